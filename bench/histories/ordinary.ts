import { type Commit, create, git } from './create.ts';
import { base64, seeded } from './random.ts';
import { sources } from './sources.ts';

/**
 * A history as a workspace of packages has it (actions/toolkit has 2,675 commits and 56 MB of patches): each commit changes
 * one to four of 500 files in one to three places, every tenth adds a file, every fiftieth deletes one, every seventh
 * changes the versions in a lock file, and every eighth merges the five before it. Packed as a server packs it.
 */
export function createOrdinaryHistory(path: string, count = 2_500): string {
  const random = seeded(18);
  const below = (limit: number) => Math.floor(random() * limit);
  const code = sources()
    .filter(({ name }) => /\.[cm]?[jt]s$/.test(name))
    .map(({ lines }) => lines)
    .filter((lines) => lines.length > 60 && lines.length < 900 && lines.every((line) => line.length < 300));
  const files = new Map(
    code.slice(0, 500).map((lines, index) => [`packages/p${index % 12}/src/${index}.ts`, [...lines]]),
  );
  const fresh = code.slice(500);
  const lines = fresh.flat();
  const lock = Array.from({ length: 900 }, (_, index) => lockEntry(index, random));
  const text = (content: string[]) => Buffer.from(content.join('\n'), 'latin1');
  const all = Object.fromEntries([...files].map(([name, content]) => [name, text(content)]));
  const commits: Commit[] = [{ branch: 'main', files: { ...all, 'package-lock.json': lock.join('\n') } }];
  for (let index = 1; index <= count; index += 1) {
    const written: Commit['files'] = {};
    const names = [...files.keys()];
    for (let left = 1 + below(4); left > 0; left -= 1) {
      const name = names[below(names.length)] ?? '';
      const content = files.get(name) ?? [];
      for (let places = 1 + below(3); places > 0; places -= 1) {
        const from = below(lines.length);
        content.splice(below(content.length), below(8), ...lines.slice(from, from + 1 + below(9)));
      }
      written[name] = text(content);
    }
    if (index % 10 === 0) {
      const name = `packages/p${index % 12}/src/added-${index}.ts`;
      files.set(name, [...(fresh[below(fresh.length)] ?? [])]);
      written[name] = text(files.get(name) ?? []);
    }
    if (index % 50 === 0) {
      const name = names[below(names.length)] ?? '';
      files.delete(name);
      written[name] = undefined;
    }
    if (index % 7 === 0) {
      for (let left = 180; left > 0; left -= 1) {
        const entry = below(lock.length);
        lock[entry] = lockEntry(entry, random);
      }
      written['package-lock.json'] = lock.join('\n');
    }
    commits.push({ branch: 'main', files: written });
    if (index % 8 === 0) commits.push(mergeOf(commits, 5));
  }
  create(path, commits);
  git(path, ['repack', '-a', '-d', '-f', '-q']);
  return path;
}

/** Its tree is that of the last commit, its parents are that one and the one `depth` commits earlier. */
function mergeOf(commits: Commit[], depth: number): Commit {
  const files = Object.assign({}, ...commits.slice(-depth).map((commit) => commit.files));
  return { branch: 'main', files, parents: [commits.length - 1 - depth, commits.length - 1] };
}

function lockEntry(index: number, random: () => number): string {
  const version = Array.from({ length: 3 }, () => Math.floor(random() * 20)).join('.');
  return `    "node_modules/package-${index}": {
      "version": "${version}",
      "integrity": "sha512-${base64(random, 86)}==",
      "license": "MIT"
    },`;
}
