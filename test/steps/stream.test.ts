import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from '@jest/globals';
import { smokeBench } from '../pillars/smoke/gate.ts';
import { html, type Route } from '../pillars/smoke/site.ts';

const { smoke, close } = smokeBench();
afterEach(close);

/** A stream that stays open after what it sends. */
const stream =
  (...pieces: string[]): Route =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.flushHeaders();
    for (const piece of pieces) response.write(piece);
  };
const check = (rest: string) => `checks: [{ name: Live, get: /live, ${rest} }]`;

describe('a stream of events', () => {
  test('passes with its first event, which is what body and jsonpath look at, and is not waited for further', async () => {
    const { findings, app } = await smoke(
      `checks:
  - name: Live
    steps:
      - { get: /live, first-event: 5m, expect: { status: 200, content-type: text/event-stream, jsonpath: { $.state: up } }, capture: { id: { jsonpath: $.id } } }
      - { get: "/after/\${{ captured.id }}", expect: { status: 404 } }`,
      {
        routes: {
          'GET /live': stream(': hello\n\n', 'event: x\ndata: {"state": "up",\n', 'data: "id": 7}\n\ndata: {}\n\n'),
        },
      },
    );
    expect(findings).toEqual([]);
    expect(app.seen[0]?.headers).toMatchObject({ accept: 'text/event-stream', 'accept-encoding': 'identity' });
    expect(app.seen[1]?.path).toBe('/after/7');
  });

  test('without an event in time fails, with what came and a command that ends', async () => {
    const { finding } = await smoke(check('first-event: 200ms, expect: { jsonpath: { $.a: 1 } }'), {
      routes: { 'GET /live': stream(': ping\n\n', ': ping\n\n') },
    });
    expect(finding).toMatchObject({
      rule: 'smoke/stream',
      title: 'Live: GET /live sent no event in time',
      expected: 'an event within 200 ms and $.a 1',
      fix: expect.stringContaining('proxy_buffering off'),
      fingerprint: 'smoke/stream:Live:0',
    });
    expect(finding?.observed).toContain(
      'the stream opened with 200, and 16 bytes came, without an event (a comment 2 times)',
    );
    expect(finding?.reproduce).toMatch(/^curl -sS -i -N --max-time 0\.2 -H 'accept: text\/event-stream' 'http/);
  });

  test('that is held back as a whole says so', async () => {
    const silent: Route = (_, response: ServerResponse) => {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' }).flushHeaders();
    };
    const { finding } = await smoke(check('first-event: 200ms'), { routes: { 'GET /live': silent } });
    expect(finding?.observed).toBe('the stream opened with 200, and nothing came');
    const none = await smoke(check('first-event: 200ms, retries: 0'), { routes: { 'GET /live': () => {} } });
    expect(none.finding?.observed).toContain('no complete answer within 200 ms, still waiting for the first byte');
  });

  test('that ends before its first event is over has none', async () => {
    const ended: Route = (_, response) =>
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end('data: half');
    expect((await smoke(check('first-event: 5s'), { routes: { 'GET /live': ended } })).finding?.rule).toBe(
      'smoke/stream',
    );
  });

  test('that is compressed all the same is read when its time is over', async () => {
    const packed: Route = (_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': 'gzip' });
      response.write(gzipSync('data: a\n\n'));
    };
    const { findings } = await smoke(check('first-event: 200ms, expect: { body: a }'), {
      routes: { 'GET /live': packed },
    });
    expect(findings).toEqual([]);
  });

  test('is not what another answer is', async () => {
    const page = await smoke(check('first-event: 5s'), {
      routes: { 'GET /live': (_, response) => html(response, 'hello') },
    });
    expect(page.finding).toMatchObject({
      rule: 'smoke/stream',
      title: 'Live: GET /live answered with no stream of events',
      observed: expect.stringContaining('content-type text/html'),
    });
    const error = await smoke(check('first-event: 5s'), {
      routes: {
        'GET /live': (_, response) =>
          response
            .writeHead(200, { 'content-type': 'text/html' })
            .end('<title>502 Bad Gateway</title><h1>502 Bad Gateway</h1>'),
      },
    });
    expect(error.finding?.rule).toBe('smoke/error-page');
    const closed = await smoke(check('first-event: 5s, expect: { status: 401 }'), {
      routes: { 'GET /live': (_, response) => html(response, 'log in', 401) },
    });
    expect(closed.findings).toEqual([]);
    const wrong = await smoke(check('first-event: 5s'), {
      routes: { 'GET /live': (_, response) => html(response, 'log in', 401) },
    });
    expect(wrong.finding?.rule).toBe('smoke/status');
  });

  test('larger than max-body before its first event is over is told as that', async () => {
    const { finding } = await smoke(check('first-event: 5s, max-body: 1 KB'), {
      routes: { 'GET /live': stream(`data: ${'x'.repeat(5000)}`) },
    });
    expect(finding?.observed).toContain('larger than 1 kB');
  });
});
