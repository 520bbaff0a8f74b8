import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Chain, Hop } from '../../../../src/pillars/launch/redirects/chain.ts';
import { judgeRedirects } from '../../../../src/pillars/launch/redirects/judge.ts';
import type { Way } from '../../../../src/pillars/launch/redirects/problem.ts';

const canonical = new URL('https://www.example.com');
const probe = '?launch-gate=1';
const expected = { loginHosts: ['auth.example.com'], isApi: false };

const hosts = fc.constantFrom('www.example.com', 'example.com', 'evil.example', 'münchen.example', '[2001:db8::1]');
const url = fc
  .tuple(
    fc.constantFrom('http', 'https'),
    hosts,
    fc.constantFrom('/', '/a', "/it's", '/::set-output'),
    fc.constantFrom('', probe, '?token=s3cret'),
  )
  .map(([scheme, host, path, query]) => new URL(`${scheme}://${host}${path}${query}`));
const status = fc.constantFrom(200, 204, 301, 302, 303, 307, 308, 401, 404, 500, 599);

/** Hops that lead to one another, as the collector hands them over. */
const chain: fc.Arbitrary<Chain> = fc
  .tuple(fc.array(url, { minLength: 1, maxLength: 12 }), fc.array(status, { minLength: 12, maxLength: 12 }), fc.nat(7))
  .map(([urls, statuses, kind]) => {
    const start = urls[0] as URL;
    const hops = urls.map((at, index): Hop => {
      const code = statuses[index] as number;
      const next = urls[index + 1];
      return next
        ? { url: at, status: code < 400 ? 301 : 302, redirects: true, next }
        : { url: at, status: code, redirects: [301, 302, 303, 307, 308].includes(code) };
    });
    const last = urls.at(-1) as URL;
    const ends: Chain['end'][] = [
      { kind: 'answered' },
      { kind: 'loop', cycle: urls },
      { kind: 'endless' },
      { kind: 'login', url: new URL('https://shop.eu.auth0.com/authorize?state=s3cret') },
      { kind: 'walled', url: last, wall: { name: 'a wall', fix: '' } },
      { kind: 'unusable', url: last, words: 'its certificate has expired', isSilent: false, isTold: kind === 5 },
      { kind: 'failed', url: last, words: 'closed', isSilent: true },
      { kind: 'failed', url: last, words: 'closed', isSilent: false },
    ];
    const end = ends[kind] as Chain['end'];
    return { start, hops: end.kind === 'unusable' || end.kind === 'failed' ? hops.slice(0, -1) : hops, end };
  });

const way: fc.Arbitrary<Way> = fc.record({
  chain,
  from: fc.oneof(
    fc.constantFrom('canonical' as const, 'alias' as const),
    url.map((to) => ({ to })),
  ),
  probe: fc.constant(probe),
});

describe('the judgement of redirects', () => {
  test('is complete for whatever way a server leads', () => {
    fc.assert(
      fc.property(fc.array(way, { maxLength: 6 }), (ways) => {
        const findings = judgeRedirects(ways, canonical, expected);
        for (const finding of findings) {
          for (const key of ['title', 'expected', 'observed', 'reproduce', 'fix'] as const) {
            expect(finding[key]).toBeTruthy();
            expect(finding[key]).not.toMatch(/undefined|\[object/);
          }
          expect(URL.canParse(finding.where.url ?? '')).toBe(true);
        }
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
      }),
    );
  });

  test('never passes a way that does not end well', () => {
    fc.assert(
      fc.property(way, (one) => {
        const { end, hops } = one.chain;
        const last = hops.at(-1);
        const isTold = end.kind === 'unusable' && end.isTold;
        const isGood =
          end.kind === 'answered' &&
          last?.url.protocol === 'https:' &&
          last.status >= 200 &&
          last.status < 300 &&
          last.url.host !== 'evil.example';
        fc.pre(!isTold && !isGood);
        expect(judgeRedirects([one], canonical, expected).length).toBeGreaterThan(0);
      }),
    );
  });

  test.each([
    ['example.dev', []],
    ['www.example.app', []],
    ['dev.example.com', ['launch/unreachable']],
    ['dev', ['launch/unreachable']],
  ])('takes a closed port 80 as no browser would see it: %s', (host, rules) => {
    const origin = new URL(`https://${host}`);
    const start = new URL(`http://${host}/`);
    const end = { kind: 'failed', url: start, words: 'closed', isSilent: false } as const;
    const told = judgeRedirects([{ chain: { start, hops: [], end }, from: 'canonical', probe }], origin, expected);
    expect(told.map(({ rule }) => rule)).toEqual(rules);
    // https is asked by every browser.
    const secure: Way = { chain: { start: origin, hops: [], end: { ...end, url: origin } }, from: 'canonical', probe };
    expect(judgeRedirects([secure], origin, expected)).toHaveLength(1);
  });

  test('shows no query but the one that was added', () => {
    fc.assert(
      fc.property(way, (one) => {
        fc.pre(
          !one.chain.start.search.includes('token') &&
            !(typeof one.from === 'object' && one.from.to.search.includes('token')),
        );
        expect(JSON.stringify(judgeRedirects([one], canonical, expected))).not.toContain('s3cret');
      }),
    );
  });
});
