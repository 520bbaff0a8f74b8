import { afterEach, describe, expect, test } from '@jest/globals';
import { bench, certificate, get, never } from './servers.ts';

const { http, https, client, close } = bench();
afterEach(close);

const good = certificate('localhost');
const expired = certificate('localhost', -1);
if (!good || !expired) console.warn('TLS tests are skipped: no openssl command that makes the certificates');
const withOpenssl = good ? describe : describe.skip;

withOpenssl('a TLS server', () => {
  const pem = good as { key: string; cert: string };

  test('that is trusted answers, and its handshake is timed apart', async () => {
    const url = await https(pem, (_request, response) => response.end('x'));
    const it = client({ route: { roots: [pem.cert] } });
    const { timing } = await it.send(get(url), never);
    expect(timing.connected).toBe(true);
    expect(timing.tlsMs).toBeGreaterThan(0);
    expect((await it.send(get(url), never)).timing.tlsMs).toBe(0);
  });

  test('with a self-signed certificate is refused, in words, and not asked again', async () => {
    const url = await https(pem, (_request, response) => response.end('x'));
    await expect(client().send(get(url, { retries: 3 }), never)).rejects.toMatchObject({
      kind: 'tls',
      message: 'localhost: the certificate is self-signed',
    });
  });

  test('is refused even where the environment says to accept everything', async () => {
    const url = await https(pem, (_request, response) => response.end('x'));
    const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED;
    process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0';
    try {
      await expect(client().send(get(url), never)).rejects.toMatchObject({ kind: 'tls' });
    } finally {
      if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
      else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before;
    }
  });

  test('whose certificate is for another host says so', async () => {
    const other = certificate('other.test') as typeof pem;
    const url = await https(other, (_request, response) => response.end('x'));
    await expect(client({ route: { roots: [other.cert] } }).send(get(url), never)).rejects.toMatchObject({
      kind: 'tls',
      message: 'localhost: the certificate is for another host',
    });
  });

  (expired ? test : test.skip)('whose certificate has expired says so', async () => {
    const old = expired as typeof pem;
    const url = await https(old, (_request, response) => response.end('x'));
    await expect(client({ route: { roots: [old.cert] } }).send(get(url), never)).rejects.toMatchObject({
      kind: 'tls',
      message: 'localhost: the certificate has expired',
    });
  });
});

test('a port without TLS is told from a broken certificate', async () => {
  const url = await http((_request, response) => response.end('x'));
  await expect(client().send(get(url.replace('http:', 'https:')), never)).rejects.toMatchObject({
    kind: 'tls',
    message: expect.stringMatching(/^127\.0\.0\.1: port \d+ does not speak TLS$/),
  });
});
