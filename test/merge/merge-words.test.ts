import { describe, expect, test } from '@jest/globals';
import { membersOf } from '../../src/merge/members.ts';
import { mergeReports } from '../../src/merge/merge.ts';
import { type Expected, missingFindings } from '../../src/merge/missing.ts';
import { GateError } from '../../src/model/errors.ts';
import type { ReportedFinding } from '../../src/model/finding.ts';
import type { CheckResult, PillarResult } from '../../src/model/results.ts';
import type { Report } from '../../src/report/model/report.ts';
import { dashboard, green } from '../report/example.ts';

type Run = Partial<Report['run']>;
const report = (run: Run = {}, more: Partial<Report> = {}): Report => ({
  ...green,
  checks: [],
  latency: [],
  ...more,
  run: { ...green.run, ...run },
});
const members = (reports: Report[], sha?: string) =>
  membersOf(
    reports.map((each, index) => ({ file: `out/${index}.json`, bytes: 1, report: each })),
    sha,
  );
const merged = (...reports: Report[]) => {
  const all = members(reports);
  return mergeReports(all, { missing: [], maxListed: 3_000_000 });
};
const nothing = (run: Run = {}) => report(run, { verdict: 'none', pillars: [] });
const refusal = (act: () => unknown) => {
  try {
    act();
    return undefined;
  } catch (error) {
    return error instanceof GateError ? `${error.code}: ${error.message}` : error;
  }
};
const [sha, other] = ['a', 'b'].map((digit) => digit.repeat(40)) as [string, string];

describe('the name of a run', () => {
  const names = (...runs: Run[]) => members(runs.map((run) => report(run))).map(({ name, group }) => [name, group]);
  const shard = { index: 1, of: 2, checks: 4 };

  test('is its own, else that of its file; a shard has its number', () => {
    expect(names({ name: 'fra' }, {})).toEqual([
      ['fra', 'fra'],
      ['1', '1'],
    ]);
    expect(names({ name: 'fra', shard })).toEqual([['fra shard 1/2', 'fra']]);
    expect(names({ shard })).toEqual([['shard 1/2', '']]);
    const named = (file: string) => membersOf([{ file, bytes: 1, report: report() }], undefined)[0]?.name;
    expect([named('a/b.JSON'), named('c.json.txt'), named('d')]).toEqual(['b', 'c.json.txt', 'd']);
  });
});

describe('runs that are not of one matrix', () => {
  const refused = (runs: Run[], own?: string) =>
    refusal(() =>
      members(
        runs.map((run) => report(run)),
        own,
      ),
    );

  test('have one name twice', () => {
    expect(refused([{ name: 'fra' }, { name: 'fra' }])).toContain('out/0.json and out/1.json are both called "fra"');
    expect(refused([{ name: 'fra' }, { name: 'iad' }])).toBeUndefined();
  });

  test('are of several commits', () => {
    expect(
      refused([
        { name: 'fra', sha },
        { name: 'iad', sha: other },
        { name: 'sin', sha: undefined },
      ]),
    ).toContain('they are of different commits: fra is of aaaaaaa, iad is of bbbbbbb, sin names none');
    const many = 'abcdef'.split('').map((digit) => ({ name: digit, sha: digit.repeat(40) }));
    expect(refused(many)).toMatch(/e is of eeeeeee$/m);
  });

  test('are of another commit than this run', () => {
    const one = [{ name: 'fra', sha }];
    expect(refused(one, other)).toContain('they are of the commit aaaaaaa, and this run is of bbbbbbb');
    expect([refused(one, sha), refused(one), refused([{ sha: undefined }], other), refused([], sha)]).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('are parts of several wholes', () => {
    const of = (index: number, size: number, checks: number) => ({ name: 'fra', shard: { index, of: size, checks } });
    expect(refused([of(1, 2, 4), of(2, 3, 4)])).toContain(
      'they are parts of different wholes: out/0.json is a part of 2 shards with 4 checks, out/1.json is a part of 3 shards with 4 checks',
    );
    expect(refused([of(1, 2, 4), { name: 'fra' }])).toContain('out/1.json is no shard');
    expect(refused([of(1, 2, 4), { ...of(2, 3, 4), name: 'iad' }])).toBeUndefined();
  });
});

describe('a run that is missing', () => {
  const told = (reports: Report[], expected?: Expected) => {
    const outcome = refusal(() => missing(reports, expected));
    return outcome ?? missing(reports, expected).map(({ title }) => title);
  };
  const missing = (reports: Report[], expected?: Expected) => missingFindings(members(reports), expected);
  const [fra, iad] = [report({ name: 'fra' }), report({ name: 'iad' })];
  const fix =
    'Look at the log of that job: it could not judge, or its report was not uploaded, which needs "if: always()". Then run it again.';

  test('by its name is told in these words', () => {
    expect(missing([fra], ['fra', 'iad'])).toEqual([
      {
        rule: 'gate/member-missing',
        pillar: 'gate',
        subject: 'iad',
        status: 'inconclusive',
        severity: 'blocker',
        title: 'The report of "iad" is missing',
        expected: 'reports: fra, iad',
        observed: 'reports: fra',
        where: {},
        fix,
        fingerprint: 'gate/member-missing:iad',
      },
    ]);
    expect(missing([], ['fra'])).toMatchObject([{ observed: 'reports: none' }]);
    expect(told([fra, iad], ['fra', 'iad'])).toEqual([]);
    expect(told([fra, iad], ['fra'])).toContain('nobody expects out/1.json, which is called "iad"');
  });

  test('by its number is told in these words', () => {
    expect(missing([fra], 2)).toMatchObject([
      {
        subject: undefined,
        title: '1 of 2 reports is missing',
        expected: 'reports: 2 reports',
        observed: 'reports: fra',
      },
    ]);
    expect(told([fra], 3)).toEqual(['2 of 3 reports are missing']);
    expect(told([], 1)).toEqual(['1 of 1 report is missing']);
    expect([told([fra, iad], 2), told([fra, iad])]).toEqual([[], []]);
    expect(told([fra, iad], 1)).toContain('2 are there, and 1 are expected: fra, iad');
  });

  test('as a shard is told with those that are there', () => {
    const part = (index: number, name?: string) => report({ name, shard: { index, of: 3, checks: 4 } });
    expect(missing([part(2)])).toMatchObject([
      { title: 'The report of "shard 1/3" is missing', expected: 'reports: 3 shards', observed: 'reports: shard 2/3' },
      { title: 'The report of "shard 3/3" is missing' },
    ]);
    expect(told([part(1, 'fra'), part(2, 'fra')])).toEqual(['The report of "fra shard 3/3" is missing']);
    expect(told([part(1, 'a'), part(2, 'b')])).toEqual(['The report of "shard 3/3" is missing']);
    expect(told([part(1, 'fra'), part(2, 'fra'), iad])).toEqual(['The report of "fra shard 3/3" is missing']);
  });

  test('judged nothing, while others did', () => {
    const empty = report({ name: 'sin', reason: 'no URL was given' }, { pillars: [] });
    expect(missing([fra, empty])).toMatchObject([
      {
        subject: 'sin',
        title: '"sin" judged nothing, and others did',
        observed: 'no URL was given',
        fix: 'Look at the log of that job, then run it again.',
      },
    ]);
    const silent = report({ name: 'sin', reason: undefined }, { pillars: [] });
    expect(missing([fra, silent])).toMatchObject([{ observed: 'its report names no part of the gate' }]);
    expect(told([nothing({ name: 'fra' }), nothing({ name: 'iad' })])).toEqual([]);
    expect(told([nothing({ name: 'fra' }), iad])).toEqual(['"fra" judged nothing, and others did']);
  });

  test('of a long name is cut', () => {
    expect(missing([], ['x'.repeat(300)])[0]?.fingerprint.length).toBeLessThan(230);
  });
});

describe('what several runs found', () => {
  const found = (name: string, findings: Partial<ReportedFinding>[], more: Partial<Report> = {}, run: Run = {}) =>
    report(
      { name, baseUrl: `https://${name}.example.com`, ...run },
      { verdict: 'fail', findings: findings.map((each) => ({ ...dashboard, ...each })), ...more },
    );
  const findings = (...reports: Report[]) => merged(...reports).findings;
  const at = (url?: string) => ({ where: { ...dashboard.where, url } });

  test('is one finding at one path of each site', () => {
    const [a, b] = [at('https://fra.example.com/a'), at('https://iad.example.com/a')];
    expect(findings(found('fra', [a]), found('iad', [b])).map(({ seenIn }) => seenIn)).toEqual([['fra', 'iad']]);
    expect(findings(found('fra', [a]), found('iad', [at('https://iad.example.com/b')]))).toHaveLength(2);
    expect(findings(found('fra', [at('https://x/a')]), found('iad', [at('https://x/a')]))).toHaveLength(1);
    expect(findings(found('fra', [a]), found('iad', [a], {}, { baseUrl: undefined }))).toHaveLength(2);
    expect(findings(found('fra', [at()]), found('iad', [at()]))).toHaveLength(1);
    expect(findings(found('fra', [at('https://fra.example.com')]), found('iad', [at()]))).toHaveLength(1);
  });

  test('is told once where all saw the same, else line by line', () => {
    const observed = (...each: Partial<ReportedFinding>[]) =>
      findings(...each.map((one, index) => found(`run ${index}`, [{ ...at(), ...one }])))[0]?.observed;
    expect(observed({ observed: '302' }, { observed: '302' })).toBe('302');
    expect(observed({ observed: '302' }, { observed: '500' })).toBe('run 0: 302\nrun 1: 500');
    expect(observed({ title: 'A', observed: '302' }, { title: 'B', observed: '302' })).toBe(
      'run 0: A; 302\nrun 1: B; 302',
    );
    expect(observed({ title: 'A', observed: undefined }, { title: 'B', observed: undefined })).toBe(
      'run 0: A\nrun 1: B',
    );
  });

  const check = (status: CheckResult['status']): Partial<Report> => ({
    checks: [
      { name: 'Dashboard', status, steps: [] },
      { name: 'Other', status: 'pass', steps: [] },
    ],
  });
  const route = (verdict: 'pass' | 'fail' | 'inconclusive', name = 'Dashboard'): Partial<Report> => ({
    latency: [{ ...(green.latency[0] as Report['latency'][number]), check: name, verdict }],
  });
  const pillars = (status: PillarResult['status'], name: PillarResult['name'] = 'smoke'): Partial<Report> => ({
    pillars: [{ name, status, reason: '', durationMs: 1, counts: {} }],
  });
  /** The runs in which all was well, beside one that found this. */
  const notSeenIn = (finding: Partial<ReportedFinding>, own: Partial<Report>, second: Partial<Report>, run: Run = {}) =>
    findings(found('fra', [finding], own), found('iad', [], second, run))[0]?.notSeenIn;

  test('is not there in a run whose check passed', () => {
    const here = check('fail');
    expect(notSeenIn({}, here, check('pass'))).toEqual(['iad']);
    for (const status of ['fail', 'inconclusive', 'skipped'] as const)
      expect(notSeenIn({}, here, check(status))).toBeUndefined();
    expect(notSeenIn({}, here, { checks: [] })).toBeUndefined();
  });

  test('of a route is not there in a run whose route passed', () => {
    const slow = { pillar: 'latency', rule: 'latency/p95' } as const;
    const own = { ...route('fail'), ...check('pass') };
    expect(notSeenIn(slow, own, { ...route('pass'), ...check('fail') })).toEqual(['iad']);
    expect(notSeenIn(slow, own, { ...route('inconclusive'), ...check('pass') })).toBeUndefined();
    expect(notSeenIn(slow, own, { ...route('pass', 'Other'), ...check('pass') })).toBeUndefined();
    expect(notSeenIn({}, { ...route('fail'), ...check('fail') }, { ...route('fail'), ...check('pass') })).toEqual([
      'iad',
    ]);
    expect(notSeenIn(slow, check('fail'), check('pass'))).toEqual(['iad']);
  });

  test('of no check is not there in a run that judged that part of the gate', () => {
    expect(notSeenIn({}, {}, pillars('pass'))).toEqual(['iad']);
    expect(notSeenIn({}, {}, pillars('fail'))).toEqual(['iad']);
    expect(notSeenIn({}, {}, pillars('inconclusive'))).toBeUndefined();
    expect(notSeenIn({}, {}, pillars('skipped'))).toBeUndefined();
    expect(notSeenIn({}, {}, pillars('pass', 'secrets'))).toBeUndefined();
    const both = { pillars: [...(pillars('pass', 'secrets').pillars ?? []), ...(pillars('pass').pillars ?? [])] };
    expect(notSeenIn({}, {}, both)).toEqual(['iad']);
    expect(notSeenIn({}, {}, pillars('pass'), { shard: { index: 1, of: 1, checks: 1 } })).toBeUndefined();
  });
});

describe('what the parts of the gate came to', () => {
  const part = (status: PillarResult['status'], reason: string | undefined, more: Partial<PillarResult> = {}) =>
    ({ name: 'smoke', status, reason, durationMs: 5, counts: { checks: 3 }, ...more }) as Report['pillars'][number];
  const runs = (...parts: Report['pillars'][number][]) =>
    merged(...parts.map((each, index) => report({ name: `run ${index}` }, { pillars: [each] }))).pillars;

  test.each<[PillarResult['status'][], PillarResult['status']]>([
    [['pass', 'fail', 'inconclusive'], 'fail'],
    [['pass', 'inconclusive'], 'inconclusive'],
    [['skipped', 'pass'], 'pass'],
    [['skipped', 'skipped'], 'skipped'],
  ])('%j is %s', (statuses, expected) => {
    expect(runs(...statuses.map((status) => part(status, 'why')))[0]?.status).toBe(expected);
  });

  test('is told with one reason where all have it, else with that of each that judged', () => {
    const reason = (...parts: Report['pillars'][number][]) => runs(...parts)[0]?.reason;
    expect(reason(part('pass', 'a'), part('pass', 'a'))).toBe('a');
    expect(reason(part('pass', 'a'), part('fail', 'b'))).toBe('run 0: a; run 1: b');
    expect(reason(part('pass', 'a'), part('skipped', 'b'))).toBe('a');
    expect(reason(part('skipped', 'a'), part('skipped', 'b'))).toBe('run 0: a; run 1: b');
    expect(reason(part('pass', 'a'), part('fail', undefined))).toBe('run 0: a; run 1: fail');
    expect(reason(part('pass', undefined))).toBe('');
  });

  test('took as long as the longest; what was asked adds up, but not what all looked at', () => {
    expect(runs(part('pass', ''), part('pass', '', { durationMs: 9, counts: { checks: 4, x: 1 } }))).toEqual([
      { name: 'smoke', status: 'pass', reason: '', durationMs: 9, counts: { checks: 7, x: 1 } },
    ]);
    for (const name of ['secrets', 'evidence'] as const)
      expect(runs(part('pass', '', { name }), part('pass', '', { name, counts: { checks: 2 } }))[0]?.counts).toEqual({
        checks: 3,
      });
  });

  test('holds checks side by side, each with its run where there are several', () => {
    const check = (name: string): CheckResult => ({ name, status: 'pass', steps: [] });
    const { checks } = merged(
      report({ name: 'fra' }, { checks: [check('A'), check('B')] }),
      report({ name: 'iad' }, { checks: [check('A')] }),
    );
    expect(checks).toEqual([{ ...check('A'), member: 'fra' }, { ...check('A'), member: 'iad' }, check('B')]);
  });

  test('holds evidence and launch checks once, and nothing where there is none', () => {
    const evidence = (status: 'pass' | 'fail') => ({ evidence: [{ name: 'tests a.xml', status, reason: 'x' }] });
    const both = merged(
      report({ name: 'fra' }, evidence('pass')),
      report({ name: 'iad' }, evidence('fail')),
      report({ name: 'sin' }),
    );
    expect(both.evidence).toEqual([{ name: 'tests a.xml', status: 'fail', reason: 'x' }]);
    expect(merged(report())).not.toHaveProperty('evidence');
    expect(merged(report())).not.toHaveProperty('launch');
  });

  test('holds two ports of a host apart, and a host once where all see the same', () => {
    const host = (port: number) => ({
      host: 'www.example.com',
      port,
      dns: 'found' as const,
      chain: [],
      addresses: [],
      unasked: [],
      endpoints: [],
      usable: true,
    });
    const launch = { launch: { hosts: [host(443), host(8443)], checks: [] } };
    const { launch: all } = merged(
      report({ name: 'fra' }, launch),
      report({ name: 'iad' }, launch),
      report({ name: 'x' }),
    );
    expect(all?.hosts).toEqual([host(443), host(8443)]);
  });
});

describe('the report of all runs', () => {
  test('fails with one that fails, and judged nothing only where none did', () => {
    const fails = report({ name: 'fra' }, { verdict: 'fail' });
    const [fine, none] = [report({ name: 'iad' }), nothing({ name: 'sin', reason: 'nothing to do' })];
    expect(merged(fine, fails).verdict).toBe('fail');
    expect(merged(fine, none).verdict).toBe('pass');
    expect(merged(none)).toMatchObject({ verdict: 'none', run: { reason: 'nothing to do' } });
    expect(merged(fine, none).run.reason).toBeUndefined();
  });

  test('lasts from the first beginning to the last end, and counts secrets that the last look caught', () => {
    const one = (startedAt: string, durationMs: number, more: Run = {}) => ({ startedAt, durationMs, ...more });
    const { run } = merged(
      report({ name: 'a', ...one('2027-01-10T09:00:10.000Z', 60_000, { caughtLast: 2 }) }),
      report({ name: 'b', ...one('2027-01-10T09:00:00.000Z', 5_000, { caughtLast: 1 }) }),
      report({ name: 'c', ...one('2027-01-10T09:00:05.000Z', 1_000, { range: undefined }) }),
    );
    expect(run).toMatchObject({ startedAt: '2027-01-10T09:00:00.000Z', durationMs: 70_000, caughtLast: 3 });
    expect(merged(report()).run).not.toHaveProperty('caughtLast');
  });

  test('names what all runs share, and each run', () => {
    const shard = { index: 1, of: 1, checks: 4 };
    const {
      run,
      members: each,
      tool,
    } = merged(
      report({ name: 'fra', event: 'push', range: undefined, shard }),
      report({ name: 'iad', baseUrl: undefined }),
    );
    expect(run).toMatchObject({ event: undefined, sha: green.run.sha, baseUrl: undefined, range: green.run.range });
    expect(tool.name).toBe('launch-gate');
    const { startedAt, durationMs, baseUrl } = green.run;
    expect(each).toEqual([
      { name: 'fra shard 1/1', verdict: 'pass', shard: { index: 1, of: 1 }, baseUrl, startedAt, durationMs },
      { name: 'iad', verdict: 'pass', startedAt, durationMs },
    ]);
    expect(each?.[1]).not.toHaveProperty('shard');
    expect(each?.[1]).not.toHaveProperty('baseUrl');
  });
});
