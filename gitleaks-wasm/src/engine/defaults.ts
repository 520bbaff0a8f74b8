import { readFileSync } from 'node:fs';

/**
 * What `load` returns for gitleaks' own configuration, as JSON from the build. For the form of this file see binary.ts.
 */
export function readDefaults(): string {
  return readFileSync(new URL('../../gitleaks.toml.json', import.meta.url), 'utf8');
}
