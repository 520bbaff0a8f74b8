import { createHash } from 'node:crypto';
import type { CheckConfig, Config } from '../../config/config.ts';
import { show } from '../../config/language/template.ts';
import type { Finding, Layer } from '../../model/finding.ts';
import type { Severity } from '../../model/severity.ts';
import { cut } from '../../text/cut.ts';
import { plural } from '../../text/plural.ts';
import type { Probe } from '../round.ts';

/** What a round says of one check. Times are milliseconds since the epoch. */
export type Observed = {
  /** What tells the check from others, whatever it is called. */
  key: string;
  name: string;
  host: string;
  state: Probe['state'];
  /** When its first try began. */
  at: number;
  /** For a check that is down. */
  cause?: Cause;
  /** The time of its request in milliseconds, if it passed at the first try and has a budget for p95. */
  ms?: number;
  budgetMs?: number;
};

/** Why checks are down. Those with the same `key` are down for one reason. */
export type Cause = Pick<Finding, 'title' | 'layer' | 'observed' | 'reproduce' | 'fix'> & {
  key: string;
  severity: Severity;
};

type Down = { key: string; name: string; host: string; finding?: Finding };

/** So many checks of one host that the application fails at once are down for one reason. */
const many = { from: 3, share: 0.5, always: 10 };
const maxText = 4_000;
const maxName = 300;

const layers: readonly Layer[] = ['dns', 'tcp', 'tls', 'edge', 'application'];

const words: Record<Layer, string> = {
  dns: 'its name does not resolve',
  tcp: 'it cannot be connected to',
  tls: 'its TLS fails',
  edge: 'a proxy or platform answers in place of the application',
  application: 'the application fails',
};

/**
 * What tells each check from the others, whatever it is called. Two checks may ask the same and expect something else;
 * they are told apart by their order in the file, so `checks` are all that are written there.
 */
export function keysOf(
  checks: readonly CheckConfig[],
  config: Pick<Config, 'baseUrl'>,
): ReadonlyMap<CheckConfig, string> {
  const seen = new Map<string, number>();
  return new Map(checks.map((check) => [check, unique(keyOf(check, config), seen)]));
}

/**
 * What a round says of each check, of which `keys` holds the keys. Checks that are down for the same reason have the
 * same cause. Pure.
 */
export function observe(
  probes: readonly Probe[],
  keys: ReadonlyMap<CheckConfig, string>,
  config: Pick<Config, 'baseUrl'>,
): Observed[] {
  const observed = probes.map((probe) => {
    const { check, state, tries } = probe;
    const [first] = tries;
    const budgetMs = check.latency?.p95Ms;
    const ms = state === 'up' && budgetMs !== undefined ? first?.steps[0]?.durationMs : undefined;
    const key = keys.get(check) ?? keyOf(check, config);
    const finding = tries.at(-1)?.finding;
    return {
      key,
      name: cut(check.name, maxName),
      host: hostOf(probe, config),
      state,
      at: first?.at ?? 0,
      ms,
      budgetMs,
      finding,
    };
  });
  const byHost = new Map<string, typeof observed>();
  for (const each of observed)
    if (each.state !== 'unjudged') byHost.set(each.host, [...(byHost.get(each.host) ?? []), each]);
  return observed.map(({ finding, ...each }) =>
    each.state === 'down' ? { ...each, cause: causeOf({ ...each, finding }, byHost.get(each.host) ?? []) } : each,
  );
}

/** `neighbours` are the checks of the same host that were judged, itself among them. */
function causeOf(down: Down, neighbours: readonly (Down & { state: Probe['state'] })[]): Cause {
  const { host, finding, key, name } = down;
  const isWhole = neighbours.every(({ state }) => state === 'down');
  const { layer } = finding ?? {};
  const severity = isWhole ? 'blocker' : 'high';
  const isLogin = (one: Finding | undefined) => one?.rule === 'smoke/session' && one.subject === finding?.subject;
  if (finding && isLogin(finding) && (!isWhole || neighbours.every((other) => isLogin(other.finding))))
    return {
      key: `session ${finding.subject}`,
      title: cut(finding.title, maxText),
      severity: 'blocker',
      ...evidence(finding),
    };
  if (isWhole && neighbours.length > 1) return ofHost(host, neighbours);
  if (layer !== undefined && layer !== 'application')
    return { key: `${layer} ${host}`, title: `${host}: ${words[layer]}`, severity, ...evidence(finding) };
  const alike = neighbours.filter((other) => other.state === 'down' && isOfApplication(other.finding));
  if (isMany(alike.length, neighbours.length)) return ofMany(host, alike, neighbours.length);
  return {
    key: `check ${key}`,
    title: cut(finding?.title ?? `${name} is down`, maxText),
    severity,
    ...evidence(finding),
  };
}

/** Everything of a host is down for one reason: that of the lowest layer. */
function ofHost(host: string, down: readonly Down[]): Cause {
  const findings = down.flatMap(({ finding }) => finding ?? []);
  const lowest = layers.flatMap((layer) => findings.find((finding) => finding.layer === layer) ?? [])[0] ?? findings[0];
  const what = lowest?.layer ? words[lowest.layer] : 'nothing of it is as expected';
  const title = `${host} is down: ${what} (${plural(down.length, 'check')})`;
  return { key: `host ${host}`, title, severity: 'blocker', ...evidence(lowest) };
}

function isOfApplication(finding: Finding | undefined): boolean {
  return finding?.rule !== 'smoke/session' && (finding?.layer ?? 'application') === 'application';
}

function isMany(down: number, all: number): boolean {
  return down >= many.always || (down >= many.from && down >= many.share * all);
}

/** Much of a host fails at once: one message, and not one for each check. */
function ofMany(host: string, down: readonly Down[], all: number): Cause {
  const findings = down.flatMap(({ finding }) => finding ?? []);
  const seen = findings.slice(0, 3).map(({ title }) => title);
  return {
    key: `host ${host}`,
    title: `${host}: ${words.application} in ${down.length} of ${plural(all, 'check')}`,
    severity: 'high',
    ...evidence({ ...findings[0], observed: seen.join('; ') }),
  };
}

/** A command that was cut would show something else, so a long one is left out. */
function evidence({ layer, observed, reproduce = '', fix }: Partial<Finding> = {}) {
  return {
    layer,
    observed: observed && cut(observed, maxText),
    reproduce: reproduce.length > 0 && reproduce.length <= maxText ? reproduce : undefined,
    fix: fix && cut(fix, maxText),
  };
}

function hostOf({ check, tries }: Probe, { baseUrl }: Pick<Config, 'baseUrl'>): string {
  const last = tries.at(-1);
  const asked = last?.finding?.where.url ?? last?.steps.at(-1)?.url ?? check.on?.baseUrl ?? baseUrl ?? '';
  return URL.parse(asked)?.host ?? '';
}

/** What a check asks, by method and target: its name may change. */
function keyOf({ steps, page, session, on }: CheckConfig, { baseUrl }: Pick<Config, 'baseUrl'>): string {
  const asked = page
    ? [`page ${show(page.target)}`]
    : steps.map(({ method, target, role }) => [role, method, show(target)].filter(Boolean).join(' '));
  const where = on && on.baseUrl !== baseUrl ? [`on ${on.baseUrl}`] : [];
  const key = [...asked, ...(session === undefined ? [] : [`as ${session}`]), ...where].join(' ');
  if (key.length <= 200) return key;
  return `${key.slice(0, 180)} ${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
}

function unique(key: string, seen: Map<string, number>): string {
  const times = (seen.get(key) ?? 0) + 1;
  seen.set(key, times);
  return times === 1 ? key : `${key} #${times}`;
}
