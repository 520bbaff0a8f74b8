import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { judge, reportedBy } from '../../../src/gate/verdict.ts';
import { parseEvent } from '../../../src/github/event/event.ts';
import { runSecrets } from '../../../src/pillars/secrets/run.ts';
import { cloneRepository, createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { testContext } from './context.ts';

const githubToken = `ghp_${'x7Kq2mZ9vB4nW8rT1cY6uJ3sD5fG0hLpQeR8'}`;

describe('a tag that is pushed', () => {
  let origin: TestRepository;
  let clone: TestRepository;
  let commit: string;
  beforeEach(() => {
    origin = createRepository();
    origin.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    origin.commit({ 'old.env': `TOKEN=${githubToken}\n` });
    commit = origin.commit({ a: 'x\n' });
    // As actions/checkout does: the name of the tag stands for its commit.
    clone = cloneRepository(`file://${origin.path}`, '--depth', '1');
  });
  afterEach(() => {
    origin.remove();
    clone.remove();
  });

  const push = (name: string) =>
    parseEvent({
      name: 'push',
      payload: {
        ref: `refs/tags/${name}`,
        before: '0'.repeat(40),
        after: origin.git('rev-parse', `refs/tags/${name}`).trim(),
        repository: { default_branch: 'main' },
      },
    }).range;
  const scan = async (name: string, cwd = clone.path, beyond?: boolean) => {
    const range = push(name);
    if (!range) throw new Error('a push names a range');
    const env = { ...process.env, RUNNER_TEMP: join(clone.path, '.git') };
    return runSecrets(range, testContext(cwd, env).context, { beyond });
  };

  test('has its message scanned and nothing else, also where the clone lacks it', async () => {
    origin.git('tag', '-a', 'v1', '-m', `release\n\nTOKEN=${githubToken}`);
    const { status, reason, findings, counts } = await scan('v1');
    expect({ status, reason }).toEqual({ status: 'fail', reason: '1 secret in the message of the tag v1' });
    expect(findings).toMatchObject([
      {
        via: 'message',
        where: { file: 'refs/tags/v1', line: 3, commit },
        fingerprint: `${commit}:refs/tags/v1:github-pat:3`,
      },
    ]);
    expect(counts).toMatchObject({ commits: 0, messages: 1, secrets: 1 });
    expect(clone.git('tag')).toBe('');
  });

  test('passes where its message holds none', async () => {
    origin.git('tag', '-a', 'v1', '-m', 'release');
    expect(await scan('v1')).toMatchObject({ status: 'pass', reason: 'no new secrets in the message of the tag v1' });
  });

  test('passes, with the reason, where it has no message, or none is asked for', async () => {
    origin.git('tag', 'light');
    origin.git('tag', '-a', 'v1', '-m', `TOKEN=${githubToken}`);
    const nothing = { status: 'pass', findings: [], counts: { commits: 0 } };
    expect(await scan('light')).toMatchObject({ ...nothing, reason: 'the tag light adds no commits of its own' });
    expect(await scan('v1', clone.path, false)).toMatchObject({
      ...nothing,
      reason: 'the tag v1 adds no commits of its own',
    });
  });

  test('is inconclusive, and ends no run, where its message cannot be had', async () => {
    origin.git('tag', '-a', 'v1', '-m', 'release');
    const range = push('v1');
    origin.git('tag', '-d', 'v1');
    execFileSync('git', ['prune', '--expire=now'], { cwd: origin.path, stdio: 'pipe' });
    const folder = mkdtempSync(join(tmpdir(), 'launch-gate-empty-'));
    try {
      for (const cwd of [clone.path, folder]) {
        const result = await runSecrets(range as NonNullable<typeof range>, testContext(cwd).context);
        expect(result).toMatchObject({ status: 'inconclusive', reason: 'the message of the tag v1 was not read' });
        expect(result.findings).toMatchObject([
          { rule: 'secrets/not-searched', title: 'Not searched for secrets: the message of the tag v1' },
        ]);
        expect(
          judge(reportedBy({ name: 'secrets', findings: result.findings }), {
            failOn: 'high',
            waivers: [],
            today: '2027-01-01',
          }).verdict,
        ).toBe('pass');
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
