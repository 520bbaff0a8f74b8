import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { knownPatternsJson } from './known-patterns.ts';

/**
 * `node pack.ts FOLDER` writes what is published as the package `gitleaks-wasm`; then `npm publish FOLDER`. JavaScript
 * with its types takes the place of TypeScript, which Node does not read below node_modules.
 */
const here = import.meta.dirname;
const [out] = process.argv.slice(2);
if (out === undefined) throw new Error('name the folder to write to');

rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const compiler = join(here, '../node_modules/typescript/bin/tsc');
execFileSync(process.execPath, [compiler, '-p', here, '--outDir', join(out, 'lib')], { stdio: 'inherit' });
// As in the bundle of the gate: what is known of gitleaks' own patterns need not be found out in each run.
writeFileSync(
  join(out, 'lib/prefilter/known-patterns.js'),
  `export const { knownPatterns, knownPaths } = ${await knownPatternsJson()};\n`,
);
for (const file of [
  'gitleaks.wasm.br',
  'gitleaks.memory.br',
  'gitleaks.toml.json',
  'licenses.txt',
  'LICENSE',
  'README.md',
])
  cpSync(join(here, file), join(out, file));

const { private: _, exports, ...manifest } = JSON.parse(readFileSync(join(here, 'package.json'), 'utf8'));
const published = Object.entries(exports as Record<string, string>).map(([name, source]) => {
  const module = source.replace('./src/', './lib/').replace(/\.ts$/, '');
  return [name, { types: `${module}.d.ts`, default: `${module}.js` }];
});
const text = JSON.stringify({ ...manifest, exports: Object.fromEntries(published) }, null, 2);
writeFileSync(join(out, 'package.json'), `${text}\n`);
