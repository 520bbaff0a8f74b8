import { afterEach, describe, expect, test } from '@jest/globals';
import { logins, smokeBench } from './gate.ts';
import { html, json, password, type Route, redirect } from './site.ts';

const { smoke, http, close } = smokeBench();
afterEach(close);

const design = `${logins}
checks:
  - name: Login page
    get: /login
    expect: { status: 200, css: { "input[type=password]": { count: 1 } } }
  - name: Dashboard
    session: member
    get: /dashboard
    expect: { status: 200, css: { h1: Welcome }, body: { not: { contains: Traceback } } }
  - name: API refuses strangers
    get: /api/orders
    expect: { status: 401, content-type: application/json }
  - name: Create and delete an order
    session: api
    steps:
      - post: /api/orders
        json: { sku: smoke }
        expect: { status: 201 }
        capture: { id: { jsonpath: $.id } }
      - get: "/api/orders/\${{ captured.id }}"
        until: { timeout: 10s, interval: 20ms }
        expect: { jsonpath: { $.state: done, $.id: "\${{ captured.id }}" } }
    cleanup:
      - delete: "/api/orders/\${{ captured.id }}"
        expect: { status: 204 }
`;

describe('a site that works', () => {
  test('passes every check of the design, in the order of the configuration', async () => {
    const { result, app } = await smoke(design);
    expect(result.findings).toEqual([]);
    expect(result).toMatchObject({ name: 'smoke', status: 'pass', reason: '4 of 4 checks passed' });
    expect(result.checks?.map(({ name, status }) => [name, status])).toEqual([
      ['Login page', 'pass'],
      ['Dashboard', 'pass'],
      ['API refuses strangers', 'pass'],
      ['Create and delete an order', 'pass'],
    ]);
    expect(app.seen.filter(({ method, path }) => method === 'GET' && path === '/api/orders/7')).toHaveLength(3);
    expect(app.seen.at(-1)).toMatchObject({ method: 'DELETE', path: '/api/orders/7' });
  });

  test('is logged in to once, however many checks need it', async () => {
    const dashboards = Array.from({ length: 6 }, (_, n) => `  - { name: D${n}, session: member, get: /dashboard }\n`);
    const { result, app } = await smoke(`${logins}\nchecks:\n${dashboards.join('')}`);
    expect(result.status).toBe('pass');
    expect(app.seen.filter(({ path, method }) => method === 'POST' && path === '/login')).toHaveLength(1);
  });
});

describe('a failing check', () => {
  test('says what was expected and seen, where, and how to see it again', async () => {
    const { result, finding, url } = await smoke(
      `checks:\n  - name: Dashboard\n    get: /dashboard\n    expect: { status: 200, css: { h1: Welcome } }\n`,
      {
        routes: {
          'GET /dashboard': (_, response) => html(response.setHeader('x-request-id', '8f2a'), '<h1>Oops</h1>', 500),
        },
      },
    );
    expect(result.status).toBe('fail');
    expect(finding).toEqual({
      rule: 'smoke/status',
      subject: 'Dashboard',
      status: 'fail',
      severity: 'blocker',
      title: 'Dashboard: GET /dashboard answered 500',
      expected: 'status 200 and h1 "Welcome"',
      observed: '500; the page says "Oops"; request id 8f2a',
      layer: 'application',
      where: { file: 'gate.yml', line: 6, column: expect.any(Number), url: `${url}/dashboard` },
      reproduce: `curl -sS -i '${url}/dashboard'`,
      fix: 'Read the log of the application for this request.',
      fingerprint: 'smoke/status:Dashboard:0',
    });
  });

  test('is an error page first of all, whatever it should have held', async () => {
    const { finding } = await smoke('checks: [{ name: D, get: /d, expect: { status: 200, css: { h1: Welcome } } }]', {
      routes: {
        'GET /d': (_, response) => response.setHeader('content-type', 'text/html').end('<h1>502 Bad Gateway</h1>'),
      },
    });
    expect(finding).toMatchObject({
      title: 'D: GET /d answered with an error page',
      expected: 'no error page and h1 "Welcome"',
      observed: 'a bare error page of a server or proxy: the page says "502 Bad Gateway"',
      fingerprint: 'smoke/error-page:D:0',
    });
  });

  test('names the redirect to the login and the session that is not accepted', async () => {
    const { finding, url } = await smoke(
      `${logins}\nchecks:\n  - { name: D, session: member, get: /dashboard, expect: { css: { h1: Welcome } } }\n`,
      { routes: { 'GET /dashboard': (_, response) => redirect(response, '/login?next=/dashboard') } },
    );
    expect(finding?.observed).toBe(
      'no h1; the answer is 302 to /login?next=/dashboard: the session "member" is not accepted',
    );
    expect(finding?.reproduce).toBe(`curl -sS -i -b "$COOKIE" '${url}/dashboard'`);
  });

  test('tells the session that is not accepted also when the redirect was followed', async () => {
    const { finding } = await smoke(
      `${logins}\nchecks: [{ name: D, session: member, get: /dashboard, follow: true, expect: { css: { h1: Welcome } } }]`,
      { routes: { 'GET /dashboard': (_, response) => redirect(response, '/login?next=/dashboard') } },
    );
    expect(finding?.observed).toBe('h1 "Sign in": the session "member" is not accepted');
  });

  test('without expectations needs 2xx, and with some no error', async () => {
    const { checks, findings } = await smoke(
      `checks:
  - { name: redirect, get: /dashboard }
  - { name: error, get: /nowhere, expect: { body: { contains: Not } } }
  - { name: moved, get: /dashboard, expect: { header: { location: { starts-with: /login } } } }
  - { name: followed, get: /dashboard, follow: true, expect: { url: "/login?next=/dashboard" } }
`,
      { routes: { 'GET /login': (_, response) => html(response, 'log in') } },
    );
    expect(checks.map(({ status }) => status)).toEqual(['fail', 'fail', 'pass', 'pass']);
    expect(findings.map(({ expected }) => expected)).toEqual(['status 2xx', 'a status below 400']);
  });

  test('tells a refused connection as not answered', async () => {
    const { finding } = await smoke('checks: [{ name: Gone, get: "http://127.0.0.1:1/", retries: 0 }]');
    expect(finding).toMatchObject({ rule: 'smoke/network', title: 'Gone: GET http://127.0.0.1:1/ did not answer' });
    expect(finding?.observed).toMatch(/127\.0\.0\.1.*refused/);
  });

  test('says what came in place of an answer, and advises nothing that stands there already', async () => {
    const elsewhere = await http((_, response) => response.end('x'));
    const routes: Record<string, Route> = {
      'GET /loop': (_, response) => redirect(response, '/round'),
      'GET /round': (_, response) => redirect(response, '/loop'),
      'POST /away': (_, response) => void response.writeHead(307, { location: elsewhere }).end(),
      'GET /packed': (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end('no gzip'),
    };
    const yaml = `
checks:
  - { name: Loop, get: /loop, follow: true }
  - { name: Away, post: /away, form: { a: b }, follow: true }
  - { name: Packed, get: /packed }`;
    const { findings } = await smoke(yaml, { routes });
    expect(findings.map(({ title }) => title)).toEqual([
      'Loop: GET /loop was redirected to where it cannot be followed',
      'Away: POST /away was redirected to where it cannot be followed',
      'Packed: GET /packed was answered with what cannot be read',
    ]);
    expect(findings[0]?.observed).toContain('the redirects go in a loop: /loop → /round → /loop');
    expect(findings[1]?.observed).toContain(`307 would send the body of the POST on to another origin, ${elsewhere}`);
    for (const { fix } of findings) expect(fix).not.toContain('follow: true');
  });

  test('stops at the step that failed and still cleans up', async () => {
    const { checks, app, findings } = await smoke(`${logins}
checks:
  - name: Order
    session: api
    steps:
      - { post: /api/orders, json: {}, capture: { id: { jsonpath: $.id } } }
      - { get: /api/nothing }
      - { get: /api/never-asked }
    cleanup:
      - { delete: "/api/orders/\${{ captured.id }}" }
`);
    expect(checks[0]?.steps.map(({ status }) => status)).toEqual([201, 404]);
    expect(findings.map(({ fingerprint }) => fingerprint)).toEqual(['smoke/status:Order:1']);
    expect(app.seen.at(-1)).toMatchObject({ method: 'DELETE', path: '/api/orders/7' });
  });
});

describe('cleaning up', () => {
  test('that fails is a medium finding of its own; the check has passed', async () => {
    const { checks, findings } = await smoke(
      'checks: [{ name: Order, get: /login, cleanup: [{ delete: /gone }, { delete: /gone-too }] }]',
    );
    expect(checks[0]?.status).toBe('pass');
    expect(findings.map(({ rule, severity, fingerprint }) => [rule, severity, fingerprint])).toEqual([
      ['smoke/cleanup', 'medium', 'smoke/cleanup:Order:0'],
      ['smoke/cleanup', 'medium', 'smoke/cleanup:Order:1'],
    ]);
  });

  test('leaves out what was never made', async () => {
    const { app } = await smoke(`
checks:
  - name: Order
    steps: [{ post: /api/orders, json: {}, capture: { id: { jsonpath: $.id } } }]
    cleanup:
      - { delete: "/api/orders/\${{ captured.id }}" }
      - { post: /api/delete, json: { id: "\${{ captured.id }}" } }
`);
    expect(app.seen.map(({ method }) => method)).toEqual(['POST']);
  });
});

describe('a session that cannot log in', () => {
  const checks =
    'checks:\n  - { name: A, session: member, get: /dashboard }\n  - { name: B, session: member, get: /dashboard }\n';

  test('is one finding, at its failing step, and the checks are skipped with the reason', async () => {
    const {
      result,
      findings,
      checks: results,
    } = await smoke(logins + checks, { env: { SMOKE_PASSWORD: 'not the right one' } });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      rule: 'smoke/session',
      severity: 'blocker',
      title: 'Session "member": POST /login answered 200',
      expected: 'status 302 or 303 and cookie sessionid present',
      fingerprint: 'smoke/session:member',
    });
    expect(findings[0]?.reproduce).toContain(`--data-urlencode 'password='"$SMOKE_PASSWORD"`);
    expect(results.map(({ status, reason }) => [status, reason])).toEqual([
      ['skipped', 'the session "member" cannot log in'],
      ['skipped', 'the session "member" cannot log in'],
    ]);
    expect(result).toMatchObject({ status: 'fail', reason: '0 of 2 checks passed, 2 skipped' });
  });

  test('because its login deletes the cookie has no cookie', async () => {
    const { finding } = await smoke(logins + checks, {
      routes: {
        'POST /login': (_, response) => {
          response.setHeader('set-cookie', 'sessionid=x; Max-Age=0');
          redirect(response, '/login');
        },
      },
    });
    expect(finding).toMatchObject({
      rule: 'smoke/session',
      title: 'Session "member": POST /login did not set the expected cookie',
    });
  });
});

describe('waiting until the release is ready', () => {
  const ready = (timeout: string) =>
    `ready: { get: /version.json, expect: { jsonpath: { $.sha: new } }, timeout: ${timeout}, interval: 20ms }\n`;

  test('asks again until it answers, and tells what answered before', async () => {
    let asked = 0;
    const { result } = await smoke(`${ready('20s')}checks: [{ name: Login, get: /login }]`, {
      routes: { 'GET /version.json': (_, response) => json(response, { sha: ++asked < 4 ? 'old' : 'new' }) },
    });
    expect(asked).toBe(4);
    expect(result.reason).toMatch(/^1 of 1 check passed; ready after [\d.]+ m?s \(before: \$\.sha "old"\)$/);
  });

  test('gives up at its timeout: a blocker, and nothing is checked', async () => {
    const { result, findings, app } = await smoke(`${ready('100ms')}checks: [{ name: Login, get: /login }]`, {
      routes: { 'GET /version.json': (_, response) => json(response, { sha: 'old' }) },
    });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ rule: 'smoke/ready', severity: 'blocker', fingerprint: 'smoke/ready' });
    expect(findings[0]?.observed).toMatch(/^\$\.sha "old"; asked \w/);
    expect(result.checks).toEqual([
      { name: 'Login', status: 'skipped', reason: 'the release never was ready', steps: [] },
    ]);
    expect(app.seen.every(({ path }) => path === '/version.json')).toBe(true);
  });
});

describe('the end of the run', () => {
  test('leaves open what was not judged: inconclusive, never a pass, and cleaned up all the same', async () => {
    const stop = new AbortController();
    const { result, findings, app } = await smoke(
      `checks:
  - name: Hangs
    steps: [{ get: /login }, { get: /hangs }]
    cleanup: [{ post: /cleanup }]
  - { name: Done, get: /login }
`,
      {
        signal: stop.signal,
        routes: {
          'GET /hangs': () => setTimeout(() => stop.abort(new DOMException('late', 'TimeoutError')), 50),
          'POST /cleanup': (_, response) => html(response, 'ok'),
        },
      },
    );
    expect(result.checks).toMatchObject([
      { name: 'Hangs', status: 'inconclusive', reason: 'the deadline of the run has passed' },
      { name: 'Done', status: 'pass' },
    ]);
    expect(result.status).toBe('inconclusive');
    expect(findings).toMatchObject([
      { rule: 'smoke/stopped', status: 'inconclusive', observed: 'not finished: Hangs' },
    ]);
    expect(app.seen.some(({ path }) => path === '/cleanup')).toBe(true);
  });

  test('before the login is the session left open, not failed', async () => {
    const stop = new AbortController();
    stop.abort(new Error('stopped by SIGTERM'));
    const { result, findings } = await smoke(`${logins}\nchecks: [{ name: D, session: member, get: /dashboard }]`, {
      signal: stop.signal,
    });
    expect(result.checks).toMatchObject([{ status: 'inconclusive', reason: 'the run was cancelled' }]);
    expect(findings.map(({ status }) => status)).toEqual(['inconclusive']);
  });
});

describe('secrets', () => {
  test('that the page echoes are in no finding: password, session cookie, csrf token, bearer token', async () => {
    const echo = `${logins}
checks:
  - { name: Cookie, session: member, get: /echo, expect: { body: { contains: never } } }
  - { name: Token, session: api, get: /echo, expect: { jsonpath: { $.a: 1 } } }
  - { name: Password, post: /echo, form: { p: "\${{ env.SMOKE_PASSWORD }}" }, expect: { header: { x-echo: { equals: "\${{ env.SMOKE_PASSWORD }}!" } } } }
  - { name: In the URL, get: "/missing/\${{ env.SMOKE_PASSWORD }}" }
`;
    const { result, app } = await smoke(echo, {
      routes: {
        'GET /echo': ({ headers }, response) => html(response, `${headers.cookie} ${headers.authorization}`),
        'POST /echo': ({ body }, response) => {
          response.setHeader('x-echo', password);
          html(response, `<pre>${body} ${Buffer.from(password).toString('base64')}</pre>`);
        },
      },
    });
    expect(result.findings).toHaveLength(4);
    const told = JSON.stringify(result);
    for (const secret of [password, ...Object.values(app.secrets), Buffer.from(password).toString('base64')]) {
      expect(told).not.toContain(secret);
    }
    expect(told).toContain('${{ env.SMOKE_PASSWORD }}');
  });

  test('that were to be captured are not shown by the mismatch that kept them from it', async () => {
    const { result, app } = await smoke(
      `sessions:
  api: { post: /api/login, json: { email: "\${{ env.SMOKE_USER }}", password: "\${{ env.SMOKE_PASSWORD }}" }, expect: { body: { contains: no } }, capture: { token: { jsonpath: $.token } } }
checks: [{ name: A, session: api, get: / }]
`,
    );
    expect(result.findings[0]?.observed).toBe('the body is "{"token":"(redacted: captured.token)"}"');
    expect(JSON.stringify(result)).not.toContain(app.secrets.token);
  });

  test('of the session do not go to another origin, not by redirect either', async () => {
    const received: unknown[] = [];
    const other = await http((request, response) => {
      received.push(request.headers.cookie, request.headers.authorization);
      response.end('other');
    });
    const { app } = await smoke(
      `${logins}
checks:
  - { name: A, session: member, get: /away, follow: true }
  - { name: B, session: api, get: /away, follow: true }
  - { name: C, session: api, get: "${'${{ env.OTHER }}'}/x" }
`,
      { env: { OTHER: other }, routes: { 'GET /away': (_, response) => redirect(response, `${other}/there`) } },
    );
    expect(app.seen.filter(({ path }) => path === '/away')).toHaveLength(2);
    expect(received).toEqual(Array(6).fill(undefined));
  });
});

test('a captured value that would break out of a header is not sent, and the finding says so', async () => {
  const { result } = await smoke(
    `checks:
  - name: A
    steps:
      - { get: /broken, capture: { all: { body: true } } }
      - { get: /, headers: { x-id: "${'${{ captured.all }}'}" } }
`,
    { routes: { 'GET /broken': (_, response) => void response.end('7\r\nx-other: 1') } },
  );
  expect(result.findings).toMatchObject([{ rule: 'smoke/request', subject: 'A', fingerprint: 'smoke/request:A:1' }]);
});
