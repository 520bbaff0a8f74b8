import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createSiteReader } from '../../src/init/ask-site.ts';
import type { RepositoryFacts } from '../../src/init/repository.ts';
import { lookAtSite } from '../../src/init/site.ts';
import { bench, clock, never } from '../http/servers.ts';
import { type Answer, app, html, json, page, redirect } from './form-app.ts';

const servers = bench();
afterEach(servers.close);

const none: RepositoryFacts = {
  root: '/',
  isRepository: true,
  packages: new Set(),
  routes: { pages: [], api: [] },
  variables: [],
  workflows: [],
  platformFiles: [],
};
const notFound: Answer = () => ({ status: 404, body: page('Not found', 'Not found') });
const form = '<form method="post"><input name="email"><input type="password" name="password"></form>';

async function look(listener: RequestListener, repository: Partial<RepositoryFacts> = {}) {
  const seen: string[] = [];
  const url = await servers.http((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    listener(request, response);
  });
  const site = createSiteReader(url, servers.client({ baseUrl: url }), { signal: never, clock });
  const facts = await lookAtSite(site, { ...none, ...repository });
  return { facts, seen, url };
}
const routes = (own: Record<string, Answer>, otherwise = notFound) =>
  app({ 'GET /': () => html('A', 'Hello'), ...own }, otherwise);

describe('a look at a site', () => {
  test('only reads, at most thirty times, and nothing twice', async () => {
    const links = Array.from(
      { length: 200 },
      (_, index) => `<a href="/account-${index}">x</a><a href="/login/${index}">y</a>`,
    );
    const scripts = Array.from({ length: 50 }, (_, index) => `<script src="/s${index}.js"></script>`);
    const many = Array.from({ length: 200 }, (_, index) => `"/api/r${index}"`).join();
    const everything = html('A', `${links.join('')}<script>${many}</script>`, scripts.join(''));
    const answer: Answer = ({ url: { pathname } }) => {
      if (pathname.startsWith('/account')) return redirect(`/konto${pathname}`);
      return { ...everything, headers: { 'x-powered-by': 'Next.js' } };
    };
    const { facts, seen } = await look(app({ 'GET /': () => redirect('/start') }, answer));
    expect(facts.requests).toBe(seen.length);
    expect(seen.length).toBe(30);
    expect(seen.filter((each) => !each.startsWith('GET /'))).toEqual([]);
    expect(new Set(seen).size).toBe(seen.length);
  });

  test('asks no other origin, and nothing whose name says that it does something', async () => {
    const other = await look(routes({}));
    const links = ['/logout', '/account/delete', '/api/cron', '/export', '/orders?delete=1', `${other.url}/private`];
    const text = `${links.map((href) => `<a href="${href}">x</a>`).join('')}<script>fetch("/api/logout"); fetch("/api/orders/reset")</script>`;
    const before = other.seen.length;
    const { seen } = await look(
      routes({ 'GET /': () => html('A', text, `<script src="${other.url}/a.js"></script>`) }),
    );
    expect(other.seen.length).toBe(before);
    expect(seen.join()).not.toMatch(/logout|delete|cron|export|reset/);
    expect(seen).toContain('GET /orders');
  });

  test('finds a login behind a link in another language, and one where pages lead to', async () => {
    const spanish = await look(
      routes({
        'GET /': () => html('A', '<a href="/acceso">Iniciar sesión</a>'),
        'GET /acceso': () => html('Acceso', form),
      }),
    );
    expect(spanish.facts.login).toMatchObject({ path: '/acceso' });
    const led = await look(
      routes({ 'GET /account': () => redirect('/konto'), 'GET /konto': () => html('Konto', form) }),
    );
    expect(led.facts.login).toMatchObject({ path: '/konto' });
    expect(led.facts.privatePages).toEqual([{ path: '/account', status: 302, leadsTo: '/konto' }]);
  });

  test('takes a page for private that leads to a known service', async () => {
    const { facts } = await look(
      routes({ 'GET /dashboard': () => redirect('https://acme.eu.auth0.com/authorize?x=1') }),
    );
    expect(facts.privatePages).toEqual([{ path: '/dashboard', status: 302, leadsTo: 'acme.eu.auth0.com' }]);
    const closed = await look(app({}, () => redirect('https://acme.eu.auth0.com/authorize?x=1')));
    expect(closed.facts.privatePages).toEqual([{ path: '/', status: 302, leadsTo: 'acme.eu.auth0.com' }]);
  });

  test('does not take a path for a page where everything is led to the login', async () => {
    const login = { 'GET /login': () => html('Log in', form) };
    const guarded = await look(app(login, () => redirect('/login')));
    expect(guarded.facts.privatePages).toEqual([{ path: '/', status: 302, leadsTo: '/login' }]);
    const known = await look(
      app(login, () => redirect('/login')),
      { routes: { pages: ['/orders'], api: [] } },
    );
    expect(known.facts.privatePages.map(({ path }) => path)).toEqual(['/', '/orders']);
  });

  test('believes no 200 of a server that sends its start page for every path', async () => {
    const { facts } = await look(app({}, () => html('App', '<div id="root"></div>')));
    expect(facts).toMatchObject({ publicPages: [], privatePages: [], publicApi: [], health: undefined });
    const withApi = await look(
      app({ 'GET /healthz': () => json({ ok: true }) }, () => html('App', '<div id="root"></div>')),
    );
    expect(withApi.facts.health).toEqual({ path: '/healthz', isJson: true });
  });

  // github.com/boardsesh/boardsesh/pull/4647: the scripts were gone too, and every check by GET was green.
  test('sees that scripts draw the start page, also where the server sends that page for them', async () => {
    const shell = (script: string) => html('App', `<div id="root"></div><noscript>Turn it on</noscript>${script}`);
    const drawn = await look(app({}, () => shell('<script type="module" src="/assets/a.js"></script>')));
    expect(drawn.facts.home).toEqual({ status: 200, path: '/', kind: 'page', isDrawn: true });
    const written = await look(routes({ 'GET /': () => html('A', 'Hello', '<script src="/a.js"></script>') }));
    expect(written.facts.home.isDrawn).toBe(false);
  });

  test('tells open routes of an API from closed ones', async () => {
    const script = 'a("/api/plans"),b(`/api/orders?page=${n}`),c("/api/none")';
    const { facts } = await look(
      routes({
        'GET /': () => html('A', 'Hello', '<script src="/a.js"></script>'),
        'GET /a.js': () => ({ headers: { 'content-type': 'text/javascript' }, body: script }),
        'GET /api/plans': () => json([]),
        'GET /api/orders': () => json({}, 401),
      }),
    );
    expect(facts).toMatchObject({
      publicApi: ['/api/plans'],
      privateApi: [{ path: '/api/orders', status: 401 }],
      hasScripts: true,
    });
  });

  test('knows the stack by the page, also where the repository holds another', async () => {
    const answer = () => ({ ...html('A', 'Hello'), headers: { 'x-powered-by': 'Next.js' } });
    const { facts } = await look(routes({ 'GET /': answer }), {
      stack: { id: 'express', name: 'Express', packages: /x/, logins: [], pages: [], health: [] },
    });
    expect(facts.stack.id).toBe('nextjs');
  });

  test.each<[string, Answer, RegExp, RegExp]>([
    [
      'leads to another address',
      () => redirect('https://www.example.com/'),
      /it leads to https:\/\/www\.example\.com/,
      /init --url https:\/\/www\.example\.com /,
    ],
    ['leads round and round', ({ url }) => redirect(`/?${url.search.length}`), /redirects do not end/, /Mend/],
    [
      'asks for a password of HTTP',
      () => ({ status: 401, headers: { 'www-authenticate': 'Basic realm="x"' } }),
      /password of HTTP/,
      /"basic"/,
    ],
    [
      'is behind a wall',
      () => ({ status: 403, headers: { 'cf-mitigated': 'challenge' } }),
      /Cloudflare/,
      /another|address/,
    ],
    [
      'is a protected preview',
      () => ({ status: 401, headers: { 'set-cookie': ['_vercel_sso_nonce=x; Path=/'] } }),
      /protection of Vercel/,
      /address/,
    ],
  ])('gives up on a site that %s, and says what to do', async (_, answer, problem, hint) => {
    await expect(look(app({}, answer))).rejects.toMatchObject({
      code: 'SITE_UNUSABLE',
      exitCode: 2,
      message: expect.stringMatching(problem),
      hint: expect.stringMatching(hint),
    });
  });

  test('survives pages that nest too deep, are cut short or hold nothing but markup', async () => {
    const deep = '<div>'.repeat(100_000);
    for (const body of [
      deep,
      `${form}${deep}`,
      '<form method="post"><input type="password" name="',
      '\u0000'.repeat(1000),
    ]) {
      const { facts } = await look(app({}, () => ({ body })));
      expect(facts.home.status).toBe(200);
    }
  });
});
