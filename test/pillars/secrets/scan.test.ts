import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseIgnore } from '../../../src/pillars/secrets/ignore.ts';
import { createScanner } from '../../../src/pillars/secrets/scan.ts';
import { type Engine, openEngine } from '../../../src/secrets/engine.ts';

const commit = { sha: 'c'.repeat(40), author: 'Ada', email: 'ada@example.com', date: '2026-01-02T03:04:05Z' };
const awsKey = `AKIA${'IMNOJVGFDXXXE4OA'}`;
const pem = (words: string) => `-----${words} PRIVATE KEY-----`;

// Lines that hold secrets, nearly hold them, or hold them encoded; and what stands between them.
const secretLines = [
  `key = "${awsKey}"`,
  `token: ${`ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}`} ${awsKey}`,
  `${awsKey} # gitleaks:allow`,
  `é日本 ${awsKey} \u00a0`,
  `password = '${'x7Kq2mZ9vB4nW8rT1c'}'\r`,
  `data: ${Buffer.from(`key = "${awsKey}"  `).toString('base64')}`,
  `hex ${Buffer.from(`key "${awsKey}"`).toString('hex')}`,
  encodeURIComponent(`{"key": "${awsKey}"}`),
  `${pem('BEGIN')}\n${'Qx7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLp\n'.repeat(4)}${pem('END')}`,
  `${'curl'} -u "user:x7Kq2mZ9vB4n" https://example.com`,
  `kind: Secret\ndata:\n  password: ${'eDdLcTJt'}Wjl2QjRuVzhyVDFjWTZ1SjM=`,
  `\u212aEY = "${'x7Kq2mZ9vB4n'}W8rT1cY6uJ3"`,
];
const fillers = [
  '',
  'const a = 1;',
  'x'.repeat(700),
  'no word of note here\n'.repeat(150),
  `// ${'words and more words '.repeat(60)}`,
  'token',
  '\xff\xfe',
];
// A few kinds in one hunk, so that not every hunk holds an encoded one, which is scanned whole.
const hunkLines = fc
  .subarray(secretLines, { minLength: 1, maxLength: 3 })
  .chain((kinds) =>
    fc.array(
      fc.oneof(
        { weight: 1, arbitrary: fc.constantFrom(...kinds) },
        { weight: 6, arbitrary: fc.constantFrom(...fillers) },
      ),
      { maxLength: 60, size: 'max' },
    ),
  );

describe('prefilter and windows', () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine(new AbortController().signal);
  });
  afterAll(() => engine.close());

  const whole = async (text: Buffer, path: string, startLine = 1) =>
    (await engine.detect([{ text, path, commit: commit.sha, startLine }]))[0];

  test('give what the engine gives for the whole hunk with all its rules', async () => {
    await fc.assert(
      fc.asyncProperty(hunkLines, fc.boolean(), fc.integer({ min: 1, max: 999 }), async (lines, ended, startLine) => {
        const added = Buffer.from(lines.join('\n') + (ended ? '\n' : ''));
        const scanner = createScanner(engine, parseIgnore(''));
        const found = await scanner.scan({ commit, path: 'a.yml', startLine, added });
        expect(found.map((secret) => secret.found)).toEqual(await whole(added, 'a.yml', startLine));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('find a secret in a long hunk at its own place', async () => {
    const filler = 'no word of note here\n'.repeat(20_000);
    const added = Buffer.from(`${filler}key = "${awsKey}"\n${filler}`);
    const [secret] = await createScanner(engine, parseIgnore('')).scan({ commit, path: 'a.ts', startLine: 5, added });
    expect(secret?.found).toMatchObject({
      ruleId: 'aws-access-token',
      startLine: 20_005,
      startColumn: 9,
      endColumn: 28,
    });
  });

  test.each([
    ['', '\n'],
    ['', ''],
    ['// gitleaks:allow\n', '\n'],
    [`import {a} from 'b';`, '\n'],
  ])('give what the engine gives for one long line that is full of secrets (%j, %j)', async (before, after) => {
    const secret = (id: number) => createHash('sha256').update(`${id}`).digest('base64url').slice(0, 36);
    const item = (id: number) => `{"id":${id},"api_key":"${secret(id)}","t":"${id % 5 ? '' : 'ghp_'}${secret(-id)}"},`;
    const added = Buffer.from(`${before}[${Array.from({ length: 600 }, (_, id) => item(id)).join('')}]${after}`);
    const hunk = { commit, path: 'a.json', startLine: 3, added };
    const found = await createScanner(engine, parseIgnore('')).scan(hunk);
    expect(found.map((each) => each.found)).toEqual(await whole(added, 'a.json', 3));
  });

  test('heed gitleaks:allow as gitleaks does where the last line has no end', async () => {
    const lines = [`${awsKey} # gitleaks:allow`, ...Array.from({ length: 900 }, () => 'no word of note here'), awsKey];
    const added = Buffer.from(lines.join('\n'));
    const found = await createScanner(engine, parseIgnore('')).scan({ commit, path: 'a.ts', startLine: 1, added });
    expect(found.map((secret) => secret.found)).toEqual(await whole(added, 'a.ts'));
  });

  test('pass over what the global allowlist names by its path', async () => {
    const scanner = createScanner(engine, parseIgnore(''));
    const hunk = { commit, path: 'package-lock.json', startLine: 1, added: Buffer.from(awsKey) };
    expect(await scanner.scan(hunk)).toEqual([]);
    expect(scanner.counts).toEqual({ hunks: 1, bytes: 20, candidates: 0 });
  });
});
