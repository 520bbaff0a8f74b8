import type { Clock } from '../../../src/model/context.ts';

/** Time that passes only when nothing else is left to do, so that minutes of sampling are tested in no time. */
export function virtualClock(oversleepMs: (now: number) => number = () => 0) {
  let now = 0;
  const timers: { at: number; wake: () => void }[] = [];
  const sleep = (ms: number, signal?: AbortSignal) =>
    new Promise<void>((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const timer = { at: now + ms, wake: resolve };
      timers.push(timer);
      signal?.addEventListener('abort', () => {
        timers.splice(0, timers.length, ...timers.filter((other) => other !== timer));
        reject(signal.reason);
      });
    });
  const clock: Clock = {
    now: () => now,
    monotonic: () => now,
    sleep: (ms, signal) => sleep(ms + oversleepMs(now), signal),
  };
  return {
    clock,
    /** Not late, whatever `oversleepMs` says: for the server's side. */
    sleep,
    async run<T>(work: Promise<T>): Promise<T> {
      let running = true;
      work.finally(() => (running = false)).catch(() => {});
      for (;;) {
        await new Promise((resolve) => setImmediate(resolve));
        if (!running) return work;
        const next = timers.sort((a, b) => a.at - b.at).shift();
        if (!next) throw new Error('nothing is left that could go on');
        now = Math.max(now, next.at);
        next.wake();
      }
    },
  };
}
