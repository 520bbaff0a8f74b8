import type { Config } from '../../config/config.ts';
import { moreThanShare } from './promql.ts';
import { type Rule, ruleOf } from './rule.ts';

export const job = 'launch-gate';

const quiet = 'unless on (job, instance) launch_gate_maintenance_active == 1';
const of = (name: string, labels = '') => `launch_gate_${name}{job="${job}"${labels && `,${labels}`}}`;
const errorBudget = `max by (job, instance, host, check) (${of('check_error_budget_ratio')})`;
const increase = (name: string, labels?: string) =>
  `sum by (job, instance, host, check) (increase(${of(name, labels)}[1h]))`;

/**
 * The alerting rules of the metrics that `launch-gate uptime` serves. Budgets that no check has get no rule. `everyMs`
 * is the time between two rounds; a check is told of when it is down in two of them, with three tries in each.
 */
export function uptimeRules({ checks, alerts }: Pick<Config, 'checks' | 'alerts'>, everyMs: number): Rule[] {
  const budgets = checks.flatMap(({ latency }) => latency ?? []);
  const facts = [
    {
      alert: 'HostDown',
      expr: `max by (job, instance, host) (${of('check_up')}) == 0 ${quiet}`,
      forMs: everyMs,
      severity: 'blocker' as const,
      summary: '{{ $labels.host }} is down: every check of it fails',
      description: 'Each check of this host failed in three tries.',
    },
    {
      alert: 'CheckDown',
      expr: `${of('check_up')} == 0 ${quiet}`,
      forMs: everyMs,
      severity: 'high' as const,
      summary: '{{ $labels.check }} is down on {{ $labels.host }}',
      description: 'The check failed in three tries. What was seen stands in the log of launch-gate uptime.',
    },
    {
      alert: 'CheckNotJudged',
      expr: `${of('check_judged')} == 0 ${quiet}`,
      forMs: 10 * everyMs,
      severity: 'medium' as const,
      summary: '{{ $labels.check }} on {{ $labels.host }} could not be judged in ten rounds',
      description:
        'The server answers 429 (too many requests), or the browser for a page is missing. It is not known whether the check passes.',
    },
    ...(['p95', 'p50'] as const)
      .filter((name) => budgets.some((budget) => budget[`${name}Ms`] !== undefined))
      .map((name) => ({
        alert: name === 'p95' ? 'Slow' : 'MedianSlow',
        expr: `${moreThanShare(increase('check_over_budget_total', `budget="${name}"`), increase('check_duration_seconds_count'), name === 'p95' ? '0.05' : '0.5')} ${quiet}`,
        forMs: everyMs,
        severity: 'high' as const,
        summary: `{{ $labels.check }} on {{ $labels.host }} is slower than its budget for ${name}`,
        description: `More requests of the last hour took longer than the budget allows, by more than chance explains: {{ $value | printf "%.0f" }}.`,
      })),
    ...(budgets.some(({ errors }) => errors !== undefined)
      ? [
          {
            alert: 'Errors',
            expr: `${moreThanShare(increase('check_rounds_total', 'result=~"degraded|down"'), increase('check_rounds_total', 'result!="unjudged"'), errorBudget)} ${quiet}`,
            forMs: everyMs,
            severity: 'high' as const,
            summary: '{{ $labels.check }} on {{ $labels.host }} fails more often than its budget allows',
            description:
              'In {{ $value | printf "%.0f" }} rounds of the last hour the first try failed. That is more than the budget allows, by more than chance explains.',
          },
        ]
      : []),
    ...certificateRules,
    {
      alert: 'RoundsStopped',
      expr: `time() - ${of('last_round_timestamp_seconds')} > 3 * ${of('round_interval_seconds')} + 300`,
      forMs: everyMs,
      severity: 'high' as const,
      summary: 'launch-gate uptime at {{ $labels.instance }} has ended no round for a while',
      description: 'Nobody knows now whether the site is up. Look at the log of launch-gate uptime.',
    },
    {
      alert: 'MetricsAbsent',
      expr: `absent(${of('last_round_timestamp_seconds')})`,
      forMs: Math.max(5 * everyMs, 300_000),
      severity: 'high' as const,
      summary: 'Prometheus gets no metrics of launch-gate uptime',
      description:
        'Nobody knows now whether the site is up. Look whether launch-gate uptime runs, and whether Prometheus reaches it.',
    },
  ];
  return facts.map((each) => ruleOf(each, alerts));
}

const left = `(${of('certificate_not_after_timestamp_seconds')} - time())`;
const lifetime = `(${of('certificate_not_after_timestamp_seconds')} - ${of('certificate_not_before_timestamp_seconds')})`;
const certificate = {
  alert: 'CertificateExpires',
  forMs: 600_000,
  description: '{{ $value | humanizeDuration }} are left. Renew it, and look why that did not happen by itself.',
};

/** The limits of `src/http/certificate-expiry.ts`, the most severe first; each begins where the one before it ends. */
const certificateRules = [
  {
    ...certificate,
    expr: `${left} < 86400 and ${left} < ${lifetime} / 4`,
    severity: 'blocker' as const,
    summary: 'The certificate of {{ $labels.host }} expires within a day',
  },
  {
    ...certificate,
    expr: `${left} < 0.1 * ${lifetime} and ${left} >= 86400 and ${lifetime} > 864000`,
    severity: 'high' as const,
    summary: 'The certificate of {{ $labels.host }} has a tenth of its lifetime left',
  },
  {
    ...certificate,
    expr: `${left} < 0.25 * ${lifetime} and ${left} >= 0.1 * ${lifetime} and ${left} >= 86400 and ${lifetime} > 864000`,
    severity: 'medium' as const,
    summary: 'The certificate of {{ $labels.host }} has a quarter of its lifetime left',
  },
];
