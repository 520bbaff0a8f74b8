import { describe, expect, test } from '@jest/globals';
import { summarise } from '../../src/gate/summarise.ts';
import type { ReportedFinding } from '../../src/model/finding.ts';
import type { Report } from '../../src/report/model/report.ts';

/** What is read of a report, with nothing in it but what is given. */
const report = (more: Partial<Report> = {}) =>
  ({
    verdict: 'pass',
    run: { durationMs: 1_500 },
    findings: [],
    checks: [],
    latency: [],
    pillars: [],
    ...more,
  }) as Report;
const finding = (more: Partial<ReportedFinding>): ReportedFinding => ({
  rule: 'smoke/status',
  pillar: 'smoke',
  status: 'fail',
  severity: 'blocker',
  title: 'It is so',
  where: {},
  fingerprint: 'x',
  ...more,
});
const check = (status: 'pass' | 'fail' | 'inconclusive', ...tries: (number | undefined)[]) =>
  ({
    name: 'Home',
    status,
    steps: tries.map((each) => ({ method: 'GET', url: '/', tries: each })),
  }) as Report['checks'][number];
const route = (more: Partial<Report['latency'][number]>) =>
  ({
    check: 'Orders',
    n: 3,
    p95Ms: 120,
    budgetMs: 300,
    samplesMs: [100, 110, 120],
    ...more,
  }) as Report['latency'][number];

test('a run in which nothing was asked is a pass of nothing', () => {
  expect(summarise(report())).toEqual({
    verdict: 'pass',
    durationMs: 1_500,
    findings: {},
    requests: { sent: 0, failed: 0 },
    routes: [],
  });
});

describe('the verdict', () => {
  const verdict = (...findings: ReportedFinding[]) => summarise(report({ verdict: 'fail', findings })).verdict;

  test('is one of the release where something of it failed', () => {
    expect(verdict(finding({}))).toBe('fail');
    expect(verdict(finding({ pillar: 'gate' }), finding({}))).toBe('fail');
  });

  test('is none of the release where the gate itself failed, or could not judge it', () => {
    expect(verdict(finding({ pillar: 'gate', rule: 'gate/deadline' }))).toBe('unjudged');
    expect(verdict(finding({ status: 'inconclusive' }))).toBe('unjudged');
    expect(verdict()).toBe('unjudged');
  });

  test('is a pass with findings that do not fail the run', () => {
    expect(summarise(report({ findings: [finding({ severity: 'medium' })] })).verdict).toBe('pass');
  });
});

test('findings that fail are counted by their rule', () => {
  const findings = [finding({}), finding({}), finding({ rule: 'latency/p95' }), finding({ status: 'warn' })];
  expect(summarise(report({ findings })).findings).toEqual({ 'smoke/status': 2, 'latency/p95': 1 });
});

describe('requests', () => {
  const requests = (more: Partial<Report>) => summarise(report(more)).requests;

  test('are those of the checks, each time that they were tried', () => {
    expect(requests({ checks: [check('pass', undefined, undefined), check('pass', 3)] })).toEqual({
      sent: 5,
      failed: 2,
    });
    expect(requests({ checks: [check('fail', undefined), check('inconclusive', undefined)] })).toEqual({
      sent: 2,
      failed: 1,
    });
  });

  test('are those that were timed, and those of a watch', () => {
    expect(requests({ latency: [route({}), route({ samplesMs: [100, null, null] })] })).toEqual({ sent: 6, failed: 2 });
    const watch = { name: 'watch', counts: { requests: 40, failures: 3 } } as unknown as Report['pillars'][number];
    const smoke = { name: 'smoke', counts: { requests: 9, failures: 9 } } as unknown as Report['pillars'][number];
    expect(requests({ pillars: [smoke, watch] })).toEqual({ sent: 40, failed: 3 });
    expect(requests({ pillars: [{ name: 'watch' } as Report['pillars'][number]] })).toEqual({ sent: 0, failed: 0 });
    expect(requests({ checks: [check('fail', 2)], latency: [route({ samplesMs: [null] })], pillars: [watch] })).toEqual(
      {
        sent: 43,
        failed: 6,
      },
    );
  });
});

test('routes are those that were asked', () => {
  const latency = [route({}), route({ check: 'x'.repeat(600), p95Ms: null }), route({ check: 'No', n: 0 })];
  const { routes } = summarise(report({ latency }));
  expect(routes[0]).toEqual({ check: 'Orders', p95Ms: 120, budgetMs: 300, n: 3 });
  expect(routes[1]?.check.length).toBeLessThanOrEqual(501);
  expect(routes).toHaveLength(2);
});

describe('mails', () => {
  const mails = (...findings: Partial<ReportedFinding>[]) =>
    summarise(report({ findings: findings.map((each) => finding({ pillar: 'launch', ...each })) })).mails;
  const [arrived, notAligned, missing] = (['mail-arrived', 'mail-not-aligned', 'mail-not-arrived'] as const).map(
    (rule) => ({ rule: `launch/${rule}` as const }),
  );

  test('are counted where each was judged', () => {
    expect(mails()).toBeUndefined();
    expect(mails({})).toBeUndefined();
    expect(mails({ ...arrived, status: 'pass' })).toEqual({ sent: 1, arrived: 1 });
    expect(mails({ ...notAligned }, { ...missing })).toEqual({ sent: 2, arrived: 1 });
    expect(mails({ ...missing })).toEqual({ sent: 1, arrived: 0 });
  });

  test('are not counted where it is not known whether one arrived', () => {
    expect(mails({ ...arrived, status: 'pass' }, { ...missing, status: 'inconclusive' })).toBeUndefined();
  });
});
