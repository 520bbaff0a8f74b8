import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openGitHubApi } from '../../../src/github/api/api.ts';
import {
  addressOf,
  type CurrentDeployment,
  earlierThan,
  findPreviousDeployment,
} from '../../../src/github/api/previous-deployment.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(() => github.close());

const sha = (n: number) => n.toString(16).padStart(40, 'a');
/** Newest first; each with its statuses, newest first. */
function deployed(
  id: number,
  commit: number,
  url: string | undefined,
  states = ['success'],
  environment = 'Production',
) {
  const statuses = states.map((state) => ({ id, state, environment_url: state === 'success' ? url : undefined }));
  github.store.deployments.unshift({ id, sha: sha(commit), environment, statuses });
}
function find(current: CurrentDeployment, permissions?: Record<string, 'read' | 'write'>) {
  const env = github.runner(permissions);
  const api = openGitHubApi({ env, signal: new AbortController().signal, retryAfterBaseValue: 1 });
  return findPreviousDeployment(api, current);
}

describe('the previous deployment', () => {
  test('is the last that succeeded before this one, in the same environment', async () => {
    deployed(1, 1, 'https://app-one.vercel.app/', ['inactive', 'success', 'pending']);
    deployed(2, 2, 'https://app-two.vercel.app/', ['inactive', 'success']);
    deployed(3, 3, undefined, ['failure', 'in_progress']);
    deployed(4, 9, 'https://preview.vercel.app/', ['success'], 'Preview');
    deployed(5, 4, 'https://app-four.vercel.app/');
    deployed(6, 5, 'https://app-later.vercel.app/');
    const found = { url: 'https://app-two.vercel.app', sha: sha(2) };
    expect(await find({ id: 5, sha: sha(4), environment: 'Production' })).toEqual(found);
    // On a push only the commit is known.
    expect(await find({ sha: sha(4) })).toEqual(found);
    // Vercel may not have told of this one yet.
    expect(await find({ sha: sha(7), environment: 'Production' })).toMatchObject({ sha: sha(5) });
    expect(github.invalid).toEqual([]);
  });

  test('is none where there is no earlier one, or none at another address', async () => {
    expect(await find({ sha: sha(1) })).toEqual({
      problem: 'GitHub knows no deployment of this commit; name its "environment"',
    });
    deployed(1, 1, 'https://app.example');
    expect(await find({ sha: sha(1) })).toEqual({
      problem: 'there is no earlier deployment of "Production" with an address',
    });
    deployed(2, 2, 'https://app.example');
    expect(await find({ sha: sha(2), baseUrl: 'https://app.example' })).toEqual({
      problem: 'the deployments of "Production" all answer at https://app.example',
    });
  });

  test('is not found without permission, and said so', async () => {
    expect(await find({ sha: sha(1) }, { contents: 'read' })).toMatchObject({
      problem: expect.stringContaining('permissions: deployments: read'),
    });
  });
});

test('another deployment of the same commit is no earlier release', () => {
  const list = [1, 2, 3].map((id) => ({ id, sha: sha(id === 1 ? 1 : 2), environment: 'p' }));
  expect(earlierThan({ id: 3, sha: sha(2) }, list).map(({ id }) => id)).toEqual([1]);
});

test.each([['javascript:alert(1)'], ['https://user:pass@app.example'], ['not a url'], ['']])(
  'an address such as %j is none',
  (environment_url) => {
    expect(addressOf([{ state: 'success', environment_url }])).toBeUndefined();
  },
);
