import { createHash } from 'node:crypto';
import { link, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { followPath } from '../../files/follow-path.ts';
import { assertWritable, writeBeside } from '../../files/write-beside.ts';
import { GateError } from '../../model/errors.ts';
import { maxStateBytes } from './state.ts';
import type { UptimeStore } from './store.ts';

const stateName = 'state.json';
const lockName = 'lock.json';

/**
 * The state in a folder, which is made if it is missing. `checkouts` are folders whose links are not followed. The text
 * passes through `look` before it is written. `isAlive` says whether a process runs.
 */
export function folderStore(folder: string, { checkouts, look, now, isAlive = processRuns }: Options): UptimeStore {
  const inFolder = async (name: string) => join(await followPath(folder, checkouts), name);
  const unwritable = (error: unknown) => {
    if (error instanceof GateError) return error;
    const { code, message } = error as NodeJS.ErrnoException;
    const details = {
      where: folder,
      problem: code ?? message,
      hint: 'Name a folder that this user may write: --state FOLDER.',
    };
    return new GateError('STATE_UNWRITABLE', details, { cause: error });
  };
  const read = async () => {
    const path = await inFolder(stateName);
    const found = await stat(path).catch(ifMissing);
    if (!found) return {};
    if (!found.isFile() || found.size > maxStateBytes)
      throw new GateError('STATE_UNREADABLE', { where: path, problem: 'it is no file of at most 5 MB' });
    const text = await readFile(path, 'utf8');
    return { text, token: tokenOf(text) };
  };
  return {
    where: folder,
    async assertWritable() {
      try {
        await mkdir(await followPath(folder, checkouts), { recursive: true });
        await assertWritable(await inFolder(stateName), { checkouts });
      } catch (error) {
        throw unwritable(error);
      }
    },
    read,
    async write(text, token) {
      const looked = look(text);
      try {
        if ((await read()).token !== token) return false;
        await writeBeside(await inFolder(stateName), looked, { checkouts });
        return true;
      } catch (error) {
        throw unwritable(error);
      }
    },
    async lock() {
      const path = await inFolder(lockName);
      const own = `${JSON.stringify({ pid: process.pid, since: new Date(now()).toISOString() })}\n`;
      for (;;) {
        // A link appears with its whole content, so that nobody reads half a lock.
        const draft = `${path}.${process.pid}`;
        try {
          await writeFile(draft, own);
          await link(draft, path);
          return { release: () => rm(path, { force: true }) };
        } catch (error) {
          if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw unwritable(error);
        } finally {
          await rm(draft, { force: true });
        }
        const { pid, since } = await holderOf(path);
        // After a restart in a container, the process of the lock has the number of this one.
        if (pid !== undefined && pid !== process.pid && isAlive(pid))
          throw new GateError('UPTIME_RUNNING', { pid: String(pid), where: folder, since });
        await rm(path, { force: true });
      }
    },
  };
}

type Options = {
  checkouts: readonly string[];
  look(text: string): string;
  now(): number;
  isAlive?(pid: number): boolean;
};

/** A lock that cannot be read was cut short when its process was killed. */
async function holderOf(path: string): Promise<{ pid?: number; since: string }> {
  try {
    const { pid, since } = JSON.parse(await readFile(path, 'utf8'));
    return { pid: Number.isSafeInteger(pid) && pid > 0 ? pid : undefined, since: String(since).slice(0, 30) };
  } catch {
    return { since: 'an unknown time' };
  }
}

function processRuns(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function tokenOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
