import { documentBase } from '../../../steps/document-base.ts';
import { type Page, Unreadable } from '../../../steps/page.ts';
import { readHtml } from '../html.ts';

const maxFiles = 5;

/** The paths of the first scripts and stylesheets that a page loads from its own origin. */
export function staticFiles({ response, isHtml, text }: Page): string[] {
  if (!isHtml()) return [];
  const found: string[] = [];
  let base = response.url;
  try {
    readHtml(text(), {
      onOpen(name, { src, href, rel = '' }) {
        const isSheet = name === 'link' && rel.toLowerCase().split(/\s+/).includes('stylesheet');
        if (name === 'base' && href && base === response.url) base = documentBase(href, base);
        else if (name === 'script' && src) found.push(src);
        else if (isSheet && href) found.push(href);
      },
    });
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
  }
  const { origin } = new URL(response.url);
  const urls = found.flatMap((reference) => URL.parse(reference.trim(), base) ?? []);
  const paths = urls.filter((url) => url.origin === origin).map(({ pathname, search }) => `${pathname}${search}`);
  return [...new Set(paths)].slice(0, maxFiles);
}
