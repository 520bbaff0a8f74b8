import type { HttpClient } from '../../src/http/exchange.ts';
import type { Clock } from '../../src/model/context.ts';

type Timer = { at: number; wake(): void };

/**
 * Time that passes only while everything waits for it: real requests on loopback take no time, and minutes of rounds
 * take none either. `asking` counts the requests that are on their way, at whoever counts them; a server that is slow
 * waits with `serverSleep`. After `idleTurns` turns of the event loop without a request, whatever had an answer has
 * gone on.
 */
export function idleClock({ startAt = Date.parse('2027-01-10T14:00:00Z'), idleTurns = 8 } = {}) {
  let now = 0;
  let jumpedMs = 0;
  const timers: Timer[] = [];
  const asking = { count: 0 };
  const sleep = (ms: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const timer = { at: now + ms, wake: resolve };
      timers.push(timer);
      const stop = () => {
        timers.splice(timers.indexOf(timer), 1);
        reject(signal?.reason);
      };
      signal?.addEventListener('abort', stop, { once: true });
      timer.wake = () => {
        signal?.removeEventListener('abort', stop);
        resolve();
      };
    });
  const clock: Clock = { now: () => startAt + now + jumpedMs, monotonic: () => now, sleep };
  return {
    clock,
    asking,
    elapsed: () => now,
    /** The wall clock alone is set to another time. */
    jump(ms: number) {
      jumpedMs += ms;
    },
    async serverSleep(ms: number) {
      asking.count -= 1;
      await sleep(ms);
      asking.count += 1;
    },
    async run<T>(work: Promise<T>): Promise<T> {
      let running = true;
      work.finally(() => (running = false)).catch(() => {});
      for (let idle = 0; ; idle += 1) {
        await new Promise((resolve) => setImmediate(resolve));
        if (!running) return work;
        if (asking.count > 0) idle = 0;
        if (idle < idleTurns) continue;
        idle = 0;
        timers.sort((a, b) => a.at - b.at);
        const next = timers.shift();
        // Files and processes take their own time.
        if (!next) {
          await new Promise((resolve) => setTimeout(resolve, 1));
          continue;
        }
        now = Math.max(now, next.at);
        next.wake();
      }
    },
  };
}

/** The real client; time stands still while one of its requests is on the way. */
export function counted(client: HttpClient, asking: { count: number }): HttpClient {
  return {
    ...client,
    async send(request, signal) {
      asking.count += 1;
      try {
        return await client.send(request, signal);
      } finally {
        asking.count -= 1;
      }
    },
  };
}
