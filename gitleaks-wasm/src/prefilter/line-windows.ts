import type { Cluster } from './clusters.ts';
import { lineCursor } from './line-cursor.ts';
import { type HunkText, idsOf, type Window, wholeWindow } from './windows.ts';

const newline = 10;

/**
 * The lines around clusters, with a margin. A window other than the first begins with the line break before it:
 * gitleaks counts the columns of a text's first line from 1 and of all others from 2 (`detect/location.go`), and the
 * numbers must come out as for the whole text.
 */
export function lineWindows({ text, hasComment }: HunkText, clusters: Cluster[], decodeDepth: number): Window[] {
  if (clusters.length === 0) return [];
  const rules = new Set(clusters.map(({ rule }) => rule));
  const ids = idsOf(rules);
  // For a match behind the last line break gitleaks takes all the text before it for its line.
  const lastBreak = text.lastIndexOf(newline);
  const isLast = lastBreak + 1 < text.length && clusters.some(({ end }) => end > lastBreak);
  if (isLast && (hasComment || [...rules].some(({ lines }) => lines))) {
    return [{ ...wholeWindow(text, ids, decodeDepth), accepts: acceptedIn(clusters) }];
  }
  const margin = Math.max(...[...rules].map((rule) => rule.margin));
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
    rules: ids,
    decodeDepth,
    accepts: acceptedIn(inside),
  }));
}

/** Only where a rule was expected, if that is known: it may also be looked for in other windows. */
function acceptedIn(clusters: Cluster[]): Window['accepts'] {
  return (id, at) =>
    clusters.some(({ rule, start, end }) => rule.id === id && (rule.cut === 'never' || (start <= at && at <= end)));
}
