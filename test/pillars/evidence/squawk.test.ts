import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { gaps, openWorkbench, told } from './workbench.ts';

let bench: ReturnType<typeof openWorkbench>;
beforeEach(() => {
  bench = openWorkbench();
});
afterEach(() => bench.remove());

const violation = {
  ...{
    file: 'm/2_add.sql',
    line: 1,
    column: 0,
    line_end: 1,
    column_end: 38,
    level: 'Warning',
    help: 'Use `concurrently`.',
  },
  ...{
    message: 'During normal index creation, table updates are blocked.',
    rule_name: 'require-concurrent-index-creation',
  },
};

test('each violation is a finding on its line, which squawk counts from 0', async () => {
  bench.write({
    'm/2_add.sql': '\n',
    'squawk.json': JSON.stringify([
      violation,
      { ...violation, level: 'Error', rule_name: 'syntax-error', line: 0, help: null },
    ]),
  });
  const { findings } = await bench.judge([{ squawk: 'squawk.json' }]);
  expect(findings.map(told)).toEqual([
    [
      'evidence/migrations',
      'high',
      'syntax-error: During normal index creation, table updates are blocked.',
      undefined,
      'm/2_add.sql:1',
    ],
    [
      'evidence/migrations',
      'medium',
      'require-concurrent-index-creation: During normal index creation, table updates are blocked.',
      'Use `concurrently`.',
      'm/2_add.sql:2',
    ],
  ]);
});

test('a level that nobody knows is high', async () => {
  const levels = ['Fatal', 'constructor', 'Info'];
  bench.write({ 'squawk.json': JSON.stringify(levels.map((level) => ({ ...violation, level }))) });
  const { findings, evidence } = await bench.judge([{ squawk: 'squawk.json' }]);
  expect(findings).toMatchObject([{ severity: 'high' }, { severity: 'high' }, { severity: 'high' }]);
  expect(evidence).toMatchObject([{ reason: '1 report, 3 unknown' }]);
});

test('an empty list is clean', async () => {
  bench.write({ 'squawk.json': '[]' });
  expect(await bench.judge([{ squawk: 'squawk.json' }])).toMatchObject({
    status: 'pass',
    evidence: [{ reason: '1 report' }],
  });
});

test.each([
  ['', 'it is empty'],
  ['{}', 'it is no report of squawk: it is no list; write it with --reporter json'],
  [
    '[{"description":"a"}]',
    'it is no report of squawk: an entry names no rule and level; write it with --reporter json',
  ],
  ['[1]', 'it is no report of squawk: an entry names no rule and level; write it with --reporter json'],
  ['[{"rule_name":"a"', 'it is no JSON, or cut short'],
])('%j is no evidence', async (text, gap) => {
  bench.write({ 'squawk.json': text });
  expect(gaps(await bench.judge([{ squawk: 'squawk.json' }]))).toEqual([gap]);
});
