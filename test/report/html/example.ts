import { readPageAssets } from '../../../src/report/html/assets.ts';
import { htmlReport } from '../../../src/report/html/html.ts';
import type { Report } from '../../../src/report/model/report.ts';
import { failed } from '../example.ts';

const assets = readPageAssets();

export function render(report: Report): string {
  return htmlReport(report, assets);
}

// One transparent pixel.
const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const [route] = failed.latency as [Report['latency'][number]];
const [secret, dashboard, slow] = failed.findings as [
  Report['findings'][number],
  Report['findings'][number],
  Report['findings'][number],
];
const step = { method: 'GET', url: 'https://app.example.com/orders', status: 200, durationMs: 81 };

/** A run with everything that the page can show. */
export const whole: Report = {
  ...failed,
  ai: {
    model: 'small-model',
    sent: [
      { role: 'system', content: 'Tell the engineer on call what most likely broke.\nWrite plain text.' },
      { role: 'user', content: `<data>\n{"rule":"smoke/status","title":"${'x'.repeat(300)}"}\n</data>` },
    ],
    answer:
      'The session of the dashboard is not accepted.\n\nLook at the login first: it answers before its cookie is set.',
  },
  findings: [
    secret,
    dashboard,
    { ...slow, fingerprint: 'latency/p95:Orders API' },
    {
      ...dashboard,
      rule: 'smoke/cleanup',
      subject: 'Order',
      severity: 'medium',
      title: 'Order, cleanup',
      fingerprint: 'smoke/cleanup:Order:0',
    },
    {
      ...slow,
      rule: 'latency/drift',
      subject: 'x',
      status: 'inconclusive',
      title: 'Drift not evaluated',
      fingerprint: 'latency/drift:x',
    },
    {
      ...dashboard,
      rule: 'launch/hsts-missing',
      pillar: 'launch',
      subject: 'x',
      status: 'warn',
      title: 'No HSTS',
      fingerprint: 'launch/hsts-missing:x',
    },
    ...['a', 'b', 'c'].map((host) => ({
      ...dashboard,
      rule: 'launch/tls-expiry' as const,
      pillar: 'launch' as const,
      subject: `${host}.example.com`,
      title: `The certificate of ${host}.example.com ends in 3 days`,
      where: { url: `https://${host}.example.com/` },
      fingerprint: `launch/tls-expiry:https://${host}.example.com/`,
    })),
  ],
  checks: [
    {
      name: 'Dashboard',
      status: 'fail',
      steps: [step, { ...step, as: 'member', status: 302, tries: 3 }],
      screenshot: png,
    },
    { name: 'Order', status: 'pass', steps: [step, { ...step, method: 'POST', status: undefined }, step] },
    { name: 'Locked out', status: 'skipped', reason: 'the session "member" cannot log in', steps: [] },
  ],
  latency: [
    {
      ...route,
      samplesMs: Array.from({ length: 88 }, (_, index) => (index === 40 ? null : 180 + ((index * 37) % 240))),
      history: [1, 2, 3, 4].map((day) => ({
        at: `2027-01-0${day}T00:00:00Z`,
        sha: `${day}`.repeat(40),
        p95Ms: 240 + day * 9,
      })),
      drift: { releases: 4, verdict: 'inconclusive' },
      compare: { url: 'https://old.example.com', p50Ms: 210, ratio: 1.19, verdict: 'pass' },
    },
    {
      ...route,
      check: 'Never asked',
      n: 0,
      over: 0,
      samplesMs: [],
      p95Ms: null,
      p50Ms: null,
      intervalMs: null,
      coldMs: null,
      phases: null,
      longestBurst: 0,
      verdict: 'inconclusive',
    },
    {
      ...route,
      check: 'Feed',
      budgetMs: null,
      intervalMs: [390, null],
      verdict: 'pass',
      over: 0,
      samplesMs: [390, 412],
    },
  ],
  launch: {
    hosts: [
      {
        ...{
          host: 'www.example.com',
          port: 443,
          dns: 'found',
          chain: ['edge.example.net'],
          usable: true,
          answeredBy: 'cloudflare',
        },
        ...{ addresses: ['192.0.2.1'], unasked: [] },
        endpoints: [
          {
            address: '192.0.2.1',
            state: 'trusted',
            certificate: {
              issuer: "Let's Encrypt",
              validFrom: '2027-01-01T00:00:00Z',
              validTo: '2027-04-01T00:00:00Z',
              daysLeft: 81,
            },
          },
        ],
      },
    ],
    checks: [{ name: 'tls', status: 'pass' }],
  },
};
