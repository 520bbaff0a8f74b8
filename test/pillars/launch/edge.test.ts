import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { checkEdge } from '../../../src/pillars/launch/edge/edge.ts';
import { createAuthority } from './lab/certificates.ts';
import { html, type Switches } from './lab/site.ts';
import { type SiteServer, startSite } from './lab/site-server.ts';

const authority = createAuthority();
if (!authority) console.warn('the edge is not tested: there is no openssl command that makes the certificates');
const withOpenssl = authority ? describe : describe.skip;

let server: SiteServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});
afterAll(() => authority?.close());

async function check(edge: object, switches: Switches = {}) {
  if (!authority) throw new Error('there is no authority');
  server = await startSite(authority, switches);
  const { run, close } = await server.open({ edge });
  try {
    const findings = await checkEdge(run);
    return { findings, told: findings.map(({ rule, severity, where }) => [rule, severity, where.url]) };
  } finally {
    await close();
  }
}

const cloudflare = { provider: 'cloudflare' };
const home = 'https://www.example.com/';

withOpenssl('the edge', () => {
  test('is right where Cloudflare answers and keeps the static files', async () => {
    expect((await check(cloudflare, { cloudflare: true })).told).toEqual([]);
    expect(server?.site.seen.filter(({ path }) => path === '/assets/app.js')).toHaveLength(2);
  });

  test('is right where no proxy is meant to be and none is', async () => {
    expect((await check({ provider: 'none' })).told).toEqual([]);
  });

  test('that is missing is told, and nothing of the files behind it', async () => {
    const { findings, told } = await check(cloudflare, { headers: { server: 'nginx/1.2.3' } });
    expect(told).toEqual([['launch/edge-missing', 'high', home]]);
    expect(findings[0]?.observed).toBe('neither; nginx answers');
  });

  test('that is there unmeant is told', async () => {
    expect((await check({ provider: 'none' }, { cloudflare: true })).told).toEqual([
      ['launch/edge-unexpected', 'medium', home],
    ]);
  });

  test.each<[string, string | undefined]>([
    ['DYNAMIC', 'DYNAMIC'],
    ['BYPASS', 'BYPASS'],
    ['no cf-cache-status', undefined],
    ['no cf-cache-status', '<b>HIT</b>'],
  ])('that answers a static file with %s does not keep it', async (observed, value) => {
    const { findings, told } = await check(cloudflare, {
      cloudflare: true,
      routes: {
        '/assets/app.js': (_, response) => {
          if (value) response.setHeader('cf-cache-status', value);
          response.end('1');
        },
      },
    });
    expect(told).toEqual([['launch/edge-static-uncached', 'medium', `${home}assets/app.js`]]);
    expect(findings[0]?.observed).toBe(observed);
  });

  test('is asked for the listed files, and a missing one is not kept', async () => {
    const { findings, told } = await check({ ...cloudflare, static: ['/assets/gone.js'] }, { cloudflare: true });
    expect(told).toEqual([['launch/edge-static-uncached', 'medium', `${home}assets/gone.js`]]);
    expect(findings[0]?.observed).toBe('404, no cf-cache-status');
  });

  test('is asked for five files of the page at most, of its own origin only', async () => {
    const scripts = Array.from({ length: 9 }, (_, index) => `<script src="a${index}.js"></script>`).join('');
    const { told } = await check(cloudflare, {
      cloudflare: true,
      routes: {
        '/': (_, response) =>
          html(
            response,
            `<base href="/s/"><link rel="Stylesheet" href="a.css"><link rel="icon" href="i.png">
             <script src="https://cdn.example.net/x.js"></script><script src="javascript:1"></script>
             <script src="//www.example.com/s/a0.js"></script>${scripts}`,
          ),
      },
    });
    expect(told.map(([, , url]) => url)).toEqual(
      ['a.css', 'a0.js', 'a1.js', 'a2.js', 'a3.js'].map((name) => `${home}s/${name}`),
    );
  });

  test('is inconclusive behind a challenge', async () => {
    const { findings } = await check(cloudflare, {
      routes: { '/': (_, response) => void response.writeHead(403, { 'cf-mitigated': 'challenge' }).end() },
    });
    expect(findings).toMatchObject([{ rule: 'launch/challenged', status: 'inconclusive' }]);
  });
});
