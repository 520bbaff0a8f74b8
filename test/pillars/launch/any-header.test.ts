import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCookieJar, storeCookies } from '../../../src/http/cookies.ts';
import { domainOf, readSetCookie, whyDropped } from '../../../src/http/refused-cookie.ts';
import { answeredBy } from '../../../src/pillars/launch/answered-by.ts';
import { directivesOf, secondsOf } from '../../../src/pillars/launch/cache/directives.ts';
import { cacheHit } from '../../../src/pillars/launch/cache/hit.ts';
import { readHsts } from '../../../src/pillars/launch/headers/hsts.ts';
import { findStackTrace } from '../../../src/pillars/launch/leaks/stack-trace.ts';
import { versionedHeaders } from '../../../src/pillars/launch/leaks/version.ts';
import { kindOf, strayKind } from '../../../src/pillars/launch/leftover/stray-host.ts';
import { readPage } from '../../../src/steps/page.ts';
import { longTextOf, textOf } from '../../foreign-input.ts';
import { response } from '../../steps/response.ts';

describe('headers of any text', () => {
  const names = ['server', 'x-powered-by', 'cache-control', 'age', 'cf-cache-status', 'x-cache', 'cache-status'];
  const words = ['HIT', 'max-age', '=', ',', ';', '"', 'no-cache', '12', 'nginx', '/', '1.2.3', ' ', '(', 'hit', 'fwd'];
  const headers = fc.array(fc.tuple(fc.constantFrom(...names), fc.oneof(textOf(words), longTextOf(words, 16_000))), {
    maxLength: 4,
  });

  test('name who answered, and how a cache did, in a few harmless words', () => {
    fc.assert(
      fc.property(headers, (all) => {
        expect(answeredBy(all) ?? 'none').toMatch(/^[A-Za-z][\w.-]{0,30}$/);
        expect(cacheHit(all) ?? 'none').toMatch(/^(?:none|age: [\de+Infity.]+|[a-z-]+: [A-Za-z_]+)$/);
        for (const header of versionedHeaders(all)) expect(all).toContainEqual(header);
        expect(secondsOf(directivesOf(all, 'cache-control'), 'max-age')).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  test('give the directives that were written into them', () => {
    const name = fc.stringMatching(/^[a-z][a-z-]{0,10}$/).filter((each) => !/^(private|no-cache)$/.test(each));
    const directives = fc.dictionary(name, fc.oneof(fc.constant(''), fc.nat().map(String)), { noNullPrototype: true });
    fc.assert(
      fc.property(directives, fc.constantFrom(', ', ',', ' ,\t'), fc.boolean(), (all, comma, isQuoted) => {
        const quote = isQuoted ? '"' : '';
        const written = Object.entries(all).map(([key, value]) => (value ? `${key}=${quote}${value}${quote}` : key));
        const read = directivesOf([['cache-control', written.join(comma).toUpperCase()]], 'cache-control');
        expect(Object.fromEntries(read ?? [])).toEqual(all);
      }),
    );
  });

  test('say in any order and case how long a host is known for HTTPS', () => {
    const parts = fc.shuffledSubarray(['max-age=63072000', 'includeSubDomains', 'preload', 'x="a"', ''], {
      minLength: 5,
    });
    fc.assert(
      fc.property(parts, fc.boolean(), (all, isUpper) => {
        const header = all.join(' ; ');
        const read = readHsts(isUpper ? header.toUpperCase() : header);
        expect(read).toEqual({ seconds: 63_072_000, coversSubdomains: true });
        expect(readHsts(`${header}; max-age=1`).seconds).toBeUndefined();
      }),
    );
  });
});

describe('a cookie of any text', () => {
  const words = [
    'a=b',
    '__Host-',
    '__Secure-',
    '; Domain=',
    '; Path=/',
    '; Secure',
    '; SameSite=None',
    '.',
    'test',
    'é',
  ];
  const line = fc.oneof(
    textOf([...words, 'app.test', '=', ';', 'xn--', '; Max-Age=', '; Expires=']),
    longTextOf(words, 16_000),
  );
  const url = new URL('https://app.test/');

  test('is kept as browsers keep it or dropped with a reason, which shows no value', () => {
    fc.assert(
      fc.property(line, (text) => {
        const secret = 'x7Kq2mZ9v';
        const marked = text.replace('=', `=${secret}`);
        const jar = createCookieJar();
        const [why] = storeCookies(jar, [marked], url);
        if (marked.startsWith(`a=${secret}`)) expect(`${why}${whyDropped(url, marked)}`).not.toContain(secret);
        if (why !== undefined) expect(jar.getCookiesSync(url.href)).toEqual([]);
        const cookie = readSetCookie(text);
        const domain = cookie && domainOf(cookie);
        if (domain) expect(domain).toMatch(/^[^\s;/?#@]+$/);
      }),
      { numRuns: 500 },
    );
  });
});

test('a host of any text is of one kind, and the site itself and its parts are nothing strange', () => {
  const words = [
    'www',
    'example',
    '.',
    'com',
    'localhost',
    '127.0.0.1',
    '[::1]',
    'staging',
    '-git-',
    'vercel.app',
    '--',
    'a',
  ];
  fc.assert(
    fc.property(textOf(words, 6), (host) => {
      kindOf(host.toLowerCase());
      const own = { canonical: 'www.example.com', own: [], staging: [] };
      strayKind(host, own);
      expect(strayKind(host, { ...own, own: [host.toLowerCase().replace(/\.$/, '')] })).toBeUndefined();
      expect(strayKind(`${host.replace(/[^a-z]/g, '').slice(0, 50)}x.example.com`, own) ?? 'staging').toBe('staging');
    }),
    { numRuns: 1_000 },
  );
});

test('an error of any text shows a stack trace or none, and nothing of it is quoted', () => {
  const words = [
    ...[
      '    at f (/app/a.js:1:2)\n',
      'Traceback',
      '  File "/app/a.py", line 1, in f\n',
      'at a.B(C.java:1)\n',
      '#0 /a.php(1)\n',
    ],
    ...['\n', '\\n', ' in ', '"', '"file":"', '.php on line 1', ' ', '<p>', '<br>', 'goroutine 1 [running]:'],
  ];
  fc.assert(
    fc.property(fc.oneof(textOf(words, 30), longTextOf(words)), fc.constantFrom(200, 404, 500), (text, status) => {
      for (const type of ['text/html', 'application/json']) {
        const found = findStackTrace(readPage(response(text, type, { status })));
        expect(found ?? 'a stack trace of nothing').toMatch(
          /^(?:a stack trace of [\w.]+|the (?:debug|error overlay).*)$/,
        );
      }
    }),
    { numRuns: 200 },
  );
});
