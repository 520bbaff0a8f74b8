import { describe, expect, test } from '@jest/globals';
import { detectPlatforms } from '../../../src/pages/handover/detect-platforms.ts';
import { baselineSecrets, ignoredSecrets } from '../../../src/pages/handover/known-secrets.ts';
import { platforms } from '../../../src/pages/handover/platforms.ts';
import { configurationReads, inventory } from '../../../src/pages/handover/variables.ts';
import { readWorkflow, type Workflow } from '../../../src/pages/handover/workflows.ts';

const workflow = (text: string, file = '.github/workflows/w.yml') => readWorkflow(file, text) as Workflow;
const nothing = { code: [], configuration: [], workflows: [], examples: [], set: [] };

describe('a workflow', () => {
  test('tells what it sets, reads, runs and when, each with its line', () => {
    const read = workflow(`on:
  push: { branches: [main, release] }
  schedule: [{ cron: '*/5 * * * *' }]
  workflow_dispatch:
env:
  REGION: fra
jobs:
  deploy:
    environment: { name: production, url: "https://example.com" }
    if: vars.READY == 'yes'
    steps:
      - uses: actions/checkout@v5
      - run: |
          echo start
          fly deploy --token "\${{ secrets['FLY_TOKEN'] }}"
        env:
          KEY: \${{ secrets.API_KEY }}
          NUMBER: 7
      - uses: launch-gate/launch-gate@v0
        with: { run: uptime, watch: 10m }
`);
    expect(read).toMatchObject({
      branches: ['main', 'release'],
      schedules: ['*/5 * * * *'],
      isManual: true,
      environments: [{ name: 'production', line: 9 }],
      sets: [
        { name: 'REGION', line: 6, from: 'by a value written there' },
        { name: 'KEY', line: 17, from: 'secrets.API_KEY' },
        { name: 'NUMBER', line: 18, from: 'by a value written there' },
      ],
      refs: [
        { kind: 'vars', name: 'READY', line: 10 },
        { kind: 'secrets', name: 'FLY_TOKEN', line: 15 },
        { kind: 'secrets', name: 'API_KEY', line: 17 },
      ],
      actions: [{ action: 'actions/checkout@v5', line: 12 }, { action: 'launch-gate/launch-gate@v0' }],
      uptime: { line: 20 },
      watch: { line: 20, for: '10m' },
    });
    expect(JSON.stringify(read)).not.toContain('fra');
  });

  test.each([
    ['no YAML', 'a: [', 'not valid YAML'],
    ['no mapping', '- a\n- b\n', 'it is no mapping'],
    ['an empty file', '', 'it is no mapping'],
    [
      'a billion laughs',
      `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefgh'
        .split('')
        .map((name, index) => `${name}: &${name} [${Array(9).fill(`*${'abcdefg'[index]}`).join(', ')}]`)
        .join('\n')}\n`,
      'more than',
    ],
  ])('that is %s is named as not read', (_, text, problem) => {
    expect(readWorkflow('w.yml', text)).toEqual({ file: 'w.yml', problem: expect.stringContaining(problem) });
  });

  test('names who gets all secrets, but for a workflow of this repository, which has a file of its own', () => {
    const call = (uses: string) => `on: push\njobs: { a: { uses: ${uses}, secrets: inherit } }\n`;
    expect(workflow(call('octo/tools/.github/workflows/x.yml@v1')).inherits).toMatchObject([
      { line: 2, by: 'octo/tools/.github/workflows/x.yml@v1' },
    ]);
    expect(workflow(call('./.github/workflows/x.yml')).inherits).toEqual([]);
  });

  test('whose values have other types than GitHub takes is read all the same', () => {
    const odd = workflow(
      'on: [push, 3]\nenv: text\njobs: { a: { environment: [x], steps: [{ uses: 4, run: [a] }] } }\n',
    );
    expect(odd).toMatchObject({ sets: [], refs: [], actions: [], commands: [], environments: [], branches: [] });
  });
});

describe('the inventory', () => {
  test('says of each name whether it is required, who reads it and where it is set', () => {
    const all = inventory({
      code: [
        { name: 'DATABASE_URL', file: 'src/db.ts', line: 3 },
        { name: 'NODE_ENV', file: 'src/db.ts', line: 4 },
      ],
      configuration: configurationReads(
        'gate.yml',
        'base-url: ${{ env.DEPLOY_URL }}\nx:\n  - "${{ percent(env.USER_NAME) }}"\n',
      ),
      workflows: [workflow('on: push\nenv: { DATABASE_URL: "${{ secrets.DB }}" }\n')],
      examples: [{ file: '.env.example', names: [{ name: 'LOG_LEVEL', line: 2, required: false }] }],
      set: [{ name: 'USER_NAME', file: 'names.txt', line: 1 }],
    });
    expect(
      all.map(({ name, required, isSet, isSecret, isOfPlatform }) => [name, required, isSet, isSecret, isOfPlatform]),
    ).toEqual([
      ['DATABASE_URL', undefined, true, true, false],
      ['DB', true, true, true, false],
      ['DEPLOY_URL', true, false, false, false],
      ['LOG_LEVEL', false, false, false, false],
      ['NODE_ENV', undefined, false, false, true],
      ['USER_NAME', true, true, false, false],
    ]);
    expect(all.find(({ name }) => name === 'USER_NAME')?.reads).toEqual([{ file: 'gate.yml', line: 3 }]);
  });

  test('keeps names such as constructor apart from what objects have by themselves', () => {
    const code = ['constructor', '__proto__', 'toString'].map((name) => ({ name, file: 'a.js', line: 1 }));
    expect(inventory({ ...nothing, code }).map(({ name, reads }) => [name, reads.length])).toEqual([
      ['__proto__', 1],
      ['constructor', 1],
      ['toString', 1],
    ]);
  });
});

describe('the platform', () => {
  const found = (paths: string[], text = 'on: push\n', file?: string) =>
    detectPlatforms(
      paths.map((path) => ({ path, text: file })),
      [workflow(text)],
      'production',
    ).map(({ platform }) => platform.id);
  const run = (command: string) =>
    found([], `on: push\njobs: { a: { steps: [{ run: ${JSON.stringify(command)} }] } }\n`);

  test.each([
    [['vercel.json'], ['vercel']],
    [['apps/web/netlify.toml'], ['netlify']],
    [['fly.toml', 'Dockerfile'], ['fly']],
    [['fly.staging.toml'], ['fly']],
    [['render.yaml'], ['render']],
    [['railway.json'], ['railway']],
    [['Procfile'], ['heroku']],
    [['Procfile', 'railway.toml'], ['railway']],
    [['wrangler.jsonc'], ['cloudflare-workers']],
    [['compose.yaml'], ['docker']],
    [['Dockerfile'], ['docker']],
    [
      ['vercel.json', 'fly.toml'],
      ['vercel', 'fly'],
    ],
    [['docs/vercel.md', 'src/procfile.ts', 'my-fly.toml.txt'], []],
  ])('of %j is %j', (paths, ids) => {
    expect(found(paths)).toEqual(ids);
  });

  test('is Pages where the file of wrangler says so', () => {
    expect(found(['wrangler.toml'], 'on: push\n', 'pages_build_output_dir = "dist"\n')).toEqual(['cloudflare-pages']);
  });

  test.each([
    ['npx vercel@39 deploy --prebuilt --prod', ['vercel']],
    ['vercel --prod', ['vercel']],
    ['netlify deploy --prod', ['netlify']],
    ['set -e\nflyctl deploy --remote-only', ['fly']],
    ['curl -X POST "https://api.render.com/deploy/srv-1?key=$KEY"', ['render']],
    ['railway up --ci', ['railway']],
    ['git push heroku main', ['heroku']],
    ['npx wrangler deploy', ['cloudflare-workers']],
    ['npx wrangler pages deploy dist', ['cloudflare-pages']],
    ['docker compose up -d', ['docker']],
    ['echo "how to fly"; ls', []],
  ])('of the command %j is %j', (command, ids) => {
    expect(run(command)).toEqual(ids);
  });

  test('is GitHub itself where a job deploys to the environment, and no other environment', () => {
    const jobs = (name: string) => `on: push\njobs: { a: { environment: ${name}, steps: [] } }\n`;
    expect(found([], jobs('production'))).toEqual(['github']);
    expect(found([], jobs('staging'))).toEqual([]);
    expect(found(['vercel.json'], jobs('production'))).toEqual(['vercel', 'github']);
  });

  test('has a way back, by a command or in a dashboard, and the page that says so', () => {
    for (const { rollback, dashboard, docs } of platforms) {
      expect(rollback.length > 0 || !dashboard.startsWith('none')).toBe(true);
      expect(docs).toMatch(/^https:\/\//);
    }
  });
});

describe('known findings', () => {
  test('are those of .gitleaksignore and of the baseline, without a value', () => {
    expect(
      ignoredSecrets(
        '# made up\n3f2c:src/a.ts:aws-access-token:14\nsrc/b.ts:generic-api-key:2\n\nodd\n',
        '.gitleaksignore',
      ),
    ).toEqual([
      { rule: 'aws-access-token', place: 'src/a.ts:14', by: '.gitleaksignore' },
      { rule: 'generic-api-key', place: 'src/b.ts:2', by: '.gitleaksignore' },
      { rule: '', place: 'odd', by: '.gitleaksignore' },
    ]);
    const report = [{ RuleID: 'jwt', File: 'c.ts', StartLine: 7, Secret: 'eyJtb3JlIHNlY3JldA' }];
    expect(baselineSecrets(JSON.stringify(report), 'b.json')).toEqual([{ rule: 'jwt', place: 'c.ts:7', by: 'b.json' }]);
    expect(baselineSecrets('null', 'b.json')).toEqual([]);
    for (const text of ['{', '{}', '[{"RuleID":1}]'])
      expect(() => baselineSecrets(text, 'b.json')).toThrow('it is not a JSON report of gitleaks');
  });
});
