import type { CookieJar } from 'tough-cookie';
import type { PhaseTimes } from '../model/results.ts';

/** One request. `url` is absolute; header names may have any case. */
export type HttpRequest = {
  method: string;
  url: string;
  headers: [name: string, value: string][];
  body?: string | Uint8Array;
  /** From sending to the last byte, over all redirects. */
  timeoutMs: number;
  maxBodyBytes: number;
  /** Ends reading at `maxBodyBytes` in place of failing, for those who want the headers of an answer of any length. */
  cutBody?: boolean;
  /** Ends reading a stream of events at its first one; where none comes by `timeoutMs`, what did come is the answer. */
  firstEvent?: boolean;
  /** Follow redirects, at most ten. */
  follow: boolean;
  /** Further tries after a network error; the caller decides that the request may be repeated. */
  retries: number;
  /** The configuration itself says which origin is asked; no answer of a server led to it. */
  isWritten?: boolean;
  /** A stranger's question, without any secret: whoever answers is heard, whatever certificate they show. */
  unverified?: boolean;
  /** Opens a new connection for it, even where one is idle. */
  fresh?: boolean;
  /** What only the base URL's origin and the allowed hosts may receive, also after a redirect. */
  session?: { jar: CookieJar; headers: [name: string, value: string][] };
};

/** A response as it came: bodies are decompressed, redirects are listed. */
export type HttpResponse = {
  status: number;
  /** Of the last request, after redirects. */
  url: string;
  /** Lower-case names, in the order received; a repeated header stands repeatedly. */
  headers: [name: string, value: string][];
  /** `Set-Cookie` values of every response on the way, in order. */
  setCookies: string[];
  /** For each of `setCookies` why no browser keeps it; undefined where they do. */
  droppedCookies?: (string | undefined)[];
  body: Uint8Array;
  redirects: { status: number; url: string; location: string }[];
  /** A redirect led to an origin that the configuration does not name: nothing of its body is shown. */
  isForeign?: boolean;
  timing: Timing;
  /** More than 1 after network errors. */
  tries?: number;
};

/** All in milliseconds. `totalMs` is request sent to response complete, connecting excluded; `connected` tells whether a connection was opened for it. */
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
  /** A public site led to an address of an internal network, which was not asked. */
  | 'internal'
  /** The proxy that the environment names did not lead to the host. */
  | 'proxy'
  | 'aborted';

/** No usable response. `message` is one line in plain words that names host and reason. */
export class NetworkError extends Error {
  readonly kind: NetworkFailure;
  readonly url: string;
  /** Spent until the failure, in milliseconds. */
  readonly elapsedMs: number;
  constructor(kind: NetworkFailure, message: string, url: string, elapsedMs: number, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'NetworkError';
    this.kind = kind;
    this.url = url;
    this.elapsedMs = elapsedMs;
  }
}

/** The one HTTP client of a run: keep-alive connections, closed at the end. */
export type HttpClient = {
  /** Throws {@link NetworkError} and nothing else. */
  send(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse>;
  close(): Promise<void>;
};
