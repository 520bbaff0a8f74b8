import type { Context } from '../../src/context.ts';

/** A context of the real process, with what was logged and what the redactor was told. */
export function testContext(cwd: string, env: Context['env'] = process.env) {
  const lines: string[] = [];
  const hidden: string[] = [];
  const context: Context = {
    cwd,
    env,
    clock: { now: () => 0, monotonic: () => 0, sleep: () => Promise.resolve() },
    log: { info: (line) => lines.push(line), progress: (line) => lines.push(line) },
    signal: new AbortController().signal,
    redactor: { add: (value) => hidden.push(value), redact: (text) => text },
  };
  return { context, lines, hidden };
}
