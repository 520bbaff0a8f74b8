import { lines } from './fetch.ts';
import { type GitPlace, streamGit } from './run-git.ts';

/** No file at GitHub is larger. */
const maxBlobBytes = 100_000_000;
const maxBytes = 2_000_000_000;

const newline = 10;

/**
 * The contents of these objects, in their order. One that is missing here, or that is too much to be read, is given
 * without a content. Throws GIT_FAILED.
 */
export async function* readBlobs(
  place: GitPlace,
  ids: readonly string[],
): AsyncGenerator<{ id: string; content?: Buffer }> {
  const small: string[] = [];
  let total = 0;
  for await (const [id = '', type, size] of readHeaders(place, ids)) {
    total += type === 'blob' ? Number(size) : 0;
    if (type === 'blob' && Number(size) <= maxBlobBytes && total <= maxBytes) small.push(id);
    else yield { id };
  }
  if (small.length > 0) yield* contents(place, small);
}

/** `<id> <type> <size>` of each named object in its order, or another line where there is none; in words. */
export async function* readHeaders(place: GitPlace, names: readonly string[]): AsyncGenerator<string[]> {
  let rest = '';
  for await (const chunk of streamGit(place, ['cat-file', '--batch-check'], lines(names))) {
    const whole = (rest + chunk.toString('latin1')).split('\n');
    rest = whole.pop() ?? '';
    for (const line of whole) yield line.split(' ');
  }
}

/** `<id> blob <size>`, a newline, so many bytes, a newline (git-cat-file(1), "BATCH OUTPUT"). */
async function* contents(place: GitPlace, ids: string[]): AsyncGenerator<{ id: string; content: Buffer }> {
  let header = '';
  let open: { id: string; content: Buffer; filled: number } | undefined;
  for await (const chunk of streamGit(place, ['cat-file', '--batch', '--buffer'], lines(ids))) {
    for (let at = 0; at < chunk.length; ) {
      if (!open) {
        const end = chunk.indexOf(newline, at);
        header += chunk.toString('latin1', at, end < 0 ? undefined : end);
        at = end < 0 ? chunk.length : end + 1;
        const [id = '', , size] = header.split(' ');
        if (end < 0) continue;
        open = { id, content: Buffer.allocUnsafe(Number(size)), filled: 0 };
        header = '';
      } else if (open.filled < open.content.length) {
        const copied = chunk.copy(open.content, open.filled, at);
        open.filled += copied;
        at += copied;
      } else {
        yield open;
        open = undefined;
        at += 1;
      }
    }
  }
}
