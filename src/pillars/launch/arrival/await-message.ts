import type { MailArrival } from '../../../config/sections/launch/launch.ts';
import type { Finding } from '../../../model/finding.ts';
import { runCheck } from '../../../steps/check.ts';
import { createBrowsers } from '../../../steps/page-check/browser.ts';
import { showDuration } from '../../../text/duration.ts';
import type { LaunchRun } from '../check.ts';
import { launchFinding } from '../finding.ts';
import { curlInbox } from './curl-inbox.ts';
import { type Inbox, searchUrl } from './inbox.ts';

const pollMs = 1000;

/** A message that was not there before the check ran, and the time from the start of the check. */
export type Arrived = { id: string; tookMs: number };

/** Runs the check that has a message sent, and waits for it in the inbox. */
export async function awaitMessage(
  arrival: MailArrival,
  inbox: Inbox,
  run: LaunchRun,
): Promise<Arrived | { problem: Finding }> {
  const { clock } = run.context;
  const before = await inbox.find();
  if (!before.ok) return { problem: notArrived(arrival, `the inbox cannot be read: ${before.reason}`) };
  const start = clock.monotonic();
  const problem = await trigger(arrival, run);
  if (problem) return { problem: notArrived(arrival, problem) };
  const found = await waitForNew(inbox, new Set(before.value), arrival, run);
  return 'problem' in found ? found : { ...found, tookMs: clock.monotonic() - start };
}

/** Runs the check. Returns why no message can be expected; undefined if the check has passed. */
async function trigger(
  { check: name }: MailArrival,
  { config, context, network, sessions }: LaunchRun,
): Promise<string | undefined> {
  const check = config.checks.find((each) => each.name === name);
  // `--only` leaves checks out.
  if (!check) return `the check "${name}" is not part of this run`;
  const browsers = createBrowsers(config, context);
  try {
    const { result, findings } = await runCheck(check, config, context, { client: network.client, sessions, browsers });
    if (result.status === 'pass') return undefined;
    return `the check "${name}", which has it sent, did not pass: ${findings[0]?.title ?? result.reason ?? result.status}`;
  } finally {
    await browsers.close();
  }
}

async function waitForNew(
  inbox: Inbox,
  known: ReadonlySet<string>,
  arrival: MailArrival,
  { context: { clock, signal } }: LaunchRun,
): Promise<{ id: string } | { problem: Finding }> {
  const end = clock.monotonic() + arrival.withinMs;
  for (;;) {
    const answer = await inbox.find();
    const id = answer.ok ? answer.value.find((each) => !known.has(each)) : undefined;
    if (id !== undefined) return { id };
    const leftMs = end - clock.monotonic();
    if (leftMs <= 0) return { problem: notArrived(arrival, answer.ok ? undefined : answer.reason) };
    try {
      await clock.sleep(Math.min(pollMs, leftMs), signal);
    } catch {
      return { problem: notArrived(arrival, 'the run ended first') };
    }
  }
}

/** With a `reason` it is not the fault of the mail, and the finding is inconclusive. */
export function notArrived(arrival: MailArrival, reason?: string): Finding {
  const { at, check, to, withinMs } = arrival;
  return launchFinding({
    rule: 'mail-not-arrived',
    severity: 'high',
    status: reason === undefined ? 'fail' : 'inconclusive',
    title:
      reason === undefined
        ? `${check} has sent no mail that arrives`
        : `Whether the mail of ${check} arrives is not known`,
    expected: `a new message to ${to} within ${showDuration(withinMs)}`,
    observed: reason ?? 'none',
    where: { file: at.file, line: at.line },
    reproduce: curlInbox(arrival, searchUrl(arrival)),
    fix:
      reason === undefined
        ? `Look for ${to} in the log of the application, then in the activity of the mail provider: is the job queue running, are the provider's key and sender set in production, is ${to} on its suppression list?`
        : `Mend that, or "arrival" in the configuration, and run it again.`,
  });
}
