import { type Cluster, reachOf } from './clusters.ts';
import { endFrom, type Line, lineCursor } from './line-cursor.ts';
import { foldCase, hasKeyword, type Search } from './search.ts';
import { checkTimeLimit } from './time-limit.ts';
import { type HunkText, idsOf, type Window } from './windows.ts';

type Range = { start: number; end: number; clusters: Cluster[] };

const newline = 10;
const allowComment = 'gitleaks:allow';
/** A line is cut only where that saves more. */
const slack = 200;
/** Windows that overlap are joined up to this size: gitleaks searches the line of each match anew. */
const maxJoined = 4_000;
/** For matches whose ends V8 tells exactly. */
const nearMargin = 64;

/**
 * The text around clusters, cut inside of long lines. `uncut` are those where that could change what gitleaks
 * says; those on a line that is allowed as a whole are left out.
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

/** Whether what gitleaks looks for in the whole line may matter there (`detectRule` in `detect/detect.go`). */
function lineJudge({ text, path, hasComment }: HunkText): (cluster: Cluster) => 'cut' | 'uncut' | 'dropped' {
  const lineAt = lineCursor(text);
  let known: { line: Line; text: string; answers: Map<unknown, 'cut' | 'uncut' | 'dropped'> } | undefined;
  return ({ rule, start, end }) => {
    if (!hasComment && !rule.lines) return 'cut';
    const line = lineAt(start);
    if (line.end === Infinity || trimmedEnd(text, end) > line.end) {
      // For a match behind the last line break gitleaks takes all the text before it for its line.
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

/** gitleaks leaves line breaks at the end of a match away. */
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
  // What is behind a text's last line break gitleaks counts otherwise, and takes all the text before it for its line.
  const space = text.includes(newline, end) ? '\n' : ' ';
  const isCut = end < text.length && part.at(-1) !== newline;
  // The engine asks for a keyword in what it reads, gitleaks in the whole hunk.
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

/** Where a rule's matches may be of any length, none must come into being at the ends of the cut. */
function isFaithful({ text, start }: Window, clusters: Cluster[], path: string, search: Search): boolean {
  const near = clusters.filter(({ rule }) => rule.cut === 'near');
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
