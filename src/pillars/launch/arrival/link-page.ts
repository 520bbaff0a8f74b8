import { RE2JS } from 're2js';
import type { Step } from '../../../config/config.ts';
import { literal } from '../../../config/language/template.ts';
import type { MailLinkPage } from '../../../config/sections/launch/launch.ts';
import type { Finding } from '../../../model/finding.ts';
import { judging } from '../../../steps/judging.ts';
import type { LaunchRun } from '../check.ts';
import { launchFinding, type Observation } from '../finding.ts';
import { kindWords } from '../leftover/stray-host.ts';
import type { Mail } from './judge-links.ts';
import type { MailLink } from './link.ts';
import { formExpectations, isAtLogin, isDrawnByScripts } from './link-form.ts';
import { tokensOf, useOf } from './link-kind.ts';
import { type Opened, openLink } from './open-link.ts';
import type { SeenLink } from './open-links.ts';
import type { LinkHosts } from './own-hosts.ts';

type Words = Pick<Observation, 'status' | 'title' | 'expected' | 'observed' | 'fix'>;

const maxBodyBytes = 5_000_000;

/** Opens the link that the message was sent for, and judges the page that it leads to. */
export async function judgeLinkPage(
  wanted: MailLinkPage,
  links: SeenLink[],
  hosts: LinkHosts,
  mail: Mail,
  run: LaunchRun,
  show: (text: string) => string,
): Promise<Finding | undefined> {
  const tell = (words: Words) =>
    launchFinding({ rule: 'mail-link-page', severity: 'high', ...words, where: mail.where, reproduce: mail.reproduce });
  const form = wanted.form === undefined ? 'the page that is expected' : `the ${wanted.form} form`;
  const expected = `a link that matches ${wanted.matches} and leads to ${form}`;
  const found = await findLink(wanted, links, hosts, run);
  if (!found) {
    const isOpen = links.some(({ opened }) => opened?.kind === 'failed');
    return tell({
      status: isOpen ? 'inconclusive' : 'fail',
      title: `${mail.name} sends a mail without the link that it is for`,
      expected,
      observed: links.length === 0 ? 'no link' : 'other links',
      fix: 'Look at the message: is it the one that this check has sent, and is "matches" a pattern of the whole URL?',
    });
  }
  // Whoever has it can take the account over.
  for (const token of tokensOf(found)) run.context.redactor.add(token, 'mail link');
  const opened = await openLink(found, run, { hosts, mayAsk: () => true, maxBodyBytes });
  for (const hop of opened.hops) for (const token of tokensOf(hop)) run.context.redactor.add(token, 'mail link');
  if (opened.kind === 'kept' || (opened.kind === 'stray' && opened.hops.length === 1)) return undefined;
  const last = opened.hops.at(-1) as URL;
  if (opened.kind === 'stray')
    return tell({
      title: `The link in the mail of ${mail.name} does not lead to ${form}`,
      expected,
      observed: `it redirects to ${last.host}: ${kindWords[opened.host]}`,
      fix: 'Look at where this route redirects to in production: most often an address of the site that is set for development.',
    });
  if (opened.kind === 'failed') {
    const isOwn = hosts.isOwn(last.hostname);
    const isUnclear = !isOwn || ['timeout', 'aborted', 'challenge', 'proxy', 'too-large'].includes(opened.failure);
    return tell({
      status: isUnclear ? 'inconclusive' : 'fail',
      title: isUnclear
        ? `Whether the link in the mail of ${mail.name} works is not known`
        : `The link in the mail of ${mail.name} leads to no page`,
      expected,
      observed: show(opened.words),
      fix: 'Send such a mail to yourself and open its link in a private window.',
    });
  }
  const problem = await judgePage(wanted, opened, hosts, run);
  if (!problem) return undefined;
  const { isOpen, observed, fix } = problem;
  return tell({
    status: isOpen ? 'inconclusive' : 'fail',
    title: isOpen
      ? `Whether the link in the mail of ${mail.name} leads to ${form} is not known`
      : `The link in the mail of ${mail.name} does not lead to ${form}`,
    expected: problem.expected ?? expected,
    observed: show(observed),
    fix:
      fix ??
      'Send such a mail to yourself and open its link in a private window: does it hold the whole token, does its route exist, and is the form for those who are not logged in?',
  });
}

/** The first URL that matches: of a link as written, or of what a tracker leads to. */
async function findLink(
  { matches }: MailLinkPage,
  links: SeenLink[],
  hosts: LinkHosts,
  run: LaunchRun,
): Promise<URL | undefined> {
  const pattern = RE2JS.compile(matches);
  const isWanted = (url: URL) => pattern.matcher(url.href).find();
  const usable = links.filter((link): link is SeenLink & { url: URL } => link.url !== undefined && isAnchor(link));
  const hops = usable.flatMap(({ url, opened }) => [url, ...(opened?.hops.slice(1) ?? [])]);
  const direct = hops.find(isWanted);
  if (direct) return direct;
  // "open: false" keeps trackers unasked, too; this link is to be opened all the same.
  for (const { url, opened } of usable.filter(({ url }) => useOf(url) === 'tracker').slice(0, 10)) {
    if (opened) continue;
    const { hops } = await openLink(url, run, { hosts, mayAsk: (hop) => useOf(hop) === 'tracker', maxBodyBytes });
    const found = hops.find(isWanted);
    if (found) return found;
  }
  return undefined;
}

function isAnchor({ what }: MailLink): boolean {
  return what === 'link';
}

type Problem = { isOpen?: true; expected?: string; observed: string; fix?: string };

async function judgePage(
  { at, form, expect }: MailLinkPage,
  { hops, response }: Opened & { kind: 'answered' },
  hosts: LinkHosts,
  run: LaunchRun,
): Promise<Problem | undefined> {
  const last = hops.at(-1) as URL;
  const step: Step = {
    at,
    method: 'GET',
    target: literal(last.href),
    query: [],
    headers: [],
    expect: form ? formExpectations(form, at) : expect,
    captures: [],
    follow: true,
    timeoutMs: run.network.timeoutMs,
    retries: 0,
    maxBodyBytes,
    errorPage: 'fail',
  };
  const answer = { ...response, ...(!hosts.isOwn(last.hostname) && { isForeign: true }) };
  const { mismatches } = await judging(
    { step, response: answer, captured: new Map(), cookies: new Map() },
    run.context.signal,
  );
  const [mismatch] = mismatches;
  if (form && isAtLogin(hops)) return { observed: `the login at ${last.host}${last.pathname}` };
  if (!mismatch) return undefined;
  if (form && mismatch.rule === 'smoke/css' && isDrawnByScripts(answer))
    return {
      isOpen: true,
      observed: 'a page that scripts draw, and that is empty without them',
      fix: 'Say with "expect" what this page answers without scripts, and open the form itself with a check that has "page".',
    };
  return { expected: mismatch.expected, observed: mismatch.observed, fix: mismatch.fix };
}
