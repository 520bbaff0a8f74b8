import type { Commit, Hunk } from './hunk.ts';
import { unquotePath } from './quoted-path.ts';

/** The format of commits that {@link parsePatches} reads: no line of a patch begins with NUL. */
export const commitFormat = '--format=%x00%H%x00%an%x00%ae%x00%aI';

/**
 * What one chunk of output held: whole hunks, and the commits that began in it, with or without a patch. `part` tells
 * where in a history that is read in parts: those of part 0 are the newest commits.
 */
export type PatchBatch = { hunks: Hunk[]; commits: number; part?: number };

/** `parts` are what earlier blocks held of the added lines. */
type OpenHunk = { startLine: number; oldLeft: number; newLeft: number; parts: Buffer[]; lastAdded: boolean };

const newline = 10;
const plus = 43;
const minus = 45;
const space = 32;
const backslash = 92;

/**
 * Reads patches of git without context lines after commits in {@link commitFormat}, chunk by chunk. A hunk comes out as
 * go-gitdiff gives it to gitleaks: added lines joined, "\ No newline at end of file" honoured, deletion-only hunks with
 * empty text. A patch that no commit is named before is one of `commit`. Throws when a hunk is cut short or holds a line
 * that is none.
 */
export async function* parsePatches(chunks: AsyncIterable<Buffer>, commit?: Commit): AsyncGenerator<PatchBatch> {
  let path: string | undefined;
  let open: OpenHunk | undefined;
  let batch: PatchBatch = { hunks: [], commits: 0 };

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
  const close = (last: Buffer) => {
    if (open && commit && path !== undefined) {
      const added = open.parts.length === 0 ? last : Buffer.concat([...open.parts, last]);
      batch.hunks.push({ commit, path, startLine: open.startLine, added });
    }
    open = undefined;
  };

  for await (const block of wholeLines(chunks)) {
    const added = Buffer.allocUnsafe(block.length); // the added lines of the block, without their signs
    let from = 0; // where those of the open hunk begin
    let to = 0;
    let at = 0;
    while (at < block.length) {
      if (open === undefined) {
        const end = lineEnd(block, at);
        header(block.subarray(at, end));
        at = end;
        continue;
      }
      const sign = block[at] as number;
      if (sign === backslash) {
        if (open.lastAdded && to > from) to -= 1;
        else if (open.lastAdded) dropLast(open.parts);
        at = lineEnd(block, at);
      } else if (open.oldLeft === 0 && open.newLeft === 0) {
        close(added.subarray(from, to));
        from = to;
      } else if (sign === plus) {
        open.newLeft -= 1;
        open.lastAdded = true;
        at += 1;
        let byte: number;
        do {
          byte = block[at++] as number;
          added[to++] = byte;
        } while (byte !== newline && at < block.length);
      } else if (sign === minus || sign === space || sign === newline) {
        if (sign !== minus) open.newLeft -= 1;
        open.oldLeft -= 1;
        open.lastAdded = false;
        at = lineEnd(block, at);
      } else {
        throw new Error(`a hunk of ${path} in ${commit?.sha} holds a line that is neither added nor removed`);
      }
    }
    if (open && to > from) open.parts.push(added.subarray(from, to));
    yield batch;
    batch = { hunks: [], commits: 0 };
  }
  if (open && open.oldLeft + open.newLeft > 0) throw new Error(`the last hunk of ${path} is cut short`);
  close(Buffer.alloc(0));
  yield batch;
}

function lineEnd(block: Buffer, at: number): number {
  return block.indexOf(newline, at) + 1 || block.length;
}

function dropLast(parts: Buffer[]): void {
  const last = parts.at(-1);
  if (last) parts[parts.length - 1] = last.subarray(0, -1);
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
    yield pending.length === 0 ? chunk.subarray(0, end) : Buffer.concat([...pending, chunk.subarray(0, end)]);
    pending = end < chunk.length ? [chunk.subarray(end)] : [];
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}

function startsWith(line: Buffer, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) if (line[index] !== text.charCodeAt(index)) return false;
  return true;
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
    parts: [],
    lastAdded: false,
  };
}
