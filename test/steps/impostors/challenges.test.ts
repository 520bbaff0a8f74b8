import { describe, expect, test } from '@jest/globals';
import type { Expectation, Step } from '../../../src/config/config.ts';
import type { HttpResponse } from '../../../src/http/exchange.ts';
import { challenges, findChallenge } from '../../../src/steps/impostors/challenges.ts';
import { judgeResponse } from '../../../src/steps/judge.ts';
import { at, response, step } from '../response.ts';

const html = (body: string, status = 200, headers: [string, string][] = []) =>
  response(body, 'text/html', { status, headers });
const expecting = (...values: number[]): Expectation => ({
  at,
  subject: { kind: 'status' },
  predicates: [{ name: 'one-of', values }],
});

/** What each wall answers, after its own documentation and pages; long parts are left out. */
const walls: [name: string, answer: HttpResponse][] = [
  ['a Cloudflare challenge', html('<title>Just a moment...</title>', 403, [['cf-mitigated', 'challenge']])],
  [
    'a Cloudflare challenge',
    html('<title>Just a moment...</title><script>(function(){window._cf_chl_opt = {cvId: "3"};}())</script>', 503),
  ],
  [
    'the block page of Cloudflare',
    html(
      '<title>Attention Required! | Cloudflare</title><div id="cf-error-details"><h1 data-translate="block_headline">Sorry, you have been blocked</h1></div>',
      403,
    ),
  ],
  ['the bot protection of Vercel', response('', '', { status: 403, headers: [['x-vercel-mitigated', 'deny']] })],
  ['the bot protection of Vercel', html('<html><head><title>Vercel Security Checkpoint</title></head></html>', 429)],
  ['AWS WAF', response('', '', { status: 202, headers: [['x-amzn-waf-action', 'challenge']] })],
  [
    'AWS WAF',
    html(
      "<TITLE>ERROR: The request could not be satisfied</TITLE><H1>403 ERROR</H1><H2>The request could not be satisfied.</H2>Request blocked. We can't connect to the server",
      403,
    ),
  ],
  [
    'Imperva',
    html(
      '<html><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&incident_id=1-2&edet=12">Request unsuccessful. Incapsula incident ID: 1-2</iframe></html>',
    ),
  ],
  [
    'Imperva',
    html(
      '<html><head><META NAME="robots" CONTENT="noindex,nofollow"><script src="/_Incapsula_Resource?SWJIYLWA=5"></script><body></body></html>',
    ),
  ],
  [
    'Anubis',
    html(
      '<title>Making sure you&#39;re not a bot!</title><script id="anubis_challenge" type="application/json">{"rules":{}}</script>',
    ),
  ],
  ['DDoS-Guard', html('<title>DDoS-Guard</title><script src="/.well-known/ddos-guard/js-challenge/index.js">', 403)],
  ['the firewall of Sucuri', html("<script>var s={};sucuri_cloudproxy_js='';</script>You are being redirected...")],
  ['DataDome', html("<script>var dd={'host':'geo.captcha-delivery.com/'}</script>", 403)],
  [
    'HUMAN (PerimeterX)',
    response('{"appId":"PX1234","jsClientSrc":"/1234/init.js","blockScript":"x"}', 'application/json', { status: 403 }),
  ],
  [
    'Akamai',
    html(
      '<HTML><HEAD><TITLE>Access Denied</TITLE></HEAD><BODY><H1>Access Denied</H1>Reference&#32;&#35;18&#46;1<P>https&#58;&#47;&#47;errors&#46;edgesuite&#46;net&#47;18</P></BODY></HTML>',
      403,
    ),
  ],
  ['Kasada', response('', '', { status: 429, headers: [['x-kpsdk-ct', '0c']] })],
];

describe('a wall against bots', () => {
  test.each(walls)('is %s, whatever the check expects', (name, answer) => {
    const { status } = answer;
    for (const asked of [
      {},
      { expect: [expecting(401, status)] },
      { expect: [expecting(status)], errorPage: 'allow' as const },
    ] satisfies Partial<Step>[]) {
      const [mismatch] = judgeResponse(step(asked), answer, new Map());
      expect(mismatch?.rule).toBe('smoke/protected');
      expect(mismatch?.observed.startsWith(name)).toBe(true);
      expect(mismatch?.fix).toContain('runner');
    }
  });

  test('is what is tested where the check expects its own header', () => {
    const answer = response('', '', { status: 403, headers: [['cf-mitigated', 'challenge']] });
    const header: Expectation = {
      at,
      subject: { kind: 'header', name: 'cf-mitigated' },
      predicates: [{ name: 'exists', value: true }],
    };
    expect(judgeResponse(step({ expect: [expecting(403), header] }), answer, new Map())).toEqual([]);
  });

  test('says who it is and how the runner gets through', () => {
    for (const { fix, source } of challenges) {
      expect(fix).toMatch(/^[A-Z]/);
      expect(source).not.toBe('');
    }
  });
});

test.each<[string, HttpResponse]>([
  [
    'a page that Cloudflare puts its detection script into',
    html(
      '<h1>Shop</h1><script>window.__CF$cv$params={r:"1"};a.src="/cdn-cgi/challenge-platform/scripts/jsd/main.js"</script>',
    ),
  ],
  [
    'a refusal of the application behind it',
    html('{"error":"forbidden"}<script src="/cdn-cgi/challenge-platform/x.js">', 403),
  ],
  [
    'a page that Imperva puts its script into',
    html(
      '<html><head><title>Shop</title><script src="/_Incapsula_Resource?SWJIYLWA=5"></script></head><h1>Shop</h1></html>',
    ),
  ],
  ['a page with the script of DataDome', html('<script src="https://js.datadome.co/tags.js"></script><h1>Shop</h1>')],
  ['a login with the script of HUMAN', html('<div id="px-captcha-container"></div><h1>Log in</h1>')],
  [
    'an article about walls',
    html(
      '<h1>Anubis</h1><p>It sends &lt;script id="anubis_challenge"&gt; and window._cf_chl_opt is Cloudflare\'s.</p>',
    ),
  ],
  ['a refusal of the application', response('{"error":"Access denied"}', 'application/json', { status: 403 })],
])('%s is none', (_, answer) => {
  expect(findChallenge(answer)).toBeUndefined();
});
