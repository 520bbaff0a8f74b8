import type { ReportedFinding } from '../../model/finding.ts';
import type { CheckResult } from '../../model/results.ts';
import { showDuration } from '../../text/duration.ts';
import { inMember, subjectsOf } from '../model/members.ts';
import type { Report } from '../model/report.ts';
import { isRisk, riskList, riskLists } from '../model/risk-list.ts';
import type { Charts } from './chart.ts';
import { findingArticle, stepsTable } from './finding.ts';
import { machineWordsOf } from './machine.ts';
import { html, type Markup } from './markup.ts';
import { routeArticle } from './route.ts';
import { mapTable, scopeList } from './scope.ts';

type Section = { id: string; title: string; content: readonly Markup[] };

/** The sections of the page under the verdict, in reading order, without the empty ones. */
export function sectionsOf(report: Report, charts: Charts): Section[] {
  const { findings, latency, checks } = report;
  const routes = new Map(latency.map((route) => [inMember(route.check, route.member), route]));
  const unshown = new Map(checks.map((check) => [inMember(check.name, check.member), check]));
  let articles = 0;
  /** The first finding of a check shows its requests. */
  const article = (finding: ReportedFinding, impact?: string): Markup => {
    const { pillar } = finding;
    const subjects = subjectsOf(finding);
    const route = pillar === 'latency' ? firstOf(routes, subjects) : undefined;
    const check = pillar === 'smoke' ? firstOf(unshown, subjects) : undefined;
    if (check) unshown.delete(inMember(check.name, check.member));
    return findingArticle(finding, `finding-${++articles}`, { check, route, impact }, charts);
  };
  const others = (status: ReportedFinding['status']) =>
    findings.filter((finding) => finding.status === status && !isRisk(finding)).map((finding) => article(finding));
  const failures = others('fail');
  const risks = riskLists(riskList(findings)).map(({ title, risks }, index) => ({
    id: `launch-${index + 1}`,
    title,
    content: risks.map(({ findings: [first, ...more], impact }) => {
      const head = article(first, impact);
      const same = more.map((finding) => article(finding));
      return html`${head}${same.length > 0 && html`<details class="same"><summary>The same in ${same.length} other ${same.length === 1 ? 'place' : 'places'}</summary>${same}</details>\n`}`;
    }),
  }));
  const map = mapTable(report);
  return [
    { id: 'failures', title: 'What failed', content: failures },
    ...risks,
    { id: 'unclear', title: 'What could not be judged', content: others('inconclusive') },
    { id: 'warnings', title: 'Warnings', content: others('warn') },
    { id: 'latency', title: 'Latency', content: latency.map((route) => routeArticle(route, charts)) },
    {
      id: 'checks',
      title: 'Checks',
      content: checks.map((check) => checkItem(check, unshown.has(inMember(check.name, check.member)), charts)),
    },
    { id: 'map', title: 'Launch map', content: map ? [map] : [] },
    { id: 'scanned', title: 'What was scanned', content: [scopeList(report)] },
    { id: 'machine', title: 'Written by a machine', content: report.ai ? [machineWordsOf(report.ai)] : [] },
  ].filter(({ content }) => content.length > 0);
}

function firstOf<Each>(named: ReadonlyMap<string, Each>, names: readonly string[]): Each | undefined {
  const name = names.find((each) => named.has(each));
  return name === undefined ? undefined : named.get(name);
}

function checkItem(check: CheckResult, isUnshown: boolean, charts: Charts): Markup {
  const { status, reason, steps } = check;
  const name = inMember(check.name, check.member);
  const time = steps.length > 0 && showDuration(steps.reduce((sum, { durationMs }) => sum + durationMs, 0));
  const title = html`<span class="badge ${status}">${status}</span> <span class="text">${name}</span>${reason && html`: ${reason}`}${time && html` <span class="time">${time}</span>`}`;
  if (steps.length === 0 || !isUnshown) return html`<p class="check">${title}${!isUnshown && ', shown above'}</p>\n`;
  return html`<details class="check"><summary>${title}</summary>${stepsTable(check, charts)}</details>\n`;
}
