import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.ts';
import { runGate } from '../../src/gate/gate.ts';
import { parseEvent } from '../../src/github/event/event.ts';
import { openPolicyFiles, proposalOf } from '../../src/github/event/proposal.ts';
import { runSecrets } from '../../src/pillars/secrets/run.ts';
import type { Report } from '../../src/report/model/report.ts';
import { childEnvironment } from '../child-environment.ts';
import { cloneRepository, createRepository, type TestRepository } from '../git/repository-fixture.ts';
import { testContext } from '../pillars/secrets/context.ts';

const program = fileURLToPath(new URL('../../src/launch-gate.ts', import.meta.url));
// Assembled, so that a scan of this repository does not find it here.
const githubToken = `ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}`;
const leak = `TOKEN=${githubToken}\n`;

type Origin = 'fork' | 'same' | 'deleted' | 'open';
type Run = { name?: 'pull_request' | 'pull_request_target'; cwd?: string };

describe('a pull request that changes what steers the gate', () => {
  let repository: TestRepository;
  let scratch: string;
  beforeEach(() => {
    repository = createRepository();
    scratch = mkdtempSync(join(tmpdir(), 'launch-gate-proposal-'));
  });
  afterEach(() => {
    repository.remove();
    rmSync(scratch, { recursive: true, force: true });
  });

  const eventOf = (origin: Origin, base: string, head: string) => {
    const repo = { full_name: 'example/app' };
    const from = { fork: { full_name: 'stranger/app' }, same: repo, deleted: null, open: undefined }[origin];
    return { pull_request: { base: { sha: base, repo }, head: { sha: head, repo: from } } };
  };

  /** The gate as the entries run it, on the checked-out pull request. */
  async function gate(origin: Origin, base: string, head: string, { name = 'pull_request', cwd }: Run = {}) {
    const { context } = testContext(cwd ?? repository.path, { PATH: process.env.PATH });
    const event = parseEvent({ name, payload: eventOf(origin, base, head) });
    const proposal = proposalOf(event);
    const files = await openPolicyFiles(proposal, context);
    const config = await loadConfig(
      { file: '.github/launch-gate.yml', explicit: false, overrides: {}, files },
      context,
    );
    return runGate({ config, named: [], range: event.range, files, proposed: proposal !== undefined }, context);
  }

  const told = ({ findings }: Report) =>
    findings.map(({ rule, where, severity, status }) => [rule, `${where.file}:${where.line}`, severity, status]);
  const secret = ['secrets/github-pat', 'a.env:1', 'blocker', 'fail'];
  const changed = (place: string) => ['gate/changed', place, 'medium', 'fail'];

  const attempts: [string, Record<string, string>, string][] = [
    ['an ignore file', { '.gitleaksignore': 'a.env:github-pat:1\n' }, '.gitleaksignore:1'],
    [
      'rules of its own',
      { '.gitleaks.toml': `[extend]\nuseDefault = true\ndisabledRules = ["github-pat", "generic-api-key"]\n` },
      '.gitleaks.toml:1',
    ],
    [
      'a configuration with a waiver',
      {
        '.github/launch-gate.yml':
          'version: 1\nwaivers: [{ rule: secrets/github-pat, where: a.env, reason: mine, until: 2999-01-01 }]\n',
      },
      '.github/launch-gate.yml:1',
    ],
  ];

  test.each(attempts)('cannot hide a secret with %s when it comes from a fork', async (_, files, place) => {
    const base = repository.commit({ 'README.md': 'hello\n' });
    const head = repository.commit({ ...files, 'a.env': leak });
    const run = await gate('fork', base, head);
    expect([run.verdict, told(run)]).toEqual(['fail', [secret, changed(place)]]);
    expect(run.findings[1]?.observed).toContain(`judged by the version of the base branch, commit ${base.slice(0, 7)}`);
  });

  test.each(attempts)('is judged by %s in the same repository, and the change is told', async (_, files, place) => {
    const base = repository.commit({ 'README.md': 'hello\n' });
    const head = repository.commit({ ...files, 'a.env': leak });
    const run = await gate('same', base, head);
    expect(run.verdict).toBe('pass');
    expect(told(run).filter(([, , , status]) => status === 'fail')).toEqual([changed(place)]);
  });

  test('is data only on pull_request_target, wherever it comes from', async () => {
    const base = repository.commit({ 'README.md': 'hello\n' });
    const head = repository.commit({ '.gitleaksignore': 'a.env:github-pat:1\n', 'a.env': leak });
    const run = await gate('same', base, head, { name: 'pull_request_target' });
    expect(told(run)).toEqual([secret, changed('.gitleaksignore:1')]);
  });

  test.each(['deleted', 'open'] as const)('is foreign where its origin is %s', async (origin) => {
    const base = repository.commit({ 'README.md': 'hello\n' });
    const head = repository.commit({ '.gitleaksignore': 'a.env:github-pat:1\n', 'a.env': leak });
    expect(told(await gate(origin, base, head))).toEqual([secret, changed('.gitleaksignore:1')]);
  });

  test('cannot widen the baseline, nor the file that its rules extend', async () => {
    const base = repository.commit({
      '.github/launch-gate.yml': 'version: 1\nsecrets: { baseline: known.json }\n',
      'known.json': '[]\n',
      '.gitleaks.toml': '[extend]\npath = "rules.toml"\n',
      'rules.toml': '[extend]\nuseDefault = true\n',
    });
    repository.commit({ 'a.env': leak });
    const { context } = testContext(repository.path);
    let baseline = '';
    await runSecrets({ kind: 'all' }, context, {
      writeBaseline: async (text) => {
        baseline = text;
      },
    });
    const widened = repository.commit({ 'known.json': baseline });
    expect(told(await gate('same', base, widened))).toEqual([changed('known.json:1')]);
    expect(told(await gate('fork', base, widened))).toEqual([secret, changed('known.json:1')]);
    const narrowed = repository.commit({ 'rules.toml': '[[rules]]\nid = "none"\nregex = "a{50}"\n' });
    expect(told(await gate('fork', base, narrowed))).toEqual([
      secret,
      changed('known.json:1'),
      changed('rules.toml:1'),
    ]);
  });

  test('from a fork is judged by the files of the base where these were removed or made a link', async () => {
    const base = repository.commit({
      '.gitleaksignore': 'old.env:github-pat:1\n',
      '.gitleaks.toml': '[extend]\nuseDefault = true\n',
    });
    repository.git('rm', '-q', '.gitleaksignore', '.gitleaks.toml');
    writeFileSync(join(scratch, 'outside'), 'a.env:github-pat:1\nold.env:github-pat:1\n');
    symlinkSync(join(scratch, 'outside'), join(repository.path, '.gitleaksignore'));
    const head = repository.commit({ 'a.env': leak, 'old.env': leak });
    expect(told(await gate('fork', base, head))).toEqual([
      secret,
      changed('.gitleaks.toml:undefined'),
      changed('.gitleaksignore:1'),
    ]);
  });

  test('from a fork is judged by the base also where the workspace is named through a link', async () => {
    const base = repository.commit({ 'README.md': 'hello\n' });
    const head = repository.commit({ '.github/launch-gate.yml': 'version: 2\n', 'a.env': leak });
    const cwd = join(scratch, 'workspace');
    symlinkSync(repository.path, cwd);
    expect(told(await gate('fork', base, head, { cwd }))).toEqual([secret, changed('.github/launch-gate.yml:1')]);
    const valid = repository.commit({ '.github/launch-gate.yml': 'version: 1\n' });
    expect(told(await gate('same', base, valid, { cwd }))).toEqual([secret, changed('.github/launch-gate.yml:1')]);
  });

  test('from a fork cannot be judged by a file that is a link to nothing in the base, or no text', async () => {
    symlinkSync('elsewhere', join(repository.path, '.gitleaks.toml'));
    const link = repository.commit({});
    rmSync(join(repository.path, '.gitleaks.toml'));
    const head = repository.commit({ 'a.env': leak });
    await expect(gate('fork', link, head)).rejects.toMatchObject({
      code: 'GITLEAKS_CONFIG',
      message: expect.stringContaining('the symbolic link ".gitleaks.toml" -> "elsewhere" leads to nothing'),
    });
    const broken = repository.commit({ '.github/launch-gate.yml': Buffer.from([0xff, 0xfe, 0]) });
    await expect(gate('fork', broken, broken)).rejects.toThrow('it is not UTF-8');
  });

  test('from a fork needs no checkout for its deployment, and takes no file without a history', async () => {
    const { context } = testContext(scratch);
    const proposal = { base: '1'.repeat(40), foreign: true };
    const load = async () => {
      const files = await openPolicyFiles(proposal, context);
      return loadConfig({ file: 'gate.yml', explicit: false, overrides: { routes: ['/'], baseUrl }, files }, context);
    };
    const baseUrl = 'https://app.example.com';
    expect((await load()).checks).toHaveLength(1);
    writeFileSync(join(scratch, 'gate.yml'), 'version: 1\n');
    await expect(load()).rejects.toMatchObject({ code: 'NOT_A_REPOSITORY', exitCode: 3 });
  });

  test('from a fork has its base fetched where the clone lacks it', async () => {
    repository.commit({ 'README.md': 'hello\n' });
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const base = repository.commit({ '.gitleaksignore': 'old.env:github-pat:1\n' });
    const head = repository.commit({ '.gitleaksignore': 'a.env:github-pat:1\n', 'a.env': leak, 'old.env': leak });
    const clone = cloneRepository(`file://${repository.path}`, '--depth=1');
    try {
      const run = await gate('fork', base, head, { cwd: clone.path });
      expect(told(run)).toEqual([secret, changed('.gitleaksignore:1')]);
      await expect(gate('fork', '1'.repeat(40), head, { cwd: clone.path })).rejects.toMatchObject({
        exitCode: 3,
        message: expect.stringContaining('whose configuration counts here, is not in this clone'),
      });
    } finally {
      clone.remove();
    }
  });

  test.each(['--depth=1', '--filter=blob:none'])('is told of its changes in a clone made with %s', async (option) => {
    repository.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    repository.git('config', 'uploadpack.allowFilter', 'true');
    const fork = repository.commit({ '.gitleaksignore': '# one\n', '.gitattributes': '# none\n' });
    const base = repository.commit({ '.gitleaksignore': '# later\n# one\n', 'other.txt': 'x\n' });
    repository.git('checkout', '-q', '-b', 'topic', fork);
    repository.commit({ '.gitleaksignore': '# one\n# two\n' });
    const head = repository.commit({ '.gitleaksignore': '# one\n# three\n', '.gitattributes': '*.env -diff\n' });
    const clone = cloneRepository(`file://${repository.path}`, option, '--no-single-branch', '--branch=topic');
    try {
      for (const origin of ['same', 'fork'] as const) {
        const run = await gate(origin, base, head, { cwd: clone.path });
        expect(told(run)).toEqual([changed('.gitleaksignore:2'), changed('.gitattributes:1')]);
      }
    } finally {
      clone.remove();
    }
  });

  test('is not told of what the base branch changed meanwhile', async () => {
    const fork = repository.commit({ 'README.md': 'hello\n' });
    const base = repository.commit({ '.gitleaksignore': '# later\n' });
    repository.git('checkout', '-q', '-b', 'topic', fork);
    const head = repository.commit({ 'a.ts': 'const a = 1;\n' });
    expect(told(await gate('same', base, head))).toEqual([]);
  });

  test('names the first line that it changes, and how to see the change', async () => {
    const base = repository.commit({ '.gitleaksignore': '# one\n# two\n# three\n' });
    const head = repository.commit({ '.gitleaksignore': '# one\n# two\nx:y:1\n# three\n' });
    const [finding] = (await gate('same', base, head)).findings;
    expect(finding).toMatchObject({
      title: 'This pull request changes .gitleaksignore, which steers this gate',
      observed: 'lines added: 1, removed: 0; judged by the changed version',
      where: { file: '.gitleaksignore', line: 3 },
      reproduce: `git diff ${base.slice(0, 12)}...${head.slice(0, 12)} -- .gitleaksignore`,
    });
  });

  test('is told of attributes that hide text from the scan, also where they hide themselves', async () => {
    const base = repository.commit({ '.gitattributes': '[attr]quiet -diff\n*.md text\n' });
    const head = repository.commit({
      '.gitattributes': '[attr]quiet -diff\n*.md text eol=lf\n',
      'deep/er/.gitattributes': '* text\n*.env quiet\n.gitattributes -diff\n',
      'deep/er/a.env': leak,
    });
    const run = await gate('same', base, head);
    expect([run.verdict, told(run)]).toEqual(['pass', [changed('deep/er/.gitattributes:1')]]);
    expect(run.findings[0]?.observed).toBe('added: *.env quiet');
  });

  test('from a fork hides nothing with attributes; those of the base count', async () => {
    const base = repository.commit({ '.gitattributes': '*.map -diff\n', 'sub/.gitattributes': 'quiet.txt binary\n' });
    const head = repository.commit({
      '.gitattributes': '*.env -diff\n',
      'a.env': leak,
      'sub/quiet.txt': leak,
      'sub/loud.txt': leak,
      'b.map': leak,
    });
    const run = await gate('fork', base, head);
    expect(told(run)).toEqual([
      secret,
      ['secrets/github-pat', 'sub/loud.txt:1', 'blocker', 'fail'],
      changed('.gitattributes:1'),
    ]);
    expect(run.findings[2]?.observed).toBe('added: *.env -diff; judged by the attributes of the base branch');
  });

  test('is judged so on the command line and in the action', () => {
    const base = repository.commit({ 'README.md': 'hello\n' });
    const head = repository.commit({ '.gitleaksignore': 'a.env:github-pat:1\n', 'a.env': leak });
    const run = (origin: Origin, args: string[], env: Record<string, string> = {}) => {
      writeFileSync(join(scratch, 'event.json'), JSON.stringify(eventOf(origin, base, head)));
      const { status, stdout } = spawnSync(process.execPath, [program, ...args], {
        cwd: repository.path,
        encoding: 'utf8',
        env: {
          ...childEnvironment,
          GITHUB_EVENT_NAME: 'pull_request',
          GITHUB_EVENT_PATH: join(scratch, 'event.json'),
          ...env,
        },
      });
      return { status, stdout };
    };
    expect(run('fork', ['run'])).toEqual({ status: 1, stdout: expect.not.stringContaining('add-mask') });
    const action = { GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: repository.path, RUNNER_TEMP: scratch };
    const same = run('same', [], action);
    expect([same.status, same.stdout]).toEqual([
      0,
      expect.stringMatching(/^::warning title=.*,file=\.gitleaksignore,line=1::/m),
    ]);
    const fork = run('fork', [], action);
    expect([fork.status, fork.stdout]).toEqual([1, expect.stringMatching(/^::error title=.*,file=a\.env,line=1,/m)]);
    // Told to the runner before anything else, and to nobody else.
    expect(fork.stdout.split('\n')[0]).toBe(`::add-mask::${githubToken}`);
    expect(fork.stdout.replaceAll(/^::add-mask::.*\n/gm, '')).not.toContain(githubToken.slice(4));
  });
});
