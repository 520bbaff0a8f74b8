import { createHash } from 'node:crypto';
import type { Finding } from '../../model/finding.ts';
import { cut } from '../../text/cut.ts';
import { oneLine } from '../../text/neutralise.ts';
import { evidence } from '../model/evidence.ts';
import type { Report } from '../model/report.ts';
import { configurationPath, fileOf, repositoryPath } from '../model/repository-path.ts';

// GitHub refuses a run of more results, and shows 5,000 of them (docs: "SARIF support for code scanning").
const maxResults = 25_000;
const maxMessage = 2000;

/**
 * SARIF 2.1.0 for code scanning, without snippets of code: there the secret would stand. Findings that pass are left
 * out.
 */
export function sarif(report: Report): string {
  const shown = report.findings.filter(({ status }) => status !== 'pass');
  const kept = shown.slice(0, maxResults);
  const byRule = Map.groupBy(kept, ({ rule }) => rule);
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
            rules: [...byRule.values()].map(([first]) => ruleOf(first as Finding)),
          },
        },
        // Code scanning replaces the results of the run before of the same category.
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

function levelOf({ status, severity }: Finding): 'error' | 'warning' | 'note' {
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

/** Brackets before parentheses would be a link (SARIF 3.11.6). */
function plainMessage(text: string): string {
  return text.replaceAll('](', '] (');
}

function ruleOf({ rule, severity }: Finding) {
  const [pillar = '', name = ''] = rule.split('/');
  const { help, tags } = helps[pillar] ?? gateHelp;
  return {
    id: rule,
    name: `${pillar}-${name}`.replace(/[^A-Za-z0-9]+(.?)/g, (_, next: string) => next.toUpperCase()),
    shortDescription: { text: `${pillar}: ${name.replaceAll('-', ' ')}` },
    fullDescription: { text: help },
    help: { text: help },
    defaultConfiguration: { level: levelOf({ severity, status: 'fail' } as Finding) },
    properties: {
      tags,
      ...(tags.includes('security') && { 'security-severity': securitySeverity[severity] }),
    },
  };
}

// The scale of code scanning: over 9.0 critical, over 7.0 high, over 4.0 medium.
const securitySeverity = { blocker: '9.5', high: '8.0', medium: '5.0' } as const;

type RuleHelp = { help: string; tags: string[] };
const gateHelp: RuleHelp = {
  help: 'Something about the gate itself needs a look before its verdict counts.',
  tags: [],
};
const helps: Record<string, RuleHelp> = {
  secrets: {
    help: 'A secret that anyone who can read the repository or the deployment can use. Rotate it first, then remove it; rewriting history does not make it safe.',
    tags: ['security'],
  },
  smoke: {
    help: 'A check of the deployment was not answered as it must be. The message says what was expected, what was seen, and how to see it again.',
    tags: ['deployment'],
  },
  latency: {
    help: 'Requests to the deployment take longer than their budget, or longer than with the release before.',
    tags: ['deployment', 'performance'],
  },
  launch: {
    help: 'Names, certificates, mail, headers or caching of the site are not as they must be when it goes live.',
    tags: ['deployment'],
  },
};

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
