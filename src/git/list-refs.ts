import type { Repository } from './repository.ts';
import { readGit } from './run-git.ts';

/** A full name, and the object that it stands for. */
export type Ref = { type: string; id: string; name: string };

/** The refs below these prefixes. Throws GIT_FAILED. */
export async function listRefs(repository: Repository, prefixes: readonly string[]): Promise<Ref[]> {
  const args = ['for-each-ref', '--format=%(objecttype) %(objectname) %(refname)', ...prefixes];
  const lines = (await readGit(repository, args)).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [type = '', id = '', name = ''] = line.split(' ');
    return { type, id, name };
  });
}
