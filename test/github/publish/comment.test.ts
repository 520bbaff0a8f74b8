import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dashboard, failed, green } from '../../report/example.ts';
import { type FakeGitHub, startFakeGitHub } from '../fake-github.ts';
import { commits, tell } from './tell.ts';

const [first, second, third] = commits;
let github: FakeGitHub;

beforeEach(async () => {
  github = await startFakeGitHub();
  headIs(first);
});
afterEach(async () => {
  const { invalid } = github;
  await github.close();
  expect(invalid).toEqual([]);
});

function headIs(sha: string): void {
  github.store.pulls = [{ number: 7, state: 'open', head: { sha } }];
}

/** The comments as a reader sees their first line. */
function shown(): string[] {
  return github.store.comments.map(({ body }) => body.split('\n', 1)[0]?.split(' · ', 1)[0] ?? '');
}

const operations = () => github.calls.map(({ operation }) => operation.replace('/repos/{owner}/{repo}', ''));

describe('the comment on a pull request', () => {
  test('is created by a failure, edited by the next, and says when the gate passes again', async () => {
    expect(await tell(github, failed, { run: 10, sha: first })).toEqual([]);
    expect(shown()).toEqual(['**Do not launch:** 2 blockers, 1 high']);
    expect(github.store.comments[0]?.body).toContain(`[run](https://github.example/o/r/actions/runs/10/attempts/1)`);

    headIs(second);
    await tell(github, { ...failed, findings: [dashboard] }, { run: 11, sha: second });
    expect(shown()).toEqual(['**Do not launch:** 1 blocker']);
    expect(github.store.comments[0]?.body).toContain(`/commit/${second})`);

    headIs(third);
    await tell(github, green, { run: 12, sha: third });
    const { body = '' } = github.store.comments[0] ?? {};
    expect(body).toMatch(
      new RegExp(`^\\*\\*Ready:\\*\\* all checks pass since \\[ccccccc\\]\\(.*/commit/${third}\\) · `),
    );
    expect(body).toContain('<details><summary>What was wrong before</summary>');
    expect(body).toContain('| blocker | Dashboard: GET /dashboard answered 302 |');
    expect(github.store.comments).toHaveLength(1);
  });

  test('is not created by a green run, which costs one round trip', async () => {
    await tell(github, green, { run: 10, sha: first });
    expect(github.store.comments).toEqual([]);
    expect(operations().sort()).toEqual(['GET /issues/{issue_number}/comments', 'GET /pulls/{pull_number}']);
  });

  test('stays as it is while the gate goes on passing', async () => {
    await tell(github, failed, { run: 10, sha: first });
    await tell(github, green, { run: 11, sha: first });
    const { body } = github.store.comments[0] ?? {};
    await tell(github, green, { run: 12, sha: first });
    expect(github.store.comments[0]?.body).toBe(body);
  });

  test('always written, remembers since when the gate passes', async () => {
    const always = { comment: 'always' } as const;
    await tell(github, green, { run: 10, sha: first, notifications: always });
    expect(shown()).toEqual(['**Ready to launch**']);
    headIs(second);
    await tell(github, green, { run: 11, sha: second, notifications: always });
    headIs(third);
    await tell(github, green, { run: 12, sha: third, notifications: always });
    expect(shown()).toEqual([expect.stringContaining(`all checks pass since [aaaaaaa]`)]);
  });

  test('is never written where it is not wanted, nor for an event without a pull request', async () => {
    await tell(github, failed, { run: 10, sha: first, notifications: { comment: 'never' } });
    await tell(github, failed, { run: 11, sha: first, event: { event: 'push', pullRequest: undefined } });
    expect(github.calls).toEqual([]);
  });

  test('of two runs at once: one remains, with the result of the newer', async () => {
    github.gather('GET /repos/{owner}/{repo}/issues', 2);
    await Promise.all([
      tell(github, failed, { run: 10, sha: first }),
      tell(github, { ...failed, findings: [dashboard] }, { run: 11, sha: first }),
    ]);
    expect(operations().filter((each) => each.startsWith('POST'))).toHaveLength(2);
    expect(shown()).toEqual(['**Do not launch:** 1 blocker']);
    expect(github.store.comments[0]?.id).toBe(1);
  });

  test('is not overwritten by a run that was overtaken', async () => {
    await tell(github, failed, { run: 11, sha: first });
    await tell(github, green, { run: 10, sha: first });
    await tell(github, green, { run: 11, sha: first });
    expect(shown()).toEqual(['**Do not launch:** 2 blockers, 1 high']);
    await tell(github, green, { run: 11, attempt: 2, sha: first });
    expect(shown()).toEqual([expect.stringMatching(/^\*\*Ready:/)]);
  });

  test('says nothing of a commit that the pull request has left behind', async () => {
    headIs(second);
    expect(await tell(github, failed, { run: 10, sha: first })).toEqual([]);
    expect(github.store.comments).toEqual([]);
  });

  test('loses its duplicates, the oldest stays', async () => {
    await tell(github, failed, { run: 10, sha: first });
    const { body = '' } = github.store.comments[0] ?? {};
    github.store.comments.push(comment(8, body), comment(9, body));
    await tell(github, green, { run: 12, sha: first });
    expect(github.store.comments.map(({ id }) => id)).toEqual([1]);
    expect(shown()).toEqual([expect.stringMatching(/^\*\*Ready:/)]);
  });

  test('of another step or workflow is left alone', async () => {
    await tell(github, failed, { run: 10, sha: first });
    await tell(github, green, { run: 11, sha: first, env: { GITHUB_WORKFLOW: 'Preview' } });
    await tell(github, failed, { run: 12, sha: first, env: { GITHUB_ACTION: '__self_2' } });
    expect(shown()).toEqual(Array(2).fill('**Do not launch:** 2 blockers, 1 high'));
  });

  test('of a gate with a name is its own, wherever its step stands, and says the name', async () => {
    const named = (name: string, step = '__self') => ({ inputs: { name }, env: { GITHUB_ACTION: step } });
    await tell(github, failed, { run: 10, sha: first, ...named('web @team') });
    await tell(github, failed, { run: 10, sha: first, ...named('api', '__self_2') });
    expect(github.store.comments.map(({ body }) => body.split('\n', 1)[0])).toEqual([
      expect.stringMatching(/ · web @\u200bteam · /),
      expect.stringContaining(' · api · '),
    ]);
    // One passes when its job runs again: the other still fails, and says so.
    await tell(github, green, { run: 10, attempt: 2, sha: first, ...named('api') });
    expect(shown()).toEqual(['**Do not launch:** 2 blockers, 1 high', expect.stringMatching(/^\*\*Ready:/)]);
  });

  test.each(['null', '', '{}', '[]', 'no JSON', '7'])('of a job without a matrix (%j) is the same', async (matrix) => {
    await tell(github, failed, { run: 10, sha: first });
    await tell(github, green, { run: 11, sha: first, inputs: { matrix } });
    expect(shown()).toEqual([expect.stringMatching(/^\*\*Ready:/)]);
  });

  test('that a stranger forged, or quoted, is none', async () => {
    await tell(github, failed, { run: 10, sha: first });
    const { body = '' } = github.store.comments.pop() ?? {};
    const later = body.replace('run=10', 'run=99999');
    github.store.comments.push(
      { ...comment(5, later), user: { login: 'mallory', type: 'User' } },
      comment(6, `> ${later.replaceAll('\n', '\n> ')}`),
      comment(7, `${later}\nI agree`),
    );
    await tell(github, failed, { run: 11, sha: first });
    expect(github.store.comments).toHaveLength(4);
  });

  test('is found behind a hundred others', async () => {
    github.store.comments.push(...Array.from({ length: 130 }, (_, i) => comment(1000 + i, 'looks good')));
    await tell(github, failed, { run: 10, sha: first });
    await tell(github, green, { run: 11, sha: first });
    expect(github.store.comments).toHaveLength(131);
  });

  test('of a deployment goes to the open pull requests of which its commit is the head', async () => {
    github.store.pulls.push({ number: 8, state: 'closed', head: { sha: first } });
    const event = { event: 'deployment_status', pullRequest: undefined };
    await tell(github, failed, { run: 10, sha: first, event });
    await tell(github, failed, { run: 11, sha: second, event });
    expect(github.store.comments).toMatchObject([{ issue: 7, body: expect.stringContaining('Do not launch') }]);
  });

  test('of the end of a run goes to the pull request of a fork, found by its branch, or one line says that none is there', async () => {
    const repo = { full_name: 'stranger/app' };
    const from = (number: number, sha: string, ref: string, full_name = repo.full_name) =>
      ({ number, state: 'open', head: { sha, ref, repo: { full_name } } }) as const;
    github.store.pulls = [
      from(1, first, 'other'),
      from(2, first, 'a:b/c#d', 'another/app'),
      from(3, first, 'a:b/c#d', 'stranger/renamed'),
      { ...from(4, first, 'a:b/c#d'), state: 'closed' },
      from(5, first, 'a:b/c#d'),
    ];
    const headOfPullRequest = { repository: repo.full_name, branch: 'a:b/c#d' };
    const event = { event: 'workflow_run', pullRequest: undefined, headOfPullRequest };
    expect(await tell(github, failed, { run: 10, sha: first, event })).toEqual([]);
    expect(github.store.comments).toMatchObject([{ issue: 5, body: expect.stringContaining('Do not launch') }]);

    // It was pushed to since, or is closed: its own run tells.
    expect(await tell(github, failed, { run: 11, sha: second, event })).toEqual([
      'No comment at GitHub: the head of no open pull request is the commit bbbbbbb.',
    ]);
    expect(await tell(github, green, { run: 12, sha: second, event })).toEqual([]);
    // A push to main has no pull request to be missed.
    expect(
      await tell(github, failed, { run: 13, sha: second, event: { ...event, headOfPullRequest: undefined } }),
    ).toEqual([]);
    expect(github.store.comments).toHaveLength(1);
  });

  function comment(id: number, body: string) {
    return {
      id,
      issue: 7,
      body,
      user: { login: 'github-actions[bot]', type: 'Bot' },
      author_association: 'NONE',
      created_at: '2027-01-10T22:00:00Z',
    };
  }
});

describe('the comment of a matrix', () => {
  const job = (node: number, more: object = {}) => ({
    sha: first,
    inputs: { matrix: JSON.stringify({ node, region: 'eu @team', deep: { a: 1 }, ...more }) },
  });
  const outline = () =>
    github.store.comments.map(({ body }) =>
      body
        .split('\n')
        .filter((line) => /^(?:\*\*(?:Do|Not|Ready)|###|Judged)/.test(line))
        .map((line) => line.replace(/ · .*| at the earlier .*/, '').replace(/&#4[01];/g, '')),
    );

  test('has a section for each job, those that fail first, and the verdict of all', async () => {
    await tell(github, failed, { run: 10, ...job(20) });
    await tell(github, green, { run: 10, ...job(22) });
    await tell(github, { ...failed, findings: [dashboard] }, { run: 10, ...job(24) });
    expect(outline()).toEqual([
      [
        '**Do not launch:** 2 of 3 jobs of the matrix do not pass',
        '### 20, eu @\u200bteam',
        '**Do not launch:** 2 blockers, 1 high',
        '### 24, eu @\u200bteam',
        '**Do not launch:** 1 blocker',
        '### 22, eu @\u200bteam',
        '**Ready to launch**',
      ],
    ]);

    // One passes when it runs again: the other still fails. The order of the keys says nothing.
    await tell(github, green, {
      run: 10,
      attempt: 2,
      sha: first,
      inputs: { matrix: '{"deep":{"a":1},"region":"eu @team","node":20}' },
    });
    expect(outline()[0]?.slice(0, 3)).toEqual([
      '**Do not launch:** 1 of 3 jobs of the matrix does not pass',
      '### 24, eu @\u200bteam',
      '**Do not launch:** 1 blocker',
    ]);
    await tell(github, green, { run: 10, attempt: 2, ...job(24) });
    expect(outline()[0]).toEqual(
      [
        '**Ready:** 3 jobs of the matrix pass',
        '### 22, eu @\u200bteam',
        '**Ready to launch**',
        '### 24, eu @\u200bteam',
        '**Ready:** all checks pass since [aaaaaaa]',
        '### eu @\u200bteam, 20',
        '**Ready:** all checks pass since [aaaaaaa]',
      ].map((line) => expect.stringContaining(line)),
    );
    const { body = '' } = github.store.comments[0] ?? {};
    expect(body.match(/What was wrong before/g)).toHaveLength(2);

    // Nothing is told that changes nothing.
    await tell(github, green, { run: 11, ...job(20) });
    expect(github.store.comments).toMatchObject([{ body }]);
  });

  test.each([2, 5])('loses nothing when %d jobs end at once, be it the first time or not', async (count) => {
    const jobs = Array.from({ length: count }, (_, index) => index);
    for (const run of [10, 11]) {
      github.gather('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', count);
      await Promise.all(jobs.map((node) => tell(github, failed, { run, ...job(node) })));
      expect(outline()).toHaveLength(1);
      expect(outline()[0]?.filter((line) => line.startsWith('###'))).toHaveLength(count);
      expect(github.store.comments[0]?.body.match(new RegExp(`job=[0-9a-f]{12} run=${run} `, 'g'))).toHaveLength(count);
    }
  });

  test('marks what is of an earlier commit, and is ready when all of this one pass', async () => {
    await tell(github, failed, { run: 10, ...job(20) });
    await tell(github, green, { run: 10, ...job(22) });
    headIs(second);
    await tell(github, green, { run: 11, ...job(20), sha: second });
    expect(outline()[0]).toEqual([
      '**Not judged yet:** 1 of 2 jobs of the matrix was last judged at an earlier commit',
      '### 22, eu @\u200bteam',
      'Judged',
      '**Ready to launch**',
      '### 20, eu @\u200bteam',
      expect.stringMatching(/^\*\*Ready:\*\* all checks pass since/),
    ]);
    await tell(github, green, { run: 11, ...job(22), sha: second });
    expect(outline()[0]?.[0]).toBe('**Ready:** 2 jobs of the matrix pass');
    expect(github.store.comments[0]?.body).not.toContain('Judged at the earlier');
  });

  test('loses a job that is gone from the workflow with the next run but one', async () => {
    await tell(github, failed, { run: 10, ...job(18) });
    headIs(second);
    await tell(github, failed, { run: 11, ...job(20), sha: second });
    expect(outline()[0]?.filter((line) => line.startsWith('###'))).toHaveLength(2);
    headIs(third);
    await tell(github, failed, { run: 12, ...job(20), sha: third });
    expect(outline()[0]?.slice(0, 2)).toEqual([
      '**Do not launch:** 1 job of the matrix does not pass',
      '### 20, eu @\u200bteam',
    ]);
  });

  test('takes the place of a comment without a matrix, and the other way round', async () => {
    await tell(github, failed, { run: 10, sha: first });
    await tell(github, green, { run: 11, ...job(20) });
    expect(outline()).toEqual([
      ['**Ready:** 1 job of the matrix passes', '### 20, eu @\u200bteam', '**Ready to launch**'],
    ]);
    await tell(github, failed, { run: 12, ...job(20) });
    await tell(github, green, { run: 13, sha: first });
    expect(outline()).toEqual([[expect.stringMatching(/^\*\*Ready/)]]);
  });

  test('fits however many jobs there are, with the verdict of each', async () => {
    const many = {
      ...failed,
      findings: Array.from({ length: 300 }, (_, index) => ({ ...dashboard, title: `Check ${index}` })),
    };
    for (let node = 0; node < 12; node++) await tell(github, many, { run: 10, ...job(node) });
    const { body = '' } = github.store.comments[0] ?? {};
    expect(Buffer.byteLength(body)).toBeLessThanOrEqual(65_536);
    expect(outline()[0]?.filter((line) => line.startsWith('**Do not launch:** 300'))).toHaveLength(12);
    expect(outline()[0]?.[0]).toBe('**Do not launch:** 12 jobs of the matrix do not pass');
  });
});
