import { basename } from 'node:path/posix';
import { readAttributesFile } from '../../git/attributes.ts';
import { type ChangedFile, readChangedFiles } from '../../git/changed-files.ts';
import { pathFromRoot } from '../../git/path-inside.ts';
import type { PolicyFiles } from '../../git/policy-files.ts';
import type { Repository } from '../../git/repository.ts';
import type { Finding } from '../../model/finding.ts';
import { shellPath } from '../../text/shell-word.ts';
import { hiddenBy } from './attributes.ts';

type Range = { base: string; head: string };

const attributesFile = '.gitattributes';

/**
 * A finding for each file that steers the gate and that the pull request changes; and one for each `.gitattributes` in
 * which it hides text from `git log -p`, and so from gitleaks. Throws GIT_FAILED.
 */
export async function findGateChanges(repository: Repository, range: Range, files: PolicyFiles): Promise<Finding[]> {
  const inside = await Promise.all([...files.asked].map((path) => pathFromRoot(repository.cwd, path)));
  // A folder on the path counts too: if it is or becomes a link or a submodule, git lists it as changed.
  const steering = new Set(inside.flatMap((path) => (path === undefined ? [] : withFolders(path))));
  const isAttributes = (path: string) => basename(path) === attributesFile;
  const pathspecs = [...[...steering].map((path) => `:(top,literal)${path}`), `:(top,glob)**/${attributesFile}`];
  const isWanted = (path: string) => steering.has(path) || isAttributes(path);
  const changes = await readChangedFiles(repository, range, pathspecs, isWanted);
  const own = changes.filter(({ path }) => steering.has(path));
  const attributes = changes.filter(({ path }) => !steering.has(path));
  // Only the file at the root can define macros, and an earlier commit may have added them.
  const root = attributes.length > 0 ? await readAttributesFile(repository, range.head, attributesFile) : undefined;
  return [
    ...own.map((change) => gateChanged(change, range, files.commit)),
    ...attributes.flatMap(
      (change) => attributesChanged(change, range, root?.toString('utf8') ?? '', files.commit !== undefined) ?? [],
    ),
  ];
}

function withFolders(path: string): string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function gateChanged(change: ChangedFile, range: Range, judgedBy: string | undefined): Finding {
  const counts = `lines added: ${change.added.length}, removed: ${change.removed.length}`;
  return {
    ...finding(change, range),
    title: `This pull request changes ${change.path}, which steers this gate`,
    observed: judgedBy
      ? `${counts}; judged by the version of the base branch, commit ${judgedBy.slice(0, 7)}`
      : `${counts}; judged by the changed version`,
    fix: 'Review the change as you would review a secret: it decides what the gate sees from the merge on.',
  };
}

function attributesChanged(change: ChangedFile, range: Range, macros: string, foreign: boolean): Finding | undefined {
  const hidden = hiddenBy(change, macros);
  if (hidden === undefined) return undefined;
  return {
    ...finding(change, range),
    title: `This pull request changes ${change.path} so that git shows no text of some files`,
    observed: foreign ? `${hidden}; judged by the attributes of the base branch` : hidden,
    fix: 'What git does not show in a patch is not scanned for secrets. Look at the files that this line names.',
  };
}

function finding({ path, line }: ChangedFile, { base, head }: { base: string; head: string }) {
  return {
    rule: 'gate/changed',
    // This finding decides nothing about secrets.
    pillar: 'gate',
    subject: path,
    status: 'fail',
    severity: 'medium',
    where: { file: path, line },
    reproduce: `git diff ${base.slice(0, 12)}...${head.slice(0, 12)} -- ${shellPath(path)}`,
    fingerprint: `gate/changed:${path}`,
  } satisfies Partial<Finding>;
}
