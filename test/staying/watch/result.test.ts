import { describe, expect, test } from '@jest/globals';
import type { CheckConfig } from '../../../src/config/config.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { type Watched, watchResult } from '../../../src/staying/watch/result.ts';

const at = { file: 'gate.yml', line: 3, column: 5 };
const check = (name: string): CheckConfig => ({ at, name, steps: [], cleanup: [] });
const judged = (...counts: number[]) =>
  counts.map((count, index) => ({
    check: check(`Page ${index + 1}`),
    judged: count,
    reason: 'the server answered 429 (too many requests)',
  }));
const watch = (more: Partial<Watched> = {}): Watched => ({
  durationMs: 600_000,
  rounds: 40,
  requests: 1_280,
  failures: 3,
  checks: judged(40, 40),
  findings: [],
  ...more,
});
const failed: Finding = {
  rule: 'watch/down',
  status: 'fail',
  severity: 'blocker',
  title: 'Down',
  where: {},
  fingerprint: 'watch/down:Home',
};
const seen = '40 rounds of 2 checks in 10 min, 3 of 1,280 requests failed';

describe('a watch', () => {
  test('in which nothing failed has passed', () => {
    expect(watchResult(watch())).toEqual({
      name: 'watch',
      status: 'pass',
      durationMs: 600_000,
      reason: seen,
      counts: { checks: 2, rounds: 40, requests: 1_280, failures: 3 },
      findings: [],
    });
    const once = watch({ rounds: 1, requests: 1, failures: 0, checks: judged(1) });
    expect(watchResult(once).reason).toBe('1 round of 1 check in 10 min, 0 of 1 request failed');
  });

  test('in which the release failed fails, whatever else is unclear', () => {
    expect(watchResult(watch({ findings: [failed], stopped: 'it was cancelled', checks: judged(0, 0) }))).toMatchObject(
      {
        status: 'fail',
        reason: seen,
        findings: [failed],
      },
    );
  });

  test('that was stopped is unclear, and says why', () => {
    const result = watchResult(watch({ stopped: 'it was cancelled', checks: judged(0, 0) }));
    expect(result).toMatchObject({ status: 'inconclusive', reason: `it was cancelled; ${seen}`, findings: [] });
    expect(result).not.toHaveProperty('isUnjudged');
  });

  test.each([
    [21, 'pass'],
    [20, 'inconclusive'],
    [0, 'inconclusive'],
  ])('of which a check was judged in %i of 40 rounds: %s', (count, status) => {
    expect(watchResult(watch({ checks: judged(40, count) })).status).toBe(status);
  });

  test('that could not judge a check in most rounds tells which, and why', () => {
    expect(watchResult(watch({ checks: judged(40, 20) }))).toMatchObject({
      status: 'inconclusive',
      reason: `${seen}; 1 check not judged in most rounds`,
      isUnjudged: false,
      findings: [
        {
          rule: 'watch/down',
          subject: 'Page 2',
          status: 'inconclusive',
          severity: 'medium',
          title: 'Page 2: judged in only 20 of 40 rounds after the go-live',
          expected: 'an answer that can be judged in most rounds',
          observed: 'the server answered 429 (too many requests)',
          where: at,
          fix: 'Let the runner through, give "watch" a longer interval, or leave the check out with "watch: false".',
          fingerprint: 'watch/down:Page 2',
        },
      ],
    });
    const none = watchResult(watch({ checks: judged(3, 20) }));
    expect(none).toMatchObject({ isUnjudged: true, reason: `${seen}; 2 checks not judged in most rounds` });
    expect(none.findings.map(({ subject }) => subject)).toEqual(['Page 1', 'Page 2']);
  });
});
