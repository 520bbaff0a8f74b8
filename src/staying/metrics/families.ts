import type { Config } from '../../config/config.ts';
import { defaultUptime } from '../../config/sections/uptime.ts';
import { tool } from '../../model/tool.ts';
import { percentile } from '../../statistics/percentiles.ts';
import type { Family, Sample } from './exposition.ts';
import type { CheckFigures, Figures } from './figures.ts';

const prefix = 'launch_gate';
const severities = ['blocker', 'high', 'medium'] as const;
const states = ['up', 'degraded', 'down', 'unjudged'] as const;

/** The names of blackbox_exporter for the phases of a request. */
const phases = {
  resolve: 'dnsMs',
  connect: 'tcpMs',
  tls: 'tlsMs',
  processing: 'ttfbMs',
  transfer: 'downloadMs',
} as const;

/**
 * What a scrape gets at `now` (milliseconds since the epoch), in base units. What is not known yet has no sample: a
 * check that was not judged is neither up nor down. Pure.
 */
export function familiesOf(figures: Figures, everyMs: number, config: Pick<Config, 'uptime'>, now: number): Family[] {
  const { rounds, certificates, openIncidents } = figures;
  const { maintenance } = config.uptime ?? defaultUptime;
  const families = [
    family('build', 'info', 'The version of launch-gate.', [{ labels: { version: tool.version }, value: 1 }]),
    ...checkFamilies(figures.checks),
    family(
      'certificate_not_before_timestamp_seconds',
      'gauge',
      'When the certificate of a host begins to be valid.',
      certificates.map(({ host, from }) => ({ labels: { host }, value: from / 1000 })),
    ),
    family(
      'certificate_not_after_timestamp_seconds',
      'gauge',
      'When the certificate of a host expires.',
      certificates.map(({ host, to }) => ({ labels: { host }, value: to / 1000 })),
    ),
    family(
      'open_incidents',
      'gauge',
      'Incidents that are not over.',
      severities.map((severity) => ({ labels: { severity }, value: openIncidents[severity] })),
    ),
    family('maintenance_active', 'gauge', '1 in a maintenance window of the configuration.', [
      { value: maintenance.some(({ from, to }) => now >= from && now < to) ? 1 : 0 },
    ]),
    family('rounds', 'counter', 'Rounds that came to an end.', [{ value: rounds.done }]),
    family('failed_rounds', 'counter', 'Rounds that did not, e.g. because the state could not be written.', [
      { value: rounds.failed },
    ]),
    family('round_interval_seconds', 'gauge', 'The time from one round to the next.', [{ value: everyMs / 1000 }]),
    family(
      'last_round_timestamp_seconds',
      'gauge',
      'When the last round ended.',
      rounds.lastAt === undefined ? [] : [{ value: rounds.lastAt / 1000 }],
    ),
  ];
  return families.filter(({ samples }) => samples.length > 0);
}

function checkFamilies(checks: readonly CheckFigures[]): Family[] {
  const each = (samples: (check: CheckFigures) => Sample[]) =>
    checks.flatMap((check) =>
      samples(check).map((sample) => ({ ...sample, labels: { ...check.labels, ...sample.labels } })),
    );
  const given = (value: number | undefined, labels = {}): Sample[] => (value === undefined ? [] : [{ labels, value }]);
  const seconds = (ms: number | undefined) => (ms === undefined ? undefined : Math.round(ms * 1000) / 1_000_000);
  const flag = (value: boolean | undefined) => (value === undefined ? undefined : Number(value));
  return [
    family(
      'check_up',
      'gauge',
      '1 if the check passed in one of three tries, 0 if it did not; absent if it was not judged.',
      each(({ last }) => given(!last || last.state === 'unjudged' ? undefined : flag(last.state !== 'down'))),
    ),
    family(
      'check_judged',
      'gauge',
      '0 if the last round could not judge the check.',
      each(({ last }) => given(flag(last && last.state !== 'unjudged'))),
    ),
    family(
      'check_rounds',
      'counter',
      'Rounds of the check by their result. A degraded one passed, not at the first try.',
      each((check) => states.map((result) => ({ labels: { result }, value: check.rounds[result] }))),
    ),
    family(
      'check_last_duration_seconds',
      'gauge',
      'The time of the requests of the last try, without connecting.',
      each(({ last }) => given(seconds(last?.ms))),
    ),
    family(
      'check_phase_duration_seconds',
      'gauge',
      'The phases of the last try. A connection that is kept open costs nothing.',
      each(({ last }) =>
        Object.entries(phases).flatMap(([phase, key]) => given(seconds(last?.phases?.[key]), { phase })),
      ),
    ),
    family(
      'check_duration_seconds',
      'summary',
      'The time of checks that passed at the first try; quantiles of the last hour.',
      each(({ recent, passed }) => {
        const times = recent.map(({ ms }) => ms).sort((a, b) => a - b);
        const quantile = (share: number) =>
          given(times.length > 0 ? percentile(times, share) / 1000 : undefined, { quantile: String(share) });
        return [
          ...quantile(0.5),
          ...quantile(0.95),
          { suffix: '_sum', value: passed.sumMs / 1000 },
          { suffix: '_count', value: passed.count },
        ];
      }),
    ),
    family(
      'check_over_budget',
      'counter',
      'Of these, those that took longer than a budget.',
      each(({ budget, passed }) => [
        ...given(budget?.p95Ms && passed.overP95, { budget: 'p95' }),
        ...given(budget?.p50Ms && passed.overP50, { budget: 'p50' }),
      ]),
    ),
    family(
      'check_budget_seconds',
      'gauge',
      'The budget of a check for p95 or p50.',
      each(({ budget }) => [
        ...given(seconds(budget?.p95Ms), { budget: 'p95' }),
        ...given(seconds(budget?.p50Ms), { budget: 'p50' }),
      ]),
    ),
    family(
      'check_error_budget_ratio',
      'gauge',
      'The share of its requests that may fail.',
      each(({ budget }) => given(budget?.errors)),
    ),
  ];
}

function family(name: string, type: Family['type'], help: string, samples: Sample[]): Family {
  const unit = (['seconds', 'ratio'] as const).find((each) => name.endsWith(`_${each}`));
  return { name: `${prefix}_${name}`, type, ...(unit && { unit }), help, samples };
}
