import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openGitHubApi } from '../../../src/github/api/api.ts';
import { createRedactor } from '../../../src/text/redaction/redactor.ts';
import { type FakeGitHub, type Fault, startFakeGitHub } from '../fake-github.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await startFakeGitHub();
});
afterEach(() => github.close());

const patient = { totalMs: 20_000, callMs: 20_000 };

function api(env = github.runner(), limits = patient, signal = new AbortController().signal) {
  return openGitHubApi({ env, signal, limits, retryAfterBaseValue: 1 });
}

function listComments(from = api()) {
  return from.call('comment', (octokit, repository) =>
    octokit.paginate(octokit.rest.issues.listComments, { ...repository, issue_number: 7, per_page: 100 }),
  );
}

function comment(id: number) {
  return {
    id,
    issue: 7,
    body: `number ${id}`,
    user: { login: 'ada', type: 'User' },
    author_association: 'NONE',
    created_at: '2027-01-10T22:00:00Z',
  };
}

describe("GitHub's API", () => {
  test('answers with every page of a list', async () => {
    github.store.comments.push(...Array.from({ length: 250 }, (_, i) => comment(i)));
    const { data } = await listComments();
    expect(data?.map(({ id }) => id)).toEqual(github.store.comments.map(({ id }) => id));
    expect(github.calls).toHaveLength(3);
    expect(github.invalid).toEqual([]);
  });

  test('sends no secret, line by line, and says none that GitHub answers, also where the answer is cut', async () => {
    const redactor = createRedactor();
    redactor.add('hunter2-"x"-hunter2', 'env.P');
    const redact = (text: string) => redactor.redact(text, true);
    const signal = new AbortController().signal;
    const own = openGitHubApi({ env: github.runner(), signal, limits: patient, retryAfterBaseValue: 1, redact });
    const send = (body: string) =>
      own.call('comment', ({ rest }, repository) =>
        rest.issues.createComment({ ...repository, issue_number: 7, body }),
      );
    await send('```\nhunter2-&quot;x&quot;-hunter2\n```');
    expect(github.store.comments.map(({ body }) => body)).toEqual(['```\n(redacted: env.P)\n```']);
    github.fail('/comments', { status: 422, message: `${'no '.repeat(63)}hunter2-"x"-hunter2` });
    const { problem } = await send('a');
    expect(problem).toMatch(/no no/);
    expect(problem).not.toContain('hunter2');
  });

  test('asks nothing twice where the waits between would outlast the deadline', async () => {
    const late = api();
    late.endsAt(performance.now() + 10_000);
    github.fail('/comments', 502, 1);
    expect((await listComments(late)).problem).toContain("GitHub's API answers 502");
    const early = api();
    early.endsAt(performance.now() + 60_000);
    github.fail('/comments', 502, 1);
    expect((await listComments(early)).problem).toBeUndefined();
  });

  test('has its time again in the next round of a process that goes on', async () => {
    const own = api(undefined, { totalMs: 1_000, callMs: 1_000 });
    github.fail('/comments', 'hang', 1);
    const late = { problem: "GitHub's API did not answer in time" };
    expect(await listComments(own)).toEqual(late);
    expect(await listComments(own)).toEqual(late);
    own.startsAnew();
    expect((await listComments(own)).problem).toBeUndefined();
  });

  test('is no longer waited for once what asked it is over', async () => {
    github.fail('/comments', 'hang');
    const over = new AbortController();
    setTimeout(() => over.abort(), 200);
    const answer = await api().call(
      'comment',
      (octokit) => octokit.request('GET /repos/o/r/issues/7/comments'),
      over.signal,
    );
    expect(answer).toEqual({ problem: 'the deadline of the run has passed' });
  });

  test('that answers otherwise than it is documented is told in words', async () => {
    const { problem } = await api().call(
      'history',
      async () => (undefined as unknown as { object: { sha: string } }).object.sha,
    );
    expect(problem).toBe("GitHub's API answers otherwise than it is documented");
  });

  test('answers with the jobs of a run, which come with their number', async () => {
    github.store.jobs.push(...Array.from({ length: 130 }, (_, id) => ({ id, name: 'build', status: 'completed' })));
    const { data } = await api().call('job logs', ({ paginate, rest }, repository) =>
      paginate(rest.actions.listJobsForWorkflowRunAttempt, { ...repository, run_id: 7, attempt_number: 1 }),
    );
    expect(data?.map(({ id }) => id)).toEqual(github.store.jobs.map(({ id }) => id));
  });

  test.each<[Fault, number]>([
    [500, 2],
    [502, 1],
    ['reset', 1],
    ['half an answer', 1],
  ])('outlives %s', async (fault, times) => {
    github.store.comments.push(comment(1));
    github.fail('GET', fault, times);
    expect(await listComments()).toMatchObject({ data: [{ id: 1 }] });
  });

  test.each<[Fault, string, number]>([
    [
      403,
      'answers 403 (refused ::error::forged ##[error] @team); the job needs "permissions: pull-requests: write"',
      1,
    ],
    [
      404,
      'answers 404 (refused ::error::forged ##[error] @team); the job needs "permissions: pull-requests: write"',
      1,
    ],
    [422, 'answers 422 (refused', 1],
    [429, 'answers 429 (refused', 3],
    ['rate limit', "GitHub's API answers 403 (API rate limit exceeded)", 1],
    [500, 'answers 500', 3],
    ['reset', "GitHub's API cannot be used: ", 3],
  ])('that answers %s gives one line, and is not asked for ever', async (fault, problem, calls) => {
    github.fail('GET', fault);
    const answer = await listComments();
    expect(answer.problem).toContain(problem);
    expect(answer.problem).not.toMatch(/[\n\u001b]/);
    if (fault === 'rate limit') expect(answer.problem).not.toContain('permissions');
    expect(github.calls).toHaveLength(calls);
  });

  test('that hangs is given up', async () => {
    github.fail('GET', 'hang');
    expect(await listComments(api(undefined, { totalMs: 20_000, callMs: 300 }))).toEqual({
      problem: "GitHub's API did not answer in time",
    });
  });

  test('that hangs costs a run a bounded time, however many calls there are', async () => {
    github.fail('GET', 'hang');
    const client = api(undefined, { totalMs: 300, callMs: 60_000 });
    const answers = await Promise.all([listComments(client), listComments(client)]);
    answers.push(await listComments(client));
    expect(answers.map(({ problem }) => problem)).toEqual(Array(3).fill("GitHub's API did not answer in time"));
    expect(github.calls.length).toBeLessThanOrEqual(2);
  });

  test('is left alone when the run is cancelled', async () => {
    expect(await listComments(api(undefined, patient, AbortSignal.abort()))).toEqual({
      problem: 'the run was cancelled',
    });
    expect(github.calls).toEqual([]);
  });

  test('needs a repository and a token', async () => {
    expect(await listComments(api({}))).toEqual({ problem: 'this is no run of a workflow' });
    expect((await listComments(api({ GITHUB_REPOSITORY: 'o/r' }))).problem).toContain('there is no token');
    const { INPUT_TOKEN: _, ...env } = github.runner();
    expect((await listComments(api({ ...env, GITHUB_TOKEN: 'nobody' }))).problem).toContain('401 (Bad credentials)');
  });

  test('names the permission that the token lacks', async () => {
    const { problem } = await listComments(api(github.runner({ contents: 'read' })));
    expect(problem).toBe(
      'GitHub\'s API answers 403 (Resource not accessible by integration); the job needs "permissions: pull-requests: write"',
    );
  });

  test('keeps the files of a branch, and replaces one only where it is what was read', async () => {
    const first = await api().call('history', async ({ rest: { git } }, repository) => {
      const tree = [{ path: 'a.json', mode: '100644' as const, type: 'blob' as const, content: '1' }];
      const { data } = await git.createTree({ ...repository, tree });
      const commit = await git.createCommit({ ...repository, message: 'x', tree: data.sha });
      return await git.createRef({ ...repository, ref: 'refs/heads/launch-gate', sha: commit.data.sha });
    });
    expect(first.problem).toBeUndefined();
    const put = (content: string, sha?: string, branch = 'launch-gate') =>
      api().call('history', ({ rest: { repos } }, repository) =>
        repos.createOrUpdateFileContents({
          ...repository,
          ...{ path: 'a.json', message: 'x', branch, sha },
          content: Buffer.from(content).toString('base64'),
        }),
      );
    // git hash-object of "1" without a newline
    const one = '56a6051ca2b02b04ef92d5150c9ef600403cb1de';
    expect((await put('2')).problem).toContain('422 (Invalid request.  "sha" wasn\'t supplied.)');
    expect((await put('2', one, 'other')).problem).toContain('404 (Branch other not found)');
    expect((await put('2', one)).problem).toBeUndefined();
    expect((await put('3', one)).problem).toContain(`409 (a.json does not match ${one})`);
    expect(github.invalid).toEqual([]);
  });

  test('is a strict judge of requests in these tests', async () => {
    await api().call('check run', async (octokit) => {
      await octokit.request('POST /repos/o/r/check-runs', { name: 7, colour: 'red' } as never);
    });
    await api().call('comment', (octokit) => octokit.request('GET /repos/o/r/issues/seven/comments?pages=1'));
    expect(github.invalid).toEqual([
      'POST /repos/{owner}/{repo}/check-runs: no property colour',
      "POST /repos/{owner}/{repo}/check-runs: body must have required property 'head_sha'",
      'POST /repos/{owner}/{repo}/check-runs: body/name must be string',
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments: no query parameter pages',
      'GET /repos/{owner}/{repo}/issues/{issue_number}/comments: issue_number must be integer',
    ]);
  });
});
