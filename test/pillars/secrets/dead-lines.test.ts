import { execFileSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { deadLines } from '../../../src/pillars/secrets/dead-lines.ts';
import { runSecrets } from '../../../src/pillars/secrets/run.ts';
import { createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { testContext } from './context.ts';
import { gitleaks, nativePlaces, places } from './native-gitleaks.ts';

const commit = 'c0ffee'.repeat(7).slice(0, 40);
const told = (text: string) => deadLines('.gitleaksignore', text);

test.each([
  '',
  '\n\r\n \t\n# a comment\n   # src/a.ts\n',
  `${commit}:src/a.ts:rule:1\n`,
  `\r\n\t ${commit}:src/a.ts:rule:1 \u0085\r\nsrc\\a.ts:rule:0\n`,
  `${'0a'.repeat(32)}:a.ts:rule:12`,
  'a:b.ts:rule:1',
  `${commit}:a:b.ts:rule:1`,
  'deadbeef.txt:rule:1',
  '.env:rule:1',
])('says nothing of %j', (text) => {
  expect(told(text)).toEqual([]);
});

test.each([
  ['src/a.ts', 1, 'a path alone allows nothing here'],
  ['# one\r\n\r\nsrc/a.ts:rule\r\n', 3, 'the rule or the number of the line is missing; write "commit:file:rule:line"'],
  ['src/a.ts:rule:', 1, 'it does not end with the number of one line'],
  ['src/a.ts:rule:*', 1, 'it does not end with the number of one line'],
  ['src/a.ts:rule:1-9', 1, 'it does not end with the number of one line'],
  ['src/a.ts:rule:01', 1, 'it does not end with the number of one line'],
  [`${commit}:src/a.ts:rule`, 1, 'it does not end with the number of one line'],
  ['src/a.ts:rule:1 # a false alarm', 1, 'a comment stands on a line of its own'],
  ['c0ffee0:src/a.ts:rule:1', 1, 'a commit is written in full'],
  [`${commit.toUpperCase()}:src/a.ts:rule:1`, 1, 'a commit is written in full'],
  [`\ufeff${commit}:src/a.ts:rule:1\nb:rule:1`, 1, 'a byte order mark begins the line'],
  ['\ufeff# a comment', 1, 'a byte order mark begins the line'],
  ['a\rb\r', 1, 'a path alone'],
  ['/github/workspace/src/a.ts:rule:1', 1, 'a path counts from the root of the repository'],
  [`${commit}:./src/a.ts:rule:1`, 1, 'a path counts from the root of the repository'],
  ['C:\\Users\\ada\\a.ts:rule:1', 1, 'a path counts from the root of the repository'],
])('says of %j, in its line, why it ignores nothing', (text, line, problem) => {
  expect(told(text)).toEqual([expect.stringContaining(problem)]);
  expect(told(text)[0]).toMatch(`.gitleaksignore:${line}: `);
});

test.each(['utf16le', 'utf16be'])('says once of a file in %s that nothing in it counts', (encoding) => {
  for (const mark of ['', '\ufeff']) {
    const bytes = Buffer.from(`${mark}src/a.ts:rule:1\nsrc/b.ts\n`, 'utf16le');
    const text = (encoding === 'utf16be' ? bytes.swap16() : bytes).toString('utf8');
    expect(told(text)).toEqual([expect.stringContaining('it is no UTF-8 (UTF-16?), and nothing in it counts')]);
  }
});

test('repeats nothing of a line, and tells of ten', () => {
  const secret = `ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}`;
  const lines = told(`${secret}\n`.repeat(100_000));
  expect(lines).toHaveLength(11);
  expect(lines.at(-1)).toBe('.gitleaksignore: 99990 more lines ignore nothing');
  expect(told(`a:${secret}:${secret}\n::error::x\u001b[2J\n`).join('\n')).not.toMatch(/ghp|error|\u001b/);
});

test('is quick with lines of blanks', () => {
  expect(told(`${' '.repeat(60_000)}x\n`.repeat(100))).toHaveLength(11);
});

describe('beside gitleaks', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository();
  });
  afterEach(() => repository.remove());

  const token = `ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}`;
  const whenNative = gitleaks ? test : test.skip;

  async function scan(ignore: string | Buffer) {
    repository.write({ '.gitleaksignore': ignore });
    const { context, lines } = testContext(repository.path);
    const { findings } = await runSecrets({ kind: 'all' }, context);
    return { found: places(findings), lines: lines.filter((line) => line.startsWith('.gitleaksignore')) };
  }

  whenNative(
    'the same lines count, with whatever stands around them',
    async () => {
      const names = ['a.ts', 'b/c.ts', 'd:e.ts'];
      const sha = repository.commit(Object.fromEntries(names.map((name) => [name, `key = "${token}"\n`])));
      const around = fc.constantFrom(
        '',
        ' ',
        '\t',
        '\r',
        '\u0085',
        '\u00a0',
        '\u2028',
        '\u3000',
        '\ufeff',
        '\u200b',
        '\v',
        '\0',
      );
      const entry = fc.oneof(
        fc.constantFrom('', '#', 'a.ts', 'github-pat:1'),
        fc
          .tuple(
            fc.constantFrom(`${sha}:`, '', `${sha.slice(0, 7)}:`),
            fc.constantFrom(...names, 'b\\c.ts'),
            fc.constantFrom('1', '2', '01', '1 # x'),
          )
          .map(([commit, name, line]) => `${commit}${name}:github-pat:${line}`),
      );
      const line = fc.tuple(around, around, entry, around, around).map((parts) => parts.join(''));
      await fc.assert(
        fc.asyncProperty(fc.array(line, { maxLength: 4 }), fc.constantFrom('\n', '\r\n', '\r'), async (lines, end) => {
          const { found } = await scan(lines.join(end));
          expect(found).toEqual(nativePlaces(repository.path, ['git']));
        }),
        { numRuns: 15 },
      );
    },
    120_000,
  );

  whenNative('a line that is too long ends the file, and is told', async () => {
    repository.commit({ 'a.ts': `key = "${token}"\n` });
    for (const [length, counts] of [
      [65_535, true],
      [65_536, false],
    ] as const) {
      const { found, lines } = await scan(`#${'x'.repeat(length - 1)}\na.ts:github-pat:1\n`);
      expect(found).toEqual(nativePlaces(repository.path, ['git']));
      expect(found).toHaveLength(counts ? 0 : 1);
      expect(lines).toEqual(
        counts ? [] : [expect.stringContaining('.gitleaksignore:1: the line is longer than 64 KB')],
      );
    }
  });

  whenNative('every line that gitleaks warns of is told, unless it ignores a path with a colon', async () => {
    repository.commit({ 'a.ts': 'x\n' });
    const ignore = ['a.ts', 'a.ts:rule', '# c', '', ':', '::', ':::', '::::', 'a:b:c:d:e', 'a b', '\ufeff#'].join('\n');
    const { lines } = await scan(ignore);
    const warned = execFileSync('sh', ['-c', `"${gitleaks}" git . --no-banner --no-color 2>&1`], {
      cwd: repository.path,
      encoding: 'utf8',
    });
    const entries = new Set(
      [...warned.matchAll(/Invalid .gitleaksignore entry fingerprint=(.*)/g)].map(([, each]) => each),
    );
    expect(entries.size).toBe(7);
    expect(lines.length).toBeGreaterThanOrEqual(entries.size);
  });
});
