import { lstat } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';
import { pathFromRoot, pathInside } from '../../git/path-inside.ts';
import type { EvidenceReading, Place, Problem } from './reading.ts';

/** Finds a file below the working directory; gives its path from there, or undefined if none is there. */
export type FindFile = (path: string) => Promise<string | undefined>;

/** Looks files up in a folder, each once. */
export function fileFinder(cwd: string): FindFile {
  const known = new Map<string, Promise<string | undefined>>();
  return (path) => {
    const found = known.get(path) ?? look(cwd, path);
    known.set(path, found);
    return found;
  };
}

async function look(cwd: string, path: string): Promise<string | undefined> {
  const inside = isAbsolute(path) ? await pathFromRoot(cwd, path) : pathInside(cwd, path);
  if (inside === undefined || inside.split('/')[0] === '.git') return undefined;
  const stats = await lstat(join(cwd, inside)).catch(() => undefined);
  return stats?.isFile() ? inside : undefined;
}

/**
 * Gives each problem at most one place: the first that is a file below the working directory. A relative path may begin
 * there, in the folder of the report, or in one between them, as in the packages of one repository. A place outside is
 * told and not linked.
 */
export async function withPlaces(reading: EvidenceReading, report: string, find: FindFile): Promise<EvidenceReading> {
  const folders = ['', ...foldersAbove(report)];
  const placed = async (problem: Problem): Promise<Problem> => {
    for (const place of problem.places) {
      const path = await firstOf(place, folders, find);
      if (path !== undefined) return { ...problem, places: [{ ...place, path }] };
    }
    const [outside] = problem.places;
    return { ...problem, places: [], ...(outside && { outside: shown(outside) }) };
  };
  const problems: Problem[] = [];
  for (const problem of reading.problems) problems.push(await placed(problem));
  return { ...reading, problems };
}

async function firstOf({ path }: Place, folders: string[], find: FindFile): Promise<string | undefined> {
  const plain = path.replaceAll('\\', '/');
  for (const folder of isAbsolute(plain) ? [''] : folders) {
    const found = await find(folder === '' ? plain : `${folder}/${plain}`);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The folders of a path, the innermost first; none of a path that is not below the working directory. */
function foldersAbove(path: string): string[] {
  if (isAbsolute(path) || path.startsWith('..')) return [];
  const folders: string[] = [];
  for (let at = dirname(path); at !== '.' && folders.length < 20; at = dirname(at)) folders.push(at);
  return folders;
}

function shown({ path, line }: Place): string {
  return line === undefined ? path : `${path}:${line}`;
}
