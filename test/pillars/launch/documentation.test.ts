import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

const page = readFileSync(new URL('../../../docs/launch.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);

test('docs/launch.md has every key of the section', () => {
  const schema = JSON.parse(readFileSync(new URL('../../../docs/launch-gate.schema.json', import.meta.url), 'utf8'));
  const keys = Object.keys(schema.properties.launch.properties ?? {});
  expect(keys.length).toBeGreaterThan(15);
  const whole = examples.find((yaml) => yaml.includes('on-inconclusive')) ?? '';
  expect(keys.filter((key) => !whole.includes(`\n  ${key}:`))).toEqual([]);
});

test('docs/launch.md tells of each rule what it is not', () => {
  const rows = page.split('\n').filter((line) => /^\| `[a-z0-9-]+`/.test(line));
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter((row) => !/\. Not: .* \|$/.test(row))).toEqual([]);
});
