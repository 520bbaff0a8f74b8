import { describe, expect, test } from '@jest/globals';
import { assess, verdictOf } from '../../../src/pillars/latency/assess.ts';
import type { Answer, Route } from '../../../src/pillars/latency/route.ts';
import { type SamplerOptions, sampleRoutes } from '../../../src/pillars/latency/sampler.ts';
import { virtualClock } from './virtual-clock.ts';

type Server = (request: { count: number; at: number; fresh: boolean }) => number | 'fails' | 'throttles';

/** Runs the sampler against servers that take so many virtual milliseconds; `log` tells when each request came in. */
function setUp({ oversleepMs, ...more }: Partial<SamplerOptions> & { oversleepMs?: (now: number) => number } = {}) {
  const { clock, sleep, run } = virtualClock(oversleepMs);
  const log: { name: string; at: number; fresh: boolean }[] = [];
  let inFlight = 0;
  const peak = { inFlight: 0 };
  const route = (name: string, budgetMs: number, server: Server): Route => {
    let count = 0;
    const budget = { of: 'p95', limit: budgetMs } as const;
    return {
      name,
      expectedMs: budgetMs,
      maxRequests: 120,
      decide: (samples) => verdictOf([assess(budget, samples)]),
      async ask(fresh, signal): Promise<Answer> {
        const startedAt = clock.monotonic();
        log.push({ name, at: startedAt, fresh });
        const takes = server({ count: count++, at: startedAt, fresh });
        if (takes === 'throttles') return { kind: 'throttled' };
        if (takes === 'fails') return { kind: 'failed', reason: 'expected status 200, seen 500' };
        peak.inFlight = Math.max(peak.inFlight, ++inFlight);
        try {
          await sleep(takes, signal);
        } catch {
          return { kind: 'aborted' };
        } finally {
          inFlight -= 1;
        }
        const totalMs = clock.monotonic() - startedAt;
        const phases = { dnsMs: 0, tcpMs: 0, tlsMs: 0, ttfbMs: totalMs, downloadMs: 0 };
        return { kind: 'answered', timing: { ...phases, totalMs, connected: fresh } };
      },
    };
  };
  const sample = async (...routes: Route[]) => {
    const results = await run(sampleRoutes(routes, options));
    return results.map((result, i) => {
      const limit = routes[i]?.expectedMs ?? 0;
      return { ...result, over: result.samples.filter(({ ms }) => ms > limit).length };
    });
  };
  // A fixed sequence, so that a failing test fails again.
  let seed = 1;
  const random = () => {
    seed = (seed * 16807) % 2147483647;
    return seed / 2147483647;
  };
  const signal = new AbortController().signal;
  const options = { ratePerSecond: 4, maxInFlight: 4, clock, signal, random, onProgress: () => {}, ...more };
  return { log, peak, route, clock, sleep, sample };
}

describe('sampling', () => {
  test('begins with one cold request on a new connection and three warm-ups, none of them judged', async () => {
    const { log, route, sample } = setUp();
    const slowStart: Server = ({ count }) => (count < 4 ? 900 : 50);
    const [first] = await sample(route('A', 300, slowStart), route('B', 300, slowStart));
    expect(log.slice(0, 8).map(({ name, fresh }) => name + (fresh ? ' cold' : ''))).toEqual([
      'A cold',
      'A',
      'A',
      'A',
      'B cold',
      'B',
      'B',
      'B',
    ]);
    expect(log.slice(8).some(({ fresh }) => fresh)).toBe(false);
    expect(first).toMatchObject({ verdict: 'pass', over: 0, cold: { totalMs: 900 } });
    expect(first?.samples).toHaveLength(64);
  });

  test('leaves at a fixed rate over all routes, however long the answers take', async () => {
    const { log, route, sample } = setUp();
    await sample(
      route('A', 900, () => 600),
      route('B', 900, () => 10),
    );
    const departures = log.slice(8).map(({ at }) => at);
    const slots = departures.map((at) => Math.floor((at - (departures[0] ?? 0) + 62.5) / 250));
    expect(slots).toEqual(departures.map((_, i) => i));
    // Not to the beat: what the server does every second must not fall on the same request each time.
    expect(new Set(departures.map((at) => Math.round((at - (departures[0] ?? 0)) % 250))).size).toBeGreaterThan(10);
    // Interleaved: every round holds both.
    for (let i = 8; i + 1 < 100; i += 2) expect([log[i]?.name, log[i + 1]?.name].sort()).toEqual(['A', 'B']);
  });

  test('gives the turns of a decided route to the others', async () => {
    const { log, route, sample } = setUp();
    const [slow, fast] = await sample(
      route('slow', 300, () => 400),
      route('fast', 300, () => 20),
    );
    expect(slow).toMatchObject({ verdict: 'fail', over: 4 });
    expect(slow?.samples).toHaveLength(4);
    expect(fast?.verdict).toBe('pass');
    expect(log.slice(24).every(({ name }) => name === 'fast')).toBe(true);
  });

  test('counts a failed request as over budget, although it failed fast', async () => {
    const { route, sample } = setUp();
    const [result] = await sample(route('A', 300, () => 'fails'));
    expect(result).toMatchObject({ verdict: 'fail', over: 4, cold: undefined });
    expect(result?.samples[0]).toEqual({
      ms: Number.POSITIVE_INFINITY,
      heldMs: 0,
      reason: 'expected status 200, seen 500',
    });
  });

  test('gets no verdict for a route that is close to its budget', async () => {
    const { route, sample } = setUp();
    const [result] = await sample(route('A', 300, ({ count }) => (count % 25 === 24 ? 301 : 299)));
    expect(result).toMatchObject({ verdict: 'inconclusive', stopped: undefined });
    expect(result?.samples.length).toBeLessThanOrEqual(120);
  });

  test('judges in the order of sending: what is still on its way is not overtaken by a pass', async () => {
    const { route, sample } = setUp();
    // The 60th measured request is answered long after the 64th.
    const [result] = await sample(route('A', 300, ({ count }) => (count === 4 + 59 ? 5000 : 20)));
    expect(result).toMatchObject({ verdict: 'pass', over: 1 });
    expect(result?.samples).toHaveLength(110);
  });
});

describe('a request held back by the limit in flight', () => {
  test('is timed from when it should have left, so that a stall counts for all who would have met it', async () => {
    const { peak, route, sample } = setUp();
    // From the tenth second on the server stands still for five seconds.
    const stall: Server = ({ at }) => (at >= 10_000 && at < 15_000 ? 15_000 - at : 20);
    const [result] = await sample(route('A', 300, stall));
    expect(peak.inFlight).toBe(4);
    // Only four were in flight, yet some twenty were due: the sixteen held back are over budget too, until decided.
    expect(result).toMatchObject({ verdict: 'fail' });
    expect(result?.over).toBeGreaterThanOrEqual(7);
  });

  test('is not charged to a route that other routes keep out', async () => {
    const { route, sample } = setUp();
    const [hanging, healthy] = await sample(
      route('hanging', 300, () => 10_000),
      route('healthy', 300, () => 20),
    );
    expect(hanging?.verdict).toBe('fail');
    expect(healthy).toMatchObject({ verdict: 'pass', over: 0 });
  });

  test('does not happen for our own doing: a slow budget lowers the rate', async () => {
    const { peak, route, sample } = setUp();
    const [result] = await sample(route('feed', 2000, () => 1900));
    expect(result).toMatchObject({ verdict: 'pass', over: 0 });
    expect(peak.inFlight).toBeLessThanOrEqual(4);
  });

  test('is not charged for the lateness of our own timers', async () => {
    const { route, sample } = setUp({ oversleepMs: () => 40 });
    const [result] = await sample(route('A', 300, () => 290));
    expect(result).toMatchObject({ verdict: 'pass', over: 0 });
  });
});

test('a pause of our own is not made up for in a burst', async () => {
  let paused = false;
  const pause = (now: number) => {
    if (paused || now < 5000) return 0;
    paused = true;
    return 3000;
  };
  const { log, route, sample } = setUp({ oversleepMs: pause });
  const [result] = await sample(route('A', 300, () => 250));
  expect(result).toMatchObject({ verdict: 'pass', over: 0 });
  const departures = log.slice(4).map(({ at }) => at);
  for (const at of departures) {
    expect(departures.filter((other) => other >= at && other < at + 250).length).toBeLessThanOrEqual(3);
  }
});

describe('sampling ends early', () => {
  test('for a route that answers 429, and only for it', async () => {
    const { route, sample } = setUp();
    const [limited, other, atOnce] = await sample(
      route('limited', 300, ({ count }) => (count > 20 ? 'throttles' : 20)),
      route('other', 300, () => 20),
      route('at once', 300, () => 'throttles'),
    );
    expect(limited).toMatchObject({ verdict: 'inconclusive', stopped: 'throttled' });
    expect(limited?.samples).toHaveLength(17);
    expect(other?.verdict).toBe('pass');
    expect(atOnce).toMatchObject({ verdict: 'inconclusive', stopped: 'throttled', samples: [] });
  });

  test('when the run is stopped, with what was measured so far, and asks nothing more', async () => {
    const stop = new AbortController();
    const { log, clock, sleep, route, sample } = setUp({ signal: stop.signal });
    void sleep(5000).then(() => stop.abort());
    const [slow, quick, none] = await sample(
      route('late', 900, ({ count }) => (count < 10 ? 30 : 60_000)),
      route('decided', 20, () => 30),
      route('even', 300, () => 10),
    );
    expect(slow).toMatchObject({ verdict: 'inconclusive', stopped: 'aborted' });
    expect(slow?.samples.length).toBeGreaterThan(0);
    expect(quick?.verdict).toBe('fail');
    expect(none).toMatchObject({ verdict: 'inconclusive', stopped: 'aborted', over: 0 });
    expect(clock.monotonic()).toBe(5000);
    expect(log.every(({ at }) => at < 5000)).toBe(true);
  });

  test('with the error of our own code, should there be one', async () => {
    const { route, sample } = setUp();
    const good = route('A', 300, () => 20);
    let asked = 0;
    const ask: Route['ask'] = (...request) =>
      ++asked > 9 ? Promise.reject(new TypeError('a bug')) : good.ask(...request);
    const broken = { ...good, ask };
    await expect(sample(broken)).rejects.toThrow('a bug');
  });

  test('at once when there is nothing to sample', async () => {
    expect(await setUp().sample()).toEqual([]);
  });
});
