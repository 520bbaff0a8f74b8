import { describe, expect, test } from '@jest/globals';
import type { CheckConfig } from '../../../src/config/config.ts';
import { compareResult, judgeComparisons } from '../../../src/pillars/latency/compare-judge.ts';
import type { Compared } from '../../../src/pillars/latency/compare-pairs.ts';

const at = { file: 'gate.yml', line: 9, column: 3 };
const url = 'https://previous.example.com';
const check = (name: string): CheckConfig => ({ at: { ...at, line: 5 }, name, steps: [], cleanup: [] });
const same = { p50Ms: 100, previousP50Ms: 100, ratio: 1, slower: false };
const slow = { p50Ms: 200.04, previousP50Ms: 100.04, ratio: 1.99996, slower: true };
const unclear = (name: string, reason = 'it does not answer'): Compared => ({ check: check(name), reason });

const judge = (all: Compared[], onInconclusive: 'warn' | 'fail' = 'warn') =>
  judgeComparisons(
    all,
    { url, at, reproduce: () => ({ url: 'https://app.example.com/', command: 'curl' }) },
    onInconclusive,
  );

describe('a route beside the previous deployment', () => {
  test.each<[string, Compared, string[]]>([
    ['as fast', { check: check('Home'), first: same }, []],
    ['slower once', { check: check('Home'), first: slow, second: same }, []],
    ['slower twice', { check: check('Home'), first: slow, second: slow }, ['fail']],
    ['slower, and not measured again', { check: check('Home'), first: slow }, ['fail']],
  ])('that is %s', (_, compared, statuses) => {
    expect(judge([compared]).map(({ status }) => status)).toEqual(statuses);
    expect(compareResult(compared, url).verdict).toBe(statuses[0] ?? 'pass');
  });

  test('is told with its own place, and with numbers that can be read', () => {
    expect(judge([{ check: check('Home'), first: slow, second: slow }])).toMatchObject([
      {
        rule: 'latency/regression',
        severity: 'high',
        title: 'Home: 2.00 times as slow as the previous deployment',
        where: { file: 'gate.yml', line: 5, url: 'https://app.example.com/' },
        fingerprint: 'latency/regression:Home',
      },
    ]);
    expect(compareResult({ check: check('Home'), first: slow }, url)).toMatchObject({ p50Ms: 100, ratio: 2 });
  });
});

describe('a slower route', () => {
  test('is told in these words', () => {
    const again = { p50Ms: 210, previousP50Ms: 140, ratio: 1.5, slower: true };
    const own = { ...check('Home'), latency: { at: { ...at, line: 7 }, p95Ms: 300 } };
    expect(judge([{ check: own, first: slow, second: again }])).toEqual([
      {
        rule: 'latency/regression',
        subject: 'Home',
        status: 'fail',
        severity: 'high',
        title: 'Home: 1.50 times as slow as the previous deployment',
        expected: 'median below 1.15 times, or less than 10 ms above, that of https://previous.example.com',
        observed:
          '200 ms against 100 ms (medians of 60 requests to each, side by side); again after 30 s: 210 ms against 140 ms',
        where: { ...at, line: 7, url: 'https://app.example.com/' },
        reproduce: 'curl',
        fix: 'This is a real difference between the two deployments, not noise between two runs: in the code, its data, or where it runs. Compare the two, or go back.',
        fingerprint: 'latency/regression:Home',
      },
    ]);
    expect(judge([{ check: own, first: slow }])[0]?.observed).toBe(
      '200 ms against 100 ms (medians of 60 requests to each, side by side)',
    );
    expect(compareResult({ check: own, first: slow, second: again }, url)).toEqual({
      url,
      p50Ms: 140,
      ratio: 1.5,
      verdict: 'fail',
    });
    expect(compareResult({ check: own, first: { ...slow, previousP50Ms: 100.06, ratio: 1.99946 } }, url)).toMatchObject(
      {
        p50Ms: 100.1,
        ratio: 1.999,
      },
    );
  });
});

describe('routes that could not be compared', () => {
  test('are told together where the reason is one', () => {
    const found = judge([unclear('Home'), unclear('Orders'), unclear('Login', 'it asks for a login')]);
    expect(found.map(({ title, observed }) => [title, observed])).toEqual([
      ['Regression not evaluated for 2 routes', 'Home, Orders: it does not answer'],
      ['Regression not evaluated for 1 route', 'Login: it asks for a login'],
    ]);
    expect(found[0]).toMatchObject({
      rule: 'latency/regression',
      fingerprint: 'latency/regression:it does not answer',
    });
    expect(found[0]?.where).toEqual({ ...at, url });
  });

  test.each([
    ['warn', 'inconclusive', 'medium'],
    ['fail', 'fail', 'high'],
  ] as const)('with on-inconclusive: %s are %s, %s', (onInconclusive, status, severity) => {
    expect(judge([unclear('Home')], onInconclusive)).toMatchObject([{ status, severity }]);
    expect(compareResult(unclear('Home'), url)).toEqual({
      url,
      p50Ms: null,
      ratio: null,
      verdict: 'inconclusive',
      reason: 'it does not answer',
    });
  });
});
