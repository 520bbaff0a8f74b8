import type { ReportedFinding } from '../model/finding.ts';
import type { AiResult } from '../model/results.ts';
import { cut } from '../text/cut.ts';
import { promptFor } from './prompt.ts';

const maxText = 500;

/** Asks for a summary of what failed. The findings are those of the report, redacted. */
export function summaryPrompt(findings: readonly ReportedFinding[]): AiResult['sent'] {
  const shown = (text: string | undefined) => text && cut(text, maxText);
  return promptFor(
    'Tell the engineer on call what most likely broke in this release, what the findings have in common, and what to look at first. Say so where the findings do not show it.',
    findings
      .filter(({ status }) => status !== 'pass')
      .map(({ rule, severity, status, title, expected, observed, fix, where }) => ({
        rule,
        status,
        severity,
        title: shown(title),
        expected: shown(expected),
        observed: shown(observed),
        fix: shown(fix),
        file: shown(where.file),
      })),
  );
}
