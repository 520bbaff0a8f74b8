import { describe, expect, test } from '@jest/globals';
import { membersOf } from '../../src/merge/members.ts';
import type { Report } from '../../src/report/model/report.ts';
import { green } from '../report/example.ts';

const report = (run: Partial<Report['run']>): Report => ({ ...green, run: { ...green.run, ...run } });
const members = (runs: Record<string, Partial<Report['run']>>, sha?: string) => {
  const files = Object.entries(runs).map(([file, run]) => ({ file, bytes: 1, report: report(run) }));
  return membersOf(files, sha);
};
const namesOf = (run: Partial<Report['run']>, file = 'reports/fra.JSON') => {
  const [{ name, group } = { name: '', group: '' }] = members({ [file]: run });
  return [name, group];
};
const shard = (index: number, of: number, checks = 4) => ({ index, of, checks });

describe('a run of a matrix', () => {
  test.each<[string, Partial<Report['run']>, [string, string]]>([
    ['its report', { name: 'Frankfurt' }, ['Frankfurt', 'Frankfurt']],
    ['its report, where that is empty', { name: '' }, ['', '']],
    ['its file', {}, ['fra', 'fra']],
    ['its report and its shard', { name: 'Frankfurt', shard: shard(2, 3) }, ['Frankfurt shard 2/3', 'Frankfurt']],
    ['its shard', { shard: shard(2, 3) }, ['shard 2/3', '']],
  ])('is called after %s', (_, run, expected) => {
    expect(namesOf(run)).toEqual(expected);
  });

  test('is called after the whole of its file, but for the end', () => {
    expect(namesOf({}, 'a/b.json.d/fra.json.gz')).toEqual(['fra.json.gz', 'fra.json.gz']);
    expect(namesOf({}, 'json')).toEqual(['json', 'json']);
  });

  test('keeps its file and its report', () => {
    expect(members({ 'a.json': { name: 'a' }, 'b.json': {} })).toEqual([
      { name: 'a', group: 'a', file: 'a.json', report: report({ name: 'a' }) },
      { name: 'b', group: 'b', file: 'b.json', report: report({}) },
    ]);
  });
});

describe('runs that are not of one matrix are refused', () => {
  const [one, other] = ['1111111aaaa', '2222222bbbb'];

  test.each<[string, Record<string, Partial<Report['run']>>, string | undefined, string]>([
    [
      'two of one name',
      { 'a.json': { name: 'x' }, 'b.json': { name: 'y' }, 'c.json': { name: 'x' } },
      undefined,
      'a.json and c.json are both called "x"',
    ],
    [
      'two of one shard',
      { 'a.json': { shard: shard(1, 2) }, 'b.json': { shard: shard(1, 2) } },
      undefined,
      'a.json and b.json are both called "shard 1/2"',
    ],
    [
      'of several commits',
      { 'a.json': { sha: one }, 'b.json': { sha: other }, 'c.json': { sha: other }, 'd.json': { sha: undefined } },
      undefined,
      'they are of different commits: a is of 1111111, b is of 2222222, d names none',
    ],
    [
      'of more than five commits',
      Object.fromEntries([...'abcdefg'].map((letter) => [`${letter}.json`, { sha: letter.repeat(8) }])),
      undefined,
      `they are of different commits: ${[...'abcde'].map((letter) => `${letter} is of ${letter.repeat(7)}`).join(', ')}`,
    ],
    [
      'of another commit than the merge',
      { 'a.json': { sha: one }, 'b.json': { sha: one } },
      other,
      'they are of the commit 1111111, and this run is of 2222222',
    ],
    [
      'shards of several sizes',
      { 'a.json': { shard: shard(1, 2) }, 'b.json': { shard: shard(2, 3) }, 'c.json': { name: 'x' } },
      undefined,
      'they are parts of different wholes: a.json is a part of 2 shards with 4 checks, b.json is a part of 3 shards with 4 checks',
    ],
    [
      'shards of several sets of checks',
      { 'a.json': { shard: shard(1, 2, 1) }, 'b.json': { shard: shard(2, 2, 5) } },
      undefined,
      'they are parts of different wholes: a.json is a part of 2 shards with 1 check, b.json is a part of 2 shards with 5 checks',
    ],
    [
      'a whole beside its shard',
      { 'a.json': { name: 'x' }, 'b.json': { name: 'x', shard: shard(1, 2) } },
      undefined,
      'they are parts of different wholes: a.json is no shard, b.json is a part of 2 shards with 4 checks',
    ],
  ])('%s', (_, runs, sha, problem) => {
    expect(() => members(runs, sha)).toThrow(expect.objectContaining({ code: 'REPORTS_DIFFER' }));
    expect(() => members(runs, sha)).toThrow(problem);
    expect(() => members(runs, sha)).toThrow(
      new RegExp(`${problem.slice(-20).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`),
    );
  });

  test.each<[string, Record<string, Partial<Report['run']>>, string | undefined]>([
    ['no runs', {}, one],
    ['of the commit of the merge', { 'a.json': { sha: one }, 'b.json': { sha: one } }, one],
    ['where the commit of the merge is not known', { 'a.json': { sha: one } }, undefined],
    ['where their commit is not known', { 'a.json': { sha: undefined }, 'b.json': { sha: undefined } }, one],
    ['shards of one whole', { 'a.json': { shard: shard(1, 2) }, 'b.json': { shard: shard(2, 2) } }, undefined],
    [
      'shards of wholes with names of their own',
      { 'a.json': { name: 'x', shard: shard(1, 2) }, 'b.json': { name: 'y', shard: shard(2, 3) } },
      undefined,
    ],
  ])('but not %s', (_, runs, sha) => {
    expect(members(runs, sha)).toHaveLength(Object.keys(runs).length);
  });
});
