import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../../property-seed.ts';
import type { HttpClient, HttpRequest, HttpResponse } from '../../../../src/http/exchange.ts';
import { createPoliteClient, pauseOf } from '../../../../src/pillars/launch/network/polite.ts';

/** A clock that jumps to whatever is waited for, the earliest first. */
function virtualClock() {
  let now = 0;
  const waiting: { at: number; go(): void }[] = [];
  let isRunning = false;
  const run = async () => {
    isRunning = true;
    for (;;) {
      await new Promise(setImmediate);
      const [next] = waiting.sort((a, b) => a.at - b.at).splice(0, 1);
      if (!next) break;
      now = Math.max(now, next.at);
      next.go();
    }
    isRunning = false;
  };
  return {
    now: () => now,
    monotonic: () => now,
    sleep: (ms: number) =>
      new Promise<void>((go) => {
        waiting.push({ at: now + ms, go });
        if (!isRunning) run();
      }),
  };
}

const response = (status: number, headers: [string, string][] = []) => ({ status, headers }) as HttpResponse;
const request = (url: string) => ({ method: 'GET', url }) as HttpRequest;
const { signal } = new AbortController();

function serve(rate: number, answer: (at: number, count: number) => HttpResponse) {
  const clock = virtualClock();
  const sent: number[] = [];
  const inner: HttpClient = {
    send: async () => {
      sent.push(clock.monotonic());
      return answer(clock.monotonic(), sent.length);
    },
    close: async () => {},
  };
  return { client: createPoliteClient(inner, () => rate, clock), sent, clock };
}

describe('requests to one host', () => {
  test('are never more in any second than the rate, and no fewer than that where there are many', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 60 }), async (rate, count) => {
        const { client, sent } = serve(rate, () => response(200));
        await Promise.all(Array.from({ length: count }, () => client.send(request('https://a.example/'), signal)));
        for (const from of sent)
          expect(sent.filter((at) => at >= from && at < from + 1_000).length).toBeLessThanOrEqual(rate);
        expect(sent.at(-1)).toBeLessThanOrEqual((Math.ceil(count / rate) - 1) * 1_050 + 1);
      }),
      { numRuns: 20 },
    );
  });

  test('wait for those of no other host', async () => {
    const { client, sent } = serve(1, () => response(200));
    await Promise.all(['a', 'b', 'c'].map((host) => client.send(request(`https://${host}.example/`), signal)));
    expect(sent).toEqual([0, 0, 0]);
  });

  test('that a site refuses as too many are waited for, asked again once, and slower from then on', async () => {
    const { client, sent } = serve(4, (_, count) =>
      count === 2 ? response(429, [['retry-after', '3']]) : response(200),
    );
    const ask = () => client.send(request('https://a.example/'), signal);
    expect((await ask()).status).toBe(200);
    expect((await ask()).status).toBe(200);
    expect(sent).toEqual([0, 0, 3_000]);
    const statuses = await Promise.all([ask(), ask(), ask(), ask()]);
    expect(statuses.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    for (const from of sent)
      expect(sent.filter((at) => at > 0 && at >= from && at < from + 1_000).length).toBeLessThanOrEqual(2);
  });

  test.each([
    ['again', '1', 2],
    ['for longer than anybody waits', '3600', 1],
  ])('that are refused %s are told as refused', async (_, after, count) => {
    const { client, sent } = serve(5, () => response(429, [['retry-after', after]]));
    expect((await client.send(request('https://a.example/'), signal)).status).toBe(429);
    expect(sent).toHaveLength(count);
  });

  test('go on half as often where a site asks to be left alone for longer', async () => {
    const { client, sent } = serve(4, (_, count) =>
      count === 1 ? response(429, [['retry-after', '3600']]) : response(200),
    );
    const ask = () => client.send(request('https://a.example/'), signal);
    await ask();
    await Promise.all([ask(), ask(), ask(), ask()]);
    expect(sent.filter((at) => at < 1_000)).toHaveLength(2);
  });

  test('that are sent to be refused are not repeated', async () => {
    const { client, sent } = serve(5, () => response(429));
    expect((await client.impatient.send(request('https://a.example/'), signal)).status).toBe(429);
    expect(sent).toHaveLength(1);
  });
});

test.each<[number, string | undefined, number | undefined]>([
  [429, undefined, 2_000],
  [429, '7', 7_000],
  [429, ' 7 ', 7_000],
  [429, 'Thu, 01 Jan 1970 00:00:12 GMT', 11_000],
  [429, 'Thu, 01 Jan 1970 00:00:00 GMT', 0],
  [429, 'soon', 2_000],
  [503, '2', 2_000],
  [503, undefined, undefined],
  [403, '2', undefined],
  [429, '1.5', 1_500],
  [200, '2', undefined],
])('%d with Retry-After %j asks for a pause of %j ms', (status, after, expected) => {
  expect(pauseOf(response(status, after === undefined ? [] : [['retry-after', after]]), 1_000)).toBe(expected);
});
