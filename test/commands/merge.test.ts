import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Report } from '../../src/report/model/report.ts';
import { childEnvironment } from '../child-environment.ts';
import { failedIn, greenIn, openReports, type Reports } from '../merge/reports.ts';
import { failed, hostileTexts, withForeignText } from '../report/example.ts';

const program = fileURLToPath(new URL('../../src/launch-gate.ts', import.meta.url));
const schema = JSON.parse(readFileSync(new URL('../../docs/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

let reports: Reports;
beforeEach(async () => {
  reports = await openReports();
});
afterEach(() => reports.remove());

function merge(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'merge', ...args], {
    cwd: reports.folder,
    encoding: 'utf8',
    env: childEnvironment,
  });
  return { status, stdout, stderr };
}

const read = (name: string) => JSON.parse(readFileSync(join(reports.folder, name), 'utf8')) as Report;
const all = ['fra.json', 'iad.json', 'sin.json'];
const written = ['a.json', 'a.html', 'a.sarif', 'a.xml'];
const everyFormat = ['--json', 'a.json', '--html', 'a.html', '--sarif', 'a.sarif', '--junit', 'a.xml'];

describe('launch-gate merge', () => {
  test('makes one verdict of three regions, and says where each finding was seen', async () => {
    await reports.write('fra.json', failedIn('fra'));
    await reports.write('iad.json', failedIn('iad'));
    await reports.write('sin.json', greenIn('sin'));
    const { status, stdout, stderr } = merge(...all, '--expect', '3', ...everyFormat);
    expect([status, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(/^✗ Launch Gate: do not launch\. 2 blockers, 1 high\./);
    expect(stdout.match(/Dashboard: GET/g)).toHaveLength(1);
    expect(stdout).toContain('in        fra, iad; not sin');
    expect(stdout).toContain('3 reports: fra (no pass), iad (no pass), sin');
    expect(stdout).toContain('p95 of Orders API (sin) 212 ms');
    const merged = read('a.json');
    validate(merged);
    expect(validate.errors).toBeNull();
    expect(merged.members?.map(({ name, verdict }) => `${name} ${verdict}`)).toEqual([
      'fra fail',
      'iad fail',
      'sin pass',
    ]);
    for (const name of written.slice(1))
      expect(readFileSync(join(reports.folder, name), 'utf8')).toContain('fra, iad; not sin');
  });

  test('passes if all that are expected pass, by number or by name, and takes globs', async () => {
    for (const name of ['fra', 'iad', 'sin']) await reports.write(`${name}.json`, greenIn(name));
    expect(merge('*.json', '--expect', '3')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^✓ .*ready to launch/),
    });
    expect(merge('*.json', '--expect', 'sin,fra,iad')).toMatchObject({ status: 0 });
    expect(merge('fra.json', './fra.json', '--expect', '1')).toMatchObject({ status: 0 });
  });

  test('is no pass if one is missing, and still shows what the others found', async () => {
    await reports.write('fra.json', greenIn('fra'));
    await reports.write('iad.json', greenIn('iad'));
    const counted = merge('fra.json', 'iad.json', '--expect', '3', '--json', 'a.json');
    expect(counted).toMatchObject({ status: 3, stdout: expect.stringContaining('1 of 3 reports is missing') });
    expect(read('a.json').findings.map(({ rule, status }) => `${rule} ${status}`)).toEqual([
      'gate/member-missing inconclusive',
    ]);
    const named = merge('fra.json', 'iad.json', '--expect', 'fra,iad,sin');
    expect(named).toMatchObject({ status: 3, stdout: expect.stringContaining('The report of "sin" is missing') });
    await reports.write('iad.json', failedIn('iad'));
    const failing = merge('fra.json', 'iad.json', '--expect', 'fra,iad,sin');
    expect(failing).toMatchObject({
      status: 1,
      stdout: expect.stringContaining('Dashboard: GET /dashboard answered 302'),
    });
  });

  test('takes the name from the file where the report has none', async () => {
    await reports.write('fra.json', failed);
    await reports.write('iad.json', { ...greenIn('iad'), run: { ...greenIn('iad').run, name: undefined } });
    expect(merge('fra.json', 'iad.json', '--expect', 'fra,iad').stdout).toContain('in        fra; not iad');
  });

  const sha = (text: string) => text.repeat(40);
  const withRun = (run: Partial<Report['run']>, report = greenIn('iad')) => ({
    ...report,
    run: { ...report.run, ...run },
  });
  test.each<[string, Report | string | undefined, string[], string]>([
    ['is not there', undefined, [], 'the report iad.json cannot be used: it does not exist'],
    ['is empty', '', [], 'the report iad.json cannot be used: it is empty'],
    ['is cut short', JSON.stringify(failed).slice(0, 900), [], 'it is cut short, or no JSON'],
    [
      'is of another version',
      JSON.stringify({ ...failed, version: 2 }),
      [],
      'it is of version 2, and this launch-gate reads version 1',
    ],
    ['is no report', '{"hello":1}', [], 'it is no report of launch-gate'],
    ['is a list', '[]', [], 'it is no report'],
    ['is null', 'null', [], 'it is no report'],
    ['lacks a part', JSON.stringify({ ...failed, checks: undefined }), [], 'checks is not what a report holds'],
    [
      'has a part of another kind',
      JSON.stringify({ ...failed, findings: [{ ...failed.findings[0], status: 'fine' }] }),
      [],
      'findings.0.status is not',
    ],
    ['is merged already', { ...greenIn('iad'), members: [] }, [], 'it is merged already'],
    ['is called as another', greenIn('fra'), [], 'fra.json and iad.json are both called "fra"'],
    [
      'is of another commit',
      withRun({ sha: sha('b') }),
      [],
      'they are of different commits: fra is of 3f2c1e9, iad is of bbbbbbb',
    ],
    ['names no commit', withRun({ sha: undefined }), [], 'fra is of 3f2c1e9, iad names none'],
    ['is one too many', greenIn('iad'), ['--expect', '1'], '2 are there, and 1 are expected: fra, iad'],
    ['is not expected', greenIn('iad'), ['--expect', 'fra,sin'], 'nobody expects iad.json, which is called "iad"'],
    [
      'is a shard beside a whole',
      withRun({ name: 'fra', shard: { index: 1, of: 2, checks: 4 } }),
      [],
      'they are parts of different wholes',
    ],
  ])('writes nothing if a report %s', async (_what, report, args, problem) => {
    await reports.write('fra.json', greenIn('fra'));
    if (report !== undefined) await reports.write('iad.json', report);
    const { status, stdout, stderr } = merge('fra.json', 'iad.json', ...args, ...everyFormat);
    expect([status, stdout]).toEqual([3, '']);
    expect(stderr).toContain(problem);
    expect(written.filter((name) => existsSync(join(reports.folder, name)))).toEqual([]);
  });

  test.each([
    [[], '"merge" takes the JSON reports of the runs'],
    [['fra.json', '--expect', '0'], 'expect is how many reports there are'],
    [['fra.json', '--expect', 'fra,,iad'], 'expect is how many reports there are'],
    [['fra.json', '--expect', 'fra,fra'], 'expect is how many reports there are'],
    [['fra.json', '--name', 'a\nb'], 'name is one line'],
  ])('refuses %j', (args, problem) => {
    expect(merge(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(problem) });
  });

  test('says that nothing fits a glob', () => {
    const { status, stderr } = merge('reports/*.json');
    expect(status).toBe(3);
    expect(stderr).toContain('no report is there to merge: nothing fits reports/*.json');
  });

  test('follows no link out of the folder, and reads no file that is too large', async () => {
    symlinkSync(program, join(reports.folder, 'fra.json'));
    expect(merge('fra.json').stderr).toContain('a symbolic link that leads out');
    await reports.write('iad.json', '{');
    truncateSync(join(reports.folder, 'iad.json'), 65_000_000);
    expect(merge('iad.json').stderr).toContain('it is larger than 64 MB');
  });

  test('is no pass if a run judged nothing while others judged; if none judged, there is nothing to judge', async () => {
    const none = (name: string): Report => ({
      ...greenIn(name),
      verdict: 'none',
      run: { ...greenIn(name).run, reason: 'the deployment is in progress' },
      ...{ pillars: [], checks: [], latency: [] },
    });
    await reports.write('fra.json', greenIn('fra'));
    await reports.write('iad.json', none('iad'));
    await reports.write('sin.json', none('sin'));
    const { status, stdout } = merge(...all);
    expect(status).toBe(3);
    expect(stdout).toContain('"iad" judged nothing, and others did');
    expect(merge('iad.json', 'sin.json')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('nothing to judge yet, for the deployment is in progress'),
    });
  });

  test('stays well-formed with the texts of strangers', async () => {
    for (const [index, text] of hostileTexts.entries())
      await reports.write(`${index}.json`, {
        ...withForeignText(text),
        run: { ...failed.run, name: text.replace(/\p{Cc}/gu, '') },
      });
    const { status, stdout } = merge('*.json', ...everyFormat);
    expect(status).toBe(1);
    expect(stdout).not.toMatch(/^(?:::|##\[)/m);
    expect(stdout).not.toContain('\u001b[2J');
    validate(read('a.json'));
    expect(validate.errors).toBeNull();
    expect(readFileSync(join(reports.folder, 'a.html'), 'utf8')).not.toContain('<img src=x');
  });
});
