import { type Cluster, reachOf } from './clusters.ts';
import { endFrom, type Line, lineCursor } from './line-cursor.ts';
import { foldCase, hasKeyword, type Search } from './search.ts';
import { checkTimeLimit } from './time-limit.ts';
import { type HunkText, idsOf, type Window } from './windows.ts';

type Range = { start: number; end: number; clusters: Cluster[] };

const newline = 10;
const allowComment = 'gitleaks:allow';
/** A line is cut only if that saves more bytes than this. */
const slack = 200;
/** Windows that overlap are joined up to this size only, because gitleaks searches the whole line for each match. */
const maxJoined = 4_000;
/** For matches whose exact ends V8 gives. */
const nearMargin = 64;

/**
 * The text around clusters, cut inside long lines. `uncut` are the clusters for which a cut could change what gitleaks
 * says. Clusters on a line that is allowed as a whole are left out.
 */
export function cutWindows(
  hunk: HunkText,
  clusters: Cluster[],
  search: Search,
): { windows: Window[]; uncut: Cluster[] } {
  const { text } = hunk;
  const windows: Window[] = [];
  const uncut: Cluster[] = [];
  const ranges: Range[] = [];
  const judge = lineJudge(hunk);
  const sorted = [...clusters].sort((a, b) => a.start - b.start);
  for (const cluster of sorted) {
    checkTimeLimit();
    const verdict = judge(cluster);
    if (verdict === 'uncut') uncut.push(cluster);
    if (verdict !== 'cut') continue;
    const range = cutAround(hunk, cluster);
    const previous = ranges.at(-1);
    if (previous && range.start <= previous.end && range.end - previous.start <= maxJoined) {
      previous.start = Math.min(previous.start, range.start);
      previous.end = Math.max(previous.end, range.end);
      previous.clusters.push(cluster);
    } else ranges.push(range);
  }
  const lineAt = lineCursor(text);
  for (const range of ranges.sort((a, b) => a.start - b.start)) {
    const window = windowOf(text, range, lineAt);
    if (isFaithful(window, range.clusters, hunk.path, search)) windows.push(window);
    else uncut.push(...range.clusters);
  }
  return { windows, uncut };
}

/** Whether a cut hides what gitleaks looks for in the whole line of a match (`detectRule` in `detect/detect.go`). */
function lineJudge({ text, path, hasComment }: HunkText): (cluster: Cluster) => 'cut' | 'uncut' | 'dropped' {
  const lineAt = lineCursor(text);
  let known: { line: Line; text: string; answers: Map<unknown, 'cut' | 'uncut' | 'dropped'> } | undefined;
  return ({ rule, start, end }) => {
    if (!hasComment && !rule.lines) return 'cut';
    const line = lineAt(start);
    if (line.end === Infinity || trimmedEnd(text, end) > line.end) {
      // For a match after the last line break gitleaks takes all the text before it as its line.
      const lineEnd = endFrom(text, end);
      const all = lineEnd === Infinity ? text : text.subarray(line.start, lineEnd);
      if (hasComment && all.includes(allowComment)) return 'uncut';
      return rule.lines?.mayAllow(all.toString('latin1'), path) ? 'uncut' : 'cut';
    }
    if (known?.line.start !== line.start) {
      known = { line, text: text.toString('latin1', line.start, line.end), answers: new Map() };
    }
    let answer = known.answers.get(rule.lines);
    if (!answer) {
      const { text: content } = known;
      answer =
        (hasComment && content.includes(allowComment)) || rule.lines?.allows(content)
          ? 'dropped'
          : rule.lines?.mayAllow(content, path)
            ? 'uncut'
            : 'cut';
      known.answers.set(rule.lines, answer);
    }
    return answer;
  };
}

/** The end of a match without its line breaks, which gitleaks removes. */
function trimmedEnd(text: Buffer, end: number): number {
  let trimmed = end;
  while (text[trimmed - 1] === newline) trimmed -= 1;
  return trimmed;
}

function cutAround({ text, isFolded }: HunkText, cluster: Cluster): Range {
  const { rule, start, end } = cluster;
  const margin = rule.cut === 'far' ? reachOf(rule, isFolded) + 4 : nearMargin;
  let from = Math.max(0, start - margin);
  const before = text.subarray(Math.max(0, from - slack), from + 1);
  if (before.length > from) from = 0;
  else if (before.includes(newline)) from += before.lastIndexOf(newline) + 1 - before.length;
  let to = Math.min(text.length, end + margin);
  const lineEnd = Math.min(text.length, endFrom(text.subarray(0, to + slack), to) + 1);
  if (lineEnd - to <= slack) to = lineEnd;
  return { start: from, end: to, clusters: [cluster] };
}

function windowOf(text: Buffer, { start, end, clusters }: Range, lineAt: (offset: number) => Line): Window {
  const part = text.subarray(start, end);
  const rules = new Set(clusters.map(({ rule }) => rule));
  const folded = foldCase(part.toString('latin1'));
  const missing = [...rules].filter(({ keywords }) => !hasKeyword(keywords, folded)).map(({ keywords }) => keywords[0]);
  // After the last line break of a text gitleaks counts differently, and takes all the text before as the line.
  const space = text.includes(newline, end) ? '\n' : ' ';
  const isCut = end < text.length && part.at(-1) !== newline;
  // The engine needs a keyword in the window that it reads, but gitleaks only in the whole hunk.
  const behind = missing.length > 0 ? space + missing.join(space) : '';
  const ending = isCut && space === '\n' ? `${behind}\n` : behind;
  const { number, start: lineStart } = lineAt(start);
  const isBreak = part[0] === newline;
  return {
    text: ending === '' ? part : Buffer.concat([part, Buffer.from(ending)]),
    start,
    line: isBreak ? number - 1 : number,
    columns: isBreak ? 0 : start - lineStart,
    rules: idsOf(rules),
    decodeDepth: 0,
    accepts: (id, at) => clusters.some((cluster) => cluster.rule.id === id && cluster.start <= at && at <= cluster.end),
  };
}

/** For rules whose matches may have any length: whether the cut creates no match that reaches over a cluster's ends. */
function isFaithful({ text, start }: Window, clusters: Cluster[], path: string, search: Search): boolean {
  const near = clusters.filter(({ rule }) => rule.cut !== 'far');
  if (near.length === 0) return true;
  const matches = search.matches(text, path);
  return near.every((cluster) => {
    const seen = matches.get(cluster.rule);
    if (seen === 'unknown') return false;
    return (seen ?? []).every((match) => {
      const [from, to] = [match.start + start, match.end + start];
      return to < cluster.start || from > cluster.end || (from >= cluster.start && to <= cluster.end);
    });
  });
}
