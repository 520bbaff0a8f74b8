import type { Page } from '../steps/page.ts';
import { redirectOf, type SiteReader } from './ask-site.ts';
import { findLoginForm, type LoginForm, type UnclearForm } from './login-form.ts';
import { isObject, jsonOf } from './open-api.ts';
import type { RepositoryFacts } from './repository.ts';

/** The page of a login with its form. */
export type Login = { form: LoginForm | UnclearForm; page: Page };

/** The credentials provider of Auth.js, and below which path it stands. */
export type Authjs = { path: string; provider: string };

const mostPages = 6;
const loginPath = /(?:^|\/)(?:log[-_]?in|sign[-_]?in|session\/new|wp-login\.php)(?:\/|$)/i;
/** What a link to it says, in a few languages of the web. */
const loginWords =
  /^(?:log ?in|sign ?in|anmelden|einloggen|connexion|se connecter|iniciar sesión|entrar|accedi|inloggen|logga in|zaloguj)$/i;

/** Whether a path is called as logins are. */
export function isLoginPath(path: string): boolean {
  return loginPath.test(path);
}

/** Whether a link to a login is called as they are. */
export function isLoginText(text: string): boolean {
  return loginWords.test(text);
}

/** The first form that a page itself sends; else one that is unclear. `pages` are known already. */
export async function findLogin(
  site: SiteReader,
  pages: readonly Page[],
  paths: readonly string[],
): Promise<Login | undefined> {
  let unclear: Login | undefined;
  const read = (page: Page | undefined): Login | undefined => {
    const form = page?.response.status === 200 ? findLoginForm(page) : undefined;
    if (!page || !form) return undefined;
    if (!('why' in form)) return { form, page };
    unclear ??= { form, page };
    return undefined;
  };
  for (const page of pages) {
    const found = read(page);
    if (found) return found;
  }
  for (const path of [...new Set(paths)].slice(0, mostPages)) {
    const found = read(await site.get(path));
    if (found) return found;
  }
  return unclear;
}

/** Where pages lead a stranger, within the site: a login may have any name. */
export function ledTo(pages: readonly Page[]): string[] {
  return pages.flatMap((page) => {
    const next = redirectOf(page);
    const { origin, pathname } = new URL(page.response.url);
    const isElsewhere = next?.pathname.replace(/\/$/, '') !== pathname.replace(/\/$/, '');
    return next && next.origin === origin && next.pathname !== '/' && isElsewhere ? [next.pathname] : [];
  });
}

/** authjs.dev/reference/core#providers: the list says what each provider is. */
export async function findAuthjs(
  site: SiteReader,
  stack: string,
  { packages }: RepositoryFacts,
): Promise<Authjs | undefined> {
  const isOther = ['@auth/express', '@auth/sveltekit'].some((name) => packages.has(name));
  if (!isOther && !packages.has('next-auth') && stack !== 'nextjs') return undefined;
  const path = isOther ? '/auth' : '/api/auth';
  const providers = jsonOf(await site.get(`${path}/providers`));
  const entries = isObject(providers) ? Object.values(providers).filter(isObject) : [];
  const provider = entries.find(({ type }) => type === 'credentials')?.['id'];
  return typeof provider === 'string' && /^[\w-]{1,60}$/.test(provider) ? { path, provider } : undefined;
}
