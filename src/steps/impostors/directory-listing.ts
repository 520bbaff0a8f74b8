import { elementText, type Page } from '../page.ts';

/** The heading of nginx, Apache, lighttpd, `python -m http.server`, serve-index of Express, `serve` and Jetty. */
const heading = /^(?:Index of|Directory listing for|listing directory|Files within|Directory:) /i;

/** Names that stand in the source of an application, and in no folder of downloads. */
const ofSource =
  /(?:^|\/)(?:\.env(?:\.\w+)?|\.git|\.next|node_modules|package\.json|composer\.json|artisan|wp-content|manage\.py|requirements\.txt|Gemfile|docker-compose\.ya?ml|index\.php)\/?$/;
/** What links of a listing lead to beside its files. */
const ofListing = /^(?:\?|\/$|\.\.?\/?$|#|https?:|mailto:)|^$/;

/**
 * Whether a page lists the folder of an application in place of running it, or an empty one in place of the site. A
 * folder of downloads is listed on purpose.
 */
export function listsSource(page: Page): boolean {
  const titles = page.select('title, h1').map(elementText);
  if (!titles.some((title) => heading.test(title))) return false;
  const paths = page.select('a[href]').map(({ attribs }) => (attribs['href'] ?? '').replace(/^\.\//, ''));
  const { pathname } = new URL(page.response.url);
  const files = paths.filter((path) => !ofListing.test(path) && !pathname.startsWith(path));
  return (files.length === 0 && pathname === '/') || files.some((path) => ofSource.test(path));
}
