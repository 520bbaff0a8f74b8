import type { SessionConfig, Step } from '../config.ts';
import { type Reading, reportKey, reportValue } from '../reading.ts';
import type { RawCheck, RawSession } from '../schema.ts';
import { type Hosts, readHostNames, unknownOrigin } from './hosts.ts';

/** The hosts that a session can list: the base URL, if there is one, goes by the name `base-url`. */
export function withBaseUrl(hosts: Hosts, { hasBaseUrl }: Reading, baseUrl: string | undefined): Hosts {
  return hasBaseUrl ? new Map([['base-url', baseUrl ?? unknownOrigin], ...hosts]) : hosts;
}

/** The hosts that a session is for, the one where it logs in first; undefined if it lists none. */
export function readSessionHosts(
  reading: Reading,
  raw: RawSession,
  hosts: Hosts,
  owner: string,
): SessionConfig['hosts'] {
  return raw.hosts && readHostNames(reading, raw.hosts, hosts, owner);
}

/** Reports the hosts of a check that are none of those that its sessions are for. */
export function reportForeignHosts(
  reading: Reading,
  raw: RawCheck,
  steps: readonly Step[],
  on: readonly [host: string, baseUrl: string][],
  sessions: readonly SessionConfig[],
  baseUrl: string | undefined,
): void {
  const used = new Set([raw.session, ...steps.map(({ role }) => role)]);
  for (const { name, hosts } of sessions) {
    if (!hosts || !used.has(name)) continue;
    const isOwn = (origin: string) => origin === unknownOrigin || hosts.some(([, own]) => own === origin);
    const only = `and the session ${JSON.stringify(name)} is for ${hosts.map(([host]) => host).join(', ')} only`;
    const check = `check ${JSON.stringify(raw.name)}`;
    for (const [index, [host, origin]] of on.entries())
      if (!isOwn(origin))
        reportValue(
          reading,
          [raw.on ?? [], index],
          `${check} is on ${host}, ${only}; add it to the session's "hosts", or see "cookies-of" for a host that must refuse the session`,
        );
    if (on.length === 0 && baseUrl !== undefined && !isOwn(baseUrl))
      reportKey(
        reading,
        [raw, 'session' in raw ? 'session' : 'name'],
        `${check} is on base-url, ${only}; say "on: [${hosts[0]?.[0]}]", or add base-url to the session's "hosts"`,
      );
  }
}

/** The origin where a session logs in for a check at `baseUrl`. */
export function loginOrigin({ hosts }: SessionConfig, baseUrl: string | undefined): string | undefined {
  return hosts?.[0]?.[1] ?? baseUrl;
}
