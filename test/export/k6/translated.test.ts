import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { NotInK6 } from '../../../src/export/k6/code.ts';
import { jsonPathCode } from '../../../src/export/k6/json-path.ts';
import { patternCode } from '../../../src/export/k6/pattern.ts';
import { queryJson } from '../../../src/steps/subjects.ts';
import { k6Version } from './bench.ts';

/** Evaluates expressions in k6 itself, after the helpers of `file`; each gives JSON. */
function inK6(expressions: readonly string[], file?: string): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-k6-'));
  try {
    const helpers =
      file === undefined
        ? ''
        : readFileSync(new URL(`../../../src/export/k6/helpers/${file}`, import.meta.url), 'utf8');
    const list = expressions.map((each) => `() => ${each}`).join(',\n');
    const text = `${helpers}
const all = [${list}];
export default function () {}
export function handleSummary() {
  return { stdout: JSON.stringify(all.map((each) => each() ?? null)) };
}`;
    writeFileSync(join(folder, 'a.js'), text);
    const { stdout, stderr } = spawnSync('k6', ['run', '--quiet', '--no-usage-report', join(folder, 'a.js')], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    try {
      return JSON.parse(stdout.slice(stdout.indexOf('[')));
    } catch {
      throw new Error(`${stdout}\n${stderr}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const withK6 = k6Version === undefined ? test.skip : test;

const patterns = [
  'Traceback',
  '^ok$',
  'a.c',
  '(?s)a.c',
  '(?i)hello',
  '[a-z_]+\\d{2,}',
  '\\bcat\\b',
  '^\\s*$',
  '\\S+@\\S+',
  'a|b(?:c|d)?',
  '[^\\s<>]',
  'x{2}',
  'x{,2}',
  '\\.',
  'https?://[\\w.-]+/',
  '(?P<id>\\d+)',
  '[]a]',
  '[a\\]b]',
  'é+',
  '💥',
  '\\Aok\\z',
  'a*?b',
  '\\x41',
  '[-a]',
  '[a-]',
  '{}',
  'a{b}',
  '"id": ?"\\w+"',
  '\\/',
  '\\-',
  '[\\w-]+',
  '[&&]',
  '(a|b)*c',
];
const subjects = [
  '',
  'ok',
  'OK',
  'a\nc',
  'abc',
  'a\u2028c',
  'Hello',
  'cat',
  'concat',
  '\u00a0',
  ' \t',
  'me@x.com',
  'xx',
  'x{,2}',
  'é',
  '💥',
  'a]b',
  '-',
  'a{b}',
  'https://a.b/',
  '{}',
  'A',
  '&',
  '"id": "x"',
  'foo_12',
  'ſ',
  'K',
  'ok\n',
  'bac',
];

describe('a pattern of RE2 in JavaScript', () => {
  const rows = patterns.flatMap((pattern) => subjects.map((text) => ({ pattern, text })));
  const code = ({ pattern, text }: { pattern: string; text: string }) =>
    `${patternCode(pattern)}.test(${JSON.stringify(text)})`;
  const found = ({ pattern, text }: { pattern: string; text: string }) => RE2JS.compile(pattern).matcher(text).find();

  withK6('finds in k6 what RE2 finds', () => {
    const seen = inK6(rows.map(code));
    expect(rows.filter((row, index) => seen[index] !== found(row))).toEqual([]);
  });

  test.each([
    '\\pL',
    '\\p{Greek}',
    '(?i)\\w',
    '(?i)\\bx',
    '(?i)é',
    '(?m)^a$',
    '(?i:a)b',
    '[[:alpha:]]',
    '\\Qa.b\\E',
    '(?U)a+',
    '\\C',
    '[^\\S]',
    '^*',
    '\\x{1F600}',
    '\\a',
  ])('%s is not translated, for it may mean something else', (pattern) => {
    expect(() => patternCode(pattern)).toThrow(NotInK6);
  });

  test('a group that is repeated is none to capture', () => {
    expect(() => patternCode('(?:(a)|b)*', { captures: true })).toThrow(NotInK6);
    expect(patternCode('token=(\\w+)', { captures: true })).toContain('token=(\\\\w+)');
  });

  test('whatever is translated means the same', () => {
    const piece = fc.constantFrom(
      'a',
      'b',
      '.',
      '\\d',
      '\\s',
      '\\S',
      '\\w',
      '\\b',
      '[a-c]',
      '[^b]',
      '(',
      ')',
      '|',
      '*',
      '+',
      '?',
      '{2}',
      '^',
      '$',
      '\\.',
      ' ',
      '\n',
      '1',
      '(?:',
      '(?i)',
      '(?s)',
      '[\\s.]',
      '-',
      '/',
      '{',
      '}',
      ']',
      'é',
      '\\n',
    );
    const pattern = fc.array(piece, { minLength: 1, maxLength: 7 }).map((pieces) => pieces.join(''));
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', 'c', 'A', '1', ' ', '\n', '\r', '.', 'é', '\u2028', '-', '{', ']'),
      maxLength: 8,
    });
    fc.assert(
      fc.property(pattern, fc.array(text, { minLength: 3, maxLength: 3 }), (source, texts) => {
        let translated: RegExp;
        try {
          RE2JS.compile(source);
          const [, body = '', flags = ''] = /^new RegExp\((".*"), (".*")\)$/.exec(patternCode(source)) ?? [];
          translated = new RegExp(JSON.parse(body), JSON.parse(flags));
        } catch {
          return;
        }
        for (const each of texts)
          expect([source, each, translated.test(each)]).toEqual([
            source,
            each,
            RE2JS.compile(source).matcher(each).find(),
          ]);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a JSONPath in the script', () => {
  const documents = [
    { a: [{ id: 1 }, { id: 2, x: { id: 3 } }, [4, 5]], b: 'text', c: null, d: {}, 'e f': [[]] },
    [1, [2, 3], { a: 'b' }],
    'text',
    null,
    { '1': 'one', a: { length: 7 } },
  ];
  const queries = [
    '$',
    '$.a',
    '$.a[0]',
    '$.a[-1]',
    '$.a[9]',
    '$.a.length',
    '$.b[0]',
    '$.c',
    '$.c.d',
    "$['e f']",
    '$[0]',
    '$[-1]',
    '$[1]',
    "$['1']",
    '$.a[*].id',
    '$.*',
    '$[*]',
    '$..id',
    '$..*',
    '$..[0]',
    '$.a[0:2]',
    '$.a[::-1]',
    '$.a[-2:]',
    '$.a[5:0:-2]',
    '$.a[:9]',
    '$.a[0,2]',
    "$['a','b']",
    '$..[0,"id"]',
    '$.a[2][1]',
    '$.a[0:2:0]',
  ];

  withK6('finds in k6 what RFC 9535 finds', () => {
    const rows = queries.flatMap((query) => documents.map((document) => ({ query, document })));
    const seen = inK6(
      rows.map(({ query, document }) => {
        const answer = `((answer) => ${jsonPathCode(query)})({ text: () => ${JSON.stringify(JSON.stringify(document))} })`;
        return `(({ value, count }) => ({ value, count }))(${answer})`;
      }),
      'k6-json-path.js',
    );
    const wanted = rows.map(({ query, document }) => {
      const { value, count } = queryJson(document as never, query);
      return JSON.parse(JSON.stringify({ value, count }));
    });
    const different = rows.filter((_, index) => JSON.stringify(seen[index]) !== JSON.stringify(wanted[index]));
    expect(different.map((row) => [row, seen[rows.indexOf(row)], wanted[rows.indexOf(row)]])).toEqual([]);
  });

  test.each(['$.a[?@.id]', '$[?length(@.a) > 1]'])('%s filters, and is not translated', (query) => {
    expect(() => jsonPathCode(query)).toThrow(NotInK6);
  });
});
