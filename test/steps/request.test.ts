import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Captured, literal, type Template } from '../../src/config/language/template.ts';
import { buildRequest, UnusableRequest } from '../../src/steps/request.ts';
import { anyText } from '../any-text.ts';
import { step } from './response.ts';

const baseUrl = 'https://app.example.com';
const captured = (value: string) => new Map<string, Captured>([['x', { value, secret: false }]]);
const around = (before: string, after = ''): Template => ({
  parts: [
    { kind: 'text', text: before },
    { kind: 'captured', name: 'x' },
    { kind: 'text', text: after },
  ],
});

describe('the URL', () => {
  test.each([
    ['/orders/', '7', 'https://app.example.com/orders/7'],
    ['/orders/', 'a b', 'https://app.example.com/orders/a%20b'],
    ['/orders/', 'a/b', 'https://app.example.com/orders/a/b'],
    ['/orders/', 'a\r\nHost: evil', 'https://app.example.com/orders/a%0D%0AHost:%20evil'],
    ['', '/next?page=2', 'https://app.example.com/next?page=2'],
    ['', 'https://app.example.com/next', 'https://app.example.com/next'],
  ])('of %j and a captured %j', (before, value, url) => {
    expect(buildRequest(step({ target: around(before) }), { baseUrl, captured: captured(value) }).url).toBe(url);
  });

  test.each([
    '//evil.example',
    'https://evil.example/',
    '\\\\evil.example',
    '/\t/evil.example',
    'http://app.example.com/',
    'javascript:1',
    'file:///etc',
  ])('is refused when a captured %j leads away', (value) => {
    // A slash in front, as in a path that is captured whole, makes it no better.
    for (const before of ['', value.startsWith('/') ? '/' : '']) {
      const build = () => buildRequest(step({ target: around(before) }), { baseUrl, captured: captured(value) });
      if (value.startsWith('/\t') && before === '') expect(new URL(build().url).origin).toBe(baseUrl);
      else expect(build).toThrow(UnusableRequest);
    }
  });

  test('never leaves its origin, whatever was captured', () => {
    fc.assert(
      fc.property(anyText(), fc.constantFrom('', '/', '/a/', '/a?b='), (value, before) => {
        try {
          const request = buildRequest(step({ target: around(before) }), { baseUrl, captured: captured(value) });
          expect(new URL(request.url).origin).toBe(baseUrl);
        } catch (error) {
          expect(error).toBeInstanceOf(UnusableRequest);
        }
      }),
    );
  });

  test('has the query of the step added, encoded', () => {
    const { url } = buildRequest(step({ target: literal('/s?a=1'), query: [['q', around('a&', '=c')]] }), {
      baseUrl,
      captured: captured('ü'),
    });
    expect(url).toBe('https://app.example.com/s?a=1&q=a%26%C3%BC%3Dc');
  });
});

describe('a header', () => {
  test.each(['a\r\nx-evil: 1', 'a\nb', 'a\0b', 'snow ☃'])(
    'that a captured value would break is refused: %j',
    (value) => {
      const build = () =>
        buildRequest(step({ headers: [['x-a', around('')]] }), { baseUrl, captured: captured(value) });
      expect(build).toThrow('the value of the header "x-a" holds a character that a header must not hold');
    },
  );
});

describe('the body', () => {
  const build = (body: Parameters<typeof step>[0]) =>
    buildRequest(step({ method: 'POST', ...body }), { baseUrl, captured: captured('a&b="c"') });

  test('of a form is encoded, and goes with the Origin that browsers send', () => {
    const request = build({ body: { kind: 'form', fields: [['n m', around('')]] } });
    expect(request.body).toBe('n+m=a%26b%3D%22c%22');
    expect(request.headers).toEqual([
      ['content-type', 'application/x-www-form-urlencoded'],
      ['origin', baseUrl],
    ]);
  });

  test('of JSON keeps its types; a captured value is a string in it, and an object may have a key "parts"', () => {
    const value = {
      n: 1,
      list: [true, null],
      parts: [literal('p')],
      nested: { kind: literal('text'), text: around('') },
    };
    const request = build({ body: { kind: 'json', value } });
    expect(JSON.parse(String(request.body))).toEqual({
      n: 1,
      list: [true, null],
      parts: ['p'],
      nested: { kind: 'text', text: 'a&b="c"' },
    });
    expect(request.headers).toEqual([['content-type', 'application/json']]);
  });

  test('has the content type that the step names', () => {
    const headers: [string, Template][] = [['Content-Type', literal('application/problem+json')]];
    expect(build({ headers, body: { kind: 'text', text: literal('{}') } }).headers).toEqual([
      ['Content-Type', 'application/problem+json'],
    ]);
  });
});

test('only reads are tried again', () => {
  const retries = (method: 'GET' | 'POST') =>
    buildRequest(step({ method, retries: 2 }), { baseUrl, captured: new Map() }).retries;
  expect([retries('GET'), retries('POST')]).toEqual([2, 0]);
});
