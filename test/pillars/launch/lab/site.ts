import { randomBytes } from 'node:crypto';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { androidFile, appleFile } from './association.ts';

export const user = 'ada@example.com';
/** Made at run time: no file of this repository holds a password. */
export const password = `pw-${randomBytes(9).toString('hex')}`;
/** Stands on the page of the logged-in user only. */
export const marker = `account of ${user}`;
export const canonicalHost = 'www.example.com';

type Seen = { method: string; host: string; path: string; headers: IncomingMessage['headers']; body: string };
export type Route = (request: Seen, response: ServerResponse) => void;
type Headers = Record<string, string | string[] | undefined>;

/** What makes the site worse than perfect. May be changed while it runs. */
export type Switches = {
  /** Of every answer on the canonical host; undefined takes a header away. */
  headers?: Headers;
  /** Of the account page, and of the answer that a stranger gets there. */
  account?: Headers;
  /** A stranger gets the account page of the last user. */
  sharedCache?: boolean;
  /** What follows the value of the session cookie. */
  cookie?: string;
  /** In the page `/`. */
  html?: string;
  /** Logins that fail before the answer is 429. */
  attempts?: number;
  /** `/path`, or `METHOD /path`, answered in place of the site's own. */
  routes?: Record<string, Route>;
  /** Cloudflare stands before it. */
  cloudflare?: boolean;
  /** The host of the site, where it is another than `www.example.com`. */
  canonical?: string;
};

export type Site = {
  /** For https, on every host; hosts but the canonical one redirect there. */
  onSecure: RequestListener;
  /** For http. */
  onPlain: RequestListener;
  switches: Switches;
  seen: Seen[];
};

const safeHeaders: Headers = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'self'; frame-ancestors 'none'",
  'cache-control': 'no-cache',
};

/**
 * A web application that does everything right, but for its switches: a home page, a login with form and with JSON
 * that is limited to five failures, an account page that no cache may keep, errors that show a request id and nothing else.
 */
export function site(switches: Switches = {}): Site {
  const sessionId = randomBytes(16).toString('hex');
  const seen: Seen[] = [];
  const asked = new Map<string, number>();
  let failures = 0;

  const receive = (answer: (request: Seen, response: ServerResponse) => void): RequestListener => {
    return async (incoming, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of incoming) chunks.push(chunk as Buffer);
      const { method = '', url: path = '', headers } = incoming;
      const host = (headers.host ?? '').replace(/:\d+$/, '');
      const request = { method, host, path, headers, body: Buffer.concat(chunks).toString() };
      seen.push(request);
      answer(request, response);
    };
  };

  function onCanonical(request: Seen, response: ServerResponse): void {
    const { method, headers, body } = request;
    const [path = ''] = request.path.split('?');
    setHeaders(response, { ...safeHeaders, 'x-request-id': randomBytes(8).toString('hex'), ...site.switches.headers });
    if (site.switches.cloudflare) setHeaders(response, { server: 'cloudflare', 'cf-ray': '8f2a000000000000-FRA' });
    const own = site.switches.routes?.[`${method} ${path}`] ?? site.switches.routes?.[path];
    if (own) return own(request, response);
    const isMember = headers.cookie?.includes(`sessionid=${sessionId}`) ?? false;
    switch (`${method} ${path}`) {
      case 'GET /':
        return html(response, site.switches.html ?? '<h1>Lab</h1><script src="/assets/app.js"></script>');
      case 'GET /assets/app.js': {
        const count = (asked.get(path) ?? 0) + 1;
        asked.set(path, count);
        if (site.switches.cloudflare) response.setHeader('cf-cache-status', count > 1 ? 'HIT' : 'MISS');
        setHeaders(response, {
          'content-type': 'text/javascript',
          'cache-control': 'public, max-age=31536000, immutable',
        });
        return void response.end('"use strict";');
      }
      case 'GET /.well-known/apple-app-site-association':
        return json(response, 200, appleFile);
      case 'GET /.well-known/assetlinks.json':
        return json(response, 200, androidFile);
      case 'GET /robots.txt':
        response.setHeader('content-type', 'text/plain');
        return void response.end(`User-agent: *\nDisallow: /account\n\nSitemap: https://${request.host}/sitemap.xml\n`);
      case 'GET /sitemap.xml':
        response.setHeader('content-type', 'application/xml');
        return void response.end(
          `<?xml version="1.0"?><urlset><url><loc>https://${request.host}/</loc></url></urlset>`,
        );
      case 'GET /login':
        return html(response, '<form method="post"><input name="email"><input name="password" type="password"></form>');
      case 'POST /login': {
        const form = new URLSearchParams(body);
        if (form.get('email') !== user || form.get('password') !== password) return refuse(response);
        response.setHeader('set-cookie', [
          `sessionid=${sessionId}; Path=/; ${site.switches.cookie ?? 'Secure; HttpOnly; SameSite=Lax'}`,
          `csrftoken=${randomBytes(8).toString('hex')}; Path=/`,
        ]);
        return redirect(response, 303, '/account');
      }
      case 'POST /api/login':
        return refuse(response);
      case 'POST /api/orders':
        return json(response, 400, { error: 'this is no order' });
      case 'GET /account':
        setHeaders(response, { 'cache-control': 'private, no-store', ...site.switches.account });
        if (isMember || site.switches.sharedCache) return html(response, `<h1>The ${marker}</h1>`);
        return redirect(response, 302, '/login');
      default:
        return html(response, '<h1>Not here</h1>', 404);
    }
  }

  function refuse(response: ServerResponse): void {
    failures += 1;
    const isTooMany = failures > (site.switches.attempts ?? 5);
    if (isTooMany) response.setHeader('retry-after', '60');
    json(response, isTooMany ? 429 : 401, { error: isTooMany ? 'too many attempts' : 'wrong e-mail or password' });
  }

  const site: Site = {
    switches,
    seen,
    onSecure: receive((request, response) => {
      const { canonical = canonicalHost } = site.switches;
      if (request.host === canonical) return onCanonical(request, response);
      response.setHeader('strict-transport-security', 'max-age=63072000');
      redirect(response, 301, `https://${canonical}${request.path}`);
    }),
    onPlain: receive(({ host, path }, response) => redirect(response, 301, `https://${host}${path}`)),
  };
  return site;
}

export function html(response: ServerResponse, body: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
  response.end(`<!doctype html><html lang="en"><head><title>Lab</title></head><body>${body}</body></html>`);
}

export function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' });
  response.end(JSON.stringify(body));
}

export function redirect(response: ServerResponse, status: number, location: string): void {
  response.writeHead(status, { location });
  response.end();
}

function setHeaders(response: ServerResponse, headers: Headers): void {
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined) response.removeHeader(name);
    else response.setHeader(name, value);
  }
}
