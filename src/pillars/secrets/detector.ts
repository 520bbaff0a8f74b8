import type { PolicyFiles } from '../../git/policy-files.ts';
import type { Context } from '../../model/context.ts';
import type { Engine } from './engine.ts';
import type { Ignore } from './ignore.ts';
import { judgeConfig } from './judge-config.ts';
import { readSettings } from './settings.ts';

/** gitleaks as the repository sets it up: its rules, what it ignores, and warnings about both. */
type Detector = { engine: Engine; ignore: Ignore; warnings: string[] };

/**
 * Opens the detector for a repository, once in a run. Throws GITLEAKS_CONFIG, GITLEAKS_KEYS,
 * GITLEAKS_NO_RULES or ENGINE_FAILED.
 */
export type OpenDetector = (root: string) => Promise<Detector>;

/**
 * `files` reads gitleaks' own files. `context` holds the environment, which may name others, and the signal that ends
 * the work.
 */
export function detectorOf(files: PolicyFiles, context: Pick<Context, 'cwd' | 'env' | 'signal'>): OpenDetector {
  let opened: Promise<Detector> | undefined;
  return (root) => {
    opened ??= open(root, files, context);
    return opened;
  };
}

async function open(
  root: string,
  files: PolicyFiles,
  context: Pick<Context, 'cwd' | 'env' | 'signal'>,
): Promise<Detector> {
  const { config, ignore, warnings } = await readSettings(root, files, context);
  const { openEngine } = await import('./engine.ts');
  const engine = await openEngine(context.signal, config);
  if (!config) return { engine, ignore, warnings };
  const notes = [
    ...engine.warnings.map((warning) => `${config.file}: ${warning}`),
    ...judgeConfig(config.file, engine),
  ];
  return { engine, ignore, warnings: [...notes, ...warnings] };
}
