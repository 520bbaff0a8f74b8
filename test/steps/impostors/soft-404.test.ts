import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Expectation, Step } from '../../../src/config/config.ts';
import { literal } from '../../../src/config/language/template.ts';
import type { HttpResponse } from '../../../src/http/exchange.ts';
import { judgeResponse } from '../../../src/steps/judge.ts';
import { at, response, step } from '../response.ts';

const page = (title: string, body: string) =>
  `<!doctype html><html><head><title>${title}</title></head><body>${body}</body></html>`;
const url = (path: string) => `https://app.example.com${path}`;
const status = (value: number): Expectation => ({
  at,
  subject: { kind: 'status' },
  predicates: [{ name: 'equals', value }],
});
const css = (selector: string): Expectation => ({
  at,
  subject: { kind: 'css', selector },
  predicates: [{ name: 'exists', value: true }],
});
const type = (value: string): Expectation => ({
  at,
  subject: { kind: 'content-type' },
  predicates: [{ name: 'equals', value: literal(value) }],
});
const judge = (answer: HttpResponse, asked: Partial<Step> = {}) =>
  judgeResponse(step(asked), answer, new Map()).map(({ rule, observed }) => `${rule}: ${observed}`);
const article = (title: string, more = '') =>
  page(
    title,
    `<nav><a href="/">Blog</a></nav><article><h1>${title}</h1>${more}<p>${'What it means, and what to do. '.repeat(30)}</p></article>`,
  );
const shell = page(
  'App',
  '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/main.js"></script>',
);

describe('what stands before the application', () => {
  const vercel = page(
    'Authentication Required',
    '<script>location.href="https://vercel.com/sso-api?url=https%3A%2F%2Fapp&nonce=1"</script>',
  );
  test.each<[string, HttpResponse]>([
    ['the deployment protection of Vercel', response(vercel, 'text/html', { status: 401 })],
    [
      'the deployment protection of Vercel',
      response('', '', { status: 302, headers: [['location', 'https://vercel.com/sso-api?url=x&nonce=1']] }),
    ],
    [
      'the deployment protection of Vercel',
      response(
        '{"error":{"message":"Protected deployment","code":"401"},"protection":{"vercel_auth_callback":"https://vercel.com/sso-api?url=x"}}',
        'application/json',
        { status: 401 },
      ),
    ],
    [
      'the deployment protection of Vercel',
      response('x', 'text/plain', { status: 401, setCookies: ['_vercel_sso_nonce=a1; Path=/; HttpOnly'] }),
    ],
    [
      'Cloudflare Access',
      response('', '', {
        status: 302,
        headers: [['location', 'https://acme.cloudflareaccess.com/cdn-cgi/access/login/app.example.com?kid=1']],
      }),
    ],
    [
      'Cloudflare Access',
      response(page('Sign in', '<form></form>'), 'text/html', {
        url: 'https://acme.cloudflareaccess.com/cdn-cgi/access/login/app.example.com',
      }),
    ],
    [
      'Cloudflare Access',
      response('', '', { status: 401, headers: [['www-authenticate', 'Cloudflare-Access resource_metadata="x"']] }),
    ],
    [
      'the password protection of Netlify',
      response(page('', '<form><input type="password" name="password"></form>'), 'text/html', {
        status: 401,
        headers: [['server', 'Netlify']],
      }),
    ],
    [
      'the password protection of Netlify',
      response('', '', {
        status: 401,
        headers: [
          ['server', 'Netlify'],
          ['www-authenticate', 'Basic realm="x"'],
        ],
      }),
    ],
  ])('is told, whatever status was expected: %s', (name, answer) => {
    for (const asked of [{}, { expect: [status(answer.status)] }]) {
      expect(judge(answer, asked)[0]).toMatch(new RegExp(`^smoke/protected: ${name}: `));
    }
    expect(judge(answer, { expect: [status(answer.status)], errorPage: 'allow' })).toEqual([]);
  });

  test.each<[string, HttpResponse, number]>([
    ['an API that wants a login', response('{"error":"log in"}', 'application/json', { status: 401 }), 401],
    [
      'a page that links to it',
      response(article('Deployment protection', '<a href="https://vercel.com/sso-api">x</a>')),
      200,
    ],
    [
      'a redirect to the own login',
      response('', '', { status: 302, headers: [['location', '/login?next=https://acme.cloudflareaccess.com/']] }),
      302,
    ],
    [
      'a host that only ends alike',
      response('', '', { status: 302, headers: [['location', 'https://notcloudflareaccess.com/']] }),
      302,
    ],
    [
      'basic auth of another server',
      response('', '', {
        status: 401,
        headers: [
          ['server', 'nginx'],
          ['www-authenticate', 'Basic realm="x"'],
        ],
      }),
      401,
    ],
  ])('is none: %s', (_, answer, expected) => {
    expect(judge(answer, { expect: [status(expected)] })).toEqual([]);
  });
});

describe('a page in place of the application', () => {
  test.each<[string, string]>([
    [
      'smoke/maintenance',
      page(
        'Maintenance',
        '<h1>Maintenance</h1><p>Briefly unavailable for scheduled maintenance. Check back in a minute.</p>',
      ),
    ],
    [
      'smoke/maintenance',
      '<html><head><title>Maintenance</title></head><body id="error-page"><div class="wp-die-message">Briefly unavailable for scheduled maintenance. Check back in a minute.</div></body></html>',
    ],
    ['smoke/maintenance', page('Be right back.', '<div class="title">Be right back.</div>')],
    [
      'smoke/maintenance',
      page('Shop', '<iframe src="//www.herokucdn.com/error-pages/maintenance-mode.html"></iframe>'),
    ],
    [
      'smoke/maintenance',
      page('We’ll be back soon', '<h1>We’ll be back soon</h1><p>We are performing scheduled maintenance.</p>'),
    ],
    ['smoke/parked', page('example.com', '<script src="https://img.sedoparking.com/js/x.js"></script>')],
    [
      'smoke/parked',
      page(
        'example.com',
        '<script>window.LANDER_SYSTEM="PW"</script><script src="https://img1.wsimg.com/parking-lander/static/js/main.js"></script>',
      ),
    ],
    ['smoke/parked', page('Parked Domain name on Hostinger DNS system', '<p>Parked</p>')],
    ['smoke/parked', page('example.com is parked', '<h1>example.com</h1>')],
  ])('is told: %s', (rule, body) => {
    expect(judge(response(body))[0]).toMatch(new RegExp(`^${rule}: `));
  });

  test.each<[string, string]>([
    ['an article about maintenance', article('Scheduled maintenance', '<p>We were down for maintenance.</p>')],
    [
      'a list of maintenance work',
      page('Maintenance', '<nav></nav><h1>Maintenance</h1><table><tr><td>Boiler under maintenance</td></tr></table>'),
    ],
    [
      'a form for maintenance',
      page('Maintenance', '<h1>Maintenance</h1><form>Machine in maintenance since <input name="day"></form>'),
    ],
    ['a page of a car park', page('Parked cars', '<h1>Parked cars</h1>')],
    ['an article about parking', article('This domain is parked', '<a href="https://sedoparking.com/">x</a>')],
    ['a page that says welcome back', page('Welcome back', '<h1>Welcome back</h1>')],
  ])('is none: %s', (_, body) => {
    expect(judge(response(body))).toEqual([]);
  });
});

describe('the fallback of a single-page app', () => {
  test.each([
    '/api/orders',
    '/v1/me',
    '/graphql',
    '/data.json',
    '/assets/app.js',
    '/logo.png',
    '/manifest.webmanifest',
  ])('is told on %s', (path) => {
    expect(judge(response(shell, 'text/html', { url: url(path) }))[0]).toMatch(/^smoke\/spa-fallback: an HTML page/);
    expect(judge(response(shell, 'text/html', { url: url(path) }), { expect: [status(200)] })[0]).toMatch(
      /^smoke\/spa-fallback/,
    );
  });

  test.each<[string, string, string, Partial<Step>]>([
    ['the app itself', '/dashboard', shell, {}],
    [
      'documentation of an API',
      '/api/docs',
      page('API', '<div id="swagger-ui"></div><script src="/swagger.js"></script>'),
      {},
    ],
    [
      'a page under /api that says something',
      '/api/',
      article('Our API', '<div id="root"></div><script src="/x.js"></script>'),
      {},
    ],
    ['a page of which something is expected', '/api/docs', shell, { expect: [css('#root')] }],
    ['a file that is expected to be HTML', '/legacy.json', shell, { expect: [type('text/html')] }],
  ])('is none: %s', (_, path, body, asked) => {
    expect(judge(response(body, 'text/html', { url: url(path) }), asked)).toEqual([]);
  });
});

describe('a content type that browsers do not use', () => {
  test.each([
    ['/app.js', 'text/plain', 'let x', 'content-type text/plain'],
    ['/app.mjs', 'application/json', '{}', 'content-type application/json'],
    ['/app.css', 'text/plain', 'a {}', 'content-type text/plain'],
    ['/dashboard', 'text/plain', page('Shop', 'x'), 'an HTML page sent as text/plain'],
    ['/dashboard', 'application/octet-stream', page('Shop', 'x'), 'an HTML page sent as application/octet-stream'],
  ])('is told: %s as %s', (path, contentType, body, observed) => {
    expect(judge(response(body, contentType, { url: url(path) }))[0]).toContain(`smoke/content-type: ${observed}`);
  });

  test.each([
    ['/app.js', 'text/javascript; charset=utf-8', 'let x'],
    ['/app.js', 'application/javascript', 'let x'],
    ['/app.css', 'text/css', 'a {}'],
    ['/robots.txt', 'text/plain', 'User-agent: *'],
    ['/notes', 'text/plain', 'How to write <!doctype html>'],
  ])('is none: %s as %s', (path, contentType, body) => {
    expect(judge(response(body, contentType, { url: url(path) }))).toEqual([]);
  });
});

describe('JSON that is none', () => {
  test.each([
    ['half of it', '{"orders": [{"id": 7}, {"i', 'it ends in the middle'],
    ['half of a list', '[1, 2', 'it ends in the middle'],
    ['HTML', page('x', 'y'), 'it is HTML'],
    ['nothing', '', 'the body is empty'],
    ['words', 'undefined', 'the body is not JSON'],
  ])('is told: %s', (_, body, observed) => {
    expect(judge(response(body, 'application/json'))[0]).toContain(`smoke/broken-body: broken JSON: ${observed}`);
  });

  test('is none: any JSON, JSON with a prefix, nothing after a POST, nothing at 204', () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(judge(response(text, 'application/json; charset=utf-8'))).toEqual([]);
      }),
    );
    expect(judge(response(")]}',\n{}", 'application/json'))).toEqual([]);
    expect(judge(response('', 'application/json'), { method: 'POST' })).toEqual([]);
    expect(judge(response('', 'application/json', { status: 204 }))).toEqual([]);
  });

  test('is told of every JSON text that is cut', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 3 }).filter((text) => text.startsWith('{') || text.startsWith('[')),
        fc.nat(),
        (text, cut) => {
          const [told = ''] = judge(response(text.slice(0, 1 + (cut % (text.length - 1))), 'application/json'));
          expect(told).toContain('it ends in the middle');
        },
      ),
    );
  });
});

describe('a form that was sent', () => {
  const form = {
    kind: 'form' as const,
    fields: [
      ['user', literal('ada')],
      ['pw', literal('x')],
    ] as [string, ReturnType<typeof literal>][],
  };
  const login = page(
    'Log in',
    '<p role="alert">Wrong password</p><form><input name="user"><input type="password" name="pw"></form>',
  );
  test('and stands there again with status 200 is told with what the page says', () => {
    expect(judge(response(login), { method: 'POST', body: form, expect: [status(200)] })).toEqual([
      'smoke/login-form: the same form again: the page says "Wrong password"',
    ]);
  });

  test.each<[string, Partial<Step>, string]>([
    ['expected by its text', { method: 'POST', body: form, expect: [css('[role=alert]')] }, login],
    [
      'of another name',
      { method: 'POST', body: form },
      page('Account', '<form><input type="password" name="new-password"></form>'),
    ],
    ['only asked for', {}, login],
  ])('is none: %s', (_, asked, body) => {
    expect(judge(response(body), asked)).toEqual([]);
  });
});
