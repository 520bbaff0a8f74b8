import { describe, expect, test } from '@jest/globals';
import type { Expectation, Predicate, Step, Subject } from '../../../src/config/config.ts';
import { literal } from '../../../src/config/language/template.ts';
import { findImpostor, findPlaceholder, findProtection } from '../../../src/steps/impostors/soft-404.ts';
import { readPage } from '../../../src/steps/page.ts';
import { response, step } from '../response.ts';

const url = (path: string) => `https://app.example.com${path}`;
type Answer = { body?: string; type?: string; path?: string; status?: number; headers?: [string, string][] };
const read = ({ body = '', type = 'text/html', path = '/page', status = 200, headers = [] }: Answer) =>
  readPage(response(body, type, { url: url(path), status, headers }));
const exists: Predicate = { name: 'exists', value: true };
const expecting = (...subjects: Subject[]): Partial<Step> => ({
  expect: subjects.map((subject): Expectation => ({ at: step().at, subject, predicates: [exists] })),
});
const find = (answer: Answer, asked: Partial<Step> = {}) => findImpostor(step(asked), read(answer));

const shell = '<div id="root"></div><script src="/main.js"></script>';
const html = '<!doctype html><title>Shop</title><p>Hello</p>';

describe('the same form again', () => {
  const form = (...fields: [string, ReturnType<typeof literal>][]): Partial<Step> => ({
    method: 'POST',
    body: { kind: 'form', fields },
  });
  const sent = form(['user', literal('ada')], ['pw', literal('x')]);
  const again: Answer = { body: '<form><input name=user><input type=password name=pw></form>' };

  test('is told in these words', () => {
    expect(find(again, sent)).toEqual({
      rule: 'smoke/login-form',
      expected: 'another page than the form that was sent',
      observed: 'the same form again',
      fix: 'Check user name and password, and that the form needs no other field. If the form is right here, expect something of it with "css".',
    });
  });

  test.each<[string, Answer, Partial<Step>]>([
    ['was sent by PUT', again, { ...sent, method: 'PUT' }],
    ['was sent as JSON', again, { method: 'POST', body: { kind: 'json', value: {} } }],
    ['was sent without a body', again, { method: 'POST' }],
    ['is looked into', again, { ...sent, ...expecting({ kind: 'css', selector: 'form' }) }],
    ['is looked into as a text', again, { ...sent, ...expecting({ kind: 'body' }) }],
    ['has another password', { body: '<input type=password name=new>' }, sent],
    ['has a password without a name', { body: '<input type=password>' }, sent],
    ['has the field as a text', { body: '<input type=text name=pw>' }, sent],
    ['is no page', { ...again, type: 'text/plain' }, sent],
    ['comes with an error', { ...again, status: 422 }, sent],
    ['nests too deeply to be read', { body: `${'<i>'.repeat(3_000)}${again.body}` }, sent],
  ])('is none where it %s', (_, answer, asked) => {
    expect(find(answer, asked)).toBeUndefined();
  });
});

describe('the fallback of a single-page app', () => {
  const fix =
    'Check that the file or route is part of this release, and that the fallback of the server leaves it alone. If HTML is right here, expect it: "content-type: text/html".';
  const observed = 'an HTML page, as a server gives it for paths that it does not know';

  test.each<[string, string]>([
    ['/app.js', 'the file'],
    ['/a/b/photo.JPEG', 'the file'],
    ['/fonts/x.woff', 'the file'],
    ['/api/app.js', 'the file'],
    ['/api', 'an answer of the API'],
    ['/API/orders', 'an answer of the API'],
    ['/rest/', 'an answer of the API'],
    ['/v12/me', 'an answer of the API'],
    ['/trpc/a?x=1', 'an answer of the API'],
  ])('at %s stands in place of %s', (path, expected) => {
    expect(find({ body: shell, path })).toEqual({ rule: 'smoke/spa-fallback', expected, observed, fix });
  });

  test.each<[string, Answer, Partial<Step>]>([
    ['at another path', { path: '/apiary' }, {}],
    ['at a path with the word in it', { path: '/docs/api/' }, {}],
    ['at a path that only begins like a version', { path: '/v1x' }, {}],
    ['at a file in the middle of a path', { path: '/app.js/view' }, {}],
    ['at a name without a dot', { path: '/appjs' }, {}],
    ['without a root', { path: '/api', body: '<script src=x></script>' }, {}],
    ['without a script', { path: '/api', body: '<div id=root></div>' }, {}],
    ['with a text of its own', { path: '/api', body: `${shell}<p>${'x'.repeat(201)}` }, {}],
    ['that is looked into', { path: '/api' }, expecting({ kind: 'css', selector: '#root' })],
    ['that is expected', { path: '/api' }, expecting({ kind: 'content-type' })],
    ['that is no HTML', { path: '/api', type: 'text/plain' }, {}],
    ['that cannot be read', { path: '/api', body: `${shell}${'<i>'.repeat(3_000)}` }, {}],
  ])('is none %s', (_, answer, asked) => {
    expect(find({ body: shell, ...answer }, asked)).toBeUndefined();
  });

  test('may say that it needs JavaScript', () => {
    expect(find({ path: '/api', body: `${shell}<p>${'x'.repeat(200)}` })?.rule).toBe('smoke/spa-fallback');
  });

  test.each(['root', 'app', '__next', '__nuxt', 'svelte', 'q-app'])('has the root #%s', (id) => {
    expect(find({ path: '/api', body: `<div id="${id}"></div><script></script>` })?.rule).toBe('smoke/spa-fallback');
  });
});

describe('a content type that browsers do not use', () => {
  const wrong = (path: string, type: string, body = 'x', asked: Partial<Step> = {}) =>
    find({ path, type, body }, asked);

  test.each<[string, string, string, string, string]>([
    ['/a.js', 'text/plain', 'x', 'content-type text/javascript', 'content-type text/plain'],
    ['/a.mjs', 'Text/Plain; charset=utf-8', 'x', 'content-type text/javascript', 'content-type text/plain'],
    ['/a.js', 'text/xjavascript', 'x', 'content-type text/javascript', 'content-type text/xjavascript'],
    ['/a.css', 'text/plain', 'x', 'content-type text/css', 'content-type text/plain'],
    ['/', 'text/plain', html, 'content-type text/html', 'an HTML page sent as text/plain'],
    ['/', 'text/plain', '\n <HTML lang=en>', 'content-type text/html', 'an HTML page sent as text/plain'],
    [
      '/',
      'application/octet-stream',
      '<html>',
      'content-type text/html',
      'an HTML page sent as application/octet-stream',
    ],
  ])('is told at %s as %s', (path, type, body, expected, observed) => {
    expect(wrong(path, type, body)).toEqual({
      rule: 'smoke/content-type',
      expected,
      observed,
      fix: 'Send the content type that browsers need for it. If this one is meant, expect it with "content-type".',
    });
  });

  test.each<[string, string, string, Partial<Step>]>([
    ['/a.js', 'text/javascript', 'x', {}],
    ['/a.js', 'application/x-ecmascript', 'x', {}],
    ['/a.js', 'text/html', html, {}],
    ['/a.js', '', 'x', {}],
    ['/a.css', '', 'x', {}],
    ['/a.css', 'text/css', 'x', {}],
    ['/a.js.map', 'text/plain', 'x', {}],
    ['/ajs', 'text/plain', 'x', {}],
    ['/acss', 'text/plain', 'x', {}],
    ['/a.js', 'text/plain', 'x', expecting({ kind: 'content-type' })],
    ['/a.js', 'text/plain', 'x', { method: 'POST' }],
    ['/a.js', 'text/plain', 'x', { method: 'HEAD' }],
    ['/', 'text/plain', 'see <!doctype html>', {}],
    ['/', 'text/plain', '<htmlx>', {}],
    ['/', 'text/plain', `${' '.repeat(1_000)}<html>`, {}],
    ['/', 'application/xml', '<html>', {}],
    ['/', 'text/plain-text', '<html>', {}],
  ])('is none at %s as "%s": %j', (path, type, body, asked) => {
    expect(wrong(path, type, body, asked)).toBeUndefined();
  });

  test('is told at a file that is an HTML page under its own type', () => {
    expect(wrong('/a.js', 'text/plain', html)?.expected).toBe('content-type text/javascript');
  });
});

describe('JSON that is none', () => {
  const broken = (body: string, type = 'application/json', asked: Partial<Step> = {}) => find({ body, type }, asked);

  test('is told in these words', () => {
    expect(broken('{"a": 1')).toEqual({
      rule: 'smoke/broken-body',
      expected: 'JSON, as the content type says',
      observed: 'broken JSON: it ends in the middle',
      fix: 'Read the log of the application for this request: an error while the answer was being written often looks so.',
    });
  });

  test.each([
    ['{"a": "x', 'it ends in the middle'],
    ['{"a": 1,', 'it ends in the middle'],
    ['[1', 'it ends in the middle'],
    ['\n <p>x', 'it is HTML'],
    ['{"a": }', 'the body is not JSON'],
    ['nul', 'it ends in the middle'],
    ['', 'the body is empty'],
    [`${' '.repeat(1_000)}<p>`, 'the body is not JSON'],
  ])('%j is told by why', (body, reason) => {
    expect(broken(body)?.observed).toBe(`broken JSON: ${reason}`);
  });

  test.each(['application/problem+json', 'Application/Vnd.API-v1+JSON; charset=utf-8'])('is told as %s', (type) => {
    expect(broken('x', type)?.rule).toBe('smoke/broken-body');
  });

  test.each<[string, string, Partial<Step>]>([
    ['{}', 'application/json', {}],
    ['x', 'text/json-lines', {}],
    ['x', 'application/jsonl', {}],
    ['x', 'application/x-ndjson', {}],
    ['x', 'xapplication/json', {}],
    [")]}'\n{}", 'application/json', {}],
    ['', 'application/json', { method: 'DELETE' }],
    ['x', 'application/json', expecting({ kind: 'status' }, { kind: 'jsonpath', query: '$.a' })],
    ['x', 'application/json', { method: 'HEAD' }],
  ])('is none: %j as %s, %j', (body, type, asked) => {
    expect(broken(body, type, asked)).toBeUndefined();
  });

  test('is told after a POST that has a body', () => {
    expect(broken('x', 'application/json', { method: 'POST' })?.rule).toBe('smoke/broken-body');
  });
});

describe('an answer of GraphQL that failed', () => {
  const answer = (value: unknown, type = 'application/json', asked: Partial<Step> = {}) =>
    find({ body: JSON.stringify(value), type }, asked);
  const errors = [{ message: 'no' }];

  test('is told in these words', () => {
    expect(answer({ errors })).toEqual({
      rule: 'smoke/error-page',
      expected: 'data',
      observed: 'errors of GraphQL and no data',
      fix: 'Read the log of the application for this request. If the errors are meant, expect them: "jsonpath: { $.errors[0].message: … }".',
    });
  });

  test.each<[unknown]>([
    [{ errors, data: null }],
    [{ errors, extensions: {} }],
    [{ errors, data: null, extensions: 1 }],
  ])('is told: %j', (value) => {
    expect(answer(value)?.rule).toBe('smoke/error-page');
    expect(answer(value, 'application/graphql-response+json')?.rule).toBe('smoke/error-page');
  });

  test.each<[unknown]>([
    [{ errors, data: {} }],
    [{ errors, data: false }],
    [{ errors, status: 400 }],
    [{ errors: [] }],
    [{ errors: 'no' }],
    [{ errors: [{ message: 'no' }, 'no'] }],
    [{ errors: [{ code: 1 }] }],
    [{ errors: [null] }],
    [{ data: null }],
    [[errors]],
    [errors],
    [null],
    ['errors'],
  ])('is none: %j', (value) => {
    expect(answer(value)).toBeUndefined();
  });

  test('is none where the errors are expected, or the type is another', () => {
    expect(answer({ errors }, 'application/json', expecting({ kind: 'jsonpath', query: '$.errors' }))).toBeUndefined();
    expect(answer({ errors }, 'application/problem+json')).toBeUndefined();
    expect(answer({ errors }, 'application/json', expecting({ kind: 'jsonpath', query: '$.errorset' }))?.rule).toBe(
      'smoke/error-page',
    );
    expect(answer({ errors }, 'application/json', expecting({ kind: 'status' }))?.rule).toBe('smoke/error-page');
  });
});

test.each([
  [199, undefined],
  [200, 'smoke/spa-fallback'],
  [204, undefined],
  [299, 'smoke/spa-fallback'],
  [300, undefined],
])('with the status %i an answer is looked at only where that is good', (status, rule) => {
  expect(find({ body: shell, path: '/api', status })?.rule).toBe(rule);
});

describe('what stands before the application', () => {
  const challenge: Answer = { status: 403, headers: [['cf-mitigated', 'challenge']] };
  const netlify: Answer = {
    status: 401,
    headers: [
      ['server', 'Netlify'],
      ['www-authenticate', 'Basic realm="x"'],
    ],
  };
  const protection = (answer: Answer, asked: Partial<Step> = {}) => findProtection(step(asked), read(answer));

  test('is told as a challenge of a wall, whatever error pages may be', () => {
    const told = {
      rule: 'smoke/protected',
      expected: 'the application itself',
      observed: 'a Cloudflare challenge',
      fix: 'Cloudflare: Security, WAF, a custom rule with the action Skip for a secret header that the checks send (in "headers"), or for the address of the runner.',
    };
    expect(protection(challenge)).toEqual(told);
    expect(protection(challenge, { errorPage: 'allow' })).toEqual(told);
    expect(protection(challenge, expecting({ kind: 'header', name: 'server' }))).toEqual(told);
    expect(protection(challenge, expecting({ kind: 'cookie', name: 'cf-mitigated' }))).toEqual(told);
  });

  test('is what a step that tests a wall expects', () => {
    expect(protection(challenge, expecting({ kind: 'header', name: 'CF-Mitigated' }))).toBeUndefined();
    expect(
      protection(challenge, expecting({ kind: 'status' }, { kind: 'header', name: 'cf-mitigated' })),
    ).toBeUndefined();
  });

  test('is told as the protection of a deployment, unless it is allowed', () => {
    expect(protection(netlify)).toMatchObject({
      rule: 'smoke/protected',
      expected: 'the application itself',
      observed: 'the password protection of Netlify',
    });
    expect(protection(netlify, { errorPage: 'allow' })).toBeUndefined();
    expect(protection({ body: html })).toBeUndefined();
  });
});

describe('a page that stands for the application', () => {
  const parked: Answer = { body: '<title>example.com is parked</title><h1>example.com</h1>' };
  test.each([
    [199, false],
    [200, true],
    [299, true],
    [300, false],
    [404, false],
    [502, false],
    [503, true],
    [504, false],
  ])('is told with the status %i: %s', (status, isTold) => {
    const found = findPlaceholder(read({ ...parked, status }));
    expect(found).toEqual(
      isTold ? expect.objectContaining({ rule: 'smoke/parked', expected: 'the application itself' }) : undefined,
    );
  });

  test('is a page of HTML', () => {
    expect(findPlaceholder(read({ ...parked, type: 'text/plain' }))).toBeUndefined();
    expect(findPlaceholder(read({ body: html }))).toBeUndefined();
  });
});
