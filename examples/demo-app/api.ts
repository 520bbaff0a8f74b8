import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Accounts } from './accounts.ts';
import { cookieOf, HttpError, readJson, sendJson } from './exchange.ts';

type Order = { id: string; sku: string; createdAt: number };
/** What a path answers, by method. */
type Route = { [method: string]: () => Promise<void> };

/** How long an order stays queued, as if a worker took it up. */
const queuedMs = 500;

/** The JSON API below `/api/`. `slow`: a list of orders takes 400-700 ms, as after a lost index. */
export function createApi(accounts: Accounts, { slow, signal }: { slow: boolean; signal: AbortSignal }) {
  const orders = new Map<string, Order>();
  let listed = 0;

  return async function api(request: IncomingMessage, response: ServerResponse, path: string): Promise<void> {
    const [, , resource, id, rest] = path.split('/');
    const route = rest === undefined ? routeOf(resource, id) : undefined;
    if (!route) throw new HttpError(404, 'no such route');
    const handler = route[request.method === 'HEAD' ? 'GET' : (request.method ?? '')];
    if (!handler) {
      const methods = Object.keys(route).join(', ');
      response.setHeader('allow', methods);
      throw new HttpError(405, `use ${methods}`);
    }
    return handler();

    function routeOf(resource: string | undefined, id: string | undefined): Route | undefined {
      if (resource === 'login' && id === undefined) return { POST: logIn };
      if (resource === 'orders' && id === undefined) return { GET: list, POST: create };
      if (resource === 'orders') return { GET: show, DELETE: remove };
      return undefined;
    }

    async function logIn(): Promise<void> {
      const { email, password } = await readJson(request);
      const token = accounts.logIn(email, password);
      if (!token) throw new HttpError(401, 'wrong email or password');
      sendJson(response, 200, { token });
    }

    async function list(): Promise<void> {
      requireUser();
      listed += 1;
      if (slow) await sleep(400 + ((listed * 89) % 301), undefined, { signal });
      sendJson(response, 200, { orders: [...orders.values()].map(view) });
    }

    async function create(): Promise<void> {
      requireToken();
      const { sku } = await readJson(request);
      if (typeof sku !== 'string' || !/^[a-z0-9-]{1,40}$/.test(sku)) {
        throw new HttpError(422, 'sku must be 1 to 40 of a-z, 0-9 and -');
      }
      const order = { id: crypto.randomUUID(), sku, createdAt: Date.now() };
      orders.set(order.id, order);
      response.setHeader('location', `/api/orders/${order.id}`);
      sendJson(response, 201, view(order));
    }

    async function show(): Promise<void> {
      requireUser();
      sendJson(response, 200, view(existing()));
    }

    async function remove(): Promise<void> {
      requireToken();
      orders.delete(existing().id);
      response.writeHead(204).end();
    }

    function existing(): Order {
      const order = orders.get(id ?? '');
      if (!order) throw new HttpError(404, 'no such order');
      return order;
    }

    function requireUser(): void {
      const given = token(request) ?? cookieOf(request, 'sessionid');
      if (!accounts.userOfSession(given)) throw new HttpError(401, 'log in first');
    }

    /** A cookie is not enough to write: the API checks no CSRF token. */
    function requireToken(): void {
      if (!accounts.userOfSession(token(request))) throw new HttpError(401, 'send a token');
    }
  };
}

function token(request: IncomingMessage): string | undefined {
  return /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
}

function view({ id, sku, createdAt }: Order) {
  return { id, sku, state: Date.now() - createdAt < queuedMs ? 'queued' : 'done' };
}
