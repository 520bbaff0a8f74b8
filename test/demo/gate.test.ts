import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import type { Report } from '../../src/report/model/report.ts';

/** The command line as a user starts it, from another folder. */
async function demo(...args: string[]): Promise<{ exitCode: number | null; output: string; report: Report }> {
  const program = fileURLToPath(new URL('../../src/launch-gate.ts', import.meta.url));
  const child = spawn(process.execPath, [program, 'demo', ...args, '--json', '-'], { cwd: '/' });
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text));
  const exitCode = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { exitCode, output: stdout + stderr, report: JSON.parse(stdout) };
}

test.concurrent('the good demo passes the whole gate', async () => {
  const { exitCode, report } = await demo();
  expect([exitCode, report.verdict, report.findings.filter(({ status }) => status === 'fail')]).toEqual([
    0,
    'pass',
    [],
  ]);
  expect(report.pillars.map(({ name }) => name)).toEqual(['secrets', 'smoke', 'latency']);
  expect(report.checks.map(({ status }) => status)).toEqual(Array(5).fill('pass'));
});

test.concurrent('the broken demo is refused for the key, the dashboard and the slow API, and shows no secret', async () => {
  const { exitCode, report, output } = await demo('--broken');
  expect([exitCode, report.verdict]).toEqual([1, 'fail']);
  const [key, dashboard, orders, ...others] = report.findings;
  expect(others).toEqual([]);
  expect(key).toMatchObject({ rule: 'secrets/sendgrid-api-token', where: { file: 'src/mail.ts', line: 14 } });
  expect(dashboard).toMatchObject({ severity: 'blocker', where: { url: expect.stringMatching(/\/dashboard$/) } });
  expect(`${dashboard?.expected} ${dashboard?.observed}`).toMatch(/error page/);
  expect(orders).toMatchObject({ rule: 'latency/p95', severity: 'high', title: expect.stringContaining('Orders API') });
  expect(output).not.toMatch(/SG\.[\w-]/);
});
