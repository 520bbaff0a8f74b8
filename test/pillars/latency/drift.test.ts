import { describe, expect, test } from '@jest/globals';
import type { HistoryRecord } from '../../../src/history/record.ts';
import { judgeDrift, type Release, releasesOf } from '../../../src/pillars/latency/drift.ts';

const route = { check: 'Home', route: 'GET /' };
const sha = (digit: string) => digit.repeat(40);
const times = (ms: number, count = 60) => Array<number>(count).fill(ms);

function record(day: number, digit: string, samplesMs: number[], n = samplesMs.length): HistoryRecord {
  return {
    version: 1,
    metric: 1,
    at: `2027-01-0${day}T10:00:00.000Z`,
    sha: sha(digit),
    environment: 'production',
    routes: [{ ...route, n, over: 0, samplesMs }],
  };
}

describe('the past deployments of a route', () => {
  const days = (records: HistoryRecord[], now?: string) =>
    releasesOf(records, route, now).map(({ at }) => Number(at.slice(9, 10)));

  test('are told the oldest first, each commit by its latest run, without the one that is judged', () => {
    const all = [
      record(4, 'c', times(4)),
      record(1, 'a', times(1)),
      record(3, 'a', times(3)),
      record(2, 'b', times(2)),
    ];
    expect(days(all)).toEqual([2, 3, 4]);
    expect(days(all, sha('a'))).toEqual([2, 4]);
  });

  test('leave out runs of too few requests, and those of which more than a twentieth failed', () => {
    const few = record(1, 'a', times(100, 59));
    const failing = record(2, 'b', times(100, 56), 60);
    const failed = record(3, 'c', times(100, 57), 60);
    expect(days([few, failing, failed])).toEqual([3]);
    expect(releasesOf([failed], route, undefined)[0]?.sortedMs).toEqual([...times(100, 57), ...times(Infinity, 3)]);
  });

  test('leave out other routes of the same check', () => {
    expect(releasesOf([record(1, 'a', times(1))], { ...route, route: 'GET /new' }, undefined)).toEqual([]);
  });
});

describe('a route against its past', () => {
  const release = (sortedMs: number[], slower = false): Release => ({ at: '2027-01-01T10:00:00Z', sortedMs, slower });
  const past = Array.from({ length: 5 }, () => release([...times(200, 50), ...times(1000, 10)]));

  test.each([
    ['p50', [...times(400, 50), ...times(1000, 10)], true],
    ['p95', [...times(200, 50), ...times(2000, 10)], true],
    ['neither', [...times(200, 50), ...times(1000, 10)], false],
  ])('is slower where %s is', (_, sortedMs, slower) => {
    expect(judgeDrift(sortedMs, past)).toMatchObject({ judged: true, slower, confirmed: false });
  });

  test('is confirmed where the deployment before it was slower, too, which is no part of the past yet', () => {
    const slow = [...times(400, 50), ...times(1000, 10)];
    expect(judgeDrift(slow, [...past, release(slow, true)])).toMatchObject({ slower: true, confirmed: true });
    expect(judgeDrift(times(200), [...past, release(slow, true)])).toMatchObject({ slower: false, confirmed: false });
    expect(judgeDrift(slow, [...past.slice(1), release(slow, true)])).toEqual({ judged: false, releases: 4 });
  });

  test('is not judged by too few requests', () => {
    expect(judgeDrift(times(400, 59), past)).toEqual({ judged: false, releases: 5 });
  });
});
