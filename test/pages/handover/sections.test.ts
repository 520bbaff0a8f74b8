import { describe, expect, test } from '@jest/globals';
import { buildHandover } from '../../../src/pages/handover/build.ts';
import type { Facts } from '../../../src/pages/handover/facts.ts';
import { handoverMarkdown } from '../../../src/pages/handover/markdown.ts';
import { openQuestions } from '../../../src/pages/handover/model.ts';
import type { OwnerTexts } from '../../../src/pages/handover/owner-text.ts';
import { historyOf, run, unknown, whole } from './example.ts';
import { sectionsOf } from './place.ts';

const sections = (facts: Facts, owner: OwnerTexts = new Map()) =>
  sectionsOf(handoverMarkdown(buildHandover(facts, owner)));
const fields = (facts: Facts, id: string) =>
  openQuestions(buildHandover(facts, new Map()))
    .filter(({ section }) => section.id === id)
    .map(({ question }) => question.field);

describe('the last good release', () => {
  test('is the last run that passed, with a worse one after it named', () => {
    const history = historyOf([run('2026-11-20'), run('2026-11-21', { verdict: 'fail' })]);
    const { 'The last good release': text } = sections({ ...unknown, history });
    expect(text).toContain('- The last run that passed: `202611200000`, 2026-11-20');
    expect(text).toContain('- The last run failed: `202611210000`, 2026-11-21');
    expect(fields({ ...unknown, history }, 'release')).toEqual([]);
  });

  test('is found in a day of long ago, or in the deployments of GitHub', () => {
    const day = {
      version: 1 as const,
      kind: 'day' as const,
      day: '2026-01-02',
      environment: 'production',
      runs: { pass: 1, fail: 1, unjudged: 0 },
      findings: {},
      requests: { sent: 0, failed: 0 },
      routes: [],
      releases: [
        { at: '2026-01-02T08:00:00Z', sha: 'b'.repeat(40), verdict: 'pass' as const },
        { at: '2026-01-02T09:00:00Z', sha: 'c'.repeat(40), verdict: 'fail' as const },
      ],
      deployments: [],
    };
    const old = sections({ ...unknown, history: historyOf([], [day]) });
    expect(old['The last good release']).toContain('`bbbbbbbbbbbb`, 2026-01-02');
    const deployment = { sha: 'd'.repeat(40), at: '2026-11-24T08:00:00Z' };
    expect(sections({ ...unknown, deployment })['The last good release']).toContain(
      '- The last successful deployment that GitHub knows: `dddddddddddd`, 2026-11-24',
    );
  });

  test('is an open question where nothing tells, and never a commit that did not pass', () => {
    const failed = { ...unknown, history: historyOf([run('2026-11-21', { verdict: 'unjudged' })]) };
    for (const facts of [unknown, { ...unknown, history: historyOf([]) }, failed])
      expect(fields(facts, 'release')).toEqual(['Last good release']);
    expect(sections(failed)['The last good release']).toContain('- The last run could not judge: ');
  });
});

describe('risks and what to watch', () => {
  const history = historyOf([
    run('2026-11-10', { findings: { 'smoke/status': 1 } }),
    run('2026-11-25', {
      verdict: 'fail',
      findings: { 'latency/p95': 2 },
      routes: [
        { check: 'Slow', p95Ms: 450, budgetMs: 500, n: 60 },
        { check: 'Fast', p95Ms: 449, budgetMs: 500, n: 60 },
        { check: 'Over', p95Ms: 700, budgetMs: 500, n: 60 },
        { check: 'Failing', p95Ms: null, budgetMs: 500, n: 60 },
        { check: 'Free', p95Ms: 450, budgetMs: null, n: 60 },
      ],
    }),
  ]);

  test('are what the last run found, and what is waived', () => {
    const { 'Open risks': text } = sections({ ...whole('x'), history });
    expect(text).toContain('| `latency/p95` | 2 | People leave a page that makes them wait |');
    expect(text).not.toContain('smoke/status');
    expect(text).toContain('| `launch/dmarc-missing` | `x` | x | 2026-12-01 | `x:3` |');
    expect(sections({ ...unknown, history: historyOf([run('2026-11-25')]) })['Open risks']).toContain(
      '- The last run found nothing that fails.',
    );
    expect(fields(unknown, 'risks')).toEqual(['Open risks']);
  });

  test('name times from nine tenths of their budget on, and the rules of seven days', () => {
    const { 'What to watch next week': text = '' } = sections({ ...unknown, history });
    expect(text.match(/^- .*$/gm)).toEqual([
      '- Slow: p95 450 ms, budget 500 ms',
      '- Over: p95 700 ms, budget 500 ms',
      '- `latency/p95` was found on 2026-11-25',
    ]);
  });

  test('name what ends within fourteen days, or has ended', () => {
    const owner: OwnerTexts = new Map([
      ['expiry', { text: '- example.com: renews by itself on 2026-12-10\n', line: 1 }],
    ]);
    const text = sections(whole('x'), owner);
    expect(text['What expires']?.match(/^\| 20.*$/gm)).toEqual([
      '| 2026-12-01 | waiver of `launch/dmarc-missing` at `x` |',
      '| 2026-12-09 | certificate of `www.example.com` |',
      '| 2026-12-10 | domain `example.com`, by hand |',
    ]);
    expect(text['What to watch next week']).toContain('- until 2026-12-10: domain `example.com`, by hand');
    const later = { ...whole('x'), now: Date.parse('2026-12-09T12:00:00Z') };
    expect(sections(later)['What expires']).toContain('| 2026-12-01, over | waiver');
    expect(sections(later)['What to watch next week']).toContain('- over since 2026-12-01: waiver');
    const long = { ...whole('x'), now: Date.parse('2026-11-01T00:00:00Z'), history: historyOf([run('2026-09-01')]) };
    expect(sections(long)['What to watch next week']).toContain(
      'Nothing ends within 14 days, no time is close to its budget, and nothing was found in the last days.',
    );
  });

  test('say when a secret was last found', () => {
    const found = historyOf([
      run('2026-11-10', { findings: { 'secrets/jwt': 1 } }),
      run('2026-11-12', { findings: { 'secrets/jwt': 1, 'smoke/status': 1 } }),
      run('2026-11-25'),
    ]);
    expect(sections({ ...unknown, history: found })['Secrets']).toContain('| `secrets/jwt` | 2026-11-12 |');
    expect(sections({ ...unknown, history: historyOf([run('2026-11-25')]) })['Secrets']).toContain(
      'No run that is still in the history has found a secret.',
    );
    for (const facts of [unknown, { ...unknown, history: historyOf([]) }])
      expect(fields(facts, 'secrets')).toEqual(['Last found']);
  });
});

test('who gets every secret of a workflow is a question, once', () => {
  const facts = whole('tools/.github/workflows/x.yml@v1');
  expect(fields({ ...facts, workflows: [...facts.workflows, ...facts.workflows] }, 'secrets')).toEqual([
    'API_KEY',
    'octo/tools/.github/workflows/x.yml',
  ]);
});

test('each platform that was found has its way back, its page and a place for the owner', () => {
  const facts = whole('x');
  const { 'Deploy and roll back': text = '' } = sections(facts);
  expect(text).toContain(`| what | ${facts.platforms.map(({ platform }) => platform.name).join(' | ')} |`);
  for (const { platform } of facts.platforms) {
    expect(text).toContain(`<${platform.docs}>`);
    expect(text).toContain(`<!-- launch-gate:owner deploy-${platform.id} -->`);
  }
});

test('who is told is an open question without alerts, and who looks first where no alert says it', () => {
  expect(fields(unknown, 'watch')).toEqual(['Uptime', 'Alerts']);
  expect(fields(whole('x'), 'watch')).toEqual([]);
  const { config } = whole('x');
  const nobody = {
    ...whole('x'),
    config: { ...config, alerts: config.alerts.map((alert) => ({ ...alert, owner: undefined })) },
  };
  expect(fields(nobody, 'watch')).toEqual(['First responder']);
});

test('a note in free words answers for an owner, and for no variable', () => {
  const owner: OwnerTexts = new Map([
    ['backups', { text: 'There are none: the site keeps no data.\n', line: 1 }],
    ['secrets', { text: 'See the wiki.\n', line: 1 }],
  ]);
  const open = openQuestions(buildHandover(whole('x'), owner)).map(
    ({ part, question }) => `${part.name} ${question.field}`,
  );
  expect(open.filter((each) => each.startsWith('backups'))).toEqual([]);
  expect(open).toContain('secrets API_KEY');
});
