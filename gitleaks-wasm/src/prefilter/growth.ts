import { charsIn, firstCharsOf } from './first-bytes.ts';
import { minLength } from './pattern-source.ts';
import type { PatternNode } from './pattern-syntax.ts';

/**
 * The parts of any length of a pattern: how many are `open`, which means that what comes next may also be in them, and
 * whether one that is not comes after the last of these.
 */
type Unlimited = { open: number; isClosed: boolean };

const none: Unlimited = { open: 0, isClosed: false };

/**
 * With which power of a text's length the time grows that a backtracking matcher takes at most to try a sequence at one
 * place: from each end of an open part it tries all that comes after.
 */
export function powerOf(nodes: readonly PatternNode[]): number {
  const { open, isClosed } = unlimitedIn(nodes, []);
  return open + (open > 0 && isClosed ? 1 : 0);
}

function unlimitedIn(nodes: readonly PatternNode[], behind: readonly PatternNode[]): Unlimited {
  return nodes.map((node, at) => unlimited(node, [...nodes.slice(at + 1), ...behind])).reduce(after, none);
}

function after(before: Unlimited, next: Unlimited): Unlimited {
  return { open: before.open + next.open, isClosed: next.isClosed || (next.open === 0 && before.isClosed) };
}

function unlimited(node: PatternNode, behind: readonly PatternNode[]): Unlimited {
  switch (node.kind) {
    case 'assert':
    case 'char':
      return none;
    case 'cat':
      return unlimitedIn(node.items, behind);
    case 'alt':
      return node.items.map((item) => unlimited(item, behind)).reduce(larger, none);
    case 'capture':
      return unlimited(node.body, behind);
    case 'repeat': {
      const { body, max } = node;
      if (max <= 1) return unlimited(body, behind);
      const once = unlimited(body, [body, ...behind]);
      if (max !== Infinity) return after(once, once);
      if (body.kind !== 'char' || !isApart(body, behind)) return after(once, { open: 1, isClosed: false });
      // Where nothing comes behind, nothing can fail there.
      return behind.length === 0 ? none : { open: 0, isClosed: true };
    }
  }
}

function larger(one: Unlimited, other: Unlimited): Unlimited {
  if (one.open !== other.open) return one.open > other.open ? one : other;
  return one.isClosed ? one : other;
}

/** Whether nothing that may come next is among these characters. */
function isApart(char: PatternNode, behind: readonly PatternNode[]): boolean {
  const certain = behind.findIndex((node) => minLength(node) > 0);
  const chars = charsIn([char]);
  return behind
    .slice(0, certain < 0 ? undefined : certain + 1)
    .every((node) => ![...firstCharsOf(node)].some((first) => chars.includes(first)));
}
