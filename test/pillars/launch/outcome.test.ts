import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/model/finding.ts';
import type { LaunchCheckResult, LaunchHostResult } from '../../../src/model/results.ts';
import type { LaunchEntry } from '../../../src/pillars/launch/check.ts';
import { isUnjudged, resultOf } from '../../../src/pillars/launch/outcome.ts';

type Asks = LaunchEntry['asks'];

function host(name: string, usable: boolean, state: 'trusted' | 'untrusted' | 'silent' = 'trusted'): LaunchHostResult {
  return {
    host: name,
    port: 443,
    dns: 'found',
    chain: [],
    addresses: ['127.0.0.1'],
    unasked: [],
    endpoints: [{ address: '127.0.0.1', state }],
    usable,
  };
}

const up = host('www.example.com', true);
const api = host('api.example.com', false, 'silent');
const finding = (status: Finding['status']): Finding => ({
  rule: 'launch/hsts-short',
  status,
  severity: 'high',
  title: 'It is so',
  where: {},
  fingerprint: status,
});

describe('a check that found nothing', () => {
  const statusOf = (asks: Asks, hosts: LaunchHostResult[]) => {
    const { status, reason } = resultOf({ name: 'made', asks, findings: [] }, hosts);
    return reason ?? status;
  };

  test.each<[Asks, string, string]>([
    ['files', 'pass', 'pass'],
    ['DNS', 'pass', 'pass'],
    ['site', 'www.example.com could not be asked', 'pass'],
    ['members', 'www.example.com could not be asked', 'pass'],
    ['hosts', 'www.example.com could not be asked', 'api.example.com could not be asked'],
    ['certificates', 'www.example.com could not be asked', 'api.example.com could not be asked'],
  ])('in %s has passed only where that could be asked', (asks, canonicalDown, otherDown) => {
    expect(statusOf(asks, [host('www.example.com', false, 'silent')])).toBe(canonicalDown);
    expect(statusOf(asks, [up, api])).toBe(otherDown);
    expect(statusOf(asks, [up])).toBe('pass');
  });

  test('has passed with a wrong certificate, where it does not log in', () => {
    const untrusted = host('www.example.com', false, 'untrusted');
    expect(statusOf('site', [untrusted])).toBe('pass');
    expect(statusOf('members', [untrusted])).toBe('www.example.com could not be asked');
  });
});

test('a check is what is worst in it', () => {
  const statusOf = (findings: Finding[], open?: true) =>
    resultOf({ name: 'made', asks: 'site', open, findings }, [api]).status;
  expect(statusOf([finding('inconclusive'), finding('fail')])).toBe('fail');
  expect(statusOf([finding('inconclusive'), finding('pass')])).toBe('inconclusive');
  expect(statusOf([], true)).toBe('inconclusive');
  expect(statusOf([finding('pass')])).toBe('skipped');
});

describe('a launch', () => {
  type Check = { asks: Asks; result: Pick<LaunchCheckResult, 'status'> };
  const check = (asks: Asks, status: LaunchCheckResult['status']): Check => ({ asks, result: { status } });
  const none = { dns: false, served: false };
  const unjudged = (checks: Check[], hosts = [api], { dns, served } = none) =>
    isUnjudged(checks, hosts, {
      resolver: { wasAnswered: () => dns } as Parameters<typeof isUnjudged>[2]['resolver'],
      wasServed: () => served,
    });
  const all = (['DNS', 'certificates', 'hosts', 'site', 'members'] as const).map((asks) => check(asks, 'inconclusive'));

  test('of which every check is skipped or unanswered was not judged', () => {
    expect(unjudged(all)).toBe(true);
    expect(unjudged([...all, check('site', 'skipped')])).toBe(true);
    // What stands in files is no launch.
    expect(unjudged([...all, check('files', 'pass')])).toBe(true);
  });

  test('of which one check was judged, or answered in part, was judged', () => {
    expect(unjudged([...all, check('site', 'pass')])).toBe(false);
    expect(unjudged([...all, check('hosts', 'fail')])).toBe(false);
    expect(unjudged(all, [api], { ...none, dns: true })).toBe(false);
    expect(unjudged(all, [up])).toBe(false);
    expect(unjudged(all, [api], { ...none, served: true })).toBe(false);
  });

  test('that asks nobody is none that was not judged', () => {
    expect(unjudged([check('files', 'inconclusive')])).toBe(false);
  });
});
