import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
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
    expect(scanner.counts).toEqual({ hunks: 1, bytes: 21, candidates: 1 });
  });

  test('passes over what the global allowlist names by its path', async () => {
    const scanner = createScanner(engine, parseIgnore(''));
    const hunk = { commit, path: 'package-lock.json', startLine: 1, added: Buffer.from(awsKey) };
    expect(await scanner.scan(hunk)).toEqual([]);
    expect(scanner.counts).toEqual({ hunks: 1, bytes: 20, candidates: 0 });
  });
});
