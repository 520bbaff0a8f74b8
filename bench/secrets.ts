// What the secrets pillar costs as a whole process, beside git itself, native gitleaks and other scanners, in one run:
// medians of five, interleaved. Usage: npm run bench:secrets [-- BUNDLE ...]   (default ../shared/corpora/express.bundle)
// The larger histories are made here from node_modules, always the same: 1,500 commits that edit ordinary code, and 300
// that add whole files and change them.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { median } from 'simple-statistics';
import { createEditedHistory, createLargeHistory, createPullRequest } from './histories.ts';

const rounds = 5;
const action = new URL('../dist/index.js', import.meta.url).pathname;
const folder = mkdtempSync(join(tmpdir(), 'launch-gate-bench-'));
const named = process.argv.slice(2);
const bundles = (named.length > 0 ? named : ['../shared/corpora/express.bundle']).map((path) => resolve(path));

/** The one of Go's or pip's folder, or any other that runs. */
function installed(name: string, ...args: string[]): string | undefined {
  const places = [join(homedir(), 'go/bin', name), join(homedir(), '.local/bin', name), name];
  return places.find((path) => spawnSync(path, args).status === 0);
}

const gitleaks = installed('gitleaks', 'version');
const betterleaks = installed('betterleaks', 'version');
const kingfisher = installed('kingfisher', '--version');

/** `cpuMs` is the time of all processes on all cores, which tells more than `ms` where others use the machine. */
type Run = { ms: number; cpuMs?: number; megabytes?: number };

type Contender = { name: string; command?: string[]; target?: string };

function ofHistory(path: string, nativeTarget: string): Contender[] {
  const log = ['git', '-C', path, 'log', '-p', '-U0', '--full-history', '--all', '--diff-filter=tuxdb'];
  return [
    { name: 'git log -p -U0', command: log },
    {
      name: 'launch-gate',
      command: [process.execPath, action, 'run', 'secrets', '--range', 'all', '--cwd', path, '--json', '-'],
      target: `at most 0.8 x git log -p; ${nativeTarget}`,
    },
    {
      name: 'native gitleaks',
      command: gitleaks ? [gitleaks, 'git', '--no-banner', '--exit-code', '0', path] : undefined,
    },
    {
      name: 'betterleaks',
      command: betterleaks ? [betterleaks, 'git', '--no-banner', '--exit-code', '0', path] : undefined,
    },
    {
      name: 'kingfisher',
      command: kingfisher
        ? [kingfisher, 'scan', path, '--git-history', 'full', '--no-validate', '--no-update-check']
        : undefined,
    },
  ];
}

function ofPullRequest(path: string, target: string): Contender[] {
  const run = [process.execPath, action, 'run', 'secrets', '--range', 'main..topic', '--cwd', path, '--json', '-'];
  return [
    { name: 'node -e 0', command: [process.execPath, '-e', '0'] },
    { name: 'launch-gate', command: run, target },
  ];
}

try {
  for (const [index, bundle] of bundles.entries()) {
    if (!existsSync(bundle)) throw new Error(`${bundle} does not exist; name a git bundle`);
    const clone = join(folder, `bundle-${index}`);
    spawnSync('git', ['clone', '--quiet', '--mirror', bundle, clone], { stdio: 'inherit' });
    compare(`history of ${basename(bundle)}`, ofHistory(clone, 'gitleaks takes at least 3 times as long; 300 MB'));
  }
  const edited = createEditedHistory(join(folder, 'edited'));
  compare('a larger history, edited', ofHistory(edited, 'gitleaks takes at least 5 times as long'));
  const large = createLargeHistory(join(folder, 'large'));
  compare('a larger history, of whole files', ofHistory(large, 'gitleaks takes at least 5 times as long'));
  const clean = createPullRequest(join(folder, 'clean'), false);
  compare('a pull request of 20 commits', ofPullRequest(clean, 'at most 500 ms over node'));
  const leaking = createPullRequest(join(folder, 'leaking'), true);
  compare('the same with a secret in it', ofPullRequest(leaking, 'at most 800 ms over node'));
} finally {
  rmSync(folder, { recursive: true });
}

/** Ratios are to the first contender; memory is the most that any process of the command held at once. */
function compare(title: string, contenders: Contender[]): void {
  const runs = new Map(contenders.map(({ name }) => [name, [] as Run[]]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, command } of contenders) if (command) runs.get(name)?.push(measure(command));
  }
  const medianMs = (name: string) => median((runs.get(name) ?? []).map(({ ms }) => ms));
  const base = medianMs(contenders[0]?.name ?? '');
  console.log(`\n${title}: medians of ${rounds}, interleaved`);
  for (const { name, command, target } of contenders) {
    if (!command) {
      console.log(`  ${name.padEnd(16)} not installed`);
      continue;
    }
    const ms = medianMs(name);
    const memory = Math.max(...(runs.get(name) ?? []).map(({ megabytes }) => megabytes ?? 0));
    const figures = [`${ms.toFixed(0)} ms`, `${(ms / base).toFixed(2)} x`, `+${(ms - base).toFixed(0)} ms`];
    const cpu = median((runs.get(name) ?? []).map(({ cpuMs }) => cpuMs ?? 0));
    if (memory > 0) figures.push(`${cpu.toFixed(0)} ms CPU`, `${memory.toFixed(0)} MB`);
    console.log(`  ${name.padEnd(16)} ${figures.map((figure) => figure.padStart(11)).join('')}  ${target ?? ''}`);
  }
}

/** Peak memory comes from GNU time, where it is installed. */
function measure(command: string[]): Run {
  const timed = existsSync('/usr/bin/time') ? ['/usr/bin/time', '-f', 'peak %M %U %S', ...command] : command;
  const start = performance.now();
  const { status, stderr } = spawnSync(timed[0] as string, timed.slice(1), {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  const ms = performance.now() - start;
  // The gate exits 1 when it finds something, kingfisher 200; anything else is no measurement.
  if (status !== 0 && status !== 1 && status !== 200) throw new Error(`${command[0]} exited ${status}: ${stderr}`);
  const [, peak, user, system] = /peak (\d+) ([\d.]+) ([\d.]+)\s*$/.exec(stderr) ?? [];
  return peak ? { ms, cpuMs: (Number(user) + Number(system)) * 1000, megabytes: Number(peak) / 1024 } : { ms };
}
