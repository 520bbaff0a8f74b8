import { didYouMean } from '../../../text/nearest.ts';
import type { CheckConfig, SessionConfig, Step } from '../../config.ts';
import { readResolved } from '../../language/resolved.ts';
import { render, type Template } from '../../language/template.ts';
import { parseRate } from '../../language/units.ts';
import {
  keyPosition,
  type Reading,
  readDuration,
  readUnit,
  reportKey,
  reportLack,
  reportValue,
} from '../../reading.ts';
import type { NodeReference } from '../../yaml/source.ts';
import { parseOrigin } from '../base-url.ts';
import { readAppLinks } from './app-links.ts';
import { readArrivals } from './arrival.ts';
import { parseConnectTo, parseNameServer, readLaunchHost } from './hosts.ts';
import type { CacheRoute, LaunchConfig, LaunchHost, LaunchRoute, MovedUrl, NetworkConfig } from './launch.ts';
import { readRateLimits } from './rate-limit.ts';
import { readRecords } from './records.ts';
import type { RawLaunch } from './schema.ts';

/** Other sections, from which defaults are taken. */
type Others = { sessions: SessionConfig[]; checks: CheckConfig[] };

const needCanonical = [
  'aliases',
  'login-hosts',
  'api',
  'redirects',
  'headers',
  'mixed-content',
  'leaks',
  'leftover',
  'app-links',
  'cache',
  'cookies',
  'edge',
  'request-id',
  'rate-limit',
] as const;

/** Reads section `launch`, if any. A site check runs by default only if `canonical` is enough for it. */
export function readLaunch(
  reading: Reading,
  node: NodeReference,
  raw: RawLaunch | undefined,
  others: Others,
): LaunchConfig | undefined {
  if (!raw) return undefined;
  const canonical = readCanonical(reading, raw);
  if (raw.canonical === undefined)
    for (const key of needCanonical)
      if (raw[key]) reportLack(reading, raw, [raw, key], `"${key}" are of a site, and there is no "canonical"`);
  const route = (holder: object, key: string | number, path: string): LaunchRoute => ({
    at: keyPosition(reading, [holder, key]),
    path,
  });
  const routes = (list: string[] | undefined, fallback: string[]): LaunchRoute[] =>
    list
      ? list.map((path, index) => route(list, index, path))
      : fallback.map((path) => ({ at: keyPosition(reading, node), path }));
  const onSite = <Raw extends object>(value: boolean | Raw | undefined, byDefault: boolean): Raw | undefined =>
    canonical && (value ?? byDefault) ? (typeof value === 'object' ? value : ({} as Raw)) : undefined;

  const headers = onSite(raw.headers, true);
  const mixed = onSite(raw['mixed-content'], true);
  const leaks = onSite(raw.leaks, true);
  const leftover = onSite(raw.leftover, true);
  const cookies = onSite(raw.cookies, false);
  const moved = onSite(raw.redirects, true);
  return {
    at: keyPosition(reading, node),
    canonical,
    aliases: readAliases(reading, raw),
    loginHosts: readHosts(reading, raw['login-hosts']).map(({ host }) => host),
    isApi: raw.api === true,
    redirects: canonical && moved ? readMoved(reading, moved, canonical) : undefined,
    tls: raw.tls === false ? undefined : readHosts(reading, typeof raw.tls === 'object' ? raw.tls.hosts : undefined),
    dns: raw.dns === false ? undefined : readRecords(reading, typeof raw.dns === 'object' ? raw.dns : {}),
    mail: readMail(reading, raw, others),
    headers: headers && routes(headers.routes, ['/']),
    mixedContent: mixed && routes(mixed.pages, raw.api ? [] : ['/']),
    leaks: leaks && {
      at: raw.leaks === undefined ? keyPosition(reading, node) : keyPosition(reading, [raw, 'leaks']),
      json: leaks.json ? routes(leaks.json, []) : jsonPosts(others),
    },
    leftover: leftover && {
      index: leftover.index === false ? [] : routes(leftover.index, raw.api ? [] : ['/']),
      isListed: leftover.index !== undefined,
      hosts: readHosts(reading, leftover.hosts).map(({ host }) => host),
    },
    appLinks: canonical ? readAppLinks(reading, raw) : undefined,
    cache: canonical && raw.cache ? readCache(reading, raw.cache, others) : undefined,
    cookies: cookies && {
      at: keyPosition(reading, [raw, 'cookies']),
      session: cookies.session ?? sessionCookies(others.sessions),
      stagingHosts: readHosts(reading, cookies['staging-hosts']).map(({ host }) => host),
    },
    edge:
      canonical && typeof raw.edge === 'object'
        ? {
            at: keyPosition(reading, [raw, 'edge']),
            provider: raw.edge.provider,
            static: raw.edge.static && routes(raw.edge.static, []),
          }
        : undefined,
    requestId:
      canonical && raw['request-id']
        ? {
            at: keyPosition(reading, [raw, 'request-id']),
            header: raw['request-id'] === true ? 'x-request-id' : raw['request-id'].toLowerCase(),
          }
        : undefined,
    rateLimit: canonical ? readRateLimits(reading, raw) : undefined,
    env: readEnv(reading, raw),
    onInconclusive: raw['on-inconclusive'] ?? 'warn',
    network: readNetwork(reading, raw.network),
  };
}

function readCanonical(reading: Reading, raw: RawLaunch): string | undefined {
  if (raw.canonical === undefined) return undefined;
  const text = readResolved(reading, [raw, 'canonical']);
  if (!text) return undefined;
  const parsed = parseOrigin(text);
  if ('origin' in parsed && parsed.origin.startsWith('https:')) return parsed.origin;
  const problem =
    'problem' in parsed ? parsed.problem : 'must begin with https://: users must end on an encrypted page';
  reportValue(reading, [raw, 'canonical'], `"canonical" ${problem}`);
  return undefined;
}

function readHosts(reading: Reading, raw: string[] = []): LaunchHost[] {
  return raw.flatMap((_, index) => readLaunchHost(reading, [raw, index]) ?? []);
}

function readAliases(reading: Reading, { aliases }: RawLaunch): LaunchConfig['aliases'] {
  return aliases === undefined ? undefined : readHosts(reading, aliases || []);
}

function readMoved(reading: Reading, raw: Record<string, string>, canonical: string): MovedUrl[] {
  return Object.entries(raw).flatMap(([from, to]) => {
    const [source, target] = [from, to].map((text) => absolute(text, canonical));
    if (!source) reportKey(reading, [raw, from], `${JSON.stringify(from)} must be a path or an http(s) URL`);
    if (!target) reportValue(reading, [raw, from], `${JSON.stringify(to)} must be a path or an http(s) URL`);
    return source && target ? [{ at: keyPosition(reading, [raw, from]), from: source, to: target }] : [];
  });
}

function absolute(text: string, canonical: string): string | undefined {
  if (!/^(\/(?![/\\])|https?:\/\/)/i.test(text)) return undefined;
  const url = URL.parse(text, canonical);
  return url && !url.username && !url.password ? url.href : undefined;
}

function readMail(reading: Reading, raw: RawLaunch, { checks }: Others): LaunchConfig['mail'] {
  const { mail } = raw;
  if (typeof mail !== 'object') {
    if (mail) reportLack(reading, raw, [raw, 'mail'], '"mail" needs "domains"');
    return undefined;
  }
  return {
    at: keyPosition(reading, [mail, 'domains']),
    domains: mail.domains.flatMap((_, index) => {
      const read = readLaunchHost(reading, [mail.domains, index]);
      return read ? [{ at: read.at, domain: read.host }] : [];
    }),
    selectors: mail['dkim-selectors'],
    minPolicy: mail['min-policy'] ?? 'none',
    arrival: mail.arrival && readArrivals(reading, [mail.arrival].flat(), checks),
  };
}

function readCache(reading: Reading, raw: NonNullable<RawLaunch['cache']>, { sessions, checks }: Others): CacheRoute[] {
  if (!Array.isArray(raw)) {
    return checks.flatMap(({ at, session, steps: [first, ...more] }) => {
      const path = first?.method === 'GET' && more.length === 0 ? constantPath(first.target) : undefined;
      return session && path ? [{ at, path, session }] : [];
    });
  }
  const names = sessions.map(({ name }) => name);
  return raw.map((entry, index) => {
    if (!names.includes(entry.session)) {
      const known = didYouMean(entry.session, names);
      reportValue(reading, [entry, 'session'], `unknown session ${JSON.stringify(entry.session)}${known}`);
    }
    const marker = entry.marker === undefined ? undefined : readResolved(reading, [entry, 'marker']) || undefined;
    return { at: keyPosition(reading, [raw, index]), path: entry.get, session: entry.session, marker };
  });
}

/** The path of a target on the base URL; undefined if the target holds captures or one-time codes. */
function constantPath(target: Template): string | undefined {
  if (target.parts.some(({ kind }) => kind === 'captured' || kind === 'totp')) return undefined;
  const path = render(target, new Map());
  return path.startsWith('/') ? path : undefined;
}

function jsonPosts({ sessions, checks }: Others): LaunchRoute[] {
  const steps: Step[] = [...sessions, ...checks].flatMap((owner) => owner.steps);
  const found = steps.flatMap(({ at, method, body, target }) => {
    const path = method === 'POST' && body?.kind === 'json' ? constantPath(target) : undefined;
    return path ? [{ at, path }] : [];
  });
  return [...new Map(found.map((route) => [route.path, route])).values()];
}

function sessionCookies(sessions: SessionConfig[]): string[] {
  const expectations = sessions.flatMap(({ steps }) => steps.flatMap(({ expect }) => expect));
  return [...new Set(expectations.flatMap(({ subject }) => (subject.kind === 'cookie' ? [subject.name] : [])))];
}

function readEnv(reading: Reading, raw: RawLaunch): LaunchConfig['env'] {
  if (!raw.env) return undefined;
  const env = raw.env === true ? {} : raw.env;
  return {
    at: keyPosition(reading, [raw, 'env']),
    example: env.example ?? '.env.example',
    code: env.code,
    set: env.set?.map((name, index) => ({ at: keyPosition(reading, [env.set as string[], index]), name })),
    setFile: env['set-file'] ? { at: keyPosition(reading, [env, 'set-file']), path: env['set-file'] } : undefined,
  };
}

function readNetwork(reading: Reading, raw: RawLaunch['network']): NetworkConfig {
  if (!raw) return { connectTo: [], timeoutMs: 10_000 };
  const servers = (list: string[] | undefined) => list?.flatMap((text) => parseNameServer(text) ?? []);
  const connectTo = Object.entries(raw['connect-to'] ?? {}).flatMap(([from, to]) => {
    const entry = parseConnectTo(from, to);
    if (!entry && parseConnectTo(from, ':1'))
      reportValue(reading, [raw['connect-to'] as object, from], 'must be host:port or :port');
    else if (!entry) reportKey(reading, [raw['connect-to'] as object, from], 'must be host:port or *:port');
    return entry ?? [];
  });
  return {
    resolvers: servers(raw.resolvers),
    nameServers: servers(raw['name-servers']),
    connectTo,
    caFile: raw['ca-file'] ? { at: keyPosition(reading, [raw, 'ca-file']), path: raw['ca-file'] } : undefined,
    timeoutMs: readDuration(reading, [raw, 'timeout'], 10_000),
    rate: raw.rate === undefined ? undefined : readHostRate(reading, raw),
  };
}

/** Requests per second to one host: at most 20, as many as the browser of a visitor sends. */
function readHostRate(reading: Reading, raw: NonNullable<RawLaunch['network']>): number {
  const rate = readUnit(reading, [raw, 'rate'], 5, parseRate, 'from 1/m to 20/s');
  if (rate > 20) reportValue(reading, [raw, 'rate'], '"rate" must be at most 20/s');
  return rate;
}
