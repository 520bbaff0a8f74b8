import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** What a request brings, in parts. */
export type Asked = {
  route: string;
  url: URL;
  form: URLSearchParams;
  body: string;
  cookies: Map<string, string>;
  headers: IncomingMessage['headers'];
};

type Reply = { status?: number; headers?: Record<string, string | string[]>; body?: string };
export type Answer = (asked: Asked) => Reply;

/** A server of routes such as `GET /login`; the rest is `otherwise`. */
export function app(routes: Record<string, Answer>, otherwise: Answer): RequestListener {
  return async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks).toString();
    const url = new URL(request.url ?? '/', 'http://app');
    const pairs = (request.headers.cookie ?? '').split('; ').map((pair) => pair.split(/=(.*)/s, 2));
    const route = `${request.method} ${url.pathname}`;
    const cookies = new Map(pairs as [string, string][]);
    const asked = { route, url, form: new URLSearchParams(body), body, cookies, headers: request.headers };
    send(response, (routes[route] ?? otherwise)(asked));
  };
}

function send(response: ServerResponse, { status = 200, headers = {}, body = '' }: Reply): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
  response.end(body);
}

export const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body>${body}</body></html>`;
export const html = (title: string, body: string, head = ''): Reply => ({ body: page(title, body, head) });
export const json = (value: unknown, status = 200): Reply => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
export const redirect = (location: string, cookies: string[] = []): Reply => ({
  status: 302,
  headers: { location, ...(cookies.length > 0 && { 'set-cookie': cookies }) },
});
export const token = (): string => randomBytes(16).toString('hex');

export type FormLogin = {
  path: string;
  action?: string;
  /** Names of the fields. */
  user: string;
  password: string;
  csrf?: string;
  /** Cookies: before the login, and of who is logged in. */
  guest: string;
  member: string;
  /** Further markup of the form. */
  more?: string;
  landing: string;
  refuse?: (form: string) => Reply;
};

/** The two routes of a login, and who is logged in. */
export function formLogin(of: FormLogin, account: { user: string; password: string }) {
  const [guest, csrf, member] = [token(), token(), token()];
  const { path, action = path } = of;
  const hidden = of.csrf ? `<input type="hidden" name="${of.csrf}" value="${csrf}" autocomplete="off">` : '';
  const form = page(
    'Log in',
    `<h1>Log in</h1><form method="post" action="${action}">${hidden}<input type="text" name="${of.user}" required>
    <input type="password" name="${of.password}" required>${of.more ?? ''}</form>`,
  );
  const routes: Record<string, Answer> = {
    [`GET ${path}`]: () => ({ body: form, headers: { 'set-cookie': [`${of.guest}=${guest}; Path=/; HttpOnly`] } }),
    [`POST ${action}`]: ({ form: sent, cookies, headers }) => {
      const isForged = of.csrf !== undefined && (sent.get(of.csrf) !== csrf || cookies.get(of.guest) !== guest);
      if (isForged || headers.origin !== `http://${headers.host}`)
        return { status: 419, body: page('Page expired', '<p>Page expired</p>') };
      const isRight = sent.get(of.user) === account.user && sent.get(of.password) === account.password;
      if (!isRight) return of.refuse?.(form) ?? redirect(path);
      return redirect(of.landing, [`${of.member}=${member}; Path=/; HttpOnly`]);
    },
  };
  return { routes, isMember: ({ cookies }: Asked) => cookies.get(of.member) === member };
}
