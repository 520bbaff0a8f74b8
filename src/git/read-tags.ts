import { GateError } from '../model/errors.ts';
import { fetchObjects } from './fetch.ts';
import type { Hunk } from './hunk.ts';
import type { Ref } from './list-refs.ts';
import { headerOf, type Message, maxMessageBytes, messageHunk } from './message.ts';
import { type GitObject, readObjects } from './read-objects.ts';
import type { Repository } from './repository.ts';
import { runGit } from './run-git.ts';

/**
 * The messages of the annotated tags among these refs that lead to one of these commits; tags below `refs/remote-tags`
 * were fetched for a shallow clone. Throws GIT_FAILED.
 */
export async function* readTags(
  repository: Repository,
  commits: ReadonlySet<string>,
  refs: readonly Ref[],
): AsyncGenerator<Message> {
  const tags = refs.filter(({ type, name }) => type === 'tag' && /^refs\/(?:remote-)?tags\//.test(name));
  let names = new Map(tags.map(({ id, name }) => [id, name.replace(/^refs\/remote-tags\//, 'refs/tags/')]));
  const targets = new Map<string, string>();
  const found: Message[] = [];
  while (names.size > 0) {
    const inner = new Map<string, string>();
    for await (const object of readObjects(repository, [...names.keys()], maxMessageBytes)) {
      const ref = names.get(object.id) ?? '';
      const target = headerOf(object, 'object');
      const hunk = hunkOf(object, ref);
      targets.set(object.id, target);
      if (hunk) found.push({ object, hunk });
      // A tag may name another tag, which need not have a name of its own.
      if (headerOf(object, 'type') === 'tag' && !targets.has(target) && !names.has(target)) inner.set(target, ref);
    }
    names = inner;
  }
  for (const { object, hunk } of found) {
    let { sha } = hunk.commit;
    for (let next = targets.get(sha); next !== undefined; next = targets.get(sha)) sha = next;
    if (commits.has(sha)) yield { object, hunk: { ...hunk, commit: { ...hunk.commit, sha } } };
  }
}

/**
 * The message of one tag, by the id of its object. The object is fetched if this clone lacks it, as a clone that
 * checked out only the tag's commit does. Undefined for a tag that is only a name for a commit. Throws
 * RANGE_UNRESOLVABLE, GIT_FAILED.
 */
export async function readTag(repository: Repository, id: string, ref: string): Promise<Hunk | undefined> {
  const isHere = async () => (await runGit(repository, ['cat-file', '-e', id])).exitCode === 0;
  if (!(await isHere())) {
    const options = ['--depth=1'];
    const filtered = await fetchObjects(repository, [id], { options, without: 'tree:0' });
    const refused = filtered === undefined ? undefined : await fetchObjects(repository, [id], { options });
    if (!(await isHere())) {
      const problem = `the tag ${ref.slice('refs/tags/'.length)} is not in this clone: ${refused ?? 'the remote does not know it'}`;
      throw new GateError('RANGE_UNRESOLVABLE', { problem, hint: 'Give the checkout of this job access to the tag.' });
    }
  }
  for await (const object of readObjects(repository, [id], maxMessageBytes)) {
    if (object.type === 'tag') return hunkOf(object, ref);
  }
  return undefined;
}

function hunkOf(tag: GitObject, ref: string): Hunk | undefined {
  return messageHunk(tag, headerOf(tag, 'object'), ref);
}
