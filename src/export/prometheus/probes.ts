import type { Config } from '../../config/config.ts';
import { defaultUptime } from '../../config/sections/uptime.ts';
import { goDuration } from '../every.ts';
import type { SingleRequest } from '../single-request.ts';
import { moreThanShare, quoted } from './promql.ts';
import { literal, type Rule, ruleOf } from './rule.ts';

const job = 'launch-gate-probes';

export type Probed = { module: string; single: SingleRequest };

/** The job that asks blackbox_exporter at `prober` for each check; the label `check` is its name, `host` where it begins. */
export function probeJob(probed: readonly Probed[], prober: string, everyMs: number): object {
  const longestMs = Math.max(...probed.map(({ single }) => single.request.timeoutMs));
  return {
    job_name: job,
    metrics_path: '/probe',
    scrape_interval: goDuration(everyMs),
    // Blackbox_exporter stops half a second before Prometheus does.
    scrape_timeout: goDuration(Math.min(everyMs, longestMs + 500)),
    static_configs: probed.map(({ module, single: { check, host, request } }) => ({
      targets: [request.url],
      labels: { check: check.name, host, __param_module: module },
    })),
    relabel_configs: [
      { source_labels: ['__address__'], target_label: '__param_target' },
      { source_labels: ['__param_target'], target_label: 'instance' },
      { target_label: '__address__', replacement: prober },
    ],
  };
}

/**
 * The alerting rules of these probes. A probe is tried once, so a check is told of when it fails for two intervals more.
 * The time of a request is that without connecting, as in the gate.
 */
export function probeRules(
  probed: readonly Probed[],
  config: Pick<Config, 'alerts' | 'uptime'>,
  everyMs: number,
): Rule[] {
  const of = (name: string, labels = '') => `${name}{job="${job}"${labels}}`;
  const quiet = maintenance(config);
  const facts = [
    {
      alert: 'HostDown',
      expr: `max by (host) (${of('probe_success')}) == 0${quiet}`,
      forMs: 2 * everyMs,
      severity: 'blocker' as const,
      summary: '{{ $labels.host }} is down: every check of it fails',
      description: 'Each probe of this host failed, several times in a row.',
    },
    {
      alert: 'CheckDown',
      expr: `max by (host, check) (${of('probe_success')}) == 0${quiet}`,
      forMs: 2 * everyMs,
      severity: 'high' as const,
      summary: '{{ $labels.check }} is down on {{ $labels.host }}',
      description:
        'The probe failed several times in a row. Ask blackbox_exporter why: /probe?module=…&target=…&debug=true',
    },
    ...probed.flatMap(({ single: { check } }) => budgetRules(check, of, quiet, everyMs)),
    {
      alert: 'CertificateExpires',
      // A probe that fails does not show it, and one that was redirected shows that of another host.
      expr: `min by (host) (last_over_time(${of('probe_ssl_earliest_cert_expiry')}[1h]) unless on (host, check) ${of('probe_http_redirects')} > 0) - time() < 2 * 86400`,
      forMs: 600_000,
      severity: 'high' as const,
      summary: 'The certificate of {{ $labels.host }} expires within two days',
      description: '{{ $value | humanizeDuration }} are left. Renew it, and look why that did not happen by itself.',
    },
    {
      alert: 'MetricsAbsent',
      expr: `absent(${of('probe_success')})`,
      forMs: Math.max(5 * everyMs, 300_000),
      severity: 'high' as const,
      summary: 'Prometheus gets no probes of blackbox_exporter',
      description:
        'Nobody knows now whether the site is up. Look whether blackbox_exporter runs, and whether Prometheus reaches it.',
    },
  ];
  return facts.map((each) => ruleOf(each, config.alerts));
}

function budgetRules(
  { name, latency }: SingleRequest['check'],
  of: (name: string, labels?: string) => string,
  quiet: string,
  everyMs: number,
) {
  const labels = `,check=${quoted(name)}`;
  const requests = `sum by (host, check) (count_over_time(${of('probe_success', labels)}[1h]))`;
  const times = `sum by (host, check) (${of('probe_http_duration_seconds', `${labels},phase=~"processing|transfer"`)})`;
  const over = (ms: number) => `count_over_time((${times} > ${ms / 1000})[1h:${goDuration(everyMs)}])`;
  const rule = (alert: string, expr: string, words: string) => ({
    alert,
    expr: `${expr}${quiet}`,
    forMs: everyMs,
    severity: 'high' as const,
    summary: `${literal(name)} on {{ $labels.host }} ${words}`,
    description:
      '{{ $value | printf "%.0f" }} probes of the last hour. That is more than the budget allows, by more than chance explains.',
  });
  const { p95Ms, p50Ms, errors } = latency ?? {};
  return [
    ...(p95Ms ? [rule('Slow', moreThanShare(over(p95Ms), requests, '0.05'), 'is slower than its budget for p95')] : []),
    ...(p50Ms
      ? [rule('MedianSlow', moreThanShare(over(p50Ms), requests, '0.5'), 'is slower than its budget for p50')]
      : []),
    ...(errors
      ? [
          rule(
            'Errors',
            moreThanShare(
              `${requests} - sum by (host, check) (sum_over_time(${of('probe_success', labels)}[1h]))`,
              requests,
              String(errors),
            ),
            'fails more often than its budget allows',
          ),
        ]
      : []),
  ];
}

/** Nothing is told in a window, which is written out: without a process of ours nobody else knows of it. */
function maintenance({ uptime = defaultUptime }: Pick<Config, 'uptime'>): string {
  const windows = uptime.maintenance.map(({ from, to }) => `vector(time()) >= ${from / 1000} < ${to / 1000}`);
  return windows.length > 0 ? ` unless on () (${windows.join(' or ')})` : '';
}
