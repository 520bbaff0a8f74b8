import { identityService } from '../pillars/launch/redirects/identity-services.ts';
import type { Page } from '../steps/page.ts';
import { redirectOf } from './ask-site.ts';
import { isLoginPath } from './find-login.ts';
import { isHarmlessPath } from './login-form.ts';

/** How a stranger is kept out of a page: led to a login of the site or of a known service, or refused. */
export type PrivatePage = { path: string; status: number; leadsTo?: string };

/** Undefined for a page that is open, is not there, or leads elsewhere. `login` is the path of a login that is known. */
export function privatePage(path: string, page: Page, login: string | undefined): PrivatePage | undefined {
  const { status, url } = page.response;
  if (status === 401 || status === 403) return { path, status };
  const next = redirectOf(page);
  if (!next) return undefined;
  if (next.origin !== new URL(url).origin)
    return identityService(next) === undefined ? undefined : { path, status, leadsTo: next.hostname };
  const isLogin = isLoginPath(next.pathname) || next.pathname === login?.split('?', 1)[0];
  return isLogin && next.pathname !== path && isHarmlessPath(next.pathname)
    ? { path, status, leadsTo: next.pathname }
    : undefined;
}

/**
 * Whether who is logged in is sure to see the page. An administration may refuse a user, unless its own login was found.
 * `login` is the path of the login.
 */
export function isForMember({ path, leadsTo }: PrivatePage, login: string | undefined): boolean {
  // Where "/" leads a user is not known: it need not be a page.
  if (!leadsTo?.startsWith('/') || path === '/') return false;
  return !/^\/(?:wp-)?admin\b/.test(path) || (login !== undefined && /admin|wp-login/.test(login));
}
