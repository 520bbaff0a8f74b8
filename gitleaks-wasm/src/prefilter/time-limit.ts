import { createContext, Script } from 'node:vm';

const patternLimitMs = 500;
/** It is `performance.now()` past the end that {@link withTimeLimit} was given. */
export class TimeLimitExceeded extends Error {}
let endsAt = Infinity;

type Sandbox = { work: () => unknown };
let runner: { sandbox: Sandbox; script: Script } | undefined;

function createRunner() {
  return { sandbox: createContext({ work: () => undefined }) as Sandbox, script: new Script('work()') };
}

/** Does work that throws {@link TimeLimitExceeded}, within a regular expression too, when it takes longer. */
export function withTimeLimit<T>(limitMs: number, work: () => T): T {
  endsAt = performance.now() + limitMs;
  try {
    return work();
  } finally {
    endsAt = Infinity;
  }
}

/** Throws {@link TimeLimitExceeded}. */
export function checkTimeLimit(): void {
  if (performance.now() > endsAt) throw new TimeLimitExceeded();
}

/**
 * Runs a regular expression for half a second at most; undefined when it was stopped. V8 stops one only where a script
 * with a time limit runs it.
 */
export function withinLimit<T>(work: () => T): T | undefined {
  checkTimeLimit();
  const leftMs = Math.max(1, Math.ceil(endsAt - performance.now()));
  runner ??= createRunner();
  const { sandbox, script } = runner;
  sandbox.work = work;
  try {
    return script.runInContext(sandbox as never, { timeout: Math.min(patternLimitMs, leftMs) }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    checkTimeLimit();
    return undefined;
  } finally {
    sandbox.work = () => undefined;
  }
}
