import type { Finding } from '../../../model/finding.ts';
import { cut } from '../../../text/cut.ts';
import { plural } from '../../../text/plural.ts';
import { launchFinding, type Observation } from '../finding.ts';
import { kindWords } from '../leftover/stray-host.ts';
import { judgeAnswer } from './judge-answer.ts';
import type { MailLink } from './link.ts';
import { shownLink } from './link-kind.ts';
import type { SeenLink } from './open-links.ts';
import type { LinkHosts } from './own-hosts.ts';
import { isUnfilled } from './placeholders.ts';

/** Where a message is, and whose it is: the name of the check. */
export type Mail = Pick<Observation, 'where' | 'reproduce'> & { name: string };
/** Makes foreign text fit to be shown. */
type Show = (text: string) => string;
type Told = { link: MailLink; words: string; isGrave: boolean };

/** What is wrong with the addresses of links, and with where they lead. Pure. */
export function judgeLinks(all: SeenLink[], hosts: LinkHosts, mail: Mail, show: Show): Finding[] {
  // What was never filled in leads nowhere by that, and is told as such.
  const links = all.filter(({ href }) => !isUnfilled(href));
  return [
    judgeSchemes(links, hosts, mail, show),
    judgeHosts(links, hosts, mail, show),
    judgeAnswers(links, hosts, mail, show),
  ].flatMap((finding) => finding ?? []);
}

/** Links over http. Those to the site are grave: whoever is on the way can read them, and what they open. */
function judgeSchemes(links: SeenLink[], hosts: LinkHosts, mail: Mail, show: Show): Finding | undefined {
  const told = links.flatMap((link): Told[] => {
    const { url, what } = link;
    if (url?.protocol !== 'http:' || hosts.strayOf(url.hostname) || !hosts.needsHttps(url.hostname)) return [];
    return [{ link, words: 'http', isGrave: hosts.isOwn(url.hostname) && (what === 'link' || what === 'form') }];
  });
  return finding(told, mail, show, {
    rule: 'mail-link-insecure',
    title: (count) => `${mail.name} sends ${count} over http`,
    expected: 'links that begin with https://',
    fix: 'Set the public address with https:// where links in mail are made: APP_URL and URL::forceScheme (Laravel), default_url_options with protocol: "https" (Rails), ACCOUNT_DEFAULT_HTTP_PROTOCOL or SECURE_PROXY_SSL_HEADER (Django), NEXTAUTH_URL or AUTH_URL. For links that the mail provider rewrites, switch on TLS for its tracking domain.',
  });
}

/** Links to where no reader gets, or that no reader should see. */
function judgeHosts(links: SeenLink[], hosts: LinkHosts, mail: Mail, show: Show): Finding | undefined {
  const told = links.flatMap((link): Told[] => {
    const { url, opened } = link;
    const direct = url && hosts.strayOf(url.hostname);
    if (direct) return [{ link, words: kindWords[direct], isGrave: true }];
    if (opened?.kind !== 'stray') return [];
    return [
      {
        link,
        words: `${opened.hops.length > 1 ? `redirects to ${hostOf(opened.hops)}, ` : ''}${kindWords[opened.host]}`,
        isGrave: true,
      },
    ];
  });
  return finding(told, mail, show, {
    rule: 'mail-link-host',
    title: (count) => `${mail.name} sends ${count} to a host that readers must not be sent to`,
    expected: 'links to the site, or to other public sites',
    fix: 'Set the public address of the site where links in mail are made, in the process that sends them too (worker, queue, cron): APP_URL (Laravel), default_url_options[:host] (Rails), the domain of Sites or a setting of your own (Django), NEXTAUTH_URL or AUTH_URL, Site URL and the templates (Supabase). If a host is meant: "arrival": { "links": { "hosts": [...] } }.',
  });
}

function judgeAnswers(links: SeenLink[], hosts: LinkHosts, mail: Mail, show: Show): Finding | undefined {
  const judged = links.flatMap((link) => {
    const seen = judgeAnswer(link, hosts);
    return seen
      ? [{ ...seen, told: { link, words: seen.words, isGrave: link.what !== 'image' && !isInTextAlone(link) } }]
      : [];
  });
  const broken = judged.filter(({ status }) => status === 'fail').map(({ told }) => told);
  const unclear = judged.filter(({ status }) => status === 'inconclusive').map(({ told }) => told);
  const failed = finding(broken, mail, show, {
    rule: 'mail-link-broken',
    title: (count) => `${mail.name} sends ${count} that lead${broken.length === 1 ? 's' : ''} to no page`,
    expected: 'an address with its host, and an answer below 400 to somebody who is not logged in',
    fix: 'Open it in a private window. Links need the whole address, with https:// and the host: in mail there is none that a path could be put on. A route that is gone needs a redirect, for the mails that are sent already.',
  });
  return (
    failed ??
    finding(unclear, mail, show, {
      rule: 'mail-link-broken',
      status: 'inconclusive',
      title: (count) =>
        `Whether ${count} of the mail of ${mail.name} work${unclear.length === 1 ? 's' : ''} is not known`,
      expected: 'an answer to each link that is opened',
      fix: 'Open it in a private window, and look at what keeps this runner from it. What is not to be opened: "arrival": { "links": { "open": false } }.',
    })
  );
}

/** What breaks a link of the text leaves that of the HTML as it is. */
function isInTextAlone({ isBroken, part, url }: MailLink): boolean {
  return isBroken === true || (part === 'text' && url?.search.includes('&amp;') === true);
}

const shownAtMost = 5;

type Words = Pick<Observation, 'rule' | 'status' | 'expected' | 'fix'> & { title(count: string): string };

function finding(
  told: Told[],
  { where, reproduce }: Mail,
  show: Show,
  { title, ...words }: Words,
): Finding | undefined {
  if (told.length === 0) return undefined;
  const isGrave = told.some((each) => each.isGrave);
  const sorted = told.toSorted((a, b) => Number(b.isGrave) - Number(a.isGrave));
  const shown = sorted.slice(0, shownAtMost).map(({ link, words }) => {
    const place = { HTML: link.what, text: `${link.what} of the text part`, 'List-Unsubscribe': 'List-Unsubscribe' }[
      link.part
    ];
    return `${place} ${cut(show(shownLink(link)), 120)} (${show(words)})`;
  });
  const more = told.length - shown.length;
  return launchFinding({
    ...words,
    severity: isGrave ? 'high' : 'medium',
    title: title(plural(told.length, told.every(({ link }) => link.what === 'image') ? 'image' : 'link')),
    observed: `${shown.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
    where,
    reproduce,
  });
}

function hostOf(hops: readonly URL[]): string {
  return (hops.at(-1) as URL).host;
}
