import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../../property-seed.ts';
import { judgeMixedContent } from '../../../../src/pillars/launch/mixed-content/judge.ts';
import { scanPage, srcset } from '../../../../src/pillars/launch/mixed-content/scan.ts';
import { Unreadable } from '../../../../src/steps/page.ts';

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

  test('is one finding of each kind for a page, without the queries, which may hold keys', () => {
    const [active, passive] = judge(
      Array.from({ length: 9 }, (_, i) => `<script src="${http}/${i}.js?key=k3y"></script>`).join('') + page,
    );
    expect(active).toMatchObject({ severity: 'high', where: { url }, fingerprint: `launch/mixed-active:${url}` });
    expect(active?.observed).toMatch(/^script http:\/\/cdn\.example\.net\/0\.js, .* and 5 more$/);
    expect(active?.observed).not.toContain('k3y');
    expect(passive).toMatchObject({ severity: 'medium', observed: `img ${http}/a.png` });
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

  test('is not looked for beyond a depth that no browser shows', () => {
    expect(() => scanPage('<div>'.repeat(50_000))).toThrow(Unreadable);
  });

  test('is found at the end of a page of 10 MB', () => {
    expect(rules('<p>word</p> '.repeat(900_000) + page)).toEqual(['mixed-active', 'mixed-passive']);
  });
});

describe('a srcset', () => {
  test.each([
    ['a.png 1x, b.png 2x', ['a.png', 'b.png']],
    ['a.png,  b.png', ['a.png', 'b.png']],
    [' ,a,b.png 100w,,c.png', ['a,b.png', 'c.png']],
    ['data:image/png;base64,AA== 1x, c.png', ['data:image/png;base64,AA==', 'c.png']],
    ['', []],
    [' , ,', []],
  ])('%j', (value, urls) => {
    expect(srcset(value)).toEqual(urls);
  });

  test('of a million blanks is read in one pass', () => {
    expect(srcset(' '.repeat(1_000_000))).toEqual([]);
    expect(srcset('a, '.repeat(100_000))).toHaveLength(100_000);
  });
});
