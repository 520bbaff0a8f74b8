import pLimit from 'p-limit';
import { RE2JS } from 're2js';
import type { MailArrival } from '../../../config/sections/launch/launch.ts';
import type { LaunchRun } from '../check.ts';
import type { MailLink } from './link.ts';
import { useOf } from './link-kind.ts';
import { type Opened, openLink } from './open-link.ts';
import type { LinkHosts } from './own-hosts.ts';
import { isUnfilled } from './placeholders.ts';

/** A link and what became of it; undefined: it was not opened. */
export type SeenLink = MailLink & { opened?: Opened };

/** A newsletter has some twenty; more would take the site and this run too long. */
const opensAtMost = 50;
const opensAtOnce = 4;
const maxBodyBytes = 200_000;

/**
 * Opens the links and images of a message, except those by which something may happen: what ends a subscription, and
 * what seems to work once, of which only the name of the host is looked up. A tracker of clicks is asked where it leads, one of openings is not.
 */
export async function openLinks(
  links: MailLink[],
  { links: { open } }: Pick<MailArrival, 'links'>,
  hosts: LinkHosts,
  run: LaunchRun,
): Promise<SeenLink[]> {
  const asked = typeof open === 'string' ? RE2JS.compile(open) : undefined;
  const limit = pLimit(opensAtOnce);
  let left = opensAtMost;
  return limit.map(links, async (link) => {
    const { url, what, words, isBroken, href } = link;
    if (!open || !url || isBroken || what === 'form' || what === 'stylesheet' || isUnfilled(href)) return link;
    const mayAsk = (hop: URL) => {
      const use = useOf(hop, words);
      return (
        use === 'plain' ||
        (use === 'tracker' && what === 'link') ||
        (use === 'once' && Boolean(asked?.matcher(hop.href).find()))
      );
    };
    if (hosts.strayOf(url.hostname) || left <= 0) return link;
    left -= 1;
    if (!mayAsk(url)) return (await resolves(url, run)) ? link : { ...link, opened: nameless(url) };
    return { ...link, opened: await openLink(url, run, { hosts, mayAsk, maxBodyBytes, cutBody: true }) };
  });
}

/** Whether the name of a host is known; nothing is asked of the host. */
async function resolves({ hostname }: URL, { network }: LaunchRun): Promise<boolean> {
  const { kind } = await network.resolver.addresses(hostname);
  return kind === 'found' || kind === 'unreachable';
}

function nameless(url: URL): Opened {
  return { hops: [url], kind: 'failed', failure: 'dns', words: `${url.hostname}: the name does not resolve` };
}
