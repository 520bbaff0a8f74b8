import type { GateFiles } from '../git/gate-files.ts';
import type { Engine } from './engine.ts';
import type { Ignore } from './ignore.ts';
import { readSettings } from './settings.ts';

/** gitleaks as the repository sets it up: its rules, what it ignores, and what is odd about them. */
type Detector = { engine: Engine; ignore: Ignore; warnings: string[] };

/** Opens the detector for a repository, once for all that a run scans. Throws GITLEAKS_CONFIG or ENGINE_FAILED. */
export type OpenDetector = (root: string) => Promise<Detector>;

/** `files` tells where `.gitleaks.toml` and `.gitleaksignore` are read from; `signal` ends the detector's work. */
export function detectorOf(files: GateFiles, signal: AbortSignal): OpenDetector {
  let opened: Promise<Detector> | undefined;
  return (root) => {
    opened ??= open(root, files, signal);
    return opened;
  };
}

async function open(root: string, files: GateFiles, signal: AbortSignal): Promise<Detector> {
  const { config, ignore } = await readSettings(root, files);
  const { openEngine } = await import('./engine.ts');
  const engine = await openEngine(signal, config);
  return { engine, ignore, warnings: engine.warnings.map((warning) => `${config?.file}: ${warning}`) };
}
