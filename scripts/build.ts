import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { knownPatternsJson } from '../gitleaks-wasm/known-patterns.ts';
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
for (const file of ['page.css', 'page.js'])
  copyFileSync(join(root, 'src/report/html', file), join(lib, 'src/report/html', file));
writeFileSync(
  join(lib, 'gitleaks-wasm/src/prefilter/known-patterns.js'),
  `export const knownPatterns = JSON.parse(${JSON.stringify(await knownPatternsJson())});\n`,
);

// A thread begins in a file of its own, which imports the bundle. ncc copies that file to dist/ as it is.
const opening = join(lib, 'src/worker/open-worker.js');
writeFileSync(opening, readFileSync(opening, 'utf8').replace('./thread.ts', './thread.js'));
writeFileSync(join(lib, 'src/worker/thread.js'), "import './index.js';\n");

// The bundle finds the emitted workspace by its name.
mkdirSync(join(lib, 'node_modules'));
symlinkSync('../gitleaks-wasm', join(lib, 'node_modules/gitleaks-wasm'));
// The HTML report reads files of uplot by their path.
cpSync(join(root, 'node_modules/uplot'), join(lib, 'node_modules/uplot'), { recursive: true });
const emitted = Object.entries(gitleaks.exports).map(([name, path]) => [name, path.replace(/\.ts$/, '.js')]);
writePackage(join(lib, 'gitleaks-wasm'), { ...gitleaks, exports: Object.fromEntries(emitted) });

const undici = join(lib, 'undici');
cpSync(join(root, 'node_modules/undici'), undici, { recursive: true });
// undici has a second parser, an experiment that is off. Its two builds would add 190 KB.
writeFileSync(join(undici, 'lib/dispatcher/parser-h1.js'), 'module.exports = { getMiloEnabled: () => false };\n');
// undici's own entry also loads WebSocket, caches and mocks: a good part of 1 MB that the gate never calls.
// @actions gets an entry of its own, so that a run that asks no API does not load fetch.
const doors = {
  undici: { Client: 'dispatcher/client.js', buildConnector: 'core/connect.js' },
  '@actions/node_modules/undici': { ProxyAgent: 'dispatcher/proxy-agent.js', fetch: 'web/fetch/index.js' },
};
for (const [name, parts] of Object.entries(doors)) {
  const folder = join(lib, 'node_modules', name);
  mkdirSync(folder, { recursive: true });
  writePackage(folder, { type: 'module', exports: './index.js' });
  const exports = Object.entries(parts).map(([part, file]) => {
    const imported = part === 'fetch' ? part : `default as ${part}`;
    const path = relative(folder, join(undici, 'lib', file));
    return `export { ${imported} } from '${path}';\n`;
  });
  writeFileSync(join(folder, 'index.js'), exports.join(''));
}
// puppeteer's entry also loads the code that downloads browsers. The gate only starts a browser that is installed.
const browsers = join(lib, 'node_modules/@puppeteer/browsers');
const browsersLib = relative(browsers, join(root, 'node_modules/@puppeteer/browsers/lib'));
mkdirSync(browsers, { recursive: true });
writePackage(browsers, { type: 'module', exports: './index.js' });
writeFileSync(
  join(browsers, 'index.js'),
  [
    `export * from '${browsersLib}/launch.js';`,
    `export * from '${browsersLib}/detectPlatform.js';`,
    `export * from '${browsersLib}/browser-data/browser-data.js';`,
    'export const [getInstalledBrowsers, uninstall] = [];\n',
  ].join('\n'),
);
// These packages are copied, so that they find the entries above and not all of undici and of @puppeteer/browsers.
const copied = ['@actions/core', '@actions/github', '@actions/http-client', 'puppeteer-core', 'mailauth', 'libmime'];
for (const name of copied)
  cpSync(join(root, 'node_modules', name), join(lib, 'node_modules', name), { recursive: true });
// The toolkit needs an HTTP client only for an OIDC token, and starts programs to find out what machine it is on. The
// gate asks for neither.
const core = join(lib, 'node_modules/@actions/core/lib');
writeFileSync(join(core, 'oidc-utils.js'), 'export const OidcClient = undefined;\n');
writeFileSync(join(core, 'platform.js'), 'export {};\n');
// mailauth folds lines and reads parameters of headers with libmime. That needs no names of file types; Japanese, which
// libmime asks another package for first, it reads with iconv-lite where that package cannot.
writeFileSync(join(lib, 'node_modules/libmime/lib/mimetypes.js'), 'module.exports = { list: {}, extensions: {} };\n');
const japanese = join(lib, 'node_modules/encoding-japanese');
mkdirSync(japanese);
writePackage(japanese, { main: './index.js' });
writeFileSync(join(japanese, 'index.js'), 'module.exports = {};\n');

run('ncc', 'build', 'lib/src/launch-gate.js', '-o', 'dist', '--license', 'licenses.txt', '--no-cache', '--quiet');
// ncc knows uplot only as files, so it does not collect the licence.
const plots = readFileSync(join(root, 'node_modules/uplot/LICENSE'), 'utf8');
appendFileSync(join(root, 'dist/licenses.txt'), `\nuplot\nMIT\n${plots}`);

function writePackage(folder: string, content: object): void {
  writeFileSync(join(folder, 'package.json'), JSON.stringify(content));
}

function run(command: string, ...args: string[]): void {
  execFileSync(join(root, 'node_modules/.bin', command), args, { cwd: root, stdio: 'inherit' });
}
