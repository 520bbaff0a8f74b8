import { expect, test } from '@jest/globals';
import type { CheckConfig } from '../../../src/config/config.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Probe } from '../../../src/staying/round.ts';
import { applyRound } from '../../../src/staying/uptime/incidents.ts';
import { keysOf, observe } from '../../../src/staying/uptime/observed.ts';
import { resultOf } from '../../../src/staying/uptime/result.ts';
import type { RoundOutcome } from '../../../src/staying/uptime/run-round.ts';
import { newState, readState, writeState } from '../../../src/staying/uptime/state.ts';
import { start } from './observed-rounds.ts';

const baseUrl = 'https://a.example';

function check(name: string, more: Partial<CheckConfig> = {}): CheckConfig {
  const step = { method: 'GET', target: { parts: [{ kind: 'text', text: `/${name}` }] } };
  const at = { file: 'launch-gate.yml', line: 3, column: 5 };
  return { name, at, steps: [step], cleanup: [], ...more } as unknown as CheckConfig;
}

function passed(one: CheckConfig): Probe {
  const steps = [{ method: 'GET', url: `${baseUrl}/${one.name}`, status: 200, durationMs: 12 }];
  return { check: one, state: 'up', tries: [{ at: start, passed: true, steps }] };
}

function failed(one: CheckConfig, finding: Partial<Finding> = {}): Probe {
  const url = `${baseUrl}/${one.name}`;
  const whole: Finding = {
    rule: 'smoke/status',
    status: 'fail',
    severity: 'blocker',
    title: `${one.name}: GET /${one.name} answered 500`,
    observed: '500',
    layer: 'application',
    where: { url },
    reproduce: `curl -sS -i '${url}'`,
    fingerprint: one.name,
    ...finding,
  };
  return { check: one, state: 'down', tries: [{ at: start, passed: false, steps: [], finding: whole }] };
}

function outcome(
  probes: Probe[],
  more: Partial<Parameters<typeof applyRound>[1]> = {},
  before = newState(),
  at = start,
): RoundOutcome {
  let ids = 0;
  const checks = probes.map(({ check }) => check);
  const keys = keysOf(checks, { baseUrl });
  const observed = observe(probes, keys, { baseUrl });
  const round = { at, observed, warned: [], known: new Set(keys.values()), isPlanned: false, isAlone: true, ...more };
  const { state, events } = applyRound(before, round, () => `id${++ids}`);
  return {
    at,
    probes,
    observed,
    state,
    events,
    certificates: [],
    lines: [],
    planned: round.isPlanned ? 'database' : undefined,
  };
}

test('a check that is down is a finding that says where it ended and how to see it again', () => {
  const result = resultOf(outcome([failed(check('a')), passed(check('b'))]), 5);
  expect(result).toMatchObject({ name: 'uptime', status: 'fail', counts: { checks: 2, up: 1, down: 1, incidents: 1 } });
  expect(result.findings).toMatchObject([
    {
      rule: 'uptime/down',
      status: 'fail',
      severity: 'high',
      layer: 'application',
      title: 'a: GET /a answered 500',
      reproduce: "curl -sS -i 'https://a.example/a'",
    },
  ]);
  expect(result.reason).toBe('1 of 2 checks up, 1 down; round 1');
});

test('a host of which everything is down is one finding, of the lowest layer', () => {
  const probes = [failed(check('a')), failed(check('b'), { layer: 'dns', observed: 'it does not resolve' })];
  expect(resultOf(outcome(probes), 5).findings).toMatchObject([
    {
      rule: 'uptime/down',
      severity: 'blocker',
      layer: 'dns',
      title: 'a.example is down: its name does not resolve (2 checks)',
    },
  ]);
});

test('a login that two checks need is one finding, also where nothing else is checked', () => {
  const login = {
    rule: 'smoke/session',
    subject: 'member',
    title: 'Session "member": POST /login answered 500',
  } as const;
  const probes = [failed(check('a', { session: 'member' }), login), failed(check('b', { session: 'member' }), login)];
  expect(resultOf(outcome(probes), 5).findings).toMatchObject([
    { rule: 'uptime/down', severity: 'blocker', title: 'Session "member": POST /login answered 500' },
  ]);
});

test('most of a host, or ten checks of it, are one finding that names some', () => {
  const app = { layer: 'application' as const };
  const most = [failed(check('a'), app), failed(check('b'), app), failed(check('c'), app), passed(check('d'))];
  const { findings } = resultOf(outcome(most), 5);
  expect(findings).toMatchObject([
    { rule: 'uptime/down', severity: 'high', title: 'a.example: the application fails in 3 of 4 checks' },
  ]);
  expect(findings[0]?.observed).toContain('a: GET /a answered 500; b: GET /b answered 500');
  const names = Array.from({ length: 500 }, (_, i) => check(`page-${i}`));
  const ten = names.map((one, i) => (i < 10 ? failed(one, app) : passed(one)));
  expect(outcome(ten).events).toHaveLength(1);
  expect(outcome(ten.slice(8)).events).toHaveLength(2);
});

test('a check that got another name in the incident is not told beside it', () => {
  const first = outcome([failed(check('a')), passed(check('b'))]);
  const renamed = { ...check('a'), name: 'Renamed' };
  const second = outcome([failed(renamed), passed(check('b'))], {}, first.state, start + 60_000);
  expect(second.events).toEqual([]);
  expect(resultOf(second, 5).findings).toHaveLength(1);
});

test('in a maintenance window it is a warning', () => {
  const result = resultOf(outcome([failed(check('a')), passed(check('b'))], { isPlanned: true }), 5);
  expect(result.status).toBe('pass');
  expect(result.findings).toMatchObject([{ rule: 'uptime/down', status: 'warn' }]);
  expect(result.findings[0]?.title).toContain('(planned: database)');
});

test('a slow hour and a certificate are warnings, and the site is up', () => {
  const warned = [
    { key: 'slow a.example', severity: 'high' as const, title: 'a.example is slow', checks: ['a'] },
    { key: 'certificate a.example', severity: 'high' as const, title: 'it expires in 3 days', checks: [], once: true },
  ];
  const result = resultOf(outcome([passed(check('a'))], { warned }), 5);
  expect(result.status).toBe('pass');
  expect(result.findings.map(({ rule, status }) => [rule, status])).toEqual([
    ['uptime/slow', 'warn'],
    ['uptime/certificate', 'warn'],
  ]);
});

test('a round that judged nothing is no pass', () => {
  const probe: Probe = { check: check('a'), state: 'unjudged', reason: 'the server answered 429', tries: [] };
  expect(resultOf(outcome([probe]), 5)).toMatchObject({ status: 'inconclusive', isUnjudged: true });
});

test('a thousand checks that are down for one reason are one incident, and the state stays small', () => {
  const probes = Array.from({ length: 1_000 }, (_, i) => failed(check(`page-${i}`), { layer: 'tcp' }));
  const { state, events } = outcome(probes);
  expect(events).toHaveLength(1);
  expect(state.incidents[0]?.checks).toHaveLength(1_000);
  expect(JSON.stringify(state).length).toBeLessThan(100_000);
});

test('whatever a finding says, the state can be read again', () => {
  const long = 'x'.repeat(100_000);
  const finding = { title: long, observed: long, reproduce: long, fix: long, subject: long };
  const probes = [failed(check(long), finding), passed(check('b'))];
  const { state } = outcome(probes);
  expect(readState(writeState(state, start), 'here').incidents).toHaveLength(1);
  expect(state.incidents[0]?.reproduce).toBeUndefined();
});
