import { realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';

/** The path relative to `root`, as git writes it; undefined when it leads out of the root or is the root itself. */
export function pathInside(root: string, path: string): string | undefined {
  const inside = relative(root, resolve(root, path));
  return inside === '' || isOutside(inside) ? undefined : inside.replaceAll(sep, '/');
}

/**
 * The same for an absolute path that may reach the root through links of the system; git names the root without such
 * links. Links below the root stay as they are.
 */
export async function pathFromRoot(root: string, path: string): Promise<string | undefined> {
  const real = await realpath(root).catch(() => root);
  for (const folder of foldersOf(path)) {
    const target = await realpath(folder).catch(() => undefined);
    if (target === undefined) break;
    const inside = relative(real, target);
    if (!isOutside(inside)) return pathInside(real, resolve(target, relative(folder, path)));
  }
  return pathInside(root, path);
}

/** The folders on the way to a path, from the top. */
function foldersOf(path: string): string[] {
  const folders: string[] = [];
  for (let at = dirname(path); at !== folders[0]; at = dirname(at)) folders.unshift(at);
  return folders;
}

function isOutside(path: string): boolean {
  return isAbsolute(path) || path.split(sep)[0] === '..';
}
