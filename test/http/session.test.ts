import type { IncomingHttpHeaders } from 'node:http';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createCookieJar, storeCookies } from '../../src/http/cookies.ts';
import { anyText } from '../any-text.ts';
import { bench, get, never } from './servers.ts';

const { http, client, close } = bench();
afterEach(close);

async function elsewhere() {
  const seen: IncomingHttpHeaders[] = [];
  const url = await http((request, response) => {
    seen.push(request.headers);
    response.setHeader('set-cookie', 'stranger=1').end('x');
  });
  // Another name for the same machine: another origin, whose cookies are apart.
  return { seen, url: url.replace('127.0.0.1', 'localhost') };
}

const session = () => ({ jar: createCookieJar(), headers: [['X-Session', 'of-the-member']] as [string, string][] });

describe('a session', () => {
  test('goes to the base URL, and learns its cookies there', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const url = await http((request, response) => {
      seen.push(request.headers);
      response.setHeader('set-cookie', ['sid=abc; HttpOnly', 'flag=1; Secure', 'gone=1; Domain=other.test']).end();
    });
    const it = client({ baseUrl: url });
    const member = session();
    await it.send(get(url, { session: member }), never);
    await it.send(
      get(url, {
        session: member,
        headers: [
          ['x-session', 'own'],
          ['Cookie', 'a=b'],
        ],
      }),
      never,
    );
    expect(seen[0]).toMatchObject({ 'x-session': 'of-the-member', 'user-agent': 'launch-gate-test' });
    expect(seen[0]?.cookie).toBeUndefined();
    // A Secure cookie is kept on loopback, as browsers do; what the request itself says wins.
    expect(seen[1]).toMatchObject({ 'x-session': 'own', cookie: 'a=b; sid=abc; flag=1' });
  });

  test('is not sent to another origin, neither directly nor after a redirect', async () => {
    const other = await elsewhere();
    const url = await http((_request, response) =>
      response.writeHead(302, { location: `${other.url}/`, 'set-cookie': 'sid=abc' }).end(),
    );
    const it = client({ baseUrl: url });
    const member = session();
    const own: [string, string][] = [
      ['Authorization', 'Bearer mine'],
      ['X-Api-Key', 'mine'],
      ['Cookie', 'mine=1'],
      ['Accept', 'text/html'],
    ];
    await it.send(get(url, { session: member, follow: true, headers: own }), never);
    await it.send(get(other.url, { session: member }), never);
    expect(other.seen).toHaveLength(2);
    for (const headers of other.seen) {
      expect(JSON.stringify(headers)).not.toMatch(/mine|of-the-member|sid|stranger/);
    }
    expect(other.seen[0]?.accept).toBe('text/html');
  });

  test('is sent to an allowed host, also after a redirect', async () => {
    const other = await elsewhere();
    const url = await http((_request, response) => response.writeHead(302, { location: other.url }).end());
    const it = client({ baseUrl: url, allowedHosts: [new URL(other.url).host] });
    await it.send(get(url, { session: session(), follow: true, headers: [['Authorization', 'Bearer mine']] }), never);
    expect(other.seen[0]).toMatchObject({ 'x-session': 'of-the-member', authorization: 'Bearer mine' });
  });

  test('does not carry the body of a login on to another origin', async () => {
    const other = await elsewhere();
    const url = await http((_request, response) => response.writeHead(307, { location: other.url }).end());
    const login = get(url, { method: 'POST', body: 'password=x', follow: true, session: session() });
    await expect(client({ baseUrl: url }).send(login, never)).rejects.toMatchObject({ kind: 'redirects' });
    expect(other.seen).toEqual([]);
  });
});

describe('cookies', () => {
  test('go back as the bytes that came', async () => {
    const seen: (string | undefined)[] = [];
    const url = await http((request, response) => {
      seen.push(request.headers.cookie);
      response.setHeader('set-cookie', Buffer.from('name=Zoë ☃').toString('latin1')).end();
    });
    const it = client({ baseUrl: url });
    const member = session();
    await it.send(get(url, { session: member }), never);
    await it.send(get(url, { session: member }), never);
    expect(Buffer.from(seen[1] ?? '', 'latin1').toString()).toBe('name=Zoë ☃');
  });

  test('that a browser would refuse are dropped, whatever they look like', () => {
    const jar = createCookieJar();
    const url = new URL('https://app.test/%E0%A4%A/');
    fc.assert(fc.property(fc.array(anyText()), (lines) => storeCookies(jar, lines, url).length === lines.length));
    storeCookies(
      jar,
      ['a=1; Domain=test', 'b=2; Domain=other.test', '__Host-c=3', 'd=4'],
      new URL('https://two.app.test/'),
    );
    expect(jar.getCookieStringSync('https://two.app.test/')).toBe('d=4');
  });

  test.each<[string, string, string | undefined]>([
    ['https://app.test/', 'sid=1; Domain=example.com', 'Domain=example.com is not the host of this site, app.test'],
    ['https://shop.vercel.app/', 'sid=1; Domain=vercel.app', 'belongs to many sites'],
    ['https://app.test/', `sid=${'x'.repeat(4094)}`, 'name and value have 4097 bytes'],
    ['https://app.test/', `sid=${'x'.repeat(4093)}`, undefined],
    ['https://app.test/', '__Host-sid=1; Secure; Path=/; Domain=app.test', 'allows no Domain'],
    ['https://app.test/', '__Host-sid=1; Path=/', 'asks for Secure'],
    ['https://app.test/', '__Host-sid=1; Secure; Path=/', undefined],
    ['https://app.test/', '__Secure-sid=1', 'asks for Secure'],
    ['http://app.test/', 'sid=1; Secure', 'comes over http'],
    ['http://localhost/', 'sid=1; Secure', undefined],
    ['http://127.0.0.2/', '__Host-sid=1; Secure; Path=/', undefined],
    ['http://[::1]/', 'sid=1; Secure', undefined],
    ['https://a.app.test/', 'sid=1; Domain=.APP.test', undefined],
    ['https://127.0.0.1/', 'sid=1; Domain=0.0.1', 'is not the host of this site'],
  ])('of %s: %.40s is kept, or dropped with a reason', (url, line, why) => {
    const jar = createCookieJar();
    const [told] = storeCookies(jar, [line], new URL(url));
    expect(told).toEqual(why === undefined ? undefined : expect.stringContaining(why));
    expect(jar.getCookiesSync(url)).toHaveLength(why === undefined ? 1 : 0);
  });
});
