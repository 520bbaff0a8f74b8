import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openRuns } from '../../../src/gate/history-store.ts';
import { openGitHubApi } from '../../../src/github/api/api.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { runSummary } from '../../history/summary.ts';
import { clock } from '../../http/servers.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github.ts';
import { commitFile } from '../fake-github-answers.ts';

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
const file = 'runs-production.jsonl';
const ref = `refs/heads/${branch}`;
const write = (text: string) => commitFile(github.store, branch, file, Buffer.from(text));

/** The store of a run of its own. */
function storeOf(permissions?: Record<string, 'read' | 'write'>) {
  const { signal } = new AbortController();
  const env = { ...github.runner(permissions), GITHUB_ACTIONS: 'true' };
  const redactor = createRedactor();
  redactor.add('hunter2hunter2', 'a password');
  const store = openRuns('auto', {
    cwd: '.',
    env,
    clock,
    signal,
    redactor,
    log: { info() {}, progress() {} },
    github: openGitHubApi({ env, signal, retryAfterBaseValue: 1 }),
  });
  if (!store) throw new Error('there is no store');
  return store;
}
const run = (n: number) =>
  runSummary({ at: new Date(Date.UTC(2027, 0, 4) + n * 1000).toISOString(), sha: String(n).padStart(40, '0') });
const kept = async () => (await storeOf().readRuns('production')).runs.map(({ sha }) => Number(sha));

test('a run is added in two calls, by a run that has read in one', async () => {
  await storeOf().addRun(run(1));
  github.calls.splice(0);
  await storeOf().addRun(run(2));
  expect(github.calls.map(({ operation }) => operation.split('/')[0])).toEqual(['GET ', 'PUT ']);
  const store = storeOf();
  await store.readRuns('production');
  github.calls.splice(0);
  await store.addRun(run(3));
  expect(github.calls).toHaveLength(1);
  expect(await kept()).toEqual([1, 2, 3]);
  const { body } = github.calls.find(({ operation }) => operation.startsWith('PUT')) ?? {};
  expect(body).toMatchObject({ message: `Run of 0000000 in production\n\n[skip ci] [vercel skip]` });
});

describe('twenty runs that end at once', () => {
  const numbers = Array.from({ length: 20 }, (_, n) => n);

  test('lose none, on a branch that none of them finds', async () => {
    github.delay(() => Math.random() * 20);
    await Promise.all(numbers.map((n) => storeOf().addRun(run(n))));
    expect(await kept()).toEqual(numbers);
  }, 120_000);

  test('lose none, each overtaken by another, in any order of the answers', async () => {
    await storeOf().addRun(run(100));
    // The client lets no more than ten requests of a process be under way.
    github.gather('PUT', 10);
    github.delay(() => Math.random() * 20);
    await Promise.all(numbers.map((n) => storeOf().addRun(run(n))));
    expect(await kept()).toEqual([...numbers, 100]);
  }, 120_000);
});

test('a run whose answer was lost is added once', async () => {
  await storeOf().addRun(run(1));
  github.loseAnswer('PUT');
  await storeOf().addRun(run(2));
  expect(await kept()).toEqual([1, 2]);
  expect(github.calls.filter(({ operation }) => operation.startsWith('PUT'))).toHaveLength(3);
});

describe('a history', () => {
  test('that was rewritten meanwhile keeps what is there by then', async () => {
    const store = storeOf();
    await store.addRun(run(1));
    await store.readRuns('production');
    write(`${JSON.stringify(run(5))}\n`);
    await store.addRun(run(2));
    expect(await kept()).toEqual([2, 5]);
  });

  test('whose branch is gone between reading and writing begins anew', async () => {
    const store = storeOf();
    await store.addRun(run(1));
    await store.readRuns('production');
    github.store.refs.delete(ref);
    await store.addRun(run(2));
    expect(await kept()).toContain(2);
  });

  test('that is no text is said, and begins anew', async () => {
    await storeOf().addRun(run(1));
    commitFile(github.store, branch, file, Buffer.from([0xef, 0xbb, 0xbf, 0xff, 0x00, 0x0a, 0x7b, 0x0a]));
    expect(await storeOf().readRuns('production')).toMatchObject({ runs: [], ignored: 2 });
    await storeOf().addRun(run(2));
    expect(await kept()).toEqual([2]);
  });

  test('with lines of a newer version keeps them', async () => {
    await storeOf().addRun(run(1));
    write('{"version":2,"later":true}\n');
    await storeOf().addRun(run(2));
    expect(await storeOf().readRuns('production')).toMatchObject({ newer: 1, runs: [{ sha: run(2).sha }] });
  });

  test('of 3 MB is read in one call, of more than 5 MB not at all', async () => {
    await storeOf().addRun(run(1));
    write(Array.from({ length: 10_000 }, (_, n) => `${JSON.stringify(run(n))}\n`).join(''));
    github.calls.splice(0);
    const store = storeOf();
    expect((await store.readRuns('production')).runs).toHaveLength(10_000);
    await store.addRun(run(10_000));
    expect(github.calls).toHaveLength(2);
    write('x'.repeat(5_000_001));
    await expect(storeOf().readRuns('production')).rejects.toThrow('larger than 5 MB');
    await expect(storeOf().addRun(run(3))).rejects.toThrow('larger than 5 MB');
  });

  test('holds no secret that the run knows', async () => {
    await storeOf().addRun(runSummary({ event: 'hunter2hunter2' }));
    expect((await storeOf().readRuns('production')).runs[0]?.event).not.toContain('hunter2');
  });
});

describe('what GitHub forbids is told at once, in its words', () => {
  test.each([
    [409, 'Repository rule violations found\n\nChanges must be made through a pull request.'],
    [409, 'Could not update file: 6 of 6 required status checks are expected.'],
    [409, 'Could not create file: Required status check "ci" is expected.'],
    [422, 'Repository rule violations found\n\nSecret detected in content'],
    [403, 'Resource not accessible by integration'],
  ])('%s %s', async (status, message) => {
    await storeOf().addRun(run(1));
    github.fail('PUT', { status, message });
    github.calls.splice(0);
    await expect(storeOf().addRun(run(2))).rejects.toThrow(message.split('\n', 1)[0]);
    expect(github.calls.filter(({ operation }) => operation.startsWith('PUT'))).toHaveLength(1);
  });

  test('also where there is no branch yet', async () => {
    github.fail('POST /repos/{owner}/{repo}/git/refs', { status: 422, message: 'Repository rule violations found' });
    await expect(storeOf().addRun(run(1))).rejects.toThrow('Repository rule violations found');
  });

  test('and a permission that is missing, with its name', async () => {
    await expect(storeOf({ contents: 'read' }).addRun(run(1))).rejects.toThrow('contents: write');
  });
});

test.each(['is at 1 but expected 2', 'refs/heads/launch-gate-history expected to be at 1'])(
  'a branch that moved is tried again: %s',
  async (message) => {
    await storeOf().addRun(run(1));
    github.fail('PUT', { status: 409, message }, 3);
    await storeOf().addRun(run(2));
    expect(await kept()).toEqual([1, 2]);
  },
);
