import { readHtmlPart } from './html-part.ts';
import type { Found, MailLink } from './link.ts';
import { type MailContent, valueOf } from './mime.ts';
import { textLinks } from './text-links.ts';

/** What is judged of a message besides how it was authenticated. */
export type MailPage = {
  links: MailLink[];
  /** The addresses of all links, also of those that lead to no host. */
  hrefs: string[];
  visible: string;
  quoted: string;
  text: string;
  isCut: boolean;
};

/** More than any message has that people read. */
const maxLinks = 2_000;
/** Servers take no longer URLs, and reading the query of one takes time quadratic in its length. */
const maxUrlLength = 8_000;

/** The links of a message, each once for each use of it, and what readers see. Throws `Unreadable`. */
export function readMailPage({ headers, html = '', text = '', isCut }: MailContent): MailPage {
  const { links, base, visible, quoted } = readHtmlPart(html);
  const isLong = (href = '') => href.length > maxUrlLength;
  const isShort = ({ href }: Found) => !isLong(href);
  const isData = ({ href }: Found) => /^data:/i.test(href);
  const ofHtml = links.filter((each) => !isData(each));
  const inHtml = ofHtml.slice(0, maxLinks).filter(isShort);
  const ofText = textLinks(text, new Set(inHtml.map(({ href }) => href)), maxLinks);
  const inText = ofText.filter(isShort);
  const known = new Map<string, MailLink>();
  for (const found of inHtml) add({ ...found, part: 'HTML' }, isLong(base) ? undefined : base);
  for (const found of inText) add({ ...found, part: 'text' });
  for (const href of addressesIn(valueOf(headers, 'list-unsubscribe')))
    add({ what: 'link', href, words: 'unsubscribe', part: 'List-Unsubscribe' });
  return {
    links: [...known.values()],
    hrefs: [...inHtml, ...inText].map(({ href }) => href),
    visible,
    quoted,
    text,
    isCut: isCut || inHtml.length < ofHtml.length || inText.length < ofText.length || ofText.length === maxLinks,
  };

  function add(found: Found & Pick<MailLink, 'part'>, from?: string): void {
    const address = addressOf(found.href, from);
    if (address === 'none') return;
    const link = { ...found, url: address };
    const key = `${link.what} ${address?.href ?? link.href} ${link.isBroken ?? ''}`;
    const same = known.get(key);
    // What stands beside one of two equal links says what the other is for, too.
    if (same) same.words += ` ${found.words}`;
    else known.set(key, link);
  }
}

/** `localhost:3000/a` is meant as an address, though it reads as one of the scheme `localhost`. */
const withoutScheme = /^(localhost|[\w-]+(\.[\w-]+)+):\d{1,5}(\/|$)/i;

/**
 * Where a link leads; undefined for a relative one. `none`: it is for a program of the reader (`mailto:`), within the
 * message (`cid:`, `#`), or a placeholder.
 */
function addressOf(href: string, base?: string): URL | undefined | 'none' {
  if (href.startsWith('#') || /^[{%*$[<]/.test(href)) return 'none';
  const written = withoutScheme.test(href) ? `http://${href}` : href.startsWith('//') ? `https:${href}` : href;
  const url = URL.parse(written, base);
  if (!url) return /^(?!https?:)[a-z][a-z0-9+.-]*:/i.test(written) ? 'none' : undefined;
  if (!/^https?:$/.test(url.protocol)) return 'none';
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}

/** The addresses of a header List-Unsubscribe (RFC 2369, 3.2). */
function addressesIn(listUnsubscribe = ''): string[] {
  return Array.from(listUnsubscribe.matchAll(/<([^<>]{1,4000})>/g), ([, url = '']) => url.trim());
}
