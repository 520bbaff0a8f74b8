import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { redirect } from '../../src/http/redirects.ts';
import { createTrust } from '../../src/http/trust.ts';
import { bench, get, never } from './servers.ts';

const { http, client, close } = bench();
afterEach(close);

const nobody = createTrust(undefined, []);
const post = {
  method: 'POST',
  url: new URL('https://a.test/login'),
  headers: [
    ['Content-Type', 'text/plain'],
    ['Authorization', 'Bearer x'],
  ] as [string, string][],
  body: 'secret',
};

describe('what is asked after a redirect', () => {
  test.each([
    [301, 'POST', 'GET'],
    [302, 'POST', 'GET'],
    [303, 'POST', 'GET'],
    [303, 'PUT', 'GET'],
    [303, 'HEAD', 'HEAD'],
    [302, 'PUT', 'PUT'],
    [307, 'POST', 'POST'],
    [308, 'POST', 'POST'],
  ])('%i turns %s into %s, and drops the body with its headers only then', (status, method, expected) => {
    const next = redirect({ ...post, method }, status, '/next', nobody);
    if (next.kind !== 'follow') throw new Error(next.kind);
    const { request } = next;
    expect(request.url.href).toBe('https://a.test/next');
    expect(request.method).toBe(expected);
    expect(request.body).toBe(method === expected ? 'secret' : undefined);
    expect(request.headers.map(([name]) => name)).toEqual(
      method === expected ? ['Content-Type', 'Authorization'] : ['Authorization'],
    );
  });

  test('nothing, without a Location or with a status that does not redirect', () => {
    expect(redirect(post, 302, undefined, nobody).kind).toBe('none');
    expect(redirect(post, 300, '/x', nobody).kind).toBe('none');
    expect(redirect(post, 304, '/x', nobody).kind).toBe('none');
    expect(redirect(post, 200, '/x', nobody).kind).toBe('none');
  });

  test('not a body for another origin', () => {
    expect(redirect(post, 307, 'https://b.test/', nobody)).toMatchObject({
      kind: 'refuse',
      words: '307 would send the body of the POST on to another origin, https://b.test',
    });
    expect(redirect(post, 307, 'https://b.test/', createTrust('https://a.test', ['b.test'])).kind).toBe('follow');
  });

  test('whatever Location says, an http or https URL without credentials', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.webUrl(), fc.constantFrom('javascript:1', '//u:p@b.test', 'ftp://x')),
        (text) => {
          const next = redirect(post, 302, text, nobody);
          if (next.kind !== 'follow') return;
          const { url, headers } = next.request;
          expect(['http:', 'https:']).toContain(url.protocol);
          expect(url.username + url.password + url.hash).toBe('');
          if (url.origin !== 'https://a.test') expect(headers).toEqual([]);
        },
      ),
    );
  });
});

describe('trust', () => {
  test('covers the origin and the allowed hosts with their port, and never falls back to http', () => {
    const trusts = createTrust('https://app.test', ['API.test', 'x.test:8443']);
    const trusted = (url: string) => trusts(new URL(url));
    expect(trusted('https://app.test/a')).toBe(true);
    expect(trusted('https://api.test/a')).toBe(true);
    expect(trusted('https://x.test:8443/')).toBe(true);
    for (const url of [
      'http://app.test',
      'http://api.test',
      'https://api.test:444',
      'https://x.test',
      'https://app.test.evil.test',
      'https://sub.app.test',
    ])
      expect(trusted(url)).toBe(false);
  });
});

describe('following', () => {
  test('lists every hop, adds up their times and ends at the last', async () => {
    const url = await http((request, response) => {
      if (request.url === '/end') response.end('there');
      else response.writeHead(302, { location: request.url === '/a' ? '/b' : '/end' }).end();
    });
    const response = await client().send(get(`${url}/a`, { follow: true }), never);
    expect(response.url).toBe(`${url}/end`);
    expect(response.redirects).toEqual([
      { status: 302, url: `${url}/a`, location: '/b' },
      { status: 302, url: `${url}/b`, location: '/end' },
    ]);
  });

  test('is not done unless asked for', async () => {
    const url = await http((_request, response) => response.writeHead(302, { location: '/login' }).end());
    expect(await client().send(get(url), never)).toMatchObject({ status: 302, redirects: [] });
  });

  test('ends a loop, and a chain that is too long', async () => {
    const url = await http((request, response) => {
      const [, kind, step = '0'] = request.url?.split('/') ?? [];
      response.writeHead(302, { location: kind === 'loop' ? '/loop' : `/chain/${Number(step) + 1}` }).end();
    });
    const words = (path: string) => client().send(get(url + path, { follow: true }), never);
    await expect(words('/loop')).rejects.toMatchObject({
      kind: 'redirects',
      message: '127.0.0.1: the redirects go in a loop: /loop → /loop',
    });
    await expect(words('/chain/0')).rejects.toMatchObject({
      kind: 'redirects',
      message: '127.0.0.1: more than 10 redirects: /chain/0 → /chain/1 → /chain/2 → …',
    });
  });

  test('lets a page set a cookie and come back to itself', async () => {
    const url = await http((request, response) => {
      if (request.headers.cookie === 'seen=1') response.end('in');
      else response.writeHead(302, { location: '/', 'set-cookie': 'seen=1' }).end();
    });
    expect((await client().send(get(url, { follow: true }), never)).status).toBe(200);
  });
});
