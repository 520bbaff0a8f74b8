import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sessionPresets } from '../../src/config/presets/presets.ts';

const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);
test('docs/configuration.md has an example of every section', () => {
  const keys = new Set(examples.flatMap((yaml) => [...yaml.matchAll(/^[a-z-]+(?=:)/gm)].map(([key]) => key)));
  const schema = JSON.parse(readFileSync(new URL('../../docs/launch-gate.schema.json', import.meta.url), 'utf8'));
  expect([...keys].toSorted()).toEqual(Object.keys(schema.properties).toSorted());
});

const presets = readFileSync(new URL('../../docs/presets.md', import.meta.url), 'utf8');

test('docs/presets.md names every preset with its keys', () => {
  for (const [name, { keys }] of Object.entries(sessionPresets)) {
    const row = presets.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? '';
    const named = Object.keys(keys).filter((key) => key !== 'username' && key !== 'password');
    expect([name, named.filter((key) => !row.includes(`\`${key}`))]).toEqual([name, name === 'clerk' ? ['url'] : []]);
  }
});
