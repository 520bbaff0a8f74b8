import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.ts';
import { runGate } from '../../src/gate/gate.ts';
import { pillars } from '../../src/gate/pillars.ts';
import type { GateRequest } from '../../src/gate/request.ts';
import { treeFiles } from '../../src/git/policy-files.ts';
import type { Context } from '../../src/model/context.ts';
import { type PillarName, pillarNames } from '../../src/model/results.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { createRepository, type TestRepository } from '../git/repository-fixture.ts';
import { bench, clock } from '../http/servers.ts';

// Assembled, so that a scan of this repository does not find it here.
const token = `ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-table-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function contextIn(cwd: string): Context {
  const signal = new AbortController().signal;
  const env = { PATH: process.env['PATH'] };
  return { cwd, env, clock, signal, log: { info() {}, progress() {} }, redactor: createRedactor() };
}

async function prepare(config: object, request: Partial<GateRequest> = {}, cwd = folder) {
  writeFileSync(join(cwd, 'gate.yml'), JSON.stringify({ version: 1, ...config }));
  const context = contextIn(cwd);
  const read = await loadConfig(
    { file: 'gate.yml', explicit: true, overrides: {}, files: treeFiles(context) },
    context,
  );
  return { request: { config: read, named: [], ...request } satisfies GateRequest, context };
}

describe('the table of pillars', () => {
  const url = 'http://127.0.0.1:1';
  const login = { steps: [{ post: '/login', expect: { status: 303 } }] };
  const nothing = { kind: 'nothing' as const, reason: 'nothing was pushed' };

  test.each<[string, object, Partial<GateRequest>, PillarName[]]>([
    ['nothing', {}, {}, []],
    ['commits', {}, { range: nothing }, ['secrets']],
    ['commits of an event that asks for none', {}, { rangeIfAsked: nothing }, []],
    ['secrets, by name', {}, { named: ['secrets'] }, ['secrets']],
    ['a section of secrets', { secrets: {} }, {}, ['secrets']],
    ['a check', { 'base-url': url, checks: [{ name: 'Home', get: '/' }] }, {}, ['smoke']],
    ['a release to wait for', { 'base-url': url, ready: { get: '/' } }, {}, ['smoke']],
    [
      'a check with a budget',
      { 'base-url': url, checks: [{ name: 'Home', get: '/', latency: 'read' }] },
      {},
      ['smoke', 'latency'],
    ],
    [
      'a login with a budget',
      { 'base-url': url, sessions: { member: { ...login, latency: { p95: '1s' } } } },
      {},
      ['latency'],
    ],
    ['a launch', { launch: { canonical: 'https://www.example.com' } }, {}, ['launch']],
    [
      'a burst of users',
      { 'base-url': url, checks: [{ name: 'Home', get: '/' }], burst: { users: 2 } },
      {},
      ['smoke', 'burst'],
    ],
    ['reports of other steps', { evidence: [{ junit: 'results.xml' }] }, {}, ['evidence']],
  ])('has for %s what applies', async (_, config, given, names) => {
    const { request } = await prepare(config, given);
    expect(pillarNames.filter((name) => pillars[name].applies(request))).toEqual(names);
  });

  test('says of each what it lacks', async () => {
    const lacks: Record<PillarName, string> = {
      secrets: '',
      smoke: 'checks',
      latency: 'check with latency',
      launch: 'section "launch"',
      evidence: 'section "evidence"',
      burst: 'section "burst"',
    };
    for (const name of ['smoke', 'latency', 'launch', 'evidence', 'burst'] as const) {
      const { request, context } = await prepare({}, { named: [name] });
      const message = expect.stringContaining(`"${name}" was named, but gate.yml has no ${lacks[name]}`);
      await expect(runGate(request, context)).rejects.toMatchObject({ code: 'NOTHING_TO_DO', message });
    }
  });
});

describe('secrets', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository();
    repository.commit({ 'README.md': 'hello\n', '.gitignore': 'dist\ngate.yml\n' });
  });
  afterEach(() => repository.remove());
  const shared = { site: () => Promise.reject(new Error('no site')), judged: new Map() };

  test("are looked for in the event's commits, in those that it has where they are asked for, or in all", async () => {
    const reasonOf = async (given: Partial<GateRequest>) => {
      const { request, context } = await prepare({}, given, repository.path);
      return (await (await pillars.secrets.open(request, context)).run(shared)).reason;
    };
    const range = { kind: 'nothing', reason: 'a branch was deleted' } as const;
    const rangeIfAsked = { kind: 'nothing', reason: 'nobody pushed' } as const;
    expect(await reasonOf({ range, rangeIfAsked })).toBe('a branch was deleted');
    expect(await reasonOf({ rangeIfAsked })).toBe('nobody pushed');
    expect(await reasonOf({})).toContain('1 commit (the whole history)');
  });

  test('are looked for in what was built last, but not by a hook before a commit or for a baseline', async () => {
    mkdirSync(join(repository.path, 'dist'));
    writeFileSync(join(repository.path, 'dist', 'app.js'), `token = '${token}'\n`);
    const statusOf = async (given: Partial<GateRequest>) => {
      const { request, context } = await prepare({ secrets: { paths: ['dist'] } }, given, repository.path);
      const opened = await pillars.secrets.open(request, context);
      const commits = await opened.run(shared);
      expect(commits.status).toBe('pass');
      return (await opened.finish?.(commits))?.status;
    };
    expect(await statusOf({ range: { kind: 'all' } })).toBe('fail');
    expect(await statusOf({ range: { kind: 'staged' } })).toBe('pass');
    expect(await statusOf({ range: { kind: 'worktree' } })).toBe('pass');
    expect(await statusOf({ range: { kind: 'all' }, writeBaseline: async () => {} })).toBe('pass');
  });

  test('are known by the baseline that was named, and else by that of the configuration', async () => {
    repository.commit({ 'a.env': `TOKEN=${token}\n` });
    let known = '';
    const writeBaseline = async (text: string) => {
      known = text;
    };
    const statusOf = async (given: Partial<GateRequest>) => {
      const { request, context } = await prepare({ secrets: { baseline: 'none.json' } }, given, repository.path);
      return (await (await pillars.secrets.open(request, context)).run(shared)).status;
    };
    writeFileSync(join(repository.path, 'none.json'), '[]');
    await statusOf({ writeBaseline });
    writeFileSync(join(repository.path, 'known.json'), known);
    expect(await statusOf({})).toBe('fail');
    expect(await statusOf({ baseline: 'known.json' })).toBe('pass');
  });
});

describe('latency', () => {
  const servers = bench();
  afterEach(() => servers.close());
  /** Loopback bears more than a user may ask of a server. */
  const fast = async (config: object, given: Partial<GateRequest> = {}, cwd = folder) => {
    const prepared = await prepare(config, given, cwd);
    const { latency } = prepared.request.config;
    prepared.request.config.latency = { ...latency, ratePerSecond: 400, maxInFlight: 40 };
    return prepared;
  };
  const home = (url: string, more: object = {}) => ({
    'base-url': url,
    checks: [{ name: 'Home', get: '/', latency: 'page' }],
    latency: { history: 'past' },
    ...more,
  });
  const site = () => servers.http((_, response) => response.end('x'));

  test('is not sampled where its check fails', async () => {
    const url = await site();
    const checks = [
      { name: 'Home', get: '/', expect: { body: 'y' }, latency: 'page' },
      { name: 'Other', get: '/', latency: 'page' },
    ];
    const { request, context } = await fast(home(url, { checks }));
    const { latency } = await runGate(request, context);
    expect(latency.map(({ check, n }) => [check, n > 0])).toEqual([
      ['Home', false],
      ['Other', true],
    ]);
  });

  test('of a run that passes is kept for the environment, and shown to the next', async () => {
    const url = await site();
    const deployment = { environment: 'staging', isKnown: true };
    const run = async (given: Partial<GateRequest>, more: object = {}) => {
      const { request, context } = await fast(home(url, more), given);
      const { latency, verdict } = await runGate(request, context);
      expect(verdict).toBe('pass');
      return latency[0]?.history?.length;
    };
    expect(await run({ deployment, sha: 'a'.repeat(40) })).toBe(0);
    expect(await run({ deployment, sha: 'b'.repeat(40) })).toBe(1);
    // On a command line there is none.
    expect(await run({ sha: 'c'.repeat(40) })).toBe(0);
    const named = { latency: { history: 'past', environment: 'staging' } };
    expect(await run({ sha: 'd'.repeat(40) }, named)).toBe(2);
    expect(await run({ deployment }, { latency: { history: 'off' } })).toBeUndefined();
  });

  test('of a pull request from a fork is not kept', async () => {
    const files = { ...treeFiles({ cwd: folder }), commit: 'a'.repeat(40) };
    const { request, context } = await fast(home(await site()), { files });
    expect((await runGate(request, context)).verdict).toBe('pass');
    expect(readdirSync(folder)).toEqual(['gate.yml']);
  });

  test('is refused before anything is asked where a link leads its history out of the checkout', async () => {
    const repository = createRepository();
    let asked = 0;
    const url = await servers.http((_, response) => {
      asked += 1;
      response.end('x');
    });
    try {
      repository.commit({ 'README.md': 'hello\n' });
      symlinkSync(folder, join(repository.path, 'past'));
      const { request, context } = await fast(home(url), {}, repository.path);
      await expect(runGate(request, context)).rejects.toMatchObject({ code: 'LINK_IN_CHECKOUT' });
      expect(asked).toBe(0);
    } finally {
      repository.remove();
    }
  });
});
