import { type Cluster, clustersOf } from './clusters.ts';
import { cutWindows } from './cut-windows.ts';
import { maxDepth } from './decode.ts';
import { lettersFromOutside } from './folded-letters.ts';
import type { Gate } from './gates.ts';
import { lineWindows } from './line-windows.ts';
import { foldCase, hasKeyword, type Places, type Search } from './search.ts';
import { type HunkText, idsOf, type Window, wholeWindow } from './windows.ts';

const allowComment = 'gitleaks:allow';

/**
 * The parts of a hunk in which rules may match, so small that the engine reads little else. A rule's match is looked for
 * in one of them only; what is encoded in windows of its own.
 */
export function planWindows(text: Buffer, path: string, plain: Places, decoded: Places, search: Search): Window[] {
  const isFolded = lettersFromOutside.some((letter) => text.includes(letter, 0, 'latin1'));
  const hunk = { text, path, hasComment: text.includes(allowComment), isFolded };
  const whole: Gate[] = [];
  const inLines: Cluster[] = [];
  const cuttable: Cluster[] = [];
  for (const [gate, places] of plain) {
    if (places === 'unknown') whole.push(gate);
    else if (gate.cut !== 'never') cuttable.push(...clustersOf(gate, places, text, hunk.isFolded));
    else {
      const clusters = clustersOf(gate, places, text, hunk.isFolded);
      if (clusters.every((cluster) => holdsKeyword(text, cluster))) inLines.push(...clusters);
      else whole.push(gate);
    }
  }
  const { windows, uncut } = cutWindows(hunk, cuttable, search);
  // The engine asks for a keyword in what it reads, gitleaks in the whole hunk.
  const far = new Set(uncut.filter((cluster) => !holdsKeyword(text, cluster)).map(({ gate }) => gate));
  windows.push(...lineWindows(hunk, [...inLines, ...uncut.filter(({ gate }) => !far.has(gate))], 0));
  if (whole.length > 0) windows.push(wholeWindow(text, idsOf(whole), 0));
  for (const gate of far) windows.push(wholeWindowOf(text, gate, uncut));
  return [...windows, ...decodedWindows(hunk, decoded)];
}

function holdsKeyword(text: Buffer, { gate, start, end }: Cluster): boolean {
  return hasKeyword(gate.keywords, foldCase(text.toString('latin1', start, end)));
}

/** Some of the rule's matches may have been found in other windows. */
function wholeWindowOf(text: Buffer, gate: Gate, clusters: Cluster[]): Window {
  const own = clusters.filter((cluster) => cluster.gate === gate);
  const accepts = (_: string, at: number) => own.some(({ start, end }) => start <= at && at <= end);
  return { ...wholeWindow(text, [gate.id], 0), accepts };
}

function decodedWindows(hunk: HunkText, decoded: Places): Window[] {
  const gates = [...decoded.keys()];
  const clusters: Cluster[] = [];
  for (const [gate, places] of decoded) {
    if (places === 'unknown') return [decodedOnly(wholeWindow(hunk.text, idsOf(gates), maxDepth))];
    clusters.push(...clustersOf({ ...gate, cut: 'never' }, places, hunk.text, hunk.isFolded));
  }
  return lineWindows(hunk, clusters, maxDepth).map(decodedOnly);
}

/** What stands in a text as it is, other windows hold. */
function decodedOnly(window: Window): Window {
  return { ...window, accepts: (_rule, _at, isDecoded) => isDecoded };
}
