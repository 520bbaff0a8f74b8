import type { Sample } from './route.ts';

const levels = '▁▂▃▄▅▆▇█';
const failed = '×';
// Fits beside its label on a terminal of 80 columns.
const maxWidth = 60;

/**
 * The requests in the order they were sent, one block each. The four lower blocks are quarters of `limitMs`. The four
 * upper blocks are over it, the highest more than 1.75 times. With more than 60 requests, each block is the slowest of
 * a group.
 */
export function sparkline(samples: readonly Pick<Sample, 'ms'>[], limitMs: number): string {
  const group = Math.ceil(samples.length / maxWidth);
  let blocks = '';
  for (let from = 0; from < samples.length; from += group) {
    const slowest = Math.max(...samples.slice(from, from + group).map(({ ms }) => ms));
    const level = Math.ceil((slowest / limitMs) * 4) - 1;
    blocks += Number.isFinite(slowest) ? levels[Math.min(Math.max(level, 0), 7)] : failed;
  }
  return blocks;
}

/** How to read a sparkline. */
export function sparklineLegend(samples: readonly unknown[], limit: string): string {
  const group = Math.ceil(samples.length / maxWidth);
  const each = group > 1 ? `the slowest of ${group} requests a block` : 'a block a request';
  return `${each}, in the order sent; from ${levels[4]} up over ${limit}, ${failed} failed`;
}
