import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { NetworkError } from '../../src/http/exchange.ts';
import { bench, clock, get, never } from './servers.ts';

const { http, raw, client, close } = bench();
afterEach(close);

describe('an answer', () => {
  test('comes with lower-case headers, repeated as sent, and its body', async () => {
    const url = await http((_request, response) => {
      response.writeHead(201, [
        ['X-Thing', 'a'],
        ['x-thing', 'b'],
        ['Set-Cookie', 'one=1'],
        ['Set-Cookie', 'two=2'],
      ] as never);
      response.end('hello');
    });
    const response = await client().send(get(`${url}/path?q=1#part`), never);
    expect(response.status).toBe(201);
    expect(response.url).toBe(`${url}/path?q=1`);
    expect(response.headers.filter(([name]) => name === 'x-thing')).toEqual([
      ['x-thing', 'a'],
      ['x-thing', 'b'],
    ]);
    expect(response.setCookies).toEqual(['one=1', 'two=2']);
    expect(Buffer.from(response.body).toString()).toBe('hello');
  });

  test('to the first request says that a connection was opened, to the next that it was not', async () => {
    const url = await http((_request, response) => response.end('x'));
    const it = client();
    const first = await it.send(get(url), never);
    const second = await it.send(get(url), never);
    const fresh = await it.send(get(url, { fresh: true }), never);
    expect([first, second, fresh].map(({ timing }) => timing.connected)).toEqual([true, false, true]);
    expect(second.timing).toMatchObject({ dnsMs: 0, tcpMs: 0, tlsMs: 0 });
    expect(first.timing.tcpMs).toBeGreaterThan(0);
    expect(first.timing.totalMs).toBeCloseTo(first.timing.ttfbMs + first.timing.downloadMs);
  });

  test('after an interim 103 is the final one', async () => {
    const url = await http((_request, response) => {
      response.writeEarlyHints({ link: '</a.css>; rel=preload' });
      response.end('final');
    });
    expect((await client().send(get(url), never)).status).toBe(200);
  });

  test('carries the body that was sent', async () => {
    const url = await http((request, response) => request.pipe(response));
    const response = await client().send(get(url, { method: 'POST', body: 'a=ü' }), never);
    expect(Buffer.from(response.body).toString()).toBe('a=ü');
  });

  test('comes on a new connection after the server closed the last one', async () => {
    let count = 0;
    const url = await http((request, response) => {
      const last = ++count % 3 === 0;
      response.end('x', () => last && request.socket.destroy());
    });
    const it = client();
    const opened: boolean[] = [];
    for (let i = 0; i < 7; i++) {
      opened.push((await it.send(get(url), never)).timing.connected);
      await clock.sleep(30);
    }
    expect(opened.map(Number).join('')).toBe('1001001');
  });
});

describe('a connection that breaks when it is used again', () => {
  const setUp = async () => {
    let requests = 0;
    const url = await http((request, response) => (++requests === 2 ? request.socket.destroy() : response.end('x')));
    let skippedMs = 0;
    const it = client({ clock: { ...clock, monotonic: () => clock.monotonic() + skippedMs } });
    await it.send(get(url), never);
    const skip = (ms: number) => {
      skippedMs += ms;
    };
    return { it, url, skip, requests: () => requests };
  };

  test('went stale if it was idle for long: the request is repeated on a new one', async () => {
    const { it, url, skip } = await setUp();
    skip(5000);
    expect((await it.send(get(url), never)).timing.connected).toBe(true);
  });

  test('is a failure of the server if it was in use a moment ago', async () => {
    const { it, url } = await setUp();
    await expect(it.send(get(url), never)).rejects.toMatchObject({ kind: 'reset' });
  });

  test('never has a POST repeated', async () => {
    const { it, url, skip, requests } = await setUp();
    skip(5000);
    await expect(it.send(get(url, { method: 'POST', body: 'x' }), never)).rejects.toMatchObject({ kind: 'reset' });
    expect(requests()).toBe(2);
  });
});

describe('a network failure', () => {
  const failure = async (url: string, more = {}) =>
    client()
      .send(get(url, more), never)
      .then(
        () => 'an answer',
        (error) => `${error.name} ${error.kind}: ${error.message}`,
      );

  test('names a refused connection and its port', async () => {
    const url = await http(() => {});
    await close();
    expect(await failure(url)).toBe(`NetworkError refused: 127.0.0.1: connection refused on port ${new URL(url).port}`);
  });

  test('names a host that does not resolve', async () => {
    expect(await failure('http://nowhere.invalid/')).toMatch(/^NetworkError dns: nowhere\.invalid: the name /);
  });

  test('tells a connection closed without an answer from one closed within the body', async () => {
    const silent = await raw((socket) => socket.once('data', () => socket.destroy()));
    expect(await failure(silent)).toBe('NetworkError reset: 127.0.0.1: the connection was closed without an answer');
    const short = await raw((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ncontent-length: 10\r\n\r\nabc')),
    );
    expect(await failure(short)).toBe(
      'NetworkError reset: 127.0.0.1: the connection was closed before the body was complete',
    );
    const chunked = await raw((socket) =>
      socket.once('data', () => socket.end('HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nabc')),
    );
    expect(await failure(chunked)).toMatch(/before the body was complete$/);
  });

  test('tells what does not speak HTTP', async () => {
    const url = await raw((socket) => void socket.write('SSH-2.0-OpenSSH_9.6\r\n'));
    expect(await failure(url)).toMatch(/^NetworkError protocol: 127\.0\.0\.1: what answers on port \d+ does not speak/);
  });

  test('says what a timeout was waiting for', async () => {
    const silent = await http(() => {});
    expect(await failure(silent, { timeoutMs: 100 })).toBe(
      'NetworkError timeout: 127.0.0.1: no complete answer within 100 ms, still waiting for the first byte of the answer',
    );
    const stalling = await http((_request, response) => void response.write('half'));
    expect(await failure(stalling, { timeoutMs: 100 })).toMatch(/still waiting for the rest of the body$/);
    const noHandshake = (await raw(() => {})).replace('http:', 'https:');
    expect(await failure(noHandshake, { timeoutMs: 100 })).toMatch(/still waiting for the TLS handshake$/);
  });

  test('ends a trickle that never stops', async () => {
    const url = await http((_request, response) => {
      const timer = setInterval(() => response.write('.'), 5);
      response.on('close', () => clearInterval(timer));
    });
    expect(await failure(url, { timeoutMs: 150 })).toMatch(/^NetworkError timeout: .* the rest of the body$/);
  });

  test('stops reading a body without end at the limit', async () => {
    const url = await http((_request, response) => {
      const more = () => void (response.destroyed || response.write('x'.repeat(65_536), more));
      more();
    });
    expect(await failure(url)).toBe('NetworkError too-large: 127.0.0.1: the body is larger than 1 MB (max-body)');
  });

  test('is read up to the limit, and answered, where the rest is not wanted', async () => {
    const url = await http((_request, response) => {
      const more = () => void (response.destroyed || response.write('x'.repeat(65_536), more));
      more();
    });
    const it = client();
    const { status, body } = await it.send(get(url, { cutBody: true, maxBodyBytes: 1000 }), never);
    expect([status, Buffer.from(body).toString()]).toEqual([200, 'x'.repeat(1000)]);
    // The connection that is still being written to is not used again.
    expect((await it.send(get(url, { cutBody: true, maxBodyBytes: 10 }), never)).timing.connected).toBe(true);
    const whole = await http((_request, response) => response.end('short'));
    expect((await it.send(get(whole, { cutBody: true, maxBodyBytes: 10 }), never)).body).toHaveLength(5);
  });

  test('stops a small body that decompresses to a large one', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    const url = await http((_request, response) => response.setHeader('content-encoding', 'gzip').end(bomb));
    expect(bomb.length).toBeLessThan(50_000);
    expect(await failure(url)).toBe('NetworkError too-large: 127.0.0.1: the body is larger than 1 MB (max-body)');
  });

  test('refuses to send a header with a line break in it, without showing it', async () => {
    let asked = 0;
    const url = await http((_request, response) => {
      asked += 1;
      response.end();
    });
    for (const value of ['a\r\nx-injected: 1', 'a\nb', 'a\0b', 'naïve ☃']) {
      const words = await failure(url, { headers: [['x-token', value]] });
      expect(words).toMatch(/^NetworkError protocol: /);
      expect(words).not.toContain(value);
    }
    expect(await failure(url, { headers: [['x\r\ny', '1']] })).toMatch(/^NetworkError protocol: /);
    expect(asked).toBe(0);
  });

  test('names a header that would break the framing of the request', async () => {
    const url = await http((_request, response) => response.end());
    for (const name of ['upgrade', 'expect', 'transfer-encoding', 'keep-alive', 'content-length']) {
      const words = await failure(url, { method: 'POST', body: 'abc', headers: [[name, '100-continue']] });
      expect(words).toMatch(new RegExp(`^NetworkError protocol: 127.0.0.1: the request cannot be sent: .*${name}`));
    }
  });

  test('is all that bytes of any kind can cause', async () => {
    let answer = Buffer.alloc(0);
    const url = await raw((socket) => socket.once('data', () => socket.end(answer)));
    const it = client();
    const head = fc.constantFrom('', 'HTTP/1.1 200 OK\r\n', 'HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n');
    const header = fc.constantFrom(
      'Set-Cookie: ',
      'Location: ',
      'Content-Length: ',
      'Transfer-Encoding: chunked\r\n\r\n',
    );
    await fc.assert(
      fc.asyncProperty(head, fc.array(fc.tuple(header, fc.uint8Array())), async (start, rest) => {
        answer = Buffer.concat([
          Buffer.from(start),
          ...rest.flatMap(([name, bytes]) => [Buffer.from(name), bytes, Buffer.from('\r\n')]),
        ]);
        const outcome = await it.send(get(url, { follow: true }), never).catch((error) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(NetworkError);
        else expect(outcome.status).toBe(200);
      }),
    );
  });

  test('refuses URLs that are not http, and URLs with credentials in them, without showing these', async () => {
    expect(await failure('file:///etc/hosts')).toMatch(/^NetworkError protocol: .*only http and https/);
    expect(await failure('/relative')).toMatch(/^NetworkError protocol: /);
    const words = await failure('http://user:hunter22@127.0.0.1/');
    expect(words).toMatch(/^NetworkError protocol: .*must not hold credentials/);
    expect(words).not.toContain('hunter22');
  });

  test('is "aborted" when the run stops', async () => {
    const url = await http(() => {});
    const stop = new AbortController();
    const sent = client().send(get(url, { retries: 5 }), stop.signal);
    setTimeout(() => stop.abort(), 50);
    await expect(sent).rejects.toMatchObject({ name: 'NetworkError', kind: 'aborted' });
    await expect(client().send(get(url), stop.signal)).rejects.toMatchObject({ kind: 'aborted' });
  });
});

describe('retries', () => {
  test('ask again after a network failure, as often as allowed', async () => {
    let connections = 0;
    const url = await raw((socket) => {
      connections += 1;
      socket.once('data', () => (connections < 3 ? socket.destroy() : socket.end('HTTP/1.1 204 No Content\r\n\r\n')));
    });
    await expect(client().send(get(url, { retries: 1 }), never)).rejects.toMatchObject({ kind: 'reset' });
    connections = 0;
    expect((await client().send(get(url, { retries: 2 }), never)).status).toBe(204);
  });

  test('never happen for an answer, whatever its status', async () => {
    let asked = 0;
    const url = await http((_request, response) => {
      asked += 1;
      response.writeHead(503).end();
    });
    expect((await client().send(get(url, { retries: 3 }), never)).status).toBe(503);
    expect(asked).toBe(1);
  });
});
