import type { LoginForm } from './login-form.ts';

/**
 * The preset that sends the same as this form, with the keys that differ from its defaults; undefined if none does.
 * Each preset knows of its framework what a form alone does not show: the cookie, and how a refusal looks. Pure.
 */
export function presetOf(form: LoginForm): Record<string, unknown> | undefined {
  const { path, action, user, password, hidden, others, button } = form;
  const names = hidden.map(({ name }) => name);
  const isSamePlace = action === path;
  // A preset takes the first token of the page.
  if (user === undefined || others.length > 0 || hidden.some(({ isBehind }) => isBehind)) return undefined;
  if (isSamePlace && names.includes('csrfmiddlewaretoken') && password === 'password')
    return preset('django', [path, '/admin/login/'], ['field', user, 'username']);
  if (isSamePlace && path !== '/' && names.length === 1 && names[0] === '_token' && password === 'password')
    return preset('laravel', [path, '/login'], ['field', user, 'email']);
  if (names.includes('authenticity_token')) return rails(form, user);
  if (/\/wp-login\.php$/.test(action) && user === 'log' && password === 'pwd' && button?.name !== undefined)
    return preset('wordpress', [path, '/wp-login.php']);
  return undefined;
}

/** The generated authentication of Rails 8, or Devise. */
function rails({ path, action, password }: LoginForm, user: string): Record<string, unknown> | undefined {
  if (action !== path.replace(/\/new$/, '')) return undefined;
  if (user === 'email_address' && password === 'password') return preset('rails', [path, '/session/new']);
  const [, scope] = /^(\w+)\[email\]$/.exec(user) ?? [];
  return scope !== undefined && password === `${scope}[password]`
    ? { ...preset('rails', [path, '/session/new']), scope }
    : undefined;
}

function preset(
  name: string,
  [path, usualPath]: [string, string],
  [key, value, usual]: [string, string, string] = ['', '', ''],
): Record<string, unknown> {
  return { preset: name, ...(path !== usualPath && { path }), ...(value !== usual && { [key]: value }) };
}
