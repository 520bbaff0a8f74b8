// What a round of uptime costs beside its slowest check, and what a process that goes on holds in memory after a
// simulated week. Usage: npm run bench:uptime
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { median } from 'simple-statistics';
import { loadConfig } from '../src/config/load.ts';
import { keepUptime } from '../src/gate/uptime.ts';
import { treeFiles } from '../src/git/policy-files.ts';
import type { Clock, Context } from '../src/model/context.ts';
import { runRound } from '../src/staying/round.ts';
import { openClient } from '../src/steps/open-client.ts';
import { createBrowsers } from '../src/steps/page-check/browser.ts';
import { createSessions } from '../src/steps/sessions.ts';
import { createRedactor } from '../src/text/redaction/redactor.ts';
import { type Section, table } from './table.ts';

const checks = 50;
const rounds = 5;
const slowMs = 1_000;
const evenMs = 200;
const otherMs = 50;
const week = 7 * 24 * 60;

const [task, origin = ''] = process.argv.slice(2);
if (process.send && task === 'serve') serve();
else if (process.send && task === 'week') process.send(await simulatedWeek(origin));
else if (import.meta.main) console.log(table(await sections()));

export async function sections(): Promise<Section[]> {
  const program = new URL(import.meta.url).pathname;
  const server = fork(program, ['serve']);
  try {
    const [port] = (await once(server, 'message')) as [number];
    const url = `http://127.0.0.1:${port}`;
    const roundMs = await rounded(url, slowMs);
    const evenRoundMs = await rounded(url, evenMs, evenMs);
    const child = fork(program, ['week', url]);
    const [held] = (await once(child, 'message')) as [{ dayMb: number; weekMb: number; bareMb: number }];
    return [
      {
        title: 'Uptime',
        rows: [
          {
            what: `a round of ${checks} checks, one of ${slowMs} ms, the others of ${otherMs} ms`,
            wallMs: roundMs,
            goal: { value: roundMs / slowMs, unit: 'x', limit: 1.2, of: 'of the slowest check' },
          },
          {
            what: `a round of ${checks} checks of ${evenMs} ms`,
            wallMs: evenRoundMs,
            note: `${(evenRoundMs / evenMs).toFixed(1)} x: four are asked at a time`,
          },
          { what: 'node, idle', peakMb: held.bareMb },
          { what: 'a process after a day of rounds, from its sources', peakMb: held.dayMb },
          {
            what: 'after a week',
            peakMb: held.weekMb,
            goal: { value: held.weekMb, unit: 'MB', limit: 60, of: 'in memory' },
          },
        ],
      },
    ];
  } finally {
    server.kill();
  }
}

/** Answers each path after the milliseconds that it names. */
function serve(): void {
  const server = http.createServer(async (request, response) => {
    await delay(Number(request.url?.split('/')[1] ?? 0));
    response.end('ok');
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as { port: number }).port));
}

async function opened(url: string, paths: string[], clock: Clock, signal: AbortSignal) {
  const cwd = mkdtempSync(join(tmpdir(), 'launch-gate-bench-'));
  const list = paths.map((path, i) => `  - { name: C${i}, get: "${path}", latency: { p95: 5s } }\n`).join('');
  writeFileSync(join(cwd, 'gate.yml'), `version: 1\nbase-url: ${url}\nchecks:\n${list}`);
  const log = { info() {}, progress() {} };
  const context: Context = { cwd, env: {}, clock, signal, log, redactor: createRedactor() };
  const config = await loadConfig(
    { file: 'gate.yml', explicit: true, overrides: {}, files: treeFiles(context) },
    context,
  );
  return { cwd, config, context };
}

/** The median time of a round, in milliseconds. */
async function rounded(url: string, firstMs: number, restMs = otherMs): Promise<number> {
  const paths = Array.from({ length: checks }, (_, i) => `/${i === 0 ? firstMs : restMs}/${i}`);
  const clock = {
    now: () => Date.now(),
    monotonic: () => performance.now(),
    sleep: (ms: number, signal?: AbortSignal) => delay(ms, undefined, { signal }),
  };
  const { cwd, config, context } = await opened(url, paths, clock, new AbortController().signal);
  const client = await openClient(config, context);
  try {
    const site = {
      client,
      sessions: createSessions(config, context, client),
      browsers: createBrowsers(config, context),
    };
    const times: number[] = [];
    for (let round = 0; round <= rounds; round += 1) {
      const start = performance.now();
      await runRound(config.checks, config, context, site);
      if (round > 0) times.push(performance.now() - start);
    }
    return median(times);
  } finally {
    await client.close();
    rmSync(cwd, { recursive: true });
  }
}

/** Lets the process of `--every 1m` live through a week whose minutes take no time. In megabytes. */
async function simulatedWeek(url: string): Promise<{ bareMb: number; dayMb: number; weekMb: number }> {
  const bareMb = held();
  const end = new AbortController();
  let skippedMs = 0;
  let minutes = 0;
  let dayMb = Number.NaN;
  const everyMs = 60_000;
  const clock: Clock = {
    now: () => Date.now() + skippedMs,
    monotonic: () => performance.now() + skippedMs,
    async sleep(ms, signal) {
      // Only the wait for the next round is so long.
      if (ms < everyMs / 2) return void (await delay(ms, undefined, { signal }));
      skippedMs += ms;
      minutes += 1;
      if (minutes === week / 7) dayMb = held();
      if (minutes === week) end.abort();
    },
  };
  const { cwd, config, context } = await opened(url, ['/0/a', '/0/b', '/0/c'], clock, end.signal);
  await keepUptime({ config }, { everyMs }, context);
  rmSync(cwd, { recursive: true });
  return { bareMb, dayMb, weekMb: held() };
}

function held(): number {
  return process.memoryUsage.rss() / 1e6;
}
