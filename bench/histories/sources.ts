import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the installed packages, whose sources the histories are made of. */
export const modules = new URL('../../node_modules', import.meta.url).pathname;

/** In a fixed order; no file that is too large to be anybody's source. */
export function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:[cm]?[jt]s|json|md|map)$/.test(name) && !/[\s"]|node_modules/.test(name))
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile() && statSync(file).size < 200_000);
}

let read: readonly Source[] | undefined;

export type Source = { name: string; lines: readonly string[] };

/** Each source of installed packages, read once. */
export function sources(): readonly Source[] {
  read ??= sourceFiles(modules).map((name) => ({ name, lines: readFileSync(name, 'latin1').split('\n') }));
  return read;
}
