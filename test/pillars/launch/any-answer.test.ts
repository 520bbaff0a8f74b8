import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../property-seed.ts';
import { checkAppLinks } from '../../../src/pillars/launch/app-links/app-links.ts';
import { checkCache } from '../../../src/pillars/launch/cache/cache.ts';
import { checkCookies } from '../../../src/pillars/launch/cookies/cookies.ts';
import { checkEdge } from '../../../src/pillars/launch/edge/edge.ts';
import { checkHeaders } from '../../../src/pillars/launch/headers/headers.ts';
import { checkLeaks } from '../../../src/pillars/launch/leaks/leaks.ts';
import { checkLeftovers } from '../../../src/pillars/launch/leftover/leftover.ts';
import { checkMixedContent } from '../../../src/pillars/launch/mixed-content/mixed-content.ts';
import { checkRateLimit } from '../../../src/pillars/launch/rate-limit/rate-limit.ts';
import { checkRequestId } from '../../../src/pillars/launch/request-id/request-id.ts';
import { android, ios } from './lab/association.ts';
import { createAuthority } from './lab/certificates.ts';
import { password, type Route, user } from './lab/site.ts';
import { type SiteServer, startSite } from './lab/site-server.ts';

const authority = createAuthority();
if (!authority) console.warn('sites that answer anything are not tested: there is no openssl command');

const checks = [
  checkAppLinks,
  checkHeaders,
  checkLeaks,
  checkLeftovers,
  checkMixedContent,
  checkCache,
  checkCookies,
  checkEdge,
  checkRequestId,
  checkRateLimit,
];
const names = [
  'location',
  'set-cookie',
  'cache-control',
  'age',
  'content-type',
  'content-encoding',
  'server',
  'x-cache',
  'x-robots-tag',
  'link',
];
const value = fc.oneof(
  fc.string({
    unit: fc.integer({ min: 0x20, max: 0xfe }).map((code) => String.fromCharCode(code < 0x7f ? code : code + 1)),
    maxLength: 60,
  }),
  fc.constantFrom(
    'text/html',
    'text/html; charset=utf-16',
    'gzip',
    'br, br',
    '//',
    'http://[',
    '/a',
    'sid=1; Domain=..',
    '-1',
    '1e9',
    ',,,',
  ),
);
const body = fc.oneof(
  fc.uint8Array({ maxLength: 300 }),
  fc.string({ maxLength: 300 }),
  fc.constantFrom(
    '<base href="http://[">',
    '<img srcset=",,, http://x 1x">',
    '{"',
    '{"applinks":{"details":[{"appIDs":[{}],"components":[{"/":1}]}]}}',
    '[{"relation":[],"target":{"namespace":"android_app"}}]',
    '\ufeffA=',
    '<svg><style><!--',
    '<title>Vite + React<link rel=canonical href=//><form action="http://[">',
    'User-agent: *\nDisallow: /$**\nSitemap: //[',
    '<?xml version="1.0"?><urlset><url><loc>http://[</loc></urlset>',
    '\0',
  ),
);
const answer = fc.record({
  status: fc.constantFrom(200, 204, 206, 301, 302, 304, 307, 401, 403, 404, 418, 429, 500, 503, 599),
  headers: fc.array(fc.tuple(fc.constantFrom(...names), value), { maxLength: 4 }),
  body,
});

(authority ? describe : describe.skip)('a site that answers anything', () => {
  let server: SiteServer;
  beforeAll(async () => {
    if (authority) server = await startSite(authority);
  });
  afterAll(async () => {
    await server?.close();
    authority?.close();
  });

  test('is judged without an error, and every finding is complete', async () => {
    await fc.assert(
      fc.asyncProperty(answer, async ({ status, headers, body: sent }) => {
        const any: Route = (_, response) => {
          for (const [name, each] of headers) response.setHeader(name, each);
          response.writeHead(status).end(sent);
        };
        const paths = [
          '/',
          '/page',
          '/account',
          '/api/orders',
          '/api/login',
          '/.env',
          '/.git/HEAD',
          '/launch-gate-no-such-page',
          '/.well-known/apple-app-site-association',
          '/.well-known/assetlinks.json',
          '/robots.txt',
          '/sitemap.xml',
          '/favicon.ico',
        ];
        server.site.switches.routes = Object.fromEntries(paths.map((path) => [path, any]));
        const form = { email: user, password: '${{ env.SMOKE_PASSWORD }}' };
        const { run, close } = await server.open(
          {
            aliases: false,
            headers: { routes: ['/', '/page'] },
            'mixed-content': { pages: ['/page'] },
            'app-links': { ios: [ios], android: [android], paths: ['/invite/*'] },
            leftover: { index: ['/', '/page'] },
            leaks: { json: ['/api/orders'] },
            cache: [{ get: '/account', session: 'member' }],
            cookies: { session: ['sid', 'sessionid'] },
            edge: { provider: 'cloudflare' },
            'request-id': true,
            'rate-limit': { post: '/api/login', json: ['email'] },
          },
          {
            config: { sessions: { member: { steps: [{ post: '/login', form, expect: { status: 303 } }] } } },
            env: { SMOKE_PASSWORD: password },
          },
        );
        try {
          const findings = (await Promise.all(checks.map((check) => check(run)))).flat();
          for (const { title, expected, observed, reproduce, fix, where } of findings) {
            for (const text of [title, expected, observed, reproduce, fix, where.url]) expect(text).toBeTruthy();
            expect(where.url).toMatch(/^https:\/\/www\.example\.com/);
            expect((observed ?? '').length).toBeLessThan(1_000);
          }
        } finally {
          await close();
        }
      }),
      { numRuns: 20 },
    );
    expect(server.site.seen.every(({ host }) => host === 'www.example.com')).toBe(true);
  }, 60_000);
});
