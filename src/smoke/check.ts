import type { CheckConfig, Config, Step } from '../config/config.ts';
import { UnknownCapture } from '../config/template.ts';
import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import { createCookieJar } from '../http/cookies.ts';
import type { HttpClient } from '../http/exchange.ts';
import type { CheckResult } from '../pillar.ts';
import { buildRequest } from './request.ts';
import type { Session, Sessions } from './sessions.ts';
import { type Owner, stepFinding } from './step-finding.ts';
import { takeStep, takeSteps, type Walk } from './steps.ts';
import { stopReason } from './stopped.ts';

export type Checked = { result: CheckResult; findings: Finding[] };

/** Cleaning up goes on after the end of the run, but not for longer than a runner waits for a cancelled step. */
const lateTimeoutMs = 5_000;

/** Takes the steps of one check in its session, and cleans up whatever came of them. */
export async function runCheck(
  check: CheckConfig,
  config: Config,
  context: Context,
  { client, sessions }: { client: HttpClient; sessions: Sessions },
): Promise<Checked> {
  const { name } = check;
  const { signal } = context;
  const opened = check.session === undefined ? undefined : await sessions.open(check.session);
  if (opened && !opened.ok) {
    const isOpen = opened.finding.status === 'inconclusive';
    const status = isOpen ? 'inconclusive' : 'skipped';
    return { result: { name, status, reason: opened.reason, steps: [] }, findings: isOpen ? [] : [opened.finding] };
  }
  if (signal.aborted) {
    return { result: { name, status: 'inconclusive', reason: stopReason(signal), steps: [] }, findings: [] };
  }
  context.log.progress(`smoke: ${name}`);
  const walk: Walk = {
    session: await sessionFor(opened?.session),
    captured: new Map(),
    baseUrl: config.baseUrl,
    context,
    client,
    signal,
    secretCookies: opened !== undefined,
  };
  const owner: Owner = {
    title: name,
    key: name,
    session: config.sessions.find((session) => session.name === check.session),
  };
  const { results, failure } = await takeSteps(check.steps, walk);
  const findings = failure && !failure.open ? [stepFinding(failure, owner, walk)] : [];
  findings.push(...(await cleanUp(check, owner, walk)));
  if (failure?.open) {
    return { result: { name, status: 'inconclusive', reason: stopReason(signal), steps: results }, findings };
  }
  return { result: { name, status: failure ? 'fail' : 'pass', steps: results }, findings };
}

/** A copy, so that what one check does (log out, say) is not felt by another. */
async function sessionFor(session: Session | undefined): Promise<Session> {
  if (!session) return { name: '', jar: createCookieJar(), headers: [] };
  return { ...session, jar: await session.jar.clone() };
}

/** Takes every cleanup step, also when one fails. A step that needs what was never captured has nothing to clean up. */
async function cleanUp(check: CheckConfig, owner: Owner, walk: Walk): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [index, step] of check.cleanup.entries()) {
    if (needsMissing(step, walk)) continue;
    const late = walk.signal.aborted;
    const cleanup: Step = late
      ? { ...step, until: undefined, timeoutMs: Math.min(step.timeoutMs, lateTimeoutMs) }
      : step;
    const taken = await takeStep(cleanup, { ...walk, signal: new AbortController().signal });
    if (taken.mismatches.length === 0) continue;
    const finding = stepFinding({ ...taken, step, index }, { ...owner, title: `${check.name}, cleanup` }, walk);
    findings.push({
      ...finding,
      rule: 'smoke/cleanup',
      severity: 'medium',
      fingerprint: `smoke/cleanup:${check.name}:${index}`,
    });
  }
  return findings;
}

function needsMissing(step: Step, walk: Walk): boolean {
  try {
    buildRequest(step, walk);
    return false;
  } catch (error) {
    return error instanceof UnknownCapture;
  }
}
