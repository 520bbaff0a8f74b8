import { describe, expect, test } from '@jest/globals';
import { CookieJar } from 'tough-cookie';
import type { SessionConfig, Step } from '../../src/config/config.ts';
import { literal, type Template } from '../../src/config/language/template.ts';
import type { HttpResponse } from '../../src/http/exchange.ts';
import type { Context } from '../../src/model/context.ts';
import type { SmokeRule } from '../../src/model/rules.ts';
import type { Mismatch } from '../../src/steps/judge.ts';
import type { Failure, StepContext } from '../../src/steps/step-context.ts';
import { isRefusal, leadsToLogin, type Owner, stepFinding } from '../../src/steps/step-finding.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { at, response, step } from './response.ts';

const baseUrl = 'https://app.example.com';
const secret = ['not', 'to', 'be', 'shown'].join('-');
const mismatch = (rule: SmokeRule, more: Partial<Mismatch> = {}): Mismatch => ({
  rule,
  at,
  expected: 'something',
  observed: 'something else',
  ...more,
});
const plain = (status = 200, more: Partial<HttpResponse> = {}) => response('', 'text/plain', { status, ...more });
const session = (more: Partial<SessionConfig> = {}): SessionConfig => ({
  at,
  name: 'member',
  steps: [step()],
  headers: [],
  ...more,
});

/** The finding for the first step of a check that failed, with what differs from that. */
function find({
  asked = {},
  owner = {},
  context = {},
  ...more
}: {
  asked?: Partial<Step>;
  owner?: Partial<Owner>;
  context?: Partial<StepContext>;
} & Partial<Failure> = {}) {
  const redactor = createRedactor();
  redactor.add(secret, 'env.PW');
  const failure: Failure = {
    step: step({ target: literal('/cart'), ...asked }),
    index: 0,
    mismatches: [mismatch('smoke/css')],
    result: { method: 'GET', url: `${baseUrl}/cart`, durationMs: 1 },
    open: false,
    ...more,
  };
  return stepFinding(failure, { title: 'Cart', key: 'cart', ...owner }, {
    session: { name: 'member', jar: new CookieJar(), headers: [] },
    captured: new Map(),
    baseUrl,
    context: { redactor } as Context,
    secretCookies: false,
    ...context,
  } as StepContext);
}

describe('a step that failed', () => {
  test('is told in one finding', () => {
    expect(find({ response: plain() })).toEqual({
      rule: 'smoke/css',
      subject: 'cart',
      status: 'fail',
      severity: 'blocker',
      title: 'Cart: GET /cart answered with another page',
      expected: 'something',
      observed: 'something else',
      layer: 'application',
      where: { ...at, url: 'https://app.example.com/cart' },
      reproduce: "curl -sS -i 'https://app.example.com/cart'",
      fix: 'If the answer was meant to change, change the expectation; if not, mend the release.',
      fingerprint: 'smoke/css:cart:0',
    });
  });

  test('is told apart from other steps of the same check', () => {
    expect(find({ index: 2 }).fingerprint).toBe('smoke/css:cart:2');
  });

  test.each([
    ['https://app.example.com:8443/cart', 'app.example.com:8443'],
    ['/cart', undefined],
  ])('is told once for a host whose protection answers, at %s', (url, subject) => {
    const { rule, fingerprint, ...more } = find({
      mismatches: [mismatch('smoke/protected')],
      response: plain(401),
      result: { method: 'GET', url, durationMs: 1 },
      index: 3,
    });
    expect([rule, more.subject, more.layer, fingerprint]).toEqual([
      'smoke/protected',
      subject,
      'edge',
      'smoke/protected',
    ]);
  });

  test.each<[SmokeRule, string]>([
    ['smoke/role', 'shows "guest" what it should not see'],
    ['smoke/foreign-session', 'accepted the cookies of "staging"'],
    ['smoke/status', 'answered 404'],
    ['smoke/error-page', 'answered with an error page'],
    ['smoke/protected', 'was kept from the application'],
    ['smoke/maintenance', 'answered with a maintenance page'],
    ['smoke/parked', 'led to a parked domain'],
    ['smoke/login-form', 'answered with its form again'],
    ['smoke/spa-fallback', 'answered with the fallback of an app'],
    ['smoke/broken-body', 'answered with broken JSON'],
    ['smoke/network', 'did not answer'],
    ['smoke/request', 'could not be asked'],
    ['smoke/capture', 'lacks a value that is needed later'],
    ['smoke/cookie', 'did not set the expected cookie'],
    ['smoke/stream', 'sent no event in time'],
    ['smoke/size', 'answered with another size'],
    ['smoke/content-type', 'answered with another content type'],
    ['smoke/header', 'answered without the expected header'],
    ['smoke/url', 'ended on another URL'],
    ['smoke/prompt-injection', 'obeyed a planted instruction'],
    ['smoke/jsonpath', 'answered with other JSON'],
    ['smoke/body', 'answered with another page'],
    ['smoke/css', 'answered with another page'],
  ])('under %s "%s"', (rule, outcome) => {
    const asked = { role: 'guest', cookiesOf: { at, session: 'staging', names: [] } };
    expect(find({ asked, mismatches: [mismatch(rule)], response: plain(404) }).title).toBe(
      `Cart: GET /cart ${outcome}`,
    );
  });

  test('is told in the words of its first mismatch, where that has its own', () => {
    const own = mismatch('smoke/status', { outcome: 'accepted anything', fix: 'Refuse it.' });
    expect(find({ asked: { method: 'POST' }, mismatches: [own, mismatch('smoke/css')] })).toMatchObject({
      rule: 'smoke/status',
      title: 'Cart: POST /cart accepted anything',
      fix: 'Refuse it.',
    });
  });

  test('names the path as it was asked, with what was captured', () => {
    const target: Template = {
      parts: [
        { kind: 'text', text: '/cart/' },
        { kind: 'captured', name: 'id' },
      ],
    };
    const captured = new Map([['id', { value: '77', secret: false }]]);
    expect(find({ asked: { target }, context: { captured } })).toMatchObject({
      title: 'Cart: GET /cart/77 answered with another page',
      reproduce: "curl -sS -i 'https://app.example.com/cart/77'",
    });
  });

  const numbered = (rule: SmokeRule, number: number) =>
    mismatch(rule, { expected: `want ${number}`, observed: `got ${number}` });
  test.each<[string, SmokeRule[], string, string]>([
    ['all that differs', ['smoke/css', 'smoke/url'], 'want 0 and want 1', 'got 0; got 1'],
    [
      'at most four things',
      ['smoke/css', 'smoke/url', 'smoke/css', 'smoke/css', 'smoke/css'],
      'want 0 and want 1 and want 2 and want 3',
      'got 0; got 1; got 2; got 3',
    ],
    ['a wrong status alone', ['smoke/status', 'smoke/css'], 'want 0 and want 1', 'got 0'],
    ['an error page alone', ['smoke/css', 'smoke/error-page', 'smoke/url'], 'want 0 and want 1 and want 2', 'got 1'],
    [
      'what explains the rest',
      ['smoke/status', 'smoke/error-page', 'smoke/css'],
      'want 0 and want 1 and want 2',
      'got 0; got 1',
    ],
  ])('observed: %s', (_, rules, expected, observed) => {
    expect(find({ mismatches: rules.map(numbered) })).toMatchObject({ expected, observed });
  });

  test('is told with the id under which the server knows the request', () => {
    expect(find({ response: plain(200, { headers: [['x-request-id', 'r-1']] }) }).observed).toBe(
      'something else; request id r-1',
    );
  });

  test.each([
    [{ tries: 3, ms: 4_200 }, 'something else; asked 3 times in 4.2 s'],
    [{ tries: 1, ms: 500, before: 'a queue' }, 'something else; asked once in 500 ms, at first a queue'],
  ])('after %j is told as "%s"', (waited, observed) => {
    expect(find({ waited }).observed).toBe(observed);
  });

  test('shows no secret and one line', () => {
    const words = `a\n${secret} b`;
    const finding = find({
      asked: { target: literal(`/cart?key=${secret}`) },
      mismatches: [mismatch('smoke/css', { expected: secret, observed: words })],
      response: plain(200, { headers: [['x-request-id', secret]] }),
      waited: { tries: 2, ms: 1_000, before: words },
    });
    expect(finding).toMatchObject({
      title: 'Cart: GET /cart?key=(redacted: env.PW) answered with another page',
      expected: '(redacted: env.PW)',
      observed:
        'a (redacted: env.PW) b; asked 2 times in 1 s, at first a (redacted: env.PW) b; request id (redacted: env.PW)',
    });
    expect(JSON.stringify(finding)).not.toContain(secret);
  });
});

describe('the command that shows a failure again', () => {
  const reproduce = (more: Parameters<typeof find>[0]) => find(more).reproduce;
  const password: Template = { parts: [{ kind: 'env', name: 'PW', value: secret, secret: true }] };

  test('sends what the session sends', () => {
    expect(reproduce({ owner: { session: session({ headers: [['x-team', literal('red')]] }) } })).toBe(
      "curl -sS -i -H 'x-team: red' 'https://app.example.com/cart'",
    );
    expect(reproduce({ owner: { session: session({ basic: { username: literal('ada'), password } }) } })).toBe(
      `curl -sS -i -u 'ada:'"$PW" 'https://app.example.com/cart'`,
    );
  });

  test('sends cookies where the request had some', () => {
    const jar = new CookieJar();
    jar.setCookieSync('a=b', `${baseUrl}/`);
    const context = { session: { name: 'member', jar, headers: [] } };
    const withCookies = `curl -sS -i -b "$COOKIE" 'https://app.example.com/cart'`;
    const without = "curl -sS -i 'https://app.example.com/cart'";
    expect(reproduce({ context, response: plain() })).toBe(withCookies);
    expect(reproduce({ context, response: plain(200, { url: 'https://other.example.com/' }) })).toBe(without);
    expect(reproduce({ context })).toBe(without);
    expect(reproduce({ asked: { cookiesOf: { at, session: 'staging', names: ['a'] } } })).toBe(withCookies);
  });

  test('goes each way that the request was redirected', () => {
    const asked: Partial<Step> = { follow: true, headers: [['x-key', password]] };
    const first = `curl -sS -i -H 'x-key: '"$PW" 'https://app.example.com/cart'`;
    expect(reproduce({ asked, response: plain() })).toBe(first);
    const redirects = [
      { status: 302, url: `${baseUrl}/cart`, location: '/b' },
      { status: 302, url: `${baseUrl}/b`, location: 'https://other.example.com/c' },
    ];
    expect(reproduce({ asked, response: plain(200, { url: 'https://other.example.com/c', redirects }) })).toBe(
      [
        first,
        `curl -sS -i -H 'x-key: '"$PW" 'https://app.example.com/b'`,
        "curl -sS -i 'https://other.example.com/c'",
      ].join('\n'),
    );
  });
});

describe('what to do', () => {
  const anything = 'If the answer was meant to change, change the expectation; if not, mend the release.';
  const route = 'Check that this release serves the route to this caller.';
  const log = 'Read the log of the application for this request.';
  const often = 'The server limits how often this caller may ask: let the runner through, or ask less often.';
  const redirect = 'If the redirect is meant, expect its status, or say "follow: true".';
  const lastRedirect =
    'The last redirect could not be followed: look at its Location, or expect its status without "follow".';
  const token =
    'A token against forged requests (CSRF, XSRF) may be missing: capture it before, and send it along with its cookie, to the host and scheme that the application knows; or this user may not do this.';
  const capture = 'Look at the answer: if it was meant to change, capture from where the value is now.';
  const injection =
    'Tell the model which text is data, give it no tool that this user may not use, and check its reply before it is shown.';

  test.each<[SmokeRule, number | undefined, string]>([
    ['smoke/network', undefined, 'Check that the deployment runs and answers at this address.'],
    ['smoke/request', undefined, 'Check what is captured before, and where it is used.'],
    ['smoke/prompt-injection', 200, injection],
    ['smoke/stream', undefined, anything],
    ['smoke/capture', undefined, capture],
    ['smoke/capture', 200, capture],
    ['smoke/capture', 404, route],
    ['smoke/status', 200, anything],
    ['smoke/status', 299, anything],
    ['smoke/status', 300, redirect],
    ['smoke/status', 399, redirect],
    ['smoke/status', 400, route],
    ['smoke/status', 403, route],
    ['smoke/status', 419, route],
    ['smoke/status', 429, often],
    ['smoke/status', 499, route],
    ['smoke/status', 500, log],
    ['smoke/status', 503, log],
  ])('about %s with status %s', (rule, status, fix) => {
    expect(find({ mismatches: [mismatch(rule)], ...(status && { response: plain(status) }) }).fix).toBe(fix);
  });

  test.each<[Partial<Step>, number | undefined, string]>([
    [{ method: 'POST' }, 403, token],
    [{ method: 'DELETE' }, 419, token],
    [{ method: 'POST' }, 401, route],
    [{ method: 'POST' }, 200, anything],
    [{ method: 'POST' }, undefined, anything],
    [{ follow: true }, 302, lastRedirect],
    [{ follow: true }, 300, lastRedirect],
    [{ follow: true }, 299, anything],
    [{ follow: true }, undefined, anything],
  ])('about %j with status %s', (asked, status, fix) => {
    expect(find({ asked, ...(status && { response: plain(status) }) }).fix).toBe(fix);
  });

  const sender =
    'Senders of events follow no redirect: give them, and this check, the address that answers, with its scheme, host and slash at the end.';
  const exempt = 'Exempt this route from protection against forged requests (CSRF): its signature protects it.';
  const verify =
    'Check that the endpoint has this signing secret, that of this environment, that it verifies the raw body, before anything parses it, and that the route is exempt from CSRF protection and from logins.';
  const sign: Step['sign'] = {
    secret: literal('a'),
    key: 'text',
    algorithm: 'sha256',
    encoding: 'hex',
    payload: '{body}',
    headers: {},
    id: literal('1'),
  };
  test.each<[number | undefined, string]>([
    [undefined, anything],
    [200, anything],
    [299, anything],
    [300, sender],
    [308, sender],
    [399, sender],
    [400, verify],
    [401, verify],
    [403, verify],
    [404, route],
    [419, exempt],
    [422, exempt],
    [429, often],
    [500, log],
  ])('about a signed event that is answered %s', (status, fix) => {
    expect(find({ asked: { method: 'POST', sign }, ...(status && { response: plain(status) }) }).fix).toBe(fix);
  });

  test.each([
    [400, route],
    [403, token],
    [302, redirect],
  ])('about a forged event that is answered %i', (status, fix) => {
    const asked: Partial<Step> = { method: 'POST', sign: { ...sign, forge: 'old' } };
    expect(find({ asked, response: plain(status) }).fix).toBe(fix);
  });

  const refusedSteps =
    'The login of "member" passed. Check that its last step expects what only a successful login answers, that the route is sent what it wants (cookie or header), that all instances share one secret key and session store, and that this user may see it.';
  const refusedHeaders =
    'Check what the session "member" sends with each request, and that this user may see the route.';
  const notAccepted = 'something else: the session "member" is not accepted';
  test.each<[string, Owner['session'], Partial<Step>, number, string, string]>([
    ['that logged in', session(), {}, 401, notAccepted, refusedSteps],
    ['of headers', session({ steps: [] }), {}, 403, notAccepted, refusedHeaders],
    ['that is answered otherwise', session(), {}, 404, 'something else', route],
    ['that may not write', session(), { method: 'POST' }, 403, 'something else', token],
    ['that there is not', undefined, {}, 401, 'something else', route],
  ])('about a session %s', (_, owned, asked, status, observed, fix) => {
    const owner = { session: owned };
    expect(find({ owner, asked, response: plain(status) })).toMatchObject({ observed, fix });
  });

  test('about a session that got no answer is the same as without one', () => {
    expect(find({ owner: { session: session() } })).toMatchObject({ observed: 'something else', fix: anything });
  });

  test('is what the mismatch itself says, even of a session', () => {
    const mismatches = [mismatch('smoke/role', { fix: 'Ask for a login.' })];
    expect(find({ owner: { session: session() }, mismatches, response: plain(401) }).fix).toBe('Ask for a login.');
  });
});

describe('a refusal', () => {
  const to = (location: string, name = 'location'): Partial<HttpResponse> => ({ headers: [[name, location]] });
  const through = (...locations: string[]): Partial<HttpResponse> => ({
    redirects: locations.map((location) => ({ status: 302, url: baseUrl, location })),
  });
  test.each<[number, string, Partial<HttpResponse>, boolean]>([
    [401, 'GET', {}, true],
    [401, 'POST', {}, true],
    [403, 'GET', {}, true],
    [403, 'HEAD', {}, true],
    [403, 'POST', {}, false],
    [404, 'GET', {}, false],
    [200, 'GET', {}, false],
    [200, 'HEAD', {}, false],
    [302, 'GET', to('/login'), true],
    [302, 'POST', to('/login'), true],
    [302, 'GET', to('/home'), false],
    [302, 'GET', to('/login', 'content-location'), false],
    [300, 'GET', to('/login'), true],
    [399, 'GET', to('/login'), true],
    // Of other answers, a Location is where something new stands.
    [299, 'GET', to('/login'), false],
    [201, 'POST', to('/login'), false],
    [400, 'GET', to('/login'), false],
    [200, 'GET', through('/login'), true],
    [200, 'GET', through('/home', '/login', '/home'), true],
    [200, 'GET', through('/home'), false],
  ])('is %i to %s with %j: %s', (status, method, more, expected) => {
    expect(isRefusal(plain(status, more), method)).toBe(expected);
  });
});

describe('a login', () => {
  test.each([
    '/login',
    '/login/',
    '/login?next=/dashboard',
    '/log-in',
    '/log_in.html',
    '/loginPage',
    '/sign-in/',
    '/users/sign_in',
    '/auth/signin',
    '/wp-login.php?redirect_to=x',
    '/accounts/login/',
    '/Login',
    '/Login/',
    '/LogIn',
    '/Log-In',
    '/Log_in',
    '/LOGIN.aspx',
    '/SIGN_IN',
    '/SignIn',
    '/SigninPage',
    '/userLogin',
    '/userLogin/',
    '/userLogIn',
    '/userSignIn2',
    '/auth',
    '/auth/callback',
    '/start.auth',
    '/sso',
    '/oauth/start',
    '/saml/acs',
    '/session/new',
    '/sessions/new',
    '/sessions/new?to=x',
    'login',
    'https://login.example.com/',
    'https://auth.example.com/authorize',
    'https://id.sso.example.com/',
    'https://app.example.com/oauth2/start',
    'https://session/new',
    // No URL, so its words count.
    'https://[login',
  ])('is where %s leads', (location) => {
    expect(leadsToLogin(location)).toBe(true);
  });

  test.each([
    '',
    '/',
    '/blog-index',
    '/blogin',
    '/Blogin',
    '/BLogin',
    '/logins',
    '/Logins',
    '/userLogins',
    '/logxin',
    '/Logxin',
    '/log--in',
    '/designing-x',
    '/Designing',
    '/assigning',
    '/catalogindex',
    '/plugin-free-checkout-is-coming/',
    '/dashboard?from=/login',
    '/sessions/2026',
    '/obsessions/new',
    '/sessions/newest',
    '/authors',
    '/auth-guide',
    '/unauth',
    '/oauth22',
    'https://example.com/dashboard#login',
    'https://[',
  ])('is not where %s leads', (location) => {
    expect(leadsToLogin(location)).toBe(false);
  });
});
