import type { Finding } from '../../../model/finding.ts';
import { documentBase } from '../../../steps/document-base.ts';
import { cut } from '../../../text/cut.ts';
import { shellWord } from '../../../text/shell-word.ts';
import { launchFinding } from '../finding.ts';
import type { RobotsTxt } from './robots-txt.ts';
import type { LeftoverPage, LinkKind } from './scan-page.ts';
import type { Sitemap } from './sitemap.ts';
import { type HostKind, kindWords, type OwnHosts, strayKind } from './stray-host.ts';

/** A link that should lead to the site; `line` is undefined for one in a header. */
type Link = { what: LinkKind | 'sitemap entry' | 'Sitemap line'; url: string; line?: number };
type Stray = Link & Place & { kind: HostKind };
/** The host that a link leads to, and its address without the query, which may hold a key. */
type Place = { host: string; address: string };

/** What each kind of link may lead to without being a mistake, besides the site: services, other countries, CDNs. */
const ordinary: Record<Link['what'], HostKind[]> = {
  'canonical link': [],
  'og:url': [],
  'Sitemap line': ['other'],
  'sitemap entry': ['other'],
  hreflang: ['other'],
  form: ['other'],
  'og:image': ['other', 'platform', 'preview', 'staging', 'placeholder'],
};

/** The links of a page, in it or in its header `Link`, that lead where no visitor should end. Pure. */
export function judgePageHosts(
  url: string,
  loaded: string,
  page: Pick<LeftoverPage, 'links' | 'base'>,
  linkHeaders: string[],
  hosts: OwnHosts,
  show: (text: string) => string,
): Finding | undefined {
  const base = documentBase(page.base, loaded);
  // Another page may say that it was published elsewhere first; the home page of a site was not.
  const isHome = new URL(url).pathname === '/';
  const links: Link[] = [...page.links, ...canonicalHeaders(linkHeaders)];
  const strays = links
    .flatMap((link) => strayOf(link, base, hosts))
    .filter(({ kind, what }) => isHome || kind !== 'other' || !['canonical link', 'og:url'].includes(what));
  return finding(url, strays, show);
}

/** The pages that a sitemap names. Those of another site count only if it names none of this one. Pure. */
export function judgeSitemapHosts(
  url: string,
  { entries, children }: Sitemap,
  hosts: OwnHosts,
  show: (text: string) => string,
): Finding | undefined {
  const links: Link[] = [...children.map((child) => ({ what: 'sitemap entry' as const, ...child })), ...entries];
  const kinds = new Map<string, HostKind | undefined>();
  const strays: Stray[] = [];
  let isOfThisSite = false;
  for (const link of links) {
    const place = placeOf(link.url, url);
    if (!place) continue;
    const { host } = place;
    if (!kinds.has(host)) kinds.set(host, unfilled.test(host) ? 'placeholder' : strayKind(host, hosts));
    const kind = kinds.get(host);
    if (kind) strays.push({ ...link, ...place, kind });
    else if (link.what === 'sitemap entry') isOfThisSite = true;
  }
  return finding(
    url,
    strays.filter(({ kind, what }) => (!isOfThisSite && what === 'sitemap entry') || !ordinary[what].includes(kind)),
    show,
  );
}

/** The sitemaps that a robots.txt names. Pure. */
export function judgeRobotsHosts(
  url: string,
  { sitemaps }: RobotsTxt,
  hosts: OwnHosts,
  show: (text: string) => string,
): Finding | undefined {
  const links = sitemaps.map((each): Link => ({ what: 'Sitemap line', ...each }));
  return finding(
    url,
    links.flatMap((link) => strayOf(link, url, hosts)),
    show,
  );
}

/** The canonical links of `Link` headers (RFC 8288); commas and quotes within a URL are no matter here. */
function canonicalHeaders(values: string[]): Link[] {
  return values
    .flatMap((value) => value.slice(0, 10_000).split(/,\s*(?=<)/))
    .flatMap((value) => {
      const [, url, rest = ''] = /^\s*<([^>]*)>(.*)$/s.exec(value) ?? [];
      return url && /;\s*rel\s*=\s*"?([\w-]+\s+)*canonical\b/i.test(rest) ? [{ what: 'canonical link', url }] : [];
    });
}

/** A variable that was empty, or never filled in, when the page was made. */
const unfilled = /^((undefined|null|NaN)(?=[/?#]|$)|%\w+%|\$\{|\{\{)/;

function strayOf(link: Link, base: string, hosts: OwnHosts): Stray[] {
  const place = placeOf(link.url, base);
  if (!place) return [];
  // A form may be filled in by a script of the page.
  if (unfilled.test(link.url))
    return link.what === 'form' || link.what === 'og:image' ? [] : [{ ...link, ...place, kind: 'placeholder' }];
  const kind = strayKind(place.host, hosts);
  return kind && !ordinary[link.what].includes(kind) ? [{ ...link, ...place, kind }] : [];
}

/** Undefined for what leads to no host (`mailto:`); what was never filled in stands for its host. */
function placeOf(written: string, base: string): Place | undefined {
  if (unfilled.test(written)) {
    const address = written.replace(/\?.*/s, '');
    return { host: address, address };
  }
  const url = URL.parse(withScheme(written), base);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return undefined;
  return { host: url.hostname, address: url.origin + url.pathname };
}

/** `localhost:3000/a` is meant as a URL, though it reads as one of the scheme `localhost`. */
function withScheme(url: string): string {
  return /^[\w.-]+:\d{1,5}(\/|$)/.test(url) ? `http://${url}` : url;
}

/** What is grave: search engines drop the page, or nobody's form arrives. A preview image that is missing is not. */
function isGrave({ what, kind }: Stray): boolean {
  if (what === 'og:url' || what === 'og:image') return false;
  return what !== 'form' || kind !== 'platform';
}

const shownAtMost = 5;

function finding(url: string, strays: Stray[], show: (text: string) => string): Finding | undefined {
  const [first] = strays.toSorted((a, b) => Number(isGrave(b)) - Number(isGrave(a)));
  if (!first) return undefined;
  const { host, pathname } = new URL(url);
  const words = strays.slice(0, shownAtMost).map((stray) => {
    const where = cut(show(stray.address), 120);
    return `${stray.line === undefined ? 'header Link' : `line ${stray.line}`}: ${stray.what} ${where} (${kindWords[stray.kind]})`;
  });
  const more = strays.length - words.length;
  return launchFinding({
    rule: 'leftover-host',
    severity: isGrave(first) ? 'high' : 'medium',
    title: `${host}${pathname} leads to ${show(first.host)}: ${first.what === 'form' ? 'what its form sends goes' : `its ${first.what} is`} not ${first.what === 'form' ? 'to' : 'of'} this site`,
    expected: `the canonical link, og:url, hreflang, sitemap and forms at ${host}`,
    observed: `${words.join('; ')}${more > 0 ? `; and ${more} more` : ''}`,
    where: { url },
    reproduce: `curl -sS ${shellWord(url)} | grep -noF ${shellWord(show(first.host))} | head`,
    fix: 'Set the address of the site where the framework takes it, for the production build: Next.js metadataBase (not VERCEL_URL, which is the address of one deployment), next-sitemap siteUrl, Astro site, Nuxt site.url (NUXT_SITE_URL), SvelteKit prerender.origin, Django Sites, Rails default_url_options, Laravel APP_URL, WordPress Settings, General. If this host is meant: "leftover": { "hosts": [...] }.',
  });
}
