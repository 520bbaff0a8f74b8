// Time and memory against the size of what is judged: straight lines, with their slopes. Usage: npm run bench:growth
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createOrdinaryHistory } from './histories/ordinary.ts';
import { straightLine } from './line.ts';
import { type Command, interleave, middle } from './measure.ts';
import { action } from './peers.ts';
import { type Row, type Section, table } from './table.ts';

const rounds = 3;
const times = [1, 4, 16, 64];
const fewestCommits = 40;

export async function sections(): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-bench-'));
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end('<h1>Home</h1>'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const run = (pillar: string, ...args: string[]) => [process.execPath, action, 'run', pillar, ...args, '--json', '-'];
  const history = (size: number): Command => {
    const path = createOrdinaryHistory(join(folder, `history-${size}`), size);
    return { command: run('secrets', '--range', 'all', '--cwd', path), exits: [0, 1] };
  };
  const range = (size: number): Command => {
    const path = join(folder, `history-${fewestCommits * 64}`);
    return { command: run('secrets', '--range', `main~${size}..main`, '--cwd', path), exits: [0, 1] };
  };
  const configured = (name: string, pillar: string, yaml: string): Command => {
    const file = join(folder, `${name}.yml`);
    writeFileSync(file, `version: 1\nbase-url: ${origin}\n${yaml}`);
    return { command: run(pillar, '--config', file, '--cwd', folder) };
  };
  const checks = (size: number) => {
    const all = Array.from(
      { length: size },
      (_, id) => `  - { name: C${id}, get: /${id}, expect: { css: { h1: Home } } }\n`,
    );
    return configured(`checks-${size}`, 'smoke', `checks:\n${all.join('')}`);
  };
  try {
    return [
      {
        title: 'Growth',
        rows: [
          ...(await rowsOf('commits of a history', fewestCommits, history)),
          ...(await rowsOf('commits of a range', fewestCommits / 2, range)),
          ...(await rowsOf('checks', 4, checks)),
        ],
      },
    ];
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
}

async function rowsOf(what: string, fewest: number, commandOf: (size: number) => Command): Promise<Row[]> {
  const sizes = times.map((each) => each * fewest);
  const measured = (await interleave(sizes.map(commandOf), rounds)).map(middle);
  const lineOf = (value: (index: number) => number | undefined) =>
    straightLine(sizes.map((size, index) => [size, value(index) ?? Number.NaN]));
  const time = lineOf((index) => measured[index]?.wallMs);
  const memory = lineOf((index) => measured[index]?.peakMb);
  const words = (unit: string, { perUnit, start, off }: ReturnType<typeof straightLine>) =>
    `${start.toFixed(0)} ${unit} and ${perUnit.toFixed(2)} ${unit} each; at most ${(100 * off).toFixed(0)} % off the line`;
  return [
    ...sizes.map((size, index) => ({ what: `${size} ${what}`, ...measured[index] })),
    { what: '  time', note: words('ms', time) },
    { what: '  memory', note: words('MB', memory) },
  ];
}

if (import.meta.main) console.log(table(await sections()));
