import type { CookieJar } from 'tough-cookie';
import type { PhaseTimes } from '../model/results.ts';
import type { Stage } from './connection.ts';

/** One request. `url` is absolute; header names may have any case. */
export type HttpRequest = {
  method: string;
  url: string;
  headers: [name: string, value: string][];
  body?: string | Uint8Array;
  /** Limit for each try: connecting, all redirects, up to the last byte. */
  timeoutMs: number;
  maxBodyBytes: number;
  /** Cuts the body at `maxBodyBytes` and does not fail, for callers that need only the headers of a response. */
  cutBody?: boolean;
  /**
   * Stops reading a stream of events after its first event. If none comes within `timeoutMs`, the body is what came by
   * then.
   */
  firstEvent?: boolean;
  /** Follow redirects, at most ten. */
  follow: boolean;
  /** Further tries after a network error that may pass. The caller decides whether the request may be repeated. */
  retries: number;
  /** The configuration itself names the origin of the URL; the URL does not come from a server's response. */
  isWritten?: boolean;
  /** Accepts any certificate. Only for a request without any secret, as a stranger sends it. */
  unverified?: boolean;
  /** Opens a new connection, even if one is idle. */
  fresh?: boolean;
  /** Cookies and headers that only trusted origins (see `createTrust`) may receive, also after a redirect. */
  session?: { jar: CookieJar; headers: [name: string, value: string][] };
};

/** A response. Its body is decompressed, and its redirects are listed. */
export type HttpResponse = {
  status: number;
  /** The URL of the last request, after redirects. */
  url: string;
  /** Lower-case names, in the order received. A repeated header has several entries. */
  headers: [name: string, value: string][];
  /** `Set-Cookie` values of every response on the way, in order. */
  setCookies: string[];
  /** For each of `setCookies`, why it was dropped; undefined if it was kept. */
  droppedCookies?: (string | undefined)[];
  body: Uint8Array;
  redirects: { status: number; url: string; location: string }[];
  /** A redirect led to another origin, which is not trusted. Nothing of the body may be shown. */
  isForeign?: boolean;
  timing: Timing;
  /** The number of tries; more than 1 after network errors. */
  tries?: number;
};

/**
 * Times in milliseconds, summed over redirects. `totalMs` is the time from sending the request to the complete
 * response, without connecting. `connected` says whether a connection was opened for the request.
 */
export type Timing = PhaseTimes & { totalMs: number; connected: boolean };

export type NetworkFailure =
  | 'dns'
  | 'refused'
  | 'reset'
  | 'tls'
  | 'timeout'
  | 'too-large'
  | 'protocol'
  | 'redirects'
  /** A public site led to an address of an internal network. The address was not asked. */
  | 'internal'
  /** The proxy that the environment names did not lead to the host. */
  | 'proxy'
  | 'aborted';

/** No usable response. `message` is one line in plain words that names host and reason. */
export class NetworkError extends Error {
  readonly kind: NetworkFailure;
  readonly url: string;
  /** The time until the failure, in milliseconds. */
  readonly elapsedMs: number;
  /** What the request waited for when it failed; undefined if it was never sent. */
  readonly stage: Stage | undefined;
  constructor(
    kind: NetworkFailure,
    message: string,
    url: string,
    elapsedMs: number,
    { cause, stage }: { cause?: unknown; stage?: Stage } = {},
  ) {
    super(message, { cause });
    this.name = 'NetworkError';
    this.kind = kind;
    this.url = url;
    this.elapsedMs = elapsedMs;
    this.stage = stage;
  }
}

/** The one HTTP client of a run: keep-alive connections, closed at the end. */
export type HttpClient = {
  /** Throws {@link NetworkError} and nothing else. */
  send(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse>;
  close(): Promise<void>;
};
