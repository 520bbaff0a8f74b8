import {
  compileBeside,
  type Fragment,
  type Gitleaks,
  type GitleaksError,
  type GitleaksFinding,
  load,
} from 'gitleaks-wasm';
import type { Hunk } from '../git/hunk.ts';
import { GateError } from '../model/errors.ts';
import { notesOf, refuseKeys } from '../pillars/secrets/judge-config.ts';
import { type OpenWorker, openWorker } from '../worker/open-worker.ts';
import type { ConfigTexts } from './engine-job.ts';

type EngineJob = typeof import('./engine-job.ts');

/**
 * The detector of gitleaks, with errors of the gate's own. It works in a thread that is started when it is needed, so that
 * it can be ended: whatever it is at, CANCELLED is thrown as soon as the run's signal aborts.
 */
export type Engine = Pick<Gitleaks, 'rules' | 'allowlists' | 'warnings' | 'ignoredKeys'> & {
  /** The findings of each fragment. An engine that dies is started again, once for each fragment. */
  detect(fragments: readonly Fragment[]): Promise<GitleaksFinding[][]>;
  /** All of a hunk, prefilter and engine; for one over which the prefilter alone may take long. */
  scan(hunk: Hunk): Promise<{ isCandidate: boolean; found: GitleaksFinding[] }>;
  /** Ends the thread, which frees its memory; it is started again when it is needed. */
  close(): void;
};

/** A user's configuration; `readFile` gives the files that it extends. */
export type EngineConfig = {
  file: string;
  text: string;
  readFile(path: string): string | undefined | Promise<string | undefined>;
};

type Description = Pick<Gitleaks, 'rules' | 'allowlists' | 'warnings' | 'ignoredKeys'>;

/** Sets up gitleaks. Throws GITLEAKS_CONFIG for a configuration that it refuses, ENGINE_FAILED for all else. */
export async function openEngine(signal: AbortSignal, config?: EngineConfig): Promise<Engine> {
  const opened = await (config ? setUp(config, signal) : defaults(signal)).catch((error: unknown) => {
    throw asGateError(error, config?.file ?? '.gitleaks.toml');
  });
  const { worker, rules, allowlists, warnings, ignoredKeys } = opened;
  const ask = async <T>(work: Promise<T>, { path, commit }: Pick<Fragment, 'path' | 'commit'>) => {
    try {
      return await work;
    } catch (error) {
      throw asGateError(error, `${path} in commit ${commit}`);
    }
  };
  return {
    rules,
    allowlists,
    warnings,
    ignoredKeys,
    detect(fragments) {
      const [first] = fragments;
      if (!first) return Promise.resolve([]);
      const copies = fragments.map((fragment) => ({ ...fragment, text: copyOf(fragment.text) }));
      const buffers = copies.map(({ text }) => text.buffer);
      return ask(worker.call('detect', copies, buffers), first);
    },
    scan(hunk) {
      const copy = { ...hunk, added: copyOf(hunk.added) };
      return ask(worker.call('scan', copy, [copy.added.buffer]), { path: hunk.path, commit: hunk.commit.sha });
    },
    close: worker.close,
  };
}

/** Sent as it is, a part of a buffer would take all of it along. */
function copyOf(text: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof text === 'string' ? new TextEncoder().encode(text) : new Uint8Array(text);
}

type SetUp = Description & { worker: OpenWorker<EngineJob> };

/** gitleaks' own configuration is known without asking it. */
async function defaults(signal: AbortSignal): Promise<SetUp> {
  return { ...(await load()), worker: openGitleaks(signal) };
}

/** The engine is compiled here, while its thread starts, and once for all threads. */
function openGitleaks(signal: AbortSignal, config?: ConfigTexts): OpenWorker<EngineJob> {
  return openWorker<EngineJob>('gitleaks', { signal, init: async () => ({ config, module: await compileBeside() }) });
}

/** gitleaks says which file it lacks; with that it is started anew. */
async function setUp({ text, readFile }: EngineConfig, signal: AbortSignal): Promise<SetUp> {
  const files: Record<string, string | null> = {};
  for (;;) {
    const worker = openGitleaks(signal, { text, files });
    try {
      return { ...(await worker.call('describe', undefined)), worker };
    } catch (error) {
      worker.close();
      const { code, path } = error as { code?: string; path?: string };
      if (code !== 'FILE_MISSING' || path === undefined) throw error;
      files[path] = (await readFile(path)) ?? null;
    }
  }
}

/** What came from the thread has the code and the position of gitleaks' error, but is none of that class. */
function asGateError(error: unknown, place: string): GateError {
  if (error instanceof GateError) return error; // of reading a file that the configuration extends
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
