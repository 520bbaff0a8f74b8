import type { SeenLink } from './open-links.ts';
import type { LinkHosts } from './own-hosts.ts';

type Judged = { status: 'fail' | 'inconclusive'; words: string };

/** Failures by which every reader is stopped as well. Others may be those of this runner. */
const certain = new Set(['refused', 'tls', 'redirects', 'protocol', 'reset']);

/**
 * Whether a link leads to a page: what is wrong, or why that is not known. Of other sites, little is: they answer
 * programs with 400, 403, 429 or 999. A refusal is no failure, for a page may ask for a login. Pure.
 */
export function judgeAnswer({ url, isBroken, opened }: SeenLink, hosts: LinkHosts): Judged | undefined {
  if (!url) return { status: 'fail', words: 'not with https:// and a host' };
  if (isBroken) return { status: 'fail', words: 'a line break cuts it off' };
  if (url.search.includes('&amp;')) return { status: 'fail', words: 'it has &amp; where & must stand' };
  if (!opened) return undefined;
  const last = opened.hops.at(-1) as URL;
  const isOwn = hosts.isOwn(last.hostname);
  const through = opened.hops.length > 1 ? `it leads to ${last.host}, and ` : '';
  if (opened.kind === 'failed') {
    const { failure, words } = opened;
    if (failure === 'challenge' && !isOwn) return undefined;
    const isGone = failure === 'dns' && words.endsWith('does not resolve');
    return { status: isGone || (isOwn && certain.has(failure)) ? 'fail' : 'inconclusive', words: `${through}${words}` };
  }
  if (opened.kind !== 'answered') return undefined;
  const { status } = opened.response;
  const isWrong =
    status === 404 || status === 410 || (isOwn && status >= 400 && ![401, 403, 407, 429].includes(status));
  return isWrong ? { status: 'fail', words: `${through}answers ${status}` } : undefined;
}
