import { type GitleaksError, openScanner, type Scanner } from 'gitleaks-wasm';
import { GateError } from '../../model/errors.ts';
import { openWorker } from '../../worker/open-worker.ts';
import { notesOf, refuseKeys } from './judge-config.ts';

/**
 * gitleaks, with errors of the gate's own. It works in a thread, which starts when it is needed and can be ended at any
 * moment: CANCELLED is thrown as soon as the run's signal aborts.
 */
export type Engine = Scanner;

/** The prefilter's strings are as long as its texts, and all but one are garbage. */
const maxYoungMegabytes = 4;

/** A user's configuration; `readFile` reads the files that it extends. */
export type EngineConfig = {
  file: string;
  text: string;
  readFile(path: string): string | undefined | Promise<string | undefined>;
};

/**
 * Sets up gitleaks. Throws GITLEAKS_KEYS or GITLEAKS_CONFIG for a configuration that it refuses, else ENGINE_FAILED.
 */
export async function openEngine(signal: AbortSignal, config?: EngineConfig): Promise<Engine> {
  const scanner = await openScanner({
    config: config?.text,
    readFile: config?.readFile,
    openThread: (init, transfer) =>
      openWorker<typeof import('gitleaks-wasm/thread')>('gitleaks', { signal, init, transfer, maxYoungMegabytes }),
  }).catch((error: unknown) => {
    throw asGateError(error, config?.file ?? '.gitleaks.toml');
  });
  return {
    ...scanner,
    scan: (fragment) =>
      scanner.scan(fragment).catch((error: unknown) => {
        throw asGateError(error, `${fragment.path} in commit ${fragment.commit}`);
      }),
  };
}

/** An error from the thread has the code and the position of a GitleaksError, but is not of that class. */
function asGateError(error: unknown, place: string): GateError {
  if (error instanceof GateError) return error; // from reading a file that the configuration extends
  const message = error instanceof Error ? error.message : String(error);
  const { code, position, ignoredKeys = [] } = error as Partial<GitleaksError>;
  if (code === 'TEXT_TOO_LARGE') return new GateError(code, { place, problem: message }, { cause: error });
  if (code !== 'CONFIG_INVALID') {
    return new GateError('ENGINE_FAILED', { problem: `${place}: ${message}` }, { cause: error });
  }
  refuseKeys(place, ignoredKeys);
  const { file = place, line, column } = position ?? {};
  const where = [file, line, column].filter((part) => part !== undefined).join(':');
  const problem = [message, ...notesOf(place, ignoredKeys)].join('\n');
  return new GateError('GITLEAKS_CONFIG', { file: where, problem }, { cause: error });
}
