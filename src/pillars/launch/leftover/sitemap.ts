import { setImmediate } from 'node:timers/promises';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { Parser } from 'htmlparser2';
import { Unreadable } from '../../../steps/page.ts';
import { lineCounter } from './scan-page.ts';

export type Sitemap = {
  /** The sitemaps that an index names. */
  children: { url: string; line: number }[];
  /** The pages that it names, and their translations, as written. */
  entries: { what: 'sitemap entry' | 'hreflang'; url: string; line: number }[];
};

/** What the protocol allows: sitemaps.org/protocol.html. */
export const maxSitemapBytes = 52_428_800;
const maxEntries = 50_000;
/** A URL of the protocol has at most 2,048 characters. */
const maxUrlChars = 4_096;
/** A sitemap nests three deep; extensions add two or three. */
const maxDepth = 20;
/** Read without a pause; a pause lets the run end. */
const pieceChars = 500_000;

const gunzip = promisify(zlib.gunzip);

/** The text of a sitemap, which may be a gzip file. Throws {@link Unreadable} for one that is larger than allowed. */
export async function sitemapText(body: Uint8Array, text: () => string): Promise<string> {
  if (body[0] !== 0x1f || body[1] !== 0x8b) return text();
  try {
    return (await gunzip(body, { maxOutputLength: maxSitemapBytes })).toString('utf8');
  } catch (error) {
    const isLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw new Unreadable(isLarge ? 'the sitemap unpacks to more than 50 MB' : 'the sitemap is a broken gzip file');
  }
}

/**
 * Reads a sitemap, or an index of them, piece by piece; undefined for what is no sitemap, such as the page that a
 * single-page app answers with. Throws {@link Unreadable} for XML that declares entities or a DOCTYPE, of which a
 * sitemap has none. Entries beyond four times what the protocol allows are left out.
 */
export async function readSitemap(text: string, signal: AbortSignal): Promise<Sitemap | undefined> {
  const start = text.slice(0, 2_000).replace(/^\ufeff/, '');
  if (!/^\s*<(\?xml|!--|!doctype\s+(?!html)|(\w+:)?(urlset|sitemapindex)[\s>])/i.test(start)) return undefined;
  const lineAt = lineCounter(text);
  const sitemap: Sitemap = { children: [], entries: [] };
  /** The prefix of the root, colon included: any name may be bound to the namespace of sitemaps. */
  let prefix: string | undefined;
  let depth = 0;
  let owner: 'url' | 'sitemap' | undefined;
  let loc: { url: string; line: number } | undefined;
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        if (/^!/.test(name))
          throw new Unreadable('the sitemap has a DOCTYPE, which may declare entities: it is not read');
      },
      onopentag(name, attributes) {
        depth += 1;
        if (depth > maxDepth) throw new Unreadable(`the sitemap nests elements more than ${maxDepth} deep`);
        if (depth === 1)
          prefix = /^(.*:)?(?:urlset|sitemapindex)$/s
            .exec(name)
            ?.slice(1)
            .map((each) => each ?? '')[0];
        const local = localName(name);
        if (local === 'url' || local === 'sitemap') owner = local;
        else if (local === 'loc' && owner) loc = { url: '', line: lineAt(parser.startIndex) };
        else if (/(^|:)link$/.test(name) && attributes['hreflang'] && attributes['href'])
          add({ what: 'hreflang', url: attributes['href'].trim(), line: lineAt(parser.startIndex) });
      },
      ontext(data) {
        if (loc && loc.url.length <= maxUrlChars) loc.url += data;
      },
      onclosetag(name, isImplied) {
        depth -= 1;
        const local = localName(name);
        // A file that was cut short ends in half a URL.
        if (local === 'loc' && loc && !isImplied) {
          const url = loc.url.trim().slice(0, maxUrlChars);
          if (owner === 'sitemap') sitemap.children.push({ url, line: loc.line });
          else add({ what: 'sitemap entry', url, line: loc.line });
          loc = undefined;
        } else if (local === owner) owner = undefined;
      },
    },
    { xmlMode: true },
  );
  /** Undefined for elements of extensions, such as `image:loc`. */
  const localName = (name: string) =>
    prefix !== undefined && name.startsWith(prefix) && !name.slice(prefix.length).includes(':')
      ? name.slice(prefix.length)
      : undefined;
  const add = (entry: Sitemap['entries'][number]) => {
    if (sitemap.entries.length < 4 * maxEntries) sitemap.entries.push(entry);
  };
  for (let at = 0; at < text.length; at += pieceChars) {
    if (signal.aborted) break;
    parser.write(text.slice(at, at + pieceChars));
    await setImmediate();
  }
  parser.end();
  return prefix === undefined ? undefined : sitemap;
}
