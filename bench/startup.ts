// How long the action takes from its start to its first work, beside a bare Node, in one run.
// "First work" is the refusal of a missing configuration file: inputs are read, the event is parsed, the file is asked for.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from 'simple-statistics';

const rounds = 21;
const folder = mkdtempSync(join(tmpdir(), 'launch-gate-bench-'));
writeFileSync(
  join(folder, 'event.json'),
  JSON.stringify({ pull_request: { base: { sha: 'a'.repeat(40) }, head: { sha: 'b'.repeat(40) } } }),
);
const env = {
  PATH: process.env['PATH'],
  GITHUB_ACTIONS: 'true',
  GITHUB_EVENT_NAME: 'pull_request',
  GITHUB_EVENT_PATH: join(folder, 'event.json'),
  GITHUB_WORKSPACE: folder,
  RUNNER_TEMP: folder,
  INPUT_CONFIG: 'absent.yml',
};
const action = new URL('../dist/index.js', import.meta.url).pathname;

const bare: number[] = [];
const gate: number[] = [];
for (let round = 0; round < rounds; round++) {
  bare.push(timeMs(['-e', '0'], 0));
  gate.push(timeMs([action], 2));
}
rmSync(folder, { recursive: true });

const ratio = median(gate) / median(bare);
console.log(`bare node -e 0        ${median(bare).toFixed(0)} ms (median of ${rounds}, interleaved)`);
console.log(`action to first work  ${median(gate).toFixed(0)} ms`);
console.log(`ratio                 ${ratio.toFixed(2)} (goal: at most 4)`);

function timeMs(args: string[], expectedStatus: number): number {
  const start = performance.now();
  const { status, stdout } = spawnSync(process.execPath, args, { env });
  if (status !== expectedStatus) throw new Error(`exit ${status} instead of ${expectedStatus}: ${stdout}`);
  return performance.now() - start;
}
