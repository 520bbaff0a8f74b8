import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openRepository } from '../../../src/git/repository.ts';
import { resolveRange } from '../../../src/git/resolve-range.ts';
import { openGitHubApi } from '../../../src/github/api/api.ts';
import { sinceDeployment } from '../../../src/github/event/since-deployment.ts';
import { createRepository, type TestRepository } from '../../git/repository-fixture.ts';
import { testContext } from '../../pillars/secrets/context.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github.ts';

describe('what a deployment brings', () => {
  let github: FakeGitHub;
  let repository: TestRepository;
  let commits: string[];
  beforeEach(async () => {
    github = await startFakeGitHub();
    repository = createRepository();
    commits = ['one', 'two', 'three'].map((text) => {
      repository.commit({ file: text });
      return repository.git('rev-parse', 'HEAD').trim();
    });
  });
  afterEach(async () => {
    repository.remove();
    await github.close();
  });

  const deployed = (id: number, sha: string, ...states: string[]) =>
    github.store.deployments.unshift({
      id,
      sha,
      environment: 'live',
      statuses: states.map((state) => ({ id, state })),
    });

  async function range(permissions?: Record<string, 'read' | 'write'>) {
    const { context, lines } = testContext(repository.path);
    const env = github.runner(permissions);
    const api = openGitHubApi({ env, signal: context.signal, retryAfterBaseValue: 1 });
    const tree = { kind: 'tree', commit: commits[2] as string } as const;
    const deployment = { id: 9, environment: 'live', isKnown: true };
    return { range: await sinceDeployment(tree, deployment, { ...context, github: api }), lines };
  }

  test('is what was committed since the last one that succeeded', async () => {
    deployed(7, commits[0] as string, 'inactive', 'success', 'in_progress');
    deployed(8, commits[1] as string, 'failure', 'in_progress');
    deployed(9, commits[2] as string, 'in_progress');
    const asked = (await range()).range;
    expect(asked).toEqual({ kind: 'between', base: commits[0], head: commits[2], orTree: true });
    expect(github.invalid).toEqual([]);
    const opened = await openRepository(testContext(repository.path).context);
    if (asked.kind === 'nothing' || asked.kind === 'tag') throw new Error('it brings something');
    expect(await resolveRange(opened, asked)).toMatchObject({ base: commits[0], head: commits[2] });
  });

  test('is every file where what was deployed before is nowhere any more', async () => {
    const request = { kind: 'between', base: 'deadbeef'.repeat(5), head: commits[2] as string } as const;
    const opened = await openRepository(testContext(repository.path).context);
    await expect(resolveRange(opened, request)).rejects.toMatchObject({ code: 'RANGE_UNRESOLVABLE' });
    expect(await resolveRange(opened, { ...request, orTree: true })).toMatchObject({ snapshot: 'tree' });
  });

  test('is every file, with one line that says why, where GitHub knows no earlier one or does not tell', async () => {
    const tree = { kind: 'tree', commit: commits[2] };
    deployed(9, commits[2] as string, 'in_progress');
    const first = await range();
    expect(first.range).toEqual(tree);
    expect(first.lines).toEqual([expect.stringContaining('no earlier successful deployment of "live"')]);
    const refused = await range({ contents: 'read' });
    expect(refused.range).toEqual(tree);
    expect(refused.lines).toEqual([expect.stringContaining('permissions: deployments: read')]);
  });
});
