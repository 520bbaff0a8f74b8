import { type Fragment, type Gitleaks, GitleaksError, type GitleaksFinding, load } from 'gitleaks-wasm';
import { GateError } from '../errors.ts';
import { notesOf, refuseKeys } from './judge-config.ts';

/** The detector of gitleaks, with errors of the gate's own. */
export type Engine = Pick<Gitleaks, 'rules' | 'allowlists' | 'warnings' | 'ignoredKeys'> & {
  /** Findings of one fragment. An engine that dies is started again, once for each fragment. */
  detect(fragment: Fragment): GitleaksFinding[];
};

/** A user's configuration; `readFile` gives the files that it extends. */
export type EngineConfig = {
  file: string;
  text: string;
  readFile(path: string): string | undefined | Promise<string | undefined>;
};

/** Sets up gitleaks. Throws GITLEAKS_CONFIG for a configuration that it refuses, ENGINE_FAILED for all else. */
export async function openEngine(config?: EngineConfig): Promise<Engine> {
  const gitleaks = await load({ config: config?.text, readFile: config?.readFile }).catch((error: unknown) => {
    throw asGateError(error, config?.file ?? '.gitleaks.toml');
  });
  return {
    rules: gitleaks.rules,
    allowlists: gitleaks.allowlists,
    warnings: gitleaks.warnings,
    ignoredKeys: gitleaks.ignoredKeys,
    detect(fragment) {
      try {
        return detectTwice(gitleaks, fragment);
      } catch (error) {
        throw asGateError(error, `${fragment.path} in commit ${fragment.commit}`);
      }
    },
  };
}

function detectTwice(gitleaks: Gitleaks, fragment: Fragment): GitleaksFinding[] {
  try {
    return gitleaks.detect(fragment);
  } catch (error) {
    if (!(error instanceof GitleaksError) || error.code !== 'ENGINE_DIED') throw error;
    return gitleaks.detect(fragment);
  }
}

function asGateError(error: unknown, place: string): GateError {
  if (error instanceof GateError) return error; // of reading a file that the configuration extends
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof GitleaksError && error.code === 'TEXT_TOO_LARGE') {
    return new GateError('TEXT_TOO_LARGE', { place, problem: message }, { cause: error });
  }
  if (!(error instanceof GitleaksError) || error.code !== 'CONFIG_INVALID') {
    return new GateError('ENGINE_FAILED', { problem: `${place}: ${message}` }, { cause: error });
  }
  refuseKeys(place, error.ignoredKeys);
  const { file = place, line, column } = error.position;
  const position = [file, line, column].filter((part) => part !== undefined).join(':');
  const problem = [message, ...notesOf(place, error.ignoredKeys)].join('\n');
  return new GateError('GITLEAKS_CONFIG', { file: position, problem }, { cause: error });
}
