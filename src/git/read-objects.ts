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
 * they are `passing`, a content is gone when the next chunk is parsed: it is a part of its chunk, or in memory that is
 * used again.
 */
export function objectParser(maxBytes: number, passing = false): (chunk: Buffer) => Generator<GitObject> {
  let header = '';
  let open: Omit<GitObject, 'content'> | undefined;
  let left = 0; // of the content, with its line end
  let content: Buffer | undefined;
  // In one chunk an object can end that began before it, and another one begin that ends behind it.
  let [memory, other] = [Buffer.alloc(0), Buffer.alloc(0)];
  const roomFor = (bytes: number) => {
    if (!passing) return Buffer.allocUnsafe(bytes);
    [memory, other] = [other, memory];
    if (memory.length < bytes) memory = Buffer.allocUnsafeSlow(Math.ceil(1.25 * bytes));
    return memory.subarray(0, bytes);
  };
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
        content = undefined;
        continue;
      }
      const read = open.size + 1 - left;
      const wanted = Math.min(maxBytes, open.size);
      const taken = Math.min(left, chunk.length - at);
      const isWhole = read === 0 && taken === left;
      if (isWhole) content = chunk.subarray(at, at + wanted);
      else {
        content ??= roomFor(wanted);
        if (read < wanted) chunk.copy(content, read, at, at + Math.min(taken, wanted - read));
      }
      left -= taken;
      at += taken;
      if (left > 0) return;
      yield { ...open, content: content as Buffer };
      open = undefined;
    }
  };
}
