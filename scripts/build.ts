import { chmodSync, rmSync, writeFileSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { assets } from './bundle/assets.ts';
import { builtins } from './bundle/builtins.ts';
import { groups } from './bundle/chunks.ts';
import { licensesOf } from './bundle/licenses.ts';
import { minify } from './bundle/minify.ts';
import { replaced } from './bundle/replaced.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');

const bundle = await rolldown({
  input: { index: join(root, 'src/launch-gate.ts') },
  cwd: root,
  platform: 'node',
  tsconfig: false,
  preserveEntrySignatures: 'allow-extension',
  plugins: [replaced, assets, builtins, minify],
  // A package that is not found would only be missed where it is called. Modules in a chunk of what is always loaded
  // may also be imported when they are needed.
  onLog(level, log) {
    if (level === 'warn' && log.code !== 'INEFFECTIVE_DYNAMIC_IMPORT') throw new Error(log.message);
  },
});
rmSync(dist, { recursive: true, force: true });
const { output } = await bundle.write({
  dir: dist,
  format: 'esm',
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name].js',
  codeSplitting: { groups: [...groups] },
  minifyInternalExports: false,
  comments: { legal: false, annotation: false, jsdoc: false },
});
await bundle.close();

const names = new Set(output.map(({ fileName }) => fileName));
if (names.size < output.length) throw new Error('two files of the bundle have the same name');
const chunks = output.filter((part) => part.type === 'chunk');
const uplot = join(root, 'node_modules/uplot/package.json'); // of which files are read, not imported
const files = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => isAbsolute(id));
writeFileSync(join(dist, 'licenses.txt'), licensesOf([...files, uplot]));
writeFileSync(join(dist, 'package.json'), '{ "type": "module" }\n');
chmodSync(join(dist, 'index.js'), 0o755);
