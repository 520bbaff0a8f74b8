import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

type Asked = { method?: string; path?: string; headers: IncomingHttpHeaders; body: string };

export type Endpoint = {
  url: string;
  asked: Asked[];
  /** How the next requests are answered; a string is the text of a completion. */
  answer: string | ((response: ServerResponse) => void);
  close(): Promise<void>;
};

/** An endpoint of chat completions on loopback, which answers whatever a test wants. */
export async function startEndpoint(): Promise<Endpoint> {
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    endpoint.asked.push({
      method: request.method,
      path: request.url,
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    });
    const { answer } = endpoint;
    if (typeof answer === 'function') return answer(response);
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ choices: [{ message: { role: 'assistant', content: answer } }] }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const endpoint: Endpoint = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    answer: '',
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
  return endpoint;
}
