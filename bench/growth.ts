// How time and memory grow with the size of what is judged: 1, 4, 16 and 64 times. Usage: npm run bench:growth
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLab } from '../test/pillars/launch/lab/whole.ts';
import { git } from './histories/create.ts';
import { createOrdinaryHistory } from './histories/ordinary.ts';
import { straightLine } from './line.ts';
import { type Command, interleave, middle } from './measure.ts';
import { action } from './peers.ts';
import { type Row, type Section, table } from './table.ts';

const rounds = 3;
const times = [1, 4, 16, 64];

/** What a run costs at each size, with `size` counted in `unit`. */
type Growing = { of: string; unit: string; runs: { size: number; run: Command }[] };

export async function sections(): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-bench-'));
  try {
    return [
      ...(await ofHistories(folder)),
      await ofServer(folder, 'checks', 4, checks, 'smoke'),
      await ofServer(folder, 'routes', 1, routes, 'latency'),
      ...(await ofHosts()),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The whole of histories of 40 commits and more; then ranges of the longest of them. */
async function ofHistories(folder: string): Promise<Section[]> {
  const secrets = (path: string, range: string): Command => ({
    command: [process.execPath, action, 'run', 'secrets', '--range', range, '--cwd', path],
    exits: [0, 1],
  });
  const repositories = times.map((factor) => createOrdinaryHistory(join(folder, `${factor}`), 40 * factor));
  const count = (path: string, range: string) => Number(git(path, ['rev-list', '--count', range]));
  const longest = repositories.at(-1) ?? '';
  const ranges = times.map((factor) => `main~${18 * factor}..main`);
  return [
    await grow({
      of: 'the history',
      unit: 'commit',
      runs: repositories.map((path) => ({ size: count(path, 'main'), run: secrets(path, 'all') })),
    }),
    await grow({
      of: 'the range',
      unit: 'commit',
      runs: ranges.map((range) => ({ size: count(longest, range), run: secrets(longest, range) })),
    }),
  ];
}

/** Runs `pillar` with a configuration for each size, at a server that answers at once. */
async function ofServer(
  folder: string,
  of: string,
  least: number,
  entries: (count: number) => string,
  pillar: string,
): Promise<Section> {
  const server = createServer((request, response) => response.end(`<h1>${request.url}</h1>`));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    const runs = times.map((factor) => {
      const config = join(folder, `${of}-${factor}.yml`);
      writeFileSync(config, `version: 1\nbase-url: http://127.0.0.1:${port}\n${entries(factor * least)}`);
      const command = [process.execPath, action, 'run', pillar, '--config', config];
      return { size: factor * least, run: { command, cwd: folder } };
    });
    return await grow({ of: `the number of ${of}`, unit: of.slice(0, -1), runs });
  } finally {
    server.close();
  }
}

function checks(count: number): string {
  const one = (id: number) => `  - { name: C${id}, get: /c/${id}, expect: { status: 200, css: { h1: /c/${id} } } }`;
  return `checks:\n${Array.from({ length: count }, (_, id) => one(id)).join('\n')}\n`;
}

/** All routes together are asked at one rate, so that the time grows with their number. */
function routes(count: number): string {
  const one = (id: number) => `  - { name: R${id}, get: /r/${id}, latency: { p95: 1s } }`;
  const list = Array.from({ length: count }, (_, id) => one(id)).join('\n');
  return `checks:\n${list}\nlatency:\n  rate: 1000/s\n`;
}

/** The launch checks of more and more hosts, which all stand in one certificate. */
async function ofHosts(): Promise<Section[]> {
  const usual = ['www.example.com', 'example.com', 'api.example.com'];
  const more = Array.from({ length: 64 }, (_, id) => `h${id}.example.com`);
  const lab = await openLab({ hosts: [...usual, ...more] });
  if (!lab)
    return [
      { title: 'Growth with the number of hosts', rows: [{ what: 'launch-gate', note: 'openssl is not installed' }] },
    ];
  try {
    const { cwd, env } = await lab.prepare(({ zone, launch }) => {
      for (const host of more) zone[host] = { A: '127.0.0.1' };
      launch['rate-limit'] = false;
    });
    const whole = JSON.parse(readFileSync(join(cwd, 'gate.yml'), 'utf8'));
    const runs = times.map((factor) => {
      const config = `hosts-${factor}.yml`;
      const launch = { ...whole.launch, tls: { hosts: more.slice(0, factor) } };
      writeFileSync(join(cwd, config), JSON.stringify({ ...whole, launch }));
      const command = [process.execPath, action, 'run', 'launch', '--config', config];
      return { size: factor, run: { command, cwd, env: { ...process.env, ...env } } };
    });
    return [await grow({ of: 'the number of hosts', unit: 'host', runs })];
  } finally {
    await lab.close();
  }
}

/** A section with a row for each size, and the straight lines through time and memory. */
async function grow({ of, unit, runs }: Growing): Promise<Section> {
  console.error(`growth with ${of}`);
  const measured = (
    await interleave(
      runs.map(({ run }) => run),
      rounds,
    )
  ).map(middle);
  const rows: Row[] = measured.map((each, index) => ({ what: `${runs[index]?.size} ${unit}s`, ...each }));
  const lineOf = (what: 'wallMs' | 'cpuMs' | 'peakMb') =>
    straightLine(measured.map((each, index) => [runs[index]?.size ?? Number.NaN, each[what] ?? Number.NaN]));
  const told = (name: string, digits: number, inUnits: string, line: ReturnType<typeof lineOf>) => ({
    what: `  ${name}`,
    note: `${line.start.toFixed(0)} ${inUnits} and ${line.perUnit.toFixed(digits)} ${inUnits} for each ${unit}; at most ${(line.off * 100).toFixed(0)} % off the line`,
  });
  rows.push(
    told('wall', 2, 'ms', lineOf('wallMs')),
    told('CPU', 2, 'ms', lineOf('cpuMs')),
    told('peak', 3, 'MB', lineOf('peakMb')),
  );
  return { title: `Growth with ${of}`, rows };
}

if (import.meta.main) console.log(table(await sections()));
