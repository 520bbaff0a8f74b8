import type { CDPSession, Page } from 'puppeteer-core';
import type { Config, PageVisit } from '../../config/config.ts';
import { type AddressPolicy, createAddressPolicy } from '../../http/address-policy.ts';
import { explain } from '../../http/failure.ts';
import { proxiesOf } from '../../http/proxies.ts';
import { createTrust } from '../../http/trust.ts';
import type { Context } from '../../model/context.ts';
import { showDuration } from '../../text/duration.ts';
import type { Session } from '../session.ts';
import { BrowserLost, type OpenBrowser } from './browser.ts';
import { assume } from './identity.ts';
import { intercept } from './interception.ts';
import { isAtLogin, judgeVisit } from './judge.ts';
import { judgeRendered, wantedOf } from './judge-rendered.ts';
import { look, renderedHtml } from './rendered.ts';
import { takeScreenshot } from './screenshot.ts';
import { listen, type Traffic, type Visit } from './traffic.ts';

type Wish = { page: PageVisit; url: string; baseUrl?: string; session?: Session };

const pollMs = 100;
/** Playwright and Puppeteer wait as long for an idle network. */
const quietMs = 500;
/** A page that asks without end is judged as it stands. */
const maxSettleMs = 3_000;
/** The time for a last look, and for each step after it, such as the picture and closing. */
const afterMs = 3_000;

/** Opens a page in a context of its own and waits until it shows what is expected. Throws {@link BrowserLost}. */
export async function visit(
  { browser, sockets }: OpenBrowser,
  wish: Wish,
  config: Pick<Config, 'allowedHosts' | 'hosts' | 'protectionBypass'>,
  { clock, signal, redactor, isInternal, env }: Pick<Context, 'clock' | 'signal' | 'redactor' | 'isInternal' | 'env'>,
): Promise<Visit> {
  const stop = new AbortController();
  const limit = AbortSignal.any([signal, stop.signal]);
  /** Waits for work of a page, but no longer than `ms`; undefined if it takes longer. */
  const within = <T>(ms: number, work: Promise<T>): Promise<T | undefined> =>
    Promise.race([
      work,
      clock.sleep(Math.max(1, ms), limit).then(
        () => undefined,
        () => undefined,
      ),
    ]);
  let policy: AddressPolicy | undefined;
  const start = clock.monotonic();
  const left = () => wish.page.timeoutMs - (clock.monotonic() - start);

  try {
    const own = await browser.createBrowserContext({ downloadBehavior: { policy: 'deny' } });
    try {
      const page = await own.newPage();
      const cdp = await page.createCDPSession();
      own.on('targetcreated', (target) => {
        if (target.type() === 'page')
          target
            .page()
            .then((window) => window?.close())
            .catch(() => {});
      });
      page.on('dialog', (dialog) => dialog.dismiss().catch(() => {}));
      const crashed = new Promise<never>((_, reject) => {
        page.on('error', (error) => reject(new BrowserLost(`the page ended its process: ${error.message}`)));
      });
      crashed.catch(() => {});
      await page.setViewport(wish.page.viewport);
      await page.setBypassServiceWorker(true);
      const isNamed = createTrust(wish.baseUrl, config.allowedHosts, [
        new URL(wish.url).origin,
        ...(config.hosts?.values() ?? []),
      ]);
      policy = createAddressPolicy({ baseUrl: wish.baseUrl, isNamed, isInternal });
      policy.name(new URL(wish.url).origin);
      sockets?.policies.add(policy);
      let refused: string | undefined;
      const rewrite = await assume(wish.session, cdp, config, wish.baseUrl);
      await intercept(page, policy, proxiesOf({ env, redactor }), rewrite, (refusal) => {
        refused = explain(refusal, 'dns', '').words;
      });

      const { traffic, quietMs: quiet } = listen(page, clock);
      const seen: Visit = { traffic, html: '', asked: wish.url, url: wish.url, ms: 0 };
      const unopened = await Promise.race([open(page, wish), crashed]);
      seen.unopened = refused ?? unopened;
      let doneAt: number | undefined;
      while (seen.unopened === undefined && !signal.aborted) {
        const rendered = await Promise.race([
          within(Math.max(left(), afterMs), evaluate(page, cdp, look, wantedOf(wish.page.expect))),
          crashed,
        ]);
        seen.rendered = rendered;
        seen.url = page.url();
        const now = clock.monotonic();
        const isDone =
          isRefused(traffic) || (rendered !== undefined && judgeRendered(wish.page, rendered, seen.url).length === 0);
        // At the login, waiting for the page is of little use.
        const isElsewhere = isAtLogin(wish.page, seen);
        doneAt = isDone || isElsewhere ? (doneAt ?? now) : undefined;
        const isQuiet = isDone && rendered?.isLoaded === true && quiet() >= quietMs;
        if (doneAt !== undefined && (isQuiet || now - doneAt >= maxSettleMs)) break;
        if (left() <= 0) break;
        await within(Math.min(pollMs, left()), new Promise<void>(() => {}));
      }
      // An open page may go to a refused address by itself.
      seen.unopened ??= refused;
      seen.ms = clock.monotonic() - start;
      const last = URL.parse(seen.url);
      seen.isForeign = last !== null && /^https?:$/.test(last.protocol) && !isNamed(last);
      // A page that did not answer so far will not answer the rest.
      const answers = seen.rendered !== undefined;
      if (answers) seen.html = (await within(afterMs, evaluate(page, cdp, renderedHtml))) ?? '';
      for (const { name, value, httpOnly } of (await within(afterMs, own.cookies())) ?? []) {
        if (httpOnly || wish.session) redactor.add(value, `cookie ${name}`);
      }
      if (answers && !seen.isForeign && !signal.aborted && judgeVisit(wish.page, seen).length > 0) {
        seen.screenshot = await within(
          afterMs,
          takeScreenshot(cdp, (run, ...args) => evaluate(page, cdp, run, ...args), redactor).catch(() => undefined),
        );
      }
      return seen;
    } finally {
      if (policy) sockets?.policies.delete(policy);
      await within(
        afterMs,
        own.close().catch(() => {}),
      );
      stop.abort();
    }
  } catch (error) {
    if (error instanceof BrowserLost || signal.aborted) throw error;
    if (!browser.connected) throw new BrowserLost('the browser ended while the page was open', { cause: error });
    throw new BrowserLost(`the browser failed: ${(error as Error).message}`, { cause: error });
  }
}

/** Why the page did not open; undefined when it did. */
async function open(page: Page, { url, page: { timeoutMs } }: Wish): Promise<string | undefined> {
  try {
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: timeoutMs });
    return undefined;
  } catch (error) {
    const { name, message } = error as Error;
    if (name === 'TimeoutError') return `it was not loaded within ${showDuration(timeoutMs)}`;
    const code = /net::ERR_\w+/.exec(message)?.[0];
    if (code) return code;
    // The page went on to another one before it was loaded.
    if (/frame was detached|navigat/i.test(message)) return undefined;
    throw error;
  }
}

/** A status that waiting does not change. */
function isRefused({ document }: Traffic): boolean {
  return document !== undefined && document.status >= 400;
}

/** Runs a function in an isolated world, where the page cannot have changed the functions of the DOM. */
async function evaluate<Args extends unknown[], Result>(
  page: Page,
  cdp: CDPSession,
  run: (...args: Args) => Result,
  ...args: Args
): Promise<Result | undefined> {
  try {
    const { frameTree } = await cdp.send('Page.getFrameTree');
    const world = { frameId: frameTree.frame.id, worldName: 'launch-gate' };
    const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', world);
    const expression = `(${run})(${args.map((arg) => JSON.stringify(arg)).join()})`;
    const { result } = await cdp.send('Runtime.evaluate', { expression, contextId, returnByValue: true });
    return result.value as Result;
  } catch (error) {
    // The page has just gone on to another document. The next look sees it.
    if (page.isClosed() || !page.browser().connected) throw error;
    return undefined;
  }
}
