import { readdir } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Evidence } from '../../config/sections/evidence/evidence.ts';
import { findFiles } from '../../files/find-files.ts';
import { type OpenFile, withFile } from '../../files/open-file.ts';
import type { Context } from '../../model/context.ts';
import { stopError } from '../../model/errors.ts';
import { turns } from '../../worker/turns.ts';
import { readJunit } from './formats/junit.ts';
import type { JsonReader } from './json-reader.ts';
import type { Collected } from './judge.ts';
import type { leftOverFinder } from './left-over.ts';
import { type FindFile, withPlaces } from './places.ts';
import { gapReading } from './reading.ts';

type Collecting = Pick<Context, 'cwd' | 'signal'> & {
  json: JsonReader;
  find: FindFile;
  leftOver: ReturnType<typeof leftOverFinder>;
};

/** The files of an entry, read. Without a file the list is empty. Throws GIT_FAILED, CANCELLED. */
export async function collect(entry: Evidence, collecting: Collecting): Promise<Collected[]> {
  const { cwd, signal } = collecting;
  const found = await findFiles(cwd, entry.files, signal).catch((error: Error) => error);
  if (signal.aborted) throw stopError(signal);
  if (found instanceof Error) return [{ file: entry.files, reading: gapReading(reasonOf(found)) }];
  const leftOver = await collecting.leftOver(found);
  const turn = turns(signal);
  const collected: Collected[] = [];
  for (const file of found) {
    await turn();
    collected.push(
      leftOver.has(file)
        ? { file, reading: gapReading('it stands so in the commit: no step of this run has written it') }
        : await collectFile(entry, file, collecting, turn),
    );
  }
  return collected;
}

async function collectFile(
  entry: Evidence,
  file: string,
  { cwd, signal, json, find }: Collecting,
  turn: ReturnType<typeof turns>,
): Promise<Collected> {
  try {
    return await withFile(cwd, file, async (opened) => {
      const reading =
        entry.format === 'junit'
          ? await readJunit(opened.stream(), turn)
          : await json.read({
              format: entry.format,
              bytes: await opened.whole(),
              base: entry.base === undefined ? undefined : await readBase(cwd, entry.base),
              lighthouse: { scores: entry.scores, hasReports: await hasReports(entry, resolve(cwd, file)) },
            });
      return { file, modifiedAt: opened.modifiedAt, reading: await withPlaces(reading, file, find) };
    });
  } catch (error) {
    if (signal.aborted) throw error;
    return { file, reading: gapReading(reasonOf(error)) };
  }
}

/** Undefined if there is no older file, as in the first run: then everything counts. */
async function readBase(cwd: string, path: string): Promise<Uint8Array | undefined> {
  return await withFile(cwd, path, (file: OpenFile) => file.whole()).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Error(`its base ${path} cannot be read: ${reasonOf(error)}`);
  });
}

async function hasReports({ format }: Evidence, path: string): Promise<boolean> {
  if (format !== 'lighthouse') return false;
  return (await readdir(dirname(path))).some((name) => /^lhr-.+\.json$/.test(name));
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'it does not exist';
  return code && /^E[A-Z]+$/.test(code) ? `it cannot be read (${code})` : message;
}
