import { type Page, Unreadable } from '../steps/page.ts';
import { isHarmlessPath } from './login-form.ts';

/** What a read must not begin, even by mistake: it ends a session, sends mail, or starts work. */
const unwelcome =
  /log-?out|sign-?out|delete|remove|destroy|cancel|reset|unsubscribe|webhook|cron|seed|migrate|purge|revalidate|callback|checkout|download|export/i;
const apiLiteral = /["'`](\/(?:api|rest|v\d|graphql)(?:\/[\w.~-]{1,60}){1,6}\/?)["'`?]/g;
const maxRoutes = 50;

/** Whether a path may be asked though nobody said what it does. */
export function isWelcome(path: string): boolean {
  return isHarmlessPath(path) && !unwelcome.test(path);
}

/** The paths of the same origin to which a page links, without query, in its order. Pure. */
export function linksOf(page: Page): string[] {
  if (!page.isHtml()) return [];
  const base = new URL(page.response.url);
  try {
    const links = page.select('a[href]').flatMap(({ attribs }) => URL.parse(attribs['href'] ?? '', base) ?? []);
    const own = links.filter(({ origin }) => origin === base.origin).map(({ pathname }) => pathname);
    return [...new Set(own)].filter(isWelcome).slice(0, maxRoutes);
  } catch (error) {
    if (error instanceof Unreadable) return [];
    throw error;
  }
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
