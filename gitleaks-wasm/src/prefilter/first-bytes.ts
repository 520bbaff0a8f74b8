import { isOfWord } from './characters.ts';
import { maxLength, minLength } from './pattern-source.ts';
import type { PatternNode } from './pattern-syntax.ts';

/**
 * What every match of a pattern has where it begins, as far as single bytes tell it. `atEdge`: no character of a word
 * stands before it. `run`: it begins with at most `longest` bytes that are all in `of`, and then comes one that is in
 * `next`, and not in `of`. Both are ranges: two characters (latin1) for each.
 */
export type FirstBytes = { atEdge: boolean; run?: { of: string; longest: number; next: string } };

const inRun = 1;
const behindRun = 2;
/** A longer run is not read to its end. */
const longestRead = 100;

/** `nodes` follow each other, and each match begins with one of `words`. */
export function firstBytesOf(nodes: readonly PatternNode[], words: readonly string[]): FirstBytes {
  const start = nodes.findIndex((node) => node.kind !== 'assert');
  const asserted = start < 0 ? nodes : nodes.slice(0, start);
  const atEdge =
    asserted.some((node) => node.kind === 'assert' && node.source === '\\b') &&
    words.every((word) => isOfWord(word.charCodeAt(0)));
  const shortest = Math.min(...words.map((word) => word.length));
  let run: FirstBytes['run'];
  for (let at = 1; at < nodes.length; at += 1) {
    const node = nodes[at] as PatternNode;
    if (minLength(node) === 0) continue;
    const before = nodes.slice(0, at);
    const [of, next] = [charsIn(before), firstCharsOf(node)];
    const longest = before.reduce((sum, each) => sum + maxLength(each), 0);
    // Within the word it would tell nothing.
    if (longest < shortest || [...next].some((char) => of.includes(char))) continue;
    run = { of: rangesOf(of), longest, next: rangesOf(next) };
  }
  return { atEdge, ...(run && { run }) };
}

/** Whether a match may begin at an offset of a text. */
export type MayBegin = (text: Uint8Array, at: number) => boolean;

export function mayBegin({ run }: FirstBytes): MayBegin {
  let table: Uint8Array | undefined;
  return (text, at) => {
    if (!run) return true;
    table ??= tableOf(run.of, run.next);
    const last = Math.min(at + Math.min(run.longest, longestRead), text.length - 1);
    for (let index = at; index <= last; index += 1) {
      const kind = table[text[index] as number];
      if (kind !== inRun) return kind === behindRun;
    }
    return run.longest > longestRead && last - at === longestRead;
  };
}

/** How far a text is searched for what ends all reading. */
const longestSearched = 1_000;

/**
 * The last place of a text (latin1) that a matcher can look at from an offset on, for a pattern that takes in no
 * characters but these ranges; Infinity if it is far away.
 */
export function lastReadBy(chars: string): (text: string, at: number) => number {
  let table: Uint8Array | undefined;
  return (text, at) => {
    table ??= tableOf(chars, '');
    const end = Math.min(text.length, at + longestSearched);
    for (let index = at; index < end; index += 1) if (table[text.charCodeAt(index)] !== inRun) return index;
    return Infinity;
  };
}

function tableOf(of: string, next: string): Uint8Array {
  const table = new Uint8Array(256);
  const fill = (ranges: string, kind: number) => {
    for (let at = 0; at < ranges.length; at += 2)
      table.fill(kind, ranges.charCodeAt(at), ranges.charCodeAt(at + 1) + 1);
  };
  fill(of, inRun);
  fill(next, behindRun);
  return table;
}

/** Two characters for each range. */
export function rangesOf(chars: string): string {
  let ranges = '';
  for (let code = 0; code < 256; code += 1) {
    if (!chars.includes(String.fromCharCode(code))) continue;
    const first = code;
    while (code < 255 && chars.includes(String.fromCharCode(code + 1))) code += 1;
    ranges += String.fromCharCode(first, code);
  }
  return ranges;
}

/** The characters that may be among the bytes of a match (latin1). */
export function charsIn(nodes: readonly PatternNode[]): string {
  return collect(nodes, (items) => items);
}

/** The characters that may be the first byte of a match. */
export function firstCharsOf(node: PatternNode): string {
  return collect([node], (items) => {
    const end = items.findIndex((item) => minLength(item) > 0);
    return end < 0 ? items : items.slice(0, end + 1);
  });
}

/** The characters of the nodes; of those that follow each other, only of what `partOf` leaves. */
function collect(
  nodes: readonly PatternNode[],
  partOf: (items: readonly PatternNode[]) => readonly PatternNode[],
): string {
  const may = new Uint8Array(256);
  const add = (node: PatternNode): void => {
    if (node.kind === 'cat') partOf(node.items).forEach(add);
    else if (node.kind === 'alt') node.items.forEach(add);
    else if (node.kind === 'capture' || node.kind === 'repeat') add(node.body);
    else if (node.kind === 'char') {
      for (let code = 0; code < 256; code += 1) if (code < 128 ? node.ascii[code] : node.wide) may[code] = 1;
    }
  };
  nodes.forEach(add);
  return [...may.keys()].flatMap((code) => (may[code] ? String.fromCharCode(code) : [])).join('');
}
