import type { Finding } from '../../../model/finding.ts';
import type { Severity } from '../../../model/severity.ts';
import { shellWord } from '../../../text/shell-word.ts';
import { launchFinding } from '../finding.ts';
import type { Chain, Hop } from './chain.ts';

/** A chain, and where it may end. */
export type Way = {
  chain: Chain;
  /** What the start is to the canonical host; `to` is where a moved URL must end. */
  from: 'canonical' | 'alias' | { to: URL };
  /** The query that was added to the start, e.g. `?launch-gate=1`; undefined if none was. */
  probe?: string;
};

/** What is wrong, and at which URL. `hop` is the redirect that causes it; `words` say what was seen at the end. */
export type Fault =
  | { rule: 'redirect-loop'; place: URL; cycle?: URL[] }
  | { rule: 'redirect-insecure'; place: URL; hop?: Hop }
  | {
      rule: 'redirect-wrong-host' | 'redirect-temporary' | 'redirect-skips-https' | 'redirect-query-lost';
      place: URL;
      hop: Hop;
    }
  | { rule: 'redirect-two-hosts' | 'redirect-too-many' | 'redirect-wrong-target'; place: URL }
  | { rule: 'redirect-login'; place: URL; to: URL; service: string }
  | { rule: 'redirect-broken'; place: URL; words: string }
  | { rule: 'unreachable'; place: URL; words: string; isSilent: boolean };

type Text = { severity: Severity; title: string; expected: string; observed?: string; fix: string };

/** The finding for a fault on a way. */
export function problem(fault: Fault, way: Way, canonical: URL): Finding {
  const { severity, title, expected, observed, fix } = text(fault, way, canonical);
  const { start } = way.chain;
  return launchFinding({
    rule: fault.rule,
    severity,
    status: fault.rule === 'unreachable' && fault.isSilent ? 'inconclusive' : 'fail',
    title,
    expected,
    observed: observed ?? trail(way),
    where: { url: fault.rule === 'unreachable' ? fault.place.origin : named(fault.place, way) },
    reproduce: `curl -sSL -b '' --max-redirs 11 -o /dev/null -D - ${shellWord(shown(start, way))} | grep -iE '^(HTTP|location)'`,
    fix,
  });
}

/** Only the query that we sent and the one of the configuration are shown: others may hold tokens. */
function shown(url: URL, { chain: { start }, probe = '' }: Way): string {
  const isOurs = url.search === '' || url.search === probe || url.search === start.search;
  return (isOurs ? url.href : `${url.origin}${url.pathname}`).slice(0, 300);
}

/** The URL without the query that we added, so that one page is one place however it was reached. */
export function named(url: URL, way: Way): string {
  const whole = shown(url, way);
  return way.probe && whole.endsWith(way.probe) ? whole.slice(0, -way.probe.length) : whole;
}

function trail(way: Way): string {
  const { start, hops, end } = way.chain;
  const steps = hops.map(({ status, next }) => (next ? `${status} → ${shown(next, way)}` : `${status}`));
  const words = 'words' in end ? [end.words] : [];
  const whole = [shown(start, way), ...steps, ...words];
  return (whole.length > 6 ? [...whole.slice(0, 4), '…', ...whole.slice(-1)] : whole).join(' ');
}

function text(fault: Fault, way: Way, canonical: URL): Text {
  const { start } = way.chain;
  const { place } = fault;
  const [from, to] = [place.host, canonical.origin];
  switch (fault.rule) {
    case 'redirect-loop': {
      const isScheme = new Set(fault.cycle?.map(({ host }) => host)).size === 1;
      return {
        severity: 'blocker',
        title: `${named(place, way)} redirects for ever`,
        expected: `an end on ${to}`,
        observed: fault.cycle
          ? `${fault.cycle.map((url) => shown(url, way)).join(' → ')} → again`
          : `more than 10 hops: ${trail(way)}`,
        fix: isScheme
          ? 'Behind Cloudflare: SSL/TLS, Overview, Full (strict): with Flexible the server sees http and redirects to https again.\nBehind another proxy: let the application trust X-Forwarded-Proto.\nnginx: `return 301` to https belongs in the block that listens on 80 alone.'
          : `Two rules redirect to each other: keep the one that leads to ${to}. Look at the proxy (Cloudflare: Rules), the platform (Vercel, Netlify: the primary domain) and the application, in this order.`,
      };
    }
    case 'redirect-insecure':
      return fault.hop
        ? {
            severity: 'blocker',
            title: `${named(place, way)} leads from https back to http`,
            expected: 'only https after the first https',
            fix: `Write https in the target of that redirect.\nnginx: \`return 301 ${to}$request_uri;\`. Behind a proxy the application must trust X-Forwarded-Proto when it builds URLs.`,
          }
        : {
            severity: 'blocker',
            title: `${from} serves pages without encryption`,
            expected: `301 to https://${from}/`,
            fix: `nginx: \`server { listen 80; server_name ${from}; return 301 https://$host$request_uri; }\`\nCloudflare: SSL/TLS, Edge Certificates, Always Use HTTPS.\nNetlify: Domain management, HTTPS, Force HTTPS.\nVercel does it by itself once the domain is added.`,
          };
    case 'redirect-wrong-host': {
      const target = fault.hop.next?.host ?? fault.hop.url.host;
      return {
        severity: 'blocker',
        title: `${start.host} ends on another host, ${lastOf(way).host}`,
        expected: `an end on ${canonical.host}`,
        fix: `${fault.hop.url.host} sends visitors to ${target}: change the target of that redirect to ${to}, or "canonical" in the configuration if ${target} is right.\nVercel, Netlify: make ${canonical.host} the primary domain.`,
      };
    }
    case 'redirect-login':
      return {
        severity: 'medium',
        title: `${named(place, way)} leads to a login at ${fault.service}`,
        expected: 'a page, or a login that the configuration names',
        fix: `If that is meant, write it down, so that no other host is taken for it: launch: { login-hosts: [${fault.to.hostname}] }`,
      };
    case 'redirect-broken':
      return {
        severity: 'blocker',
        title: `${start.host}${start.pathname} leads to no page: ${fault.words}`,
        expected: '2xx at the end',
        fix: `Open ${named(place, way)}: the page, or the redirect that leads there, is wrong. Is the release deployed, and is this domain added to it (Vercel, Netlify: Domains; nginx: server_name)?`,
      };
    case 'redirect-two-hosts':
      return {
        severity: 'high',
        title: `${from} serves the site itself, besides ${canonical.host}`,
        expected: `301 to ${to}/`,
        fix: `Cookies, caches and search results split in two.\nnginx: \`server { listen 443 ssl; server_name ${from}; return 301 ${to}$request_uri; }\`\nVercel: Domains, ${from}, Redirect to ${canonical.host} (308).\nNetlify: ${canonical.host} as the primary domain.\nCloudflare: Rules, Redirect Rules, 301 to ${to}.`,
      };
    case 'redirect-wrong-target': {
      const wanted = typeof way.from === 'object' ? way.from.to.href : to;
      return {
        severity: 'high',
        title: `${start.host}${start.pathname} does not lead to where it moved`,
        expected: `an end on ${wanted}`,
        fix: `nginx: \`location = ${start.pathname} { return 301 ${wanted}; }\`\nVercel: vercel.json, "redirects": [{ "source": "${start.pathname}", "destination": "${wanted}", "permanent": true }].\nNetlify: _redirects: \`${start.pathname} ${wanted} 301!\`\nCloudflare: Rules, Redirect Rules.`,
      };
    }
    case 'redirect-temporary':
      return {
        severity: 'medium',
        title: `${named(place, way)} redirects for the time being only (${fault.hop.status})`,
        expected: '301 or 308',
        fix: `Browsers and search engines keep the old address.\nnginx: \`return 301\` in place of \`return ${fault.hop.status}\`, \`permanent\` in place of \`redirect\`\nVercel: "permanent": true, or 308 at the domain.\nNetlify: 301 in _redirects.\nCloudflare: status code 301 in the redirect rule.`,
      };
    case 'redirect-too-many':
      return {
        severity: 'medium',
        title: `${named(start, way)} takes more than two redirects`,
        expected: 'http → https on the same host → the canonical host',
        fix: `Redirect at the second hop straight to ${to}: every hop is a round trip before the first byte. The trail shows which rule to drop.`,
      };
    case 'redirect-skips-https':
      return {
        severity: 'medium',
        title: `http on ${start.host} leaves for another host before https`,
        expected: `301 to https://${start.host}/ first`,
        fix: `Without that hop ${start.host} never sends HSTS, and can be intercepted every time.\nnginx: \`server { listen 80; server_name ${start.host}; return 301 https://$host$request_uri; }\`\nCloudflare: Always Use HTTPS runs before redirect rules.`,
      };
    case 'redirect-query-lost':
      return {
        severity: 'medium',
        title: `${from} drops the query when it redirects`,
        expected: `${way.probe} still there on ${canonical.host}`,
        fix: 'Campaign parameters and deep links get lost.\nnginx: `$request_uri` in place of `$uri` or `/`\nCloudflare: "Preserve query string" in the redirect rule.\nNetlify keeps it unless the target has a query of its own; Vercel keeps it.',
      };
    case 'unreachable':
      return {
        severity: 'blocker',
        title: fault.isSilent
          ? `${from} did not answer in time`
          : `${from} does not answer over ${place.protocol.slice(0, -1)}`,
        expected: 'an answer',
        observed: fault.words,
        fix:
          place.protocol === 'http:'
            ? `Visitors who type the bare name come over http.\nnginx: \`server { listen 80; server_name ${from}; return 301 https://$host$request_uri; }\`, and port 80 open in the firewall.`
            : `Is the server of ${from} running, and does it log an error for this request?`,
      };
  }
}

function lastOf({ chain: { start, hops } }: Way): URL {
  return hops.at(-1)?.url ?? start;
}
