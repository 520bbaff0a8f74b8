import type { HTTPRequest, Page } from 'puppeteer-core';
import type { HttpResponse } from '../../http/exchange.ts';
import type { Clock } from '../../model/context.ts';
import type { Rendered } from './rendered.ts';

/** What a page did while it was open. Everything in it is the page's own words. */
export type Traffic = {
  /** The last document in the main frame, and what led to it. */
  document?: Pick<HttpResponse, 'status' | 'url' | 'headers' | 'redirects'>;
  navigations: number;
  exceptions: string[];
  consoleErrors: string[];
  /** Requests to the page's own origin that failed: `GET /app.js: 404`. */
  failedRequests: string[];
  /** Content over http that the browser refused to a page over https. */
  mixedContent: string[];
};

/** What came of opening a page. Everything but the times is the page's own words. */
export type Visit = {
  /** Why it did not open, in the browser's words. */
  unopened?: string;
  traffic: Traffic;
  /** Undefined if the page never answered. */
  rendered?: Rendered;
  html: string;
  asked: string;
  /** Where the page was at the end, after redirects and its own navigation. */
  url: string;
  /** The page ended on an origin that the configuration does not name: nothing that it says is shown. */
  isForeign?: boolean;
  ms: number;
  screenshot?: string;
};

/** More than is ever shown; a page can fail in a loop. */
const maxKept = 50;
const maxChars = 5_000;

/** Listens to a page from now on. `quietMs` tells how long no request to its own origin has been open. */
export function listen(page: Page, clock: Clock): { traffic: Traffic; quietMs(): number } {
  const traffic: Traffic = { navigations: 0, exceptions: [], consoleErrors: [], failedRequests: [], mixedContent: [] };
  const open = new Set<HTTPRequest>();
  let lastAt = clock.monotonic();
  const keep = (list: string[], text: string) => {
    if (list.length < maxKept && !list.includes(text)) list.push(cutBetweenWords(text));
  };
  const isOwn = (request: HTTPRequest) => {
    const to = URL.parse(request.url());
    const own = URL.parse(traffic.document?.url ?? '')?.origin;
    // Browsers ask for the icon by themselves.
    return to !== null && to.origin === (own ?? to.origin) && to.pathname !== '/favicon.ico';
  };
  const isDocument = (request: HTTPRequest) => request.isNavigationRequest() && request.frame() === page.mainFrame();
  const nameOf = (request: HTTPRequest) => `${request.method()} ${new URL(request.url()).pathname}`;
  const settle = (request: HTTPRequest) => {
    if (open.delete(request)) lastAt = clock.monotonic();
  };

  page.on('request', (request) => {
    // These stay open by design.
    if (!isOwn(request) || /^(eventsource|websocket|ping|media)$/.test(request.resourceType())) return;
    open.add(request);
    lastAt = clock.monotonic();
  });
  page.on('requestfinished', settle);
  page.on('requestfailed', (request) => {
    settle(request);
    const reason = request.failure()?.errorText ?? 'failed';
    // ERR_ABORTED: the page gave the request up, or went on to another document.
    if (isDocument(request) || !isOwn(request) || reason === 'net::ERR_ABORTED') return;
    keep(traffic.failedRequests, `${nameOf(request)}: ${reason}`);
  });
  page.on('response', (response) => {
    const request = response.request();
    const status = response.status();
    if (isDocument(request)) {
      if (status >= 300 && status < 400 && response.headers()['location'] !== undefined) return;
      traffic.navigations += 1;
      traffic.document = {
        status,
        url: response.url(),
        headers: Object.entries(response.headers()).flatMap(([name, value]) =>
          value.split('\n').map((one): [string, string] => [name, one]),
        ),
        redirects: request.redirectChain().map((hop) => ({
          status: hop.response()?.status() ?? 0,
          url: hop.url(),
          location: hop.response()?.headers()['location'] ?? '',
        })),
      };
      return;
    }
    if (!isOwn(request)) return;
    if (status >= 400) keep(traffic.failedRequests, `${nameOf(request)}: ${status}`);
    // Some servers answer every unknown path with the app. The browser refuses HTML as code.
    const isCode = /^(script|stylesheet)$/.test(request.resourceType());
    if (isCode && status === 200 && /^text\/html\b/i.test(response.headers()['content-type'] ?? ''))
      keep(traffic.failedRequests, `${nameOf(request)}: 200 with HTML in place of a ${request.resourceType()}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') keep(traffic.consoleErrors, message.text());
  });
  page.on('pageerror', (error) => keep(traffic.exceptions, wordException(error)));
  page.on('issue', ({ code, details }) => {
    const mixed = details.mixedContentIssueDetails;
    // The browser itself asks for pictures over https, and shows them.
    if (code === 'MixedContentIssue' && mixed && mixed.resolutionStatus !== 'MixedContentAutomaticallyUpgraded')
      keep(traffic.mixedContent, mixed.insecureURL);
  });
  return { traffic, quietMs: () => (open.size > 0 ? 0 : clock.monotonic() - lastAt) };
}

/** `TypeError: x is not a function (at https://app.example.com/app.js:1:42)`. What is thrown need not be an error. */
function wordException(error: unknown): string {
  if (!(error instanceof Error)) return `thrown: ${typeof error === 'object' ? JSON.stringify(error) : String(error)}`;
  const place = /https?:\/\/[^\s)]+/.exec(error.stack?.split(/^\s+at /m)[1] ?? '')?.[0];
  return `${error.name}: ${error.message}${place ? ` (at ${place})` : ''}`;
}

/** A secret must not be cut in two before it is hidden. */
function cutBetweenWords(text: string): string {
  return text.length <= maxChars ? text : text.slice(0, maxChars).replace(/[^\s"'<>,;]*$/, '');
}
