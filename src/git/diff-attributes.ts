import type { Repository } from './repository.ts';
import { readGit } from './run-git.ts';

/** Whether git shows a file as text whatever it holds (`set`), or as binary (`unset`); see gitattributes(5), "diff". */
export type DiffAttribute = 'set' | 'unset';

/** The paths that have one of these attributes. Throws GIT_FAILED. */
export async function diffAttributes(source: Repository, paths: Iterable<string>): Promise<Map<string, DiffAttribute>> {
  const found = new Map<string, DiffAttribute>();
  const input = [...paths].map((path) => `${path}\0`).join('');
  if (input === '' || source.mayHideText === false) return found;
  const output = await readGit(source, ['check-attr', '-z', '--stdin', 'diff'], input);
  const words = output.toString('utf8').split('\0');
  for (let at = 0; at + 2 < words.length; at += 3) {
    const value = words[at + 2];
    if (value === 'set' || value === 'unset') found.set(words[at] as string, value);
  }
  return found;
}
