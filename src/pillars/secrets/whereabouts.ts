import { isBinary } from '../../git/binary.ts';
import { listTree, type TreeFile } from '../../git/list-tree.ts';
import { readBlobs, readHeaders } from '../../git/read-blobs.ts';
import type { Repository } from '../../git/repository.ts';
import type { GitDirectory } from '../../git/run-git.ts';
import { withoutAsking } from '../../git/scratch.ts';
import type { Clock } from '../../model/context.ts';
import { GateError } from '../../model/errors.ts';
import { groupBy } from '../../model/group-by.ts';
import { needlesOf } from './needles.ts';
import type { FoundSecret } from './scan.ts';

/**
 * Where the head holds a secret that a commit added: at the place where it was added (`here`), in another place (with
 * `line` if the file is text), or nowhere (`gone`). `left`: no longer at its place, and the rest could not be searched.
 */
export type Whereabouts = 'here' | 'gone' | 'left' | { file: string; line?: number };

const newline = 10;
const maxMs = 10_000;
/** Anything shorter also turns up by chance. */
const minNeedleBytes = 8;

/**
 * Looks for secrets in all files of a commit, whatever their names and attributes. It takes at most ten seconds, and
 * fetches no object that this clone lacks. It could not look for a secret that is not in the answer.
 */
export async function findWhereabouts(
  secrets: readonly FoundSecret[],
  repository: Repository,
  head: string,
  clock: Clock,
): Promise<Map<FoundSecret, Whereabouts>> {
  const answers = new Map<FoundSecret, Whereabouts>();
  const until = clock.monotonic() + maxMs;
  try {
    const place = await withoutAsking(repository);
    const files = secrets.length > 0 ? await listTree(place, head) : undefined;
    if (files) await search(secrets, { place, files, answers, isOver: () => clock.monotonic() > until });
  } catch (error) {
    if (!(error instanceof GateError) || error.code === 'CANCELLED') throw error;
  }
  return answers;
}

type Search = { place: GitDirectory; files: TreeFile[]; answers: Map<FoundSecret, Whereabouts>; isOver(): boolean };

async function search(secrets: readonly FoundSecret[], request: Search): Promise<void> {
  const { place, files, answers, isOver } = request;
  const isNamed = ({ found }: FoundSecret) => found.secret === '';
  const ids = groupBy(files, ({ path }) => path);
  const paths = new Map(files.map(({ id, path }) => [id, path]));
  await findNamed(secrets.filter(isNamed), request, ids, paths);
  const sought = secrets
    .filter((secret) => !isNamed(secret))
    .map((secret) => {
      const own = (ids.get(secret.found.file) ?? []).map(({ id }) => id);
      if (own.length === 0) answers.set(secret, 'left');
      return { secret, needles: needlesOf(secret), own };
    });

  const byOwn = groupBy(
    sought.flatMap((each) => each.own.map((id) => ({ id, ...each }))),
    ({ id }) => id,
  );
  for await (const { id, content } of readBlobs(place, [...byOwn.keys()])) {
    for (const { secret, needles } of (content && byOwn.get(id)) ?? []) {
      if (isOver()) return;
      answers.set(secret, placeIn(content as Buffer, needles, secret.found));
    }
  }

  const open = new Set(sought.filter(({ secret }) => answers.get(secret) === 'left'));
  let isWhole = true;
  for await (const { id, content } of readBlobs(place, open.size > 0 ? [...paths.keys()] : [])) {
    if (!content) isWhole = false;
    for (const each of content ? open : []) {
      if (isOver()) return;
      const line = lineOf(content as Buffer, each.needles);
      if (line === undefined) continue;
      answers.set(each.secret, { file: paths.get(id) as string, ...line });
      open.delete(each);
    }
    if (open.size === 0) return;
  }
  for (const { secret, needles } of isWhole ? open : []) {
    if (needles.every(({ length }) => length >= minNeedleBytes)) answers.set(secret, 'gone');
  }
}

/** For files that are secret by their name alone: a file with the same content elsewhere counts as the same. */
async function findNamed(
  secrets: FoundSecret[],
  { place, answers }: Search,
  ids: Map<string, TreeFile[]>,
  paths: Map<string, string>,
) {
  for (const secret of secrets) answers.set(secret, ids.has(secret.found.file) ? 'here' : 'left');
  const away = secrets.filter((secret) => answers.get(secret) === 'left' && !secret.found.file.includes('\n'));
  const names = away.map(({ found: { commit, file } }) => `${commit}:${file}`);
  let next = 0;
  for await (const [id = ''] of readHeaders(place, names)) {
    const secret = away[next++] as FoundSecret;
    const file = paths.get(id);
    if (file !== undefined) answers.set(secret, { file });
  }
}

/** Where a secret stands in its own file now: on a line where it was found, or on another one. */
function placeIn(content: Buffer, needles: Buffer[], { file, startLine, endLine }: FoundSecret['found']): Whereabouts {
  let other: Whereabouts = 'left';
  for (const needle of needles) {
    let line = 1;
    let from = 0;
    for (let at = content.indexOf(needle); at >= 0; at = content.indexOf(needle, at + needle.length)) {
      line += newlines(content, from, at);
      from = at;
      if ((line >= startLine && line <= endLine) || isBinary(content)) return 'here';
      if (other === 'left') other = { file, line };
      if (line > endLine) break;
    }
  }
  return other;
}

/** The line of the first needle that is found; without a line in a file that git takes for binary. */
function lineOf(content: Buffer, needles: Buffer[]): { line?: number } | undefined {
  for (const needle of needles) {
    const at = needle.length < minNeedleBytes ? -1 : content.indexOf(needle);
    if (at >= 0) return isBinary(content) ? {} : { line: 1 + newlines(content, 0, at) };
  }
  return undefined;
}

function newlines(content: Buffer, from: number, to: number): number {
  let count = 0;
  for (let at = content.indexOf(newline, from); at >= 0 && at < to; at = content.indexOf(newline, at + 1)) count += 1;
  return count;
}
