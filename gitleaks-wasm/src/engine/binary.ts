import { readFileSync } from 'node:fs';

/**
 * The compressed engine. Bundlers look for the literal URL. This file holds nothing else, because ncc's asset loader
 * does not find the URL in a more complex module.
 */
export function readBinary(): Buffer {
  return readFileSync(new URL('../../gitleaks.wasm.br', import.meta.url));
}
