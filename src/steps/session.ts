import type { CookieJar } from 'tough-cookie';

/** What a login left: the cookies, and the headers that go with each request. */
export type Session = {
  name: string;
  jar: CookieJar;
  headers: [name: string, value: string][];
  /** The `Set-Cookie` headers that its login received, whether or not the jar kept them. */
  setCookies?: SetCookie[];
};

/** A `Set-Cookie` as it came, and the request that it answered. */
export type SetCookie = { method: string; url: string; line: string };
