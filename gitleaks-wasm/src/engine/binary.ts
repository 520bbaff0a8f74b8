import { readFileSync } from 'node:fs';

// Bundlers look for the literal URLs.

/** The compressed engine. */
export function readBinary(): Buffer {
  return readFileSync(new URL('../../gitleaks.wasm.br', import.meta.url));
}

/** What its memory holds when it starts, compressed; see memory.ts. */
export function readMemory(): Buffer {
  return readFileSync(new URL('../../gitleaks.memory.br', import.meta.url));
}
