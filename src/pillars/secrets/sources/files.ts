import { createReadStream, type Dirent } from 'node:fs';
import { lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import type { Listed } from '../../../config/config.ts';
import { isInside } from '../../../files/inside.ts';
import { headBytes } from '../../../git/binary.ts';
import type { Context } from '../../../model/context.ts';
import { shellPath } from '../../../text/shell-word.ts';
import { holdsNoText } from './no-text.ts';
import type { SourceText, SourceTexts, Unsearched } from './source-text.ts';
import { utf16Of } from './utf16.ts';

/** Entries that were passed over. `others`: `.git`, special files, and links to nothing or to a place outside. */
export type Skipped = { binaries: number; others: number };

const slash = Buffer.from('/');
const streamBytes = 128 * 1024;

/**
 * The text files at the listed places, in the order of their names. A listed place that does not exist, cannot be read
 * or holds no file is a gap. A symbolic link is followed only if it leads into the working directory or the listed
 * folder.
 */
export async function* listedFiles(
  listed: readonly Listed[],
  key: 'paths' | 'logs',
  context: Pick<Context, 'cwd' | 'signal'>,
  skipped: Skipped,
): SourceTexts {
  const root = await realpath(context.cwd);
  for (const { at, path } of listed) {
    const gap = (problem: string, what = path): { gap: Unsearched } => ({
      gap: {
        what,
        problem,
        where: { file: at.file, line: at.line, column: at.column },
        status: 'fail',
        fix: `Let an earlier step make it, or take it out of "${key}" of "secrets".`,
      },
    });
    let files = 0;
    try {
      const start = await openListed(context.cwd, root, path);
      for await (const found of walk(start, [root, start.real.toString()])) {
        if (context.signal.aborted) return;
        if (found === 'other') {
          skipped.others += 1;
          continue;
        }
        files += 1;
        const name = shownName(context.cwd, found);
        try {
          yield { text: await readText(found, name, skipped) };
        } catch (error) {
          yield gap(reasonOf(error), name);
        }
      }
      if (files === 0) yield gap('it holds no file');
    } catch (error) {
      yield gap(reasonOf(error));
    }
  }
}

type Start = { shown: Buffer; real: Buffer };

/** Throws if the place does not exist, or if it is inside the working directory and a link leads out of there. */
async function openListed(cwd: string, root: string, listed: string): Promise<Start> {
  const path = resolve(cwd, listed);
  const real = await realpath(path);
  if (isInside(path, resolve(cwd)) && !isInside(real, root)) {
    throw new Error('it is a symbolic link that leads out of the working directory');
  }
  const stats = await stat(real);
  if (!stats.isDirectory() && !stats.isFile()) throw new Error('it is neither a file nor a folder');
  return { shown: Buffer.from(path), real: Buffer.from(real) };
}

/** Paths are bytes: a name need not be UTF-8. Each folder is walked once, whatever links lead to it. */
async function* walk(start: Start, roots: string[]): AsyncGenerator<Buffer | 'other'> {
  if ((await stat(start.real)).isFile()) {
    yield start.shown;
    return;
  }
  const seen = new Set<string>();
  const waiting = [start];
  for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
    const id = folder.real.toString('latin1');
    if (seen.has(id)) continue;
    seen.add(id);
    const entries = await readdir(folder.real, { withFileTypes: true, encoding: 'buffer' });
    const folders: Start[] = [];
    for (const entry of entries.sort((a, b) => Buffer.compare(a.name, b.name))) {
      const shown = Buffer.concat([folder.shown, slash, entry.name]);
      const real = Buffer.concat([folder.real, slash, entry.name]);
      const kind = await kindOf(entry, real, roots);
      if (kind.is === 'folder') folders.push({ shown, real: kind.real });
      else yield kind.is === 'file' ? shown : 'other';
    }
    waiting.push(...folders.reverse());
  }
}

type Kind = { is: 'file' | 'other' } | { is: 'folder'; real: Buffer };

async function kindOf(entry: Dirent<Buffer>, path: Buffer, roots: string[]): Promise<Kind> {
  if (entry.isFile()) return { is: 'file' };
  if (entry.isDirectory()) return entry.name.toString() === '.git' ? { is: 'other' } : { is: 'folder', real: path };
  if (!entry.isSymbolicLink()) return { is: 'other' };
  try {
    const real = await realpath(path, { encoding: 'buffer' });
    if (!roots.some((root) => isInside(real.toString(), root))) return { is: 'other' };
    const stats = await lstat(real);
    return stats.isDirectory() ? { is: 'folder', real } : { is: stats.isFile() ? 'file' : 'other' };
  } catch {
    return { is: 'other' }; // a link to nothing
  }
}

/** An archive or a binary has no bytes to search: only the rules that look at paths see it. */
async function readText(path: Buffer, name: string, skipped: Skipped): Promise<SourceText> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const head = buffer.subarray(0, bytesRead);
    const binary = holdsNoText(head);
    if (binary) skipped.binaries += 1;
    const bytes = binary ? [] : bytesRead < headBytes ? [head] : readBytes(path);
    const utf16 = utf16Of(head);
    const print = utf16 ? `iconv -f ${utf16} -t utf-8 ${shellPath(name)}` : `cat ${shellPath(name)}`;
    return { path: name, where: { file: name }, print, bytes };
  } finally {
    await file.close();
  }
}

/** Opens the file anew each time it is read, and not before. */
function readBytes(path: Buffer): AsyncIterable<Buffer> {
  return {
    [Symbol.asyncIterator]: () => createReadStream(path, { highWaterMark: streamBytes })[Symbol.asyncIterator](),
  };
}

/** The path with `/`, relative to the working directory if it is inside. */
function shownName(cwd: string, path: Buffer): string {
  const name = path.toString();
  const shown = isInside(name, resolve(cwd)) ? relative(cwd, name) : name;
  return shown.replaceAll(sep, '/');
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'it does not exist';
  return code ? `it cannot be read (${code})` : message;
}
