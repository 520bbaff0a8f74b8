import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { GateError } from '../errors.ts';

/** Refuses a path that can't be written, before the work whose result would be lost. Throws REPORT_UNWRITABLE. */
export async function assertWritable(path: string): Promise<void> {
  await guard(path, async () => {
    const existing = await stat(path).catch(() => undefined);
    if (existing?.isDirectory()) throw new Error('it is a folder');
    await access(existing ? path : dirname(path), constants.W_OK);
  });
}

/** Throws REPORT_UNWRITABLE. */
export async function writeReportFile(path: string, text: string): Promise<void> {
  await guard(path, () => writeFile(path, text));
}

/** Replaces a file in one step: whoever reads it sees the old or the new one, whole. Throws REPORT_UNWRITABLE. */
export async function replaceFile(path: string, text: string): Promise<void> {
  const draft = join(dirname(path), `.${basename(path)}.${randomUUID()}`);
  await guard(path, async () => {
    try {
      await writeFile(draft, text, { flag: 'wx' });
      await rename(draft, path);
    } finally {
      await rm(draft, { force: true });
    }
  });
}

async function guard(path: string, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    throw new GateError('REPORT_UNWRITABLE', { path, problem: (error as Error).message }, { cause: error });
  }
}
