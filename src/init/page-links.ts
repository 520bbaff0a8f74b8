import { elementText, type Page } from '../steps/page.ts';
import { isHarmlessPath } from './login-form.ts';
import { readable } from './readable.ts';

/** What a read must not begin, even by mistake: it ends a session, sends mail, or starts work. */
const unwelcome =
  /log-?out|sign-?out|delete|remove|destroy|cancel|reset|unsubscribe|webhook|cron|seed|migrate|purge|revalidate|callback|checkout|download|export/i;
const apiLiteral = /["'`](\/(?:api|rest|v\d|graphql)(?:\/[\w.~-]{1,60}){1,6}\/?)["'`?]/g;
const maxRoutes = 50;

/** Whether a path may be asked though nobody said what it does. */
export function isWelcome(path: string): boolean {
  return isHarmlessPath(path) && !unwelcome.test(path);
}

/** The links of a page within its origin, without query, in its order. Pure. */
export function linksOf(page: Page): { path: string; text: string }[] {
  if (!page.isHtml()) return [];
  const base = new URL(page.response.url);
  const links = readable(() => page.select('a[href]'), []).flatMap((element) => {
    const url = URL.parse(element.attribs['href'] ?? '', base);
    return url?.origin === base.origin ? [{ path: url.pathname, text: elementText(element) }] : [];
  });
  const byPath = new Map(links.filter(({ path }) => isWelcome(path)).map((link) => [link.path, link]));
  return [...byPath.values()].slice(0, maxRoutes);
}

/** Paths of an API that stand as texts in a page or in a script. Pure. */
export function apiRoutesIn(text: string): string[] {
  const found = new Set<string>();
  for (const [, path = ''] of text.matchAll(apiLiteral)) {
    if (isWelcome(path)) found.add(path);
    if (found.size === maxRoutes) break;
  }
  return [...found];
}
