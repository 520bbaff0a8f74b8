import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Report } from '../../../../src/report/model/report.ts';
import { createRepository } from '../../../git/repository-fixture.ts';
import { supabaseToken } from './scan.ts';

let repository: ReturnType<typeof createRepository>;
beforeEach(() => {
  repository = createRepository();
  repository.commit({ 'a.txt': '1\n' });
});
afterEach(() => repository.remove());

/** The command line as a user starts it. */
async function run(range: string, env: Record<string, string> = {}) {
  const program = fileURLToPath(new URL('../../../../src/launch-gate.ts', import.meta.url));
  const args = [program, 'run', 'secrets', '--range', range, '--json', '-'];
  const child = spawn(process.execPath, args, { cwd: repository.path, env: { ...process.env, ...env } });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, output: stdout + stderr, report: exitCode === 2 ? undefined : (JSON.parse(stdout) as Report) };
}

const configure = (secrets: string) => repository.write({ '.github/launch-gate.yml': `secrets: ${secrets}\n` });

test('a build folder with a key of the role service_role fails the gate, with one of the role anon it passes', async () => {
  configure('{ paths: [dist] }');
  repository.write({ 'dist/app.js': `const key = "${supabaseToken('anon')}";\n` });
  expect(await run('HEAD..HEAD')).toMatchObject({
    exitCode: 0,
    report: { findings: [], pillars: [{ status: 'pass', counts: { files: 1, secrets: 0 } }] },
  });
  const token = supabaseToken('service_role');
  repository.write({ 'dist/app.js': `const key = "${token}";\n` });
  const { exitCode, output, report } = await run('all');
  expect(exitCode).toBe(1);
  expect(report?.findings).toMatchObject([
    { rule: 'secrets/supabase-service-role', severity: 'blocker', where: { file: 'dist/app.js', line: 1 } },
  ]);
  expect(output).not.toContain(token.slice(-20));
});

test('a log with the value of a variable in base64 fails the gate, and is not shown', async () => {
  configure('{ logs: [ci.log], env-values: [DB_SECRET] }');
  const value = ['correct', 'horse', 'battery'].join('-');
  repository.write({ 'ci.log': `ok\nheader: ${btoa(`user:${value}`)}\n` });
  const { exitCode, output, report } = await run('HEAD..HEAD', { DB_SECRET: value });
  expect(exitCode).toBe(1);
  expect(report?.findings).toMatchObject([{ rule: 'secrets/env-value', where: { file: 'ci.log', line: 2 } }]);
  expect(output).not.toContain('horse');
  repository.write({ 'ci.log': 'ok\n' });
  expect((await run('HEAD..HEAD', { DB_SECRET: value })).exitCode).toBe(0);
  expect((await run('HEAD..HEAD')).exitCode).toBe(2);
});

test('a folder that is not there fails the gate', async () => {
  configure('{ paths: [dist] }');
  const { exitCode, report } = await run('HEAD..HEAD');
  expect(exitCode).toBe(1);
  expect(report?.findings).toMatchObject([
    { rule: 'secrets/not-searched', where: { file: '.github/launch-gate.yml', line: 1 } },
  ]);
  // A hook before a commit has nothing built.
  expect((await run('staged')).exitCode).toBe(0);
});
