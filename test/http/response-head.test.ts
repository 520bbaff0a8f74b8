import type { Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../property-seed.ts';
import { bench, get, never } from './servers.ts';

const { raw, client, close } = bench();
afterEach(close);

/** Answers every request on a connection with these bytes, cut into pieces that arrive one by one. */
function answers(text: string, cuts: number[] = []) {
  return (socket: Socket) => {
    socket.setNoDelay(true);
    socket.on('data', async () => {
      const ends = [...new Set([...cuts.map((cut) => cut % text.length), text.length])].toSorted((a, b) => a - b);
      let from = 0;
      for (const end of ends) {
        socket.write(text.slice(from, end), 'latin1');
        from = end;
        await new Promise((resolve) => setImmediate(resolve));
      }
    });
  };
}

const okay = 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok';

async function ask(text: string, cuts?: number[]) {
  const url = await raw(answers(text, cuts));
  const gate = client();
  const bodies: string[] = [];
  // Twice: the second answer comes on the connection of the first.
  for (let turn = 0; turn < 2; turn += 1) {
    const { status, body, headers } = await gate.send(get(url, { timeoutMs: 2000 }), never);
    bodies.push(`${status} ${Buffer.from(body).toString('latin1')} ${headers.map((each) => each.join('=')).join()}`);
  }
  expect(bodies[1]).toBe(bodies[0]);
  return bodies[0];
}

describe('an answer', () => {
  test.each([
    ['after a 100 Continue that nobody asked for', `HTTP/1.1 100 Continue\r\n\r\n${okay}`],
    ['after one with headers', `HTTP/1.1 100 Continue\r\nx: y\r\n\r\n${okay}`],
    ['after several', `${'HTTP/1.1 100 Continue\r\n\r\n'.repeat(5)}${okay}`],
    ['after early hints and a 100', `HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\nHTTP/1.1 100 \r\n\r\n${okay}`],
    ['with the same length twice', 'HTTP/1.1 200 OK\r\nContent-Length: 2\r\ncontent-length: 2\r\n\r\nok'],
    ['with the same length in one list', 'HTTP/1.1 200 OK\r\nContent-Length: 2 , 2\r\n\r\nok'],
    ['with both', 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2,2\r\ncontent-length:2\r\n\r\nok'],
  ])('%s is read', async (_, text) => {
    expect(await ask(text)).toBe('200 ok content-length=2');
  });

  test.each([
    ['HEAD', 'HTTP/1.1 200 OK\r\ncontent-length: 496305\r\ncontent-length: 496305\r\n\r\n'],
    ['GET', 'HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\ncontent-length: 0\r\n\r\n'],
    ['GET', 'HTTP/1.1 204 No Content\r\ncontent-length: 0\r\ncontent-length: 0\r\n\r\n'],
    ['POST', 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 302 Found\r\nlocation: /\r\ncontent-length: 0\r\n\r\n'],
  ])('to %s without a body is read as well', async (method, text) => {
    const url = await raw(answers(text));
    const { body } = await client().send(get(url, { method, timeoutMs: 2000 }), never);
    expect(body).toHaveLength(0);
  });

  test('may hold in its body what looks like a head', async () => {
    const body = 'HTTP/1.1 100 Continue\r\n\r\ncontent-length: 1\r\ncontent-length: 1\r\n\r\n';
    expect(await ask(`HTTP/1.1 200 OK\r\ncontent-length: ${body.length}\r\n\r\n${body}`)).toContain(body);
  });

  test('is refused for a carriage return in a header, whatever follows it', async () => {
    const text = 'HTTP/1.1 200 OK\r\nx: a\rcontent-length: 2\r\ncontent-length: 2\r\n\r\nok';
    await expect(ask(text)).rejects.toMatchObject({ kind: 'protocol', message: expect.stringContaining('HTTP/1.1') });
  });

  test.each([
    ['two lengths that differ', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\nok!'],
    ['a list of lengths that differ', 'HTTP/1.1 200 OK\r\ncontent-length: 2, 3\r\n\r\nok!'],
    ['a length that is no number, twice', 'HTTP/1.1 200 OK\r\ncontent-length: 0x2\r\ncontent-length: 0x2\r\n\r\nok'],
    ['a status that is none', 'HTTP/1.1 1000 Continue\r\n\r\n'],
    ['another protocol', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['an upgrade that nobody asked for', 'HTTP/1.1 101 Switching\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'],
  ])('with %s is refused at once', async (_, text) => {
    await expect(ask(text)).rejects.toMatchObject({ kind: 'protocol' });
  });

  test('may come in any pieces', async () => {
    const text = `HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\ncontent-length: 2\r\nx: ${'y'.repeat(50)}\r\ncontent-length: 2\r\n\r\nok`;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(text.length - 1), { maxLength: 12 }), async (cuts) => {
        expect(await ask(text, cuts)).toContain('200 ok content-length=2,x=y');
      }),
      { numRuns: 40 },
    );
  });

  test('is refused where its head never ends, and no wait is longer than the timeout', async () => {
    const url = await raw((socket) => {
      socket.on('data', () => {
        const more = () => socket.write(`content-length:${' '.repeat(60_000)}`) && setImmediate(more);
        socket.write('HTTP/1.1 200 OK\r\n');
        socket.on('drain', more);
        more();
      });
    });
    await expect(client().send(get(url, { timeoutMs: 5000 }), never)).rejects.toMatchObject({ kind: 'protocol' });
    const endless = await raw((socket) => {
      const more = () => socket.writable && socket.write('HTTP/1.1 100 Continue\r\n\r\n') && setImmediate(more);
      socket.once('data', more);
    });
    await expect(client().send(get(endless, { timeoutMs: 300 }), never)).rejects.toMatchObject({ kind: 'timeout' });
  });
});
