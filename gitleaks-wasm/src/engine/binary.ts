import { readFileSync } from 'node:fs';

/** The compressed engine. Bundlers look for the literal URL. */
export function readBinary(): Buffer {
  return readFileSync(new URL('../../gitleaks.wasm.br', import.meta.url));
}
