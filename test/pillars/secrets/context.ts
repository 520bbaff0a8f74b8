import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import type { Context } from '../../../src/model/context.ts';

/** Where temporary folders go; jest tells nobody when its process ends. */
const scratch = mkdtempSync(join(tmpdir(), 'launch-gate-scratch-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

/** A context of the real process, with what was logged and what the redactor was told. */
export function testContext(cwd: string, given: Context['env'] = process.env) {
  const env = { RUNNER_TEMP: scratch, ...given };
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
