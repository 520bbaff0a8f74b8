import { setCookies } from '../steps/cookies.ts';
import type { Page } from '../steps/page.ts';
import { readable } from './readable.ts';
import { type Stack, stacks } from './stacks.ts';

type Sign = { id: string; cookie?: RegExp; header?: [name: string, value: RegExp]; selector?: string };

/** Signs that a framework leaves in every page of it, each from its own source or documentation. */
const signs: readonly Sign[] = [
  {
    id: 'wordpress',
    selector: 'link[rel="https://api.w.org/"], link[href*="/wp-content/"], script[src*="/wp-includes/"]',
  },
  { id: 'django', cookie: /^csrftoken$/, selector: 'input[name=csrfmiddlewaretoken]' },
  { id: 'laravel', cookie: /^(?:laravel_session|XSRF-TOKEN)$/ },
  { id: 'rails', selector: 'meta[name=csrf-param][content=authenticity_token]' },
  { id: 'nextjs', header: ['x-powered-by', /^Next\.js/], selector: '#__next, script[src*="/_next/static/"]' },
  { id: 'express', cookie: /^connect\.sid$/, header: ['x-powered-by', /^Express$/] },
];

/** The framework that made a page; undefined if nothing shows it. Pure. */
export function stackOfPage(page: Page): Stack | undefined {
  const cookies = setCookies(page.response).map(({ key }) => key);
  const matches = ({ cookie, header, selector }: Sign) =>
    (cookie !== undefined && cookies.some((name) => cookie.test(name))) ||
    (header?.[1].test(page.header(header[0]) ?? '') ?? false) ||
    (selector !== undefined && page.isHtml() && has(page, selector));
  const found = signs.find(matches);
  return found && stacks.find(({ id }) => id === found.id);
}

function has(page: Page, selector: string): boolean {
  return readable(() => page.select(selector).length > 0, false);
}
