import { describe, expect, test } from '@jest/globals';
import type { Predicate, Subject } from '../../src/config/config.ts';
import { literal } from '../../src/config/language/template.ts';
import type { HttpResponse } from '../../src/http/exchange.ts';
import { readPage, Unreadable } from '../../src/steps/page.ts';
import { holds } from '../../src/steps/predicates.ts';
import { observe, queryJson, sameUrl } from '../../src/steps/subjects.ts';
import { response } from './response.ts';

const seen = (subject: Subject, answer: HttpResponse) => observe(subject, readPage(answer));
/** Whether a subject equals a text, as it does in the configuration. */
const equals = (subject: Subject, text: string, answer: HttpResponse) =>
  holds([{ name: 'equals', value: literal(text) } as Predicate], seen(subject, answer), new Map());

describe('what is seen of', () => {
  const answer = response('<h1 id=top>Good <b>day</b></h1><h1>Other</h1>', 'text/html', {
    status: 201,
    headers: [
      ['vary', 'accept'],
      ['vary', 'cookie'],
      ['empty', ''],
    ],
    setCookies: ['sid=abc; Path=/', 'none='],
  });
  test.each<[string, Subject, unknown, number]>([
    ['the status', { kind: 'status' }, 201, 1],
    ['the URL', { kind: 'url' }, 'https://app.example.com/page?q=1', 1],
    ['the body', { kind: 'body' }, '<h1 id=top>Good <b>day</b></h1><h1>Other</h1>', 1],
    ['the content type', { kind: 'content-type' }, 'text/html', 1],
    ['the size', { kind: 'size' }, 45, 1],
    ['a header that is sent twice', { kind: 'header', name: 'Vary' }, 'accept, cookie', 2],
    ['a header without a value', { kind: 'header', name: 'empty' }, '', 1],
    ['a header that is not sent', { kind: 'header', name: 'etag' }, undefined, 0],
    ['a cookie', { kind: 'cookie', name: 'sid' }, 'abc', 1],
    ['a cookie without a value', { kind: 'cookie', name: 'none' }, '', 1],
    ['a cookie that is not set', { kind: 'cookie', name: 'other' }, undefined, 0],
    ['an attribute of a cookie that is not set', { kind: 'cookie', name: 'other', attribute: 'path' }, undefined, 0],
    ['elements', { kind: 'css', selector: 'h1' }, 'Good day', 2],
    ['an attribute of an element', { kind: 'css', selector: 'h1', attribute: 'id' }, 'top', 2],
    ['an attribute that is missing', { kind: 'css', selector: 'h1', attribute: 'class' }, undefined, 2],
    ['elements that are missing', { kind: 'css', selector: 'h2', attribute: 'id' }, undefined, 0],
  ])('%s', (_, subject, value, count) => {
    expect(seen(subject, answer)).toMatchObject({ count, kind: 'text' });
    expect(seen(subject, answer).value).toBe(value);
  });

  test('an empty body is nothing', () => {
    expect(seen({ kind: 'body' }, response(''))).toEqual({ value: undefined, count: 0, kind: 'text' });
  });

  test('JSON keeps its types', () => {
    const data = response('{"a":[1,"x"],"n":null}', 'application/json');
    expect(seen({ kind: 'jsonpath', query: '$.a' }, data)).toEqual({ value: [1, 'x'], count: 2, kind: 'json' });
    expect(seen({ kind: 'jsonpath', query: '$.n' }, data)).toEqual({ value: null, count: 1, kind: 'json' });
    expect(seen({ kind: 'jsonpath', query: '$.*' }, data)).toEqual({ value: [[1, 'x'], null], count: 2, kind: 'json' });
    expect(seen({ kind: 'jsonpath', query: '$..b' }, data)).toEqual({ value: undefined, count: 0, kind: 'json' });
  });

  test('JSON that nests too deeply for a query cannot be read, and says so', () => {
    let deep: object = {};
    for (let depth = 0; depth < 100_000; depth += 1) deep = { a: deep };
    const look = () => queryJson(deep as never, '$..b');
    expect(look).toThrow(Unreadable);
    expect(look).toThrow('the JSON holds too much or nests too deeply');
  });
});

describe('an attribute of a cookie', () => {
  const date = 'Tue, 05 Jan 2027 10:00:00 GMT';
  const cookie = (line: string, headers: [string, string][] = [['date', date]]) =>
    response('', 'text/plain', { setCookies: [`sid=abc; ${line}`], headers });
  test.each<[string, string, unknown]>([
    ['secure', 'Secure', 'true'],
    ['secure', 'Path=/', 'false'],
    ['httponly', 'HttpOnly', 'true'],
    ['httponly', 'Path=/', 'false'],
    ['samesite', 'SameSite=Strict', 'strict'],
    ['samesite', 'Path=/', undefined],
    ['domain', 'Domain=.example.com', 'example.com'],
    ['domain', 'Path=/', undefined],
    ['path', 'Path=/app', '/app'],
    ['path', 'Secure', undefined],
    ['max-age', 'Max-Age=60', 60],
    ['max-age', 'Expires=Tue, 05 Jan 2027 10:01:30 GMT', 90],
    ['max-age', 'Max-Age=60; Expires=Tue, 05 Jan 2027 10:01:30 GMT', 60],
    ['max-age', 'Path=/', undefined],
  ])('%s of "%s"', (attribute, line, value) => {
    const { value: found } = seen({ kind: 'cookie', name: 'sid', attribute } as Subject, cookie(line));
    expect(found).toBe(value);
  });

  test('max-age of a date is not known where the server does not say what time it is', () => {
    const answer = cookie('Expires=Tue, 05 Jan 2027 10:01:30 GMT', []);
    expect(seen({ kind: 'cookie', name: 'sid', attribute: 'max-age' }, answer).value).toBeUndefined();
  });

  test.each<[string, string, string, boolean]>([
    ['samesite', 'SameSite=Lax', 'Lax', true],
    ['samesite', 'SameSite=Lax', 'Strict', false],
    ['domain', 'Domain=Example.com', '.EXAMPLE.com', true],
    ['domain', 'Domain=example.com', 'example.com', true],
    ['domain', 'Domain=example.com', 'shop.example.com', false],
  ])('%s of "%s" is %s: %s', (attribute, line, written, expected) => {
    expect(equals({ kind: 'cookie', name: 'sid', attribute } as Subject, written, cookie(line))).toBe(expected);
  });
});

test.each([
  ['https://app.example.com/page?q=1', true],
  ['/page?q=1', true],
  ['/page', false],
  ['page?q=1', false],
  ['https://app.example.com/page', false],
])('the URL is %s: %s', (written, expected) => {
  expect(sameUrl(written, 'https://app.example.com/page?q=1')).toBe(expected);
  expect(equals({ kind: 'url' }, written, response(''))).toBe(expected);
});

test.each([
  ['text/html; charset=utf-8', 'text/html', true],
  ['text/html', 'text/html; charset=utf-8', false],
  ['Text/HTML; Charset = "UTF-8"; q=1', 'text/html;charset=utf-8', true],
  ['text/html; charset=utf-8', 'text/html; charset=latin1', false],
  ['text/html;', 'text/html;', true],
  ['text/html', 'text/html;', true],
  ['text/html; charset=utf-8', 'application/json; charset=utf-8', false],
])('an answer of the type "%s" has the type "%s": %s', (type, written, expected) => {
  expect(equals({ kind: 'content-type' }, written, response('', type))).toBe(expected);
});

describe('a model that answered', () => {
  const subject: Subject = {
    kind: 'prompt-injection',
    words: [literal('canary-7'), literal('canary-8')],
    tools: ['mail'],
  };
  const reply = (value: unknown) => seen(subject, response(JSON.stringify(value), 'application/json')).value;

  test.each<[string, unknown, string | undefined]>([
    ['says a word', { content: 'It is canary-8.' }, 'says "canary-8"'],
    ['calls a tool', { tool: 'mail', arguments: {} }, 'calls the tool mail'],
    ['says a word and calls a tool', { content: 'canary-7', call: { tool: 'mail', args: {} } }, 'says "canary-7"'],
    ['calls another tool', { tool: 'search', arguments: {} }, undefined],
    ['does nothing of it', { content: 'I must not say it.' }, undefined],
  ])('%s', (_, value, expected) => {
    expect(reply(value)).toBe(expected);
  });
});
