import { constants } from 'node:fs';
import { access, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { existing, followPath, isDescriptor } from './follow-path.ts';

export type WriteRules = {
  /** Folders whose links are not followed, besides every git work tree. */
  checkouts?: readonly string[];
  /** Whether a device or pipe may be written, because the user named it, e.g. `/dev/null`. */
  devices?: boolean;
};

/** `mode` is that of a file that exists already. */
type Target = { path: string; mode?: number; isDevice?: true };

/** Throws the reason why {@link writeBeside} could not write a file there; LINK_IN_CHECKOUT for a link. */
export async function assertWritable(path: string, rules: WriteRules = {}): Promise<void> {
  const target = await targetOf(path, rules);
  if (target.mode !== undefined) await access(target.path, constants.W_OK);
  if (!target.isDevice) await access(dirname(target.path), constants.W_OK);
}

/**
 * Replaces a file in one step: a reader sees the whole old file or the whole new one. The text is written under another
 * name in the same folder and then renamed. If a link takes the file's place meanwhile, it is replaced and not
 * followed. A folder on the way that becomes a link is noticed before and after the renaming; Node has no call that
 * would hold the folder in between (openat(2)). A program that could change it there runs as this user already and
 * gains nothing. Throws LINK_IN_CHECKOUT.
 */
export async function writeBeside(path: string, text: string, rules: WriteRules = {}): Promise<void> {
  const target = await targetOf(path, rules);
  if (target.isDevice) return await writeDevice(target.path, text);
  const draft = join(dirname(target.path), `.launch-gate-${crypto.randomUUID()}`);
  const stay = async () => {
    if ((await followPath(path, rules.checkouts)) !== target.path) throw new Error('its folder changed meanwhile');
  };
  try {
    const file = await open(draft, 'wx');
    try {
      await file.writeFile(text);
      if (target.mode !== undefined) await file.chmod(target.mode);
    } finally {
      await file.close();
    }
    await stay();
    await rename(draft, target.path).catch(async (error: NodeJS.ErrnoException) => {
      // A file that is mounted by itself, as into a container, cannot be replaced; no pull request mounts anything.
      if (error.code !== 'EBUSY' || target.mode === undefined) throw error;
      await writeFile(target.path, text, { flag: constants.O_WRONLY | constants.O_TRUNC | constants.O_NOFOLLOW });
    });
    await stay();
  } finally {
    await rm(draft, { force: true });
  }
}

async function targetOf(given: string, { checkouts, devices }: WriteRules): Promise<Target> {
  if (/[/\\]$/.test(given)) throw new Error('it names a folder');
  const path = await followPath(given, checkouts);
  const found = isDescriptor(path) ? await stat(path) : await existing(path);
  if (found?.isDirectory()) throw new Error('it is a folder');
  if (!found || (found.isFile() && !isDescriptor(path))) return { path, mode: found && found.mode & 0o777 };
  if (!devices || found.isSocket() || found.isBlockDevice()) throw new Error('it is a device, and no file');
  return { path, isDevice: true };
}

/** Opening a pipe that nobody reads would wait for ever. With O_NONBLOCK it is an error (open(2), ENXIO). */
async function writeDevice(path: string, text: string): Promise<void> {
  const held = await open(path, constants.O_WRONLY | constants.O_NONBLOCK);
  try {
    await writeFile(path, text);
  } finally {
    await held.close();
  }
}
