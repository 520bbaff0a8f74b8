import http, { type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Answer = { status: number; headers: http.OutgoingHttpHeaders; body: Buffer };
/** What goes wrong between the gate and an application that works. */
export type Fault = {
  /** Changes what the application is sent. */
  request?: (headers: http.IncomingHttpHeaders, path: string) => http.IncomingHttpHeaders;
  answer?: Change;
};
/** Changes what was answered; where it gives nothing it has answered itself, or never will. */
export type Change = (answer: Answer, path: string, response: ServerResponse) => Answer | undefined;

/** A reverse proxy before `port` of this machine, which passes everything on as it is while it has no fault. */
export async function faultProxy(port: number) {
  let fault: Fault = {};
  const server = http.createServer(async (incoming, response) => {
    const path = incoming.url ?? '/';
    const answer = await ask(port, incoming, fault.request?.(incoming.headers, path) ?? incoming.headers);
    const changed = fault.answer ? fault.answer(answer, path, response) : answer;
    if (!changed) return;
    const { 'content-length': _, 'transfer-encoding': __, ...headers } = changed.headers;
    response.writeHead(changed.status, headers).end(changed.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    break: (next: Fault) => {
      fault = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function ask(port: number, incoming: IncomingMessage, headers: http.IncomingHttpHeaders): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.request(
      { host: '127.0.0.1', port, method: incoming.method, path: incoming.url, headers, agent: false },
      async (response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of response) chunks.push(chunk as Buffer);
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      },
    );
    request.on('error', reject);
    incoming.pipe(request);
  });
}
