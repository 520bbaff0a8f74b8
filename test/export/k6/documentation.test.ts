import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { exported } from './bench.ts';

const read = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
const page = read('docs/export-k6.md');
const [example = ''] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);

test('the example of docs/export-k6.md becomes the script that the page describes', async () => {
  const { script, missing } = await exported(`version: 1\n${example}`);
  expect(missing).toHaveLength(1);
  expect(script).toContain('"check_passed{check:dashboard}": ["rate>=0.99"]');
  expect(script).toContain('"check_duration{check:dashboard}": ["p(95)<=500"]');
  const load = (await exported(`version: 1\n${example}`, { users: '50', for: '5m' })).script;
  expect(load).toContain('for (const take of [check1, check2]) take();');
});

test('every command of the page and of the workflow is one that the program takes', async () => {
  const texts = page + read('examples/workflows/load.yml');
  const lines = [...texts.matchAll(/export k6 --out \S+((?: --[a-z]+ [\w:,]+)*)/g)].map(([, options = '']) => options);
  expect(lines.length).toBeGreaterThanOrEqual(5);
  for (const line of lines) {
    const options = Object.fromEntries([...line.matchAll(/--([a-z]+) (\S+)/g)].map(([, name, value]) => [name, value]));
    expect((await exported(`version: 1\n${example}`, options)).script).toContain('export const options');
  }
});

test('every threshold and every tag of the page stands in a script', async () => {
  const medium = example
    .replace('latency: { rate', 'fail-on: medium\nlatency: { rate')
    .replace('member:\n', 'member:\n    latency: { p95: 2s }\n');
  const { script } = await exported(`version: 1\n${medium}`);
  const named = [...page.matchAll(/^\| `((?:check|login|cleanup)_\w+(?:\{[^}]*\})?)`/gm)].map(([, name]) => name);
  expect(named).toHaveLength(5);
  expect(named.filter((name) => !script.includes(`"${name}"`))).toEqual([]);
});
