import { canonicalDomain } from 'tough-cookie';
import type { Session } from './session.ts';
import { sharedDomain, type Withheld, whyWithheld } from './withheld-cookies.ts';

/**
 * How a session gets from the host of its login to another of its hosts: by the cookies of the login that go there, and
 * those that do not, with the reason. `telling` are those that tell who is logged in, by the login's own expectations.
 */
export type Reach = {
  home: URL;
  url: URL;
  arriving: string[];
  withheld: ({ name: string } & Withheld)[];
  isTelling(name: string): boolean;
};

/** Undefined if the session is for one host only, or the URL is at the host of its login or at none of its hosts. */
export function reachOf({ spans }: Session, url: URL): Reach | undefined {
  const [first] = spans?.hosts ?? [];
  if (!spans || !first || !spans.hosts.some(([, origin]) => origin === url.origin)) return undefined;
  const home = new URL(first[1]);
  if (canonicalDomain(home.hostname) === canonicalDomain(url.hostname)) return undefined;
  const judged = spans.kept.map((cookie) => ({ name: cookie.key, found: whyWithheld(cookie, home, url) }));
  const arriving = judged.flatMap(({ name, found }) => (found ? [] : [name]));
  const withheld = [
    ...judged.flatMap(({ name, found }) => (found ? [{ name, ...found }] : [])),
    ...spans.dropped.map(({ name, why }) => ({
      name,
      why: `is kept by no browser: ${why}`,
      fix: fixDropped(home, url),
    })),
  ];
  return {
    home,
    url,
    arriving: [...new Set(arriving)],
    withheld: withheld.filter(({ name }, index) => !arriving.includes(name) && isFirst(withheld, name, index)),
    isTelling: (name) => spans.expected.length === 0 || spans.expected.includes(name),
  };
}

function isFirst(withheld: { name: string }[], wanted: string, index: number): boolean {
  return withheld.findIndex(({ name }) => name === wanted) === index;
}

function fixDropped(home: URL, url: URL): string {
  const shared = sharedDomain(home.hostname, url.hostname);
  const domain = shared ? ` For both hosts it needs Domain=${shared}, and a name without __Host-.` : '';
  return `Set the cookie as browsers ask for: they throw it away at the login already.${domain}`;
}
