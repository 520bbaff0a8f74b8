import { describe, expect, test } from '@jest/globals';
import type { Chain, Hop } from '../../../../src/pillars/launch/redirects/chain.ts';
import { type Fault, named, problem, type Way } from '../../../../src/pillars/launch/redirects/problem.ts';

const canonical = new URL('https://www.example.com');
const probe = '?launch-gate=1';
/** A way over these URLs, by 301 from each to the next. */
function over(urls: string[], more: Partial<Way> = {}, end: Chain['end'] = { kind: 'answered' }): Way {
  const all = urls.map((url) => new URL(url));
  const hops = all.map((url, index): Hop => {
    const next = all[index + 1];
    return { url, status: next ? 301 : 200, redirects: next !== undefined, next };
  });
  return { chain: { start: all[0] as URL, hops, end }, from: 'alias', probe, ...more };
}
const bare = `https://example.com/${probe}`;
const way = over([bare, `https://www.example.com/${probe}`]);
const hop = way.chain.hops[0] as Hop;
const place = new URL(bare);
const told = (fault: Fault, of: Way = way) => problem(fault, of, canonical);

describe('a URL', () => {
  test('is shown with our query and that of the configuration, and with no other', () => {
    const at = (url: string, start = bare) => named(new URL(url), over([start]));
    expect(at(`https://a.example/x${probe}`)).toBe('https://a.example/x');
    expect(at('https://a.example/x')).toBe('https://a.example/x');
    expect(at('https://a.example/x?token=s3cret')).toBe('https://a.example/x');
    expect(at('https://a.example/x?page=1', 'https://b.example/?page=1')).toBe('https://a.example/x?page=1');
    expect(named(new URL(`https://a.example/${probe}`), over([bare], { probe: undefined }))).toBe(
      `https://a.example/${probe}`,
    );
    expect(named(new URL('https://a.example/?x'), over(['https://b.example/'], { probe: undefined }))).toBe(
      'https://a.example/',
    );
    expect(at(`https://a.example/${'x'.repeat(400)}`)).toHaveLength(300);
  });

  test('is the place of a finding; what cannot be reached is told for its origin', () => {
    expect(told({ rule: 'redirect-too-many', place }).where).toEqual({ url: 'https://example.com/' });
    expect(told({ rule: 'unreachable', place, words: 'x', isSilent: true }).where).toEqual({
      url: 'https://example.com',
    });
  });
});

describe('the trail of a way', () => {
  const trail = (of: Way) => told({ rule: 'redirect-too-many', place }, of).observed;
  const page = (n: number) => `https://example.com/${n}`;

  test('is each status and where it leads, and how it ends', () => {
    expect(trail(way)).toBe(`${bare} 301 → https://www.example.com/${probe} 200`);
    const broken = { kind: 'failed', url: place, words: 'it is closed', isSilent: false } as const;
    expect(trail(over([bare], {}, broken))).toBe(`${bare} 200 it is closed`);
  });

  test('of many steps is told by the first and the last', () => {
    expect(trail(over([1, 2, 3, 4, 5].map(page)))).toBe(
      `${page(1)} 301 → ${page(2)} 301 → ${page(3)} 301 → ${page(4)} 301 → ${page(5)} 200`,
    );
    expect(trail(over([1, 2, 3, 4, 5, 6].map(page)))).toBe(
      `${page(1)} 301 → ${page(2)} 301 → ${page(3)} 301 → ${page(4)} … 200`,
    );
  });
});

describe('a fault', () => {
  test('has the command that shows it', () => {
    expect(told({ rule: 'redirect-temporary', place, hop })).toMatchObject({
      rule: 'launch/redirect-temporary',
      status: 'fail',
      severity: 'medium',
      title: 'https://example.com/ redirects for the time being only (301)',
      expected: '301 or 308',
      reproduce: `curl -sSL -b '' --max-redirs 11 -o /dev/null -D - '${bare}' | grep -iE '^(HTTP|location)'`,
    });
  });

  test('of two rules that redirect to each other is told with both', () => {
    const cycle = [place, new URL(`https://www.example.com/${probe}`)];
    expect(told({ rule: 'redirect-loop', place, cycle })).toMatchObject({
      severity: 'blocker',
      title: 'https://example.com/ redirects for ever',
      expected: 'an end on https://www.example.com',
      observed: `${bare} → https://www.example.com/${probe} → again`,
      fix: expect.stringMatching(
        /^Two rules redirect to each other: keep the one that leads to https:\/\/www\.example\.com\./,
      ),
    });
    expect(told({ rule: 'redirect-loop', place })).toMatchObject({
      observed: `more than 10 hops: ${bare} 301 → https://www.example.com/${probe} 200`,
      fix: expect.stringMatching(/^Two rules/),
    });
  });

  test('of one host that redirects to itself is one of its scheme', () => {
    const cycle = [new URL('http://example.com/'), new URL('https://example.com/')];
    expect(told({ rule: 'redirect-loop', place, cycle }).fix).toMatch(/^Behind Cloudflare: SSL\/TLS, Overview, Full/);
  });

  test('without encryption is told by the redirect, or by the host', () => {
    expect(told({ rule: 'redirect-insecure', place, hop })).toMatchObject({
      severity: 'blocker',
      title: 'https://example.com/ leads from https back to http',
      expected: 'only https after the first https',
      fix: expect.stringContaining('return 301 https://www.example.com$request_uri;'),
    });
    expect(told({ rule: 'redirect-insecure', place })).toMatchObject({
      severity: 'blocker',
      title: 'example.com serves pages without encryption',
      expected: '301 to https://example.com/',
      fix: expect.stringContaining('server { listen 80; server_name example.com;'),
    });
  });

  test('of the wrong host names the redirect that leads there, and the host where it ends', () => {
    const away = over([bare, 'https://a.example/', 'https://b.example/']);
    expect(told({ rule: 'redirect-wrong-host', place, hop: away.chain.hops[0] as Hop }, away)).toMatchObject({
      severity: 'blocker',
      title: 'example.com ends on another host, b.example',
      expected: 'an end on www.example.com',
      fix: expect.stringMatching(/^example\.com sends visitors to a\.example: /),
    });
    const stays: Way = { ...way, chain: { ...way.chain, hops: [] } };
    expect(told({ rule: 'redirect-wrong-host', place, hop: { ...hop, next: undefined } }, stays)).toMatchObject({
      title: 'example.com ends on another host, example.com',
      fix: expect.stringMatching(/^example\.com sends visitors to example\.com: /),
    });
  });

  test('of a second host that serves the site is told with what to set', () => {
    expect(told({ rule: 'redirect-two-hosts', place })).toMatchObject({
      severity: 'high',
      title: 'example.com serves the site itself, besides www.example.com',
      expected: '301 to https://www.example.com/',
      fix: expect.stringContaining('Vercel: Domains, example.com, Redirect to www.example.com (308).'),
    });
  });

  test('of a moved URL is told with where it must lead', () => {
    const moved = over(['https://example.com/old'], { from: { to: new URL('https://www.example.com/new') } });
    expect(told({ rule: 'redirect-wrong-target', place }, moved)).toMatchObject({
      severity: 'high',
      title: 'example.com/old does not lead to where it moved',
      expected: 'an end on https://www.example.com/new',
    });
    expect(told({ rule: 'redirect-wrong-target', place }).expected).toBe('an end on https://www.example.com');
  });

  test.each<[Fault, string, string]>([
    [
      { rule: 'redirect-login', place, to: new URL('https://id.example/x'), service: 'Auth0' },
      'https://example.com/ leads to a login at Auth0',
      'a page, or a login that the configuration names',
    ],
    [
      { rule: 'redirect-broken', place, words: 'it answers 404' },
      'example.com/ leads to no page: it answers 404',
      '2xx at the end',
    ],
    [
      { rule: 'redirect-too-many', place },
      'https://example.com/ takes more than two redirects',
      'http → https on the same host → the canonical host',
    ],
    [
      { rule: 'redirect-skips-https', place, hop },
      'http on example.com leaves for another host before https',
      '301 to https://example.com/ first',
    ],
    [
      { rule: 'redirect-query-lost', place, hop },
      'example.com drops the query when it redirects',
      '?launch-gate=1 still there on www.example.com',
    ],
  ])('%j is told in these words', (fault, title, expected) => {
    expect(told(fault)).toMatchObject({ rule: `launch/${fault.rule}`, status: 'fail', title, expected });
  });

  test('of a host that does not answer is unclear where it is silent', () => {
    const of = (url: string, isSilent: boolean) =>
      told({ rule: 'unreachable', place: new URL(url), words: 'it is closed', isSilent });
    expect(of('http://example.com/', true)).toMatchObject({
      status: 'inconclusive',
      severity: 'blocker',
      title: 'example.com did not answer in time',
      expected: 'an answer',
      observed: 'it is closed',
      fix: expect.stringMatching(
        /^Visitors who type the bare name come over http\.\nnginx: `server \{ listen 80; server_name example\.com;/,
      ),
    });
    expect(of('https://example.com/', false)).toMatchObject({
      status: 'fail',
      title: 'example.com does not answer over https',
      fix: 'Is the server of example.com running, and does it log an error for this request?',
    });
  });
});
