import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/report/model/report.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where `act` is, on PATH or where `go install` puts it; undefined when it is not installed. */
export function findAct(env: NodeJS.ProcessEnv): string | undefined {
  const folders = [...(env['PATH'] ?? '').split(delimiter), join(env['GOPATH'] ?? join(homedir(), 'go'), 'bin')];
  return folders.map((folder) => join(folder, 'act')).find((path) => existsSync(path));
}

/** One workflow command as act read it from the step's output. */
type RunnerCommand = { command: string; properties: Record<string, string>; message: string; raw: string };
export type RunnerResult = {
  success: boolean;
  /** All that act says, in JSON lines. */
  output: string;
  /** What the steps printed. */
  log: string;
  commands: RunnerCommand[];
  outputs: Record<string, string>;
  summary: string;
  /** What the workflow wrote into the folder `${{ env.KEEP }}`, by file name. */
  kept: Record<string, string>;
  /** `report.json` of these. */
  report: Report | undefined;
};

export type WorkflowRun = {
  /** The checkout; act copies it. */
  repository: string;
  /** A file below .github/workflows. */
  workflow: string;
  event: string;
  payload: unknown;
  env?: Record<string, string>;
  secrets?: Record<string, string>;
  /** The repository's variables. */
  vars?: Record<string, string>;
  /** Folders in place of other actions, by their name and version. */
  actions?: Record<string, string>;
};

const keepable = ['report.json', 'report.html', 'report.sarif', 'report.xml'];

/** A runner that uses the bundle of this repository wherever a workflow says `launch-gate/launch-gate@v0`. */
export async function openRunner(
  act: string,
): Promise<{ run(run: WorkflowRun): Promise<RunnerResult>; close(): void }> {
  const action = await mkdtemp(join(tmpdir(), 'launch-gate-action-'));
  for (const part of ['action.yml', 'dist']) await cp(join(root, part), join(action, part), { recursive: true });
  return {
    run: (run) => runWorkflow(act, action, run),
    close: () => rm(action, { recursive: true, force: true }),
  };
}

async function runWorkflow(act: string, action: string, run: WorkflowRun): Promise<RunnerResult> {
  const scratch = await mkdtemp(join(tmpdir(), 'launch-gate-act-'));
  try {
    const payload = join(scratch, 'payload.json');
    await writeFile(payload, JSON.stringify(run.payload));
    const env = { GITHUB_API_URL: 'http://127.0.0.1:9', KEEP: scratch, ...run.env };
    const args = [
      run.event,
      ...['-W', join('.github/workflows', run.workflow), '-e', payload, '--json'],
      ...['-P', 'ubuntu-latest=-self-hosted', '--pull=false', '--no-cache-server'],
      ...Object.entries({ 'launch-gate/launch-gate@v0': action, ...run.actions }).flatMap(([name, folder]) => [
        '--local-repository',
        `${name}=${folder}`,
      ]),
      ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
      ...Object.entries(run.secrets ?? {}).flatMap(([name, value]) => ['-s', `${name}=${value}`]),
      ...Object.entries(run.vars ?? {}).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
    ];
    const { code, output } = await capture(act, args, {
      cwd: run.repository,
      env: {
        ...process.env,
        HOME: scratch,
        XDG_CACHE_HOME: join(scratch, 'cache'),
        XDG_CONFIG_HOME: join(scratch, 'config'),
        // The runner's own Node 24, which act takes from PATH.
        PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`,
      },
    });
    const kept: Record<string, string> = {};
    for (const name of keepable) {
      const text = await readFile(join(scratch, name), 'utf8').catch(() => undefined);
      if (text !== undefined) kept[name] = text;
    }
    const report = kept['report.json'] === undefined ? undefined : (JSON.parse(kept['report.json']) as Report);
    return { success: code === 0, output, ...readLog(output), kept, report };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function readLog(output: string): Pick<RunnerResult, 'log' | 'commands' | 'outputs' | 'summary'> {
  const lines = output.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as Record<string, unknown>];
    } catch {
      return [];
    }
  });
  const outputs = lines.filter(({ command }) => command === 'set-output');
  return {
    log: lines
      .filter((line) => line['raw_output'])
      .map(({ msg }) => msg)
      .join(''),
    commands: lines
      .filter((line) => typeof line['raw'] === 'string')
      .map((line) => ({
        command: String(line['command']),
        properties: (line['kvPairs'] ?? {}) as Record<string, string>,
        message: String(line['arg'] ?? ''),
        raw: String(line['raw']),
      })),
    outputs: Object.fromEntries(outputs.map(({ name, arg }) => [String(name), String(arg)])),
    summary: String(lines.find((line) => line['command'] === 'summary')?.['content'] ?? ''),
  };
}

function capture(
  command: string,
  args: string[],
  options: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<{ code: number | null; output: string }> {
  return new Promise((done, fail) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', fail);
    child.on('close', (code) => done({ code, output }));
  });
}
