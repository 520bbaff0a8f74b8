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

type Step = string | [url: string, status: number];

/** A way over these URLs: 301 from each to the next, and 200 at the last, where no other status is given. */
function over(from: Way['from'], steps: Step[], end: Chain['end'] = { kind: 'answered' }): Way {
  const read = steps.map((step): [URL, number?] =>
    typeof step === 'string' ? [new URL(step)] : [new URL(step[0]), step[1]],
  );
  const hops = read.map(([at, status], index): Hop => {
    const next = read[index + 1]?.[0] ?? ('url' in end ? end.url : undefined);
    const code = status ?? (next ? 301 : 200);
    return { url: at, status: code, redirects: [301, 302, 303, 307, 308].includes(code), next };
  });
  return {
    chain: { start: read[0]?.[0] ?? canonical, hops, end },
    from,
    probe: typeof from === 'string' ? probe : undefined,
  };
}

const judged = (ways: Way[], more = {}) =>
  judgeRedirects(ways, canonical, { ...expected, ...more }).map(({ rule, severity, status, where }) => [
    rule.slice('launch/'.length),
    status === 'fail' ? severity : status,
    where.url,
  ]);
const http = (host: string) => `http://${host}/${probe}`;
const https = (host: string) => `https://${host}/${probe}`;
const [www, bare, other] = ['www.example.com', 'example.com', 'example.org'];
const moved = { to: new URL('https://www.example.com/new') };
const page = 'https://www.example.com';

describe('a way', () => {
  // The URLs of findings are without the query that was added.
  test.each<[string, Way]>([
    ['from http', over('canonical', [http(www), https(www)])],
    ['that begins where it ends', over('canonical', [https(www)])],
    ['of an alias', over('alias', [http(bare), https(bare), https(www)])],
    ['of an alias, for good in the other word', over('alias', [[https(bare), 308], https(www)])],
    ['on within the site', over('canonical', [[https(www), 302], [`${page}/login`, 303], `${page}/in`])],
    ['of an alias, on within the site', over('alias', [https(bare), [https(www), 302], `${page}/en`])],
    ['with the query written in another order', over('alias', [https(bare), `${page}/?a=1&launch-gate=1`])],
    [
      'whose query is lost and found again before it arrives',
      over('alias', [https(bare), 'https://example.com/x', https(www)]),
    ],
    [
      'round to the same page for a cookie',
      over('alias', [[https(bare), 302], ['https://consent.example/', 302], [https(bare), 301], https(www)]),
    ],
    ['of a moved URL', over(moved, [`${page}/old`, `${page}/new?from=old`])],
    [
      'of a moved URL on another host',
      over({ to: new URL('https://shop.example/') }, [`${page}/old`, 'https://shop.example/']),
    ],
    ['that ends below 300', over('canonical', [[https(www), 299]])],
  ])('%s is right', (_, one) => {
    expect(judged([one])).toEqual([]);
  });

  const [a, b] = [new URL(https(bare)), new URL(https(www))];
  test('in a circle is told once, wherever it was entered', () => {
    const loop = { rule: 'redirect-loop', severity: 'blocker', url: 'https://example.com/' };
    const ways = [over('canonical', [https(www), https(bare)], { kind: 'loop', cycle: [b, a] })];
    expect(judged(ways)).toEqual([[loop.rule, loop.severity, loop.url]]);
    ways.push(over('alias', [https(bare), https(www)], { kind: 'loop', cycle: [a, b] }));
    expect(judged(ways)).toEqual([[loop.rule, loop.severity, loop.url]]);
  });

  test('without an end is told where it began', () => {
    const steps = Array.from({ length: 11 }, (_, n) => `${page}/${n}`);
    expect(judged([over('canonical', steps, { kind: 'endless' })])).toEqual([
      ['redirect-loop', 'blocker', `${page}/0`],
    ]);
  });

  test.each<[string, Way, [rule: string, severity: string, url: string][]]>([
    [
      'that stays on http',
      over('canonical', [http(www)]),
      [['redirect-insecure', 'blocker', 'http://www.example.com/']],
    ],
    [
      'back to http',
      over('alias', [https(bare), http(www), https(www)]),
      [['redirect-insecure', 'blocker', 'https://example.com/']],
    ],
    [
      'back to http, where it ends',
      over('alias', [https(bare), http(www)]),
      [['redirect-insecure', 'blocker', 'https://example.com/']],
    ],
    [
      'back to http and then to others',
      over('alias', [https(bare), http('other.example'), https('other.example')]),
      [
        ['redirect-insecure', 'blocker', 'https://example.com/'],
        ['redirect-wrong-host', 'blocker', 'https://example.com/'],
      ],
    ],
    [
      'of the canonical host to an alias',
      over('canonical', [http(www), https(www), https(bare)]),
      [['redirect-wrong-host', 'blocker', 'https://www.example.com/']],
    ],
    [
      'to others, and on among them',
      over('alias', [https(bare), https(www), ['https://a.example/', 302], 'https://b.example/']),
      [['redirect-wrong-host', 'blocker', 'https://www.example.com/']],
    ],
    [
      'of a moved URL to others',
      over(moved, [`${page}/old`, 'https://a.example/new']),
      [['redirect-wrong-host', 'blocker', `${page}/old`]],
    ],
    [
      'of an alias to another alias',
      over('alias', [https(bare), https(other)]),
      [['redirect-wrong-host', 'blocker', 'https://example.com/']],
    ],
    [
      'to another port of the canonical host',
      over('canonical', [http(www), 'https://www.example.com:8443/']),
      [['redirect-wrong-host', 'blocker', 'http://www.example.com/']],
    ],
    [
      'that ends without a Location',
      over('alias', [[https(bare), 302]]),
      [['redirect-broken', 'blocker', 'https://example.com/']],
    ],
    ['to 300', over('canonical', [[https(www), 300]]), [['redirect-broken', 'blocker', `${page}/`]]],
    ['to 404', over('canonical', [[https(www), 404]]), [['redirect-broken', 'blocker', `${page}/`]]],
    ['of an alias itself', over('alias', [https(bare)]), [['redirect-two-hosts', 'high', 'https://example.com/']]],
    ['of an alias over http to itself', over('alias', [http(bare), https(bare)]), []],
    [
      'of an alias to itself on another port',
      over('alias', ['https://example.com:8443/', https(bare)]),
      [['redirect-two-hosts', 'high', 'https://example.com:8443/']],
    ],
    [
      'of a moved URL to another page',
      over(moved, [`${page}/old`, `${page}/`]),
      [['redirect-wrong-target', 'high', `${page}/old`]],
    ],
    [
      'of a moved URL to the same page of another host',
      over(moved, ['https://example.com/old', 'https://example.com/new']),
      [['redirect-wrong-target', 'high', 'https://example.com/old']],
    ],
    [
      'of a moved URL to 404',
      over(moved, [`${page}/old`, [`${page}/new`, 404]]),
      [['redirect-broken', 'blocker', `${page}/new`]],
    ],
    [
      'for now, by 302',
      over('alias', [[https(bare), 302], https(www)]),
      [['redirect-temporary', 'medium', 'https://example.com/']],
    ],
    [
      'for now, by 307',
      over('canonical', [[http(www), 307], https(www)]),
      [['redirect-temporary', 'medium', 'http://www.example.com/']],
    ],
    [
      'of a moved URL for now',
      over(moved, [[`${page}/old`, 303], `${page}/new`]),
      [['redirect-temporary', 'medium', `${page}/old`]],
    ],
    [
      'of three redirects',
      over('alias', [http(bare), https(bare), https(other), https(www)]),
      [['redirect-too-many', 'medium', 'http://example.com/']],
    ],
    [
      'of three redirects of a moved URL',
      over(moved, [`${page}/old`, `${page}/a`, `${page}/b`, `${page}/new`]),
      [['redirect-too-many', 'medium', `${page}/old`]],
    ],
    [
      'from http straight to the canonical host',
      over('alias', [http(bare), https(www)]),
      [['redirect-skips-https', 'medium', 'http://example.com/']],
    ],
    [
      'on http to the canonical host',
      over('alias', [http(bare), http(www), https(www)]),
      [['redirect-skips-https', 'medium', 'http://example.com/']],
    ],
    [
      'that loses the query on another host',
      over('alias', [https(bare), `${page}/`]),
      [['redirect-query-lost', 'medium', 'https://example.com/']],
    ],
    [
      'that changes the query',
      over('alias', [https(bare), `${page}/?launch-gate=2`]),
      [['redirect-query-lost', 'medium', 'https://example.com/']],
    ],
    [
      'that loses the query a hop before it arrives',
      over('alias', [http(bare), 'https://example.com/', `${page}/`]),
      [['redirect-query-lost', 'medium', 'http://example.com/']],
    ],
    ['that loses the query after it has arrived', over('alias', [https(bare), https(www), `${page}/en`]), []],
  ])('%s is told', (_, one, told) => {
    expect(judged([one])).toEqual(told);
  });

  test('to any answer but an error of the server is right for an API, and not for a URL that moved', () => {
    const api = { isApi: true };
    expect(judged([over('canonical', [[https(www), 499]])], api)).toEqual([]);
    expect(judged([over('canonical', [[https(www), 500]])], api)).toEqual([['redirect-broken', 'blocker', `${page}/`]]);
    expect(judged([over('alias', [https(bare), [https(www), 404]])], api)).toEqual([]);
    expect(judged([over(moved, [`${page}/old`, [`${page}/new`, 404]])], api)).toEqual([
      ['redirect-broken', 'blocker', `${page}/new`],
    ]);
  });

  test('from http past its own https is right where the canonical host has secured it, or its domain is on https alone', () => {
    const past = over('alias', [http('blog.example.com'), http(bare), https(bare), https(www)]);
    const hops = (of: Way, secures: string) =>
      of.chain.hops.map((hop) => ({ ...hop, ...(hop.url.href === secures && { secures: true }) }));
    const secured = { ...past, chain: { ...past.chain, hops: hops(past, https(bare)) } };
    expect(judged([past]).map(([rule]) => rule)).toEqual(['redirect-too-many', 'redirect-skips-https']);
    expect(judged([secured]).map(([rule]) => rule)).toEqual(['redirect-too-many']);
    const sibling = { ...past, chain: { ...past.chain, hops: hops(past, https(www)) } };
    expect(judged([sibling]).map(([rule]) => rule)).toEqual(['redirect-too-many', 'redirect-skips-https']);
    expect(judged([over('alias', [http('example.dev'), https(www)])])).toEqual([]);
  });

  test('to a login is right where it is named, and else told where it leaves', () => {
    const to = (login: string, steps: Step[] = [[https(www), 302]], from: Way['from'] = 'canonical') =>
      judged([over(from, steps, { kind: 'login', url: new URL(login) })]);
    expect(to('https://auth.example.com/authorize')).toEqual([]);
    expect(to('https://shop.eu.auth0.com/authorize')).toEqual([['redirect-login', 'medium', `${page}/`]]);
    expect(to('https://login.example.net/')).toEqual([]);
    // The hop to the login is temporary, as it should be; the hops before it count.
    expect(
      to('https://auth.example.com/', [
        [http(www), 302],
        [https(www), 302],
      ]),
    ).toEqual([['redirect-temporary', 'medium', 'http://www.example.com/']]);
    expect(to('https://auth.example.com/', [`${page}/old`, [`${page}/new`, 302]], moved)).toEqual([]);
    expect(to('https://auth.example.com/', [`${page}/old`, [`${page}/a`, 302]], moved)).toEqual([
      ['redirect-wrong-target', 'high', `${page}/old`],
    ]);
  });

  test('to a host that cannot be asked is told, unless another check tells it', () => {
    const at = new URL(https(www));
    const to = (isSilent: boolean, isTold: boolean) =>
      judged([
        over('alias', [https(bare)], {
          kind: 'unusable',
          url: at,
          words: 'its certificate has expired',
          isSilent,
          isTold,
        }),
      ]);
    expect(to(false, true)).toEqual([]);
    expect(to(true, true)).toEqual([]);
    expect(to(false, false)).toEqual([['redirect-broken', 'blocker', `${page}/`]]);
    expect(to(true, false)).toEqual([['unreachable', 'inconclusive', page]]);
  });

  test('to no page is told with what is there', () => {
    const title = (step: Step) => judgeRedirects([over('alias', [step])], canonical, expected)[0]?.title;
    expect(title([https(bare), 302])).toBe('example.com/ leads to no page: 302 without a usable Location');
    expect(title([https(bare), 404])).toBe('example.com/ leads to no page: it answers 404');
  });

  test('to a host that does not answer is told of that host', () => {
    const to = (isSilent: boolean) =>
      judged([over('alias', [https(bare)], { kind: 'failed', url: new URL(https(www)), words: 'closed', isSilent })]);
    expect(to(false)).toEqual([['unreachable', 'blocker', page]]);
    expect(to(true)).toEqual([['unreachable', 'inconclusive', page]]);
  });

  test('to a wall is told as that, beside what is wrong before it', () => {
    const wall = { name: 'a wall', fix: '' };
    const walled = over('alias', [[https(bare), 302]], { kind: 'walled', url: new URL(https(www)), wall });
    expect(judged([walled])).toEqual([
      ['challenged', 'inconclusive', `${page}/`],
      ['redirect-temporary', 'medium', 'https://example.com/'],
    ]);
  });

  test('to a wall is asked again by a command that no address of others adds to', () => {
    const hostile = new URL("https://www.example.com/'$(id)'");
    const end: Chain['end'] = { kind: 'walled', url: hostile, wall: { name: 'a wall', fix: '' } };
    const [finding] = judgeRedirects([over('canonical', [https(www)], end)], canonical, expected);
    expect(finding?.reproduce).toBe(
      `curl -sS -o /dev/null -D - 'https://www.example.com/'\\''$(id)'\\''' | grep -iE '^HTTP|mitigated|waf-action|retry-after'`,
    );
  });
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
