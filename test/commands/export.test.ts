import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { childEnvironment } from '../child-environment.ts';

const program = fileURLToPath(new URL('../../src/launch-gate.ts', import.meta.url));
let cwd: string;
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'launch-gate-export-'));
  writeFileSync(
    join(cwd, 'gate.yml'),
    `version: 1
base-url: \${{ env.DEPLOY_URL }}
checks: [{ name: Home, get: /, expect: { css: h1 } }]
alerts: [{ to: slack, url: "\${{ env.SLACK_URL }}" }]
`,
  );
});
afterEach(() => rmSync(cwd, { recursive: true }));

function run(...args: string[]) {
  const env = { ...childEnvironment, DEPLOY_URL: 'https://app.example.com' };
  return spawnSync(process.execPath, [program, 'export', ...args, '--config', 'gate.yml'], {
    cwd,
    env,
    encoding: 'utf8',
  });
}

describe('launch-gate export', () => {
  test('writes the files of prometheus into a folder that it makes, and says what is missing', () => {
    const { status, stdout, stderr } = run('prometheus', '--out', 'ops/monitoring');
    expect([status, stdout]).toEqual([0, 'ops/monitoring written. 2 things cannot be expressed there.\n']);
    expect(stderr).toContain('blackbox_exporter: The check "Home" does not ask there for: h1 present.');
    expect(readdirSync(join(cwd, 'ops/monitoring')).sort()).toEqual([
      'alertmanager.yml',
      'blackbox-rules.yml',
      'blackbox-scrape.yml',
      'blackbox.yml',
      'rules.yml',
      'scrape.yml',
    ]);
  });

  test('writes one file for gatus', () => {
    expect(run('gatus', '--out', 'ops/gatus.yml').status).toBe(0);
    expect(readFileSync(join(cwd, 'ops/gatus.yml'), 'utf8')).toContain('https://app.example.com/');
  });

  test('writes the checks of --only, which wins over "uptime: only"', () => {
    const config = join(cwd, 'gate.yml');
    const checks = 'checks: [{ name: Home, get: / }, { name: About, get: /about }]\nuptime: { only: [Home] }\n';
    writeFileSync(config, readFileSync(config, 'utf8').replace(/^checks:.*\n/m, checks));
    expect(run('gatus', '--out', 'gatus.yml', '--only', 'About').stderr).not.toContain('is left out');
    expect(readFileSync(join(cwd, 'gatus.yml'), 'utf8').match(/name: .*/g)).toEqual(["name: 'About'"]);
    expect(run('gatus', '--out', 'gatus.yml').stderr).toContain('The check "About" is left out');
  });

  test('writes nothing if one of the files cannot be written', () => {
    mkdirSync(join(cwd, 'out/rules.yml'), { recursive: true });
    const { status, stderr } = run('prometheus', '--out', 'out');
    expect(status).toBe(2);
    expect(stderr).toContain('rules.yml: it is a folder');
    expect(readdirSync(join(cwd, 'out'))).toEqual(['rules.yml']);
  });

  test('writes nothing through a link in a checkout', () => {
    spawnSync('git', ['init', '-q'], { cwd });
    mkdirSync(join(cwd, '../', `${cwd.split('/').at(-1)}-elsewhere`));
    const elsewhere = `${cwd}-elsewhere`;
    try {
      symlinkSync(elsewhere, join(cwd, 'out'));
      const { status, stderr } = run('prometheus', '--out', 'out/deep');
      expect(status).toBe(2);
      expect(stderr).toContain('is a link, which whoever proposes a change can set');
      expect(readdirSync(elsewhere)).toEqual([]);
    } finally {
      rmSync(elsewhere, { recursive: true });
    }
  });

  test.each([
    [['prometeus', '--out', 'out'], 'not "prometeus"; did you mean "prometheus"?'],
    [[], '"export" takes one of'],
    [['gatus', 'prometheus', '--out', 'out'], 'not "gatus prometheus"'],
    [['constructor', '--out', 'out'], 'not "constructor"'],
    [['gatus'], '"export gatus" needs --out: where to write'],
    [['gatus', '--out', 'out', '--every', 'often'], '--every "often" is no duration from 1s to 1h'],
  ])('%j is a mistake, and nothing is written', (args, words) => {
    const { status, stderr } = run(...args);
    expect(status).toBe(2);
    expect(stderr).toContain(words);
    expect(existsSync(join(cwd, 'out'))).toBe(false);
  });
});
