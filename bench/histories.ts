import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const modules = new URL('../node_modules', import.meta.url).pathname;
const identity = 'Ada <ada@example.com>';

/** One history for `git fast-import`: what each commit writes. Every commit has the same author and its own second. */
type Commit = { branch: string; files: Record<string, string | Buffer> };

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

/**
 * About 60 MB of patches as years of work give them: 300 files of ordinary code, of which each of 1,500 commits changes six
 * in twenty places. Packed as a server packs what is cloned from it.
 */
export function createEditedHistory(path: string): string {
  const sources = sourceFiles(modules).map((file) => readFileSync(file, 'latin1').split('\n'));
  const ordinary = sources.filter((lines) => lines.length > 400 && lines.every((line) => line.length < 300));
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
  spawnSync('git', ['-C', path, 'repack', '-a', '-d', '-f', '-q']);
  return path;
}

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

function create(path: string, commits: Commit[]): string {
  mkdirSync(path);
  spawnSync('git', ['init', '--quiet', '--initial-branch', 'main', path]);
  const parts: (string | Buffer)[] = [];
  commits.forEach(({ branch, files }, index) => {
    parts.push(
      `commit refs/heads/${branch}\nmark :${index + 1}\ncommitter ${identity} ${1_700_000_000 + index} +0000\n`,
    );
    parts.push(`data 1\nx\n${index > 0 ? `from :${index}\n` : ''}`);
    for (const [name, content] of Object.entries(files)) {
      const bytes = Buffer.from(content as string);
      parts.push(`M 100644 inline ${name}\ndata ${bytes.length}\n`, bytes, '\n');
    }
  });
  const input = Buffer.concat(parts.map((part) => Buffer.from(part as string)));
  const { status, stderr } = spawnSync('git', ['-C', path, 'fast-import', '--quiet'], { input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git fast-import failed: ${stderr}`);
  return path;
}

/** Not under `node_modules/`, which gitleaks allows. */
function nameIn(file: string): string {
  return `packages${file.slice(modules.length)}`;
}

/** In a fixed order; no file that is too large to be anybody's source. */
function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:[cm]?[jt]s|json|md|map)$/.test(name) && !/[\s"]|node_modules/.test(name))
    .sort()
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile() && statSync(file).size < 200_000);
}
