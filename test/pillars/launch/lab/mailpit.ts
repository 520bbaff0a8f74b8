import { createServer } from 'node:http';
import { type LabServer, listen } from './tls-server.ts';

export type Mailpit = LabServer & {
  /** For `inbox`. */
  url: string;
  /** By id, the oldest first. May be changed while it runs. */
  messages: Record<string, { to: string; raw: string | Buffer }>;
  /** Answers with this status in place of the truth. */
  status?: number;
  /** Answers a search with this text. */
  text?: string;
  authorizations: (string | undefined)[];
};

/** As much of Mailpit's API as reading an inbox needs (mailpit.axllent.org/docs/api-v1). */
export async function startMailpit(): Promise<Mailpit> {
  const messages: Mailpit['messages'] = {};
  const authorizations: Mailpit['authorizations'] = [];
  const server = createServer((request, response) => {
    authorizations.push(request.headers.authorization);
    if (mailpit.status) return void response.writeHead(mailpit.status).end();
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://mailpit');
    if (pathname === '/api/v1/search') {
      const to = /^to:(\S+)$/.exec(searchParams.get('query') ?? '')?.[1];
      const found = Object.entries(messages).filter(([, message]) => message.to === to);
      const list = found.reverse().map(([ID]) => ({ ID, To: [{ Address: to }] }));
      return void response.end(mailpit.text ?? JSON.stringify({ messages: list, messages_count: list.length }));
    }
    const id = /^\/api\/v1\/message\/([^/]+)\/raw$/.exec(pathname)?.[1];
    const message = id === undefined ? undefined : messages[decodeURIComponent(id)];
    if (!message) return void response.writeHead(404).end('Not found');
    response.setHeader('content-type', 'text/plain').end(message.raw);
  });
  const mailpit: Mailpit = { ...(await listen(server)), url: '', messages, authorizations };
  mailpit.url = `http://${mailpit.address}/api/v1`;
  return mailpit;
}
