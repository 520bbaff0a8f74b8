import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseJson } from '../../../src/config/language/json.ts';
import { compileJsonPath, NoJsonPath } from '../../../src/config/language/json-path.ts';

/** A case of the JSONPath Compliance Test Suite (github.com/jsonpath-standard/jsonpath-compliance-test-suite). */
type Case = {
  name: string;
  selector: string;
  invalid_selector?: boolean;
  document?: never;
  result?: unknown[];
  results?: unknown[][];
};
const suite = new URL('jsonpath-compliance/cts.json', import.meta.url);
const { tests } = JSON.parse(readFileSync(suite, 'utf8')) as { tests: Case[] };

const refusal = (query: string) => {
  try {
    compileJsonPath(query);
    return undefined;
  } catch (error) {
    return error instanceof NoJsonPath ? `${error.column}: ${error.message}` : error;
  }
};

test(`all ${tests.length} cases of the compliance suite of RFC 9535 pass`, () => {
  const wrong = tests.filter(({ selector, invalid_selector, document, result, results = [result ?? []] }) => {
    const isRefused = refusal(selector) !== undefined;
    if (isRefused || invalid_selector) return isRefused !== (invalid_selector ?? false);
    const found = JSON.stringify(compileJsonPath(selector).find(document as never));
    return !results.some((allowed) => JSON.stringify(allowed) === found);
  });
  expect(wrong.map(({ name }) => name)).toEqual([]);
  expect(tests.length).toBeGreaterThanOrEqual(703);
});

describe('a query', () => {
  test('joins three conditions as it was written', () => {
    const { find } = compileJsonPath('$[?@.a == 1 && @.b == 1 && @.c == 1]');
    const right = { a: 1, b: 1, c: 1 };
    expect(find([right, { a: 1, b: 2, c: 1 }, { a: 1, b: 1, c: 2 }, { a: 2, b: 1, c: 1 }])).toEqual([right]);
  });

  test('takes the whole text with match, and a part of it with search', () => {
    const document = ['done', 'paid', 'done-but-failed', 'undone'];
    expect(compileJsonPath("$[?match(@, 'done|paid')]").find(document)).toEqual(['done', 'paid']);
    expect(compileJsonPath("$[?search(@, 'done|paid')]").find(document)).toEqual(document);
  });

  test.each([
    ['$.orders[?count() > 0]', '12: count() takes 1 argument, 0 given'],
    ['$[?length(@.*) > 1]', '12: length() argument 0 must be of ValueType'],
    ['$[?foo(@)]', '4: no such function'],
    ['$.a &&', undefined],
    ['$[?@.a = 1]', undefined],
    ['$..a[', undefined],
    ['$.a..', undefined],
    ['$[?match(@.a)]', undefined],
    ['$[01]', undefined],
    [' $.a', undefined],
    ['', undefined],
  ])('that is none is refused with its place: %s', (query, words) => {
    const said = refusal(query);
    expect(said).toMatch(/^\d+: \w/);
    if (words) expect(said).toContain(words.slice(words.indexOf(' ') + 1));
  });

  test('with a pattern that backtracks elsewhere takes linear time, whoever wrote it', () => {
    const text = `${'a'.repeat(50_000)}b`;
    const document = { text, pattern: '(a+)+', deep: [text] };
    expect(compileJsonPath("$[?match(@, '(a+)+')]").find(document)).toEqual([]);
    expect(compileJsonPath('$.deep[?search(@, $.pattern)]').find(document)).toEqual([text]);
    expect(compileJsonPath("$.deep[?match(@, '(a|a)*(a|a)*b')]").find(document)).toEqual([text]);
  });

  test('finds nothing by a pattern of the document that is none', () => {
    expect(compileJsonPath('$.texts[?match(@, $.pattern)]').find({ texts: ['a('], pattern: 'a(' })).toEqual([]);
  });

  test('gives whole numbers beyond 2^53 as they were sent', () => {
    const document = parseJson('{"orders":[{"id":9007199254740993},{"id":-12345678901234567890},{"id":7}]}');
    expect(compileJsonPath('$.orders[*].id').find(document)).toEqual([9007199254740993n, -12345678901234567890n, 7]);
    expect(compileJsonPath('$.orders[?@.id > 8].id').find(document)).toEqual([9007199254740993n]);
  });

  test('that descends looks at a large document, but not at one that is large and deep', () => {
    const nested = (depth: number) => parseJson(`${'['.repeat(depth)}7${']'.repeat(depth)}`);
    const { find } = compileJsonPath('$..[?@ == 7]');
    expect(find([...Array.from({ length: 100_000 }, () => nested(1)), 7])).toHaveLength(100_001);
    expect(find(nested(2_000))).toEqual([7]);
    expect(() => find(nested(100_000))).toThrow(RangeError);
    expect(() => find(Array.from({ length: 1_000 }, () => nested(1_000)))).toThrow(RangeError);
    expect(compileJsonPath('$[0]').find(nested(100_000))).toHaveLength(1);
  });

  test('of a document that nests deeper than a stack ends in a RangeError', () => {
    const depth = 200_000;
    let document: never[] = [];
    for (let level = 0; level < depth; level += 1) document = [document as never];
    expect(() => compileJsonPath('$..*').find(document)).toThrow(RangeError);
  });
});
