import { describe, expect, test } from '@jest/globals';
import { membersOf } from '../../src/merge/members.ts';
import { mergeResults } from '../../src/merge/merge-results.ts';
import type { LaunchHostResult, PillarStatus, ResultName } from '../../src/model/results.ts';
import type { Report } from '../../src/report/model/report.ts';
import { green } from '../report/example.ts';

/** Runs called a, b, c and so on. */
function merged(...runs: Partial<Report>[]) {
  const files = runs.map((changes, index) => {
    const name = 'abcdefghijklmnopqrstuvwxyz'[index] ?? `run ${index}`;
    const report = { ...green, pillars: [], checks: [], latency: [], ...changes, run: { ...green.run, name } };
    return { file: `${index}.json`, bytes: 1, report };
  });
  return mergeResults(membersOf(files, undefined));
}
type Part = Report['pillars'][number];
const part = (status: PillarStatus, changes: Partial<Part> = {}): Part => ({
  ...{ name: 'smoke', status, reason: `reason of ${status}`, durationMs: 10, counts: {} },
  ...changes,
});
const parts = (...all: Part[][]) => merged(...all.map((pillars) => ({ pillars }))).pillars;

describe('the parts of the gate in several runs', () => {
  test.each<[PillarStatus[], PillarStatus, string]>([
    [['pass', 'pass'], 'pass', 'reason of pass'],
    [['skipped', 'skipped'], 'skipped', 'reason of skipped'],
    [['skipped', 'pass'], 'pass', 'reason of pass'],
    [['pass', 'skipped'], 'pass', 'reason of pass'],
    [['pass', 'fail'], 'fail', 'a: reason of pass; b: reason of fail'],
    [['fail', 'pass'], 'fail', 'a: reason of fail; b: reason of pass'],
    [['inconclusive', 'fail'], 'fail', 'a: reason of inconclusive; b: reason of fail'],
    [['pass', 'inconclusive'], 'inconclusive', 'a: reason of pass; b: reason of inconclusive'],
    [['skipped', 'inconclusive', 'skipped'], 'inconclusive', 'reason of inconclusive'],
    [['skipped', 'fail', 'pass'], 'fail', 'b: reason of fail; c: reason of pass'],
  ])('that were %j are %s, for the reasons of the runs that judged', (statuses, status, reason) => {
    expect(parts(...statuses.map((each) => [part(each)]))).toMatchObject([{ name: 'smoke', status, reason }]);
  });

  test('tell the reasons of at most twenty runs', () => {
    const many = Array.from({ length: 22 }, (_, i) => [part('pass', { reason: `${i}` })]);
    expect(
      parts(...many)[0]
        ?.reason.split('; ')
        .slice(19),
    ).toEqual(['t: 19', '2 more']);
  });

  test('last as long as in the run that took longest', () => {
    const [one] = parts([part('pass', { durationMs: 5 })], [part('pass', { durationMs: 30 })], [part('pass')]);
    expect(one?.durationMs).toBe(30);
  });

  test.each<[ResultName, number]>([
    ['smoke', 9],
    ['latency', 9],
    ['launch', 9],
    ['secrets', 5],
    ['evidence', 5],
  ])('count what was asked of the site in all, and files and commits once: %s', (name, both) => {
    const [one, ...others] = parts(
      [part('pass', { name, counts: { both: 5, first: 1 } })],
      [part('pass', { name, counts: { both: 4, second: 2 } })],
    );
    expect(others).toEqual([]);
    expect(one?.counts).toEqual({ both, first: 1, second: 2 });
  });

  test('are all those that any run has, in their order', () => {
    const names = (...all: ResultName[]) => all.map((name) => part('pass', { name }));
    expect(parts(names('secrets', 'smoke'), names('smoke', 'latency')).map(({ name }) => name)).toEqual([
      'secrets',
      'smoke',
      'latency',
    ]);
  });
});

describe('checks and routes of several runs', () => {
  const check = (name: string) => ({ name, status: 'pass' as const, steps: [] });
  const route = (name: string) => ({ ...(green.latency[0] as Report['latency'][number]), check: name });

  test('stand beside those of one name, and name their runs', () => {
    const { checks, latency } = merged(
      { checks: [check('x'), check('y')], latency: [route('x'), route('y')] },
      { checks: [check('z'), check('x')], latency: [route('z'), route('x')] },
    );
    expect(checks).toEqual([{ ...check('x'), member: 'a' }, { ...check('x'), member: 'b' }, check('y'), check('z')]);
    expect(latency).toEqual([{ ...route('x'), member: 'a' }, { ...route('x'), member: 'b' }, route('y'), route('z')]);
  });
});

describe('launch checks and evidence of several runs', () => {
  const host = (changes: Partial<LaunchHostResult> = {}): LaunchHostResult => ({
    ...{ host: 'www.example.com', port: 443, dns: 'found', addresses: ['192.0.2.1'], chain: [], unasked: [] },
    ...{ endpoints: [], usable: true, ...changes },
  });
  const hosts = (...all: LaunchHostResult[][]) =>
    merged(...all.map((each) => ({ launch: { hosts: each, checks: [] } }))).launch?.hosts;

  test('are absent where no run has them', () => {
    expect(Object.keys(merged({}, {}))).toEqual(['pillars', 'checks', 'latency']);
  });

  test('are there where one run has them', () => {
    const launch = { hosts: [host()], checks: [{ name: 'dns' as const, status: 'pass' as const }] };
    const evidence = [{ name: 'unit tests', status: 'fail' as const, reason: 'x' }];
    expect(merged({}, { launch, evidence } as Partial<Report>)).toMatchObject({
      launch: { hosts: [host()], checks: [{ name: 'dns', status: 'pass', reason: '' }] },
      evidence: [{ name: 'unit tests', status: 'fail', reason: 'x' }],
    });
  });

  test('have the worst status', () => {
    const launch = (status: PillarStatus, reason?: string) => ({
      launch: { hosts: [], checks: [{ name: 'dns', status, ...(reason && { reason }) }] },
      evidence: [{ name: 'tests', status, reason: reason ?? '' }],
    });
    const report = merged(launch('pass') as Partial<Report>, launch('fail', 'x') as Partial<Report>);
    expect(report.launch?.checks).toEqual([{ name: 'dns', status: 'fail', reason: 'a: pass; b: x' }]);
    expect(report.evidence).toEqual([{ name: 'tests', status: 'fail', reason: 'a: ; b: x' }]);
  });

  test('show a host once where all runs see it in one way', () => {
    expect(hosts([host()], [host()])).toEqual([host()]);
  });

  test('show a host in each way that runs see it', () => {
    const other = host({ addresses: ['192.0.2.9'] });
    expect(hosts([host()], [other], [host()])).toEqual([
      { ...host(), seenIn: ['a', 'c'] },
      { ...other, seenIn: ['b'] },
    ]);
  });

  test('show hosts and ports that are not the same side by side', () => {
    const all = [host(), host({ port: 8443 }), host({ host: 'example.com' })];
    expect(hosts(all)).toEqual(all);
  });
});
