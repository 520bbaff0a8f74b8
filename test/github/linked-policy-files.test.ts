import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadConfig } from '../../src/config/load.ts';
import { runGate } from '../../src/gate/gate.ts';
import { treeFiles } from '../../src/git/policy-files.ts';
import { parseEvent } from '../../src/github/event/event.ts';
import { openPolicyFiles, proposalOf } from '../../src/github/event/proposal.ts';
import { runSecrets } from '../../src/pillars/secrets/run.ts';
import type { Report } from '../../src/report/model/report.ts';
import { childEnvironment } from '../child-environment.ts';
import { createRepository, type TestRepository } from '../git/repository-fixture.ts';
import { testContext } from '../pillars/secrets/context.ts';

const program = fileURLToPath(new URL('../../src/launch-gate.ts', import.meta.url));
// Assembled, so that a scan of this repository does not find it here.
const githubToken = `ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}`;
const leak = `TOKEN=${githubToken}\n`;
const ignored = 'a.env:github-pat:1\n';
const waived = 'version: 1\nwaivers: [{ rule: secrets/github-pat, where: a.env, reason: mine, until: 2999-01-01 }]\n';

describe('a file behind a link that steers the gate', () => {
  let repository: TestRepository;
  let scratch: string;
  beforeEach(() => {
    repository = createRepository();
    scratch = mkdtempSync(join(tmpdir(), 'launch-gate-linked-'));
  });
  afterEach(() => {
    repository.remove();
    rmSync(scratch, { recursive: true, force: true });
  });

  const link = (path: string, target: string) => {
    const place = join(repository.path, path);
    rmSync(place, { recursive: true, force: true });
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(target, place);
  };

  const eventOf = (origin: 'fork' | 'same', base: string, head: string) => {
    const repo = { full_name: 'example/app' };
    const from = origin === 'same' ? repo : { full_name: 'stranger/app' };
    return { pull_request: { base: { sha: base, repo }, head: { sha: head, repo: from } } };
  };

  /** The gate as the entries run it, on the checked-out pull request. */
  async function gate(origin: 'fork' | 'same', base: string, head: string, env: Record<string, string> = {}) {
    const { context } = testContext(repository.path, { PATH: process.env.PATH, ...env });
    const event = parseEvent({ name: 'pull_request', payload: eventOf(origin, base, head) });
    const proposal = proposalOf(event);
    const files = await openPolicyFiles(proposal, context);
    const request = { file: '.github/launch-gate.yml', explicit: false, overrides: {}, files };
    const config = await loadConfig(request, context);
    return runGate({ config, named: [], range: event.range, files, proposed: proposal !== undefined }, context);
  }

  const failing = ({ findings }: Report) =>
    findings.filter(({ status }) => status === 'fail').map(({ rule, where }) => `${rule} ${where.file}:${where.line}`);
  const secret = 'secrets/github-pat a.env:1';

  test.each<[string, Record<string, string>, Record<string, string>, Record<string, string>, string]>([
    [
      'an ignore file',
      { '.gitleaksignore': 'ci/ignore' },
      { 'ci/ignore': '# none\n' },
      { 'ci/ignore': ignored },
      'ci/ignore:1',
    ],
    [
      'rules',
      { '.gitleaks.toml': 'ci/rules.toml' },
      { 'ci/rules.toml': '[extend]\nuseDefault = true\n' },
      { 'ci/rules.toml': '[extend]\nuseDefault = true\ndisabledRules = ["github-pat", "generic-api-key"]\n' },
      'ci/rules.toml:3',
    ],
    [
      'rules that others extend, behind two links',
      { 'ci/base.toml': '../org/now.toml', 'org/now.toml': 'v1.toml' },
      {
        '.gitleaks.toml': '[extend]\npath = "ci/base.toml"\n',
        'org/v1.toml': '[extend]\nuseDefault = true\n',
      },
      { 'org/v1.toml': '[[rules]]\nid = "none"\nregex = "a{50}"\n' },
      'org/v1.toml:1',
    ],
    [
      'a configuration',
      { '.github/launch-gate.yml': '../ci/gate.yml' },
      { 'ci/gate.yml': 'version: 1\n' },
      { 'ci/gate.yml': waived },
      'ci/gate.yml:2',
    ],
    [
      'a configuration in a folder that is a link',
      { '.github': 'ci/github' },
      { 'ci/github/launch-gate.yml': 'version: 1\n' },
      { 'ci/github/launch-gate.yml': waived },
      'ci/github/launch-gate.yml:2',
    ],
  ])('is read through it and watched: %s', async (_, links, before, after, place) => {
    for (const [path, target] of Object.entries(links)) link(path, target);
    const base = repository.commit(before);
    const head = repository.commit({ ...after, 'a.env': leak });
    const fork = await gate('fork', base, head);
    expect([fork.verdict, failing(fork)]).toEqual(['fail', [secret, `gate/changed ${place}`]]);
    const same = await gate('same', base, head);
    expect([same.verdict, failing(same)]).toEqual(['pass', [`gate/changed ${place}`]]);
  });

  test('is a baseline too', async () => {
    link('known.json', 'ci/known.json');
    const base = repository.commit({
      '.github/launch-gate.yml': 'version: 1\nsecrets: { baseline: known.json }\n',
      'ci/known.json': '[]\n',
    });
    repository.commit({ 'a.env': leak });
    let baseline = '';
    await runSecrets({ kind: 'all' }, testContext(repository.path).context, {
      writeBaseline: async (text) => {
        baseline = text;
      },
    });
    const head = repository.commit({ 'ci/known.json': baseline });
    expect(failing(await gate('fork', base, head))).toEqual([secret, 'gate/changed ci/known.json:1']);
    expect(failing(await gate('same', base, head))).toEqual(['gate/changed ci/known.json:1']);
  });

  test('is told of where a link on the way is pointed elsewhere, or becomes a file', async () => {
    link('.gitleaksignore', 'ci/now/ignore');
    link('ci/now', 'v1');
    const base = repository.commit({ 'ci/v1/ignore': '# one\n', 'ci/v2/ignore': ignored });
    link('ci/now', 'v2');
    const pointed = repository.commit({ 'a.env': leak });
    expect(failing(await gate('fork', base, pointed))).toEqual([secret, 'gate/changed ci/now:1']);
    expect(failing(await gate('same', base, pointed))).toEqual(['gate/changed ci/now:1']);
    rmSync(join(repository.path, '.gitleaksignore'));
    const file = repository.commit({ '.gitleaksignore': ignored });
    const run = await gate('fork', base, file);
    expect(failing(run)).toEqual([secret, 'gate/changed .gitleaksignore:1', 'gate/changed ci/now:1']);
    expect(run.findings[1]?.observed).toMatch(/^lines added: 1, removed: 1; judged by the version of the base/);
  });

  test('is told of where a folder on the way becomes a link, whose target the base holds already', async () => {
    const base = repository.commit({ '.github/CODEOWNERS': '* @ada\n', 'old/launch-gate.yml': waived });
    link('.github', 'old');
    const head = repository.commit({ 'a.env': leak });
    expect(failing(await gate('fork', base, head))).toEqual([secret, 'gate/changed .github:1']);
    expect(failing(await gate('same', base, head))).toEqual(['gate/changed .github:1']);
  });

  test('is told of where it lies in a submodule that moves, whatever .gitmodules says', async () => {
    link('.gitleaksignore', 'shared/ignore');
    repository.write({ '.gitmodules': '[submodule "shared"]\n\tpath = shared\n\turl = ../shared\n\tignore = all\n' });
    const move = (id: string) =>
      repository.git('update-index', '--add', '--cacheinfo', `160000,${id.repeat(10)},shared`);
    const commit = () => {
      repository.git('add', '.gitmodules', '.gitleaksignore', 'a.env');
      repository.git('commit', '-q', '-m', 'x');
      return repository.git('rev-parse', 'HEAD').trim();
    };
    repository.write({ 'a.env': '' });
    move('beef');
    const base = commit();
    repository.write({ 'a.env': leak, 'shared/ignore': ignored });
    move('cafe');
    const head = commit();
    expect(failing(await gate('same', base, head))).toEqual(['gate/changed shared:1']);
    await expect(gate('fork', base, head)).rejects.toMatchObject({
      exitCode: 2,
      message: expect.stringContaining('the symbolic link ".gitleaksignore" -> "shared/ignore" leads to nothing'),
    });
  });

  test.each<[string, string, string, string]>([
    [
      '.github/launch-gate.yml',
      '../../../../../../proc/self/environ',
      'CONFIG_UNREADABLE',
      'leads out of the repository',
    ],
    ['.github', '../elsewhere', 'CONFIG_UNREADABLE', 'leads out of the repository'],
    ['.github/launch-gate.yml', '/etc/passwd', 'CONFIG_UNREADABLE', 'leads out of the repository'],
    ['.github/launch-gate.yml', '../.git/config', 'CONFIG_UNREADABLE', 'leads into the folder of git'],
    ['.gitleaks.toml', '/etc/passwd', 'GITLEAKS_CONFIG', 'leads out of the repository'],
    ['.gitleaksignore', '/dev/zero', 'GITLEAKS_CONFIG', 'leads out of the repository'],
    ['.gitleaksignore', '.gitleaksignore', 'GITLEAKS_CONFIG', 'leads in a circle'],
    ['.gitleaksignore', '.', 'GITLEAKS_CONFIG', 'leads to no file'],
    ['.gitleaks.toml', 'gone.toml', 'GITLEAKS_CONFIG', 'leads to nothing'],
    ['.gitleaks.toml', 'ci', 'GITLEAKS_CONFIG', 'it is not a file'],
  ])('is refused by name where %s leads to %s', async (path, target, code, message) => {
    link(path, target);
    const base = repository.commit({ 'ci/x': 'x\n' });
    const head = repository.commit({ 'a.env': leak });
    for (const origin of ['fork', 'same'] as const) {
      const refused = { code, exitCode: 2, message: expect.stringContaining(message) };
      await expect(gate(origin, base, head)).rejects.toMatchObject(refused);
    }
  });

  test('is refused where its configuration names a baseline or rules by a link that leads out', async () => {
    writeFileSync(join(scratch, 'outside'), '[]\n');
    link('known.json', join(scratch, 'outside'));
    const base = repository.commit({ '.github/launch-gate.yml': 'version: 1\nsecrets: { baseline: known.json }\n' });
    const head = repository.commit({ 'a.env': leak });
    const baseline = { code: 'BASELINE_INVALID', message: expect.stringContaining('leads out of the repository') };
    for (const origin of ['fork', 'same'] as const) {
      await expect(gate(origin, base, head)).rejects.toMatchObject(baseline);
    }
    link('rules.toml', '/proc/self/environ');
    repository.commit({
      '.github/launch-gate.yml': 'version: 1\n',
      '.gitleaks.toml': '[extend]\npath = "rules.toml"\n',
    });
    await expect(gate('same', base, head)).rejects.toMatchObject({
      code: 'GITLEAKS_CONFIG',
      message: expect.stringContaining('the symbolic link "rules.toml" -> "/proc/self/environ" leads out'),
    });
  });

  test('may lie outside of the repository where the path itself says so, and in it by an absolute link', async () => {
    writeFileSync(join(scratch, 'gate.yml'), 'version: 1\nfail-on: medium\n');
    symlinkSync(join(scratch, 'gate.yml'), join(scratch, 'link.yml'));
    const { context } = testContext(repository.path);
    const named = { file: join(scratch, 'link.yml'), explicit: true, overrides: {}, files: treeFiles(context) };
    expect(await loadConfig(named, context)).toMatchObject({ failOn: 'medium' });
    link('.github/launch-gate.yml', join(repository.path, 'ci/gate.yml'));
    const base = repository.commit({ 'ci/gate.yml': 'version: 1\n' });
    const head = repository.commit({ 'ci/gate.yml': waived, 'a.env': leak });
    expect(failing(await gate('same', base, head))).toEqual(['gate/changed ci/gate.yml:2']);
    expect(failing(await gate('fork', base, head))).toEqual([secret, 'gate/changed ci/gate.yml:2']);
  });

  test('counts as that of the base also where the environment names it', async () => {
    link('ci/rules.toml', 'now.toml');
    const base = repository.commit({ 'ci/now.toml': '[extend]\nuseDefault = true\n' });
    const head = repository.commit({ 'ci/now.toml': '[[rules]]\nid = "none"\nregex = "a{50}"\n', 'a.env': leak });
    const env = { GITLEAKS_CONFIG: 'ci/rules.toml' };
    expect(failing(await gate('fork', base, head, env))).toEqual([secret, 'gate/changed ci/now.toml:1']);
    expect(failing(await gate('same', base, head, env))).toEqual(['gate/changed ci/now.toml:1']);
  });

  test.each(['../../../../../../proc/self/environ', '../.git/config', '../pipe', '../../outside.yml'])(
    'shows no line of what lies outside: %s',
    (target) => {
      const value = ['hunter2', 'hunter2'].join('-');
      link('.github/launch-gate.yml', target);
      repository.git('config', 'http.extraheader', `AUTHORIZATION: basic ${value}`);
      execFileSync('bash', ['-c', 'mkfifo pipe'], { cwd: repository.path });
      for (const args of [['check-config'], ['run', 'secrets', '--range', 'all']]) {
        const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
          cwd: repository.path,
          encoding: 'utf8',
          env: { ...childEnvironment, SMOKE_PASSWORD: value },
        });
        expect([status, stdout + stderr]).toEqual([2, expect.stringContaining('.github/launch-gate.yml')]);
        expect(stdout + stderr).not.toContain('hunter2');
      }
    },
  );

  test('shows no line where a link led to it, and no secret of the environment elsewhere', async () => {
    const value = ['hunter2', 'hunter2'].join('-');
    repository.write({ 'ci/gate.yml': `version: 1\npasword: "${value}" # of ${value}\n` });
    const messageOf = async (file: string) => {
      const { context } = testContext(repository.path, { SMOKE_PASSWORD: value });
      const error = await loadConfig(
        { file, explicit: false, overrides: {}, files: treeFiles(context) },
        context,
      ).catch((thrown) => thrown);
      return (error as Error).message;
    };
    expect(await messageOf('ci/gate.yml')).toContain('2 | pasword: "***************" # of ***************\n');
    expect(await messageOf('ci/gate.yml')).not.toContain(value);
    link('.github/launch-gate.yml', '../ci/gate.yml');
    expect(await messageOf('.github/launch-gate.yml')).toBe('.github/launch-gate.yml:2:1  unknown key "pasword"');
  });
});
