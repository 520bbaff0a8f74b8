import { randomInt } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Context } from '../../../src/model/context.ts';
import { runSecrets } from '../../../src/pillars/secrets/run.ts';
import { runSources } from '../../../src/pillars/secrets/sources/run.ts';
import { maxSecrets } from '../../../src/pillars/secrets/too-many.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { clock } from '../../http/servers.ts';

// Without L: what holds "FALSE" is no secret to gitleaks, whose global allowlist has `^true|false|null$`.
const letters = [...'ABCDEFGHIJKMNOPQRSTUVWXYZ234567'];
/** No letter stands in it twice: one with too little entropy is none to gitleaks. */
const key = () => {
  const shuffled = letters.map((letter) => ({ letter, rank: randomInt(2 ** 32) })).sort((a, b) => a.rank - b.rank);
  return ['AK', 'IA', ...shuffled.slice(0, 16).map(({ letter }) => letter)].join('');
};
const keys = (count: number) => Array.from({ length: count }, (_, i) => `k${i} = "${key()}"\n`).join('');

let repository: TestRepository;
let context: Context;
beforeAll(() => {
  repository = createRepository();
  repository.commit({ 'few.txt': keys(3) });
  repository.commit({ 'many.txt': keys(maxSecrets + 500) });
  context = {
    cwd: repository.path,
    env: { PATH: process.env['PATH'] },
    clock,
    log: { info() {}, progress() {} },
    signal: new AbortController().signal,
    redactor: createRedactor(),
  };
});
afterAll(() => repository.remove());

test('a history of more secrets than anybody reads is not read to its end, and is no pass', async () => {
  const { status, findings, reason } = await runSecrets({ kind: 'all' }, context, { maxSecrets });
  expect(status).toBe('fail');
  expect(findings[0]).toMatchObject({ rule: 'secrets/too-many', status: 'fail', severity: 'blocker' });
  expect(findings.length).toBe(maxSecrets + 1);
  expect(reason).toContain('2,000 secrets in a part of 2 commits');
  // Who asks for all on a command line is told all.
  expect((await runSecrets({ kind: 'all' }, context)).findings).toHaveLength(maxSecrets + 503);
});

test('a new baseline takes them all, and what stands in it does not count', async () => {
  let baseline = '';
  const writeBaseline = async (text: string) => void (baseline = text);
  expect((await runSecrets({ kind: 'all' }, context, { writeBaseline, maxSecrets })).status).toBe('pass');
  expect(JSON.parse(baseline)).toHaveLength(maxSecrets + 503);
  writeFileSync(join(repository.path, 'baseline.json'), baseline);
  const known = await runSecrets({ kind: 'all' }, context, { baseline: 'baseline.json', maxSecrets });
  expect({ status: known.status, findings: known.findings }).toEqual({ status: 'pass', findings: [] });
});

test('the same for build output', async () => {
  repository.write({ 'dist/a.js': keys(maxSecrets + 500), 'dist/b.js': keys(1) });
  const commits = { name: 'secrets', status: 'pass', reason: 'none', durationMs: 0, counts: {}, findings: [] } as const;
  const at = { file: 'gate.yml', line: 1, column: 1 };
  const config = { secrets: { paths: [{ at, path: 'dist' }], logs: [], envValues: [] }, allowedHosts: [] };
  const { status, findings } = await runSources({ ...commits, findings: [] }, config, context);
  expect(status).toBe('fail');
  expect(findings).toHaveLength(maxSecrets + 1);
  expect(findings.at(-1)).toMatchObject({ rule: 'secrets/too-many', status: 'fail' });
});
