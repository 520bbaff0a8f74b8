import http, { type IncomingHttpHeaders } from 'node:http';
import net, { type AddressInfo, type LookupFunction, type Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { proxiesOf } from '../../src/http/proxies.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { bench, certificate, get, never } from './servers.ts';

const { http: serve, https, raw, client, close } = bench();
const proxies: http.Server[] = [];
afterEach(async () => {
  for (const proxy of proxies.splice(0)) {
    proxy.closeAllConnections();
    proxy.close();
  }
  await close();
});

type Asked = { method: string; target: string; headers: IncomingHttpHeaders };

/** A proxy that leads to the server behind `ports` where it has the host, and refuses every other. */
async function startProxy(ports: Record<string, string>, credentials?: string) {
  const asked: Asked[] = [];
  const isKnown = ({ headers }: { headers: IncomingHttpHeaders }) =>
    !credentials || headers['proxy-authorization'] === `Basic ${btoa(credentials)}`;
  const server = http.createServer((request, response) => {
    const { method = '', url = '', headers } = request;
    asked.push({ method, target: url, headers });
    if (!isKnown(request)) return void response.writeHead(407).end('who are you');
    const { host, pathname, search } = new URL(url);
    const { 'proxy-authorization': _, ...rest } = headers;
    const onward = http.request(`${ports[host]}${pathname}${search}`, { method, headers: rest }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(response);
    });
    request.pipe(onward);
  });
  server.on('connect', (request, socket: Socket) => {
    const target = request.url ?? '';
    asked.push({ method: 'CONNECT', target, headers: request.headers });
    const to = ports[target];
    if (!isKnown(request) || !to) return void socket.end(`HTTP/1.1 ${isKnown(request) ? 403 : 407} No\r\n\r\n`);
    const onward = net.connect(Number(new URL(to).port), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    for (const each of [onward, socket]) each.on('error', () => {});
  });
  proxies.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { asked, port: (server.address() as AddressInfo).port };
}

const redactor = createRedactor();
const through = (env: Record<string, string>, lookup?: LookupFunction, more = {}) =>
  client({ proxies: proxiesOf({ env, redactor }), route: { lookup, ...more } });
const body = (response: { body: Uint8Array }) => Buffer.from(response.body).toString();
const answering =
  (address: string): LookupFunction =>
  (_, options, callback) =>
    options.all ? callback(null, [{ address, family: 4 }]) : callback(null, address, 4);

describe('through the proxy of the environment', () => {
  test('plain http is asked with the whole URL, on one connection', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const app = await serve((request, response) => {
      seen.push(request.headers);
      response.end(request.url);
    });
    const proxy = await startProxy({ 'app.test': app }, 'ada:p w');
    const it = through({ http_proxy: `http://ada:p%20w@127.0.0.1:${proxy.port}` });
    expect(body(await it.send(get('http://app.test/a?b=c'), never))).toBe('/a?b=c');
    const second = await it.send(get('http://app.test/again', { method: 'POST', body: 'x' }), never);
    expect(body(second)).toBe('/again');
    expect(proxy.asked.map(({ method, target }) => `${method} ${target}`)).toEqual([
      'GET http://app.test/a?b=c',
      'POST http://app.test/again',
    ]);
    expect(seen[0]?.host).toBe('app.test');
    expect(seen[0]).not.toHaveProperty('proxy-authorization');
    // Its password is a secret.
    expect(redactor.redact(`x ${btoa('ada:p w')} x`)).not.toContain(btoa('ada:p w'));
  });

  test('an unknown user of the proxy is told as that, and not as an answer of the site', async () => {
    const proxy = await startProxy({}, 'ada:secret');
    for (const url of ['http://app.test/', 'https://app.test/']) {
      const env = { HTTP_PROXY: `127.0.0.1:${proxy.port}`, HTTPS_PROXY: `127.0.0.1:${proxy.port}` };
      await expect(through(env).send(get(url, { retries: 2 }), never)).rejects.toMatchObject({
        kind: 'proxy',
        message: expect.stringMatching(
          /^app\.test: the proxy 127\.0\.0\.1:\d+ \(HTTPS?_PROXY\) asks for other credentials \(407\)$/,
        ),
      });
    }
    // Not tried again.
    expect(proxy.asked).toHaveLength(2);
  });

  test.each([
    ['socks5://127.0.0.1:1', 'HTTP_PROXY names a proxy of another kind (socks5) than http and https'],
    ['http://', 'HTTP_PROXY holds no address of a proxy'],
    ['http://%zz:sesame@127.0.0.1:1', 'HTTP_PROXY holds a user name or password that is not percent-encoded'],
    ['127.0.0.1:1', 'the proxy 127.0.0.1:1 (HTTP_PROXY) cannot be reached (ECONNREFUSED)'],
  ])('%s is told in words without what it holds', async (value, words) => {
    const sent = through({ HTTP_PROXY: value }).send(get('http://app.test/'), never);
    await expect(sent).rejects.toMatchObject({ kind: 'proxy', message: `app.test: ${words}` });
  });

  test.each([
    ['SSH-2.0-OpenSSH\r\n\r\n', 'does not answer as a proxy does'],
    ['HTTP/1.1 2000 OK\r\n\r\n', 'does not answer as a proxy does'],
    [`HTTP/1.1 200 OK\r\nx: ${'y'.repeat(70_000)}`, 'does not answer as a proxy does'],
    ['HTTP/1.1 200 OK\r\n', 'cannot be reached (it closed the connection)'],
    ['', 'cannot be reached (it closed the connection)'],
  ])('what answers %.20j in place of a proxy is told', async (text, words) => {
    const url = new URL(await raw((socket) => socket.once('data', () => socket.end(text)).resume()));
    await expect(through({ HTTPS_PROXY: url.host }).send(get('https://app.test/'), never)).rejects.toMatchObject({
      message: expect.stringContaining(words),
    });
  });

  test('a proxy that never answers ends with the timeout, and leaves nothing open', async () => {
    const silent = net.createServer((socket) => socket.resume().on('error', () => {}));
    await new Promise<void>((listening) => silent.listen(0, '127.0.0.1', listening));
    const env = { HTTPS_PROXY: `127.0.0.1:${(silent.address() as AddressInfo).port}` };
    await expect(through(env).send(get('https://app.test/', { timeoutMs: 300 }), never)).rejects.toMatchObject({
      kind: 'timeout',
      message: 'app.test: no complete answer within 300 ms, still waiting for the connection',
    });
    // It closes only when every connection has ended.
    await new Promise<void>((closed) => silent.close(() => closed()));
  });

  const pem = certificate('app.test');
  (pem ? test : test.skip)('TLS goes through a tunnel, which is told nothing but the host', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const app = await https(pem as object, (request, response) => {
      seen.push(request.headers);
      response.end('over TLS');
    });
    const proxy = await startProxy({ 'app.test:443': app }, 'ada:pw-of-proxy');
    const it = through({ HTTPS_PROXY: `http://ada:pw-of-proxy@127.0.0.1:${proxy.port}` }, undefined, {
      roots: [pem?.cert],
    });
    const headers: [string, string][] = [
      ['authorization', 'Bearer of-the-check'],
      ['cookie', 'sid=of-the-check'],
    ];
    const first = await it.send(get('https://app.test/private?key=1', { headers }), never);
    expect(body(first)).toBe('over TLS');
    expect(first.timing.connected).toBe(true);
    expect(first.timing.tlsMs).toBeGreaterThan(0);
    expect((await it.send(get('https://app.test/'), never)).timing.connected).toBe(false);
    expect(proxy.asked).toHaveLength(1);
    expect(proxy.asked[0]).toMatchObject({ method: 'CONNECT', target: 'app.test:443' });
    expect(Object.keys(proxy.asked[0]?.headers ?? {}).toSorted()).toEqual(['host', 'proxy-authorization']);
    expect(JSON.stringify(proxy.asked)).not.toMatch(/of-the-check|private/);
    expect(seen[0]).not.toHaveProperty('proxy-authorization');

    await expect(it.send(get('https://other.test/'), never)).rejects.toMatchObject({
      kind: 'proxy',
      message: expect.stringContaining('does not connect to it (403)'),
    });
  });

  (pem ? test : test.skip)('the certificate is that of the host, not of the proxy', async () => {
    const app = await https(pem as object, (_, response) => response.end('x'));
    const proxy = await startProxy({ 'else.test:443': app });
    const it = through({ HTTPS_PROXY: `127.0.0.1:${proxy.port}` }, undefined, { roots: [pem?.cert] });
    await expect(it.send(get('https://else.test/'), never)).rejects.toMatchObject({
      kind: 'tls',
      message: 'else.test: the certificate is for another host',
    });
  });

  test('what a site redirects to is asked where its name is public here, and never where it is internal or unknown', async () => {
    const app = await serve((request, response) => {
      if (request.url === '/') response.writeHead(302, { location: 'http://other.test/there' });
      response.end('there');
    });
    const proxy = await startProxy({ 'app.test': app, 'other.test': app });
    const env = { HTTP_PROXY: `127.0.0.1:${proxy.port}` };
    const ask = (lookup: LookupFunction) => through(env, lookup).send(get('http://app.test/', { follow: true }), never);
    expect(body(await ask(answering('203.0.113.7')))).toBe('there');
    proxy.asked.length = 0;
    await expect(ask(answering('10.0.0.7'))).rejects.toMatchObject({ kind: 'internal' });
    const unknown: LookupFunction = (_, __, callback) =>
      callback(Object.assign(new Error(), { code: 'ENOTFOUND' }), '', 4);
    await expect(ask(unknown)).rejects.toMatchObject({
      kind: 'proxy',
      message: expect.stringContaining('its name does not resolve here'),
    });
    // The proxy was asked for the site alone, where its name was not looked up at all.
    expect(proxy.asked.map(({ target }) => target)).toEqual(['http://app.test/', 'http://app.test/']);
  });

  test('an address that a redirect writes out is held to the same', async () => {
    const app = await serve((_, response) =>
      response.writeHead(302, { location: 'http://169.254.169.254/meta' }).end(),
    );
    const proxy = await startProxy({ 'app.test': app });
    const sent = through({ HTTP_PROXY: `127.0.0.1:${proxy.port}` }).send(
      get('http://app.test/', { follow: true }),
      never,
    );
    await expect(sent).rejects.toMatchObject({ kind: 'internal' });
    expect(proxy.asked).toHaveLength(1);
  });

  test('loopback is never proxied, whatever the environment says', async () => {
    const app = await serve((_, response) => response.end('direct'));
    const proxy = await startProxy({});
    const it = through({ HTTP_PROXY: `127.0.0.1:${proxy.port}`, http_proxy: `127.0.0.1:${proxy.port}` });
    expect(body(await it.send(get(app), never))).toBe('direct');
    expect(body(await it.send(get(app.replace('127.0.0.1', 'localhost')), never))).toBe('direct');
    expect(proxy.asked).toEqual([]);
  });

  test('where the configuration says where a host is, no proxy is asked', async () => {
    const app = await serve((_, response) => response.end('direct'));
    const connectTo = () => ({ host: '127.0.0.1', port: Number(new URL(app).port) });
    const it = through({ HTTP_PROXY: '127.0.0.1:1' }, undefined, { connectTo });
    expect(body(await it.send(get('http://app.test/'), never))).toBe('direct');
  });
});

describe('NO_PROXY', () => {
  const isProxied = (list: string, url: string) =>
    proxiesOf({ env: { HTTP_PROXY: 'proxy.test:3128', HTTPS_PROXY: 'proxy.test:3128', NO_PROXY: list }, redactor })(
      new URL(url),
    ) !== undefined;

  test.each([
    ['', 'http://app.test', true],
    ['*', 'http://app.test', false],
    ['app.test', 'http://app.test', false],
    ['app.test', 'https://a.app.test', false],
    ['app.test', 'http://myapp.test', true],
    ['.app.test', 'http://a.app.test', false],
    ['.app.test', 'http://app.test', false],
    ['*.app.test', 'http://a.app.test', false],
    ['APP.test.', 'http://app.TEST', false],
    ['app.test', 'http://app.test.', false],
    ['a.test, app.test b.test', 'http://app.test', false],
    ['app.test:8080', 'http://app.test', true],
    ['app.test:8080', 'http://app.test:8080', false],
    ['app.test:443', 'https://app.test', false],
    ['203.0.113.7', 'http://203.0.113.7', false],
    ['203.0.113.0/24', 'http://203.0.113.7', false],
    ['203.0.113.0/24', 'http://203.0.114.7', true],
    ['203.0.113.0/99', 'http://203.0.113.7', true],
    ['10.0.0.0/8', 'http://app.test', true],
    ['2001:db8::1', 'http://[2001:db8::1]', false],
    ['[2001:db8::1]:8080', 'http://[2001:db8::1]:8080', false],
    ['2001:db8::/32', 'http://[2001:db8::9]', false],
    ['app.test', 'http://app.test:8080', false],
    ['127.0.0.1,localhost,app.test,other.test', 'http://app.test', false],
    ['192.168.*', 'http://192.168.7.1', false],
    ['192.168.*', 'http://192x168.7.1.test', true],
    ['*internal*', 'http://app.internal.test', false],
    ['*:8080', 'http://app.test:8080', false],
    [',,', 'http://app.test', true],
    ['', 'http://127.9.9.9:8080', false],
    ['', 'http://[::1]', false],
    ['', 'http://[::ffff:127.0.0.1]', false],
    ['', 'http://a.localhost', false],
    ['', 'http://localhost.', false],
    ['', 'http://localhost.test', true],
  ])('%j and %s: proxied %s', (list, url, proxied) => {
    expect(isProxied(list, url)).toBe(proxied);
  });

  test('lower case wins, an empty one counts as none, and each scheme has its own', () => {
    const nameOf = (env: Record<string, string>, url: string) => proxiesOf({ env, redactor })(new URL(url))?.name;
    expect(nameOf({ http_proxy: 'a:1', HTTP_PROXY: 'b:1' }, 'http://x.test')).toBe('the proxy a:1 (HTTP_PROXY)');
    expect(nameOf({ http_proxy: '', HTTP_PROXY: 'b:1' }, 'http://x.test')).toBe('the proxy b:1 (HTTP_PROXY)');
    expect(nameOf({ HTTP_PROXY: 'b:1' }, 'https://x.test')).toBeUndefined();
  });
});
