import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { type ConfigRequest, loadConfig } from '../../src/config/load.ts';
import { runGate } from '../../src/gate/gate.ts';
import type { PillarTable } from '../../src/gate/pillar.ts';
import { exitCodeOf } from '../../src/gate/verdict.ts';
import { treeFiles } from '../../src/git/policy-files.ts';
import type { Context } from '../../src/model/context.ts';
import type { PillarName } from '../../src/model/results.ts';
import { comment } from '../../src/report/formats/comment.ts';
import { junit } from '../../src/report/formats/junit.ts';
import { summary } from '../../src/report/formats/summary.ts';
import { terminal } from '../../src/report/formats/terminal.ts';
import { htmlReport } from '../../src/report/html/html.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { bench } from '../http/servers.ts';
import { idleClock } from '../staying/idle-clock.ts';
import { page } from '../staying/watch/lab.ts';

const lab = bench();
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-watched-'));
});
afterEach(async () => {
  await lab.close();
  rmSync(folder, { recursive: true, force: true });
});

const minute = 60_000;
const two = [
  { name: 'Home', get: '/' },
  { name: 'Orders', get: '/orders' },
];

type Run = {
  config?: object;
  named?: PillarName[];
  overrides?: ConfigRequest['overrides'];
  signal?: AbortSignal;
  answer?(elapsedMs: number, response: ServerResponse): unknown;
  table?: PillarTable;
};

/** A whole run against a site on loopback, on a clock that waits for no one. */
async function gate({ config = {}, named = [], overrides = {}, signal, answer, table }: Run) {
  const time = idleClock({ idleTurns: 40 });
  let asked = 0;
  const url = await lab.http(async (_, response) => {
    asked += 1;
    time.asking.count += 1;
    response.once('close', () => {
      time.asking.count -= 1;
    });
    if (answer) await answer(time.elapsed(), response);
    else page(response);
  });
  const file = { version: 1, 'base-url': url, checks: two, ...config };
  writeFileSync(join(folder, 'gate.yml'), JSON.stringify(file));
  const context: Context = {
    cwd: folder,
    env: {},
    clock: time.clock,
    log: { info() {}, progress() {} },
    signal: signal ?? new AbortController().signal,
    redactor: createRedactor(),
  };
  const read = await loadConfig({ file: 'gate.yml', explicit: true, overrides, files: treeFiles(context) }, context);
  const report = await time.run(runGate({ config: read, named }, context, table));
  const watch = report.pillars.find(({ name }) => name === 'watch');
  return { report, watch, asked, exitCode: exitCodeOf(report), rules: report.findings.map(({ rule }) => rule) };
}

const breaking = (elapsedMs: number, response: ServerResponse) => page(response, elapsedMs >= 2 * minute ? 500 : 200);
const tenMinutes = { watchMs: 10 * minute };

describe('a release that has passed', () => {
  test.each<[string, PillarName[]]>([
    ['all pillars', []],
    ['smoke alone', ['smoke']],
  ])('is watched after %s, and fails the run when it breaks', async (_, named) => {
    const { watch, exitCode, rules, report } = await gate({ named, overrides: tenMinutes, answer: breaking });
    expect({ exitCode, rules }).toEqual({ exitCode: 1, rules: ['watch/down'] });
    expect(watch?.status).toBe('fail');
    expect(report.findings[0]).toMatchObject({ pillar: 'watch', title: 'Down 2 min after the go-live: Home, Orders' });
  });

  test('passes when it stays well, for as long as the file says', async () => {
    const { watch, exitCode } = await gate({ config: { watch: { for: '5m', interval: '30s' } } });
    expect(exitCode).toBe(0);
    expect(watch).toMatchObject({ status: 'pass', counts: { rounds: 11, requests: 22 } });
  });

  test('is not watched unless somebody says for how long', async () => {
    const { watch, asked } = await gate({ config: { watch: { interval: '30s' } } });
    expect({ watch, asked }).toEqual({ watch: undefined, asked: 2 });
  });

  test('is watched longer than the deadline of what comes before', async () => {
    let isLate = false;
    const { exitCode } = await gate({
      config: { deadline: '4s' },
      overrides: tenMinutes,
      async answer(elapsedMs, response) {
        if (!isLate && elapsedMs >= minute) {
          isLate = true;
          await delay(4_500);
        }
        page(response);
      },
    });
    expect({ isLate, exitCode }).toEqual({ isLate: true, exitCode: 0 });
  });

  test('is not passed when the run is cancelled while it is watched', async () => {
    const stop = new AbortController();
    const { exitCode, rules, watch } = await gate({
      overrides: tenMinutes,
      signal: stop.signal,
      answer(elapsedMs, response) {
        if (elapsedMs >= minute) stop.abort(new Error('stopped by SIGTERM'));
        page(response);
      },
    });
    expect({ exitCode, rules, status: watch?.status }).toEqual({
      exitCode: 1,
      rules: ['gate/cancelled'],
      status: 'inconclusive',
    });
  });

  test('is no pass when nothing could be judged after it', async () => {
    const answer = (elapsedMs: number, response: ServerResponse) => page(response, elapsedMs > 0 ? 429 : 200);
    const { exitCode, rules } = await gate({ overrides: tenMinutes, answer });
    expect(exitCode).toBe(3);
    expect(rules).toContain('gate/nothing-judged');
  });
});

test('a release that does not pass is not watched', async () => {
  const { watch, asked, rules } = await gate({ overrides: tenMinutes, answer: (_, response) => page(response, 500) });
  expect(watch).toMatchObject({ status: 'skipped', reason: 'the gate did not pass' });
  expect(rules).toEqual(['smoke/status', 'smoke/status']);
  expect(asked).toBe(2);
});

test('samples are kept only if the watch passes too', async () => {
  const kept: string[] = [];
  const table = (name: string): PillarTable => ({
    smoke: {
      applies: () => true,
      lacks: 'checks',
      open: () => ({
        run: async () => ({ name: 'smoke', status: 'pass', reason: '', durationMs: 0, counts: {}, findings: [] }),
        keep: async () => void kept.push(name),
      }),
    },
  });
  await gate({ overrides: tenMinutes, table: table('broken'), answer: breaking });
  await gate({ overrides: tenMinutes, table: table('well') });
  expect(kept).toEqual(['well']);
});

test.each([
  ['there are no checks', { checks: undefined, secrets: true }],
  ['every check writes', { checks: [{ name: 'Order', post: '/orders', json: {} }] }],
])('nothing is run when %s and the release is to be watched', async (problem, config) => {
  await expect(gate({ config, overrides: tenMinutes })).rejects.toMatchObject({
    code: 'NOTHING_TO_DO',
    message: expect.stringContaining(problem),
  });
});

test('every format shows a watch that failed, and one that passed', async () => {
  const validate = new Ajv2020({ strict: false }).compile(
    JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8')),
  );
  const assets = { style: '', script: '', plots: '', plotsStyle: '' };
  for (const answer of [breaking, undefined]) {
    const { report, watch } = await gate({ overrides: tenMinutes, answer });
    const told = answer ? 'Down 2 min after the go-live' : '0 of 82 requests failed';
    expect(validate(JSON.parse(JSON.stringify(report)))).toBe(true);
    expect(watch?.status).toBe(answer ? 'fail' : 'pass');
    for (const text of [
      terminal(report, { colour: false }),
      summary(report),
      comment(report, { repository: 'https://github.com/octo/shop' }),
      htmlReport(report, assets),
    ])
      expect(text).toContain(told);
    const suite = /<testsuite name="watch".*?<\/testsuite>/s.exec(junit(report))?.[0] ?? '';
    expect(suite).toContain('<testcase classname="launch-gate.watch" name="watch"');
    expect(suite.includes('<failure')).toBe(answer !== undefined);
  }
});
