import { describe, expect, test } from '@jest/globals';
import type { CheckConfig } from '../../../src/config/config.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Probe } from '../../../src/staying/round.ts';
import { resultOf } from '../../../src/staying/uptime/result.ts';
import type { RoundOutcome } from '../../../src/staying/uptime/run-round.ts';
import { type KeptIncident, type KeptWarning, newState, type State } from '../../../src/staying/uptime/state.ts';
import { minute, start } from './observed-rounds.ts';

const position = { file: 'gate.yml', line: 3, column: 5 };
const check = (name: string): CheckConfig => ({ at: position, name, steps: [], cleanup: [] });
const probe = (name: string, state: Probe['state'], finding?: Partial<Finding>): Probe => ({
  check: check(name),
  state,
  tries: [
    { at: start, passed: false, steps: [] },
    {
      at: start,
      passed: state === 'up',
      steps: [{ method: 'GET', url: `/${name}`, durationMs: 5 }],
      finding: finding && {
        rule: 'smoke/status',
        status: 'fail',
        severity: 'blocker',
        title: `${name} answered 500`,
        where: {},
        fingerprint: name,
        ...finding,
      },
    },
  ],
});
const incident = (more: Partial<KeptIncident> = {}): KeptIncident => ({
  id: 'id1',
  title: 'a answered 500',
  severity: 'high',
  cause: 'check GET /a',
  startedAt: start,
  checks: ['a'],
  keys: ['GET /a'],
  goodRounds: 0,
  reopened: 0,
  ...more,
});
const warning = (more: Partial<KeptWarning> = {}): KeptWarning => ({
  id: 'id2',
  severity: 'medium',
  toldAt: start,
  seenAt: start,
  title: 'a.example is slow',
  checks: [],
  ...more,
});
const result = (probes: Probe[], state: Partial<State> = {}, more: Partial<RoundOutcome> = {}) =>
  resultOf(
    {
      at: start,
      probes,
      observed: probes.map(({ check: { name }, state: is }) => ({
        key: `GET /${name}`,
        name,
        host: 'a.example',
        state: is,
        at: start,
      })),
      state: { ...newState(), ...state },
      events: [],
      certificates: [],
      lines: [],
      planned: undefined,
      ...more,
    } as RoundOutcome,
    7,
  );

describe('a round', () => {
  test('in which all is up has passed', () => {
    expect(result([probe('a', 'up')])).toEqual({
      name: 'uptime',
      status: 'pass',
      reason: '1 of 1 check up; round 0',
      durationMs: 7,
      counts: { checks: 1, up: 1, degraded: 0, down: 0, unjudged: 0, incidents: 0 },
      findings: [],
      isUnjudged: false,
      checks: [{ name: 'a', status: 'pass', steps: [{ method: 'GET', url: '/a', durationMs: 5 }] }],
    });
    expect(result([]).isUnjudged).toBe(false);
  });

  test('counts what each check is, and says how regular the rounds are', () => {
    const probes = (['up', 'degraded', 'down', 'unjudged', 'unjudged'] as const).map((state, index) =>
      probe(`p${index}`, state),
    );
    const rounds = { total: 12, longestGap: { ms: 3 * minute, at: start } };
    const { status, reason, counts, isUnjudged, checks } = result(probes, { rounds }, { lines: ['told by mail'] });
    expect([status, isUnjudged]).toEqual(['inconclusive', false]);
    expect(reason).toBe(
      '1 of 5 checks up, 1 degraded, 1 down, 2 unjudged; round 12, longest gap of the last day 3 min; told by mail',
    );
    expect(counts).toEqual({ checks: 5, up: 1, degraded: 1, down: 1, unjudged: 2, incidents: 0 });
    expect(checks?.map(({ status: of }) => of)).toEqual(['pass', 'pass', 'fail', 'inconclusive', 'inconclusive']);
  });

  test('says why a check was not judged', () => {
    const reasonOf = (more: Partial<Probe>) => result([{ ...probe('a', 'unjudged'), ...more }]).checks?.[0];
    expect(reasonOf({ reason: 'the server answered 429' })).toMatchObject({ reason: 'the server answered 429' });
    expect(reasonOf({ tries: [] })).toEqual({
      name: 'a',
      status: 'inconclusive',
      reason: 'it was not tried often enough',
      steps: [],
    });
  });
});

describe('an incident that is open', () => {
  const observed = (more: Partial<KeptIncident>, at = start) =>
    result([], { incidents: [incident(more)] }, { at }).findings[0]?.observed;

  test('fails the round, and is told in these words', () => {
    const down = [probe('a', 'down', {})];
    const open = incident({ layer: 'edge', observed: '500', reproduce: 'curl x', fix: 'Look.' });
    const { status, counts, findings } = result(down, { incidents: [incident({ resolvedAt: start }), open] });
    expect([status, counts['incidents']]).toEqual(['fail', 1]);
    expect(findings).toEqual([
      {
        rule: 'uptime/down',
        subject: 'a',
        status: 'fail',
        severity: 'high',
        title: 'a answered 500',
        expected: 'a pass in one of three tries',
        observed: '500; since 2027-01-04T00:00:00Z',
        layer: 'edge',
        where: {},
        reproduce: 'curl x',
        fix: 'Look.',
        fingerprint: 'uptime/down:check GET /a',
      },
    ]);
  });

  test('says since when, when all was well, and what it takes down', () => {
    const since = 'since 2027-01-04T00:00:00Z';
    expect(observed({})).toBe(since);
    expect(observed({}, start + 2 * minute)).toBe(`${since} (2 min)`);
    expect(observed({ lastGoodAt: start - minute })).toBe(`${since}; last good round at 2027-01-03T23:59:00Z`);
    expect(observed({ goodRounds: 1 })).toBe(`${since}; good again in this round; it is over when it stays so`);
    expect(observed({ checks: ['a', 'b'] })).toBe(`${since}; takes down a, b`);
    const names = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);
    expect(observed({ checks: names(10) })).toMatch(/; takes down p0, .*, p9$/);
    expect(observed({ checks: names(11) })).toMatch(/, p9 and more$/);
  });
});

describe('a check that is down and opens nothing', () => {
  test('is a warning that says why', () => {
    const down = probe('a', 'down', { observed: '500', layer: 'edge', reproduce: 'curl x' });
    expect(result([down], {}, { planned: 'database' })).toMatchObject({ status: 'pass' });
    expect(result([down], {}, { planned: 'database' }).findings).toEqual([
      {
        rule: 'uptime/down',
        subject: 'a',
        status: 'warn',
        severity: 'high',
        title: 'a answered 500 (planned: database)',
        observed: '500',
        layer: 'edge',
        where: position,
        reproduce: 'curl x',
        fingerprint: 'uptime/planned:a',
      },
    ]);
    expect(result([probe('a', 'down')]).findings[0]?.title).toBe('a is down (another run has later news)');
    const untried = { ...probe('a', 'down'), tries: [] };
    expect(result([untried]).findings[0]).toMatchObject({
      observed: undefined,
      layer: undefined,
      reproduce: undefined,
    });
  });

  test('is not told beside the incident that holds it', () => {
    const [a, b] = [probe('a', 'down', {}), probe('b', 'down', {})];
    const { findings } = result([a, b, probe('c', 'up')], { incidents: [incident()] });
    expect(findings.map(({ status, subject }) => `${status} ${subject}`)).toEqual(['fail a', 'warn b']);
    const over = result([a], { incidents: [incident({ resolvedAt: start })] });
    expect(over.findings.map(({ status }) => status)).toEqual(['warn']);
    expect(resultOf({ ...outcomeOf([a]), observed: [] }, 7).findings).toHaveLength(1);
  });

  const outcomeOf = (probes: Probe[]) =>
    ({ at: start, probes, observed: [], state: newState(), lines: [] }) as unknown as RoundOutcome;
});

test('a warning is told for as long as it holds', () => {
  const warnings = {
    'slow a.example': warning({ observed: '3 of 9' }),
    'certificate a.example': warning({ severity: 'high', title: 'it ends' }),
    'slow b.example': warning({ seenAt: start - minute }),
  };
  expect(result([], { warnings }).findings).toEqual([
    {
      rule: 'uptime/slow',
      status: 'warn',
      severity: 'medium',
      title: 'a.example is slow',
      observed: '3 of 9',
      where: {},
      fingerprint: 'uptime/slow:slow a.example',
    },
    {
      rule: 'uptime/certificate',
      status: 'warn',
      severity: 'high',
      title: 'it ends',
      observed: undefined,
      where: {},
      fingerprint: 'uptime/certificate:certificate a.example',
    },
  ]);
});
