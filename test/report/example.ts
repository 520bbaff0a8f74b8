import type { ReportedFinding } from '../../src/model/finding.ts';
import type { Report } from '../../src/report/model/report.ts';

/** The run of which voice and layout are shown in the tests: one secret, one failed check, one slow route. */
export const secret: ReportedFinding = {
  rule: 'secrets/stripe-access-token',
  pillar: 'secrets',
  subject: 'src/mail.ts',
  status: 'fail',
  severity: 'blocker',
  title: 'Stripe access token in src/mail.ts',
  observed: '(redacted), added in 3f2c1e9 on 2027-01-08, still in the tree',
  where: { file: 'src/mail.ts', line: 14, endLine: 14, column: 22, commit: '3f2c1e9d0000000000000000000000000000abcd' },
  reproduce: 'git show 3f2c1e9d0000 -- src/mail.ts',
  fix: 'Rotate it, then remove it from the code. Rewriting history does not make it safe.',
  fingerprint: '3f2c1e9d0000000000000000000000000000abcd:src/mail.ts:stripe-access-token:14',
};

export const dashboard: ReportedFinding = {
  rule: 'smoke/status',
  pillar: 'smoke',
  subject: 'Dashboard',
  status: 'fail',
  severity: 'blocker',
  title: 'Dashboard: GET /dashboard answered 302',
  expected: 'status 200 and h1 "Welcome"',
  observed: '302 to /login?next=/dashboard: the session "member" is not accepted',
  where: { file: '.github/launch-gate.yml', line: 31, column: 5, url: 'https://app.example.com/dashboard' },
  reproduce: 'curl -sS -i -b "$COOKIE" https://app.example.com/dashboard',
  fingerprint: 'smoke/status:Dashboard:0',
};

const slow: ReportedFinding = {
  rule: 'latency/p95',
  pillar: 'latency',
  subject: 'Orders API',
  status: 'fail',
  severity: 'high',
  title: 'Orders API: p95 412 ms (380-470), budget 300 ms',
  observed: '19 of 88 requests over budget; time to first byte grew, connection did not',
  where: { file: '.github/launch-gate.yml', line: 44, column: 5 },
  fingerprint: 'latency/p95:Orders API',
};

const range = {
  base: 'a1b2c3d000000000000000000000000000000000',
  head: '3f2c1e9d0000000000000000000000000000abcd',
  commits: 14,
  bytes: 48_200,
};
const phases = { dnsMs: 1, tcpMs: 2, tlsMs: 3, ttfbMs: 380, downloadMs: 4 };
const step = { method: 'GET', url: 'https://app.example.com/login', status: 200, durationMs: 81 };

export const failed: Report = {
  version: 1,
  verdict: 'fail',
  tool: { name: 'launch-gate', version: '0.1.0', gitleaks: '8.30.1' },
  run: {
    event: 'pull_request',
    sha: range.head,
    range,
    baseUrl: 'https://app.example.com',
    startedAt: '2027-01-10T09:00:00.000Z',
    durationMs: 38_000,
  },
  pillars: [
    { name: 'secrets', status: 'fail', reason: '1 secret in 14 commits', durationMs: 900, counts: { commits: 14 } },
    { name: 'smoke', status: 'fail', reason: '1 of 3 checks failed', durationMs: 700, counts: { checks: 3 } },
    { name: 'latency', status: 'fail', reason: '1 of 1 routes over budget', durationMs: 22_000, counts: {} },
  ],
  findings: [secret, dashboard, slow],
  checks: [
    { name: 'Login page', status: 'pass', steps: [step] },
    { name: 'Dashboard', status: 'fail', steps: [{ ...step, status: 302 }] },
    { name: 'API refuses strangers', status: 'pass', steps: [{ ...step, status: 401 }] },
  ],
  latency: [
    {
      check: 'Orders API',
      n: 88,
      over: 19,
      p50Ms: 250,
      p95Ms: 412,
      intervalMs: [380, 470],
      coldMs: 612,
      phases,
      budgetMs: 300,
      verdict: 'fail',
      budgets: [{ of: 'p95', limit: 300, n: 88, over: 19, verdict: 'fail' }],
      samplesMs: [250, 412, null],
      newConnections: 1,
      longestBurst: 4,
    },
  ],
};

export const green: Report = {
  ...failed,
  verdict: 'pass',
  pillars: failed.pillars.map((pillar) => ({ ...pillar, status: 'pass' })),
  findings: [],
  checks: failed.checks.map((check) => ({ ...check, status: 'pass' })),
  latency: [
    {
      ...(failed.latency[0] as Report['latency'][number]),
      p95Ms: 212.4,
      intervalMs: [190, 240],
      over: 0,
      verdict: 'pass',
    },
  ],
};

/** Text that a page, a file name or a commit could bring, in every field that may hold foreign text. */
export function withForeignText(text: string): Report {
  const finding = { ...dashboard, title: text, expected: text, observed: text, fix: text, reproduce: text };
  return {
    ...failed,
    run: { ...failed.run, sha: text, baseUrl: text },
    pillars: failed.pillars.map((pillar) => ({ ...pillar, status: 'inconclusive', reason: text })),
    findings: [finding, { ...secret, title: `x in ${text}`, where: { ...secret.where, file: text } }],
    checks: [
      { name: text, status: 'pass', steps: [] },
      { name: text, status: 'skipped', reason: text, steps: [] },
    ],
    latency: [{ ...(green.latency[0] as Report['latency'][number]), check: text }],
  };
}

export const hostileTexts = [
  '::error::forged',
  'a\n::add-mask::x',
  'a\r##[error]x',
  '<img src=x onerror=alert(1)>',
  '@team look',
  '](http://evil.example) ![i](http://evil.example)',
  '```\n# out of the block\n````',
  'a | b | c',
  '</details><script>',
  '\u001b[2J\u202eevil',
  '\n## ✓ Ready to launch',
];
