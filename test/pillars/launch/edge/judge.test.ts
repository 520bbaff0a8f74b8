import { describe, expect, test } from '@jest/globals';
import { judgeEdge, judgeStatic } from '../../../../src/pillars/launch/edge/judge.ts';
import { readPage } from '../../../../src/steps/page.ts';
import { response } from '../../../steps/response.ts';

const home = 'https://www.example.com/';
const file = `${home}assets/app.js`;
const answer = (url: string, headers: Record<string, string>, status = 200) => ({
  ok: true as const,
  url,
  page: readPage(response('', 'text/html', { status, headers: Object.entries(headers) })),
  setCookies: [],
});
const cloudflare = { 'cf-ray': '1', server: 'cloudflare' };

describe('the proxy in front', () => {
  test.each<['cloudflare' | 'none', Record<string, string>, string | undefined]>([
    ['cloudflare', cloudflare, undefined],
    ['cloudflare', { server: 'Cloudflare' }, undefined],
    ['cloudflare', { server: 'nginx' }, 'launch/edge-missing'],
    ['none', { server: 'nginx' }, undefined],
    ['none', { 'cf-ray': '1' }, 'launch/edge-unexpected'],
  ])('that is meant to be %s, where the answer has %j', (provider, headers, rule) => {
    expect(judgeEdge(answer(home, headers), provider)?.rule).toBe(rule);
  });

  test('is told in these words where it is missing', () => {
    const missing = judgeEdge(answer(home, { server: 'nginx/1.2.3' }), 'cloudflare');
    expect(missing).toEqual({
      rule: 'launch/edge-missing',
      severity: 'high',
      status: 'fail',
      subject: 'www.example.com',
      title: 'Cloudflare does not stand in front of www.example.com',
      expected: 'the headers cf-ray and server: cloudflare',
      observed: 'neither; nginx answers',
      where: { url: home },
      reproduce: `curl -sS -o /dev/null -D - '${home}' | grep -iE '^(HTTP|server|cf-ray|via)'`,
      fix: "Visitors reach the origin directly, past cache and firewall. Cloudflare: DNS, the record of www.example.com, Proxy status: Proxied; and the name servers at the registrar must be Cloudflare's.",
      fingerprint: `launch/edge-missing:${home}`,
    });
    expect(judgeEdge(answer(home, {}), 'cloudflare')).toEqual({
      ...missing,
      observed: 'neither; a server without a name answers',
    });
  });

  test('is told in these words where none was meant', () => {
    expect(judgeEdge(answer(home, cloudflare), 'none')).toEqual({
      rule: 'launch/edge-unexpected',
      severity: 'medium',
      status: 'fail',
      subject: 'www.example.com',
      title: 'Cloudflare stands in front of www.example.com, where no proxy was meant to',
      expected: 'no cf-ray header',
      observed: 'the header cf-ray, or server: cloudflare',
      where: { url: home },
      reproduce: `curl -sS -o /dev/null -D - '${home}' | grep -iE '^(HTTP|server|cf-ray|via)'`,
      fix: 'Cloudflare: DNS, the record of www.example.com, Proxy status: DNS only. If it is meant to be there: "edge": { "provider": "cloudflare" }.',
      fingerprint: `launch/edge-unexpected:${home}`,
    });
  });
});

describe('a static file', () => {
  test.each<[number, string | undefined, string | undefined]>([
    [200, 'HIT', undefined],
    [200, ' stale ', undefined],
    [200, 'UPDATING', undefined],
    [200, 'REVALIDATED', undefined],
    [299, 'HIT', undefined],
    [199, 'HIT', '199, HIT'],
    [300, 'HIT', '300, HIT'],
    [404, 'HIT', '404, HIT'],
    [404, undefined, '404, no cf-cache-status'],
    [200, undefined, 'no cf-cache-status'],
    [299, 'MISS', 'MISS'],
    [200, 'DYNAMIC', 'DYNAMIC'],
    [200, 'HIT 1', 'no cf-cache-status'],
    [200, '1HIT', 'no cf-cache-status'],
    [200, 'A'.repeat(20), 'A'.repeat(20)],
    [200, 'A'.repeat(21), 'no cf-cache-status'],
  ])('answered the second time with %i and cf-cache-status: %s', (status, cache, observed) => {
    const headers: Record<string, string> = cache === undefined ? {} : { 'cf-cache-status': cache };
    expect(judgeStatic(answer(file, headers, status))?.observed).toBe(observed);
  });

  test('that Cloudflare does not keep is told in these words', () => {
    expect(judgeStatic(answer(file, { 'cf-cache-status': 'BYPASS' }))).toEqual({
      rule: 'launch/edge-static-uncached',
      severity: 'medium',
      status: 'fail',
      subject: 'www.example.com',
      title: '/assets/app.js is not kept by Cloudflare',
      expected: 'cf-cache-status: HIT on the second request',
      observed: 'BYPASS',
      where: { url: file },
      reproduce: `for i in 1 2; do curl -sS -o /dev/null -D - '${file}' | grep -iE '^(HTTP|cf-cache-status|cache-control|set-cookie)'; done`,
      fix: 'Cache-Control: public, max-age=31536000, immutable (for files with a hash in their name), and no Set-Cookie on them.\nnginx: location /assets/ { add_header Cache-Control "public, max-age=31536000, immutable"; }\nCloudflare keeps only some file types by itself: for others Rules, Cache Rules, Eligible for cache. "Development Mode" turns the cache off.',
      fingerprint: `launch/edge-static-uncached:${file}`,
    });
  });
});
