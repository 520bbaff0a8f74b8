import { type Element, elementText, type Page, Unreadable } from '../steps/page.ts';

/** The form of a login, as it stands in the page. All names and paths hold harmless characters alone. */
export type LoginForm = {
  /** Where the page stands. */
  path: string;
  /** Where the form is sent to. */
  action: string;
  /** The name of the field for the user, and what it takes. */
  user: string;
  password: string;
  /** Hidden fields, such as a CSRF token. `isEmpty`: without a value in the page. */
  hidden: { name: string; isEmpty: boolean }[];
  /** The button that is sent with the form. */
  button?: { name: string; value: string };
  /** Further fields that a person must fill in. */
  others: string[];
  /** A test for humans stands in the page. */
  hasCaptcha: boolean;
};

/** A form whose password is sent by a script, so that the page does not say where to. */
export type ScriptedForm = { path: string; isScripted: true };

const fieldName = /^[A-Za-z_][\w.:[\]-]{0,80}$/;
const harmlessPath = /^\/(?!\/)[\w./~%+=@:,?&-]{0,300}$/;
const harmlessValue = /^[\w .-]{1,40}$/;
const captcha = '.g-recaptcha, .h-captcha, .cf-turnstile, script[src*="recaptcha"], script[src*="turnstile"]';

/** A path that can be written into a configuration as it is: no expression, no space, no markup. */
export function isHarmlessPath(path: string): boolean {
  return harmlessPath.test(path);
}

/** The login of a page; undefined if it has none. A form with two passwords is a registration. Pure. */
export function findLoginForm(page: Page): LoginForm | ScriptedForm | undefined {
  try {
    const url = new URL(page.response.url);
    const path = url.pathname + url.search;
    const passwords = page.select('input[type=password]');
    const [password] = passwords;
    if (!page.isHtml() || !password || !isHarmlessPath(path)) return undefined;
    const form = formOf(password);
    if (passwords.filter((each) => formOf(each) === form).length > 1) return undefined;
    return form ? (read(page, form, password, url) ?? { path, isScripted: true }) : { path, isScripted: true };
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function read(page: Page, form: Element, password: Element, url: URL): LoginForm | undefined {
  // A form without a method would put the password into the address: a script sends it.
  if (!/^post$/i.test(form.attribs['method'] ?? '')) return undefined;
  const action = URL.parse(form.attribs['action'] ?? '', url);
  const target = action && action.origin === url.origin ? action.pathname + action.search : '';
  const inputs = page.select('form input[name]').filter((each) => formOf(each) === form);
  const name = (input: Element) => input.attribs['name'] ?? '';
  const type = (input: Element) => (input.attribs['type'] ?? 'text').toLowerCase();
  const texts = inputs.filter((input) => ['text', 'email', 'tel'].includes(type(input)));
  const [user, ...others] = texts;
  const hidden = inputs.filter((input) => type(input) === 'hidden');
  if (!user || !isHarmlessPath(target)) return undefined;
  if (![user, password, ...hidden].every((input) => fieldName.test(name(input)))) return undefined;
  const [button] = page
    .select('form button[name], form input[type=submit][name]')
    .filter((each) => formOf(each) === form && fieldName.test(name(each)));
  const value = button && (button.attribs['value'] ?? elementText(button));
  return {
    path: url.pathname + url.search,
    action: target,
    user: name(user),
    password: name(password),
    hidden: hidden.map((input) => ({ name: name(input), isEmpty: !input.attribs['value'] })),
    ...(button && value && harmlessValue.test(value) && { button: { name: name(button), value } }),
    others: others.filter((input) => 'required' in input.attribs && fieldName.test(name(input))).map(name),
    hasCaptcha: page.select(captcha).length > 0,
  };
}

function formOf(element: Element): Element | undefined {
  for (let at = element.parent; at; at = at.parent) if ('name' in at && at.name === 'form') return at as Element;
  return undefined;
}
