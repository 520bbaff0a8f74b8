import { listTree } from '../../git/list-tree.ts';
import { readBlobs } from '../../git/read-blobs.ts';
import { diffOptions, readPatches, withoutIndex } from '../../git/read-history.ts';
import type { Repository } from '../../git/repository.ts';
import { lastLine, runGit } from '../../git/run-git.ts';
import { GateError } from '../../model/errors.ts';
import { isOfTests } from '../../pillars/launch/env/code-files.ts';
import { isOfPlatform } from '../../pillars/launch/env/platform-names.ts';
import { codePathspecs, type EnvRead, envReads } from '../../pillars/launch/env/reads.ts';
import { isBuilt } from './built.ts';

type Ends = { base: string; head: string };

/** Larger files are bundles, which nobody writes by hand. */
const maxBytes = 1_000_000;
const maxNames = 500;
const maxFiles = 5_000;
const noCommit = { sha: '', author: '', email: '', date: '' };

/** The variables that code reads in `head` and none reads in `base`, by name, each with one place. Throws GIT_FAILED. */
export async function newEnvNames(repository: Repository, ends: Ends): Promise<EnvRead[]> {
  const added = await addedReads(repository, ends);
  const known = await namesReadIn(repository, ends.base, [...added.keys()]);
  return [...added.values()].filter(({ name }) => !known.has(name)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

async function addedReads(repository: Repository, { base, head }: Ends): Promise<Map<string, EnvRead>> {
  const found = new Map<string, EnvRead>();
  // An attribute of the range itself hides no line (`--text`).
  const args = ['diff-tree', '-r', ...diffOptions, '--no-renames', '--text', base, head, '--', ...codePathspecs];
  for await (const { hunks } of readPatches(withoutIndex(repository), args, { commit: noCommit })) {
    for (const { path, startLine, added } of hunks) {
      if (added.length > maxBytes || !isOwn(path)) continue;
      for (const read of envReads(path, added.toString('utf8'))) {
        if (found.size >= maxNames) return found;
        if (found.has(read.name) || isOfPlatform(read.name)) continue;
        found.set(read.name, { ...read, line: startLine + read.line - 1 });
      }
    }
  }
  return found;
}

/** Those of the names that the code of a commit reads. */
async function namesReadIn(repository: Repository, commit: string, names: string[]): Promise<Set<string>> {
  if (names.length === 0) return new Set();
  const files = new Map((await filesWith(repository, commit, names)).map(({ id, path }) => [id, path]));
  const known = new Set<string>();
  for await (const { id, content } of readBlobs(repository, [...files.keys()].slice(0, maxFiles))) {
    if (!content || content.length > maxBytes) continue;
    for (const { name } of envReads(files.get(id) ?? '', content.toString('utf8'))) known.add(name);
  }
  return known;
}

/** The files of code in which one of the names stands as a word. */
async function filesWith(repository: Repository, commit: string, names: string[]) {
  const patterns = names.flatMap((name) => ['-e', name]);
  const args = ['grep', '-l', '-z', '-F', '-w', '--text', '--full-name', '--no-recurse-submodules', ...patterns];
  const { exitCode, stdout, stderr } = await runGit(repository, [...args, commit, '--', ...codePathspecs]);
  // 1 says that nothing was found.
  if (exitCode > 1) throw new GateError('GIT_FAILED', { problem: lastLine(stderr) });
  const paths = new Set(stdout.split('\0').map((name) => name.slice(commit.length + 1)));
  paths.delete('');
  return paths.size === 0
    ? []
    : ((await listTree(repository, commit)) ?? []).filter(({ path }) => paths.has(path) && isOwn(path));
}

function isOwn(path: string): boolean {
  return !isOfTests(path) && !isBuilt(path);
}
