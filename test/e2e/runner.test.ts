import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { findAct, installAction, runWorkflow } from './act.ts';

const act = findAct(process.env);
const whenInstalled = act ? describe : describe.skip;
if (!act) process.stderr.write('skipped: act is not installed (go install github.com/nektos/act@v0.2.89)\n');

// Assembled here so that this repository holds no secret, not even a false one.
const secret = ['ghp', 'k3Tz9QmW7xVb2Nc8RyLf4Hs6Jd1Pg5Aq0Ue3'].join('_');

whenInstalled('the action on a runner', () => {
  let repository: string;
  let base: string;

  beforeAll(async () => {
    repository = await mkdtemp(join(tmpdir(), 'launch-gate-e2e-'));
    git('init', '-q', '-b', 'main');
    await write('src/mail.ts', 'export const from = "team@example.com";\n');
    await installAction(repository);
    base = commit('A first version');
  });
  afterAll(() => rm(repository, { recursive: true, force: true }));

  test('passes a clean pull request without any configuration', async () => {
    branch('clean');
    await write('src/greeting.ts', 'export const greeting = "hello";\n');
    const result = await pullRequest(commit('Greet'));

    expect(result.commands.filter(({ command }) => command === 'error')).toEqual([]);
    expect(result.output).toContain('verdict=pass findings=0');
    expect(result.summary).toMatch(/ready to launch|pass/i);
    expect(result.success).toBe(true);
  });

  test('fails a pull request with a secret, on its line, and never prints it', async () => {
    branch('secret');
    await write('src/mail.ts', `export const from = "team@example.com";\n\nexport const githubToken = "${secret}";\n`);
    const leaking = commit('Send mail');
    await write('src/mail.ts', 'export const from = "team@example.com";\n');
    const result = await pullRequest(commit('Remove the token again'));

    expect(result.success).toBe(false);
    expect(result.output).toContain('verdict=fail findings=1');
    const errors = result.commands.filter(({ command }) => command === 'error');
    expect(errors[0]?.raw).toMatch(/^::error file=src\/mail\.ts,line=3,/);
    expect(errors[0]?.message).toContain(leaking.slice(0, 7));
    expect(errors).toHaveLength(2); // the secret's line, and the verdict
    expect(result.summary).toContain('src/mail.ts');
    for (const form of [
      secret,
      secret.slice(4),
      Buffer.from(secret).toString('base64'),
      Buffer.from(secret).toString('hex'),
    ]) {
      expect(result.output).not.toContain(form);
    }
  });

  test('fails a pull request whose deployment fails a smoke check, on the line of the configuration', async () => {
    const site = createServer((request, response) => {
      const broken = request.url === '/dashboard';
      response.writeHead(broken ? 500 : 200, { 'content-type': 'text/html' });
      response.end(broken ? 'database is gone' : '<h1>Welcome</h1>');
    });
    await new Promise<void>((listening) => site.listen(0, '127.0.0.1', listening));
    branch('smoke');
    await write(
      '.github/launch-gate.yml',
      [
        'version: 1',
        `base-url: \${{ env.DEPLOY_URL }}`,
        'checks:',
        '  - name: Home',
        '    get: /',
        '    expect: { status: 200, css: { h1: Welcome } }',
        '  - name: Dashboard',
        '    get: /dashboard',
        '    expect: { status: 200 }',
        '',
      ].join('\n'),
    );
    const url = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
    try {
      const result = await pullRequest(commit('Check the dashboard'), { DEPLOY_URL: url });

      expect(result.success).toBe(false);
      const errors = result.commands.filter(({ command }) => command === 'error');
      expect(errors[0]?.properties).toMatchObject({ file: '.github/launch-gate.yml', line: '9' });
      expect(errors[0]?.message).toContain('500');
      // The pull request adds the configuration, which is told as well; then the verdict.
      expect(errors[1]?.properties['title']).toContain('changes .github/launch-gate.yml');
      expect(errors).toHaveLength(3);
    } finally {
      site.close();
    }
  });

  test('does not pass when the base commit of the pull request is unknown', async () => {
    branch('unknown-base');
    await write('src/other.ts', 'export const other = 1;\n');
    const head = commit('Something else');
    const result = await runWorkflow(
      act as string,
      repository,
      'pull_request',
      payload('1234567890123456789012345678901234567890', head),
    );

    expect(result.success).toBe(false);
    expect(result.output).toContain('could not judge');
  });

  function pullRequest(head: string, env: Record<string, string> = {}) {
    return runWorkflow(act as string, repository, 'pull_request', payload(base, head), env);
  }

  function payload(baseSha: string, headSha: string) {
    const repo = { full_name: 'example/app', fork: false };
    return {
      action: 'synchronize',
      number: 7,
      pull_request: { number: 7, base: { sha: baseSha, ref: 'main', repo }, head: { sha: headSha, ref: 'work', repo } },
      repository: { full_name: 'example/app', default_branch: 'main' },
    };
  }

  function branch(name: string): void {
    git('checkout', '-q', '-b', name, base);
  }

  async function write(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(repository, path)), { recursive: true });
    await writeFile(join(repository, path), text);
  }

  function commit(message: string): string {
    git('add', '-A');
    git('-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', 'commit', '-q', '-m', message);
    return git('rev-parse', 'HEAD').trim();
  }

  function git(...args: string[]): string {
    return execFileSync('git', args, { cwd: repository, encoding: 'utf8' });
  }
});
