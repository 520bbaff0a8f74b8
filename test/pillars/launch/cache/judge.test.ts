import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../../property-seed.ts';
import { cacheHit } from '../../../../src/pillars/launch/cache/hit.ts';
import { isRefusal, judgeCacheHeaders, judgeStranger } from '../../../../src/pillars/launch/cache/judge.ts';

const url = 'https://www.example.com/account';
const rule = (headers: [string, string][]) => judgeCacheHeaders(url, headers)?.rule.slice('launch/cache-'.length);

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
    ['must-revalidate', 'unclear'],
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
  ])('with no-store for browsers and %s: %s for the proxy', (name, value, expected) => {
    expect(
      rule([
        ['cache-control', 'no-store'],
        [name, value],
      ]),
    ).toBe(expected);
  });

  test('is told by what caches may do, and what to send in its place', () => {
    const finding = judgeCacheHeaders(url, [
      ['cache-control', 'public, max-age=600'],
      ['set-cookie', 'a=b'],
    ]);
    expect(finding).toMatchObject({
      severity: 'blocker',
      observed: 'cache-control: public; cache-control: max-age=600, for a user who is logged in',
      where: { url },
    });
    expect(finding?.fix).toContain('Cache-Control: private, no-store');
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

  test('is judged by caches alone without a marker', () => {
    expect(judgeStranger(url, [], 'anything', undefined)).toBeUndefined();
  });

  test.each<[string, string, string | undefined]>([
    ['x-cache', 'RefreshHit from cloudfront', 'x-cache: RefreshHit'],
    ['x-cache', 'TCP_HIT from a1-2-3-4', 'x-cache: TCP_HIT'],
    ['x-cache', 'MISS, HIT', 'x-cache: HIT'],
    ['x-vercel-cache', 'STALE', 'x-vercel-cache: STALE'],
    ['cache-status', '"Netlify Edge"; hit', 'cache-status: hit'],
    ['cache-status', '"Netlify Edge"; fwd=miss', undefined],
    ['cf-cache-status', 'DYNAMIC', undefined],
    ['x-cache', 'white', undefined],
    ['age', 'x', undefined],
  ])('%s: %s', (name, value, expected) => {
    expect(cacheHit([[name, value]])).toBe(expected);
  });
});
