import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { errorsRule, fails, maxRequests, p95Rule, type Rule } from '../../../src/statistics/stairs.ts';

const page = readFileSync(new URL('../../../docs/staying-live.md', import.meta.url), 'utf8');

/**
 * The exact chance, in percent, that a watch of so many requests raises an alarm, if each is over by itself with this
 * share: the failing side of the rule, begun anew after each block.
 */
function alarms(rule: Rule, share: number, requests: number): number {
  const block = maxRequests(rule);
  // chances[k]: no alarm until now, and k of the block's requests were over.
  let chances = [1];
  for (let sent = 0; sent < requests; sent += 1) {
    const n = (sent % block) + 1;
    if (n === 1) chances = [chances.reduce((sum, each) => sum + each, 0)];
    const next: number[] = Array(chances.length + 1).fill(0);
    for (const [k, chance] of chances.entries()) {
      next[k] = (next[k] as number) + chance * (1 - share);
      if (!fails(rule, n, k + 1)) next[k + 1] = (next[k + 1] as number) + chance * share;
    }
    chances = next;
  }
  return 100 * (1 - chances.reduce((sum, each) => sum + each, 0));
}

const rows = [...page.matchAll(/^\| (\w+) \| ([\d.]+) % \|((?: [\d.]+ % \|)+)$/gm)];

test.each([
  ['errors', errorsRule(0.01), [320, 576, 1152, 2304]],
  ['p95', p95Rule, [40, 120, 240]],
] as const)('the rates of false alarms of %s stand in docs/staying-live.md as they are', (name, rule, requests) => {
  const own = rows.filter(([, of]) => of === name);
  expect(own.length).toBeGreaterThanOrEqual(4);
  for (const [, , share, cells = ''] of own) {
    const shown = [...cells.matchAll(/([\d.]+) %/g)].map(([, rate]) => rate);
    expect(shown).toEqual(requests.map((count) => alarms(rule, Number(share) / 100, count).toFixed(1)));
  }
});
