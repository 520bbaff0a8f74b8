import { createHash, randomUUID } from 'node:crypto';
import { link, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { undefinedIfAbsent } from './absent.ts';

/** A holder on another machine, whose processes cannot be seen, shows by touching the file that it lives. */
const touchesEveryMs = 60_000;
const leaseMs = 3 * touchesEveryMs;
/** Where a file appears before its content, it is given this time. */
const writingMs = 5_000;
/** What a file system says that knows no hard links, e.g. SMB. */
const knowsNoLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** Who holds a lock. A number alone does not tell a process: after a restart another one has it. */
type Holder = { pid?: number; since?: string; host?: string; started?: string };

/** Who holds a lock, in words: the number of the process, with its machine if that is another one. */
export type ShownHolder = { pid: string; since: string };

/** Makes the error for a lock that another process holds. */
type HeldError = (holder: ShownHolder) => Error;

export type Lock = {
  /** Throws `held` if another process took it. One whose file was removed is made anew. */
  assertHeld(): Promise<void>;
  release(): Promise<void>;
};

/**
 * Takes the lock at `path` (no link, in a folder that exists), also from a process that is dead. Throws what `held` makes
 * if another process has it, or what the file system says. `since` is ISO 8601.
 */
export async function takeLock(path: string, since: string, held: HeldError): Promise<Lock> {
  const holder: Holder = { pid: process.pid, since, host: hostname(), started: await startOf(process.pid) };
  const own = `${JSON.stringify({ ...holder, id: randomUUID() })}\n`;
  await acquire(path, own, held);
  // Real time, as other machines compare it with the time of their own files.
  const touching = setInterval(() => touch(path, own).catch(() => {}), touchesEveryMs);
  touching.unref();
  return {
    async assertHeld() {
      if ((await textOf(path)) !== own) await acquire(path, own, held);
    },
    async release() {
      clearInterval(touching);
      if ((await textOf(path)) === own) await rm(path, { force: true });
    },
  };
}

async function acquire(path: string, own: string, held: HeldError): Promise<void> {
  const draft = `${path}.${randomUUID()}`;
  try {
    for (;;) {
      await writeFile(draft, own);
      if (await place(draft, path, own)) return;
      const text = await textOf(path);
      if (text === undefined) continue;
      const holder = holderOf(text);
      const ageMs = await ageOf(path, draft);
      if (await isAlive(holder, ageMs)) throw held(shown(holder));
      await removeDead(path, text, draft, own);
    }
  } finally {
    await rm(draft, { force: true });
  }
}

/** Makes the file unless there is one. A link appears with its whole content, so that nobody reads half a lock. */
async function place(draft: string, path: string, own: string): Promise<boolean> {
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (!knowsNoLinks.has(code)) throw error;
  }
  return await writeFile(path, own, { flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false;
      throw error;
    },
  );
}

/**
 * Removes the lock of a dead process, and never the one that another process put in its place since it was read: who
 * holds a claim to this very lock is the only one that removes it, and looks again before.
 */
async function removeDead(path: string, text: string, draft: string, own: string): Promise<void> {
  const claim = `${path}.${createHash('sha256').update(text).digest('hex').slice(0, 32)}`;
  if (!(await place(draft, claim, own))) {
    const ageMs = await ageOf(claim, draft);
    // Its process was killed too.
    if (Number.isFinite(ageMs) && ageMs > writingMs) await rm(claim, { force: true });
    return;
  }
  try {
    if ((await textOf(path)) === text) await rm(path, { force: true });
  } finally {
    await rm(claim, { force: true });
  }
}

async function isAlive({ pid, host = hostname(), started }: Holder, ageMs: number): Promise<boolean> {
  if (pid === undefined) return ageMs < writingMs;
  if (host !== hostname()) return ageMs < leaseMs;
  if (started !== undefined) return (await startOf(pid)) === started;
  // After a restart in a container, the process of the lock has the number of this one.
  return pid !== process.pid && runs(pid);
}

function shown({ pid, host = hostname(), since = 'an unknown time' }: Holder): ShownHolder {
  const number = pid === undefined ? 'of an unknown number' : String(pid);
  return { pid: host === hostname() ? number : `${number} on ${host}`, since };
}

/** Of a text that is no lock nothing is known: it was cut short when its process was killed. */
function holderOf(text: string): Holder {
  try {
    const { pid, since, host, started } = JSON.parse(text);
    const short = (value: unknown) => (typeof value === 'string' ? value.slice(0, 100) : undefined);
    if (!Number.isSafeInteger(pid) || pid <= 0) return {};
    return { pid, since: short(since), host: short(host), started: short(started) };
  } catch {
    return {};
  }
}

/**
 * When a process began, as a text that no other process of this machine has, also not after it was started anew
 * (proc_pid_stat(5): field 22, in ticks since the machine was started). Undefined where it does not run, and where the
 * system has no /proc.
 */
async function startOf(pid: number): Promise<string | undefined> {
  try {
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    const status = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The name, which may hold anything, is the second field and stands in parentheses.
    const [state, ...fields] = status.slice(status.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? undefined : `${boot.trim()} ${fields[18]}`;
  } catch {
    return undefined;
  }
}

function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** How long ago the lock was touched, by the clock of its file system: the draft was written just now. */
async function ageOf(path: string, draft: string): Promise<number> {
  const [lock, now] = await Promise.all([stat(path).catch(undefinedIfAbsent), stat(draft)]);
  return lock ? now.mtimeMs - lock.mtimeMs : Number.POSITIVE_INFINITY;
}

/** Writes the same text again, so that the file system sets the time. */
async function touch(path: string, own: string): Promise<void> {
  if ((await textOf(path)) === own) await writeFile(path, own, { flag: 'r+' });
}

async function textOf(path: string): Promise<string | undefined> {
  return await readFile(path, 'utf8').catch(undefinedIfAbsent);
}
