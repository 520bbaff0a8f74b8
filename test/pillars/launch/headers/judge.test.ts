import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../../property-seed.ts';
import { judgeCors } from '../../../../src/pillars/launch/headers/cors.ts';
import { judgeHeaders } from '../../../../src/pillars/launch/headers/judge.ts';

const url = 'https://www.example.com/';
const good: Record<string, string> = {
  'strict-transport-security': 'max-age=15552000',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
};
const same = (text: string) => text;
const rules = (headers: [string, string][]) => judgeHeaders(url, headers, same).map(({ rule }) => rule.slice(7));
/** The good headers with some changed; undefined takes one away. */
const withHeaders = (more: Record<string, string | undefined>) =>
  Object.entries({ ...good, ...more }).filter((entry): entry is [string, string] => entry[1] !== undefined);
const framed = (value: string) => ({ 'content-security-policy': "default-src 'self'", 'x-frame-options': value });

describe('the headers of a page', () => {
  test('that are all there give no finding', () => {
    expect(rules(withHeaders({}))).toEqual([]);
  });

  test.each<[string, Record<string, string>, string]>([
    ['GitHub Pages', { server: 'GitHub.com', 'x-github-request-id': '1' }, 'medium'],
    ['Render', { 'rndr-id': '1', 'cf-ray': '1', server: 'cloudflare' }, 'medium'],
    ['Fly.io', { 'fly-request-id': '1' }, 'medium'],
    ['Fly.io', { server: 'Fly/9e64c111f (2026-04-16)', via: '2 fly.io' }, 'medium'],
    ['a server with a name like that', { server: 'fly-by-night/1' }, 'high'],
    ['GitHub Pages behind Cloudflare', { server: 'cloudflare', 'x-github-request-id': '1' }, 'high'],
    ['Railway', { 'x-railway-request-id': '1', server: 'railway-edge' }, 'medium'],
    ['Kinsta', { 'x-kinsta-cache': 'HIT', server: 'cloudflare', 'cf-ray': '1' }, 'medium'],
    ['WP Engine', { 'x-powered-by': 'WP Engine', server: 'cloudflare', 'cf-ray': '1' }, 'medium'],
    [
      'Cloudflare Pages',
      {
        server: 'cloudflare',
        'access-control-allow-origin': '*',
        'referrer-policy': 'strict-origin-when-cross-origin',
      },
      'medium',
    ],
    ['nginx', { server: 'nginx' }, 'high'],
    ['a server of its own behind Cloudflare', { server: 'cloudflare', 'cf-ray': '1' }, 'high'],
  ])('without HSTS on %s', (name, signs, severity) => {
    const [finding, ...more] = judgeHeaders(
      url,
      withHeaders({ ...signs, 'strict-transport-security': undefined }),
      (text) => text,
    );
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'launch/hsts-missing', severity });
    expect(finding?.title.includes(`nor does ${name} by itself`)).toBe(severity === 'medium');
    expect(finding?.fix?.includes('nginx:')).toBe(severity === 'high');
  });

  test.each(['max-age=0', 'includeSubDomains'])('with HSTS as %s of their own are told as everywhere', (hsts) => {
    const signs = { 'rndr-id': '1', 'strict-transport-security': hsts };
    const [finding, ...more] = judgeHeaders(url, withHeaders(signs), same);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: 'launch/hsts-missing', severity: 'high' });
    expect(finding?.title).not.toContain('Render');
  });

  test.each<[string, Record<string, string | undefined>, string[]]>([
    ['no HSTS', { 'strict-transport-security': undefined }, ['hsts-missing']],
    ['HSTS that is switched off', { 'strict-transport-security': 'max-age=0' }, ['hsts-missing']],
    ['HSTS without an age', { 'strict-transport-security': 'includeSubDomains' }, ['hsts-missing']],
    [
      'HSTS with two ages, which is void',
      { 'strict-transport-security': 'max-age=1;max-age=31536000' },
      ['hsts-missing'],
    ],
    ['HSTS a second too short', { 'strict-transport-security': 'max-age=15551999' }, ['hsts-short']],
    ['HSTS in quotes and capitals', { 'strict-transport-security': ' Preload; MAX-AGE="31536000"' }, []],
    ['no nosniff', { 'x-content-type-options': undefined }, ['nosniff-missing']],
    ['a nosniff that comes second', { 'x-content-type-options': 'none, nosniff' }, ['nosniff-missing']],
    ['a nosniff in capitals, twice', { 'x-content-type-options': 'NOSNIFF, nosniff' }, []],
    ['a policy without frame-ancestors', { 'content-security-policy': "default-src 'self'" }, ['framing-allowed']],
    [
      'X-Frame-Options in its place',
      { 'content-security-policy': "default-src 'self'", 'x-frame-options': 'SameOrigin' },
      [],
    ],
    [
      'an X-Frame-Options that no browser knows',
      { 'content-security-policy': "default-src 'self'", 'x-frame-options': 'ALLOW-FROM https://example.org' },
      ['framing-allowed'],
    ],
    ['no policy', { 'content-security-policy': undefined, 'x-frame-options': 'DENY' }, ['csp-missing']],
    ['an empty policy', { 'content-security-policy': ' ; ,', 'x-frame-options': 'DENY' }, ['csp-missing']],
    [
      'a policy that only reports',
      {
        'content-security-policy': undefined,
        'content-security-policy-report-only': "default-src 'self'; frame-ancestors 'none'",
      },
      ['framing-allowed', 'csp-missing'],
    ],
    ['X-Frame-Options twice, once well', framed('nonsense,  DENY '), []],
    ['X-Frame-Options with a word before', framed('x-deny'), ['framing-allowed']],
    ['X-Frame-Options with a word behind', framed('deny-all'), ['framing-allowed']],
    ['a nosniff between spaces', { 'x-content-type-options': ' nosniff ' }, []],
    ['two policies in one header', { 'content-security-policy': "default-src 'self', frame-ancestors 'self'" }, []],
  ])('with %s', (_, more, expected) => {
    expect(rules(withHeaders(more))).toEqual(expected);
  });

  test('may leave HSTS out, or send it for a short time, below domains that browsers know to be on https alone', () => {
    const rulesAt = (host: string, hsts?: string) =>
      judgeHeaders(`https://${host}/`, withHeaders({ 'strict-transport-security': hsts }), same).map(({ rule }) =>
        rule.slice(7),
      );
    expect(rulesAt('shop.dev')).toEqual([]);
    expect(rulesAt('shop.dev', 'max-age=60')).toEqual([]);
    expect(rulesAt('www.shop.app')).toEqual([]);
    expect(rulesAt('dev.example.com')).toEqual(['hsts-missing']);
  });

  test('may leave the policy to the page itself, but not that against frames', () => {
    const headers = withHeaders({ 'content-security-policy': undefined });
    const rulesWith = (policy: string) => judgeHeaders(url, headers, same, [policy]).map(({ rule }) => rule.slice(7));
    expect(rulesWith("default-src 'self'; frame-ancestors 'none'")).toEqual(['framing-allowed']);
    expect(rulesWith(' ')).toEqual(['framing-allowed', 'csp-missing']);
  });

  test('are told with what to send on each platform, and how to see it again', () => {
    const [finding] = judgeHeaders(url, withHeaders({ 'strict-transport-security': 'max-age=60' }), same);
    expect(finding).toMatchObject({
      severity: 'medium',
      title: 'www.example.com/ tells browsers to stay on https (HSTS) for too short a time',
      observed: 'max-age=60',
      where: { url },
      reproduce: `curl -sS -o /dev/null -D - '${url}' | grep -iE '^(HTTP|strict-transport-security)'`,
    });
    expect(finding?.fix).toMatch(/add_header Strict-Transport-Security "max-age=31536000; includeSubDomains" always;/);
    for (const platform of ['Vercel', 'Netlify', 'Cloudflare']) expect(finding?.fix).toContain(platform);
  });

  test('are told in these words', () => {
    const bare = judgeHeaders(url, [], same).map(({ severity, title, expected, observed, reproduce, fix }) => [
      severity,
      title,
      expected,
      observed,
      reproduce?.split('grep ')[1],
      ...(fix ?? '').split('\n').slice(0, 2),
    ]);
    expect(bare).toEqual([
      [
        'high',
        'www.example.com/ does not tell browsers to stay on https (HSTS)',
        'Strict-Transport-Security with a max-age of 15552000 s or more',
        'no Strict-Transport-Security',
        "-iE '^(HTTP|strict-transport-security)'",
        'Leave includeSubDomains out while a subdomain has no https.',
        'Strict-Transport-Security: max-age=31536000; includeSubDomains',
      ],
      [
        'medium',
        'www.example.com/ lets browsers guess content types',
        'X-Content-Type-Options: nosniff',
        'no X-Content-Type-Options',
        "-iE '^(HTTP|x-content-type-options)'",
        'X-Content-Type-Options: nosniff',
        'nginx: add_header X-Content-Type-Options "nosniff" always;',
      ],
      [
        'medium',
        'www.example.com/ may be shown in a frame of any site, which can then steal clicks',
        'frame-ancestors in Content-Security-Policy, or X-Frame-Options DENY or SAMEORIGIN',
        'neither',
        "-iE '^(HTTP|content-security-policy|x-frame-options)'",
        'Add the directive to the policy that there is, or this header:',
        "Content-Security-Policy: frame-ancestors 'self'",
      ],
      [
        'medium',
        'www.example.com/ has no Content-Security-Policy',
        'Content-Security-Policy',
        'no Content-Security-Policy',
        "-iE '^(HTTP|content-security-policy)'",
        'Begin with Content-Security-Policy-Report-Only, add what its reports name, then send it under this name:',
        "Content-Security-Policy: default-src 'self'; object-src 'none'; base-uri 'self'",
      ],
    ]);
  });

  test('are told by what is there: a policy that only reports, a void or a short HSTS', () => {
    const only = (name: string, value: string, rule: string) =>
      judgeHeaders(url, [[name, value]], same).find((finding) => finding.rule === `launch/${rule}`);
    expect(only('content-security-policy-report-only', "default-src 'self'", 'csp-missing')).toMatchObject({
      observed: 'only Content-Security-Policy-Report-Only, which blocks nothing',
      fix: expect.stringMatching(/^Once its reports are quiet, send the same policy without "-Report-Only"\./),
    });
    const hsts = (value: string) => only('strict-transport-security', value, 'hsts-missing')?.observed;
    expect(hsts('max-age=0')).toBe('Strict-Transport-Security: max-age=0');
    expect(hsts('x'.repeat(100))).toBe(`Strict-Transport-Security: ${'x'.repeat(100)}`);
    expect(hsts('x'.repeat(101))).toBe(`Strict-Transport-Security: ${'x'.repeat(100)}…`);
    expect(only('strict-transport-security', 'max-age=60', 'hsts-short')?.expected).toBe(
      'a max-age of 15552000 s (180 days) or more',
    );
  });

  test('may hold anything: every finding is complete, and foreign text stays short', () => {
    const name = fc.constantFrom(...Object.keys(good), 'x-frame-options', 'content-security-policy-report-only');
    const value = fc.oneof(fc.string({ maxLength: 300 }), fc.constantFrom(...Object.values(good)));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (headers) => {
        const findings = judgeHeaders(url, headers, same);
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
        for (const { title, expected, observed, reproduce, fix } of findings) {
          for (const text of [title, expected, observed, reproduce, fix]) expect(text).toBeTruthy();
          expect(observed?.length).toBeLessThan(200);
        }
      }),
    );
  });
});

describe('a foreign origin', () => {
  const origin = 'https://launch-gate.invalid';
  const judge = (allowed: string, credentials?: string) =>
    judgeCors(
      url,
      [
        ['access-control-allow-origin', allowed],
        ...(credentials ? [['access-control-allow-credentials', credentials] as [string, string]] : []),
      ],
      origin,
    );

  test('that comes back with credentials is a blocker', () => {
    expect(judge(origin, 'true')).toMatchObject({ rule: 'launch/cors-reflects-origin', severity: 'blocker' });
  });

  test.each([
    ['without credentials', origin, undefined],
    ['with credentials in capitals, which browsers do not take', origin, 'TRUE'],
    ['beside a star, which browsers refuse with credentials', '*', 'true'],
    ['that is another one', 'https://app.example.com', 'true'],
  ])('%s is none', (_, allowed, credentials) => {
    expect(judge(allowed, credentials)).toBeUndefined();
  });
});
