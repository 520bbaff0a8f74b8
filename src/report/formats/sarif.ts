import { createHash } from 'node:crypto';
import type { Finding, ReportedFinding } from '../../model/finding.ts';
import { groupBy } from '../../model/group-by.ts';
import { findRule, helpUri } from '../../model/rules.ts';
import { cut } from '../../text/cut.ts';
import { oneLine } from '../../text/neutralise.ts';
import { evidence } from '../model/evidence.ts';
import type { Report } from '../model/report.ts';
import { configurationPath, fileOf, repositoryPath } from '../model/repository-path.ts';

// GitHub refuses a run with more results, and shows 5,000 of them (docs: "SARIF support for code scanning").
const maxResults = 25_000;
const maxMessage = 2000;

/**
 * SARIF 2.1.0 for code scanning, without code snippets, because they would show the secret. Findings that pass are left
 * out.
 */
export function sarif(report: Report): string {
  const shown = report.findings.filter(({ status }) => status !== 'pass');
  const kept = shown.slice(0, maxResults);
  const byRule = groupBy(kept, ({ rule }) => rule);
  const ruleIndexes = new Map([...byRule.keys()].map((rule, index) => [rule, index]));
  const missing = shown.length - kept.length;
  const { tool, run } = report;
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Launch Gate',
            version: tool.version,
            rules: [...byRule.values()].map(([first]) => ruleOf(first as ReportedFinding)),
          },
        },
        // Code scanning replaces the results of the previous run that has the same category.
        automationDetails: { id: 'launch-gate/' },
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: true,
            startTimeUtc: run.startedAt,
            ...(missing > 0 && {
              toolExecutionNotifications: [
                {
                  level: 'warning',
                  message: { text: `${missing} findings are left out here; the JSON report has all.` },
                },
              ],
            }),
          },
        ],
        results: kept.map((finding) => resultOf(finding, ruleIndexes)),
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
}

function resultOf(finding: Finding, ruleIndexes: ReadonlyMap<string, number>) {
  const { rule, title, where, fingerprint } = finding;
  const message = [oneLine(cut(title, maxMessage)), ...evidence(finding, { reproduce: true })].join('\n');
  return {
    ruleId: rule,
    ruleIndex: ruleIndexes.get(rule),
    level: levelOf(finding),
    message: { text: plainMessage(cut(message, maxMessage)) },
    locations: [{ physicalLocation: locationOf(finding) }],
    partialFingerprints: {
      // Two secrets of one rule on one line have the same fingerprint.
      primaryLocationLineHash: hash(JSON.stringify([rule, fingerprint, where.column])),
    },
  };
}

function levelOf({ status, severity }: Pick<Finding, 'status' | 'severity'>): 'error' | 'warning' | 'note' {
  if (status !== 'fail') return 'note';
  return severity === 'medium' ? 'warning' : 'error';
}

function locationOf(finding: Finding) {
  const file = fileOf(finding);
  const { line, endLine, column } = finding.where;
  const path = file === undefined ? undefined : repositoryPath(file);
  if (path === undefined) {
    return { artifactLocation: { uri: configurationPath, uriBaseId: '%SRCROOT%' }, region: { startLine: 1 } };
  }
  const uri = path.split('/').map(encodeURIComponent).join('/');
  const startLine = line ?? 1;
  const region = { startLine, startColumn: line === undefined ? undefined : column, endLine: endLine ?? startLine };
  return { artifactLocation: { uri, uriBaseId: '%SRCROOT%' }, region };
}

/** Brackets right before parentheses would make a link (SARIF 3.11.6). */
function plainMessage(text: string): string {
  return text.replaceAll('](', '] (');
}

function ruleOf({ rule: id, pillar, severity, title }: ReportedFinding) {
  // A rule name that was redacted is not in the catalogue.
  const rule = findRule(id) ?? { id, pillar, severity, means: title, impact: title, fix: '', page: '' };
  const tags = tagsOf[rule.pillar] ?? [];
  const name = id.slice(id.indexOf('/') + 1);
  return {
    id,
    name: `${rule.pillar}-${name}`.replace(/[^A-Za-z0-9]+(.?)/g, (_, next: string) => next.toUpperCase()),
    shortDescription: { text: `${rule.pillar}: ${name.replaceAll('-', ' ')}` },
    fullDescription: { text: rule.means },
    help: { text: `${rule.impact}. ${rule.fix}`.trim() },
    helpUri: helpUri(rule),
    defaultConfiguration: { level: levelOf({ status: 'fail', severity: rule.severity }) },
    properties: {
      tags,
      ...(tags.includes('security') && { 'security-severity': securitySeverity[rule.severity] }),
    },
  };
}

// The scale of code scanning: over 9.0 critical, over 7.0 high, over 4.0 medium.
const securitySeverity = { blocker: '9.5', high: '8.0', medium: '5.0' } as const;

const tagsOf: Record<string, string[]> = {
  secrets: ['security'],
  smoke: ['deployment'],
  latency: ['deployment', 'performance'],
  burst: ['deployment', 'performance'],
  launch: ['deployment'],
};

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
