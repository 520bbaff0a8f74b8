import type { CheckConfig } from '../config/config.ts';
import type { HttpResponse } from '../http/exchange.ts';
import type { Finding } from '../model/finding.ts';
import type { Redactor } from '../model/redactor.ts';
import { excerpt } from '../text/excerpt.ts';
import { type Reach, reachOf } from './reach.ts';
import { isRead } from './request.ts';
import type { Session } from './session.ts';
import { droppedCookies } from './span.ts';
import type { Failure } from './step-context.ts';
import { isRefusal } from './step-finding.ts';

/** Failures with a cause of their own, or graver than a session that is lost. */
const otherCauses = [
  'smoke/protected',
  'smoke/parked',
  'smoke/maintenance',
  'smoke/error-page',
  'smoke/spa-fallback',
  'smoke/role',
  'smoke/foreign-session',
];

/**
 * The finding of a step that failed at another host of its session, with the cause if it is the way there. If no cookie
 * that tells who is logged in goes to that host, the rule becomes `smoke/session-host`. If one does, the advice is about
 * what the two hosts share. Any other finding stays as it is.
 */
export function withReach(
  finding: Finding,
  { response, step, mismatches }: Failure,
  session: Session,
  redactor: Redactor,
): Finding {
  if (!response || otherCauses.includes(mismatches[0]?.rule ?? '')) return finding;
  const isRefused = isRefusal(response, step.method);
  const fix = isRefused ? droppedFix(session, response, redactor) : undefined;
  if (fix !== undefined) return { ...finding, fix };
  const reach = isRefused || response.status < 400 ? reachOf(session, askedUrl(response)) : undefined;
  if (!reach) return finding;
  if (isLost(reach, session)) return { ...lost(reach, session, finding.observed ?? '', redactor), ...placeOf(finding) };
  if (!isRefused || reach.arriving.length === 0) return finding;
  const { url, home, arriving } = reach;
  const shared = `Cookies of the login at ${home.host} go to ${url.host} (${excerpt(arriving.join(', '), redactor)}), so they are not what is missing: let both hosts use one session store and one secret key, and the same name of the cookie.`;
  return { ...finding, fix: shared };
}

/** For a login that left no cookie, because each that it set is one that no browser keeps. */
function droppedFix(session: Session, { url }: HttpResponse, redactor: Redactor): string | undefined {
  const dropped = droppedCookies(session).map(({ name, why }) => `${name} (${why})`);
  if (dropped.length === 0 || session.jar.getCookiesSync(url).length > 0 || session.headers.length > 0)
    return undefined;
  return `The login set cookies that no browser keeps: ${excerpt([...new Set(dropped)].slice(0, 3).join(', '), redactor)}. Set them as browsers ask for.`;
}

/** Whether a session cannot be known at the host that answered, so that another login is of no use. */
export function isLostBetweenHosts(response: HttpResponse, session: Session): boolean {
  const reach = reachOf(session, askedUrl(response));
  return reach !== undefined && isLost(reach, session);
}

/**
 * The finding of a check that passed although each of its requests was a stranger's: it only read at another host of
 * its session, and nothing of the login went along. Undefined if something did, or may have on the way of a redirect.
 */
export function strangerFinding(
  { name, at, steps }: CheckConfig,
  baseUrl: string | undefined,
  session: Session,
  redactor: Redactor,
): Finding | undefined {
  const reaches = steps.map((step) => {
    const [start] = step.target.parts;
    const isPlain = isRead(step) && !step.follow && step.role === undefined && !step.cookiesOf;
    const path = isPlain && start?.kind === 'text' && start.text.startsWith('/') ? start.text : undefined;
    const url = path === undefined ? null : URL.parse(path, baseUrl);
    return url ? reachOf(session, url) : undefined;
  });
  const [reach] = reaches;
  if (!reach || !reaches.every((one) => one && one.arriving.length === 0 && isLost(one, session))) return undefined;
  return {
    ...lost(reach, session, `the check passed as a stranger's would`, redactor),
    title: `${name} passed, but the session "${session.name}" does not reach ${reach.url.host}`,
    where: { ...at, url: reach.url.href },
  };
}

function askedUrl({ redirects, url }: HttpResponse): URL {
  return new URL(redirects[0]?.url ?? url);
}

/** A session with headers may be known by them. */
function isLost({ arriving, withheld, isTelling }: Reach, { headers }: Session): boolean {
  return headers.length === 0 && !arriving.some(isTelling) && withheld.some(({ name }) => isTelling(name));
}

function lost({ home, url, withheld, isTelling }: Reach, { name }: Session, observed: string, redactor: Redactor) {
  const telling = withheld.filter((cookie) => isTelling(cookie.name)).slice(0, 3);
  return {
    rule: 'smoke/session-host',
    subject: name,
    status: 'fail',
    severity: 'blocker',
    title: `The session "${name}" of ${home.host} does not reach ${url.host}`,
    expected: `a cookie of the login at ${home.host} that goes to ${url.host} too`,
    observed: [...telling.map((cookie) => excerpt(`cookie ${cookie.name} ${cookie.why}`, redactor)), observed]
      .filter(Boolean)
      .join('; '),
    fix: [...new Set(telling.map(({ fix }) => fix))].join(' '),
    fingerprint: `smoke/session-host:${name}:${url.host}`,
  } satisfies Partial<Finding>;
}

function placeOf({ where, reproduce, layer }: Finding): Pick<Finding, 'where' | 'reproduce' | 'layer'> {
  return { where, reproduce, layer };
}
