import { Buffer } from 'node:buffer';
import type { Context } from '../../../model/context.ts';
import type { Answer } from '../../../model/github-api.ts';
import type { Position } from '../../../model/position.ts';
import { shellPath } from '../../../text/shell-word.ts';
import type { SourceTexts, Unsearched } from './source-text.ts';

/**
 * The logs of the ended jobs of this workflow run, from GitHub's API ("List jobs for a workflow run attempt", "Download
 * job logs"). Needs a token with `actions: read`. If the API refuses, that is a gap and one line of information.
 */
export async function* workflowLogs(at: Position, { env, github, log }: Context): SourceTexts {
  const refused = (problem = 'this is no run of a workflow'): { gap: Unsearched } => {
    log.info(`The logs of this workflow's jobs were not searched: ${problem}`);
    return { gap: gap(at, problem) };
  };
  const run_id = Number(env['GITHUB_RUN_ID']);
  if (!github || !run_id) return yield refused();

  const attempt_number = Number(env['GITHUB_RUN_ATTEMPT']) || 1;
  const jobs = await github.call('job logs', ({ paginate, rest }, repository) =>
    paginate(rest.actions.listJobsForWorkflowRunAttempt, { ...repository, run_id, attempt_number, per_page: 100 }),
  );
  if (!jobs.data) return yield refused(jobs.problem);
  const ended = jobs.data.filter(({ status }) => status === 'completed');
  if (ended.length === 0) yield { gap: gap(at, 'no earlier job of this run has ended') };
  for (const { id, name, html_url } of ended) {
    // The API redirects to a storage on another host; the token is not sent there.
    const { data, problem }: Answer<unknown> = await github.call('job logs', async ({ rest }, repository) => {
      return (await rest.actions.downloadJobLogsForWorkflowRun({ ...repository, job_id: id })).data;
    });
    if (problem) return yield refused(`the log of "${name}": ${problem}`);
    const repository = env['GITHUB_REPOSITORY'] ?? '';
    const url =
      html_url ?? `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${run_id}/job/${id}`;
    yield {
      text: {
        path: `${name}.log`,
        name: `the log of the job "${name}"`,
        where: { url },
        print: `gh run view -R ${shellPath(repository)} --job ${id} --log`,
        bytes: [typeof data === 'string' ? Buffer.from(data) : Buffer.from(data as ArrayBuffer)],
      },
    };
  }
}

function gap(at: Position, problem: string): Unsearched {
  return {
    what: "the logs of this workflow's earlier jobs",
    problem,
    where: { file: at.file, line: at.line, column: at.column },
    status: 'inconclusive',
    fix: 'Give the step a token, the job "permissions: actions: read", and let it need the jobs whose logs it reads.',
  };
}
