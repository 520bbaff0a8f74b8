import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median } from 'simple-statistics';

/** GNU time: it asks the kernel (`wait4`) what a command and all that it waited for have used. */
const time = '/usr/bin/time';

/**
 * `exits` are the codes that count as a measurement, 0 alone unless said. `env` stands in place of this process's. After
 * `limitMs` the command is ended.
 */
export type Command = {
  command: string[];
  cwd?: string;
  env?: Record<string, string | undefined>;
  exits?: number[];
  limitMs?: number;
};

/**
 * `cpuMs` is of all processes of a command together, `peakMb` of the one among them that held the most at once. A command
 * that was ended at its limit has neither, and `wallMs` is the limit: it takes longer.
 */
export type Sample = { wallMs: number; cpuMs?: number; peakMb?: number };

/**
 * Runs each command once in each round, one after the other, so that what else the machine does falls on all of them.
 * One that was ended at its limit is not run again.
 * Gives the samples of each command, in the order of the commands.
 * @throws where a command ends with a code that is not among its `exits`
 */
export async function interleave(commands: Command[], rounds: number): Promise<Sample[][]> {
  const samples = commands.map((): Sample[] => []);
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, command] of commands.entries()) {
      if (!samples[index]?.some(({ cpuMs }) => cpuMs === undefined)) samples[index]?.push(await measure(command));
    }
  }
  return samples;
}

/** The medians of the times and the highest peak; the limit, where a command was ended there. */
export function middle(samples: Sample[]): Sample {
  const ended = samples.find(({ cpuMs }) => cpuMs === undefined);
  if (ended) return ended;
  return {
    wallMs: median(samples.map(({ wallMs }) => wallMs)),
    cpuMs: median(samples.map(({ cpuMs = Number.NaN }) => cpuMs)),
    peakMb: Math.max(...samples.map(({ peakMb = Number.NaN }) => peakMb)),
  };
}

/** Runs one command to its end, without its output. A server in this process goes on answering. */
export async function measure({ command, cwd, env, exits = [0], limitMs }: Command): Promise<Sample> {
  if (!existsSync(time)) throw new Error(`${time} is not installed (GNU time)`);
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-time-'));
  try {
    const file = join(folder, 'used');
    const startedAt = performance.now();
    const child = spawn(time, ['--quiet', '--format', '%U %S %M', '--output', file, '--', ...command], {
      cwd,
      env: env ?? process.env,
      stdio: ['ignore', 'ignore', 'pipe'],
      // A group of its own, which ends with all that the command has started.
      detached: true,
    });
    let ended = false;
    const limit = setTimeout(() => {
      ended = true;
      process.kill(-(child.pid as number), 'SIGKILL');
    }, limitMs ?? 600_000);
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      told = (told + text).slice(-2_000);
    });
    const [code] = await once(child, 'close');
    const wallMs = performance.now() - startedAt;
    clearTimeout(limit);
    if (ended && limitMs) return { wallMs: limitMs };
    if (!exits.includes(code)) throw new Error(`${command.join(' ')} ended with ${code}: ${told}`);
    return { wallMs, ...parseUsed(readFileSync(file, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Reads `%U %S %M` of GNU time: seconds of the user, seconds of the system, kilobytes. */
export function parseUsed(text: string): Required<Omit<Sample, 'wallMs'>> {
  const [, user, system, kilobytes] = /^([\d.]+) ([\d.]+) (\d+)\n$/.exec(text) ?? [];
  if (!kilobytes) throw new Error(`GNU time has written ${JSON.stringify(text)}`);
  return { cpuMs: (Number(user) + Number(system)) * 1000, peakMb: (Number(kilobytes) * 1024) / 1e6 };
}
