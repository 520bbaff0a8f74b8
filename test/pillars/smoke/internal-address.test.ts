import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { browserBench, inBrowser } from '../../steps/page-check/browser-bench.ts';
import { smokeBench } from './gate.ts';

// An address of an internal network, as this test declares it; the site itself counts as public.
const inside = '127.0.0.66';
const isInternal = (address: string) => address === inside;
const marker = ['only-for', 'the-inside'].join('-');

let server: Server;
let internal = '';
let asked: string[] = [];
beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(200, { 'content-type': 'text/html' }).end(`<h1>${marker}</h1>`);
  });
  await new Promise<void>((resolve) => server.listen(0, inside, resolve));
  internal = `http://${inside}:${(server.address() as AddressInfo).port}`;
});

const { smoke, http, close } = smokeBench();
const pages = browserBench();
afterAll(async () => {
  await Promise.all([close(), pages.close()]);
  pages.remove();
  server.close();
});

const leadsTo = (location: () => string) => ({
  'GET /away': (_: unknown, response: import('node:http').ServerResponse) =>
    void response.writeHead(302, { location: location() }).end(),
});

describe('a public site that leads to an internal address', () => {
  test('fails its check, ready and page without a request there', async () => {
    asked = [];
    const yaml = `
ready: { get: /away, follow: true, timeout: 2s, interval: 500ms }
checks: [{ name: Away, get: /away, follow: true }]`;
    const late = await smoke(yaml, { routes: leadsTo(() => `${internal}/latest/meta-data`), isInternal });
    expect(late.finding).toMatchObject({ rule: 'smoke/ready', status: 'fail' });
    const { finding } = await smoke('checks: [{ name: Away, get: /away, follow: true }]', {
      routes: leadsTo(() => `${internal}/latest/meta-data`),
      isInternal,
    });
    expect(finding).toMatchObject({ rule: 'smoke/network', status: 'fail' });
    expect(finding?.observed).toContain(`a public site leads to ${inside}, an internal address: it was not asked`);
    expect(asked).toEqual([]);
  });

  inBrowser('does not get the browser to open it, nor a frame or a script of a page', async () => {
    asked = [];
    const framed = `<h1>Welcome</h1><iframe src="INTERNAL/frame"></iframe><script src="INTERNAL/code.js"></script>`;
    const working = `<h1>Welcome</h1><script>for (const kind of ['Worker', 'SharedWorker'])
        if (kind in self) new self[kind](URL.createObjectURL(new Blob(["fetch('INTERNAL/" + kind + "')"])));</script>`;
    const routes = {
      ...leadsTo(() => internal),
      'GET /working': (_: unknown, response: import('node:http').ServerResponse) =>
        void response.writeHead(200, { 'content-type': 'text/html' }).end(working.replaceAll('INTERNAL', internal)),
      'GET /framed': (_: unknown, response: import('node:http').ServerResponse) =>
        void response.writeHead(200, { 'content-type': 'text/html' }).end(framed.replaceAll('INTERNAL', internal)),
      'GET /goes': (_: unknown, response: import('node:http').ServerResponse) =>
        void response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(`<p>wait</p><script>setTimeout(() => { location = '${internal}/later'; }, 100);</script>`),
    };
    const { of } = await pages.open(
      {
        Away: 'page: /away, timeout: 4s',
        Framed: 'page: /framed, timeout: 4s, expect: { css: { h1: Welcome } }',
        Working: 'page: /working, timeout: 4s, expect: { css: { h1: Welcome } }',
        Goes: 'page: /goes, timeout: 4s, expect: { css: { h1: Welcome } }',
      },
      { routes, isInternal },
    );
    for (const name of ['Away', 'Goes']) {
      expect(of(name).rules).toEqual(['smoke/network']);
      expect(of(name).finding?.observed).toContain(`a public site leads to ${inside}, an internal address`);
    }
    expect(of('Framed').check?.status).toBe('pass');
    expect(asked).toEqual([]);
  });
});

describe('the WebSockets of a page and its workers', () => {
  const opens = (url: () => string) => ({
    'GET /live': (_: unknown, response: import('node:http').ServerResponse) =>
      void response.writeHead(200, { 'content-type': 'text/html' }).end(
        `<h1>Wait</h1><script>const open = (url, done) => { const it = new WebSocket(url); it.onopen = it.onerror = (event) => done(event.type); };
          const code = \`(\${open})('${url()}/worker', (type) => postMessage(type))\`;
          open('${url()}/page', (page) => {
            new Worker(URL.createObjectURL(new Blob([code]))).onmessage = ({ data }) => { document.querySelector('h1').textContent = page + ' ' + data; };
          });</script>`,
      ),
  });
  let sockets: string[] = [];
  /** Takes each handshake (RFC 6455, 4.2.2). */
  const upgrades = (host: string) =>
    new Promise<{ url: string; server: Server }>((done) => {
      const server = createServer().on('upgrade', ({ url, headers }, socket) => {
        sockets.push(url ?? '');
        const key = createHash('sha1')
          .update(`${headers['sec-websocket-key']}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
          .digest('base64');
        socket.on('error', () => {});
        socket.write(
          `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${key}\r\n\r\n`,
        );
      });
      server.listen(0, host, () => done({ url: `ws://${host}:${(server.address() as AddressInfo).port}`, server }));
    });

  inBrowser.each([
    ['do not reach an internal address', inside, 'error error', []],
    ['reach what visitors reach', '127.0.0.1', 'open open', ['/page', '/worker']],
  ] as const)('%s', async (_, host, shown, reached) => {
    sockets = [];
    const { url, server } = await upgrades(host);
    try {
      const check = `page: /live, timeout: 8s, expect: { css: { h1: ${shown} } }`;
      const { of } = await pages.open({ Live: check }, { routes: opens(() => url), isInternal });
      expect(of('Live').findings).toEqual([]);
      expect(sockets).toEqual(reached);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

describe('the answer of an origin that the configuration does not name', () => {
  test('is judged, and nothing that it says is shown', async () => {
    const foreign = await http((_, response) =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'x-inside': marker })
        .end(JSON.stringify({ token: marker })),
    );
    const checks = [
      'expect: { body: { contains: Welcome } }',
      'expect: { jsonpath: { $.token: other } }',
      'expect: { header: { x-inside: other } }',
      'expect: { css: { h1: Welcome } }',
      'capture: { id: { jsonpath: $.id } }',
    ].map((rest, index) => `  - { name: C${index}, get: /away, follow: true, ${rest} }\n`);
    const { findings, checks: results } = await smoke(`checks:\n${checks.join('')}`, {
      routes: leadsTo(() => foreign),
    });
    expect(results.map(({ status }) => status)).toEqual(checks.map(() => 'fail'));
    expect(JSON.stringify(findings)).not.toContain(marker);
    expect(findings[0]?.observed).toContain(`what ${foreign} answers is not shown`);
  });

  inBrowser('is neither repeated nor pictured where a page led there', async () => {
    const foreign = await http((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(`<h1>${marker}</h1><script>x.${'y'}()</script>`),
    );
    const { of } = await pages.open(
      { Away: 'page: /away, timeout: 3s, expect: { css: { h1: Welcome } }' },
      { routes: leadsTo(() => foreign) },
    );
    const { findings, check } = of('Away');
    expect(findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(findings)).not.toContain(marker);
    expect(findings.at(-1)?.observed).toContain(`what ${foreign} shows is not repeated`);
    expect(check?.screenshot).toBeUndefined();
  });
});
