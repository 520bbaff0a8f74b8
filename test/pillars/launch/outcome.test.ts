import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/model/finding.ts';
import type { LaunchCheckResult, LaunchHostResult } from '../../../src/model/results.ts';
import type { LaunchEntry } from '../../../src/pillars/launch/check.ts';
import {
  distinct,
  failing,
  isUnjudged,
  outcome,
  resultOf,
  seenUntrusted,
  stoppedFinding,
} from '../../../src/pillars/launch/outcome.ts';

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
    expect(unjudged(all, [api, up])).toBe(false);
    const [first] = up.endpoints;
    const half = { ...up, endpoints: [...api.endpoints, ...(first ? [first] : [])] };
    expect(unjudged(all, [half])).toBe(false);
    // That a host showed its certificate says nothing of its pages.
    expect(unjudged([check('site', 'inconclusive')], [up])).toBe(true);
    expect(unjudged(all, [api], { ...none, served: true })).toBe(false);
  });

  test('that asks nobody is none that was not judged', () => {
    expect(unjudged([check('files', 'inconclusive')])).toBe(false);
  });
});

test('a finding of several checks is told once, in its first words', () => {
  const [one, other] = [finding('fail'), finding('inconclusive')];
  const all = [one, { ...one, title: 'It is so again' }, other];
  expect(distinct(all).map(({ fingerprint, title }) => [fingerprint, title])).toEqual([
    ['fail', 'It is so'],
    ['inconclusive', 'It is so'],
  ]);
});

describe('a command', () => {
  const untrusted = host('www.example.com', false, 'untrusted');
  const seen = (url: string | undefined, hosts: LaunchHostResult[], reproduce: string | undefined = 'curl -sS -i x') =>
    seenUntrusted({ ...finding('fail'), where: { url }, reproduce }, hosts).reproduce;
  const url = 'https://www.example.com/a';

  test('ignores a wrong certificate where the finding was seen in spite of it', () => {
    expect(seen(url, [api, untrusted])).toBe('curl -ksS -i x');
    expect(seen(url, [untrusted], 'curl -sS a && curl -sS b')).toBe('curl -ksS a && curl -ksS b');
  });

  test('stays as it is where the certificate is right, or that of another host is wrong', () => {
    expect(seen(url, [up])).toBe('curl -sS -i x');
    expect(seen('https://api.example.com/', [api, untrusted])).toBe('curl -sS -i x');
    expect(seen(undefined, [untrusted])).toBe('curl -sS -i x');
    const without = { ...finding('fail'), where: { url } };
    expect(seenUntrusted(without, [untrusted])).toBe(without);
  });
});

describe('what could not be judged', () => {
  const failed = (severity: Finding['severity'], failOn: Finding['severity'], status: Finding['status']) => {
    const told = failing({ ...finding(status), severity }, failOn);
    return `${told.status} ${told.severity}`;
  };
  test.each([
    ['blocker', 'blocker', 'fail blocker'],
    ['blocker', 'high', 'fail blocker'],
    ['high', 'blocker', 'fail blocker'],
    ['medium', 'high', 'fail high'],
    ['medium', 'medium', 'fail medium'],
    ['high', 'medium', 'fail high'],
  ] as const)('as %s fails a run that fails on %s: %s', (severity, failOn, expected) => {
    expect(failed(severity, failOn, 'inconclusive')).toBe(expected);
  });

  test.each(['fail', 'warn', 'pass'] as const)('is not what %s', (status) => {
    expect(failed('medium', 'blocker', status)).toBe(`${status} medium`);
  });

  test('as the run ended is told in these words', () => {
    const at = { file: 'gate.yml', line: 3, column: 5 };
    expect(stoppedFinding(['dns', 'tls'], at, AbortSignal.abort())).toEqual({
      rule: 'launch/stopped',
      subject: 'gate.yml',
      status: 'inconclusive',
      severity: 'blocker',
      title: 'Not finished: the run was cancelled',
      expected: 'every launch check answered',
      observed: 'not finished: dns, tls',
      where: at,
      reproduce: 'launch-gate run launch',
      fix: 'Look for what was slow; a longer "deadline" in the configuration gives more time.',
      fingerprint: 'launch/stopped:gate.yml:3',
    });
  });
});

describe('the line of all checks', () => {
  const taken = ['dns', 'tls'].map((name) => ({ name, asks: 'site' as const, findings: [] }));
  const line = (statuses: Finding['status'][], maxRate?: number) => outcome(taken, statuses.map(finding), { maxRate });

  test.each<[Finding['status'][], string, string, number[]]>([
    [[], 'pass', 'launch checks (dns, tls): 0 wrong, 0 unclear', [0, 0]],
    [['pass', 'warn'], 'pass', 'launch checks (dns, tls): 0 wrong, 0 unclear', [0, 0]],
    [['inconclusive'], 'inconclusive', 'launch checks (dns, tls): 0 wrong, 1 unclear', [0, 1]],
    [['inconclusive', 'fail', 'fail'], 'fail', 'launch checks (dns, tls): 2 wrong, 1 unclear', [2, 1]],
  ])('of the findings %j', (statuses, status, reason, [problems, unclear]) => {
    expect(line(statuses)).toEqual({ status, reason: `2 ${reason}`, counts: { checks: 2, problems, unclear } });
  });

  test('says how slowly a host was asked', () => {
    expect(line([], 2).reason).toBe(
      '2 launch checks (dns, tls): 0 wrong, 0 unclear; at most 2 requests a second to a host',
    );
  });
});
