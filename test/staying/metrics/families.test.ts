import { describe, expect, test } from '@jest/globals';
import type { CheckConfig, Config } from '../../../src/config/config.ts';
import { literal } from '../../../src/config/language/template.ts';
import { exposition } from '../../../src/staying/metrics/exposition.ts';
import { familiesOf } from '../../../src/staying/metrics/families.ts';
import { addRound, newFigures } from '../../../src/staying/metrics/figures.ts';
import type { Probe } from '../../../src/staying/round.ts';
import { newState } from '../../../src/staying/uptime/state.ts';
import { parseScrape } from './parse.ts';

const at = { file: 'gate.yml', line: 1, column: 1 };
const config = { baseUrl: 'https://app.example.com' } as Config;
const check = (name: string, latency: Partial<CheckConfig['latency']> = undefined): CheckConfig =>
  ({
    at,
    name,
    steps: [{ target: literal(`/${name}`), method: 'GET' }],
    cleanup: [],
    latency: latency && { at, ...latency },
  }) as unknown as CheckConfig;
const phases = { dnsMs: 1, tcpMs: 2, tlsMs: 3, ttfbMs: 4, downloadMs: 5 };

/** A probe whose tries took so long; the last one passed if the check is not down. */
function probe(of: CheckConfig, state: Probe['state'], ...times: number[]): Probe {
  const tries = times.map((durationMs, index) => ({
    at: 0,
    passed: state !== 'down' && index === times.length - 1,
    steps: [{ method: 'GET', url: 'https://elsewhere.example/', durationMs, phases }],
  }));
  return { check: of, state, tries };
}

function scraped(checks: CheckConfig[], rounds: Probe[][], now = 1_000_000) {
  const figures = newFigures(checks, config, (text) => text.replaceAll('hush', '***'));
  for (const [index, probes] of rounds.entries())
    addRound(
      figures,
      {
        at: 0,
        probes,
        observed: [],
        state: newState(),
        events: [],
        certificates: [{ host: 'app.example.com', from: 1000, to: 2000 }],
        lines: [],
      },
      index * 60_000,
    );
  const samples = parseScrape(exposition(familiesOf(figures, 60_000, config, now), 'openmetrics'));
  const value = (name: string, labels: Record<string, string> = {}) =>
    samples.find(
      (each) =>
        each.name === `launch_gate_${name}` && Object.entries(labels).every(([key, text]) => each.labels[key] === text),
    )?.value;
  return { samples, value };
}

describe('before the first round', () => {
  const { value } = scraped([check('a', { p95Ms: 500, errors: 0.01 })], []);
  test('every count is 0, so that the first failure is an increase', () => {
    expect(value('check_rounds_total', { result: 'down' })).toBe(0);
    expect(value('check_over_budget_total')).toBe(0);
    expect(value('check_duration_seconds_count')).toBe(0);
    expect(value('rounds_total')).toBe(0);
  });
  test('nothing is up, and there is no last round', () => {
    expect(value('check_up')).toBeUndefined();
    expect(value('check_duration_seconds')).toBeUndefined();
    expect(value('last_round_timestamp_seconds')).toBeUndefined();
  });
  test('the budgets are told in base units', () => {
    expect(value('check_budget_seconds', { budget: 'p95' })).toBe(0.5);
    expect(value('check_error_budget_ratio')).toBe(0.01);
    expect(value('round_interval_seconds')).toBe(60);
  });
});

describe('after a round', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) => check(name, { p95Ms: 500, p50Ms: 100 })) as [
    CheckConfig,
    CheckConfig,
    CheckConfig,
    CheckConfig,
  ];
  const { value } = scraped(
    [a, b, c, d],
    [[probe(a, 'up', 600), probe(b, 'degraded', 20, 30), probe(c, 'down', 1, 2, 3), probe(d, 'unjudged')]],
  );
  test('a check is up, down, or not judged, which is neither', () => {
    expect(['a', 'b', 'c', 'd'].map((name) => value('check_up', { check: name }))).toEqual([1, 1, 0, undefined]);
    expect(['a', 'b', 'c', 'd'].map((name) => value('check_judged', { check: name }))).toEqual([1, 1, 1, 0]);
    expect(value('check_rounds_total', { check: 'b', result: 'degraded' })).toBe(1);
  });
  test('what passed at the first try counts against the budgets, and nothing else does', () => {
    expect(value('check_over_budget_total', { check: 'a', budget: 'p95' })).toBe(1);
    expect(value('check_over_budget_total', { check: 'a', budget: 'p50' })).toBe(1);
    expect(value('check_duration_seconds', { check: 'a', quantile: '0.95' })).toBe(0.6);
    expect(value('check_duration_seconds_count', { check: 'b' })).toBe(0);
  });
  test('the last try shows its time and phases', () => {
    expect(value('check_last_duration_seconds', { check: 'c' })).toBe(0.003);
    expect(value('check_phase_duration_seconds', { check: 'c', phase: 'processing' })).toBe(0.004);
    expect(value('check_last_duration_seconds', { check: 'd' })).toBeUndefined();
  });
  test('certificates and the round are told as times', () => {
    expect(value('certificate_not_after_timestamp_seconds', { host: 'app.example.com' })).toBe(2);
    expect(value('last_round_timestamp_seconds')).toBe(0);
  });
});

test('a quantile is of the last hour, and a count of all time', () => {
  const a = check('a');
  const rounds = Array.from({ length: 100 }, (_, index) => [probe(a, 'up', index < 40 ? 900 : 100)]);
  const { value } = scraped([a], rounds);
  expect(value('check_duration_seconds', { quantile: '0.95' })).toBe(0.1);
  expect(value('check_duration_seconds_count')).toBe(100);
});

test('a maintenance window is 1 while it lasts', () => {
  const uptime = { maintenance: [{ at, from: 1_000, to: 2_000, reason: 'database' }] };
  const figures = newFigures([], config, (text) => text);
  const active = (now: number) =>
    familiesOf(figures, 1, { uptime }, now).find(({ name }) => name === 'launch_gate_maintenance_active')?.samples[0]
      ?.value;
  expect([999, 1_000, 1_999, 2_000].map(active)).toEqual([0, 1, 1, 0]);
});

test('no label holds a secret, and two names that are hidden alike stay two', () => {
  const { samples } = scraped([check('hush one'), check('hush one')], []);
  const names = new Set(samples.flatMap(({ labels: { check: name } }) => name ?? []));
  expect([...names]).toEqual(['*** one', '*** one #2']);
});

test('there are as many time series after a thousand rounds as after one, wherever a site leads', () => {
  const a = check('a', { p95Ms: 1 });
  const round = (index: number) => {
    const one = probe(a, 'up', 5);
    for (const { steps } of one.tries) for (const step of steps) step.url = `https://${index}.example/`;
    return [one];
  };
  const count = (rounds: number) =>
    scraped(
      [a],
      Array.from({ length: rounds }, (_, index) => round(index)),
    ).samples.length;
  expect(count(1_000)).toBe(count(1));
});
