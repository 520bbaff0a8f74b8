import { lstat } from 'node:fs/promises';
import { resolve, sep } from 'node:path';

const maxFiles = 5_000;
const magic = /[*?[\]{}]/;
const foreign = new Set(['node_modules', '.git']);

/**
 * The files that a path or a glob names, sorted; none if there is none. A glob does not look into `node_modules` and
 * `.git`, and follows no link to a folder. Throws an error that says why the glob cannot be followed.
 */
export async function findFiles(cwd: string, pattern: string, signal: AbortSignal): Promise<string[]> {
  if (await exists(resolve(cwd, pattern))) return [pattern];
  if (!magic.test(pattern)) return [];
  const { glob } = await import('node:fs/promises');
  if (!glob) throw new Error('a glob needs Node 22 or later; the action runs on Node 24');
  const found: string[] = [];
  const names = glob(pattern, { cwd, withFileTypes: true, exclude: ({ name }) => foreign.has(name) || signal.aborted });
  for await (const entry of names) {
    if (entry.isDirectory()) continue;
    const full = resolve(entry.parentPath, entry.name);
    found.push(full.startsWith(resolve(cwd) + sep) ? full.slice(resolve(cwd).length + 1).replaceAll(sep, '/') : full);
    if (found.length > maxFiles) throw new Error(`it fits more than ${maxFiles} files`);
  }
  return found.sort();
}

async function exists(path: string): Promise<boolean> {
  return await lstat(path).then(
    () => true,
    () => false,
  );
}
