import { isAscii } from 'node:buffer';
import { foldingLetters } from './case-folding.ts';
import { type Cluster, clustersOf } from './clusters.ts';
import type { CompiledRule } from './compiled-rules.ts';
import { cutWindows } from './cut-windows.ts';
import { maxDepth } from './decode.ts';
import { lineWindows } from './line-windows.ts';
import { foldCase, hasKeyword, type Match, type Matches, type Search } from './search.ts';
import { type HunkText, idsOf, type Window, wholeWindow } from './windows.ts';

const allowComment = 'gitleaks:allow';

/**
 * The parts of a hunk in which rules may match, so small that the engine reads little else. Each match counts in one
 * window only. Matches in encoded text have windows of their own.
 */
export function planWindows(text: Buffer, path: string, plain: Matches, decoded: Matches, search: Search): Window[] {
  const isFolded = foldingLetters.some((letter) => text.includes(letter, 0, 'latin1'));
  const hunk = { text, path, hasComment: text.includes(allowComment), isFolded };
  const whole: CompiledRule[] = [];
  const inLines: Cluster[] = [];
  const cuttable: Cluster[] = [];
  for (const [rule, matches] of plain) {
    if (matches === 'unknown') whole.push(rule);
    else if (mayCut(rule, matches, text)) cuttable.push(...clustersOf(rule, matches, hunk, true));
    else {
      const clusters = clustersOf(rule, matches, hunk, false);
      if (clusters.every((cluster) => holdsKeyword(text, cluster))) inLines.push(...clusters);
      else whole.push(rule);
    }
  }
  const { windows, uncut } = cutWindows(hunk, cuttable, search);
  // The engine needs a keyword in the window that it reads, but gitleaks only in the whole hunk.
  const far = new Set(uncut.filter((cluster) => !holdsKeyword(text, cluster)).map(({ rule }) => rule));
  windows.push(...lineWindows(hunk, [...inLines, ...uncut.filter(({ rule }) => !far.has(rule))], 0));
  if (whole.length > 0) windows.push(wholeWindow(text, idsOf(whole), 0));
  for (const rule of far) windows.push(wholeWindowOf(text, rule, uncut));
  return [...windows, ...decodedWindows(hunk, decoded)];
}

function mayCut({ cut }: CompiledRule, matches: Match[], text: Buffer): boolean {
  if (cut !== 'ascii') return cut !== 'never';
  return matches.every(({ start, end }) => isAscii(text.subarray(start, end)));
}

function holdsKeyword(text: Buffer, { rule, start, end }: Cluster): boolean {
  return hasKeyword(rule.keywords, foldCase(text.toString('latin1', start, end)));
}

/** The whole hunk, for these clusters only: other windows may give other matches of the rule. */
function wholeWindowOf(text: Buffer, rule: CompiledRule, clusters: Cluster[]): Window {
  const own = clusters.filter((cluster) => cluster.rule === rule);
  const accepts = (_: string, at: number) => own.some(({ start, end }) => start <= at && at <= end);
  return { ...wholeWindow(text, [rule.id], 0), accepts };
}

function decodedWindows(hunk: HunkText, decoded: Matches): Window[] {
  const rules = [...decoded.keys()];
  const clusters: Cluster[] = [];
  for (const [rule, matches] of decoded) {
    if (matches === 'unknown') return [decodedOnly(wholeWindow(hunk.text, idsOf(rules), maxDepth))];
    clusters.push(...clustersOf(rule, matches, hunk, false));
  }
  return lineWindows(hunk, clusters, maxDepth).map(decodedOnly);
}

/** Accepts only decoded matches: other windows give the matches in the text as it is. */
function decodedOnly(window: Window): Window {
  return { ...window, accepts: (_rule, _at, isDecoded) => isDecoded };
}
