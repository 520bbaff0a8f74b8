import { answeredBy } from '../pillars/launch/answered-by.ts';
import { setCookies } from '../steps/cookies.ts';
import type { Page } from '../steps/page.ts';
import { scriptsOfPage } from '../steps/page-scripts.ts';
import { redirectOf, type SiteReader } from './ask-site.ts';
import { findLoginForm, isHarmlessPath, type LoginForm, type ScriptedForm } from './login-form.ts';
import { isObject, jsonOf, type OpenApi, readOpenApi } from './open-api.ts';
import { apiRoutesIn, isWelcome, linksOf } from './page-links.ts';
import type { RepositoryFacts } from './repository.ts';
import { stackOfPage } from './stack-of-page.ts';
import { anyStack, type Stack } from './stacks.ts';

/** How a stranger is kept out of a page: led to a login, or refused. */
export type PrivatePage = { path: string; status: number; leadsTo?: string };

/** What the deployment itself shows to a stranger. Every path is harmless in a configuration. */
export type SiteFacts = {
  origin: string;
  /** The platform by its headers. */
  answers?: string;
  stack: Stack;
  /** `path` is where the start page ends. */
  home: { status: number; path: string; kind: 'page' | 'json' | 'other' };
  login?: LoginForm | ScriptedForm;
  /** Names of the cookies that the login page sets. */
  cookies: string[];
  /** The credentials provider of Auth.js. */
  authjs?: { path: string; provider: string };
  openApi?: OpenApi;
  publicPages: string[];
  privatePages: PrivatePage[];
  /** Routes of an API by what a stranger gets: `private` is refused, `public` is JSON. */
  privateApi: { path: string; status: number }[];
  publicApi: string[];
  health?: { path: string; isJson: boolean };
  /** The start page loads scripts of its own origin. */
  hasScripts: boolean;
  requests: number;
};

const loginPath = /(?:^|\/)(?:log-?in|sign-?in|sign_in|session\/new|wp-login\.php)(?:\/|$)/i;
const privateWords = /^\/(?:dashboard|account|settings|profile|home|app|admin|me|orders|projects|billing|wp-admin)\b/i;
const noSuchPage = '/launch-gate-no-such-page';
const most = { logins: 6, pages: 7, scripts: 4, api: 6, health: 3 };

/** Looks at the site as a stranger, at most thirty requests. Throws SITE_UNUSABLE where its start page cannot be had. */
export async function lookAtSite(site: SiteReader, repository: RepositoryFacts): Promise<SiteFacts> {
  const { first, page: home } = await site.start();
  const missing = await site.get(noSuchPage);
  // A server that sends its start page for every path says nothing by a 200.
  const isFallback = missing?.response.status === 200;
  const stack = repository.stack ?? stackOfPage(home) ?? anyStack;
  const links = linksOf(home);
  const authjs = await findAuthjs(site, stack, repository);
  const login = await findLogin(site, home, [
    ...[...links, ...repository.routes.pages].filter((path) => loginPath.test(path)),
    ...(authjs ? [`${authjs.path}/signin`] : []),
    ...stack.logins,
  ]);
  const known = [...repository.routes.pages, ...links].filter(isPage);
  const isGuarded =
    missing !== undefined && privatePage({ path: noSuchPage, page: missing }, login?.form.path).length > 0;
  const pages = await look(site, pagesToAsk(stack, known), most.pages);
  const closed = [{ path: '/', page: first }, ...pages].flatMap((each) => privatePage(each, login?.form.path));
  const scripts = await readScripts(site, home);
  const openApi = await findOpenApi(site, stack, home);
  const named = [home.text(), ...scripts].flatMap(apiRoutesIn);
  const api = await look(
    site,
    [...(openApi?.reads.map(({ path }) => path) ?? []), ...named, ...repository.routes.api.filter(isWelcome)],
    most.api,
  );
  const health = await look(site, stack.health, most.health);
  const isRight = ({ page }: Answer) => page.response.status === 200 && !(isFallback && page.isHtml());
  const [healthy] = health.filter(isRight);
  const { status, url } = home.response;
  const isHealth = (path: string) => path === healthy?.path;
  return {
    origin: site.origin,
    answers: answeredBy(home.response.headers),
    stack: stack === anyStack && login ? (stackOfPage(login.page) ?? stack) : stack,
    home: { status, path: new URL(url).pathname, kind: home.isHtml() ? 'page' : isJson(home) ? 'json' : 'other' },
    login: login?.form,
    cookies: login ? setCookies(login.page.response).map(({ key }) => key) : [],
    authjs,
    openApi,
    publicPages: pages.filter((each) => isRight(each) && each.page.isHtml() && !isLogin(each, login)).map(pathOf),
    // Where a guard stands before every path, what was guessed need not be a page.
    privatePages: isGuarded ? closed.filter(({ path }) => path === '/' || known.includes(path)) : closed,
    privateApi: api
      .filter(({ page }) => [401, 403].includes(page.response.status))
      .map(({ path, page }) => ({ path, status: page.response.status })),
    publicApi: api.filter((each) => isRight(each) && isJson(each.page) && !isHealth(each.path)).map(pathOf),
    health: healthy && { path: healthy.path, isJson: isJson(healthy.page) },
    hasScripts: scripts.length > 0,
    requests: site.sent(),
  };
}

type Answer = { path: string; page: Page };
type Login = { form: LoginForm | ScriptedForm; page: Page };

const pathOf = ({ path }: Answer) => path;
const isLogin = ({ path }: Answer, login: Login | undefined) => loginPath.test(path) || path === login?.form.path;

async function look(site: SiteReader, paths: readonly string[], limit: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const path of [...new Set(paths)].slice(0, limit)) {
    const page = await site.get(path);
    if (page) answers.push({ path, page });
  }
  return answers;
}

/** A form that the page itself sends is preferred to one that a script sends. */
async function findLogin(site: SiteReader, home: Page, paths: readonly string[]): Promise<Login | undefined> {
  let scripted: Login | undefined;
  const read = (page: Page | undefined) => {
    const form = page?.response.status === 200 ? findLoginForm(page) : undefined;
    if (!page || !form) return undefined;
    if (!('isScripted' in form)) return { form, page };
    scripted ??= { form, page };
    return undefined;
  };
  const atHome = read(home);
  if (atHome) return atHome;
  for (const path of [...new Set(paths)].slice(0, most.logins)) {
    const found = read(await site.get(path));
    if (found) return found;
  }
  return scripted;
}

/** authjs.dev/reference/core#providers: the list says what each provider is. */
async function findAuthjs(
  site: SiteReader,
  { id }: Stack,
  { packages }: RepositoryFacts,
): Promise<SiteFacts['authjs']> {
  const isOther = ['@auth/express', '@auth/sveltekit'].some((name) => packages.has(name));
  const isKnown = isOther || packages.has('next-auth') || id === 'nextjs';
  for (const path of isKnown ? (isOther ? ['/auth'] : ['/api/auth']) : []) {
    const providers = jsonOf(await site.get(`${path}/providers`));
    const entries = isObject(providers) ? Object.values(providers).filter(isObject) : [];
    const provider = entries.find(({ type }) => type === 'credentials')?.['id'];
    if (typeof provider === 'string' && /^[\w-]{1,60}$/.test(provider)) return { path, provider };
  }
  return undefined;
}

async function findOpenApi(site: SiteReader, { id }: Stack, home: Page): Promise<OpenApi | undefined> {
  if (id !== 'fastapi' && home.isHtml()) return undefined;
  const page = await site.get('/openapi.json');
  return page?.response.status === 200 ? readOpenApi(page) : undefined;
}

async function readScripts(site: SiteReader, home: Page): Promise<string[]> {
  if (!home.isHtml()) return [];
  const own = scriptsIn(home).filter(({ origin }) => origin === site.origin);
  const paths = own.map(({ pathname, search }) => pathname + search);
  const answers = await look(site, paths, most.scripts);
  return answers.filter(({ page }) => page.response.status === 200 && !page.isHtml()).map(({ page }) => page.text());
}

function scriptsIn(page: Page): URL[] {
  try {
    return scriptsOfPage(page.text(), page.response.url);
  } catch {
    return [];
  }
}

const isPage = (path: string) => path !== '/' && isWelcome(path) && !loginPath.test(path);

/** Those that sound as if one must be logged in come first. */
function pagesToAsk({ pages }: Stack, known: readonly string[]): string[] {
  return [...known.filter((path) => privateWords.test(path)), ...pages, ...known];
}

function privatePage({ path, page }: Answer, login: string | undefined): PrivatePage[] {
  const { status } = page.response;
  if (status === 401 || status === 403) return [{ path, status }];
  const next = redirectOf(page);
  if (!next || next.origin !== new URL(page.response.url).origin || !isHarmlessPath(next.pathname)) return [];
  const isToLogin = next.pathname === login || loginPath.test(next.pathname);
  return isToLogin ? [{ path, status, leadsTo: next.pathname }] : [];
}

function isJson(page: Page): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(page.header('content-type') ?? '');
}
