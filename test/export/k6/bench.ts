import { execFile, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ExportOptions } from '../../../src/export/exported.ts';
import { helpersFor } from '../../../src/export/k6/helpers.ts';
import { exportK6 } from '../../../src/export/k6/k6.ts';
import { load } from '../../config/config-file.ts';

/** What `k6 version` says; undefined where k6 is not on the PATH. */
export const k6Version = spawnSync('k6', ['version'], { encoding: 'utf8' }).stdout?.trim();

/** The script of a configuration, and what is said to be missing in it. Variables need not be set. */
export async function exported(yaml: string, options: ExportOptions = {}, env: Record<string, string> = {}) {
  const config = await load(yaml, env, {}, { unsetAllowed: true });
  const { files, missing } = exportK6(config, { out: 'load.js', ...options });
  return { script: files[0]?.text ?? '', manifest: files[1]?.text, missing };
}

export type K6Run = {
  exitCode: number;
  /** All that k6 printed. */
  output: string;
  /** By the name of the check: whether it did what it should, and whether its budget held, if it has one. */
  verdicts: Map<string, { passed: boolean; inBudget?: boolean }>;
  /** The file of `--summary-export`. */
  summary: string;
  /** Every sample, one a line. */
  metrics: string;
};

type Summary = { metrics: Record<string, { thresholds?: Record<string, boolean> }> };

/** Runs a script with k6 itself, and reads the verdict of each check off its thresholds. */
export async function runK6(script: string, env: Record<string, string>): Promise<K6Run> {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-k6-'));
  try {
    const [file = '', summaryFile = '', metricsFile = ''] = ['load.js', 'summary.json', 'metrics.json'].map((name) =>
      join(folder, name),
    );
    writeFileSync(file, script);
    const all = [
      'run',
      '--quiet',
      '--no-usage-report',
      '--no-color',
      '--summary-export',
      summaryFile,
      '--out',
      `json=${metricsFile}`,
      file,
    ];
    const { exitCode, output } = await runProgram('k6', all, env);
    const summary = readFileSync(summaryFile, 'utf8');
    const metrics = readFileSync(metricsFile, 'utf8');
    return { exitCode, output, summary, metrics, verdicts: verdictsOf(script, JSON.parse(summary)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runProgram(
  program: string,
  args: string[],
  env: Record<string, string>,
): Promise<{ exitCode: number; output: string }> {
  const whole = { PATH: process.env['PATH'], HOME: tmpdir(), ...env };
  return new Promise((resolve) => {
    execFile(program, args, { env: whole, maxBuffer: 1e8 }, (error, stdout, stderr) =>
      resolve({ exitCode: error ? Number(error.code) : 0, output: stdout + stderr }),
    );
  });
}

function verdictsOf(script: string, { metrics }: Summary): K6Run['verdicts'] {
  // k6 writes `true` for a threshold that was crossed.
  const holds = (metric: string) => {
    const thresholds = Object.values(metrics[metric]?.thresholds ?? {});
    return thresholds.length === 0 ? undefined : !thresholds.includes(true);
  };
  const checks = script.matchAll(/^ {2}runCheck\(\{ id: "([\w-]+)", name: ("(?:[^"\\]|\\.)*")/gm);
  return new Map(
    Array.from(checks, ([, id, name = '']) => [
      JSON.parse(name) as string,
      {
        passed: holds(`check_passed{check:${id}}`) === true && holds(`check_runs{check:${id}}`) === true,
        inBudget: holds(`check_duration{check:${id}}`),
      },
    ]),
  );
}

/** Evaluates expressions in k6 itself, after the helpers of `file`; each gives JSON. */
export function inK6(expressions: readonly string[]): unknown[] {
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-k6-'));
  try {
    const list = expressions.map((each) => `() => ${each}`).join(',\n');
    const text = `${helpersFor(list)}
const all = [${list}];
export default function () {}
export function handleSummary() {
  return { stdout: JSON.stringify(all.map((each) => each() ?? null)) };
}`;
    writeFileSync(join(folder, 'a.js'), text);
    const { stdout, stderr } = spawnSync('k6', ['run', '--quiet', '--no-usage-report', join(folder, 'a.js')], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    try {
      return JSON.parse(stdout.slice(stdout.indexOf('[')));
    } catch {
      throw new Error(`${stdout}\n${stderr}`);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
