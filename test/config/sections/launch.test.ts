import { describe, expect, test } from '@jest/globals';
import type { LaunchConfig } from '../../../src/config/sections/launch/launch.ts';
import { diagnostics, load } from '../config-file.ts';

const section = async (yaml: string, rest = '', env = {}): Promise<LaunchConfig> => {
  const { launch } = await load(`version: 1\nlaunch: ${yaml}\n${rest}`, env);
  if (!launch) throw new Error('there is no section "launch"');
  return launch;
};

describe('a launch section', () => {
  test('of one line starts what needs no more than the origin', async () => {
    const launch = await section('{ canonical: https://WWW.Example.com/ }');
    expect(launch).toMatchObject({
      canonical: 'https://www.example.com',
      aliases: undefined,
      redirects: [],
      tls: [],
      dns: [],
      headers: [{ path: '/' }],
      mixedContent: [{ path: '/' }],
      leaks: { json: [] },
      leftover: { index: [{ path: '/' }], isListed: false, hosts: [] },
      onInconclusive: 'warn',
      network: { connectTo: [], timeoutMs: 10_000 },
    });
    for (const key of ['mail', 'cache', 'cookies', 'appLinks', 'edge', 'requestId', 'rateLimit', 'env'] as const)
      expect(launch[key]).toBeUndefined();
  });

  test.each(['headers', 'mixed-content', 'leaks', 'leftover', 'redirects', 'tls', 'dns'])(
    'loses %s by false',
    async (key) => {
      const launch = await section(`{ canonical: https://www.example.com, ${key}: false }`);
      expect(launch[key === 'mixed-content' ? 'mixedContent' : (key as 'tls')]).toBeUndefined();
    },
  );

  test('says which pages search engines must find', async () => {
    const leftover = async (yaml: string, more = '') =>
      (await section(`{ canonical: https://www.example.com, leftover: ${yaml}${more} }`)).leftover;
    expect(await leftover('{ index: false }')).toMatchObject({ index: [], isListed: true });
    expect(await leftover('{ index: [/, /pricing], hosts: [Example.net] }')).toMatchObject({
      index: [{ path: '/' }, { path: '/pricing' }],
      isListed: true,
      hosts: ['example.net'],
    });
    expect(await leftover('true', ', api: true')).toMatchObject({ index: [], isListed: false });
  });

  test('names the apps in which links open', async () => {
    const sha256 = Array(32).fill('aB').join(':');
    const links = `{ ios: [ABCDE12345.com.example.app], android: [{ package: com.example.app, sha256: "${sha256}" }], paths: [/invite/*], hosts: [Links.example.com] }`;
    expect((await section(`{ canonical: https://www.example.com, app-links: ${links} }`)).appLinks).toMatchObject({
      ios: ['ABCDE12345.com.example.app'],
      android: [{ package: 'com.example.app', sha256: [sha256.toUpperCase()] }],
      paths: ['/invite/*'],
      hosts: [{ host: 'links.example.com', port: 443 }],
    });
  });

  test('without an origin keeps what is of no site', async () => {
    const launch = await section(
      '{ tls: { hosts: [api.example.com, "mail.example.com:8443"] }, mail: { domains: [Example.com] } }',
    );
    expect(launch.headers).toBeUndefined();
    expect(launch.tls).toMatchObject([
      { host: 'api.example.com', port: 443 },
      { host: 'mail.example.com', port: 8443 },
    ]);
    expect(launch.mail).toMatchObject({ domains: [{ domain: 'example.com' }], minPolicy: 'none' });
  });

  test('writes international names as DNS knows them', async () => {
    const launch = await section(
      '{ canonical: "https://www.bücher.example", aliases: [bücher.example], dns: { bücher.example: { A: 192.0.2.1 } } }',
    );
    expect(launch.canonical).toBe('https://www.xn--bcher-kva.example');
    expect(launch.aliases).toMatchObject([{ host: 'xn--bcher-kva.example' }]);
    expect(launch.dns).toMatchObject([{ name: 'xn--bcher-kva.example', type: 'A', values: ['192.0.2.1'] }]);
  });

  test('reads records in every form', async () => {
    const { dns } = await section(`
  dns:
    _dmarc.example.com.: { TXT: { values: v=DMARC1; p=reject, match: contains } }
    example.com: { A: [192.0.2.1, 192.0.2.2], AAAA: { match: absent }, MX: 10 mx.example.net. }
    shop.example.com: { CNAME: { values: [shops.example.], proxied: true } }`);
    expect(dns?.map(({ at: _, ...record }) => record)).toEqual([
      { name: '_dmarc.example.com', type: 'TXT', values: ['v=DMARC1; p=reject'], match: 'contains', proxied: false },
      { name: 'example.com', type: 'A', values: ['192.0.2.1', '192.0.2.2'], match: 'exact', proxied: false },
      { name: 'example.com', type: 'AAAA', values: [], match: 'absent', proxied: false },
      { name: 'example.com', type: 'MX', values: ['10 mx.example.net.'], match: 'exact', proxied: false },
      { name: 'shop.example.com', type: 'CNAME', values: ['shops.example.'], match: 'exact', proxied: true },
    ]);
  });

  test('reads where questions and sockets go', async () => {
    const { network } = await section(`
  network:
    resolvers: ["127.0.0.1:5300", "10.0.0.53", "[::1]:5301"]
    name-servers: []
    connect-to: { "www.example.com:443": "127.0.0.1:8443", "*:80": ":8080", "api.example.com:443": "[::1]:" }
    timeout: 3s`);
    expect(network).toMatchObject({
      resolvers: [
        { address: '127.0.0.1', port: 5300 },
        { address: '10.0.0.53', port: 53 },
        { address: '::1', port: 5301 },
      ],
      nameServers: [],
      connectTo: [
        { host: 'www.example.com', port: 443, toHost: '127.0.0.1', toPort: 8443 },
        { host: undefined, port: 80, toHost: undefined, toPort: 8080 },
        { host: 'api.example.com', port: 443, toHost: '::1', toPort: undefined },
      ],
      timeoutMs: 3000,
    });
  });

  test('takes what other sections hold as defaults', async () => {
    const launch = await section(
      '{ canonical: https://www.example.com, cache: true, cookies: true }',
      `base-url: https://app.example.com
sessions:
  member:
    steps: [{ post: /login, json: { user: "\${{ env.SMOKE_USER }}" }, expect: { status: 303, cookie: sessionid } }]
checks:
  - { name: Account, get: /account, session: member }
  - { name: Public, get: /about }
  - { name: Order, post: /api/orders, json: { sku: x } }
`,
      { SMOKE_USER: 'ada' },
    );
    expect(launch.cache).toMatchObject([{ path: '/account', session: 'member' }]);
    expect(launch.cookies?.session).toEqual(['sessionid']);
    expect(launch.leaks?.json.map(({ path }) => path)).toEqual(['/login', '/api/orders']);
  });
});

describe('a mistake in a launch section', () => {
  const origin = 'canonical: https://www.example.com';
  test.each([
    ['{ canonical: http://www.example.com }', /"canonical" must begin with https:\/\//],
    ['{ canonical: https://www.example.com/app }', /"canonical" /],
    ['{ headers: { routes: [/] } }', /"headers" are of a site, and there is no "canonical"/],
    [`{ ${origin}, header: {} }`, /unknown key "header".*did you mean "headers"/],
    [`{ ${origin}, aliases: ["https://example.com"] }`, /must be a host/],
    [`{ ${origin}, aliases: ["a;reboot.example.com"] }`, /must be a host/],
    [`{ canonical: "https://$(reboot).example.com" }`, /"canonical" /],
    [`{ dns: { "$(reboot).example.com": { A: 192.0.2.1 } } }`, /must be a name/],
    [`{ ${origin}, headers: { routes: [login] } }`, /a path such as \/login/],
    [`{ ${origin}, redirects: { old: /new } }`, /"old" must be a path or an http\(s\) URL/],
    [`{ ${origin}, redirects: { /old: //evil.example } }`, /must be a path or an http\(s\) URL/],
    [`{ dns: { "a b": { A: 192.0.2.1 } } }`, /"a b" must be a name/],
    [`{ dns: { example.com: { PTR: x } } }`, /unknown key "PTR"/],
    [`{ dns: { example.com: { A: { match: contains } } } }`, /"A" needs "values", or "match: absent"/],
    [`{ dns: { example.com: { A: } } }`, /"A" .*and nothing stands here/],
    [`{ mail: true }`, /"mail" needs "domains"/],
    [`{ mail: { domains: [example.com], min-policy: strict } }`, /none, quarantine or reject/],
    [`{ ${origin}, cache: [{ get: /a, session: nobody }] }`, /unknown session "nobody"/],
    [`{ ${origin}, leftover: { index: [pricing] } }`, /a path such as/],
    [`{ ${origin}, app-links: { paths: [/invite/*] } }`, /needs "ios" or "android"/],
    [`{ ${origin}, app-links: { ios: [com.example.app] } }`, /an app identifier such as ABCDE12345/],
    [
      `{ ${origin}, app-links: { android: [{ package: com.example.app, sha256: "AA:BB" }] } }`,
      /SHA-256 of a certificate/,
    ],
    ['{ app-links: { ios: [ABCDE12345.com.example.app] } }', /"app-links" are of a site/],
    [`{ ${origin}, rate-limit: { post: /login } }`, /either "json" or "form"/],
    [`{ ${origin}, rate-limit: { post: /login, json: [a], form: [b] } }`, /either "json" or "form"/],
    [`{ ${origin}, edge: { provider: fastly } }`, /cloudflare or none/],
    [`{ ${origin}, env: { set: ["A=b"] } }`, /the name of a variable/],
    [`{ network: { resolvers: [dns.example] } }`, /an IP address, with or without a port/],
    [`{ network: { connect-to: { "www.example.com": "127.0.0.1:1" } } }`, /must be host:port or \*:port/],
    [`{ network: { connect-to: { "www.example.com:443": "nonsense" } } }`, /must be host:port or :port/],
  ])('%s', async (yaml, words) => {
    const [first, ...others] = await diagnostics(`version: 1\nlaunch: ${yaml}\n`);
    expect(first).toMatch(words);
    expect(first).toMatch(/^gate\.yml:2:\d+ /);
    expect(others).toEqual([]);
  });
});
