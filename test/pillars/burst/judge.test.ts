import { describe, expect, test } from '@jest/globals';
import type { Burst, CheckConfig } from '../../../src/config/config.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { judgeBurst, p95Of } from '../../../src/pillars/burst/judge.ts';
import { createCounter } from '../../../src/pillars/burst/tally.ts';
import type { Seen } from '../../../src/pillars/burst/users.ts';
import type { Checked } from '../../../src/steps/checked.ts';

const at = { file: 'gate.yml', line: 1, column: 1 };
const home: CheckConfig = { at, name: 'Home', steps: [], cleanup: [], latency: { at, p95Ms: 300 } };
const burst: Burst = { at, users: 30, forMs: 30_000, pauseMs: 1_000, checks: [home] };
const answered = (status: number | undefined, durationMs: number): Checked => ({
  result: {
    name: 'Home',
    status: status === 200 ? 'pass' : 'fail',
    steps: [{ method: 'GET', url: '/', status, durationMs }],
  },
  findings: [],
});

function judged(times: readonly number[], busy = 0.1) {
  const counter = createCounter([home]);
  for (const ms of times) counter.add(home, answered(200, ms));
  return judgeBurst(burst, { ...counter, durationMs: 30_000 }, busy).map(({ rule, status }) => `${rule} ${status}`);
}
const of = (n: number, slow: number) => Array.from({ length: n }, (_, index) => (index < slow ? 400 : 100));

describe('p95 of a burst', () => {
  test.each([
    ['one of twenty over budget is within it', of(100, 5), []],
    ['twelve of a hundred are surely over it', of(100, 12), ['burst/p95 fail']],
    ['seven of a hundred are not surely so', of(100, 7), ['burst/p95 inconclusive']],
    ['five requests say nothing for sure', of(5, 1), ['burst/p95 inconclusive']],
    ['one exactly on its budget is within it', Array<number>(100).fill(300), []],
    ['the order of the answers changes nothing', of(100, 12).toReversed(), ['burst/p95 fail']],
    ['one that is not asked has none', [], []],
  ])('%s', (_, times, findings) => {
    expect(judged(times)).toEqual(findings);
  });

  test('is not blamed on the release if this machine itself was busy', () => {
    expect(judged(of(100, 50), 0.9)).toEqual(['burst/p95 inconclusive']);
    expect(judged(of(100, 50), 0.7)).toEqual(['burst/p95 fail']);
  });

  test('of a check without a budget is not judged', () => {
    const free: CheckConfig = { ...home, latency: { at } };
    const counter = createCounter([free]);
    for (const ms of of(100, 50)) counter.add(free, answered(200, ms));
    expect(judgeBurst(burst, { ...counter, durationMs: 30_000 }, 0)).toEqual([]);
  });

  test('knows none where no run passed, and takes the nearest rank of any order', () => {
    const tally = { check: home, runs: 3, failed: 3, timesMs: [] as number[] };
    expect(p95Of(tally)).toBeUndefined();
    expect(p95Of({ ...tally, timesMs: [200, 9, 30] })).toBe(200);
    expect(p95Of({ ...tally, timesMs: Array.from({ length: 20 }, (_, index) => 20 - index) })).toBe(19);
  });
});

describe('the runs that fail in a burst', () => {
  const failing: Finding = {
    rule: 'smoke/status',
    status: 'fail',
    severity: 'blocker',
    title: 'Home: GET / answered 500',
    observed: '500 Internal Server Error',
    layer: 'application',
    where: { url: 'https://app.test/' },
    fingerprint: 'smoke/status:Home:0',
  };
  /** So many runs of a check with this budget, of which some fail. */
  function errorsOf(runs: number, failed: number, errors?: number, sign?: Seen['sign']) {
    const check: CheckConfig = { ...home, latency: { at: { ...at, line: 7 }, errors, p95Ms: 300 } };
    const tally = { check, runs, failed, first: failed > 0 ? failing : undefined, timesMs: [] };
    return judgeBurst(burst, { ...createCounter([]), tallies: [tally], requests: runs, durationMs: 4_200, sign }, 0);
  }

  test.each([
    [100, 1, undefined, 1],
    [100, 0, undefined, 0],
    [100, 5, 0.05, 0],
    [100, 6, 0.05, 1],
  ])('of %i are %i, which with a budget of %p is told %i times', (runs, failed, errors, count) => {
    expect(errorsOf(runs, failed, errors)).toHaveLength(count);
  });

  test('are told in these words', () => {
    expect(errorsOf(1_200, 3)).toEqual([
      {
        rule: 'burst/errors',
        subject: 'Home',
        status: 'fail',
        severity: 'high',
        title: 'Home: 3 of 1,200 runs failed with 30 users at the same time',
        expected: 'none fails',
        observed: 'Home: GET / answered 500\n500 Internal Server Error',
        layer: 'application',
        where: { ...at, url: 'https://app.test/' },
        reproduce: 'launch-gate run burst',
        fix: 'Look at the log of the server for the time of the burst: limits of connections, of a pool, of memory or of workers.',
        fingerprint: 'burst/errors:Home',
      },
    ]);
    expect(errorsOf(20, 8, 0.05, 'harm')).toMatchObject([
      {
        expected: 'at most 5 % fail',
        observed:
          'Home: GET / answered 500\n500 Internal Server Error\n' +
          'the burst was stopped after 4.2 s: more than 20 % of the requests got a 5xx or no answer',
      },
    ]);
  });

  test('are told also where nothing is known of the first of them', () => {
    const tally = { check: home, runs: 2, failed: 1, timesMs: [] };
    const seen = { ...createCounter([]), tallies: [tally], requests: 2, durationMs: 4_200 };
    expect(judgeBurst(burst, seen, 0)).toMatchObject([{ observed: '', layer: undefined, where: { ...at } }]);
  });
});

describe('p95 of a burst, and what kept it from being judged,', () => {
  const findingOf = (times: readonly number[], busy: number, check = home) => {
    const counter = createCounter([check]);
    for (const ms of times) counter.add(check, answered(200, ms));
    return judgeBurst(burst, { ...counter, durationMs: 30_000 }, busy)[0];
  };

  test('are told in these words', () => {
    expect(findingOf(of(100, 12), 0.1, { ...home, latency: { at: { ...at, line: 7 }, p95Ms: 300 } })).toEqual({
      rule: 'burst/p95',
      subject: 'Home',
      status: 'fail',
      severity: 'high',
      title: 'Home: p95 400 ms with 30 users at the same time, budget 300 ms',
      expected: 'p95 at most 300 ms',
      observed: '12 of 100 requests over budget',
      where: { ...at, line: 7 },
      reproduce: 'launch-gate run burst',
      fix: 'Look for what requests wait for: a lock, a pool, one worker. Or give the check the budget that it needs.',
      fingerprint: 'burst/p95:Home',
    });
    expect(findingOf(of(5, 1), 0.1)?.observed).toBe('1 of 5 requests over budget; too few requests to tell');
    expect(findingOf([...of(5, 1), 300], 0.1)?.observed).toMatch(/^1 of 6 requests/);
    expect(findingOf(of(100, 50), 0.71)?.observed).toBe(
      '50 of 100 requests over budget; this machine itself was busy for 71 % of the time, so it cannot tell who was slow',
    );
  });

  test('a server that answers 429 says nothing of the release', () => {
    const seen: Seen = { ...createCounter([home]), requests: 41, durationMs: 4_200, sign: 'throttled' };
    expect(judgeBurst(burst, seen, 0)).toEqual([
      {
        rule: 'burst/throttled',
        status: 'inconclusive',
        severity: 'high',
        title: 'The server answered 429, too many requests, to 30 users at one address',
        expected: 'answers that tell how the release bears these users',
        observed: 'the burst was stopped after 4.2 s and 41 requests',
        where: { ...at },
        fix: 'Let the address of the runner through the rate limit, or ask less: fewer users, or a longer pause.',
        fingerprint: 'burst/throttled',
      },
    ]);
  });
});

describe('a check that no user came to', () => {
  const late: CheckConfig = { ...home, name: 'Late', at: { ...at, line: 9 } };
  const seen = (): Seen => {
    const counter = createCounter([home, late]);
    counter.add(home, answered(200, 100));
    return { ...counter, durationMs: 30_000 };
  };

  test('is unclear, and told in these words', () => {
    expect(judgeBurst(burst, seen(), 0)).toEqual([
      {
        rule: 'burst/errors',
        subject: 'Late',
        status: 'inconclusive',
        severity: 'high',
        title: 'Late: no user came to it before the burst was over',
        expected: 'each check of the burst is asked',
        observed: 'the checks before it took all of 30 s',
        where: { ...at, line: 9 },
        reproduce: 'launch-gate run burst',
        fix: 'Give the burst more time with "for", or look for what is slow in the checks before it.',
        fingerprint: 'burst/errors:Late',
      },
    ]);
  });

  test('is not told again where the burst was stopped, or nothing was asked at all', () => {
    expect(judgeBurst(burst, { ...seen(), sign: 'harm' }, 0)).toEqual([]);
    expect(judgeBurst(burst, { ...createCounter([home, late]), durationMs: 30_000 }, 0)).toEqual([]);
  });
});

describe('what is counted in a burst', () => {
  const run = (checked: Partial<Checked['result']>, more: Partial<Checked> = {}): Checked => ({
    findings: [],
    ...more,
    result: { ...answered(200, 50).result, ...checked },
  });
  const failure = (title: string, status: Finding['status']): Finding => ({
    rule: 'smoke/status',
    status,
    severity: 'blocker',
    title,
    where: {},
    fingerprint: title,
  });
  const counted = (...all: Checked[]) => {
    const counter = createCounter([home]);
    const signs = all.map((each) => counter.add(home, each));
    const [{ runs, failed, first, timesMs } = {} as never] = counter.tallies;
    return { runs, failed, first: first?.title, timesMs, requests: counter.requests, bad: counter.bad, signs };
  };
  const none = { failed: 0, first: undefined, bad: 0, signs: [undefined] };

  test('is each request, and of a run that passed the time of its last one', () => {
    const [step] = answered(200, 50).result.steps as [Checked['result']['steps'][number]];
    const steps = [{ ...step, durationMs: 700 }, step];
    expect(counted(run({ steps }))).toEqual({ ...none, runs: 1, timesMs: [50], requests: 2 });
    expect(counted(run({ steps: [] }))).toEqual({ ...none, runs: 1, timesMs: [], requests: 1 });
  });

  test('is not a run that the end cut short, nor one of a check that is not in the burst', () => {
    expect(counted(run({ status: 'inconclusive' }))).toEqual({ ...none, runs: 0, timesMs: [], requests: 0 });
    const counter = createCounter([home]);
    expect(counter.add({ ...home }, answered(500, 10))).toBeUndefined();
    expect(counter).toMatchObject({ requests: 0, bad: 0 });
  });

  test('is no failure where the server answered 429', () => {
    expect(counted(run({ status: 'fail' }, { isThrottled: true }))).toEqual({
      ...none,
      runs: 1,
      timesMs: [],
      requests: 1,
      signs: ['throttled'],
    });
  });

  test('is the first reason of a failure, and a login that failed as no answer', () => {
    const findings = [failure('was unclear', 'inconclusive'), failure('the first', 'fail')];
    const first = run({ status: 'fail', steps: [] }, { findings });
    const second = run({ status: 'fail' }, { findings: [failure('the second', 'fail')] });
    expect(counted(first, second)).toEqual({
      runs: 2,
      failed: 2,
      first: 'the first',
      timesMs: [],
      requests: 2,
      bad: 1,
      signs: [undefined, undefined],
    });
  });
});

describe('a sign of harm', () => {
  const signs = (statuses: readonly (number | undefined)[]) => {
    const counter = createCounter([home]);
    return statuses.map((status) => counter.add(home, answered(status, 10)));
  };

  test('is more than one of five requests with a 5xx or no answer, of at least ten', () => {
    const well = Array<number>(8).fill(200);
    expect(signs([...well, 500, 503]).at(-1)).toBeUndefined();
    expect(signs([...well, 500, undefined, 502]).at(-1)).toBe('harm');
    expect(signs([500, 500, 500])).toEqual([undefined, undefined, undefined]);
  });

  test('is no wrong answer of another kind', () => {
    expect(signs(Array<number>(20).fill(404)).filter(Boolean)).toEqual([]);
  });
});
