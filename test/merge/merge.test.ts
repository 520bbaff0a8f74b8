import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { membersOf } from '../../src/merge/members.ts';
import { mergeReports } from '../../src/merge/merge.ts';
import { type Expected, missingFindings } from '../../src/merge/missing.ts';
import type { ReportedFinding } from '../../src/model/finding.ts';
import type { CheckResult, Shard } from '../../src/model/results.ts';
import type { Report } from '../../src/report/model/report.ts';
import { dashboard, green, secret } from '../report/example.ts';
import { failedIn, greenIn } from './reports.ts';

function merged(reports: Report[], expected?: Expected): Report {
  const files = reports.map((report, index) => ({ file: `${index}.json`, bytes: 1, report }));
  const members = membersOf(files, undefined);
  return mergeReports(members, { missing: missingFindings(members, expected), maxListed: 3_000_000 });
}

const finding = (name: string): ReportedFinding => ({
  ...dashboard,
  subject: name,
  title: name,
  fingerprint: `smoke/status:${name}:0`,
});
const check = (name: string, status: CheckResult['status']): CheckResult => ({ name, status, steps: [] });

/** A run in which these checks fail and those pass. */
function run(name: string | undefined, failing: string[], passing: string[], part?: Shard): Report {
  const shard = part && { ...part, checks: 4 };
  return {
    ...green,
    verdict: failing.length > 0 ? 'fail' : 'pass',
    run: { ...green.run, name, shard },
    findings: failing.map(finding),
    checks: [...failing.map((each) => check(each, 'fail')), ...passing.map((each) => check(each, 'pass'))],
  };
}

describe('one verdict of several runs', () => {
  test('holds each finding once, with every run that saw it, and passes only if all pass', () => {
    const names = ['a', 'b', 'c', 'd'];
    const subsets = fc.array(fc.subarray(names), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(subsets, (runs) => {
        const report = merged(
          runs.map((failing, index) =>
            run(
              `run ${index}`,
              failing,
              names.filter((name) => !failing.includes(name)),
            ),
          ),
        );
        expect(report.verdict).toBe(runs.some((failing) => failing.length > 0) ? 'fail' : 'pass');
        const seen = names.filter((name) => runs.some((failing) => failing.includes(name)));
        expect(report.findings.map(({ title }) => title).toSorted()).toEqual(seen);
        for (const { title, seenIn = [], notSeenIn = [] } of report.findings) {
          expect(seenIn).toEqual(runs.flatMap((failing, index) => (failing.includes(title) ? [`run ${index}`] : [])));
          expect([...seenIn, ...notSeenIn]).toHaveLength(runs.length);
        }
        expect(report.checks).toHaveLength(runs.length * names.length);
      }),
    );
  });

  test('tells what each run saw if they saw different things', () => {
    const [fra, iad] = [failedIn('fra'), failedIn('iad')];
    const slow = iad.findings[2] as ReportedFinding;
    slow.title = 'Orders API: p95 600 ms (500-700), budget 300 ms';
    const route = merged([fra, iad]).findings.find(({ rule }) => rule === 'latency/p95');
    expect(route?.seenIn).toEqual(['fra', 'iad']);
    expect(route?.observed?.split('\n')).toEqual([
      'fra: Orders API: p95 412 ms (380-470), budget 300 ms; 19 of 88 requests over budget; time to first byte grew, connection did not',
      'iad: Orders API: p95 600 ms (500-700), budget 300 ms; 19 of 88 requests over budget; time to first byte grew, connection did not',
    ]);
  });

  test('is not said of a run that did not judge it', () => {
    const skipped = { ...run('sin', [], []), checks: [check('a', 'skipped')] };
    const [first] = merged([run('fra', ['a'], []), skipped, run('iad', [], ['a'])]).findings;
    expect([first?.seenIn, first?.notSeenIn]).toEqual([['fra'], ['iad']]);
    const [ofShard] = merged([
      run(undefined, ['a'], [], { index: 1, of: 2 }),
      run(undefined, [], ['b'], { index: 2, of: 2 }),
    ]).findings;
    expect([ofShard?.seenIn, ofShard?.notSeenIn]).toEqual([['shard 1/2'], undefined]);
    const login = { ...finding('member'), rule: 'smoke/session' as const };
    const [ofLogin] = merged([
      { ...run(undefined, ['a'], [], { index: 1, of: 2 }), findings: [login] },
      run(undefined, [], ['b'], { index: 2, of: 2 }),
    ]).findings;
    expect([ofLogin?.seenIn, ofLogin?.notSeenIn]).toEqual([['shard 1/2'], undefined]);
  });

  test('keeps two secrets on one line apart, and what fails apart from what is unclear', () => {
    const other = { ...secret, where: { ...secret.where, column: 60 } };
    const unclear = { ...dashboard, status: 'inconclusive' as const };
    const report = merged([
      { ...run('fra', [], []), verdict: 'fail', findings: [secret, other, dashboard] },
      { ...run('iad', [], []), verdict: 'fail', findings: [secret, unclear] },
    ]);
    expect(report.findings.map(({ seenIn }) => seenIn?.join())).toEqual(['fra,iad', 'fra', 'fra', 'iad']);
    expect(report.findings[2]?.notSeenIn).toBeUndefined();
  });

  test('shows the latency of each region side by side', () => {
    const two = (name: string): Report => ({
      ...greenIn(name),
      latency: ['Home', 'Orders'].map((route) => ({
        ...(green.latency[0] as Report['latency'][number]),
        check: route,
      })),
    });
    expect(merged([two('fra'), two('iad')]).latency.map((route) => `${route.check} ${route.member}`)).toEqual([
      'Home fra',
      'Home iad',
      'Orders fra',
      'Orders iad',
    ]);
  });

  test('adds up what was asked of the site, but not the commits, which are the same for all', () => {
    const { pillars, run: facts } = merged([greenIn('fra'), greenIn('iad')]);
    expect(pillars.map(({ name, counts }) => [name, counts])).toEqual([
      ['secrets', { commits: 14 }],
      ['smoke', { checks: 6 }],
      ['latency', {}],
    ]);
    expect(facts).toMatchObject({ sha: green.run.sha, event: 'pull_request', durationMs: 38_000, baseUrl: undefined });
  });

  test('shows a host in each way that regions see it', () => {
    const host = {
      host: 'www.example.com',
      port: 443,
      dns: 'found' as const,
      chain: [],
      unasked: [],
      endpoints: [],
      usable: true,
    };
    const seeing = (name: string, address: string): Report => ({
      ...greenIn(name),
      launch: { hosts: [{ ...host, addresses: [address] }], checks: [{ name: 'dns', status: 'pass' }] },
    });
    const { launch } = merged([seeing('fra', '192.0.2.1'), seeing('iad', '192.0.2.1'), seeing('sin', '192.0.2.9')]);
    expect(launch?.hosts.map(({ seenIn }) => seenIn)).toEqual([['fra', 'iad'], ['sin']]);
    expect(launch?.checks).toEqual([{ name: 'dns', status: 'pass', reason: '' }]);
  });

  test.each([
    [['1/3', '2/3', '3/3'], undefined, []],
    [['1/3', '3/3'], undefined, ['The report of "shard 2/3" is missing']],
    [['1/3', '3/3'], 3, ['The report of "shard 2/3" is missing']],
    [
      ['2/3'],
      4,
      ['3 of 4 reports are missing', 'The report of "shard 1/3" is missing', 'The report of "shard 3/3" is missing'],
    ],
  ])('knows of the shards %j which are missing (gate/member-missing)', (shards, expected, titles) => {
    const runs = shards.map((shard) => {
      const [index = 0, of = 0] = shard.split('/').map(Number);
      return run(undefined, [], [`check ${index}`], { index, of });
    });
    const report = merged(runs, expected);
    expect(report.findings.map(({ title }) => title)).toEqual(titles);
    expect(report.verdict).toBe(titles.length > 0 ? 'fail' : 'pass');
  });

  test('sees one whole in shards that each have a name of their own', () => {
    const runs = [1, 2, 3].map((index) => run(`part ${index}`, [], ['a'], { index, of: 3 }));
    expect(merged(runs, 3)).toMatchObject({ verdict: 'pass', findings: [] });
    expect(merged(runs.slice(1)).findings.map(({ title }) => title)).toEqual(['The report of "shard 1/3" is missing']);
  });

  test('is none of shards that know different numbers of checks: one of them has another file', () => {
    const [first, second] = [1, 2].map((index) => run('fra', [], ['a'], { index, of: 2 })) as [Report, Report];
    const other = { ...second, run: { ...second.run, shard: { index: 2, of: 2, checks: 5 } } };
    expect(() => merged([first, other])).toThrow(
      'they are parts of different wholes: 0.json is a part of 2 shards with 4 checks, 1.json is a part of 2 shards with 5 checks',
    );
  });

  test('needs every shard of every region', () => {
    const runs = [1, 2].flatMap((index) => ['fra', 'iad'].map((name) => run(name, [], ['a'], { index, of: 2 })));
    expect(merged(runs, ['fra', 'iad'])).toMatchObject({ verdict: 'pass', findings: [] });
    expect(merged(runs.slice(1), ['fra', 'iad']).findings.map(({ title }) => title)).toEqual([
      'The report of "fra shard 1/2" is missing',
    ]);
  });

  const facts = (changes: Partial<Report['run']>, verdict: Report['verdict'] = 'pass'): Report => ({
    ...green,
    verdict,
    run: { ...green.run, ...changes },
  });

  test.each<[Report['verdict'][], Report['verdict']]>([
    [['pass', 'pass'], 'pass'],
    [['pass', 'fail'], 'fail'],
    [['none', 'fail'], 'fail'],
    [['none', 'pass'], 'pass'],
    [['none', 'none'], 'none'],
  ])('of %j is %s', (verdicts, verdict) => {
    const reports = verdicts.map((each, index) => facts({ name: `${index}`, reason: `reason ${index}` }, each));
    const report = merged(reports);
    expect([report.verdict, report.run.reason]).toEqual([verdict, verdict === 'none' ? 'reason 0' : undefined]);
  });

  test('fails where a run is missing, whatever the others say', () => {
    expect(merged([facts({ name: 'a' }, 'none')], 2).verdict).toBe('fail');
  });

  test('says what all runs have in common, and from the first beginning to the last end', () => {
    const range = { head: 'x', commits: 2, bytes: 3 };
    const one = { event: 'push', sha: 'x', baseUrl: 'https://a.example.com', range: undefined, durationMs: 60_000 };
    const at = (seconds: number) => `2027-01-10T09:00:${seconds}.000Z`;
    const first = facts({ ...one, name: 'a', startedAt: at(30) });
    const second = facts({ ...one, name: 'b', startedAt: at(10), durationMs: 1000, range });
    expect(merged([first, second]).run).toEqual({ ...one, range, startedAt: at(10), durationMs: 80_000 });
    const other = facts({ name: 'b', event: 'release', sha: 'x', baseUrl: 'https://b.example.com' });
    expect(merged([first, other]).run).toMatchObject({ event: undefined, sha: 'x', baseUrl: undefined });
    expect(merged([facts({ startedAt: at(10), durationMs: -5 })]).run.durationMs).toBe(0);
  });

  test('adds up what only the last look at the outputs caught', () => {
    const caught = (...counts: (number | undefined)[]) =>
      merged(counts.map((caughtLast, i) => facts({ name: `${i}`, ...(caughtLast && { caughtLast }) }))).run;
    expect(caught(undefined, 2, 3).caughtLast).toBe(5);
    expect(caught(undefined, undefined)).not.toHaveProperty('caughtLast');
  });

  test('names the runs, and what each came to', () => {
    const at = { startedAt: '2027-01-10T09:00:00.000Z', durationMs: 5 };
    const shard = { index: 1, of: 1, checks: 4 };
    const reports = [
      facts({ ...at, name: 'a', baseUrl: undefined }, 'none'),
      facts({ ...at, name: 'b', baseUrl: 'https://b.example.com', shard }, 'fail'),
    ];
    const report = merged(reports);
    expect(report.members).toEqual([
      { name: 'a', verdict: 'none', ...at },
      { name: 'b shard 1/1', verdict: 'fail', shard: { index: 1, of: 1 }, baseUrl: 'https://b.example.com', ...at },
    ]);
    expect(report.tool).toEqual(green.tool);
    expect(report.version).toBe(1);
  });

  test('has the name of the merge, and findings for which there is room, the most severe first', () => {
    const members = membersOf([{ file: 'a.json', bytes: 1, report: failedIn('a') }], undefined);
    const [lost] = missingFindings(members, 2) as [ReportedFinding];
    const report = (maxListed: number) => mergeReports(members, { name: 'all', missing: [lost], maxListed });
    expect(report(3_000_000).run.name).toBe('all');
    expect(report(3_000_000).findings.map(({ severity }) => severity)).toEqual([
      'blocker',
      'blocker',
      'blocker',
      'high',
    ]);
    expect(report(1).findings.map(({ rule }) => rule)).toEqual(['gate/not-listed']);
  });
});
