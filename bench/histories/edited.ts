import { type Commit, create, git } from './create.ts';
import { sources } from './sources.ts';

/**
 * About 60 MB of patches as years of work give them: 300 files of ordinary code, of which each of 1,500 commits changes six
 * in twenty places. Packed as a server packs what is cloned from it.
 */
export function createEditedHistory(path: string): string {
  const ordinary = sources()
    .map(({ lines }) => lines)
    .filter((lines) => lines.length > 400 && lines.every((line) => line.length < 300));
  const files = ordinary.slice(0, 300).map((lines) => lines.slice(0, 800));
  const fresh = ordinary.slice(300).flat();
  let next = 0;
  const write = (index: number) => [`src/${index}.ts`, Buffer.from((files[index] ?? []).join('\n'), 'latin1')];
  const commits: Commit[] = [{ branch: 'main', files: Object.fromEntries(files.map((_, index) => write(index))) }];
  for (let count = 0; count < 1_500; count += 1) {
    const changed = Array.from({ length: 6 }, (_, index) => (count * 7 + index * 53) % files.length);
    for (const index of changed) {
      const lines = files[index] ?? [];
      for (let place = 0; place < 20; place += 1) {
        const at = (place * 37 + count * 11) % lines.length;
        lines.splice(at, 5, ...Array.from({ length: 5 }, () => fresh[next++ % fresh.length] ?? ''));
      }
    }
    commits.push({ branch: 'main', files: Object.fromEntries(changed.map(write)) });
  }
  create(path, commits);
  git(path, ['repack', '-a', '-d', '-f', '-q']);
  return path;
}
