import type { Commit, Hunk } from './hunk.ts';
import { unquotePath } from './quoted-path.ts';

/** The format of `git log` that {@link parsePatches} reads: no line of a patch begins with NUL. */
export const commitFormat = '--format=%x00%H%x00%an%x00%ae%x00%aI';

/** What one chunk of output held: whole hunks, and the commits that began in it, with or without a patch. */
export type PatchBatch = { hunks: Hunk[]; commits: number };

type OpenHunk = {
  startLine: number;
  oldLeft: number;
  newLeft: number;
  lines: Buffer[];
  joined: number;
  lastAdded: boolean;
};

const newline = 10;
const plus = 43;
const minus = 45;
const space = 32;
const backslash = 92;

/**
 * Reads the output of `git log -p -U0` in {@link commitFormat}, chunk by chunk. A hunk comes out as go-gitdiff gives it
 * to gitleaks: added lines joined, "\ No newline at end of file" honoured, deletion-only hunks with empty text.
 * A patch that no commit is named before is one of `commit`. Throws when a hunk is cut short or holds a line that is none.
 */
export async function* parsePatches(chunks: AsyncIterable<Buffer>, commit?: Commit): AsyncGenerator<PatchBatch> {
  let path: string | undefined;
  let open: OpenHunk | undefined;
  let batch: PatchBatch = { hunks: [], commits: 0 };

  const close = () => {
    if (open && commit && path !== undefined) {
      batch.hunks.push({ commit, path, startLine: open.startLine, added: Buffer.concat(open.lines) });
    }
    open = undefined;
  };
  const header = (line: Buffer) => {
    if (line[0] === 0) {
      commit = parseCommit(line);
      path = undefined;
      batch.commits += 1;
    } else if (startsWith(line, 'diff --git ')) {
      path = undefined;
    } else if (startsWith(line, '+++ ')) {
      path = parseNewPath(line);
    } else if (startsWith(line, '@@ -')) {
      open = parseHunkHeader(line);
    }
  };
  const line = (text: Buffer) => {
    if (!open) return header(text);
    const operation = text[0];
    if (operation === backslash) {
      const last = open.lines.at(-1);
      if (open.lastAdded && last) open.lines[open.lines.length - 1] = last.subarray(0, -1);
      return;
    }
    if (open.oldLeft === 0 && open.newLeft === 0) {
      close();
      return header(text);
    }
    if (operation === plus) {
      open.newLeft -= 1;
      open.lines.push(text.subarray(1));
    } else if (operation === minus) {
      open.oldLeft -= 1;
    } else if (operation === space || operation === newline) {
      open.newLeft -= 1;
      open.oldLeft -= 1;
    } else {
      throw new Error(`a hunk of ${path} in ${commit?.sha} holds a line that is neither added nor removed`);
    }
    open.lastAdded = operation === plus;
  };

  for await (const block of wholeLines(chunks)) {
    let start = 0;
    while (start < block.length) {
      const end = block.indexOf(newline, start) + 1 || block.length;
      line(block.subarray(start, end));
      start = end;
    }
    if (open) joinLines(open);
    yield batch;
    batch = { hunks: [], commits: 0 };
  }
  if (open && open.oldLeft + open.newLeft > 0) throw new Error(`the last hunk of ${path} is cut short`);
  close();
  yield batch;
}

/** A hunk may be millions of lines long, and each is a hundred bytes more than its text. */
function joinLines(open: OpenHunk): void {
  const fresh = open.lines.splice(open.joined);
  if (fresh.length > 0) open.joined = open.lines.push(Buffer.concat(fresh));
}

/** Joins chunks so that each block ends where a line ends; a line of any length is copied once. */
async function* wholeLines(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(newline) + 1;
    if (end === 0) {
      pending.push(chunk);
      continue;
    }
    yield Buffer.concat([...pending, chunk.subarray(0, end)]);
    pending = end < chunk.length ? [chunk.subarray(end)] : [];
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}

function startsWith(line: Buffer, text: string): boolean {
  return line.length >= text.length && line.toString('latin1', 0, text.length) === text;
}

function parseCommit(line: Buffer): Commit {
  const [, sha = '', author = '', email = '', date = ''] = line.toString('utf8').trimEnd().split('\0');
  return { sha, author, email, date };
}

/** `+++ b/path`, with a tab behind where the path holds white space; quoted where it holds control characters. */
function parseNewPath(line: Buffer): string | undefined {
  const rest = line.subarray(4, line.at(-1) === newline ? -1 : undefined);
  if (rest[0] === 34) return unquotePath(rest).replace(/^b\//, '');
  const text = rest.toString('utf8').replace(/\t$/, '');
  return text === '/dev/null' ? undefined : text.replace(/^b\//, '');
}

function parseHunkHeader(line: Buffer): OpenHunk | undefined {
  const match = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line.toString('latin1', 0, 80));
  if (!match) return undefined;
  return {
    startLine: Number(match[2]),
    oldLeft: Number(match[1] ?? 1),
    newLeft: Number(match[3] ?? 1),
    lines: [],
    joined: 0,
    lastAdded: false,
  };
}
