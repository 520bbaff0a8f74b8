import type { Finding } from '../../model/finding.ts';
import { cut } from '../../text/cut.ts';
import { oneLine } from '../../text/neutralise.ts';
import { evidence, showLocation } from '../model/evidence.ts';
import { headline } from '../model/headline.ts';
import { inMember, subjectsOf } from '../model/members.ts';
import type { Report } from '../model/report.ts';
import { element, type Xml } from './xml.ts';

type Pillar = Report['pillars'][number];
type Case = { name: string; status: Pillar['status']; reason?: string; durationMs?: number; findings: Finding[] };
type Suite = { name: string; durationMs?: number; cases: Case[] };

const maxText = 4000;

/**
 * JUnit XML as GitLab, CircleCI and Jenkins read it: one suite for each part of the gate, with one test case for each
 * range of commits, check, route, launch check and entry of evidence. A finding about none of these is a case of its own. A run that
 * fails always has a failed case.
 */
export function junit(report: Report): string {
  const parts = report.pillars.map((pillar) => suiteOf(report, pillar));
  const gate = gateSuite(report, parts);
  const suites = gate.cases.length > 0 ? [...parts, gate] : parts;
  const { tests, failures, errors } = counts(suites.flatMap(({ cases }) => cases));
  const attributes = { name: 'Launch Gate', tests, failures, errors };
  const children = suites.map((suite) => suiteElement(suite, report));
  const root = element('testsuites', { ...attributes, time: seconds(report.run.durationMs) }, children);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}

function suiteOf(report: Report, pillar: Pillar): Suite {
  const { name, durationMs } = pillar;
  const cases = new Map(casesOf(report, pillar).map((each) => [each.name, each]));
  const others: Case[] = [];
  for (const finding of report.findings.filter(({ pillar }) => pillar === name)) {
    const subjects = subjectsOf(finding).flatMap((subject) => cases.get(subject) ?? []);
    for (const subject of subjects) subject.findings.push(finding);
    if (subjects.length === 0) others.push(caseOf(finding));
  }
  const judged = [...cases.values()].map((each) => ({ ...each, status: statusOf(each, pillar) }));
  return { name, durationMs, cases: [...judged, ...others] };
}

function casesOf({ checks, latency, launch, evidence, run }: Report, { name, status, reason }: Pillar): Case[] {
  switch (name) {
    case 'secrets':
      // Each secret is a case of its own.
      return [{ name: rangeName(run.range), status: status === 'fail' ? 'pass' : status, reason, findings: [] }];
    case 'smoke':
      return checks.map(({ steps, ...check }) => ({
        ...{ name: inMember(check.name, check.member), status: check.status, reason: check.reason },
        durationMs: steps.reduce((sum, step) => sum + step.durationMs, 0),
        findings: [],
      }));
    case 'latency':
      // If the route was not sampled, the case of its check says why.
      return latency.map(({ check, member, verdict, n }) => ({
        name: inMember(check, member),
        status: n === 0 ? 'skipped' : verdict,
        findings: [],
      }));
    case 'launch':
      return (launch?.checks ?? []).map((check) => ({ ...check, findings: [] }));
    case 'evidence':
      return (evidence ?? []).map((each) => ({ ...each, findings: [] }));
    case 'burst':
    case 'watch':
    case 'uptime':
      // Its name must be the same in each run. What fails is a case of its own.
      return [{ name, status: status === 'fail' ? 'pass' : status, reason, findings: [] }];
  }
}

function rangeName(range: Report['run']['range']): string {
  if (!range || range.commits === 0) return 'no commits';
  const head = range.head.slice(0, 7);
  return range.base ? `${range.base.slice(0, 7)}..${head}` : `all up to ${head}`;
}

/**
 * The findings decide, because they may be waived. No finding is known to belong to a launch check: there the pillar's
 * status decides.
 */
function statusOf({ status, findings }: Case, pillar: Pillar): Case['status'] {
  if (findings.some((finding) => finding.status === 'fail')) return 'fail';
  if (status === 'fail' && (findings.length > 0 || pillar.status !== 'fail')) return 'pass';
  return status;
}

function caseOf(finding: Finding): Case {
  const { title, status, where } = finding;
  const place = showLocation(where);
  const name = place && !title.endsWith(place) ? `${title} (${place})` : title;
  return { name, status: status === 'warn' ? 'pass' : status, findings: [finding] };
}

/** The findings of the run as a whole, and a case for the verdict if the run fails but no other case does. */
function gateSuite({ verdict, findings, ...rest }: Report, parts: Suite[]): Suite {
  const cases = findings.filter(({ pillar }) => pillar === 'gate').map(caseOf);
  const isTold = [...cases, ...parts.flatMap((part) => part.cases)].some(({ status }) => status === 'fail');
  if (verdict === 'fail' && !isTold) {
    cases.push({ name: 'verdict', status: 'fail', reason: headline({ verdict, findings, ...rest }), findings: [] });
  }
  return { name: 'gate', cases };
}

function suiteElement({ name, durationMs = 0, cases }: Suite, { run }: Report): Xml {
  const timestamp = run.startedAt.replace(/\.\d+Z$/, '');
  const attributes = { name, ...counts(cases), time: seconds(durationMs), timestamp };
  return element(
    'testsuite',
    attributes,
    cases.map((each) => caseElement(each, name)),
  );
}

function caseElement({ name, status, reason, durationMs = 0, findings }: Case, suite: string): Xml {
  const text = cut([reason ?? '', ...findings.flatMap(told)].filter(Boolean).join('\n'), maxText);
  const message = oneLine(cut(findings[0]?.title ?? reason ?? '', maxText));
  const attributes = {
    classname: `launch-gate.${suite}`,
    name: oneLine(cut(name, maxText)),
    time: seconds(durationMs),
  };
  switch (status) {
    case 'fail': {
      const failed = findings.find((finding) => finding.status === 'fail');
      const type = failed?.rule ?? suite;
      return element('testcase', attributes, [element('failure', { message, type }, text || 'See the other cases.')]);
    }
    case 'pass':
      return element('testcase', attributes, text && findings.length > 0 ? [element('system-out', {}, text)] : []);
    default:
      return element('testcase', attributes, [element('skipped', { message: message || status })]);
  }
}

function told(finding: Finding): string[] {
  const place = showLocation(finding.where);
  return [oneLine(cut(finding.title, maxText)), ...(place ? [place] : []), ...evidence(finding, { reproduce: true })];
}

function counts(cases: Case[]) {
  const count = (...of: Case['status'][]) => cases.filter(({ status }) => of.includes(status)).length;
  const failures = count('fail');
  return { tests: cases.length, failures, errors: 0, skipped: count('skipped', 'inconclusive') };
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}
