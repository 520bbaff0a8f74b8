import { readFileSync } from 'node:fs';
import { type Commit, create } from './create.ts';
import { modules, sourceFiles } from './sources.ts';

/** About 60 MB of patches: the sources of installed packages, 15 files a commit, each changed once more two commits later. */
export function createLargeHistory(path: string): string {
  const sources = sourceFiles(modules).slice(0, 4_500);
  const commits: Commit[] = [];
  for (let first = 0; first < sources.length; first += 15) {
    const files: Commit['files'] = {};
    for (const file of sources.slice(first, first + 15)) files[nameIn(file)] = readFileSync(file);
    for (const file of sources.slice(Math.max(0, first - 45), Math.max(0, first - 30))) {
      files[nameIn(file)] = readFileSync(file, 'latin1').replace(/^(.*)e/gm, '$1E');
    }
    commits.push({ branch: 'main', files });
  }
  return create(path, commits);
}

/** Not under `node_modules/`, which gitleaks allows. */
function nameIn(file: string): string {
  return `packages${file.slice(modules.length)}`;
}
