import { rmSync } from 'node:fs';
import { lstat, mkdtemp, opendir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../model/context.ts';

/** What a temporary folder of the gate is for. Each folder is removed when the process ends, at the latest. */
type Purpose = 'git' | 'attributes' | 'browser' | 'demo';

const ours = /^launch-gate-(?:git|attributes|browser|demo)-(\d+)-[A-Za-z0-9]{6}$/;
const folders = new Set<string>();

/**
 * Makes a folder for this process alone (mkdtemp(3): mode 0700, a name that nobody can foresee). It is removed when the
 * process ends, also by a signal that the process handles. If the process was killed, {@link removeAbandoned} finds the
 * folder by the process id in its name.
 */
export async function createTemporaryFolder(purpose: Purpose, parent: string): Promise<string> {
  const folder = await mkdtemp(join(parent, `launch-gate-${purpose}-${process.pid}-`));
  if (folders.size === 0) process.once('exit', removeAll);
  folders.add(folder);
  return folder;
}

/**
 * Removes a folder before the process ends. It retries, because a browser's processes may write until the last of them
 * has ended.
 */
export async function removeTemporaryFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  folders.delete(folder);
  if (folders.size === 0) process.off('exit', removeAll);
}

function removeAll(): void {
  for (const folder of folders) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // The next run finds it.
    }
  }
}

/**
 * Longer than any run takes. In another container that shares the folder, the process may be alive and not visible
 * here.
 */
const leastAgeMs = 12 * 60 * 60 * 1000;
const mostLooked = 5_000;
const mostRemoved = 20;
const mostMs = 2_000;

/**
 * Removes the folders of earlier runs of this user that were killed. Any other folder stays: another user's, a link,
 * one whose process lives, a young one. The work is bounded in number and time, and never a reason to fail.
 */
export async function removeAbandoned({ env, clock }: Pick<Context, 'env' | 'clock'>): Promise<void> {
  const endAt = clock.monotonic() + mostMs;
  for (const parent of new Set([env['RUNNER_TEMP'], env['TMPDIR'], tmpdir()])) {
    if (parent) await removeAbandonedIn(parent, clock, endAt);
  }
}

async function removeAbandonedIn(parent: string, clock: Context['clock'], endAt: number): Promise<void> {
  let [looked, removed] = [0, 0];
  try {
    for await (const { name } of await opendir(parent)) {
      if (++looked > mostLooked || removed >= mostRemoved || clock.monotonic() > endAt) return;
      const pid = Number(ours.exec(name)?.[1]);
      const path = join(parent, name);
      // In a container, an earlier run may have had the same id.
      if (Number.isNaN(pid) || (pid === process.pid ? folders.has(path) : isAlive(pid))) continue;
      const found = await lstat(path);
      if (!found.isDirectory() || found.uid !== process.getuid?.()) continue;
      if (clock.now() - found.mtimeMs < leastAgeMs) continue;
      await rm(path, { recursive: true, force: true });
      removed += 1;
    }
  } catch {
    // The folder is not readable, or another run cleans up at the same time.
  }
}

/** Signal 0 only asks; EPERM means that the process belongs to another user (kill(2)). */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
