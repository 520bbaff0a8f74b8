import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { childEnvironment } from '../../child-environment.ts';

const program = fileURLToPath(new URL('../../../src/launch-gate.ts', import.meta.url));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-export-'));
  writeFileSync(
    join(folder, 'gate.yml'),
    `version: 1
base-url: \${{ env.DEPLOY_URL }}
checks:
  - { name: Home, get: "/?key=\${{ env.API_KEY }}" }
  - { name: "::error::Page", page: / }
`,
  );
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function launchGate(...args: string[]) {
  const all = [program, 'export', ...args, '--config', 'gate.yml', '--cwd', folder];
  const { status, stdout, stderr } = spawnSync(process.execPath, all, {
    encoding: 'utf8',
    env: childEnvironment,
  });
  return { status, stdout, stderr };
}

test('the script and its manifest are written, and what is missing is said on standard error', () => {
  const { status, stdout, stderr } = launchGate('k6', '--out', 'load.js', '--kubernetes', '2');
  expect([status, stdout]).toEqual([0, 'load.js written. 2 things cannot be expressed there.\n']);
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^The check ".*error.*Page" is left out: k6 cannot open a page/),
    expect.stringMatching(/^Most pages that are not what their status says/),
    '',
  ]);
  expect(readdirSync(folder).toSorted()).toEqual(['gate.yml', 'load.js', 'load.testrun.yaml']);
  expect(readFileSync(join(folder, 'load.js'), 'utf8')).toContain('target: "/?key=" + __ENV.API_KEY');
});

test('only some checks, for a given address', () => {
  expect(launchGate('k6', '--out', 'load.js', '--only', 'Home', '--base-url', 'https://other.example').status).toBe(0);
  expect(readFileSync(join(folder, 'load.js'), 'utf8')).toContain(
    'originOf(__ENV.BASE_URL || "https://other.example")',
  );
});

test('nothing is written unless all of it can be', () => {
  mkdirSync(join(folder, 'load.testrun.yaml'));
  const { status, stderr } = launchGate('k6', '--out', 'load.js', '--kubernetes', '2');
  expect(status).toBe(2);
  expect(stderr).toContain('load.testrun.yaml');
  expect(existsSync(join(folder, 'load.js'))).toBe(false);
});

test('what k6 cannot be told is a mistake, and writes nothing', () => {
  for (const wrong of [
    ['--users', '5'],
    ['--stages', 'x'],
    ['--kubernetes', '0'],
    ['--only', 'Nothing'],
  ]) {
    const { status, stderr } = launchGate('k6', '--out', 'load.js', ...wrong);
    expect([wrong, status, stderr.includes('exit 2')]).toEqual([wrong, 2, true]);
  }
  expect(existsSync(join(folder, 'load.js'))).toBe(false);
});
