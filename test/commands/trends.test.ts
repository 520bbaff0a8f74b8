import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { trends, trendsText } from '../../src/commands/trends.ts';
import { defaultConfig } from '../../src/config/default-config.ts';
import { openGitHubApi } from '../../src/github/api/api.ts';
import { newState } from '../../src/staying/uptime/state.ts';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { childEnvironment } from '../child-environment.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/fake-github.ts';
import { commitFile } from '../github/fake-github-answers.ts';
import { clock } from '../http/servers.ts';
import { iso, run, seededHistory, seededUptime, shaOf } from '../pages/trends/seeded.ts';

const program = fileURLToPath(new URL('../../src/launch-gate.ts', import.meta.url));
const hourMs = 3_600_000;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'launch-gate-trends-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function launchGate(args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...childEnvironment, ...env },
  });
  return { status, stdout, stderr };
}

const lines = (...summaries: object[]) => summaries.map((each) => `${JSON.stringify(each)}\n`).join('');
function keep(name: string, text: string): void {
  mkdirSync(join(folder, 'history'), { recursive: true });
  writeFileSync(join(folder, 'history', name), text);
}

describe('launch-gate trends', () => {
  test('reads a folder, or a checkout of the branch, and writes the page and its figures', () => {
    keep('runs-production.jsonl', lines(...seededHistory().runs));
    keep('uptime-production.json', JSON.stringify({ ...newState(), ...stateOf(seededUptime()) }));
    const { status, stdout, stderr } = launchGate([
      'trends',
      '--history',
      'history',
      '--html',
      'a.html',
      '--json',
      'a.json',
    ]);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(5);
    expect(stdout).toMatch(/Releases: /);
    const page = readFileSync(join(folder, 'a.html'), 'utf8');
    const figures = JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'));
    expect(page).toContain('Orders API');
    expect(figures.read.runs).toBe(seededHistory().runs.length);
    expect(figures.uptime.days).toHaveLength(75);
    expect(launchGate(['trends', '--history', 'history', '--json']).stdout).toContain('"environment":"production"');
  });

  test('takes the environment and the folders from the configuration, and needs none of its variables', () => {
    keep('runs-staging.jsonl', lines(run(Date.now() - hourMs, { environment: 'staging', sha: shaOf(1) })));
    mkdirSync(join(folder, '.github'));
    writeFileSync(
      join(folder, '.github/launch-gate.yml'),
      'version: 1\nbase-url: ${{ env.NOT_SET }}\nlatency: { history: history, environment: staging }\nchecks: [{ name: Home, get: / }]\n',
    );
    const { status, stdout } = launchGate(['trends', '--json', '-']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ environment: 'staging', read: { runs: 1 } });
    expect(JSON.parse(launchGate(['trends', '--json', '-', '--environment', 'production']).stdout)).toMatchObject({
      environment: 'production',
      read: { runs: 0 },
    });
  });

  test('without a run writes a page that says so', () => {
    mkdirSync(join(folder, 'history'));
    const { status, stdout } = launchGate(['trends', '--history', 'history', '--html', 'a.html']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^No run has left a summary of production in history yet\./);
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toContain('<h1>No runs yet</h1>');
  });

  test('says which lines are not among the figures', () => {
    const newer = '{"version":99,"kind":"run"}\n';
    keep('runs-production.jsonl', `${newer}no summary\n{}\n${lines(run(Date.now() - hourMs))}`);
    const { status, stdout } = launchGate(['trends', '--history', 'history']);
    expect(status).toBe(0);
    expect(stdout).toContain(
      'Not among the figures: 1 line of a newer version left out, 2 lines that cannot be read.\n',
    );
  });

  test('with nowhere to read from says what to give', () => {
    const { status, stderr } = launchGate(['trends', '--html', 'a.html']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('there is no history to read')]);
    expect(stderr).toContain('--history FOLDER');
    expect(existsSync(join(folder, 'a.html'))).toBe(false);
  });

  test('reads uptime alone', () => {
    mkdirSync(join(folder, 'state'));
    writeFileSync(join(folder, 'state/state.json'), JSON.stringify({ ...newState(), ...stateOf(seededUptime()) }));
    const { status, stdout } = launchGate(['trends', '--state', 'state']);
    expect([status, stdout]).toEqual([0, expect.stringContaining('Uptime: ')]);
    expect(stdout).not.toContain('No run has left');
  });

  test('a state of a newer version is no empty one', () => {
    keep('runs-production.jsonl', lines(run(Date.now() - hourMs)));
    keep('uptime-production.json', '{"version":99}');
    const { status, stderr } = launchGate(['trends', '--history', 'history', '--html', 'a.html']);
    expect([status, stderr]).toEqual([3, expect.stringContaining('a newer version of the gate wrote it')]);
    expect(existsSync(join(folder, 'a.html'))).toBe(false);
  });

  test('lines that cannot be read, and those of a newer version, are counted on the page', () => {
    const text = `${lines(run(Date.now() - hourMs))}no json\n{"version":99}\n`;
    keep('runs-production.jsonl', text);
    expect(launchGate(['trends', '--history', 'history', '--html', 'a.html']).status).toBe(0);
    const page = readFileSync(join(folder, 'a.html'), 'utf8');
    expect(page).toContain('1 run, 1 line of a newer version left out, 1 line that cannot be read');
    expect(readFileSync(join(folder, 'history/runs-production.jsonl'), 'utf8')).toBe(text);
  });

  test('writes through no link of a checkout', () => {
    mkdirSync(join(folder, 'history'));
    writeFileSync(join(folder, 'precious'), 'kept');
    symlinkSync('precious', join(folder, 'a.html'));
    const { status, stderr } = launchGate(['trends', '--history', 'history', '--html', 'a.html']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('is a link')]);
    expect(readFileSync(join(folder, 'precious'), 'utf8')).toBe('kept');
  });

  test('shows no secret that the configuration knows', () => {
    const secret = ['tok', 'A9f3kLm2Qx7Zp1'].join('-');
    const routes = [{ check: `Home ${secret}`, p95Ms: 100, budgetMs: null, n: 60 }];
    keep('runs-production.jsonl', lines(run(Date.now() - hourMs, { sha: shaOf(1), routes })));
    mkdirSync(join(folder, '.github'));
    writeFileSync(
      join(folder, '.github/launch-gate.yml'),
      'version: 1\nbase-url: https://app.example.com\nchecks: [{ name: Home, get: /, headers: { X-Key: "${{ env.API_TOKEN }}" } }]\n',
    );
    const { status, stdout } = launchGate(['trends', '--history', 'history', '--html', 'a.html', '--json', 'a.json'], {
      API_TOKEN: secret,
    });
    expect(status).toBe(0);
    for (const text of [stdout, ...['a.html', 'a.json'].map((name) => readFileSync(join(folder, name), 'utf8'))])
      expect(text).not.toContain(secret);
    expect(readFileSync(join(folder, 'a.html'), 'utf8')).toContain('(redacted: ');
  });
});

describe('from the branch', () => {
  let github: FakeGitHub;
  beforeEach(async () => {
    github = await startFakeGitHub();
  });
  afterEach(async () => {
    const { invalid } = github;
    await github.close();
    expect(invalid).toEqual([]);
  });

  const branch = 'launch-gate-history';
  const write = (name: string, text: string) => commitFile(github.store, branch, name, Buffer.from(text));
  async function readBranch(permissions?: Record<string, 'read' | 'write'>) {
    const { signal } = new AbortController();
    const env = github.runner(permissions);
    const context = { cwd: folder, env, clock, signal, redactor: createRedactor(), log: { info() {}, progress() {} } };
    const api = openGitHubApi({ env, signal, retryAfterBaseValue: 1 });
    return await trends({ config: defaultConfig }, {}, {}, { ...context, github: api });
  }

  test('both files are asked for at the same time, one request each', async () => {
    write('runs-production.jsonl', lines(...seededHistory(20).runs));
    write('uptime-production.json', JSON.stringify({ ...newState(), ...stateOf(seededUptime()) }));
    // Neither is answered before the other has been asked.
    github.gather('/contents/', 2);
    const found = await readBranch({ contents: 'read' });
    expect(found.trends.read.runs).toBe(seededHistory(20).runs.length);
    expect(found.trends.uptime.days).toHaveLength(75);
    expect(github.calls).toHaveLength(2);
  });

  test('without the branch there are no runs yet', async () => {
    expect(trendsText(await readBranch())).toMatch(/^No run has left a summary/);
  });

  test('what GitHub refuses is no empty history', async () => {
    const refused = await readBranch({ issues: 'write' }).catch((error) => error);
    expect(refused.exitCode).toBe(3);
    expect(refused.message).toContain('contents');
  });
});

/** As the state of uptime holds it. */
function stateOf({ days, incidents }: ReturnType<typeof seededUptime>) {
  const rest = { severity: 'high', checks: ['Checkout'], cause: 'check', keys: [], goodRounds: 2, reopened: 0 };
  return { days, incidents: incidents.map((each) => ({ ...rest, ...each, id: iso(each.startedAt) })) };
}
