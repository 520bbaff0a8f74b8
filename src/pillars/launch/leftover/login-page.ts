import type { LeftoverPage } from './scan-page.ts';

const loginPath = /(^|\/)(log-?in|sign-?in|sign_in|auth|sso|session)(\/|$)/i;
/** A home page may hold a login besides what it says. */
const littleText = 1_500;

/** Whether a page is a login, which no search engine needs to find. */
export function isLoginPage(url: string, page: Pick<LeftoverPage, 'hasPassword' | 'visible'> | undefined): boolean {
  if (loginPath.test(new URL(url).pathname)) return true;
  return page?.hasPassword === true && page.visible.replace(/\s+/g, ' ').length < littleText;
}
