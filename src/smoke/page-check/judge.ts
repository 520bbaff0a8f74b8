import type { Expectation, PageVisit, Step } from '../../config/config.ts';
import type { HttpResponse } from '../../http/exchange.ts';
import { judgePage, type Mismatch } from '../judge.ts';
import { readPage } from '../page.ts';
import { holds, type Observed } from '../predicates.ts';
import { isRefusal } from '../step-finding.ts';
import { sameUrl } from '../subjects.ts';
import { times, wordExpectation } from '../wording.ts';
import type { Rendered, Wanted } from './rendered.ts';
import type { Visit } from './visit.ts';

/** As for a response, with each piece of what was seen apart: each is cut by itself when it is shown. */
export type PageMismatch = Omit<Mismatch, 'observed'> & { observed: string[] };

/** The selectors that are expected, in the order of the expectations. */
export function wantedOf(expect: Expectation[]): Wanted[] {
  return expect.flatMap(({ subject }) =>
    subject.kind === 'css' ? [{ selector: subject.selector, attribute: subject.attribute }] : [],
  );
}

/** Whether what is rendered is as expected; without any expectation of it, that it is not blank. */
export function isRendered(page: PageVisit, rendered: Rendered, url: string): boolean {
  return judgeRendered(page, rendered, url, 0).length === 0;
}

/**
 * What is wrong with a page, one mismatch of each kind, the cause before its consequences. Empty: all is well. What
 * keeps the page from being reached at all is told alone.
 */
export function judgeVisit(page: PageVisit, seen: Visit): PageMismatch[] {
  const { at } = page;
  const { traffic, rendered } = seen;
  const says = saying(seen);
  if (seen.unopened !== undefined) {
    return [
      {
        rule: 'smoke/network',
        at,
        expected: 'a page that opens',
        observed: [seen.unopened, ...says],
        fix: 'Check that the deployment runs and answers browsers at this address.',
      },
    ];
  }
  const unreached = judgeDocument(page, seen);
  if (unreached) return [unreached];
  const found: PageMismatch[] = [];
  const add = (rule: string, list: string[], expected: string, fix: string) => {
    if (list.length > 0)
      found.push({ rule: `smoke/${rule}`, at, expected, observed: [...several(list), ...says], fix });
  };
  add(
    'mixed-content',
    traffic.mixedContent,
    'no content over http',
    'Ask for it over https: browsers refuse it on a page that came over https.',
  );
  add(
    'failed-request',
    traffic.failedRequests,
    'every request to its own origin answered',
    'Check that the files and routes that the page asks for are part of this release.',
  );
  add(
    'exception',
    traffic.exceptions,
    'no uncaught exception',
    "Open the page with the browser's console; the place names file, line and column.",
  );
  const missing = rendered
    ? judgeRendered(page, rendered, seen.url, seen.ms)
    : [
        {
          rule: 'smoke/blank',
          at,
          expected: 'a page that answers',
          observed: ['its scripts leave the browser no time to look at it'],
        },
      ];
  return [...found, ...missing.map((one) => ({ ...one, observed: [...one.observed, ...consoleWords(seen)] }))];
}

/** What stands in place of the page: another status, the login, an error page. */
function judgeDocument(page: PageVisit, seen: Visit): PageMismatch | undefined {
  const { document } = seen.traffic;
  if (!document) return undefined;
  const response: HttpResponse = {
    ...document,
    setCookies: [],
    body: Buffer.from(seen.html || '<html></html>'),
    timing: { dnsMs: 0, tcpMs: 0, tlsMs: 0, ttfbMs: 0, downloadMs: 0, totalMs: seen.ms, connected: false },
  };
  const status = page.expect.filter(({ subject }) => subject.kind === 'status');
  const [first] = judgePage(asStep(page, status), readPage(response), new Map()).filter(({ rule }) =>
    instead.has(rule),
  );
  if (first && first.rule !== 'smoke/status') return { ...first, observed: [first.observed, ...consoleWords(seen)] };
  if (isLogin(page, response, seen.url)) {
    return {
      rule: 'smoke/login-redirect',
      at: page.at,
      expected: 'the page itself',
      observed: [`the login at ${seen.url}`],
      fix: 'Give the check a session that may see the page; if the login is what is wanted, expect its "url".',
    };
  }
  return first && { ...first, observed: [first.observed, ...saying(seen)] };
}

const instead = new Set(['smoke/status', 'smoke/error-page', 'smoke/protected', 'smoke/maintenance', 'smoke/parked']);

/** The request for the document, as other checks would send it. */
export function asStep(page: PageVisit, expect: Expectation[] = []): Step {
  const { at, target, timeoutMs, errorPage } = page;
  const none = { query: [], headers: [], captures: [], retries: 0, maxBodyBytes: 0 };
  return { ...none, at, target, method: 'GET', expect, follow: true, timeoutMs, errorPage };
}

/** A page that was asked for itself, or whose address is expected, is where it should be. */
function isLogin({ expect }: PageVisit, response: HttpResponse, url: string): boolean {
  if (expect.some(({ subject }) => subject.kind === 'url')) return false;
  const leadsToLogin = (location: string) =>
    isRefusal({ ...response, status: 200, headers: [], redirects: [{ status: 302, url, location }] });
  const asked = new URL(response.redirects[0]?.url ?? response.url).pathname;
  return leadsToLogin(new URL(url).pathname) && !leadsToLogin(asked);
}

function judgeRendered(page: PageVisit, rendered: Rendered, url: string, ms: number): PageMismatch[] {
  const looked = page.expect.filter(({ subject }) => subject.kind === 'css' || subject.kind === 'body');
  if (looked.length === 0 && rendered.isBlank) {
    const root = rendered.emptyRoot ? `: ${rendered.emptyRoot} is empty` : '';
    const observed = [`no text, picture or control after ${seconds(ms)}${root}`];
    return [
      {
        rule: 'smoke/blank',
        at: page.at,
        expected: 'a page that shows something',
        observed,
        fix: "Open the page with the browser's console; a script that fails or is missing leaves an app blank.",
      },
    ];
  }
  let css = -1;
  return page.expect.flatMap((expectation): PageMismatch[] => {
    const { subject, predicates, at } = expectation;
    if (subject.kind === 'css') css += 1;
    const match = subject.kind === 'css' ? rendered.matches[css] : undefined;
    const observed = observe(expectation, rendered, match, url);
    if (observed === undefined || holds(predicates, observed, new Map())) return [];
    const told =
      subject.kind === 'url'
        ? [url]
        : [`${match ? wordMatch(match, observed) : 'another text'} after ${seconds(ms)}`, ...pageWords(rendered)];
    return [{ rule: `smoke/${subject.kind}`, at, expected: wordExpectation(expectation, new Map()), observed: told }];
  });
}

/** Undefined for what is judged of the document. */
function observe(
  { subject }: Expectation,
  rendered: Rendered,
  match: Rendered['matches'][number] | undefined,
  url: string,
): Observed | undefined {
  switch (subject.kind) {
    case 'url':
      return { value: url, count: 1, kind: 'text', same: sameUrl };
    case 'body':
      return { value: rendered.text || undefined, count: 1, kind: 'text' };
    case 'css': {
      const value = subject.attribute === undefined ? match?.text : (match?.attribute ?? undefined);
      return { value, count: match?.count ?? 0, kind: 'text' };
    }
    default:
      return undefined;
  }
}

function wordMatch({ count, hidden, problem }: Rendered['matches'][number], { value }: Observed): string {
  if (problem !== undefined) return `browsers do not know this selector (${problem})`;
  if (count === 0) return hidden > 0 ? `in the page ${times(hidden)}, but not to be seen` : 'not in the page';
  return `found ${times(count)}, ${value === undefined ? 'without that attribute' : `the first is ${JSON.stringify(value)}`}`;
}

/** What was there instead. */
function pageWords({ isBlank, emptyRoot, hasPasswordField, text, title }: Rendered): string[] {
  if (isBlank) return [`the page is blank${emptyRoot ? `, ${emptyRoot} is empty` : ''}`];
  return [...(hasPasswordField ? ['a form that asks for a password'] : []), `the page says "${text || title}"`];
}

function saying(seen: Visit): string[] {
  return [...(seen.rendered ? pageWords(seen.rendered) : []), ...consoleWords(seen)];
}

function consoleWords({ traffic: { consoleErrors, navigations } }: Visit): string[] {
  const again = navigations > 5 ? [`it loaded itself ${times(navigations)}`] : [];
  // What fails to load is told as a failed request, with its address.
  const lines = consoleErrors.filter((line) => !line.startsWith('Failed to load resource'));
  return [...again, ...several(lines).map((line) => `console: ${line}`)];
}

function several(list: string[]): string[] {
  const most = 3;
  return list.length > most ? [...list.slice(0, most), `and ${list.length - most} more`] : list;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}
