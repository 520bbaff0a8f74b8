import type { Severity } from '../../../model/severity.ts';

export type CookieRule =
  | 'cookie-insecure'
  | 'cookie-public-suffix'
  | 'cookie-refused'
  | 'cookie-no-httponly'
  | 'cookie-none-insecure'
  | 'cookie-covers-staging'
  | 'cookie-no-samesite';

type Text = { severity: Severity; title: string; expected: string; observed: string; fix: string };

const inFrameworks = {
  secure:
    'Express: cookie: { secure: true } and app.set("trust proxy", 1); Django: SESSION_COOKIE_SECURE = True; Rails: config.force_ssl = true; Laravel: SESSION_SECURE_COOKIE=true; PHP: session.cookie_secure = 1; Spring: server.servlet.session.cookie.secure: true',
  httpOnly:
    'Express: cookie: { httpOnly: true }; Django: SESSION_COOKIE_HTTPONLY = True; Laravel: SESSION_HTTP_ONLY=true; PHP: session.cookie_httponly = 1; Spring: server.servlet.session.cookie.http-only: true',
  sameSite:
    'Express: cookie: { sameSite: "lax" }; Django: SESSION_COOKIE_SAMESITE = "Lax"; Laravel: SESSION_SAME_SITE=lax; PHP: session.cookie_samesite = "Lax"; Spring: server.servlet.session.cookie.same-site: lax',
  domain:
    'Express: no cookie.domain; Django: SESSION_COOKIE_DOMAIN = None; Rails: no domain: in session_store; Laravel: SESSION_DOMAIN=null; PHP: session.cookie_domain = ""',
};

/**
 * The words for each rule; `names` are those of the cookies, `details` are the staging hosts that get them, or why
 * browsers refuse them.
 */
export const texts: Record<CookieRule, (names: string, details: string) => Text> = {
  'cookie-insecure': (names) => ({
    severity: 'blocker',
    title: `The session cookie ${names} travels unencrypted too`,
    expected: 'Secure',
    observed: `${names} without Secure`,
    fix: `Add "; Secure" to it.\n${inFrameworks.secure}\nnginx in front: proxy_cookie_flags ~ secure;`,
  }),
  'cookie-public-suffix': (names) => ({
    severity: 'blocker',
    title: `Browsers drop the session cookie ${names}: nobody can log in`,
    expected: 'no Domain, or one that belongs to this site alone',
    observed: `${names} with a Domain under which others have sites too (publicsuffix.org)`,
    fix: `Take Domain out of it: the cookie is then of this host.\n${inFrameworks.domain}`,
  }),
  'cookie-refused': (names, reasons) => ({
    severity: 'blocker',
    title: `Browsers refuse the session cookie ${names}: nobody can log in`,
    expected: 'a cookie that browsers keep',
    observed: `${names}: ${reasons}`,
    fix: `A name with __Host- needs "; Secure; Path=/" and no Domain, one with __Secure- needs "; Secure"; or give it another name.\nA Domain must be the host that sets it, or a parent of that host; without Domain it is of this host.\nKeep in it no more than an id: what is larger belongs into the session store of the server.\n${inFrameworks.domain}`,
  }),
  'cookie-no-httponly': (names) => ({
    severity: 'high',
    title: `Scripts can read the session cookie ${names}`,
    expected: 'HttpOnly',
    observed: `${names} without HttpOnly`,
    fix: `Add "; HttpOnly" to it.\n${inFrameworks.httpOnly}\nnginx in front: proxy_cookie_flags ~ httponly;`,
  }),
  'cookie-none-insecure': (names) => ({
    severity: 'high',
    title: `Browsers refuse the session cookie ${names}: SameSite=None without Secure`,
    expected: 'SameSite=Lax; or SameSite=None together with Secure',
    observed: `${names} with SameSite=None and without Secure`,
    fix: `Write "SameSite=Lax" unless other sites embed this one; then add "; Secure".\n${inFrameworks.sameSite}`,
  }),
  'cookie-covers-staging': (names, hosts) => ({
    severity: 'high',
    title: `The session cookie ${names} is sent to ${hosts} as well`,
    expected: `a Domain that leaves out ${hosts}, or none`,
    observed: `${names} with a Domain that covers ${hosts}`,
    fix: `Take Domain out of it, or put staging on another domain: whoever can read its logs can log in as a customer.\n${inFrameworks.domain}`,
  }),
  'cookie-no-samesite': (names) => ({
    severity: 'medium',
    title: `The session cookie ${names} leaves it to browsers who else may use it (no SameSite)`,
    expected: 'SameSite=Lax or SameSite=Strict',
    observed: `${names} without SameSite`,
    fix: `Add "; SameSite=Lax" to it.\n${inFrameworks.sameSite}\nnginx in front: proxy_cookie_flags ~ samesite=lax;`,
  }),
};
