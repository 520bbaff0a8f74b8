import type { Fragment, GitleaksFinding } from '../engine/gitleaks.ts';
import type { Rule } from '../engine/rules.ts';
import type { Window } from '../prefilter/windows.ts';
import { withoutRepeated } from './precedence.ts';

/** A text to be scanned: the added lines of a hunk, or a whole file. `startLine` is the number of its first line. */
export type ScanText = { text: Buffer; path: string; commit: string; startLine: number };

const newline = 10;

/** The windows of a text as fragments for the engine. */
export function fragmentsOf(
  { path, commit, startLine }: ScanText,
  windows: readonly Window[],
): (Fragment & { text: Uint8Array })[] {
  return windows.map(({ text, line, rules, decodeDepth }) => ({
    text,
    path,
    commit,
    startLine: startLine + line,
    rules,
    decodeDepth,
  }));
}

/** The findings of all windows that the windows accept, with the lines and columns of the whole text. */
export function findingsOf(
  rules: readonly Rule[],
  { startLine }: ScanText,
  windows: readonly Window[],
  found: readonly GitleaksFinding[][],
): GitleaksFinding[] {
  const tags = new Map(rules.map((rule) => [rule.id, rule.tags.length]));
  const all = windows.flatMap((window, index) => inText(tags, startLine + window.line, window, found[index] ?? []));
  return windows.length > 1 ? withoutRepeated(all) : all;
}

function inText(tags: Map<string, number>, startLine: number, window: Window, findings: GitleaksFinding[]) {
  const { text, start, columns } = window;
  const offsetOf = offsetsIn(text);
  return findings
    .filter(({ ruleId, startLine: line, startColumn, tags: own }) => {
      const at = start + offsetOf(line - startLine, startColumn);
      return window.accepts(ruleId, at, own.length > (tags.get(ruleId) ?? 0));
    })
    .map((found) => ({
      ...found,
      startColumn: found.startColumn + (found.startLine === startLine ? columns : 0),
      // 0 means that gitleaks did not find the end.
      endColumn: found.endColumn + (found.endLine === startLine && found.endColumn > 0 ? columns : 0),
    }));
}

/**
 * The offset of a line and column. gitleaks counts columns from 1 on the first line of a text and from 2 on all others
 * (`detect/location.go`). Calls in the order of lines are fast; findings come in that order.
 */
export function offsetsIn(text: Uint8Array): (line: number, column: number) => number {
  let start = 0;
  let count = 0;
  return (line, column) => {
    if (line < count) start = count = 0;
    for (; count < line; count += 1) {
      const next = text.indexOf(newline, count === 0 ? 0 : start + 1);
      start = next < 0 ? text.length : next;
    }
    return start + column - 1;
  };
}
