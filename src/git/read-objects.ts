import { GateError } from '../model/errors.ts';
import { lines } from './fetch.ts';
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
  if (ids.length > 0) yield* parseObjects(streamGit(place, ['cat-file', '--batch', '--buffer'], lines(ids)), maxBytes);
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
  const objects = parseObjects(streamGit(place, ['cat-file', '--batch'], names()), maxBytes);
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

/** `<id> <type> <size>`, the content and a line end for each object; `<id> missing` for one that is not there. */
async function* parseObjects(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<GitObject> {
  let header = '';
  let open: Omit<GitObject, 'content'> | undefined;
  let left = 0; // of the content, with its line end
  let kept: Buffer[] = [];
  for await (let chunk of chunks) {
    while (chunk.length > 0) {
      if (!open) {
        const end = chunk.indexOf(10);
        header += chunk.toString('latin1', 0, end < 0 ? chunk.length : end);
        if (end < 0) break;
        chunk = chunk.subarray(end + 1);
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
      if (room > 0) kept.push(chunk.subarray(0, room));
      const taken = Math.min(left, chunk.length);
      left -= taken;
      chunk = chunk.subarray(taken);
      if (left > 0) continue;
      yield { ...open, content: kept.length === 1 ? (kept[0] as Buffer) : Buffer.concat(kept) };
      open = undefined;
    }
  }
}
