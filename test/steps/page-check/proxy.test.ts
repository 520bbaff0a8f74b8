import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, describe, expect, test } from '@jest/globals';
import { ProxyFailed } from '../../../src/http/proxies.ts';
import { proxyFlags } from '../../../src/steps/page-check/proxy-flags.ts';
import { browserBench, inBrowser } from './browser-bench.ts';

const { run, close, remove } = browserBench();
const proxies: ReturnType<typeof createServer>[] = [];
afterEach(async () => {
  for (const proxy of proxies.splice(0)) {
    proxy.closeAllConnections();
    proxy.close();
  }
  await close();
});
afterAll(remove);

/** Answers for every host; `asked` lists what a page asked it for, and not what Chromium itself does. */
async function startProxy(answer: RequestListener) {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    if (/\.test\/(?!favicon)/.test(request.url ?? '')) asked.push(request.url ?? '');
    answer(request, response);
  });
  proxies.push(server);
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return { asked, host: `127.0.0.1:${(server.address() as AddressInfo).port}` };
}

inBrowser('a page comes through the proxy, and what it asks of hosts that nobody named does not', async () => {
  const { asked, host } = await startProxy((_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end('<h1>Welcome</h1><img src=/logo.png><img src="http://other.test/spy.png"><img src="http://10.0.0.7/">'),
  );
  const { findings } = await run(
    'checks: [{ name: A, page: "http://app.test/", timeout: 4s, expect: { css: { h1: Welcome } } }]',
    { env: { HTTP_PROXY: host } },
  );
  expect(findings).toEqual([]);
  expect(asked.toSorted()).toEqual(['http://app.test/', 'http://app.test/logo.png']);
});

inBrowser('a page of this machine does not', async () => {
  const { asked, host } = await startProxy((_, response) => response.end('proxied'));
  const { findings } = await run('checks: [{ name: A, page: /login, timeout: 4s, expect: { css: { h1: Sign in } } }]', {
    env: { HTTP_PROXY: host, http_proxy: host },
  });
  expect(findings).toEqual([]);
  expect(asked).toEqual([]);
});

inBrowser('a proxy with a password leaves a page unjudged, and the password unsaid', async () => {
  const { findings, checks } = await run('checks: [{ name: A, page: "http://app.test/", timeout: 4s }]', {
    env: { HTTP_PROXY: 'http://ada:open-sesame@127.0.0.1:1' },
  });
  expect(checks[0]?.status).toBe('inconclusive');
  expect(findings[0]?.observed).toContain(
    'no page is opened through the proxy 127.0.0.1:1 (HTTP_PROXY), which holds a user name',
  );
  expect(JSON.stringify(findings)).not.toContain('sesame');
});

describe('flags', () => {
  test('hold each scheme, and NO_PROXY as Chromium writes it', () => {
    const env = {
      HTTP_PROXY: 'one.test:3128',
      https_proxy: 'https://two.test',
      NO_PROXY: 'app.test, .b.test,*.c.test d.test:8080,10.0.0.0/8,192.168.*,203.0.113.7:80,[::1]:80,2001:db8::1',
    };
    expect(proxyFlags({ env })).toEqual([
      '--proxy-server=http=http://one.test:3128;https=https://two.test',
      '--proxy-bypass-list=app.test;*.app.test;b.test;*.b.test;c.test;*.c.test;d.test:8080;*.d.test:8080;10.0.0.0/8;192.168.*;203.0.113.7:80;[::1]:80;2001:db8::1',
    ]);
    expect(proxyFlags({ env: {} })).toEqual([]);
    expect(proxyFlags({ env: { ...env, NO_PROXY: '*' } })).toEqual([]);
    expect(() => proxyFlags({ env: { HTTP_PROXY: 'socks5://a:1' } })).toThrow(ProxyFailed);
  });
});
