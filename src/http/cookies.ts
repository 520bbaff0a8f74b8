import { CookieJar } from 'tough-cookie';

/**
 * A jar that behaves like a browser's. `Secure` cookies are kept and sent on http://localhost and 127.0.0.1 too, as
 * browsers treat loopback as trustworthy; names like `app.test` or `localhost` may hold cookies.
 */
export function createCookieJar(): CookieJar {
  return new CookieJar(undefined, { allowSpecialUseDomain: true, allowSecureOnLocal: true });
}

/** Keeps what a browser would keep; a cookie that it would refuse is dropped without an error. */
export function storeCookies(jar: CookieJar, setCookies: readonly string[], url: URL): void {
  for (const cookie of setCookies) jar.setCookieSync(cookie, url.href, { ignoreError: true });
}
