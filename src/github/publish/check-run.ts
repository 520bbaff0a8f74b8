import type { Answer, GitHubApi } from '../../model/github-api.ts';
import type { Annotation } from '../../report/formats/annotations.ts';
import { cut } from '../../text/cut.ts';
import type { RunIdentity } from '../event/run-identity.ts';
import type { Outcome } from './outcome.ts';

// The limits of the checks API (its OpenAPI description). Ten requests are as many as a reader will scroll through.
const annotationsPerRequest = 50;
const maxAnnotations = 500;
const maxSummaryBytes = 65_000;
const maxTitleLength = 255;

/**
 * Adds a finished check run to the commit, with the failures as annotations on their lines. Returns the API's answer.
 */
export function addCheckRun(
  api: GitHubApi,
  run: RunIdentity,
  head_sha: string,
  outcome: Outcome,
): Promise<Answer<unknown>> {
  return api.call('check run', async ({ rest: { checks } }, repository) => {
    const output = { title: cut(outcome.headline, maxTitleLength), summary: outcome.summary(maxSummaryBytes) };
    const all = outcome.annotations(maxAnnotations).flatMap((each) => onLine(each, outcome.verdict));
    const { data } = await checks.create({
      ...repository,
      name: run.name,
      head_sha,
      details_url: run.url,
      status: 'completed',
      conclusion: outcome.verdict === 'pass' ? 'success' : 'failure',
      output: { ...output, annotations: all.slice(0, annotationsPerRequest) },
    });
    // An update adds its annotations to those that are there.
    for (let from = annotationsPerRequest; from < all.length; from += annotationsPerRequest) {
      const page = all.slice(from, from + annotationsPerRequest);
      await checks.update({ ...repository, check_run_id: data.id, output: { ...output, annotations: page } });
    }
  });
}

/** The API takes no annotation without a file and a line. Findings without a file stand in the summary. */
function onLine({ file, line = 1, endLine = line, col, title, message }: Annotation, verdict: Outcome['verdict']) {
  if (!file) return [];
  return {
    path: file,
    start_line: line,
    end_line: endLine,
    ...(endLine === line && col ? { start_column: col, end_column: col } : {}),
    annotation_level: verdict === 'fail' ? ('failure' as const) : ('warning' as const),
    title,
    message,
  };
}
