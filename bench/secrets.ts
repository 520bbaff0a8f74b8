// What the scan of a whole history costs as a process with all its children, beside git itself and other scanners.
// Usage: npm run bench:secrets [-- CLONE_OR_BUNDLE ...]
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { floor } from './floor.ts';
import { git } from './histories/create.ts';
import { createEditedHistory } from './histories/edited.ts';
import { createLargeHistory } from './histories/large.ts';
import { createMinifiedHistory } from './histories/minified.ts';
import { createOrdinaryHistory } from './histories/ordinary.ts';
import { type Command, interleave, middle, type Sample } from './measure.ts';
import { action, scanners } from './peers.ts';
import { profile, type Work } from './profile.ts';
import { type Row, type Section, table } from './table.ts';

const rounds = 5;
const express = '../shared/corpora/express.bundle';
/** What a scan may take at its peak: of express, with small changes and few candidates, less than of the others. */
const mostMb = (title: string) => (title === basename(express) ? 110 : 150);

/**
 * A section for each history: those that are made here, express where its bundle lies beside the checkout, and the
 * clones or bundles in `given`, which default to `BENCH_HISTORIES` with a colon between two.
 */
export async function sections(
  given = (process.env['BENCH_HISTORIES'] ?? '').split(':').filter(Boolean),
): Promise<Section[]> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-bench-'));
  const clone = (from: string) => (path: string) => git('.', ['clone', '--quiet', '--mirror', from, path]);
  const named = [...given, ...(existsSync(express) ? [express] : [])].map((path) => resolve(path));
  const histories: [title: string, make: (path: string) => unknown][] = [
    ...named.map((path): [string, (path: string) => unknown] => [basename(path), clone(path)]),
    ['ordinary, 2,500 commits', createOrdinaryHistory],
    ['edited, 1,500 commits', createEditedHistory],
    ['large, of whole files', createLargeHistory],
    ['minified bundles and source maps, 90 MB', createMinifiedHistory],
  ];
  try {
    const all: Section[] = [];
    for (const [index, [title, make]] of histories.entries()) {
      console.error(`history: ${title}`);
      const path = join(folder, `${index}`);
      make(path);
      all.push({ title: `History: ${title}`, rows: await compare(path, mostMb(title)) });
      rmSync(path, { recursive: true });
    }
    return all;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Each against git, or us against each, on the repository at `path`. */
async function compare(path: string, limitMb: number): Promise<Row[]> {
  const known = scanners();
  const log = ['git', '-C', path, 'log', '-p', '-U0', '--full-history', '--all', '--diff-filter=tuxdb'];
  const gate = [process.execPath, action, 'run', 'secrets', '--range', 'all', '--cwd', path, '--json', '-'];
  const commands: Command[] = [{ command: log }, { command: gate, exits: [0, 1] }, floor(path)];
  for (const { scan } of known) if (scan) commands.push(scan(path));
  const [ofGit = missing, ours = missing, least = missing, ...theirs] = (await interleave(commands, rounds)).map(
    middle,
  );
  const { peakMb = Number.NaN, cpuMs = Number.NaN } = ours;
  const rows: Row[] = [
    { what: 'git log -p -U0', ...ofGit },
    {
      what: 'launch-gate',
      ...ours,
      goal: { value: ours.wallMs / ofGit.wallMs, unit: 'x', limit: 0.8, of: 'of git log' },
    },
    { what: '  its memory', goal: { value: peakMb, unit: 'MB', limit: limitMb, of: 'at its peak' } },
    { what: '  its CPU', note: `${(cpuMs / (ofGit.cpuMs ?? Number.NaN)).toFixed(2)} x of git log` },
    ...profileRows(gate),
    {
      what: 'read each version, look at none',
      ...least,
      note: `${(least.wallMs / ofGit.wallMs).toFixed(2)} x of git log: the floor of this way`,
    },
  ];
  for (const { name, version, scan } of known) {
    const peer = scan ? theirs.shift() : undefined;
    if (!peer) rows.push({ what: name, note: 'not installed' });
    else {
      const goal = { value: ours.wallMs / peer.wallMs, unit: 'x', limit: 1, of: 'of it', strict: true } as const;
      rows.push({ what: `${name} ${version}`, ...peer, goal, note: peer.cpuMs ? undefined : 'ended at its limit' });
    }
  }
  return rows;
}

/** Where the time goes, for what takes 10 ms or longer. */
function profileRows(gate: string[]): Row[] {
  const { main, others } = profile(gate);
  const words = (work: Work[]) =>
    work.flatMap(({ kind, ms }) => (ms < 10 ? [] : `${kind} ${ms.toFixed(0)}`)).join(', ');
  return [{ what: `  its main thread, ms: ${words(main)}` }, { what: `  its other threads, ms: ${words(others)}` }];
}

/** What was not measured holds no goal. */
const missing: Required<Sample> = { wallMs: Number.NaN, cpuMs: Number.NaN, peakMb: Number.NaN };

if (import.meta.main) {
  const given = process.argv.slice(2);
  console.log(table(await sections(given.length > 0 ? given : undefined)));
}
