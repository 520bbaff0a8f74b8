import { randomBytes } from 'node:crypto';
import { afterEach, describe, expect, test } from '@jest/globals';
import { bench } from '../../http/servers.ts';
import { judge } from '../../pillars/smoke/labs/lab.ts';
import { json, type Route, type Seen, site } from '../../pillars/smoke/site.ts';
import { exported, inK6, k6Version, runK6 } from './bench.ts';

const servers = bench();
afterEach(servers.close);

const secret = `value-${randomBytes(9).toString('hex')}`;
const env = { SMOKE_TOKEN: secret, 'MY-SECRET': secret, PLAIN: 'a b&c=ü' };

/** What matters of a request; `origin` differs by the port alone. */
function sent({ method, path, headers, body }: Seen) {
  const { host, authorization, cookie, origin, accept } = headers;
  const type = headers['content-type']?.replace(/boundary=.*/, 'boundary');
  const own = Object.entries(headers).filter(([name]) => name.startsWith('x-'));
  const shown = body.replace(/^--[\w-]+/gm, '--boundary');
  const withoutPort = (text?: string) => text?.replace(/:\d+$/, '');
  return {
    method,
    path,
    host: withoutPort(host),
    origin: withoutPort(origin),
    authorization,
    cookie,
    accept,
    type,
    own,
    body: shown,
  };
}

const other: Record<string, Route> = { 'GET /login': (_, response) => json(response, { ok: true }) };

/** Runs the checks with the gate and with k6, each against servers of its own; gives what each server was sent. */
async function both(checks: string, routes: (elsewhere: string) => Record<string, Route>) {
  const asked = async (run: (yaml: string) => Promise<unknown>) => {
    const elsewhere = site(other);
    const elsewhereUrl = (await servers.http(elsewhere.listener)).replace('127.0.0.1', 'localhost');
    const app = site(routes(elsewhereUrl));
    const url = await servers.http(app.listener);
    await run(`version: 1\nbase-url: ${url}\n${checks}`);
    return { app: app.seen.map(sent), elsewhere: elsewhere.seen.map(sent) };
  };
  const gate = await asked((yaml) => judge(yaml, env));
  const k6 = await asked(async (yaml) => runK6((await exported(yaml, {}, env)).script, env));
  return { gate, k6 };
}

const echo: Route = ({ headers, body }, response) => json(response, { headers, body }, 201);
const redirectTo =
  (location: string, status = 302): Route =>
  (_, response) =>
    response.writeHead(status, { location, 'set-cookie': `hop${status}=1; Path=/` }).end();

const withK6 = k6Version === undefined ? describe.skip : describe;

withK6('k6 sends what the gate sends', () => {
  test.each([
    [
      'paths',
      [
        '/a/../b',
        '/a/./b?x=1',
        '/ä/ü?q=ö',
        '/with space?q=a b',
        '/a?b=%zz',
        '/x#part',
        '/"<>`{}',
        '/a//b',
        '/%2e%2e/c',
      ],
    ],
    [
      'paths with a variable',
      ['/${{ percent(env.PLAIN) }}/x?q=${{ percent(env.PLAIN) }}', '/x?q=${{ env.MY-SECRET }}'],
    ],
  ])('%s', async (_, paths) => {
    const list = paths.map(
      (path, index) =>
        `  - { name: "${index}", get: ${JSON.stringify(path)}, error-page: allow, expect: { status: { min: 100 } } }`,
    );
    for (const line of list) {
      const { gate, k6 } = await both(`checks:\n${line}`, () => ({}));
      expect([line, k6.app]).toEqual([line, gate.app]);
    }
  });

  test('a percent sign alone as the reserved character that it is, for k6 sends no other', async () => {
    const { gate, k6 } = await both('checks: [{ name: A, get: /100%/x, error-page: allow }]', () => ({}));
    expect([gate.app[0]?.path, k6.app[0]?.path]).toEqual(['/100%/x', '/100%25/x']);
  });

  test('bodies, headers, queries and authentication', async () => {
    const { gate, k6 } = await both(
      `protection-bypass: \${{ env.SMOKE_TOKEN }}
sessions:
  api: { headers: { x-token: "Bearer \${{ env.SMOKE_TOKEN }}" }, basic: { username: ada, password: "\${{ env.MY-SECRET }}" } }
checks:
  - name: A
    session: api
    steps:
      - { post: /echo, query: { a: ["1 2", "\${{ env.PLAIN }}"], "b[]": "~!*()'" }, form: { x: "\${{ env.PLAIN }}", y: "a\\nb", "~!*()'": "" }, expect: { status: 201 } }
      - { put: /echo, json: { a: [1, 1.50, true, null, "\${{ env.PLAIN }}"], "2": 1, "1": {} }, headers: { X-Token: mine, Accept: text/html }, expect: { status: 201 } }
      - { patch: /echo, body: "a\\r\\n\${{ env.SMOKE_TOKEN }} ü 💥", headers: { content-type: application/x-ndjson }, expect: { status: 201 } }
      - { post: /echo, multipart: { "a\\"b": "1\\n2", f: [{ file: 'x"y.txt', content: "a\\nb", type: text/csv }, { file: z, content: "" }] }, expect: { status: 201 } }
      - { delete: /echo, basic: { username: bob, password: "ü:x" }, headers: { host: other.example, cookie: own=1 }, expect: { status: 201 } }
      - { options: /echo, expect: { status: 201 } }
      - { post: /echo, expect: { status: 201 } }`,
      () =>
        Object.fromEntries(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].map((method) => [`${method} /echo`, echo])),
    );
    expect(gate.app).toHaveLength(7);
    expect(k6.app).toEqual(gate.app);
  });

  test('cookies as a browser would, also along redirects', async () => {
    const cookies: Route = (_, response) =>
      response
        .writeHead(200, {
          'set-cookie': [
            'a=1; Path=/; Secure',
            'b=2; Path=/deep',
            'c=3',
            'd=4; Domain=example.com',
            'e=5; Max-Age=0',
            'f=a=b; Path=/',
            'g="q, r"; Expires=Wed, 21 Oct 2037 07:28:00 GMT; Path=/',
            'h=8; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT',
            '__Host-i=9; Path=/',
            'f=new; Path=/',
          ],
        })
        .end('ok');
    const steps = ['/first/page', '/', '/deep/x', '/deeper', '/first/other', '/hop'];
    const { gate, k6 } = await both(
      `checks:\n  - name: A\n    steps:\n${steps.map((path) => `      - { get: ${path}, follow: true, error-page: allow, expect: { status: { min: 100 } } }`).join('\n')}`,
      () => ({
        'GET /first/page': cookies,
        'GET /hop': redirectTo('../deep/./y?z=1#no', 303),
        'GET /deep/y': redirectTo('?again=1', 301),
      }),
    );
    expect(k6.app).toEqual(gate.app);
    expect(k6.app.length).toBeGreaterThan(8);
  });

  test('no secret to a host that the configuration does not name, wherever a redirect leads', async () => {
    const checks = `protection-bypass: \${{ env.SMOKE_TOKEN }}
sessions:
  api: { post: /in, headers: { x-token: "\${{ env.SMOKE_TOKEN }}" } }
checks:
  - { name: A, session: api, get: /away, follow: true, headers: { authorization: "\${{ env.SMOKE_TOKEN }}", x-own: "\${{ env.SMOKE_TOKEN }}" } }
  - { name: B, session: api, post: /moved, json: { a: "\${{ env.SMOKE_TOKEN }}" }, follow: true }
  - { name: C, session: api, post: /kept, json: { a: "\${{ env.SMOKE_TOKEN }}" }, follow: true }
  - { name: D, session: api, steps: [{ get: /where, capture: { to: { jsonpath: $.to } } }, { get: "\${{ captured.to }}" }] }`;
    const { gate, k6 } = await both(checks, (elsewhere) => ({
      'POST /in': (_, response) => response.writeHead(200, { 'set-cookie': `sid=${secret}; Path=/` }).end('ok'),
      'GET /away': redirectTo(`${elsewhere}/login`),
      'POST /moved': redirectTo(`${elsewhere}/login`),
      'POST /kept': redirectTo(`${elsewhere}/login`, 307),
      'GET /where': (_, response) => json(response, { to: `${elsewhere}/login` }),
    }));
    expect(k6.elsewhere).toEqual(gate.elsewhere);
    expect(k6.elsewhere).toHaveLength(2);
    expect(JSON.stringify(k6.elsewhere)).not.toContain(secret);
    expect(JSON.stringify(k6.app)).toContain(secret);
  });

  test('a session that is not accepted any more logs in once again', async () => {
    const forgetful = () => {
      const valid = new Set<string>();
      const routes: Record<string, Route> = {
        'POST /in': (_, response) => {
          const id = `s${valid.size + 1}`;
          valid.add(id);
          response.writeHead(200, { 'set-cookie': `sid=${id}; Path=/` }).end('ok');
        },
        'GET /me': ({ headers }, response) => {
          if (headers.cookie === 'sid=s1') response.writeHead(302, { location: '/login' }).end();
          else json(response, { ok: true });
        },
      };
      return routes;
    };
    const { gate, k6 } = await both(
      'sessions: { m: { post: /in } }\nchecks: [{ name: A, session: m, get: /me }]',
      forgetful,
    );
    expect(k6.app).toEqual(gate.app);
    expect(k6.app.map(({ path, cookie }) => [path, cookie])).toEqual([
      ['/in', undefined],
      ['/me', 'sid=s1'],
      ['/in', undefined],
      ['/me', 'sid=s2'],
    ]);
  });
});

withK6('an address of an internal network', () => {
  const internal = [
    'http://10.1.2.3/x',
    'http://172.31.0.1',
    'https://192.168.0.1:8443/',
    'http://169.254.169.254/latest',
    'http://127.0.0.66',
    'http://localhost',
    'http://[::1]/',
    'http://[fd00::1]',
    'http://[fe80::1]:80',
  ];
  const open = [
    'https://app.example.com',
    'http://172.32.0.1',
    'http://11.0.0.1',
    'https://10.example.com',
    'http://[2001:db8::1]/',
    'http://192.168.0.1.example.com',
  ];

  test('is told by how it is written, and any other URL is none', () => {
    const seen = inK6([...internal, ...open].map((url) => `isInternal(${JSON.stringify(url)})`));
    expect(seen).toEqual([...internal.map(() => true), ...open.map(() => false)]);
  });
});

withK6('what goes wrong', () => {
  const one = (more: string) => `version: 1\nbase-url: http://127.0.0.1:1\nchecks: [{ name: A, ${more} }]`;

  test('a refused connection is a failure of its check, and its address is not shown', async () => {
    const run = await runK6((await exported(one('get: "/x?key=${{ env.SMOKE_TOKEN }}", retries: 1'))).script, env);
    expect([run.exitCode, run.verdicts.get('A')?.passed]).toEqual([99, false]);
    expect(run.output).toContain('connection refused');
    expect(run.output + run.summary).not.toContain(secret);
  });

  test('no metric holds an address with a secret in it', async () => {
    const app = site();
    const url = await servers.http(app.listener);
    const yaml = `version: 1\nbase-url: ${url}\nchecks: [{ name: A, get: "/x/\${{ env.SMOKE_TOKEN }}?key=\${{ env.SMOKE_TOKEN }}" }]`;
    const run = await runK6((await exported(yaml)).script, env);
    expect(app.seen[0]?.path).toBe(`/x/${secret}?key=${secret}`);
    expect(run.metrics).toContain('"name":"GET /x/${{ env.SMOKE_TOKEN }}"');
    expect(run.metrics + run.output + run.summary).not.toContain(secret);
  });

  test('a variable that is not set ends the test before its first request', async () => {
    const run = await runK6((await exported(one('get: /x, headers: { x-key: "${{ env.SMOKE_TOKEN }}" }'))).script, {});
    expect(run.output).toContain('set these variables before k6 runs: SMOKE_TOKEN');
    expect(run.exitCode).toBe(107);
  });

  test('BASE_URL wins over the address of the configuration', async () => {
    const app = site();
    const url = await servers.http(app.listener);
    const run = await runK6((await exported(one('get: /login'))).script, { BASE_URL: url });
    expect([run.exitCode, app.seen.map(({ path }) => path)]).toEqual([0, ['/login']]);
  });

  test('a check that never ran is no pass', async () => {
    const { script } = await exported(one('get: /x'));
    const run = await runK6(script.replace(/export function once\(\) \{/, '$&\n  return;'), {});
    expect([run.exitCode, run.verdicts.get('A')?.passed]).toEqual([99, false]);
  });

  test('virtual users log in once each, and a release that is not ready is not loaded', async () => {
    const app = site();
    const url = await servers.http(app.listener);
    const yaml = `version: 1\nbase-url: ${url}\nready: { get: /login, expect: { body: { contains: "Sign in" } }, timeout: 2s, interval: 100ms }
sessions: { m: { get: /login, query: { in: "1" } } }\nchecks: [{ name: A, session: m, get: /login }, { name: B, session: m, get: /login, query: { b: "1" } }]`;
    const run = await runK6((await exported(yaml, { users: '3', for: '2s' })).script, {});
    expect(run.exitCode).toBe(0);
    expect(app.seen.filter(({ path }) => path === '/login?in=1')).toHaveLength(3);
    const notReady = await runK6(
      (await exported(yaml.replace('Sign in', 'Never'), { users: '3', for: '2s' })).script,
      {},
    );
    expect(notReady.exitCode).toBe(107);
    expect(notReady.output).toContain('the release is not ready');
  });
});
