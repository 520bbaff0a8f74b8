import { describe, expect, test } from '@jest/globals';
import { assess, type Budget, verdictOf } from '../../../src/pillars/latency/assess.ts';
import { judgeRoute, unsendable } from '../../../src/pillars/latency/judge.ts';
import { latencyResult } from '../../../src/pillars/latency/result.ts';
import type { Sample, Sampled } from '../../../src/pillars/latency/route.ts';
import { sparkline, sparklineLegend } from '../../../src/pillars/latency/sparkline.ts';

const place = {
  at: { file: '.github/launch-gate.yml', line: 44, column: 5 },
  url: 'https://app.test/api/orders',
  reproduce: "curl 'https://app.test/api/orders'",
};
const timing = (ms: number, connected = false) => ({
  dnsMs: 1,
  tcpMs: 2,
  tlsMs: 3,
  ttfbMs: ms - 10,
  downloadMs: 10,
  totalMs: ms,
  connected,
});
const answered = (ms: number, connected = false, requestId?: string): Sample => ({
  ms,
  heldMs: 0,
  timing: timing(ms, connected),
  requestId,
});
const failed: Sample = {
  ms: Number.POSITIVE_INFINITY,
  heldMs: 0,
  reason: 'expected status 200, seen 500',
  requestId: 'f-1',
};

function judged(
  samples: Sample[],
  more: Partial<Sampled> = {},
  { budgets = [{ of: 'p95', limit: 300 }] as Budget[], onInconclusive = 'warn' as 'warn' | 'fail' } = {},
) {
  const assessed = verdictOf(budgets.map((budget) => assess(budget, samples)));
  const sampled: Sampled = {
    cold: timing(900),
    samples,
    verdict: assessed === 'open' ? 'inconclusive' : assessed,
    ...more,
  };
  const result = latencyResult('Orders API', budgets, sampled);
  const findings = judgeRoute(result, sampled, place, onInconclusive);
  return { result, findings, finding: findings[0] };
}
const many = (count: number, ms: number) => Array.from({ length: count }, () => answered(ms));

describe('the finding of a route', () => {
  test('is none when it keeps its budget', () => {
    const { result, findings } = judged(many(64, 200));
    expect(findings).toEqual([]);
    expect(result).toEqual({
      check: 'Orders API',
      n: 64,
      over: 0,
      p50Ms: 200,
      p95Ms: 200,
      intervalMs: [200, 200],
      coldMs: 906,
      phases: { dnsMs: 1, tcpMs: 2, tlsMs: 3, ttfbMs: 190, downloadMs: 10 },
      budgetMs: 300,
      verdict: 'pass',
      budgets: [{ of: 'p95', limit: 300, n: 64, over: 0, verdict: 'pass' }],
      samplesMs: Array(64).fill(200),
      newConnections: 0,
      longestBurst: 0,
    });
  });

  test('says what was expected, seen, where, and how to see it again', () => {
    const samples = [...many(41, 120), ...many(5, 412), answered(1234, true, 'r-7'), ...many(2, 120), answered(360)];
    expect(judged(samples).finding).toEqual({
      rule: 'latency/p95',
      subject: 'Orders API',
      status: 'fail',
      severity: 'high',
      title: 'Orders API: p95 412 ms (at least 412), budget 300 ms',
      expected: 'p95 at most 300 ms',
      observed:
        'p95 412 ms (interval at least 412), 7 of 50 over 300 ms, budget missed; ' +
        'time to first byte grew (slow requests 402 ms, others 110 ms), download did not; ' +
        'slowest three: 1.2 s (request id r-7), 412 ms, 412 ms; longest burst: 6; ' +
        '1 needed a new connection (not charged); the first request 906 ms, connecting included\n' +
        `${'▂'.repeat(41)}${'▆'.repeat(5)}█▂▂▅  (a block a request, in the order sent; from ▅ up over 300 ms, × failed)`,
      where: { file: '.github/launch-gate.yml', line: 44, column: 5, url: 'https://app.test/api/orders' },
      reproduce: "curl 'https://app.test/api/orders'",
      fix: expect.stringContaining('raise its budget'),
      fingerprint: 'latency/p95:Orders API',
    });
  });

  test('does not call failing fast a good p95', () => {
    const { result, finding } = judged([...many(3, 20), failed, failed, failed, failed]);
    expect(result).toMatchObject({ p50Ms: null, p95Ms: null, intervalMs: null, verdict: 'fail' });
    expect(finding?.title).toBe('Orders API: too many of 7 requests failed, budget 300 ms');
    expect(finding?.observed).toContain('4 failed, the first: expected status 200, seen 500 (request id f-1)');
    expect(finding?.observed).toContain('▁▁▁××××');
    expect(finding?.fix).toContain('server log');
  });

  test('names what grew, and says so when all are slow', () => {
    const held = many(3, 250).map((sample) => ({ ...sample, ms: 750, heldMs: 500 }));
    expect(judged([...many(8, 100), ...held, answered(301)]).finding?.observed).toContain(
      'waiting for earlier answers grew (slow requests 500 ms, others 0 ms), time to first byte did not',
    );
    expect(judged(many(4, 412)).finding?.observed).toContain('time to first byte 402 ms, download 10 ms (medians)');
  });

  test('is inconclusive, medium, and says what would decide it', () => {
    const { finding } = judged([...many(20, 120), ...many(2, 400), ...many(2, 350), ...many(90, 120)]);
    expect(finding).toMatchObject({ status: 'inconclusive', severity: 'medium' });
    expect(finding?.title).toBe('Orders API: p95 not settled against its budget of 300 ms');
    expect(finding?.fix).toBe(
      'To pass, at most 1 of 110 may be over; 11 of 120 miss the budget. 4 of 114 is too close to tell. ' +
        'Make the route faster or raise the budget. A budget of 400 ms would have passed.',
    );
    expect(judged([], { stopped: 'throttled' }).finding?.fix).toContain('429');
    const stopped = judged(many(9, 100), { stopped: 'aborted' }).finding;
    expect(stopped?.fix).toContain('after 9 of at most 120 requests');
  });

  test('fails when the configuration wants a verdict', () => {
    const { finding } = judged([], { stopped: 'aborted' }, { onInconclusive: 'fail' });
    expect(finding).toMatchObject({ status: 'fail', severity: 'high' });
  });
});

describe('a route with several budgets', () => {
  const budgets: Budget[] = [
    { of: 'p95', limit: 300 },
    { of: 'p50', limit: 100 },
    { of: 'errors', limit: 0.01 },
  ];

  test('fails with the first that fails, and tells only that', () => {
    const { result, findings } = judged(many(10, 200), {}, { budgets });
    expect(result).toMatchObject({ verdict: 'fail', n: 10, budgetMs: 300 });
    expect(findings.map(({ rule, title }) => [rule, title])).toEqual([
      ['latency/p50', 'Orders API: p50 200 ms, budget 100 ms'],
    ]);
    expect(result.budgets.map(({ of, verdict }) => [of, verdict])).toEqual([
      ['p95', 'inconclusive'],
      ['p50', 'fail'],
      ['errors', 'inconclusive'],
    ]);
  });

  test('is asked further for the rarer failures, while its p95 stays the one that was judged', () => {
    const samples = [...many(64, 50), ...many(10, 900), failed, ...many(252, 50)];
    const { result, findings } = judged(samples, {}, { budgets });
    expect(result).toMatchObject({ verdict: 'inconclusive', n: 64, over: 0, p95Ms: 50 });
    expect(result.samplesMs).toHaveLength(327);
    expect(result.samplesMs[74]).toBeNull();
    expect(findings).toMatchObject([{ rule: 'latency/errors', expected: 'at most 1 % fail' }]);
  });

  test('misses a budget for errors by too many of them', () => {
    const { finding } = judged(
      [...many(40, 50), failed, ...many(10, 50), failed, failed, failed],
      {},
      { budgets: [{ of: 'errors', limit: 0.01 }] },
    );
    expect(finding).toMatchObject({
      rule: 'latency/errors',
      title: 'Orders API: 4 of 54 failed, budget 1 %',
      observed: expect.stringContaining('4 of 54 failed, 1 % may, budget missed'),
    });
  });
});

describe('what was expected, seen and is to be done', () => {
  const told = (...given: Parameters<typeof judged>) =>
    judged(...given).findings.map(({ rule, status, severity, title, expected, observed, fix, fingerprint }) => [
      `${rule} ${status} ${severity}`,
      title,
      expected,
      observed?.split('\n')[0],
      fix,
      fingerprint,
    ]);
  const lookAtLog =
    'The requests that failed weigh more than those that were slow: look for their reason in the server log.';
  const compareOrRaise =
    'Compare with the last release; if the route has to take this long, raise its budget in the configuration.';

  test('of a p50 that was missed', () => {
    expect(told(many(10, 200), {}, { budgets: [{ of: 'p50', limit: 100 }] })).toEqual([
      [
        'latency/p50 fail high',
        'Orders API: p50 200 ms, budget 100 ms',
        'p50 at most 100 ms',
        'p50 200 ms, 10 of 10 over 100 ms, budget missed; time to first byte 190 ms, download 10 ms (medians); ' +
          'slowest three: 200 ms, 200 ms, 200 ms; longest burst: 10; the first request 906 ms, connecting included',
        compareOrRaise,
        'latency/p50:Orders API',
      ],
    ]);
  });

  test('of errors, which have no time', () => {
    const samples = [...many(40, 50), failed, ...many(10, 50), failed, failed, failed];
    expect(told(samples, { cold: undefined }, { budgets: [{ of: 'errors', limit: 0.01 }] })).toEqual([
      [
        'latency/errors fail high',
        'Orders API: 4 of 54 failed, budget 1 %',
        'at most 1 % fail',
        '4 of 54 failed, 1 % may, budget missed; ' +
          '4 failed, the first: expected status 200, seen 500 (request id f-1); longest burst: 3',
        'Look for the reason in the server log; what fails once in a while fails for some users always.',
        'latency/errors:Orders API',
      ],
    ]);
  });

  test('of failures, once they are most of what is over budget, or no budget would hold', () => {
    const p50: Budget[] = [{ of: 'p50', limit: 100 }];
    const fixes = (slow: number, broken: number, budgets: Budget[]) =>
      told([...many(12, 20), ...many(slow, 200), ...Array<Sample>(broken).fill(failed)], {}, { budgets }).map(
        (each) => each[4],
      );
    expect(fixes(12, 12, p50)).toEqual([compareOrRaise]);
    expect(fixes(11, 13, p50)).toEqual([lookAtLog]);
    // What failed after the verdict does not count.
    expect(fixes(12, 14, p50)).toEqual([compareOrRaise]);
    // Only one request of a hundred failed, and 11 were slow.
    const rare = [...many(30, 20), ...many(5, 400), ...many(60, 20), ...many(5, 400), failed];
    expect(told(rare)).toMatchObject([expect.arrayContaining([compareOrRaise])]);
    // p95 itself is a failed request.
    const mixed = [...many(8, 20), ...many(3, 400), failed];
    expect(told(mixed)).toMatchObject([
      expect.arrayContaining(['Orders API: too many of 12 requests failed, budget 300 ms', lookAtLog]),
    ]);
  });

  test('of budgets that stay open', () => {
    const budgets: Budget[] = [
      { of: 'p95', limit: 300 },
      { of: 'errors', limit: 0.05 },
    ];
    const samples = [...many(20, 120), ...many(2, 400), failed, failed, ...many(90, 120)];
    expect(told(samples, {}, { budgets })).toEqual([
      [
        'latency/p95 inconclusive medium',
        'Orders API: p95 not settled against its budget of 300 ms',
        'p95 at most 300 ms',
        'p95 120 ms (interval at least 120), 4 of 114 over 300 ms, not settled; ' +
          '2 failed, the first: expected status 200, seen 500 (request id f-1); ' +
          'time to first byte grew (slow requests 390 ms, others 110 ms), download did not; ' +
          'slowest three: 400 ms, 400 ms, 120 ms; longest burst: 4; the first request 906 ms, connecting included',
        'To pass, at most 1 of 110 may be over; 11 of 120 miss the budget. 4 of 114 is too close to tell. ' +
          'Make the route faster or raise the budget.',
        'latency/p95:Orders API',
      ],
      [
        'latency/errors inconclusive medium',
        'Orders API: errors not settled against its budget of 5 %',
        'at most 5 % fail',
        '2 of 112 failed, 5 % may, not settled; ' +
          '2 failed, the first: expected status 200, seen 500 (request id f-1); ' +
          'longest burst: 2; the first request 906 ms, connecting included',
        'To pass, at most 1 of 110 may fail; 11 of 120 miss the budget. 2 of 112 is too close to tell. ' +
          'Look for what failed in the server log, or allow more errors.',
        'latency/errors:Orders API',
      ],
    ]);
  });

  test('where the sampling was stopped', () => {
    expect(told([], { stopped: 'throttled' })).toEqual([
      [
        'latency/p95 inconclusive medium',
        'Orders API: p95 not settled against its budget of 300 ms',
        'p95 at most 300 ms',
        'no request was measured',
        'The server answered 429 (too many requests) after 0 measured requests, and was asked no more: exempt the runner from the limit, or lower "rate" under "latency".',
        'latency/p95:Orders API',
      ],
    ]);
    expect(told(many(9, 100), { stopped: 'aborted' })[0]?.[4]).toBe(
      'The run ended after 9 of at most 120 requests: give it a longer "deadline", or sample fewer routes.',
    );
  });

  test('of a request that cannot be sent', () => {
    const budget: Budget = { of: 'errors', limit: 0.01 };
    expect(unsendable('Orders API', budget, place, new Error('the session has no cookie "sid"'))).toEqual({
      rule: 'latency/errors',
      subject: 'Orders API',
      status: 'fail',
      severity: 'high',
      title: 'Orders API: its request cannot be sent',
      expected: 'at most 1 % fail',
      observed: 'the session has no cookie "sid"',
      where: { file: '.github/launch-gate.yml', line: 44, column: 5, url: 'https://app.test/api/orders' },
      reproduce: "curl 'https://app.test/api/orders'",
      fingerprint: 'latency/errors:Orders API',
    });
  });
});

test('a sparkline of many requests shows the slowest of each group', () => {
  const samples = [...many(119, 20), answered(900)];
  expect(sparkline(samples, 300)).toBe(`${'▁'.repeat(59)}█`);
  expect(sparklineLegend(samples, '300 ms')).toContain('the slowest of 2 requests a block');
  expect(sparkline([], 300)).toBe('');
  expect(sparkline([answered(300), answered(300.1)], 300)).toBe('▄▅');
});

test('nothing measured gives no numbers', () => {
  expect(judged([], { cold: undefined, verdict: 'fail' }).result).toMatchObject({
    n: 0,
    p50Ms: null,
    p95Ms: null,
    intervalMs: null,
    coldMs: null,
    phases: null,
    samplesMs: [],
  });
});
