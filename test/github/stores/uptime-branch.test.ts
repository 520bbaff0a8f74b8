import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openGitHubApi } from '../../../src/github/api/api.ts';
import { uptimeBranch } from '../../../src/github/stores/uptime-branch.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(async () => {
  const { invalid } = github;
  await github.close();
  expect(invalid).toEqual([]);
});

function storeOf(permissions?: Record<string, 'read' | 'write'>, environment = 'production') {
  const { signal } = new AbortController();
  const api = openGitHubApi({ env: github.runner(permissions), signal, retryAfterBaseValue: 1 });
  return uptimeBranch(api, environment, (text) => text);
}

test('a state is kept on the branch, apart for each environment', async () => {
  const [one, other] = [storeOf(), storeOf(undefined, 'staging')];
  expect(await one.read()).toEqual({});
  expect(await one.write('{"a":1}', undefined)).toBe(true);
  const { token } = await other.read();
  expect(await other.write('{"b":1}', token)).toBe(true);
  expect((await storeOf().read()).text).toBe('{"a":1}');
  expect((await storeOf(undefined, 'staging').read()).text).toBe('{"b":1}');
});

test('of two writers one is told to read again', async () => {
  const [one, other] = [storeOf(), storeOf()];
  await one.write('{"n":0}', undefined);
  const tokens = [(await one.read()).token, (await other.read()).token];
  expect(await one.write('{"n":1}', tokens[0])).toBe(true);
  expect(await other.write('{"n":2}', tokens[1])).toBe(false);
  const { text, token } = await other.read();
  expect(text).toBe('{"n":1}');
  expect(await other.write('{"n":2}', token)).toBe(true);
});

test('two writers of the first state leave one of them', async () => {
  const [one, other] = [storeOf(), storeOf()];
  github.gather('POST /repos/{owner}/{repo}/git/refs', 2);
  const written = await Promise.all([one.write('{"n":1}', undefined), other.write('{"n":2}', undefined)]);
  expect(written.toSorted()).toEqual([false, true]);
});

test('a state that is too large to be read is not taken for none', async () => {
  const store = storeOf();
  await store.write(' '.repeat(5_000_001), undefined);
  const code = await store.read().then(
    () => undefined,
    (error) => error.code,
  );
  expect(code).toBe('STATE_UNREADABLE');
});

test('no platform builds the branch for each round', async () => {
  await storeOf().write('{}', undefined);
  const { body } = github.calls.find(({ operation }) => operation.endsWith('/git/commits')) ?? {};
  expect(body).toMatchObject({ message: 'Uptime of production\n\n[skip ci] [vercel skip]' });
});

test('what the token may do is asked once', async () => {
  const store = storeOf();
  await store.assertWritable();
  await store.assertWritable();
  expect(github.calls).toHaveLength(1);
});

test('a GitHub that is down is not called a lack of permission', async () => {
  github.fail('/git/', 502);
  await expect(storeOf().assertWritable()).rejects.toMatchObject({
    code: 'STATE_UNWRITABLE',
    hint: expect.not.stringContaining('permission'),
  });
});

test('what may not be written is refused before anything is asked, with the permission', async () => {
  await expect(storeOf({ contents: 'read' }).assertWritable()).rejects.toMatchObject({
    code: 'STATE_UNWRITABLE',
    message: expect.stringContaining('contents: write'),
  });
});
