import type { Expectation } from '../../../config/config.ts';
import type { HttpResponse } from '../../../http/exchange.ts';
import type { Position } from '../../../model/position.ts';
import { readPage, Unreadable } from '../../../steps/page.ts';
import { leadsToLogin } from '../../../steps/step-finding.ts';

/** A reset asks for the new password; a sign-up may ask for the address first. */
const fields = {
  reset: 'input[type=password i]',
  'sign-up': 'input[type=password i], input[type=email i], input[name*=email i]',
};

export function formExpectations(form: keyof typeof fields, at: Position): Expectation[] {
  return [{ at, subject: { kind: 'css', selector: fields[form] }, predicates: [{ name: 'exists', value: true }] }];
}

/** `/auth/reset-password` is no login, though logins have such addresses too. */
const other = /reset|passw|recover|sign-?up|regist|invit|accept|join|activat|confirm/i;

/** Whether a link that leads to no login by itself has ended at one: its form has a password, too. */
export function isAtLogin(hops: readonly URL[]): boolean {
  const isLogin = (url: URL | undefined) =>
    url !== undefined && leadsToLogin(url.pathname) && !other.test(url.pathname);
  return isLogin(hops.at(-1)) && !isLogin(hops[0]);
}

const littleText = 200;

/** Whether what a page shows is only made by its scripts. A page that says that a link is used up is complete. */
export function isDrawnByScripts(response: HttpResponse): boolean {
  const page = readPage(response);
  try {
    const text = page.visibleText();
    return (
      page.isHtml() &&
      page.select('script').length > 0 &&
      page.select('input, select, textarea').length === 0 &&
      text.length < littleText &&
      !/expire|invalid|no longer|already|used|not found|error/i.test(text)
    );
  } catch (error) {
    if (error instanceof Unreadable) return false;
    throw error;
  }
}
