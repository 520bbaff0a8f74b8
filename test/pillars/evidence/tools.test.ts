import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openWorkbench, told } from './workbench.ts';

// The reports of real tools, red and green. Those of Python are not installed everywhere:
// pip install pytest==9.2.0 semgrep==1.185.0 squawk-cli==2.70.0
const require = createRequire(import.meta.url);

let bench: ReturnType<typeof openWorkbench>;
beforeEach(() => {
  bench = openWorkbench();
});
afterEach(() => bench.remove());

function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}) {
  return spawnSync(command, args, { cwd: bench.folder, encoding: 'utf8', env: { ...process.env, ...env } });
}

/** `describe`, or `describe.skip` with a line that says so. */
function whenInstalled(command: string) {
  // Asked for its version, semgrep would ask the network.
  if (spawnSync('sh', ['-c', `command -v ${command}`]).status === 0) return describe;
  process.stderr.write(
    `skipped: ${command} is not installed (pip install ${command === 'squawk' ? 'squawk-cli' : command})\n`,
  );
  return describe.skip;
}

describe('jest-junit', () => {
  const config = `module.exports = { testEnvironment: 'node', reporters: [[${JSON.stringify(require.resolve('jest-junit'))}, { outputName: 'junit.xml', reportTestSuiteErrors: 'true', addFileAttribute: 'true' }]] };`;
  const jest = () =>
    run(process.execPath, [require.resolve('jest/bin/jest'), '--watchman=false'], {
      NODE_OPTIONS: '',
      JEST_WORKER_ID: undefined,
    });
  const green = "test('adds <numbers> & more', () => expect(1 + 1).toBe(2));\n";

  test('is judged, green and red', async () => {
    bench.write({ 'package.json': '{}', 'jest.config.js': config, 'sum.test.js': green });
    jest();
    expect(await bench.judge([{ junit: 'junit.xml', 'max-age': '8760h' }])).toMatchObject({
      ...{ status: 'pass', findings: [] },
      evidence: [{ reason: '1 test' }],
    });
    bench.write({
      'sum.test.js': `${green}describe('shop', () => {\n  test('has a price', () => {\n    expect({ price: 1 }).toEqual({ price: 2 });\n  });\n  test.skip('later', () => {});\n});\n`,
      'broken.test.js': "\nrequire('./nothing-here');\n",
    });
    jest();
    const { findings, evidence } = await bench.judge([{ junit: 'junit.xml' }]);
    expect(findings.map(({ title, where }) => `${title} ${where.file}:${where.line}`).toSorted()).toEqual([
      'The test Test suite failed to run broken.test.js ends in an error broken.test.js:2',
      'The test Test suite failed to run broken.test.js fails broken.test.js:undefined',
      'The test shop has a price fails sum.test.js:4',
    ]);
    expect(evidence).toMatchObject([{ reason: expect.stringMatching(/^4 tests, 1 error, 2 failure, 1 skipped$/) }]);
  });
});

whenInstalled('pytest')('pytest', () => {
  test.each(['xunit1', 'xunit2'])('in the form %s is judged, green and red', async (family) => {
    const pytest = () =>
      run('pytest', [
        '-q',
        '-p',
        'no:cacheprovider',
        '--junitxml=out/pytest.xml',
        '-o',
        `junit_family=${family}`,
        'tests',
      ]);
    bench.write({ 'tests/test_shop.py': 'def test_opens():\n    assert 1 + 1 == 2\n' });
    pytest();
    expect(await bench.judge([{ junit: 'out/*.xml' }])).toMatchObject({
      status: 'pass',
      evidence: [{ reason: '1 test' }],
    });
    bench.write({
      'tests/test_cart.py':
        'import pytest\n\n@pytest.fixture\ndef database():\n    raise RuntimeError("no <database>")\n\ndef test_adds():\n    assert 3 == 4\n\ndef test_stores(database):\n    pass\n\n@pytest.mark.skip(reason="later")\ndef test_pays():\n    pass\n',
    });
    pytest();
    const { findings, evidence } = await bench.judge([{ junit: 'out/*.xml' }]);
    expect(findings.map(told).toSorted()).toEqual([
      ['evidence/tests', 'high', 'The test tests.test_cart test_adds fails', 'assert 3 == 4', 'tests/test_cart.py:8'],
      [
        'evidence/tests',
        'high',
        'The test tests.test_cart test_stores ends in an error',
        'failed on setup with "RuntimeError: no <database>"',
        'tests/test_cart.py:5',
      ],
    ]);
    expect(evidence).toMatchObject([{ status: 'fail' }]);
  });

  test('that cannot load its tests is red', async () => {
    bench.write({ 'tests/test_none.py': '\nimport nothing_here\n' });
    run('pytest', ['-q', '-p', 'no:cacheprovider', '--junitxml=pytest.xml', 'tests']);
    expect((await bench.judge([{ junit: 'pytest.xml' }])).findings.map(told)).toEqual([
      [
        'evidence/tests',
        'high',
        'The test pytest tests.test_none ends in an error',
        'collection failure',
        'tests/test_none.py:2',
      ],
    ]);
  });

  test('that collects nothing is no evidence', async () => {
    bench.write({ 'tests/test_none.py': '' });
    run('pytest', ['-q', '-p', 'no:cacheprovider', '--junitxml=pytest.xml', 'tests']);
    expect((await bench.judge([{ junit: 'pytest.xml' }])).findings).toMatchObject([
      { rule: 'evidence/missing', observed: 'it holds no test' },
    ]);
  });
});

whenInstalled('semgrep')('semgrep', () => {
  const rules =
    'rules:\n  - id: no-os-system\n    pattern: os.system(...)\n    message: Use subprocess with a list.\n    languages: [python]\n    severity: ERROR\n';
  const semgrep = (output: string) =>
    run('semgrep', [
      'scan',
      '--config',
      'rules.yml',
      '--metrics=off',
      '--disable-version-check',
      '--sarif',
      '--output',
      output,
      'src',
    ]);

  test('with a rule of its own is judged, green and red, and against a base', async () => {
    bench.write({ 'rules.yml': rules, 'src/app.py': 'import os\n' });
    semgrep('green.sarif');
    expect(await bench.judge([{ sarif: 'green.sarif' }])).toMatchObject({
      status: 'pass',
      findings: [],
      evidence: [{ reason: '1 run' }],
    });

    bench.write({ 'src/app.py': 'import os\n\ndef run(cmd):\n    os.system(cmd)\n' });
    semgrep('red.sarif');
    expect((await bench.judge([{ sarif: 'red.sarif' }])).findings.map(told)).toEqual([
      ['evidence/code', 'high', 'no-os-system: Use subprocess with a list.', 'Semgrep OSS', 'src/app.py:4'],
    ]);

    bench.write({
      'src/app.py': 'import os\n\n\n\ndef run(cmd):\n    os.system(cmd)\n',
      'src/new.py': 'import os\nos.system("ls")\n',
    });
    semgrep('now.sarif');
    const { findings, evidence } = await bench.judge([{ sarif: 'now.sarif', base: 'red.sarif' }]);
    expect(findings.map(({ where }) => where.file)).toEqual(['src/new.py']);
    expect(evidence).toMatchObject([{ reason: '1 run, 1 error, 1 known from before' }]);
  });

  test('that was given a rule it cannot read is no evidence', async () => {
    bench.write({ 'rules.yml': 'rules:\n  - id: broken\n', 'src/app.py': 'import os\n' });
    semgrep('red.sarif');
    expect((await bench.judge([{ sarif: 'red.sarif' }])).findings).toMatchObject([
      { rule: 'evidence/missing', severity: 'blocker' },
    ]);
  });
});

whenInstalled('squawk')('squawk', () => {
  const squawk = (...files: string[]) =>
    bench.write({ 'squawk.json': run('squawk', ['--reporter', 'json', ...files]).stdout });

  test('is judged, green and red', async () => {
    bench.write({ 'migrations/1.sql': 'select 1;\n', 'migrations/2.sql': 'select 1;\nDROP TABLE users;\n' });
    squawk('migrations/1.sql');
    expect(await bench.judge([{ squawk: 'squawk.json' }])).toMatchObject({ status: 'pass', findings: [] });
    squawk('migrations/2.sql');
    const { findings } = await bench.judge([{ squawk: 'squawk.json', severity: { warning: 'high' } }]);
    expect(findings.map(told)).toContainEqual([
      ...['evidence/migrations', 'high', 'ban-drop-table: Dropping a table may break existing clients.', undefined],
      'migrations/2.sql:2',
    ]);
  });

  test('that finds no migration is no evidence', async () => {
    squawk('migrations/none.sql');
    expect((await bench.judge([{ squawk: 'squawk.json' }])).findings).toMatchObject([
      { rule: 'evidence/missing', observed: 'it is empty' },
    ]);
  });
});
