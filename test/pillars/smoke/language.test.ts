import { afterEach, describe, expect, test } from '@jest/globals';
import { TOTP } from 'otpauth';
import { logins, smokeBench } from './gate.ts';
import { html, json, password, type Route, redirect } from './site.ts';

const { smoke, http, close } = smokeBench();
afterEach(close);

const echo: Route = ({ headers, body }, response) => json(response, { headers, body }, 201);

describe('what is sent', () => {
  test('a multipart form holds its fields and its file, as a real parser reads them', async () => {
    let form: FormData | undefined;
    const upload: Route = async ({ headers, body }, response) => {
      const type = headers['content-type'] ?? '';
      form = await new Response(body, { headers: { 'content-type': type } }).formData();
      response.writeHead(201).end();
    };
    const { checks, app } = await smoke(
      `checks:
  - name: Upload
    post: /upload
    headers: { content-type: text/plain }
    multipart:
      title: "50 % \\"off\\""
      orders: { file: orders.csv, type: text/csv, content: "id;sku\\r\\n7;smoke" }
`,
      { routes: { 'POST /upload': upload } },
    );
    expect(checks[0]?.status).toBe('pass');
    expect(form?.get('title')).toBe('50 % "off"');
    const file = form?.get('orders') as File;
    expect([file.name, file.type, await file.text()]).toEqual(['orders.csv', 'text/csv', 'id;sku\r\n7;smoke']);
    expect(app.seen[0]?.headers.origin).toMatch(/^http:/);
  });

  test('a user name and password go as basic authentication, and the curl line does not hold the password', async () => {
    const { finding, app } = await smoke(
      'checks: [{ name: Staging, get: /nothing, basic: { username: ada, password: "${{ env.SMOKE_PASSWORD }}" } }]',
    );
    expect(app.seen[0]?.headers.authorization).toBe(`Basic ${btoa(`ada:${password}`)}`);
    expect(finding?.reproduce).toContain(`-u 'ada:'"$SMOKE_PASSWORD"`);
  });

  test('basic authentication of a session goes with its login and with its checks', async () => {
    const { checks, app } = await smoke(
      `sessions:
  staging: { post: /echo, basic: { username: ada, password: "\${{ env.SMOKE_PASSWORD }}" } }
checks: [{ name: Home, session: staging, get: /echo, expect: { status: 201 } }]`,
      { routes: { 'POST /echo': echo, 'GET /echo': echo } },
    );
    expect(checks[0]?.status).toBe('pass');
    expect(new Set(app.seen.map(({ headers }) => headers.authorization)).size).toBe(1);
    expect(app.seen).toHaveLength(2);
  });

  test.each([
    ['base32', (secret: string) => secret.toLowerCase().replace(/(.{4})/g, '$1 '), {}],
    ['an otpauth address', (secret: string) => `otpauth://totp/x?secret=${secret}&digits=8`, { digits: 8 }],
  ])('a one-time code is made from %s, and is in no output', async (_, write, options) => {
    const secret = ['JBSWY3DP', 'EHPK3PXP'].join('');
    const codes: string[] = [];
    const login: Route = ({ body }, response) => {
      codes.push(new URLSearchParams(body).get('code') ?? '');
      html(response, `wrong code ${codes[0]}`, 403);
    };
    const { result } = await smoke(
      'sessions: { member: { post: /otp, form: { code: "${{ totp.OTP }}" } } }\nchecks: [{ name: A, session: member, get: / }]',
      { routes: { 'POST /otp': login }, env: { OTP: write(secret) } },
    );
    const code = codes[0] ?? '';
    const delta = new TOTP({ secret, ...options }).validate({ token: code, window: 1 });
    expect(delta).not.toBeNull();
    expect(JSON.stringify(result)).not.toContain(code);
    expect(result.findings[0]?.reproduce).toContain('code=\'"$OTP_CODE"');
  });

  test('a name with a list of values stands once for each, in query, form and multipart', async () => {
    const forms: FormData[] = [];
    const take: Route = async ({ headers, body }, response) => {
      forms.push(await new Response(body, { headers: { 'content-type': headers['content-type'] ?? '' } }).formData());
      response.writeHead(500).end();
    };
    const { app, findings } = await smoke(
      `checks:
  - { name: Form, post: /form, query: { id: [7, 8], q: x }, form: { tag: [a, "b & c"], "day[]": ["\${{ env.DAY }}", fri] } }
  - { name: Files, post: /files, multipart: { note: [one, two], file: [{ file: a.txt, content: A }, { file: b.txt, content: B }] } }`,
      { routes: { 'POST /form': take, 'POST /files': take }, env: { DAY: 'thu' } },
    );
    expect(app.seen.find(({ path }) => path.startsWith('/form'))?.path).toBe('/form?id=7&id=8&q=x');
    const [form, files] = forms.toSorted((one) => (one.has('tag') ? -1 : 1));
    expect([form?.getAll('tag'), form?.getAll('day[]')]).toEqual([
      ['a', 'b & c'],
      ['thu', 'fri'],
    ]);
    expect(files?.getAll('note')).toEqual(['one', 'two']);
    expect(files?.getAll('file').map((file) => (file as File).name)).toEqual(['a.txt', 'b.txt']);
    const again = findings.map(({ reproduce }) => reproduce).join('\n');
    expect(again).toContain("--data-urlencode 'tag=a' --data-urlencode 'tag=b & c'");
    expect(again).toContain('?id=7&id=8&q=x');
    expect(again).toContain(`-F 'file="A";filename="a.txt";type=application/octet-stream' -F 'file="B"`);
  });

  test('a cookie that is percent-encoded is sent back decoded, as axios does for Laravel', async () => {
    const token = 'eyJpdiI6IlBx/8Q+tw==';
    const routes: Record<string, Route> = {
      'GET /csrf': (_, response) => {
        response.setHeader('set-cookie', `XSRF-TOKEN=${encodeURIComponent(token)}; Path=/`);
        response.writeHead(204).end();
      },
      'POST /login': ({ headers }, response) =>
        headers['x-xsrf-token'] === token ? html(response, 'in') : html(response, 'Page Expired', 419),
    };
    const login = (decode: string) => `checks:
  - name: Login
    steps:
      - { get: /csrf, capture: { xsrf: { cookie: XSRF-TOKEN${decode} } } }
      - { post: /login, headers: { x-xsrf-token: "\${{ captured.xsrf }}" } }`;
    expect((await smoke(login(', decode: percent'), { routes })).findings).toEqual([]);
    // Laravel answers so where the value goes back as it came.
    expect((await smoke(login(''), { routes })).finding?.title).toContain('answered 419');
  });

  test.each(['100%', '%E0%A4%A', 'a%zz'])('%s is told as what is not percent-encoded', async (value) => {
    const { finding } = await smoke(
      'checks: [{ name: A, get: /x, capture: { x: { header: x-value, decode: percent } } }]',
      { routes: { 'GET /x': (_, response) => response.writeHead(200, { 'x-value': value }).end('ok') } },
    );
    expect(finding).toMatchObject({ rule: 'smoke/capture', observed: expect.stringContaining('not percent-encoded') });
  });

  test('an expression in a raw body can be percent-encoded, and the curl line has a variable for that', async () => {
    const { app, finding } = await smoke(
      `vars: { who: "a b" }
checks:
  - name: A
    post: /nothing
    headers: { content-type: application/x-www-form-urlencoded }
    body: "user=\${{ percent( vars.who ) }}&password=\${{ percent(env.SMOKE_PASSWORD) }}&n=\${{ percent(env.PLAIN) }}"`,
      { env: { SMOKE_PASSWORD: 'p&w=1+%/ü', PLAIN: 'x=y' } },
    );
    expect(app.seen[0]?.body).toBe('user=a%20b&password=p%26w%3D1%2B%25%2F%C3%BC&n=x%3Dy');
    expect(new URLSearchParams(app.seen[0]?.body).get('password')).toBe('p&w=1+%/ü');
    expect(finding?.reproduce).toContain(`--data-raw 'user=a%20b&password='"$SMOKE_PASSWORD_PERCENT"'&n=x%3Dy'`);
    // One content type, not two.
    expect(finding?.reproduce?.match(/content-type/g)).toHaveLength(1);
  });

  test('vars are put in wherever text stands, and keep what is secret in them', async () => {
    const { app, finding } = await smoke(
      `vars: { shop: /shops/7, key: "k-\${{ env.API_TOKEN }}", n: 1.50 }
checks: [{ name: A, get: "\${{ vars.shop }}/x", headers: { x-key: "\${{ vars.key }}", x-n: "\${{ vars.n }}" } }]`,
      { env: { API_TOKEN: 'abcdefgh' } },
    );
    expect(app.seen[0]).toMatchObject({ path: '/shops/7/x', headers: { 'x-key': 'k-abcdefgh', 'x-n': '1.50' } });
    expect(finding?.reproduce).toContain('x-key: k-\'"$API_TOKEN"');
  });
});

describe('what is looked at', () => {
  const cookie = (value: string): Record<string, Route> => ({
    'GET /login': (_, response) => {
      response.setHeader('set-cookie', value);
      html(response, '<meta name=commit content=abc123> hello');
    },
  });
  const wanted =
    '{ sid: { length: 5, secure: true, httponly: true, samesite: [lax, Strict], path: /, domain: .127.0.0.1, max-age: { min: 60 } } }';

  test('a cookie with all its attributes', async () => {
    const { findings } = await smoke(`checks: [{ name: A, get: /login, expect: { cookie: ${wanted} } }]`, {
      routes: cookie('sid=12345; Secure; HttpOnly; SameSite=Lax; Path=/; Domain=127.0.0.1; Max-Age=60'),
    });
    expect(findings).toEqual([]);
  });

  test.each([
    ['Secure', 'cookie sid, secure "true"', 'cookie sid, secure false'],
    ['HttpOnly', 'cookie sid, httponly "true"', 'cookie sid, httponly false'],
    ['SameSite=Lax', 'cookie sid, samesite "lax" or "Strict"', 'no cookie sid, samesite'],
    ['Path=/', 'cookie sid, path "/"', 'no cookie sid, path'],
    ['Max-Age=60', 'cookie sid, max-age at least 60', 'no cookie sid, max-age'],
    ['Domain=127.0.0.1', 'cookie sid, domain ".127.0.0.1"', 'no cookie sid, domain'],
  ])('a cookie without %s is told by that attribute', async (without, expected, observed) => {
    const all = ['sid=12345', 'Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/', 'Domain=127.0.0.1', 'Max-Age=60'];
    const { findings } = await smoke(`checks: [{ name: A, get: /login, expect: { cookie: ${wanted} } }]`, {
      routes: cookie(all.filter((part) => part !== without).join('; ')),
    });
    expect(findings).toMatchObject([{ rule: 'smoke/cookie', expected, observed }]);
  });

  const login = (line: string) =>
    smoke('checks: [{ name: A, get: /login, expect: { cookie: sid } }]', { routes: cookie(line) });

  test('a cookie that browsers drop was not set, and the reason is told', async () => {
    const { finding } = await login('sid=12345; Domain=example.com; Path=/');
    expect(finding).toMatchObject({
      rule: 'smoke/cookie',
      title: 'A: GET /login set a cookie that no browser keeps',
      observed:
        'cookie sid is set, and no browser keeps it: Domain=example.com is not the host of this site, 127.0.0.1, or a parent of it',
      fix: expect.stringContaining('a preview has another host than production'),
    });
    const large = await login(`sid=${'x'.repeat(5000)}`);
    expect(large.finding?.observed).toContain('5003 bytes, more than 4096');
    expect(JSON.stringify(large.result)).not.toContain('xxxxxxxxxx');
    // The one that is kept counts, in whatever order they come.
    expect(
      (
        await smoke('checks: [{ name: A, get: /both, expect: { cookie: sid } }]', {
          routes: {
            'GET /both': (_, response) =>
              response.writeHead(200, { 'set-cookie': ['sid=1', 'sid=2; Domain=example.com'] }).end('ok'),
          },
        })
      ).findings,
    ).toEqual([]);
  });

  test('a dropped cookie is none to capture, and neither its absence is a mistake', async () => {
    const routes = cookie('sid=12345; Domain=example.com');
    const { finding } = await smoke('checks: [{ name: A, get: /login, capture: { id: { cookie: sid } } }]', { routes });
    expect(finding).toMatchObject({
      rule: 'smoke/capture',
      observed: expect.stringContaining('no browser keeps it: Domain=example.com'),
    });
    const none = 'checks: [{ name: A, get: /login, expect: { cookie: { sid: { exists: false } } } }]';
    expect((await smoke(none, { routes })).findings).toEqual([]);
  });

  test('a session whose cookie browsers drop cannot log in', async () => {
    const { findings } = await smoke(
      'sessions: { m: { get: /login, expect: { cookie: sid } } }\nchecks: [{ name: A, session: m, get: / }]',
      { routes: cookie('sid=12345678; Domain=example.com; HttpOnly') },
    );
    expect(findings).toMatchObject([
      { rule: 'smoke/session', observed: expect.stringContaining('Domain=example.com') },
    ]);
  });

  test('an attribute of an element, the size of the body, and captures of body and status', async () => {
    const { findings, app } = await smoke(
      `checks:
  - name: A
    steps:
      - get: /release
        expect: { css: { "meta[name=commit]": { attribute: content, starts-with: abc }, h1: { attribute: id } }, size: { min: 20, max: 400 } }
        capture: { code: { status: true } }
      - { get: /small, expect: { size: 5 }, capture: { all: { body: true } } }
      - { get: "/nothing/\${{ captured.code }}/\${{ captured.all }}", expect: { status: 404 } }
`,
      {
        routes: {
          'GET /release': (_, response) => html(response, '<meta name=commit content=abc123><h1 id=x>hi</h1>'),
          'GET /small': (_, response) => response.writeHead(200, { 'content-type': 'text/plain' }).end('hello'),
        },
      },
    );
    expect(findings).toEqual([]);
    expect(app.seen.at(-1)?.path).toBe('/nothing/200/hello');
  });

  test('another attribute than expected is shown', async () => {
    const { finding } = await smoke(
      'checks: [{ name: A, get: /login, expect: { css: { "meta[name=commit]": { attribute: content, equals: def456 } } } }]',
      { routes: cookie('a=b') },
    );
    expect(finding).toMatchObject({
      expected: 'meta[name=commit], attribute content "def456"',
      observed: 'meta[name=commit], attribute content "abc123"',
    });
  });
});

describe('roles', () => {
  const orders = (leaky: boolean): Record<string, Route> => ({
    'GET /api/orders/7': ({ headers }, response) => {
      if (headers['x-user'] === 'owner' || (leaky && headers['x-user'])) return json(response, { id: 7 });
      return json(response, {}, headers['x-user'] ? 404 : 401);
    },
  });
  const roles = `sessions:
  owner: { headers: { x-user: owner } }
  member: { headers: { x-user: member } }
checks:
  - name: Orders are private
    get: /api/orders/7
    as:
      owner: { status: 200, jsonpath: { $.id: 7 } }
      member: { status: [403, 404] }
      stranger: { status: 401 }
`;

  test('each is asked with its own session, and a stranger with none', async () => {
    const { checks, findings } = await smoke(roles, { routes: orders(false) });
    expect(findings).toEqual([]);
    expect(checks[0]?.steps.map(({ as, status }) => [as, status])).toEqual([
      ['owner', 200],
      ['member', 404],
      ['stranger', 401],
    ]);
  });

  test('a member who can read the order of another is a blocker of its own kind', async () => {
    const { findings } = await smoke(roles, { routes: orders(true) });
    expect(findings).toMatchObject([
      {
        rule: 'smoke/role',
        severity: 'blocker',
        status: 'fail',
        title: 'Orders are private, as member: GET /api/orders/7 shows "member" what it should not see',
        expected: 'status 403 or 404',
        observed: '200',
      },
    ]);
  });

  test('what must not be on a page that a role may open is told the same way', async () => {
    const { finding } = await smoke(
      'checks: [{ name: A, get: /home, as: { stranger: { status: 200, css: { "#admin": { count: 0 } } } } }]',
      { routes: { 'GET /home': (_, response) => html(response, '<b id=admin>Delete all</b>') } },
    );
    expect(finding).toMatchObject({ rule: 'smoke/role', expected: '#admin found 0 times' });
  });

  test('a role that is refused what it may see is no leak', async () => {
    const { finding } = await smoke(`${roles.replace('status: 200', 'status: 201')}`, { routes: orders(false) });
    expect(finding).toMatchObject({ rule: 'smoke/status', title: /as owner: .* answered 200$/ });
  });

  test('a step among others asks for each role too, with what was captured before', async () => {
    const { checks, findings } = await smoke(
      `${logins}
checks:
  - name: A new order is private
    session: api
    steps:
      - { post: /api/orders, json: {}, capture: { id: { jsonpath: $.id } } }
      - get: "/api/orders/\${{ captured.id }}"
        as: { api: { status: 200 }, stranger: { status: 401 } }
    cleanup: [{ delete: "/api/orders/\${{ captured.id }}" }]
`,
    );
    expect(findings).toEqual([]);
    expect(checks[0]?.steps).toHaveLength(3);
  });
});

describe('several hosts', () => {
  test('a check is asked of each, with a login there, and nothing of one goes to the other', async () => {
    const seen: { host: string; cookie?: string }[] = [];
    const other = await http((request, response) => {
      seen.push({ host: 'other', cookie: request.headers.cookie });
      if (request.url === '/login') response.setHeader('set-cookie', 'sid=other');
      response.writeHead(request.headers.cookie === 'sid=other' || request.url === '/login' ? 200 : 401).end('ok');
    });
    const { checks, app, findings } = await smoke(
      `hosts: { here: "\${{ env.URL }}", other: "\${{ env.OTHER }}" }
sessions: { member: { get: /login, expect: { status: 200 } } }
checks: [{ name: Home, session: member, on: [here, other], get: /home }]`,
      {
        env: { OTHER: other },
        routes: {
          'GET /login': (_, response) => {
            response.setHeader('set-cookie', 'sid=here');
            html(response, 'welcome');
          },
          'GET /home': ({ headers }, response) => html(response, 'home', headers.cookie === 'sid=here' ? 200 : 401),
        },
      },
    );
    expect(findings).toEqual([]);
    expect(checks.map(({ name, status }) => [name, status])).toEqual([
      ['Home on here', 'pass'],
      ['Home on other', 'pass'],
    ]);
    expect(app.seen.map(({ headers }) => headers.cookie)).not.toContain('sid=other');
    expect(seen.map(({ cookie }) => cookie)).not.toContain('sid=here');
  });
});

describe('a session that is lost on the way', () => {
  /** Forgets each login after one request; the login of number `lasting` and later ones last. */
  function forgetful(lasting: number): Record<string, Route> {
    let loginCount = 0;
    let uses = 0;
    return {
      'POST /login': (_, response) => {
        loginCount += 1;
        uses = 0;
        response.setHeader('set-cookie', `sessionid=s${loginCount}`);
        redirect(response, '/dashboard', 303);
      },
      'GET /dashboard': ({ headers }, response) => {
        uses += 1;
        const isKnown = headers.cookie === `sessionid=s${loginCount}` && (loginCount >= lasting || uses === 1);
        if (isKnown) html(response, '<h1>Welcome</h1>');
        else redirect(response, '/login?next=/dashboard');
      },
    };
  }
  const config = `sessions: { member: { post: /login, expect: { status: 303 } } }
checks:
  - { name: Twice, session: member, steps: [{ get: /dashboard }, { get: /dashboard }] }
`;

  test('is logged in to once more, and that is said', async () => {
    const { checks, findings, app, result } = await smoke(config, { routes: forgetful(2) });
    expect(checks[0]?.status).toBe('pass');
    expect(findings).toMatchObject([{ rule: 'smoke/session-lost', status: 'warn' }]);
    expect(result.status).toBe('pass');
    expect(app.seen.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  test('fails the check when the second login is lost too, without a third', async () => {
    const { checks, findings, app } = await smoke(config, { routes: forgetful(9) });
    expect(checks[0]?.status).toBe('fail');
    expect(findings[0]?.observed).toContain('the session "member" is not accepted');
    expect(app.seen.filter(({ method }) => method === 'POST')).toHaveLength(2);
  });

  test('a write is not repeated where only a redirect says that it may not have been done', async () => {
    const { app } = await smoke(
      'sessions: { member: { get: /in, expect: { status: 200 } } }\nchecks: [{ name: Order, session: member, post: /order, expect: { status: 201 } }]',
      {
        routes: {
          'GET /in': (_, response) => html(response, 'in'),
          'POST /order': (_, response) => redirect(response, '/login'),
        },
      },
    );
    expect(app.seen.map(({ path }) => path)).toEqual(['/in', '/order']);
  });
});

test('an answer that came only at a later try passes and is said', async () => {
  let count = 0;
  const { checks, findings, result } = await smoke('checks: [{ name: A, get: /unsteady }]', {
    routes: {
      'GET /unsteady': (_, response) => {
        count += 1;
        if (count === 1) response.destroy();
        else html(response, 'here');
      },
    },
  });
  expect(checks[0]).toMatchObject({ status: 'pass', steps: [{ tries: 2 }] });
  expect(findings).toMatchObject([{ rule: 'smoke/flaky', status: 'warn' }]);
  expect(result.status).toBe('pass');
});

test('ready tells each release that answered before the new one', async () => {
  let count = 0;
  const { result } = await smoke(
    'ready: { get: /version, interval: 5ms, expect: { css: { "meta[name=sha]": { attribute: content, equals: new1 } } } }\nchecks: [{ name: A, get: /login }]',
    {
      routes: {
        'GET /version': (_, response) => {
          count += 1;
          const sha = ['older', 'old', 'old'][count - 1] ?? 'new1';
          html(response, `<meta name=sha content=${sha}>hello`);
        },
      },
    },
  );
  expect(result.reason).toMatch(
    /ready after \d+ ms \(before: meta\[name=sha\], attribute content "older"; then meta\[name=sha\], attribute content "old"\)$/,
  );
});
