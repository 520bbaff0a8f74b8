import { describe, expect, test } from '@jest/globals';
import type { Expectation, Predicate, Step, Subject } from '../../src/config/config.ts';
import { literal } from '../../src/config/language/template.ts';
import { stranger } from '../../src/config/role-names.ts';
import type { HttpResponse } from '../../src/http/exchange.ts';
import { judgeResponse, meetsAll } from '../../src/steps/judge.ts';
import { judgeAnswer } from '../../src/steps/judge-answer.ts';
import { at, response, step } from './response.ts';

const expecting = (subject: Subject, ...predicates: Predicate[]): Expectation => ({ at, subject, predicates });
const status = (...predicates: Predicate[]) => expecting({ kind: 'status' }, ...predicates);
const equals = (value: string | number): Predicate => ({
  name: 'equals',
  value: typeof value === 'string' ? literal(value) : value,
});
const refused: Predicate = { name: 'one-of', values: [401, 403] };
const judge = (more: Partial<Step>, answer: HttpResponse) => judgeResponse(step(more), answer, new Map());

describe('a forged event that is accepted', () => {
  const send = (forge: 'unsigned' | 'wrong-secret' | 'old', answer = response('ok', 'text/plain')) =>
    judge({ expect: [status(refused)], sign: { forge } as Step['sign'] }, answer);

  test.each([
    [
      'unsigned',
      'accepted an event that is not signed',
      'Refuse an event without a signature, before anything of it is used.',
    ],
    [
      'wrong-secret',
      'accepted an event that somebody else signed',
      "Verify the signature over the raw body with the sender's library, before anything of it is used.",
    ],
    [
      'old',
      'accepted an event of an hour ago',
      'Refuse an event whose time is more than five minutes ago: whoever has recorded it can send it again.',
    ],
  ] as const)('is told as such: %s', (forge, outcome, fix) => {
    expect(send(forge)).toMatchObject([{ rule: 'smoke/webhook', outcome, fix, observed: '200' }]);
  });

  test.each([[199], [300], [500]])('is not told where the receiver answers %i', (code) => {
    const [first] = send('unsigned', response('no', 'text/plain', { status: code }));
    expect(first?.rule).not.toBe('smoke/webhook');
    expect(first).not.toHaveProperty('fix', expect.stringMatching(/^(?:Refuse|Verify)/));
  });
});

describe('a page that shows too much', () => {
  const page = response('<body><h1>Orders of Ada</h1></body>');
  const denied = { expect: [status(refused)] };

  test('to somebody without a login is told with what to look at', () => {
    expect(judge({ ...denied, role: stranger }, page)).toMatchObject([
      { rule: 'smoke/role', fix: 'Check that the route asks for a login at all.' },
    ]);
  });

  test('to another user is told with what to look at', () => {
    expect(judge({ ...denied, role: 'member' }, page)).toMatchObject([
      {
        rule: 'smoke/role',
        fix: 'Check that the route asks whose data it is, and not only whether somebody is logged in.',
      },
    ]);
  });

  test('to a session of another environment is told with what to look at', () => {
    expect(judge({ ...denied, cookiesOf: {} as Step['cookiesOf'] }, page)).toMatchObject([
      {
        rule: 'smoke/foreign-session',
        fix: 'Give each environment its own secret key and its own session store, and do not copy sessions along with a database. If this page is open to anybody, ask for one that is not.',
      },
    ]);
  });

  const shown = (name: string, value: boolean) => expecting({ kind: 'css', selector: name }, { name: 'exists', value });

  test('is one that holds what must not be there, and not one that lacks something else as well', () => {
    expect(judge({ role: 'member', expect: [shown('h1', false)] }, page)).toMatchObject([{ rule: 'smoke/role' }]);
    expect(judge({ role: 'member', expect: [shown('h2', true), shown('h3', false)] }, page)).toMatchObject([
      { rule: 'smoke/css' },
    ]);
  });

  test('is not told of what stands before the application', () => {
    const wall = response('x', 'text/plain', { setCookies: ['_vercel_sso_nonce=a1; Path=/'] });
    expect(judge({ ...denied, role: 'member' }, wall).map(({ rule }) => rule)).toEqual([
      'smoke/protected',
      'smoke/status',
    ]);
  });

  test('is no matter of roles where it has none, or where the answer is a refusal of another kind', () => {
    expect(judge(denied, page)).toMatchObject([{ rule: 'smoke/status' }]);
    expect(judge({ ...denied, role: 'member' }, response('no', 'text/plain', { status: 404 }))).toMatchObject([
      { rule: 'smoke/status' },
    ]);
  });
});

describe('an error page', () => {
  const failure = response('<title>Internal Server Error</title><h1>Internal Server Error</h1>', 'text/html', {
    status: 500,
  });

  test('is told beside its status, with the words of the page once', () => {
    expect(judge({}, failure)).toEqual([
      {
        rule: 'smoke/status',
        at,
        expected: 'status 2xx',
        observed: '500; the page says "Internal Server Error Internal Server Error"',
      },
      {
        rule: 'smoke/error-page',
        at,
        expected: 'no error page',
        observed: 'a bare error page of a server or proxy',
        fix: 'Read the log of the application for this request. If the page is meant to look so, say "error-page: allow".',
      },
    ]);
  });

  test.each<[string, Partial<Step>]>([
    ['it is allowed', { errorPage: 'allow', expect: [status(equals(500))] }],
    ['its status is asked for', { expect: [status(equals(500))] }],
    ['its status is one of several', { expect: [status({ name: 'one-of', values: [404, 500] })] }],
    ['its status is in a range of errors', { expect: [status({ name: 'min', value: 400 })] }],
    ['its status begins a range of errors', { expect: [status({ name: 'min', value: 500 })] }],
    ['its status is between others', { expect: [status({ name: 'min', value: 400 }, { name: 'max', value: 599 })] }],
  ])('is none where %s', (_, more) => {
    expect(judge(more, failure)).toEqual([]);
  });

  test.each<[string, Partial<Step>]>([
    ['another status is asked for', { expect: [status(equals(503))] }],
    ['several others are', { expect: [status({ name: 'one-of', values: [404, 503] })] }],
    ['the range also holds good ones', { expect: [status({ name: 'min', value: 200 })] }],
    ['the range ends with it', { expect: [status({ name: 'max', value: 500 })] }],
    ['the range begins above it', { expect: [status({ name: 'min', value: 501 })] }],
    ['the number is that of something else', { expect: [expecting({ kind: 'size' }, equals(500))] }],
  ])('is one where %s', (_, more) => {
    expect(judge(more, failure).map(({ rule }) => rule)).toContain('smoke/error-page');
  });
});

describe('what answers in place of a page', () => {
  const told = (answer: HttpResponse, more: Partial<Step> = {}) =>
    judge(more, answer).map(({ rule, observed }) => `${rule}: ${observed}`);
  const parked = response('<title>example.com is parked</title><h1>example.com</h1>');
  const shell = response('<div id="root"></div><script src="/x.js"></script>', 'text/html', {
    url: 'https://app.example.com/api/orders',
  });
  const broken = (code: number) =>
    response('<title>Internal Server Error</title><h1>Internal Server Error</h1>', 'text/html', { status: code });

  test('is told before its status, at the place of the step, with its words once', () => {
    const wall = response('<p>Log in</p>', 'text/html', {
      status: 401,
      setCookies: ['_vercel_sso_nonce=a1; Path=/'],
    });
    expect(judge({}, wall)).toMatchObject([
      { rule: 'smoke/protected', at, observed: 'the deployment protection of Vercel: the page says "Log in"' },
      { rule: 'smoke/status', at, observed: '401' },
    ]);
  });

  test('is a parked domain, a fallback or an error page with a good status', () => {
    expect(told(parked)).toEqual(['smoke/parked: a parked domain: the page says "example.com is parked example.com"']);
    expect(told(shell)).toEqual([
      'smoke/spa-fallback: an HTML page, as a server gives it for paths that it does not know: a page without text',
    ]);
    expect(told(broken(200), { expect: [status(equals(200))] })).toEqual([
      expect.stringMatching(/^smoke\/error-page: a bare error page/),
    ]);
  });

  test('is none where error pages are allowed, or its status is asked for', () => {
    for (const answer of [parked, shell, broken(200)]) expect(told(answer, { errorPage: 'allow' })).toEqual([]);
    for (const code of [400, 500]) expect(told(broken(code), { expect: [status(equals(code))] })).toEqual([]);
  });
});

test.each<[number, [string, string][], string, string]>([
  [299, [['location', '/a']], '', '299'],
  [300, [['location', '/a']], '', '300 to /a'],
  [399, [['location', '/a']], '', '399 to /a'],
  [302, [], 'Moved', '302'],
  [400, [['location', '/a']], '', '400'],
  [400, [], 'Bad', '400; the body is "Bad"'],
  [399, [], 'Bad', '399'],
])('the status %i with %j and the body "%s" is told as %s', (code, headers, body, observed) => {
  const answer = response(body, 'text/plain', { status: code, headers });
  expect(judge({ expect: [status(equals(201))] }, answer)[0]?.observed).toBe(observed);
});

describe('what a page lacks', () => {
  const name = expecting({ kind: 'css', selector: 'h1' }, equals('Orders'));

  test('is told with the status where that is no success, and whose answer it was', () => {
    const [first] = judge(
      { expect: [name] },
      response('<body>Moved</body>', 'text/html', { status: 302, headers: [['location', '/login']] }),
    );
    expect(first).toMatchObject({
      rule: 'smoke/css',
      outcome: 'answered 302',
      observed: 'no h1: the page says "Moved"; the answer is 302 to /login',
    });
  });

  test('is told without the status where that is a success', () => {
    expect(judge({ expect: [name] }, response('<body>Hi</body>'))).toMatchObject([
      { rule: 'smoke/css', observed: 'no h1: the page says "Hi"' },
    ]);
  });

  test.each<[number, Subject, string | undefined]>([
    [300, { kind: 'jsonpath', query: '$.a' }, 'answered 300'],
    [300, { kind: 'body' }, 'answered 300'],
    [299, { kind: 'body' }, undefined],
    [300, { kind: 'url' }, undefined],
  ])('of an answer with the status %i, of %j, says that it answered so: %s', (code, subject, outcome) => {
    const [first] = judge(
      { expect: [expecting(subject, equals('x'))] },
      response('{}', 'application/json', { status: code }),
    );
    expect(first?.outcome).toBe(outcome);
    expect(first?.observed.endsWith(`; the answer is ${code}`)).toBe(code >= 300);
  });

  test('is told by what there is', () => {
    const seen = (subject: Subject, answer: HttpResponse, predicate = equals('x')) =>
      judge({ errorPage: 'allow', expect: [expecting(subject, predicate)] }, answer)[0]?.observed;
    const page = response('', 'text/html', {
      headers: [
        ['cookie', 'a=b'],
        ['x-cookie', 'c'],
        ['vary', 'd'],
        ['vary', 'e'],
      ],
    });
    expect(seen({ kind: 'css', selector: 'h1' }, page)).toBe('no h1: an empty body');
    expect(seen({ kind: 'body' }, page)).toBe('an empty body');
    expect(seen({ kind: 'header', name: 'Cookie' }, page)).toBe('header Cookie is another');
    expect(seen({ kind: 'header', name: 'x-cookie' }, page)).toBe('header x-cookie "c"');
    expect(seen({ kind: 'header', name: 'vary' }, page)).toBe('header vary "d, e", found 2 times');
    expect(seen({ kind: 'size' }, page, equals(7))).toBe('size 0');
    const deep = response(`${'<i>'.repeat(2_100)}x`);
    expect(seen({ kind: 'css', selector: 'h1' }, deep)).toMatch(
      /^the page nests elements more than 2000 deep: the body is "<i><i>/,
    );
    const reply = response('{"content":"canary-7"}', 'application/json');
    const injection: Subject = { kind: 'prompt-injection', words: [literal('canary-7')], tools: [] };
    expect(seen(injection, reply, { name: 'exists', value: false } as Predicate)).toBe('the reply says "canary-7"');
  });

  test('may be what nothing was captured for', () => {
    const unknown: Predicate = { name: 'equals', value: { parts: [{ kind: 'captured', name: 'id' }] } };
    const [first] = judge({ expect: [expecting({ kind: 'body' }, unknown)] }, response('x', 'text/plain'));
    expect(first?.observed).toContain('id');
    expect(first?.observed).not.toContain('the body is');
  });

  test('in a header leaves the outcome to its rule', () => {
    const [first] = judge(
      { expect: [expecting({ kind: 'header', name: 'x-id' }, equals('1'))] },
      response('', 'text/plain', { status: 304 }),
    );
    expect(first).toMatchObject({ rule: 'smoke/header', observed: 'no header x-id; the answer is 304' });
    expect(first?.outcome).toBeUndefined();
  });

  test('may be asked for by the word true, which is told', () => {
    const fix = 'A value is compared with the text. To ask only that it is there, say { exists: true }.';
    const page = response('<h1>Orders</h1>', 'text/html', { headers: [['x-id', '7']], setCookies: ['sid=1'] });
    for (const subject of [
      { kind: 'css', selector: 'h1' },
      { kind: 'header', name: 'x-id' },
      { kind: 'cookie', name: 'sid' },
    ] as Subject[])
      expect(judge({ expect: [expecting(subject, equals('true'))] }, page)).toMatchObject([{ fix }]);
    const [body] = judge({ expect: [expecting({ kind: 'body' }, equals('true'))] }, page);
    expect(body?.fix).toBeUndefined();
    const [other] = judge({ expect: [name, expecting({ kind: 'css', selector: 'h1' }, equals('x'))] }, page);
    expect(other?.fix).toBeUndefined();
  });
});

describe('a cookie', () => {
  const session = (name: string, attribute?: string) =>
    ({ kind: 'cookie', name, ...(attribute && { attribute }) }) as Subject;
  const observed = (subject: Subject, answer: HttpResponse, predicate: Predicate = equals('x')) =>
    judge({ expect: [expecting(subject, predicate)] }, answer)[0]?.observed;

  test('that no browser keeps is told with the reason and what to do', () => {
    const answer = response('ok', 'text/plain', {
      setCookies: ['sid=s; Domain=other.example'],
      droppedCookies: ['its Domain is another site'],
    });
    expect(judge({ expect: [expecting(session('sid'), { name: 'exists', value: true })] }, answer)).toMatchObject([
      {
        rule: 'smoke/cookie',
        outcome: 'set a cookie that no browser keeps',
        observed: 'cookie sid is set, and no browser keeps it: its Domain is another site',
        fix: 'Let the application set it for the host that it is served from, without Domain: a preview has another host than production. A name with __Host- needs "; Secure; Path=/" and no Domain.',
      },
    ]);
  });

  test('is told by what it lacks', () => {
    expect(observed(session('sid'), response('ok'))).toBe('no cookie sid; none was set');
    const answer = response('ok', 'text/html', { setCookies: ['sid=s; Path=/; SameSite=Lax', 'a=b'] });
    expect(observed(session('other'), answer)).toBe('no cookie other; set: sid, a');
    expect(observed(session('sid'), answer)).toBe('cookie sid is set, with another value');
    expect(observed(session('sid', 'samesite'), answer, equals('Strict'))).toMatch(/samesite.* lax$/i);
    expect(observed(session('sid', 'domain'), answer)).toMatch(/^no .*domain/i);
  });
});

describe('an answer of another origin', () => {
  const foreign = response('<h1>a word of theirs</h1>', 'text/html', {
    status: 403,
    url: 'https://elsewhere.example/x',
    isForeign: true,
    redirects: [{}] as unknown as HttpResponse['redirects'],
  });
  const kept = 'what https://elsewhere.example answers is not shown, for the configuration does not name it';

  test('keeps its words to itself, and is named', () => {
    expect(judge({ expect: [status(equals(200))] }, foreign)[0]?.observed).toBe(
      `403, redirected to https://elsewhere.example/x; ${kept}`,
    );
    const lacking = judge({ expect: [expecting({ kind: 'css', selector: 'h1' }, equals('Home'))] }, foreign);
    expect(JSON.stringify(lacking)).not.toContain('a word of theirs');
    expect(lacking.map(({ observed }) => observed).join()).toContain('another h1');
  });
});

test('a page that says nothing, and one that is no page, are told by what they hold', () => {
  const no = { expect: [expecting({ kind: 'body' }, equals('no'))] };
  const observed = (answer: HttpResponse) => judge(no, answer)[0]?.observed;
  expect(observed(response('<body><script>1</script></body>'))).toBe('a page without text');
  expect(observed(response('plain', 'text/plain'))).toBe('the body is "plain"');
  expect(observed(response('', 'text/plain'))).toBe('an empty body');
});

test('a long body is cut between words, so that no secret is cut in two', () => {
  const words = `${'word '.repeat(1_999)}half-of-a-secret-value`;
  const [first] = judge({ expect: [expecting({ kind: 'body' }, equals('no'))] }, response(words, 'text/plain'));
  expect(first?.observed).toBe(`the body is "${'word '.repeat(1_999)}"`);
  const short = 'x'.repeat(10_000);
  const [whole] = judge({ expect: [expecting({ kind: 'body' }, equals('no'))] }, response(short, 'text/plain'));
  expect(whole?.observed).toBe(`the body is "${short}"`);
});

test('all expectations have to hold for an answer to meet them', () => {
  const good = status(equals(200));
  const bad = status(equals(201));
  expect([[], [good], [good, bad], [bad]].map((all) => meetsAll(all, response('ok')))).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

describe('an answer that was judged whole', () => {
  test('gives what was captured also where it is not as expected', () => {
    const asked = step({
      expect: [status(equals(201))],
      captures: [{ at, name: 'id', secret: false, from: { kind: 'jsonpath', query: '$.id' } }],
    });
    const judged = judgeAnswer({
      step: asked,
      response: response('{"id":7}', 'application/json'),
      captured: new Map(),
      cookies: new Map(),
    });
    expect(judged.values.map(([name, { value }]) => [name, value])).toEqual([['id', '7']]);
    expect(judged.missing).toEqual([]);
    expect(judged.mismatches).toMatchObject([{ rule: 'smoke/status', observed: '200' }]);
  });

  const stream = (body: string, type = 'text/event-stream') =>
    judgeAnswer({
      step: step({ firstEventMs: 5_000, expect: [expecting({ kind: 'body' }, equals('up'))] }),
      response: response(body, type),
      captured: new Map(),
      cookies: new Map(),
    }).mismatches.map(({ rule }) => rule);

  test.each<[string, [body: string, type?: string], string[]]>([
    ['has nothing to tell of its first event', ['data: up\n\n'], []],
    ['tells an event that is another one by its content', ['data: down\n\n'], ['smoke/body']],
    ['tells a lack of events before the lack of content', [': ping\n\n'], ['smoke/stream', 'smoke/body']],
    [
      'tells an error page before the lack of events',
      ['<title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>', 'text/html'],
      ['smoke/error-page', 'smoke/body', 'smoke/stream'],
    ],
  ])('and waited for an event %s', (_, answer, expected) => {
    expect(stream(...answer)).toEqual(expected);
  });
});
