import type { LaunchConfig } from '../../../config/sections/launch/launch.ts';
import type { HttpResponse } from '../../../http/exchange.ts';
import { nextHop } from '../../../http/redirects.ts';

export type RateLimit = NonNullable<LaunchConfig['rateLimit']>;

/** Sends one attempt with these values; undefined where it could not be sent, as a step before it fails. */
export type Ask = (values: [field: string, value: string][]) => Promise<HttpResponse | undefined>;

/**
 * The answer with what its user sees then: where it redirects within the site, the page it leads to is what says why
 * (Rails and Laravel lead back to the form, both with a wrong password and with a lock).
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
