import { createHash } from 'node:crypto';
import type { Finding } from '../../model/finding.ts';
import { cut } from '../../text/cut.ts';
import { oneLine } from '../../text/neutralise.ts';
import { evidence } from '../model/evidence.ts';
import type { Report } from '../model/report.ts';
import { configurationPath, fileOf, repositoryPath } from '../model/repository-path.ts';

const maxDescription = 1000;

/**
 * GitLab's code quality report (docs: "Code Quality report format"): GitLab shows the findings in a merge request and
 * on its lines.
 */
export function codeQuality({ findings }: Report): string {
  return `${JSON.stringify(findings.filter(({ status }) => status !== 'pass').map(issueOf))}\n`;
}

function issueOf(finding: Finding) {
  const { rule, title, where, fingerprint } = finding;
  const file = fileOf(finding);
  const path = file === undefined ? undefined : repositoryPath(file);
  const description = [oneLine(cut(title, maxDescription)), ...evidence(finding, { reproduce: false })].join('; ');
  return {
    description: cut(description, maxDescription),
    check_name: rule,
    fingerprint: createHash('sha256')
      .update(JSON.stringify([rule, fingerprint, where.column]))
      .digest('hex'),
    severity: severityOf(finding),
    location: { path: path ?? configurationPath, lines: { begin: path === undefined ? 1 : (where.line ?? 1) } },
  };
}

function severityOf({ status, severity }: Finding): 'blocker' | 'critical' | 'major' | 'info' {
  if (status !== 'fail') return 'info';
  return ({ blocker: 'blocker', high: 'critical', medium: 'major' } as const)[severity];
}
