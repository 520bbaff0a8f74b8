import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { childEnvironment } from './child-environment.ts';

const program = fileURLToPath(new URL('../src/launch-gate.ts', import.meta.url));

/** Starts the program, closes what it writes to after so many bytes, and answers how it ended. */
function start(args: string[], readBytes: number, { env = {}, stdout = 'pipe' as 'pipe' | number } = {}) {
  const child = spawn(process.execPath, [program, ...args], {
    cwd,
    env: { ...childEnvironment, ...env },
    stdio: ['ignore', stdout, 'pipe'],
  });
  let stderr = '';
  child.stderr?.setEncoding('utf8').on('data', (text) => (stderr += text));
  let read = 0;
  const close = () => void child.stdout?.destroy();
  if (readBytes === 0) close();
  child.stdout?.on('data', (chunk: Buffer) => (read += chunk.length) >= readBytes && close());
  return new Promise<{ code: number | null; signal: string | null; stderr: string }>((done) => {
    child.on('close', (code, signal) => done({ code, signal, stderr }));
  });
}

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), 'launch-gate-output-'));
  const checks = (count: number) => Array.from({ length: count }, (_, i) => ({ name: `Page ${i}`, get: `/${i}` }));
  const config = { version: 1, 'base-url': 'http://127.0.0.1:1', defaults: { retries: 0 } };
  writeFileSync(join(cwd, 'few.yml'), JSON.stringify({ ...config, checks: checks(1) }));
  // Its report is more than a pipe holds.
  writeFileSync(join(cwd, 'many.yml'), JSON.stringify({ ...config, checks: checks(300) }));
});
afterAll(() => rmSync(cwd, { recursive: true }));

describe('a reader that goes away changes no exit code and brings no stack trace', () => {
  test.each([
    ['before anything is written, a verdict', ['run', '--config', 'few.yml'], 0, 1],
    ['before anything is written, a pass', ['check-config', '--config', 'few.yml'], 0, 0],
    ['before anything is written, a mistake in the configuration', ['check-config', '--config', 'none.yml'], 0, 2],
    ['before anything is written, the help', ['--help'], 0, 0],
    ['after the first line of a large report', ['run', '--config', 'many.yml', '--json', '-'], 1, 1],
    ['in the middle of a large report', ['run', '--config', 'many.yml', '--json', '-'], 100_000, 1],
  ] as const)('%s', async (_, args, readBytes, code) => {
    expect(await start([...args], readBytes)).toEqual({ code, signal: null, stderr: '' });
  });

  test('nor when it reads what goes wrong', async () => {
    const child = spawn(process.execPath, [program, 'frobnicate'], { stdio: ['ignore', 'ignore', 'pipe'] });
    child.stderr.destroy();
    expect(await new Promise((done) => child.on('close', done))).toBe(2);
  });

  test('nor when it is the runner that reads', async () => {
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'none', INPUT_RUN: 'secrets', RUNNER_TEMP: '/no/such' };
    expect(await start([], 0, { env })).toEqual({ code: 2, signal: null, stderr: '' });
  });
});

const whenFull = existsSync('/dev/full') ? test : test.skip;
whenFull('a report that a full disk does not take is no pass', async () => {
  const full = () => openSync('/dev/full', 'w');
  const lost = { signal: null, stderr: expect.stringMatching(/^\? Launch Gate: the output cannot be written: ENOSPC/) };
  const passing = await start(['check-config', '--config', 'few.yml'], 0, { stdout: full() });
  expect(passing).toEqual({ ...lost, code: 2 });
  const failing = await start(['run', '--config', 'few.yml', '--json', '-'], 0, { stdout: full() });
  expect(failing).toEqual({ ...lost, code: 1 });
});
