import type { Cluster } from './clusters.ts';
import { lineCursor } from './line-cursor.ts';
import { type HunkText, idsOf, type Window, wholeWindow } from './windows.ts';

const newline = 10;

/**
 * The lines around places in a hunk, with a margin. A window other than the first begins with the line break before it:
 * gitleaks counts the columns of a text's first line from 1 and of all others from 2 (`detect/location.go`), and the
 * numbers must come out as for the whole text.
 */
export function lineWindows({ text, hasComment }: HunkText, clusters: Cluster[], decodeDepth: number): Window[] {
  if (clusters.length === 0) return [];
  const gates = new Set(clusters.map(({ gate }) => gate));
  const rules = idsOf(gates);
  // For a match behind the last line break gitleaks takes all the text before it for its line.
  const lastBreak = text.lastIndexOf(newline);
  const isLast = lastBreak + 1 < text.length && clusters.some(({ end }) => end > lastBreak);
  if (isLast && (hasComment || [...gates].some(({ lines }) => lines))) {
    return [{ ...wholeWindow(text, rules, decodeDepth), accepts: acceptedIn(clusters) }];
  }
  const margin = Math.max(...[...gates].map((gate) => gate.margin));
  const ranges: { start: number; end: number; clusters: Cluster[] }[] = [];
  for (const cluster of [...clusters].sort((a, b) => a.start - b.start)) {
    const first = cluster.start - margin;
    const start = first <= 0 ? 0 : Math.max(0, text.lastIndexOf(newline, first));
    const lineEnd = text.indexOf(newline, Math.min(text.length, cluster.end + margin));
    const end = lineEnd < 0 ? text.length : lineEnd + 1;
    const previous = ranges.at(-1);
    if (previous && start <= previous.end) {
      previous.end = Math.max(previous.end, end);
      previous.clusters.push(cluster);
    } else ranges.push({ start, end, clusters: [cluster] });
  }
  const lineAt = lineCursor(text);
  return ranges.map(({ start, end, clusters: inside }) => ({
    text: text.subarray(start, end),
    start,
    line: start === 0 ? 0 : lineAt(start - 1).number,
    columns: 0,
    rules,
    decodeDepth,
    accepts: acceptedIn(inside),
  }));
}

/** Only where a rule was expected, if that is known: it may also be looked for in other windows. */
function acceptedIn(clusters: Cluster[]): Window['accepts'] {
  return (rule, at) =>
    clusters.some(({ gate, start, end }) => gate.id === rule && (gate.cut === 'never' || (start <= at && at <= end)));
}
