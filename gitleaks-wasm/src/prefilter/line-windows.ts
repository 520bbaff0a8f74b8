import type { Cluster } from './clusters.ts';
import { lineCursor } from './line-cursor.ts';
import { type HunkText, idsOf, type Window, wholeWindow } from './windows.ts';

const newline = 10;

/**
 * The lines around clusters, with a margin. A window that does not begin with the text begins with the line break
 * before its lines: gitleaks counts columns from 1 on a text's first line and from 2 on all others
 * (`detect/location.go`), and the numbers must be the same as for the whole text.
 */
export function lineWindows({ text, hasComment }: HunkText, clusters: Cluster[], decodeDepth: number): Window[] {
  if (clusters.length === 0) return [];
  const rules = new Set(clusters.map(({ rule }) => rule));
  const ids = idsOf(rules);
  // For a match after the last line break gitleaks takes all the text before it as its line.
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

/** Accepts a rule only where its match was expected, if that is known: other windows may search for the rule too. */
function acceptedIn(clusters: Cluster[]): Window['accepts'] {
  return (id, at) =>
    clusters.some(({ rule, start, end, isSure }) => rule.id === id && (!isSure || (start <= at && at <= end)));
}
