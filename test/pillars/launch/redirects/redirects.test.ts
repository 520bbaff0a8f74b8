import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { checkRedirects } from '../../../../src/pillars/launch/redirects/redirects.ts';
import { type Certificate, createAuthority } from '../lab/certificates.ts';
import { type DnsServer, startDnsServer } from '../lab/dns-server.ts';
import { openLaunch } from '../lab/launch-run.ts';
import { type LabServer, listen, startRawServer, startTlsServer } from '../lab/tls-server.ts';

const authority = createAuthority();
if (!authority) console.warn('redirects are not tested: there is no openssl command that makes the certificates');
const withOpenssl = authority ? describe : describe.skip;

/** `https://host/path` -> a status, a status and a Location, or an answer of its own. */
type Answer =
  | number
  | [status: number, location?: string]
  | ((request: IncomingMessage, response: ServerResponse) => void);
type Table = Record<string, Answer>;

let dns: DnsServer;
let certificates: Record<string, Certificate>;
let plain: LabServer;
let secure: LabServer;
let table: Table;
let asked: string[];

const hosts = ['www.lab.test', 'lab.test', 'blog.lab.test', 'shop.test', 'evil.test'];
const query = '?launch-gate=1';

function answer(scheme: string, request: IncomingMessage, response: ServerResponse): void {
  const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host}`);
  asked.push(url.href);
  const found = table[url.href] ?? table[`${url.origin}${url.pathname}`] ?? table[`${url.origin}/*`] ?? 404;
  if (typeof found === 'function') return found(request, response);
  const [status, location] = [found].flat() as [number, string?];
  response.writeHead(status, location === undefined ? {} : { location: location.replace('$query', url.search) });
  response.end('x');
}

beforeAll(async () => {
  dns = await startDnsServer({ '*.test': { A: '127.0.0.1' } });
  plain = await listen(createServer((request, response) => answer('http', request, response)));
  certificates = authority ? { all: authority.issue(hosts) } : {};
  if (authority)
    secure = await startTlsServer({
      certificates,
      onRequest: (request, response) => answer('https', request, response),
    });
});
afterAll(async () => {
  await Promise.all([dns.close(), plain.close(), secure?.close()]);
  authority?.close();
});
beforeEach(() => {
  asked = [];
  table = {
    'http://www.lab.test/*': [301, 'https://www.lab.test/$query'],
    'http://lab.test/*': [301, 'https://lab.test/$query'],
    'https://lab.test/*': [301, 'https://www.lab.test/$query'],
    'https://www.lab.test/': 200,
  };
});
afterEach(() => {
  for (const host of Object.keys(certificates)) if (host !== 'all') delete certificates[host];
});

type Options = { connectTo?: Record<string, string>; launch?: object; timeout?: string; signal?: AbortSignal };

async function check({ connectTo, launch, timeout = '10s', signal }: Options = {}) {
  const network = {
    resolvers: [dns.address],
    'connect-to': { '*:443': secure.address, '*:80': plain.address, ...connectTo },
    'ca-file': authority?.rootFile,
    timeout,
  };
  const { run, close } = await openLaunch({ canonical: 'https://www.lab.test', network, ...launch }, { signal });
  try {
    const findings = await checkRedirects(run);
    for (const finding of findings)
      for (const key of ['expected', 'observed', 'reproduce', 'fix'] as const) expect(finding[key]).toBeTruthy();
    const told = findings.map(({ rule, severity, where, status }) => {
      const outcome = status === 'fail' ? severity : status;
      return `${rule.replace('launch/', '')} ${outcome} ${where.url?.replace(query, '')}`;
    });
    return { findings, told, known: await run.hosts.known() };
  } finally {
    await close();
  }
}

withOpenssl('the ways to the canonical host', () => {
  test('are right when http goes to https on the same host and then to the canonical one', async () => {
    const { told, known } = await check();
    expect(told).toEqual([]);
    expect(asked.toSorted()).toEqual(
      ['http://lab.test', 'http://www.lab.test', 'https://lab.test', 'https://www.lab.test'].map(
        (url) => `${url}/${query}`,
      ),
    );
    expect(known.map(({ host, usable }) => [host, usable])).toEqual([
      ['www.lab.test', true],
      ['lab.test', true],
    ]);
  });

  const mistakes: [string, Table, string[]][] = [
    [
      'a page leads to itself',
      { 'https://www.lab.test/': [301, 'https://www.lab.test/$query'] },
      ['redirect-loop blocker https://www.lab.test/'],
    ],
    [
      'http and https lead to each other',
      { 'https://www.lab.test/': [301, 'http://www.lab.test/$query'] },
      ['redirect-loop blocker http://www.lab.test/'],
    ],
    [
      'two hosts lead to each other',
      { 'https://www.lab.test/': [301, 'https://lab.test/$query'] },
      ['redirect-loop blocker https://lab.test/'],
    ],
    ['http is not redirected', { 'http://www.lab.test/*': 200 }, ['redirect-insecure blocker http://www.lab.test/']],
    [
      'http of an alias is not redirected',
      { 'http://lab.test/*': 200 },
      ['redirect-insecure blocker http://lab.test/'],
    ],
    [
      'https leads back to http',
      { 'https://lab.test/*': [301, 'http://www.lab.test/$query'] },
      ['redirect-insecure blocker https://lab.test/'],
    ],
    [
      'an alias leads to a host of others',
      { 'https://lab.test/*': [301, 'https://evil.test/'], 'https://evil.test/': 200 },
      ['redirect-wrong-host blocker https://lab.test/'],
    ],
    [
      'an alias leads to a host of others that redirects on and fails',
      { 'https://lab.test/*': [302, 'https://evil.test/a'], 'https://evil.test/a': [302, '/b'] },
      ['redirect-wrong-host blocker https://lab.test/'],
    ],
    [
      'the canonical host leads to the alias',
      { 'https://www.lab.test/': [301, 'https://lab.test/$query'], 'https://lab.test/*': 200 },
      ['redirect-wrong-host blocker https://www.lab.test/', 'redirect-two-hosts high https://lab.test/'],
    ],
    ['the page is missing', { 'https://www.lab.test/': 404 }, ['redirect-broken blocker https://www.lab.test/']],
    ['the server fails', { 'https://www.lab.test/': 503 }, ['redirect-broken blocker https://www.lab.test/']],
    ['a redirect has no Location', { 'https://lab.test/*': 301 }, ['redirect-broken blocker https://lab.test/']],
    [
      'a Location is no URL of the web',
      { 'https://lab.test/*': [301, 'javascript:alert(1)'] },
      ['redirect-broken blocker https://lab.test/'],
    ],
    [
      'a Location is no URL at all',
      { 'https://lab.test/*': [301, 'https://[/'] },
      ['redirect-broken blocker https://lab.test/'],
    ],
    ['an alias serves the site itself', { 'https://lab.test/*': 200 }, ['redirect-two-hosts high https://lab.test/']],
    [
      'the redirect is temporary',
      { 'https://lab.test/*': [302, 'https://www.lab.test/$query'] },
      ['redirect-temporary medium https://lab.test/'],
    ],
    [
      'the redirect to https is temporary',
      { 'http://www.lab.test/*': [307, 'https://www.lab.test/$query'] },
      ['redirect-temporary medium http://www.lab.test/'],
    ],
    [
      'an alias takes a detour',
      {
        'https://lab.test/*': [301, 'https://blog.lab.test/$query'],
        'https://blog.lab.test/*': [308, 'https://www.lab.test/$query'],
      },
      ['redirect-too-many medium http://lab.test/'],
    ],
    [
      'http of an alias leads straight to the canonical host',
      { 'http://lab.test/*': [301, 'https://www.lab.test/$query'] },
      ['redirect-skips-https medium http://lab.test/'],
    ],
    [
      'http of an alias leads to http of the canonical host',
      { 'http://lab.test/*': [301, 'http://www.lab.test/$query'] },
      ['redirect-skips-https medium http://lab.test/'],
    ],
    [
      'the query is lost',
      { 'https://lab.test/*': [301, 'https://www.lab.test/'] },
      ['redirect-query-lost medium https://lab.test/'],
    ],
    [
      'the query is lost on the way to https',
      { 'http://www.lab.test/*': [301, 'https://www.lab.test/'] },
      ['redirect-query-lost medium http://www.lab.test/'],
    ],
  ];
  test.each(mistakes)('where %s', async (_, wrong, expected) => {
    Object.assign(table, wrong);
    expect((await check()).told).toEqual(expected);
  });

  test.each<[string, Table]>([
    [
      'redirects of the application itself',
      {
        'https://www.lab.test/': [302, '/login'],
        'https://www.lab.test/login': [303, '/login/'],
        'https://www.lab.test/login/': [307, '/in'],
        'https://www.lab.test/in': 200,
      },
    ],
    [
      'a body without end',
      { 'https://www.lab.test/': (_, response) => void response.writeHead(200).write('x'.repeat(400_000)) },
    ],
    ['a page of 10 MB', { 'https://www.lab.test/': (_, response) => void response.end(Buffer.alloc(10_000_000)) }],
    [
      'relative and schemeless Locations',
      { 'https://lab.test/*': [308, '//www.lab.test$query'.replace('$query', `/${query}`)] },
    ],
  ])('does not mind %s', async (_, more) => {
    Object.assign(table, more);
    expect((await check()).told).toEqual([]);
  });

  /** Sets the cookie and leads to `location` until it comes back. */
  const onCookie =
    (name: string, location: string, attributes = '; Secure'): Answer =>
    ({ headers: { cookie = '' } }, response) => {
      if (Buffer.from(cookie, 'latin1').toString().includes(`${name}=é`)) return void response.end('the page');
      response.writeHead(302, {
        location,
        'set-cookie': Buffer.from(`${name}=é; Path=/${attributes}`).toString('latin1'),
      });
      response.end();
    };

  test.each<[string, Table]>([
    ['that sets a cookie and leads to itself', { 'https://www.lab.test/': onCookie('seen', `/${query}`) }],
    [
      'that fetches a language and a cookie on the way',
      {
        'https://www.lab.test/': ({ headers: { cookie = '' } }, response) =>
          void (cookie.includes('lang=') ? response : response.writeHead(302, { location: '/lang' })).end(),
        'https://www.lab.test/lang': (_, response) =>
          void response.writeHead(302, { location: `/${query}`, 'set-cookie': 'lang=de; Path=/' }).end(),
      },
    ],
    [
      'that asks for consent on another host of its own',
      {
        'https://www.lab.test/': ({ headers: { cookie = '' } }, response) =>
          void (
            cookie.includes('consent=')
              ? response
              : response.writeHead(302, { location: 'https://blog.lab.test/consent' })
          ).end(),
        'https://blog.lab.test/consent': (_, response) =>
          void response
            .writeHead(302, {
              location: `https://www.lab.test/${query}`,
              'set-cookie': 'consent=1; Path=/; Domain=lab.test; Secure',
            })
            .end(),
      },
    ],
  ])('keep cookies as a browser does: a page %s is no loop', async (_, more) => {
    Object.assign(table, more);
    expect((await check()).told).toEqual([]);
    // Asked once with each set of cookies, however many ways lead there.
    expect(asked.filter((url) => url === `https://www.lab.test/${query}`)).toHaveLength(2);
  });

  test.each<[string, Table]>([
    ['a cookie that browsers refuse', { 'https://www.lab.test/': onCookie('seen', `/${query}`, '; Domain=evil.test') }],
    [
      'a new cookie at every round',
      {
        'https://www.lab.test/': (_, response) =>
          void response.writeHead(302, { location: `/${query}`, 'set-cookie': `sid=${asked.length}; Path=/` }).end(),
      },
    ],
  ])('are a loop with %s', async (_, more) => {
    Object.assign(table, more);
    const { told, findings } = await check();
    expect(told).toEqual(['redirect-loop blocker https://www.lab.test/']);
    expect(findings[0]?.observed).toContain('→ again');
    expect(asked.length).toBeLessThan(60);
  });

  test.each([
    ['max-age=31536000; includeSubDomains', []],
    ['max-age=31536000', ['redirect-skips-https medium http://www.lab.test/']],
    ['max-age=0; includeSubDomains', ['redirect-skips-https medium http://www.lab.test/']],
  ])('may leave http for a parent host that keeps browsers on https below it: %s', async (hsts, rules) => {
    table = {
      'http://www.lab.test/*': [301, 'https://lab.test/$query'],
      'https://www.lab.test/*': [301, 'https://lab.test/$query'],
      'http://lab.test/*': [301, 'https://lab.test/$query'],
      'https://lab.test/': (_, response) => void response.setHeader('strict-transport-security', hsts).end(),
    };
    const launch = { canonical: 'https://lab.test', aliases: ['www.lab.test'] };
    expect((await check({ launch })).told).toEqual(rules);
  });

  const login = 'https://blog.lab.test/authorize?client_id=1&state=s3cret';

  test('end where one logs in, on a host that the configuration names, which is not asked', async () => {
    table['https://www.lab.test/'] = [302, '/app'];
    table['https://www.lab.test/app'] = [302, login];
    const launch = { 'login-hosts': ['blog.lab.test'], redirects: { '/old': '/app', '/older': '/elsewhere' } };
    table['https://www.lab.test/old'] = [301, '/app'];
    table['https://www.lab.test/older'] = [301, '/app'];
    expect((await check({ launch })).told).toEqual(['redirect-wrong-target high https://www.lab.test/older']);
    expect(asked.filter((url) => url.includes('blog'))).toEqual([]);
    // Not named, it is a host like any other; nor may an alias lead there past the site.
    expect((await check()).told).toContain('redirect-wrong-host blocker https://www.lab.test/app');
    table['https://lab.test/*'] = [301, login];
    table['https://blog.lab.test/authorize'] = 200;
    expect((await check({ launch })).told).toContain('redirect-wrong-host blocker https://lab.test/');
  });

  test.each([
    ['Auth0', 'https://shop.eu.auth0.com/authorize?state=s3cret'],
    ['Clerk', 'https://kind-fox-1.accounts.dev/sign-in'],
    ['Microsoft Entra', 'https://login.microsoftonline.com/common/oauth2/v2.0/authorize'],
    ['GitHub', 'https://github.com/login/oauth/authorize'],
  ])('tell a login at %s as such', async (service, location) => {
    table['https://www.lab.test/'] = [302, location];
    const { told, findings } = await check();
    expect(told).toEqual(['redirect-login medium https://www.lab.test/']);
    expect(findings[0]?.title).toContain(`a login at ${service}`);
    expect(findings[0]?.fix).toContain(`login-hosts: [${new URL(location).hostname}]`);
    expect(JSON.stringify(findings)).not.toContain('s3cret');
  });

  const refuse =
    (status: number, times = 99): Answer =>
    (_, response) =>
      void (times-- > 0 ? response.writeHead(status, { 'retry-after': '0' }) : response).end();

  test('are asked again where the site was asked too often, and not judged where it stays with that', async () => {
    const home = `https://www.lab.test/${query}`;
    table['https://www.lab.test/'] = refuse(429, 1);
    expect((await check()).told).toEqual([]);
    expect(asked.filter((url) => url === home)).toHaveLength(2);
    table['https://www.lab.test/'] = refuse(429);
    const { told, findings } = await check();
    expect(told).toEqual(['challenged inconclusive https://www.lab.test/']);
    expect(findings[0]?.title).toBe('This runner is blocked: www.lab.test cannot be judged from here');
    // A site that is down is down, whatever it says of later.
    table['https://www.lab.test/'] = refuse(503);
    expect((await check()).told).toEqual(['redirect-broken blocker https://www.lab.test/']);
  });

  test('are not judged where a firewall blocks this runner', async () => {
    table['https://www.lab.test/'] = (_, response) =>
      void response
        .writeHead(403, { 'content-type': 'text/html' })
        .end('<h1 data-translate="block_headline">Sorry, you have been blocked</h1><div id="cf-error-details"></div>');
    const { told, findings } = await check();
    expect(told).toEqual(['challenged inconclusive https://www.lab.test/']);
    expect(findings[0]).toMatchObject({
      title: expect.stringContaining('This runner is blocked'),
      observed: 'the block page of Cloudflare',
    });
  });

  test.each([
    ['20/s', 20],
    [undefined, 5],
  ])('keep to the rate of the configuration (%s), or to five a second', async (rate, perSecond) => {
    const [, port = ''] = secure.address.split(':');
    const network = {
      resolvers: [dns.address],
      'connect-to': { '*:80': plain.address },
      'ca-file': authority?.rootFile,
    };
    const canonical = `https://www.lab.test:${port}`;
    const { run, close } = await openLaunch({ canonical, aliases: false, network: { ...network, rate } });
    table[`${canonical}/`] = 200;
    await checkRedirects(run);
    expect(asked).toContain(`${canonical}/${query}`);
    expect(run.network.maxRate).toBe(perSecond);
    await close();
  });

  test('end on a status below 500 where the site is an API', async () => {
    const launch = { api: true };
    for (const status of [200, 401, 404, 405]) {
      table['https://www.lab.test/'] = status;
      expect((await check({ launch })).told).toEqual([]);
    }
    table['https://www.lab.test/'] = 502;
    expect((await check({ launch })).told).toEqual(['redirect-broken blocker https://www.lab.test/']);
    table['https://www.lab.test/'] = 404;
    expect((await check()).told).toEqual(['redirect-broken blocker https://www.lab.test/']);
  });

  test('give the cookies of one host to no other', async () => {
    const seen: (string | undefined)[] = [];
    table['https://lab.test/*'] = (_, response) =>
      void response.writeHead(301, { location: `https://www.lab.test/${query}`, 'set-cookie': 'a=b' }).end();
    table['https://www.lab.test/'] = ({ headers: { cookie } }, response) => {
      seen.push(cookie);
      response.end();
    };
    expect((await check()).told).toEqual([]);
    expect(seen).toEqual([undefined]);
  });

  test('end on the port of the canonical origin', async () => {
    const connectTo = { '*:8443': secure.address };
    const launch = { canonical: 'https://www.lab.test:8443', aliases: false };
    table['https://www.lab.test:8443/'] = 200;
    expect((await check({ connectTo, launch })).told).toEqual(['redirect-wrong-host blocker http://www.lab.test/']);
    table['http://www.lab.test/*'] = [301, 'https://www.lab.test:8443/$query'];
    expect((await check({ connectTo, launch })).told).toEqual([]);
  });

  test('ends a chain without end after ten hops', async () => {
    table['https://www.lab.test/*'] = ({ url = '' }, response) =>
      response.writeHead(301, { location: `${url}1` }).end();
    delete table['https://www.lab.test/'];
    const { findings, told } = await check({ launch: { aliases: false } });
    expect(told).toEqual(['redirect-loop blocker http://www.lab.test/', 'redirect-loop blocker https://www.lab.test/']);
    expect(findings[0]?.observed).toContain('more than 10 hops');
    expect(asked.length).toBeLessThan(15);
  });

  test('shows no query of others, which may hold a token', async () => {
    table['https://www.lab.test/'] = [302, '/login?token=s3cret-of-others'];
    table['https://www.lab.test/login'] = 500;
    const { findings } = await check();
    expect(findings.map(({ rule }) => rule)).toEqual(['launch/redirect-broken']);
    expect(JSON.stringify(findings)).not.toContain('s3cret');
  });

  test('that a challenge stands in are not judged', async () => {
    table['https://www.lab.test/'] = (_, response) => response.writeHead(403, { 'cf-mitigated': 'challenge' }).end();
    expect((await check()).told).toEqual(['challenged inconclusive https://www.lab.test/']);
  });

  test('that take too long are inconclusive, and closed ones are not', async () => {
    table['https://www.lab.test/'] = () => {};
    expect((await check({ timeout: '300ms' })).told).toEqual(['unreachable inconclusive https://www.lab.test']);
    table['https://www.lab.test/'] = (_, response) => response.destroy();
    expect((await check()).told).toEqual(['unreachable blocker https://www.lab.test']);
  });

  test('are told when nothing listens for http', async () => {
    const closed = await startRawServer(() => {});
    await closed.close();
    const { told } = await check({ connectTo: { '*:80': closed.address } });
    expect(told).toEqual(['unreachable blocker http://www.lab.test', 'unreachable blocker http://lab.test']);
  });

  test('are told when what answers is not HTTP', async () => {
    const garbage = await startRawServer((socket) => socket.end('\u0000\u0001 what'));
    const { told } = await check({ connectTo: { '*:80': garbage.address }, launch: { aliases: false } });
    await garbage.close();
    expect(told).toEqual(['unreachable blocker http://www.lab.test']);
  });

  test('to a host with a wrong certificate are followed where the TLS check tells that', async () => {
    if (authority) certificates['www.lab.test'] = authority.issue(hosts, { fromDays: -9, untilDays: -1 });
    expect((await check()).told).toEqual([]);
    expect(asked).toContain(`https://www.lab.test/${query}`);
    expect((await check({ launch: { tls: false } })).told).toEqual(['redirect-broken blocker https://www.lab.test/']);
    table['https://www.lab.test/'] = [301, `https://www.lab.test/${query}`];
    expect((await check()).told).toEqual(['redirect-loop blocker https://www.lab.test/']);
  });

  test('from a host without address are left to the DNS check', async () => {
    const launch = { aliases: ['lab.invalid'] };
    expect((await check({ launch })).told).toEqual([]);
    expect((await check({ launch: { ...launch, dns: false } })).told).toEqual([
      'redirect-broken blocker http://lab.invalid/',
      'redirect-broken blocker https://lab.invalid/',
    ]);
  });

  test('are inconclusive when the run is stopped', async () => {
    const stop = new AbortController();
    table['https://www.lab.test/'] = () => stop.abort();
    const { told } = await check({ signal: stop.signal, launch: { aliases: false } });
    expect(told).toEqual(['unreachable inconclusive https://www.lab.test']);
  });
});

withOpenssl('a moved URL', () => {
  const launch = {
    redirects: {
      '/old': '/new',
      'https://blog.lab.test/': 'https://www.lab.test/blog',
      'http://blog.lab.test/shop?id=1': 'https://shop.test/',
    },
  };
  beforeEach(() => {
    Object.assign(table, {
      'https://www.lab.test/old': [301, '/new'],
      'https://www.lab.test/new': 200,
      'https://blog.lab.test/': [308, 'https://www.lab.test/blog'],
      'https://www.lab.test/blog': 200,
      'http://blog.lab.test/shop?id=1': [301, 'https://shop.test/'],
      'https://shop.test/': 200,
    });
  });

  test('that ends where it must gives no finding', async () => {
    expect((await check({ launch })).told).toEqual([]);
  });

  test.each<[string, Table, string[]]>([
    [
      'ends on another path',
      { 'https://www.lab.test/old': [301, '/'] },
      ['redirect-wrong-target high https://www.lab.test/old'],
    ],
    ['answers itself', { 'https://www.lab.test/old': 200 }, ['redirect-wrong-target high https://www.lab.test/old']],
    ['is gone', { 'https://www.lab.test/old': 410 }, ['redirect-broken blocker https://www.lab.test/old']],
    [
      'leads to what is gone',
      { 'https://www.lab.test/new': 404 },
      ['redirect-broken blocker https://www.lab.test/new'],
    ],
    [
      'is temporary',
      { 'https://www.lab.test/old': [302, '/new'] },
      ['redirect-temporary medium https://www.lab.test/old'],
    ],
    [
      'takes more than two hops',
      {
        'https://www.lab.test/old': [301, '/o2'],
        'https://www.lab.test/o2': [301, '/o3'],
        'https://www.lab.test/o3': [301, '/new'],
      },
      ['redirect-too-many medium https://www.lab.test/old'],
    ],
    [
      'leads to a host of others',
      { 'https://blog.lab.test/': [301, 'https://evil.test/'], 'https://evil.test/': 200 },
      ['redirect-wrong-host blocker https://blog.lab.test/'],
    ],
    ['stays on its old host', { 'https://blog.lab.test/': 200 }, ['redirect-wrong-target high https://blog.lab.test/']],
    [
      'ends without encryption',
      { 'http://blog.lab.test/shop?id=1': 200 },
      ['redirect-insecure blocker http://blog.lab.test/shop?id=1'],
    ],
  ])('that %s', async (_, wrong, expected) => {
    Object.assign(table, wrong);
    expect((await check({ launch })).told).toEqual(expected);
  });

  test('on a host that no other check looks at is told with its name or its certificate', async () => {
    if (authority) certificates['blog.lab.test'] = authority.issue(['other.test']);
    expect((await check({ launch })).told).toEqual(['redirect-broken blocker https://blog.lab.test/']);
    const gone = { redirects: { 'http://gone.invalid/': '/' } };
    expect((await check({ launch: gone })).told).toEqual(['redirect-broken blocker http://gone.invalid/']);
  });
});
