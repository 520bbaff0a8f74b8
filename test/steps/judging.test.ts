import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Expectation } from '../../src/config/config.ts';
import { loadConfig } from '../../src/config/load.ts';
import { runGate } from '../../src/gate/gate.ts';
import { treeFiles } from '../../src/git/policy-files.ts';
import { endJudging, judging } from '../../src/steps/judging.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { childEnvironment } from '../child-environment.ts';
import { bench, clock } from '../http/servers.ts';
import { at, response, step } from './response.ts';

const program = join(import.meta.dirname, '../../src/launch-gate.ts');

/** A selector that looks around from each of its elements takes hours for it. */
const nested = `<!doctype html><title>Shop</title>${'<div>'.repeat(1_900)}${'<p>a'.repeat(50_000)}`;
const selector = 'p:not(:has(+ p b))';
const looksAround: Expectation = {
  at,
  subject: { kind: 'css', selector },
  predicates: [{ name: 'min', value: 1 }],
};

describe('a page over which a selector takes hours', () => {
  const servers = bench();
  let folder: string;
  let asked: () => void;
  let url: string;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'launch-gate-judging-'));
    url = await servers.http((_, answer) => {
      answer.setHeader('content-type', 'text/html');
      answer.end(nested, () => asked());
    });
  });
  afterEach(async () => {
    await servers.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Runs it with this deadline; the signal is sent when the page was. */
  async function run(deadline: string, signal?: NodeJS.Signals) {
    writeFileSync(
      join(folder, 'gate.yml'),
      `version: 1
base-url: ${url}
deadline: ${deadline}
checks:
  - { name: Home, get: /, expect: { css: { "${selector}": { count: 0 } } } }
`,
    );
    const args = [program, 'run', 'smoke', '--config', 'gate.yml'];
    const child = spawn(process.execPath, args, { cwd: folder, env: childEnvironment });
    asked = () => signal && setTimeout(() => child.kill(signal), 500);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    const end = await new Promise<unknown[]>((resolve) => child.once('close', (...all) => resolve(all)));
    return { end, said };
  }

  test('is no pass once the deadline has passed', async () => {
    const { end, said } = await run('3s');
    expect(end).toEqual([1, null]);
    expect(said).toContain('The run did not end within its deadline of 3 s');
    expect(said).toContain('not finished: Home');
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('is given up when the run is told to stop by %s', async (signal) => {
    const { end, said } = await run('10m', signal);
    expect(end).toEqual([1, null]);
    expect(said).toContain('The run was cancelled before everything was judged');
  });
});

describe('an answer that is judged in a thread', () => {
  afterAll(endJudging);
  const none = { captured: new Map(), cookies: new Map() };
  const { signal } = new AbortController();

  test('is judged as one that is judged at once', async () => {
    const heading: Expectation = {
      at,
      subject: { kind: 'css', selector: 'h1' },
      predicates: [{ name: 'equals', value: { parts: [{ kind: 'captured', name: 'title' }] } }],
    };
    const captures = [{ at, name: 'all', secret: true, from: { kind: 'regex' as const, pattern: 'id=(\\d+)' } }];
    const page = (filler: string) => response(`<h1>Orders</h1><i id=7></i>${filler}`);
    const judge = (title: string, filler: string) =>
      judging(
        {
          step: step({ expect: [heading], captures }),
          response: page(filler),
          captured: new Map([['title', { value: title, secret: false }]]),
          cookies: new Map(),
        },
        signal,
      );
    for (const title of ['Orders', 'Bills']) {
      const judged = await judge(title, '<!-- -->'.repeat(10_000));
      expect(judged).toEqual(await judge(title, ''));
      expect(judged).toMatchObject({ values: [['all', { value: '7' }]], mismatches: title === 'Orders' ? [] : [{}] });
    }
  });

  test('is not read where it holds more than a page can need', async () => {
    const answer = { step: step({ expect: [looksAround] }), response: response('<p>a'.repeat(200_000)), ...none };
    const { mismatches } = await judging(answer, signal);
    expect(mismatches[0]?.observed).toContain('the page holds more than 250000 elements and texts');
  });

  test('is not read where it holds more JSON than a query may find', async () => {
    const all: Expectation = {
      at,
      subject: { kind: 'jsonpath', query: '$..*' },
      predicates: [{ name: 'exists', value: true }],
    };
    const one: Expectation = { ...all, subject: { kind: 'jsonpath', query: '$[0]' } };
    const judge = (json: string, expectation: Expectation) =>
      judging({ step: step({ expect: [expectation] }), response: response(json, 'application/json'), ...none }, signal);
    const large = `[${'1,'.repeat(2_400_000)}1]`;
    const { mismatches } = await judge(large, all);
    expect(mismatches[0]?.observed).toContain('the JSON holds too much or nests too deeply');
    expect((await judge(large, one)).mismatches).toEqual([]);
    expect((await judge(`[${'1,'.repeat(400_000)}1]`, all)).mismatches).toEqual([]);
    const huge = await judge(`[${'{},'.repeat(11_000_000)}1]`, one);
    expect(huge.mismatches[0]?.observed).toContain('the JSON holds too much or nests too deeply');
  });

  test('is asked for again where the end of something else closed its thread', async () => {
    const stop = new AbortController();
    const hard = judging({ step: step({ expect: [looksAround] }), response: response(nested), ...none }, stop.signal);
    const easy = judging({ step: step(), response: response('x'.repeat(100_000), 'text/plain'), ...none }, signal);
    setTimeout(() => stop.abort(), 500);
    await expect(hard).rejects.toMatchObject({ code: 'CANCELLED' });
    expect((await easy).mismatches).toEqual([]);
  });
});

test('a run whose clock says that the deadline has passed is no pass, although nothing was stopped', async () => {
  const servers = bench();
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-judging-'));
  try {
    const url = await servers.http((_, answer) => answer.end('fine'));
    writeFileSync(
      join(folder, 'gate.yml'),
      `version: 1\nbase-url: ${url}\ndeadline: 60s\nchecks: [{ name: Home, get: / }]\n`,
    );
    const config = await loadConfig(
      { file: 'gate.yml', explicit: true, overrides: {}, files: treeFiles({ cwd: folder }) },
      { cwd: folder, env: {} },
    );
    let past = 0;
    const slow = { ...clock, monotonic: () => (past += 20_000) };
    const log = { info() {}, progress() {} };
    const context = { cwd: folder, env: {}, clock: slow, log, signal: new AbortController().signal };
    const report = await runGate({ config, named: ['smoke'] }, { ...context, redactor: createRedactor() });
    expect(report.verdict).toBe('fail');
    expect(report.findings).toMatchObject([{ rule: 'gate/deadline' }]);
  } finally {
    await servers.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
