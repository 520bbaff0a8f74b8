import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.ts';
import { routesInput } from '../../src/config/sections/defaults.ts';
import { runGate } from '../../src/gate/gate.ts';
import type { OpenPillar, Pillar, PillarTable, Site } from '../../src/gate/pillar.ts';
import type { GateRequest } from '../../src/gate/request.ts';
import { exitCodeOf } from '../../src/gate/verdict.ts';
import { treeFiles } from '../../src/git/policy-files.ts';
import type { Context } from '../../src/model/context.ts';
import { GateError } from '../../src/model/errors.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { GitHubApi } from '../../src/model/github-api.ts';
import type { PillarName, PillarResult } from '../../src/model/results.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { clock } from '../http/servers.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-pillars-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Given = { config?: object; context?: Partial<Context>; request?: Partial<GateRequest> };

/** A whole run with these pillars in place of the real ones. */
async function gate(table: PillarTable, { config = {}, context = {}, request = {} }: Given = {}) {
  writeFileSync(join(folder, 'gate.yml'), JSON.stringify({ version: 1, ...config }));
  const whole: Context = {
    cwd: folder,
    env: {},
    clock,
    log: { info() {}, progress() {} },
    signal: new AbortController().signal,
    redactor: createRedactor(),
    ...context,
  };
  const read = await loadConfig({ file: 'gate.yml', explicit: true, overrides: {}, files: treeFiles(whole) }, whole);
  const report = await runGate({ config: read, named: [], ...request }, whole, table);
  return { report, exitCode: exitCodeOf(report), rules: report.findings.map(({ rule }) => rule) };
}

function result(name: PillarName, more: Partial<PillarResult> = {}): PillarResult {
  return { name, status: 'pass', reason: 'as made', durationMs: 1, counts: {}, findings: [], ...more };
}

/** A pillar that applies, and passes unless it is told what to do. */
function made(name: PillarName, open: Partial<OpenPillar> = {}, more: Partial<Pillar> = {}): Pillar {
  return {
    applies: () => true,
    lacks: `${name} to judge`,
    open: () => ({ run: async () => result(name), ...open }),
    ...more,
  };
}

function finding(change: Partial<Finding> = {}): Finding {
  return {
    rule: 'smoke/status',
    status: 'fail',
    severity: 'blocker',
    title: 'Home: GET / answered 500',
    where: { file: 'gate.yml', line: 3, column: 5, url: 'http://127.0.0.1/' },
    fingerprint: 'smoke/status:Home',
    ...change,
  };
}

const finds = (...findings: Finding[]): Partial<OpenPillar> => ({
  run: async () => result('smoke', { status: 'fail', findings }),
});

/** Waits as work does that a signal breaks off. */
const untilStopped = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('broken off'))));

/** A pillar that does not end before the run does. */
const endless = (name: PillarName) =>
  made(name, {}, { open: (_, { signal }) => ({ run: () => untilStopped(signal) }) });

describe('the pillars of a run', () => {
  const noting = (notes: string[], name: PillarName, open: Partial<OpenPillar> = {}) =>
    made(
      name,
      {},
      {
        open() {
          notes.push(`open ${name}`);
          const run = async () => {
            notes.push(name);
            return result(name);
          };
          return { run, ...open };
        },
      },
    );

  test('are opened, then run in the order of the table, and what is left for the end comes last', async () => {
    const notes: string[] = [];
    const finish = async (before: PillarResult) => {
      notes.push('finish secrets');
      return { ...before, reason: `${before.reason}; and more`, findings: [finding({ rule: 'secrets/key' })] };
    };
    const table = { secrets: noting(notes, 'secrets', { finish }), smoke: noting(notes, 'smoke') };
    const { report, exitCode } = await gate(table, { request: { named: ['smoke', 'secrets'] } });
    expect(notes).toEqual(['open secrets', 'open smoke', 'secrets', 'smoke', 'finish secrets']);
    expect(report.pillars.map(({ name, reason }) => [name, reason])).toEqual([
      ['secrets', 'as made; and more'],
      ['smoke', 'as made'],
    ]);
    expect(exitCode).toBe(1);
  });

  test('are those that were named, or else all that apply', async () => {
    const notes: string[] = [];
    const unfit = made('launch', {}, { applies: () => false });
    const table = { smoke: noting(notes, 'smoke'), latency: noting(notes, 'latency'), launch: unfit };
    await gate(table, { request: { named: ['latency'] } });
    expect(notes).toEqual(['open latency', 'latency']);
    expect((await gate(table)).report.pillars.map(({ name }) => name)).toEqual(['smoke', 'latency']);
  });

  test('say what they lack where they were named and do not apply, and nothing runs', async () => {
    const notes: string[] = [];
    const unfit = made('launch', {}, { applies: () => false });
    const table = { smoke: noting(notes, 'smoke'), launch: unfit };
    const problem = '"launch" was named, but gate.yml has no launch to judge';
    await expect(gate(table, { request: { named: ['smoke', 'launch'] } })).rejects.toMatchObject({
      code: 'NOTHING_TO_DO',
      message: expect.stringContaining(problem),
    });
    await expect(gate({ launch: unfit }, { request: { event: 'schedule' } })).rejects.toMatchObject({
      code: 'NOTHING_TO_DO',
      message: expect.stringContaining('there is nothing to check on the event "schedule": gate.yml has no checks'),
    });
    expect(notes).toEqual([]);
  });

  test('are refused before any has run', async () => {
    const notes: string[] = [];
    const refusing = made(
      'latency',
      {},
      { open: () => Promise.reject(new GateError('LINK_IN_CHECKOUT', { path: 'h' })) },
    );
    await expect(gate({ smoke: noting(notes, 'smoke'), latency: refusing })).rejects.toMatchObject({
      code: 'LINK_IN_CHECKOUT',
    });
    expect(notes).toEqual(['open smoke']);
  });

  test('that throw end the run, whatever others have judged', async () => {
    const broken = (error: Error) => made('latency', { run: () => Promise.reject(error) });
    const table = (error: Error) => ({ smoke: made('smoke', finds(finding())), latency: broken(error) });
    await expect(gate(table(new TypeError('a bug')))).rejects.toThrow('a bug');
    await expect(gate(table(new GateError('ENGINE_FAILED', { problem: 'x' })))).rejects.toMatchObject({ exitCode: 3 });
  });

  test('know what those before them have judged', async () => {
    const seen: unknown[] = [];
    const asking = made('latency', {
      async run({ judged }) {
        seen.push([...judged.keys()], judged.get('smoke')?.reason);
        return result('latency');
      },
    });
    await gate({ smoke: made('smoke'), latency: asking, launch: made('launch') });
    expect(seen).toEqual([['smoke'], 'as made']);
  });
});

describe('the client of a run', () => {
  const asking = (name: PillarName, use: (site: Site) => void = () => {}) =>
    made(name, {
      async run({ site }) {
        use(await site());
        return result(name);
      },
    });

  test.each([
    ['ended', undefined],
    ['thrown', new Error('broken')],
  ])('is one for all pillars, closed when the last has %s', async (_, error) => {
    const sites: Site[] = [];
    let closed = 0;
    const first = (site: Site) => {
      const { close } = site.client;
      site.client.close = () => {
        closed += 1;
        return close();
      };
      sites.push(site);
    };
    const last = (site: Site) => {
      sites.push(site);
      expect(closed).toBe(0);
      if (error) throw error;
    };
    const finish = async (before: PillarResult) => {
      expect(closed).toBe(1);
      return before;
    };
    const table = {
      secrets: made('secrets', { finish }),
      smoke: asking('smoke', first),
      latency: asking('latency', last),
    };
    const run = gate(table, { config: { 'base-url': 'http://127.0.0.1:1' } });
    await (error ? expect(run).rejects.toBe(error) : run);
    expect(sites).toHaveLength(2);
    expect(sites[0]).toBe(sites[1]);
    expect(closed).toBe(1);
  });

  test('that cannot be closed hides nothing of what was judged or thrown', async () => {
    const stubborn = ({ client }: Site) => {
      client.close = () => Promise.reject(new Error('not closed'));
    };
    const config = { 'base-url': 'http://127.0.0.1:1' };
    expect((await gate({ smoke: asking('smoke', stubborn) }, { config })).exitCode).toBe(0);
    const throwing = asking('latency', () => {
      throw new Error('a bug');
    });
    await expect(gate({ smoke: asking('smoke', stubborn), latency: throwing }, { config })).rejects.toThrow('a bug');
  });

  test('that cannot be opened is told as that', async () => {
    writeFileSync(join(folder, 'empty.pem'), '');
    const config = { 'base-url': 'https://127.0.0.1:1', defaults: { tls: { ca: 'empty.pem' } } };
    await expect(gate({ smoke: asking('smoke') }, { config })).rejects.toMatchObject({ code: 'TLS_UNUSABLE' });
    const bearing = made('smoke', {
      async run({ site }) {
        await site().catch(() => {});
        return result('smoke');
      },
    });
    expect((await gate({ smoke: bearing }, { config })).exitCode).toBe(0);
  });
});

describe('what a run leaves', () => {
  /** Whether it was kept. */
  async function keeps(open: Partial<OpenPillar>, given?: Given) {
    let kept = 0;
    const keeper = made('latency', {
      async keep() {
        kept += 1;
      },
    });
    await gate({ latency: keeper, smoke: made('smoke', open) }, given);
    return kept;
  }

  test('is kept where it passes', async () => {
    expect(await keeps({})).toBe(1);
    expect(await keeps(finds(finding({ severity: 'medium' })))).toBe(1);
  });

  test('is not kept where it fails, or where a pillar could not be judged', async () => {
    expect(await keeps(finds(finding()))).toBe(0);
    expect(await keeps({ run: async () => result('smoke', { status: 'inconclusive', isUnjudged: true }) })).toBe(0);
  });

  test('is not kept where it was cancelled', async () => {
    const stop = new AbortController();
    const run = async () => {
      stop.abort();
      return result('smoke');
    };
    expect(await keeps({ run }, { context: { signal: stop.signal } })).toBe(0);
  });
});

describe('a run that ends early', () => {
  test('by its deadline fails and names what is open', async () => {
    const table = { smoke: made('smoke'), latency: endless('latency'), launch: made('launch') };
    const { report, exitCode } = await gate(table, { config: { deadline: '1s' } });
    expect(report.findings).toMatchObject([
      {
        rule: 'gate/deadline',
        status: 'fail',
        severity: 'blocker',
        title: 'The run did not end within its deadline of 1 s',
        observed: 'not judged: latency, launch',
        fix: expect.stringContaining('a longer "deadline"'),
      },
    ]);
    expect(report.pillars.map(({ name, status, reason }) => [name, status, reason])).toEqual([
      ['smoke', 'pass', 'as made'],
      ['latency', 'inconclusive', 'the run ended before it'],
      ['launch', 'inconclusive', 'the run ended before it'],
    ]);
    expect(exitCode).toBe(1);
  });

  test.each([
    ['1m', 57_000],
    ['10m', 595_000],
  ])('stops its work of %s after %i ms, so that there is time to tell', async (deadline, ms) => {
    const timeouts = jest.spyOn(AbortSignal, 'timeout');
    try {
      await gate({ smoke: made('smoke') }, { config: { deadline } });
      expect(timeouts.mock.calls).toContainEqual([ms]);
    } finally {
      timeouts.mockRestore();
    }
  });

  test('is late also where the work gave the signal no turn', async () => {
    let monotonicMs = 0;
    const slow = made('smoke', {
      async run() {
        monotonicMs += 60_001;
        return result('smoke');
      },
    });
    const context = { clock: { ...clock, monotonic: () => monotonicMs } };
    const { report, exitCode } = await gate({ smoke: slow }, { config: { deadline: '1m' }, context });
    expect(report.findings).toMatchObject([{ rule: 'gate/deadline' }]);
    // Everything was judged all the same.
    expect(report.findings[0]).not.toHaveProperty('observed');
    expect(exitCode).toBe(1);
  });

  test('with nothing judged is no report', async () => {
    await expect(gate({ smoke: endless('smoke') }, { config: { deadline: '1s' } })).rejects.toMatchObject({
      code: 'DEADLINE_PASSED',
      exitCode: 3,
      message: expect.stringContaining('still open: smoke'),
    });
  });

  /** Cancelled by what runs second. */
  async function cancelled(error?: Error, first: Partial<PillarResult> = {}) {
    const stop = new AbortController();
    const cancel = async () => {
      stop.abort(new Error('stopped by SIGTERM'));
      if (error) throw error;
      return result('latency');
    };
    const table = {
      smoke: made('smoke', { run: async () => result('smoke', first) }),
      latency: made('latency', { run: cancel }),
      launch: made('launch'),
    };
    return gate(table, { context: { signal: stop.signal } });
  }

  test('as it was cancelled says so, and not that its deadline passed', async () => {
    const { report, exitCode, rules } = await cancelled(new Error('broken off'), { isUnjudged: true });
    expect(rules).toEqual(['gate/cancelled']);
    expect(report.findings).toMatchObject([{ observed: 'not judged: latency, launch', fix: 'Run it again.' }]);
    expect(exitCode).toBe(1);
  });

  test('hides no error that the end did not cause', async () => {
    await expect(cancelled(new GateError('ENGINE_FAILED', { problem: 'x' }))).rejects.toMatchObject({
      code: 'ENGINE_FAILED',
    });
    expect((await cancelled(new GateError('CANCELLED', { reason: 'x' }))).rules).toEqual(['gate/cancelled']);
  });

  test('ends what GitHub is asked for, too', async () => {
    const ends: number[] = [];
    const signals: (AbortSignal | undefined)[] = [];
    const github: GitHubApi = {
      endsAt: (ms) => ends.push(ms),
      startsAnew() {},
      async call(_surface, _work, signal) {
        signals.push(signal);
        return { problem: 'nothing is there' };
      },
    };
    const asking = made(
      'smoke',
      {},
      {
        open: (_, context) => ({
          async run() {
            await context.github?.call('history', async () => {});
            return result('smoke');
          },
        }),
      },
    );
    const stop = new AbortController();
    const before = performance.now();
    await gate({ smoke: asking }, { config: { deadline: '1m' }, context: { github, signal: stop.signal } });
    expect((ends[0] as number) - before).toBeGreaterThanOrEqual(60_000);
    expect(signals.map((signal) => signal?.aborted)).toEqual([false]);
    stop.abort();
    expect(signals.map((signal) => signal?.aborted)).toEqual([true]);
  });
});

describe('what pillars find', () => {
  test('on a line of an input stands in no file', async () => {
    const where = { line: 2, column: 1, url: 'http://127.0.0.1/pricing', commit: 'abc' };
    const ofInput = finding({ where: { ...where, file: routesInput }, fingerprint: '1' });
    const ofFile = finding({ where: { ...where, file: 'gate.yml' }, fingerprint: '2' });
    const { report } = await gate({ smoke: made('smoke', finds(ofInput, ofFile)) });
    expect(report.findings.map((each) => each.where)).toEqual([{ url: where.url, commit: 'abc' }, ofFile.where]);
  });

  test('is waived until the day of the clock, in UTC', async () => {
    const waivers = [{ rule: 'smoke/status', where: 'Home', reason: 'next week', until: '2027-01-15' }];
    const at = (now: string) =>
      gate(
        { smoke: made('smoke', finds(finding())) },
        { config: { waivers }, context: { clock: { ...clock, now: () => Date.parse(now) } } },
      );
    expect((await at('2027-01-15T23:59:59Z')).exitCode).toBe(0);
    expect((await at('2027-01-16T00:00:00Z')).exitCode).toBe(1);
  });

  test('counts by "fail-on", and also where the report has no room for it', async () => {
    const medium = { smoke: made('smoke', finds(finding({ severity: 'medium' }))) };
    expect((await gate(medium)).exitCode).toBe(0);
    expect((await gate(medium, { config: { 'fail-on': 'medium' } })).exitCode).toBe(1);
    const many = Array.from({ length: 20 }, (_, i) => finding({ fingerprint: `smoke/status:${i}` }));
    const { report, exitCode } = await gate(
      { smoke: made('smoke', finds(...many)) },
      { request: { maxListed: 1_000 } },
    );
    expect(report.findings.length).toBeLessThan(20);
    expect(exitCode).toBe(1);
  });

  test('holds no secret in the report', async () => {
    const redactor = createRedactor();
    redactor.add('correct-horse-battery', 'env.SMOKE_PASSWORD');
    const told = finding({ observed: 'the page says "correct-horse-battery"' });
    const { report } = await gate({ smoke: made('smoke', finds(told)) }, { context: { redactor } });
    expect(JSON.stringify(report)).not.toContain('correct-horse-battery');
  });

  const unjudged = (findings: Finding[] = []) =>
    made('smoke', {
      run: async () => result('smoke', { status: 'inconclusive', reason: 'no answer', isUnjudged: true, findings }),
    });

  test('of a pillar that judged nothing is no pass, whatever others have found', async () => {
    const { report, exitCode } = await gate({ smoke: unjudged(), launch: made('launch') });
    expect(report.findings).toMatchObject([
      {
        rule: 'gate/nothing-judged',
        status: 'inconclusive',
        title: 'Nothing of smoke could be judged, which is no pass',
        observed: 'no answer',
      },
    ]);
    expect(exitCode).toBe(3);
  });

  test('of a pillar that judged nothing is told once', async () => {
    const failing = await gate({ smoke: unjudged([finding()]) });
    expect([failing.rules, failing.exitCode]).toEqual([['smoke/status'], 1]);
    const unseen = finding({ rule: 'smoke/browser', status: 'inconclusive', fingerprint: 'smoke/browser' });
    const page = await gate({ smoke: unjudged([unseen]) });
    expect([page.rules, page.exitCode]).toEqual([['smoke/browser'], 3]);
    const unclear = finding({ status: 'inconclusive' });
    expect((await gate({ smoke: unjudged([unclear]) })).rules).toEqual(['smoke/status', 'gate/nothing-judged']);
  });
});
