import type { CheckConfig, Config, LatencyBudget } from '../../config/config.ts';
import { show } from '../../config/language/template.ts';
import type { PhaseTimes } from '../../model/results.ts';
import type { Severity } from '../../model/severity.ts';
import type { Probe } from '../round.ts';
import type { Certificate } from '../uptime/certificates.ts';
import type { RoundOutcome } from '../uptime/run-round.ts';

const windowMs = 3_600_000;
/** A round each second for an hour. */
const maxTimes = 3_600;

/** What is known of one check since the process began. Times of day are milliseconds since the epoch. */
export type CheckFigures = {
  labels: { check: string; host: string };
  budget?: LatencyBudget;
  /** Of the last round; undefined before the first one. */
  last?: { state: Probe['state']; ms?: number; phases?: PhaseTimes };
  rounds: Record<Probe['state'], number>;
  /** Checks that passed at the first try: how many, how long together, and how many longer than a budget. */
  passed: { count: number; sumMs: number; overP95: number; overP50: number };
  /** Those of the last hour, in their order. */
  recent: { at: number; ms: number }[];
};

/** What the rounds of one process have shown so far. */
export type Figures = {
  checks: CheckFigures[];
  certificates: readonly Certificate[];
  rounds: { done: number; failed: number; lastAt?: number };
  openIncidents: Record<Severity, number>;
};

/**
 * Nothing yet: every count begins with 0, so that the first failure is an increase. The labels come from the
 * configuration alone, so there are as many time series as checks allow, whatever a site answers.
 */
export function newFigures(
  checks: readonly CheckConfig[],
  config: Pick<Config, 'baseUrl'>,
  redact: (text: string) => string,
): Figures {
  const seen = new Map<string, number>();
  return {
    checks: checks.map((check) => {
      const name = redact(check.name);
      const times = (seen.get(name) ?? 0) + 1;
      seen.set(name, times);
      return {
        labels: { check: times === 1 ? name : `${name} #${times}`, host: redact(hostOf(check, config)) },
        budget: check.latency,
        rounds: { up: 0, degraded: 0, down: 0, unjudged: 0 },
        passed: { count: 0, sumMs: 0, overP95: 0, overP50: 0 },
        recent: [],
      };
    }),
    certificates: [],
    rounds: { done: 0, failed: 0 },
    openIncidents: { blocker: 0, high: 0, medium: 0 },
  };
}

/** Adds a round that ended at `now`. Its probes stand in the order of the checks. */
export function addRound(figures: Figures, { probes, certificates, state }: RoundOutcome, now: number): void {
  for (const [index, probe] of probes.entries()) addProbe(figures.checks[index] as CheckFigures, probe, now);
  figures.certificates = certificates;
  figures.rounds.done += 1;
  figures.rounds.lastAt = now;
  const open = state.incidents.filter(({ resolvedAt }) => resolvedAt === undefined);
  for (const severity of ['blocker', 'high', 'medium'] as const)
    figures.openIncidents[severity] = open.filter((incident) => incident.severity === severity).length;
}

function addProbe(figures: CheckFigures, { state, tries }: Probe, now: number): void {
  const steps = tries.at(-1)?.steps ?? [];
  const ms = steps.reduce((sum, step) => sum + step.durationMs, 0);
  figures.last = {
    state,
    ms: steps.length > 0 ? ms : undefined,
    phases: sumOf(steps.flatMap((step) => step.phases ?? [])),
  };
  figures.rounds[state] += 1;
  const { budget, passed } = figures;
  if (state === 'up') {
    passed.count += 1;
    passed.sumMs += ms;
    if (budget?.p95Ms !== undefined && ms > budget.p95Ms) passed.overP95 += 1;
    if (budget?.p50Ms !== undefined && ms > budget.p50Ms) passed.overP50 += 1;
    figures.recent.push({ at: now, ms });
  }
  // A clock that was set back leaves times of the future, which are as good as old ones.
  figures.recent = figures.recent.filter(({ at }) => Math.abs(now - at) < windowMs).slice(-maxTimes);
}

function sumOf(phases: readonly PhaseTimes[]): PhaseTimes | undefined {
  if (phases.length === 0) return undefined;
  const sum = { dnsMs: 0, tcpMs: 0, tlsMs: 0, ttfbMs: 0, downloadMs: 0 };
  for (const each of phases) for (const key of Object.keys(sum) as (keyof PhaseTimes)[]) sum[key] += each[key];
  return sum;
}

/** Where a check begins. It is not where the site leads it: a label must not grow with what a site answers. */
export function hostOf({ steps: [first], page, on }: CheckConfig, { baseUrl }: Pick<Config, 'baseUrl'>): string {
  const target = page?.target ?? first?.target;
  return URL.parse(target ? show(target) : '', on?.baseUrl ?? baseUrl)?.host ?? '';
}
