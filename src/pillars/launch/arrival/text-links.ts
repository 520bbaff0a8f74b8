import type { Found } from './link.ts';

/** Between angle brackets a URL may be broken (RFC 3986, appendix C); elsewhere white space and CJK text end it. */
const urls = /<(https?:\/\/[^<>]{1,4000})>|https?:\/\/[^\s<>"\u3000-\u30ff\u3400-\u9fff\uac00-\ud7af\uff00-\uffef]+/gi;
const wordsBefore = 200;
/** Nobody breaks shorter lines. */
const shortestLine = 50;
const shownOfNext = 12;
const opening: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

/**
 * The URLs in plain text, as mail programs make links of them; at most `most`. `whole` are those of the HTML, by which a
 * URL is known to go on in the next line.
 */
export function textLinks(text: string, whole: ReadonlySet<string>, most: number): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(urls)) {
    if (found.length === most) break;
    const between = match[1]?.replace(/\r?\n[ \t]*/g, '').split(/\s/, 1)[0];
    const href = between ?? trimmed(match[0]);
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + shownOfNext);
    const isBroken = href === match[0] && goesOn(href, rest, whole);
    found.push({ what: 'link', href, words: before(text, match.index), ...(isBroken && { isBroken }) });
  }
  return found;
}

function goesOn(href: string, rest: string, whole: ReadonlySet<string>): boolean {
  const next = /^\r?\n([^\s<>"]+)/.exec(rest)?.[1];
  if (next === undefined || href.length < shortestLine || whole.has(href)) return false;
  for (const each of whole) if (each.startsWith(href) && each.slice(href.length).startsWith(next)) return true;
  return false;
}

/** The URL without the punctuation of the sentence around it. A bracket belongs to it if it was opened within. */
function trimmed(url: string): string {
  const unopened = new Map(
    Object.entries(opening).map(([close, open]) => [close, url.split(close).length - url.split(open).length]),
  );
  let end = url.length;
  for (; end > 0; end -= 1) {
    const last = url[end - 1] as string;
    const extra = unopened.get(last);
    if (extra === undefined ? !/[.,;:!?'"*`|>]/.test(last) : extra <= 0) break;
    if (extra !== undefined) unopened.set(last, extra - 1);
  }
  return url.slice(0, end);
}

/** What stands before a place in its line, or in the line above if it is alone. */
function before(text: string, at: number): string {
  const lines = text.slice(Math.max(0, at - wordsBefore), at).split(/\r?\n/);
  const [here = '', ...above] = lines.reverse();
  return here.trim() || (above.find((line) => line.trim()) ?? '');
}
