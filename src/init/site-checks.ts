import { isForMember, type PrivatePage } from './private-page.ts';
import type { Remark } from './remark.ts';
import type { Session } from './session.ts';
import type { SiteFacts } from './site.ts';

type Check = { name: string } & Record<string, unknown>;

const most = { publicPages: 3, privatePages: 3, memberPages: 2, api: 3 };

/** What the site showed as a stranger asked it, and what it must show to who is logged in. Pure. */
export function siteChecks(site: SiteFacts, session: Session): { checks: Check[]; remarks: Remark[] } {
  const checks: Check[] = [];
  const remarks: Remark[] = [];
  const names = new Set<string>();
  const add = ({ name, ...check }: Check, ...lines: string[]) => {
    const unique = names.has(name) ? `${name} (${checks.length + 1})` : name;
    names.add(unique);
    if (lines.length > 0) remarks.push({ path: ['checks', checks.length], lines });
    checks.push({ name: unique, ...check });
  };
  const { home, login, health, openApi } = site;
  const isClosed = site.privatePages.some(({ path }) => path === '/');
  const { status } = home;
  if (home.kind === 'page' && !isClosed && (status < 400 || status >= 500))
    add({ name: 'Home', get: '/', ...(home.path !== '/' && { follow: true }) }, ...(home.isDrawn ? [drawn] : []));
  if (home.kind === 'json' && status === 200) add({ name: 'Start', get: '/', expect: json });
  if (health) add({ name: 'Health', get: health.path, ...(health.isJson && { expect: json }) });
  if (openApi) add({ name: 'API description', get: '/openapi.json', expect: json }, turnedOff);
  for (const path of site.publicPages.slice(0, most.publicPages)) add({ name: nameOf(path), get: path });
  if (login)
    add({
      name: 'Login page',
      get: login.path,
      expect: { status: 200, css: { 'input[type=password]': { count: 1 } } },
    });
  const closed = site.privatePages.slice(0, most.privatePages);
  for (const page of closed) add({ name: `${nameOf(page.path)} is private`, get: page.path, expect: refusal(page) });
  for (const { path, status } of site.privateApi.slice(0, most.api))
    add({ name: `API is private: ${path}`, get: path, expect: { status } });
  for (const path of site.publicApi.slice(0, most.api)) add({ name: `API: ${path}`, get: path, expect: json });
  if (session.by) addMember();
  if (checks.length === 0) add({ name: 'Home', get: '/' }, `TODO: Which page must answer? "/" answered ${status}.`);
  return { checks, remarks };

  function addMember(): void {
    const pages = session.by === 'cookie' ? closed.filter((page) => isForMember(page, login?.path)) : [];
    for (const { path } of pages.slice(0, most.memberPages))
      add({ name: nameOf(path), session: 'member', get: path }, sees);
    const [route] = session.by === 'token' ? privateReads(site) : [];
    if (route) add({ name: `API for a user: ${route}`, session: 'member', get: route, expect: json });
    if (pages.length > 0 || route) return;
    const at = session.by === 'cookie' ? login?.path : undefined;
    add(
      { name: 'The login works', session: 'member', get: at ?? home.path, expect: { status: anyPage } },
      'TODO: Which page is for users alone? Put it here, with words that only they see: expect: { css: { h1: Welcome } }.',
    );
  }
}

/** A login page shows its form again to who is logged in, or leads on. */
const anyPage = [200, 301, 302, 303, 307, 308];
const json = { status: 200, 'content-type': 'application/json' };
const sees = 'TODO: What does only a user see there? "expect: { css: { h1: Welcome } }" makes sure of it.';
const drawn =
  'TODO: Scripts draw this page, and "get" runs none. Shall a browser open it? "page: /" in place of "get: /": docs/page-checks.md.';
const turnedOff = 'Where production does not show it, put a public route of yours here.';

/** How a stranger was kept out is how it shall stay. */
function refusal({ status, leadsTo }: PrivatePage) {
  return { status, ...(leadsTo !== undefined && { header: { location: { contains: leadsTo } } }) };
}

function privateReads({ openApi, privateApi }: SiteFacts): string[] {
  const known = new Set(openApi?.reads.filter(({ isPrivate }) => isPrivate).map(({ path }) => path));
  return privateApi.map(({ path }) => path).filter((path) => known.has(path));
}

/** `/users/edit` is "Users edit". */
function nameOf(path: string): string {
  const words = path
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean)
    .join(' ')
    .slice(0, 60);
  return words === '' ? path : words.charAt(0).toUpperCase() + words.slice(1);
}
