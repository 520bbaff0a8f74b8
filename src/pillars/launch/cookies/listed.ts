import type { Cookie } from 'set-cookie-parser';
import { isNoneInsecure, isOfSuffix, readSetCookie, whyRefused } from '../../../http/refused-cookie.ts';
import type { SetCookie } from '../../../steps/session.ts';

/** The cookie if it is one of `names`. Its value must never be shown. */
export function readCookie({ line }: SetCookie, names: string[]): Cookie | undefined {
  const cookie = readSetCookie(line);
  return cookie && names.includes(cookie.name) ? cookie : undefined;
}

/** Whether this is a cookie of these names that browsers drop. */
export function isDropped(set: SetCookie, names: string[]): boolean {
  const cookie = readCookie(set, names);
  if (!cookie) return false;
  return isOfSuffix(set.url, cookie) || isNoneInsecure(cookie) || whyRefused(set.url, cookie) !== undefined;
}
