import { describe, expect, test } from '@jest/globals';
import { judgeRoute } from '../../src/latency/judge.ts';
import { latencyResult } from '../../src/latency/result.ts';
import type { Sample, Sampled } from '../../src/latency/route.ts';

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
const answered = (ms: number, connected = false): Sample => ({ ms, over: ms > 300, timing: timing(ms, connected) });
const failed: Sample = { ms: Number.POSITIVE_INFINITY, over: true, reason: 'expected status 200, seen 500' };

function judged(
  samples: Sample[],
  verdict: Sampled['verdict'],
  more: Partial<Sampled> = {},
  onInconclusive: 'warn' | 'fail' = 'warn',
) {
  const over = samples.filter((sample) => sample.over).length;
  const sampled: Sampled = { cold: timing(900), samples, over, verdict, ...more };
  const result = latencyResult({ name: 'Orders API', budgetMs: 300 }, sampled);
  return { result, finding: judgeRoute(result, sampled, place, onInconclusive) };
}
const many = (count: number, ms: number) => Array.from({ length: count }, () => answered(ms));

describe('the finding of a route', () => {
  test('is none when it keeps its budget', () => {
    const { result, finding } = judged(many(64, 200), 'pass');
    expect(finding).toBeUndefined();
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
    });
  });

  test('says what was expected, seen, where, and how to see it again', () => {
    const samples = [...many(51, 120), ...many(5, 412), answered(1234, true), ...many(3, 120)];
    expect(judged(samples, 'fail').finding).toEqual({
      rule: 'latency/p95',
      status: 'fail',
      severity: 'high',
      title: 'Orders API: p95 412 ms, budget 300 ms',
      expected: 'p95 at most 300 ms',
      observed:
        'p95 412 ms (interval 120-1234 ms), 6 of 60 requests over 300 ms; slowest three: 1.2 s, 412 ms, 412 ms; ' +
        'longest run over budget: 6; time to first byte 110 ms, download 10 ms (medians); 1 needed a new connection (not charged)',
      where: { file: '.github/launch-gate.yml', line: 44, column: 5, url: 'https://app.test/api/orders' },
      reproduce: "curl 'https://app.test/api/orders'",
      fix: expect.stringContaining('raise its budget'),
      fingerprint: 'latency/p95:Orders API',
    });
  });

  test('does not call failing fast a good p95', () => {
    const { result, finding } = judged([...many(3, 20), failed, failed, failed, failed], 'fail');
    expect(result).toMatchObject({ p50Ms: null, p95Ms: null, intervalMs: null });
    expect(finding?.title).toBe('Orders API: too many of 7 requests failed, budget 300 ms');
    expect(finding?.observed).toContain('4 failed, the first: expected status 200, seen 500');
    expect(finding?.fix).toContain('server log');
  });

  test('is inconclusive, medium, and says what would decide it', () => {
    const { finding } = judged([...many(110, 120), ...many(4, 400)], 'inconclusive');
    expect(finding).toMatchObject({ status: 'inconclusive', severity: 'medium' });
    expect(finding?.title).toBe('Orders API: p95 not settled against its budget of 300 ms');
    expect(finding?.fix).toMatch(/^With 4 of 114 over budget, .* close to its budget/);
    expect(judged([], 'inconclusive', { stopped: 'throttled' }).finding?.fix).toContain('429');
    const stopped = judged(many(9, 100), 'inconclusive', { stopped: 'aborted' }).finding;
    expect(stopped?.fix).toContain('after 9 of at most 120 requests');
  });

  test('fails when the configuration wants a verdict', () => {
    expect(judged([], 'inconclusive', {}, 'fail').finding).toMatchObject({ status: 'fail', severity: 'high' });
  });
});

test('nothing measured gives no numbers', () => {
  expect(judged([], 'fail', { cold: undefined }).result).toMatchObject({
    n: 0,
    p50Ms: null,
    p95Ms: null,
    intervalMs: null,
    coldMs: null,
    phases: null,
  });
});
