import type { Clock } from '../model/context.ts';
import { type AddressPolicyOptions, createAddressPolicy } from './address-policy.ts';
import type { Connection, Stage } from './connection.ts';
import { openConnections } from './connections.ts';
import { type HttpClient, type HttpRequest, type HttpResponse, NetworkError } from './exchange.ts';
import { explain, type Failure, timedOut, tooLarge } from './failure.ts';
import { ExchangeFailed, follow } from './follow.ts';
import { exchangeOn } from './keep-alive.ts';
import { createSocketOpener, type Opening } from './open-socket.ts';
import { withHeaders } from './outgoing.ts';
import { BodyTooLarge, type WireRequest } from './round-trip.ts';
import { createTrust } from './trust.ts';

export type HttpClientOptions = Opening & {
  /** Its origin receives session cookies and headers. */
  baseUrl?: string;
  /** Further hosts (`host` or `host:port`) that receive them. */
  allowedHosts: string[];
  /** Further origins that receive them. */
  origins?: readonly string[];
  /** Headers that let a request through a preview's access protection, for the base URL's origin and `origins` only. */
  bypass?: [name: string, value: string][];
  clock: Clock;
  userAgent: string;
  isInternal?: AddressPolicyOptions['isInternal'];
};

const retried = new Set(['dns', 'refused', 'reset', 'timeout']);

/**
 * The one HTTP client of a run. It speaks HTTP/1.1 with keep-alive on undici, through the proxies in `options`, and
 * HTTP/2 only with a server that speaks nothing else. It has no cache. `timeoutMs` of a request is the limit for each
 * of its tries, with all redirects. A timeout is retried, as are other network errors that may pass.
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { clock } = options;
  const trusts = createTrust(options.baseUrl, options.allowedHosts, options.origins);
  const policy = createAddressPolicy({ baseUrl: options.baseUrl, isNamed: trusts, isInternal: options.isInternal });
  const connections = openConnections(clock, createSocketOpener(clock, policy, options));
  const isTested = createTrust(options.baseUrl, [], options.origins);

  async function tryOnce(request: HttpRequest, url: URL, signal: AbortSignal): Promise<HttpResponse> {
    let current = url;
    let stage = (): Stage => 'connect';
    const timeout = new AbortController();
    const settled = new AbortController();
    clock.sleep(request.timeoutMs, settled.signal).then(
      () => timeout.abort(),
      () => {},
    );
    const eitherSignal = AbortSignal.any([signal, timeout.signal]);
    const exchange = (sent: WireRequest) => {
      current = sent.url;
      const wire = isTested(sent.url) ? withHeaders(sent, options.bypass ?? []) : sent;
      const onTake = (connection: Connection) => {
        stage = () => connection.stage;
      };
      const { fresh = false, maxBodyBytes, cutBody } = request;
      const firstEventBy = request.firstEvent ? timeout.signal : undefined;
      const how = { fresh, maxBodyBytes, cutBody, firstEventBy, clock, onTake };
      return exchangeOn(connections, wire, how, eitherSignal);
    };
    try {
      return await follow(request, url, exchange, trusts, options.userAgent);
    } catch (error) {
      if (signal.aborted) throw new Failed(aborted, current);
      if (timeout.signal.aborted) throw new Failed(timedOut(request.timeoutMs, stage()), current, stage());
      if (error instanceof ExchangeFailed) throw new Failed(error.failure, current, stage());
      if (error instanceof BodyTooLarge) throw new Failed(tooLarge(request.maxBodyBytes), current, stage());
      throw new Failed(explain(error, stage(), portOf(current)), current, stage(), error);
    } finally {
      settled.abort();
    }
  }

  async function send(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
    const startedAt = clock.monotonic();
    try {
      const url = askable(request.url);
      if (request.isWritten) policy.name(url.origin);
      for (let attempt = 0; ; attempt++) {
        if (signal.aborted) throw new Failed(aborted, url);
        try {
          return { ...(await tryOnce(request, url, signal)), tries: attempt + 1 };
        } catch (error) {
          const isPassing = error instanceof Failed && (error.failure.isPassing || retried.has(error.failure.kind));
          if (!isPassing || attempt >= request.retries) throw error;
        }
        await clock.sleep(Math.min(250 * 2 ** attempt, 2000), signal).catch(() => {});
      }
    } catch (error) {
      if (!(error instanceof Failed)) throw error;
      const { failure, url, stage, cause } = error;
      const message = `${url?.hostname ?? 'the request'}: ${failure.words}`;
      throw new NetworkError(failure.kind, message, url?.href ?? '', clock.monotonic() - startedAt, { cause, stage });
    }
  }

  return { send, close: () => connections.close() };
}

const aborted: Failure = { kind: 'aborted', words: 'stopped before the answer was complete' };

class Failed extends Error {
  readonly failure: Failure;
  readonly url: URL | undefined;
  readonly stage: Stage | undefined;
  constructor(failure: Failure, url: URL | undefined, stage?: Stage, cause?: unknown) {
    super(failure.words, { cause });
    this.failure = failure;
    this.url = url;
    this.stage = stage;
  }
}

function askable(text: string): URL {
  const refuse = (words: string) => new Failed({ kind: 'protocol', words }, undefined);
  if (!URL.canParse(text)) throw refuse('its URL is not an absolute URL');
  const url = new URL(text);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw refuse('only http and https URLs can be asked');
  // Credentials in a URL would appear in logs and reports; those in a header are masked.
  if (url.username || url.password) throw refuse('a URL must not hold credentials; send an authorization header');
  url.hash = '';
  return url;
}

function portOf(url: URL): string {
  return url.port || (url.protocol === 'https:' ? '443' : '80');
}
