import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../../property-seed.ts';
import { isRefusal, judgeCacheHeaders, judgeStranger, sameForAll } from '../../../../src/pillars/launch/cache/judge.ts';

const url = 'https://www.example.com/account';
const rule = (headers: [string, string][]) => judgeCacheHeaders(url, headers)?.rule.slice('launch/cache-'.length);

const neverShared = [
  'Cache-Control: private, no-store, and no CDN-Cache-Control or Surrogate-Control, on every page that needs a login',
  'nginx: proxy_no_cache $http_cookie; proxy_cache_bypass $http_cookie; and add_header Cache-Control "private, no-store" always;',
  'Cloudflare: Caching, Cache Rules: Bypass cache for this path, and no "Cache Everything"',
  'Vercel, Netlify: the header in the function that answers; on Next.js no "revalidate" and no static rendering for this route',
].join('\n');

describe('the page of a logged-in user', () => {
  test.each<[string, string | undefined]>([
    ['private, no-store', undefined],
    ['no-store', undefined],
    ['private', undefined],
    ['private, max-age=60', undefined],
    ['Public, No-Store', undefined],
    ['no-cache, private', undefined],
    ['public', 'shared'],
    ['public, max-age=0, must-revalidate', 'unclear'],
    ['public, no-cache', 'unclear'],
    ['public, s-maxage=0', 'unclear'],
    ['s-maxage=0', 'unclear'],
    ['max-age=0, s-maxage=0', 'unclear'],
    ['max-age=600, s-maxage=0', 'unclear'],
    ['max-age=600, no-cache', 'unclear'],
    ['public, max-age=0, s-maxage=60, must-revalidate', 'shared'],
    ['max-age=0, stale-while-revalidate=600', 'shared'],
    ['max-age=0, must-revalidate, stale-while-revalidate=600', 'unclear'],
    ['public, no-cache="set-cookie"', 'shared'],
    ['max-age=60', 'shared'],
    ['max-age="60"', 'shared'],
    ['S-MaxAge=1', 'shared'],
    ['private, s-maxage=60', 'shared'],
    ['private="set-cookie", max-age=60', 'shared'],
    ['private, stale-while-revalidate=60', undefined],
    ['no-cache, max-age=60', 'unclear'],
    ['must-revalidate, max-age=60', 'shared'],
    ['must-revalidate', 'unclear'],
    ['max-age=60, s-maxage=0', 'unclear'],
    ['no-cache', 'unclear'],
    ['max-age=0', 'unclear'],
    ['max-age=-1', 'unclear'],
    ['s-maxage=0, no-cache="set-cookie"', 'unclear'],
    ['', 'unclear'],
  ])('with Cache-Control: %s', (value, expected) => {
    expect(rule([['cache-control', value]])).toBe(expected);
  });

  test.each<[string, string | undefined]>([
    ['public, max-age=0, must-revalidate', undefined],
    ['public, no-cache', undefined],
    ['s-maxage=0', undefined],
    ['public', 'shared'],
    ['max-age=0, stale-while-revalidate=60, proxy-revalidate', undefined],
    ['no-store', undefined],
    ['must-revalidate', 'unclear'],
    ['', 'unclear'],
  ])('with Cache-Control: %s, and a stranger refused by the site', (value, expected) => {
    const finding = judgeCacheHeaders(url, [['cache-control', value]], true);
    expect(finding?.rule.slice('launch/cache-'.length)).toBe(expected);
  });

  test.each<[number, [string, string][], boolean]>([
    [302, [], true],
    [401, [], true],
    [403, [['x-cache', 'MISS']], true],
    [302, [['x-vercel-cache', 'HIT']], false],
    [200, [], false],
    [299, [], false],
    [300, [], true],
    [399, [], true],
    [400, [], false],
    [404, [], false],
    [500, [], false],
  ])('answered %i with %j is a refusal of the site: %s', (status, headers, expected) => {
    expect(isRefusal({ status, headers })).toBe(expected);
  });

  test('without Cache-Control leaves caches to guess', () => {
    expect(judgeCacheHeaders(url, [])).toMatchObject({ rule: 'launch/cache-unclear', severity: 'medium' });
  });

  test.each<[string, string, string | undefined]>([
    ['cdn-cache-control', 'max-age=60', 'shared'],
    ['vercel-cdn-cache-control', 's-maxage=60', 'shared'],
    ['surrogate-control', 'max-age=3600+600', 'shared'],
    ['cdn-cache-control', 'no-store, max-age=60', undefined],
    ['surrogate-control', 'content="ESI/1.0"', undefined],
    ['cdn-cache-control', 'max-age=0', undefined],
    ['cdn-cache-control', 'public', undefined],
    ['cdn-cache-control', 'private, max-age=60', undefined],
    ['x-cdn-cache-control-note', 'max-age=60', undefined],
    ['1-cdn-cache-control', 'max-age=60', undefined],
    ['x-surrogate-control', 'max-age=60', undefined],
  ])('with no-store for browsers and %s: %s for the proxy', (name, value, expected) => {
    expect(
      rule([
        ['cache-control', 'no-store'],
        [name, value],
      ]),
    ).toBe(expected);
  });

  test('is told in these words', () => {
    const told = (...headers: [string, string][]) => judgeCacheHeaders(url, headers);
    const shared = told(['cache-control', 'public, max-age=600, stale-while-revalidate=60'], ['set-cookie', 'a=b']);
    expect(shared).toEqual({
      rule: 'launch/cache-shared',
      severity: 'blocker',
      status: 'fail',
      subject: 'www.example.com',
      title: "www.example.com/account may be kept by shared caches: customers can get someone else's page",
      expected: 'Cache-Control: private, no-store',
      observed:
        'cache-control: public; cache-control: max-age=600; cache-control: stale-while-revalidate=60, for a user who is logged in',
      where: { url },
      reproduce: `curl -sS -o /dev/null -D - -b "$COOKIE" '${url}' | grep -iE '^(HTTP|cache-|.*-cache|surrogate|age|vary)'`,
      fix: neverShared,
      fingerprint: `launch/cache-shared:${url}`,
    });
    const unclear = told(['cache-control', 'Must-Revalidate, max-age=0']);
    expect(unclear).toEqual({
      ...shared,
      rule: 'launch/cache-unclear',
      severity: 'medium',
      title: 'www.example.com/account does not say that caches must not share it',
      observed: 'Cache-Control: must-revalidate, max-age',
      fingerprint: `launch/cache-unclear:${url}`,
    });
    expect(told()).toEqual({ ...unclear, observed: 'no Cache-Control: caches may guess how long they keep it' });
    const observed = told(['cache-control', 'a, b, c, d, e, f, g, h, i'])?.observed;
    expect(observed).toBe('Cache-Control: a, b, c, d, e, f, g, h');
  });

  test('that is the same for a stranger is told in these words', () => {
    expect(sameForAll(url)).toMatchObject({
      rule: 'launch/cache-same-for-all',
      severity: 'medium',
      status: 'inconclusive',
      title: 'www.example.com/account shows nothing private, so its caching could not be judged',
      expected: 'a page that only its user gets',
      observed: 'the same page with the session and without it',
      where: { url },
      reproduce: `curl -sS -b "$COOKIE" '${url}' | cksum; curl -sS '${url}' | cksum`,
      fix: 'Name a route that answers with the data of the user in its place, as the API route that the page asks (get: /api/me), or a marker: text that only the page of this user holds.',
    });
  });

  test('may have any header', () => {
    const word = fc.constantFrom(
      'max-age',
      's-maxage',
      'private',
      'no-store',
      '=',
      '"',
      ',',
      ' ',
      '60',
      '1e9',
      '-',
      'no-cache',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 20 }), (words) => {
        const value = words.join('');
        const found = rule([['cache-control', value]]);
        if (!value.includes('s-maxage') && !value.includes('max-age')) expect(found).not.toBe('shared');
        if (!/private|no-store/.test(value)) expect(found).toBeDefined();
      }),
    );
  });
});

describe('what a stranger gets at its address', () => {
  const marker = ['ada', '@example.com'].join('');

  test.each<[string, [string, string][], string, boolean]>([
    ['the marker', [], `<h1>${marker}</h1>`, true],
    ['another page', [], '<h1>Log in</h1>', false],
    ['an answer out of Cloudflare', [['cf-cache-status', 'HIT']], '', true],
    ['an answer with an age', [['age', '12']], '', true],
    [
      'a new answer',
      [
        ['age', '0'],
        ['x-cache', 'Miss from cloudfront'],
      ],
      '',
      false,
    ],
  ])('%s', (_, headers, body, isLeak) => {
    const finding = judgeStranger(url, headers, body, marker);
    expect(finding?.rule).toBe(isLeak ? 'launch/cache-leak' : undefined);
    expect(JSON.stringify(finding ?? '')).not.toContain(marker);
  });

  test('is told in these words', () => {
    const marked = judgeStranger(url, [], `<h1>${marker}</h1>`, marker);
    expect(marked).toEqual({
      rule: 'launch/cache-leak',
      severity: 'blocker',
      status: 'fail',
      subject: 'www.example.com',
      title: 'A stranger gets the page of a logged-in user at www.example.com/account',
      expected: 'asked without the session: a login or a refusal, from the application itself',
      observed: "the marker of the user's own page",
      where: { url },
      reproduce: `curl -sS -o /dev/null -b "$COOKIE" '${url}'; curl -sS '${url}' | grep -c "$MARKER"`,
      fix: `Purge the cache now, then keep this route out of it.\n${neverShared}`,
      fingerprint: `launch/cache-leak:${url}`,
    });
    expect(judgeStranger(url, [['age', '12']], marker, marker)).toEqual({
      ...marked,
      observed: "the marker of the user's own page and age: 12",
    });
    expect(judgeStranger(url, [['age', '12']], '', undefined)).toEqual({
      ...marked,
      title: 'www.example.com/account comes to strangers out of a shared cache',
      observed: 'age: 12',
      reproduce: `curl -sS -o /dev/null -b "$COOKIE" '${url}'; curl -sS -o /dev/null -D - '${url}' | grep -iE '^(HTTP|cache-|.*-cache|surrogate|age|vary)'`,
    });
  });

  test('is judged by caches alone without a marker', () => {
    expect(judgeStranger(url, [], 'undefined', undefined)).toBeUndefined();
  });
});
