import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

/** Where `act` is, on PATH or where `go install` puts it; undefined when it is not installed. */
export function findAct(env: NodeJS.ProcessEnv): string | undefined {
  const folders = [...(env['PATH'] ?? '').split(delimiter), join(env['GOPATH'] ?? join(homedir(), 'go'), 'bin')];
  return folders.map((folder) => join(folder, 'act')).find((path) => existsSync(path));
}

/** One workflow command as act read it from the step's output. */
type RunnerCommand = { command: string; properties: Record<string, string>; message: string; raw: string };
export type RunnerResult = { success: boolean; output: string; commands: RunnerCommand[]; summary: string };

/** Puts the action into a repository as a local action, with a workflow that uses it. */
export async function installAction(repository: string, inputs: Record<string, string> = {}): Promise<void> {
  for (const part of ['action.yml', 'dist']) {
    await cp(join(root, part), join(repository, '.launch-gate', part), { recursive: true });
  }
  const given = Object.entries(inputs).map(([name, value]) => `\n          ${name}: ${JSON.stringify(value)}`);
  const workflow = `on: [pull_request, push]
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v4
      - uses: ./.launch-gate
        id: gate${given.length > 0 ? `\n        with:${given.join('')}` : ''}
      - if: always()
        run: echo "verdict=\${{ steps.gate.outputs.verdict }} findings=\${{ steps.gate.outputs.findings }} p95=\${{ steps.gate.outputs.p95 }}"
`;
  await mkdir(join(repository, '.github/workflows'), { recursive: true });
  await writeFile(join(repository, '.github/workflows/gate.yml'), workflow);
}

/** Runs the repository's workflow for one event, as a runner would. */
export async function runWorkflow(
  act: string,
  repository: string,
  event: string,
  payload: unknown,
  env: Record<string, string> = {},
): Promise<RunnerResult> {
  const scratch = await mkdtemp(join(tmpdir(), 'launch-gate-act-'));
  try {
    const payloadFile = join(scratch, 'payload.json');
    await writeFile(payloadFile, JSON.stringify(payload));
    const variables = Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]);
    const args = [
      event,
      '-P',
      'ubuntu-latest=-self-hosted',
      '--pull=false',
      '--no-cache-server',
      '--json',
      '-e',
      payloadFile,
    ];
    const { code, output } = await capture(act, [...args, '--env', 'GITHUB_API_URL=http://127.0.0.1:9', ...variables], {
      cwd: repository,
      env: {
        ...process.env,
        HOME: scratch,
        XDG_CACHE_HOME: join(scratch, 'cache'),
        XDG_CONFIG_HOME: join(scratch, 'config'),
        // The runner's own Node 24, which act takes from PATH.
        PATH: `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`,
      },
    });
    return { success: code === 0, output, ...readLog(output) };
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

function readLog(output: string): Pick<RunnerResult, 'commands' | 'summary'> {
  const lines = output.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as Record<string, unknown>];
    } catch {
      return [];
    }
  });
  return {
    commands: lines
      .filter((line) => typeof line['raw'] === 'string')
      .map((line) => ({
        command: String(line['command']),
        properties: (line['kvPairs'] ?? {}) as Record<string, string>,
        message: String(line['arg'] ?? ''),
        raw: String(line['raw']),
      })),
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
