import type { CheckConfig, Config, PageVisit } from '../../config/config.ts';
import { show } from '../../config/language/template.ts';
import type { Context } from '../../model/context.ts';
import type { CheckResult } from '../../model/results.ts';
import type { Checked } from '../checked.ts';
import { flakyFindings } from '../flaky.ts';
import { buildRequest } from '../request.ts';
import type { Session } from '../session.ts';
import type { OpenedSession, Sessions } from '../sessions.ts';
import { shownUrl } from '../shown-url.ts';
import { stopReason } from '../stopped.ts';
import { BrowserLost, type Browsers } from './browser.ts';
import { noBrowserFinding, pageFinding } from './finding.ts';
import { asStep, isAtLogin, judgeVisit } from './judge.ts';
import type { Visit } from './traffic.ts';
import { visit } from './visit.ts';

type Dependencies = { sessions: Sessions; browsers: Browsers };

/** Opens the page of a check with its session. The session is renewed once if the page leads to the login. */
export async function runPageCheck(
  check: CheckConfig,
  page: PageVisit,
  config: Config,
  context: Context,
  { sessions, browsers }: Dependencies,
): Promise<Checked> {
  const { name, session: sessionName } = check;
  const { redactor, signal } = context;
  const baseUrl = check.on?.baseUrl ?? config.baseUrl;
  const unjudged = (status: 'skipped' | 'inconclusive', reason: string): CheckResult => ({
    name,
    status,
    reason,
    steps: [],
  });
  const stopped = (): Checked => ({ result: unjudged('inconclusive', stopReason(signal)), findings: [] });

  const opened = sessionName === undefined ? undefined : await sessions.open(sessionName, baseUrl);
  if (opened && !opened.ok) {
    const isOpen = opened.finding.status === 'inconclusive';
    return {
      result: unjudged(isOpen ? 'inconclusive' : 'skipped', opened.reason),
      findings: isOpen ? [] : [opened.finding],
      isThrottled: opened.isThrottled,
    };
  }
  if (signal.aborted) return stopped();
  context.log.progress(`smoke: ${name}`);
  const owner = {
    check: name,
    path: show(page.target),
    url: shownUrl(asStep(page), { baseUrl, captured: new Map(), context }),
    browserPath: 'chromium',
  };
  const { url } = buildRequest(asStep(page), { baseUrl, captured: new Map() });
  let seen: Visit;
  let renewed: OpenedSession | undefined;
  try {
    const own = await browsers.open();
    owner.browserPath = own.path;
    const open = (session?: Session) => visit(own, { page, url, baseUrl, session }, config, context);
    seen = await open(opened?.session);
    if (opened && isAtLogin(page, seen) && !signal.aborted) {
      renewed = await sessions.renew(opened.session.name, opened.session, baseUrl);
      if (renewed?.ok) seen = await open(renewed.session);
    }
  } catch (error) {
    if (signal.aborted) return stopped();
    if (!(error instanceof BrowserLost)) throw error;
    const finding = noBrowserFinding(error.message, page.at, redactor);
    return { result: unjudged('inconclusive', finding.observed ?? ''), findings: [finding] };
  }
  if (signal.aborted) return stopped();
  const step = {
    method: 'GET',
    url: owner.url,
    status: seen.traffic.document?.status,
    durationMs: Math.round(seen.ms),
  };
  const findings = judgeVisit(page, seen).map((mismatch) => pageFinding(mismatch, owner, redactor));
  const status = findings.length > 0 ? 'fail' : 'pass';
  if (renewed && !renewed.ok && renewed.finding.status === 'fail') findings.push(renewed.finding);
  if (status === 'pass') findings.push(...flakyFindings(check, [step], renewed && sessionName));
  const isThrottled = status === 'fail' && step.status === 429;
  return { result: { name, status, steps: [step], screenshot: seen.screenshot }, findings, isThrottled };
}
