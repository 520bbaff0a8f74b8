import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../../property-seed.ts';
import { judgeMixedContent } from '../../../../src/pillars/launch/mixed-content/judge.ts';
import { scanPage } from '../../../../src/pillars/launch/mixed-content/scan.ts';

const url = 'https://www.example.com/pricing';
const judge = (html: string, headers: [string, string][] = []) =>
  judgeMixedContent(url, url, headers, scanPage(html), (text) => text);
const rules = (html: string, headers?: [string, string][]) => judge(html, headers).map(({ rule }) => rule.slice(7));
const http = 'http://cdn.example.net';

describe('mixed content', () => {
  test.each([
    ['a script', `<script src="${http}/a.js"></script>`],
    ['a module', `<script type="module" src="${http}/a.mjs"></script>`],
    [
      'a script after text for others',
      `<noscript>Turn scripts on.</noscript><script type="Text/JavaScript" src="${http}/a.js"></script>`,
    ],
    ['a frame', `<iframe src="${http}/">`],
    ['a stylesheet', `<link rel="preload StyleSheet" href="${http}/a.css">`],
    ['a form', `<form action="${http}/login">`],
    ['a button that sends elsewhere', `<form action="/login"><button formaction="${http}/login">`],
    ['an object', `<object data="${http}/a.swf">`],
    ['a path below an insecure base', `<base href="${http}/"><script src="/a.js"></script>`],
    ['an address with white space and capitals', `<script src="  HTTP://cdn.example.net/a.js "></script>`],
    ['an address with entities', `<script src="http&#58;//cdn.example.net/a.js"></script>`],
  ])('is active: %s', (_, html) => {
    expect(rules(html)).toEqual(['mixed-active']);
  });

  test.each([
    ['an image', `<img src="${http}/a.png">`],
    ['an image of a set', `<img src="/a.png" srcset="/b.png 1x, ${http}/b.png 2x">`],
    ['a source', `<picture><source srcset="${http}/a.avif"><img src="/a.png"></picture>`],
    ['a poster', `<video poster="${http}/a.jpg" src="/a.mp4"></video>`],
    ['sound', `<audio src="${http}/a.mp3"></audio>`],
    ['an icon', `<link rel="shortcut icon" href="${http}/favicon.ico">`],
    ['an image that sends a form', `<input type="image" src="${http}/a.png">`],
    ['an image of a drawing', `<svg><image xlink:href="${http}/a.png"/></svg>`],
  ])('is passive: %s', (_, html) => {
    expect(rules(html)).toEqual(['mixed-passive']);
  });

  test.each([
    ['a link', `<a href="${http}/">there</a>`],
    [
      'the canonical address and other relations',
      `<link rel="canonical" href="${http}/"><link rel=alternate href="${http}/">`,
    ],
    ['a comment', `<!-- <script src="${http}/a.js"></script> -->`],
    ['text of a script', `<script>document.write('<img src="${http}/a.png">')</script>`],
    ['text of a form field', `<textarea><img src="${http}/a.png"></textarea>`],
    [
      'what only browsers without scripts load',
      `<noscript><img src="${http}/a.png"><iframe src="${http}/"></iframe></noscript>`,
    ],
    ['the text of a frame', `<iframe src="/a"><script src="${http}/a.js"></script></iframe>`],
    ['a script that is data', `<script type="text/template" src="${http}/a.html"><img src="${http}/a.png"></script>`],
    ['a stylesheet that is off', `<link rel="stylesheet" disabled href="${http}/a.css">`],
    ['a template', `<template><img src="${http}/a.png"></template>`],
    ['an address without scheme', '<script src="//cdn.example.net/a.js"></script>'],
    ['data, and nothing', '<img src="data:image/png;base64,AA=="><img src=""><form action="">'],
    ['an empty action below an insecure base', `<base href="${http}/"><form action="">`],
  ])('is not: %s', (_, html) => {
    expect(rules(html)).toEqual([]);
  });

  const page = `<script src="${http}/a.js"></script><img src="${http}/a.png">`;

  test('is upgraded by a policy, in a header or in the page, but not by one that only reports', () => {
    const policy = "default-src 'self'; Upgrade-Insecure-Requests";
    expect(rules(page, [['content-security-policy', policy]])).toEqual([]);
    expect(rules(`<meta http-equiv="content-security-policy" content="${policy}">${page}`)).toEqual([]);
    expect(rules(page, [['content-security-policy-report-only', policy]])).toEqual(['mixed-active', 'mixed-passive']);
  });

  test('is upgraded by the second of two policies too', () => {
    const policies: [string, string][] = [
      ['content-security-policy', "default-src 'self'"],
      ['content-security-policy', 'upgrade-insecure-requests'],
    ];
    expect(rules(page, policies)).toEqual([]);
  });

  test('is looked for below the address that the page came from, where its base is no URL', () => {
    const html = `<base href="https://["><img src="a.png"><img src="${http}/a.png">`;
    expect(judge(html).map(({ observed }) => observed)).toEqual([`img ${http}/a.png`]);
    const below = '<base href="//["><img src="a.png">';
    const [finding] = judgeMixedContent(url, 'http://www.example.com/en/', [], scanPage(below), (text) => text);
    expect(finding?.observed).toBe('img http://www.example.com/en/a.png');
  });

  test('is one finding of each kind for a page, told in these words', () => {
    const loaded = 'https://www.example.com/en/pricing';
    const scripts = Array.from({ length: 5 }, (_, i) => `<script src="${http}/${i}.js?key=k3y"></script>`);
    const told = (html: string, show = (text: string) => text) =>
      judgeMixedContent(url, loaded, [], scanPage(html), show);
    const list = [0, 1, 2, 3, 4].map((i) => `script ${http}/${i}.js`).join(', ');
    const active = {
      rule: 'launch/mixed-active',
      severity: 'high',
      status: 'fail',
      subject: 'www.example.com',
      title: 'www.example.com/pricing uses scripts, frames, styles or forms over http',
      expected: 'https for all that it loads and sends',
      // Without the queries, which may hold keys.
      observed: list,
      where: { url },
      reproduce: `curl -sS '${loaded}' | grep -noiE '<[a-z]+[^>]*http://[^ >]*'`,
      fix: 'Browsers block these, and what a form sends can be read on the way. Write https:// in the page. For content that you cannot change: Content-Security-Policy: upgrade-insecure-requests.',
      fingerprint: `launch/mixed-active:${url}`,
    };
    const passive = {
      ...active,
      rule: 'launch/mixed-passive',
      severity: 'medium',
      title: 'www.example.com/pricing uses images or media over http',
      expected: 'https for all that it loads',
      observed: `img ${http}/a.png`,
      fix: 'Browsers load these over https instead, or not at all. Write https:// in the page. For content that you cannot change: Content-Security-Policy: upgrade-insecure-requests.',
      fingerprint: `launch/mixed-passive:${url}`,
    };
    const image = `<img src="${http}/a.png">`;
    expect(told(scripts.join('') + image + image)).toEqual([active, passive]);
    expect(told(scripts.join('') + page)[0]).toEqual({ ...active, observed: `${list} and 1 more` });
    expect(told(image, (text) => text.replace('a.png', '(redacted)'))).toEqual([
      { ...passive, observed: `img ${http}/(redacted)` },
    ]);
  });

  test('is told with the first 150 characters of an address', () => {
    const observed = (length: number) => {
      const address = `${http}/`.padEnd(length - 'img '.length, 'a');
      return [judge(`<img src="${address}">`)[0]?.observed, `img ${address}`] as const;
    };
    const [whole, all] = observed(150);
    expect(whole).toBe(all);
    const [cut, longer] = observed(151);
    expect(cut).toBe(`${longer.slice(0, 150)}…`);
  });

  test('is found in any HTML without an error, and never where no http address stands', () => {
    const word = fc.constantFrom(
      ...[
        '<',
        '>',
        '/',
        '"',
        "'",
        '=',
        ' ',
        '<!--',
        '-->',
        '<script',
        ' src=',
        '<img',
        ' srcset=',
        ',',
        '2x',
        '<base href=',
        '<template>',
      ],
      ...[
        '</template>',
        'https://x.example/',
        '//y.example',
        '&#104;',
        '\0',
        '\u2028',
        '<link rel=stylesheet href=',
        '<form action=',
      ],
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 60 }), (words) => {
        expect(judge(words.join(''))).toEqual([]);
      }),
    );
  });
});
