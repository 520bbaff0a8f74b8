import { type Annotation, annotations } from '../report/annotations.ts';
import { cut } from '../report/cut.ts';
import { headline } from '../report/headline.ts';
import type { Report } from '../report/report.ts';
import { summary } from '../report/summary.ts';
import type { Answer, GitHubApi } from './api.ts';
import type { RunIdentity } from './run-identity.ts';

// The limits of the checks API (its OpenAPI description). Ten requests are as many as a reader will scroll through.
const annotationsPerRequest = 50;
const maxAnnotations = 500;
const maxSummaryBytes = 65_000;
const maxTitleLength = 255;

/** Adds a finished check run to the commit, with what failed on its lines. Answers what the API answers. */
export function addCheckRun(
  api: GitHubApi,
  run: RunIdentity,
  head_sha: string,
  report: Report,
): Promise<Answer<unknown>> {
  const output = { title: cut(headline(report), maxTitleLength), summary: summary(report, maxSummaryBytes) };
  const all = annotations(report, maxAnnotations).flatMap((each) => onLine(each, report.verdict));
  return api.call('check run', async ({ rest: { checks } }, repository) => {
    const { data } = await checks.create({
      ...repository,
      name: run.name,
      head_sha,
      details_url: run.url,
      status: 'completed',
      conclusion: report.verdict === 'pass' ? 'success' : 'failure',
      output: { ...output, annotations: all.slice(0, annotationsPerRequest) },
    });
    // Later ones are added to those that are there.
    for (let from = annotationsPerRequest; from < all.length; from += annotationsPerRequest) {
      const page = all.slice(from, from + annotationsPerRequest);
      await checks.update({ ...repository, check_run_id: data.id, output: { ...output, annotations: page } });
    }
  });
}

/** The API takes no annotation without a file and a line; the summary has those. */
function onLine({ file, line = 1, endLine = line, col, title, message }: Annotation, verdict: Report['verdict']) {
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
