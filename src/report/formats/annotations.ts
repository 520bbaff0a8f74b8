import { routesInput } from '../../config/sections/routes.ts';
import { GateError } from '../../model/errors.ts';
import type { Finding } from '../../model/finding.ts';
import { cut } from '../../text/cut.ts';
import { oneLine } from '../../text/neutralise.ts';
import { plural } from '../../text/plural.ts';
import { evidence } from '../model/evidence.ts';
import { headline } from '../model/headline.ts';
import type { Report } from '../model/report.ts';
import { fileOf } from '../model/repository-path.ts';

/** Where and what; the names are those of the runner's `error` command. Lines and columns count from 1. */
export type Annotation = {
  file?: string;
  line?: number;
  endLine?: number;
  col?: number;
  title: string;
  message: string;
};

// The runner keeps ten errors of a step; the tenth is the verdict's (actions/toolkit docs/problem-matchers.md).
const maxAnnotations = 9;
// It cuts a message at 4,096 characters, after masking, which may lengthen it.
const maxMessageLength = 3900;
// The limit of the checks API.
const maxTitleLength = 255;

/** The failing findings as annotations, the most severe first: a secret on its line, a check on its configuration's. */
export function annotations(report: Report, most = maxAnnotations): Annotation[] {
  return failing(report).slice(0, most).map(annotation);
}

/** The mistakes of a configuration, each on its line, where that ended the run; `show` redacts. */
export function mistakeAnnotations(error: unknown, show: (text: string) => string): Annotation[] {
  if (!(error instanceof GateError)) return [];
  return error.diagnostics.slice(0, maxAnnotations).map(({ at: { file, line, column }, message }) => ({
    ...(file === routesInput ? {} : { file: oneLine(show(file)), line, col: column }),
    title: 'A mistake in the configuration',
    message: cut(oneLine(show(message)), maxMessageLength),
  }));
}

/** The verdict as the last annotation says it, with the number of failures that had no room. */
export function verdictLine(report: Report): string {
  const left = failing(report).length - maxAnnotations;
  return left > 0 ? `${headline(report)} ${plural(left, 'more failure')} in the job summary.` : headline(report);
}

/** What fails, once: a secret that several commits added to the same line says the same there. */
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

/** The runner refuses a column where the lines differ (actions/runner IssueCommandExtension). */
function spot(finding: Finding): Pick<Annotation, 'file' | 'line' | 'endLine' | 'col'> {
  const { line, endLine, column } = finding.where;
  const file = fileOf(finding);
  if (!file) return {};
  if (!line) return { file: oneLine(file) };
  const several = endLine !== undefined && endLine > line;
  return { file: oneLine(file), line, ...(several ? { endLine } : { col: column }) };
}
