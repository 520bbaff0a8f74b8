import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DemoApp, startDemoApp } from '../../examples/demo-app/app.ts';

const account = { user: 'ada@example.com', password: 'p&ss "word" <1>' };
let app: DemoApp;
beforeAll(async () => {
  app = await startDemoApp({ ...account, sha: 'abc123' });
});
afterAll(() => app.close());

/** A browser's view: cookies are kept, redirects are not followed. */
function browser(url = app.url) {
  const cookies = new Map<string, string>();
  return async function ask(path: string, init: RequestInit = {}) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url + path, {
      ...init,
      redirect: 'manual',
      headers: { ...(cookie && { cookie }), ...(init.headers as Record<string, string>) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      cookies.set(name, value);
    }
    return { status: response.status, headers: response.headers, text: await response.text() };
  };
}

type Ask = ReturnType<typeof browser>;
async function logIn(ask: Ask, fields: Record<string, string> = {}) {
  const form = await ask('/login');
  const csrf = /name="csrf" value="([0-9a-f]+)"/.exec(form.text)?.[1] ?? '';
  const body = new URLSearchParams({ username: account.user, password: account.password, csrf, ...fields });
  return ask('/login', { method: 'POST', body });
}

async function apiToken(ask: Ask): Promise<Record<string, string>> {
  const body = JSON.stringify({ email: account.user, password: account.password });
  const answer = await ask('/api/login', { method: 'POST', body, headers: { 'content-type': 'application/json' } });
  return { authorization: `Bearer ${JSON.parse(answer.text).token}`, 'content-type': 'application/json' };
}

describe('pages', () => {
  test('are public, say which release this is, and are 404 elsewhere', async () => {
    const ask = browser();
    expect((await ask('/pricing')).status).toBe(200);
    expect(JSON.parse((await ask('/version.json')).text)).toEqual({ sha: 'abc123' });
    expect((await ask('/no-such-page')).status).toBe(404);
    expect((await ask('//')).status).toBe(400);
  });

  test('the dashboard sends a stranger to the login page', async () => {
    const answer = await browser()('/dashboard');
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/login?next=%2Fdashboard']);
  });

  test('a forged session cookie is a stranger', async () => {
    expect((await browser()('/dashboard', { headers: { cookie: 'sessionid=guess' } })).status).toBe(302);
  });
});

describe('the login form', () => {
  test('opens the dashboard, with a cookie that scripts cannot read', async () => {
    const ask = browser();
    const answer = await logIn(ask);
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/dashboard']);
    expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^sessionid=.+; HttpOnly/)]);
    const dashboard = await ask('/dashboard');
    expect([dashboard.status, dashboard.text]).toEqual([200, expect.stringContaining('<h1>Welcome</h1>')]);
  });

  test('refuses a missing or foreign CSRF token', async () => {
    expect((await logIn(browser(), { csrf: '' })).status).toBe(403);
    const foreign = /value="([0-9a-f]{64})"/.exec((await browser()('/login')).text)?.[1] ?? '';
    expect(foreign).toHaveLength(64);
    expect((await logIn(browser(), { csrf: foreign })).status).toBe(403);
  });

  test('refuses a wrong password, and a right one of another user', async () => {
    expect((await logIn(browser(), { password: 'wrong' })).status).toBe(401);
    expect((await logIn(browser(), { username: 'eve@example.com' })).status).toBe(401);
  });

  test('never leads to another site, nor echoes markup', async () => {
    for (const next of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
      expect((await logIn(browser(), { next })).headers.get('location')).toBe('/dashboard');
    }
    expect((await browser()('/login?next=%22%3E%3Cscript%3E')).text).not.toContain('<script>');
  });
});

describe('the API', () => {
  test('refuses strangers in JSON', async () => {
    for (const path of ['/api/orders', '/api/orders/1']) {
      const answer = await browser()(path);
      expect([answer.status, answer.headers.get('content-type')]).toEqual([401, 'application/json']);
    }
  });

  test('an order is created, queued, done and deleted', async () => {
    const ask = browser();
    const headers = await apiToken(ask);
    const created = await ask('/api/orders', { method: 'POST', headers, body: '{"sku":"smoke"}' });
    expect([created.status, JSON.parse(created.text)]).toEqual([201, expect.objectContaining({ state: 'queued' })]);

    const path = created.headers.get('location') ?? '';
    const state = async () => JSON.parse((await ask(path, { headers })).text).state;
    while ((await state()) !== 'done') await new Promise((resolve) => setTimeout(resolve, 50));

    expect((await ask(path, { method: 'DELETE', headers })).status).toBe(204);
    expect((await ask(path, { headers })).status).toBe(404);
    expect((await ask(path, { method: 'DELETE', headers })).status).toBe(404);
  });

  test('a session cookie reads, but does not write', async () => {
    const ask = browser();
    await logIn(ask);
    expect((await ask('/api/orders')).status).toBe(200);
    const write = { method: 'POST', body: '{"sku":"a"}', headers: { 'content-type': 'application/json' } };
    expect((await ask('/api/orders', write)).status).toBe(401);
  });

  test('refuses what is not an order', async () => {
    const ask = browser();
    const headers = await apiToken(ask);
    const post = async (body: string, more = {}) =>
      (await ask('/api/orders', { method: 'POST', body, headers: { ...headers, ...more } })).status;
    expect(await post('{"sku":""}')).toBe(422);
    expect(await post('{}')).toBe(422);
    expect(await post('{')).toBe(400);
    expect(await post('[]')).toBe(400);
    expect(await post('sku=a', { 'content-type': 'application/x-www-form-urlencoded' })).toBe(415);
    expect(await post(`{"sku":"${'a'.repeat(70_000)}"}`)).toBe(413);
    expect((await ask('/api/orders', { method: 'PUT', headers })).status).toBe(405);
  });

  test('never answers a body of any kind with a server error', async () => {
    const ask = browser();
    const headers = await apiToken(ask);
    const body = fc.oneof(
      fc.json(),
      fc.string(),
      fc.record({ sku: fc.jsonValue() }).map((value) => JSON.stringify(value)),
    );
    const route = fc.constantFrom('/api/orders', '/api/login', '/login');
    await fc.assert(
      fc.asyncProperty(route, body, async (path, text) => {
        expect((await ask(path, { method: 'POST', headers, body: text })).status).toBeLessThan(500);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a broken release', () => {
  test('shows an error page with status 200 to who is logged in, and a slow list of orders', async () => {
    const broken = await startDemoApp({ ...account, sha: 'bad', broken: true });
    try {
      const ask = browser(broken.url);
      expect((await ask('/dashboard')).status).toBe(302);
      await logIn(ask);
      const dashboard = await ask('/dashboard');
      expect([dashboard.status, dashboard.text]).toEqual([200, expect.stringContaining('id="__next_error__"')]);
      expect(dashboard.text).not.toContain('Welcome');
      expect((await ask('/api/orders')).status).toBe(200);
    } finally {
      await broken.close();
    }
  });

  test('closes while a slow request is open', async () => {
    const broken = await startDemoApp({ ...account, sha: 'bad', broken: true });
    const ask = browser(broken.url);
    const headers = await apiToken(ask);
    const open = ask('/api/orders', { headers }).then(
      () => 'answered',
      () => 'cut off',
    );
    await ask('/pricing');
    await broken.close();
    expect(await open).toBe('cut off');
    await expect(ask('/pricing')).rejects.toThrow();
  });
});
