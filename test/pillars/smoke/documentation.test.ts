import { readFileSync } from 'node:fs';
import type { RequestListener, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { TOTP } from 'otpauth';
import { smokeBench } from './gate.ts';
import { html, json, password, type Route, redirect, type Seen, user } from './site.ts';

const page = readFileSync(new URL('../../../docs/checks.md', import.meta.url), 'utf8');
let heading = 'the first';
const written = [...page.matchAll(/^## (.*)$|```yaml\n([\s\S]*?)```/gm)].flatMap(([, title, yaml]) => {
  heading = title ?? heading;
  return yaml ? [{ title: heading, yaml }] : [];
});

const { smoke, http, close } = smokeBench();
afterEach(close);

const sha = 'abc123';
const otp = ['JBSWY3DP', 'EHPK3PXP'].join('');

/** What the page's examples ask for, besides what the site has. */
function routes(): Record<string, Route> {
  const form = (request: Seen) => new URLSearchParams(request.body);
  const cookies = (request: Seen) => request.headers.cookie ?? '';
  const set = (response: ServerResponse, cookie: string) =>
    response.setHeader('set-cookie', `${cookie}; Path=/; HttpOnly`);
  const order: Route = (request, response) => {
    if (cookies(request).includes('user=owner')) html(response, '<h1>Order 7</h1>');
    else if (cookies(request).includes('user=')) html(response, 'no such order', 404);
    else redirect(response, '/login');
  };
  let hits = 0;
  return {
    'GET /': (_, response) => {
      hits += 1;
      html(response, `<meta name=commit content=${hits > 1 ? sha : 'old'}>hello`);
    },
    'GET /version.json': (_, response) => {
      response.setHeader('x-release', sha);
      json(response, { sha });
    },
    'GET /api/orders': ({ headers }, response) =>
      json(response, [], headers.authorization?.startsWith('Bearer ') ? 200 : 401),
    'POST /signin': (request, response) => {
      set(response, 'pending=1');
      redirect(response, form(request).get('password') === password ? '/signin/code' : '/signin', 303);
    },
    'POST /signin/code': (request, response) => {
      const isRight =
        new TOTP({ secret: otp }).validate({ token: form(request).get('code') ?? '', window: 1 }) !== null;
      if (isRight && cookies(request).includes('pending=1')) set(response, 'admin=1');
      redirect(response, '/admin', 303);
    },
    'GET /admin': (request, response) =>
      cookies(request).includes('admin=1') ? html(response, '<h1>Administration</h1>') : redirect(response, '/signin'),
    'GET /staging': ({ headers }, response) =>
      headers.authorization === `Basic ${btoa(`smoke:${password}`)}`
        ? html(response, '<h1>Staging</h1>')
        : html(response, 'who?', 401),
    'POST /enter': (request, response) => {
      if (form(request).get('password') === password) set(response, `user=${form(request).get('user')}`);
      html(response, 'come in');
    },
    'GET /live': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(': hello\n\ndata: {"state": "open"}\n\n');
    },
    'GET /orders/7': order,
    'POST /orders': (_, response) => response.writeHead(201, { 'x-order': '7' }).end(),
    'DELETE /orders/7': (_, response) => response.writeHead(204).end(),
    'GET /shops/7': (_, response) => html(response, '<h1>Shop 7</h1>'),
    'POST /upload': ({ body }, response) => json(response, {}, body.includes('filename="orders.csv"') ? 201 : 400),
    'GET /inbox': ({ path }, response) =>
      json(response, path.includes(encodeURIComponent(user)) ? [{ subject: 'Welcome to the shop' }] : []),
  };
}

/** A site whose session is known at each of its hosts, and at staging is not. */
const ofHosts: RequestListener = ({ method, url, headers }, response) => {
  const isIn = headers.cookie === 'sid=of-production-1' && !headers.host?.startsWith('staging');
  response.setHeader('set-cookie', method === 'POST' ? 'sid=of-production-1; Domain=shop.localhost; HttpOnly' : []);
  if (method === 'POST') redirect(response, '/account', 303);
  else if (url === '/account' && isIn) html(response, '<h1>Account</h1>');
  else redirect(response, '/login');
};

async function run(yaml: string, more: Record<string, Route>) {
  const shop = await http((_, response) => html(response, '<h1>Shop 7</h1>'));
  const hosts = await http(ofHosts);
  const env = {
    STAGING_PASSWORD: password,
    SMOKE_OTP_SECRET: otp,
    GITHUB_SHA: sha,
    PRODUCTION_URL: shop,
    PREVIEW_URL: shop.replace('127.0.0.1', 'localhost'),
    APP_URL: hosts.replace('127.0.0.1', 'app.shop.localhost'),
    WWW_URL: hosts.replace('127.0.0.1', 'www.shop.localhost'),
    STAGING_URL: hosts.replace('127.0.0.1', 'staging.shop.localhost'),
  };
  // A second is long where nothing is waited for but a loopback app.
  const quick = yaml.replace(/^base-url:.*\n/, '').replaceAll('interval: 1s', 'interval: 5ms');
  const route = { connectTo: (_: string, port: number) => ({ host: '127.0.0.1', port }) };
  return smoke(quick, { routes: more, env, route });
}

describe('the examples of docs/checks.md', () => {
  test('are as many as the page teaches', () => expect(written.length).toBeGreaterThanOrEqual(8));

  test.each(written)('$title: passes on a site that works', async ({ yaml }) => {
    const { findings, result } = await run(yaml, routes());
    expect(findings).toEqual([]);
    expect(result.status).toBe('pass');
    expect(result.checks?.length).toBeGreaterThan(0);
  });

  // Those of other hosts are not asked of this site.
  const ofSite = written.filter(({ yaml }) => !yaml.includes('hosts:'));
  test.each(ofSite)('$title: fails on a site that does not', async ({ yaml }) => {
    const broken: Route = (_, response) => html(response, 'out of order', 503);
    const known = ['GET /login', 'POST /login', 'POST /api/login', ...Object.keys(routes())];
    const { result } = await run(
      yaml
        .replaceAll(/timeout: \w+,/g, 'timeout: 20ms,')
        .replace('interval: 1s\nchecks', 'interval: 5ms\n  timeout: 20ms\nchecks'),
      Object.fromEntries(known.map((route) => [route, broken])),
    );
    expect(result.status).toBe('fail');
    expect(result.checks?.filter(({ status }) => status === 'pass')).toEqual([]);
  });
});
