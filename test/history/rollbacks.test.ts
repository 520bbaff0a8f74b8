import { expect, test } from '@jest/globals';
import { type Listed, markRollbacks } from '../../src/history/rollbacks.ts';
import type { RunHistory, RunSummary } from '../../src/history/run-summary.ts';
import { runSummary } from './summary.ts';

const at = (hour: number) => new Date(Date.UTC(2027, 0, 4) + hour * 3_600_000).toISOString();
const sha = (name: string) => name.repeat(40);
/** `a b a`: a deployment each hour, of the commit with this name; in capitals those that failed. */
const deployed = (names: string, from = 0): Listed[] =>
  names.split(' ').map((name, i) => ({
    id: from + i,
    sha: sha(name.toLowerCase()),
    at: at(from + i),
    state: name === name.toLowerCase() ? 'success' : 'failure',
  }));
const historyOf = (...runs: RunSummary[]): RunHistory => ({ days: [], runs, ignored: 0, newer: 0 });
const failedGate = (name: string, hour: number) => runSummary({ at: at(hour), sha: sha(name), verdict: 'fail' });
const marked = (names: string, history = historyOf()) =>
  markRollbacks(deployed(names), history)
    .map(({ isRollback }) => (isRollback ? 'R' : '-'))
    .join('');

test.each([
  ['a', '-'],
  ['a b c', '---'],
  ['a b a', '--R'],
  // Forward again is no rollback.
  ['a b a b', '--R-'],
  ['a b c a c', '---R-'],
  ['a b c b a', '---RR'],
  // The same commit again.
  ['a a a', '---'],
  // What failed did not go live: coming back from it changes nothing.
  ['a B a', '---'],
  ['a b C b', '----'],
  ['a b C a', '---R'],
])('%s: %s', (names, expected) => {
  expect(marked(names)).toBe(expected);
});

test('the same commit again after a failed gate of another one is a rollback, a new one is a mend', () => {
  expect(marked('a a', historyOf(failedGate('b', 0.5)))).toBe('-R');
  expect(marked('a a', historyOf(failedGate('a', 0.5)))).toBe('--');
  expect(marked('a a', historyOf(failedGate('b', 2)))).toBe('--');
  expect(marked('a c', historyOf(failedGate('b', 0.5)))).toBe('--');
});

test('a failed gate counts also when only its day is left', () => {
  const releases = [{ at: at(0.5), sha: sha('b'), verdict: 'fail' as const }];
  const day = { ...runSummary(), kind: 'day' as const, day: '2027-01-04', runs: { pass: 0, fail: 1, unjudged: 0 } };
  expect(marked('a a', { ...historyOf(), days: [{ ...day, releases }] })).toBe('-R');
});

test('deployments that are kept, or listed without a state, are compared with', () => {
  const kept = historyOf(runSummary({ deployments: markRollbacks(deployed('a b'), historyOf()) }));
  expect(markRollbacks(deployed('a', 2), kept)).toMatchObject([{ id: 2, isRollback: true }]);
  const [first, second, third] = deployed('a b a');
  const listed = [third, { ...second, state: undefined }, { ...first, state: undefined }] as Listed[];
  expect(markRollbacks(listed, historyOf())).toMatchObject([{ id: 2, isRollback: true }]);
});
