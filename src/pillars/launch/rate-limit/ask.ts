import type { HttpResponse } from '../../../http/exchange.ts';
import { nextHop } from '../../../http/redirects.ts';

export type { RateLimit } from '../../../config/sections/launch/launch.ts';

/** Sends one attempt with these values; undefined if it could not be sent because a step failed. */
export type Ask = (values: [field: string, value: string][]) => Promise<HttpResponse | undefined>;

/**
 * The answer with the body that the user sees: after a redirect within the site, the page there says why the login
 * failed (Rails and Laravel lead back to the form, both for a wrong password and for a lock).
 */
export async function withLanding(
  response: HttpResponse,
  url: URL,
  get: (url: URL) => Promise<HttpResponse>,
): Promise<HttpResponse> {
  const next = nextHop(response, url);
  if (next?.origin !== url.origin) return response;
  const { body, headers } = await get(next);
  const type = headers.filter(([name]) => name === 'content-type');
  return { ...response, body, headers: [...response.headers.filter(([name]) => name !== 'content-type'), ...type] };
}
