import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { RE2JS } from 're2js';
import { NotInK6 } from '../../../src/export/k6/code.ts';
import { jsonPathCode } from '../../../src/export/k6/json-path.ts';
import { patternCode } from '../../../src/export/k6/pattern.ts';
import { queryJson } from '../../../src/steps/subjects.ts';
import { inK6, k6Version } from './bench.ts';

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

  const pieces = [
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
    '[\\s.]',
    '(',
    ')',
    '(?:',
    '(?i)',
    '(?s)',
  ];
  const more = ['|', '*', '+', '?', '{2}', '^', '$', '\\.', ' ', '\n', '1', '-', '/', '{', '}', ']', 'é', '\\n'];
  const units = ['a', 'b', 'c', 'A', '1', ' ', '\n', '\r', '.', 'é', '\u2028', '-', '{', ']'];
  const pattern = fc
    .array(fc.constantFrom(...pieces, ...more), { minLength: 1, maxLength: 7 })
    .map((each) => each.join(''))
    .filter(isTranslated);
  const row = fc.record({ pattern, text: fc.string({ unit: fc.constantFrom(...units), maxLength: 8 }) });

  function isTranslated(source: string): boolean {
    try {
      RE2JS.compile(source);
      patternCode(source);
      return true;
    } catch {
      return false;
    }
  }

  test('whatever is translated means the same', () => {
    fc.assert(
      fc.property(row, ({ pattern: source, text }) => {
        const [, body = '', flags = ''] = /^new RegExp\((".*"), (".*")\)$/.exec(patternCode(source)) ?? [];
        const translated = new RegExp(JSON.parse(body), JSON.parse(flags));
        expect([source, text, translated.test(text)]).toEqual([source, text, found({ pattern: source, text })]);
      }),
      { numRuns: 5000 },
    );
  });

  withK6('and so it does in k6', () => {
    const sample = fc.sample(row, 3000);
    const seen = inK6(sample.map(code));
    expect(sample.filter((each, index) => seen[index] !== found(each))).toEqual([]);
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
    '$.a[?@.id]',
    '$.a[?@.id == 2]',
    '$.a[?@.id != 2].id',
    '$.a[?!@.id]',
    '$.a[?@.id > 1 || @.x]',
    '$.a[?@.id >= 1 && @.x.id == 3]',
    '$.*[?@ == 4]',
    '$.*[?@ > "a"]',
    '$[?@ == null]',
    '$[?@.absent == @.none]',
    '$..[?@.id <= 2]',
    '$.a[?@.x == true]',
    '$[?@[0].id == 1]',
    '$.a[?@[?@ == 4]]',
    '$[?1 < @]',
    "$[?@ == 'text']",
  ];

  withK6('finds in k6 what RFC 9535 finds', () => {
    const rows = queries.flatMap((query) => documents.map((document) => ({ query, document })));
    const seen = inK6(
      rows.map(({ query, document }) => {
        const answer = `((answer) => ${jsonPathCode(query)})({ text: () => ${JSON.stringify(JSON.stringify(document))} })`;
        return `(({ value, count }) => ({ value, count }))(${answer})`;
      }),
    );
    const wanted = rows.map(({ query, document }) => {
      const { value, count } = queryJson(document as never, query);
      return JSON.parse(JSON.stringify({ value, count }));
    });
    const different = rows.filter((_, index) => JSON.stringify(seen[index]) !== JSON.stringify(wanted[index]));
    expect(different.map((row) => [row, seen[rows.indexOf(row)], wanted[rows.indexOf(row)]])).toEqual([]);
  });

  test.each(['$.a[?@.id == $.b]', '$[?length(@.a) > 1]', '$[?match(@, "a.*")]'])('%s is not translated', (query) => {
    expect(() => jsonPathCode(query)).toThrow(NotInK6);
  });
});
