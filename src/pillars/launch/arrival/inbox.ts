import { render } from '../../../config/language/template.ts';
import type { MailArrival } from '../../../config/sections/launch/launch.ts';
import { type HttpClient, NetworkError } from '../../../http/exchange.ts';

/** What an inbox answers, or why it cannot be read; the reason is one line. */
type InboxAnswer<Value> = { ok: true; value: Value } | { ok: false; reason: string };

/** An inbox that is read over HTTP, by the API of Mailpit (mailpit.axllent.org/docs/api-v1). */
export type Inbox = {
  /** The ids of the messages to the address, the newest first. */
  find(): Promise<InboxAnswer<string[]>>;
  /** A message as it was received. */
  raw(id: string): Promise<InboxAnswer<Buffer>>;
};

const maxListBytes = 5_000_000;
const maxMessageBytes = 25_000_000;

export function openInbox(
  { inbox, headers, to }: Pick<MailArrival, 'inbox' | 'headers' | 'to'>,
  client: HttpClient,
  { timeoutMs, signal }: { timeoutMs: number; signal: AbortSignal },
): Inbox {
  async function get(url: string, maxBodyBytes: number): Promise<InboxAnswer<Buffer>> {
    const request = {
      method: 'GET',
      url,
      headers: headers.map(([name, value]): [string, string] => [name, render(value, new Map())]),
      timeoutMs,
      maxBodyBytes,
      follow: false,
      isWritten: true,
      retries: 1,
    };
    try {
      const { status, body } = await client.send(request, signal);
      return status === 200
        ? { ok: true, value: Buffer.from(body) }
        : { ok: false, reason: `${url} answers ${status}` };
    } catch (error) {
      if (error instanceof NetworkError) return { ok: false, reason: error.message };
      throw error;
    }
  }
  return {
    async find() {
      const answer = await get(searchUrl({ inbox, to }), maxListBytes);
      if (!answer.ok) return answer;
      const ids = idsIn(answer.value.toString(), to);
      return ids ? { ok: true, value: ids } : { ok: false, reason: `${inbox} does not answer as Mailpit does` };
    },
    raw: (id) => get(rawUrl(inbox, id), maxMessageBytes),
  };
}

export function searchUrl({ inbox, to }: Pick<MailArrival, 'inbox' | 'to'>): string {
  return `${inbox}/search?query=${encodeURIComponent(`to:${to}`)}&limit=50`;
}

export function rawUrl(inbox: string, id: string): string {
  return `${inbox}/message/${encodeURIComponent(id)}/raw`;
}

/** The message with its text and HTML decoded. */
export function messageUrl(inbox: string, id: string): string {
  return `${inbox}/message/${encodeURIComponent(id)}`;
}

/** Whether it stands as one segment in a URL: `..` would lead elsewhere, and half a character cannot be encoded. */
function isId(id: unknown): boolean {
  return typeof id === 'string' && id.isWellFormed() && !/^\.{0,2}$/.test(id);
}

type Listed = { ID: string; To?: Address[] | null; Cc?: Address[] | null; Bcc?: Address[] | null };
type Address = { Address: string };

/**
 * The ids in a list of messages; undefined if it is none. Mailpit also finds messages to an address that only ends with
 * the one that is looked for. Pure.
 */
export function idsIn(text: string, to: string): string[] | undefined {
  try {
    const { messages } = JSON.parse(text) as { messages: Listed[] };
    const wanted = messages.filter(({ To, Cc, Bcc }) => {
      const addresses = [To ?? [], Cc ?? [], Bcc ?? []].flat();
      return addresses.length === 0 || addresses.some(({ Address }) => Address.toLowerCase() === to.toLowerCase());
    });
    const ids = wanted.map(({ ID }) => ID);
    return ids.every(isId) ? ids : undefined;
  } catch {
    return undefined;
  }
}
