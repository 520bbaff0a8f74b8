import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

export type Accounts = {
  /** The browser that a `browser` cookie belongs to; without one a new id. `csrf` must come back with its forms. */
  recogniseBrowser(id: string | undefined): { id: string; csrf: string; isNew: boolean };
  /** A new session or API token, or undefined for wrong credentials. */
  logIn(user: unknown, password: unknown): string | undefined;
  /** The user of a session cookie or API token. */
  userOfSession(session: string | undefined): string | undefined;
};

/** One account, and its sessions in memory. */
export function createAccounts(user: string, password: string): Accounts {
  const csrfKey = randomBytes(32);
  const sessions = new Set<string>();

  return {
    recogniseBrowser(cookie) {
      const isNew = !cookie;
      const id = cookie || randomBytes(16).toString('hex');
      // Derived, not stored: a page that is only looked at leaves nothing behind.
      return { id, isNew, csrf: createHmac('sha256', csrfKey).update(id).digest('hex') };
    },
    logIn(givenUser, givenPassword) {
      // Both are compared, so that the time taken does not tell which one was wrong.
      const matches = [same(givenUser, user), same(givenPassword, password)];
      if (matches.includes(false)) return undefined;
      const session = randomBytes(24).toString('base64url');
      sessions.add(session);
      return session;
    },
    userOfSession: (session) => (session && sessions.has(session) ? user : undefined),
  };
}

function same(given: unknown, expected: string): boolean {
  const digest = (value: unknown) => createHash('sha256').update(String(value)).digest();
  return timingSafeEqual(digest(given), digest(expected));
}
