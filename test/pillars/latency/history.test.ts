import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../property-seed.ts';
import type { Config } from '../../../src/config/config.ts';
import { openStore } from '../../../src/gate/history-store.ts';
import { openGitHubApi } from '../../../src/github/api/api.ts';
import { folderHistory } from '../../../src/history/folder.ts';
import {
  environmentFile,
  type HistoryRecord,
  newRecord,
  readRecord,
  writeRecord,
} from '../../../src/history/record.ts';
import type { Context } from '../../../src/model/context.ts';
import type { LatencyResult, PillarResult } from '../../../src/model/results.ts';
import { openHistory } from '../../../src/pillars/latency/history.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { load } from '../../config/config-file.ts';
import { startFakeGitHub } from '../../github/fake-github.ts';
import { commitFile } from '../../github/fake-github-answers.ts';
import { clock } from '../../http/servers.ts';

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0)) await end();
});

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'launch-gate-history-'));
  ends.push(() => rmSync(path, { recursive: true, force: true }));
  return path;
}
const sha = (n: number) => n.toString(16).padStart(40, 'a');

/** A run of a gate whose only route took about `ms`: what history says of it, and then keeps. */
async function deploy(config: Config, n: number, ms: number, context: Partial<Context> = {}, foreign = false) {
  const lines: string[] = [];
  const whole: Context = {
    cwd: '.',
    env: {},
    clock: { ...clock, now: () => Date.UTC(2027, 0, 1 + n) },
    log: { info: (line) => lines.push(line), progress() {} },
    signal: new AbortController().signal,
    redactor: createRedactor(),
    ...context,
  };
  const store = openStore(config.latency.history ?? 'auto', whole);
  const history = store && openHistory(store, config, { environment: 'production', sha: sha(n), foreign }, whole);
  const samplesMs = Array.from({ length: 64 }, (_, i) => ms + i / 10);
  const route = { check: 'Home', n: 64, over: 0, samplesMs } as unknown as LatencyResult;
  const pillar: PillarResult = {
    name: 'latency',
    status: 'pass',
    reason: '',
    durationMs: 0,
    counts: {},
    findings: [],
    latency: [route],
  };
  const result = await history?.judge(pillar);
  if (result?.status === 'pass') await history?.keep();
  return { lines, status: result?.status, finding: result?.findings[0], route: result?.latency?.[0] };
}
const configured = (more: string) =>
  load(`base-url: https://app.example\nlatency: { ${more} }\nchecks: [{ name: Home, get: /, latency: page }]`, {});

describe('the history', () => {
  test('is shown from the first past deployment on, and judged from the fifth', async () => {
    const config = await configured(`history: ${folder()}`);
    for (let n = 0; n < 5; n++) {
      const { route, finding } = await deploy(config, n, 200);
      expect(route).toMatchObject({ drift: { releases: n, verdict: 'inconclusive' } });
      expect(route?.history).toHaveLength(n);
      expect(finding).toBeUndefined();
    }
    const { route, status } = await deploy(config, 5, 203);
    expect(status).toBe('pass');
    expect(route?.drift).toEqual({ releases: 5, verdict: 'pass' });
    expect(route?.history?.[0]).toEqual({ at: '2027-01-01T00:00:00.000Z', sha: sha(0), p95Ms: 206 });
  });

  test('warns of a slower deployment, is confirmed by the next, and then learns that it is so', async () => {
    const config = await configured(`history: ${folder()}`);
    for (let n = 0; n < 10; n++) await deploy(config, n, 200);
    const { finding } = await deploy(config, 10, 320);
    expect(finding).toMatchObject({
      rule: 'latency/drift',
      status: 'warn',
      title: 'Home: slower than its past deployments',
      observed:
        'p95 326 ms; the last 10 deployments had 206 ms to 206 ms; p50 323 ms; the last 10 deployments had 203 ms to 203 ms',
    });
    // The same commit again is no next deployment.
    expect((await deploy(config, 10, 320)).finding?.title).toBe('Home: slower than its past deployments');
    expect((await deploy(config, 11, 320)).finding).toMatchObject({
      status: 'warn',
      title: 'Home: slower than its past deployments, for the second time in a row',
    });
    let n = 12;
    while ((await deploy(config, n, 320)).finding) n += 1;
    expect(n).toBeLessThan(17);
  });

  test('fails a confirmed one if asked, and not before', async () => {
    const config = await configured(`history: ${folder()}, on-drift: fail`);
    for (let n = 0; n < 6; n++) await deploy(config, n, 200);
    expect((await deploy(config, 6, 320)).status).toBe('pass');
    const { status, finding } = await deploy(config, 7, 320);
    expect([status, finding?.status]).toEqual(['fail', 'fail']);
    // What failed is no baseline: going back passes, staying fails again.
    expect((await deploy(config, 8, 320)).status).toBe('fail');
    expect((await deploy(config, 9, 200)).status).toBe('pass');
  });

  test('of another environment, route or metric is none', async () => {
    const path = folder();
    for (let n = 0; n < 5; n++) await deploy(await configured(`history: ${path}`), n, 200);
    const other = await load(
      `base-url: https://app.example\nlatency: { history: ${path} }\nchecks: [{ name: Home, get: /new, latency: page }]`,
      {},
    );
    expect((await deploy(other, 5, 900)).route).toMatchObject({ history: [], drift: { verdict: 'inconclusive' } });
    expect((await folderHistory(path).read('staging')).records).toEqual([]);
  });
});

const record = (n: number, more: Partial<HistoryRecord> = {}) =>
  newRecord({
    at: new Date(Date.UTC(2027, 0, 1, 0, 0, n)).toISOString(),
    sha: sha(n),
    environment: 'production',
    routes: [{ check: 'Home', route: 'GET /', n: 2, over: 0, samplesMs: [1, 2] }],
    ...more,
  });

describe('a folder', () => {
  test('loses nothing to writers at once, and leaves no draft', async () => {
    const path = join(folder(), 'not', 'there', 'yet');
    await Promise.all(Array.from({ length: 20 }, (_, n) => folderHistory(path).add(record(n))));
    const { records, ignored } = await folderHistory(path).read('production');
    expect(new Set(records.map((one) => one.sha)).size).toBe(20);
    expect(ignored).toBe(0);
    expect(readdirSync(join(path, 'production')).every((name) => name.endsWith('.json'))).toBe(true);
  });

  test('with foreign content is read as far as it holds records', async () => {
    const path = folder();
    await folderHistory(path).add(record(1));
    const own = join(path, 'production');
    const name = (n: number) => join(own, `2027010${n}T000000000Z-abc.json`);
    writeFileSync(name(1), '{"version":1');
    writeFileSync(name(2), JSON.stringify({ ...record(2), routes: [{ check: 'x', samplesMs: [-1] }] }));
    writeFileSync(name(3), 'x'.repeat(2_000_001));
    symlinkSync('/etc/passwd', name(4));
    mkdirSync(name(5));
    writeFileSync(name(6), writeRecord(record(3, { environment: 'staging' })));
    writeFileSync(join(own, 'README.md'), 'hello');
    expect(await folderHistory(path).read('production')).toEqual({ records: [record(1)], ignored: 6 });
    const { lines, status } = await deploy(await configured(`history: ${path}`), 9, 200);
    expect([status, lines]).toEqual([
      'pass',
      ['The history of p95 holds 6 entries that are no records; they are ignored.'],
    ]);
  });

  test('that cannot be one costs a line', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    const { lines, status } = await deploy(await configured(`history: ${file}`), 1, 200);
    expect(status).toBe('pass');
    expect(lines).toEqual([expect.stringMatching(/^The history of p95 was not read: /)]);
  });
});

describe('a record', () => {
  test('is read as it was written, and nothing else is one', () => {
    expect(readRecord(writeRecord(record(1)))).toEqual(record(1));
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => expect(readRecord(text)).toBeUndefined()));
    const times = (samplesMs: unknown) =>
      JSON.stringify({ ...record(1), routes: [{ ...record(1).routes[0], samplesMs }] });
    for (const bad of [[2, 1], ['1'], [1e12], Array(1001).fill(1), null])
      expect(readRecord(times(bad))).toBeUndefined();
    expect(readRecord(JSON.stringify({ ...record(1), metric: 2 }))).toBeUndefined();
  });

  test('stands below a name that no environment can break out of or share', () => {
    expect(environmentFile('production')).toBe('production');
    const names = fc.array(fc.string({ minLength: 1 }), { maxLength: 5 });
    fc.assert(
      fc.property(names, (environments) => {
        const files = environments.map(environmentFile);
        expect(files.every((file) => /^[a-z0-9-]{1,80}$/.test(file))).toBe(true);
        expect(new Set(files).size).toBe(new Set(environments).size);
      }),
    );
  });
});

describe('a branch', () => {
  async function setUp(permissions?: Record<string, 'read' | 'write'>) {
    const github = await startFakeGitHub();
    ends.push(() => github.close());
    const env = { ...github.runner(permissions), GITHUB_ACTIONS: 'true' };
    const open = () => openGitHubApi({ env, signal: new AbortController().signal, retryAfterBaseValue: 1 });
    const run = async (n: number, ms: number, foreign = false) =>
      deploy(await configured('environment: production'), n, ms, { env, github: open() }, foreign);
    return { github, run };
  }

  test('begins with the first run, and is read by the next', async () => {
    const { github, run } = await setUp();
    for (let n = 0; n < 3; n++) expect((await run(n, 200)).lines).toEqual([]);
    expect((await run(3, 200)).route?.history?.map((one) => one.sha)).toEqual([0, 1, 2].map(sha));
    expect(github.invalid).toEqual([]);
    expect([...github.store.refs.keys()]).toEqual(['refs/heads/launch-gate-history']);
  });

  test('loses nothing to writers at once', async () => {
    const { github, run } = await setUp();
    github.gather('POST /repos/{owner}/{repo}/git/refs', 3);
    const first = await Promise.all([0, 1, 2].map((n) => run(n, 200)));
    github.gather('PUT /repos/{owner}/{repo}/contents', 3);
    const second = await Promise.all([3, 4, 5].map((n) => run(n, 200)));
    expect([...first, ...second].flatMap(({ lines }) => lines)).toEqual([]);
    const { route } = await run(6, 200);
    expect(new Set(route?.history?.map((one) => one.sha))).toEqual(new Set([0, 1, 2, 3, 4, 5].map(sha)));
  });

  test('is not written by a pull request from a fork', async () => {
    const { github, run } = await setUp();
    await run(1, 200);
    const calls = github.calls.length;
    expect((await run(2, 200, true)).route?.history).toHaveLength(1);
    expect(github.calls.slice(calls).every(({ operation }) => operation.startsWith('GET'))).toBe(true);
  });

  test('without permission, or refused in another way, costs one line and no verdict', async () => {
    const { run } = await setUp({ contents: 'read' });
    const { lines, status } = await run(1, 200);
    expect(status).toBe('pass');
    expect(lines).toEqual([
      expect.stringMatching(/^The history of p95 was not written: .*403.*permissions: contents: write/),
    ]);
    for (const fault of [404, 422, 429, 500, 'reset', 'no JSON', 'half an answer'] as const) {
      const { github, run: again } = await setUp();
      github.fail('/repos/', fault);
      const told = await again(1, 200);
      expect([fault, told.status, told.lines.length]).toEqual([fault, 'pass', 1]);
    }
  });

  test('whose file holds something else begins anew', async () => {
    const { github, run } = await setUp();
    await run(1, 200);
    commitFile(github.store, 'launch-gate-history', 'production.jsonl', Buffer.from('not a record\n{}\n'));
    const { lines, route } = await run(2, 200);
    expect(lines).toEqual(['The history of p95 holds 2 entries that are no records; they are ignored.']);
    expect(route?.history).toEqual([]);
    expect((await run(3, 200)).route?.history?.map((one) => one.sha)).toEqual([sha(2)]);
  });
});
