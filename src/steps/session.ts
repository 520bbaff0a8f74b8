import type { Cookie, CookieJar } from 'tough-cookie';

/** What a login left: the cookies, and the headers that go with each request. */
export type Session = {
  name: string;
  jar: CookieJar;
  headers: [name: string, value: string][];
  /** The `Set-Cookie` headers that its login received, whether or not the jar kept them. */
  setCookies?: SetCookie[];
  /** Only of a session that is for several hosts. */
  spans?: Span;
};

/** A `Set-Cookie` as it came, and the request that it answered. `dropped` is why no browser keeps the cookie. */
export type SetCookie = { method: string; url: string; line: string; dropped?: string };

/** The hosts that a session is for, the one of the login first, and the cookies that the login left. */
export type Span = {
  hosts: readonly [name: string, origin: string][];
  /** The names of the cookies that the login expects; one of them tells who is logged in. */
  expected: readonly string[];
  kept: readonly Cookie[];
  dropped: readonly { name: string; why: string }[];
};
