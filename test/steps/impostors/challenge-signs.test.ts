import { describe, expect, test } from '@jest/globals';
import { challenges, findChallenge } from '../../../src/steps/impostors/challenges.ts';
import { response } from '../response.ts';

const sent = (name: string, value: string, status = 403) =>
  findChallenge(
    response('', '', {
      status,
      headers: [
        ['server', 'x'],
        [name, value],
      ],
    }),
  )?.name;
const shown = (body: string, status = 403) => findChallenge(response(body, 'text/html', { status }))?.name;
const fixOf = (wanted: string) => challenges.find(({ name }) => name === wanted)?.fix;

describe('a wall is known by a header', () => {
  test.each<[string, string, string | undefined]>([
    ['cf-mitigated', 'challenge', 'a Cloudflare challenge'],
    ['cf-mitigated', ' Challenge ', 'a Cloudflare challenge'],
    ['cf-mitigated', 'no challenge', undefined],
    ['cf-mitigated', 'challenged', undefined],
    ['x-vercel-mitigated', 'deny', 'the bot protection of Vercel'],
    ['x-vercel-mitigated', 'challenge', 'the bot protection of Vercel'],
    ['x-vercel-mitigated', 'not deny', undefined],
    ['x-vercel-mitigated', 'denylist', undefined],
    ['x-amzn-waf-action', 'captcha', 'AWS WAF'],
    ['x-amzn-waf-action', 'no captcha', undefined],
    ['x-amzn-waf-action', 'captchas', undefined],
    ['x-sucuri-block', 'BAD_BOT', 'the firewall of Sucuri'],
    ['x-sucuri-block', ' ', undefined],
    ['x-kpsdk-ct', '0c', 'Kasada'],
    ['x-other', 'challenge', undefined],
  ])('%s: %s', (name, value, wall) => {
    expect(sent(name, value)).toBe(wall);
    expect(sent(name, value, 302)).toBe(wall);
  });
});

describe('a wall is known by its page', () => {
  const imperva = '<META NAME="robots" CONTENT="noindex, nofollow">';
  const script = '<script src="/_Incapsula_Resource?x"></script>';
  test.each<[string, string | undefined]>([
    ['window._cf_chl_opt  = {', 'a Cloudflare challenge'],
    ['mywindow._cf_chl_opt={', undefined],
    ['<div id="cf-error-details"><h2>Access denied</h2>', 'the block page of Cloudflare'],
    ['<h2>Sorry, you have been blocked</h2>', undefined],
    ['<div id="cf-error-details">', undefined],
    ['The request could not be satisfied. Request blocked.', 'AWS WAF'],
    ['The request could not be satisfied.', undefined],
    [`<iframe id=a src="/b/_Incapsula_Resource?c=d&incident_id=1">`, 'Imperva'],
    [`<iframe src="/_Incapsula_Resource?incident_id=1">`, 'Imperva'],
    [`<iframe src="/_Incapsula_Resource?c=d">`, undefined],
    [`<html>${imperva}${script}`, 'Imperva'],
    [`<html lang="en" class="a b">\n <head>\n ${imperva}\n <script id="x" src="/_Incapsula_Resource?x">`, 'Imperva'],
    [`<head prefix="og: x">${imperva}${script}`, 'Imperva'],
    [`<HTML><META NAME=robots CONTENT=noindex,nofollow>${script}`, 'Imperva'],
    [`<html>  ${imperva}<p>Shop</p>${script}`, undefined],
    [`<body>${imperva}${script}`, undefined],
    ['<script src="/.within.website/x/cmd/anubis/static/js/main.mjs">', 'Anubis'],
    ['<script src="/.well-known/ddos-guard/check?x">', 'DDoS-Guard'],
    ['let a; sucuri_cloudproxy_js  = 1', 'the firewall of Sucuri'],
    ['<title>Sucuri WebSite Firewall - Access Denied</title>', 'the firewall of Sucuri'],
    ['https://geo.captcha-delivery.com/x', 'DataDome'],
    ['<div id="px-captcha">', 'HUMAN (PerimeterX)'],
    ['{"appId"  :  "PXab12", "jsClientSrc": "x"}', 'HUMAN (PerimeterX)'],
    ['{"appId":"PXab12"}', undefined],
    ['<title>access denied</title> https://errors.edgesuite.net/1', 'Akamai'],
    ['<title>access denied</title>', undefined],
    ['<div id="sec-cpt-if">', undefined],
    ['<div id="sec-if-cpt-container">', 'Akamai'],
    ['<div id="sec-bc-container">', 'Akamai'],
    ['fetch("/_sec/cp_challenge/verify")', 'Akamai'],
    ['<script async id="a" src="/_fs-ch-1T1wmsGaOgGaSxcX/script.js">', 'the bot protection of Fastly'],
    ['<script src="/_fs-ch-1/x.js">', 'the bot protection of Fastly'],
    ['<script async src="/.bunny-shield/x.js">', 'Bunny Shield'],
    ['<script src="/.bunny-shield/x.js">', 'Bunny Shield'],
    ['<a href="/.bunny-shield/x.js">', undefined],
  ])('%s', (body, wall) => {
    expect(shown(body)).toBe(wall);
  });

  test.each([
    [299, true],
    [300, false],
    [399, false],
    [400, true],
  ])('in an answer with the status %i: %s', (status, isKnown) => {
    expect(shown('window._cf_chl_opt = {', status) !== undefined).toBe(isKnown);
  });

  test.each([403, 405, 406, 429, 503])('of those that are only refusals, with the status %i', (status) => {
    expect(shown('https://geo.captcha-delivery.com/x', status)).toBe('DataDome');
    expect(shown('https://geo.captcha-delivery.com/x', 200)).toBeUndefined();
  });

  test('at its beginning', () => {
    const sign = 'window._cf_chl_opt=';
    expect(shown(' '.repeat(100_000 - sign.length) + sign)).toBe('a Cloudflare challenge');
    expect(shown(' '.repeat(100_001 - sign.length) + sign)).toBeUndefined();
  });
});

test.each([
  ['the bot protection of Fastly', 'Fastly'],
  ['Bunny Shield', 'Bunny Shield'],
  ['Akamai', 'Akamai'],
  ['Imperva', 'Imperva'],
])('%s is told with how the runner gets through', (name, product) => {
  expect(fixOf(name)).toBe(
    `${product}: an allow rule for the address of the runner, or for a secret header that the checks send (in "headers").`,
  );
});
