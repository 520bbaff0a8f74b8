import { createGrowingText, type GrowingText } from './growing-text.ts';
import type { Commit, Hunk } from './hunk.ts';
import { unquotePath } from './quoted-path.ts';

/** The format of commits that {@link parsePatches} reads. It begins with NUL, because no line of a patch does. */
export const commitFormat = '--format=%x00%H%x00%an%x00%ae%x00%aI';

/**
 * A line that git repeats in its output when it reads this line between commits on its standard input. No patch holds
 * it.
 */
export const endOfPart = 'end of part';

/** What one chunk of output held: whole hunks, and the number of commits that began in it, with or without a patch. */
export type PatchBatch = {
  hunks: Hunk[];
  commits: number;
  isEnd?: boolean;
  unshown?: UnshownFile[];
  moved?: MovedFile[];
};

/** A file that a commit gives another name, perhaps with changes. */
export type MovedFile = { commit: Commit; from: string; path: string };

/**
 * A file whose new text git does not show because it takes it for binary, or shows with NUL bytes. `before` and `now`
 * are the full ids of its blobs if git was asked for them (`--full-index`); a merge has several in `before`. `hunks` is
 * the number of hunks in the batch before this file.
 */
export type UnshownFile = {
  commit: Commit;
  path: string;
  before: string[];
  now: string;
  isBinary: boolean;
  hunks: number;
};

/** `earlier` holds the added lines of earlier blocks. */
type OpenHunk = { startLine: number; oldLeft: number; newLeft: number; earlier?: GrowingText; lastAdded: boolean };

const newline = 10;
const quote = 34;
const plus = 43;
const comma = 44;
const minus = 45;
const space = 32;
const at = 64;
const backslash = 92;
const letterB = 66;
const letterD = 100;
const letterE = 101;
const letterI = 105;
const letterR = 114;

/**
 * Reads patches of git without context lines that follow commits in {@link commitFormat}, chunk by chunk. A hunk comes
 * out as go-gitdiff gives it to gitleaks: added lines joined, "\ No newline at end of file" honoured, deletion-only
 * hunks with empty text. A patch with no commit before it belongs to `commit`. A batch ends (`isEnd`) at {@link
 * endOfPart}. The added lines are moved together inside the chunks, so the caller must not use the chunks again. Throws
 * when a hunk is cut short or holds a line that does not belong in one.
 */
export async function* parsePatches(chunks: AsyncIterable<Buffer>, commit?: Commit): AsyncGenerator<PatchBatch> {
  let path: string | undefined;
  let open: OpenHunk | undefined;
  let batch: PatchBatch = { hunks: [], commits: 0 };
  let names: Buffer | undefined; // the lines that name the file and its blobs
  let renamed: Buffer | undefined;
  let oldName: string | undefined;
  let blobs: Buffer | undefined;

  const header = (block: Buffer, start: number, end: number) => {
    switch (block[start]) {
      case 0:
        commit = parseCommit(block, start, end);
        path = undefined;
        batch.commits += 1;
        break;
      case letterD:
        if (!startsWith(block, start, 'diff --git ')) break;
        path = undefined;
        names = block.subarray(start, end);
        renamed = blobs = undefined;
        break;
      case letterI:
        if (startsWith(block, start, 'index ')) blobs = block.subarray(start, end);
        break;
      case letterR:
        if (startsWith(block, start, 'rename from ')) {
          oldName = unquotedName(block.subarray(start + 'rename from '.length, end));
        } else if (startsWith(block, start, 'rename to ')) {
          renamed = block.subarray(start, end);
          moved();
        }
        break;
      case letterB:
        if (startsWith(block, start, 'Binary files ')) unshown(true);
        break;
      case plus:
        path = parseNewPath(block.subarray(start, end));
        break;
      case at:
        open = parseHunkHeader(block, start);
        break;
      case letterE:
        batch.isEnd = startsWith(block, start, endOfPart);
        break;
    }
  };
  const close = (last: Buffer) => {
    if (open && commit && path !== undefined) {
      open.earlier?.append(last);
      const added = open.earlier?.whole() ?? last;
      batch.hunks.push({ commit, path, startLine: open.startLine, added });
      if (added.includes(0)) unshown(false);
    }
    open = undefined;
  };
  const moved = () => {
    if (!commit || oldName === undefined || !renamed) return;
    batch.moved ??= [];
    batch.moved.push({ commit, from: oldName, path: unquotedName(renamed.subarray('rename to '.length)) });
  };
  /** Does its work once for each file. */
  const unshown = (isBinary: boolean) => {
    if (!commit || !names || !blobs) return;
    const [before = '', now = ''] = blobs
      .toString('latin1')
      .trimEnd()
      .slice('index '.length)
      .split(/\.\.| /);
    const file = path ?? (renamed ? unquotedName(renamed.subarray('rename to '.length)) : sameName(names));
    if (file !== undefined && isId(now)) {
      batch.unshown ??= [];
      const hunks = batch.hunks.length;
      batch.unshown.push({ commit, path: file, before: [before].filter(isId), now, isBinary, hunks });
    }
    blobs = undefined;
  };

  let isInLine = false; // whether the last block ended inside a line of the open hunk
  const mayCut = () => isInLine || (open !== undefined && open.oldLeft + open.newLeft > 0);
  for await (const block of wholeLines(chunks, mayCut)) {
    const { length } = block;
    const rest = isInLine ? lineEnd(block, 0) : 0;
    let from = 0; // where the added lines of the open hunk begin, without their signs
    let to = open?.lastAdded ? rest : 0;
    let next = rest;
    isInLine = mayCut() && block[length - 1] !== newline;
    while (next < length) {
      if (open === undefined) {
        const end = lineEnd(block, next);
        header(block, next, end);
        from = to = next = end;
        if (batch.isEnd) {
          yield batch;
          batch = { hunks: [], commits: 0 };
        }
        continue;
      }
      const sign = block[next] as number;
      if (sign === backslash) {
        if (open.lastAdded && to > from) to -= 1;
        else if (open.lastAdded) open.earlier?.dropLast();
        next = lineEnd(block, next);
      } else if (open.oldLeft === 0 && open.newLeft === 0) {
        close(block.subarray(from, to));
      } else if (sign === plus) {
        open.newLeft -= 1;
        open.lastAdded = true;
        next += 1;
        let byte: number;
        do {
          byte = block[next++] as number;
          block[to++] = byte;
        } while (byte !== newline && next < length);
      } else if (sign === minus || sign === space || sign === newline) {
        if (sign !== minus) open.newLeft -= 1;
        open.oldLeft -= 1;
        open.lastAdded = false;
        next = lineEnd(block, next);
      } else {
        throw new Error(`a hunk of ${path} in ${commit?.sha} holds a line that is neither added nor removed`);
      }
    }
    if (open && to > from) {
      open.earlier ??= createGrowingText();
      open.earlier.append(block.subarray(from, to));
    }
    yield batch;
    batch = { hunks: [], commits: 0 };
  }
  if (open && open.oldLeft + open.newLeft > 0) throw new Error(`the last hunk of ${path} is cut short`);
  close(Buffer.alloc(0));
  yield batch;
}

function lineEnd(block: Buffer, from: number): number {
  return block.indexOf(newline, from) + 1 || block.length;
}

/** A line that is longer may come in parts. */
const longestLine = 1024 * 1024;

/**
 * Joins chunks so that each block ends where a line ends; a line of any length is copied once. While the reader of the
 * blocks says `mayCut`, a block may also end inside a long line.
 */
export async function* wholeLines(
  chunks: AsyncIterable<Buffer>,
  mayCut: () => boolean = () => false,
): AsyncGenerator<Buffer> {
  let pending: Buffer[] = [];
  let length = 0;
  let isCut = false;
  for await (const chunk of chunks) {
    const lineEnd = chunk.lastIndexOf(newline) + 1;
    isCut = lineEnd === 0 && (isCut || length + chunk.length > longestLine) && mayCut();
    const end = isCut ? chunk.length : lineEnd;
    if (end > 0) {
      yield pending.length === 0 ? chunk.subarray(0, end) : Buffer.concat([...pending, chunk.subarray(0, end)]);
      pending = [];
      length = 0;
    }
    if (end < chunk.length) pending.push(chunk.subarray(end));
    length += chunk.length - end;
  }
  if (pending.length > 0) yield Buffer.concat(pending);
}

function startsWith(block: Buffer, start: number, text: string): boolean {
  return block.toString('latin1', start, start + text.length) === text;
}

export function parseCommit(block: Buffer, start: number, end: number): Commit {
  const [, sha = '', author = '', email = '', date = ''] = block.toString('utf8', start, end).trimEnd().split('\0');
  return { sha, author, email, date };
}

/** `+++ b/path`. git adds a tab when the path holds white space, and quotes a path that holds control characters. */
export function parseNewPath(line: Buffer): string | undefined {
  const rest = line.subarray(4, line.at(-1) === newline ? -1 : undefined);
  if (rest[0] === quote) return unquotePath(rest).replace(/^b\//, '');
  const text = rest.toString('utf8').replace(/\t$/, '');
  return text === '/dev/null' ? undefined : text.replace(/^b\//, '');
}

/** The path in `diff --git a/path b/path`, where both are the same. */
function sameName(line: Buffer): string | undefined {
  const text = line.subarray('diff --git '.length).toString('latin1').replace(/\n$/, '');
  const half = Buffer.from(text.slice((text.length + 1) / 2), 'latin1');
  return unquotedName(half).replace(/^b\//, '');
}

export function unquotedName(line: Buffer): string {
  return line[0] === quote ? unquotePath(line) : line.toString('utf8').replace(/\n$/, '');
}

/** An id of zeros stands for no file. */
export function isId(text: string): boolean {
  return /[1-9a-f]/.test(text);
}

/** `@@ -1,2 +3,4 @@`: a count that is left out is 1. */
function parseHunkHeader(block: Buffer, start: number): OpenHunk {
  let next = start + '@@ -'.length;
  const number = () => {
    let value = 0;
    for (let digit = digitAt(block, next); digit >= 0; digit = digitAt(block, next)) {
      value = value * 10 + digit;
      next += 1;
    }
    return value;
  };
  const count = () => {
    if (block[next] !== comma) return 1;
    next += 1;
    return number();
  };
  number();
  const oldLeft = count();
  next += ' +'.length;
  const startLine = number();
  return { startLine, oldLeft, newLeft: count(), lastAdded: false };
}

function digitAt(block: Buffer, at: number): number {
  const digit = (block[at] ?? 0) - 48;
  return digit <= 9 ? digit : -1;
}
