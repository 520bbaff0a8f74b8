import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import express from 'express';
import session, { type CookieOptions } from 'express-session';
import { inBrowser } from '../../steps/page-check/browser-bench.ts';
import { smokeBench } from './gate.ts';
import { findDjango, startDjango } from './labs/django.ts';
import type { Lab } from './labs/server-process.ts';

const { smoke, http, close } = smokeBench();
afterEach(close);

/** All names lead to this machine; the port says which server is asked. */
const route = { connectTo: (_: string, port: number) => ({ host: '127.0.0.1', port }) };

type Shop = { cookie?: CookieOptions; name?: string; store?: session.Store; secret?: string; open?: boolean };

/** An app with express-session: login, account, and a start page that greets who is logged in. */
function shop({ cookie = {}, name = 'sid', store, secret = 'of production', open = false }: Shop) {
  const app = express();
  const seen: string[] = [];
  app.use(express.urlencoded({ extended: false }));
  app.use((request, _, next) => {
    seen.push(`${request.method} ${request.path} ${request.headers.cookie ?? ''}`);
    // express-session sets a Secure cookie only where it believes that a proxy speaks https.
    request.headers['x-forwarded-proto'] = 'https';
    next();
  });
  app.use(session({ name, secret, proxy: true, resave: false, saveUninitialized: false, store, cookie }));
  app.post('/login', (request, response) => {
    Object.assign(request.session, { user: request.body.user });
    response.redirect(303, '/account');
  });
  const userOf = (request: express.Request) => (request.session as { user?: string } | undefined)?.user;
  app.get('/account', (request, response) => {
    const user = open ? 'anybody' : userOf(request);
    if (user === undefined) response.redirect('/login');
    else response.send(`<h1>Welcome ${user}</h1>`);
  });
  // A page that fetches from another host, and shows when that is done.
  app.get('/wide', ({ query }, response) =>
    response.send(
      `<p>Wait</p><script>fetch('${query['from']}/pixel', { mode: 'no-cors', credentials: 'include' }).finally(() => (document.body.innerHTML = '<h1>Fetched</h1>'))</script>`,
    ),
  );
  app.get('/', (request, response) => response.send(`<h1>${userOf(request) ?? 'Log in'}</h1>`));
  return { app, seen };
}

/** A site of two hosts that share their sessions, and staging, which shares nothing unless it is said. */
async function site(settings: Shop, ofStaging: Shop = {}) {
  const store = new session.MemoryStore();
  const [app, www] = [shop({ store, ...settings }), shop({ store, ...settings })];
  const staging = shop({ secret: 'of staging', ...ofStaging, ...(ofStaging.secret && { store }) });
  const [appUrl, wwwUrl, stagingUrl] = await Promise.all([app, www, staging].map((each) => http(each.app)));
  const at = (url: string | undefined, name: string) => (url ?? '').replace('127.0.0.1', name);
  const env = {
    APP: at(appUrl, 'app.shop.localhost'),
    WWW: at(wwwUrl, 'www.shop.localhost'),
    STAGING: at(stagingUrl, 'staging.shop.localhost'),
    ELSEWHERE: at(wwwUrl, 'shop.test'),
  };
  return { env, app, www, staging };
}

const atApp =
  '  - { name: Account, session: member, on: [app], get: /account, expect: { css: { h1: Welcome Ada } } }\n';
const head = (hosts = '[app, www]') => `
hosts: { app: "\${{ env.APP }}", www: "\${{ env.WWW }}", staging: "\${{ env.STAGING }}", elsewhere: "\${{ env.ELSEWHERE }}" }
sessions:
  member:
    hosts: ${hosts}
    post: /login
    form: { user: Ada }
    expect: { status: 303, cookie: sid }
checks:
${atApp}`;
const atWww = `${head()}  - { name: Still logged in, session: member, on: [www], get: /account, expect: { css: { h1: Welcome Ada } } }\n`;

describe('a session for several hosts', () => {
  test('logs in once, at the first of them, and is known at the other', async () => {
    const { env, app, www } = await site({ cookie: { domain: 'shop.localhost' } });
    const { result, findings } = await smoke(atWww, { env, route });
    expect(findings).toEqual([]);
    expect(result.status).toBe('pass');
    expect(app.seen.filter((line) => line.startsWith('POST'))).toHaveLength(1);
    expect(www.seen).toEqual([expect.stringMatching(/^GET \/account sid=s/)]);
  });

  test('is told to need a Domain where its cookie is host-only', async () => {
    const { env, app, www } = await site({});
    const { findings, result } = await smoke(atWww, { env, route });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'smoke/session-host',
      severity: 'blocker',
      subject: 'member',
      title: expect.stringMatching(
        /^The session "member" of app\.shop\.localhost:\d+ does not reach www\.shop\.localhost:\d+$/,
      ),
      observed: expect.stringMatching(
        /^cookie sid has no Domain, so it goes to app\.shop\.localhost alone; .*302 to \/login/,
      ),
      fix: 'Set it with Domain=shop.localhost, which both hosts belong to.',
    });
    expect(result.checks?.map(({ status }) => status)).toEqual(['pass', 'fail']);
    // Another login would change nothing, and none was tried.
    expect(app.seen.filter((line) => line.startsWith('POST'))).toHaveLength(1);
    expect(www.seen).toEqual(['GET /account ']);
  });

  test('is not blamed where the other host has another secret key', async () => {
    const { env } = await site({ cookie: { domain: 'shop.localhost' } });
    const stranger = shop({ secret: 'another' });
    const url = (await http(stranger.app)).replace('127.0.0.1', 'www.shop.localhost');
    const { finding } = await smoke(atWww, { env: { ...env, WWW: url }, route });
    expect(finding).toMatchObject({
      rule: 'smoke/css',
      fix: expect.stringMatching(/go to www\.shop.*\(sid\).*one secret key/),
    });
  });

  test('is not blamed for a page that is not there', async () => {
    const { env } = await site({});
    const gone = `${head()}  - { name: Gone, session: member, on: [www], get: /gone, expect: { status: 200 } }\n`;
    expect((await smoke(gone, { env, route })).finding?.rule).toBe('smoke/status');
  });

  test('is lost where the start page of the other host greets a stranger', async () => {
    const { env } = await site({});
    const start = `${head()}  - { name: Start, session: member, on: [www], get: /, expect: { css: { h1: Ada } } }\n`;
    const { finding } = await smoke(start, { env, route });
    expect(finding).toMatchObject({ rule: 'smoke/session-host', observed: expect.stringContaining('Log in') });
  });

  test('does not pass as a stranger', async () => {
    const { env } = await site({});
    const start = `${head()}  - { name: Start, session: member, on: [www], get: /, expect: { status: 200 } }\n`;
    const { finding, result } = await smoke(start, { env, route });
    expect(finding).toMatchObject({
      rule: 'smoke/session-host',
      title: expect.stringMatching(/^Start on www passed, but the session "member" does not reach www\.shop/),
    });
    expect(result.status).toBe('fail');
    const shared = await site({ cookie: { domain: 'shop.localhost' } });
    expect((await smoke(start, { env: shared.env, route })).findings).toEqual([]);
  });

  test.each<[string, Shop, string, RegExp, RegExp]>([
    [
      'a path',
      { cookie: { domain: 'shop.localhost', path: '/login' } },
      'www',
      /Path=\/login, which does not cover \/account/,
      /Path=\//,
    ],
    [
      'a name with __Host-',
      { name: '__Host-sid', cookie: { secure: true } },
      'www',
      /can have no Domain.*__Host-/,
      /__Secure- in place of __Host-, and set it with Domain=shop\.localhost/,
    ],
    [
      'a narrow Domain',
      { cookie: { domain: 'app.shop.localhost' } },
      'www',
      /Domain=app\.shop\.localhost, which does not cover it/,
      /Domain=shop\.localhost/,
    ],
    [
      'another site',
      { cookie: { domain: 'shop.localhost' } },
      'elsewhere',
      /does not cover it/,
      /no common domain.*one-time token/,
    ],
  ])('is told what keeps its cookie from the other host: %s', async (_, settings, host, observed, fix) => {
    const { env } = await site(settings);
    const yaml = atWww
      .replaceAll('[app, www]', `[app, ${host}]`)
      .replace('on: [www]', `on: [${host}]`)
      .replace('cookie: sid', `cookie: ${settings.name ?? 'sid'}`)
      .replace(atApp, '');
    const { finding } = await smoke(yaml, { env, route });
    expect(finding).toMatchObject({
      rule: 'smoke/session-host',
      observed: expect.stringMatching(observed),
      fix: expect.stringMatching(fix),
    });
  });
});

describe('what people report', () => {
  test('names and paths of cookies are foreign text, and are shown in one short line', async () => {
    const hostile = `a\u202e::error::${'x'.repeat(3000)}`;
    const url = await http((request, response) => {
      if (request.method === 'POST') response.setHeader('set-cookie', `${encodeURIComponent(hostile)}<b>=1; HttpOnly`);
      response.writeHead(request.method === 'POST' ? 303 : 401, { location: '/' }).end();
    });
    const env = {
      APP: url.replace('127.0.0.1', 'app.shop.localhost'),
      WWW: url.replace('127.0.0.1', 'www.shop.localhost'),
    };
    const yaml = atWww.replace(atApp, '').replace(', cookie: sid', '');
    const { finding } = await smoke(yaml, { env: { ...env, STAGING: url, ELSEWHERE: url }, route });
    expect(finding?.rule).toBe('smoke/session-host');
    expect((finding?.observed ?? '').length).toBeLessThan(500);
    expect(finding?.fix).toBe('Set it with Domain=shop.localhost, which both hosts belong to.');
  });

  test('a cookie for a public suffix, with a login that answers 200, is named where the session is refused', async () => {
    const { env } = await site({ cookie: { domain: 'localhost' } });
    const yaml = head('[app]').replace(', cookie: sid', '');
    const { finding } = await smoke(yaml, { env, route });
    expect(finding).toMatchObject({
      observed: expect.stringContaining('the session "member" is not accepted'),
      fix: expect.stringMatching(/no browser keeps: sid \(Domain=localhost belongs to many sites/),
    });
  });

  test('a Domain with a leading dot is one', async () => {
    const { env } = await site({ cookie: { domain: '.shop.localhost' } });
    expect((await smoke(atWww, { env, route })).findings).toEqual([]);
  });

  test('a Domain of one word, in a network of its own, is dropped by browsers', async () => {
    const { env } = await site({ cookie: { domain: '.intranet' } });
    const names = {
      APP: env.APP.replace('shop.localhost', 'intranet'),
      WWW: env.WWW.replace('shop.localhost', 'intranet'),
    };
    const { finding } = await smoke(atWww, { env: { ...env, ...names }, route });
    expect(finding).toMatchObject({ rule: 'smoke/session', observed: expect.stringContaining('Domain=intranet') });
  });

  test('a start page at the bare domain has the session of www, and of nobody without a Domain', async () => {
    const bare = async (settings: Shop) => {
      const { env } = await site(settings);
      const WWW = env.WWW.replace('www.', '');
      return (await smoke(atWww, { env: { ...env, WWW }, route })).findings.map(({ rule }) => rule);
    };
    expect(await bare({ cookie: { domain: 'shop.localhost' } })).toEqual([]);
    expect(await bare({})).toEqual(['smoke/session-host']);
  });

  test('a cookie that is wide enough to reach staging anyway is judged there as well', async () => {
    const { env } = await site({ cookie: { domain: 'shop.localhost' } });
    const { findings } = await smoke(refused(), { env, route });
    expect(findings).toEqual([]);
  });
});

describe('a page in a browser at another host of its session', () => {
  inBrowser('has the cookies that go there, and those of the other hosts for what it fetches', async () => {
    const { env, app } = await site({ cookie: { domain: 'shop.localhost' } });
    const page = `${head()}  - { name: Page, session: member, on: [www], page: /account, expect: { css: { h1: Welcome Ada } } }
  - { name: Wide, session: member, on: [www], page: "/wide?from=\${{ env.APP }}", expect: { css: { h1: Fetched } } }\n`;
    const { PATH = '', HOME = '' } = process.env;
    const { findings } = await smoke(page, { env: { ...env, PATH, HOME }, route });
    expect(findings).toEqual([]);
    expect(app.seen.filter((line) => line.startsWith('POST'))).toHaveLength(1);
    expect(app.seen.find((line) => line.startsWith('GET /pixel'))).toMatch(/^GET \/pixel sid=s/);
  });
});

const python = findDjango();
const withDjango = python ? describe : describe.skip;

withDjango(`Django${python ? '' : ' (no Python with Django: see .ci/install-stacks)'}`, () => {
  const password = `pw-${randomBytes(9).toString('hex')}`;
  const labs: Lab[] = [];
  let other: Promise<Lab> | undefined;
  afterAll(async () => Promise.all([...labs, ...(other ? [await other] : [])].map((lab) => lab.stop())));

  /** One Django behind two names, as behind one proxy, and another at staging. */
  async function django(settings: string) {
    other ??= startDjango(python as string, password);
    const [lab, staging] = await Promise.all([startDjango(python as string, password, settings), other]);
    labs.push(lab);
    const at = (name: string, { port }: Lab) => `http://${name}.shop.localhost:${port}`;
    const yaml = `
hosts: { app: "${at('app', lab)}", www: "${at('www', lab)}", staging: "${at('staging', staging)}" }
sessions:
  admin: { preset: django, hosts: [app, www] }
checks:
  - { name: Admin, session: admin, on: [app, www], get: /admin/, expect: { css: { h1: Site administration } } }
  - name: Staging
    on: [staging]
    get: /admin/
    cookies-of: { session: admin, names: [sessionid] }
    expect: { status: 302 }
`;
    return smoke(yaml, { env: { SMOKE_USER: 'admin', SMOKE_PASSWORD: password }, route });
  }

  test('with SESSION_COOKIE_DOMAIN is logged in at both hosts, and staging refuses the cookie', async () => {
    const { findings, checks } = await django("\nSESSION_COOKIE_DOMAIN = 'shop.localhost'\n");
    expect(findings).toEqual([]);
    expect(checks.map(({ status }) => status)).toEqual(['pass', 'pass', 'pass']);
  });

  test('without it is told which cookie lacks a Domain, and not of the token against forged requests', async () => {
    const { findings } = await django('');
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'smoke/session-host',
      observed: expect.stringMatching(/^cookie sessionid has no Domain/),
      fix: 'Set it with Domain=shop.localhost, which both hosts belong to.',
    });
    expect(findings[0]?.observed).not.toContain('csrftoken');
  });
});

const refused = (more = '') => `${head('[app]')}  - name: Staging refuses it
    on: [staging]
    get: /account
    cookies-of: { session: member, names: [sid] }
    expect: { status: [302, 401, 403] }
${more}`;

describe('cookies that another host must refuse', () => {
  test('go there, though no browser would send them, and are refused', async () => {
    const { env, staging } = await site({});
    const { findings, result } = await smoke(refused(), { env, route });
    expect(findings).toEqual([]);
    expect(result.status).toBe('pass');
    expect(staging.seen).toEqual([expect.stringMatching(/^GET \/account sid=s/)]);
  });

  test('are a blocker where staging has the secret key and the store of production', async () => {
    const { env } = await site({}, { secret: 'of production' });
    const { finding, result } = await smoke(refused(), { env, route });
    expect(finding).toMatchObject({
      rule: 'smoke/foreign-session',
      severity: 'blocker',
      title: 'Staging refuses it on staging: GET /account accepted the cookies of "member"',
      reproduce: expect.stringContaining('-b "$COOKIE"'),
    });
    expect(JSON.stringify(result)).not.toMatch(/s%3A/);
  });

  test('are not judged by a cookie that the session does not have', async () => {
    const { env, staging } = await site({});
    const { finding } = await smoke(refused().replace('names: [sid]', 'names: [other]'), { env, route });
    expect(finding).toMatchObject({
      rule: 'smoke/request',
      observed: 'the session "member" has no cookie "other" for /account at its own hosts',
    });
    expect(staging.seen).toEqual([]);
  });

  test('are only those that are named', async () => {
    const { env, staging } = await site({ name: 'other' });
    const yaml = refused().replace('cookie: sid', 'cookie: other');
    expect((await smoke(yaml, { env, route })).finding?.rule).toBe('smoke/request');
    expect(staging.seen).toEqual([]);
  });
});
