import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { listRefs } from '../../src/git/list-refs.ts';
import { listTree } from '../../src/git/list-tree.ts';
import { mapPeople, type Person } from '../../src/git/map-people.ts';
import type { Message } from '../../src/git/message.ts';
import { unquotePath } from '../../src/git/quoted-path.ts';
import { readChanges } from '../../src/git/read-changes.ts';
import { type LoggedCommit, readLog } from '../../src/git/read-log.ts';
import { readNotes } from '../../src/git/read-notes.ts';
import { readObjects } from '../../src/git/read-objects.ts';
import { readTags } from '../../src/git/read-tags.ts';
import { openRepository, type Repository } from '../../src/git/repository.ts';
import { textOf } from '../foreign-input.ts';
import { testContext } from '../pillars/secrets/context.ts';
import { createRepository, type TestRepository } from './repository-fixture.ts';

const words = [
  ...['\n', '\n\n', ' ', '\t', '"', '\\', '\\303', '\x7f', 'é', '日本', '😀', 'object ', 'type tag\n', 'tag v1\n'],
  ...[':100644 ', ' blob ', 'a'.repeat(40), 'commit ', 'gpgsig ', ' missing\n', 'encoding x\n', 'From: ', '---\n'],
];
/** Names as git stores them: of any bytes but NUL and the slash, and without those that it refuses. */
const fileName = textOf([...words, '.gitmodules', '..']).map(
  (text) => `f${text.replaceAll(/[\0/]/g, '').slice(0, 600)}`,
);
/** The parts of a name that git itself leaves out at its ends are not generated. */
const personName = textOf(words).map((text) => `A${text.replaceAll(/[\0\n<>]/g, '')}z`);
const commit = fc.record({
  name: personName,
  message: fc.oneof(textOf(words), fc.constant(`x${'é'.repeat(40_000)}`)),
  file: fileName,
  content: textOf(words),
});

let commits: (typeof commit extends fc.Arbitrary<infer T> ? T : never)[];
let made: TestRepository;
let repository: Repository;
/** The ids of the commits, in order. */
let ids: string[];
beforeAll(async () => {
  commits = fc.sample(commit, 250);
  made = createRepository();
  const data = (text: string) => `data ${Buffer.byteLength(text)}\n${text}\n`;
  const who = (name: string) => `${name} <a@example.com> 1767000000 +0000\n`;
  const quoted = (name: string) =>
    `"${Array.from(Buffer.from(name), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')}"`;
  const stream = commits.flatMap(({ name, message, file, content }, index) => [
    `commit refs/heads/main\nmark :${index + 1}\nauthor ${who(name)}committer ${who('Ada')}${data(message)}`,
    `M 100644 inline ${quoted(file)}\n${data(content)}\n`,
    `tag v${index}\nfrom :${index + 1}\ntagger ${who(name)}${data(message)}`,
    `commit refs/notes/commits\ncommitter ${who('Ada')}${data('')}N inline :${index + 1}\n${data(content)}\n`,
  ]);
  execFileSync('git', ['fast-import', '--quiet'], { cwd: made.path, input: stream.join('') });
  made.git('config', 'core.quotePath', 'true');
  repository = await openRepository(testContext(made.path).context);
  ids = made.git('rev-list', '--reverse', 'main').trim().split('\n');
});
afterAll(() => made.remove());

/** What git keeps of a text is UTF-8: half of a surrogate pair is none. */
const kept = (text: string) => Buffer.from(text).toString('utf8');
const all = async <T>(items: AsyncIterable<T>) => {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
};
async function* once<T>(item: T) {
  yield item;
}

test('a log tells each commit as it was made, of a long message the beginning', async () => {
  const log = (await all(readLog(repository, { head: 'main', revisions: ['main'] }))).reverse();
  expect(log).toEqual(
    commits.map(({ name, message }, index): LoggedCommit => {
      const [text = ''] = message.split('\0', 1); // git shows no more of it
      const shown = Buffer.from(text)
        .subarray(0, 64 * 1024)
        .toString('utf8');
      const parents = ids.slice(Math.max(0, index - 1), index);
      return { id: ids[index] as string, parents, author: kept(name), email: 'a@example.com', message: shown };
    }),
  );
});

test('a tree and the changes of each commit name the files and what they hold', async () => {
  const last = new Map(commits.map(({ file, content }) => [kept(file), kept(content)]));
  const listed = (await listTree(repository, 'main')) ?? [];
  expect(listed.map(({ path }) => path).toSorted()).toEqual([...last.keys()].toSorted());
  const objects = await all(
    readObjects(
      repository,
      listed.map(({ id }) => id),
      1_000_000,
    ),
  );
  expect(objects.map(({ content }) => content.toString())).toEqual(listed.map(({ path }) => last.get(path)));

  const changes = (await all(readChanges(repository, once(ids)))).flat();
  expect(changes.map(({ id }) => id)).toEqual(ids);
  const before = new Map<string, string>();
  for (const [index, { file, content }] of commits.entries()) {
    const isChanged = before.get(kept(file)) !== kept(content);
    const found = changes[index]?.changes.map(({ path, isSubmodule, isNew }) => [path, isSubmodule, isNew]);
    expect(found).toEqual(isChanged ? [[kept(file), false, !before.has(kept(file))]] : []);
    before.set(kept(file), kept(content));
  }
});

test('a quoted path is the name that git quoted', () => {
  const list = (...options: string[]) => made.git('ls-tree', '--name-only', ...options, 'main');
  const quoted = list().split('\n').slice(0, -1);
  const read = quoted.map((name) => (name.startsWith('"') ? unquotePath(Buffer.from(name)) : name));
  expect(read).toEqual(list('-z').split('\0').slice(0, -1));
  expect(quoted.filter((name) => name.startsWith('"')).length).toBeGreaterThan(100);
});

test('a quoted path that is cut or changed is read to its end', () => {
  fc.assert(
    fc.property(textOf(['"', '\\', '\\303', '\\n', '\\400', '\\08', 'a/b']), (text) => {
      expect(Buffer.byteLength(unquotePath(Buffer.from(`"${text}`)))).toBeLessThanOrEqual(
        3 * Buffer.byteLength(text) + 3,
      );
    }),
  );
});

test('tags and notes tell their text, each of its commit', async () => {
  const refs = await listRefs(repository, ['refs/tags', 'refs/notes']);
  const some = new Set(ids.filter((_, index) => index % 3 > 0));
  const told = (messages: Message[]) =>
    messages
      .flatMap(({ hunk }) => (hunk.added.length > 0 ? [[hunk.commit.sha, hunk.added.toString()]] : []))
      .toSorted();
  const expected = (texts: string[]) =>
    texts.flatMap((text, index) => (some.has(ids[index] ?? '') && text ? [[ids[index], kept(text)]] : [])).toSorted();
  const tags = await all(readTags(repository, some, refs));
  expect(told(tags)).toEqual(expected(commits.map(({ message }) => message)));
  const notes = await all(readNotes(repository, some, refs));
  expect(told(notes)).toEqual(expected(commits.map(({ content }) => content)));
});

test('people are as git maps them, and as they are where it has no other name', async () => {
  made.write({ '.mailmap': 'New <new@example.com> <old@example.com>\n' });
  const without = (text: string, characters: RegExp) => kept(text.replaceAll(characters, ''));
  const person: fc.Arbitrary<Person> = fc.record({
    name: textOf(words).map((text) => without(text, /[\0\n<]/g).trim()),
    email: fc.oneof(
      fc.constant('old@example.com'),
      textOf([...words, '@', '<']).map((text) => without(text, /[\0\n>]/g)),
    ),
  });
  const people = fc.sample(person, 300);
  expect(await mapPeople(repository, people)).toEqual(
    people.map((each) => (each.email === 'old@example.com' ? { name: 'New', email: 'new@example.com' } : each)),
  );
});
