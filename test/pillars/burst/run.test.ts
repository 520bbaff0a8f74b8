import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { hideSecretsOf, loadConfig } from '../../../src/config/load.ts';
import { runGate } from '../../../src/gate/gate.ts';
import { exitCodeOf } from '../../../src/gate/verdict.ts';
import { treeFiles } from '../../../src/git/policy-files.ts';
import type { Context } from '../../../src/model/context.ts';
import type { PillarName } from '../../../src/model/results.ts';
import { dryRun } from '../../../src/pillars/smoke/dry-run.ts';
import { json } from '../../../src/report/formats/json.ts';
import { junit } from '../../../src/report/formats/junit.ts';
import { terminal } from '../../../src/report/formats/terminal.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { bench, clock } from '../../http/servers.ts';

const servers = bench();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-burst-'));
});
afterEach(async () => {
  await servers.close();
  rmSync(folder, { recursive: true, force: true });
});

type Answer = (request: IncomingMessage, response: ServerResponse, underWay: number) => unknown;
const page = (response: ServerResponse, status = 200) =>
  response.writeHead(status, { 'content-type': 'text/plain' }).end('fine');

/** A site that counts what is under way at the same time, and all that it was asked. */
async function open(answer: Answer) {
  const seen = { asked: [] as string[], most: 0 };
  let underWay = 0;
  const url = await servers.http(async (request, response) => {
    underWay += 1;
    seen.most = Math.max(seen.most, underWay);
    seen.asked.push(`${request.method} ${request.url}`);
    response.on('close', () => {
      underWay -= 1;
    });
    await answer(request, response, underWay);
  });
  return { url, seen };
}

type Run = Partial<Pick<Context, 'signal' | 'clock'>> & { named?: PillarName[]; only?: string[] };

async function load(config: object, { only, ...given }: Run = {}) {
  // A busy machine may need longer for all users than the 10 s that an answer may take.
  writeFileSync(join(folder, 'gate.yml'), JSON.stringify({ version: 1, defaults: { timeout: '50s' }, ...config }));
  const context: Context = {
    cwd: folder,
    env: { PATH: process.env['PATH'] },
    clock: given.clock ?? clock,
    log: { info() {}, progress() {} },
    signal: given.signal ?? new AbortController().signal,
    redactor: createRedactor(),
  };
  const request = { file: 'gate.yml', explicit: true, overrides: { only }, files: treeFiles(context) };
  return { context, config: await loadConfig(request, context) };
}

async function gate(given: object, run: Run = {}) {
  const { context, config } = await load(given, run);
  hideSecretsOf(config, context.redactor);
  const report = await runGate({ config, named: run.named ?? [] }, context);
  const burst = report.pillars.find(({ name }) => name === 'burst');
  return { report, burst, exitCode: exitCodeOf(report), rules: report.findings.map(({ rule }) => rule) };
}

const home = { name: 'Home', get: '/' };
const short = { users: 30, for: '1s', pause: '200ms' };

/** Answers wait until so many users are there, however long a busy machine takes to send them. */
function gathering(users: number): (underWay: number) => Promise<void> {
  let letIn = () => {};
  const allAreThere = new Promise<void>((resolve) => {
    letIn = resolve;
  });
  return (underWay) => {
    if (underWay >= users) letIn();
    return allAreThere;
  };
}

/** As with a pool of 20 connections: whoever comes when all are taken gets an error. */
function ofTwenty(): { answer: Answer; waitFor(users: number): void } {
  let gather = gathering(1);
  return {
    waitFor(users) {
      gather = gathering(users);
    },
    async answer(_, response, underWay) {
      await gather(underWay);
      page(response, underWay > 20 ? 503 : 200);
    },
  };
}

describe('a burst of users', () => {
  test('finds a site that fails above 20 users at the same time (burst/errors), which passes without it', async () => {
    const pool = ofTwenty();
    const { url, seen } = await open(pool.answer);
    const without = await gate({ 'base-url': url, checks: [home] });
    expect([without.exitCode, seen.most]).toEqual([0, 1]);

    pool.waitFor(30);
    const only = { named: ['burst' as const] };
    const { exitCode, rules, report, burst } = await gate({ 'base-url': url, checks: [home], burst: short }, only);
    expect([exitCode, rules]).toEqual([1, ['burst/errors']]);
    expect(report.findings[0]).toMatchObject({
      pillar: 'burst',
      subject: 'Home',
      severity: 'high',
      expected: 'none fails',
    });
    expect(report.findings[0]?.title).toMatch(/^Home: \d+ of \d+ runs failed with 30 users at the same time$/);
    expect(report.findings[0]?.observed).toContain('Home: GET / answered 503');
    expect(burst?.status).toBe('fail');
    expect(junit(report)).toContain('classname="launch-gate.burst"');

    pool.waitFor(20);
    const fewer = await gate({ 'base-url': url, checks: [home], burst: { ...short, users: 20 } }, only);
    expect([fewer.exitCode, fewer.rules]).toEqual([0, []]);
  });

  test('passes a site that bears it, and says how many requests that were', async () => {
    const gather = gathering(short.users);
    const { url, seen } = await open(async (_, response, underWay) => {
      await gather(underWay);
      page(response);
    });
    // Its second is over after 100 requests, not before the users are at the second check.
    const counting = { ...clock, monotonic: () => seen.asked.length * 10 };
    const checks = [home, { name: 'Orders', get: '/orders', latency: { p95: '5s' } }];
    const run = { named: ['burst' as const], clock: counting };
    const { exitCode, report, burst } = await gate({ 'base-url': url, checks, burst: short }, run);
    expect([exitCode, report.findings]).toEqual([0, []]);
    expect(seen.most).toBe(30);
    expect(burst).toMatchObject({ status: 'pass', counts: { users: 30, requests: seen.asked.length, failed: 0 } });
    expect(terminal(report, { colour: false })).toMatch(/passed .*burst: 30 users for .*, 0 runs failed; slowest p95 /);
  });

  test('lets every user begin, even if the time is over before the last of them could', async () => {
    const { url, seen } = await open((_, response) => page(response));
    let read = 0;
    const late = { ...clock, monotonic: () => (read += 2_000) };
    const run = { named: ['burst' as const], clock: late };
    const { burst } = await gate({ 'base-url': url, checks: [home], deadline: '1h', burst: short }, run);
    expect(burst).toMatchObject({ status: 'pass', counts: { requests: 30 } });
    expect(seen.asked).toHaveLength(30);
  });

  test('stops at the first sign of harm: one in five requests gets a 5xx', async () => {
    let asked = 0;
    const { url } = await open((_, response) => {
      asked += 1;
      page(response, asked === 1 ? 200 : 500);
    });
    const { report, rules } = await gate({ 'base-url': url, checks: [home], burst: { ...short, for: '1m' } });
    expect(rules).toEqual(['burst/errors']);
    expect(report.findings[0]?.observed).toContain('more than 20 % of the requests got a 5xx or no answer');
    expect(asked).toBeLessThanOrEqual(1 + 2 * short.users);
  });

  test('stops at the first 429, which is no pass and not blamed on the release (burst/throttled)', async () => {
    let asked = 0;
    const { url } = await open((_, response) => {
      asked += 1;
      page(response, asked <= 10 ? 200 : 429);
    });
    const { exitCode, rules, report } = await gate({ 'base-url': url, checks: [home], burst: { ...short, for: '1m' } });
    expect(exitCode).toBe(3);
    expect(rules.toSorted()).toEqual(['burst/throttled', 'gate/nothing-judged']);
    expect(report.findings.every(({ status }) => status === 'inconclusive')).toBe(true);
    expect(asked).toBeLessThanOrEqual(1 + 2 * short.users);
  });

  test('takes a 429 that a check expects for the right answer', async () => {
    const { url } = await open((_, response) => page(response, 429));
    const limit = { ...home, expect: { status: 429 } };
    expect((await gate({ 'base-url': url, checks: [limit], burst: short }, { named: ['burst'] })).exitCode).toBe(0);
  });

  test('is over its budget of p95 (burst/p95), which one user alone keeps', async () => {
    let isFirst = true;
    const { url } = await open(async (_, response) => {
      if (!isFirst) await delay(400);
      isFirst = false;
      page(response);
    });
    const checks = [{ ...home, latency: { p95: '300ms' } }];
    const { report } = await gate(
      { 'base-url': url, checks, burst: { ...short, users: 12, pause: '10ms' } },
      { named: ['smoke', 'burst'] },
    );
    const [finding] = report.findings;
    // A machine that is busy cannot be sure.
    expect(finding?.rule).toBe('burst/p95');
    expect(finding?.title).toMatch(/^Home: p95 \d+ ms with 12 users at the same time, budget 300 ms$/);
  });

  test('lets as many fail as the budget of the check allows', async () => {
    let asked = 0;
    const { url } = await open((_, response) => {
      asked += 1;
      page(response, asked === 5 ? 404 : 200);
    });
    const allowed = { ...home, latency: { errors: '20%' } };
    expect((await gate({ 'base-url': url, checks: [allowed], burst: short }, { named: ['burst'] })).exitCode).toBe(0);
    asked = 0;
    expect((await gate({ 'base-url': url, checks: [home], burst: short }, { named: ['burst'] })).rules).toEqual([
      'burst/errors',
    ]);
  });

  test('is not sent to a release whose checks fail one by one', async () => {
    const { url, seen } = await open((_, response) => page(response, 500));
    const { exitCode, burst } = await gate({ 'base-url': url, checks: [home], burst: short });
    expect([exitCode, seen.asked]).toEqual([1, ['GET /']]);
    expect(burst).toMatchObject({
      status: 'skipped',
      reason: 'not begun, as not all of its checks passed one by one: Home',
    });
  });

  test('logs each user in for itself, or all of them once, as the session says', async () => {
    const { url, seen } = await open((request, response) => {
      if (request.url === '/login') response.setHeader('set-cookie', `sid=${seen.asked.length}; Path=/`);
      page(response, request.url === '/login' || request.headers.cookie ? 200 : 401);
    });
    const config = (perUser: boolean) => ({
      'base-url': url,
      sessions: { member: { 'per-user': perUser, post: '/login', form: { user: 'a' } } },
      checks: [{ ...home, session: 'member' }],
      burst: { ...short, users: 8 },
    });
    const logins = () => seen.asked.filter((line) => line === 'POST /login').length;
    expect((await gate(config(false))).exitCode).toBe(0);
    expect(logins()).toBe(1);
    seen.asked.length = 0;
    expect((await gate(config(true))).exitCode).toBe(0);
    // One for the checks before.
    expect(logins()).toBe(9);
  });

  test('repeats a check that writes only where it says so, and cleans up after each', async () => {
    const { url, seen } = await open((_, response) => page(response));
    const write = { name: 'Order', post: '/orders', json: {}, cleanup: [{ delete: '/orders' }] };
    await gate({ 'base-url': url, checks: [home, write], burst: short }, { named: ['burst'] });
    expect(new Set(seen.asked)).toEqual(new Set(['GET /']));
    seen.asked.length = 0;
    await gate(
      { 'base-url': url, checks: [home, write], burst: { ...short, checks: ['Order'], writes: true } },
      { named: ['burst'] },
    );
    const of = (line: string) => seen.asked.filter((each) => each === line).length;
    expect(of('POST /orders')).toBe(of('DELETE /orders'));
    expect(of('POST /orders')).toBeGreaterThanOrEqual(short.users);
  });

  test('shows no secret of what it captures', async () => {
    const token = ['tok', 'Q7w', 'zzR4'].join('-');
    const gather = gathering(5);
    const { url } = await open(async (request, response, underWay) => {
      if (request.url === '/login') return void response.end(JSON.stringify({ token }));
      await gather(underWay);
      const echo = `fine, ${request.headers.authorization}`;
      response.end(underWay > 4 ? echo : 'fine');
    });
    const answer: object = {
      'base-url': url,
      sessions: {
        member: {
          ...{ 'per-user': true, post: '/login', json: {}, capture: { token: { jsonpath: '$.token' } } },
          headers: { authorization: 'Bearer ${{ captured.token }}' },
        },
      },
      checks: [{ name: 'Home', session: 'member', get: '/', expect: { body: 'fine' } }],
      burst: { ...short, pause: '1ms' },
    };
    const { report } = await gate(answer, { named: ['burst'] });
    expect(report.findings[0]?.observed).toContain('fine, Bearer (redacted');
    expect(json(report)).not.toContain(token);
  });

  test('ends with the run', async () => {
    const stop = new AbortController();
    const { url, seen } = await open((_, response) => {
      if (seen.asked.length === 40) stop.abort(new Error('stopped by SIGTERM'));
      page(response);
    });
    const { rules, burst } = await gate(
      { 'base-url': url, checks: [home], burst: { ...short, for: '5m' } },
      { signal: stop.signal },
    );
    expect(rules).toContain('gate/cancelled');
    expect(burst?.status).toBe('inconclusive');
  });

  test('is shown before it is sent', async () => {
    const { config } = await load({ 'base-url': 'http://127.0.0.1:9', checks: [home], burst: {} });
    expect(dryRun(config)).toContain(
      '# burst: 30 users for 30 s, each with a pause of about 1 s after each check: Home\n',
    );
  });

  test('has no more checks than the run', async () => {
    const file = { 'base-url': 'http://127.0.0.1:9', checks: [home, { name: 'Orders', get: '/orders' }], burst: {} };
    expect((await load(file, { only: ['Orders'] })).config.burst?.checks.map(({ name }) => name)).toEqual(['Orders']);
    const narrow = { ...file, burst: { checks: ['Home'] } };
    expect((await load(narrow, { only: ['Orders'] })).config.burst).toBeUndefined();
  });

  const write = { name: 'Order', post: '/orders', json: {} };
  test.each<[string, object, string]>([
    [
      'too many users',
      { burst: { users: 51 } },
      '"users" must be at most 50; more is a load test: write a k6 script of these checks with "launch-gate export k6 --out load.js"',
    ],
    ['too long a time', { burst: { for: '6m' } }, '"for" must be at most 5m; more is a load test'],
    ['no user', { burst: { users: 0 } }, 'must be a whole number'],
    [
      'a check that is not there',
      { burst: { checks: ['Hme'] } },
      'no check has the tag or name "Hme"; did you mean "Home"?',
    ],
    [
      'a check that writes',
      { checks: [write], burst: { checks: ['Order'] } },
      '"Order" writes, many times over; say "writes: true"',
    ],
    ['nothing but checks that write', { checks: [write], burst: {} }, '"burst" has nothing to run'],
    ['a page', { checks: [{ name: 'App', page: '/' }], burst: { checks: ['App'] } }, '"App" opens a page in a browser'],
    [
      'the site of somebody else',
      { 'base-url': 'https://app.example.com', burst: {} },
      '"burst" would put app.example.com under load',
    ],
    [
      'another host of a check',
      { hosts: { b: 'https://b.example.com' }, checks: [{ ...home, on: ['b'] }], burst: {} },
      'would put b.example.com under load',
    ],
    [
      'an address in a check',
      { checks: [{ name: 'A', get: 'https://c.example.com/' }], burst: {} },
      'would put c.example.com under load',
    ],
    [
      'the login of each user elsewhere',
      {
        sessions: { m: { 'per-user': true, post: 'https://id.example.com/', json: {} } },
        checks: [{ ...home, session: 'm' }],
        burst: {},
      },
      'would put id.example.com under load',
    ],
  ])('is refused with %s', async (_, config, problem) => {
    const given = { 'base-url': 'http://127.0.0.1:9', checks: [home], ...config };
    await expect(load(given)).rejects.toMatchObject({
      code: 'CONFIG_INVALID',
      message: expect.stringContaining(problem),
    });
  });

  test('goes to a host that the file names as its own', async () => {
    const given = {
      'base-url': 'https://app.example.com',
      'allowed-hosts': ['app.example.com'],
      checks: [home],
      burst: {},
    };
    expect((await load(given)).config.burst).toMatchObject({ users: 30, forMs: 30_000, pauseMs: 1_000 });
  });
});
