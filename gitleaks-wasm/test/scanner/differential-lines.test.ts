import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { load } from '../../src/engine/gitleaks.ts';
import { allCases, createComparison } from './compare.ts';

/** Rules of each kind: short matches, matches of any length, without a word to look for, over several lines. */
const rules = [
  'generic-api-key',
  'aws-access-token',
  'github-pat',
  'jwt',
  'jwt-base64',
  'slack-bot-token',
  'mailchimp-api-key',
  'sourcegraph-access-token',
  'private-key',
  'curl-auth-user',
];
const userConfig = `
[[rules]]
id = "open-end"
regex = '''open-[a-z0-9]{5,}(?:[\\s"]|$)'''
keywords = ["open"]
[[rules]]
id = "whole-word"
regex = '''(?i)\\bkey[a-z]+\\b'''
keywords = ["key"]
[[rules.allowlists]]
regexTarget = "line"
regexes = ['''^\\s*//''', '''no (?:real )?key''']
[[rules]]
id = "generic-pair"
regex = '''pair=([a-z]+)-(\\w*)'''
keywords = ["far away"]
[[rules.allowlists]]
condition = "AND"
regexTarget = "line"
paths = ['''\\.md$''']
regexes = ['''example''']
[[rules]]
id = "wide"
regex = '''wide=[^;]{3,}?end\\b'''
keywords = ["wide"]
[[rules]]
id = "dotted"
regex = '''dot=.{3,9}end'''
keywords = ["dot"]
`;

const key = ['x7Kq2m', 'Z9vB4n', 'W8rT1c', 'Y6uJ3s'].join('');
const secrets = [
  `api_key = "${key}"`,
  `token:${key}`,
  `AKIA${'IMNOJVGFDXXXE4OA'}`,
  `ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}`,
  `ey${'JhbGciOiJIUzI1NiJ9'}x.ey${'JzdWIiOiIxMjM0NTY3ODkwIn0'}.${'dozjgNryP4J3jVmNHl0w5N'}`,
  `ZXlK${'aGJHY2lPaU'}${'JIUzI1NiIsInR5cCI6IkpXVCJ9'.repeat(2)}`,
  `xoxb-${'123456789012'}-${'123456789012'}abcDEF`,
  `mailchimp_key: ${'0123456789abcdef'.repeat(2)}-us12`,
  `sgp_${'0123456789abcdef'.repeat(2)}01234567`,
  `sourcegraph ${'0123456789abcdef'.repeat(2)}01234567`,
  `-----BEGIN ${'PRIVATE'} KEY-----\n${'x7Kq2mZ9vB4n\n'.repeat(7)}-----END ${'PRIVATE'} KEY-----`,
  ...['x7Kq2mZ9vB4n\\n', 'x7Kq2mZ9vB4é', 'x7Kq2mZ9vKEY'].map(
    (line) => `-----BEGIN ${'PRIVATE'} KEY-----\\n${line.repeat(7)}-----END ${'PRIVATE'} KEY-----`,
  ),
  `-----BEGIN ${'PRIVATE'} KEY-----`,
  `${'curl'} -u "user:${key}" x`,
  `data "${Buffer.from(`  token = "${key}"  `).toString('base64')}"`,
  `secret = %22${key}%22`,
  'open-abc123',
  'open-abc123 open-',
  'keyring',
  'a keypad',
  'pair=a-b',
  'dot=12345end',
  'dot=éé日end',
  'wide=12345end',
  'wide=1é345ends',
  'wide=',
  `\u212aey: ${key.slice(0, 12)}`,
];
const distance = fc.oneof(fc.nat(80), fc.integer({ min: 190, max: 330 }), fc.nat(1_500));
/** What stands between two secrets of a line, or ends it: no more than a space, or enough for a cut. */
const between = fc.oneof(
  { weight: 6, arbitrary: distance.map((length) => 'word '.repeat(length / 5 + 1)) },
  { weight: 2, arbitrary: distance.map((length) => ` ${'a0'.repeat(length / 2)}`) },
  { weight: 2, arbitrary: distance.map((length) => 'é; '.repeat(length / 4 + 1)) },
  fc.constantFrom(' ', '"', '', '=', ';', '\r', '%20', '\u017f', ' far away ', ' api '),
  fc.constantFrom(
    ' # gitleaks:allow ',
    ' import { a } from "b" ',
    ' no key ',
    ' example ',
    '// ',
    ' import { a } from "é" ',
  ),
  fc.constantFrom('\n', '\r\n', '\n\n'),
);
const text = fc
  .subarray(secrets, { minLength: 1, maxLength: 4 })
  .chain((few) =>
    fc.array(fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...few) }, { weight: 3, arbitrary: between }), {
      minLength: 2,
      maxLength: 12,
      size: 'max',
    }),
  )
  .map((parts) => Buffer.from(parts.join('')));
const path = fc.constantFrom('a.ts', 'b.md', 'c.js.map');

describe.each([
  ['rules of gitleaks', { rules }],
  ['rules of a user', { config: userConfig }],
])('long lines, by %s,', (name, options) => {
  let comparison: ReturnType<typeof createComparison>;
  beforeAll(async () => {
    comparison = createComparison(await load(options));
  });
  afterAll(() => comparison.tell(`long lines, ${name}`));

  test('give what the engine gives for the whole text, also where it comes again elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(text, path, path, fc.nat(9), async (added, first, second, startLine) => {
        await comparison.compare({ added, path: first, startLine });
        await comparison.compare({ added, path: second, startLine: startLine + 5 });
      }),
      { numRuns: Math.ceil(allCases * 0.1) },
    );
    expect(comparison.counts.findings).toBeGreaterThan(comparison.counts.cases / 4);
  }, 3_600_000);
});
