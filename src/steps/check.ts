import type { CheckConfig, Config, Step } from '../config/config.ts';
import { UnknownCapture } from '../config/language/template.ts';
import { rolesOf } from '../config/role-names.ts';
import type { HttpClient } from '../http/exchange.ts';
import { tlsFor } from '../http/tls-files.ts';
import type { Context } from '../model/context.ts';
import type { Finding } from '../model/finding.ts';
import { strangerFinding, withReach } from './between-hosts.ts';
import type { Checked } from './checked.ts';
import { flakyFindings } from './flaky.ts';
import { copyOf, type OwnSessions, takeLoggedInSteps } from './logged-in-steps.ts';
import type { Browsers } from './page-check/browser.ts';
import { runPageCheck } from './page-check/run.ts';
import type { Place } from './place.ts';
import { prepareRequest } from './prepare-request.ts';
import { noSession } from './roles.ts';
import type { OpenedSession, Sessions } from './sessions.ts';
import type { Failure, StepContext } from './step-context.ts';
import { type Owner, stepFinding } from './step-finding.ts';
import { stepContextFor, takeStep } from './steps.ts';
import { stopReason } from './stopped.ts';

/** Cleanup continues after the end of the run, but no longer than a runner waits for a cancelled step. */
const lateTimeoutMs = 5_000;

type CheckDeps = { client: HttpClient; sessions: Sessions; browsers: Browsers; place?: Place };

/**
 * Takes the steps of one check in its session, and cleans up whatever came of them. It holds its place for as long as
 * it may send a request. Without a place it does not wait.
 */
export async function runCheck(
  check: CheckConfig,
  config: Config,
  context: Context,
  deps: CheckDeps,
): Promise<Checked> {
  await deps.place?.enter();
  try {
    return await checkInPlace(check, config, context, deps);
  } finally {
    deps.place?.leave();
  }
}

async function checkInPlace(
  check: CheckConfig,
  config: Config,
  context: Context,
  { client, sessions, browsers, place }: CheckDeps,
): Promise<Checked> {
  const { name } = check;
  if (check.page) return runPageCheck(check, check.page, config, context, { sessions, browsers });
  const { signal } = context;
  const baseUrl = check.on?.baseUrl ?? config.baseUrl;
  const own: OwnSessions = { opened: new Map(), copies: new Map() };
  for (const [session, opened] of await openAll(check, sessions, baseUrl)) {
    if (opened.ok) {
      own.opened.set(session, opened.session);
      own.copies.set(session, await copyOf(opened.session));
      continue;
    }
    const isOpen = opened.finding.status === 'inconclusive';
    const status = isOpen ? 'inconclusive' : 'skipped';
    return {
      result: { name, status, reason: opened.reason, steps: [] },
      findings: isOpen ? [] : [opened.finding],
      isThrottled: opened.isThrottled,
    };
  }
  if (signal.aborted) {
    return { result: { name, status: 'inconclusive', reason: stopReason(signal), steps: [] }, findings: [] };
  }
  context.log.progress(`smoke: ${name}`);
  const stepContext: StepContext = {
    session: (check.session === undefined ? undefined : own.copies.get(check.session)) ?? noSession(),
    roles: own.copies,
    captured: new Map(),
    baseUrl,
    context,
    client,
    signal,
    place: check.cleanup.length === 0 ? place : undefined,
    secretCookies: own.opened.size > 0,
    tls: tlsFor(config),
  };
  const { results, failure, renewed } = await takeLoggedInSteps(check, stepContext, own, sessions);
  if (renewed && check.session === renewed.name)
    stepContext.session = own.copies.get(renewed.name) ?? stepContext.session;
  const findings = failure && !failure.open ? [failureFinding(failure, check, config, stepContext)] : [];
  if (renewed?.failed?.status === 'fail') findings.push(renewed.failed);
  if (!failure) findings.push(...flakyFindings(check, results, renewed?.name));
  findings.push(...(await cleanUp(check, ownerOf(check, config), stepContext)));
  const { session } = stepContext;
  const passed = failure || !session.spans ? undefined : strangerFinding(check, baseUrl, session, context.redactor);
  if (passed) findings.push(passed);
  if (failure?.open) {
    return { result: { name, status: 'inconclusive', reason: stopReason(signal), steps: results }, findings };
  }
  const isThrottled = failure?.response?.status === 429;
  return { result: { name, status: failure || passed ? 'fail' : 'pass', steps: results }, findings, isThrottled };
}

/** The session of the check and those of its roles, side by side. */
function openAll(
  { session, steps }: CheckConfig,
  sessions: Sessions,
  baseUrl: string | undefined,
): Promise<[name: string, OpenedSession][]> {
  const names = new Set([...(session === undefined ? [] : [session]), ...rolesOf(steps)]);
  return Promise.all([...names].map(async (name) => [name, await sessions.open(name, baseUrl)]));
}

function ownerOf({ name, session }: CheckConfig, { sessions }: Config, role = session): Owner {
  return { title: name, key: name, session: sessions.find((one) => one.name === role) };
}

function failureFinding(failure: Failure, check: CheckConfig, config: Config, stepContext: StepContext): Finding {
  const { role } = failure.step;
  const owner = ownerOf(check, config, role);
  const { delivery, sign } = failure.step;
  const title = [owner.title, role && !sign && `as ${role}`, delivery && `delivery ${delivery}`]
    .filter(Boolean)
    .join(', ');
  const asked = stepContextFor(failure.step, stepContext);
  return withReach(stepFinding(failure, { ...owner, title }, asked), failure, asked.session, asked.context.redactor);
}

/** Takes every cleanup step, even after one fails. A step whose captured value is missing is skipped. */
async function cleanUp(check: CheckConfig, owner: Owner, stepContext: StepContext): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [index, step] of check.cleanup.entries()) {
    if (await needsMissing(step, stepContext)) continue;
    const late = stepContext.signal.aborted;
    const cleanup: Step = late
      ? { ...step, until: undefined, timeoutMs: Math.min(step.timeoutMs, lateTimeoutMs) }
      : step;
    const taken = await takeStep(cleanup, { ...stepContext, signal: new AbortController().signal });
    if (taken.mismatches.length === 0) continue;
    const finding = stepFinding({ ...taken, step, index }, { ...owner, title: `${check.name}, cleanup` }, stepContext);
    findings.push({
      ...finding,
      rule: 'smoke/cleanup',
      severity: 'medium',
      fingerprint: `smoke/cleanup:${check.name}:${index}`,
    });
  }
  return findings;
}

async function needsMissing(step: Step, stepContext: StepContext): Promise<boolean> {
  try {
    await prepareRequest(step, stepContext);
    return false;
  } catch (error) {
    return error instanceof UnknownCapture;
  }
}
