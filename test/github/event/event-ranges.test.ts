import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { readHistory } from '../../../src/git/read-history.ts';
import { readSnapshot } from '../../../src/git/read-snapshot.ts';
import { openRepository } from '../../../src/git/repository.ts';
import { resolveRange } from '../../../src/git/resolve-range.ts';
import { parseEvent } from '../../../src/github/event/event.ts';
import type { TestRepository } from '../../git/repository-fixture.ts';
import { testContext } from '../../pillars/secrets/context.ts';
import { checkOut, createRemote, type Remote } from '../remote-fixture.ts';

const program = fileURLToPath(new URL('../../../src/launch-gate.ts', import.meta.url));
const awsKey = `AKIA${'IMNOJVGFDXXXE4OA'}`;
const zeros = '0'.repeat(40);
/** Options of `git fetch`; without a depth every branch and tag is there. */
const depths = ['--depth=1', '--depth=3', '--filter=blob:none', '--no-filter'];

type Case = {
  title: string;
  name: string;
  payload: object;
  /** GITHUB_SHA, which actions/checkout takes. */
  sha: string;
  /** Commits whose patches must be read, or paths of a tree. */
  expected: string[];
};

const completed = (head_sha: string | undefined) => ({
  action: 'completed',
  workflow_run: { head_sha, conclusion: 'success' },
});

describe('each event, in clones of every depth', () => {
  let remote: Remote;
  let scratch: string;
  let cases: Case[];
  const clones = new Map<string, TestRepository>();

  beforeAll(() => {
    remote = createRemote(`const key = "${awsKey}";\n`);
    const { main, topic, merge, group, forced } = remote;
    const repository = { default_branch: 'main' };
    const push = (ref: string, before: string, after: string, more: object = {}) => ({
      name: 'push',
      payload: { ref, before, after, repository, ...more },
      sha: after,
    });
    const last = (commits: string[]) => commits.at(-1) as string;
    const pull_request = { base: { sha: main[3] }, head: { sha: last(topic) } };
    const everything = [...main, ...topic, ...forced.after];
    cases = [
      { title: 'pull_request', name: 'pull_request', payload: { pull_request }, sha: merge, expected: topic },
      {
        title: 'pull_request_target',
        name: 'pull_request_target',
        payload: { pull_request },
        sha: last(main),
        expected: topic,
      },
      { title: 'push', ...push('refs/heads/topic', topic[0] as string, last(topic)), expected: topic.slice(1) },
      { title: 'push of a new branch', ...push('refs/heads/topic', zeros, last(topic)), expected: topic },
      {
        title: 'forced push',
        ...push('refs/heads/feature', last(forced.before), last(forced.after), { forced: true }),
        expected: forced.after,
      },
      { title: 'first push', ...push('refs/heads/main', zeros, last(main)), expected: main },
      {
        title: 'merge_group',
        name: 'merge_group',
        payload: { merge_group: { base_sha: last(main), head_sha: group } },
        sha: group,
        expected: topic,
      },
      {
        title: 'deployment',
        name: 'deployment',
        payload: { deployment: { sha: main[2] } },
        sha: main[2] as string,
        expected: ['main-1', 'main-2', 'main-3'],
      },
      {
        title: 'deployment_status of another commit',
        name: 'deployment_status',
        payload: { deployment: { sha: topic[0] }, deployment_status: { state: 'success' } },
        sha: last(main),
        expected: ['main-1', 'main-2', 'src/mail.ts'],
      },
      {
        title: 'workflow_run of a branch',
        name: 'workflow_run',
        payload: { ...completed(last(topic)), repository },
        sha: last(main),
        expected: topic,
      },
      {
        title: 'workflow_run of the default branch',
        name: 'workflow_run',
        payload: { ...completed(main[1]), repository },
        sha: last(main),
        expected: [main[1] as string],
      },
      { title: 'schedule', name: 'schedule', payload: {}, sha: last(main), expected: everything },
      { title: 'workflow_dispatch', name: 'workflow_dispatch', payload: {}, sha: last(main), expected: everything },
      { title: 'repository_dispatch', name: 'repository_dispatch', payload: {}, sha: last(main), expected: everything },
    ];
  });
  afterAll(() => {
    for (const repository of [remote, ...clones.values()]) repository.remove();
  });
  beforeEach(() => {
    scratch = mkdtempSync(join(tmpdir(), 'launch-gate-scratch-'));
  });
  afterEach(() => rmSync(scratch, { recursive: true }));

  /** Made once for a commit and a depth: a scan leaves the clone as it was. */
  function clone(sha: string, option: string): TestRepository {
    const key = `${sha} ${option}`;
    const repository = clones.get(key) ?? checkOut(remote, sha, option);
    clones.set(key, repository);
    return repository;
  }

  test.each(depths)('what is new is read whole in a clone made with %s', async (option) => {
    // To git they are what `schedule` is.
    const told = cases.filter(({ name }) => option === '--depth=1' || !name.endsWith('_dispatch'));
    for (const { title, name, payload, sha, expected } of told) {
      const { range, rangeIfAsked } = parseEvent({ name, payload, sha });
      const request = range ?? rangeIfAsked ?? { kind: 'all' };
      if (request.kind === 'nothing' || request.kind === 'tag') throw new Error(`${title} brings something`);
      const env = { ...process.env, RUNNER_TEMP: scratch };
      const repository = await openRepository(testContext(clone(sha, option).path, env).context);
      const resolved = await resolveRange(repository, request);
      const seen: string[] = [];
      for await (const { hunks } of resolved.snapshot
        ? readSnapshot(repository, resolved)
        : readHistory(repository, resolved)) {
        seen.push(...hunks.map(({ commit, path }) => commit.sha || path));
      }
      expect({ title, commits: seen.sort() }).toEqual({ title, commits: [...expected].sort() });
    }
  });

  test('a new tag and a deleted branch pass with their reason, whatever the clone holds', () => {
    const head = remote.main[3] as string;
    const before = remote.topic[39] as string;
    for (const [payload, reason] of [
      [{ ref: 'refs/tags/v1', before: zeros, after: head }, 'the tag v1 adds no commits of its own'],
      [{ ref: 'refs/heads/gone', before, after: zeros, deleted: true }, 'the branch gone was deleted'],
    ] as const) {
      const { status, stdout } = run('push', { ...payload, repository: { default_branch: 'main' } }, head);
      expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining(reason) });
    }
  });

  test.each(['pull_request', 'push of a new branch', 'merge_group', 'workflow_run of a branch'])(
    '%s: the secret in the first of forty commits is found from a clone of depth 1',
    (title) => {
      const { name, payload, sha } = cases.find((each) => each.title === title) as Case;
      const { status, stdout, stderr } = run(name, payload, sha, '--json');
      expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
      const { findings, run: told } = JSON.parse(stdout);
      expect(findings).toMatchObject([
        {
          fingerprint: `${remote.topic[0]}:src/mail.ts:aws-access-token:1`,
          observed: expect.stringContaining('still in the tree'),
        },
      ]);
      expect(told.range).toMatchObject({ base: remote.main[3], head: expect.any(String), bytes: expect.any(Number) });
      expect(told.range.commits).toBeGreaterThanOrEqual(40);
      expect(readdirSync(scratch)).toEqual(['event.json']);
    },
  );

  test('a deployment is judged by the tree of its commit where secrets are asked for', () => {
    const payload = { deployment: { sha: remote.topic[3] }, deployment_status: { state: 'success' } };
    const { status, stdout } = run('deployment_status', payload, remote.main[3] as string);
    expect(status).toBe(1);
    expect(stdout).toContain(`in the tree of ${remote.topic[3]?.slice(0, 7)}`);
  });

  test('a commit that nobody has is never passed over', () => {
    const unknown = 'deadbeef'.repeat(5);
    const pull_request = { base: { sha: remote.main[3] }, head: { sha: unknown } };
    const repository = { default_branch: 'main' };
    for (const [name, payload] of [
      ['pull_request', { pull_request }],
      ['push', { ref: 'refs/heads/topic', before: unknown, after: remote.topic[39], forced: true, repository }],
      ['merge_group', { merge_group: { base_sha: unknown, head_sha: remote.group } }],
      ['deployment', { deployment: { sha: unknown } }],
      ['workflow_run', { ...completed(unknown), repository }],
    ] as const) {
      const { status, stderr } = run(name, payload, remote.main[3] as string);
      expect({ name, status, stderr }).toEqual({
        name,
        status: 3,
        stderr: expect.stringContaining('This is not a pass'),
      });
      expect(stderr).toContain(unknown);
    }
  });

  /** `launch-gate run secrets` as a job of this event runs it, in a clone of depth 1. */
  function run(name: string, payload: object, sha: string, ...options: string[]) {
    const file = join(scratch, 'event.json');
    writeFileSync(file, JSON.stringify(payload));
    const event = { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: file, GITHUB_SHA: sha, RUNNER_TEMP: scratch };
    return spawnSync(process.execPath, [program, 'run', 'secrets', ...options], {
      cwd: clone(sha, '--depth=1').path,
      env: { ...process.env, ...event },
      encoding: 'utf8',
    });
  }
});
