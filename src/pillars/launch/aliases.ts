import { getDomain } from 'tldts';
import type { LaunchHost } from '../../config/sections/launch/launch.ts';
import type { LaunchRun } from './check.ts';

/** The other name that visitors type: www.X for an apex X, X for www.X; undefined for hosts that have none. */
export function twinOf(host: string): string | undefined {
  if (host.startsWith('www.')) return host.slice('www.'.length);
  return getDomain(host) === host ? `www.${host}` : undefined;
}

/** The canonical host as `launch.tls` lists hosts; undefined without one. */
export function canonicalHost({ launch }: Pick<LaunchRun, 'launch'>): LaunchHost | undefined {
  if (!launch.canonical) return undefined;
  const { hostname, port } = new URL(launch.canonical);
  return { at: launch.at, host: hostname, port: port ? Number(port) : 443 };
}

/** The hosts that must redirect to the canonical one: those listed, or else its twin if that has an address. */
export async function aliasesOf({ launch, network }: Pick<LaunchRun, 'launch' | 'network'>): Promise<LaunchHost[]> {
  if (launch.aliases) return launch.aliases;
  const canonical = canonicalHost({ launch });
  const twin = canonical && twinOf(canonical.host);
  if (!canonical || !twin) return [];
  const { kind } = await network.resolver.addresses(twin);
  return kind === 'found' ? [{ ...canonical, host: twin }] : [];
}
