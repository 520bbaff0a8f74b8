import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runEvidence } from '../../../src/pillars/evidence/run.ts';
import { createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { testContext } from '../secrets/context.ts';
import { gaps, now, openWorkbench } from './workbench.ts';

let bench: ReturnType<typeof openWorkbench>;
let outside: string;
beforeEach(() => {
  bench = openWorkbench();
  outside = mkdtempSync(join(tmpdir(), 'launch-gate-outside-'));
});
afterEach(() => {
  bench.remove();
  rmSync(outside, { recursive: true });
});

const green = '<testsuite name="unit"><testcase name="a"/></testsuite>';
const skipped = '<testsuite name="unit"><testcase name="a"><skipped/></testcase></testsuite>';

describe('a path', () => {
  test('that does not exist fails as a blocker', async () => {
    const { status, findings } = await bench.judge([{ junit: 'results.xml' }]);
    expect(status).toBe('fail');
    expect(findings).toMatchObject([
      {
        ...{ rule: 'evidence/missing', severity: 'blocker', status: 'fail', subject: 'results.xml' },
        ...{
          title: 'No evidence of tests: results.xml',
          observed: 'there is no such file',
          where: { file: 'gate.yml', line: 1 },
        },
      },
    ]);
  });

  test('that is not required may be missing, and is told as skipped', async () => {
    expect(await bench.judge([{ junit: 'results.xml', required: false }])).toMatchObject({
      ...{ status: 'skipped', findings: [] },
      evidence: [
        { name: 'tests results.xml', status: 'skipped', reason: 'there is no such file, and it is not required' },
      ],
    });
  });

  test('that is not required and no evidence is unclear', async () => {
    bench.write({ 'results.xml': '' });
    const { status, findings } = await bench.judge([{ junit: 'results.xml', required: false }]);
    expect(status).toBe('inconclusive');
    expect(findings).toMatchObject([
      { rule: 'evidence/missing', status: 'inconclusive', severity: 'medium', observed: 'it is empty' },
    ]);
  });

  test('that is a folder is no evidence', async () => {
    mkdirSync(join(bench.folder, 'results.xml'));
    expect(gaps(await bench.judge([{ junit: 'results.xml' }]))).toEqual(['it is no file']);
  });

  test('that is a pipe is no evidence, and is not waited for', async () => {
    execFileSync('mkfifo', [join(bench.folder, 'results.xml')]);
    expect(gaps(await bench.judge([{ junit: 'results.xml' }]))).toEqual(['it is no file']);
  });

  test('may be outside of the working directory where the entry says so', async () => {
    writeFileSync(join(outside, 'results.xml'), green);
    const result = await bench.judge([{ junit: '${{ env.RUNNER_TEMP }}/results.xml' }], {
      env: { RUNNER_TEMP: outside },
    });
    expect(result).toMatchObject({ status: 'pass' });
  });

  test('that a link leads out of the working directory is refused', async () => {
    writeFileSync(join(outside, 'results.xml'), green);
    symlinkSync(join(outside, 'results.xml'), join(bench.folder, 'results.xml'));
    symlinkSync(outside, join(bench.folder, 'reports'));
    const refused = 'it is a symbolic link that leads out of the working directory';
    expect(gaps(await bench.judge([{ junit: 'results.xml' }, { junit: 'reports/results.xml' }]))).toEqual([
      refused,
      refused,
    ]);
  });

  test('may be a link inside of the working directory', async () => {
    bench.write({ 'run-7/results.xml': green });
    symlinkSync('run-7', join(bench.folder, 'latest'));
    expect(await bench.judge([{ junit: 'latest/results.xml' }])).toMatchObject({ status: 'pass' });
  });

  test('may have signs of a glob in its name', async () => {
    bench.write({ '[id].xml': green });
    expect(await bench.judge([{ junit: '[id].xml' }])).toMatchObject({ status: 'pass' });
  });
});

describe('a glob', () => {
  test('judges all files that it fits, together', async () => {
    bench.write({
      ...{ 'out/a.xml': green, 'out/deep/b.xml': green.replace('"a"', '"b"'), 'out/c.xml': skipped },
      ...{ 'node_modules/x/out/d.xml': '', 'out/readme.md': '' },
    });
    expect(await bench.judge([{ junit: '**/*.xml' }])).toMatchObject({
      ...{ status: 'pass', findings: [] },
      evidence: [{ name: 'tests **/*.xml', reason: '2 tests, 1 skipped' }],
    });
  });

  test('fails by each file that is no evidence', async () => {
    bench.write({ 'out/a.xml': green, 'out/b.xml': '', 'out/c.xml': '<testsuite>' });
    const { findings } = await bench.judge([{ junit: 'out/*.xml' }]);
    expect(findings.map(({ subject, observed }) => [subject, observed])).toEqual([
      ['out/b.xml', 'it is empty'],
      ['out/c.xml', 'it is cut short, or no well-formed XML: <testsuite> has no end'],
    ]);
  });

  test('of many such files tells the first, and counts the others', async () => {
    bench.write(Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`out/${100 + index}.xml`, ''])));
    const found = gaps(await bench.judge([{ junit: 'out/*.xml' }]));
    expect(found).toHaveLength(21);
    expect(found.at(-1)).toBe('5 more files are no evidence');
  });

  test('that fits none fails', async () => {
    bench.write({ 'node_modules/a.xml': green, '.git/b.xml': green });
    expect(gaps(await bench.judge([{ junit: '**/*.xml' }]))).toEqual(['there is no such file']);
  });

  test('of which every test was skipped fails', async () => {
    bench.write({ 'a.xml': skipped, 'b.xml': skipped });
    expect(gaps(await bench.judge([{ junit: '*.xml' }]))).toEqual(['it holds no test that ran, and 2 skipped tests']);
  });

  test('follows no link out of the working directory', async () => {
    writeFileSync(join(outside, 'a.xml'), green);
    symlinkSync(outside, join(bench.folder, 'reports'));
    symlinkSync(join(outside, 'a.xml'), join(bench.folder, 'b.xml'));
    expect(gaps(await bench.judge([{ junit: 'reports/*.xml' }, { junit: '*.xml' }]))).toEqual([
      'it is a symbolic link that leads out of the working directory',
      'it is a symbolic link that leads out of the working directory',
    ]);
  });
});

describe('the age', () => {
  const hour = 3_600_000;
  const dated = (time: string) => green.replace('name=', `timestamp="${time}" name=`);

  test.each<[string, string, number, string[]]>([
    [
      'is when the file was written',
      green,
      now - 2 * hour,
      ['it is of 2027-01-10T10:00:00.000Z, which is longer ago than "max-age" allows'],
    ],
    ['of a young file is fine', green, now - hour, []],
    [
      'is the time in the file, whenever it was written',
      dated('2027-01-10T09:00:00Z'),
      now,
      ['it is of 2027-01-10T09:00:00.000Z, which is longer ago than "max-age" allows'],
    ],
    ['is read with its zone', dated('2027-01-10T13:30:00+02:00'), now - 9 * hour, []],
    ['is read as UTC without a zone', dated('2027-01-10T11:30:00'), now - 9 * hour, []],
    [
      'is the oldest of several',
      `<testsuites>${dated('2027-01-10T11:59:00Z')}${dated('2027-01-09T00:00:00Z')}</testsuites>`,
      now,
      ['it is of 2027-01-09T00:00:00.000Z, which is longer ago than "max-age" allows'],
    ],
    ['that was never set is none', dated('1970-01-01T00:00:00'), now, []],
    ['that is no time is none', dated('yesterday'), now, []],
    [
      'lies in the future',
      dated('2027-01-12T00:00:00Z'),
      now,
      ['it is of 2027-01-12T00:00:00.000Z, which lies in the future'],
    ],
  ])('%s', async (_, xml, at, expected) => {
    bench.write({ 'results.xml': xml }, at);
    expect(gaps(await bench.judge([{ junit: 'results.xml', 'max-age': '1h' }]))).toEqual(expected);
  });

  test('does not matter where the entry does not ask for it', async () => {
    bench.write({ 'results.xml': dated('2001-01-01T00:00:00Z') }, 0);
    expect(await bench.judge([{ junit: 'results.xml' }])).toMatchObject({ status: 'pass' });
  });
});

test('JUnit may name its commit in a property', async () => {
  const of = (name: string, value: string) =>
    `<testsuite><properties><property name="${name}" value="${value}"/></properties><testcase name="a"/></testsuite>`;
  bench.write({
    'a.xml': of('commit', '3f2c1e9d'),
    'b.xml': of('git.commit', '00000000'),
    'c.xml': of('revision', '1.0'),
  });
  const entries = ['a.xml', 'b.xml', 'c.xml'].map((junit) => ({ junit }));
  expect(gaps(await bench.judge(entries, { commits: ['3f2c1e9d4b5a6978'] }))).toEqual([
    'it is of the commit 00000000, and not of 3f2c1e9d4b5a6978',
  ]);
  const asked = entries.map((entry) => ({ ...entry, commit: '3f2c1e9' }));
  expect(gaps(await bench.judge(asked))).toEqual([
    'it is of the commit 00000000, and not of 3f2c1e9',
    'it does not say of which commit it is',
  ]);
});

test('entries are judged each by itself, in their order', async () => {
  bench.write({ 'a.xml': green, 'b.json': '[]' });
  const { status, reason, counts, evidence } = await bench.judge([
    { junit: 'a.xml' },
    { squawk: 'b.json' },
    { osv: 'c.json' },
  ]);
  expect({ status, reason, counts }).toEqual({
    status: 'fail',
    reason: 'dependencies c.json: there is no such file',
    counts: { entries: 3, judged: 2 },
  });
  expect(evidence?.map((each) => each.status)).toEqual(['pass', 'pass', 'fail']);
});

describe('a file of the repository', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository();
  });
  afterEach(() => repository.remove());

  async function judge(folder = repository.path, files = 'results.xml') {
    const context = {
      ...testContext(folder).context,
      clock: { now: () => now, monotonic: () => 0, sleep: () => Promise.resolve() },
    };
    const entry = {
      at: { file: 'gate.yml', line: 1, column: 1 },
      format: 'junit',
      files,
      topic: 'tests',
      severity: {},
      scores: {},
      required: true,
    } as const;
    return await runEvidence([entry], [], context);
  }

  test('that is as in the commit was written by no step', async () => {
    repository.commit({ 'results.xml': green, 'api/other.xml': green });
    const observed = 'it stands so in the commit: no step of this run has written it';
    expect(gaps(await judge())).toEqual([observed]);
    expect(gaps(await judge(join(repository.path, 'api'), '*.xml'))).toEqual([observed]);
    symlinkSync('api', join(repository.path, 'latest'));
    expect(gaps(await judge(repository.path, 'latest/other.xml'))).toEqual([observed]);
  });

  test('that a step has written anew is evidence', async () => {
    repository.commit({ 'results.xml': skipped });
    repository.write({ 'results.xml': green });
    expect(await judge()).toMatchObject({ status: 'pass' });
  });

  test('that is not committed is evidence', async () => {
    repository.write({ 'results.xml': green });
    expect(await judge()).toMatchObject({ status: 'pass' });
    repository.commit({ 'a.txt': 'a', '.gitignore': 'results.xml' });
    expect(await judge()).toMatchObject({ status: 'pass' });
  });
});
