import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Gitleaks, load, openScanner, type Scanner } from '../../src/index.ts';

const commit = 'c'.repeat(40);
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

describe('a scan', () => {
  let engine: Gitleaks;
  let scanner: Scanner;
  beforeAll(async () => {
    engine = await load();
    scanner = await openScanner();
  });

  const whole = (text: Buffer, path: string, startLine = 1) => engine.detect({ text, path, commit, startLine });
  const scan = async (text: Buffer, path: string, startLine = 1) =>
    (await scanner.scan({ text, path, commit, startLine })).findings;

  test('gives what the engine gives for the whole text with all its rules', async () => {
    await fc.assert(
      fc.asyncProperty(hunkLines, fc.boolean(), fc.integer({ min: 1, max: 999 }), async (lines, ended, startLine) => {
        const text = Buffer.from(lines.join('\n') + (ended ? '\n' : ''));
        expect(await scan(text, 'a.yml', startLine)).toEqual(whole(text, 'a.yml', startLine));
      }),
      { numRuns: 60 },
    );
  }, 120_000);

  test('finds a secret in a long text at its own place', async () => {
    const filler = 'no word of note here\n'.repeat(20_000);
    const [found] = await scan(Buffer.from(`${filler}key = "${awsKey}"\n${filler}`), 'a.ts', 5);
    expect(found).toMatchObject({
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
  ])('gives what the engine gives for one long line that is full of secrets (%j, %j)', async (before, after) => {
    const secret = (id: number) => createHash('sha256').update(`${id}`).digest('base64url').slice(0, 36);
    const item = (id: number) => `{"id":${id},"api_key":"${secret(id)}","t":"${id % 5 ? '' : 'ghp_'}${secret(-id)}"},`;
    const text = Buffer.from(`${before}[${Array.from({ length: 600 }, (_, id) => item(id)).join('')}]${after}`);
    expect(await scan(text, 'a.json', 3)).toEqual(whole(text, 'a.json', 3));
  });

  test('heeds gitleaks:allow as gitleaks does where the last line has no end', async () => {
    const lines = [`${awsKey} # gitleaks:allow`, ...Array.from({ length: 900 }, () => 'no word of note here'), awsKey];
    const text = Buffer.from(lines.join('\n'));
    expect(await scan(text, 'a.ts')).toEqual(whole(text, 'a.ts'));
  });

  test('passes over what the global allowlist names by its path', async () => {
    const none = { isCandidate: false, findings: [] };
    expect(await scanner.scan({ text: awsKey, path: 'package-lock.json' })).toEqual(none);
    expect([scanner.isAllowed('package-lock.json'), scanner.isAllowed('package.json')]).toEqual([true, false]);
  });

  test('says whether the engine read any of the text', async () => {
    expect(await scanner.scan({ text: 'nothing\n', path: 'a.ts' })).toEqual({ isCandidate: false, findings: [] });
    expect(await scanner.scan({ text: `${awsKey}\n`, path: 'a.ts' })).toMatchObject({ isCandidate: true });
  });
});
