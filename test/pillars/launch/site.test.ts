import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/model/finding.ts';
import { checkCache } from '../../../src/pillars/launch/cache/cache.ts';
import type { LaunchCheck } from '../../../src/pillars/launch/check.ts';
import { checkCookies } from '../../../src/pillars/launch/cookies/cookies.ts';
import { checkHeaders } from '../../../src/pillars/launch/headers/headers.ts';
import { checkLeaks } from '../../../src/pillars/launch/leaks/leaks.ts';
import { checkMixedContent } from '../../../src/pillars/launch/mixed-content/mixed-content.ts';
import { checkRateLimit } from '../../../src/pillars/launch/rate-limit/rate-limit.ts';
import { createAuthority } from './lab/certificates.ts';
import { html, json, marker, password, type Route, redirect, type Switches, user } from './lab/site.ts';
import { type SiteServer, startSite } from './lab/site-server.ts';

const authority = createAuthority();
if (!authority) console.warn('the site is not tested: there is no openssl command that makes the certificates');
const withOpenssl = authority ? describe : describe.skip;

let server: SiteServer | undefined;
async function close() {
  await server?.close();
  server = undefined;
}
afterEach(close);
afterAll(() => authority?.close());

const origin = 'https://www.example.com';
const env = { SMOKE_USER: user, SMOKE_PASSWORD: password };
const login = (fields: object, expect: object = { status: 303 }) => ({
  member: { steps: [{ post: '/login', form: fields, expect }] },
});
const sessions = login(
  { email: '${{ env.SMOKE_USER }}', password: '${{ env.SMOKE_PASSWORD }}' },
  { status: 303, cookie: 'sessionid' },
);

/** Runs one check against the site; `network` is added to the lab's own. */
async function check(
  checkOne: LaunchCheck,
  { network, ...launch }: { network?: object; [key: string]: unknown },
  switches: Switches = {},
  config: object = { sessions },
  issuer: 'lab' | 'stranger' = 'lab',
) {
  if (!authority) throw new Error('there is no authority');
  await close();
  server = await startSite({ ...authority, issue: (names) => authority.issue(names, { issuer }) }, switches);
  const launched = await server.open({ ...launch, network: { ...server.network, ...network } }, { config, env });
  try {
    return await checkOne(launched.run);
  } finally {
    await launched.close();
  }
}

const told = (findings: Finding[]) =>
  findings.map(({ rule, status, where }) => [rule.slice('launch/'.length), status, where.url]);
const says =
  (status: number, body: string, type = 'text/html'): Route =>
  (_, response) =>
    void response.writeHead(status, { 'content-type': type }).end(body);
const endless: Route = (_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' });
  const more = () => {
    while (!response.destroyed && response.write('<p>more</p>'.repeat(20_000)));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};
const headers = (...routes: string[]) => ({ headers: { routes }, redirects: false });

withOpenssl('a page', () => {
  test('is asked for once, whichever checks look at it', async () => {
    const launch = { ...headers('/'), 'mixed-content': { pages: ['/'] } };
    await check(async (run) => [...(await checkHeaders(run)), ...(await checkMixedContent(run))], launch);
    expect(server?.site.seen.filter(({ headers: { origin: from } }) => !from)).toHaveLength(1);
  });

  test('is judged where the site itself leads to, and told where it was asked for', async () => {
    const home: Route = (_, response) => redirect(response, 302, '/login');
    const switches = { routes: { '/': home }, headers: { 'x-content-type-options': undefined } };
    expect(told(await check(checkHeaders, headers('/'), switches))).toEqual([
      ['nosniff-missing', 'fail', `${origin}/`],
    ]);
  });

  test.each<[string, Route, string]>([
    ['is missing', says(404, ''), '404'],
    ['leads to another site', (_, response) => redirect(response, 302, 'https://login.example.org/?next=1'), '302'],
    ['leads round', (_, response) => redirect(response, 302, '/page'), '302'],
  ])('that %s is no pass', async (_, page, observed) => {
    const launch = { ...headers('/page'), 'mixed-content': { pages: ['/page'] } };
    for (const one of [checkHeaders, checkMixedContent]) {
      const findings = await check(one, launch, { routes: { '/page': page } });
      expect(told(findings)).toEqual([['unreachable', 'inconclusive', `${origin}/page`]]);
      expect(findings[0]?.observed).toContain(observed);
    }
    expect(server?.site.seen.every(({ host }) => host === 'www.example.com')).toBe(true);
  });

  test('of 10 MB is judged', async () => {
    const page = says(200, `${'<p>word</p>\n'.repeat(900_000)}<script src="http://cdn.example.net/a.js"></script>`);
    const findings = await check(
      checkMixedContent,
      { 'mixed-content': { pages: ['/page'] } },
      { routes: { '/page': page } },
    );
    expect(told(findings)).toEqual([['mixed-active', 'fail', `${origin}/page`]]);
  });

  test.each<[string, Route, string, string]>([
    ['has no end', endless, 'inconclusive', 'larger'],
    ['never comes', () => {}, 'inconclusive', 'within 1 s'],
    ['is cut off', (_, response) => void response.socket?.destroy(), 'fail', 'closed without an answer'],
    ['is not HTTP', (_, response) => void response.socket?.end('\0garbage\r\n\r\n'), 'fail', 'valid HTTP'],
    ['nests without end', says(200, '<div>'.repeat(100_000)), 'inconclusive', 'nests'],
  ])('that %s is no pass', async (_, page, status, observed) => {
    const launch = { 'mixed-content': { pages: ['/page'] } };
    const network = observed === 'within 1 s' ? { timeout: '1s' } : {};
    const findings = await check(checkMixedContent, { ...launch, network }, { routes: { '/page': page } });
    expect(findings).toMatchObject([{ rule: 'launch/unreachable', status }]);
    expect(findings[0]?.observed).toContain(observed);
  });

  test('with text in its headers that is no header shows it in one line at most', async () => {
    const home: Route = (_, response) => {
      response.setHeader('server', `nginx/1.2.3 ::error::x ${'y'.repeat(500)}`);
      response.setHeader('strict-transport-security', '<script>alert(1)</script>');
      response.end('<h1>Lab</h1>');
    };
    const findings = await check(
      async (run) => [...(await checkHeaders(run)), ...(await checkLeaks(run))],
      headers('/'),
      { routes: { '/': home } },
    );
    expect(told(findings).map(([rule]) => rule)).toEqual(['hsts-missing', 'leak-version']);
    for (const { observed = '' } of findings) expect(observed.length).toBeLessThan(200);
  });

  test('behind a certificate that is wrong is judged as strangers get it, and nothing of a user is sent', async () => {
    const all: LaunchCheck = async (run) => {
      const checks = [checkHeaders, checkLeaks, checkMixedContent, checkCache, checkCookies, checkRateLimit];
      return (await Promise.all(checks.map((one) => one(run)))).flat();
    };
    const launch = {
      cache: [{ get: '/account', session: 'member' }],
      cookies: {},
      'rate-limit': { post: '/api/login', json: ['email'] },
    };
    const headers = { 'x-member': '${{ env.SMOKE_PASSWORD }}' };
    const broken = { routes: { '/.env': says(200, 'DATABASE_URL=x\nKEY=y\n', 'text/plain') } };
    const config = { sessions: { member: { ...sessions.member, headers } } };
    const leaking = await check(all, launch, broken, config, 'stranger');
    expect(told(leaking)).toContainEqual(['leak-env-file', 'fail', `${origin}/.env`]);
    expect(await check(all, launch, {}, config, 'stranger')).toEqual([]);
    const seen = server?.site.seen ?? [];
    expect(seen.map(({ path }) => path)).toContain('/');
    expect(seen.map(({ path }) => path)).not.toContain('/account');
    expect(seen.map(({ path }) => path)).not.toContain('/login');
    expect(JSON.stringify(seen)).not.toContain(password);
    // Unless the checks that would tell it are off.
    const findings = await check(all, { ...launch, tls: false }, {}, { sessions }, 'stranger');
    expect([...new Set(findings.map(({ fingerprint }) => fingerprint))]).toEqual([`launch/unreachable:${origin}`]);
    expect(server?.site.seen).toEqual([]);
  });
});

withOpenssl('a leak', () => {
  test('is not looked for in a server that hangs up on the question', async () => {
    const hangUp: Route = (_, response) => void response.socket?.destroy();
    const routes = { '/.env': hangUp, '/.git/HEAD': hangUp };
    expect(told(await check(checkLeaks, {}, { routes }))).toEqual([]);
  });

  test('is inconclusive where a challenge stands before the file', async () => {
    const routes = { '/.env': says(503, '<script>window._cf_chl_opt={}</script>') };
    expect(told(await check(checkLeaks, {}, { routes }))).toEqual([['challenged', 'inconclusive', `${origin}/.env`]]);
  });

  test('is none where the site answers every path with its page', async () => {
    const page = says(200, '<!doctype html><div id="root"></div>');
    const paths = [
      '/.env',
      '/.env.local',
      '/.env.production',
      '/.git/HEAD',
      '/.git/config',
      '/launch-gate-no-such-page',
    ];
    expect(
      told(await check(checkLeaks, {}, { routes: Object.fromEntries(paths.map((path) => [path, page])) })),
    ).toEqual([]);
  });
});

withOpenssl("a user's page", () => {
  const cache = (more: object = {}) => ({ cache: [{ get: '/account', session: 'member', marker, ...more }] });

  test('that is right has no finding, and the stranger is asked after the user', async () => {
    expect(told(await check(checkCache, cache()))).toEqual([]);
    const asked = server?.site.seen.filter(({ path }) => path === '/account') ?? [];
    expect(asked.map(({ headers: { cookie } }) => cookie !== undefined)).toEqual([true, false]);
  });

  test('is not judged by the login page that a stranger is led to', async () => {
    const loginPage: Route = (_, response) => void response.setHeader('age', '60').end('<form>');
    expect(told(await check(checkCache, cache(), { routes: { 'GET /login': loginPage } }))).toEqual([]);
  });

  test.each(['public, max-age=0, must-revalidate', 'public, no-cache', 's-maxage=0', 'max-age=0, s-maxage=0'])(
    'that caches must ask for each time (%s) is right where the stranger is refused',
    async (value) => {
      expect(told(await check(checkCache, cache(), { account: { 'cache-control': value } }))).toEqual([]);
    },
  );

  const edge = { 'cache-control': 'public, max-age=60', 'cf-cache-status': 'HIT' };

  test('that is the same for everybody shows nothing private', async () => {
    const shell: Route = (_, response) => {
      for (const [name, value] of Object.entries(edge)) response.setHeader(name, value);
      html(response, '<div id="root"></div>');
    };
    const findings = await check(checkCache, cache({ marker: undefined }), { routes: { '/account': shell } });
    expect(told(findings)).toEqual([['cache-same-for-all', 'inconclusive', `${origin}/account`]]);
    expect(findings[0]?.fix).toMatch(/marker/);
  });

  test('that a cache kept is a leak without a marker too: past the cache the stranger is refused', async () => {
    const kept: Route = ({ path, headers }, response) => {
      if (path.includes('?') && !headers.cookie) return redirect(response, 302, '/login');
      for (const [name, value] of Object.entries(edge)) response.setHeader(name, value);
      html(response, `<h1>The ${marker}</h1>`);
    };
    const findings = await check(checkCache, cache({ marker: undefined }), { routes: { '/account': kept } });
    expect(told(findings).map(([rule]) => rule)).toEqual(['cache-shared', 'cache-leak']);
  });

  test.each<[string, ReturnType<typeof cache>, Switches, string]>([
    ['without the marker', cache({ marker: 'somebody else' }), {}, 'does not hold the marker'],
    [
      'that leads to the login',
      cache({ marker: undefined }),
      { routes: { '/account': (_, response) => redirect(response, 302, '/login') } },
      'leads to /login',
    ],
    ['that is refused', cache(), { routes: { '/account': says(403, 'no') } }, 'answers 403'],
  ])('%s is no pass', async (_, launch, switches, observed) => {
    const findings = await check(checkCache, launch, switches);
    expect(told(findings)).toEqual([['unreachable', 'inconclusive', `${origin}/account`]]);
    expect(findings[0]?.observed).toContain(observed);
    expect(JSON.stringify(findings)).not.toContain(marker);
  });

  test('of a session that cannot log in is that one finding', async () => {
    const findings = await check(checkCache, cache(), {}, { sessions: login({ email: user, password: 'wrong' }) });
    expect(findings.map(({ rule }) => rule)).toEqual(['smoke/session']);
  });
});

withOpenssl('a session cookie', () => {
  const names = { cookies: { session: ['sessionid', 'theme'] } };

  test('is found in logins, in the routes of headers and in those of cache', async () => {
    const home: Route = (_, response) => {
      response.setHeader('set-cookie', 'theme=dark');
      html(response, '');
    };
    const findings = await check(
      checkCookies,
      { ...names, ...headers('/') },
      { cookie: 'Secure; HttpOnly', routes: { '/': home } },
    );
    expect(told(findings)).toEqual([
      ['cookie-no-samesite', 'fail', `${origin}/login`],
      ['cookie-insecure', 'fail', `${origin}/`],
      ['cookie-no-httponly', 'fail', `${origin}/`],
      ['cookie-no-samesite', 'fail', `${origin}/`],
    ]);
  });

  test('that is not set is inconclusive, and so is a list of none', async () => {
    const [one] = await check(checkCookies, names);
    expect(one).toMatchObject({
      rule: 'launch/cookie-not-seen',
      status: 'inconclusive',
      observed: 'no Set-Cookie of theme',
    });
    const none = await check(checkCookies, { cookies: {} }, {}, {});
    expect(told(none)).toEqual([['cookie-not-seen', 'inconclusive', origin]]);
  });

  test('that browsers drop is told alone, though nobody can log in with it', async () => {
    const launch = { cookies: {}, cache: [{ get: '/account', session: 'member' }] };
    const twoSteps = { member: { steps: [...sessions.member.steps, { get: '/account', expect: { status: 200 } }] } };
    const both: LaunchCheck = async (run) => [...(await checkCookies(run)), ...(await checkCache(run))];
    const cookie = 'Domain=com; Secure; HttpOnly; SameSite=Lax';
    expect(told(await check(both, launch, { cookie }, { sessions: twoSteps }))).toEqual([
      ['cookie-public-suffix', 'fail', `${origin}/login`],
    ]);
  });

  test('and marker stand in no finding, whatever is wrong', async () => {
    const launch = { cookies: {}, cache: [{ get: '/account', session: 'member', marker }] };
    const both: LaunchCheck = async (run) => [...(await checkCookies(run)), ...(await checkCache(run))];
    const findings = await check(both, launch, { cookie: 'Path=/', sharedCache: true, account: { age: '1' } });
    expect(findings.length).toBeGreaterThan(3);
    const cookie = /sessionid=(\w+)/.exec(
      server?.site.seen.find(({ path }) => path === '/account')?.headers.cookie ?? '',
    );
    const text = JSON.stringify(findings);
    for (const secret of [cookie?.[1] ?? '', marker, password]) {
      expect(secret).not.toBe('');
      expect(text).not.toContain(secret);
    }
  });
});

withOpenssl('attempts to log in', () => {
  const limit = { 'rate-limit': { post: '/api/login', json: ['email', 'password'] } };

  test('stop at 429, name nobody, and change the password only', async () => {
    expect(await check(checkRateLimit, limit, { attempts: 3 })).toEqual([]);
    const bodies = server?.site.seen.map(({ body }) => JSON.parse(body) as Record<string, string>) ?? [];
    expect(bodies).toHaveLength(4);
    expect(new Set(bodies.map(({ email }) => email)).size).toBe(1);
    expect(new Set(bodies.map(({ password: each }) => each)).size).toBe(4);
    expect(bodies[0]?.['email']).toMatch(/^launch-gate-[0-9a-f]{16}@example\.invalid$/);
  });

  test('are eleven at most', async () => {
    const form = { 'rate-limit': { post: '/login', form: ['username', 'password'] } };
    expect(told(await check(checkRateLimit, form, { attempts: 99 }))).toEqual([
      ['rate-limit-missing', 'fail', `${origin}/login`],
    ]);
    const seen = server?.site.seen.filter(({ method }) => method === 'POST') ?? [];
    expect(seen).toHaveLength(11);
    expect(seen[0]?.headers).toMatchObject({ origin, 'content-type': 'application/x-www-form-urlencoded' });
  });

  const form = { 'rate-limit': { post: '/session', form: ['email_address', 'password'] } };
  /** As Rails 8 writes it: a token in the form, and every refusal a redirect to the form with other words. */
  const rails = (limit: number, hasToken = true): Record<string, Route> => {
    let failures = 0;
    let flash = '';
    const page: Route = (_, response) => {
      const fields = '<input type="email" name="email_address"><input type="password" name="password">';
      const token = hasToken ? '<input type="hidden" name="authenticity_token" value="t-1">' : '';
      response.setHeader('set-cookie', '_app_session=s1; Path=/; Secure; HttpOnly');
      html(
        response,
        `<form action="/search"><input type="hidden" name="q"></form><p>${flash}</p><form action="/session" method="post">${token}${fields}</form>`,
      );
    };
    return {
      'GET /session': page,
      'GET /session/new': page,
      'POST /session': ({ body, headers: { cookie = '' } }, response) => {
        const isForged =
          !body.includes('authenticity_token=t-1') || body.includes('q=') || !cookie.includes('_app_session=s1');
        if (isForged) return html(response, '<h1>The change you wanted was rejected.</h1>', 422);
        flash = ++failures > limit ? 'Try again later.' : 'Try another email address or password.';
        redirect(response, 302, '/session/new');
      },
    };
  };

  test('are sent as a browser sends the form, and a lock is seen in the words of the page', async () => {
    expect(await check(checkRateLimit, form, { routes: rails(10) })).toEqual([]);
    expect(told(await check(checkRateLimit, form, { routes: rails(99) }))).toEqual([
      ['rate-limit-missing', 'fail', `${origin}/session`],
    ]);
    const unclear = await check(checkRateLimit, form, { routes: rails(99, false) });
    expect(told(unclear)).toEqual([['rate-limit-unknown', 'inconclusive', `${origin}/session`]]);
    expect(unclear[0]?.observed).toContain('did not reach the check of a password');
  });

  test('take the steps of the session that logs in there, with another password', async () => {
    const seen: string[] = [];
    const routes = (limit: number): Record<string, Route> => {
      let failures = 0;
      return {
        'GET /csrf': (_, response) => json(response, 200, { token: `t-${seen.length}` }),
        'POST /api/session': ({ body, headers }, response) => {
          seen.push(body);
          if (headers['x-csrf'] !== `t-${seen.length - 1}`) return json(response, 403, { error: 'CSRF token missing' });
          const isLocked = ++failures > limit;
          json(response, isLocked ? 423 : 401, { error: isLocked ? 'locked' : 'wrong' });
        },
      };
    };
    const steps = [
      { get: '/csrf', capture: { csrf: { jsonpath: '$.token' } } },
      {
        post: '/api/session',
        headers: { 'x-csrf': '${{ captured.csrf }}' },
        json: { email: '${{ env.SMOKE_USER }}', password: '${{ env.SMOKE_PASSWORD }}', remember: true },
        expect: { status: 200 },
      },
    ];
    const config = { sessions: { member: { steps } } };
    const launch = { 'rate-limit': { post: '/api/session', json: ['email', 'password'] } };
    expect(await check(checkRateLimit, launch, { routes: routes(5) }, config)).toEqual([]);
    expect(seen[0]).toMatch(/"email":"launch-gate-\w+@example\.invalid","password":"wrong-\w+","remember":true/);
    expect(seen.join()).not.toContain(password);
    seen.length = 0;
    expect(told(await check(checkRateLimit, launch, { routes: routes(99) }, config))).toEqual([
      ['rate-limit-missing', 'fail', `${origin}/api/session`],
    ]);
    // Without the steps the token is missing.
    expect(told(await check(checkRateLimit, launch, { routes: routes(99) }, {}))).toEqual([
      ['rate-limit-unknown', 'inconclusive', `${origin}/api/session`],
    ]);
  });

  test('take a new token from the form where each is good for one attempt', async () => {
    let token = 0;
    const routes: Record<string, Route> = {
      'GET /signin': (_, response) =>
        html(
          response,
          `<form><input type="hidden" name="token" value="t-${++token}"><input name="email"><input name="password"></form>`,
        ),
      'POST /signin': ({ body }, response) => {
        const isGood = body.includes(`token=t-${token}&`);
        token += 1;
        json(response, isGood ? 401 : 403, { error: isGood ? 'wrong' : 'CSRF token invalid' });
      },
    };
    const launch = { 'rate-limit': { post: '/signin', form: ['email', 'password'] } };
    const findings = await check(checkRateLimit, launch, { routes });
    expect(told(findings)).toEqual([['rate-limit-missing', 'fail', `${origin}/signin`]]);
    expect(findings[0]?.observed).toBe('11 attempts: 401');
  });

  test('that a site leads back for want of a token say nothing, whichever page that is', async () => {
    const launch = { 'rate-limit': { post: '/api/auth/callback/credentials', form: ['username', 'password'] } };
    const signin = (hidden: string): Record<string, Route> => ({
      'GET /signin': (_, response) =>
        html(response, `<form>${hidden}<input name="username"><input name="password"></form>`),
      // As Auth.js does.
      'POST /api/auth/callback/credentials': ({ body }, response) =>
        redirect(response, 302, `/signin?${body.includes('csrfToken=t-1') ? 'error=CredentialsSignin' : 'csrf=true'}`),
    });
    expect(told(await check(checkRateLimit, launch, { routes: signin('') }))).toEqual([
      ['rate-limit-unknown', 'inconclusive', `${origin}/api/auth/callback/credentials`],
    ]);
    const hidden = '<input type="hidden" name="csrfToken" value="t-1">';
    expect(told(await check(checkRateLimit, launch, { routes: signin(hidden) }))).toEqual([
      ['rate-limit-missing', 'fail', `${origin}/api/auth/callback/credentials`],
    ]);
  });

  test('by the steps of a session see a lock in the words of the page that they lead to', async () => {
    const token = { css: 'form[method=post] input[name=authenticity_token]', attribute: 'value' };
    const fields = { email_address: '${{ env.SMOKE_USER }}', password: '${{ env.SMOKE_PASSWORD }}' };
    const steps = [
      { get: '/session/new', capture: { csrf: token } },
      { post: '/session', form: { ...fields, authenticity_token: '${{ captured.csrf }}' }, expect: { status: 302 } },
    ];
    const config = { sessions: { member: { steps } } };
    expect(await check(checkRateLimit, form, { routes: rails(10) }, config)).toEqual([]);
    expect(told(await check(checkRateLimit, form, { routes: rails(99) }, config))).toEqual([
      ['rate-limit-missing', 'fail', `${origin}/session`],
    ]);
  });

  test('stop at a challenge', async () => {
    let count = 0;
    const route: Route = (_, response) => {
      count += 1;
      response.writeHead(count < 4 ? 401 : 403, count < 4 ? {} : { 'cf-mitigated': 'challenge' }).end();
    };
    const findings = await check(checkRateLimit, limit, { routes: { '/api/login': route } });
    expect(told(findings)).toEqual([['challenged', 'inconclusive', `${origin}/api/login`]]);
    expect(count).toBe(4);
  });
});
