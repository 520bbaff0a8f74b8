import { spawnSync } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createRepository, type TestRepository } from '../../git/repository-fixture.ts';

const awsKey = `AKIA${'IMNOJVGFDXXXE4OA'}`;
const megabyte = 1 << 20;
/** LAUNCH_GATE_LARGE=200 for files of 200 MB, which take a minute. */
const megabytes = Number(process.env['LAUNCH_GATE_LARGE'] ?? 20);
/** Node's own, the engine's, and six times the text: git's chunks, the lines, what is joined, and what V8 reads. */
const maxPeakBytes = 300 * megabyte + 6 * megabytes * megabyte;

const cli = join(import.meta.dirname, '../../../src/launch-gate.ts');
/** By proc(5), as maxRSS of a new process starts with the memory of the one that started it (getrusage(2), Linux). */
const tellPeak = `import { existsSync, readFileSync, writeSync } from 'node:fs';
const status = '/proc/self/status';
const peak = () => existsSync(status)
  ? /VmHWM:\\s*(\\d+)/.exec(readFileSync(status, 'utf8'))[1]
  : process.resourceUsage().maxRSS;
process.on('exit', () => writeSync(2, 'peak ' + peak()));`;

describe('a very large file', () => {
  let repository: TestRepository;
  beforeEach(() => {
    repository = createRepository();
    repository.git('config', 'core.compression', '1');
    repository.commit({ first: 'x\n' });
  });
  afterEach(() => repository.remove());

  /** Exit code and report of a run of its own over one commit, which must stay within the bound. */
  function judge(block: string, end: string) {
    const file = openSync(join(repository.path, 'big.txt'), 'w');
    const blocks = Buffer.alloc(megabyte, block);
    for (let count = 0; count < megabytes; count += 1) writeSync(file, blocks);
    writeSync(file, end);
    closeSync(file);
    repository.commit({});
    const options = ['--range', 'HEAD~1..HEAD', '--json', '-', '--cwd', repository.path];
    const peak = ['--import', `data:text/javascript,${encodeURIComponent(tellPeak)}`];
    const run = spawnSync(process.execPath, [...peak, cli, 'run', 'secrets', ...options], {
      env: { PATH: process.env.PATH, HOME: repository.path },
      encoding: 'utf8',
      maxBuffer: 4 * megabyte,
    });
    const peakBytes = Number(/peak (\d+)$/.exec(run.stderr)?.[1]) * 1024;
    if (megabytes > 20) process.stdout.write(`peak of ${megabytes} MB: ${Math.round(peakBytes / megabyte)} MB\n`);
    expect(peakBytes).toBeLessThan(maxPeakBytes);
    return { exitCode: run.status, output: run.stdout + run.stderr };
  }
  const found = (output: string) =>
    (JSON.parse(output.slice(0, output.lastIndexOf('}') + 1)) as { findings: { where: object }[] }).findings;

  test('of one line without anything like a secret passes', () => {
    expect(judge('no word of note ', '')).toMatchObject({ exitCode: 0 });
  });

  test('of one line with a secret in it is judged to the last byte', () => {
    const { exitCode, output } = judge('no word of note ', ` ${awsKey} `);
    expect(exitCode).toBe(1);
    const column = megabytes * megabyte + 2;
    expect(found(output)).toMatchObject([{ where: { file: 'big.txt', line: 1, column } }]);
    expect(output).not.toContain(awsKey);
  });

  test('of one encoded line without a secret passes', () => {
    expect(judge('YWJjZGVmZ2hpamts', '')).toMatchObject({ exitCode: 0 });
  });

  test('of one line with an encoded secret in it is judged, too', () => {
    const { exitCode, output } = judge('no word of note ', ` ${Buffer.from(`  ${awsKey}  `).toString('base64')} `);
    expect(exitCode).toBe(1);
    expect(found(output)).toMatchObject([{ where: { file: 'big.txt', line: 1, column: megabytes * megabyte + 2 } }]);
    expect(output).not.toContain(awsKey);
  });

  test('of many lines is judged to the last', () => {
    const { exitCode, output } = judge('no word\nof note ', `\n${awsKey}\n`);
    expect(exitCode).toBe(1);
    expect(found(output)).toMatchObject([{ where: { file: 'big.txt', line: megabytes * 65_536 + 2 } }]);
  });
});
