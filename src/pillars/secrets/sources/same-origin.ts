import { type HttpClient, type HttpResponse, NetworkError } from '../../../http/exchange.ts';
import { nextHop } from '../../../http/redirects.ts';
import { showBytes } from '../../../text/bytes.ts';

export type Fetched =
  | { ok: true; url: string; response: HttpResponse }
  | { ok: false; status?: number; problem: string };
export type FetchLimits = { timeoutMs: number; fileBytes: number };

const maxHops = 5;

/** Gets a URL and follows redirects on its origin only: another origin is never asked. */
export async function fetchSameOrigin(
  client: HttpClient,
  url: string,
  { timeoutMs, fileBytes }: FetchLimits,
  signal: AbortSignal,
): Promise<Fetched> {
  const { origin } = new URL(url);
  let current = url;
  for (let hop = 0; hop <= maxHops; hop += 1) {
    let response: HttpResponse;
    try {
      response = await client.send(
        { method: 'GET', url: current, headers: [], timeoutMs, maxBodyBytes: fileBytes, follow: false, retries: 2 },
        signal,
      );
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      return {
        ok: false,
        problem: error.kind === 'too-large' ? `it is larger than ${showBytes(fileBytes)}` : error.message,
      };
    }
    const { status } = response;
    if (status >= 200 && status < 300) return { ok: true, url: current, response };
    const next = nextHop(response, new URL(current));
    if (!next) return { ok: false, status, problem: `it answers ${status}` };
    if (next.origin !== origin) return { ok: false, status, problem: `it redirects to another origin, ${next.origin}` };
    current = next.href;
  }
  return { ok: false, problem: `it redirects more than ${maxHops} times` };
}

export function headerOf({ headers }: HttpResponse, name: string): string | undefined {
  return headers.find(([each]) => each === name)?.[1];
}
