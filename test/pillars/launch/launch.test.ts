import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { judge, reportedBy } from '../../../src/gate/verdict.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Severity } from '../../../src/model/severity.ts';
import { androidFile, ios } from './lab/association.ts';
import { createAuthority } from './lab/certificates.ts';
import type { DnsEntry } from './lab/dns-server.ts';
import { dkimKey } from './lab/mail.ts';
import type { Route, Switches } from './lab/site.ts';
import { type Lab, openLab, type World } from './lab/whole.ts';

const authority = createAuthority();
authority?.close();
if (!authority) console.warn('the launch is not tested as a whole: there is no openssl command');
const withOpenssl = authority ? describe : describe.skip;

let lab: Lab;
beforeAll(async () => {
  if (authority) lab = (await openLab()) as Lab;
});
afterAll(() => lab?.close());

const rulesOf = (findings: Finding[]) =>
  [
    ...new Set(findings.map(({ rule, status }) => `${rule.slice('launch/'.length)}${status === 'fail' ? '' : ' ?'}`)),
  ].sort();

const www = 'www.example.com';
const apex = 'example.com';
const records = (name: string, entry: DnsEntry) => (world: World) => {
  world.zone[name] = { ...world.zone[name], ...entry };
};
const certificate = (options: World['certificates'][string], host: string = www) => {
  return ({ certificates }: World) => void (certificates[host] = options);
};
const answers = (url: string, status: number, location?: string) => {
  return (world: World) => void (world.answers[url] = [status, location]);
};
const site = (switches: Switches) => (world: World) => void Object.assign(world.switches, switches);
const says = (status: number, body: string, type = 'text/plain') => {
  return ((_, response) => void response.writeHead(status, { 'content-type': type }).end(body)) satisfies Route;
};
const configured = (launch: object) => (world: World) => void Object.assign(world.launch, launch);

const page = (head: string, body = '<h1>Lab</h1>') =>
  says(
    200,
    `<!doctype html>\n<html><head><title>Lab</title>\n${head}\n</head><body>${body}</body></html>`,
    'text/html',
  );
const stripeKey = `pk_test_${'51Hx'.repeat(8)}`;

const toLogin: Route = (_, response) =>
  void response.writeHead(302, { location: 'https://shop.eu.auth0.com/authorize' }).end();

/** An SPF record of so many includes or `a:` terms, and what stands at each of their names. */
const includes =
  (count: number, entry: DnsEntry, term = 'include') =>
  (world: World) => {
    const names = Array.from({ length: count }, (_, n) => `s${n}.example.net`);
    for (const name of names) world.zone[name] = entry;
    world.zone[apex] = {
      ...world.zone[apex],
      TXT: `v=spf1 ip4:192.0.2.1 ${names.map((name) => `${term}:${name}`).join(' ')} ~all`,
    };
  };
const variables = (text: string) => (world: World) => {
  world.files['production.names'] = text;
  world.launch.env = { 'set-file': 'production.names', code: ['src'] };
};
const reads =
  (text: string) =>
  ({ files }: World) =>
    void (files['src/more.js'] = text);

/** What makes the perfect launch worse, and the rules that say so; ` ?` where nothing can be said. */
const mistakes: [name: string, change: (world: World) => void, ...rules: string[]][] = [
  ['the site has no address', ({ zone }) => void (zone[www] = { TXT: 'x' }), 'dns-missing'],
  ['a certificate host does not exist', ({ zone }) => void delete zone['api.example.com'], 'dns-missing'],
  ['the target of the CNAME is gone', ({ zone }) => void delete zone['app.host.example'], 'dns-dangling'],
  ['the CNAME leads to itself', records(www, { CNAME: `${www}.` }), 'dns-dangling'],
  ['the CNAME leads elsewhere', records(www, { CNAME: 'api.example.com.' }), 'dns-wrong'],
  ['an old AAAA is left', records(apex, { AAAA: '::1' }), 'dns-wrong'],
  ['a listed record is missing', records(apex, { MX: [] }), 'dns-missing'],
  ['one name server is behind', ({ ns2 }) => void (ns2[apex] = { A: '127.0.0.1' }), 'dns-disagree'],
  ['one record is not answered', records(apex, { fault: { MX: 'servfail' } }), 'dns-unreachable ?'],
  ['the address of the site is not answered', records(www, { fault: 'refused' }), 'dns-unreachable ?'],

  ['a certificate has expired', certificate({ fromDays: -90, untilDays: -1 }), 'tls-expired'],
  [
    'a certificate has expired, and more is wrong behind it',
    (world) => {
      certificate({ fromDays: -90, untilDays: -1 })(world);
      site({ routes: { '/.env': says(200, 'A_KEY=1\n') }, headers: { 'strict-transport-security': undefined } })(world);
    },
    'hsts-missing',
    'leak-env-file',
    'tls-expired',
  ],
  ['a certificate is of tomorrow', certificate({ fromDays: 1, untilDays: 90 }), 'tls-not-yet-valid'],
  ['a certificate is for another host', certificate({ names: ['other.example.com'] }), 'tls-wrong-host'],
  ['a certificate is its own issuer', certificate({ issuer: 'self' }), 'tls-self-signed'],
  ['the intermediate is not sent', certificate({ sends: 'leaf' }), 'tls-incomplete-chain'],
  ['nobody trusts the issuer', certificate({ issuer: 'stranger', sends: 'root' }), 'tls-untrusted'],
  ['a certificate ends soon', certificate({ fromDays: -80, untilDays: 10 }), 'tls-expiry'],
  ['the certificate of an alias has expired', certificate({ fromDays: -90, untilDays: -1 }, apex), 'tls-expired'],
  ['nobody listens', ({ connectTo }) => void (connectTo['api.example.com:443'] = '127.0.0.1:1'), 'unreachable'],

  ['the site sends to itself', answers(`https://${www}/`, 301, '/'), 'redirect-loop'],
  ['the site ends on http', answers(`https://${apex}/`, 301, `http://${apex}/end`), 'redirect-insecure'],
  ['http stays http', answers(`http://${apex}/`, 200), 'redirect-insecure'],
  [
    'an alias leads to another host',
    (world) => {
      answers(`https://${apex}/`, 301, 'https://api.example.com/$query')(world);
      answers('https://api.example.com/', 200)(world);
    },
    'redirect-wrong-host',
  ],
  ['one logs in with a service that is not named', site({ routes: { '/': toLogin } }), 'redirect-login'],
  [
    'HSTS is missing where all that the site shows is a login elsewhere',
    (world) => {
      site({ routes: { '/': toLogin }, headers: { 'strict-transport-security': undefined } })(world);
      configured({ 'login-hosts': ['shop.eu.auth0.com'] })(world);
    },
    'hsts-missing',
  ],
  ['an alias answers itself', answers(`https://${apex}/`, 200), 'redirect-two-hosts'],
  ['an alias is broken', answers(`https://${apex}/`, 404), 'redirect-broken'],
  ['a moved URL is forgotten', answers(`https://${www}/old-pricing`, 404), 'redirect-broken'],
  ['a moved URL leads elsewhere', answers(`https://${www}/old-pricing`, 301, '/login'), 'redirect-wrong-target'],
  [
    'an alias redirects for the time being',
    answers(`https://${apex}/`, 302, `https://${www}/$query`),
    'redirect-temporary',
  ],
  ['an alias skips https', answers(`http://${apex}/`, 301, `https://${www}/$query`), 'redirect-skips-https'],
  ['an alias loses the query', answers(`https://${apex}/`, 301, `https://${www}/`), 'redirect-query-lost'],
  [
    'an alias takes a detour',
    ({ answers }) => {
      answers[`https://${apex}/`] = [301, 'https://api.example.com/$query'];
      answers['https://api.example.com/'] = [301, `https://${www}/$query`];
    },
    'redirect-too-many',
  ],

  ['the proxy is missing', configured({ edge: { provider: 'cloudflare' } }), 'edge-missing'],
  ['a proxy is there that nobody meant', ({ switches }) => void (switches.cloudflare = true), 'edge-unexpected'],
  [
    'the proxy keeps no static files',
    ({ launch, switches }) => {
      launch.edge = { provider: 'cloudflare', static: ['/assets/other.js'] };
      switches.cloudflare = true;
      switches.routes = { '/assets/other.js': (_, response) => void response.end('1') };
    },
    'edge-static-uncached',
  ],
  ['errors carry no request id', configured({ 'request-id': 'x-trace-id' }), 'request-id-missing'],
  [
    'a challenge stands before the page',
    ({ switches }) => {
      switches.routes = { '/': (_, response) => void response.writeHead(403, { 'cf-mitigated': 'challenge' }).end() };
    },
    'challenged ?',
  ],

  ['HSTS is missing', site({ headers: { 'strict-transport-security': undefined } }), 'hsts-missing'],
  ['HSTS is short', site({ headers: { 'strict-transport-security': 'max-age=3600' } }), 'hsts-short'],
  ['browsers may guess types', site({ headers: { 'x-content-type-options': undefined } }), 'nosniff-missing'],
  ['frames are open', site({ headers: { 'content-security-policy': "default-src 'self'" } }), 'framing-allowed'],
  [
    'there is no policy',
    site({ headers: { 'content-security-policy': undefined, 'x-frame-options': 'DENY' } }),
    'csp-missing',
  ],
  [
    'a page answers any origin with credentials',
    site({
      routes: {
        '/': ({ headers }, response) => {
          response.setHeader('access-control-allow-origin', headers.origin ?? '*');
          response.setHeader('access-control-allow-credentials', 'true');
          says(200, '<h1>Lab</h1>', 'text/html')({} as never, response);
        },
      },
    }),
    'cors-reflects-origin',
  ],
  ["caches may share a user's page", site({ account: { 'cache-control': 'max-age=60' } }), 'cache-shared'],
  ['a CDN may', site({ account: { 'cdn-cache-control': 'max-age=60' } }), 'cache-shared'],
  ["a user's page says nothing to caches", site({ account: { 'cache-control': undefined } }), 'cache-unclear'],
  ['a cache does', site({ sharedCache: true }), 'cache-leak'],
  ['a cache says that it does', site({ account: { 'x-cache': 'HIT' } }), 'cache-leak'],
  [
    "a user's page is the same for strangers",
    (world) => {
      site({ sharedCache: true })(world);
      configured({ cache: [{ get: '/account', session: 'member' }] })(world);
    },
    'cache-same-for-all ?',
  ],
  ['a session cookie is sent over http', site({ cookie: 'HttpOnly; SameSite=Lax' }), 'cookie-insecure'],
  ['scripts can read it', site({ cookie: 'Secure; SameSite=Lax' }), 'cookie-no-httponly'],
  ['other sites may use it', site({ cookie: 'Secure; HttpOnly' }), 'cookie-no-samesite'],
  [
    'it is for embedding, and insecure',
    site({ cookie: 'HttpOnly; SameSite=None' }),
    'cookie-insecure',
    'cookie-none-insecure',
  ],
  ['browsers drop it', site({ cookie: 'Domain=com; Secure; HttpOnly; SameSite=Lax' }), 'cookie-public-suffix'],
  [
    'staging gets it',
    (world) => {
      site({ cookie: 'Domain=example.com; Secure; HttpOnly; SameSite=Lax' })(world);
      configured({ cookies: { session: ['sessionid'], 'staging-hosts': ['staging.example.com'] } })(world);
    },
    'cookie-covers-staging',
  ],
  ['browsers refuse it', site({ cookie: 'Domain=api.example.com; Secure; HttpOnly; SameSite=Lax' }), 'cookie-refused'],
  ['it has another name', configured({ cookies: { session: ['sid'] } }), 'cookie-not-seen ?'],
  ['a file of secrets is open', site({ routes: { '/.env': says(200, 'API_KEY=\n') } }), 'leak-env-file'],
  ['the clone is open', site({ routes: { '/.git/HEAD': says(200, 'ref: refs/heads/main\n') } }), 'leak-git'],
  [
    'a missing page shows the code',
    site({ routes: { '/launch-gate-no-such-page': says(404, '    at find (/srv/app/pages.js:1:2)') } }),
    'leak-stack-trace',
  ],
  [
    'a broken body shows the code',
    site({ routes: { 'POST /api/orders': says(400, '{"stack":"Error\\n    at f (/srv/a.js:1:2)"}') } }),
    'leak-stack-trace',
  ],
  ['the server tells its version', site({ headers: { server: 'nginx/1.22.1' } }), 'leak-version'],
  ['a script comes over http', site({ html: '<script src="http://cdn.example.net/a.js"></script>' }), 'mixed-active'],
  ['an image comes over http', site({ html: '<img src="http://cdn.example.net/a.png">' }), 'mixed-passive'],
  [
    'the home page is kept from search engines by a header',
    site({ headers: { 'x-robots-tag': 'noindex' } }),
    'leftover-noindex',
  ],
  [
    'the home page is kept from search engines by a tag',
    site({ routes: { '/': page('<meta name="robots" content="noindex, nofollow">') } }),
    'leftover-noindex',
  ],
  [
    'crawlers are refused',
    site({ routes: { '/robots.txt': says(200, 'User-agent: *\nDisallow: /\n') } }),
    'leftover-noindex',
  ],
  [
    'the canonical link leads to a development machine',
    site({ routes: { '/': page('<link rel="canonical" href="http://localhost:3000/">') } }),
    'leftover-host',
  ],
  [
    'a form leads to a private address',
    site({ routes: { '/': page('', '<form method="post" action="https://192.168.1.7/subscribe"></form>') } }),
    'leftover-host',
  ],
  [
    'the sitemap is of a preview',
    site({
      routes: {
        '/sitemap.xml': says(
          200,
          '<?xml version="1.0"?><urlset><url><loc>https://lab-git-main-team.vercel.app/</loc></url></urlset>',
          'application/xml',
        ),
      },
    }),
    'leftover-host',
  ],
  [
    'staging is open to search engines',
    (world) => {
      world.zone['staging.example.org'] = { A: '127.0.0.1' };
      world.connectTo['staging.example.org:443'] = '127.0.0.1:1';
      answers(`https://api.example.com/`, 200)(world);
      configured({ cookies: { session: ['sessionid'], 'staging-hosts': ['staging.example.org', 'api.example.com'] } })(
        world,
      );
      world.answers['https://api.example.com/'] = [200, undefined, { 'content-type': 'text/html' }];
    },
    'leftover-staging-indexed',
  ],
  [
    'the title is that of the template',
    site({ routes: { '/': says(200, '<title>Vite + React</title><div id="root"></div>', 'text/html') } }),
    'leftover-template',
  ],
  [
    'payments are in test mode',
    site({ routes: { '/assets/app.js': says(200, `loadStripe("${stripeKey}");`, 'text/javascript') } }),
    'leftover-test-key',
  ],
  [
    'the page of the site comes in place of an association file',
    site({ routes: { '/.well-known/apple-app-site-association': page('') } }),
    'app-links-missing',
  ],
  [
    'an association file redirects',
    site({
      routes: {
        '/.well-known/assetlinks.json': (_, response) =>
          void response.writeHead(301, { location: '/assetlinks.json' }).end(),
      },
    }),
    'app-links-redirect',
  ],
  [
    "Android's association file has no type",
    site({
      routes: { '/.well-known/assetlinks.json': says(200, JSON.stringify(androidFile), 'application/octet-stream') },
    }),
    'app-links-type',
  ],
  [
    'an association file has a comma too many',
    site({ routes: { '/.well-known/assetlinks.json': says(200, '[{},]', 'application/json') } }),
    'app-links-invalid',
  ],
  [
    'the app has another team',
    configured({ 'app-links': { ios: ['ZZZZZ99999.com.example.app'], paths: ['/invite/*'] } }),
    'app-links-app',
  ],
  ['the app does not open a link', configured({ 'app-links': { ios: [ios], paths: ['/join/*'] } }), 'app-links-paths'],
  ['passwords may be tried', site({ attempts: 100 }), 'rate-limit-missing'],
  ['the login is elsewhere', configured({ 'rate-limit': { post: '/sign-in', form: ['u'] } }), 'rate-limit-unknown ?'],

  ['SPF is missing', records(apex, { TXT: 'verification=abc' }), 'spf-missing'],
  ['SPF stands twice', records(apex, { TXT: ['v=spf1 mx ~all', 'v=spf1 ip4:192.0.2.1 ~all'] }), 'spf-multiple'],
  ['SPF lets everybody send', records(apex, { TXT: 'v=spf1 +all' }), 'spf-allows-all'],
  ['SPF cannot be read', records(apex, { TXT: 'v=spf1 ipv4:192.0.2.1 ~all' }), 'spf-invalid'],
  ['SPF asks for too many names', includes(11, { TXT: 'v=spf1 -all' }), 'spf-too-many-lookups'],
  ['SPF asks for names that are gone', includes(3, {}, 'a'), 'spf-void-lookups'],
  ['SPF trusts reverse names', records(apex, { TXT: 'v=spf1 ip4:192.0.2.1 ptr ~all' }), 'spf-ptr'],
  ['SPF ends without a word on others', records(apex, { TXT: 'v=spf1 ip4:192.0.2.1' }), 'spf-no-all'],
  ['a DKIM key is missing', ({ zone }) => void delete zone['s1._domainkey.example.com'], 'dkim-missing'],
  ['a DKIM key is revoked', records('s1._domainkey.example.com', { TXT: 'v=DKIM1; p=' }), 'dkim-revoked'],
  [
    'selectors are not listed',
    configured({ mail: { domains: [apex], 'min-policy': 'quarantine' } }),
    'dkim-no-selectors ?',
  ],
  ['DMARC is missing', ({ zone }) => void delete zone['_dmarc.example.com'], 'dmarc-missing'],
  [
    'DMARC asks for nothing',
    records('_dmarc.example.com', { TXT: 'v=DMARC1; p=none; rua=mailto:a@example.com' }),
    'dmarc-policy',
  ],
  ['DMARC is not answered', records('_dmarc.example.com', { fault: 'servfail' }), 'dns-unreachable ?'],

  ['a DKIM key cannot be read', records('s1._domainkey.example.com', { TXT: 'v=DKIM1; p=AAAA' }), 'dkim-invalid'],
  ['a DKIM key is short', records('s1._domainkey.example.com', { TXT: dkimKey(1024).record }), 'dkim-weak'],
  [
    'neither SPF nor DKIM can pass',
    (world) => {
      records(apex, { TXT: 'verification=abc' })(world);
      delete world.zone['s1._domainkey.example.com'];
    },
    'dkim-missing',
    'mail-unauthenticated',
    'spf-missing',
  ],
  ['DMARC stands twice', records('_dmarc.example.com', { TXT: Array(2).fill('v=DMARC1; p=reject') }), 'dmarc-multiple'],
  ['DMARC has no policy', records('_dmarc.example.com', { TXT: 'v=DMARC1; p=block' }), 'dmarc-invalid'],

  ['a variable is not set', configured({ env: { set: ['LOG_LEVEL'], code: ['src'] } }), 'env-missing'],
  ['a variable is empty', variables('DATABASE_URL=\n'), 'env-empty'],
  ['a variable is not documented', reads('process.env.STRIPE_KEY;\n'), 'env-undocumented'],
];

/**
 * Rules of which the test is elsewhere: a server of TLS 1.1 alone, messages in an inbox, limits of several routes
 * (rate-limit/express.test.ts), and the end of a run (below).
 */
const elsewhere = [
  ...['tls-old-protocol', 'mail-arrived', 'mail-not-arrived', 'mail-not-aligned', 'stopped'],
  ...['rate-limit-refusal', 'rate-limit-shared'],
];

test('there is a mistake for every rule of docs/launch.md', () => {
  const page = readFileSync(new URL('../../../docs/launch.md', import.meta.url), 'utf8');
  const cells = [...page.matchAll(/^\| (`[a-z0-9-]+`(?:, `[a-z0-9-]+`)*) \|/gm)].map(([, cell = '']) => cell);
  const documented = cells.flatMap((cell) => [...cell.matchAll(/[a-z0-9-]+/g)].map(([rule]) => rule));
  const made = new Set(mistakes.flatMap(([, , ...rules]) => rules.map((rule) => rule.replace(' ?', ''))));
  expect(documented.length).toBeGreaterThan(60);
  expect(documented.filter((rule) => !made.has(rule) && !elsewhere.includes(rule))).toEqual([]);
  expect([...made].filter((rule) => !documented.includes(rule))).toEqual([]);
});

withOpenssl('a launch', () => {
  test('in which everything is right has no finding', async () => {
    const { findings, status, reason, counts, launch } = await lab.launch();
    expect(findings).toEqual([]);
    expect(status).toBe('pass');
    expect(counts['problems']).toBe(0);
    expect(reason).toContain('0 wrong, 0 unclear');
    expect(launch?.checks.every((check) => check.status === 'pass')).toBe(true);
    expect(launch?.hosts.map(({ host, usable }) => [host, usable])).toEqual([
      ['www.example.com', true],
      ['example.com', true],
      ['api.example.com', true],
    ]);
  });

  test.each(mistakes)('in which %s has this one finding', async (_, change, ...rules) => {
    const { findings } = await lab.launch(change);
    expect(rulesOf(findings)).toEqual(rules);
    for (const finding of findings) {
      for (const key of ['title', 'expected', 'observed', 'reproduce', 'fix'] as const)
        expect(finding[key]).toBeTruthy();
      expect(finding.where.url ?? finding.where.line).toBeTruthy();
    }
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
  });

  test('ends with the run: what is open then is inconclusive, and no failure is made of it', async () => {
    const signal = AbortSignal.timeout(150);
    const { findings, status, launch } = await lab.launch(records(apex, { fault: { MX: 'drop' } }), { signal });
    expect(rulesOf(findings).filter((rule) => !rule.endsWith(' ?'))).toEqual([]);
    expect(findings.at(-1)).toMatchObject({
      rule: 'launch/stopped',
      status: 'inconclusive',
      title: 'Not finished: the deadline of the run has passed',
      observed: expect.stringMatching(/^not finished: .*dns/),
      where: { file: 'gate.yml', line: 1 },
    });
    expect(status).toBe('inconclusive');
    expect(launch?.checks.find(({ name }) => name === 'dns')?.status).toBe('inconclusive');
  });

  test('that was stopped before it began asks nothing', async () => {
    const { findings, launch } = await lab.launch(undefined, { signal: AbortSignal.abort() });
    expect(rulesOf(findings)).toEqual(['stopped ?']);
    expect(new Set(launch?.checks.map(({ status }) => status))).toEqual(new Set(['inconclusive']));
  });

  test.each(['blocker', 'high', 'medium'])(
    'fails what it cannot judge where that is asked for, with fail-on %s',
    async (failOn) => {
      const unclear = configured({ mail: { domains: [apex] }, 'on-inconclusive': 'fail' });
      const { findings, status } = await lab.launch(unclear, { failOn });
      expect(status).toBe('fail');
      const { verdict } = judge(reportedBy({ name: 'launch', findings }), {
        failOn: failOn as Severity,
        waivers: [],
        today: '2027-01-01',
      });
      expect(verdict).toBe('fail');
    },
  );

  const withoutHsts = (headers: Record<string, string> = {}) =>
    site({ headers: { 'strict-transport-security': undefined, ...headers } });
  test.each<[string, (world: World) => void, 'pass' | 'fail', ...rules: string[]]>([
    ['without HSTS at GitHub Pages', withoutHsts({ server: 'GitHub.com' }), 'pass', 'hsts-missing'],
    ['without HSTS at Railway', withoutHsts({ 'x-railway-request-id': '1' }), 'pass', 'hsts-missing'],
    ['without HSTS on a server of its own', withoutHsts(), 'fail', 'hsts-missing'],
    [
      'at GitHub Pages where http is not redirected',
      (world) => {
        withoutHsts({ server: 'GitHub.com' })(world);
        answers(`http://${www}/`, 200)(world);
      },
      'fail',
      'hsts-missing',
      'redirect-insecure',
    ],
    ['of which mail is signed and has no SPF', records(apex, { TXT: 'verification=abc' }), 'pass', 'spf-missing'],
    [
      'that needs what its platform sets',
      ({ files }) => void (files['.env.example'] += 'NODE_ENV=\nPORT=\nVERCEL_URL=\n'),
      'pass',
    ],
    [
      'that needs a secret with the name of a platform',
      ({ files }) => void (files['.env.example'] += 'GITHUB_CLIENT_SECRET=\n'),
      'fail',
      'env-missing',
    ],
  ])('%s goes by what can be mended there', async (_, change, expected, ...rules) => {
    const { findings } = await lab.launch(change);
    expect(rulesOf(findings)).toEqual(rules);
    expect(
      judge(reportedBy({ name: 'launch', findings }), { failOn: 'high', waivers: [], today: '2027-01-01' }).verdict,
    ).toBe(expected);
  });

  test('in which the site cannot be asked has passed only what does not ask it', async () => {
    const statuses = async (change: (world: World) => void) => {
      const { launch } = await lab.launch(change);
      return Object.fromEntries((launch?.checks ?? []).map(({ name, status }) => [name, status]));
    };
    const names = { dns: 'fail', mail: 'pass', env: 'pass' };
    const gone = await statuses(({ zone }) => void (zone[www] = { TXT: 'x' }));
    expect(gone).toMatchObject({ ...names, tls: 'skipped', headers: 'skipped', cache: 'skipped', leaks: 'skipped' });
    const expired = await statuses(certificate({ fromDays: -90, untilDays: -1 }));
    expect(expired).toMatchObject({ dns: 'pass', tls: 'fail', headers: 'pass', leaks: 'pass', redirects: 'pass' });
    expect(expired).toMatchObject({ cache: 'skipped', cookies: 'skipped' });
    const ofAlias = await statuses(certificate({ fromDays: -90, untilDays: -1 }, apex));
    expect(ofAlias).toMatchObject({ tls: 'fail', redirects: 'pass', headers: 'pass' });
  });

  test('shows again what was seen behind a certificate that is wrong', async () => {
    const { findings } = await lab.launch((world) => {
      certificate({ fromDays: -90, untilDays: -1 })(world);
      site({ routes: { '/.env': says(200, 'A_KEY=1\n') } })(world);
    });
    expect(findings.find(({ rule }) => rule === 'launch/leak-env-file')?.reproduce).toMatch(/^curl -ksS /);
  });

  test('can waive a DNS finding by the name', async () => {
    const { findings } = await lab.launch(records(apex, { MX: [] }));
    const at = { file: 'gate.yml', line: 1, column: 1 };
    const waiver = { at, rule: 'launch/dns-missing', where: apex, reason: 'no mail yet', until: '2027-06-01' };
    const judged = judge(reportedBy({ name: 'launch', findings }), {
      failOn: 'high',
      waivers: [waiver],
      today: '2027-01-01',
    });
    expect(judged).toMatchObject({ verdict: 'pass', findings: [{ status: 'warn' }] });
  });
});
