import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CheckConfig } from '../../src/config/config.ts';
import { parseShard } from '../../src/config/language/shard.ts';
import { loadConfig } from '../../src/config/load.ts';
import { runGate } from '../../src/gate/gate.ts';
import { checksOfShard, configOfShard } from '../../src/gate/shard.ts';
import { exitCodeOf } from '../../src/gate/verdict.ts';
import { treeFiles } from '../../src/git/policy-files.ts';
import { membersOf } from '../../src/merge/members.ts';
import { mergeReports } from '../../src/merge/merge.ts';
import { missingFindings } from '../../src/merge/missing.ts';
import type { Context } from '../../src/model/context.ts';
import type { PillarName, Shard } from '../../src/model/results.ts';
import { dryRun } from '../../src/pillars/smoke/dry-run.ts';
import { summary } from '../../src/report/formats/summary.ts';
import { terminal } from '../../src/report/formats/terminal.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { bench, clock } from '../http/servers.ts';

const at = { file: 'gate.yml', line: 1, column: 1 };
const checkOf = (name: string, session?: string): CheckConfig => ({ at, name, session, steps: [], cleanup: [] });
const all = (of: number) => Array.from({ length: of }, (_, index): Shard => ({ index: index + 1, of }));
const namesIn = (checks: CheckConfig[], shard: Shard) => checksOfShard(checks, shard).map(({ name }) => name);
const shardsOf = (checks: CheckConfig[], of: number) =>
  new Map(all(of).flatMap((shard) => namesIn(checks, shard).map((name): [string, number] => [name, shard.index])));

const session = fc.option(fc.constantFrom('member', 'admin', 'api'), { nil: undefined });
const someChecks = fc
  .uniqueArray(fc.tuple(fc.string(), session), { selector: ([name]) => name, maxLength: 40 })
  .map((pairs) => pairs.map(([name, own]) => checkOf(name, own)));
const count = fc.integer({ min: 1, max: 12 });

describe('a shard', () => {
  test('of all shards exactly one has each check, in the order of the file', () => {
    fc.assert(
      fc.property(someChecks, count, (checks, of) => {
        const shards = all(of).map((shard) => namesIn(checks, shard));
        const names = checks.map(({ name }) => name);
        expect(shards.flat().toSorted()).toEqual(names.toSorted());
        for (const own of shards) expect(own).toEqual(names.filter((name) => own.includes(name)));
      }),
    );
  });

  test('keeps its checks when one is added: some of the same session move to one other shard at most', () => {
    fc.assert(
      fc.property(someChecks, session, count, (checks, own, of) => {
        const before = shardsOf(checks, of);
        const after = shardsOf([...checks, checkOf('\u0000 added', own)], of);
        const moved = checks.filter(({ name }) => before.get(name) !== after.get(name));
        expect(moved.filter((check) => own === undefined || check.session !== own)).toEqual([]);
        expect(new Set(moved.map(({ name }) => after.get(name))).size).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('does not depend on the order of the checks', () => {
    fc.assert(
      fc.property(someChecks, count, (checks, of) => {
        expect(new Map([...shardsOf(checks, of)].toSorted())).toEqual(
          new Map([...shardsOf(checks.toReversed(), of)].toSorted()),
        );
      }),
    );
  });

  test('shares a login with others only for more than four checks of it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), count, (size, of) => {
        const checks = Array.from({ length: size }, (_, index) => checkOf(`check ${index}`, 'member'));
        expect(new Set(shardsOf(checks, of).values()).size).toBeLessThanOrEqual(Math.ceil(size / 4));
      }),
    );
  });

  test('has about as many checks as each other', () => {
    const checks = Array.from({ length: 500 }, (_, index) =>
      checkOf(`check ${index}`, index % 2 ? 'member' : undefined),
    );
    const sizes = all(5).map((shard) => checksOfShard(checks, shard).length);
    expect(Math.max(...sizes)).toBeLessThan(2 * Math.min(...sizes));
  });

  test.each([
    ['2/5', { index: 2, of: 5 }],
    [' 1/1 ', { index: 1, of: 1 }],
    ['256/256', { index: 256, of: 256 }],
    ['0/5', undefined],
    ['6/5', undefined],
    ['1/257', undefined],
    ['/5', undefined],
    ['2 of 5', undefined],
    ['-1/5', undefined],
    ['1e1/20', undefined],
  ])('is written as a part of all: %j', (text, shard) => {
    expect(parseShard(text)).toEqual(shard);
  });
});

describe('a run of a shard', () => {
  const servers = bench();
  let folder: string;
  let url: string;
  let logins = 0;
  let asked: string[] = [];
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'launch-gate-shard-'));
    url = await servers.http((request, response) => {
      const path = request.url ?? '';
      if (path === '/login') logins += 1;
      else asked.push(path);
      response.writeHead(path === '/broken' ? 500 : 200, { 'content-type': 'text/plain', 'set-cookie': 'sid=1' });
      response.end('fine');
    });
  });
  afterEach(() => {
    logins = 0;
    asked = [];
  });
  afterAll(async () => {
    await servers.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const context = (): Context => ({
    cwd: folder,
    env: { PATH: process.env['PATH'], SHARD: '2/3' },
    clock,
    log: { info() {}, progress() {} },
    signal: new AbortController().signal,
    redactor: createRedactor(),
  });

  async function load(config: object, shard?: Shard) {
    writeFileSync(join(folder, 'gate.yml'), JSON.stringify({ version: 1, 'base-url': url, ...config }));
    const files = treeFiles(context());
    return loadConfig({ file: 'gate.yml', explicit: true, overrides: { shard }, files }, context());
  }

  async function run(config: object, shard?: Shard, named: PillarName[] = []) {
    return runGate({ config: await load(config, shard), named }, context());
  }

  const paths = Array.from({ length: 12 }, (_, index) => `/${index}`);
  const checks = paths.map((path) => ({ name: `Page ${path}`, session: 'member', get: path }));
  const sessions = { member: { post: '/login', form: { user: 'a' } } };

  test('asks each check in one shard, logs in at most three times for twelve checks, and merges to one pass', async () => {
    const reports = [];
    for (const shard of all(5)) reports.push(await run({ sessions, checks }, shard));
    expect(asked.toSorted()).toEqual(paths.toSorted());
    expect(logins).toBeLessThanOrEqual(3);
    const members = membersOf(
      reports.map((report, index) => ({ file: `${index}.json`, bytes: 1, report })),
      undefined,
    );
    const merged = mergeReports(members, { missing: missingFindings(members, 5), maxListed: 1e6 });
    expect(merged).toMatchObject({ verdict: 'pass', findings: [], members: all(5).map((shard) => ({ shard })) });
    expect(merged.pillars).toMatchObject([{ name: 'smoke', status: 'pass', counts: { checks: 12, passed: 12 } }]);
    const without = members.slice(1);
    expect(mergeReports(without, { missing: missingFindings(without, 5), maxListed: 1e6 })).toMatchObject({
      verdict: 'fail',
      findings: [{ rule: 'gate/member-missing', subject: 'shard 1/5' }],
    });
  });

  test('without checks passes, says so, and asks nothing', async () => {
    const one = { checks: [{ name: 'Home', get: '/' }], ready: { get: '/' } };
    const reports = await Promise.all(all(3).map((shard) => run(one, shard)));
    const empty = reports.filter(({ checks: own }) => own.length === 0);
    expect(empty).toHaveLength(2);
    for (const report of empty) {
      const { index, of } = report.run.shard as Shard;
      expect([report.verdict, exitCodeOf(report)]).toEqual(['pass', 0]);
      const told = `smoke skipped: shard ${index}/${of} has no checks`;
      expect(terminal(report, { colour: false })).toContain(told);
      expect(summary(report)).toContain(told);
    }
    expect(asked).toEqual(['/', '/']);
  });

  test('is shown before it is sent', async () => {
    const config = await load({ sessions, checks });
    const shown = all(5).map((shard) => dryRun(configOfShard({ ...config, shard })));
    const of = (text: string) => [...text.matchAll(/^# Page (.*)$/gm)].map(([, path]) => path);
    expect(shown.flatMap(of).toSorted()).toEqual(paths.toSorted());
    expect(shown.filter((text) => of(text).length === 0)).toContainEqual(
      expect.stringMatching(/^# shard \d\/5 has no checks\n$/),
    );
  });

  test('leaves to shard 1 what does not depend on checks, and says so', async () => {
    const launch = { evidence: [{ junit: 'none.xml' }], sessions, checks };
    const [first, second] = [await run(launch, { index: 1, of: 2 }), await run(launch, { index: 2, of: 2 })];
    expect(first.findings.map(({ rule }) => rule)).toContain('evidence/missing');
    expect(second.pillars.find(({ name }) => name === 'evidence')).toMatchObject({
      status: 'skipped',
      reason: 'it runs in shard 1/2 alone',
    });
    expect(await run(launch, { index: 2, of: 2 }, ['evidence'])).toMatchObject({ verdict: 'pass', findings: [] });
  });

  test('samples the routes of its checks at its part of the rate', async () => {
    const latency = { rate: '12/s' };
    const config = { checks: [{ name: 'Home', get: '/', latency: 'read' }], latency };
    const reports = [];
    for (const shard of all(2)) reports.push(await run(config, shard));
    expect(reports.flatMap((report) => report.latency.map(({ check, verdict }) => `${check} ${verdict}`))).toEqual([
      'Home pass',
    ]);
    expect(reports.flatMap(({ pillars }) => pillars.filter(({ name }) => name === 'latency'))).toContainEqual(
      expect.objectContaining({
        status: 'skipped',
        reason: expect.stringMatching(/^shard [12]\/2 has none of its checks$/),
      }),
    );
  });

  test('is configured in the file too, also by a variable; a wrong one is a mistake with its place', async () => {
    expect((await run({ shard: '${{ env.SHARD }}', sessions, checks })).run.shard).toEqual({
      index: 2,
      of: 3,
      checks: 12,
    });
    await expect(run({ shard: '4/3', sessions, checks })).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining('"shard" must be a part of all checks such as 2/5'),
    });
  });
});
