import { createRequire } from 'node:module';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseEvent } from '../../../src/github/event/event.ts';
import { GateError } from '../../../src/model/errors.ts';

// Required, not imported: the type of four megabytes of JSON is nothing to wait for.
const require = createRequire(import.meta.url);
const webhooks: { name: string; examples: any[] }[] = require('@octokit/webhooks-examples');

const a = 'a'.repeat(40);
const b = 'b'.repeat(40);
const zeros = '0'.repeat(40);

function examples(name: string): any[] {
  return webhooks.find((each) => each.name === name)?.examples ?? [];
}

function push(change: object = {}) {
  const payload = { ref: 'refs/heads/topic', before: a, after: b, repository: { default_branch: 'main' }, ...change };
  return parseEvent({ name: 'push', payload });
}

function pullRequest(change: { base?: object; head?: object | null } = {}) {
  const repo = { full_name: 'org/app' };
  const pull_request = { base: { sha: a, repo, ...change.base }, head: { sha: b, repo, ...change.head } };
  return parseEvent({ name: 'pull_request', payload: { pull_request }, sha: 'c'.repeat(40) });
}

describe("GitHub's example payloads", () => {
  test.each(['pull_request', 'pull_request_target'])('%s: what the head has beyond the base', (name) => {
    expect(examples('pull_request').length).toBeGreaterThan(20);
    for (const payload of examples('pull_request')) {
      const { base, head, number } = payload.pull_request;
      expect(parseEvent({ name, payload, sha: a })).toEqual({
        event: name,
        range: {
          ...{ kind: 'between', base: base.sha, head: head.sha },
          // On pull_request_target GITHUB_SHA is no merge.
          onto: { branch: base.ref, merge: name === 'pull_request' ? a : undefined },
        },
        sha: head.sha,
        headRepositoryIsFork: false,
        pullRequest: number,
        tokenIsReadOnly: false,
      });
    }
  });

  test('push: nothing for tags, all for the default branch, what is beyond it for a new branch', () => {
    const kinds = examples('push').map((payload) => [
      payload.ref,
      payload.deleted,
      parseEvent({ name: 'push', payload }).range,
    ]);
    expect(kinds.length).toBeGreaterThan(5);
    for (const [ref, deleted, range] of kinds) {
      if (deleted) expect(range).toEqual({ kind: 'nothing', reason: 'the tag simple-tag was deleted' });
      else if (ref === 'refs/tags/simple-tag') expect(range).toMatchObject({ kind: 'tag', name: 'simple-tag' });
      else if (ref === 'refs/heads/master') expect(range).toMatchObject({ kind: 'history' });
      else expect(range).toMatchObject({ kind: 'beyond', defaultBranch: 'master' });
    }
  });

  test('merge_group: what the group has beyond its base', () => {
    expect(examples('merge_group')).not.toEqual([]);
    for (const payload of examples('merge_group')) {
      const { base_sha: base, head_sha: head } = payload.merge_group;
      expect(parseEvent({ name: 'merge_group', payload })).toEqual({
        event: 'merge_group',
        range: { kind: 'between', base, head },
        sha: head,
      });
    }
  });

  test.each(['deployment', 'deployment_status'])('%s: the tree of the deployed commit, if asked for', (name) => {
    expect(examples(name)).not.toEqual([]);
    for (const payload of examples(name)) {
      const { id, sha, environment } = payload.deployment;
      const rangeIfAsked = { kind: 'tree', commit: sha };
      expect(parseEvent({ name, payload })).toMatchObject({
        event: name,
        rangeIfAsked,
        sha,
        deployment: id,
        environment,
      });
    }
  });

  test('workflow_run: what its head has beyond the default branch, if asked for', () => {
    expect(examples('workflow_run')).not.toEqual([]);
    for (const payload of examples('workflow_run')) {
      const { head_sha: head } = payload.workflow_run;
      const defaultBranch = payload.repository.default_branch;
      expect(parseEvent({ name: 'workflow_run', payload, sha: a })).toMatchObject({
        event: 'workflow_run',
        rangeIfAsked: { kind: 'beyond', head, defaultBranch, atLeastHead: true },
        sha: head,
      });
    }
  });

  test('every other event names no commits', () => {
    const known = ['pull_request', 'push', 'merge_group', 'deployment', 'deployment_status', 'workflow_run'];
    for (const { name, examples: payloads } of webhooks) {
      if (known.includes(name)) continue;
      for (const payload of payloads)
        expect(parseEvent({ name, payload, sha: a })).toMatchObject({ event: name, sha: a });
    }
  });

  test('what is not finished, or has failed, brings nothing to judge yet', () => {
    // As their documentation counts them: what is done, and well.
    const done: Record<string, (payload: any) => boolean> = {
      deployment_status: ({ deployment_status: { state } }) => state === 'success',
      workflow_run: ({ action, workflow_run: { conclusion } }) => action === 'completed' && conclusion === 'success',
      check_run: ({ action, check_run: { conclusion } }) => action === 'completed' && conclusion === 'success',
      check_suite: ({ action, check_suite: { conclusion } }) => action === 'completed' && conclusion === 'success',
      status: ({ state }) => state === 'success',
      page_build: ({ build: { status } }) => status === 'built',
    };
    for (const { name, examples: payloads } of webhooks) {
      for (const payload of payloads) {
        const { nothingYet } = parseEvent({ name, payload, sha: a });
        expect([name, nothingYet === undefined]).toEqual([name, done[name]?.(payload) ?? true]);
      }
    }
  });
});

describe('push', () => {
  test('to a branch that exists: before..after, also when forced', () => {
    expect(push()).toEqual({ event: 'push', range: { kind: 'between', base: a, head: b }, sha: b });
    expect(push({ forced: true }).range).toEqual({ kind: 'between', base: a, head: b });
  });

  test('of a deleted branch: nothing, with the reason', () => {
    const range = { kind: 'nothing', reason: 'the branch topic was deleted' };
    expect(push({ after: zeros, deleted: true }).range).toEqual(range);
    expect(push({ after: zeros }).range).toEqual(range);
  });

  test('that creates the default branch: its whole history', () => {
    expect(push({ ref: 'refs/heads/main', before: zeros }).range).toEqual({ kind: 'history', head: b });
  });

  test('of a tag: its message, which is all that it adds', () => {
    const range = { kind: 'tag', id: b, name: 'v1/a', reason: 'the tag v1/a adds no commits of its own' };
    expect(push({ ref: 'refs/tags/v1/a', before: zeros }).range).toEqual(range);
    expect(push({ ref: 'refs/tags/v1/a' }).range).toEqual(range);
  });

  test('in a repository with SHA-256', () => {
    expect(push({ before: '0'.repeat(64), after: 'c'.repeat(64) }).range).toEqual({
      kind: 'beyond',
      head: 'c'.repeat(64),
      defaultBranch: 'main',
    });
  });
});

describe('pull request', () => {
  test('from a fork, or from a repository that is gone, is marked', () => {
    expect(pullRequest().headRepositoryIsFork).toBe(false);
    expect(pullRequest({ head: { repo: { full_name: 'stranger/app' } } }).headRepositoryIsFork).toBe(true);
    expect(pullRequest({ head: { repo: null } }).headRepositoryIsFork).toBe(true);
    expect(pullRequest({ head: { repo: undefined } }).headRepositoryIsFork).toBeUndefined();
  });

  test('knows that a fork of a public repository gets a token that can only read', () => {
    const head = { repo: { full_name: 'stranger/app' } };
    expect(pullRequest({ head }).tokenIsReadOnly).toBe(true);
    expect(pullRequest({ head, base: { repo: { full_name: 'org/app', private: true } } }).tokenIsReadOnly).toBe(false);
    expect(pullRequest().tokenIsReadOnly).toBe(false);
  });
});

describe('progress', () => {
  const of = (name: string, payload: object) =>
    parseEvent({ name, payload: { deployment: { sha: a }, repository: { default_branch: 'main' }, ...payload } });

  test.each(['pending', 'queued', 'in_progress', 'failure', 'error', 'inactive'])(
    'a deployment that is %s is not judged',
    (state) => {
      expect(of('deployment_status', { deployment_status: { state } }).nothingYet).toBe(
        `the state of the deployment is "${state}", not "success"`,
      );
    },
  );

  test.each(['failure', 'cancelled', 'timed_out', 'skipped', 'neutral', 'action_required', 'stale', null])(
    'a workflow that ended with %s is not judged',
    (conclusion) => {
      const workflow_run = { head_sha: a, conclusion };
      expect(of('workflow_run', { action: 'completed', workflow_run }).nothingYet).toContain(
        `"${conclusion ?? 'unknown'}"`,
      );
    },
  );

  test('a run that was of a pull request says where that comes from', () => {
    const run = {
      ...{ head_sha: a, conclusion: 'success', event: 'pull_request', head_branch: 'topic' },
      head_repository: { full_name: 'stranger/app' },
    };
    const head = (change: object) =>
      of('workflow_run', { action: 'completed', workflow_run: { ...run, ...change } }).headOfPullRequest;
    expect(head({})).toEqual({ repository: 'stranger/app', branch: 'topic' });
    expect(head({ event: 'push' })).toBeUndefined();
    expect(head({ head_repository: null })).toBeUndefined();
    expect(head({ head_branch: null })).toBeUndefined();
    expect(head({ head_branch: '--evil' })).toBeUndefined();
  });

  test('an earlier success of what runs again is no success', () => {
    const check_run = { conclusion: 'success' };
    expect(of('check_run', { action: 'rerequested', check_run }).nothingYet).toContain('"rerequested"');
    expect(of('check_run', { action: 'completed', check_run }).nothingYet).toBeUndefined();
  });

  test.each([undefined, null, 7, '', 'success\n::error::x', ['success'], 'a'.repeat(99)])(
    'a state %j is none',
    (state) => {
      expect(() => of('deployment_status', { deployment_status: { state } })).toThrow('deployment_status.state is');
      expect(() => of('status', { state })).toThrow('state is missing or malformed');
    },
  );
});

describe('deployment status', () => {
  const status = (environment_url: unknown) =>
    parseEvent({
      name: 'deployment_status',
      payload: { deployment_status: { environment_url, state: 'success' }, deployment: { sha: a } },
    });

  test('gives the address of the deployment', () => {
    expect(status('https://app-git-topic.example.app').environmentUrl).toBe('https://app-git-topic.example.app');
    expect(status('').environmentUrl).toBeUndefined();
  });

  test.each(['javascript:alert(1)', 'file:///etc/passwd', 'not an address', 'https://me:word@example.com', 7, null])(
    'refuses %j',
    (url) =>
      expect(() => status(url)).toThrow(
        /^the payload of the event "deployment_status" cannot be used: .*environment_url/,
      ),
  );
});

describe('hostile payloads', () => {
  test.each([
    '--upload-pack=evil',
    `-${'a'.repeat(39)}`,
    'HEAD',
    'main',
    `${a}\n`,
    `${a}..`,
    'g'.repeat(40),
    a.slice(1),
    '',
    7,
    null,
  ])('%j is no commit', (sha) => {
    expect(() => push({ after: sha })).toThrow('after is missing or malformed');
    expect(() => push({ before: sha })).toThrow('before is missing or malformed');
    expect(() => pullRequest({ base: { sha } })).toThrow('pull_request.base.sha is missing or malformed');
    expect(() => pullRequest({ head: { sha } })).toThrow('pull_request.head.sha is missing or malformed');
    expect(() => parseEvent({ name: 'deployment', payload: { deployment: { sha } } })).toThrow('deployment.sha is');
    const run = { workflow_run: { head_sha: sha }, repository: { default_branch: 'main' } };
    expect(() => parseEvent({ name: 'workflow_run', payload: run })).toThrow('workflow_run.head_sha is');
  });

  test.each(['--all', 'a b', 'a..b', 'a^', 'a:b', 'a\nb', '@{-1}', '/a', ''])('%j is no default branch', (name) => {
    expect(() => push({ repository: { default_branch: name } })).toThrow('repository.default_branch is missing');
  });

  test('an event whose payload is empty or of another event cannot be judged', () => {
    for (const name of [
      'pull_request',
      'pull_request_target',
      'push',
      'merge_group',
      'deployment',
      'deployment_status',
      'workflow_run',
    ]) {
      for (const payload of [
        undefined,
        null,
        {},
        [],
        'x',
        7,
        { action: 'opened' },
        JSON.parse('{"__proto__":{"ref":"x"}}'),
      ]) {
        expect(() => parseEvent({ name, payload })).toThrow(GateError);
      }
    }
  });

  test('names of the object prototype are events like any other', () => {
    for (const name of ['__proto__', 'constructor', 'toString']) {
      expect(parseEvent({ name, payload: {}, sha: '--evil' })).toEqual({ event: name });
    }
  });

  test('whatever the payload, only commits reach git', () => {
    const any = fc.anything({ withNullPrototype: true });
    const shape = fc.record(
      {
        ref: any,
        before: fc.oneof(any, fc.constant(a)),
        after: fc.oneof(any, fc.constant(b)),
        repository: any,
        pull_request: any,
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.constantFrom('push', 'pull_request', 'merge_group'), fc.oneof(any, shape), (name, payload) => {
        try {
          expect(JSON.stringify(parseEvent({ name, payload }).range)).toMatch(/[0-9a-f]{40}|nothing/);
        } catch (error) {
          expect(error).toMatchObject({ code: 'EVENT_INVALID', exitCode: 3 });
        }
      }),
    );
  });
});
