import { readHtml } from '../html.ts';
import type { Found } from './link.ts';

/** What readers get of the HTML of a message. */
export type HtmlPart = {
  links: Found[];
  /** The first `<base href>`. */
  base?: string;
  /** What readers see, without what is quoted as code. */
  visible: string;
  quoted: string;
};

const unseen = new Set(['title', 'style', 'script', 'template', 'svg']);
const quoting = new Set(['pre', 'code', 'samp', 'kbd', 'blockquote', 'textarea']);
/** Elements that do not end a word. */
const inline = new Set(['a', 'b', 'strong', 'i', 'em', 'u', 'span', 'font', 'small', 'sup', 'sub']);
const maxWords = 300;

/** Reads the HTML of a message. Throws `Unreadable` for one that nests too deep. */
export function readHtmlPart(html: string): HtmlPart {
  const visible: string[] = [];
  const quoted: string[] = [];
  const part: HtmlPart = { links: [], visible: '', quoted: '' };
  const open = { unseen: 0, quoting: 0 };
  let anchor: Found | undefined;
  const say = (text: string) => {
    if (anchor && anchor.words.length < maxWords) anchor.words += text.slice(0, maxWords);
  };
  readHtml(html, {
    onOpen(name, attributes) {
      if (unseen.has(name)) open.unseen += 1;
      if (quoting.has(name)) open.quoting += 1;
      if (!inline.has(name)) visible.push('\n');
      if (name === 'base') part.base ??= attributes['href'];
      const found = linksOf(name, attributes);
      part.links.push(...found);
      if (name === 'a') anchor = found[0];
      say(` ${attributes['alt'] ?? ''} `);
    },
    onText(text) {
      if (open.unseen > 0) return;
      say(text);
      (open.quoting > 0 ? quoted : visible).push(text);
    },
    onClose(name) {
      if (unseen.has(name)) open.unseen -= 1;
      if (quoting.has(name)) open.quoting -= 1;
      if (name === 'a') anchor = undefined;
    },
  });
  return { ...part, visible: visible.join(''), quoted: quoted.join('') };
}

function linksOf(name: string, attributes: Record<string, string>): Found[] {
  const { href, src, action, background, rel = '' } = attributes;
  const link = (what: Found['what'], value: string | undefined): Found[] =>
    value?.trim() ? [{ what, href: value.trim(), words: attributes['title'] ?? '' }] : [];
  const images = [...link('image', name === 'img' ? src : undefined), ...link('image', background)];
  if (name === 'a' || name === 'area') return [...link('link', href), ...images];
  if (name === 'form') return link('form', action);
  return name === 'link' && /(^|\s)stylesheet(\s|$)/i.test(rel) ? link('stylesheet', href) : images;
}
