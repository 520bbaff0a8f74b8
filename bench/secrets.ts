// A whole history, scanned by the gate as a whole process, beside `git log -p` itself and native gitleaks, in one run.
// Usage: npm run bench:secrets [-- BUNDLE]   (default ../shared/corpora/express.bundle)
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median } from 'simple-statistics';

const bundle = resolve(process.argv[2] ?? '../shared/corpora/express.bundle');
const rounds = 5;
if (!existsSync(bundle)) throw new Error(`${bundle} does not exist; name a git bundle`);
const repository = mkdtempSync(join(tmpdir(), 'launch-gate-bench-'));
spawnSync('git', ['clone', '--quiet', '--mirror', bundle, repository], { stdio: 'inherit' });

const gitleaks = ['gitleaks', join(homedir(), 'go/bin/gitleaks')].find(
  (path) => spawnSync(path, ['version']).status === 0,
);
const contenders: Record<string, string[] | undefined> = {
  'git log -p -U0': ['git', '-C', repository, 'log', '-p', '-U0', '--full-history', '--all', '--diff-filter=tuxdb'],
  'launch-gate': [
    process.execPath,
    new URL('../dist/index.js', import.meta.url).pathname,
    'run',
    'secrets',
    '--range',
    'all',
    '--cwd',
    repository,
    '--json',
    '-',
  ],
  'native gitleaks': gitleaks ? [gitleaks, 'git', '--no-banner', '--exit-code', '0', repository] : undefined,
};

const times = Object.fromEntries(Object.keys(contenders).map((name) => [name, [] as number[]]));
for (let round = 0; round < rounds; round++) {
  for (const [name, command] of Object.entries(contenders)) if (command) times[name]?.push(timeMs(command));
}
rmSync(repository, { recursive: true });

const base = median(times['git log -p -U0'] ?? []);
console.log(`${bundle}: medians of ${rounds}, interleaved`);
for (const [name, values] of Object.entries(times)) {
  if (values.length === 0) console.log(`${name.padEnd(16)} not installed`);
  else
    console.log(
      `${name.padEnd(16)} ${(median(values) / 1000).toFixed(2)} s  ${(median(values) / base).toFixed(2)} x git log -p`,
    );
}

function timeMs([command = '', ...args]: string[]): number {
  const start = performance.now();
  const { status, stderr } = spawnSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 28 });
  // The gate exits 1 when it finds something; anything else is no measurement.
  if (status !== 0 && status !== 1) throw new Error(`${command} exited ${status}: ${stderr}`);
  return performance.now() - start;
}
