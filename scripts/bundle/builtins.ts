import type { Plugin } from 'rolldown';

/** As rolldown writes it: `import a, { b, c as d } from "node:fs";`, `import * as e from "node:crypto";`. */
const imports =
  /^import (?:(?<whole>[\w$]+)(?:, )?)?(?:\* as (?<space>[\w$]+)|\{(?<names>[^}]*)\})? ?from "(?<id>node:[\w/]+)";$/gm;

/**
 * Requires Node's own modules. For an `import` Node reads all that a module exports, used or not, and some of that is
 * loaded only then: a fetch for `node:http`, which takes 20 ms, the streams of `node:fs`.
 */
export const builtins: Plugin = {
  name: 'builtins',
  // Chunks are written anew after `renderChunk`.
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = required(chunk.code);
  },
};

function required(code: string): string {
  if (code.includes('createRequire')) return code; // what gives `require` to CommonJS
  const body = code.replace(imports, (...found: unknown[]) => {
    const { whole, space, names, id } = found.at(-1) as Record<string, string | undefined>;
    if (names && /\bdefault\b/.test(names)) throw new Error(`the default export of ${id} has no name of its own`);
    const bound = [whole, space, names && `{${names.replaceAll(' as ', ': ')}}`].filter((name) => name !== undefined);
    return bound.map((name) => `const ${name} = require("${id}");`).join('\n');
  });
  if (/^import\b[^;]*"node:/m.test(body)) throw new Error('the bundle has an import that is written in another way');
  const head = 'import { createRequire } from "node:module";\nconst require = createRequire(import.meta.url);\n';
  return body === code ? code : `${head}${body}`;
}
