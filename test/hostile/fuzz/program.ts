import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment } from '../../child-environment.ts';

/** No other timer of the program has this length. */
export const deadlineMs = 1_507;

export type Run = {
  config?: object;
  cwd?: string;
  env?: Record<string, string>;
  event?: { name: string; payload: string | Buffer };
};

export type Outcome = {
  code: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
  /** As the gate's own report has it. */
  durationMs?: number;
  /** From the start of the process to that of its deadline; the whole run where it began none. */
  startMs: number;
  /** From the end of the deadline to that of the process, less the wait for a processor; below zero where it ended before. */
  lateMs?: number;
  /** Undefined where it was ended by force. */
  peakMegabytes?: number;
};

const folderOf = (name: string) => mkdtempSync(join(tmpdir(), `launch-gate-fuzz-${name}-`));
const main = new URL('../../../src/launch-gate.ts', import.meta.url).pathname;
const measure = new URL('./measure.mjs', import.meta.url).pathname;

/** Far longer than any run may take: what is left then hangs. */
const patienceMs = 60_000;

/** The whole program as an action, a process of its own, that writes every report. */
export async function runProgram({ config, cwd, env, event }: Run): Promise<Outcome> {
  const folder = folderOf('run');
  const file = (name: string) => join(folder, name);
  try {
    writeFileSync(file('gate.yml'), JSON.stringify({ version: 1, deadline: `${deadlineMs}ms`, ...config }));
    writeFileSync(file('event.json'), event?.payload ?? '{}');
    const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', '--import', measure, main], {
      cwd: cwd ?? folder,
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      env: {
        ...childEnvironment,
        HOME: folder,
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: cwd ?? folder,
        GITHUB_EVENT_NAME: event?.name ?? 'workflow_dispatch',
        GITHUB_EVENT_PATH: file('event.json'),
        GITHUB_OUTPUT: file('outputs'),
        GITHUB_STEP_SUMMARY: file('summary'),
        RUNNER_TEMP: folder,
        INPUT_CONFIG: file('gate.yml'),
        INPUT_COMMENT: 'never',
        INPUT_JSON: file('report.json'),
        INPUT_SARIF: file('sarif'),
        INPUT_JUNIT: file('junit'),
        INPUT_HTML: file('html'),
        LAUNCH_GATE_TEST_DEADLINE: `${deadlineMs}`,
        ...env,
      },
    });
    const spawnedAt = Date.now();
    const patience = setTimeout(() => child.kill('SIGKILL'), patienceMs);
    const said = ['', '', ''];
    for (const [i, stream] of [child.stdout, child.stderr, child.stdio[3]].entries())
      stream?.on('data', (bytes: Buffer) => (said[i] += bytes.toString('latin1')));
    const [code, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((done) =>
      child.once('close', (...end) => done(end)),
    );
    clearTimeout(patience);
    const [out = '', err = '', told] = said;
    const { beganAt, endedAt = Date.now(), queuedMs = 0, peakMegabytes } = told ? JSON.parse(told) : {};
    return {
      ...{ code, signal, out, err, peakMegabytes },
      durationMs: durationOf(file('report.json')),
      startMs: (beganAt ?? endedAt) - spawnedAt,
      lateMs: beganAt && endedAt - beganAt - deadlineMs - queuedMs,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function durationOf(report: string): number | undefined {
  try {
    return JSON.parse(readFileSync(report, 'utf8')).run.durationMs;
  } catch {
    return undefined;
  }
}
