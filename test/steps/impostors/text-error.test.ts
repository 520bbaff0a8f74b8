import { STATUS_CODES } from 'node:http';
import { describe, expect, test } from '@jest/globals';
import type { Step } from '../../../src/config/config.ts';
import type { HttpResponse } from '../../../src/http/exchange.ts';
import { findErrorPage } from '../../../src/steps/impostors/error-page.ts';
import { isReason } from '../../../src/steps/impostors/reason-phrases.ts';
import { judgeResponse } from '../../../src/steps/judge.ts';
import { readPage } from '../../../src/steps/page.ts';
import { at, response, step } from '../response.ts';

const find = (body: string, type = 'text/plain', more = {}) =>
  findErrorPage(readPage(response(body, type, more)), 'GET')?.name;
const judge = (answer: HttpResponse, asked: Partial<Step> = {}) =>
  judgeResponse(step(asked), answer, new Map()).map(({ rule, observed }) => `${rule}: ${observed}`);

describe('an error as plain text with status 200', () => {
  test.each<[string, string]>([
    ['the 404 of a Go server or of Traefik', '404 page not found\n'],
    ['a bare error of a server or proxy', 'Bad Gateway'],
    ['a bare error of a server or proxy', '504 Gateway Time-out'],
    ['a bare error of a server or proxy', 'Internal Server Error'],
    ['an error of the Envoy proxy', 'no healthy upstream'],
    [
      'an error of the Envoy proxy',
      'upstream connect error or disconnect/reset before headers. reset reason: connection failure, transport failure reason: delayed connect error: 111',
    ],
    ['the default backend of Kubernetes ingress', 'default backend - 404'],
    ['an error of Traefik', 'no available server\n'],
    ['an error of Cloudflare', 'error code: 1016'],
    [
      'an error of the Vercel platform',
      'A server error has occurred\n\nFUNCTION_INVOCATION_FAILED\n\nfra1::abcde-1700000000000-0123456789ab\n',
    ],
    [
      'an error of the Vercel platform',
      'The deployment could not be found on Vercel.\n\nDEPLOYMENT_NOT_FOUND\n\ncdg1::x1-17-0a\n',
    ],
    [
      'a traceback of Python',
      'Traceback (most recent call last):\n  File "/app/main.py", line 3, in <module>\n    boom()\nValueError: x\n',
    ],
    [
      'a stack trace of Node.js',
      'TypeError: x is not a function\n    at handler (/app/index.js:12:7)\n    at next (x.js:1:2)',
    ],
    ['a stack trace of Node.js', 'Error: boom\n    at file:///app/server.mjs:3:9'],
    [
      'a fatal error of PHP',
      'PHP Fatal error:  Uncaught Error: Call to undefined function x() in /srv/a.php:3\nStack trace:\n#0 {main}\n  thrown in /srv/a.php on line 3\n',
    ],
    [
      'a stack trace of Java',
      'java.lang.NullPointerException: x\n\tat com.example.App.main(App.java:5)\n\tat com.example.B.c(B.java:1)',
    ],
    ['a panic of Go', 'panic: runtime error: index out of range [3]\n\ngoroutine 1 [running]:\nmain.main()\n'],
    ['a panic of Rust', "thread 'main' panicked at src/main.rs:2:5:\nboom"],
    ['an exception of Ruby', "app.rb:3:in `boom': undefined method 'x' for nil (NoMethodError)\n\tfrom app.rb:9"],
    [
      'an exception of .NET',
      'System.NullReferenceException: Object reference not set.\n   at App.Program.Main(String[] args) in /a.cs:line 3',
    ],
  ])('is %s: %#', (name, body) => {
    expect(find(body)).toBe(name);
    // What says nothing of its type is read the same way.
    expect(find(body, '')).toBe(name);
  });

  test.each<[string, string]>([
    ['a health check', 'OK'],
    ['robots.txt', 'User-agent: *\nDisallow:\n'],
    ['a version', '1.4.2\n'],
    ['a post about Python', 'How to read it.\n\nTraceback (most recent call last):\n  File "a.py", line 1\n'.repeat(3)],
    ['a sentence about a gateway', 'Our Bad Gateway tour starts at the harbour at nine.'],
    ['a shop', 'no available server rooms, but two offices'],
    ['a title', 'Error: the film'],
    ['names in capitals', 'Two rooms\n\nKITCHEN_BATH and more\n\nask us'],
  ])('is none: %s', (_, body) => expect(find(body)).toBeUndefined());

  test('is none where the text is a file that may hold it', () => {
    const trace = 'Traceback (most recent call last):\n  File "/app/main.py", line 3, in <module>\n';
    expect(find(trace, 'text/plain', { url: 'https://app.example.com/logs/today.log' })).toBeUndefined();
  });
});

describe('a page of a server with its own phrases', () => {
  const bare = (title: string, more = '<hr><center>nginx/1.27.1</center>') =>
    `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n${more}</body></html>`;
  test.each([
    bare('504 Gateway Time-out'),
    bare('503 Service Temporarily Unavailable'),
    bare('413 Request Entity Too Large'),
    bare('414 Request-URI Too Large'),
    bare('400 The plain HTTP request was sent to HTTPS port'),
    bare('401 Authorization Required'),
    bare('405 Not Allowed'),
    bare('503 Service Temporarily Unavailable', ''),
    '<html><body><h1>503 Service Unavailable</h1>\nNo server is available to handle this request.\n</body></html>',
    '<html><body>504 Gateway Time-out</body></html>',
    '<!DOCTYPE HTML><HTML><HEAD><TITLE>Service Unavailable</TITLE></HEAD><BODY><h2>Service Unavailable</h2><hr><p>HTTP Error 503. The service is unavailable.</p></BODY></HTML>',
  ])('is recognised: %#', (body) => expect(find(body, 'text/html')).toBe('a bare error page of a server or proxy'));

  test('is each phrase that Node knows', () => {
    const errors = Object.entries(STATUS_CODES).filter(([code]) => Number(code) >= 400);
    expect(errors.filter(([code, phrase]) => !isReason(`${code} ${phrase}`))).toEqual([]);
  });

  test.each(['Gone', 'Not Allowed Films presents', 'Room 404', 'Error', '500 Days of Summer'])('is none: %s', (words) =>
    expect(isReason(words)).toBe(false),
  );
});

describe('GraphQL that answers 200 with errors', () => {
  const answer = (value: object) => response(JSON.stringify(value), 'application/json');
  const errors = [{ message: 'Cannot query field "x"', locations: [{ line: 1, column: 1 }] }];
  test('and no data is a failure', () => {
    expect(judge(answer({ errors, data: null }))[0]).toMatch(/^smoke\/error-page: errors of GraphQL and no data/);
    expect(judge(answer({ errors }))[0]).toMatch(/^smoke\/error-page/);
  });

  test('is none with data, without errors, or where the check expects the errors', () => {
    expect(judge(answer({ errors, data: { user: null } }))).toEqual([]);
    expect(judge(answer({ errors: [], data: null }))).toEqual([]);
    expect(judge(answer({ errors: ['sku is missing'], order: 7 }))).toEqual([]);
    const expected = {
      at,
      subject: { kind: 'jsonpath' as const, query: '$.errors[0].message' },
      predicates: [{ name: 'exists' as const, value: true }],
    };
    expect(judge(answer({ errors, data: null }), { expect: [expected] })).toEqual([]);
  });
});

describe('a page about a file', () => {
  const shell = '<!doctype html><div id="root"></div><script src="/main.js"></script>';
  const article = `<!doctype html><title>node.js</title><h1>Tagged node.js</h1><p>${'A post. '.repeat(80)}</p>`;
  test.each(['/tags/node.js', '/repo/src/main/package.json', '/wiki/style.css', '/docs/favicon.ico'])(
    '%s is a page',
    (path) => expect(judge(response(article, 'text/html', { url: `https://app.example.com${path}` }))).toEqual([]),
  );
  test('is the fallback of an app where the app answers', () => {
    expect(judge(response(shell, 'text/html', { url: 'https://app.example.com/assets/main.js' }))[0]).toMatch(
      /^smoke\/spa-fallback/,
    );
  });
});

test('an error tells what the application says of it', () => {
  const answer = response('{"message": "email already taken"}', 'application/json', { status: 422 });
  expect(judge(answer)).toEqual(['smoke/status: 422; the body is "{"message": "email already taken"}"']);
});
