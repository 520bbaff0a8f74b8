import { fails, maxRequests, type Rule } from '../../statistics/stairs.ts';

/** One thing that is counted: a request, or a sample of a route. `round` is the number of its round. */
export type Counted = { over: boolean; round: number };

/** `over` of the first `n` of a block, which is the more that a boundary allows. `first`: where it probably began. */
export type Alarm<Each> = { n: number; over: Each[]; first: Each };

/**
 * The failing side of a rule, for as long as something is watched: it knows no pass before the end. A block holds as
 * many requests as the rule knows; then a new one begins. `add` gives an alarm as soon as a boundary holds.
 *
 * The rate of false alarms holds for requests that fail by themselves. A restart of one second fails everything that
 * is asked in it, so what fails in one round alone is no alarm yet: the next failure must come from another round.
 * This can only lower the rate.
 */
export function openTally<Each extends Counted>(
  rule: Rule,
  share: number,
): { add(counted: Each): Alarm<Each> | undefined } {
  const block = maxRequests(rule);
  let n = 0;
  let over: { each: Each; n: number }[] = [];
  return {
    add(each) {
      if (n === block) {
        n = 0;
        over = [];
      }
      n += 1;
      if (!each.over) return undefined;
      over.push({ each, n });
      if (!fails(rule, n, over.length) || over[0]?.each.round === each.round) return undefined;
      return { n, over: over.map((one) => one.each), first: beginning(over, n, share).each };
    },
  };
}

/**
 * Of all that was over, the first from which on more was over than twice the share explains, by as much as possible:
 * where a sum of differences turns (Page's CUSUM, 1954). One failure long before is not where the others began.
 */
function beginning<One extends { n: number }>(over: readonly One[], end: number, share: number): One {
  let best = { one: over[0] as One, excess: Number.NEGATIVE_INFINITY };
  for (const [index, one] of over.entries()) {
    const excess = over.length - index - 2 * share * (end - one.n + 1);
    if (excess > best.excess) best = { one, excess };
  }
  return best.one;
}
