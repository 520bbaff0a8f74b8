import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../property-seed.ts';
import { readChangedFiles } from '../../src/git/changed-files.ts';
import { openRepository, type Repository } from '../../src/git/repository.ts';
import { testContext } from '../pillars/secrets/context.ts';
import { createRepository, type TestRepository } from './repository-fixture.ts';

describe('what a branch changes in a file', () => {
  let fixture: TestRepository;
  let repository: Repository;
  let base: string;
  beforeAll(async () => {
    fixture = createRepository();
    base = fixture.commit({ other: 'other\n' });
    repository = await openRepository(testContext(fixture.path, process.env).context);
  });
  afterAll(() => fixture.remove());

  async function addedTo(files: Record<string, string>) {
    const head = fixture.commit(files);
    const changes = await readChangedFiles(repository, { base, head }, ['f*'], () => true);
    fixture.git('reset', '--quiet', '--hard', base);
    return Object.fromEntries(changes.map(({ path, line, added, removed }) => [path, { line, added, removed }]));
  }
  const whole = (text: string) => ({
    line: 1,
    added: text
      .replace(/\n$/, '')
      .split('\n')
      .map((line) => line.trimEnd()),
    removed: [],
  });

  test.each([
    ['the head of a diff behind a carriage return', '# \rdiff --git a/f b/f\n*.js -diff\n'],
    ['the head of a hunk behind U+2028', 'a\u2028@@ -1 +77 @@\nb\n'],
    ['lines that look like a diff', '++ b/f\n-- a/f\n@@ -1 +1 @@\ndiff --git a/f b/f\n'],
  ])('is told whole, with %s', async (_, text) => {
    expect(await addedTo({ f: text })).toEqual({ f: whole(text) });
  });

  test('is told whole, whatever it holds', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '\n',
        '\n',
        '\r',
        '\u2028',
        '\u2029',
        '\u0085',
        'diff --git a/f b/f',
        '@@ -0,0 +5 @@',
        '+',
        '-',
        '\\ ',
      ),
      fc.string({ maxLength: 5 }),
    );
    const text = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `x${pieces.join('').toWellFormed()}`);
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 15, maxLength: 15 }), async (texts) => {
        const files = Object.fromEntries(texts.map((each, index) => [`f${index}`, each]));
        const wanted = Object.fromEntries(Object.entries(files).map(([name, each]) => [name, whole(each)]));
        expect(await addedTo(files)).toEqual(wanted);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });
});
