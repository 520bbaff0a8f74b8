import type { Finding } from '../../../model/finding.ts';
import type { LaunchCheck } from '../check.ts';
import { missingPath, type NoAnswer, type SiteAnswer, siteOf } from '../site.ts';
import { judgeFiles, secretPaths } from './files.ts';
import { judgeErrors, judgeVersions } from './judge.ts';

/** What the site shows of its internals: files, stack traces, versions. */
export const checkLeaks: LaunchCheck = async (run) => {
  const site = siteOf(run);
  const jsonRoutes = run.launch.leaks?.json ?? [];
  const [home, missing, files, broken] = await Promise.all([
    site.page('/'),
    site.page(missingPath),
    Promise.all(secretPaths.map((path) => site.page(path))),
    Promise.all(jsonRoutes.map(({ path }) => site.brokenJson(path))),
  ]);
  const errors = [
    ...answered([missing]).map((answer) => ({ ...answer, brokenJson: false })),
    ...answered(broken).map((answer) => ({ ...answer, brokenJson: true })),
  ];
  const show = (text: string) => run.context.redactor.redact(text);
  return [
    ...judgeFiles(answered(files), missing.ok ? missing.page : undefined),
    ...judgeErrors(errors),
    ...judgeVersions(answered([home, missing, ...broken]), show),
    ...unanswered([home, missing, ...broken]),
    // A server that hangs up on such a question gives nothing away.
    ...unanswered(files.filter((file) => file.ok || !['reset', 'refused'].includes(file.reason ?? ''))),
  ];
};

function answered(answers: (SiteAnswer | NoAnswer)[]): SiteAnswer[] {
  return answers.filter((answer) => answer.ok);
}

function unanswered(answers: (SiteAnswer | NoAnswer)[]): Finding[] {
  return answers.flatMap((answer) => (answer.ok ? [] : (answer.finding ?? [])));
}
