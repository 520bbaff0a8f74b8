import { readHtml } from '../html.ts';
import { isKeptOutByMeta } from './robots-tag.ts';

/** What stands in a page, and in which line; lines count from 1. */
type Placed<Value> = Value & { line: number };
/** A link that should lead to the site, as written. */
type PageLink = Placed<{ what: LinkKind; url: string }>;
export type LinkKind = 'canonical link' | 'og:url' | 'og:image' | 'hreflang' | 'form';

export type LeftoverPage = {
  /** Of the document; those of drawings do not count. */
  title?: Placed<{ text: string }>;
  description: string;
  links: PageLink[];
  /** The first `<base href>`. */
  base?: string;
  /** The `<meta>` that keeps the page out of search engines. */
  noindex?: Placed<{ words: string }>;
  /** The first `<link rel="icon">`. */
  icon?: string;
  hasPassword: boolean;
  /** Where filler text first stands in what readers see. */
  filler?: Placed<object>;
  /** What scripts and attributes hold, and what readers see. */
  codes: Placed<{ text: string; isAttribute: boolean }>[];
  visible: string;
};

/** What does not count: text in it is not seen, or quoted. */
const inert = new Set(['template', 'noscript', 'svg', 'iframe', 'noembed', 'noframes', 'xmp']);
const quoting = new Set(['pre', 'code', 'samp', 'kbd', 'blockquote', 'textarea', 'q']);
/** Attributes that are for readers, not for scripts. */
const shown = new Set(['placeholder', 'value', 'title', 'alt', 'content', 'href', 'aria-label']);
const filler = /\blorem\s+ipsum\s+dolor\s+sit\s+amet\b/i;
const maxVisible = 500_000;

/** Reads what a page may have kept from its template or staging. Throws `Unreadable` for a page that nests too deep. */
export function scanLeftovers(html: string): LeftoverPage {
  const lineAt = lineCounter(html);
  const page: LeftoverPage = { description: '', links: [], hasPassword: false, codes: [], visible: '' };
  const open = { inert: 0, quoting: 0 };
  let inside: 'title' | 'script' | 'style' | undefined;
  readHtml(html, {
    onOpen(name, attributes, at) {
      if (inert.has(name)) open.inert += 1;
      if (quoting.has(name)) open.quoting += 1;
      if (open.inert > 0) return;
      if (name === 'title' || name === 'script' || name === 'style') inside = name;
      if (name === 'title') page.title ??= { text: '', line: lineAt(at) };
      readElement(page, name, attributes, lineAt(at));
    },
    onText(text, at) {
      if (open.inert > 0) return;
      if (inside === 'title' && page.title) page.title.text += text;
      else if (inside === 'script') page.codes.push({ text, line: lineAt(at), isAttribute: false });
      else if (inside === undefined) {
        if (page.visible.length < maxVisible) page.visible += `${text} `;
        if (open.quoting === 0 && filler.test(text)) page.filler ??= { line: lineAt(at) };
      }
    },
    onClose(name) {
      if (inert.has(name)) open.inert -= 1;
      if (quoting.has(name)) open.quoting -= 1;
      if (name === inside) inside = undefined;
    },
  });
  if (page.title) page.title.text = page.title.text.replace(/\s+/g, ' ').trim();
  return page;
}

function readElement(page: LeftoverPage, name: string, attributes: Record<string, string>, line: number): void {
  const add = (what: LinkKind, url: string | undefined) => {
    if (url?.trim()) page.links.push({ what, url: url.trim(), line });
  };
  const { content = '' } = attributes;
  if (name === 'base') page.base ??= attributes['href'];
  if (name === 'meta') {
    const named = (attributes['property'] ?? attributes['name'] ?? '').toLowerCase();
    if (named === 'og:url') add('og:url', content);
    if (/^(og:image(:secure_url|:url)?|twitter:image(:src)?)$/.test(named)) add('og:image', content);
    if (named === 'description') page.description ||= content.trim();
    if (isKeptOutByMeta(attributes['name'] ?? '', content))
      page.noindex ??= { words: `<meta name="${attributes['name']}" content="${content}">`, line };
  }
  if (name === 'link') {
    const relations = (attributes['rel'] ?? '').toLowerCase().split(/\s+/);
    if (relations.includes('canonical')) add('canonical link', attributes['href']);
    if (relations.includes('alternate') && attributes['hreflang']) add('hreflang', attributes['href']);
    if (relations.includes('icon')) page.icon ??= attributes['href'];
  }
  if (name === 'form') add('form', attributes['action']);
  if (name === 'button' || name === 'input') add('form', attributes['formaction']);
  if (name === 'input' && attributes['type']?.toLowerCase() === 'password') page.hasPassword = true;
  for (const [key, text] of Object.entries(attributes))
    if (!shown.has(key) && text.length > 20) page.codes.push({ text, line, isAttribute: true });
}

/** The line of a place; places must be asked for in their order, so that a page is counted once. */
export function lineCounter(text: string): (at: number) => number {
  let line = 1;
  let next = text.indexOf('\n');
  return (at) => {
    for (; next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line += 1;
    return line;
  };
}
