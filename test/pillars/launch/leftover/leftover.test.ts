import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { checkLeftovers } from '../../../../src/pillars/launch/leftover/leftover.ts';
import { createAuthority } from '../lab/certificates.ts';
import { html, type Route, redirect } from '../lab/site.ts';
import { type SiteServer, startSite } from '../lab/site-server.ts';

const authority = createAuthority();
if (!authority) console.warn('leftovers are not tested over the network: there is no openssl command');

const www = 'https://www.example.com';
const says = (body: string | Uint8Array, type: string, headers: Record<string, string> = {}): Route => {
  return (_, response) => void response.writeHead(200, { 'content-type': type, ...headers }).end(body);
};
const urlset = (...urls: string[]) =>
  `<urlset>${urls.map((url) => `<url>\n<loc>${url}</loc></url>`).join('')}</urlset>`;

(authority ? describe : describe.skip)('what staging left behind', () => {
  let server: SiteServer;
  beforeAll(async () => {
    if (authority) server = await startSite(authority);
  });
  afterAll(async () => {
    await server?.close();
    authority?.close();
  });

  const check = async (routes: Record<string, Route>, launch: object = {}) => {
    server.site.switches.routes = routes;
    server.site.seen.length = 0;
    const { run, close } = await server.open(launch);
    return checkLeftovers(run).finally(close);
  };
  const sitemap = (body: string | Uint8Array, type = 'application/xml', headers = {}) =>
    check({ '/sitemap.xml': says(body, type, headers) });
  const short = (findings: Awaited<ReturnType<typeof check>>) =>
    findings.map(({ rule, status }) => `${rule.slice('launch/'.length)} ${status}`);

  test('a site that means its noindex says so', async () => {
    const routes = { '/': says('<meta name="robots" content="noindex">', 'text/html', { 'x-robots-tag': 'none' }) };
    expect(short(await check(routes))).toEqual(['leftover-noindex fail']);
    expect(await check(routes, { leftover: { index: false } })).toEqual([]);
    expect(await check(routes, { api: true })).toEqual([]);
    expect(await check(routes, { leftover: { index: ['/login'] } })).toEqual([]);
  });

  test('an application of which the home page is a login may be kept out, unless it is listed', async () => {
    const routes: Record<string, Route> = {
      '/': (_, response) => redirect(response, 302, '/sign-in'),
      '/sign-in': (_, response) => {
        response.setHeader('x-robots-tag', 'noindex');
        html(response, '<form><input type="password"></form>');
      },
      '/robots.txt': says('User-agent: *\nDisallow: /', 'text/plain'),
    };
    expect(await check(routes)).toEqual([]);
    expect(short(await check(routes, { leftover: { index: ['/'] } }))).toEqual([
      'leftover-noindex fail',
      'leftover-noindex fail',
    ]);
  });

  test('other pages are looked at for their links, and may be noindex', async () => {
    const routes = {
      '/search': says(
        '<meta name="robots" content="noindex"><link rel="canonical" href="http://10.0.0.1/">',
        'text/html',
      ),
    };
    const findings = await check(routes, { 'mixed-content': { pages: ['/', '/search'] } });
    expect(short(findings)).toEqual(['leftover-host fail']);
    expect(findings[0]?.where.url).toBe(`${www}/search`);
  });

  test('no host is asked because a page, robots.txt or sitemap names it', async () => {
    const index = `<sitemapindex>${['http://127.0.0.1:9/a.xml', 'http://192.168.0.1/b.xml', `${www}/own.xml`].map((url) => `<sitemap><loc>${url}</loc></sitemap>`).join('')}</sitemapindex>`;
    const findings = await check({
      '/': says(
        '<link rel="icon" href="http://10.0.0.1/i.ico"><script src="http://127.0.0.1:9/a.js"></script><form action="http://10.0.0.1/"></form>',
        'text/html',
      ),
      '/robots.txt': says(`Sitemap: http://127.0.0.1:9/sitemap.xml\nSitemap: ${www}/index.xml`, 'text/plain'),
      '/index.xml': says(index, 'text/xml'),
      '/own.xml': says(urlset('http://[::1]/'), 'text/xml'),
    });
    expect(findings.map(({ where }) => where.url)).toEqual(
      ['/', '/robots.txt', '/index.xml', '/own.xml'].map((path) => www + path),
    );
    expect(server.site.seen.map(({ host, path }) => host + path).sort()).toEqual(
      ['/', '/index.xml', '/own.xml', '/robots.txt'].map((path) => `www.example.com${path}`),
    );
  });

  test('of an index five sitemaps are asked for, also of 200,000', async () => {
    const children = Array.from({ length: 200_000 }, (_, n) => `<sitemap><loc>${www}/s${n}.xml</loc></sitemap>`);
    expect(await sitemap(`<?xml version="1.0"?><sitemapindex>${children.join('')}</sitemapindex>`)).toEqual([]);
    expect(server.site.seen.filter(({ path }) => /^\/s\d+/.test(path))).toHaveLength(5);
  });

  test('a sitemap of 50,000 URLs is read to its end, as XML, as gzip and in a compressed answer', async () => {
    const urls = Array.from({ length: 49_999 }, (_, n) => `${www}/${'page/'.repeat(8)}${n}`);
    const text = urlset(...urls, 'http://localhost/last');
    for (const findings of [
      await sitemap(text),
      await sitemap(gzipSync(text), 'application/gzip'),
      await sitemap(gzipSync(text), 'application/xml', { 'content-encoding': 'gzip' }),
    ]) {
      expect(short(findings)).toEqual(['leftover-host fail']);
      expect(findings[0]?.observed).toContain('line 50001: sitemap entry http://localhost/last');
    }
  }, 60_000);

  test.each([
    [
      'declares entities',
      '<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a "aaaa">]><urlset><url><loc>&a;</loc></url></urlset>',
      'DOCTYPE',
    ],
    ['asks for a file', '<!DOCTYPE urlset SYSTEM "file:///etc/passwd"><urlset/>', 'DOCTYPE'],
    ['nests deep', `<urlset>${'<a>'.repeat(100_000)}`, 'deep'],
    ['unpacks to more than is allowed', gzipSync(Buffer.alloc(60_000_000)), '50 MB'],
    ['is a broken gzip file', gzipSync('<urlset/>').subarray(0, 12), 'gzip'],
  ])('a sitemap that %s is refused', async (_, body, words) => {
    const findings = await sitemap(body);
    expect(short(findings)).toEqual(['unreachable inconclusive']);
    expect(findings[0]?.observed).toContain(words);
  });

  test.each([
    ['a page', '<!doctype html><title>Acme</title>', 'text/html'],
    ['a page by another type', '<!doctype html><html><title>Acme</title>', 'application/xml'],
    ['a list of URLs', `${www}/a\n${www}/b\n`, 'text/plain'],
    ['a feed', '<?xml version="1.0"?><rss><channel><link>http://localhost</link></channel></rss>', 'application/xml'],
    ['nothing', '', 'application/xml'],
    ['cut short', '<urlset><url><loc>https://www.ex', 'application/xml'],
    ['with characters of its own', urlset(`${www}/?a=1&amp;b=2`, `<![CDATA[${www}/b]]>`), 'application/xml'],
  ])('%s in place of a sitemap is no finding', async (_, body, type) => {
    expect(await sitemap(body, type)).toEqual([]);
  });

  test('scripts are asked for with what they import, twenty at most', async () => {
    const imports = Array.from({ length: 200_000 }, (_, n) => `import"./i${n}.js";`);
    const key = `pk_test_${'51Hx'.repeat(8)}`;
    const routes: Record<string, Route> = {
      '/': says(
        `<script type="module" src="/a.js"></script>${Array.from({ length: 30 }, (_, n) => `<script src="/s${n}.js"></script>`).join('')}`,
        'text/html',
      ),
      '/a.js': says(imports.join(''), 'text/javascript'),
    };
    expect(await check(routes)).toEqual([]);
    expect(server.site.seen.filter(({ path }) => path.endsWith('.js'))).toHaveLength(20);
    const [finding] = await check({
      '/': says('<script type="module" src="/a.js"></script>', 'text/html'),
      '/a.js': says('import"./b.js";', 'text/javascript'),
      '/b.js': says(`//\nconst k="${key}"`, 'text/javascript'),
    });
    expect(finding).toMatchObject({ observed: 'line 2: pk_test_51Hx…', where: { url: `${www}/b.js` } });
    expect(JSON.stringify(finding)).not.toContain(key);
  });

  test('robots.txt that fails is not judged; one that is missing, or a page, allows everything', async () => {
    const robots = (status: number, type = 'text/plain', before = ''): Record<string, Route> => ({
      '/robots.txt': (_, response) =>
        void response.writeHead(status, { 'content-type': type }).end(`${before}User-agent: *\nDisallow: /`),
    });
    expect(short(await check(robots(500)))).toEqual(['unreachable inconclusive']);
    expect(await check(robots(404))).toEqual([]);
    expect(await check(robots(200, 'text/plain', '<!doctype html><pre>\n'))).toEqual([]);
    expect(short(await check(robots(200, 'text/html')))).toEqual(['leftover-noindex fail']);
    expect(short(await check(robots(200)))).toEqual(['leftover-noindex fail']);
  });

  describe('a staging host', () => {
    const staging = async (routes: Record<string, Route>) => {
      server.site.switches.canonical = 'example.com';
      try {
        return await check(routes, { aliases: false, cookies: { 'staging-hosts': ['example.com'] } });
      } finally {
        server.site.switches.canonical = undefined;
      }
    };
    const page = says('<h1>Staging</h1>', 'text/html');

    test('that shows a page to anyone may be listed', async () => {
      const [finding] = await staging({ '/': page });
      expect(finding).toMatchObject({
        rule: 'launch/leftover-staging-indexed',
        severity: 'high',
        where: { url: 'https://example.com/' },
      });
      const hinted = says(`<link rel="canonical" href="${www}/">`, 'text/html');
      expect((await staging({ '/': hinted })).map(({ severity }) => severity)).toEqual(['medium']);
    });

    const disallowed = says('User-agent: *\nDisallow: /', 'text/plain');
    const refused: Route = (_, response) => void response.writeHead(401, { 'www-authenticate': 'Basic' }).end();
    test.each<[string, Record<string, Route>]>([
      ['says noindex in a header', { '/': says('<h1>Staging</h1>', 'text/html', { 'x-robots-tag': 'noindex' }) }],
      ['says noindex in a tag', { '/': says('<meta name="robots" content="none">', 'text/html') }],
      ['refuses crawlers', { '/': page, '/robots.txt': disallowed }],
      ['asks for a password', { '/': refused }],
      ['leads to a login', { '/': (_, response) => redirect(response, 302, '/login') }],
      ['leads to a login elsewhere', { '/': (_, response) => redirect(response, 302, 'https://sso.example.net/') }],
      ['hangs up', { '/': (_, response) => void response.socket?.destroy() }],
      ['has no page', { '/': says('{}', 'application/json') }],
    ])('that %s is as it should be', async (_, routes) => {
      expect(await staging(routes)).toEqual([]);
      expect(server.site.seen.every(({ host }) => /^(www\.)?example\.com$/.test(host))).toBe(true);
    });

    test('behind a wall is not judged', async () => {
      const wall: Route = (_, response) => void response.writeHead(403, { 'cf-mitigated': 'challenge' }).end();
      expect(short(await staging({ '/': wall }))).toEqual(['challenged inconclusive']);
    });
  });
});
