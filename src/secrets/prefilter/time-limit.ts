import { createContext, Script } from 'node:vm';

const limitMs = 500;
/** It is `performance.now()` past the end that {@link withPatience} was given. */
export class OutOfPatience extends Error {}
let patienceEndsAt = Infinity;

type Sandbox = { work: () => unknown };
let runner: { sandbox: Sandbox; script: Script } | undefined;

function createRunner() {
  return { sandbox: createContext({ work: () => undefined }) as Sandbox, script: new Script('work()') };
}

/** Does work that throws {@link OutOfPatience}, within a regular expression too, when it takes longer. */
export function withPatience<T>(patienceMs: number, work: () => T): T {
  patienceEndsAt = performance.now() + patienceMs;
  try {
    return work();
  } finally {
    patienceEndsAt = Infinity;
  }
}

/** Throws {@link OutOfPatience}. */
export function lookAtPatience(): void {
  if (performance.now() > patienceEndsAt) throw new OutOfPatience();
}

/**
 * Runs a regular expression for half a second at most; undefined when it was stopped. V8 stops one only where a script
 * with a time limit runs it.
 */
export function withinLimit<T>(work: () => T): T | undefined {
  lookAtPatience();
  const leftMs = Math.max(1, Math.ceil(patienceEndsAt - performance.now()));
  runner ??= createRunner();
  const { sandbox, script } = runner;
  sandbox.work = work;
  try {
    return script.runInContext(sandbox as never, { timeout: Math.min(limitMs, leftMs) }) as T;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    lookAtPatience();
    return undefined;
  } finally {
    sandbox.work = () => undefined;
  }
}
