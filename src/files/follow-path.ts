import { lstat, readlink, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, parse, resolve, sep } from 'node:path';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import { undefinedIfAbsent } from './absent.ts';

/** The most links that are followed, as in Linux (path_resolution(7)). */
const maxLinks = 40;

/** Folders that may hold what strangers propose. Every git work tree counts as one too; its `.git` shows it. */
export function checkoutsOf({ cwd, env }: Pick<Context, 'cwd' | 'env'>): string[] {
  const folders = [cwd, env['GITHUB_WORKSPACE'] ?? cwd].map((folder) => resolve(folder));
  return folders.filter((folder) => folder !== parse(folder).root);
}

/**
 * The path with its links followed, for a file that is about to be written there. What does not exist yet stays as it
 * is. A link of the system or of the user is followed (`/tmp` may be one). A link inside a checkout is not: the person
 * who proposes a change could have committed it. Throws LINK_IN_CHECKOUT.
 */
export async function followPath(path: string, checkouts: readonly string[] = []): Promise<string> {
  const names = namesOf(resolve(path));
  let at = parse(resolve(path)).root;
  for (let name = names.shift(), links = 0; name !== undefined; name = names.shift()) {
    const next = join(at, name);
    const found = name === '..' ? undefined : await existing(next);
    if (name !== '..' && !found) return join(next, ...names);
    // The target of such a link is a name that the kernel gives, not a path.
    if (!found?.isSymbolicLink() || (names.length === 0 && isDescriptor(next))) {
      at = next;
      continue;
    }
    if (await isInCheckout(at, checkouts)) throw new GateError('LINK_IN_CHECKOUT', { path, link: next });
    if (++links > maxLinks) throw new Error('it leads through too many links');
    const target = await readlink(next);
    if (isAbsolute(target)) at = parse(target).root;
    names.unshift(...namesOf(target));
  }
  return at;
}

/** A file that the process has open already: `/dev/stdout` leads to one. */
export function isDescriptor(path: string): boolean {
  return /^\/(proc\/[^/]+|dev)\/fd\/\d+$/.test(path);
}

/** What is at a path, without following a link; undefined if nothing is there. */
export async function existing(path: string) {
  return await lstat(path).catch(undefinedIfAbsent);
}

function namesOf(path: string): string[] {
  const { root } = parse(path);
  const separators = sep === '/' ? '/' : /[\\/]/;
  return path
    .slice(root.length)
    .split(separators)
    .filter((name) => name !== '' && name !== '.');
}

/** Compares the folders themselves and not their names, because case and form of a name may differ. */
async function isInCheckout(folder: string, checkouts: readonly string[]): Promise<boolean> {
  const roots = new Set(await Promise.all(checkouts.map(identity)));
  for (let each = folder; ; each = dirname(each)) {
    if (roots.has(await identity(each)) || (await existing(join(each, '.git')))) return true;
    if (each === dirname(each)) return false;
  }
}

async function identity(folder: string): Promise<string> {
  const found = await stat(folder, { bigint: true }).catch(() => undefined);
  return found ? `${found.dev}:${found.ino}` : `nothing at ${folder}`;
}
