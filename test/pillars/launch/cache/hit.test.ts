import { expect, test } from '@jest/globals';
import { cacheHit } from '../../../../src/pillars/launch/cache/hit.ts';

test.each<[name: string, value: string, told: string | undefined]>([
  ['cf-cache-status', 'HIT', 'cf-cache-status: HIT'],
  ['cf-cache-status', 'DYNAMIC', undefined],
  ['cf-cache-status', 'REVALIDATED', 'cf-cache-status: REVALIDATED'],
  ['x-vercel-cache', 'STALE', 'x-vercel-cache: STALE'],
  ['x-vercel-cache', 'PRERENDER', undefined],
  ['x-cache', 'Hit from cloudfront', 'x-cache: Hit'],
  ['x-cache', 'RefreshHit from cloudfront', 'x-cache: RefreshHit'],
  ['x-cache', 'TCP_HIT from a23', 'x-cache: TCP_HIT'],
  ['x-cache', 'Miss from cloudfront', undefined],
  ['x-cache', 'MISS, HIT', 'x-cache: HIT'],
  ['x-cache', 'WHITELISTED', undefined],
  ['x-cache-status', 'UPDATING', 'x-cache-status: UPDATING'],
  ['cdn-cache', 'HIT', 'cdn-cache: HIT'],
  ['x-proxy-cache', 'HIT', 'x-proxy-cache: HIT'],
  ['x-nginx-cache', 'HIT', 'x-nginx-cache: HIT'],
  ['x-drupal-cache', 'HIT', 'x-drupal-cache: HIT'],
  ['x-litespeed-cache', 'hit,private', 'x-litespeed-cache: hit'],
  ['x-nextjs-cache', 'HIT', 'x-nextjs-cache: HIT'],
  ['x-other', 'HIT', undefined],
  // RFC 9211, 2.1: a parameter without a value is true; any number of spaces stands before it (RFC 8941, 3.1.2).
  ['cache-status', 'ExampleCache; hit', 'cache-status: hit'],
  ['cache-status', '"Netlify Edge"; hit', 'cache-status: hit'],
  ['cache-status', '"Netlify Edge"; fwd=miss', undefined],
  ['cache-status', 'ExampleCache;hit; ttl=376', 'cache-status: hit'],
  ['cache-status', 'OriginCache; fwd=miss,  ExampleCache;   hit=?1', 'cache-status: hit'],
  ['cache-status', 'ExampleCache; hit=?0', undefined],
  ['cache-status', 'ExampleCache; fwd=uri-miss; hits=3', undefined],
  ['cache-status', 'ExampleCache; hit-rate=3', undefined],
  ['cache-status', 'hit', undefined],
  ['x-cache-info', 'a; hit', undefined],
  ['age', '12', 'age: 12'],
  ['age', ' 012 ', 'age: 12'],
  ['age', '0', undefined],
  ['age', '-5', undefined],
  ['age', '12s', undefined],
  ['age', 'x', undefined],
  ['max-age', '12', undefined],
])('%s: %s', (name, value, told) => {
  expect(cacheHit([[name, value]])).toBe(told);
});

test('the first cache that says so is told, and without headers none', () => {
  expect(
    cacheHit([
      ['x-cache', 'MISS'],
      ['age', '7'],
      ['cf-cache-status', 'HIT'],
    ]),
  ).toBe('age: 7');
  expect(cacheHit([])).toBeUndefined();
});
