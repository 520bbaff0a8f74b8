import { rmSync } from 'node:fs';
import { lstat, mkdtemp, opendir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Context } from '../model/context.ts';

/** What the gate keeps in folders of its own while it runs; each ends with the process at the latest. */
type Purpose = 'git' | 'attributes' | 'browser' | 'demo';

const ours = /^launch-gate-(?:git|attributes|browser|demo)-(\d+)-[A-Za-z0-9]{6}$/;
const folders = new Set<string>();

/**
 * Makes a folder for this process alone (mkdtemp(3): mode 0700, a name that nobody can foresee). It is removed when the
 * process ends, also by a signal that it heeds; what one that was killed leaves behind, {@link removeAbandoned} finds by
 * the process id in the name.
 */
export async function createTemporaryFolder(purpose: Purpose, parent: string): Promise<string> {
  const folder = await mkdtemp(join(parent, `launch-gate-${purpose}-${process.pid}-`));
  if (folders.size === 0) process.once('exit', removeAll);
  folders.add(folder);
  return folder;
}

/** Before the end of the process; a browser's processes may write until the last of them has ended. */
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

/** Longer than any run: in another container that shares the folder the process may live and not be seen from here. */
const leastAgeMs = 12 * 60 * 60 * 1000;
const mostLooked = 5_000;
const mostRemoved = 20;
const mostMs = 2_000;

/**
 * Removes folders that an earlier run of this user was killed over. Whatever is not surely one of them stays: another
 * user's, a link, one whose process lives, a young one. Bounded in number and time, and never a reason to fail.
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
      // In containers an earlier run may have had the same id.
      if (Number.isNaN(pid) || (pid === process.pid ? folders.has(path) : isAlive(pid))) continue;
      const found = await lstat(path);
      if (!found.isDirectory() || found.uid !== process.getuid?.()) continue;
      if (clock.now() - found.mtimeMs < leastAgeMs) continue;
      await rm(path, { recursive: true, force: true });
      removed += 1;
    }
  } catch {
    // Somebody else's trouble, or another run that cleans up at the same time.
  }
}

/** Signal 0 asks only; EPERM says that it is somebody else's (kill(2)). */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
