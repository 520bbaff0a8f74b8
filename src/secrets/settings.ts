import { readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { GateError } from '../errors.ts';
import type { EngineConfig } from './engine.ts';
import { type Ignore, parseIgnore } from './ignore.ts';

/** gitleaks' own files at the root of the checked-out tree. */
export type Settings = { config?: EngineConfig; ignore: Ignore };

/** Reads `.gitleaks.toml` and `.gitleaksignore` where they exist. Throws GITLEAKS_CONFIG when one cannot be read. */
export function readSettings(root: string): Settings {
  const text = readOptional(root, '.gitleaks.toml');
  const config =
    text === undefined
      ? undefined
      : { file: '.gitleaks.toml', text, readFile: (path: string) => readInside(root, path) };
  return { config, ignore: parseIgnore(readOptional(root, '.gitleaksignore') ?? '') };
}

/** `extend.path` counts from the root, and cannot lead out of the repository. */
function readInside(root: string, path: string): string | undefined {
  const inside = relative(root, resolve(root, path));
  return inside === '' || inside.split(sep)[0] === '..' ? undefined : readOptional(root, inside);
}

function readOptional(root: string, file: string): string | undefined {
  try {
    return readFileSync(join(root, file), 'utf8');
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    const problem = `it cannot be read (${(cause as NodeJS.ErrnoException).code})`;
    throw new GateError('GITLEAKS_CONFIG', { file, problem }, { cause });
  }
}
