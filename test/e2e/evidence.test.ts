import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts';
import { findAct, openRunner, type RunnerResult } from './act.ts';
import { createRepository, type Repository } from './repository.ts';

const require = createRequire(import.meta.url);
const act = findAct(process.env);
const tools = ['pytest', 'semgrep', 'squawk'].filter(
  (tool) => spawnSync('sh', ['-c', `command -v ${tool}`]).status === 0,
);
const isReady = act !== undefined && tools.length === 3;
if (!isReady)
  process.stderr.write(
    `skipped: of act, pytest, semgrep and squawk only these are installed: ${[act ?? [], tools].flat().join(', ')}\n`,
  );

const recorded = (name: string) =>
  readFileSync(new URL(`../pillars/evidence/recorded/${name}`, import.meta.url), 'utf8');

// `npm audit` and osv-scanner ask the network: their reports are recorded, and stand in a folder.
const workflow = `on: [push]
jobs:
  gate:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v5
      - run: ${JSON.stringify(`"${process.execPath}" "${require.resolve('jest/bin/jest')}" --watchman=false`)}
        continue-on-error: true
      - run: pytest -q -p no:cacheprovider --junitxml=reports/pytest.xml tests
        continue-on-error: true
      - run: semgrep scan --config rules.yml --metrics=off --disable-version-check --sarif --output reports/semgrep.sarif src
        continue-on-error: true
      - run: squawk --reporter json migrations/*.sql > reports/squawk.json
        continue-on-error: true
      - run: cp recorded/*.json reports/
        continue-on-error: true
      - uses: launch-gate/launch-gate@v0
        id: gate
        with: { run: evidence, json: "\${{ env.KEEP }}/report.json", junit: "\${{ env.KEEP }}/report.xml" }
`;
const config = `version: 1
evidence:
  - { junit: "reports/*.xml", max-age: 1h }
  - { sarif: reports/semgrep.sarif }
  - { squawk: reports/squawk.json, severity: { warning: high } }
  - { npm-audit: reports/npm-audit.json, min: high }
  - { osv: reports/osv.json, min: high }
`;
const jestConfig = `module.exports = { roots: ['<rootDir>/web'], reporters: [[${JSON.stringify(require.resolve('jest-junit'))}, { outputDirectory: 'reports', addFileAttribute: 'true' }]] };\n`;
const rules = `rules:
  - { id: no-os-system, pattern: os.system(...), message: Use subprocess with a list., languages: [python], severity: ERROR }
`;
const clean = { auditReportVersion: 2, vulnerabilities: {}, metadata: { dependencies: { total: 3 } } };

(isReady ? describe : describe.skip)('reports of real tools, in a workflow', () => {
  let runner: Awaited<ReturnType<typeof openRunner>>;
  let github: FakeGitHub;
  let app: Repository;
  beforeAll(async () => {
    runner = await openRunner(act as string);
    github = await startFakeGitHub();
    app = await createRepository();
    await app.commit({
      ...{ '.github/workflows/evidence.yml': workflow, '.github/launch-gate.yml': config, 'package.json': '{}\n' },
      ...{ 'jest.config.js': jestConfig, 'rules.yml': rules, 'reports/.gitkeep': '' },
      'web/cart.test.js': "test('adds', () => expect(1 + 1).toBe(2));\n",
      'tests/test_shop.py': 'def test_opens():\n    assert 1 + 1 == 2\n',
      'src/app.py': 'import os\n',
      'migrations/1_first.sql': 'select 1;\n',
      'recorded/npm-audit.json': JSON.stringify(clean),
      'recorded/osv.json': '{"results":[]}',
    });
  });
  afterAll(async () => {
    runner?.close();
    await github?.close();
    await app?.remove();
  });

  function run(): Promise<RunnerResult> {
    const [after, before] = [app.git('rev-parse', 'HEAD'), '0'.repeat(40)];
    const payload = { ref: 'refs/heads/main', before, after, repository: { default_branch: 'main' } };
    const { INPUT_TOKEN = '', ...env } = github.runner();
    const secrets = { GITHUB_TOKEN: INPUT_TOKEN };
    return runner.run({ repository: app.folder, workflow: 'evidence.yml', event: 'push', payload, env, secrets });
  }

  test('are green', async () => {
    const result = await run();
    expect(result.report?.evidence).toEqual([
      { name: 'tests reports/*.xml', status: 'pass', reason: '2 tests' },
      { name: 'code reports/semgrep.sarif', status: 'pass', reason: '1 run' },
      { name: 'migrations reports/squawk.json', status: 'pass', reason: '1 report' },
      { name: 'dependencies reports/npm-audit.json', status: 'pass', reason: '3 packages' },
      { name: 'dependencies reports/osv.json', status: 'pass', reason: '1 package' },
    ]);
    expect(result).toMatchObject({ success: true, outputs: { verdict: 'pass', findings: '0' }, commands: [] });
  });

  test('are red, each on the file and line that it names', async () => {
    await app.commit({
      'web/cart.test.js': "test('adds', () => {\n  expect(1 + 1).toBe(3);\n});\n",
      'tests/test_shop.py': 'def test_opens():\n    assert 1 + 1 == 3\n',
      'src/app.py': 'import os\n\nos.system("ls")\n',
      'migrations/2_second.sql': 'select 1;\nDROP TABLE users;\n',
      'recorded/npm-audit.json': recorded('npm-audit.json'),
      'recorded/osv.json': recorded('osv.json'),
    });
    const result = await run();
    expect(result).toMatchObject({ success: false, outputs: { verdict: 'fail' } });
    const found = result.report?.findings.map(
      ({ rule, severity, where }) => `${rule} ${severity} ${where.file}:${where.line}`,
    );
    expect([...new Set(found)].toSorted()).toEqual([
      'evidence/code high src/app.py:3',
      'evidence/dependencies blocker .github/launch-gate.yml:6',
      'evidence/dependencies high .github/launch-gate.yml:7',
      'evidence/migrations high migrations/2_second.sql:2',
      'evidence/tests high tests/test_shop.py:2',
      'evidence/tests high web/cart.test.js:2',
    ]);
    expect(result.commands.map(({ properties }) => `${properties['file']}:${properties['line']}`)).toEqual(
      expect.arrayContaining([
        'src/app.py:3',
        'migrations/2_second.sql:2',
        'tests/test_shop.py:2',
        'web/cart.test.js:2',
      ]),
    );
    expect(result.kept['report.xml']).toContain('classname="launch-gate.evidence" name="tests reports/*.xml"');
  });

  test('are no pass where a step has written none', async () => {
    await app.commit({ 'web/cart.test.js': '', 'rules.yml': 'rules: [{ id: broken }]\n' });
    app.git('rm', '-q', '-r', 'recorded', 'migrations');
    app.git('commit', '-q', '-m', 'Remove');
    const result = await run();
    expect(result).toMatchObject({ success: false, outputs: { verdict: 'fail' } });
    const missing = result.report?.findings.filter(({ rule }) => rule === 'evidence/missing');
    expect(missing?.map(({ subject, severity }) => [subject, severity])).toEqual(
      expect.arrayContaining([
        ['reports/semgrep.sarif', 'blocker'],
        ['reports/squawk.json', 'blocker'],
        ['reports/npm-audit.json', 'blocker'],
        ['reports/osv.json', 'blocker'],
      ]),
    );
  });
});
