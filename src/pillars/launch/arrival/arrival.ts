import type { MailArrival } from '../../../config/sections/launch/launch.ts';
import type { Finding } from '../../../model/finding.ts';
import { Unreadable } from '../../../steps/page.ts';
import { excerpt } from '../../../text/excerpt.ts';
import type { LaunchCheck, LaunchRun } from '../check.ts';
import { digOf } from '../dig.ts';
import { launchFinding } from '../finding.ts';
import { awaitMessage, notArrived } from './await-message.ts';
import { curlInbox } from './curl-inbox.ts';
import { messageUrl, openInbox, rawUrl } from './inbox.ts';
import { judgeLinks, type Mail } from './judge-links.ts';
import { judgeMessage } from './judge-message.ts';
import { judgeParts } from './judge-parts.ts';
import { judgeLinkPage } from './link-page.ts';
import { type MailPage, readMailPage } from './links.ts';
import { headerLength, readContent } from './mime.ts';
import { openLinks, type SeenLink } from './open-links.ts';
import { linkHosts } from './own-hosts.ts';
import { readMessage } from './read-message.ts';

/** Mail servers accept less (Postfix, header_size_limit: 102,400), and parsing a header is quadratic in its lines. */
const maxHeaderBytes = 204_800;

/**
 * Runs the checks that have messages sent, waits for these in their inboxes, and judges how they were authenticated,
 * what they hold and where their links lead.
 */
export const checkArrival: LaunchCheck = async (run) => {
  const arrivals = run.launch.mail?.arrival ?? [];
  const findings = await Promise.all(arrivals.map((arrival) => judgeArrival(arrival, run)));
  return findings.flat();
};

async function judgeArrival(arrival: MailArrival, run: LaunchRun): Promise<Finding[]> {
  const { launch, network, context } = run;
  const inbox = openInbox(arrival, network.client, { timeoutMs: network.timeoutMs, signal: context.signal });
  const found = await awaitMessage(arrival, inbox, run);
  if ('problem' in found) return [found.problem];
  const raw = await inbox.raw(found.id);
  if (!raw.ok) return [notArrived(arrival, `the message cannot be read: ${raw.reason}`)];
  if (headerLength(raw.value) > maxHeaderBytes)
    return [notArrived(arrival, `the message cannot be read: its header is larger than ${maxHeaderBytes} bytes`)];
  const where = { file: arrival.at.file, line: arrival.at.line };
  const signed = {
    where,
    reproduce: `${curlInbox(arrival, rawUrl(arrival.inbox, found.id))} | grep -iE -A5 '^(from|dkim-signature|authentication-results):'`,
  };
  const facts = await readMessage(raw.value, network.resolver);
  const show = (text: string) => excerpt(text, context.redactor);
  const unproven = judgeMessage(facts, arrival.check, signed, digOf(launch.network.resolvers?.[0]), show);
  const mail = { where, name: arrival.check, reproduce: curlInbox(arrival, messageUrl(arrival.inbox, found.id)) };
  const { findings, links } = await judgeContent(raw.value, arrival, mail, run, show);
  const late = found.tookMs > arrival.budgetMs ? [tooLate(arrival, found.tookMs, mail)] : [];
  const arrived = facts.aligned ? [told(arrival, found.tookMs, facts.aligned, links, signed)] : [];
  return [...unproven, ...late, ...findings, ...arrived];
}

/** What is in the message. Its links are opened; the one that it was sent for last, since it may work only once. */
async function judgeContent(
  raw: Buffer,
  arrival: MailArrival,
  mail: Mail,
  run: LaunchRun,
  show: (text: string) => string,
): Promise<{ findings: Finding[]; links: SeenLink[] }> {
  const content = readContent(raw);
  let page: MailPage;
  try {
    page = readMailPage(content);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { findings: [unread(mail, error.message)], links: [] };
  }
  const hosts = await linkHosts(run, arrival);
  const links = await openLinks(page.links, arrival, hosts, run);
  const linkPage = arrival.link && (await judgeLinkPage(arrival.link, links, hosts, mail, run, show));
  const findings = [
    ...judgeParts(content, page, arrival.isBulk, mail, show),
    ...judgeLinks(links, hosts, mail, show),
    ...(linkPage ? [linkPage] : []),
    ...(page.isCut ? [unread(mail, 'it is too large, or has too many parts or links, to be read whole')] : []),
  ];
  return { findings, links };
}

function told(
  { at, check, to }: MailArrival,
  tookMs: number,
  domain: string,
  links: SeenLink[],
  { reproduce }: { reproduce: string },
): Finding {
  const took = seconds(tookMs);
  const opened = links.filter((link) => link.opened).length;
  const looked = links.length === 0 ? '' : `; ${opened} of its ${links.length} links opened`;
  return launchFinding({
    rule: 'mail-arrived',
    severity: 'medium',
    status: 'pass',
    title: `mail of ${check} arrived after ${took}, authenticated as ${domain}${looked}`,
    expected: `a new message to ${to}`,
    observed: `it arrived after ${took}`,
    where: { file: at.file, line: at.line },
    reproduce,
    fix: 'Nothing to do.',
  });
}

function tooLate({ check, to, budgetMs }: MailArrival, tookMs: number, { where, reproduce }: Mail): Finding {
  return launchFinding({
    rule: 'mail-late',
    severity: 'medium',
    title: `The mail of ${check} arrives late: after ${seconds(tookMs)}`,
    expected: `a new message to ${to} within ${seconds(budgetMs)}`,
    observed: `it arrived after ${seconds(tookMs)}`,
    where,
    reproduce,
    fix: 'Compare the Received headers: they show where it waited. Look at how many jobs wait before it in the queue, and send mail that somebody waits for from a queue of its own. If this is meant: "arrival": { "budget": ... }.',
  });
}

function unread({ name, where, reproduce }: Mail, reason: string): Finding {
  return launchFinding({
    rule: 'mail-link-broken',
    severity: 'high',
    status: 'inconclusive',
    title: `What is in the mail of ${name} could not be judged whole`,
    expected: 'a message that can be read',
    observed: reason,
    where,
    reproduce,
    fix: 'Look at what makes this message so large; Gmail shows no more than 102 kB of one.',
  });
}

function seconds(ms: number): string {
  return `${Math.round(ms / 100) / 10} s`;
}
