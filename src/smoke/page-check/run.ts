import type { CheckConfig, Config, PageVisit } from '../../config/config.ts';
import { show } from '../../config/template.ts';
import type { Context } from '../../context.ts';
import type { CheckResult } from '../../pillar.ts';
import type { Checked } from '../check.ts';
import { buildRequest, whyUnusable } from '../request.ts';
import type { Session, Sessions } from '../sessions.ts';
import { shownUrl } from '../shown-url.ts';
import { stopReason } from '../stopped.ts';
import { BrowserLost, type Browsers } from './browser.ts';
import { noBrowserFinding, pageFinding } from './finding.ts';
import { asStep, isRendered, judgeVisit, type PageMismatch, wantedOf } from './judge.ts';
import { type Visit, visit } from './visit.ts';

type Dependencies = { sessions: Sessions; browsers: Browsers };

/** Opens the page of a check with its session, which is renewed once where the page leads to the login. */
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
  let url: string;
  try {
    url = buildRequest(asStep(page), { baseUrl, captured: new Map() }).url;
  } catch (error) {
    const mismatch = {
      rule: 'smoke/request',
      at: page.at,
      expected: 'a page that can be opened',
      observed: [whyUnusable(error)],
    };
    return { result: { name, status: 'fail', steps: [] }, findings: [pageFinding(mismatch, owner, redactor)] };
  }

  let seen: Visit;
  let mismatches: PageMismatch[];
  try {
    const { browser, path } = await browsers.open();
    owner.browserPath = path;
    const look = async (session: Session | undefined) => {
      const wish = {
        page,
        url,
        baseUrl,
        session,
        wanted: wantedOf(page.expect),
        holds: (rendered: NonNullable<Visit['rendered']>, at: string) => isRendered(page, rendered, at),
        fails: (one: Visit) => judgeVisit(page, one).length > 0,
      };
      const one = await visit(browser, wish, config, context);
      return { one, found: judgeVisit(page, one) };
    };
    let { one, found } = await look(opened?.session);
    if (opened && found.some(({ rule }) => rule === 'smoke/login-redirect') && !signal.aborted) {
      const renewed = await sessions.renew(opened.session.name, opened.session, baseUrl);
      if (renewed?.ok) ({ one, found } = await look(renewed.session));
    }
    seen = one;
    mismatches = found;
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
  return {
    result: { name, status: mismatches.length > 0 ? 'fail' : 'pass', steps: [step], screenshot: seen.screenshot },
    findings: mismatches.map((mismatch) => pageFinding(mismatch, owner, redactor)),
  };
}
