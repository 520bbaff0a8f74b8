import { readFileSync } from 'node:fs';

/**
 * The compressed engine. The literal URL is what bundlers look for, and this file holds nothing else because ncc's
 * asset loader gives up on the module it stands in when that is any harder to read.
 */
export function readBinary(): Buffer {
  return readFileSync(new URL('../../gitleaks.wasm.br', import.meta.url));
}
