import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rolldown';
import { minifySync } from 'rolldown/utils';

const packages = join(fileURLToPath(new URL('../../', import.meta.url)), 'node_modules');

/**
 * Minifies the chunks that hold packages alone: a third of them is spaces and long names. Names of functions and classes
 * stay, so that a stack trace still tells them, and so do the statements. The gate's own code stays as it is.
 */
export const minify: Plugin = {
  name: 'minify',
  // Chunks are written anew after `renderChunk`, with their spaces.
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk' && isOfPackages(chunk.moduleIds)) chunk.code = minified(chunk.fileName, chunk.code);
    }
  },
};

/** What has no path is put in the place of a part of a package (replaced.ts). */
function isOfPackages(ids: readonly string[]): boolean {
  return ids.length > 0 && ids.every((id) => id.startsWith(packages) || !isAbsolute(id));
}

function minified(name: string, code: string): string {
  // What runs code, or starts programs and threads, is found by its name (test/hostile/supply-chain.test.ts).
  const mangle = { keepNames: true, toplevel: false, reserved: ['markAsUncloneable'] };
  const { code: smaller, errors } = minifySync(name, code, { module: true, compress: false, mangle });
  if (errors.length > 0) throw new Error(`${name}: ${errors.map(({ message }) => message).join(', ')}`);
  // In the functions that it sends to the page, puppeteer looks for these calls, and for one with ' or ".
  return smaller.replaceAll(/\bPLACEHOLDER\(`(\w+)`\)/g, 'PLACEHOLDER("$1")');
}
