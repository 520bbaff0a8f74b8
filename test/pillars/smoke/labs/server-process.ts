import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** An application that runs on `port` of this machine; `stop` ends it and removes what it kept. */
export type Lab = { port: number; stop: () => Promise<void> };

/** A folder of its own for an application, which `stop` of {@link startServer} removes. */
export function labFolder(): string {
  return mkdtempSync(join(tmpdir(), 'launch-gate-stack-'));
}

type Server = {
  command: string;
  arguments: (port: number) => string[];
  folder: string;
  env?: Record<string, string>;
  /** A path that answers 2xx as soon as the application is ready. */
  ready: string;
};

/** Starts an application on a free port, and waits until it answers. */
export async function startServer({ command, arguments: given, folder, env, ready }: Server): Promise<Lab> {
  const port = await freePort();
  const server = spawn(command, given(port), {
    cwd: folder,
    env: { ...process.env, HOME: folder, PYTHONUNBUFFERED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const ended = once(server, 'exit').catch(() => undefined);
  const stop = async () => {
    server.kill('SIGKILL');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await answers(`http://127.0.0.1:${port}${ready}`, server);
  } catch (error) {
    await stop();
    throw new Error(`${command}: ${Buffer.concat(said).toString().slice(-2000)}`, { cause: error });
  }
  return { port, stop };
}

async function freePort(): Promise<number> {
  const server = net.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(url: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null && server.signalCode === null) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await delay(50);
  }
  throw new Error(`it ended with ${server.exitCode ?? server.signalCode}`);
}
