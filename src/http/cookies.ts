import { CookieJar } from 'tough-cookie';
import { whyDropped } from './refused-cookie.ts';

/**
 * A jar that behaves like a browser's. `Secure` cookies are kept and sent on http://localhost and 127.0.0.1 too, as
 * browsers treat loopback as trustworthy; names like `app.test` or `localhost` may hold cookies.
 */
export function createCookieJar(): CookieJar {
  return new CookieJar(undefined, { allowSpecialUseDomain: true, allowSecureOnLocal: true });
}

/**
 * Keeps the cookies that a browser would keep. Returns for each line why it is dropped, in words that show no value;
 * undefined if it is kept.
 */
export function storeCookies(jar: CookieJar, setCookies: readonly string[], url: URL): (string | undefined)[] {
  return setCookies.map((line) => {
    const why = whyDropped(url, line);
    if (why) return why;
    try {
      jar.setCookieSync(line, url.href);
      return undefined;
    } catch {
      return 'it is not written as a cookie is (RFC 6265, section 4.1)';
    }
  });
}

/**
 * The `Cookie` header for a URL, in the bytes that came: what was read as UTF-8 is written as UTF-8. Empty if there is
 * no cookie for it. Most jars are empty, and looking for the domains of a URL takes longer than seeing that.
 */
export function cookieHeader(jar: CookieJar, url: URL): string {
  if (jar.serializeSync()?.cookies.length === 0) return '';
  return Buffer.from(jar.getCookieStringSync(url.href)).toString('latin1');
}
