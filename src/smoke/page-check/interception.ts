import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { type AddressPolicy, InternalAddress } from '../../http/address-policy.ts';

/** The headers that a request is sent with, in place of its own. */
export type Rewrite = (request: HTTPRequest) => Record<string, string>;

/**
 * Holds each request of a page, also one that a redirect led to, until it is sure that its host is not at an internal
 * address; one that is gets no answer. Each origin is looked up once: Chromium keeps the answers of DNS for a while too.
 * `onRefused` is told why a document was not loaded.
 */
export async function intercept(
  page: Page,
  policy: AddressPolicy,
  rewrite: Rewrite | undefined,
  onRefused: (refusal: InternalAddress) => void,
): Promise<void> {
  const refusals = new Map<string, Promise<InternalAddress | undefined>>();
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const url = URL.parse(request.url());
    const isAsked = url?.protocol === 'http:' || url?.protocol === 'https:';
    let refusal: InternalAddress | undefined;
    if (isAsked) {
      const known = refusals.get(url.origin) ?? whyRefused(url, policy);
      refusals.set(url.origin, known);
      refusal = await known;
    }
    if (refusal) {
      if (request.isNavigationRequest() && request.frame() === page.mainFrame()) onRefused(refusal);
      request.abort('blockedbyclient').catch(() => {});
    } else {
      request.continue(rewrite ? { headers: rewrite(request) } : {}).catch(() => {});
    }
  });
}

/** A name that does not resolve is left to the browser, which says so. */
async function whyRefused({ origin, hostname }: URL, policy: AddressPolicy): Promise<InternalAddress | undefined> {
  const host = hostname.replace(/^\[|\]$/g, '');
  const found = isIP(host) ? [{ address: host }] : await lookup(host, { all: true }).catch(() => []);
  try {
    policy.admit(
      origin,
      found.map(({ address }) => address),
    );
    return undefined;
  } catch (error) {
    if (error instanceof InternalAddress) return error;
    throw error;
  }
}
