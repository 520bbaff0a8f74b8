import { describe, expect, test } from '@jest/globals';
import type { Capture, CaptureSource } from '../../src/config/config.ts';
import type { HttpResponse } from '../../src/http/exchange.ts';
import { captureValues } from '../../src/steps/captures.ts';
import { readPage } from '../../src/steps/page.ts';
import { at, response } from './response.ts';

const jar = new Map([['stored', 's']]);
function take(from: CaptureSource, answer: HttpResponse, more: Partial<Capture> = {}) {
  const { values, missing } = captureValues([{ at, name: 'v', secret: false, from, ...more }], readPage(answer), jar);
  return values[0]?.[1].value ?? missing[0]?.observed;
}
const plain = (body: string, more: Partial<HttpResponse> = {}) => response(body, 'text/plain', more);
const json = (value: unknown) => response(JSON.stringify(value), 'application/json');

test.each<[CaptureSource, string]>([
  [{ kind: 'css', selector: 'h1' }, 'h1'],
  [{ kind: 'css', selector: 'a', attribute: 'href' }, 'a, attribute href'],
  [{ kind: 'jsonpath', query: '$.a' }, '$.a'],
  [{ kind: 'regex', pattern: 'a(b)' }, 'the body, matching a(b)'],
  [{ kind: 'body' }, 'the body'],
  [{ kind: 'header', name: 'etag' }, 'header etag'],
  [{ kind: 'cookie', name: 'sid' }, 'cookie sid'],
])('what is missing from %j is told in these words', (from, words) => {
  const { values, missing } = captureValues(
    [{ at, name: 'id', secret: true, from }],
    readPage(response('')),
    new Map(),
  );
  expect(values).toEqual([]);
  expect(missing).toMatchObject([{ rule: 'smoke/capture', at, expected: `a value for "id" from ${words}` }]);
});

test('what is there is kept, with whether it is a secret', () => {
  const captures = [true, false].map((secret, index) => ({
    at,
    name: `v${index}`,
    secret,
    from: { kind: 'status' as const },
  }));
  expect(captureValues(captures, readPage(plain('', { status: 204 })), new Map())).toEqual({
    values: [
      ['v0', { value: '204', secret: true }],
      ['v1', { value: '204', secret: false }],
    ],
    missing: [],
  });
});

describe('a value', () => {
  test('of the body may be as large as a later request can hold', () => {
    const from: CaptureSource = { kind: 'body' };
    expect(take(from, plain('x'.repeat(100_000)))).toHaveLength(100_000);
    expect(take(from, plain('x'.repeat(100_001)))).toBe('the body is larger than 100 KB');
    expect(take(from, plain(''))).toBe('it is there, but empty');
  });

  test('of a cookie is the one that was set, else the one of before; one that no browser keeps is told', () => {
    const cookie = (name: string) => ({ kind: 'cookie', name }) as const;
    expect(take(cookie('stored'), plain('', { setCookies: ['stored=new'] }))).toBe('new');
    expect(take(cookie('stored'), plain(''))).toBe('s');
    expect(take(cookie('other'), plain(''))).toBe('not found');
    const dropped = { setCookies: ['sid=1', 'stored=2'], droppedCookies: ['of another site', 'of another site'] };
    expect(take(cookie('sid'), plain('', dropped))).toBe('it is set, and no browser keeps it: of another site');
    expect(take(cookie('stored'), plain('', dropped))).toBe('s');
  });

  test('of a pattern is its first group, else all of it', () => {
    const of = (pattern: string) => take({ kind: 'regex', pattern }, plain('id=7'));
    expect([of('id=(\\d)'), of('id=\\d'), of('x'), of('id=(x)?')]).toEqual(['7', 'id=7', 'not found', 'not found']);
  });

  test('of a page that cannot be read is told by why', () => {
    expect(take({ kind: 'jsonpath', query: '$.a' }, plain('x'))).toBe('the body is not JSON');
    expect(take({ kind: 'css', selector: 'h1' }, response('<p>x'))).toBe('not found');
    expect(take({ kind: 'css', selector: 'p', attribute: 'id' }, response('<p>x'))).toBe('not found');
  });

  test('is decoded where it is asked for', () => {
    const decode = (body: string, more: Partial<Capture> = { decode: 'percent' }) =>
      take({ kind: 'body' }, plain(body), more);
    expect([decode('a%20b%2B'), decode('a%20b', {}), decode('')]).toEqual(['a b+', 'a%20b', 'it is there, but empty']);
    for (const body of ['100%', '%ff'])
      expect(decode(body)).toBe('it is not percent-encoded: a "%" stands alone, or stands for no UTF-8');
  });
});

test.each<[unknown, string]>([
  [{ id: 1, 'a-b_C': 2 }, 'not found: the answer has id, a-b_C'],
  [{}, 'not found'],
  [{ 'x y': 1, 7: 2, [`${'x'.repeat(31)}`]: 3, '-a.b': 4 }, 'not found'],
  [Object.fromEntries([...'abcdefghij'].map((key) => [key, 1])), 'not found: the answer has a, b, c, d, e, f, g, h'],
  [[1], 'not found'],
  [null, 'not found'],
  ['text', 'not found'],
  [{ v: null }, 'it is no string, number or boolean'],
  [{ v: [1] }, 'it is no string, number or boolean'],
  [{ v: false }, 'false'],
  [{ v: 0 }, '0'],
  [{ v: '' }, 'it is there, but empty'],
])('of %j a member is: %s', (value, told) => {
  expect(take({ kind: 'jsonpath', query: '$.v' }, json(value))).toBe(told);
});
