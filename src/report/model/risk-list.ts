import type { Finding, Severity } from '../../model/finding.ts';

/** Findings of one rule that one fix mends; the first stands for them all. */
export type Risk = { findings: [Finding, ...Finding[]]; impact: string };

/** What the launch checks found, as a plan: each list in the order in which to mend it. */
export type RiskList = {
  /** Blockers and high ones. */
  now: Risk[];
  later: Risk[];
  /** What could not be judged. */
  unknown: Risk[];
};

/** What each rule means to whoever uses the site, the worst first. */
const impacts: [impact: string, rules: RegExp][] = [
  ['Secrets are public: whatever they open counts as taken', /^leak-(env-file|git)$/],
  ['One user sees the data of another', /^(cache-(leak|shared)|cors-reflects-origin)$/],
  [
    'Visitors do not get to the site, or to a page of it',
    /^(dns-(missing|dangling|wrong)|unreachable|redirect-(loop|broken))$/,
  ],
  ['Browsers stop visitors with a warning', /^tls-/],
  ['Visitors end in the wrong place, or without encryption', /^redirect-(insecure|wrong-host)$/],
  ['The application does not start, or fails in use', /^env-(missing|empty)$/],
  ['Nobody can log in', /^cookie-(public-suffix|refused)$/],
  ['Accounts can be taken over', /^(cookie-(insecure|no-httponly|none-insecure)|rate-limit-missing|mixed-active)$/],
  ['Mail does not arrive, or anyone can write in your name', /^(mail|spf|dkim|dmarc)-/],
  ['Mail, or a service that looks for a record of yours, does not work', /^dns-(missing|dangling|wrong)-record$/],
  ['Some visitors get another answer than the others', /^dns-disagree$/],
  ['The site stands twice, or old links lead astray', /^redirect-(two-hosts|wrong-target)$/],
  ['The staging system receives the sessions of users', /^cookie-covers-staging$/],
  ['Attackers learn how the application is built', /^leak-/],
  ['Somebody on the way can read or change what visitors see', /^(hsts|mixed)-/],
  ['The proxy in front does not do what it is for', /^edge-/],
  ['A protection that browsers offer is not used', /^(nosniff|framing|csp|cookie)-/],
  ['It costs time, or is forgotten by the next one', /^(redirect|cache|request-id|env)-/],
];
const severities: Severity[] = ['blocker', 'high', 'medium'];

/** Whether the risk list holds a finding: one of the launch checks that is not waived. */
export function isRisk({ rule, status }: Finding): boolean {
  return rule.startsWith('launch/') && (status === 'fail' || status === 'inconclusive');
}

/** Ranks the findings of the launch checks, by severity and then by what they mean. */
export function riskList(findings: readonly Finding[]): RiskList {
  const ofLaunch = findings.filter(isRisk);
  const failing = ofLaunch.filter(({ status }) => status === 'fail');
  return {
    now: ranked(failing.filter(({ severity }) => severity !== 'medium')),
    later: ranked(failing.filter(({ severity }) => severity === 'medium')),
    unknown: ranked(ofLaunch.filter(({ status }) => status === 'inconclusive')),
  };
}

/** The lists that hold something, with the words that stand over each. */
export function riskLists({ now, later, unknown }: RiskList): { title: string; risks: Risk[] }[] {
  return [
    { title: 'Must fix now, in this order', risks: now },
    { title: 'Can wait until after the launch', risks: later },
    { title: 'Not known yet', risks: unknown },
  ].filter(({ risks }) => risks.length > 0);
}

function ranked(findings: Finding[]): Risk[] {
  const groups = Map.groupBy(findings, (finding) => JSON.stringify([nameOf(finding), finding.severity, finding.fix]));
  return [...groups.values()]
    .map((group) => ({ findings: group as Risk['findings'], impact: impacts[weightOf(group[0])]?.[0] ?? '' }))
    .sort((a, b) => severityOf(a) - severityOf(b) || weightOf(a.findings[0]) - weightOf(b.findings[0]) || byRule(a, b));
}

/** What means the same stands in an order that is the same in every run. */
function byRule({ findings: [a] }: Risk, { findings: [b] }: Risk): number {
  return a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0;
}

function severityOf({ findings: [{ severity }] }: Risk): number {
  return severities.indexOf(severity);
}

/** The place in the table above; rules that do not stand there come last. */
function weightOf(finding: Finding | undefined): number {
  const name = finding ? nameOf(finding) : '';
  const index = impacts.findIndex(([, rules]) => rules.test(name));
  return index < 0 ? impacts.length : index;
}

/** Records that are no way to a host, such as MX, mean something else when they are missing. */
function nameOf({ rule, where: { url = '' } }: Finding): string {
  const name = rule.slice('launch/'.length);
  return /^dns:.*\?type=(?!(?:A|AAAA|CNAME)$)/.test(url)
    ? name.replace(/^dns-(?:missing|dangling|wrong)$/, '$&-record')
    : name;
}
