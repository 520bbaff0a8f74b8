import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openGitHubApi } from '../../../src/github/api/api.ts';
import { incidentIssue } from '../../../src/github/publish/incident-issue.ts';
import { DeliveryFailed } from '../../../src/staying/alerts/target.ts';
import type { AlertEvent, Incident } from '../../../src/staying/incident.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
  github.store.now = () => startedAt + 2 * minute;
});
afterEach(async () => {
  const { invalid } = github;
  await github.close();
  expect(invalid).toEqual([]);
});

const { signal } = new AbortController();
const startedAt = Date.UTC(2027, 0, 10, 22);
const minute = 60_000;
const hour = 60 * minute;

function issueOf(permissions?: Record<string, 'read' | 'write'>) {
  const api = openGitHubApi({ env: github.runner(permissions), signal, retryAfterBaseValue: 1 });
  return incidentIssue(api, { owner: 'Ada, then Ben' });
}

function tell(event: AlertEvent['event'], more: Partial<Incident> = {}): AlertEvent {
  const incident = {
    id: 'f3a9',
    title: 'a.example is down: the application fails (2 checks)',
    severity: 'blocker' as const,
    layer: 'application' as const,
    startedAt,
    checks: ['Home', 'Login'],
    observed: '500',
    reproduce: "curl -sS -i 'https://a.example/'",
    ...more,
  };
  return { event, incident };
}

const deployment = { sha: '3f2c1e9'.padEnd(40, '0'), environment: 'production', at: '2027-01-10T21:50:00Z' };

describe('an incident', () => {
  test('is one issue, told of what gets worse, and closed with its duration', async () => {
    const { send } = issueOf();
    await send([tell('opened')], 'm1', signal);
    expect(github.store.issues).toMatchObject([
      {
        title: 'BLOCKER: a.example is down: the application fails (2 checks)',
        state: 'open',
        labels: [{ name: 'launch-gate-incident' }],
      },
    ]);
    expect(github.store.issues[0]?.body).toContain('Ada, then Ben');
    expect(github.store.issues[0]?.body).toContain("curl -sS -i 'https://a.example/'");
    await send([tell('updated')], 'm2', signal);
    await send([tell('resolved', { resolvedAt: startedAt + hour / 2 })], 'm3', signal);
    expect(github.store.issues).toMatchObject([{ state: 'closed', state_reason: 'completed' }]);
    expect(github.store.comments).toHaveLength(2);
    expect(github.store.comments[1]?.body).toContain('30 min');
  });

  test('that comes back opens its issue again, and its end tells the whole of it', async () => {
    const { send } = issueOf();
    const at = (minutes: number) => {
      github.store.now = () => startedAt + minutes * minute;
    };
    await send([tell('opened')], 'm1', signal);
    at(10);
    await send([tell('updated', { severity: 'blocker' })], 'm2', signal);
    at(20);
    await send([tell('resolved', { resolvedAt: startedAt + 15 * minute })], 'm3', signal);
    at(30);
    await send([tell('opened')], 'm4', signal);
    expect(github.store.issues).toMatchObject([{ state: 'open' }]);
    at(75);
    await send([tell('resolved', { resolvedAt: startedAt + hour })], 'm5', signal);
    expect(github.store.issues).toMatchObject([{ state: 'closed', state_reason: 'completed' }]);
    expect(github.store.comments).toHaveLength(4);
    const [, timeline] = github.store.comments.at(-1)?.body.split('**Timeline**\n\n') ?? [];
    expect(timeline?.split('\n\n')[0]).toBe(
      [
        '- 2027-01-10 22:00 UTC: it began',
        '- 2027-01-10 22:02 UTC: this issue was opened',
        '- 2027-01-10 22:10 UTC: it grew to blocker',
        '- 2027-01-10 22:20 UTC: it was over',
        '- 2027-01-10 22:30 UTC: it came back',
        '- 2027-01-10 23:00 UTC: it ended: all checks pass',
      ].join('\n'),
    );
  });

  test('delivered twice is told once', async () => {
    const { send } = issueOf();
    const events = [
      tell('opened'),
      tell('updated'),
      tell('resolved', { resolvedAt: startedAt + hour }),
      tell('opened'),
      tell('resolved', { resolvedAt: startedAt + 2 * hour }),
    ];
    for (const event of events) {
      await send([event], 'm', signal);
      await send([event], 'm', signal);
    }
    expect(github.store.issues).toHaveLength(1);
    expect(github.store.comments).toHaveLength(4);
    expect(github.store.issues).toMatchObject([{ state: 'closed' }]);
  });

  test('whose issue could not be closed is closed by the next try, without a second comment', async () => {
    const { send } = issueOf();
    await send([tell('opened')], 'm1', signal);
    github.fail('PATCH', 403, 1);
    const over = tell('resolved', { resolvedAt: startedAt + hour });
    await expect(send([over], 'm2', signal)).rejects.toThrow('403');
    await send([over], 'm2', signal);
    expect(github.store.issues).toMatchObject([{ state: 'closed' }]);
    expect(github.store.comments).toHaveLength(1);
  });

  test('is found among the many issues of a long outage, and without its label', async () => {
    const { send } = issueOf();
    await send([tell('opened')], 'm1', signal);
    const [own] = github.store.issues;
    own?.labels.splice(0);
    for (let number = 1_000; number < 1_250; number += 1)
      github.store.issues.push({ ...(own as NonNullable<typeof own>), number, body: 'Another report', labels: [] });
    await send([tell('resolved', { resolvedAt: startedAt + hour })], 'm2', signal);
    expect(own?.state).toBe('closed');
  });

  test('looks no further back than its own beginning', async () => {
    await issueOf().send([tell('opened')], 'm1', signal);
    const own = github.store.issues.pop() as (typeof github.store.issues)[number];
    // Somebody has written in each of them since.
    const old = { ...own, body: 'An old report', created_at: '2026-01-01T00:00:00Z' };
    for (let number = 0; number < 250; number += 1) github.store.issues.push({ ...old, number });
    github.calls.length = 0;
    await issueOf().send([tell('opened')], 'm2', signal);
    const lists = github.calls.filter(({ operation }) => operation === 'GET /repos/{owner}/{repo}/issues');
    expect(lists).toHaveLength(2);
  });

  test('has its label also where the repository had none, and an issue where the token may make none', async () => {
    await issueOf().send([tell('opened')], 'm1', signal);
    github.fail('/labels', 403);
    await issueOf().send([tell('opened', { id: 'b' })], 'm2', signal);
    expect(github.store.issues).toMatchObject([{ labels: [{ name: 'launch-gate-incident' }] }, { state: 'open' }]);
  });

  test('leaves no second issue open that a run made which was ended before it could look again', async () => {
    const { send } = issueOf();
    await send([tell('opened')], 'm1', signal);
    const [own] = github.store.issues;
    github.store.issues.push({ ...(own as NonNullable<typeof own>), number: 1_000 });
    await send([tell('resolved', { resolvedAt: startedAt + hour })], 'm2', signal);
    expect(github.store.issues).toMatchObject([
      { state: 'closed', state_reason: 'completed' },
      { state: 'closed', state_reason: 'not_planned' },
    ]);
  });

  test('does not close what a colleague wrote from a copy of its issue', async () => {
    const { send } = issueOf();
    await send([tell('opened')], 'm1', signal);
    const [own] = github.store.issues;
    const user = { login: 'ada', type: 'User' };
    const copy = { ...(own as NonNullable<typeof own>), number: 1_000, user, author_association: 'MEMBER' };
    github.store.issues.push(copy);
    await send([tell('resolved', { resolvedAt: startedAt + hour })], 'm2', signal);
    expect([own?.state, copy.state]).toEqual(['closed', 'open']);
  });

  test('keeps what people write below its line, also with the line ends of a browser', async () => {
    const { send, refresh } = issueOf();
    await send([tell('opened')], 'm1', signal);
    const [own] = github.store.issues as [(typeof github.store.issues)[number]];
    own.body = `${own.body}\n\n## Notes\nThe queue is full.\n`.replaceAll('\n', '\r\n');
    await refresh(tell('opened'), startedAt + 2 * hour, signal);
    await refresh(tell('opened'), startedAt + 3 * hour, signal);
    expect(own.body).toContain('**Goes on:** 3 h');
    expect(own.body).toMatch(/-->\n\n## Notes\nThe queue is full\.$/);
    await send([tell('resolved', { resolvedAt: startedAt + 3 * hour })], 'm2', signal);
    expect(github.store.issues).toMatchObject([{ state: 'closed' }]);
  });

  test('that somebody closed by hand is told of its end all the same', async () => {
    const { send } = issueOf();
    await send([tell('opened')], 'm1', signal);
    Object.assign(github.store.issues[0] as object, { state: 'closed', state_reason: 'not_planned' });
    await send([tell('resolved', { resolvedAt: startedAt + hour })], 'm2', signal);
    expect(github.store.comments).toHaveLength(1);
    await send([tell('opened')], 'm3', signal);
    expect(github.store.issues).toMatchObject([{ state: 'open' }]);
  });

  test('that two runs open at the same time leaves one open issue', async () => {
    github.gather('POST /repos/{owner}/{repo}/issues', 2);
    const both = [issueOf(), issueOf()];
    await Promise.all(both.map(({ send }) => send([tell('opened')], 'm1', signal)));
    expect(github.store.issues.filter(({ state }) => state === 'open')).toHaveLength(1);
    await issueOf().send([tell('resolved', { resolvedAt: startedAt + hour })], 'm2', signal);
    expect(github.store.issues.filter(({ state }) => state === 'open')).toEqual([]);
  });

  test('in an issue that a stranger wrote is not the same', async () => {
    const { send } = issueOf();
    await send([tell('opened')], 'm1', signal);
    const [own] = github.store.issues;
    Object.assign(own as object, { user: { login: 'mallory', type: 'User' }, author_association: 'NONE' });
    await send([tell('opened')], 'm1', signal);
    expect(github.store.issues).toHaveLength(2);
  });

  test('shows that it goes on in the issue itself, without a comment', async () => {
    const { send, refresh } = issueOf();
    await send([tell('opened')], 'm1', signal);
    await refresh({ ...tell('opened'), deployment }, startedAt + 2 * hour, signal);
    expect(github.store.issues[0]?.body).toContain('2 h');
    expect(github.store.issues[0]?.body).toContain('3f2c1e9 in production');
    expect(github.store.comments).toEqual([]);
    await send([tell('resolved', { resolvedAt: startedAt + 3 * hour })], 'm2', signal);
    expect(github.store.issues).toMatchObject([{ state: 'closed' }]);
  });

  test('makes no mention, link, emoji or command of foreign text', async () => {
    const hostile = '@octocat <img src=x> [x](https://evil.example) ``` #1 ::error:: :tada:';
    const { send } = issueOf();
    await send(
      [tell('opened', { title: hostile, observed: hostile, checks: [hostile], reproduce: hostile })],
      'm',
      signal,
    );
    const { title = '', body = '' } = github.store.issues[0] ?? {};
    expect(title).not.toMatch(/@octocat|:tada:/);
    const [text = '', code = ''] = body.split('To see it again:');
    expect(text).not.toMatch(/@octocat|:tada:|<img|\]\(|(?<!&)#1/);
    expect(code).toMatch(/^\n````/);
  });
});

test('without permission it says which one is missing, and is not tried again', async () => {
  const failed = issueOf({ contents: 'read' }).send([tell('opened')], 'm1', signal);
  await expect(failed).rejects.toThrow(DeliveryFailed);
  await expect(failed).rejects.toMatchObject({ isFinal: true, message: expect.stringContaining('issues: write') });
});

test('a test opens an issue and closes it, and a warning stays open until somebody closes it', async () => {
  const { send } = issueOf();
  await send([tell('test', { id: 'test-1' })], 'm1', signal);
  await send([tell('test', { id: 'test-1' })], 'm1', signal);
  await send([tell('opened', { id: 'w', isWarning: true })], 'm2', signal);
  await send([tell('opened', { id: 'w', isWarning: true })], 'm2', signal);
  expect(github.store.issues.map(({ state }) => state)).toEqual(['closed', 'open']);
  expect(github.store.comments).toEqual([]);
});
