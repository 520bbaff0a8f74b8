import { describe, expect, test } from '@jest/globals';
import { membersOf } from '../../src/merge/members.ts';
import { type Expected, missingFindings } from '../../src/merge/missing.ts';
import type { Report } from '../../src/report/model/report.ts';
import { green } from '../report/example.ts';

type Run = { name?: string; shard?: string; verdict?: Report['verdict']; reason?: string; isEmpty?: boolean };

function missing(runs: Run[], expected?: Expected) {
  const files = runs.map(({ name, shard, verdict = 'pass', reason, isEmpty = false }, i) => {
    const [index = 0, of = 0] = (shard ?? '').split('/').map(Number);
    const part = shard === undefined ? undefined : { index, of, checks: 4 };
    const run = { ...green.run, name, reason, shard: part };
    const report: Report = { ...green, verdict, run, pillars: isEmpty ? [] : green.pillars };
    return { file: `${i}.json`, bytes: 1, report };
  });
  return missingFindings(membersOf(files, undefined), expected);
}
const titles = (runs: Run[], expected?: Expected) => missing(runs, expected).map(({ title }) => title);

describe('a run that is missing', () => {
  test('is a finding that blocks and says what is there', () => {
    expect(missing([{ name: 'fra' }, { name: 'iad' }], ['fra', 'sin', 'iad'])).toEqual([
      {
        rule: 'gate/member-missing',
        pillar: 'gate',
        subject: 'sin',
        status: 'inconclusive',
        severity: 'blocker',
        where: {},
        fingerprint: 'gate/member-missing:sin',
        title: 'The report of "sin" is missing',
        expected: 'reports: fra, sin, iad',
        observed: 'reports: fra, iad',
        fix: 'Look at the log of that job: it could not judge, or its report was not uploaded, which needs "if: always()". Then run it again.',
      },
    ]);
  });

  test('by its number alone is a finding without a name', () => {
    const [finding, ...others] = missing([{ name: 'fra' }], 3);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      title: '2 of 3 reports are missing',
      subject: undefined,
      fingerprint: 'gate/member-missing:',
      expected: 'reports: 3 reports',
      observed: 'reports: fra',
    });
  });

  test.each<[string, Run[], Expected | undefined, string[]]>([
    ['none of those that are there', [{ name: 'fra' }], undefined, []],
    ['none of as many as are expected', [{ name: 'fra' }, { name: 'iad' }], 2, []],
    ['none of those that are expected', [{ name: 'iad' }, { name: 'fra' }], ['fra', 'iad'], []],
    ['one of two', [{ name: 'fra' }], 2, ['1 of 2 reports is missing']],
    ['one of one', [], 1, ['1 of 1 report is missing']],
    ['all', [], ['fra', 'iad'], ['The report of "fra" is missing', 'The report of "iad" is missing']],
    ['a shard', [{ shard: '1/2' }], undefined, ['The report of "shard 2/2" is missing']],
    [
      'a shard of a name',
      [
        { name: 'fra', shard: '1/3' },
        { name: 'fra', shard: '3/3' },
      ],
      undefined,
      ['The report of "fra shard 2/3" is missing'],
    ],
    ['a shard of one name', [{ name: 'fra', shard: '1/2' }], ['fra'], ['The report of "fra shard 2/2" is missing']],
    ['a shard that is expected by number too', [{ shard: '1/2' }], 2, ['The report of "shard 2/2" is missing']],
    [
      'a shard and another',
      [{ shard: '1/2' }],
      3,
      ['2 of 3 reports are missing', 'The report of "shard 2/2" is missing'],
    ],
    [
      'a shard of one of two names',
      ['1/2', '2/2', '1/2'].map((shard, i) => ({ name: i < 2 ? 'fra' : 'iad', shard })),
      undefined,
      ['The report of "iad shard 2/2" is missing'],
    ],
    [
      'a shard of names of their own',
      [
        { name: 'a', shard: '1/3' },
        { name: 'b', shard: '2/3' },
      ],
      undefined,
      ['The report of "shard 3/3" is missing'],
    ],
    [
      'shards of two wholes',
      [
        { name: 'a', shard: '1/2' },
        { name: 'b', shard: '3/3' },
      ],
      undefined,
      [
        'The report of "a shard 2/2" is missing',
        'The report of "b shard 1/3" is missing',
        'The report of "b shard 2/3" is missing',
      ],
    ],
  ])('is told: %s', (_, runs, expected, told) => {
    expect(titles(runs, expected)).toEqual(told);
  });

  test('of shards says how many there should be', () => {
    const [finding] = missing([
      { name: 'fra', shard: '1/3' },
      { name: 'fra', shard: '3/3' },
    ]);
    expect(finding).toMatchObject({ expected: 'reports: 3 shards', observed: 'reports: fra shard 1/3, fra shard 3/3' });
    expect(missing([], ['fra'])).toMatchObject([{ observed: 'reports: none' }]);
  });

  test('has a name of at most 200 characters', () => {
    const name = 'n'.repeat(300);
    const [finding] = missing([], [name]);
    expect(finding?.title).toBe(`The report of "${'n'.repeat(199)}…" is missing`);
    expect(finding?.subject).toBe(`${'n'.repeat(199)}…`);
    expect(finding?.fingerprint).toBe(`gate/member-missing:${'n'.repeat(199)}…`);
  });

  test.each<[string, Run[], Expected, string]>([
    ['more than expected', [{ name: 'fra' }, { name: 'iad' }], 1, '2 are there, and 1 are expected: fra, iad'],
    [
      'one of another name',
      [{ name: 'fra' }, { name: 'sin' }],
      ['fra', 'iad'],
      'nobody expects 1.json, which is called "sin"',
    ],
  ])('is not told where there are too many: %s', (_, runs, expected, problem) => {
    expect(() => missing(runs, expected)).toThrow(expect.objectContaining({ code: 'REPORTS_DIFFER' }));
    expect(() => missing(runs, expected)).toThrow(problem);
  });
});

describe('a run that judged nothing while others judged', () => {
  test('is a finding that says why', () => {
    const runs = [
      { name: 'fra' },
      { name: 'iad', verdict: 'none', isEmpty: true, reason: 'a fork has no secrets' },
    ] as const;
    expect(missing([...runs])).toEqual([
      {
        rule: 'gate/member-missing',
        pillar: 'gate',
        subject: 'iad',
        status: 'inconclusive',
        severity: 'blocker',
        where: {},
        fingerprint: 'gate/member-missing:iad',
        title: '"iad" judged nothing, and others did',
        observed: 'a fork has no secrets',
        fix: 'Look at the log of that job, then run it again.',
      },
    ]);
  });

  test('is a finding without a reason, and with a name of at most 200 characters', () => {
    const [finding] = missing([{ name: 'fra' }, { name: 'n'.repeat(300), isEmpty: true }]);
    expect(finding?.title).toBe(`"${'n'.repeat(199)}…" judged nothing, and others did`);
    expect(finding?.observed).toBe('its report names no part of the gate');
  });

  test('is none where all judged nothing', () => {
    expect(missing(['fra', 'iad'].map((name) => ({ name, verdict: 'none', isEmpty: true })))).toEqual([]);
  });
});
