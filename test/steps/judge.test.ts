import { describe, expect, test } from '@jest/globals';
import type { CaptureSource, Expectation, Predicate, Subject } from '../../src/config/config.ts';
import { literal } from '../../src/config/language/template.ts';
import { captureValues } from '../../src/steps/captures.ts';
import { judgeResponse } from '../../src/steps/judge.ts';
import { readPage } from '../../src/steps/page.ts';
import { at, response, step } from './response.ts';

const expectation = (subject: Subject, ...predicates: Predicate[]): Expectation => ({ at, subject, predicates });
const equals = (value: string | number | bigint): Predicate => ({
  name: 'equals',
  value: typeof value === 'string' ? literal(value) : value,
});
const judge = (subject: Subject, predicate: Predicate, answer: ReturnType<typeof response>) =>
  judgeResponse(step({ expect: [expectation(subject, predicate)] }), answer, new Map()).map(
    ({ rule, observed }) => `${rule}: ${observed}`,
  );

const css = (selector: string): Subject => ({ kind: 'css', selector });
const jsonpath = (query: string): Subject => ({ kind: 'jsonpath', query });

describe('the status of a step that expects none', () => {
  const rules = (status: number, expect: Expectation[] = []) =>
    judgeResponse(step({ expect }), response('{"a":1}', 'application/json', { status }), new Map()).map(
      ({ rule, expected }) => [rule, expected],
    );

  test.each([200, 204, 299])('may be %i', (status) => {
    expect(rules(status)).toEqual([]);
  });

  test.each([199, 300, 302, 399, 404])('may not be %i', (status) => {
    expect(rules(status)).toEqual([['smoke/status', 'status 2xx']]);
  });

  test('may be anything below 400 where something else is expected', () => {
    const type = expectation({ kind: 'content-type' }, equals('application/json'));
    expect(rules(399, [type])).toEqual([]);
    expect(rules(400, [type])).toEqual([['smoke/status', 'a status below 400']]);
  });
});

describe('content-type', () => {
  const type: Subject = { kind: 'content-type' };
  test('compares the media type without case, and parameters only if written', () => {
    const answer = response('{}', 'Application/JSON; charset=UTF-8');
    expect(judge(type, equals('application/json'), answer)).toEqual([]);
    expect(judge(type, equals('application/json;charset="utf-8"'), answer)).toEqual([]);
    expect(judge(type, equals('application/json; charset=latin1'), answer)).toHaveLength(1);
    expect(judge(type, equals('text/html'), answer)).toEqual([
      'smoke/content-type: content-type "Application/JSON; charset=UTF-8"',
    ]);
    expect(judge(type, equals('text/html'), response('x', ''))).toEqual(['smoke/content-type: no content-type']);
  });
});

describe('size', () => {
  test('counts the bytes of the body', () => {
    expect(judge({ kind: 'size' }, equals(5), response('fünf'))).toEqual([]);
    expect(judge({ kind: 'size' }, equals(4), response('fünf'))).toEqual(['smoke/size: size 5']);
  });
});

describe('body and url', () => {
  test('say what was seen in their place', () => {
    expect(judge({ kind: 'body' }, equals('no'), response('yes'))).toEqual(['smoke/body: the page says "yes"']);
    expect(judge({ kind: 'url' }, equals('/other'), response('x'))).toEqual([
      'smoke/url: url "https://app.example.com/page?q=1"',
    ]);
  });
});

describe('css', () => {
  test('with a scalar compares the text of the first match, collapsed and trimmed', () => {
    const answer = response('<body><h1>\n Good \n <b>day</b></h1><h1>Other</h1></body>');
    expect(judge(css('h1'), equals('Good day'), answer)).toEqual([]);
    expect(judge(css('h1'), equals('Other'), answer)).toEqual(['smoke/css: h1 "Good day", found 2 times']);
    expect(judge(css('h2'), equals('x'), answer)).toEqual(['smoke/css: no h2: the page says "Good day Other"']);
  });

  test('reads XML as XML', () => {
    const sitemap = response(
      '<?xml version="1.0"?><urlset><url><loc>https://a/</loc></url></urlset>',
      'application/xml',
    );
    expect(judge(css('url > loc'), equals('https://a/'), sitemap)).toEqual([]);
  });
});

describe('cookies', () => {
  test('are never shown with their values', () => {
    const answer = response('ok', 'text/plain', {
      setCookies: ['sid=topsecretvalue; Path=/', 'lang=en'],
      headers: [['set-cookie', 'sid=topsecretvalue']],
    });
    expect(judge({ kind: 'cookie', name: 'sid' }, equals('x'), answer)).toEqual([
      'smoke/cookie: cookie sid is set, with another value',
    ]);
    expect(judge({ kind: 'cookie', name: 'other' }, { name: 'exists', value: true }, answer)).toEqual([
      'smoke/cookie: no cookie other; set: sid, lang',
    ]);
    expect(judge({ kind: 'header', name: 'set-cookie' }, equals('x'), answer)).toEqual([
      'smoke/header: header set-cookie is another',
    ]);
  });

  test('that are deleted are not set', () => {
    const now = { headers: [['date', 'Tue, 05 Jan 2027 10:00:00 GMT']] as [string, string][] };
    const gone = response('ok', 'text/plain', { ...now, setCookies: ['sid=x; Expires=Mon, 04 Jan 2027 10:00:00 GMT'] });
    const kept = response('ok', 'text/plain', {
      ...now,
      setCookies: ['sid=; Max-Age=0', 'sid=x; Expires=Wed, 06 Jan 2027 10:00:00 GMT'],
    });
    expect(judge({ kind: 'cookie', name: 'sid' }, { name: 'exists', value: true }, gone)).toHaveLength(1);
    expect(judge({ kind: 'cookie', name: 'sid' }, { name: 'exists', value: true }, kept)).toEqual([]);
  });
});

describe('an answer that is not what it should be', () => {
  test.each<[string, string | Uint8Array, string]>([
    [
      'HTML in place of JSON',
      '<html><body>Log in</body></html>',
      'smoke/jsonpath: the body is not JSON: the body is "<html><body>Log in</body></html>"',
    ],
    ['nothing', '', 'smoke/jsonpath: the body is empty'],
    ['half of a document', '{"a": [1, 2', 'smoke/jsonpath: the body is not JSON: the body is "{"a": [1, 2"'],
    [
      'bytes that are no UTF-8',
      Buffer.from('{"a":"\xff"}', 'latin1'),
      'smoke/jsonpath: the body holds bytes that are not valid UTF-8: the body is "{"a":"\ufffd"}"',
    ],
    ['JSON without it', '{"b":1}', 'smoke/jsonpath: no $.a'],
  ])('is told: %s', (_, body, told) => {
    expect(judge(jsonpath('$.a'), equals('x'), response(body, 'application/json'))).toEqual([told]);
  });

  test('is compared with all digits of a whole number, and shown with them', () => {
    const answer = response('{"id":9007199254740993,"big":100000000000000000000}', 'application/json');
    expect(judge(jsonpath('$.id'), equals(9007199254740993n), answer)).toEqual([]);
    expect(judge(jsonpath('$.id'), equals(9007199254740992n), answer)).toEqual([
      'smoke/jsonpath: $.id 9007199254740993',
    ]);
    expect(judge(jsonpath('$.big'), equals(1e20), answer)).toEqual([]);
    expect(judge(jsonpath('$.big'), { name: 'min', value: 5 }, answer)).toEqual([]);
    expect(judge(jsonpath('$.big'), { name: 'type', value: 'integer' }, answer)).toEqual([]);
  });

  test('in another charset is read by it', () => {
    const latin = response(Buffer.from('<body><h1>Grüße</h1></body>', 'latin1'), 'text/html; charset=iso-8859-1');
    expect(judge(css('h1'), equals('Grüße'), latin)).toEqual([]);
    expect(judge(css('h1'), equals('x'), response('<h1>x</h1>', 'text/html; charset=nonsense'))).toEqual([]);
  });
});

describe('a capture', () => {
  const cookies = new Map([['stored', 's']]);
  const page = readPage(
    response('<input name=csrf value="t0k3n"><input name=empty value=""><p> Order  <b>7</b></p>', 'text/html', {
      headers: [['location', '/orders/7']],
      setCookies: ['fresh=f; Path=/'],
    }),
  );
  const data = readPage(
    response('{"id":7,"big":12345678901234567890,"yes":true,"o":{},"n":null,"s":"x"}', 'application/json'),
  );
  const take = (from: CaptureSource, on = page) => {
    const { values, missing } = captureValues([{ at, name: 'v', secret: false, from }], on, cookies);
    return values[0]?.[1].value ?? missing[0]?.observed;
  };

  test.each<[CaptureSource, string]>([
    [{ kind: 'css', selector: '[name=csrf]', attribute: 'value' }, 't0k3n'],
    [{ kind: 'css', selector: 'p' }, 'Order 7'],
    [{ kind: 'css', selector: 'h1' }, 'not found'],
    [{ kind: 'css', selector: '[name=empty]', attribute: 'value' }, 'it is there, but empty'],
    [{ kind: 'header', name: 'Location' }, '/orders/7'],
    [{ kind: 'cookie', name: 'fresh' }, 'f'],
    [{ kind: 'cookie', name: 'stored' }, 's'],
    [{ kind: 'cookie', name: 'other' }, 'not found'],
    [{ kind: 'regex', pattern: 'Order +<b>(\\d+)' }, '7'],
    [{ kind: 'regex', pattern: '<b>\\d' }, '<b>7'],
    [{ kind: 'regex', pattern: 'zzz' }, 'not found'],
    [{ kind: 'jsonpath', query: '$.id' }, 'the body is not JSON'],
  ])('of %j', (from, value) => {
    expect(take(from)).toBe(value);
  });

  test.each([
    ['$.id', '7'],
    ['$.yes', 'true'],
    ['$.s', 'x'],
    ['$.big', '12345678901234567890'],
    ['$.o', 'it is no string, number or boolean'],
    ['$.n', 'it is no string, number or boolean'],
    ['$.missing', 'not found: the answer has id, big, yes, o, n, s'],
  ])('of JSON %s', (query, value) => {
    expect(take({ kind: 'jsonpath', query }, data)).toBe(value);
  });
});
