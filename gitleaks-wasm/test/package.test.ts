import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The package as it is published, with its one dependency installed into an empty folder; no registry is asked. */
let home: string;
let app: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'gitleaks-wasm-package-'));
  app = join(home, 'app');
  mkdirSync(app);
  execFileSync(process.execPath, [join(root, 'gitleaks-wasm/pack.ts'), join(home, 'package')]);
  const tarballs = [join(home, 'package'), join(root, 'node_modules/re2js')].map((folder) => join(home, pack(folder)));
  npm('install', '--no-audit', '--no-fund', ...tarballs);
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

function npm(...args: string[]): string {
  const path = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  const env = { PATH: path, HOME: home, npm_config_cache: join(home, 'cache') };
  return execFileSync('npm', [...args, '--offline', '--ignore-scripts'], { cwd: app, env, encoding: 'utf8' });
}

const pack = (folder: string) => npm('pack', '--silent', '--pack-destination', home, folder).trim();

function run(script: string): unknown {
  writeFileSync(join(app, 'scan.mjs'), script);
  return JSON.parse(execFileSync(process.execPath, ['scan.mjs'], { cwd: app, encoding: 'utf8' }));
}

test('scans a text where nothing else is installed', () => {
  const found = run(`
    import { load, openScanner } from 'gitleaks-wasm';
    import { start } from 'gitleaks-wasm/thread';
    // Assembled, so that a scan of this repository does not find it here.
    const text = 'const token = "ghp_' + 'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8' + '";';
    const fragment = { text, path: 'src/mail.ts', commit: 'a'.repeat(40), startLine: 14 };
    const scanner = await openScanner();
    const { findings } = await scanner.scan(fragment);
    const alone = (await load()).detect(fragment);
    scanner.close();
    const summary = ({ ruleId, startLine }) => [ruleId, startLine];
    console.log(JSON.stringify({ found: findings.map(summary), alone: alone.map(summary), thread: typeof start }));
  `);
  expect(found).toEqual({ found: [['github-pat', 14]], alone: [['github-pat', 14]], thread: 'function' });
});

test('knows the patterns of the default rules beforehand', () => {
  const text = readFileSync(join(app, 'node_modules/gitleaks-wasm/lib/prefilter/known-patterns.js'), 'utf8');
  expect(text.length).toBeGreaterThan(10_000);
});

test('has types that a strict project accepts', () => {
  writeFileSync(
    join(app, 'scan.ts'),
    `import { type GitleaksFinding, openScanner, type Scanner } from 'gitleaks-wasm';
     const scanner: Scanner = await openScanner();
     const { findings } = await scanner.scan({ text: '', path: 'a' });
     export const lines: number[] = findings.map((finding: GitleaksFinding) => finding.startLine);
     // @ts-expect-error a fragment without its text
     await scanner.scan({ path: 'a' });`,
  );
  writeFileSync(join(app, 'package.json'), JSON.stringify({ type: 'module' }));
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', 'node'];
  const types = ['--typeRoots', join(root, 'node_modules/@types')];
  execFileSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), ...options, ...types, 'scan.ts'], {
    cwd: app,
    stdio: 'pipe',
  });
});

test('holds the licences of all that is compiled in, and no sources or tests', () => {
  const folder = join(app, 'node_modules/gitleaks-wasm');
  const files = JSON.parse(npm('pack', '--json', '--dry-run', folder))[0].files.map(
    ({ path }: { path: string }) => path,
  );
  expect(files.filter((path: string) => !/^lib\/[\w/-]+\.(?:js|d\.ts)$/.test(path)).sort()).toEqual(
    [
      'LICENSE',
      'README.md',
      'gitleaks.memory.br',
      'gitleaks.toml.json',
      'gitleaks.wasm.br',
      'licenses.txt',
      'package.json',
    ].sort(),
  );
});
