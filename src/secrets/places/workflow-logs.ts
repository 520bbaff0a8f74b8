import type { Position } from '../../config/config.ts';
import type { Context } from '../../context.ts';
import { type HttpClient, NetworkError } from '../../http/exchange.ts';
import { quote } from '../quote.ts';
import type { Places, Unsearched } from './place-text.ts';

type Job = { id: number; name: string; status: string; html_url?: string };

const maxLogBytes = 50_000_000;
/** However many calls there are, an API that hangs costs no more. */
const apiTimeoutMs = 30_000;

class ApiFailed extends Error {}

/**
 * The logs of the jobs of this workflow run that have ended, by GitHub's API ("List jobs for a workflow run attempt",
 * "Download job logs"). Needs a token with `actions: read`. What the API refuses is a gap and one line of information.
 */
export async function* workflowLogs(at: Position, client: HttpClient, context: Context): Places {
  const { env, log } = context;
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = env;
  const token = env['INPUT_TOKEN'] || env['GITHUB_TOKEN'];
  if (token) context.redactor.add(token, 'token');
  const signal = AbortSignal.any([context.signal, AbortSignal.timeout(apiTimeoutMs)]);
  const get = async (url: string, accept: string) => {
    try {
      return await client.send(
        {
          method: 'GET',
          url,
          // Sent to the API only: the client drops it when the answer leads to another origin, as log downloads do.
          headers: [
            ['accept', accept],
            ['authorization', `Bearer ${token}`],
            ['x-github-api-version', '2022-11-28'],
          ],
          timeoutMs: apiTimeoutMs,
          maxBodyBytes: maxLogBytes,
          follow: true,
          retries: 1,
        },
        signal,
      );
    } catch (error) {
      if (error instanceof NetworkError) throw new ApiFailed(error.message, { cause: error });
      throw error;
    }
  };

  try {
    if (!api || !repository || !run) throw new ApiFailed('this is no run of a workflow');
    if (!token) throw new ApiFailed('there is no token; give the input "token"');
    const attempt = env['GITHUB_RUN_ATTEMPT'] ?? '1';
    const jobs: Job[] = [];
    for (let page = 1; ; page += 1) {
      const list = `${api}/repos/${repository}/actions/runs/${run}/attempts/${attempt}/jobs?per_page=100&page=${page}`;
      const { status, body } = await get(list, 'application/vnd.github+json');
      if (status !== 200) throw new ApiFailed(refusal(status));
      const some = jobsIn(Buffer.from(body).toString());
      jobs.push(...some);
      if (some.length < 100) break;
    }
    const ended = jobs.filter(({ status }) => status === 'completed');
    if (ended.length === 0) yield { gap: gap(at, 'no earlier job of this run has ended') };
    for (const { id, name, html_url } of ended) {
      const { status, body } = await get(`${api}/repos/${repository}/actions/jobs/${id}/logs`, '*/*');
      if (status !== 200) throw new ApiFailed(`the log of "${name}": ${refusal(status)}`);
      const url =
        html_url ?? `${env['GITHUB_SERVER_URL'] ?? 'https://github.com'}/${repository}/actions/runs/${run}/job/${id}`;
      const print = `gh run view -R ${quote(repository)} --job ${id} --log`;
      yield {
        text: {
          path: `${name}.log`,
          name: `the log of the job "${name}"`,
          where: { url },
          print,
          bytes: [Buffer.from(body)],
        },
      };
    }
  } catch (error) {
    if (!(error instanceof ApiFailed)) throw error;
    log.info(`The logs of this workflow's jobs were not searched: ${error.message}`);
    yield { gap: gap(at, error.message) };
  }
}

function refusal(status: number): string {
  return status === 403 || status === 404
    ? `GitHub's API answers ${status}; the job needs "permissions: actions: read"`
    : `GitHub's API answers ${status}`;
}

function jobsIn(text: string): Job[] {
  try {
    const { jobs } = JSON.parse(text) as { jobs?: unknown };
    if (Array.isArray(jobs))
      return jobs.filter((job): job is Job => Number.isInteger(job?.id) && typeof job.name === 'string');
  } catch {
    // Told below.
  }
  throw new ApiFailed("GitHub's API answers with something else than jobs");
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
