import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { type Lock, type ShownHolder, takeLock } from '../files/folder-lock.ts';
import { followPath } from '../files/follow-path.ts';
import { writeBeside } from '../files/write-beside.ts';
import type { RunStore, RunSummary } from './run-summary.ts';
import { addRun, maxRunsBytes, readRuns, runsFile } from './runs-text.ts';

const waitsMs = 30_000;

/**
 * Summaries in a folder, in a file for each environment. Writers take turns. Each method throws LINK_IN_CHECKOUT if a
 * link in one of the checkouts leads elsewhere. The text of a run passes through `look` before it is written.
 */
export function folderRuns(folder: string, checkouts: readonly string[] = [], look = (text: string) => text): RunStore {
  const pathOf = (environment: string) => followPath(join(folder, runsFile(environment)), checkouts);
  return {
    async readRuns(environment) {
      return readRuns(await textAt(await pathOf(environment)), environment);
    },
    async addRun(run) {
      const looked: RunSummary = JSON.parse(look(JSON.stringify(run)));
      const path = await pathOf(looked.environment);
      await mkdir(await followPath(folder, checkouts), { recursive: true });
      const lock = await waitForLock(await followPath(`${path}.lock`, checkouts));
      try {
        await writeBeside(path, addRun(await textAt(path), looked), { checkouts });
      } finally {
        await lock.release();
      }
    },
  };
}

/** The folder may come from an artifact of anyone, so no large file is read. */
async function textAt(path: string): Promise<string> {
  const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (!found) return '';
  if (!found.isFile() || found.size > maxRunsBytes) throw new Error(`${path} is no file of at most 5 MB`);
  return await readFile(path, 'utf8');
}

class Held extends Error {}

/** Who writes is done in a moment. */
async function waitForLock(path: string): Promise<Lock> {
  const held = ({ pid, since }: ShownHolder) => new Held(`process ${pid} holds ${path} since ${since}`);
  const endsAt = performance.now() + waitsMs;
  for (;;) {
    try {
      return await takeLock(path, new Date().toISOString(), held);
    } catch (error) {
      if (!(error instanceof Held) || performance.now() > endsAt) throw error;
      await delay(5 + Math.random() * 45);
    }
  }
}
