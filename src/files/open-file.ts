import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { isInside } from './inside.ts';

/** More than any report is; what is kept in memory is less. */
const maxBytes = { stream: 256_000_000, whole: 64_000_000 };

export type OpenFile = {
  bytes: number;
  modifiedAt: number;
  /** Piece by piece. */
  stream(): AsyncIterable<Uint8Array>;
  whole(): Promise<Uint8Array>;
};

/**
 * Opens a file to be read, and closes it after `work`. Throws an error whose message says why it cannot be read: a link
 * leads out of the working directory, it is no file, it is too large.
 */
export async function withFile<T>(cwd: string, path: string, work: (file: OpenFile) => Promise<T>): Promise<T> {
  const full = resolve(cwd, path);
  await assertInside(cwd, full);
  // A pipe that nobody writes to would wait for ever (open(2)).
  const handle = await open(full, constants.O_RDONLY | constants.O_NONBLOCK);
  try {
    const stats = await handle.stat();
    if (!stats.isFile()) throw new Error('it is no file');
    return await work(fileOf(handle, stats.size, stats.mtimeMs));
  } finally {
    await handle.close();
  }
}

/** Whoever proposes a change could have committed a link to a file of the runner. */
async function assertInside(cwd: string, path: string): Promise<void> {
  if (!isInside(path, resolve(cwd))) return;
  const [root, real] = await Promise.all([realpath(cwd), realpath(path)]);
  if (!isInside(real, root)) throw new Error('it is a symbolic link that leads out of the working directory');
}

function fileOf(handle: FileHandle, bytes: number, modifiedAt: number): OpenFile {
  const limit = (most: number) => {
    if (bytes > most) throw new Error(`it is larger than ${most / 1e6} MB`);
  };
  return {
    bytes,
    modifiedAt,
    stream() {
      limit(maxBytes.stream);
      return handle.createReadStream({
        autoClose: false,
        start: 0,
        end: Math.max(bytes - 1, 0),
        highWaterMark: 65_536,
      });
    },
    async whole() {
      limit(maxBytes.whole);
      const buffer = new Uint8Array(bytes);
      let read = 0;
      while (read < bytes) {
        const { bytesRead } = await handle.read(buffer, read, bytes - read, read);
        if (bytesRead === 0) break;
        read += bytesRead;
      }
      return read === bytes ? buffer : buffer.slice(0, read);
    },
  };
}
