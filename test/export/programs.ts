import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';

/** Those of the programs that are not on the PATH. */
export function absent(...programs: string[]): string[] {
  return programs.filter((program) => spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program]).status !== 0);
}

/** A port of 127.0.0.1 that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

export type Program = { child: ChildProcess; said(): string };

/** Starts a program; what it says is shown where a wait fails. */
export function start(
  program: string,
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Program {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk) => (said = (said + chunk).slice(-20_000)));
  return { child, said: () => said };
}

/** Waits until `what` gives something; what the programs said is in the error if it never does. */
export async function eventually<T>(
  what: () => Promise<T | undefined | false>,
  programs: readonly Program[] = [],
): Promise<T> {
  for (let tries = 0; tries < 600; tries += 1) {
    const found = await what().catch(() => undefined);
    if (found) return found;
    await delay(100);
  }
  throw new Error(`it did not happen within 60 s\n${programs.map(({ said }) => said()).join('\n---\n')}`);
}
