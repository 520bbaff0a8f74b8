import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { load } from './config-file.ts';

const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);
const env = Object.fromEntries(
  ['SMOKE_USER', 'SMOKE_PASSWORD', 'STAGING_PASSWORD', 'API_KEY', 'GITHUB_SHA'].map((name) => [name, 'some value']),
);

test('docs/configuration.md has an example of every section', () => {
  const keys = new Set(examples.flatMap((yaml) => [...yaml.matchAll(/^[a-z-]+(?=:)/gm)].map(([key]) => key)));
  const schema = JSON.parse(readFileSync(new URL('../../docs/launch-gate.schema.json', import.meta.url), 'utf8'));
  expect([...keys].toSorted()).toEqual(Object.keys(schema.properties).toSorted());
});

test.each(examples)('an example of docs/configuration.md loads: %#', async (yaml) => {
  expect(await load(yaml, { ...env, DEPLOY_URL: 'https://app.example.com' })).toMatchObject({ file: 'gate.yml' });
});
