import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newRecord, readRecord, writeRecord } from '../../src/history/record.ts';
import type { DaySummary } from '../../src/history/run-summary.ts';
import { addRun, readRuns } from '../../src/history/runs-text.ts';
import { assertUntouched, jsonOf, textOf } from '../foreign-input.ts';
import { runSummary } from './summary.ts';

const sha = 'b'.repeat(40);
const run = runSummary({
  event: 'push',
  findings: { 'smoke/status': 1 },
  mails: { sent: 1, arrived: 1 },
  deployments: [{ id: 1, sha, at: '2027-01-04T11:00:00Z', state: 'success', isRollback: false }],
});
const day: DaySummary = {
  version: 1,
  kind: 'day',
  day: '2026-01-04',
  environment: 'production',
  runs: { pass: 2, fail: 1, unjudged: 0 },
  findings: { 'smoke/status': 2 },
  requests: { sent: 30, failed: 1 },
  routes: [{ check: 'API', p95Ms: 100, budgetMs: 300, n: 3 }],
  releases: [{ at: '2026-01-04T11:00:00Z', sha, verdict: 'pass' }],
  deployments: [],
};
/** A year later, by when all that stands there is told by days. */
const later = runSummary({ at: '2028-01-04T12:00:00.000Z' });

describe('a line of the history that anyone may have written', () => {
  const line = fc.oneof(
    jsonOf(run),
    jsonOf(run),
    jsonOf(day),
    textOf(['{', '}', '{"version":2}', '{"version":1,"kind":"run"']),
  );

  test('is a summary, or is passed over; and what is added to it can be read again', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 4 }), (lines) => {
        const text = lines.map((each) => each.replaceAll('\n', ' ')).join('\n');
        const before = readRuns(text, 'production');
        const after = readRuns(addRun(text, later), 'production');
        expect(after.ignored).toBe(0);
        expect(after.newer).toBe(before.newer);
        expect(after.runs).toContainEqual(later);
        const days = new Set([
          ...before.days.map((each) => each.day),
          ...before.runs.map(({ at }) => new Date(at).toISOString().slice(0, 10)),
        ]);
        const kept = new Set([
          ...after.days.map((each) => each.day),
          ...after.runs.map(({ at }) => new Date(at).toISOString().slice(0, 10)),
        ]);
        expect([...days].filter((each) => !kept.has(each))).toEqual([]);
      }),
      { numRuns: 300 },
    );
    assertUntouched();
  });

  test('is kept as the day of its run however large its counts are', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const large = { sent: most, failed: most };
    const runs = ['10', '11'].map((hour) => ({
      ...run,
      at: `2027-01-04T${hour}:00:00.000Z`,
      requests: large,
      findings: { a: most },
    }));
    const { days } = readRuns(addRun(runs.map((each) => JSON.stringify(each)).join('\n'), later), 'production');
    expect(days).toMatchObject([{ requests: large, findings: { a: most } }]);
  });

  test('says in numbers how often a route was judged, and takes no room for it', () => {
    const routes = Array.from({ length: 40_000 }, (_, index) => ({
      check: 'API',
      p95Ms: index,
      budgetMs: null,
      n: 10_000,
    }));
    const text = `${JSON.stringify({ ...day, routes })}\n${JSON.stringify({ ...run, at: '2026-01-04T12:00:00.000Z' })}`;
    const [summary] = readRuns(addRun(text, later), 'production').days;
    expect(summary?.routes).toEqual(
      [{ check: 'API', p95Ms: 19_999.5, budgetMs: 300, n: 400_000_001 }].map((each) => ({
        ...each,
        p95Ms: expect.closeTo(19_999, 0),
      })),
    );
  });
});

test('a line of samples is a record that is written as it was read, or is passed over', () => {
  const record = newRecord({
    at: '2027-01-04T12:00:00.000Z',
    sha,
    environment: 'production',
    runnerOs: 'Linux',
    routes: [{ check: 'API', route: 'GET /', n: 3, over: 0, samplesMs: [1, 2], slower: true }],
  });
  expect(readRecord(writeRecord(record))).toEqual(record);
  fc.assert(
    fc.property(jsonOf(record), (text) => {
      const read = readRecord(text);
      if (!read) return;
      expect(new Date(read.at).toISOString()).toMatch(/^\d{4}-/);
      expect(readRecord(writeRecord(read))).toEqual(read);
    }),
    { numRuns: 400 },
  );
  assertUntouched();
});
