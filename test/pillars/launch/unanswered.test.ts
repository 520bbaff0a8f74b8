import { describe, expect, test } from '@jest/globals';
import type { LaunchConfig } from '../../../src/config/sections/launch/launch.ts';
import type { NetworkError } from '../../../src/http/exchange.ts';
import type { LaunchHostResult } from '../../../src/model/results.ts';
import { notJudged, unanswered, unusable } from '../../../src/pillars/launch/unanswered.ts';
import { findWall, walled } from '../../../src/pillars/launch/wall.ts';
import { readPage } from '../../../src/steps/page.ts';
import { response } from '../../steps/response.ts';

const checks = (on: Partial<LaunchConfig>) => on as LaunchConfig;
const url = new URL('https://www.example.com/a');

describe('a host that cannot be asked', () => {
  const host = (more: Partial<LaunchHostResult> = {}): LaunchHostResult => ({
    host: 'www.example.com',
    port: 443,
    dns: 'found',
    chain: [],
    addresses: ['192.0.2.1', '192.0.2.2'],
    unasked: [],
    endpoints: [
      { address: '192.0.2.1', state: 'trusted' },
      { address: '192.0.2.2', state: 'untrusted', words: 'its certificate expired' },
    ],
    usable: false,
    ...more,
  });
  const none = { addresses: [], endpoints: [] };
  const off = checks({ dns: undefined, tls: undefined });

  test('is told with the words of its certificate', () => {
    expect(unusable(host(), url, off)).toEqual({
      rule: 'launch/unreachable',
      subject: 'www.example.com',
      severity: 'blocker',
      status: 'inconclusive',
      title: 'www.example.com was not asked: its name or its certificate is wrong',
      expected: 'an address with a certificate that is trusted',
      observed: 'its certificate expired',
      where: { url: 'https://www.example.com' },
      reproduce: "curl -sS -o /dev/null -D - 'https://www.example.com'",
      fix: 'Take "tls: false" and "dns: false" out of "launch": these checks tell what is wrong.',
      fingerprint: 'launch/unreachable:https://www.example.com',
    });
    expect(unusable(host(none), url, off)?.observed).toBe('no address');
  });

  test('is told once: not where the check of DNS or of certificates reports it', () => {
    const [dns, tls] = [checks({ dns: {} as LaunchConfig['dns'] }), checks({ tls: {} as LaunchConfig['tls'] })];
    expect([unusable(host(), url, tls), unusable(host(none), url, dns)]).toEqual([undefined, undefined]);
    expect(unusable(host(), url, dns)).toBeDefined();
    expect(unusable(host(none), url, tls)).toBeDefined();
  });
});

describe('a request without an answer', () => {
  const of = (kind: NetworkError['kind']) => unanswered({ kind, message: 'it said so' } as NetworkError, url);

  test.each(['timeout', 'aborted', 'too-large', 'dns'] as const)('for %s could not be judged', (kind) => {
    expect(of(kind)).toMatchObject({
      rule: 'launch/unreachable',
      severity: 'blocker',
      status: 'inconclusive',
      title: '/a could not be judged',
      expected: 'an answer over HTTP',
      observed: 'it said so',
      where: { url: 'https://www.example.com/a' },
      reproduce: "curl -sS -o /dev/null -D - -m 30 'https://www.example.com/a'",
      fix: 'Look at why this page takes so long, or is so large; a longer "launch.network.timeout" gives it more time.',
    });
  });

  test('for a broken connection fails, for the origin', () => {
    expect(of('reset')).toMatchObject({
      status: 'fail',
      title: 'www.example.com does not answer every request',
      observed: 'it said so (/a)',
      where: { url: 'https://www.example.com' },
      fix: 'Read the log of the server for this request: it ends connections without an answer.',
    });
  });
});

describe('a page that cannot be judged', () => {
  const page = (more: object = {}) => readPage(response('', 'text/html', { url: url.href, status: 404, ...more }));
  const redirects = { launch: checks({ redirects: {} as LaunchConfig['redirects'] }) };
  const off = { launch: checks({}) };

  test('is told by its status, and by where it leads', () => {
    expect(notJudged({ url: url.href, page: page() }, redirects, 'The cache')).toEqual({
      rule: 'launch/unreachable',
      subject: 'www.example.com',
      severity: 'blocker',
      status: 'inconclusive',
      title: 'The cache of www.example.com/a could not be judged',
      expected: 'a status of 2xx, and a page that can be read',
      observed: 'it answers 404',
      where: { url: 'https://www.example.com/a' },
      reproduce: "curl -sS -o /dev/null -D - 'https://www.example.com/a'",
      fix: 'Name a route that answers without login, or check that this one is part of the release.',
      fingerprint: 'launch/unreachable:https://www.example.com/a',
    });
    const led = page({ url: 'https://www.example.com/login?next=a', status: 403 });
    expect(notJudged({ url: url.href, page: led }, off, 'The cache')?.observed).toBe(
      'it leads to /login, which answers 403',
    );
  });

  test('for another reason is told by that', () => {
    const reason = { words: 'it nests too deeply', fix: 'Make it smaller.' };
    const root = 'https://www.example.com/';
    expect(notJudged({ url: root, page: page({ url: root }) }, redirects, 'The cache', reason)).toMatchObject({
      observed: 'it nests too deeply',
      fix: 'Make it smaller.',
    });
  });

  test('is told once: not of "/" where the check of redirects reports it', () => {
    const root = 'https://www.example.com/';
    const of = (config: typeof off) => notJudged({ url: root, page: page({ url: root }) }, config, 'The cache');
    expect(of(redirects)).toBeUndefined();
    expect(of(off)?.title).toBe('The cache of www.example.com/ could not be judged');
  });
});

describe('what answers this runner in place of the site', () => {
  test('is a challenge, or a limit on requests', () => {
    const found = (status: number, headers: [string, string][] = []) =>
      findWall(response('', 'text/html', { status, headers }));
    expect(found(403, [['cf-mitigated', 'challenge']])?.name).toBe('a Cloudflare challenge');
    expect(found(429, [['cf-mitigated', 'challenge']])?.name).toBe('a Cloudflare challenge');
    expect(found(429)).toEqual({
      name: '429, too many requests; unless it asks to be left alone for over 30 s, it was asked again after a pause',
      fix: 'Exempt the address of the runner from the limit on requests, or ask less often: launch: { network: { rate: 1 } }.',
    });
    expect([found(200), found(403), found(503)]).toEqual([undefined, undefined, undefined]);
  });

  test('is told in place of any judgement', () => {
    expect(walled(url.href, { name: 'a wall', fix: 'Open it.' })).toEqual({
      rule: 'launch/challenged',
      subject: 'www.example.com',
      severity: 'high',
      status: 'inconclusive',
      title: 'This runner is blocked: www.example.com cannot be judged from here',
      expected: 'an answer of the site itself',
      observed: 'a wall',
      where: { url: 'https://www.example.com/a' },
      reproduce:
        "curl -sS -o /dev/null -D - 'https://www.example.com/a' | grep -iE '^HTTP|mitigated|waf-action|retry-after'",
      fix: 'Let the gate through. Open it.',
      fingerprint: 'launch/challenged:https://www.example.com/a',
    });
  });
});
