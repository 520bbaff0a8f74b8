import type { TlsFiles } from '../../http/tls-files.ts';
import { didYouMean } from '../../text/nearest.ts';
import { render } from '../language/template.ts';
import { type Reading, readTemplate, reportValue } from '../reading.ts';
import type { RawHost } from '../schema.ts';
import type { NodeReference } from '../yaml/source.ts';
import { parseOrigin } from './base-url.ts';
import { readTls } from './tls.ts';

export type Hosts = ReadonlyMap<string, string>;

/** Stands for an origin that is not known here, because its variable is not set or it is a mistake. */
export const unknownOrigin = 'http://unset.invalid';

/** The origins on which checks can run, by name. */
export function readHosts(reading: Reading, raw: Record<string, RawHost> = {}): Hosts {
  const hosts = new Map<string, string>();
  for (const name of Object.keys(raw)) {
    const host = raw[name] as RawHost;
    const node: NodeReference = typeof host === 'string' ? [raw, name] : [host, 'url'];
    const { parts } = readTemplate(reading, node, new Set());
    // An unset variable is reported elsewhere; the name of the host counts as known all the same.
    const isOpen = parts.some((part) => part.kind === 'captured' || ('value' in part && part.value === ''));
    const parsed = isOpen ? { origin: unknownOrigin } : parseOrigin(render({ parts }, new Map()));
    if ('problem' in parsed) reportValue(reading, node, `the host ${JSON.stringify(name)} ${parsed.problem}`);
    hosts.set(name, 'origin' in parsed ? parsed.origin : unknownOrigin);
  }
  return hosts;
}

/** The TLS files of the hosts that have their own, by origin. */
export function readHostTls(
  reading: Reading,
  raw: Record<string, RawHost> = {},
  hosts: Hosts,
  defaults: TlsFiles | undefined,
): Map<string, TlsFiles> {
  return new Map(
    Object.entries(raw).flatMap(([name, host]): [string, TlsFiles][] => {
      const files = typeof host === 'string' ? undefined : readTls(reading, [host, 'tls'], host.tls, defaults);
      return files ? [[hosts.get(name) ?? '', files]] : [];
    }),
  );
}

/** The hosts that a check or a session names, with their origins. `owner` is its name in messages. */
export function readHostNames(
  reading: Reading,
  listed: string[],
  hosts: Hosts,
  owner: string,
): [name: string, origin: string][] {
  return listed.flatMap((host, index): [string, string][] => {
    const origin = hosts.get(host);
    if (origin !== undefined) return [[host, origin]];
    const names = [...hosts.keys()];
    const known =
      didYouMean(host, names) || (names.length > 0 ? `; known are ${names.join(', ')}` : '; there is no "hosts"');
    reportValue(reading, [listed, index], `unknown host ${JSON.stringify(host)} in ${owner}${known}`);
    return [];
  });
}
