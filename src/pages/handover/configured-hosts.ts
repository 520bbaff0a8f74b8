import type { Config } from '../../config/config.ts';
import { parseSource } from '../../config/yaml/source.ts';

/** An origin of the configuration, and the keys that name it. */
export type ConfiguredHost = { origin: string; keys: string[] };
/** An origin that the configuration takes from a variable which is not set here; `written` is its expression. */
export type UnsetHost = { key: string; written: string };

// What src/config/sections/hosts.ts puts in place of a host whose variable is not set.
const unsetOrigin = 'http://unset.invalid';

/** The origins that the product answers at: base-url, hosts, and those of section launch. */
export function configuredHosts({ baseUrl, hosts = new Map(), launch }: Config): ConfiguredHost[] {
  const secure = (host: string, port: number) => new URL(`https://${host}:${port}`).origin;
  const all: [key: string, origin: string | undefined][] = [
    ['base-url', baseUrl],
    ...[...hosts].map(([name, origin]): [string, string] => [`hosts.${name}`, origin]),
    ['launch.canonical', launch?.canonical],
    ...(launch?.aliases ?? []).map(({ host, port }): [string, string] => ['launch.aliases', secure(host, port)]),
    ...(launch?.tls ?? []).map(({ host, port }): [string, string] => ['launch.tls', secure(host, port)]),
  ];
  const byOrigin = new Map<string, string[]>();
  for (const [key, origin] of all) {
    if (origin === undefined || origin === unsetOrigin) continue;
    byOrigin.set(origin, [...(byOrigin.get(origin) ?? []), key]);
  }
  return [...byOrigin].map(([origin, keys]) => ({ origin, keys: [...new Set(keys)] }));
}

/** The origins that are not known here. `text` is that of the configuration. */
export function unsetHosts(text: string, file: string, { baseUrl, hosts, launch }: Config): UnsetHost[] {
  const root = mapping(parseSource(file, text).value);
  const named = Object.entries(mapping(root['hosts'])).filter(([name]) => hosts?.get(name) === unsetOrigin);
  const all: [key: string, isKnown: boolean, value: unknown][] = [
    ['base-url', baseUrl !== undefined, root['base-url']],
    ['launch.canonical', launch?.canonical !== undefined, mapping(root['launch'])['canonical']],
    ...named.map(([name, value]): [string, boolean, unknown] => [
      `hosts.${name}`,
      false,
      typeof value === 'string' ? value : mapping(value)['url'],
    ]),
  ];
  return all.flatMap(([key, isKnown, written]) => (!isKnown && typeof written === 'string' ? [{ key, written }] : []));
}

function mapping(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
