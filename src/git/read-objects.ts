import { GateError } from '../model/errors.ts';
import { lines } from './fetch.ts';
import { release } from './release.ts';
import { type GitDirectory, streamGit } from './run-git.ts';

/** `content` holds at most the number of bytes that were asked for; `size` is the size of the whole object. */
export type GitObject = { id: string; type: string; size: number; content: Buffer };

export type Objects = {
  /** Await it before the next call. Throws GIT_FAILED. */
  read(id: string): Promise<GitObject>;
  close(): Promise<void>;
};

/** The objects of these ids, in this order; at most `maxBytes` of each are kept. Throws GIT_FAILED. */
export async function* readObjects(
  place: GitDirectory,
  ids: readonly string[],
  maxBytes: number,
): AsyncGenerator<GitObject> {
  for await (const objects of readManyObjects(place, ids, maxBytes)) yield* objects;
}

/**
 * The same, as they come out of git: as many at once as one piece of its output ends. If they are `passing`, their
 * memory is freed when the next are asked for.
 */
export async function* readManyObjects(
  place: GitDirectory,
  ids: readonly string[],
  maxBytes: number,
  { passing = false } = {},
): AsyncGenerator<GitObject[]> {
  if (ids.length === 0) return;
  const parse = objectParser(maxBytes, passing);
  let read = 0;
  for await (const chunk of streamGit(place, ['cat-file', '--batch', '--buffer'], lines(ids))) {
    const objects = [...parse(chunk)];
    read += objects.length;
    yield objects;
    if (passing) release(chunk);
  }
  // git can end with status 0 when a pack disappears while it reads.
  if (read !== ids.length) throw new GateError('GIT_FAILED', { problem: `git gave ${read} of ${ids.length} objects` });
}

/** Opens one `git cat-file` for objects that are asked for one after the other. */
export function openObjects(place: GitDirectory, maxBytes: number): Objects {
  let waiting = '';
  let isClosed = false;
  let wake = () => {};
  async function* names() {
    while (!isClosed) {
      const text = waiting;
      waiting = '';
      if (text !== '') yield text;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  }
  async function* read() {
    const parse = objectParser(maxBytes);
    for await (const chunk of streamGit(place, ['cat-file', '--batch'], names())) yield* parse(chunk);
  }
  const objects = read();
  return {
    async read(id) {
      waiting += `${id}\n`;
      wake();
      const { done, value } = await objects.next();
      if (done) throw new GateError('GIT_FAILED', { problem: `git ended before it gave the object ${id}` });
      return value;
    },
    async close() {
      isClosed = true;
      wake();
      await objects.return(undefined);
    },
  };
}

/**
 * Reads `<id> <type> <size>`, the content and a line end for each object; `<id> missing` for one that is not there. If
 * chunks are `passing`, nothing refers to one after it was read, but the objects that ended in it.
 */
export function objectParser(maxBytes: number, passing = false): (chunk: Buffer) => Generator<GitObject> {
  let header = '';
  let open: Omit<GitObject, 'content'> | undefined;
  let left = 0; // of the content, with its line end
  let kept: Buffer[] = [];
  return function* parse(chunk) {
    for (let at = 0; at < chunk.length; ) {
      if (!open) {
        const end = chunk.indexOf(10, at);
        header += chunk.toString('latin1', at, end < 0 ? chunk.length : end);
        if (end < 0) return;
        at = end + 1;
        const [id = '', type = '', size = ''] = header.split(' ');
        header = '';
        if (!/^\d+$/.test(size)) throw new GateError('GIT_FAILED', { problem: `the object ${id} is ${type}` });
        open = { id, type, size: Number(size) };
        left = open.size + 1;
        kept = [];
        continue;
      }
      const read = open.size + 1 - left;
      const room = Math.min(maxBytes, open.size) - read;
      const taken = Math.min(left, chunk.length - at);
      const part = chunk.subarray(at, at + Math.max(0, room));
      if (room > 0) kept.push(passing && taken < left ? Buffer.from(part) : part);
      left -= taken;
      at += taken;
      if (left > 0) return;
      yield { ...open, content: kept.length === 1 ? (kept[0] as Buffer) : Buffer.concat(kept) };
      open = undefined;
    }
  };
}
