import { expect, test } from '@jest/globals';
import { straightLine } from '../../bench/line.ts';

test('a straight line has its slope, its start, and nothing off it', () => {
  const line = straightLine([1, 4, 16, 64].map((size) => [size, 30 + 2 * size]));
  expect(line.perUnit).toBeCloseTo(2);
  expect(line.start).toBeCloseTo(30);
  expect(line.off).toBeCloseTo(0);
});

test('the square of the size is far off any line', () => {
  const { off } = straightLine([1, 4, 16, 64].map((size) => [size, size ** 2]));
  expect(off).toBeGreaterThan(0.05);
});

test('the distance is a share of the highest value', () => {
  // The line of least squares is level at a third of 100.
  expect(
    straightLine([
      [0, 0],
      [1, 100],
      [2, 0],
    ]).off,
  ).toBeCloseTo(2 / 3);
});
