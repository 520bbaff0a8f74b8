import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.ts';
import { runGate } from '../../src/gate/gate.ts';
import { exitCodeOf } from '../../src/gate/verdict.ts';
import { treeFiles } from '../../src/git/policy-files.ts';
import type { RangeRequest } from '../../src/git/range.ts';
import type { Context } from '../../src/model/context.ts';
import type { PillarName } from '../../src/model/results.ts';
import { junit } from '../../src/report/formats/junit.ts';
import { terminal } from '../../src/report/formats/terminal.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { createRepository } from '../git/repository-fixture.ts';
import { bench, clock } from '../http/servers.ts';
import { type DnsServer, type DnsZone, startDnsServer } from '../pillars/launch/lab/dns-server.ts';
import { openLab, type World } from '../pillars/launch/lab/whole.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-gate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

type Run = { named?: PillarName[]; cwd?: string; env?: Context['env']; signal?: AbortSignal; range?: RangeRequest };

/** A whole run with this configuration, as the entries start it. */
async function gate(config: object, { named = [], cwd = folder, env = {}, signal, range }: Run = {}) {
  writeFileSync(join(cwd, 'gate.yml'), JSON.stringify({ version: 1, ...config }));
  const context: Context = {
    cwd,
    env: { PATH: process.env['PATH'], ...env },
    clock,
    log: { info() {}, progress() {} },
    signal: signal ?? new AbortController().signal,
    redactor: createRedactor(),
  };
  const read = await loadConfig(
    { file: 'gate.yml', explicit: true, overrides: {}, files: treeFiles({ cwd }) },
    context,
  );
  const report = await runGate({ config: read, named, range }, context);
  return { report, exitCode: exitCodeOf(report), rules: report.findings.map(({ rule }) => rule) };
}

const nothingJudged = (pillar: string) => ({
  rule: 'gate/nothing-judged',
  status: 'inconclusive',
  title: `Nothing of ${pillar} could be judged, which is no pass`,
});

describe('a launch in which nothing could be judged', () => {
  let dns: DnsServer;
  beforeAll(async () => {
    dns = await startDnsServer({});
  });
  afterAll(() => dns.close());

  const names = ['www.example.com', 'example.com', 's1._domainkey.example.com', '_dmarc.example.com'];
  const launch = (zone: DnsZone, more: object = {}, timeout = '1s') => {
    dns.zone = zone;
    const network = { resolvers: [dns.address], 'name-servers': [], timeout };
    return {
      canonical: 'https://www.example.com',
      dns: { 'example.com': { A: '127.0.0.1', MX: '10 mx.example.com.' } },
      mail: { domains: ['example.com'], 'dkim-selectors': ['s1'] },
      network,
      ...more,
    };
  };
  const all = (entry: DnsZone[string]) => Object.fromEntries(['*.example.com', ...names].map((name) => [name, entry]));

  test.each(['garbage', 'servfail', 'refused', 'drop'] as const)(
    'as every DNS answer is %s, is exit 3',
    async (fault) => {
      const { report, exitCode } = await gate({ launch: launch(all({ fault }), {}, '300ms') });
      expect({ exitCode, verdict: report.verdict }).toEqual({ exitCode: 3, verdict: 'fail' });
      expect(report.findings.filter(({ status }) => status === 'fail')).toEqual([]);
      expect(report.findings).toContainEqual(expect.objectContaining(nothingJudged('launch')));
      expect(terminal(report, { colour: false })).not.toContain('ready to launch');
    },
  );

  test('is that also where files of the repository are fine', async () => {
    writeFileSync(join(folder, '.env.example'), 'DATABASE_URL=\n');
    writeFileSync(join(folder, 'app.js'), 'connect(process.env.DATABASE_URL);\n');
    const env = { set: ['DATABASE_URL'], code: ['app.js'] };
    const { report, exitCode } = await gate({ launch: launch(all({ fault: 'garbage' }), { env }) });
    expect(report.launch?.checks).toContainEqual({ name: 'env', status: 'pass' });
    expect(exitCode).toBe(3);
    expect((await gate({ launch: { env } })).exitCode).toBe(0);
  });

  test('fails the run where the configuration says so', async () => {
    const zone = all({ fault: 'garbage' });
    const { exitCode, rules } = await gate({ launch: launch(zone, { 'on-inconclusive': 'fail' }) });
    expect(exitCode).toBe(1);
    expect(rules).not.toContain('gate/nothing-judged');
  });

  test('is not one where a single record was answered: what is unclear is shown', async () => {
    const zone: DnsZone = { 'example.com': { A: '127.0.0.1', fault: { MX: 'garbage' } } };
    const records = { dns: { 'example.com': { A: '127.0.0.1', MX: '10 mx.example.com.' } } };
    const { canonical: _, mail: __, ...rest } = launch(zone, records);
    const { report, exitCode } = await gate({ launch: rest });
    expect(report.findings.map(({ status }) => status)).toEqual(['inconclusive']);
    expect(exitCode).toBe(0);
  });

  test('as a wall against bots answers in place of the site', async () => {
    const lab = await openLab();
    if (!lab) return console.warn('a walled site is not tested: there is no openssl command');
    const wall = (paths: string[]) => (world: World) => {
      world.launch = { canonical: 'https://www.example.com', dns: false, tls: false, redirects: false };
      world.launch.headers = { routes: ['/', '/login'] };
      const challenge = (_: unknown, response: any) => response.writeHead(403, { 'cf-mitigated': 'challenge' }).end();
      world.switches.routes = Object.fromEntries(paths.map((path) => [path, challenge]));
    };
    try {
      const run = async (paths: string[]) => {
        const { cwd, env } = await lab.prepare(wall(paths));
        const read = await loadConfig(
          { file: 'gate.yml', explicit: true, overrides: {}, files: treeFiles({ cwd }) },
          { cwd, env },
        );
        const signal = new AbortController().signal;
        const log = { info() {}, progress() {} };
        const context: Context = { cwd, env, clock, log, signal, redactor: createRedactor() };
        return runGate({ config: read, named: [] }, context);
      };
      const walled = await run(['/', '/login']);
      expect(walled.findings).toContainEqual(expect.objectContaining(nothingJudged('launch')));
      expect(exitCodeOf(walled)).toBe(3);
      expect(exitCodeOf(await run(['/login']))).toBe(0);
    } finally {
      await lab.close();
    }
  });
});

describe('latency of which no request was measured', () => {
  const servers = bench();
  afterEach(() => servers.close());
  /** Smoke is asked once; the rest are requests of latency. */
  const limited = async (after: number) => {
    let count = 0;
    const url = await servers.http((_, response) => response.writeHead(++count > after ? 429 : 200).end('x'));
    return gate({ 'base-url': url, checks: [{ name: 'Home', get: '/', latency: 'page' }] });
  };

  test('is exit 3, and what is measured but not settled stays a matter of on-inconclusive', async () => {
    const refused = await limited(1);
    expect(refused.report.findings).toContainEqual(expect.objectContaining(nothingJudged('latency')));
    expect(refused.exitCode).toBe(3);
    const open = await limited(20);
    expect(open.report.latency).toMatchObject([{ verdict: 'inconclusive' }]);
    expect(open.exitCode).toBe(0);
  });
});

describe('a session that cannot log in', () => {
  const servers = bench();
  afterEach(() => servers.close());
  const run = async (named: PillarName[], more: object = {}) => {
    const url = await servers.http((_, response) => response.writeHead(401).end('no'));
    const login = { post: '/login', expect: { status: 303 }, latency: { p95: '1s' } };
    const checks = [{ name: 'Home', get: '/', session: 'member', latency: 'page' }];
    return gate({ 'base-url': url, sessions: { member: login }, checks, ...more }, { named });
  };
  const waiver = { rule: 'smoke/session', where: 'member', reason: 'next week', until: '2999-01-01' };
  const cause = (pillar: string) => ({ rule: 'smoke/session', pillar, subject: 'member', status: 'fail' });

  test('fails the latency that needs it, and JUnit says why', async () => {
    const { report, exitCode } = await run(['latency']);
    expect(exitCode).toBe(1);
    expect(report.findings).toMatchObject([cause('latency')]);
    expect(report.pillars).toMatchObject([{ name: 'latency', status: 'fail' }]);
    expect(report.pillars[0]?.reason).not.toContain('waived');
    const [, latency = ''] = junit(report).split('<testsuite name="latency"');
    expect(latency).toMatch(
      /<failure message="Session &quot;member&quot;: POST \/login answered 401" type="smoke\/session">/,
    );
    expect(latency).not.toContain('name="verdict"');
  });

  test('fails both parts that need it, told once', async () => {
    const { report } = await run([]);
    expect(report.findings).toMatchObject([cause('smoke')]);
    expect(report.pillars.map(({ name, status }) => [name, status])).toEqual([
      ['smoke', 'fail'],
      ['latency', 'fail'],
    ]);
    expect(JSON.stringify(report.pillars)).not.toContain('waived');
  });

  test('passes, as waived, where that is what somebody has written', async () => {
    const { report, exitCode } = await run([], { waivers: [waiver] });
    expect(exitCode).toBe(0);
    for (const { status, reason } of report.pillars)
      expect([status, reason]).toEqual(['pass', expect.stringMatching(/\(waived\)$/)]);
  });
});

describe('a run that is stopped', () => {
  /** A pull request whose base must be fetched, by a program that never answers. */
  function unfetchable() {
    const repository = createRepository();
    repository.commit({ 'README.md': '# App\n' });
    const head = repository.commit({ 'README.md': '# App 2\n' });
    repository.git('remote', 'add', 'origin', 'ssh://host.invalid/app.git');
    writeFileSync(join(folder, 'silent'), '#!/bin/sh\nexec sleep 20\n');
    chmodSync(join(folder, 'silent'), 0o755);
    const range: RangeRequest = { kind: 'between', base: '1'.repeat(40), head };
    return { repository, run: { cwd: repository.path, env: { GIT_SSH_COMMAND: join(folder, 'silent') }, range } };
  }

  test('by its deadline says which, and what was open; by a signal that it was cancelled', async () => {
    const { repository, run } = unfetchable();
    const smoke = { 'base-url': 'http://127.0.0.1:1', checks: [{ name: 'Home', get: '/' }] };
    try {
      await expect(gate({ deadline: '1s', ...smoke }, run)).rejects.toMatchObject({
        code: 'DEADLINE_PASSED',
        exitCode: 3,
        message: 'the deadline of 1 s passed before everything was judged; still open: secrets, smoke',
      });
      const stop = new AbortController();
      setTimeout(() => stop.abort(new Error('stopped by SIGTERM')), 300);
      const cancelled = gate({ deadline: '1m', ...smoke }, { ...run, signal: stop.signal });
      await expect(cancelled).rejects.toMatchObject({ code: 'CANCELLED', exitCode: 3 });
    } finally {
      repository.remove();
    }
  });
});
