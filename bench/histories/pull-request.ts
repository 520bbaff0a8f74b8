import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Commit, create } from './create.ts';
import { modules, sourceFiles } from './sources.ts';

/** Twenty commits of ordinary code upon one; with a secret in the tenth where one is asked for. */
export function createPullRequest(path: string, leaking: boolean): string {
  const commits: Commit[] = [{ branch: 'main', files: { 'readme.md': 'A project\n' } }];
  sourceFiles(join(modules, 'valibot'))
    .concat(sourceFiles(join(modules, 'yaml')))
    .slice(0, 20)
    .forEach((file, index) => {
      const text = readFileSync(file, 'utf8').split('\n').slice(0, 200).join('\n');
      const key = `AKIA${'IMNOJVGFDXXXE4OA'}`;
      commits.push({
        branch: 'topic',
        files: { [`src/${index}.ts`]: leaking && index === 9 ? `${text}\n// ${key}\n` : text },
      });
    });
  return create(path, commits);
}
