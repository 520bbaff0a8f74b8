import { spawn } from 'node:child_process';
import type { Writable } from 'node:stream';
import { GateError } from '../model/errors.ts';
import { fixedSettings, type GitVariables, type Setting, withSettings } from './settings.ts';

/** Where and how git runs. `trusted` repositories may belong to another user, as workspaces in containers do. */
export type GitDirectory = {
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  signal: AbortSignal;
  trusted: boolean;
  variables?: GitVariables;
  /** Settings that replace the clone's own. */
  overrides?: readonly Setting[];
};

type RunOptions = { timeoutMs?: number; input?: string };

/**
 * What git reads from its standard input: all at once, or piece by piece. Pieces are not held back while git is slow.
 */
type GitInput = string | AsyncIterable<string>;

export type GitOutput = { exitCode: number; stdout: string; stderr: string };

const maxOutputBytes = 16 * 1024 * 1024;
const maxErrorBytes = 8 * 1024;
const killAfterMs = 2_000;

/**
 * Of git's own variables, these are kept: they say how to reach a remote or where the user's settings are. All others
 * are dropped.
 */
const keptVariables =
  /^GIT_(SSH|SSH_COMMAND|SSH_VARIANT|ASKPASS|SSL_\w+|PROXY_SSL_\w+|CONFIG_GLOBAL|CONFIG_SYSTEM|CONFIG_NOSYSTEM|EXEC_PATH)$/;

/**
 * glibc gives large blocks back to the system at once and asks for them again (mallopt(3)), which takes a seventh of git's
 * time.
 */
export const keptMemory = { MALLOC_TRIM_THRESHOLD_: '67108864', MALLOC_MMAP_THRESHOLD_: '33554432' };

/**
 * Runs git to its end and gives its output as UTF-8 whatever the exit code is. Throws GIT_STOPPED when git cannot be
 * started, is ended from outside, writes more than 16 MB or exceeds `timeoutMs`, GIT_NOT_FOUND when there is none, and
 * CANCELLED when the signal aborts.
 */
export async function runGit(
  place: GitDirectory,
  args: string[],
  { timeoutMs = 60_000, input }: RunOptions = {},
): Promise<GitOutput> {
  const child = start(place, args, { input, timeout: AbortSignal.timeout(timeoutMs) });
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of child.output()) {
    bytes += chunk.length;
    if (bytes > maxOutputBytes) {
      child.stop();
      throw new GateError('GIT_STOPPED', { problem: `"git ${args[0]}" wrote more than 16 MB` });
    }
    chunks.push(chunk);
  }
  const { exitCode, stderr } = await child.end;
  return { exitCode, stderr, stdout: Buffer.concat(chunks).toString('utf8') };
}

/**
 * The standard output of git as it comes; git waits while nobody reads. Throws GIT_FAILED at the end when the exit
 * status is not 0: the output that was read is then incomplete. Throws GIT_STOPPED, GIT_NOT_FOUND and CANCELLED as
 * {@link runGit}.
 */
export async function* streamGit(place: GitDirectory, args: string[], input?: GitInput): AsyncGenerator<Buffer> {
  const child = start(place, args, { input });
  try {
    yield* child.output();
    const { exitCode, stderr } = await child.end;
    if (exitCode !== 0) throw new GateError('GIT_FAILED', { problem: lastLine(stderr) || `exit status ${exitCode}` });
  } finally {
    child.stop();
  }
}

/** The whole standard output of git, of any length. Throws as {@link streamGit}. */
export async function readGit(place: GitDirectory, args: string[], input?: GitInput): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of streamGit(place, args, input)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The line of git's messages that says what went wrong. */
export function lastLine(stderr: string): string {
  const lines = stderr.split('\n').filter((line) => line.trim() !== '');
  return lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? '';
}

function start(
  place: GitDirectory,
  args: string[],
  { input, timeout }: { input?: GitInput; timeout?: AbortSignal } = {},
) {
  if (place.signal.aborted) throw new GateError('CANCELLED', {}, { cause: place.signal.reason });
  const trust = place.trusted ? ['-c', 'safe.directory=*'] : [];
  const child = spawn('git', ['--no-pager', ...fixedSettings, ...trust, ...args], {
    cwd: place.cwd,
    env: { ...gitEnvironment(place.env), ...withSettings(place.variables ?? {}, place.overrides ?? []) },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
  child.stdin.on('error', () => {}); // git ended before it read everything: its exit status tells why
  // A helper that git started (ssh, https) may hold the pipes open after git has gone, so the pipes are closed here.
  const stop = () => {
    if (child.exitCode !== null) return;
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), killAfterMs).unref();
    child.stdout.destroy();
    child.stderr.destroy();
  };
  let inputError: unknown;
  if (typeof input === 'object') {
    feed(child.stdin, input).catch((error: unknown) => {
      inputError = error;
      stop();
    });
  } else {
    child.stdin.end(input);
  }
  place.signal.addEventListener('abort', stop);
  timeout?.addEventListener('abort', stop);
  let stderr = '';
  child.stderr.setEncoding('utf8');
  child.stderr.on('data', (text: string) => {
    if (stderr.length < maxErrorBytes) stderr += text.slice(0, maxErrorBytes - stderr.length);
  });
  const end = new Promise<{ exitCode: number; stderr: string }>((resolve, reject) => {
    child.on('error', (cause) => {
      // The same code where the folder is not there; the command line has looked for it before.
      const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
      reject(new GateError(isMissing ? 'GIT_NOT_FOUND' : 'GIT_STOPPED', { problem: cause.message }, { cause }));
    });
    child.on('close', (code, signalName) => {
      if (place.signal.aborted) reject(new GateError('CANCELLED', {}, { cause: place.signal.reason }));
      else if (inputError) reject(inputError);
      else if (timeout?.aborted) reject(new GateError('GIT_STOPPED', { problem: `"git ${args[0]}" took too long` }));
      else if (code === null)
        reject(new GateError('GIT_STOPPED', { problem: `"git ${args[0]}" was ended by ${signalName}` }));
      else resolve({ exitCode: code, stderr: withoutCredentials(stderr) });
    });
  }).finally(() => {
    place.signal.removeEventListener('abort', stop);
    timeout?.removeEventListener('abort', stop);
  });
  // Awaited after the output was read; until then a rejection is not unhandled.
  end.catch(() => {});
  async function* output(): AsyncGenerator<Buffer> {
    try {
      for await (const chunk of child.stdout) yield chunk as Buffer;
    } catch (cause) {
      await end; // tells why git was stopped
      throw new GateError('GIT_STOPPED', { problem: `the output of "git ${args[0]}" broke off` }, { cause });
    }
  }
  return { output, end, stop };
}

async function feed(stdin: Writable, input: AsyncIterable<string>): Promise<void> {
  for await (const text of input) stdin.write(text);
  stdin.end();
}

function gitEnvironment(env: GitDirectory['env']): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !/^GIT_/i.test(name) || keptVariables.test(name));
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    LANGUAGE: '',
    GIT_TERMINAL_PROMPT: '0',
    GIT_OPTIONAL_LOCKS: '0',
    // A replaced object would hide what a commit really holds.
    GIT_NO_REPLACE_OBJECTS: '1',
    // Grafts would hide whole commits. No file can be below a device, and git does not complain about a missing file.
    GIT_GRAFT_FILE: '/dev/null/grafts',
    GIT_ATTR_NOSYSTEM: '1',
    // git writes when its buffer is full, not after every commit.
    GIT_FLUSH: '0',
    ...keptMemory,
  };
}

/** git prints the remote's address, and a password with it when the address holds one. */
function withoutCredentials(text: string): string {
  return text.replace(/\/\/[^\s/@]+@/g, '//');
}
