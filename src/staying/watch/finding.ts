import type { CheckConfig } from '../../config/config.ts';
import type { Finding, Layer } from '../../model/finding.ts';
import { groupBy } from '../../model/group-by.ts';
import { percentile } from '../../statistics/percentiles.ts';
import { showDuration } from '../../text/duration.ts';
import { percent } from '../../text/percent.ts';
import { plural } from '../../text/plural.ts';
import { utcTime } from '../../text/time.ts';
import type { Probe } from '../round.ts';
import type { Failed } from './judge.ts';
import type { Asked } from './requests.ts';

/** What a finding tells beside the failure itself. */
export type Around = {
  /** The moment when the gate passed, in milliseconds since the epoch. */
  liveAt: number;
  /** The beginning of the last round in which every check passed at its first try, since the go-live. */
  lastGoodMs?: number;
  /** What the previous deployment answers, in one line. */
  previous?: string;
  /** The URL of a route and the command that times it once. */
  timed(check: CheckConfig): { url: string; command: string };
};

/** More would hide what is to be done. */
const maxTold = 5;

const layerWords: Record<Layer, string> = {
  dns: 'DNS (the name leads to no public address)',
  tcp: 'TCP (nothing accepts the connection)',
  tls: 'TLS (the connection cannot be encrypted)',
  edge: 'edge (a proxy or the platform answers in place of the application)',
  application: 'application',
};

const back = 'Go back to the release before';

/** The finding of a release that fails while it is watched. Pure. */
export function watchFinding(failed: Failed, around: Around): Finding {
  switch (failed.of) {
    case 'down':
      return downFinding(failed, around);
    case 'errors':
      return errorsFinding(failed, around);
    case 'p95':
      return p95Finding(failed, around);
  }
}

function downFinding({ probes, sinceMs }: Extract<Failed, { of: 'down' }>, around: Around): Finding {
  const findings = probes.flatMap(findingOf);
  const [first] = findings;
  const names = probes.map(({ check }) => check.name);
  const layer = first?.layer;
  return {
    rule: 'watch/down',
    // A waiver names one check. It must not cover others that went down with it.
    subject: names.length === 1 ? names[0] : undefined,
    status: 'fail',
    severity: 'blocker',
    title: `Down ${showDuration(sinceMs)} after the go-live: ${list(names)}`,
    expected: 'every check passes in one of three tries (at once, after 2 s, after 10 s more)',
    observed: lines([
      ...shown(findings).map(({ title }) => `${title}, three times`),
      first?.observed,
      ...circumstances(sinceMs, layer, around),
    ]),
    layer,
    where: { ...probes[0]?.check.at, url: first?.where.url },
    reproduce: commands(findings),
    fix: `${back}, then look at ${lookAt(layer)}. A check that may fail by itself is left out with "watch: false".`,
    fingerprint: `watch/down:${names.length === 1 ? names[0] : names.length}`,
  };
}

function errorsFinding({ n, over, first, share }: Extract<Failed, { of: 'errors' }>, around: Around): Finding {
  const { findings, names, layer } = reasons(over);
  const counts = [...names].map(([name, count]) => `${name} (${count})`);
  return {
    rule: 'watch/errors',
    subject: names.size === 1 ? [...names.keys()][0] : undefined,
    status: 'fail',
    severity: 'high',
    title: `${over.length} of ${plural(n, 'request')} failed after the go-live, budget ${percent(share)}: ${list([...names.keys()])}`,
    expected: `at most ${percent(share)} of all requests fail`,
    observed: lines([
      `failed: ${list(counts)}`,
      ...shown(findings).map(({ title }) => title),
      findings[0]?.observed,
      ...circumstances(first.sinceMs, layer, around),
    ]),
    layer,
    where: { ...over.at(-1)?.check.at, url: findings[0]?.where.url },
    reproduce: commands(findings),
    fix: `${back}, then look for the reason in the log of the server: what fails once in a while fails for some users always.`,
    fingerprint: 'watch/errors',
  };
}

function p95Finding(failed: Extract<Failed, { of: 'p95' }>, around: Around): Finding {
  const { check, budgetMs, n, over, first, samplesMs } = failed;
  const { name } = check;
  const { url, command } = around.timed(check);
  const p95Ms = percentile(
    samplesMs.toSorted((a, b) => a - b),
    0.95,
  );
  const failures = over.filter(({ finding }) => finding).length;
  return {
    rule: 'watch/p95',
    subject: name,
    status: 'fail',
    severity: 'high',
    title: `${name}: ${over.length} of ${plural(n, 'request')} over ${showDuration(budgetMs)} after the go-live`,
    expected: `p95 at most ${showDuration(budgetMs)}`,
    observed: lines([
      Number.isFinite(p95Ms) ? `p95 ${showDuration(p95Ms)}` : undefined,
      failures > 0 ? `${failures} of them failed` : undefined,
      ...circumstances(first.sinceMs, reasons(over).layer ?? 'application', around),
    ]),
    layer: reasons(over).layer ?? 'application',
    where: { ...(check.latency ?? check).at, url },
    reproduce: command,
    fix: `${back}, or raise the budget if the route has to take this long.`,
    fingerprint: `watch/p95:${name}`,
  };
}

/** When it began, who answered, when all was well, and whether it was so before. */
function circumstances(sinceMs: number, layer: Layer | undefined, { liveAt, lastGoodMs, previous }: Around) {
  const lastGood =
    lastGoodMs === undefined
      ? 'no round passed before'
      : `the last round in which all passed began at ${utcTime(liveAt + lastGoodMs, 'second')}`;
  return [
    `began ${showDuration(sinceMs)} after the go-live, at ${utcTime(liveAt + sinceMs, 'second')}; ${lastGood}`,
    layer && `layer: ${layerWords[layer]}`,
    previous,
  ];
}

/** Why requests failed, the newest reason of each check first; how many of each check; and the layer of most of them. */
function reasons(over: readonly Asked[]) {
  const failed = over.filter(({ finding }) => finding);
  const ofChecks = groupBy(failed.toReversed(), ({ check }) => check.name);
  const findings = [...ofChecks.values()].flatMap(([newest]) => newest?.finding ?? []);
  const names = countEach(over.map(({ check }) => check.name));
  const layers = countEach(failed.flatMap(({ finding }) => finding?.layer ?? []));
  const [layer] = [...layers].toSorted(([, a], [, b]) => b - a)[0] ?? [];
  return { findings, names, layer };
}

function countEach<Value>(values: readonly Value[]): Map<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function findingOf({ tries }: Probe): Finding[] {
  const finding = tries.at(-1)?.finding;
  return finding ? [finding] : [];
}

function commands(findings: readonly Finding[]): string | undefined {
  return [...new Set(shown(findings).flatMap(({ reproduce }) => reproduce ?? []))].join('\n') || undefined;
}

function shown(findings: readonly Finding[]): readonly Finding[] {
  return findings.slice(0, maxTold);
}

function list(names: readonly string[]): string {
  const more = names.length - maxTold;
  return names.slice(0, maxTold).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}

function lookAt(layer: Layer | undefined): string {
  switch (layer) {
    case 'dns':
      return 'the DNS records of the host';
    case 'tcp':
      return 'whether the release still runs, and what stands before it';
    case 'tls':
      return 'the certificate of the host';
    case 'edge':
      return 'the proxy or platform, and whether the application behind it still runs';
    default:
      return 'the log of the application';
  }
}
