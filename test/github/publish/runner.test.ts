import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { addSummary, annotate, mask, setOutputs } from '../../../src/github/publish/runner.ts';
import { hostileTexts } from '../../report/example.ts';
import { runnerCommands } from '../../report/runner-commands.ts';
import { printedBy, readOutputs } from './printed.ts';

let folder: string;
let outputFile: string;
let summaryFile: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-runner-'));
  outputFile = join(folder, 'output');
  summaryFile = join(folder, 'summary');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(() => {
  for (const file of [outputFile, summaryFile]) writeFileSync(file, '');
  Object.assign(process.env, { GITHUB_OUTPUT: outputFile, GITHUB_STEP_SUMMARY: summaryFile });
});
afterEach(() => {
  for (const name of ['GITHUB_OUTPUT', 'GITHUB_STEP_SUMMARY', 'ACT']) delete process.env[name];
});
const read = (file: string) => readFileSync(file, 'utf8');

describe('an annotation', () => {
  test('stands on its line, by the names that the runner knows', async () => {
    const place = { file: 'src/a.ts', line: 3, endLine: 5, col: 2 };
    const printed = await printedBy(() => annotate('error', { ...place, title: 'A title', message: 'why' }));
    expect(runnerCommands(printed)).toEqual([
      {
        name: 'error',
        properties: { title: 'A title', file: 'src/a.ts', line: '3', endLine: '5', col: '2' },
        data: 'why',
      },
    ]);
  });

  test('of a warning names no place that it has not', async () => {
    const printed = await printedBy(() => annotate('warning', { title: 'Launch Gate', message: 'why' }));
    expect(printed).toBe('::warning title=Launch Gate::why\n');
  });

  test.each([...hostileTexts, '%0A::error::x', 'a,file=b', '::stop-commands::x'])('holds %j whole', async (text) => {
    const printed = await printedBy(() => annotate('error', { file: text, title: text, message: text }));
    const properties = text === '' ? {} : { title: text, file: text };
    expect(runnerCommands(printed)).toEqual([{ name: 'error', properties, data: text }]);
  });
});

describe('a mask', () => {
  test('is said of the value first, then of the forms that the runner does not know, each on a line', async () => {
    const secret = 'first line, 100%\nsecond line';
    const commands = runnerCommands(await printedBy(() => mask(secret)));
    expect(commands[0]).toEqual({ name: 'add-mask', properties: {}, data: secret });
    const said = commands.map(({ data }) => data);
    for (const form of ['first line, 100%', 'second line', Buffer.from('second line').toString('hex')])
      expect(said).toContain(form);
    expect(new Set(commands.map(({ name }) => name))).toEqual(new Set(['add-mask']));
  });

  test('is not said to act, which would show it', async () => {
    process.env['ACT'] = 'true';
    expect(await printedBy(() => mask('a secret of some length'))).toBe('');
  });
});

describe('outputs', () => {
  const hostile = [
    '',
    'a\nverdict<<x\npass\nx',
    'ghadelimiter_0\nverdict=pass',
    '::set-output name=verdict::pass',
    'é😀',
  ];

  test.each(hostile)('of %j set that value, and no other', async (value) => {
    const printed = await printedBy(() => setOutputs({ p95: value, verdict: 'fail' }));
    expect({ printed, outputs: readOutputs(read(outputFile)) }).toEqual({
      printed: '',
      outputs: { p95: value, verdict: 'fail' },
    });
  });

  test('are added to those of an earlier gate', async () => {
    await setOutputs({ verdict: 'pass' });
    await setOutputs({ findings: '2' });
    expect(readOutputs(read(outputFile))).toEqual({ verdict: 'pass', findings: '2' });
  });
});

test('a summary is added to what is there, each once', async () => {
  writeFileSync(summaryFile, 'earlier\n');
  await addSummary('# One');
  await addSummary('# Two');
  expect(read(summaryFile)).toBe('earlier\n# One\n# Two\n');
});

test('a summary that could not be written is not written with the next', async () => {
  rmSync(summaryFile);
  mkdirSync(summaryFile);
  await expect(addSummary('lost')).rejects.toMatchObject({ code: 'RUNNER_FILE_UNWRITABLE' });
  rmSync(summaryFile, { recursive: true });
  await addSummary('kept');
  expect(read(summaryFile)).toBe('kept\n');
});

test('a program that no runner started writes neither outputs nor a summary, and prints none', async () => {
  delete process.env['GITHUB_OUTPUT'];
  process.env['GITHUB_STEP_SUMMARY'] = '';
  const printed = await printedBy(async () => {
    await setOutputs({ verdict: 'pass' });
    await addSummary('# One');
  });
  expect([printed, read(outputFile), read(summaryFile)]).toEqual(['', '', '']);
});

test('files of the runner that somebody removed are made anew', async () => {
  for (const file of [outputFile, summaryFile]) rmSync(file);
  await setOutputs({ verdict: 'pass' });
  await addSummary('# One');
  expect([existsSync(outputFile), read(summaryFile)]).toEqual([true, '# One\n']);
});
