import { createHash } from 'node:crypto';
import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { undefinedIfAbsent } from '../../files/absent.ts';
import { type Lock, type ShownHolder, takeLock } from '../../files/folder-lock.ts';
import { followPath } from '../../files/follow-path.ts';
import { assertWritable, writeBeside } from '../../files/write-beside.ts';
import { GateError } from '../../model/errors.ts';
import { maxStateBytes } from './state.ts';
import type { UptimeStore } from './store.ts';

const defaultName = 'state.json';
const lockName = 'lock.json';

/**
 * The state in a folder, which is made if it is missing. `checkouts` are folders whose links are not followed. The text
 * passes through `look` before it is written. `stateName` is the name of its file.
 */
export function folderStore(folder: string, { checkouts, look, now }: Options, stateName = defaultName): UptimeStore {
  let held: Lock | undefined;
  const inFolder = (name: string) => followPath(join(folder, name), checkouts);
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
    try {
      const found = await stat(path).catch(undefinedIfAbsent);
      if (!found) return {};
      if (!found.isFile() || found.size > maxStateBytes) throw new Error('it is no file of at most 5 MB');
      const text = await readFile(path, 'utf8');
      return { text, token: tokenOf(text) };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      throw new GateError('STATE_UNREADABLE', { where: path, problem: code ?? message }, { cause: error });
    }
  };
  return {
    where: folder,
    async assertWritable() {
      try {
        await mkdir(await followPath(folder, checkouts), { recursive: true });
        await assertWritable(await inFolder(stateName), { checkouts });
        await held?.assertHeld();
      } catch (error) {
        throw unwritable(error);
      }
    },
    read,
    async write(text, token) {
      const looked = look(text);
      try {
        await held?.assertHeld();
        if ((await read()).token !== token) return false;
        await writeBeside(await inFolder(stateName), looked, { checkouts });
        return true;
      } catch (error) {
        throw unwritable(error);
      }
    },
    async lock() {
      try {
        const running = (holder: ShownHolder) => new GateError('UPTIME_RUNNING', { ...holder, where: folder });
        const lock = await takeLock(await inFolder(lockName), new Date(now()).toISOString(), running);
        held = lock;
        return {
          async release() {
            held = undefined;
            await lock.release();
          },
        };
      } catch (error) {
        throw unwritable(error);
      }
    },
  };
}

type Options = {
  checkouts: readonly string[];
  look(text: string): string;
  now(): number;
};

function tokenOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
