import type { Repository } from './repository.ts';
import { streamGit } from './run-git.ts';

/** A full name, and the object that it stands for. */
export type Ref = { type: string; id: string; name: string };

/** The refs below these prefixes. Throws GIT_FAILED. */
export async function listRefs(repository: Repository, prefixes: readonly string[]): Promise<Ref[]> {
  const chunks: Buffer[] = [];
  const args = ['for-each-ref', '--format=%(objecttype) %(objectname) %(refname)', ...prefixes];
  for await (const chunk of streamGit(repository, args)) chunks.push(chunk);
  const lines = Buffer.concat(chunks).toString('utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const [type = '', id = '', name = ''] = line.split(' ');
    return { type, id, name };
  });
}
