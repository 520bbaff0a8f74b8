import { execFile } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { holds } from '../../bench/table.ts';
import { covered, type Interval } from '../../scripts/quality/intervals.ts';
import { countMutants } from '../../scripts/quality/mutation.ts';
import { groups } from '../../scripts/quality/mutation-groups.ts';
import { auditRow, isPermissive } from '../../scripts/quality/packages.ts';

test('the time that intervals cover is counted once, however they overlap', () => {
  const interval = fc.tuple(fc.nat(50), fc.nat(20)).map(([from, length]): Interval => [from, from + length]);
  fc.assert(
    fc.property(fc.array(interval), (intervals) => {
      const units = new Set(intervals.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i)));
      expect(covered(intervals)).toBe(units.size);
    }),
  );
});

test('a request and a pause that went to its end are waits, a limit that was called off is none', async () => {
  const server = createServer((_, response) => response.end('ok'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const folder = mkdtempSync(join(tmpdir(), 'launch-gate-waits-'));
  try {
    const script = `
      import { setTimeout } from 'node:timers/promises';
      import { request } from 'undici';
      const off = new AbortController();
      const limit = setTimeout(60_000, undefined, { signal: off.signal }).catch(() => {});
      const { body } = await request('http://127.0.0.1:${port}/');
      await body.dump();
      await setTimeout(5);
      off.abort();
      await limit;`;
    const waits = join(folder, 'waits.json');
    const recorder = new URL('../../scripts/quality/record-waits.ts', import.meta.url).href;
    await new Promise<void>((resolve, reject) => {
      const options = { cwd: fileURLToPath(new URL('../../', import.meta.url)), env: { ...process.env, WAITS: waits } };
      const args = ['--import', recorder, '--input-type=module', '--eval', script];
      execFile(process.execPath, args, options, (error) => (error ? reject(error) : resolve()));
    });
    const intervals: Interval[] = JSON.parse(readFileSync(waits, 'utf8'));
    expect(intervals).toHaveLength(2);
    for (const [from, to] of intervals) expect(to).toBeGreaterThan(from);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['(MIT AND BSD-3-Clause)', true],
  ['(MIT AND GPL-3.0-only)', false],
  ['GPL-3.0-only', false],
  ['NOASSERTION', false],
])('the licence %s is permissive: %s', (expression, expected) => {
  expect(isPermissive(expression)).toBe(expected);
});

test('an audit without an answer is no pass, and says why', () => {
  const refused = auditRow('{"message":"405 Method Not Allowed"}');
  expect(refused.note).toBe('405 Method Not Allowed');
  expect(refused.goal && holds(refused.goal)).toBe(false);
  const silent = auditRow('');
  expect(silent.note).toBe('npm gave no report');
  expect(silent.goal && holds(silent.goal)).toBe(false);
});

test('an audit holds where no vulnerability is known', () => {
  const of = (total: number) => auditRow(JSON.stringify({ metadata: { vulnerabilities: { total } } })).goal;
  expect([0, 1].map((total) => holds(of(total) as NonNullable<ReturnType<typeof of>>))).toEqual([true, false]);
});

test('a change that cannot run is not counted, and one that goes on for ever is noticed', () => {
  const mutant = (status: string, line: number) => ({
    status,
    mutatorName: 'StringLiteral',
    replacement: '""',
    location: { start: { line, column: 3 } },
  });
  const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'CompileError', 'RuntimeError', 'Ignored'];
  const report = { files: { 'src/a.ts': { mutants: statuses.map((status, index) => mutant(status, index + 1)) } } };
  expect(countMutants('a', report)).toEqual({
    group: 'a',
    killed: 2,
    timedOut: 1,
    mutants: 4,
    survivors: [
      { at: 'src/a.ts:3:3', mutator: 'StringLiteral', replacement: '""' },
      { at: 'src/a.ts:4:3', mutator: 'StringLiteral', replacement: '""' },
    ],
  });
});

test('each group changes sources that are there and has tests that are there', () => {
  const cwd = fileURLToPath(new URL('../../', import.meta.url));
  for (const glob of groups.flatMap(({ mutate, tests }) => [...mutate, ...tests])) {
    expect([glob, globSync(glob, { cwd })]).toEqual([glob, expect.arrayContaining([expect.any(String)])]);
  }
});
