// What 50 independent smoke checks cost beside Hurl with the same checks and as many at a time, on a server of this
// machine: medians of five, interleaved. "run" is the whole process, "requests" the time from the first request that
// the server gets to its last answer. Hurl is looked for on the PATH and under HURL.
//   npm run bench:smoke
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from 'simple-statistics';
import type { Goal, Section } from './table.ts';

const rounds = 5;
const checks = 50;
const checksAtATime = 4;
const waitsMs = [0, 20];
const action = new URL('../dist/index.js', import.meta.url).pathname;

/** Medians in milliseconds. */
export type Row = { name: string; waitMs: number; runMs: number; requestsMs: number };

if (process.send) serve();
else if (import.meta.main) {
  console.log(`${checks} checks, ${checksAtATime} at a time`);
  for (const { name, waitMs, runMs, requestsMs } of await rows()) {
    const times = `run ${runMs.toFixed(0).padStart(5)} ms   requests ${requestsMs.toFixed(0).padStart(5)} ms`;
    console.log(`  answers after ${String(waitMs).padStart(2)} ms   ${name.padEnd(14)} ${times}`);
  }
}

/** The same, with the goals. */
export async function sections(): Promise<Section[]> {
  const measured = await rows();
  const of = (name: string, wait: number) => measured.find((row) => row.name === name && row.waitMs === wait)?.runMs;
  const goals = (wait: number, ours: number, theirs: number): Goal =>
    wait === 0
      ? { value: ours - theirs, unit: 'ms', limit: 100, of: 'over Hurl' }
      : { value: ours / theirs, unit: 'x', limit: 1, of: 'of Hurl' };
  return [
    {
      title: `Smoke, ${checks} checks, ${checksAtATime} at a time`,
      rows: measured.map(({ name, waitMs, runMs }) => {
        const theirs = of('hurl', waitMs);
        const what = `${name}, answers after ${waitMs} ms`;
        if (theirs === undefined) return { what, wallMs: runMs, note: 'Hurl is not installed' };
        const goal = goals(waitMs, runMs, theirs);
        if (name === 'launch-gate') return { what, wallMs: runMs, goal };
        const figure = `${goal.value.toFixed(goal.unit === 'x' ? 2 : 0)} ${goal.unit} ${goal.of}`;
        return { what, wallMs: runMs, note: name === 'hurl' ? undefined : figure };
      }),
    },
  ];
}

/** Measures all, and says on standard output if Hurl is left out. */
export async function rows(): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-bench-'));
  const server = fork(new URL(import.meta.url).pathname);
  try {
    const [port] = (await once(server, 'message')) as [number];
    const origin = `http://127.0.0.1:${port}`;
    const hurl = process.env['HURL'] ?? 'hurl';
    const hasHurl = spawnSync(hurl, ['--version']).status === 0;
    if (!hasHurl) console.log('without Hurl, which is not installed: put it on the PATH, or name it in HURL');
    const contenders = waitsMs.flatMap((waitMs) => {
      const jobs = ['--test', '--jobs', String(checksAtATime)];
      const gate = gateArguments(folder, origin, waitMs);
      const floor = `(${sendEach})(${JSON.stringify(pathsOf(waitMs).map((path) => origin + path))}, ${checksAtATime})`;
      return [
        { name: 'launch-gate', waitMs, program: process.execPath, args: gate },
        { name: 'requests alone', waitMs, program: process.execPath, args: ['-e', floor] },
        ...(hasHurl
          ? [{ name: 'hurl', waitMs, program: hurl, args: [...jobs, ...hurlFiles(folder, origin, waitMs)] }]
          : []),
      ].map((contender) => ({ ...contender, run: [] as number[], requests: [] as number[] }));
    });
    for (let round = 0; round < rounds; round++) {
      for (const { program, args, run, requests } of contenders) {
        run.push(timeMs(program, args));
        server.send('read');
        const [ms] = (await once(server, 'message')) as [number];
        requests.push(ms);
      }
    }
    return contenders.map(({ name, waitMs, run, requests }) => {
      return { name, waitMs, runMs: median(run), requestsMs: median(requests) };
    });
  } finally {
    server.kill();
    rmSync(folder, { recursive: true });
  }
}

/**
 * A page with a heading and a JSON answer, after the wait that the path names: `/20/page/7`, `/20/api/7`. It tells the
 * time from the first request to the last answer since it last told it.
 */
function serve(): void {
  let first: number | undefined;
  let last = 0;
  const server = http.createServer((request, response) => {
    first ??= performance.now();
    const [, wait, kind, id] = request.url?.split('/') ?? [];
    const answer = () => {
      response.setHeader('content-type', kind === 'api' ? 'application/json' : 'text/html');
      const page = `<!doctype html><title>Shop</title><h1>Order ${id}</h1><ul>${'<li>Row</li>'.repeat(200)}</ul>`;
      response.end(kind === 'api' ? JSON.stringify({ id: Number(id), state: 'done' }) : page);
      last = performance.now();
    };
    if (wait === '0') answer();
    else setTimeout(answer, Number(wait));
  });
  process.on('message', () => {
    process.send?.(last - (first ?? last));
    first = undefined;
  });
  server.listen(0, '127.0.0.1', () => {
    const address = server.address();
    process.send?.(typeof address === 'object' ? address?.port : undefined);
  });
}

/** Every second check asks the API. */
function pathsOf(wait: number): string[] {
  return Array.from({ length: checks }, (_, id) => `/${wait}/${id % 2 ? 'api' : 'page'}/${id}`);
}

/** Runs as a program of its own, so it refers to nothing outside of it. */
function sendEach(urls: string[], atATime: number): void {
  const { Agent, get } = process.getBuiltinModule('node:http');
  const agent = new Agent({ keepAlive: true, maxSockets: atATime });
  let open = urls.length;
  for (const url of urls) {
    get(url, { agent }, (response) => {
      response.resume().on('end', () => {
        open -= 1;
        if (open === 0) process.exit();
      });
    });
  }
}

function gateArguments(folder: string, origin: string, wait: number): string[] {
  const written = pathsOf(wait).map((path, id) =>
    id % 2
      ? `  - { name: A${id}, get: ${path}, expect: { status: 200, jsonpath: { $.id: ${id}, $.state: done } } }`
      : `  - { name: P${id}, get: ${path}, expect: { status: 200, css: { h1: Order ${id}, li: { count: 200 } } } }`,
  );
  const file = join(folder, `${wait}.yml`);
  writeFileSync(file, `version: 1\nbase-url: ${origin}\nchecks:\n${written.join('\n')}\n`);
  return [action, 'run', 'smoke', '--config', file, '--cwd', folder, '--json', '-'];
}

function hurlFiles(folder: string, origin: string, wait: number): string[] {
  return pathsOf(wait).map((path, id) => {
    const asserts =
      id % 2
        ? [`jsonpath "$.id" == ${id}`, 'jsonpath "$.state" == "done"']
        : [`xpath "normalize-space(//h1)" == "Order ${id}"`, 'xpath "//li" count == 200'];
    const file = join(folder, `${wait}-${id}.hurl`);
    writeFileSync(file, `GET ${origin}${path}\nHTTP 200\n[Asserts]\n${asserts.join('\n')}\n`);
    return file;
  });
}

function timeMs(program: string, args: string[]): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${program} exited ${status}: ${stderr}${stdout}`);
  return performance.now() - start;
}
