import type { Finding } from '../../model/finding.ts';
import type { Session, SetCookie } from '../../steps/session.ts';
import type { LaunchRun } from './check.ts';
import { isDropped } from './cookies/listed.ts';
import { type NoAnswer, type SiteAnswer, siteOf } from './site.ts';

/** `setCookies` holds the cookies that the answers to the login set, even if it failed. */
export type Login = { setCookies: SetCookie[] } & ({ ok: true; session: Session } | { ok: false; finding?: Finding });

/** Logs a session in at the canonical site. Nothing is sent if the certificate of the site is wrong. */
export async function logIn(run: LaunchRun, name: string): Promise<Login> {
  const closed = await siteOf(run).closed();
  if (closed) return { ok: false, finding: closed.finding, setCookies: [] };
  const opened = await run.sessions.open(name);
  const setCookies = opened.session?.setCookies ?? [];
  if (opened.ok) return { ok: true, session: opened.session, setCookies };
  return { ok: false, finding: isLost(run, setCookies) ? undefined : opened.finding, setCookies };
}

/** A page as the user of a session gets it. */
export async function pageAs(run: LaunchRun, name: string, path: string): Promise<SiteAnswer | NoAnswer> {
  const login = await logIn(run, name);
  if (login.ok) return siteOf(run).page(path, login.session);
  return { ok: false, url: new URL(path, run.launch.canonical).href, finding: login.finding };
}

/** Whether browsers drop a cookie of this login, so that nobody is logged in. The check of cookies reports it. */
export function isLost({ launch }: LaunchRun, setCookies: SetCookie[]): boolean {
  const { cookies } = launch;
  return cookies !== undefined && setCookies.some((each) => isDropped(each, cookies.session));
}
