import { describe, expect, test } from '@jest/globals';
import { membersOf } from '../../src/merge/members.ts';
import { mergeFindings } from '../../src/merge/merge-findings.ts';
import type { ReportedFinding } from '../../src/model/finding.ts';
import type { Report } from '../../src/report/model/report.ts';
import { dashboard, green } from '../report/example.ts';

type Changes = Partial<Omit<Report, 'run'>> & { run?: Partial<Report['run']> };

/** Runs called a, b, c and so on. */
function merged(...runs: Changes[]): ReportedFinding[] {
  const files = runs.map(({ run, ...changes }, index) => {
    const name = 'abcdefghijklmnopqrstuvwxyz'[index] ?? `run ${index}`;
    const report = { ...green, findings: [], checks: [], latency: [], ...changes, run: { ...green.run, name, ...run } };
    return { file: `${index}.json`, bytes: 1, report };
  });
  return mergeFindings(membersOf(files, undefined));
}
const seen = (...runs: Changes[]) =>
  merged(...runs).map(({ seenIn, notSeenIn }) => [seenIn?.join(), notSeenIn?.join()]);

const finding = (changes: Partial<ReportedFinding> = {}): ReportedFinding => ({ ...dashboard, ...changes });
const at = (changes: Partial<ReportedFinding['where']>) => finding({ where: { ...dashboard.where, ...changes } });
const route = (verdict: Report['latency'][number]['verdict']) => ({
  latency: [{ ...(green.latency[0] as Report['latency'][number]), check: 'Dashboard', verdict }],
});
const check = (status: Report['checks'][number]['status'], name = 'Dashboard') => ({
  checks: [{ name, status, steps: [] }],
});
const pillar = (status: Report['pillars'][number]['status'], name: Report['pillars'][number]['name'] = 'smoke') => ({
  pillars: [{ name, status, reason: '', durationMs: 1, counts: {} }],
});

describe('findings of several runs', () => {
  test('are one where the runs saw the same', () => {
    const [one, ...others] = merged({ findings: [finding()] }, { findings: [finding()] });
    expect(others).toEqual([]);
    expect(one).toEqual({ ...dashboard, seenIn: ['a', 'b'] });
  });

  test('name each run once', () => {
    expect(seen({ findings: [finding(), finding()] }, { findings: [finding()] })).toEqual([['a,b', undefined]]);
  });

  test.each<[string, ReportedFinding]>([
    ['rule', finding({ rule: 'smoke/body' })],
    ['part of the gate', finding({ pillar: 'launch' })],
    ['status', finding({ status: 'inconclusive' })],
    ['severity', finding({ severity: 'high' })],
    ['fingerprint', finding({ fingerprint: 'x' })],
    ['file', at({ file: 'x' })],
    ['line', at({ line: 99 })],
    ['last line', at({ endLine: 99 })],
    ['column', at({ column: 99 })],
    ['commit', at({ commit: 'x' })],
    ['path', at({ url: 'https://app.example.com/other' })],
  ])('are two where they differ in the %s', (_, other) => {
    expect(merged({ findings: [finding()] }, { findings: [other] }).map(({ seenIn }) => seenIn)).toEqual([
      ['a'],
      ['b'],
    ]);
  });

  test.each<[string, string | undefined, string, string | undefined, string, number]>([
    [
      'the same path of each base URL',
      'https://fra.test',
      'https://fra.test/x',
      'https://iad.test',
      'https://iad.test/x',
      1,
    ],
    ['another path', 'https://fra.test', 'https://fra.test/x', 'https://iad.test', 'https://iad.test/y', 2],
    ['a path of another host', 'https://fra.test', 'https://other.test/x', 'https://iad.test', 'https://iad.test/x', 2],
    ['hosts without a base URL', undefined, 'https://fra.test/x', undefined, 'https://iad.test/x', 2],
    ['one address without a base URL', undefined, 'https://fra.test/x', undefined, 'https://fra.test/x', 1],
  ])('are one at the same place of the site: %s', (_, base, url, otherBase, otherUrl, count) => {
    const first = { run: { baseUrl: base }, findings: [at({ url })] };
    expect(merged(first, { run: { baseUrl: otherBase }, findings: [at({ url: otherUrl })] })).toHaveLength(count);
  });

  test('may have no address', () => {
    expect(merged({ findings: [finding({ where: {} })] }, { findings: [finding({ where: {} })] })).toHaveLength(1);
  });

  test('say what each run saw, where they saw different things', () => {
    const observed = (...findings: Partial<ReportedFinding>[]) =>
      merged(...findings.map((changes) => ({ findings: [finding(changes)] })))[0]?.observed;
    expect(observed({ observed: 'x' }, { observed: 'x' })).toBe('x');
    expect(observed({ observed: 'x' }, { observed: 'y' })).toBe('a: x\nb: y');
    expect(observed({ observed: 'x' }, { observed: 'x' }, { observed: undefined })).toBe('a: x\nb: x\nc: ');
    expect(observed({ title: 's', observed: 'x' }, { title: 't', observed: 'x' })).toBe('a: s; x\nb: t; x');
    expect(observed({ title: 's', observed: undefined }, { title: 't', observed: undefined })).toBe('a: s\nb: t');
    const many = Array.from({ length: 22 }, (_, i) => ({ observed: `${i}` }));
    expect(
      observed(...many)
        ?.split('\n')
        .slice(19),
    ).toEqual(['t: 19', '2 more']);
  });
});

describe('a run did not see a finding', () => {
  test.each<[string, Changes, Partial<ReportedFinding>, Changes]>([
    ['whose check passed', check('fail'), {}, check('pass')],
    [
      'whose check passed, of a shard',
      check('fail'),
      {},
      { ...check('pass'), run: { shard: { index: 1, of: 1, checks: 1 } } },
    ],
    ['whose route passed', route('fail'), { pillar: 'latency' }, route('pass')],
    [
      'whose route passed and whose check failed',
      { ...route('fail'), ...check('fail') },
      { pillar: 'latency' },
      { ...route('pass'), ...check('fail') },
    ],
    ['of a part of the gate that passed', pillar('fail'), {}, pillar('pass')],
    ['of a part of the gate that failed elsewhere', pillar('fail'), {}, pillar('fail')],
    ['of latency without routes, whose check passed', check('fail'), { pillar: 'latency' }, check('pass')],
  ])('%s', (_, first, changes, second) => {
    expect(seen({ ...first, findings: [finding(changes)] }, second)).toEqual([['a', expect.stringMatching(/^b/)]]);
  });

  test.each<[string, Changes, Partial<ReportedFinding>, Changes]>([
    ['whose check failed', check('fail'), {}, check('fail')],
    ['whose check was skipped', check('fail'), {}, check('skipped')],
    ['whose check it does not have', check('fail'), {}, check('pass', 'Login')],
    [
      'whose route was unclear',
      { ...route('fail'), ...check('pass') },
      { pillar: 'latency' },
      { ...route('inconclusive'), ...check('pass') },
    ],
    [
      'whose route it does not have',
      route('fail'),
      { pillar: 'latency' },
      { ...check('pass'), ...pillar('pass', 'latency') },
    ],
    [
      'of a check that has a route too, and failed',
      { ...route('fail'), ...check('fail') },
      {},
      { ...route('pass'), ...check('fail') },
    ],
    ['of a part of the gate that was skipped', pillar('fail'), {}, pillar('skipped')],
    ['of a part of the gate that was unclear', pillar('fail'), {}, pillar('inconclusive')],
    ['of a part of the gate that it does not have', pillar('fail'), {}, pillar('pass', 'launch')],
    [
      'of a part of the gate, of a shard',
      pillar('fail'),
      {},
      { ...pillar('pass'), run: { shard: { index: 1, of: 1, checks: 1 } } },
    ],
    ['that it saw in another way', check('fail'), {}, { ...check('pass'), findings: [finding({ severity: 'high' })] }],
  ])('is not said of one %s', (_, first, changes, second) => {
    expect(seen({ ...first, findings: [finding(changes)] }, second)[0]).toEqual(['a', undefined]);
  });
});
