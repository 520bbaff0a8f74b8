import { webAddress } from '../../config/sections/alert-addresses.ts';
import type { HttpClient, NetworkError } from '../../http/exchange.ts';
import { DeliveryFailed, unknownMs } from './target.ts';

const timeoutMs = 10_000;
const maxBodyBytes = 100_000;
/** Statuses after which another try may help: a time limit, too many requests, and faults of the server. */
const passing = (status: number) => status === 408 || status === 425 || status === 429 || status >= 500;

/**
 * Posts JSON to the address that the configuration names, and nowhere else: redirects are not followed. Throws
 * DeliveryFailed, without the address in its message. A receiver that recognises no repeated message has a `refusalIn`,
 * which says how an answer of success refuses it nevertheless.
 */
export async function postJson(
  client: HttpClient,
  address: string,
  body: string,
  headers: [name: string, value: string][],
  signal: AbortSignal,
  refusalIn?: (answer: string) => string | undefined,
): Promise<void> {
  const parsed = webAddress(address);
  if ('problem' in parsed) throw new DeliveryFailed(`its "url" ${parsed.problem}`, { isFinal: true });
  const { url, authorization } = parsed;
  const own: [string, string][] = [
    ['content-type', 'application/json'],
    ...(authorization === undefined ? [] : [['authorization', authorization] as [string, string]]),
  ];
  const response = await client
    .send(
      {
        method: 'POST',
        url,
        headers: [...own, ...headers],
        body,
        timeoutMs,
        maxBodyBytes,
        cutBody: true,
        follow: false,
        retries: 0,
        isWritten: true,
      },
      signal,
    )
    .catch(({ kind, stage, message }: NetworkError) => {
      const isUnknown = kind === 'timeout' && (stage === 'response' || stage === 'body');
      // The message begins with the host, and says no more of the address.
      throw new DeliveryFailed(message, refusalIn && isUnknown ? { retryAfterMs: unknownMs } : {});
    });
  const { status } = response;
  const isTaken = status >= 200 && status < 300;
  const refusal = isTaken ? refusalIn?.(Buffer.from(response.body).toString().trim()) : '';
  if (refusal === undefined) return;
  const what = isTaken ? refusal : status < 400 ? ', a redirect, which is not followed' : wordsOf(response.body);
  throw new DeliveryFailed(`${new URL(url).hostname} answered ${status}${what}`, {
    isFinal: !passing(status),
    retryAfterMs: waitOf(response.headers),
  });
}

/** Slack answers with one word that says why, e.g. `channel_is_archived`. Anything else is not repeated. */
function wordsOf(body: Uint8Array): string {
  const text = Buffer.from(body.subarray(0, 60)).toString();
  return /^[a-z_]{1,40}$/.test(text) ? ` (${text})` : '';
}

/**
 * `Retry-After` in milliseconds (RFC 9110, 10.2.3). A date is compared with that of the answer, so that the clocks need
 * not agree.
 */
function waitOf(headers: readonly [name: string, value: string][]): number | undefined {
  const header = (wanted: string) => headers.find(([name]) => name === wanted)?.[1] ?? '';
  const value = header('retry-after');
  if (/^\d{1,6}$/.test(value)) return Number(value) * 1_000;
  const waitMs = Date.parse(value) - Date.parse(header('date'));
  return waitMs > 0 ? waitMs : undefined;
}
