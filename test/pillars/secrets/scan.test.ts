import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Hunk } from '../../../src/git/hunk.ts';
import { type Engine, openEngine } from '../../../src/pillars/secrets/engine.ts';
import { parseIgnore } from '../../../src/pillars/secrets/ignore.ts';
import { createScanner } from '../../../src/pillars/secrets/scan.ts';

const commit = { sha: 'c'.repeat(40), author: 'Ada', email: 'ada@example.com', date: '2026-01-02T03:04:05Z' };
const awsKey = `AKIA${'IMNOJVGFDXXXE4OA'}`;

describe('the scanner of hunks', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine(new AbortController().signal);
  });
  afterAll(() => engine.close());

  test('finds a secret in a hunk that the thread reads at its own place', async () => {
    const filler = 'no word of note here\n'.repeat(20_000);
    const hunk = { commit, path: 'a.ts', startLine: 5, added: Buffer.from(`${filler}key = "${awsKey}"\n${filler}`) };
    const [secret] = await createScanner(engine, parseIgnore('')).scan(hunk);
    expect(secret?.hunk).toBe(hunk);
    expect(secret?.found).toMatchObject({
      ruleId: 'aws-access-token',
      startLine: 20_005,
      startColumn: 9,
      endColumn: 28,
    });
  });

  test('leaves out what .gitleaksignore names', async () => {
    const hunk = { commit, path: 'a.ts', startLine: 1, added: Buffer.from(`${awsKey}\n`) };
    const scanner = createScanner(engine, parseIgnore('a.ts:aws-access-token:1\n'));
    expect(await scanner.scan(hunk)).toEqual([]);
    expect(scanner.counts.candidates).toBe(1);
  });

  test('passes over what the global allowlist names by its path', async () => {
    const scanner = createScanner(engine, parseIgnore(''));
    const hunk = { commit, path: 'package-lock.json', startLine: 1, added: Buffer.from(awsKey) };
    expect(await scanner.scan(hunk)).toEqual([]);
    expect(scanner.counts.candidates).toBe(0);
  });

  describe('that are many of one name', () => {
    const hunksOf = (texts: string[], more: Partial<Hunk> = {}) =>
      texts.map((text, index) => ({ commit, path: 'a.ts', startLine: index, added: Buffer.from(text), ...more }));
    const words = Array.from({ length: 20 }, (_, index) => `word ${index}\n`);

    test('are looked at all at once, and counted', () => {
      const scanner = createScanner(engine, parseIgnore(''));
      expect(scanner.select(hunksOf(words))).toEqual([]);
      expect(scanner.select(hunksOf(words, { via: 'message' }))).toEqual([]);
      expect(scanner.counts).toEqual({ hunks: 20, bytes: words.join('').length, candidates: 0 });
    });

    test.each([
      ['a secret', [...words, awsKey]],
      ['two halves of one, which are no secret', [...words, awsKey.slice(0, 10), `${awsKey.slice(10)}\n`]],
      ['a few', words.slice(0, 3)],
      ['only long ones', words.map((text) => text.repeat(3_000))],
    ])('are scanned one by one if they hold %s', (_, texts) => {
      const hunks = hunksOf(texts);
      const selected = createScanner(engine, parseIgnore('')).select(hunks);
      // What ends inside a line is not joined with what follows.
      const [first] = texts.length === 22 ? [hunks.length - 1] : [0];
      expect(selected).toEqual(hunks.slice(first));
    });

    test('are looked at by their own name', () => {
      const scanner = createScanner(engine, parseIgnore(''));
      const hunks = [...hunksOf(words), ...hunksOf([awsKey], { path: 'b.ts' }), ...hunksOf(words)];
      expect(scanner.select(hunks)).toEqual(hunks.slice(20, 21));
    });
  });
});
