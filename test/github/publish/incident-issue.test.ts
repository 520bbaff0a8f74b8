import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openGitHubApi } from '../../../src/github/api/api.ts';
import { incidentIssue } from '../../../src/github/publish/incident-issue.ts';
import { DeliveryFailed } from '../../../src/staying/alerts/target.ts';
import type { AlertEvent, Incident } from '../../../src/staying/incident.ts';
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

const { signal } = new AbortController();
const startedAt = Date.UTC(2027, 0, 10, 22);
const hour = 3_600_000;

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

  test('that comes back opens its issue again', async () => {
    const { send } = issueOf();
    await send([tell('opened')], 'm1', signal);
    await send([tell('resolved', { resolvedAt: startedAt + hour })], 'm2', signal);
    await send([tell('opened')], 'm3', signal);
    expect(github.store.issues).toMatchObject([{ state: 'open' }]);
  });

  test('delivered twice is one issue', async () => {
    const { send } = issueOf();
    await send([tell('opened')], 'm1', signal);
    await send([tell('opened')], 'm1', signal);
    expect(github.store.issues).toHaveLength(1);
    expect(github.store.comments).toEqual([]);
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
    await refresh(tell('opened').incident, startedAt + 2 * hour, signal);
    expect(github.store.issues[0]?.body).toContain('2 h');
    expect(github.store.comments).toEqual([]);
    await send([tell('resolved', { resolvedAt: startedAt + 3 * hour })], 'm2', signal);
    expect(github.store.issues).toMatchObject([{ state: 'closed' }]);
  });

  test('makes no mention, link or command of foreign text', async () => {
    const hostile = '@octocat <img src=x> [x](https://evil.example) ``` #1 ::error::';
    const { send } = issueOf();
    await send(
      [tell('opened', { title: hostile, observed: hostile, checks: [hostile], reproduce: hostile })],
      'm',
      signal,
    );
    const { title = '', body = '' } = github.store.issues[0] ?? {};
    expect(title).not.toMatch(/@octocat/);
    const [text = '', code = ''] = body.split('To see it again:');
    expect(text).not.toMatch(/@octocat|<img|\]\(|(?<!&)#1/);
    expect(code).toMatch(/^\n````/);
  });
});

test('without permission it says which one is missing, and is not tried again', async () => {
  const failed = issueOf({ contents: 'read' }).send([tell('opened')], 'm1', signal);
  await expect(failed).rejects.toThrow(DeliveryFailed);
  await expect(failed).rejects.toMatchObject({ isFinal: true, message: expect.stringContaining('issues: write') });
});
