import { expect, test } from '@jest/globals';
import { cutWindows } from '../../../src/secrets/prefilter/windows.ts';

const line = `${'x'.repeat(99)}\n`;

test('a window holds whole lines, begins with a line break and knows its line', () => {
  const text = Buffer.from(line.repeat(1000));
  const [window, ...others] = cutWindows(text, 7, [[50_010, 50_020]]);
  expect(others).toEqual([]);
  expect(window?.text.toString()).toMatch(/^\n(x{99}\n){40,44}$/);
  // It begins 2,000 bytes before the match with the break at byte 47,999, behind 479 others; the first line is 7.
  expect(window?.startLine).toBe(486);
});

test('places near each other share a window, those far away do not', () => {
  const text = Buffer.from(line.repeat(1000));
  const windows = cutWindows(text, 1, [
    [90_000, 90_001],
    [10, 20],
    [1_000, 1_001],
  ]);
  expect(windows.map(({ startLine }) => startLine)).toEqual([1, 880]);
  expect(windows[0]?.text[0]).not.toBe(10);
});

test('a match behind the last line break takes the whole text, as gitleaks does', () => {
  const text = Buffer.from(`${line.repeat(1000)}secret`);
  expect(cutWindows(text, 3, [[100_000, 100_006]])).toEqual([{ text, startLine: 3 }]);
  expect(cutWindows(text, 3, [[0, 6]])[0]?.text.length).toBeLessThan(3000);
});
