import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAccounts } from './accounts.ts';
import { createApi } from './api.ts';
import { cookieOf, HttpError, readBody, sendHtml, sendJson, sendRedirect } from './exchange.ts';
import * as pages from './pages.ts';

export type DemoAppOptions = {
  user: string;
  password: string;
  /** The release that `/version.json` names. */
  sha: string;
  /** The dashboard answers 200 with an error page, and the orders API is slow: what a bad release looks like. */
  broken?: boolean;
  /** Default: any free port. */
  port?: number;
};

export type DemoApp = { url: string; close(): Promise<void> };

/** Starts a small shop on 127.0.0.1: a login form, a dashboard and a JSON API. */
export async function startDemoApp(options: DemoAppOptions): Promise<DemoApp> {
  const accounts = createAccounts(options.user, options.password);
  const closing = new AbortController();
  const api = createApi(accounts, { slow: options.broken ?? false, signal: closing.signal });

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => fail(request, response, error));
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = URL.parse(request.url ?? '/', 'http://localhost');
    if (!url) throw new HttpError(400, 'the path cannot be read');
    // A HEAD is answered as its GET; Node leaves the body out.
    const method = request.method === 'HEAD' ? 'GET' : request.method;
    response.setHeader('x-request-id', crypto.randomUUID());
    response.setHeader('x-content-type-options', 'nosniff');

    if (url.pathname.startsWith('/api/')) return api(request, response, url.pathname);
    switch (`${method} ${url.pathname}`) {
      case 'GET /':
        return sendHtml(response, 200, pages.home());
      case 'GET /pricing':
        return sendHtml(response, 200, pages.pricing());
      case 'GET /version.json':
        return sendJson(response, 200, { sha: options.sha });
      case 'GET /login': {
        const browser = accounts.recogniseBrowser(cookieOf(request, 'browser'));
        if (browser.isNew) response.appendHeader('set-cookie', cookie('browser', browser.id));
        return sendHtml(response, 200, pages.login({ csrf: browser.csrf, next: url.searchParams.get('next') ?? '' }));
      }
      case 'POST /login':
        return logIn(request, response);
      case 'GET /dashboard': {
        const session = accounts.userOfSession(cookieOf(request, 'sessionid'));
        if (!session) return sendRedirect(response, 302, `/login?next=${encodeURIComponent('/dashboard')}`);
        return sendHtml(response, 200, options.broken ? pages.applicationError() : pages.dashboard(session));
      }
    }
    return sendHtml(response, 404, pages.notFound());
  }

  async function logIn(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const form = new URLSearchParams(await readBody(request, 'application/x-www-form-urlencoded'));
    const browser = accounts.recogniseBrowser(cookieOf(request, 'browser'));
    if (browser.isNew || form.get('csrf') !== browser.csrf) return sendHtml(response, 403, pages.forbidden());

    const session = accounts.logIn(form.get('username'), form.get('password'));
    const next = form.get('next') ?? '';
    if (!session) return sendHtml(response, 401, pages.login({ csrf: browser.csrf, next, refused: true }));
    response.appendHeader('set-cookie', cookie('sessionid', session));
    // Only a path of this site: anything else would make the form an open redirect.
    sendRedirect(response, 303, /^\/[a-z]+$/.test(next) ? next : '/dashboard');
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}`,
    async close() {
      closing.abort();
      const closed = new Promise((resolve) => server.close(resolve));
      server.closeAllConnections();
      await closed;
    },
  };
}

/** Behind TLS, `; Secure` belongs here too. */
function cookie(name: string, value: string): string {
  return `${name}=${value}; Path=/; HttpOnly; SameSite=Lax`;
}

function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  if (response.headersSent) return void response.destroy();
  const { status, message } = error instanceof HttpError ? error : { status: 500, message: 'internal error' };
  // What is left of a refused body is not read, so the connection cannot be used again.
  if (!request.complete) response.setHeader('connection', 'close');
  sendJson(response, status, { error: message });
}
