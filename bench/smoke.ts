// What independent smoke checks cost as a whole process, beside Hurl with the same checks, on a server of this machine:
// medians of five, interleaved. Hurl is looked for on the PATH and under HURL. Usage: npm run bench:smoke
// Each side's own start ("node -e 0", "hurl --version") is taken off; in brackets our time over Hurl's.
import { fork, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { linearRegression, linearRegressionLine, median, rSquared } from 'simple-statistics';

const rounds = 5;
const counts = [1, 50, 100, 200];
const latenciesMs = [0, 20, 100];
const defaultChecksAtATime = 4;
const action = new URL('../dist/index.js', import.meta.url).pathname;

if (process.send) serve();
else await compare();

/** A page with a heading and a JSON answer, after the wait that the path names: `/20/page/7`, `/20/api/7`. */
function serve(): void {
  const server = http.createServer((request, response) => {
    const [, wait, kind, id] = request.url?.split('/') ?? [];
    const answer = () => {
      response.setHeader('content-type', kind === 'api' ? 'application/json' : 'text/html');
      const page = `<!doctype html><title>Shop</title><h1>Order ${id}</h1><ul>${'<li>Row</li>'.repeat(200)}</ul>`;
      response.end(kind === 'api' ? JSON.stringify({ id: Number(id), state: 'done' }) : page);
    };
    if (wait === '0') answer();
    else setTimeout(answer, Number(wait));
  });
  server.listen(0, '127.0.0.1', () => process.send?.((server.address() as AddressInfo).port));
}

type Contender = { name: string; program: string; args: (wait: number, count: number) => string[]; startMs: number };

async function compare(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-bench-'));
  const child = fork(new URL(import.meta.url).pathname);
  const port = await new Promise<number>((resolve) => child.once('message', (message) => resolve(Number(message))));
  const origin = `http://127.0.0.1:${port}`;
  const node = process.execPath;
  const hurl = process.env['HURL'] ?? 'hurl';
  const contenders: Contender[] = [
    {
      name: 'launch-gate',
      program: node,
      args: (wait, count) => gateArguments(folder, origin, wait, count),
      startMs: startMs(node, ['-e', '0']),
    },
  ];
  if (spawnSync(hurl, ['--version']).status === 0) {
    const ownStart = startMs(hurl, ['--version']);
    for (const [name, jobs] of [
      [`hurl, ${defaultChecksAtATime} jobs`, ['--jobs', String(defaultChecksAtATime)]],
      [`hurl, its default`, []],
    ] as const) {
      const args = (wait: number, count: number) => ['--test', ...jobs, ...hurlFiles(folder, origin, wait, count)];
      contenders.push({ name, program: hurl, args, startMs: ownStart });
    }
  } else console.log('hurl is not installed: put it on the PATH, or name it in HURL');
  try {
    for (const wait of latenciesMs) measure(wait, contenders);
  } finally {
    child.kill();
    rmSync(folder, { recursive: true });
  }
}

function startMs(program: string, args: string[]): number {
  return median(Array.from({ length: rounds }, () => timeMs(program, args)));
}

function measure(wait: number, contenders: Contender[]): void {
  const times = contenders.map(() => counts.map((): number[] => []));
  for (let round = 0; round < rounds; round++) {
    for (const [row, { program, args }] of contenders.entries()) {
      for (const [column, count] of counts.entries()) times[row]?.[column]?.push(timeMs(program, args(wait, count)));
    }
  }
  console.log(`\nanswers after ${wait} ms; each side's own start taken off`);
  const own = times.map((row, index) => row.map((column) => median(column) - (contenders[index]?.startMs ?? 0)));
  for (const [row, { name, startMs }] of contenders.entries()) {
    const ms = own[row] ?? [];
    const points = ms.map((value, index) => [counts[index] ?? 0, value]);
    const line = linearRegression(points);
    const cells = ms.map((value, column) => {
      const ratio = row === 0 ? '' : ` (${((own[0]?.[column] ?? 0) / value).toFixed(2)}x)`;
      return `${counts[column]} checks ${value.toFixed(0)} ms${ratio}`.padEnd(28);
    });
    const fit = rSquared(points, linearRegressionLine(line)).toFixed(3);
    console.log(
      `  ${name.padEnd(18)}${cells.join('')}${line.m.toFixed(2)} ms each, r² ${fit}; start ${startMs.toFixed(0)} ms`,
    );
  }
}

/** Every second check asks the API. */
function gateArguments(folder: string, origin: string, wait: number, count: number): string[] {
  const checks = Array.from({ length: count }, (_, id) =>
    id % 2
      ? `  - { name: A${id}, get: /${wait}/api/${id}, expect: { status: 200, jsonpath: { $.id: ${id}, $.state: done } } }`
      : `  - { name: P${id}, get: /${wait}/page/${id}, expect: { status: 200, css: { h1: Order ${id}, li: { count: 200 } } } }`,
  );
  const file = join(folder, `${wait}-${count}.yml`);
  writeFileSync(file, `version: 1\nbase-url: ${origin}\nchecks:\n${checks.join('\n')}\n`);
  return [action, 'run', 'smoke', '--config', file, '--cwd', folder, '--json', '-'];
}

function hurlFiles(folder: string, origin: string, wait: number, count: number): string[] {
  return Array.from({ length: count }, (_, id) => {
    const asserts =
      id % 2
        ? [`jsonpath "$.id" == ${id}`, 'jsonpath "$.state" == "done"']
        : [`xpath "normalize-space(//h1)" == "Order ${id}"`, 'xpath "//li" count == 200'];
    const file = join(folder, `${wait}-${id}.hurl`);
    writeFileSync(
      file,
      `GET ${origin}/${wait}/${id % 2 ? 'api' : 'page'}/${id}\nHTTP 200\n[Asserts]\n${asserts.join('\n')}\n`,
    );
    return file;
  });
}

function timeMs(command: string, args: string[]): number {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${command} exited ${status}: ${stderr}${stdout}`);
  return performance.now() - start;
}
