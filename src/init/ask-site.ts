import { type HttpClient, NetworkError } from '../http/exchange.ts';
import { isLoopbackHost } from '../http/host-names.ts';
import type { Context } from '../model/context.ts';
import { GateError } from '../model/errors.ts';
import { createPoliteClient } from '../pillars/launch/network/polite.ts';
import { identityService } from '../pillars/launch/redirects/identity-services.ts';
import { findChallenge } from '../steps/impostors/challenges.ts';
import { protections } from '../steps/impostors/deployment-protection.ts';
import { type Page, readPage } from '../steps/page.ts';

/** Asks one site as a stranger: reads only, without cookies, never another origin, and no redirect by itself. */
export type SiteReader = {
  origin: string;
  /**
   * What `/` answers, and the page that it leads to within the site. Throws SITE_UNUSABLE where none can be shown.
   */
  start(): Promise<{ first: Page; page: Page }>;
  /** An answer of whatever status; undefined if there is none, or the requests are used up. Each path is asked once. */
  get(path: string): Promise<Page | undefined>;
  /** How many requests were sent. */
  sent(): number;
};

/** What a careful person would click through by hand. */
const maxRequests = 30;
const perSecond = 5;
const maxRedirects = 3;
const maxBodyBytes = 2_000_000;
const timeoutMs = 10_000;

/** `origin` is what the user named, so its address may be an internal one. */
export function createSiteReader(
  origin: string,
  client: HttpClient,
  { signal, clock }: Pick<Context, 'signal' | 'clock'>,
): SiteReader {
  const polite = createPoliteClient(
    client,
    ({ hostname }) => (isLoopbackHost(hostname) ? Number.POSITIVE_INFINITY : perSecond),
    clock,
  );
  const asked = new Map<string, Promise<Page | undefined>>();
  let sent = 0;
  const send = async (path: string) => {
    sent += 1;
    const request = { method: 'GET', url: origin + path, headers: [], timeoutMs, maxBodyBytes, cutBody: true };
    return readPage(await polite.impatient.send({ ...request, follow: false, retries: 0, isWritten: true }, signal));
  };
  const orNothing = (error: unknown) => {
    if (error instanceof NetworkError && error.kind !== 'aborted') return undefined;
    throw error;
  };
  const unusable = (problem: string, hint: string) =>
    new GateError('SITE_UNUSABLE', { url: origin, problem, hint: `Nothing was written. ${hint}` });

  async function start() {
    let path = '/';
    let first: Page | undefined;
    for (let redirects = 0; ; redirects++) {
      const page = await send(path).catch((error: unknown) => {
        if (!(error instanceof NetworkError) || error.kind === 'aborted') throw error;
        throw unusable(error.message, 'Check the address, and that the site runs.');
      });
      const wall = findChallenge(page.response) ?? protections.find(({ matches }) => matches(page));
      if (wall) throw unusable(`${wall.name} answers in place of it`, 'Give an address that this machine may ask.');
      const basic = /^basic\b/i.test(page.header('www-authenticate') ?? '') && page.response.status === 401;
      if (basic)
        throw unusable(
          'it asks for a password of HTTP itself',
          'Open it for a moment, or write "basic" by hand: docs/checks.md.',
        );
      const next = redirectOf(page);
      first ??= page;
      if (!next || identityService(next) !== undefined) return { first, page };
      if (next.origin !== origin)
        throw unusable(
          `it leads to ${next.origin}`,
          `If your site is there: launch-gate init --url ${next.origin} asks it.`,
        );
      if (redirects === maxRedirects) throw unusable('its redirects do not end', 'Mend them first.');
      path = next.pathname + next.search;
    }
  }

  return {
    origin,
    start,
    get(path) {
      const known = asked.get(path) ?? (sent < maxRequests ? send(path).catch(orNothing) : Promise.resolve(undefined));
      asked.set(path, known);
      return known;
    },
    sent: () => sent,
  };
}

/** Where an answer leads; undefined if it is no redirect. */
export function redirectOf(page: Page): URL | undefined {
  const { status, url } = page.response;
  return status >= 300 && status < 400 ? (URL.parse(page.header('location') ?? '', url) ?? undefined) : undefined;
}
