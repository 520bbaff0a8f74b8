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

describe('routes that could not be compared', () => {
  test('are told together where the reason is one', () => {
    const found = judge([unclear('Home'), unclear('Orders'), unclear('Login', 'it asks for a login')]);
    expect(found.map(({ title, observed }) => [title, observed])).toEqual([
      ['Regression not evaluated for 2 routes', 'Home, Orders: it does not answer'],
      ['Regression not evaluated for 1 route', 'Login: it asks for a login'],
    ]);
    expect(found[0]?.where).toEqual({ ...at, url });
  });

  test.each([
    ['warn', 'inconclusive', 'medium'],
    ['fail', 'fail', 'high'],
  ] as const)('with on-inconclusive: %s are %s, %s', (onInconclusive, status, severity) => {
    expect(judge([unclear('Home')], onInconclusive)).toMatchObject([{ status, severity }]);
    expect(compareResult(unclear('Home'), url)).toMatchObject({ verdict: 'inconclusive', p50Ms: null, ratio: null });
  });
});
