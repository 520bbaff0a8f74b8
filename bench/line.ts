import { linearRegression, linearRegressionLine } from 'simple-statistics';

/** `perUnit` is the slope by least squares; `off` the largest distance of a point from the line, as a share of the highest value. */
export type Line = { perUnit: number; start: number; off: number };

/** The straight line that fits points `[size, value]` best, of which there are at least two with different sizes. */
export function straightLine(points: [number, number][]): Line {
  const fit = linearRegression(points);
  const at = linearRegressionLine(fit);
  const farthest = Math.max(...points.map(([size, value]) => Math.abs(value - at(size))));
  return { perUnit: fit.m, start: fit.b, off: farthest / Math.max(...points.map(([, value]) => value)) };
}
