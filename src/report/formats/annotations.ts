import { routesInput } from '../../config/sections/defaults.ts';
import { GateError } from '../../model/errors.ts';
import type { Finding } from '../../model/finding.ts';
import { cut } from '../../text/cut.ts';
import { oneLine } from '../../text/neutralise.ts';
import { plural } from '../../text/plural.ts';
import { evidence } from '../model/evidence.ts';
import { headline } from '../model/headline.ts';
import type { Report } from '../model/report.ts';
import { fileOf } from '../model/repository-path.ts';

/** The place and the text; the names are those of the runner's `error` command. Lines and columns count from 1. */
export type Annotation = {
  file?: string;
  line?: number;
  endLine?: number;
  col?: number;
  title: string;
  message: string;
};

// The runner keeps ten errors of a step; the tenth is the verdict (actions/toolkit docs/problem-matchers.md).
const maxAnnotations = 9;
// The runner cuts a message at 4,096 characters, after it has masked secrets; masking may lengthen the message.
const maxMessageLength = 3900;
// The limit of the checks API.
const maxTitleLength = 255;

/** The failing findings as annotations, most severe first: a secret on its line, a check at its configuration. */
export function annotations(report: Report, most = maxAnnotations): Annotation[] {
  return failing(report).slice(0, most).map(annotation);
}

/** The mistakes in the configuration that ended the run, each on its line; none for other errors. `show` redacts. */
export function mistakeAnnotations(error: unknown, show: (text: string) => string): Annotation[] {
  if (!(error instanceof GateError)) return [];
  return error.diagnostics.slice(0, maxAnnotations).map(({ at: { file, line, column }, message }) => ({
    ...(file === routesInput ? {} : { file: oneLine(show(file)), line, col: column }),
    title: 'A mistake in the configuration',
    message: cut(oneLine(show(message)), maxMessageLength),
  }));
}

/** The text of the last annotation: the verdict, and the number of failures that have no annotation. */
export function verdictLine(report: Report): string {
  const left = failing(report).length - maxAnnotations;
  return left > 0 ? `${headline(report)} ${plural(left, 'more failure')} in the job summary.` : headline(report);
}

/** The failing findings without repeats: several commits may have added the same secret to the same line. */
function failing({ findings }: Report): Finding[] {
  const seen = new Set<string>();
  return findings.filter(({ status, title, where: { file, line, column, url } }) => {
    const place = JSON.stringify([title, file, line, column, file ? undefined : url]);
    if (status !== 'fail' || seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}

function annotation(finding: Finding): Annotation {
  const message = evidence(finding, { reproduce: false }).join('\n') || `Rule ${finding.rule}.`;
  return {
    ...spot(finding),
    title: cut(oneLine(finding.title), maxTitleLength),
    message: cut(message, maxMessageLength),
  };
}

/** The runner refuses a column if the line and the end line differ (actions/runner IssueCommandExtension). */
function spot(finding: Finding): Pick<Annotation, 'file' | 'line' | 'endLine' | 'col'> {
  const { line, endLine, column } = finding.where;
  const file = fileOf(finding);
  if (!file) return {};
  if (!line) return { file: oneLine(file) };
  const several = endLine !== undefined && endLine > line;
  return { file: oneLine(file), line, ...(several ? { endLine } : { col: column }) };
}
