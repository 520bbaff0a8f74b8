import http2, { type Http2SecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { createCookieJar } from '../../src/http/cookies.ts';
import { bench, certificate, get, never } from './servers.ts';

const { client, close } = bench();
const servers: Http2SecureServer[] = [];
afterEach(async () => {
  await close();
  for (const server of servers.splice(0)) server.close();
});

const pem = certificate('localhost');
if (!pem) console.warn('tests of HTTP/2 are skipped: no openssl command that makes the certificate');
const withOpenssl = pem ? describe : describe.skip;

type Handler = (request: Http2ServerRequest, response: Http2ServerResponse) => void;

withOpenssl('a server that speaks HTTP/2', () => {
  const own = pem as NonNullable<typeof pem>;
  const it = (more = {}) => client({ route: { roots: [own.cert] }, ...more });

  async function start(handler: Handler, options: http2.SecureServerOptions = {}) {
    const server = http2.createSecureServer({ ...own, ...options }, handler);
    servers.push(server);
    const sessions: http2.ServerHttp2Session[] = [];
    server.on('session', (session) => sessions.push(session));
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    return { url: `https://localhost:${(server.address() as AddressInfo).port}/`, sessions };
  }

  test('and nothing else is asked over that, on one connection, with its times', async () => {
    const { url, sessions } = await start(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk as Buffer);
      const { method, httpVersion, headers } = request;
      response.writeHead(201, { 'content-type': 'application/json', 'x-one': 'a', 'set-cookie': ['a=1', 'b=2'] });
      response.end(
        JSON.stringify({ method, httpVersion, cookie: headers.cookie, body: Buffer.concat(chunks).toString() }),
      );
    });
    const gate = it({ baseUrl: url });
    const session = { jar: createCookieJar(), headers: [] };
    const first = await gate.send(get(url, { session }), never);
    expect(first.status).toBe(201);
    expect(first.setCookies).toEqual(['a=1', 'b=2']);
    expect(first.headers).toContainEqual(['x-one', 'a']);
    expect(first.timing.tlsMs).toBeGreaterThan(0);
    const second = await gate.send(
      get(url, { session, method: 'PUT', body: 'text', headers: [['host', 'localhost']] }),
      never,
    );
    expect(second.timing.connected).toBe(false);
    expect(JSON.parse(Buffer.from(second.body).toString())).toEqual({
      method: 'PUT',
      httpVersion: '2.0',
      cookie: 'a=1; b=2',
      body: 'text',
    });
    expect(sessions).toHaveLength(1);
    // Another connection asks for it at once.
    expect((await gate.send(get(url, { fresh: true }), never)).status).toBe(201);
    expect(sessions).toHaveLength(2);
  });

  test('and HTTP/1.1 is asked over HTTP/1.1', async () => {
    const { url, sessions } = await start((request, response) => response.end(request.httpVersion), {
      allowHTTP1: true,
    });
    expect(Buffer.from((await it().send(get(url), never)).body).toString()).toBe('1.1');
    expect(sessions).toHaveLength(0);
  });

  test('several requests at a time each have a connection of their own', async () => {
    const { url, sessions } = await start((_, response) => setTimeout(() => response.end('x'), 20));
    const gate = it();
    await Promise.all(Array.from({ length: 4 }, () => gate.send(get(url), never)));
    expect(sessions).toHaveLength(4);
  });

  test('and does not answer, cuts its answer off, or sends too much, is told as that', async () => {
    const { url } = await start((request, response) => {
      if (request.url === '/cut') {
        response.writeHead(200);
        response.write('half');
        setTimeout(() => request.stream.session?.destroy(), 20);
      }
      if (request.url === '/reset') request.stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR);
      if (request.url === '/large') response.end('x'.repeat(100_000));
    });
    const gate = it();
    const failure = (path: string, more = {}) => gate.send(get(url + path, more), never).catch((error) => error);
    expect(await failure('silent', { timeoutMs: 200 })).toMatchObject({
      kind: 'timeout',
      message: 'localhost: no complete answer within 200 ms, still waiting for the first byte of the answer',
    });
    expect(await failure('cut')).toMatchObject({ kind: 'reset' });
    expect(await failure('reset')).toMatchObject({ kind: 'reset' });
    expect(await failure('large', { maxBodyBytes: 1000 })).toMatchObject({ kind: 'too-large' });
  });

  test('and closes each connection after its first answer is asked on another', async () => {
    const { url, sessions } = await start((request, response) => {
      response.end('x');
      request.stream.session?.goaway();
      request.stream.session?.close();
    });
    const gate = it();
    for (let turn = 0; turn < 5; turn += 1) expect((await gate.send(get(url), never)).status).toBe(200);
    expect(sessions).toHaveLength(5);
  });

  test('and streams events is read to the first one', async () => {
    const { url } = await start((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write('data: a\n\n');
    });
    const { body } = await it().send(get(url, { firstEvent: true, timeoutMs: 60_000 }), never);
    expect(Buffer.from(body).toString()).toBe('data: a\n\n');
  });

  test('with another certificate is refused as any other', async () => {
    const { url } = await start((_, response) => response.end('x'));
    await expect(client().send(get(url), never)).rejects.toMatchObject({ kind: 'tls' });
  });
});
