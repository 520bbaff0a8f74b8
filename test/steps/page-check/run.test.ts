import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { certificate } from '../../http/servers.ts';
import { logins } from '../../pillars/smoke/gate.ts';
import { html, json, redirect } from '../../pillars/smoke/site.ts';
import { app, browserBench, inBrowser, killBrowsers, page, renders } from './browser-bench.ts';
import { decodePng } from './png.ts';

const { open, http, https, close, leftovers, remove } = browserBench();
afterAll(async () => {
  await close();
  remove();
});

// Long enough for a machine that is busy with other tests, where the failure is that nothing comes.
const timeout = 'timeout: 4s';
const welcome = `${timeout}, expect: { css: { h1: Welcome } }`;
const heading = renders('<h1>Welcome</h1>');
const secret = ['Kq3vTz', '81mWpL'].join('');

type Run = Awaited<ReturnType<typeof open>>;
let run: Run;
/** What another origin was sent as authorization. */
const elsewhere: (string | undefined)[] = [];

/** Nothing is asked of a machine without a browser: there these tests are skipped. */
async function openAll(): Promise<Run> {
  const other = await http(({ url = '', headers }, response) => {
    elsewhere.push(headers.authorization);
    const status = url === '/broken' ? 500 : 200;
    response.writeHead(status, { 'access-control-allow-origin': '*', 'access-control-allow-headers': '*' }).end('ok');
  });
  const pem = certificate('localhost');
  if (!pem) throw new Error('openssl is missing');
  const secure = await https(pem, (_, response) =>
    html(response, '<h1>Welcome</h1><script src="http://cdn.example.test/x.js"></script>'),
  );
  let asked = 0;
  const sessionOf = (cookie = '') => /sessionid=(\w+)/.exec(cookie)?.[1] ?? '';
  return open(
    {
      Healthy:
        'page: /healthy, expect: { css: { h1: { count: 1, contains: Wel } }, url: /healthy, status: 200, body: { contains: back } }',
      Slow: 'page: /slow, timeout: 20s, expect: { css: { h1: Welcome } }',
      Shadow: `page: /shadow, ${welcome}`,
      Blank: `page: /blank, ${timeout}, viewport: { width: 400, height: 300 }`,
      Wrong: `page: /wrong, ${timeout}, expect: { css: { h1: Welcome, b: { exists: true }, i: x, "h1:contains(x)": x } }`,
      Exception: `page: /exception, ${welcome}`,
      Chunks: `page: /chunks, ${welcome}`,
      Forgiven: `page: /forgiven, ${welcome}`,
      Mixed: `page: "${secure}/", ${welcome}`,
      Refused: `page: "http://127.0.0.1:9/", ${timeout}`,
      Around: `page: /around, ${timeout}`,
      Missing: `page: /missing, ${timeout}`,
      'Meant missing': `page: /missing, ${timeout}, expect: { status: 404, css: h1 }`,
      Next: `page: /next, ${timeout}`,
      Member: `page: /dashboard, session: member, ${welcome}`,
      Stranger: `page: /dashboard, ${timeout}`,
      'Client side': `page: /client, ${timeout}`,
      Headers: `page: /headers, session: api, ${welcome}`,
      Leak: `page: /leak, session: member, viewport: { width: 640, height: 200 }, ${welcome}`,
      Again: `page: /again, session: third, ${welcome}`,
    },
    {
      before: `${logins}  third:\n    post: /api/login\n    json: { email: "\${{ env.SMOKE_USER }}", password: "\${{ env.SMOKE_PASSWORD }}" }\n`,
      flags: [`--ignore-certificate-errors`],
      routes: {
        ...app('/healthy', renders('<h1> Welcome </h1><p>back</p>')),
        ...app('/slow', `setTimeout(() => { ${heading} }, 1500)`),
        ...app(
          '/shadow',
          `document.getElementById('root').attachShadow({ mode: 'open' }).innerHTML = '<h1>Welcome</h1>'`,
        ),
        ...app('/blank', ''),
        ...app('/wrong', `${renders('<h1>Sorry</h1><input type=password><b hidden>x</b>')} console.error('no flags')`),
        ...app('/exception', `${heading} setTimeout(() => null.orders, 50); Promise.reject(new Error('no orders'))`),
        ...app(
          '/chunks',
          `import('/chunk.js').catch(() => {}); import('/old.js').catch(() => {}); fetch('/api/me'); ${heading}`,
        ),
        ...page('/chunk.js', 'not here', 404),
        ...page('/old.js', '<div id=root></div>'),
        'GET /api/me': (_, response) => json(response, {}, 503),
        ...app(
          '/forgiven',
          `${heading} fetch('${other}/broken').catch(() => {});
          const stop = new AbortController(); fetch('/never', { signal: stop.signal }).catch(() => {}); setTimeout(() => stop.abort(), 100)`,
        ),
        'GET /never': () => {},
        'GET /around': (_, response) => redirect(response, '/around'),
        ...page('/missing', '<h1>Not here</h1>', 404),
        ...app(
          '/next',
          renders(
            '<h2>Application error: a client-side exception has occurred (see the browser console for more information).</h2>',
          ),
        ),
        ...app('/client', `location.href = '/login'`),
        ...app(
          '/headers',
          `Promise.all([fetch('/api/orders/8'), fetch('${other}/'), fetch('/away')]).then(() => { ${heading} })`,
        ),
        'GET /api/orders/8': ({ headers }, response) => json(response, {}, headers.authorization ? 200 : 401),
        'GET /away': (_, response) => redirect(response, `${other}/after`),
        'GET /leak': ({ headers: { cookie } }, response) => {
          const leaked = sessionOf(cookie);
          response.setHeader('set-cookie', `other=${secret}; HttpOnly`);
          html(
            response,
            `<style>*{margin:0;font:40px monospace;color:#00f}</style><p>${leaked}</p><input value="${leaked}" style="border:0;display:block"><script>console.error('cookie ${leaked} ${secret}'); throw new Error('${leaked}')</script>`,
          );
        },
        'GET /again': (_, response) => {
          asked += 1;
          if (asked === 1) redirect(response, '/login');
          else html(response, '<h1>Welcome</h1>');
        },
      },
    },
  );
}

describe('a page in a browser', () => {
  beforeAll(async () => {
    if (inBrowser === test) run = await openAll();
  }, 120_000);

  inBrowser('passes when what is expected is rendered, without a picture', () => {
    for (const name of ['Healthy', 'Shadow', 'Forgiven', 'Meant missing']) {
      expect({ name, ...run.of(name) }).toMatchObject({
        name,
        rules: [],
        check: { status: 'pass', screenshot: undefined },
      });
    }
    expect(run.of('Healthy').check?.steps).toMatchObject([{ method: 'GET', url: `${run.url}/healthy`, status: 200 }]);
  });

  inBrowser('passes by polling when it takes a while to render', () => {
    const { rules, check } = run.of('Slow');
    expect(rules).toEqual([]);
    expect(check?.steps[0]?.durationMs).toBeGreaterThan(1500);
  });

  inBrowser('with status 200 and nothing in it fails, with a picture of it', () => {
    const { check, finding, rules } = run.of('Blank');
    expect(rules).toEqual(['smoke/blank']);
    expect(check).toMatchObject({ status: 'fail', steps: [{ status: 200 }] });
    expect(finding).toMatchObject({
      title: 'Blank: page /blank is blank',
      severity: 'blocker',
      where: { file: 'gate.yml' },
    });
    expect(finding?.observed).toMatch(
      /^no text, picture or control; after [\d.]+ m?s; the page is blank, #root is empty$/,
    );
    expect(finding?.reproduce).toMatch(/ --headless .*--screenshot=page\.png 'http:.*\/blank'$/);
    const { width, height, pixel } = decodePng(check?.screenshot ?? '');
    expect([width, height, pixel(200, 150)]).toEqual([400, 300, [255, 255, 255]]);
  });

  inBrowser('without what is expected says what was there instead, and what the console said', () => {
    const { rules, finding } = run.of('Wrong');
    expect(rules).toEqual(['smoke/css']);
    expect(finding?.expected).toMatch(/^h1 "Welcome" and b present and i "x" and h1:contains/);
    expect(finding?.observed).toMatch(
      /^h1 is "Sorry"; b is in the page once, but not to be seen; i is not in the page; h1:contains\(x\) is a selector that browsers do not know \(.*\); after [\d.]+ m?s; a form that asks for a password; the page says "Sorry"; console: no flags$/,
    );
  });

  inBrowser('fails on an exception that nothing caught, though it renders', () => {
    const { rules, finding, check } = run.of('Exception');
    expect(rules).toEqual(['smoke/exception']);
    expect(finding?.observed).toMatch(
      /TypeError: Cannot read properties of null \(reading 'orders'\) \(at http:.*\/exception\.js:1:\d+\)/,
    );
    expect(finding?.observed).toContain('Error: no orders');
    expect(check?.screenshot).toBeDefined();
  });

  inBrowser('fails when its own origin does not give what it asks for, or HTML in place of code', () => {
    const { rules, finding } = run.of('Chunks');
    expect(rules).toEqual(['smoke/failed-request']);
    for (const words of ['GET /chunk.js: 404', 'GET /old.js: 200 with HTML in place of a script', 'GET /api/me: 503'])
      expect(finding?.observed).toContain(words);
  });

  inBrowser('fails on mixed content', () => {
    expect(run.of('Mixed').rules).toEqual(['smoke/mixed-content']);
    expect(run.of('Mixed').finding?.observed).toContain('http://cdn.example.test/x.js');
  });

  inBrowser('that does not open says why', () => {
    expect(run.of('Refused').finding).toMatchObject({
      rule: 'smoke/network',
      title: 'Refused: page http://127.0.0.1:9/ did not open',
    });
    expect(run.of('Around').rules).toEqual(['smoke/network']);
    expect(run.of('Around').finding?.observed).toContain('net::ERR_TOO_MANY_REDIRECTS');
  });

  inBrowser('fails on a status of failure, and on an error page that only scripts show', () => {
    expect(run.of('Missing').finding).toMatchObject({
      rule: 'smoke/status',
      expected: 'status 2xx',
      observed: '404; the page says "Not here"',
    });
    expect(run.of('Next').rules).toEqual(['smoke/error-page']);
    expect(run.of('Next').finding?.observed).toContain('the error page of Next.js');
  });

  inBrowser('has the cookies of its session; without them it ends at the login, whoever leads there', () => {
    expect(run.of('Member').rules).toEqual([]);
    expect(run.of('Stranger').rules).toEqual(['smoke/login-redirect']);
    expect(run.of('Stranger').finding?.observed).toMatch(/^the login at http:.*\/login\?next=\/dashboard$/);
    expect(run.of('Client side').rules).toEqual(['smoke/login-redirect']);
  });

  inBrowser('logs in again once when it is led to the login, and says so', () => {
    expect(run.of('Again').check?.status).toBe('pass');
    expect(run.findings.find(({ rule }) => rule === 'smoke/session-lost')?.title).toMatch(
      /^Again: the session "third"/,
    );
  });

  inBrowser('sends the headers of its session to the base URL only, also after a redirect', () => {
    expect(run.of('Headers').rules).toEqual([]);
    const asked = run.app.seen.find(({ path }) => path === '/headers');
    expect(asked?.headers.authorization).toBe(`Bearer ${run.app.secrets.token}`);
    expect(elsewhere.length).toBeGreaterThanOrEqual(3);
    expect(elsewhere.filter((value) => value !== undefined)).toEqual([]);
  });

  inBrowser('shows no secret: not in findings, and blocked out in the picture', () => {
    const { findings, rules, check } = run.of('Leak');
    expect(rules).toEqual(['smoke/exception', 'smoke/css']);
    const told = JSON.stringify(findings);
    expect(told).toContain('(redacted: cookie sessionid)');
    for (const hidden of [run.app.secrets.cookie, secret]) expect(told).not.toContain(hidden);
    // Full blocks where the first letters stood, and nothing in the field below.
    const { pixel } = decodePng(check?.screenshot ?? '');
    expect([pixel(12, 24), pixel(36, 24)]).toEqual([
      [0, 0, 255],
      [0, 0, 255],
    ]);
    expect(Array.from({ length: 300 }, (_, x) => pixel(x + 4, 72)).filter(([red]) => red !== 255)).toEqual([]);
  });
});

inBrowser(
  'hostile pages end as failures in bounded time, and what they say is harmless',
  async () => {
    const forged = `for (let i = 0; i < 100; i++) open('/all?' + i);
    console.error('\\u001b[2J::error::forged\\n::add-mask::x \\u202e | **bold** <img>');
    const a = document.createElement('a'); a.href = '/file'; a.download = 'x'; document.body.append(a); a.click();
    onbeforeunload = () => 'stay';
    document.querySelectorAll = () => [{ textContent: 'Welcome' }];
    document.getElementById('root').innerHTML = '<i>x</i>'.repeat(120000);`;
    const { of } = await open(
      {
        Asks: `page: /asks, ${welcome}`,
        Busy: `page: /busy, ${welcome}`,
        Reloads: `page: /reloads, ${welcome}`,
        All: 'page: /all, timeout: 8s, expect: { css: { h1: Welcome } }',
      },
      {
        routes: {
          ...page('/asks', '<h1>x</h1><script>for (;;) alert(1)</script>'),
          ...page('/busy', '<h1>x</h1><script>onload = () => { for (;;); }</script>'),
          ...page('/reloads', '<h1>x</h1><script>location.reload()</script>'),
          ...app('/all', forged),
          ...page('/file', 'x'),
        },
      },
    );
    expect(of('Asks').rules).toEqual(['smoke/network']);
    expect(of('Busy').check?.status).toBe('fail');
    expect(of('Reloads').check?.status).toBe('fail');
    expect(of('All').rules).toEqual(['smoke/css']);
    expect(of('All').finding?.observed).toContain('console: [2J::error::forged ::add-mask::x  | **bold** <img>');
    expect(leftovers()).toEqual([]);
  },
  120_000,
);

describe('without a browser that works', () => {
  test('a page check is inconclusive and says how to install one; the others are judged', async () => {
    const before = 'chrome-path: /nowhere/chrome';
    const { findings, checks, result } = await open({ App: 'page: /app', Login: 'get: /login' }, { before });
    expect(findings).toMatchObject([{ rule: 'smoke/browser', status: 'inconclusive', severity: 'blocker' }]);
    expect(findings[0]?.observed).toBe('chrome-path names /nowhere/chrome, which is no program');
    expect(findings[0]?.fix).toContain('browser-actions/setup-chrome');
    expect(checks.map(({ status }) => status)).toEqual(['inconclusive', 'pass']);
    expect(result.status).toBe('inconclusive');
  });

  test('one that does not start is told as such, and leaves nothing behind', async () => {
    const { finding, checks } = await open({ App: 'page: /app' }, { env: { CHROME_PATH: process.execPath } });
    expect(finding?.rule).toBe('smoke/browser');
    expect(finding?.observed).toContain('did not start');
    expect(checks[0]?.status).toBe('inconclusive');
    expect(leftovers()).toEqual([]);
  });

  inBrowser('one that dies on the way leaves its pages unjudged', async () => {
    const { checks, findings } = await open(
      { App: `page: /app, ${welcome}` },
      { routes: { 'GET /app': () => killBrowsers() } },
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['smoke/browser']);
    expect(checks[0]?.status).toBe('inconclusive');
    expect(leftovers()).toEqual([]);
  });

  inBrowser('the end of the run closes the browser and leaves the page open', async () => {
    const stop = new AbortController();
    const { checks, findings } = await open(
      { App: `page: /app, ${welcome}` },
      { routes: { 'GET /app': () => stop.abort() }, signal: stop.signal },
    );
    expect(findings.map(({ rule }) => rule)).toEqual(['smoke/stopped']);
    expect(checks[0]).toMatchObject({ status: 'inconclusive', reason: 'the run was cancelled' });
    expect(leftovers()).toEqual([]);
  });
});
