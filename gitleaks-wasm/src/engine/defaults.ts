import { readFileSync } from 'node:fs';

/** What `load` answers about gitleaks' own configuration, as JSON that the build wrote; in this form for ncc, see binary.ts. */
export function readDefaults(): string {
  return readFileSync(new URL('../../gitleaks.toml.json', import.meta.url), 'utf8');
}
