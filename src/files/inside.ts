import { isAbsolute, relative, sep } from 'node:path';

/** Whether an absolute path is `root` or lies below it. Links are not followed. */
export function isInside(path: string, root: string): boolean {
  const way = relative(root, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
