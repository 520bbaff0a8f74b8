import { defaultConfig } from '../../../src/config/default-config.ts';
import type { RunHistory, RunSummary } from '../../../src/history/run-summary.ts';
import type { Facts } from '../../../src/pages/handover/facts.ts';
import { platforms } from '../../../src/pages/handover/platforms.ts';

const now = Date.parse('2026-11-26T19:00:00Z');
const at = { file: 'gate.yml', line: 3, column: 5 };

export function run(day: string, more: Partial<RunSummary> = {}): RunSummary {
  return {
    version: 1,
    kind: 'run',
    at: `${day}T10:00:00.000Z`,
    environment: 'production',
    sha: day.replaceAll('-', '').padEnd(40, '0'),
    verdict: 'pass',
    durationMs: 1_000,
    findings: {},
    requests: { sent: 1, failed: 0 },
    routes: [],
    deployments: [],
    ...more,
  };
}

export function historyOf(runs: RunSummary[], days: RunHistory['days'] = []): RunHistory {
  return { days, runs, ignored: 0, newer: 0 };
}

/** Nothing is known. */
export const unknown: Facts = {
  now,
  environment: 'production',
  config: defaultConfig,
  isRepository: true,
  hosts: [],
  unsetHosts: [],
  variables: [],
  workflows: [],
  platforms: [],
  knownSecrets: [],
  unread: [],
};

/** Everything is known, and `text` stands wherever a text of others can. */
export function whole(text: string): Facts {
  const place = { file: text, line: 7 };
  const workflow = {
    file: text,
    sets: [],
    refs: [],
    actions: [],
    commands: [],
    environments: [],
    inherits: [{ ...place, by: `octo/${text}` }],
    schedules: [text],
    isManual: true,
    branches: [text],
    uptime: place,
    watch: { ...place, for: '10m' },
  };
  return {
    ...unknown,
    environment: text,
    config: {
      ...defaultConfig,
      alerts: [
        {
          at,
          to: 'email',
          address: [text],
          from: 'gate@example.com',
          smtp: { parts: [] },
          severities: ['high'],
          owner: text,
          runbook: text,
        },
        {
          at,
          to: 'slack',
          url: { parts: [{ kind: 'env', name: 'SLACK_URL', value: 'https://hooks.example.com/secret', secret: true }] },
          severities: ['high'],
        },
      ],
      waivers: [
        { at: { ...at, file: text }, rule: 'launch/dmarc-missing', where: text, reason: text, until: '2026-12-01' },
      ],
    },
    hosts: [{ origin: 'https://www.example.com', keys: [text] }],
    unsetHosts: [{ key: `hosts.${text}`, written: text }],
    answers: new Map([
      [
        'https://www.example.com',
        {
          map: {
            host: 'www.example.com',
            port: 443,
            dns: 'found',
            chain: [text],
            addresses: ['127.0.0.1'],
            unasked: [],
            endpoints: [
              {
                address: '127.0.0.1',
                state: 'untrusted',
                words: text,
                certificate: {
                  issuer: text,
                  validFrom: '2026-11-01T00:00:00.000Z',
                  validTo: '2026-12-09T00:00:00.000Z',
                  daysLeft: 13,
                },
              },
            ],
            usable: true,
          },
          problem: text,
        },
      ],
    ]),
    variables: [
      {
        name: 'API_KEY',
        reads: [place],
        sets: [{ ...place, how: text, from: text }, { how: text }],
        isSet: true,
        isSecret: true,
        isOfPlatform: false,
      },
    ],
    workflows: [workflow],
    platforms: platforms.map((platform) => ({ platform, signs: [place, { file: text }] })),
    knownSecrets: [{ rule: text, place: text, by: text }],
    unread: [{ file: text, problem: text }],
    history: historyOf([
      run('2026-11-20'),
      run('2026-11-25', {
        verdict: 'fail',
        findings: { [text]: 2, [`secrets/${text}`]: 1 },
        routes: [{ check: text, p95Ms: 480, budgetMs: 500, n: 60 }],
      }),
    ]),
    historyProblem: text,
    deployment: { sha: 'a'.repeat(40), at: '2026-11-24T08:00:00Z' },
  };
}
