import type { Commit } from './hunk.ts';
import { isId, type PatchBatch, parseCommit, parseNewPath, unquotedName, wholeLines } from './parse-patch.ts';
import { submodule } from './read-changes.ts';

/** The key of a file in a commit. */
export function keyOf({ commit, path }: { commit: Commit; path: string }): string {
  return `${commit.sha} ${path}`;
}

const newline = 10;
const plus = 43;
const minus = 45;
const space = 32;

/**
 * `line` is the number of the next line of the new file. `run` holds the lines just before it that are new against
 * every parent.
 */
type OpenHunk = { parents: number; line: number; run?: { startLine: number; lines: Buffer[] } };

/**
 * Reads combined patches (git-diff(1), "Combined diff format") that follow commits in `commitFormat`. The lines that
 * are new against every parent come out as hunks with `via: 'merge'`. `lacking` receives the keys of files that add
 * something and that some parent lacks.
 */
export async function* parseCombined(chunks: AsyncIterable<Buffer>, lacking?: Set<string>): AsyncGenerator<PatchBatch> {
  let commit: Commit | undefined;
  let path: string | undefined;
  let ids: string[] = [];
  let open: OpenHunk | undefined;
  let batch: PatchBatch = { hunks: [], commits: 0, unshown: [] };

  const unshown = (isBinary: boolean) => {
    const now = ids.at(-1);
    if (!commit || path === undefined || now === undefined || !isId(now)) return;
    const before = ids.slice(0, -1).filter(isId);
    batch.unshown?.push({ commit, path, before, now, isBinary, hunks: batch.hunks.length });
    note({ commit, path });
    ids = [];
  };
  const note = (file: { commit: Commit; path: string }) => {
    if (!ids.every(isId)) lacking?.add(keyOf(file));
  };
  const close = () => {
    if (open?.run && commit && path !== undefined) {
      const { startLine, lines } = open.run;
      const added = Buffer.concat(lines);
      batch.hunks.push({ commit, path, startLine, added, via: 'merge' });
      note({ commit, path });
      if (added.includes(0)) unshown(false);
    }
    if (open) open.run = undefined;
  };
  const header = (line: Buffer) => {
    const text = line.toString('latin1', 0, 12);
    if (text.startsWith('\0')) {
      commit = parseCommit(line, 0, line.length);
      batch.commits += 1;
    } else if (text.startsWith('diff --c')) {
      // `diff --cc path` or `diff --combined path`
      path = unquotedName(line.subarray(line.indexOf(space, 'diff --c'.length) + 1));
    } else if (text.startsWith('index ')) {
      ids = line
        .toString('latin1', 'index '.length)
        .trimEnd()
        .split(/\.\.|,/);
    } else if (text.startsWith('mode ')) {
      const modes = line.toString('latin1', 'mode '.length).split(/\.\.|,/);
      // The id of a submodule names a commit of another repository.
      ids = ids.map((id, index) => (modes[index]?.startsWith(submodule) ? '0' : id));
    } else if (text.startsWith('Binary ')) {
      unshown(true);
    } else if (text.startsWith('+++ ')) {
      path = parseNewPath(line);
    } else if (text.startsWith('@@@')) {
      const parents = /^@+/.exec(text)?.[0].length ?? 0;
      const start = Number(/\+(\d+)/.exec(line.toString('latin1'))?.[1]);
      open = { parents: parents - 1, line: start };
    }
  };

  for await (const block of wholeLines(chunks)) {
    for (let next = 0, end: number; next < block.length; next = end) {
      end = block.indexOf(newline, next) + 1 || block.length;
      const sign = block[next];
      if (!open || (sign !== plus && sign !== minus && sign !== space)) {
        close();
        open = undefined;
        header(block.subarray(next, end));
        continue;
      }
      const signs = block.subarray(next, next + open.parents);
      if (signs.every((each) => each === plus)) {
        open.run ??= { startLine: open.line, lines: [] };
        open.run.lines.push(block.subarray(next + open.parents, end));
      } else if (!signs.includes(minus)) close();
      if (!signs.includes(minus)) open.line += 1;
    }
    yield batch;
    batch = { hunks: [], commits: 0, unshown: [] };
  }
  close();
  yield batch;
}
