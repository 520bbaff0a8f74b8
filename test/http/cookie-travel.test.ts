import type { RequestListener } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import { launch } from 'puppeteer-core';
import { cookieHeader, createCookieJar, storeCookies } from '../../src/http/cookies.ts';
import { findBrowser } from '../../src/steps/page-check/find-browser.ts';
import { bench, certificate } from './servers.ts';

const found = await findBrowser({}, process.env);
const pem = certificate('localhost');
if ('problem' in found) console.warn(`cookies are not compared with a browser: ${found.problem}`);
else if (!pem) console.warn('cookies are not compared with a browser: there is no openssl');
const inBrowser = 'problem' in found || !pem ? test.skip : test;

const servers = bench();
afterEach(servers.close);

const hosts = [
  'shop.localhost',
  'app.shop.localhost',
  'www.shop.localhost',
  'shop.test',
  'app.shop.test',
  'one.github.io',
  'two.github.io',
  '127.0.0.1',
];
const paths = ['/', '/account', '/account/orders', '/accounts'];

/** Responses of a host, each with cookies of these attributes; the names begin with `prefix`. */
type Given = { from: string; path: string; prefix: string; attributes: string[] };
const given: Given[] = [
  'https://app.shop.localhost',
  'http://app.shop.localhost',
  'https://app.shop.test',
  'http://app.shop.test',
  'https://one.github.io',
  'https://127.0.0.1',
].flatMap((from) => {
  const { hostname } = new URL(from);
  const site = hostname.replace(/^app\./, '');
  const plain = [
    ...['', 'Secure', 'HttpOnly', 'Max-Age=0', 'Max-Age=100', 'Expires=Thu, 01 Jan 1970 00:00:00 GMT'],
    ...['SameSite=None', 'SameSite=None; Secure', 'SameSite=Strict', 'SameSite=Lax; Secure'],
    ...[site, `.${site}`, `${site}.`, `xx${site}`, `${site.toUpperCase()}; Secure`].map((domain) => `Domain=${domain}`),
    ...['github.io', 'localhost', 'test', '', 'www.shop.localhost', 'other.example'].map(
      (domain) => `Domain=${domain}`,
    ),
    ...[`Domain=${site}; SameSite=Strict`, `Domain=other.example; Domain=${site}`],
    ...['/', '/account', '/account/', 'account', ''].map((path) => `Path=${path}`),
    `Domain=${site}; Path=/account`,
  ];
  const prefixed = ['', 'Secure', 'Path=/', 'Secure; Path=/', 'Secure; Path=/account'];
  return [
    { from, path: '/account/login', prefix: '', attributes: plain },
    ...['__Host-', '__Secure-', '__host-', '__SECURE-'].map((prefix) => ({
      from,
      path: '/',
      prefix,
      // Chromium takes an address as Domain for no Domain at all, against the RFC.
      attributes: [
        ...prefixed,
        ...(hostname === site ? [] : [hostname, site]).map((domain) => `Secure; Path=/; Domain=${domain}`),
      ],
    })),
  ];
});

/** The `Set-Cookie` lines of a response. */
const lines = (index: number) =>
  (given[index]?.attributes ?? []).map((attributes, at) => `${given[index]?.prefix}c${index}-${at}=1; ${attributes}`);
const attributesOf = (name: string) => {
  const [, index, at] = /c(\d+)-(\d+)$/.exec(name) ?? [];
  const set = given[Number(index)];
  return `${set?.attributes[Number(at)]} from ${set?.from}`;
};
const namesIn = (cookie: string) =>
  cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => pair.split('=')[0] as string)
    .toSorted();

describe('cookies travel between hosts', () => {
  inBrowser('as they do in Chromium', async () => {
    let seen = '';
    const listener: RequestListener = ({ url = '', headers }, response) => {
      const sets = lines(Number(/set=(\d+)/.exec(url)?.[1] ?? -1));
      if (!url.includes('favicon')) seen = headers.cookie ?? '';
      response.setHeader('set-cookie', sets).setHeader('content-type', 'text/plain').end('x');
    };
    const ports = {
      'http:': new URL(await servers.http(listener)).port,
      'https:': new URL(await servers.https(pem ?? {}, listener)).port,
    };
    const at = (origin: string, path: string) => {
      const url = new URL(path, origin);
      url.port = ports[url.protocol as keyof typeof ports];
      return url;
    };
    const browser = await launch({
      executablePath: 'path' in found ? found.path : '',
      pipe: true,
      args: [
        '--no-sandbox',
        '--ignore-certificate-errors',
        '--host-resolver-rules=MAP * 127.0.0.1',
        '--no-proxy-server',
      ],
    });
    try {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      const jar = createCookieJar();
      for (const [index, { from, path }] of given.entries()) {
        const url = at(from, `${path}?set=${index}`);
        await page.goto(url.href);
        storeCookies(jar, lines(index), url);
      }
      let arrived = 0;
      const differing: unknown[] = [];
      for (const host of hosts)
        for (const scheme of ['https:', 'http:'])
          for (const path of paths) {
            const url = at(`${scheme}//${host}`, path);
            await page.goto(url.href);
            arrived += namesIn(seen).length;
            const [theirs, ours] = [namesIn(seen), namesIn(cookieHeader(jar, url))];
            const [onlyTheirs, onlyOurs] = [
              theirs.filter((name) => !ours.includes(name)),
              ours.filter((name) => !theirs.includes(name)),
            ];
            const tell = (name: string) => `${name}: ${attributesOf(name)}`;
            if (onlyTheirs.length + onlyOurs.length > 0)
              differing.push({ url: url.href, theirs: onlyTheirs.map(tell), ours: onlyOurs.map(tell) });
          }
      expect(differing).toEqual([]);
      expect(arrived).toBeGreaterThan(500);
    } finally {
      await browser.close();
    }
  });
});
