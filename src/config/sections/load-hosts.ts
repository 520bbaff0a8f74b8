import { isLoopbackHost } from '../../http/host-names.ts';
import type { Step } from '../config.ts';
import { literal, render, type Template } from '../language/template.ts';

/** Where requests go: origins, and the steps that may name another address. */
type Targets = { origins: readonly (string | undefined)[]; steps: readonly Step[]; allowedHosts: readonly string[] };

/**
 * The first address that must not be put under load: it is neither this machine nor in `allowed-hosts`. Undefined if
 * there is none.
 */
export function strangerAmong({ origins, steps, allowedHosts }: Targets): URL | undefined {
  const targets = [...origins.map((origin = '') => literal(origin)), ...steps.map(({ target }) => target)];
  return targets
    .flatMap((target) => parsed(target) ?? [])
    .find((url) => !isLoopbackHost(url.hostname) && !isNamed(url, allowedHosts));
}

/** The URL of a target; null for a path (it is on the base URL) and for a target with captures or one-time codes. */
function parsed(target: Template): URL | null {
  const isKnown = target.parts.every(({ kind }) => kind === 'text' || kind === 'env');
  return isKnown ? URL.parse(render(target, new Map())) : null;
}

function isNamed(url: URL, hosts: readonly string[]): boolean {
  const port = url.port || (url.protocol === 'https:' ? '443' : '80');
  return hosts.includes(url.host) || hosts.includes(`${url.hostname}:${port}`);
}
