import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { followLinks } from '../../src/git/follow-links.ts';

const roots = ['/work/app', '/private/work/app'];
const follow = (path: string, links: Record<string, string>) => followLinks(path, async (at) => links[at], roots);

test.each<[string, string, Record<string, string>, string, string[]]>([
  ['a plain path', 'a/b', {}, 'a/b', []],
  ['a file that is a link', 'a', { a: 'b/c' }, 'b/c', ['a']],
  ['a link beside itself', 'x/a', { 'x/a': 'b' }, 'x/b', ['x/a']],
  ['a link upwards', 'x/y/a', { 'x/y/a': '../../b' }, 'b', ['x/y/a']],
  ['a folder that is a link', '.github/gate.yml', { '.github': './ci/' }, 'ci/gate.yml', ['.github']],
  ['a chain', 'a', { a: 'b', b: 'x//c', 'x/c': '../d' }, 'd', ['a', 'b', 'x/c']],
  ['a link below a link', 'a/f', { a: 'b', 'b/f': '../a/g' }, 'b/g', ['a', 'b/f']],
  ['dots behind a folder that is a link', 'a', { a: 'l/../c', l: 'x/y' }, 'x/c', ['a', 'l']],
  ['an absolute target', 'x/a', { 'x/a': '/work/app/b' }, 'b', ['x/a']],
  ['an absolute target by the real name', 'x/a', { 'x/a': '/private/work/app/y/../b' }, 'b', ['x/a']],
])('follows %s', async (_, path, links, target, passed) => {
  expect(await follow(path, links)).toMatchObject({ path: target, links: passed });
});

test('tells a file that is a link from a file in a folder that is one', async () => {
  expect((await follow('a/f', { a: 'b' })).last).toBeUndefined();
  expect((await follow('a/f', { a: 'b', 'b/f': 'g' })).last).toBe('"b/f" -> "g"');
  expect((await follow('a', { a: 'd/c', d: 'e' })).last).toBe('"d" -> "e"');
});

test.each<[string, string, Record<string, string>, string]>([
  ['above the root', 'a', { a: '../b' }, '"a" -> "../b" leads out of the repository'],
  ['above the root on the way', 'x/a', { 'x/a': '../../app/b' }, '"x/a" -> "../../app/b" leads out'],
  ['to the processes', 'x/a', { 'x/a': '../../../proc/self/environ' }, 'leads out of the repository'],
  ['to an absolute place', 'a', { a: '/proc/self/environ' }, '"a" -> "/proc/self/environ" leads out'],
  ['to a place with the same beginning', 'a', { a: '/work/application/b' }, 'leads out'],
  ['to the root itself', 'a', { a: '/work/app' }, 'leads out'],
  ['to the whole repository', 'x/a', { 'x/a': '..' }, '"x/a" -> ".." leads to no file'],
  ['into the folder of git', 'a', { a: '.git/config' }, '"a" -> ".git/config" leads into the folder of git'],
  ['into the folder of git, in capitals', 'a', { a: 'x/../.GIT/config' }, 'leads into the folder of git'],
  ['to itself', 'a', { a: 'a' }, '"a" -> "a" leads in a circle'],
  ['to and fro', 'a', { a: 'b', b: './a' }, 'leads in a circle'],
  ['into itself', 'a', { a: 'a/a/a' }, 'leads in a circle'],
  ['with a name that would begin a line', 'a', { a: '../\n::error::x' }, '"a" -> "../\\n::error::x" leads out'],
])('refuses a link %s', async (_, path, links, message) => {
  await expect(follow(path, links)).rejects.toThrow(message);
});

test('never leads out, whatever the links are', async () => {
  const name = fc.constantFrom('a', 'b', 'c', '..', '.', '', '.git', '/work/app', '/etc');
  const target = fc.array(name, { minLength: 1, maxLength: 5 }).map((parts) => parts.join('/') || 'a');
  const paths = ['a', 'b', 'c', 'a/a', 'a/b', 'b/a', 'b/c', 'c/b'];
  await fc.assert(
    fc.asyncProperty(fc.record(Object.fromEntries(paths.map((each) => [each, fc.option(target)]))), async (links) => {
      const found = await followLinks('a/b', async (at) => links[at] ?? undefined, roots).catch(
        (error: Error) => error,
      );
      if (found instanceof Error) expect(found.message).toMatch(/^the symbolic link ".+" -> ".*" leads /);
      else {
        const isThere = found.path.split('/').every((_, at, all) => !links[all.slice(0, at + 1).join('/')]);
        expect([found.path, isThere]).toEqual([expect.not.stringMatching(/(^|\/)(\.\.?|\.git|)(\/|$)|^\//), true]);
      }
    }),
    { numRuns: 2_000 },
  );
});
