import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseAddress, showAddress } from '../../../src/staying/metrics/address.ts';
import { serveMetrics } from '../../../src/staying/metrics/server.ts';
import { textOf } from '../../foreign-input.ts';

let served: Awaited<ReturnType<typeof serveMetrics>>;
beforeEach(async () => {
  served = await serveMetrics({ host: '127.0.0.1', port: 0 }, (format) => `${format}\n`);
});
afterEach(() => served.close());

async function ask(path: string, { method = 'GET', headers = {}, body = '' } = {}) {
  const { origin } = new URL(served.url);
  const sent = request(`${origin}${path}`, { method, headers });
  const answer = new Promise<Awaited<ReturnType<typeof read>>>((resolve, reject) => {
    sent.on('error', reject).on('response', (response) => resolve(read(response)));
  });
  sent.end(body);
  return answer;
}
async function read(response: import('node:http').IncomingMessage) {
  return { status: response.statusCode, headers: response.headers, body: await text(response) };
}

describe('it answers', () => {
  test('GET /metrics, in the format that is asked for, and HEAD without a body', async () => {
    expect(await ask('/metrics')).toMatchObject({ status: 200, body: 'text\n' });
    expect((await ask('/metrics?name=a')).headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8');
    const open = await ask('/metrics', { headers: { accept: 'application/openmetrics-text' } });
    expect(open.body).toBe('openmetrics\n');
    expect(open.headers['content-type']).toBe('application/openmetrics-text; version=1.0.0; charset=utf-8');
    expect(await ask('/metrics', { method: 'HEAD' })).toMatchObject({
      status: 200,
      body: '',
      headers: { 'content-length': '5', connection: 'close' },
    });
  });

  test.each(['/', '/metrics/', '/metrics/../state', '//metrics', '/Metrics'])('nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])(
    'no %s, and keeps no connection whose body it did not read',
    async (method) => {
      const answer = await ask('/metrics', {
        method,
        body: 'x'.repeat(1_000_000),
        headers: { 'content-length': '1000000' },
      });
      expect(answer).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD', connection: 'close' } });
    },
  );

  test('a head that is too large with a refusal, and goes on', async () => {
    expect((await ask('/metrics', { headers: { 'x-large': 'x'.repeat(10_000) } })).status).toBe(431);
    expect((await ask('/metrics')).status).toBe(200);
  });

  test('nobody beyond so many connections at once, and those again that come later', async () => {
    const port = Number(new URL(served.url).port);
    const held = Array.from({ length: 60 }, () => connect(port, '127.0.0.1').on('error', () => {}));
    const dropped = await new Promise<number>((resolve) => {
      let count = 0;
      for (const socket of held) socket.once('close', () => ++count === 28 && resolve(count));
    });
    expect(dropped).toBe(28);
    for (const socket of held) socket.destroy();
    for (;;) {
      const answer = await ask('/metrics').catch(() => undefined);
      if (answer?.status === 200) break;
    }
  });
});

test('it listens on the host that is named and on no other', () => {
  expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/metrics$/);
});

test('a port that is in use is said before anything else is done', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(serveMetrics({ host: '127.0.0.1', port }, () => '')).rejects.toMatchObject({
    code: 'METRICS_UNAVAILABLE',
    message: `metrics cannot be served at 127.0.0.1:${port}: another program listens there`,
  });
  await new Promise((resolve) => other.close(resolve));
});

test('an address of another machine is refused', async () => {
  await expect(serveMetrics({ host: '192.0.2.1', port: 0 }, () => '')).rejects.toMatchObject({
    message: 'metrics cannot be served at 192.0.2.1:0: no network of this machine has that address',
  });
});

test('it can be stopped while a connection is open', async () => {
  const { close, url } = await serveMetrics({ host: '127.0.0.1', port: 0 }, () => '');
  const open = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
  await new Promise((resolve) => open.once('connect', resolve));
  const closed = new Promise((resolve) => open.once('close', resolve));
  await close();
  await closed;
});

describe('--metrics', () => {
  test.each([
    ['127.0.0.1:9464', '127.0.0.1', 9464],
    ['[::1]:9464', '::1', 9464],
    ['localhost:1', 'localhost', 1],
    ['0.0.0.0:65535', '0.0.0.0', 65_535],
  ])('is %s', (given, host, port) => {
    expect(parseAddress('--metrics', given)).toEqual({ host, port });
    expect(showAddress({ host, port })).toBe(given);
  });

  test('is what was shown of it, or no host and port', () => {
    const words = [
      '127.0.0.1',
      'localhost',
      '[::1]',
      '[',
      ']',
      '::',
      ':',
      '9464',
      '0',
      '65536',
      'a',
      '.',
      '$(id)',
      '-',
    ];
    fc.assert(
      fc.property(textOf(words, 5), (given) => {
        try {
          const read = parseAddress('--metrics', given);
          expect(parseAddress('--metrics', showAddress(read))).toEqual(read);
          expect(showAddress(read)).toMatch(/^[\w.:[\]-]+$/);
        } catch (error) {
          expect(error).toMatchObject({ code: 'USAGE' });
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test.each([
    '',
    ':9464',
    '9464',
    '127.0.0.1',
    '127.0.0.1:',
    '127.0.0.1:65536',
    '::1:9464',
    '[::1]',
    '[1.2.3.4]:1',
    'a b:1',
    'http://a:1',
    '*:1',
    'a:1\n',
  ])('is not %j', (given) => {
    expect(() => parseAddress('--metrics', given)).toThrow(`--metrics ${JSON.stringify(given)} is no host and port`);
  });
});
