import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

export const user = 'smoke@example.com';
/** Made at run time: no file of this repository holds a password. */
export const password = `pw-${randomBytes(9).toString('hex')}`;

export type Seen = { method: string; path: string; headers: IncomingMessage['headers']; body: string };
export type Route = (request: Seen, response: ServerResponse) => void;

/**
 * A small real application: a form login with CSRF token and session cookie, a dashboard, a JSON API with a bearer
 * token and orders that become done. `routes` (`GET /path`) come before its own. `seen` lists every request.
 */
export function site(routes: Record<string, Route> = {}) {
  const secrets = { csrf: hex(), cookie: hex(), token: hex() };
  const seen: Seen[] = [];
  const orders = new Map<string, number>();
  const listener: RequestListener = async (incoming, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(chunk as Buffer);
    const { method = '', url: path = '', headers } = incoming;
    const request = { method, path, headers, body: Buffer.concat(chunks).toString() };
    seen.push(request);
    const route = routes[`${method} ${path.split('?')[0]}`];
    if (route) route(request, response);
    else answer(request, response);
  };

  function answer({ method, path, headers, body }: Seen, response: ServerResponse): void {
    const isMember = headers.cookie?.includes(`sessionid=${secrets.cookie}`) ?? false;
    const hasToken = headers.authorization === `Bearer ${secrets.token}`;
    const route = `${method} ${path.split('?')[0]}`;
    if (route === 'GET /login') {
      response.setHeader('set-cookie', `csrftoken=${secrets.csrf}; Path=/`);
      return html(
        response,
        `<h1>Sign in</h1><form><input name=csrf value="${secrets.csrf}"><input type=password></form>`,
      );
    }
    if (route === 'POST /login') {
      const form = new URLSearchParams(body);
      const isRight = form.get('username') === user && form.get('password') === password;
      if (form.get('csrf') !== secrets.csrf || !headers.cookie?.includes(secrets.csrf))
        return html(response, 'csrf', 403);
      if (!isRight) return html(response, '<h1>Sign in</h1><p>Wrong password</p>');
      response.setHeader('set-cookie', `sessionid=${secrets.cookie}; Path=/; HttpOnly`);
      return redirect(response, '/dashboard', 303);
    }
    if (route === 'GET /dashboard') {
      return isMember ? html(response, '<h1>\n  Welcome  </h1>') : redirect(response, '/login?next=/dashboard');
    }
    if (route === 'POST /api/login') {
      const { email, password: given } = JSON.parse(body) as Record<string, string>;
      return given === password && email === user ? json(response, { token: secrets.token }) : json(response, {}, 401);
    }
    if (!path.startsWith('/api/')) return html(response, '<h1>Not here</h1>', 404);
    if (!hasToken) return json(response, { error: 'log in first' }, 401);
    if (route === 'POST /api/orders') {
      orders.set('7', 0);
      return json(response, { id: 7, state: 'queued' }, 201);
    }
    const asked = orders.get('7');
    if (asked === undefined || path !== '/api/orders/7') return json(response, { error: 'no such order' }, 404);
    if (method === 'DELETE') {
      orders.delete('7');
      response.writeHead(204).end();
      return;
    }
    orders.set('7', asked + 1);
    json(response, { id: 7, state: asked < 2 ? 'queued' : 'done' });
  }
  return { listener, seen, secrets };
}

export function html(response: ServerResponse, body: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html><head><title>Demo</title></head><body>${body}</body></html>`);
}

export function json(response: ServerResponse, body: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

export function redirect(response: ServerResponse, location: string, status = 302): void {
  response.writeHead(status, { location });
  response.end();
}

function hex(): string {
  return randomBytes(12).toString('hex');
}
