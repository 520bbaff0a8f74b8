import { lookup as lookupByName } from 'node:dns';
import { lookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { type AddressPolicy, admitProxied, InternalAddress } from '../../http/address-policy.ts';
import { bareHost } from '../../http/host-names.ts';
import { ProxyFailed, type ProxyFor } from '../../http/proxies.ts';

/** The headers that a request is sent with, in place of its own. */
export type Rewrite = (request: HTTPRequest) => Record<string, string>;

type Refusal = InternalAddress | ProxyFailed;

/**
 * Holds each request of a page, also after a redirect, until it is sure that its host is not at an internal address. A
 * request to an internal address is aborted. Each origin is looked up once: Chromium keeps DNS answers for a while too.
 * `onRefused` receives the reason if the page's own document was not loaded.
 */
export async function intercept(
  page: Page,
  policy: AddressPolicy,
  proxies: ProxyFor,
  rewrite: Rewrite | undefined,
  onRefused: (refusal: Refusal) => void,
): Promise<void> {
  const refusals = new Map<string, Promise<Refusal | undefined>>();
  await page.setRequestInterception(true);
  page.on('request', async (request) => {
    const url = URL.parse(request.url());
    const isAsked = url?.protocol === 'http:' || url?.protocol === 'https:';
    let refusal: Refusal | undefined;
    if (isAsked) {
      const known = refusals.get(url.origin) ?? whyRefused(url, policy, proxies);
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

/** A name that does not resolve is not refused: the browser reports it. */
async function whyRefused(url: URL, policy: AddressPolicy, proxies: ProxyFor): Promise<Refusal | undefined> {
  const { origin, hostname } = url;
  const host = bareHost(hostname);
  try {
    if (proxies(url)) {
      await admitProxied(lookupByName as LookupFunction, origin, policy);
      return undefined;
    }
    const found = isIP(host) ? [{ address: host }] : await lookup(host, { all: true }).catch(() => []);
    policy.admit(
      origin,
      found.map(({ address }) => address),
    );
    return undefined;
  } catch (error) {
    if (error instanceof InternalAddress || error instanceof ProxyFailed) return error;
    throw error;
  }
}
