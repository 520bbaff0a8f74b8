import { createContext, Script } from 'node:vm';

const patternLimitMs = 500;
/** The work took longer than the limit that {@link withTimeLimit} was given. */
export class TimeLimitExceeded extends Error {}
let endsAt = Infinity;

type Sandbox = { work: () => unknown };
let runner: { sandbox: Sandbox; script: Script } | undefined;

function createRunner() {
  return { sandbox: createContext({ work: () => undefined }) as Sandbox, script: new Script('work()') };
}

/**
 * Does work in which {@link checkTimeLimit} and {@link withinLimit} throw {@link TimeLimitExceeded} after `limitMs`.
 */
export function withTimeLimit<T>(limitMs: number, work: () => T): T {
  endsAt = performance.now() + limitMs;
  try {
    return work();
  } finally {
    endsAt = Infinity;
  }
}

/** Throws {@link TimeLimitExceeded} if the limit of {@link withTimeLimit} is over. */
export function checkTimeLimit(): void {
  if (performance.now() > endsAt) throw new TimeLimitExceeded();
}

/**
 * Runs a regular expression for at most half a second, or `limitMs`; undefined if it was stopped. V8 can stop one only if
 * a script with a timeout runs it. Throws {@link TimeLimitExceeded}.
 */
export function withinLimit<T>(work: () => T, limitMs = patternLimitMs): T | undefined {
  checkTimeLimit();
  const leftMs = Math.max(1, Math.ceil(endsAt - performance.now()));
  runner ??= createRunner();
  const { sandbox, script } = runner;
  sandbox.work = work;
  try {
    return script.runInContext(sandbox as never, { timeout: Math.min(limitMs, leftMs) }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    checkTimeLimit();
    return undefined;
  } finally {
    sandbox.work = () => undefined;
  }
}
