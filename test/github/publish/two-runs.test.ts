import { afterEach, describe, expect, test } from '@jest/globals';
import { openGitHubApi } from '../../../src/github/api/api.ts';
import { incidentIssue } from '../../../src/github/publish/incident-issue.ts';
import type { AlertEvent } from '../../../src/staying/incident.ts';
import { seeded } from '../../pillars/latency/random.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github.ts';

let github: FakeGitHub;
afterEach(async () => {
  const { invalid } = github;
  await github.close();
  expect(invalid).toEqual([]);
});

const startedAt = Date.UTC(2027, 0, 10, 22);
const events: AlertEvent['event'][] = ['opened', 'updated', 'resolved', 'opened', 'resolved'];

/** Two runs deliver the same event at the same time: the claims of the state keep them from it, but for a lost one. */
describe('whatever the order in which GitHub answers two runs', () => {
  test.each(Array.from({ length: 20 }, (_, seed) => [seed]))('one issue tells each event once (%i)', async (seed) => {
    github = await startFakeGitHub();
    github.store.now = () => startedAt;
    github.interleave(seeded(seed));
    const { signal } = new AbortController();
    const runs = [1, 2].map(() =>
      incidentIssue(openGitHubApi({ env: github.runner(), signal, retryAfterBaseValue: 1 }), {}),
    );
    for (const event of events) {
      const incident = {
        id: 'f3a9',
        title: 'a.example is down',
        severity: 'blocker' as const,
        startedAt,
        checks: ['Home'],
        ...(event === 'resolved' && { resolvedAt: startedAt + 60_000 }),
      };
      await Promise.all(runs.map(({ send }) => send([{ event, incident }], 'm', signal)));
      const open = github.store.issues.filter(({ state }) => state === 'open');
      expect(open).toHaveLength(event === 'resolved' ? 0 : 1);
    }
    const [issue, ...duplicates] = github.store.issues;
    expect(issue).toMatchObject({ state: 'closed', state_reason: 'completed' });
    expect(duplicates.every(({ state_reason }) => state_reason === 'not_planned')).toBe(true);
    const told = github.store.comments.filter((comment) => comment.issue === issue?.number);
    expect(told.map(({ body }) => /told=(\S+)/.exec(body)?.[1])).toEqual([
      'updated-blocker',
      'resolved',
      'opened',
      'resolved',
    ]);
  });
});
