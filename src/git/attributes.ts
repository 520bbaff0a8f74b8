import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createTemporaryFolder } from '../files/temporary-folder.ts';
import { GateError } from '../model/errors.ts';
import { allowAsking } from './fetch.ts';
import { readBlob } from './read-blob.ts';
import { findCommit, type Repository } from './repository.ts';
import { streamGit } from './run-git.ts';
import { openScratch } from './scratch.ts';
import { asUtf8, wordsOf } from './words-of.ts';

/** Contents of `.gitattributes` files by path. */
export type Attributes = ReadonlyMap<string, Buffer>;

const maxBytes = 1_000_000;

/**
 * The attributes that decide what git shows as text: those of the checked-out commit, not those in the work tree or in
 * the index. In a bare clone git reads no attributes. Throws GIT_FAILED.
 */
export async function committedAttributes(repository: Repository): Promise<Attributes> {
  if (repository.bare) return new Map();
  try {
    return await readAttributes(repository, 'HEAD');
  } catch (error) {
    if (await findCommit(repository, 'HEAD')) throw error;
    return new Map(); // the branch has no commit yet
  }
}

/** Every `.gitattributes` of a commit. Throws GIT_FAILED. */
export async function readAttributes(repository: Repository, commit: string): Promise<Attributes> {
  const attributes = new Map<string, Buffer>();
  const output = streamGit(repository, ['ls-tree', '-r', '-z', '--name-only', '--full-tree', commit]);
  for await (const names of wordsOf(output, '\0')) {
    for (const name of names.filter((each) => /(?:^|\/)\.gitattributes$/.test(each))) {
      const path = asUtf8(name);
      const text = await readAttributesFile(repository, commit, path);
      if (text) attributes.set(path, text);
    }
  }
  return attributes;
}

/**
 * One attributes file. Undefined if it is no plain file, which gives no attributes in git either (gitattributes(5),
 * "Notes"), or if it is larger than 1 MB. Throws GIT_FAILED.
 */
export async function readAttributesFile(repository: Repository, commit: string, path: string) {
  try {
    return await readBlob(repository, commit, path, maxBytes);
  } catch (error) {
    if (error instanceof GateError) throw error;
    return undefined;
  }
}

/**
 * The same repository, for reading patches with these attributes in place of those of the checked-out tree. git takes
 * attributes from the work tree, so it gets another work tree here. Throws GIT_FAILED.
 */
export async function withAttributes(repository: Repository, attributes: Attributes): Promise<Repository> {
  await leaveOwnAttributes(repository);
  const folder = await createTemporaryFolder('attributes', repository.env.RUNNER_TEMP || tmpdir());
  for (const [path, text] of attributes) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  const variables = {
    GIT_DIR: repository.folders.own,
    ...repository.variables,
    GIT_WORK_TREE: folder,
    // If the work tree has no such file, git looks into the index.
    GIT_INDEX_FILE: join(folder, '.git', 'index'),
  };
  const mayHideText = [...attributes.values()].some((text) => /diff|binary/.test(text.toString('latin1')));
  return { ...repository, cwd: folder, variables, mayHideText };
}

/**
 * The file `info/attributes` of a git folder belongs to no commit, but it wins over all committed attributes, and git
 * has no switch against it. If it exists, the repository is read through a scratch folder, which has no such file.
 * Throws GIT_FAILED.
 */
export async function leaveOwnAttributes(repository: Repository): Promise<void> {
  if (!existsSync(join(repository.folders.shared, 'info', 'attributes'))) return;
  await openScratch(repository);
  if (repository.clone.partial) await allowAsking(repository);
}
