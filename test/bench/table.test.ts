import { expect, test } from '@jest/globals';
import { holds, table } from '../../bench/table.ts';

const goal = { value: 0.8, unit: 'x', limit: 0.8, of: 'of git' } as const;

test('a goal holds up to its limit, and a strict one below it', () => {
  expect(holds(goal)).toBe(true);
  expect(holds({ ...goal, value: 0.81 })).toBe(false);
  expect(holds({ ...goal, strict: true })).toBe(false);
  expect(holds({ ...goal, value: 0.79, strict: true })).toBe(true);
});

test('a goal that was not measured does not hold', () => {
  expect(holds({ ...goal, value: Number.NaN })).toBe(false);
});

test('the table shows what was measured, the goal, and whether it holds', () => {
  const text = table([
    {
      title: 'History',
      rows: [
        { what: 'git', wallMs: 1000, cpuMs: 990, peakMb: 48 },
        { what: 'launch-gate', wallMs: 900, cpuMs: 1250, peakMb: 120, goal: { ...goal, value: 0.9 } },
        { what: 'node, idle', peakMb: 44 },
        { what: '  its threads: a sentence that makes no column wider than the figures do' },
        { what: 'kingfisher', note: 'not installed' },
      ],
    },
    { title: 'Bundle', rows: [{ what: 'packed', goal: { value: 2.75, unit: 'MB', limit: 2.8, of: 'packed' } }] },
  ]);
  expect(text.split('\n')).toEqual([
    '                  wall      CPU    peak   figure  goal                   holds',
    '',
    'History',
    '  git          1000 ms   990 ms   48 MB',
    '  launch-gate   900 ms  1250 ms  120 MB   0.90 x  at most 0.8 x of git   NO',
    '  node, idle                      44 MB',
    '    its threads: a sentence that makes no column wider than the figures do',
    '  kingfisher                                      not installed',
    '',
    'Bundle',
    '  packed                                 2.75 MB  at most 2.8 MB packed  yes',
  ]);
});

test('what could not be measured is told as unknown, with the reason', () => {
  const goal = { value: Number.NaN, unit: 'known', limit: 0, of: '' } as const;
  const text = table([{ title: 'Vulnerabilities', rows: [{ what: 'npm audit', goal, note: 'no answer' }] }]);
  expect(text).toMatch(/npm audit +unknown +at most 0 known; no answer +NO$/);
});
