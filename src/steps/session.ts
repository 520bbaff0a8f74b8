import type { CookieJar } from 'tough-cookie';

/** What a login left: the cookies, and the headers that go with each request. */
export type Session = {
  name: string;
  jar: CookieJar;
  headers: [name: string, value: string][];
  /** What its login was told to keep, whether or not the jar did. */
  setCookies?: SetCookie[];
};

/** A `Set-Cookie` as it came, and the request that it answered. */
export type SetCookie = { method: string; url: string; line: string };
