import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { allRules } from '../../../src/model/rules.ts';
import { explainRule } from '../../../src/report/formats/rules.ts';

const program = fileURLToPath(new URL('../../../src/launch-gate.ts', import.meta.url));

function run(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((done) => {
    const child = execFile(process.execPath, [program, ...args], (_, stdout, stderr) =>
      done({ code: child.exitCode ?? -1, stdout, stderr }),
    );
  });
}

test('"rules" prints a line for each rule, and with --json a list for programs', async () => {
  const table = await run('rules');
  expect([table.code, table.stderr]).toEqual([0, '']);
  for (const { id } of allRules()) expect(table.stdout).toContain(`${id} `);
  expect(table.stdout).toMatch(/^smoke\/flaky +warning +A request was answered only at a later try/m);
  const [bare, dash] = [await run('rules', '--json'), await run('rules', '--json', '-')];
  expect(bare.stdout).toBe(dash.stdout);
  expect(JSON.parse(bare.stdout)).toContainEqual({
    id: 'launch/hsts-short',
    pillar: 'launch',
    severity: 'medium',
    means: expect.any(String),
    impact: 'Somebody on the way can read or change what visitors see',
    fix: expect.any(String),
    helpUri: 'https://github.com/launch-gate/launch-gate/blob/main/docs/rules.md#launchhsts-short',
    page: 'https://github.com/launch-gate/launch-gate/blob/main/docs/launch.md#rules',
  });
});

test('"explain" says what a rule means, why it matters, what to do and how to live with it', async () => {
  const { code, stdout } = await run('explain', 'smoke/status');
  expect(code).toBe(0);
  expect(stdout).toBe(`\
smoke/status: A request is answered with another status than the check expects.
severity  blocker
why       Users meet what the check met: this part of the release does not work.
to do     Repeat the request with the command of the finding; for 500 and above read the log of the application.
waive     waivers: [{ rule: smoke/status, where: "…", reason: "…", until: 2027-01-15 }]; where: a file, URL, host or name
read      https://github.com/launch-gate/launch-gate/blob/main/docs/checks.md#reading-a-finding
          https://github.com/launch-gate/launch-gate/blob/main/docs/rules.md#smokestatus
`);
  expect((await run('explain', 'secrets/my-own-rule')).stdout).toContain('secrets/my-own-rule: gitleaks finds');
});

test.each([
  [['explain', 'smoke/statsu'], 'there is no rule "smoke/statsu"; did you mean "smoke/status"?'],
  [['explain', 'hsts-missing'], 'there is no rule "hsts-missing"; did you mean "launch/hsts-missing"?'],
  [['explain', 'nothing/like/it'], 'there is no rule "nothing/like/it"; "launch-gate rules" lists them'],
  [['explain'], '"explain" takes the name of one rule, such as smoke/status'],
  [['explain', 'smoke/status', 'smoke/css'], '"explain" takes the name of one rule'],
  [['rules', 'smoke'], '"rules" takes no "smoke"'],
  [['rules', '--json', 'rules.json'], '"rules" prints JSON to standard output: --json -'],
  [['explian'], 'there is no command "explian"; did you mean "explain"?'],
])('%j is a mistake, which says what to do', async (args, message) => {
  const { code, stdout, stderr } = await run(...args);
  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(message);
});

test('a name that is foreign is no command of the runner', () => {
  const [rule] = allRules();
  const text = explainRule({ ...(rule as NonNullable<typeof rule>), id: 'secrets/a\n::error::x\u001b[2J' });
  expect(text).not.toMatch(/^\s*::|\u001b/m);
});
