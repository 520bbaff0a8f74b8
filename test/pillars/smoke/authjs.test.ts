import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startAuthjs } from './labs/authjs.ts';
import { type Fault, faultProxy } from './labs/fault-proxy.ts';
import { commonFaults, findIn, on, type Told, withoutCookie } from './labs/faults.ts';
import { judge } from './labs/lab.ts';

const password = `pw-${randomBytes(9).toString('hex')}`;
const env = { SMOKE_USER: 'owner', SMOKE_PASSWORD: password };

const checks = `
  - { name: Login page, get: /auth/signin, expect: { css: { "input[type=password]": { count: 1 } } } }
  - { name: Dashboard, session: owner, get: /dashboard, retries: 0 }
  - { name: Notes, session: owner, get: /api/notes }`;

const config = (url: string, more: string) => `
version: 1
base-url: ${url}
sessions:
  owner: { preset: authjs, path: /auth }
  member: { preset: authjs, path: /auth, username: member }
checks:${more}
`;

const roles = `
  - { name: Admin, session: owner, get: /admin, expect: { css: { h1: Admin } } }
  - { name: No admin for members, session: member, get: /admin, expect: { status: 404 } }
  - { name: No dashboard for strangers, get: /dashboard, expect: { status: 302, header: { location: { starts-with: /auth/signin } } } }
  - { name: No API for strangers, get: /api/notes, expect: { status: 401, content-type: application/json } }`;

const write = `
  - name: Write and delete a note
    session: member
    steps:
      - { post: /api/notes, json: { text: smoke }, expect: { status: 201 }, capture: { id: { jsonpath: $.id } } }
      - { get: /api/notes, expect: { jsonpath: { $.notes: { contains: smoke } } } }
    cleanup:
      - { delete: "/api/notes/\${{ captured.id }}", expect: { status: 204 } }`;

describe('an application with Auth.js', () => {
  let lab: Awaited<ReturnType<typeof startAuthjs>>;
  let proxy: Awaited<ReturnType<typeof faultProxy>>;
  beforeAll(async () => {
    lab = await startAuthjs(password);
    proxy = await faultProxy(lab.port);
  });
  afterAll(() => {
    proxy?.close();
    lab?.stop();
  });

  test('passes login, dashboard, role and write checks by "preset: authjs", and keeps nothing of them', async () => {
    const report = await judge(config(proxy.url, checks + roles + write), env);
    expect(report.findings).toEqual([]);
    expect(report.checks.map(({ status }) => status)).toEqual(Array(8).fill('pass'));
    // The cookie authjs.callback-url holds it.
    expect(report.run.baseUrl).toBe(proxy.url);
    const empty =
      '\n  - { name: N, session: owner, get: /api/notes, expect: { jsonpath: { $.notes: { length: 0 } } } }';
    expect((await judge(config(proxy.url, empty), env)).verdict).toBe('pass');
  });

  const find = (fault: Fault, given = env, more = checks) => findIn(proxy, fault, config(proxy.url, more), given);
  const errorPage = async () => Buffer.from(await (await fetch(`http://127.0.0.1:${lab.port}/boom`)).arrayBuffer());

  const own: [string, () => Promise<[Fault, typeof env?]>, Told][] = [
    [
      'an exception of Express',
      async () => {
        const body = await errorPage();
        return [on('/dashboard', (given) => ({ ...given, status: 500, body }))];
      },
      { rule: 'smoke/status', words: /answered 500[\s\S]*the error page of Express/ },
    ],
    [
      'its error page with status 200',
      async () => {
        const body = await errorPage();
        return [on('/dashboard', (given) => ({ ...given, body }))];
      },
      { rule: 'smoke/error-page', words: /the error page of Express: .*Error: boom/ },
    ],
    [
      'a session that is lost on the way',
      async () => [{ request: (headers, path) => (path === '/dashboard' ? { host: headers.host } : headers) }],
      { rule: 'smoke/status', words: /302 to \/auth\/signin\S*: the session "owner" is not accepted/ },
    ],
    [
      'a wrong password',
      async () => [{}, { ...env, SMOKE_PASSWORD: 'not-the-password' }],
      { rule: 'smoke/session', words: /error=CredentialsSignin/ },
    ],
    [
      'a CSRF cookie that is lost on the way',
      async () => [withoutCookie('authjs.csrf-token')],
      { rule: 'smoke/session', words: /error=MissingCSRF/ },
    ],
    [
      'a login without session cookie',
      async () => [withoutCookie('authjs.session-token')],
      { rule: 'smoke/session', words: /auth\/session[\s\S]*no \$\.user/ },
    ],
  ];

  const told: string[] = [];
  test.each(own)('with a fault is told apart: %s', async (_, make, { rule, words }) => {
    const finding = await find(...(await make()));
    expect(finding).toEqual({ rule, words: expect.stringMatching(words) });
    told.push(finding.words);
  });
  test.each(commonFaults('/dashboard', '/api/notes'))(
    'with a fault is told apart: %s',
    async (name, fault, expected) => {
      const impatient = checks.replace('retries: 0', 'retries: 0, timeout: 500ms');
      const finding = await find(fault, env, name === 'no answer in time' ? impatient : checks);
      expect(finding).toEqual({ rule: expected.rule, words: expect.stringMatching(expected.words) });
      told.push(finding.words);
    },
  );
  test('with faults is told in other words each time', () => {
    expect(told.length).toBeGreaterThanOrEqual(12);
    expect(new Set(told).size).toBe(told.length);
  });
});
