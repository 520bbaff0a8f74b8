import type { HttpClient } from '../../http/exchange.ts';
import { isLoopbackHost } from '../../http/host-names.ts';
import { DeliveryFailed } from './target.ts';

const timeoutMs = 10_000;
const maxBodyBytes = 100_000;
/** Statuses after which another try may help: a time limit, too many requests, and faults of the server. */
const passing = (status: number) => status === 408 || status === 425 || status === 429 || status >= 500;

/**
 * Posts JSON to the address that the configuration names, and nowhere else: redirects are not followed. Throws
 * DeliveryFailed, without the address in its message.
 */
export async function postJson(
  client: HttpClient,
  url: string,
  body: string,
  headers: [name: string, value: string][],
  signal: AbortSignal,
): Promise<void> {
  const parsed = URL.parse(url);
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol))
    throw new DeliveryFailed('its "url" is no http(s) URL', { isFinal: true });
  if (parsed.protocol === 'http:' && !isLoopbackHost(parsed.hostname))
    throw new DeliveryFailed('its "url" is not https: the message and its address could be read on the way', {
      isFinal: true,
    });
  const request = {
    method: 'POST',
    url,
    headers: [['content-type', 'application/json'] as [string, string], ...headers],
    body,
    timeoutMs,
    maxBodyBytes,
    cutBody: true,
    follow: false,
    retries: 0,
    isWritten: true,
  };
  const response = await client.send(request, signal).catch((error: Error) => {
    // The message begins with the host, and says no more of the address.
    throw new DeliveryFailed(error.message);
  });
  const { status } = response;
  if (status >= 200 && status < 300) return;
  const retryAfter = response.headers.find(([name]) => name === 'retry-after')?.[1];
  throw new DeliveryFailed(`${parsed.hostname} answered ${status}${wordsOf(response.body)}`, {
    isFinal: !passing(status),
    retryAfterMs: waitOf(retryAfter),
  });
}

/** Slack answers with one word that says why, e.g. `channel_is_archived`. Anything else is not repeated. */
function wordsOf(body: Uint8Array): string {
  const text = Buffer.from(body.subarray(0, 60)).toString();
  return /^[a-z_]{1,40}$/.test(text) ? ` (${text})` : '';
}

/** `Retry-After` in seconds (RFC 9110, 10.2.3); a date is not used by any of these targets. */
function waitOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) * 1_000 : undefined;
}
