import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import gitleaks from '../gitleaks-wasm/package.json' with { type: 'json' };

// ncc bundles JavaScript only (TypeScript 7 has no API that its loader could call), so tsc emits to lib/ first.
const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const lib = join(root, 'lib');

rmSync(lib, { recursive: true, force: true });
rmSync(join(root, 'dist'), { recursive: true, force: true });
run('tsc', '-p', 'tsconfig.build.json');
copyFileSync(join(root, 'examples/demo-app/launch-gate.yml'), join(lib, 'examples/demo-app/launch-gate.yml'));
for (const file of ['gitleaks-wasm/gitleaks.wasm.br', 'gitleaks-wasm/gitleaks.toml.json'])
  copyFileSync(join(root, file), join(lib, file));

// The emitted workspace, found by its name.
mkdirSync(join(lib, 'node_modules'));
symlinkSync('../gitleaks-wasm', join(lib, 'node_modules/gitleaks-wasm'));
writePackage(join(lib, 'gitleaks-wasm'), { ...gitleaks, exports: './src/gitleaks.js' });

// undici's own door also loads fetch, WebSocket, caches and mocks: 0.8 MB that the gate never calls.
const undici = join(lib, 'node_modules/undici');
mkdirSync(undici);
writePackage(undici, { type: 'module', exports: './index.js' });
writeFileSync(
  join(undici, 'index.js'),
  Object.entries({ Client: 'dispatcher/client.js', buildConnector: 'core/connect.js' })
    .map(([name, file]) => `export { default as ${name} } from '../../../node_modules/undici/lib/${file}';\n`)
    .join(''),
);

run('ncc', 'build', 'lib/src/launch-gate.js', '-o', 'dist', '--license', 'licenses.txt', '--no-cache', '--quiet');

function writePackage(folder: string, content: object): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify(content));
}

function run(command: string, ...args: string[]): void {
  execFileSync(join(root, 'node_modules/.bin', command), args, { cwd: root, stdio: 'inherit' });
}
