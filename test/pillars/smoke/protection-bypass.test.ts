import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { diagnostics } from '../../config/config-file.ts';
import { bench } from '../../http/servers.ts';
import { judge } from './labs/lab.ts';
import { html, redirect } from './site.ts';

const servers = bench();
afterEach(servers.close);

const secret = randomBytes(16).toString('hex');
const env = { BYPASS: secret, ACCESS_ID: `${secret}.access` };
/** An application behind a gate that opens for one header. */
const behind =
  (name: string, value: string, closed: (response: ServerResponse) => void, open: RequestListener): RequestListener =>
  (request, response) =>
    request.headers[name] === value ? open(request, response) : closed(response);
const ok: RequestListener = (_, response) => html(response, '<h1>Hello</h1>');
const vercel = (response: ServerResponse) =>
  html(response, '<a href="https://vercel.com/sso-api?url=x&nonce=1">Authenticating</a>', 401);
const access = (response: ServerResponse) =>
  redirect(response, 'https://acme.cloudflareaccess.com/cdn-cgi/access/login/app');
const netlify = (response: ServerResponse) =>
  html(response.setHeader('server', 'Netlify').setHeader('www-authenticate', 'Basic'), '', 401);
const config = (url: string, bypass: string, more = '') =>
  `base-url: ${url}\n${bypass && `protection-bypass: ${bypass}\n`}checks: [{ name: Home, get: / ${more} }]`;

describe.each([
  ['Vercel', '"${{ env.BYPASS }}"', behind('x-vercel-protection-bypass', secret, vercel, ok)],
  ['Vercel', '{ vercel: "${{ env.BYPASS }}" }', behind('x-vercel-protection-bypass', secret, vercel, ok)],
  [
    'Cloudflare Access',
    '{ cloudflare-access: { client-id: "${{ env.ACCESS_ID }}", client-secret: "${{ env.BYPASS }}" } }',
    behind('cf-access-client-id', env.ACCESS_ID, access, behind('cf-access-client-secret', secret, access, ok)),
  ],
  [
    'Netlify',
    '{ netlify: { username: ada, password: "${{ env.BYPASS }}" } }',
    behind('authorization', `Basic ${Buffer.from(`ada:${secret}`).toString('base64')}`, netlify, ok),
  ],
])('the protection of %s', (name, bypass, app) => {
  test('lets the gate through with its bypass, and is told without', async () => {
    const url = await servers.http(app);
    expect((await judge(config(url, bypass), env)).findings).toEqual([]);
    const [finding, ...others] = (await judge(config(url, ''), env)).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: 'smoke/protected',
      observed: expect.stringContaining(name),
      fix: expect.stringMatching(/protection-bypass/),
    });
  });
});

test('the bypass goes to the origin under test only, and into no report', async () => {
  const seen: IncomingMessage['headers'][] = [];
  const elsewhere = await servers.http((request, response) => {
    seen.push(request.headers);
    html(response, '<h1>Elsewhere</h1>', 500);
  });
  const url = await servers.http((request, response) => {
    if (request.url === '/echo') html(response, `<h1>${JSON.stringify(request.headers)}</h1>`, 500);
    else redirect(response, `${elsewhere}/`);
  });
  const bypass =
    '{ vercel: "${{ env.BYPASS }}", cloudflare-access: { client-id: "${{ env.ACCESS_ID }}", client-secret: "${{ env.BYPASS }}" } }';
  const more = `, follow: true }, { name: There, get: "${elsewhere}/x" }, { name: Echo, get: /echo, expect: { css: { h1: x } }`;
  const report = await judge(`allowed-hosts: ["${new URL(elsewhere).host}"]\n${config(url, bypass, more)}`, env);
  expect(seen).toHaveLength(2);
  expect(JSON.stringify(seen)).not.toContain(secret);
  expect(report.findings).toHaveLength(3);
  expect(JSON.stringify(report)).not.toContain(secret);
});

test.each([
  [
    '{ vercel: "${{ env.MISSING_ONE }}" }',
    'MISSING_ONE is not set. In the workflow: env: { MISSING_ONE: "${{ secrets.MISSING_ONE }}" }',
  ],
  ['{ vercel: "${{ captured.x }}" }', 'nothing before this captures "x"'],
  ['{ versel: x }', 'unknown key "versel"'],
  ['{ cloudflare-access: { client-id: x } }', 'needs "client-secret"'],
  ['"${{ env.BROKEN }}"', 'another character that no header can carry'],
])('a bypass that cannot be used is a mistake of the configuration: %s', async (bypass, message) => {
  expect((await diagnostics(config('https://app.example.com', bypass), { BROKEN: 'a\nb' })).join()).toContain(message);
});
