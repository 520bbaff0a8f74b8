import type { GitleaksFinding } from 'gitleaks-wasm';
import type { Hunk } from '../git/hunk.ts';
import type { Engine } from './engine.ts';
import type { Window } from './prefilter/windows.ts';

const newline = 10;

/** What the engine finds in a part of a hunk, with the lines and columns of the hunk. */
export function readWindow(engine: Engine, hunk: Hunk, window: Window): GitleaksFinding[] {
  const { text, rules, decodeDepth, columns } = window;
  const startLine = hunk.startLine + window.line;
  return engine
    .detect({ text, path: hunk.path, commit: hunk.commit.sha, startLine, rules, decodeDepth })
    .filter((found) => {
      const own = engine.rules.find(({ id }) => id === found.ruleId)?.tags.length ?? 0;
      const at = window.start + offsetIn(text, found.startLine - startLine, found.startColumn);
      return window.accepts(found.ruleId, at, found.tags.length > own);
    })
    .map((found) => ({
      ...found,
      startColumn: found.startColumn + (found.startLine === startLine ? columns : 0),
      // 0 stands for an end that gitleaks does not find.
      endColumn: found.endColumn + (found.endLine === startLine && found.endColumn > 0 ? columns : 0),
    }));
}

/** gitleaks counts the columns of a text's first line from 1, and of all others from 2 (`detect/location.go`). */
function offsetIn(text: Buffer, line: number, column: number): number {
  let start = 0;
  for (let count = 0; count < line; count += 1) {
    const next = text.indexOf(newline, count === 0 ? 0 : start + 1);
    start = next < 0 ? text.length : next;
  }
  return start + column - 1;
}
