import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ProxyFailed, proxiesOf } from '../../src/http/proxies.ts';
import { openTunnel } from '../../src/http/tunnel.ts';
import { anyText } from '../any-text.ts';
import { assertUntouched, textOf } from '../foreign-input.ts';

let answer: readonly Buffer[] = [];
const server = createServer(async (socket) => {
  socket.on('error', () => {});
  await once(socket, 'data');
  for (const piece of answer) {
    socket.write(piece);
    await new Promise(setImmediate);
  }
  socket.end();
});
beforeAll(() => new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening)));
afterAll(() => new Promise((closed) => server.close(closed)));

test('a proxy may answer anything: what follows a 2xx is the tunnel, all else is told as a failure of the proxy', async () => {
  const words = ['HTTP/1.1 200 OK\r\n', 'HTTP/1.1 407 \r\n', 'HTTP/1.0 204 x\r\n', '\r\n', '\r\n\r\n', 'a: b\r\n'];
  const { port } = server.address() as AddressInfo;
  const proxy = proxiesOf({ env: { HTTP_PROXY: `127.0.0.1:${port}` } })(new URL('http://app.example'));
  if (!proxy) throw new Error('there is a proxy');
  await fc.assert(
    fc.asyncProperty(fc.array(textOf(words, 6), { minLength: 1, maxLength: 4 }), async (texts) => {
      answer = texts.map((text) => Buffer.from(text));
      const whole = Buffer.concat(answer);
      const end = whole.indexOf('\r\n\r\n');
      const opened = await openTunnel(proxy, 'app.example:80', () => {}).catch((error: unknown) => error);
      if (end >= 0 && /^HTTP\/1\.\d 2\d\d\s/.test(whole.toString('latin1', 0, end + 4)))
        expect(await buffer(opened as Socket)).toEqual(whole.subarray(end + 4));
      else expect(opened).toBeInstanceOf(ProxyFailed);
      assertUntouched();
    }),
    { numRuns: 200 },
  );
});

test('variables of a proxy may hold any text: they name a proxy, none, or are told as they are', () => {
  const words = ['http://', 'https://', 'socks5://', 'user', ':', '@', '%zz', '127.0.0.1', '10.0.0.0/8', '*', '.', ','];
  const text = fc.oneof(textOf(words, 8), anyText({ maxLength: 40 }));
  fc.assert(
    fc.property(
      text,
      text,
      fc.constantFrom('http://app.example/', 'https://[2001:db8::1]:8443/'),
      (proxy, none, url) => {
        const find = proxiesOf({ env: { HTTP_PROXY: proxy, HTTPS_PROXY: proxy, NO_PROXY: none } });
        try {
          const found = find(new URL(url));
          if (found)
            expect(found.name).toBe(
              `the proxy ${found.url.host} (${url.startsWith('https') ? 'HTTPS' : 'HTTP'}_PROXY)`,
            );
          else expect(proxy.trim() === '' || none.trim() !== '').toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(ProxyFailed);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});
