import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const page = read('docs/dependencies.md');
const section = (title: string) => new RegExp(`^## ${title}\n(.*?)(?=^## )`, 'ms').exec(page)?.[1] ?? '';

const direct = Array.from(section('What the bundle holds').matchAll(/^\| `([^`]+)` \|/gm), ([, name = '']) => name);
const indirect = section('What these bring with them')
  .split('\n')
  .filter((line) => line.startsWith('- '))
  .flatMap((line) => Array.from(line.slice(line.indexOf(':')).matchAll(/`([^`]+)`/g), ([, name = '']) => name));

/** `@actions/github` of `@actions/github/lib/utils`. */
const packageOf = (specifier: string) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');

/** The packages that the sources import, or read a file of. */
function used(): string[] {
  const files = ['src', 'gitleaks-wasm/src'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const names = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = read(file);
      const imported = text.matchAll(/^(?:import|export)\b[^'";]*?\bfrom '([^.'][^']*)';|\bimport\('([^.'][^']*)'\)/gm);
      const assets = text.matchAll(/new URL\('(?:\.\.\/)+node_modules\/([^']+)'/g);
      return [...imported, ...assets].map(([, fixed, lazy]) => fixed ?? lazy ?? '');
    });
  return [...new Set(names.filter((name) => !name.startsWith('node:')).map(packageOf))].sort();
}

test('docs/dependencies.md names the packages that the sources use, each with a reason', () => {
  expect(direct).toEqual(used());
  const rows = section('What the bundle holds')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  for (const row of rows) expect(row).toMatch(/^\| `[^|]+` \| [^|]{5,} \| [^|]{5,} \|$/);
});

test('package.json has each of them, and asks nobody to install it', () => {
  const { dependencies, devDependencies } = JSON.parse(read('package.json'));
  expect(dependencies).toBeUndefined();
  expect(direct.filter((name) => !(name in devDependencies))).toEqual([]);
});

test('a new version of one of them is a pull request of its own', () => {
  const { updates } = parse(read('.github/dependabot.yml'));
  const { groups } = updates.find((update: { directory: string }) => update.directory === '/');
  expect(groups.tools['exclude-patterns']).toEqual(direct.filter((name) => name !== 'gitleaks-wasm'));
});

test('every package whose licence the bundle holds is named', () => {
  const licences = read('dist/licenses.txt').split('\n\n');
  const bundled = licences.map((block) => block.split('\n', 1)[0] ?? '');
  const packages = bundled.filter((name) => existsSync(join(root, 'node_modules', name, 'package.json')));
  expect(packages.length).toBeGreaterThan(40);
  expect([...direct, ...indirect].sort()).toEqual([...new Set(packages)].sort());
});
