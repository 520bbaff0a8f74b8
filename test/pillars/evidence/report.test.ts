import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { loadConfig } from '../../../src/config/load.ts';
import { runGate } from '../../../src/gate/gate.ts';
import { treeFiles } from '../../../src/git/policy-files.ts';
import type { Context } from '../../../src/model/context.ts';
import { json } from '../../../src/report/formats/json.ts';
import { junit } from '../../../src/report/formats/junit.ts';
import { terminal } from '../../../src/report/formats/terminal.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { now, openWorkbench } from './workbench.ts';

const schema = JSON.parse(readFileSync(new URL('../../../docs/report.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

let bench: ReturnType<typeof openWorkbench>;
beforeEach(() => {
  bench = openWorkbench();
});
afterEach(() => bench.remove());

/** The report of a whole run of the gate. */
async function report(
  config: object,
  { redactor = createRedactor(), sha }: { redactor?: Context['redactor']; sha?: string } = {},
) {
  bench.write({ 'gate.yml': JSON.stringify({ version: 1, ...config }) });
  const context: Context = {
    ...{ cwd: bench.folder, env: {}, redactor, log: { info() {}, progress() {} } },
    clock: { now: () => now, monotonic: () => performance.now(), sleep: () => Promise.resolve() },
    signal: new AbortController().signal,
  };
  const read = await loadConfig(
    { file: 'gate.yml', explicit: true, overrides: {}, files: treeFiles(context) },
    context,
  );
  return await runGate({ config: read, named: ['evidence'], sha }, context);
}

const results = (name: string, message = 'no') =>
  `<testsuite><testcase name="opens"/><testcase name="${name}"><failure message="${message}"/></testcase></testsuite>`;
const green = '<testsuite><testcase name="opens"/></testsuite>';

test('a run is red by a failing test, and its report is what the schema says', async () => {
  bench.write({ 'a.xml': results('adds'), 'b.xml': green });
  const made = await report({ evidence: [{ junit: 'a.xml' }, { junit: 'b.xml' }, { osv: 'c.json', required: false }] });
  expect(made.verdict).toBe('fail');
  validate(JSON.parse(json(made)));
  expect(validate.errors).toBeNull();
  const text = terminal(made, { colour: false });
  expect(text).toContain('HIGH     The test adds fails  (gate.yml:1)');
  expect(text).toContain('tests b.xml: 1 test');
  expect(text).toContain('dependencies c.json: there is no such file, and it is not required');
  expect(junit(made)).toMatch(/<testsuite name="evidence" tests="4" failures="2" errors="0" skipped="1"/);
});

test('a run is green, in two lines', async () => {
  bench.write({ 'b.xml': green });
  const made = await report({ evidence: [{ junit: 'b.xml' }] });
  expect(made.verdict).toBe('pass');
  expect(terminal(made, { colour: false }).trim().split('\n')).toEqual([
    expect.stringMatching(/^✓ Launch Gate: ready to launch\./),
    'passed   tests b.xml: 1 test',
  ]);
});

test('a test can be waived by its name, and what is missing by its file', async () => {
  bench.write({ 'a.xml': results('adds') });
  const waive = (rule: string, where: string) => ({ rule, where, reason: 'known', until: '2027-02-01' });
  const evidence = [{ junit: 'a.xml' }, { osv: 'b.json' }];
  const waivers = [waive('evidence/tests', 'adds'), waive('evidence/missing', 'b.json')];
  expect((await report({ evidence, waivers: waivers.slice(0, 1) })).verdict).toBe('fail');
  expect((await report({ evidence, waivers })).verdict).toBe('pass');
});

test('a problem of medium severity fails nothing by itself', async () => {
  bench.write({ 'a.xml': results('adds') });
  const evidence = [{ junit: 'a.xml', severity: { failure: 'medium' } }];
  expect((await report({ evidence })).verdict).toBe('pass');
  expect((await report({ evidence, 'fail-on': 'medium' })).verdict).toBe('fail');
});

test('a secret in a report is shown nowhere', async () => {
  const secret = ['hunter', 'two-7Qz4'].join('-');
  const redactor = createRedactor();
  redactor.add(secret, 'env.PASSWORD');
  bench.write({ 'a.xml': results(`logs in with ${secret}`, `${'x'.repeat(190)}${secret}`) });
  const made = await report({ evidence: [{ junit: 'a.xml' }] }, { redactor });
  expect(made.findings).toHaveLength(1);
  expect(JSON.stringify(made)).not.toContain(secret.slice(0, 7));
});

test('a report of another commit than that of the event is no pass', async () => {
  const revisionId = '0123456789abcdef0123456789abcdef01234567';
  const runs = [{ tool: { driver: { name: 'L' } }, results: [], versionControlProvenance: [{ revisionId }] }];
  bench.write({ 'a.sarif': JSON.stringify({ version: '2.1.0', runs }) });
  expect((await report({ evidence: [{ sarif: 'a.sarif' }] }, { sha: revisionId })).verdict).toBe('pass');
  expect((await report({ evidence: [{ sarif: 'a.sarif' }] }, { sha: revisionId.replace('0', '1') })).verdict).toBe(
    'fail',
  );
});
