import type { Socket } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { bench, get, never } from './servers.ts';

const { raw, client, close } = bench();
afterEach(close);

/** Answers one request on each connection as if it kept it open, and closes it without a word: uvicorn with a keep-alive of 0. */
function closesAfterOne(asked: string[], afterMs: number) {
  return (socket: Socket) => {
    socket.once('data', (chunk) => {
      asked.push(chunk.toString().split(' ', 1)[0] as string);
      socket.write('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok');
      if (afterMs === 0) socket.end();
      else setTimeout(() => socket.destroy(), afterMs);
    });
  };
}

describe('a server that closes idle connections without saying so', () => {
  test.each([0, 1, 5, 20])('does not lose a POST right after a GET, %i ms later', async (afterMs) => {
    const asked: string[] = [];
    const url = await raw(closesAfterOne(asked, afterMs));
    const gate = client();
    for (let turn = 0; turn < 10; turn += 1) {
      // A read that meets the end is tried again, as every check does.
      expect((await gate.send(get(url, { retries: 2 }), never)).status).toBe(200);
      expect((await gate.send(get(url, { method: 'POST', body: 'x=1' }), never)).status).toBe(200);
    }
    // Each write arrived once.
    expect(asked.filter((method) => method === 'POST')).toHaveLength(10);
  });

  test('nor a GET right after a GET, where the end has arrived by then', async () => {
    const asked: string[] = [];
    const url = await raw(closesAfterOne(asked, 0));
    const gate = client();
    for (let turn = 0; turn < 10; turn += 1) expect((await gate.send(get(url), never)).status).toBe(200);
  });
});
