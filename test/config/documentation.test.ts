import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { sessionPresets } from '../../src/config/presets/presets.ts';
import { load } from './config-file.ts';

const page = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml);
const env = Object.fromEntries(
  ['SMOKE_USER', 'SMOKE_PASSWORD', 'STAGING_PASSWORD', 'API_KEY', 'GITHUB_SHA', 'VERCEL_AUTOMATION_BYPASS_SECRET'].map(
    (name) => [name, 'some value'],
  ),
);

test('docs/configuration.md has an example of every section', () => {
  const keys = new Set(examples.flatMap((yaml) => [...yaml.matchAll(/^[a-z-]+(?=:)/gm)].map(([key]) => key)));
  const schema = JSON.parse(readFileSync(new URL('../../docs/launch-gate.schema.json', import.meta.url), 'utf8'));
  expect([...keys].toSorted()).toEqual(Object.keys(schema.properties).toSorted());
});

const presets = readFileSync(new URL('../../docs/presets.md', import.meta.url), 'utf8');

test.each([...presets.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml = '']) => yaml))(
  'an example of docs/presets.md loads: %#',
  async (yaml) => {
    const names = [...presets.matchAll(/env\.([A-Z_]+)/g)].map(([, name = '']) => name);
    const given = Object.fromEntries([...names, 'SMOKE_USER', 'SMOKE_PASSWORD'].map((name) => [name, 'some value']));
    const { checks } = await load(yaml, { ...given, DEPLOY_URL: 'https://app.example.com' });
    expect(checks[0]?.steps.length).toBeGreaterThan(0);
  },
);

test('docs/presets.md names every preset with its keys', () => {
  for (const [name, { keys }] of Object.entries(sessionPresets)) {
    const row = presets.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? '';
    const named = Object.keys(keys).filter((key) => key !== 'username' && key !== 'password');
    expect([name, named.filter((key) => !row.includes(`\`${key}`))]).toEqual([name, name === 'clerk' ? ['url'] : []]);
  }
});

test.each(examples)('an example of docs/configuration.md loads: %#', async (yaml) => {
  expect(await load(yaml, { ...env, DEPLOY_URL: 'https://app.example.com' })).toMatchObject({ file: 'gate.yml' });
});

test('the example of docs/burst.md loads', async () => {
  const burst = readFileSync(new URL('../../docs/burst.md', import.meta.url), 'utf8');
  const [, yaml = ''] = /```yaml\n([\s\S]*?)```/.exec(burst) ?? [];
  const { burst: read } = await load(yaml, env);
  expect(read).toMatchObject({
    users: 30,
    forMs: 30_000,
    pauseMs: 1_000,
    checks: [{ name: 'Home' }, { name: 'Orders' }],
  });
});
