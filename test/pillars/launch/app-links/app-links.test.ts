import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkAppLinks } from '../../../../src/pillars/launch/app-links/app-links.ts';
import { android, androidFile, appleFile, ios } from '../lab/association.ts';
import { createAuthority } from '../lab/certificates.ts';
import type { Route } from '../lab/site.ts';
import { type SiteServer, startSite } from '../lab/site-server.ts';

const authority = createAuthority();
if (!authority) console.warn('app links are not tested over the network: there is no openssl command');

const applePath = '/.well-known/apple-app-site-association';
const androidPath = '/.well-known/assetlinks.json';
const says = (body: string | Uint8Array, type: string, status = 200, headers: Record<string, string> = {}): Route => {
  return (_, response) =>
    void response.writeHead(status, { ...(type && { 'content-type': type }), ...headers }).end(body);
};

(authority ? describe : describe.skip)('app links', () => {
  let server: SiteServer;
  beforeAll(async () => {
    if (authority) server = await startSite(authority);
  });
  afterAll(async () => {
    await server?.close();
    authority?.close();
  });

  const check = async (routes: Record<string, Route> = {}, links: object = { ios: [ios], android: [android] }) => {
    server.site.switches.routes = routes;
    server.site.seen.length = 0;
    const { run, close } = await server.open({ 'app-links': { paths: ['/invite/*'], ...links } });
    return checkAppLinks(run).finally(close);
  };
  const short = (findings: Awaited<ReturnType<typeof check>>) =>
    findings.map(({ rule, severity, status }) => `${rule.slice('launch/'.length)} ${severity} ${status}`);

  test('are right where both files name the apps; the alias that redirects is no host of links', async () => {
    expect(await check()).toEqual([]);
    expect(server.site.seen.map(({ host, path }) => host + path).sort()).toEqual(
      ['example.com', 'www.example.com'].flatMap((host) => [host + applePath, host + androidPath]),
    );
    expect(short(await check({}, { ios: [ios], hosts: ['example.com'] }))).toEqual(['app-links-redirect high fail']);
  });

  test.each([
    ['application/json'],
    ['application/json; charset=utf-8'],
    ['application/octet-stream'],
    ['text/plain'],
    ['application/pkcs7-mime'],
    ['text/html'],
    [''],
  ])("Apple's file may be sent as %j", async (type) => {
    expect(await check({ [applePath]: says(JSON.stringify(appleFile), type) })).toEqual([]);
  });

  // chayev/yurl#79
  test("Android's file may say its charset, and must be JSON", async () => {
    const sent = (type: string) =>
      check({ [androidPath]: says(JSON.stringify(androidFile), type) }, { android: [android] });
    expect(await sent('application/json; charset=utf-8')).toEqual([]);
    expect(await sent('Application/JSON')).toEqual([]);
    expect(short(await sent('text/plain'))).toEqual(['app-links-type high fail']);
  });

  test("Apple's file may stand at the root, where it was before", async () => {
    const old = { [applePath]: says('', '', 404), '/apple-app-site-association': says(JSON.stringify(appleFile), '') };
    expect(await check(old)).toEqual([]);
    expect(short(await check({ [applePath]: says('', '', 404) }))).toEqual(['app-links-missing high fail']);
  });

  test('the page of a single-page app in place of a file is named', async () => {
    for (const type of ['text/html; charset=utf-8', 'application/json', '']) {
      const shell = says('\n<!doctype html><html><div id="root"></div>', type);
      const findings = await check({ [applePath]: shell, [androidPath]: shell });
      expect(short(findings)).toEqual(['app-links-missing high fail', 'app-links-missing high fail']);
      for (const { observed } of findings) expect(observed).toContain('single-page app');
    }
  });

  test.each([
    ['5 MB of spaces', says(' '.repeat(5_000_001), 'application/json'), 'more than 5 MB'],
    [
      'a bomb',
      says(gzipSync(Buffer.alloc(30_000_000, ' ')), 'application/json', 200, { 'content-encoding': 'gzip' }),
      'more than 5 MB',
    ],
    ['more than 128 KB', says(JSON.stringify({ ...appleFile, more: 'x'.repeat(131_072) }), 'application/json'), '131'],
    ['a comment', says(`// links\n${JSON.stringify(appleFile)}`, 'application/json'), 'not JSON'],
    ['nothing', says('', 'application/json'), 'empty'],
    ['bytes that are no text', says(Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'application/json'), ''],
    ['deep nesting', says('['.repeat(100_000), 'application/json'), ''],
  ])('%s is no file of Apple', async (_, route, words) => {
    const findings = await check({ [applePath]: route }, { ios: [ios] });
    expect(short(findings)).toEqual(['app-links-invalid high fail']);
    expect(findings[0]?.observed).toContain(words);
  });

  test('a byte order mark is told, and the file is read', async () => {
    const marked = says(`\ufeff${JSON.stringify(androidFile)}`, 'application/json');
    expect(short(await check({ [androidPath]: marked }))).toEqual(['app-links-invalid medium fail']);
  });

  test('what does not answer is not judged, and a wall is named', async () => {
    expect(short(await check({ [applePath]: says('', '', 503) }, { ios: [ios] }))).toEqual([
      'app-links-missing high fail',
    ]);
    const wall = says('', '', 403, { 'cf-mitigated': 'challenge' });
    expect(short(await check({ [applePath]: wall }, { ios: [ios] }))).toEqual(['challenged high inconclusive']);
    const cut: Route = (_, response) => void response.socket?.destroy();
    expect(short(await check({ [applePath]: cut }, { ios: [ios] }))).toEqual(['unreachable blocker fail']);
  });
});
