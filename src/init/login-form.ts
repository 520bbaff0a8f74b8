import { type Element, elementText, type Page } from '../steps/page.ts';
import { readable } from './readable.ts';

/** The form of a login, as it stands in the page. All names and paths hold harmless characters alone. */
export type LoginForm = {
  /** Where the page stands. */
  path: string;
  /** Where the form is sent to. */
  action: string;
  /** The name of the field for the user, if there is one, and that for the password. */
  user?: string;
  password: string;
  /** A selector of the form among others of the page. */
  selector: string;
  /**
   * Hidden fields, such as a CSRF token. `isEmpty`: without a value in the page. `isBehind`: behind a field of the same
   * name and another value in an earlier form, as tokens for one form are (Rails, `per_form_csrf_tokens`).
   */
  hidden: { name: string; isEmpty: boolean; isBehind?: true }[];
  /** The button that is sent with the form. */
  button?: { name: string; value: string };
  /** Further fields that a person must fill in. */
  others: string[];
  /** A test for humans stands in the page. */
  hasCaptcha: boolean;
};

/** A form that cannot be sent by what the page says: by `why`, a script sends it, or names of its fields or its address change. */
export type UnclearForm = { path: string; why: 'script' | 'changing'; user?: string };

/** A `$` is harmless as long as no `{` may follow it. ASP.NET writes `ctl00$Main$User`, Rails `user[email]`. */
const fieldName = /^[A-Za-z_][\w.:$[\]-]{0,80}$/;
const harmlessPath = /^\/(?!\/)[\w./~%+=@:,?&-]{0,300}$/;
const harmlessValue = /^[\w .-]{1,40}$/;
const captcha = '.g-recaptcha, .h-captcha, .cf-turnstile, script[src*="recaptcha"], script[src*="turnstile"]';
/** What is looked at in a page, so that the time for it is bounded. */
const most = { passwords: 20, inputs: 1_000, hidden: 40 };
/** A token that is the name of a field, as Joomla has it, is another one in each page. */
const changingName = /^[0-9a-f]{24,}$/i;
/** A token in the address, as of a session. */
const changingQuery = /=[\w%-]{20,}/;
const harmlessAction = /^[\w./~%+=@:,-]{1,300}$/;
const registration = /sign-?up|regist|\bjoin\b|\bcreate\b|^\/users\/?$/i;

/** A path that can be written into a configuration as it is: no expression, no space, no markup. */
export function isHarmlessPath(path: string): boolean {
  return harmlessPath.test(path);
}

/** The login of a page; undefined if it has none. A form with two passwords is a registration. Pure. */
export function findLoginForm(page: Page): LoginForm | UnclearForm | undefined {
  return readable(() => find(page), undefined);
}

function find(page: Page): LoginForm | UnclearForm | undefined {
  const url = new URL(page.response.url);
  const path = url.pathname + url.search;
  if (!page.isHtml() || !isHarmlessPath(path)) return undefined;
  const passwords = page
    .select('input[type=password]')
    .slice(0, most.passwords)
    .map((input) => ({ input, form: formOf(input) }));
  const logins = passwords.filter(
    ({ input, form }) =>
      input.attribs['autocomplete'] !== 'new-password' &&
      !registration.test(form?.attribs['action'] ?? '') &&
      passwords.filter((each) => each.form === form).length === 1,
  );
  for (const { input, form } of logins) {
    const found = form && read(page, form, input, url);
    if (found) return found;
  }
  const [first] = logins;
  if (!first) return undefined;
  const fields = fieldsOf(page, first.form);
  const user = fields.find((field) => isText(field) && fieldName.test(nameOf(field)));
  const isNew = fields.some(hasChangingName) || changingQuery.test(first.form?.attribs['action'] ?? '');
  const why = isNew ? 'changing' : 'script';
  return { path, why, ...(user && { user: nameOf(user) }) };
}

/** Undefined for a form that is not sent as a plain form: without POST it would put the password into the address. */
function read(page: Page, form: Element, password: Element, url: URL): LoginForm | undefined {
  const { method = '', action = '', enctype = '' } = form.attribs;
  const target = URL.parse(action, url);
  if (!/^post$/i.test(method) || /multipart/i.test(enctype) || target?.origin !== url.origin) return undefined;
  const inputs = fieldsOf(page, form);
  const [user, ...others] = inputs.filter(isText);
  const hidden = inputs.filter((input) => typeOf(input) === 'hidden');
  const path = target.pathname + target.search;
  if (!isHarmlessPath(path) || hidden.some(hasChangingName)) return undefined;
  if (hidden.length > most.hidden || changingQuery.test(target.search)) return undefined;
  if (![...(user ? [user] : []), password, ...hidden].every((input) => fieldName.test(nameOf(input)))) return undefined;
  const [button] = page
    .select('form button[name], form input[type=submit][name]')
    .slice(0, most.inputs)
    .filter((each) => formOf(each) === form && fieldName.test(nameOf(each)));
  const value = button && (button.attribs['value'] ?? elementText(button));
  return {
    path: url.pathname + url.search,
    action: path,
    ...(user && { user: nameOf(user) }),
    password: nameOf(password),
    selector: harmlessAction.test(action) ? `form[action="${action}"]` : 'form',
    hidden: hidden.map((input) => ({
      name: nameOf(input),
      isEmpty: !input.attribs['value'],
      ...(isBehind(page, input) && { isBehind: true }),
    })),
    ...(button && value && harmlessValue.test(value) && { button: { name: nameOf(button), value } }),
    others: others.filter((input) => 'required' in input.attribs && fieldName.test(nameOf(input))).map(nameOf),
    hasCaptcha: page.select(captcha).length > 0,
  };
}

const nameOf = (input: Element) => input.attribs['name'] ?? '';
const typeOf = (input: Element) => (input.attribs['type'] ?? 'text').toLowerCase();
const hasChangingName = (input: Element) => changingName.test(nameOf(input));
const isText = (input: Element) => ['text', 'email', 'tel'].includes(typeOf(input));
/** An input without a name is not sent. */
const fieldsOf = (page: Page, form: Element | undefined) =>
  namedInputs(page).filter((each) => nameOf(each) !== '' && formOf(each) === form);
const namedInputs = (page: Page) => page.select('input[name]').slice(0, most.inputs);

function isBehind(page: Page, input: Element): boolean {
  const [first] = namedInputs(page).filter((each) => nameOf(each) === nameOf(input));
  return first?.attribs['value'] !== input.attribs['value'];
}

function formOf(element: Element): Element | undefined {
  for (let at = element.parent; at; at = at.parent) if ('name' in at && at.name === 'form') return at as Element;
  return undefined;
}
