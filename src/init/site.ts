import { answeredBy } from '../pillars/launch/answered-by.ts';
import { setCookies } from '../steps/cookies.ts';
import type { Page } from '../steps/page.ts';
import { scriptsOfPage } from '../steps/page-scripts.ts';
import type { SiteReader } from './ask-site.ts';
import { type Authjs, findAuthjs, findLogin, isLoginPath, isLoginText, ledTo } from './find-login.ts';
import type { LoginForm, UnclearForm } from './login-form.ts';
import { type OpenApi, readOpenApi } from './open-api.ts';
import { apiRoutesIn, isWelcome, linksOf } from './page-links.ts';
import { type PrivatePage, privatePage } from './private-page.ts';
import { readable } from './readable.ts';
import type { RepositoryFacts } from './repository.ts';
import { stackOfPage } from './stack-of-page.ts';
import { anyStack, type Stack } from './stacks.ts';

/** What the deployment itself shows to a stranger. Every path is harmless in a configuration. */
export type SiteFacts = {
  origin: string;
  /** The platform by its headers. */
  answers?: string;
  stack: Stack;
  /** `path` is where the start page ends; `isDrawn`: it has no text of its own, and scripts that make it. */
  home: { status: number; path: string; kind: 'page' | 'json' | 'other'; isDrawn?: boolean };
  login?: LoginForm | UnclearForm;
  /** Names of the cookies that the login page sets. */
  cookies: string[];
  authjs?: Authjs;
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

const privateWords = /^\/(?:dashboard|account|settings|profile|home|app|admin|me|orders|projects|billing|wp-admin)\b/i;
const noSuchPage = '/launch-gate-no-such-page';
const most = { pages: 7, scripts: 4, api: 6, health: 3 };

/** Looks at the site as a stranger, at most thirty requests. Throws SITE_UNUSABLE where its start page cannot be had. */
export async function lookAtSite(site: SiteReader, repository: RepositoryFacts): Promise<SiteFacts> {
  const { first, page: home } = await site.start();
  const missing = await site.get(noSuchPage);
  // Of a repository with several frameworks, the page shows which one answers here.
  const stack = stackOfPage(home) ?? repository.stack ?? anyStack;
  const links = linksOf(home);
  const authjs = await findAuthjs(site, stack.id, repository);
  const loginLinks = links.filter(({ path, text }) => isLoginPath(path) || isLoginText(text)).map(pathOf);
  const known = [...repository.routes.pages, ...links.map(pathOf)].filter((path) => path !== '/' && isWelcome(path));
  const named = await findLogin(
    site,
    [home],
    [...loginLinks, ...known.filter(isLoginPath), ...(authjs ? [`${authjs.path}/signin`] : []), ...stack.logins],
  );
  const isPage = (path: string) => !isLoginPath(path) && path !== named?.form.path && !loginLinks.includes(path);
  const pages = await look(site, pagesToAsk(stack, known.filter(isPage)), most.pages);
  const login = named ?? (await findLogin(site, [], ledTo(pages.map(({ page }) => page))));
  const scripts = await readScripts(site, home);
  const openApi = await findOpenApi(site, stack, home);
  const api = await look(
    site,
    [
      ...(openApi?.reads.map(pathOf) ?? []),
      ...[home.text(), ...scripts].flatMap(apiRoutesIn),
      ...repository.routes.api.filter(isWelcome),
    ],
    most.api,
  );
  const health = await look(site, stack.health, most.health);

  // A server that sends a page for every path says nothing by a 200, nor one that keeps everybody out by a redirect.
  const isFallback = missing?.response.status === 200;
  const isGuarded = missing !== undefined && privatePage(noSuchPage, missing, login?.form.path) !== undefined;
  const isRight = ({ page }: Answer) => page.response.status === 200 && !(isFallback && page.isHtml());
  const [healthy] = health.filter(isRight);
  const closed = [{ path: '/', page: first }, ...pages].flatMap(
    ({ path, page }) => privatePage(path, page, login?.form.path) ?? [],
  );
  const { status, url } = home.response;
  return {
    origin: site.origin,
    answers: answeredBy(home.response.headers),
    stack: stack === anyStack && login ? (stackOfPage(login.page) ?? stack) : stack,
    home: {
      status,
      path: new URL(url).pathname,
      kind: home.isHtml() ? 'page' : isJson(home) ? 'json' : 'other',
      isDrawn: home.isHtml() && scriptsIn(home).length > 0 && readable(() => home.visibleText() === '', false),
    },
    login: login?.form,
    cookies: login ? setCookies(login.page.response).map(({ key }) => key) : [],
    authjs,
    openApi,
    publicPages: pages
      .filter((each) => isRight(each) && each.page.isHtml() && each.path !== login?.form.path)
      .map(pathOf),
    privatePages: isGuarded ? closed.filter(({ path }) => path === '/' || known.includes(path)) : closed,
    privateApi: api
      .filter(({ page }) => [401, 403].includes(page.response.status))
      .map(({ path, page }) => ({ path, status: page.response.status })),
    publicApi: api.filter((each) => isRight(each) && isJson(each.page) && each.path !== healthy?.path).map(pathOf),
    health: healthy && { path: healthy.path, isJson: isJson(healthy.page) },
    hasScripts: scripts.length > 0,
    requests: site.sent(),
  };
}

type Answer = { path: string; page: Page };

const pathOf = ({ path }: { path: string }) => path;

async function look(site: SiteReader, paths: readonly string[], limit: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const path of [...new Set(paths)].slice(0, limit)) {
    const page = await site.get(path);
    if (page) answers.push({ path, page });
  }
  return answers;
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

/** Those that sound as if one must be logged in come first. */
function pagesToAsk({ pages }: Stack, known: readonly string[]): string[] {
  return [...known.filter((path) => privateWords.test(path)), ...pages, ...known];
}

function isJson(page: Page): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(page.header('content-type') ?? '');
}
