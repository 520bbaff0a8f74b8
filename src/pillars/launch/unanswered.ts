import type { LaunchConfig } from '../../config/sections/launch/launch.ts';
import type { NetworkError } from '../../http/exchange.ts';
import type { Finding } from '../../model/finding.ts';
import type { LaunchHostResult } from '../../model/results.ts';
import type { Page } from '../../steps/page.ts';
import { curlHeaders } from './curl.ts';
import { launchFinding } from './finding.ts';

/** The finding for a host that cannot be asked; undefined if the check of DNS or of certificates reports why. */
export function unusable(host: LaunchHostResult, { origin }: URL, { dns, tls }: LaunchConfig): Finding | undefined {
  if (host.addresses.length > 0 ? tls : dns) return undefined;
  return launchFinding({
    rule: 'unreachable',
    severity: 'blocker',
    status: 'inconclusive',
    title: `${host.host} was not asked: its name or its certificate is wrong`,
    expected: 'an address with a certificate that is trusted',
    observed: host.endpoints.find(({ words }) => words)?.words ?? 'no address',
    where: { url: origin },
    reproduce: curlHeaders(origin),
    fix: 'Take "tls: false" and "dns: false" out of "launch": these checks tell what is wrong.',
  });
}

/**
 * A broken connection is reported for the origin, because many pages break with it; a slow or too large answer for its
 * URL.
 */
export function unanswered({ kind, message }: NetworkError, url: URL): Finding {
  const isUnclear = ['timeout', 'aborted', 'too-large', 'dns'].includes(kind);
  return launchFinding({
    rule: 'unreachable',
    severity: 'blocker',
    status: isUnclear ? 'inconclusive' : 'fail',
    title: isUnclear ? `${url.pathname} could not be judged` : `${url.host} does not answer every request`,
    expected: 'an answer over HTTP',
    observed: isUnclear ? message : `${message} (${url.pathname})`,
    where: { url: isUnclear ? url.href : url.origin },
    reproduce: curlHeaders(url.href, '-m 30'),
    fix: isUnclear
      ? 'Look at why this page takes so long, or is so large; a longer "launch.network.timeout" gives it more time.'
      : 'Read the log of the server for this request: it ends connections without an answer.',
  });
}

/**
 * The finding for a page that cannot be judged: it does not answer 2xx, or there is another `reason`. Undefined for a
 * `/` that does not answer 2xx if the check of redirects runs, because that check reports more.
 */
export function notJudged(
  { url, page: { response } }: { url: string; page: Page },
  { launch }: { launch: LaunchConfig },
  what: string,
  reason?: { words: string; fix: string },
): Finding | undefined {
  const { host, pathname } = new URL(url);
  if (!reason && pathname === '/' && launch.redirects) return undefined;
  const { status, url: last } = response;
  const answered =
    last === url ? `it answers ${status}` : `it leads to ${new URL(last).pathname}, which answers ${status}`;
  return launchFinding({
    rule: 'unreachable',
    severity: 'blocker',
    status: 'inconclusive',
    title: `${what} of ${host}${pathname} could not be judged`,
    expected: 'a status of 2xx, and a page that can be read',
    observed: reason?.words ?? answered,
    where: { url },
    reproduce: curlHeaders(url),
    fix: reason?.fix ?? 'Name a route that answers without login, or check that this one is part of the release.',
  });
}
