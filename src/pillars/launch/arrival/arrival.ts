import type { MailArrival } from '../../../config/sections/launch/launch.ts';
import type { Finding } from '../../../model/finding.ts';
import { runCheck } from '../../../steps/check.ts';
import { createBrowsers } from '../../../steps/page-check/browser.ts';
import { shellWord } from '../../../text/shell-word.ts';
import type { LaunchCheck, LaunchRun } from '../check.ts';
import { digOf } from '../dns/servers.ts';
import { launchFinding } from '../finding.ts';
import { type Inbox, openInbox, rawUrl, searchUrl } from './inbox.ts';
import { judgeMessage } from './judge-message.ts';
import { headerLength, readMessage } from './read-message.ts';

const pollMs = 1000;
/** Mail servers accept less (Postfix, header_size_limit: 102,400), and parsing a header is quadratic in its lines. */
const maxHeaderBytes = 204_800;

/** Runs the check that has a message sent, waits for it in the inbox, and judges how it was authenticated. */
export const checkArrival: LaunchCheck = async (run) => {
  const { launch, network, context } = run;
  const arrival = launch.mail?.arrival;
  if (!arrival) return [];
  const { clock, signal } = context;
  const inbox = openInbox(arrival, network.client, { timeoutMs: network.timeoutMs, signal });
  const before = await inbox.find();
  if (!before.ok) return [notArrived(arrival, `the inbox cannot be read: ${before.reason}`)];
  const start = clock.monotonic();
  const problem = await trigger(arrival, run);
  if (problem) return [notArrived(arrival, problem)];
  const found = await waitForNew(inbox, new Set(before.value), arrival, run);
  if ('problem' in found) return [found.problem];
  const tookMs = clock.monotonic() - start;
  const raw = await inbox.raw(found.id);
  if (!raw.ok) return [notArrived(arrival, `the message cannot be read: ${raw.reason}`)];
  if (headerLength(raw.value) > maxHeaderBytes) {
    return [notArrived(arrival, `the message cannot be read: its header is larger than ${maxHeaderBytes} bytes`)];
  }
  const place = {
    where: { file: arrival.at.file, line: arrival.at.line },
    reproduce: `${curl(arrival, rawUrl(arrival.inbox, found.id))} | grep -iE -A5 '^(from|dkim-signature|authentication-results):'`,
  };
  const facts = await readMessage(raw.value, network.resolver);
  const wrong = judgeMessage(facts, arrival.check, place, digOf(launch.network.resolvers?.[0]));
  return wrong.length > 0 ? wrong : [arrived(arrival, seconds(tookMs), facts.aligned ?? '', place)];
};

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
function notArrived(arrival: MailArrival, reason?: string): Finding {
  const { at, check, to, withinMs } = arrival;
  return launchFinding({
    rule: 'mail-not-arrived',
    severity: 'high',
    status: reason === undefined ? 'fail' : 'inconclusive',
    title:
      reason === undefined
        ? `${check} has sent no mail that arrives`
        : `Whether the mail of ${check} arrives is not known`,
    expected: `a new message to ${to} within ${seconds(withinMs)}`,
    observed: reason ?? 'none',
    where: { file: at.file, line: at.line },
    reproduce: curl(arrival, searchUrl(arrival)),
    fix:
      reason === undefined
        ? `Look for ${to} in the log of the application, then in the activity of the mail provider: is the job queue running, are the provider's key and sender set in production, is ${to} on its suppression list?`
        : `Mend that, or "arrival" in the configuration, and run it again.`,
  });
}

function arrived({ at, check, to }: MailArrival, took: string, domain: string, place: { reproduce: string }): Finding {
  return launchFinding({
    rule: 'mail-arrived',
    severity: 'medium',
    status: 'pass',
    title: `mail of ${check} arrived after ${took}, authenticated as ${domain}`,
    expected: `a new message to ${to}`,
    observed: `it arrived after ${took}`,
    where: { file: at.file, line: at.line },
    reproduce: place.reproduce,
    fix: 'Nothing to do.',
  });
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}

/** The values of the headers that open the inbox are not shown. */
function curl({ headers }: MailArrival, url: string): string {
  return ['curl -sS', ...headers.map(([name]) => `-H "${name}: $INBOX"`), shellWord(url)].join(' ');
}
