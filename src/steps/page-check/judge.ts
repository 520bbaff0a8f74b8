import type { Expectation, PageVisit, Step } from '../../config/config.ts';
import { showDuration } from '../../text/duration.ts';
import { noContent } from '../impostors/signature.ts';
import { judgePage } from '../judge.ts';
import { readPage } from '../page.ts';
import { leadsToLogin } from '../step-finding.ts';
import { consoleWords, saying, several } from './evidence.ts';
import type { PageMismatch } from './judge-rendered.ts';
import { judgeRendered } from './judge-rendered.ts';
import type { Visit } from './traffic.ts';

/**
 * What is wrong with a page, one mismatch of each kind, the cause before its consequences. Empty when all is well. If
 * something keeps the page from being reached at all, only that is reported.
 */
export function judgeVisit(page: PageVisit, seen: Visit): PageMismatch[] {
  const mismatches = judgeAll(page, seen);
  return seen.isForeign ? mismatches.map((one) => withoutWords(one, seen)) : mismatches;
}

/** Rules whose first observation holds no words of the page itself. */
const factual = new Set(['smoke/network', 'smoke/status', 'smoke/login-redirect', 'smoke/url']);

function withoutWords(mismatch: PageMismatch, { url }: Visit): PageMismatch {
  const { rule, observed } = mismatch;
  const words = `what ${new URL(url).origin} shows is not repeated, for the configuration does not name it`;
  return { ...mismatch, observed: factual.has(rule) ? observed.slice(0, 1) : [words] };
}

function judgeAll(page: PageVisit, seen: Visit): PageMismatch[] {
  const { at } = page;
  if (seen.unopened !== undefined) {
    const fix = 'Check that the deployment runs and answers browsers at this address.';
    const observed = [seen.unopened, ...consoleWords(seen)];
    return [{ rule: 'smoke/network', at, expected: 'a page that opens', observed, fix }];
  }
  const unreached = judgeDocument(page, seen);
  if (unreached) return [unreached];

  const failed = failures.flatMap(({ of, rule, expected, fix }): PageMismatch[] => {
    const list = seen.traffic[of];
    return list.length > 0 ? [{ rule, at, expected, observed: [...several(list), ...saying(seen)], fix }] : [];
  });
  const missing = seen.rendered ? judgeRendered(page, seen.rendered, seen.url) : [mute(page)];
  return [
    ...failed,
    ...missing.map((one) => ({
      ...one,
      observed: [...one.observed, `after ${showDuration(seen.ms)}`, ...saying(seen)],
    })),
  ];
}

const failures = [
  {
    of: 'mixedContent',
    rule: 'smoke/mixed-content',
    expected: 'no content over http',
    fix: 'Ask for it over https: browsers refuse it on a page that came over https.',
  },
  {
    of: 'failedRequests',
    rule: 'smoke/failed-request',
    expected: 'every request to its own origin answered',
    fix: 'Check that the files and routes that the page asks for are part of this release.',
  },
  {
    of: 'exceptions',
    rule: 'smoke/exception',
    expected: 'no uncaught exception',
    fix: "Open the page with the browser's console; the place names file, line and column.",
  },
] as const;

function mute({ at }: PageVisit): PageMismatch {
  const observed = ['its scripts leave the browser no time to look at it'];
  return { rule: 'smoke/blank', at, expected: 'a page that answers', observed };
}

/** What stands in place of the page: another status, the login, an error page. */
function judgeDocument(page: PageVisit, seen: Visit): PageMismatch | undefined {
  const { document } = seen.traffic;
  if (!document) return undefined;
  const timing = { dnsMs: 0, tcpMs: 0, tlsMs: 0, ttfbMs: 0, downloadMs: 0, totalMs: seen.ms, connected: false };
  // A page that is too large to be read is not taken for an empty one.
  const body = Buffer.from(seen.html || '<title>not read</title>');
  const response = { ...document, setCookies: [], body, timing, isForeign: seen.isForeign };
  const status = page.expect.filter(({ subject }) => subject.kind === 'status');
  // That a page is blank is judged by what the browser draws.
  const [first] = judgePage(asStep(page, status), readPage(response), new Map()).filter(
    ({ rule, outcome }) => instead.has(rule) && !(outcome === noContent && seen.rendered?.isBlank),
  );
  if (first && first.rule !== 'smoke/status') return { ...first, observed: [first.observed, ...consoleWords(seen)] };
  if (isAtLogin(page, seen)) {
    return {
      rule: 'smoke/login-redirect',
      at: page.at,
      expected: 'the page itself',
      observed: [`the login at ${seen.url}`],
      fix: 'Give the check a session that may see the page; if the login is what is wanted, expect its "url".',
    };
  }
  // The mismatch of an error status already holds what the page says.
  const rest = document.status >= 400 ? consoleWords(seen) : saying(seen);
  return first && { ...first, observed: [first.observed, ...rest] };
}

const instead = new Set(['smoke/status', 'smoke/error-page', 'smoke/protected', 'smoke/maintenance', 'smoke/parked']);

/** The request for the document, as other checks would send it. */
export function asStep(page: PageVisit, expect: Expectation[] = []): Step {
  const { at, target, timeoutMs, errorPage } = page;
  const none = { query: [], headers: [], captures: [], retries: 0, maxBodyBytes: 0 };
  return { ...none, at, target, method: 'GET', expect, follow: true, timeoutMs, errorPage };
}

/** Whether the page led to the login. No, if the login itself was asked for or if the check expects a `url`. */
export function isAtLogin({ expect }: PageVisit, { asked, url }: Pick<Visit, 'asked' | 'url'>): boolean {
  if (expect.some(({ subject }) => subject.kind === 'url')) return false;
  const isLogin = (address: string) => leadsToLogin(URL.parse(address)?.pathname ?? '');
  return isLogin(url) && !isLogin(asked);
}
