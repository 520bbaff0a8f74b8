import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { exportPrometheus } from '../../../src/export/prometheus/prometheus.ts';
import { load } from '../../config/config-file.ts';
import { absent } from '../programs.ts';

const missing = absent('promtool');
const withPromtool = missing.length === 0 ? describe : describe.skip;

const yaml = `
version: 1
base-url: https://a.example
checks:
  - { name: One, get: /one, latency: { p95: 500ms, p50: 400ms, errors: 5% } }
  - { name: Two, get: /two }
uptime: { maintenance: [{ from: 1970-01-01T10:00Z, to: 1970-01-01T11:00Z, reason: database }] }
`;

/** Series with a value each minute, a time, and the alerts that fire then: `HostDown blocker a.example`. */
type Case = { series: Record<string, string>; at: string; firing: string[] };

/** Asks the evaluator of Prometheus itself; empty if all is as expected. */
async function evaluated(file: string, { series, at, firing }: Case): Promise<string> {
  const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-rules-'));
  try {
    for (const { path = '', text } of exportPrometheus(await load(yaml), {}).files)
      writeFileSync(join(cwd, path), text);
    const samples = firing.map((line) => {
      const [alert, severity, ...labels] = line.split(' ');
      const given = [`alertname="LaunchGate${alert}"`, `severity="${severity}"`, ...labels];
      return { labels: `{${given.join(',')}}`, value: 1 };
    });
    const expr = 'count by (alertname, severity, host, check) (ALERTS{alertstate="firing"})';
    const tests = [
      {
        interval: '1m',
        input_series: Object.entries(series).map(([name, values]) => ({ series: name, values })),
        promql_expr_test: [{ expr, eval_time: at, exp_samples: samples }],
      },
    ];
    writeFileSync(join(cwd, 'test.yml'), stringify({ rule_files: [file], evaluation_interval: '1m', tests }));
    const { status, stdout, stderr } = spawnSync('promtool', ['test', 'rules', 'test.yml'], { cwd, encoding: 'utf8' });
    return status === 0 ? '' : `${stdout}${stderr}`;
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

const one = 'check="One" host="a.example"';
const up = (check: string) => `launch_gate_check_up{job="launch-gate",instance="i",check="${check}",host="a.example"}`;
const of = (name: string, more = '') => `launch_gate_${name}{job="launch-gate",instance="i"${more && `,${more}`}}`;
const onOne = (name: string, more = '') => of(name, `check="One",host="a.example"${more && `,${more}`}`);
/** What keeps the rules about absent and old metrics quiet. */
const alive = { [of('last_round_timestamp_seconds')]: '0+60x2000', [of('round_interval_seconds')]: '60+0x2000' };
const day = 86_400;
const certificate = (lifetimeDays: number, leftDays: number) => ({
  [of('certificate_not_before_timestamp_seconds', 'host="a.example"')]: `${(leftDays - lifetimeDays) * day}+0x60`,
  [of('certificate_not_after_timestamp_seconds', 'host="a.example"')]: `${leftDays * day}+0x60`,
});
const rounds = {
  ...alive,
  [onOne('check_rounds_total', 'result="unjudged"')]: '0+0x200',
  [onOne('check_error_budget_ratio')]: '0.05+0x200',
};

withPromtool(
  `the rules of the metrics, evaluated by Prometheus${missing.length > 0 ? ` (missing: ${missing})` : ''}`,
  () => {
    test.each<[string, Case]>([
      [
        'nothing fires while all is well',
        { series: { ...alive, [up('One')]: '1+0x60', [up('Two')]: '1+0x60' }, at: '30m', firing: [] },
      ],
      [
        'one bad round is not told of',
        { series: { ...alive, [up('One')]: '1 1 0 1 1 1', [up('Two')]: '1+0x60' }, at: '3m', firing: [] },
      ],
      [
        'a check that is down in two rounds is',
        {
          series: { ...alive, [up('One')]: '1 1 0 0 0 0', [up('Two')]: '1+0x60' },
          at: '4m',
          firing: [`CheckDown high ${one}`],
        },
      ],
      [
        'when all of a host is down, that is a blocker',
        {
          series: { ...alive, [up('One')]: '0+0x60', [up('Two')]: '0+0x60' },
          at: '5m',
          firing: [
            'HostDown blocker host="a.example"',
            `CheckDown high ${one}`,
            'CheckDown high check="Two" host="a.example"',
          ],
        },
      ],
      [
        'nothing is told in a maintenance window',
        {
          series: { ...alive, [up('One')]: '0+0x60', [of('maintenance_active')]: '1+0x60' },
          at: '30m',
          firing: [],
        },
      ],
      [
        'a check that could not be judged is no check that is down',
        {
          series: { ...alive, [onOne('check_judged')]: '1 0+0x60' },
          at: '8m',
          firing: [],
        },
      ],
      [
        'after ten such rounds that is told of',
        {
          series: { ...alive, [onOne('check_judged')]: '1 0+0x60' },
          at: '15m',
          firing: [`CheckNotJudged medium ${one}`],
        },
      ],
      [
        '5 % of 60 slow requests are within the budget for p95',
        {
          series: {
            ...alive,
            [onOne('check_duration_seconds_count')]: '0+20x200',
            [onOne('check_over_budget_total', 'budget="p95"')]: '0+1x200',
          },
          at: '180m',
          firing: [],
        },
      ],
      [
        '20 % of them are not',
        {
          series: {
            ...alive,
            [onOne('check_duration_seconds_count')]: '0+1x200',
            [onOne('check_over_budget_total', 'budget="p95"')]: '0 0 0 0 0+0.2x200',
          },
          at: '180m',
          firing: [`Slow high ${one}`],
        },
      ],
      [
        'a site that was never asked before and is slow at once is told of in minutes',
        {
          series: {
            ...alive,
            [onOne('check_duration_seconds_count')]: '0+1x20',
            [onOne('check_over_budget_total', 'budget="p95"')]: '0+1x20',
          },
          at: '6m',
          firing: [`Slow high ${one}`],
        },
      ],
      [
        'half of the requests may take longer than the budget for p50',
        {
          series: {
            ...alive,
            [onOne('check_duration_seconds_count')]: '0+1x200',
            [onOne('check_over_budget_total', 'budget="p50"')]: '0+0.5x200',
          },
          at: '180m',
          firing: [],
        },
      ],
      [
        'nine of ten may not',
        {
          series: {
            ...alive,
            [onOne('check_duration_seconds_count')]: '0+1x200',
            [onOne('check_over_budget_total', 'budget="p50"')]: '0+0.9x200',
          },
          at: '180m',
          firing: [`MedianSlow high ${one}`],
        },
      ],
      [
        'a check that fails as often as it may is within its budget for errors',
        {
          series: {
            ...rounds,
            [onOne('check_rounds_total', 'result="up"')]: '0+19x200',
            [onOne('check_rounds_total', 'result="degraded"')]: '0+1x200',
          },
          at: '180m',
          firing: [],
        },
      ],
      [
        'one that fails three times as often is not',
        {
          series: {
            ...rounds,
            [onOne('check_rounds_total', 'result="up"')]: '0+17x200',
            [onOne('check_rounds_total', 'result="degraded"')]: '0+3x200',
          },
          at: '180m',
          firing: [`Errors high ${one}`],
        },
      ],
      [
        'a certificate of 90 days is well with 30 of them left',
        { series: { ...alive, ...certificate(90, 30) }, at: '20m', firing: [] },
      ],
      [
        'with 20 left it is told of',
        {
          series: { ...alive, ...certificate(90, 20) },
          at: '20m',
          firing: ['CertificateExpires medium host="a.example"'],
        },
      ],
      [
        'with 8 left that is high',
        {
          series: { ...alive, ...certificate(90, 8) },
          at: '20m',
          firing: ['CertificateExpires high host="a.example"'],
        },
      ],
      [
        'with less than a day left it is a blocker',
        {
          series: { ...alive, ...certificate(90, 0.5) },
          at: '20m',
          firing: ['CertificateExpires blocker host="a.example"'],
        },
      ],
      [
        'one that lives for six days is well with two of them left',
        { series: { ...alive, ...certificate(6, 2) }, at: '20m', firing: [] },
      ],
      [
        'rounds that stopped are told of',
        {
          series: {
            [of('last_round_timestamp_seconds')]: '0+60x10 600+0x60',
            [of('round_interval_seconds')]: '60+0x200',
          },
          at: '30m',
          firing: ['RoundsStopped high'],
        },
      ],
      [
        'so are metrics that are gone',
        {
          series: { [of('last_round_timestamp_seconds')]: '0+60x10', [of('round_interval_seconds')]: '60+0x10' },
          at: '30m',
          firing: ['MetricsAbsent high'],
        },
      ],
    ])('%s', async (_, given) => {
      expect(await evaluated('rules.yml', given)).toBe('');
    });
  },
);

const probe = (check: string) =>
  `probe_success{job="launch-gate-probes",instance="u",check="${check}",host="a.example"}`;
const phase = (name: string) =>
  `probe_http_duration_seconds{job="launch-gate-probes",instance="u",check="One",host="a.example",phase="${name}"}`;

const expiry = 'probe_ssl_earliest_cert_expiry{job="launch-gate-probes",instance="u",check="One",host="a.example"}';
const redirects = expiry.replace('probe_ssl_earliest_cert_expiry', 'probe_http_redirects');

withPromtool('the rules of the probes, evaluated by Prometheus', () => {
  test.each<[string, Case]>([
    [
      'nothing fires while all is well',
      {
        series: { [probe('One')]: '1+0x60', [probe('Two')]: '1+0x60', [phase('processing')]: '0.1+0x60' },
        at: '30m',
        firing: [],
      },
    ],
    [
      'two failures in a row are not told of',
      { series: { [probe('One')]: '1 0 0 1 1', [probe('Two')]: '1+0x60' }, at: '2m', firing: [] },
    ],
    [
      'three are',
      {
        series: { [probe('One')]: '1 0 0 0 0 0', [probe('Two')]: '1+0x60' },
        at: '4m',
        firing: [`CheckDown high ${one}`, `Errors high ${one}`],
      },
    ],
    [
      'a whole host that is down is a blocker',
      {
        series: { [probe('One')]: '0+0x9', [probe('Two')]: '0+0x9' },
        at: '6m',
        firing: [
          'HostDown blocker host="a.example"',
          `CheckDown high ${one}`,
          'CheckDown high check="Two" host="a.example"',
          `Errors high ${one}`,
        ],
      },
    ],
    [
      'nothing is told in the maintenance window, which is written out',
      { series: { [probe('One')]: '0+0x900' }, at: '630m', firing: [] },
    ],
    [
      'after it, it is',
      {
        series: { [probe('One')]: '0+0x900', [probe('Two')]: '1+0x900' },
        at: '670m',
        firing: [`CheckDown high ${one}`, `Errors high ${one}`],
      },
    ],
    [
      'requests that take longer than the budget are told of',
      {
        series: {
          [probe('One')]: '1+0x90',
          [probe('Two')]: '1+0x90',
          [phase('processing')]: '0.3+0x90',
          [phase('transfer')]: '0.3+0x90',
        },
        at: '60m',
        firing: [`Slow high ${one}`, `MedianSlow high ${one}`],
      },
    ],
    [
      'a slow connection counts for nothing, as in the gate',
      {
        series: { [probe('One')]: '1+0x90', [phase('processing')]: '0.1+0x90', [phase('tls')]: '3+0x90' },
        at: '60m',
        firing: [],
      },
    ],
    [
      'a certificate is told of two days before its end, also while a probe fails',
      {
        series: { [probe('One')]: '1+0x60', [expiry]: `${day}x16 _x60` },
        at: '20m',
        firing: ['CertificateExpires high host="a.example"'],
      },
    ],
    [
      'that of a host to which a check is redirected is not called one of this host',
      { series: { [probe('One')]: '1+0x60', [expiry]: `${day}+0x60`, [redirects]: '1+0x60' }, at: '20m', firing: [] },
    ],
    [
      'a certificate is told of two days before its end',
      {
        series: {
          [probe('One')]: '1+0x60',
          'probe_ssl_earliest_cert_expiry{job="launch-gate-probes",instance="u",check="One",host="a.example"}': `${day}+0x60`,
        },
        at: '20m',
        firing: ['CertificateExpires high host="a.example"'],
      },
    ],
    ['probes that are gone are told of', { series: {}, at: '30m', firing: ['MetricsAbsent high'] }],
  ])('%s', async (_, given) => {
    expect(await evaluated('blackbox-rules.yml', given)).toBe('');
  });
});
