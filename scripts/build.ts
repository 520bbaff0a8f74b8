import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

// ncc bundles JavaScript only (TypeScript 7 has no API that its loader could call), so tsc emits to lib/ first.
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const lib = join(root, 'lib');
const dist = join(root, 'dist');

rmSync(lib, { recursive: true, force: true });
rmSync(dist, { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
installWorkspace('gitleaks-wasm', 'src/gitleaks.wasm.br');
run('ncc', 'build', 'lib/src/launch-gate.js', '-o', 'dist', '--license', 'licenses.txt', '--no-cache', '--quiet');

/** Makes the emitted workspace resolvable by its name from lib/, with the files that it reads beside it. */
function installWorkspace(name: string, ...assets: string[]): void {
  const emitted = join(lib, name);
  writeFileSync(join(emitted, 'package.json'), JSON.stringify({ name, type: 'module', exports: './src/gitleaks.js' }));
  for (const asset of assets) copyFileSync(join(root, name, asset), join(emitted, asset));
  mkdirSync(join(lib, 'node_modules'));
  symlinkSync(join('..', name), join(lib, 'node_modules', name));
}

function run(command: string, ...args: string[]): void {
  execFileSync(join(root, 'node_modules/.bin', command), args, { cwd: root, stdio: 'inherit' });
}
