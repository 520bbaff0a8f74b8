import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findDjango, startDjango } from './labs/django.ts';
import { type Fault, faultProxy } from './labs/fault-proxy.ts';
import { commonFaults, findIn, on, type Told, withoutCookie } from './labs/faults.ts';
import { judge } from './labs/lab.ts';

const python = findDjango();
const password = `pw-${randomBytes(9).toString('hex')}`;
const env = { SMOKE_USER: 'admin', SMOKE_PASSWORD: password };

const checks = `
  - { name: Login page, get: /admin/login/, expect: { css: { "input[type=password]": { count: 1 } } } }
  - { name: Dashboard, session: admin, get: /admin/, retries: 0 }
  - { name: Groups, session: admin, get: /api/groups }`;

const config = (url: string, more: string) => `
version: 1
base-url: ${url}
sessions:
  admin: { preset: django }
  clerk: { preset: django, username: clerk }
checks:${more}
`;

const roles = `
  - { name: Users, session: admin, get: /admin/auth/user/, expect: { status: 200, css: { "#result_list .field-username": { count: 2 } } } }
  - { name: No users for the clerk, session: clerk, get: /admin/auth/user/, expect: { status: 403 } }
  - { name: No admin for strangers, get: /admin/, expect: { status: 302, header: { location: /admin/login/?next=/admin/ } } }
  - { name: No API for strangers, get: /api/groups, expect: { status: 401, content-type: application/json } }`;

const write = `
  - name: Create and delete a group
    session: admin
    steps:
      - get: /admin/auth/group/add/
        capture: { csrf: { css: "input[name=csrfmiddlewaretoken]", attribute: value } }
      - post: /admin/auth/group/add/
        form: { csrfmiddlewaretoken: "\${{ captured.csrf }}", name: smoke, _continue: Save }
        expect: { status: 302 }
        capture: { group: { header: location } }
      - get: "\${{ captured.group }}"
        expect: { css: { "li.success": { contains: smoke } } }
        capture: { delete: { css: a.deletelink, attribute: href } }
      - { get: /api/groups, expect: { jsonpath: { "$.groups[*].name": { contains: smoke } } } }
    cleanup:
      - post: "\${{ captured.delete }}"
        form: { csrfmiddlewaretoken: "\${{ captured.csrf }}", post: "yes" }
        expect: { status: 302 }`;

const noDjango = 'no Python with Django: see .ci/install-stacks';
const described = python ? describe : describe.skip;

described(`the admin of a fresh Django project${python ? '' : ` (${noDjango})`}`, () => {
  let lab: Awaited<ReturnType<typeof startDjango>>;
  let proxy: Awaited<ReturnType<typeof faultProxy>>;
  beforeAll(async () => {
    lab = await startDjango(python as string, password);
    proxy = await faultProxy(lab.port);
  });
  afterAll(async () => {
    proxy?.close();
    await lab?.stop();
  });

  test('passes login, dashboard, role and write checks by "preset: django", and keeps nothing of them', async () => {
    const report = await judge(config(proxy.url, checks + roles + write), env);
    expect(report.findings).toEqual([]);
    expect(report.checks.map(({ status }) => status)).toEqual(Array(8).fill('pass'));
    const after = await judge(
      config(
        proxy.url,
        '\n  - { name: G, session: admin, get: /api/groups, expect: { jsonpath: { $.groups: { length: 0 } } } }',
      ),
      env,
    );
    expect(after.verdict).toBe('pass');
  });

  const find = (fault: Fault, given = env, more = checks) => findIn(proxy, fault, config(proxy.url, more), given);
  const debugPage = async () => Buffer.from(await (await fetch(`http://127.0.0.1:${lab.port}/boom`)).arrayBuffer());
  const productionError = async () =>
    Buffer.from(await (await fetch(`http://127.0.0.1:${lab.port}/error`)).arrayBuffer());
  const own: [string, () => Promise<[Fault, typeof env?]>, Told][] = [
    [
      'an exception with its debug page',
      async () => {
        const body = await debugPage();
        return [on('/admin/', (given) => ({ ...given, status: 500, body }))];
      },
      { rule: 'smoke/status', words: /answered 500[\s\S]*the debug page of Django/ },
    ],
    [
      'a debug page with status 200',
      async () => {
        const body = await debugPage();
        return [on('/admin/', (given) => ({ ...given, body }))];
      },
      { rule: 'smoke/error-page', words: /the debug page of Django: .*ValueError at \/boom/ },
    ],
    [
      'the error page of production with status 200',
      async () => {
        const body = await productionError();
        return [on('/admin/', (given) => ({ ...given, body }))];
      },
      { rule: 'smoke/error-page', words: /a bare error page.*Server Error \(500\)/ },
    ],
    [
      'a session that is lost on the way',
      async () => [{ request: (headers, path) => (path === '/admin/' ? { host: headers.host } : headers) }],
      { rule: 'smoke/status', words: /302 to \/admin\/login\/\?next=\/admin\/: the session "admin" is not accepted/ },
    ],
    [
      'a wrong password',
      async () => [{}, { ...env, SMOKE_PASSWORD: 'not-the-password' }],
      { rule: 'smoke/session', words: /the same form again|Please enter the correct username and password/ },
    ],
    [
      'a CSRF cookie that is lost on the way',
      async () => [withoutCookie('csrftoken')],
      { rule: 'smoke/session', words: /answered 403[\s\S]*CSRF/ },
    ],
    [
      'a proxy that hides the Host',
      async () => [{ request: (headers) => ({ ...headers, host: '127.0.0.1:1' }) }],
      { rule: 'smoke/session', words: /403[\s\S]*Origin checking failed/ },
    ],
    [
      'a login without session cookie',
      async () => [withoutCookie('sessionid')],
      { rule: 'smoke/session', words: /no cookie sessionid/ },
    ],
  ];

  const told: string[] = [];
  test.each(own)('with a fault is told apart: %s', async (_, make, { rule, words }) => {
    const finding = await find(...(await make()));
    expect(finding).toEqual({ rule, words: expect.stringMatching(words) });
    told.push(finding.words);
  });
  test.each(commonFaults('/admin/', '/api/groups'))(
    'with a fault is told apart: %s',
    async (name, fault, { rule, words }) => {
      const finding = await find(
        fault,
        env,
        name === 'no answer in time' ? checks.replace('retries: 0', 'retries: 0, timeout: 500ms') : checks,
      );
      expect(finding).toEqual({ rule, words: expect.stringMatching(words) });
      told.push(finding.words);
    },
  );
  test('with faults is told in other words each time', () => {
    expect(told.length).toBeGreaterThanOrEqual(12);
    expect(new Set(told).size).toBe(told.length);
  });
});
