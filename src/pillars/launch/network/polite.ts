import pLimit, { type LimitFunction } from 'p-limit';
import type { HttpClient, HttpResponse } from '../../../http/exchange.ts';
import type { Clock } from '../../../model/context.ts';

/** A site before its launch may be small: requests without a session are limited to this many connections at once. */
const maxRequestsAtOnce = 12;
/** Requests may arrive closer together than they were sent. */
const leeway = 1.05;
/** Nobody waits longer for a limit to pass. */
const maxPauseMs = 30_000;
const usualPauseMs = 2_000;

type Host = { limit: LimitFunction; turn: Promise<void>; sent: number[]; factor: number; notBefore: number };

export type PoliteClient = HttpClient & {
  /** The same without a second try after "too many requests", for a check that wants to see that answer. */
  impatient: HttpClient;
};

/**
 * Asks each host at most `rate(url)` times a second. If it answers that this is too often (429, or 503 with
 * Retry-After), it is asked half as often from then on. After the pause that it wants it is asked once more, unless
 * that is over 30 s.
 */
export function createPoliteClient(
  client: HttpClient,
  rate: (url: URL) => number,
  clock: Pick<Clock, 'now' | 'monotonic' | 'sleep'>,
): PoliteClient {
  const hosts = new Map<string, Host>();
  const hostOf = ({ hostname }: URL): Host => {
    const known = hosts.get(hostname);
    if (known) return known;
    const host = { limit: pLimit(maxRequestsAtOnce), turn: Promise.resolve(), sent: [], factor: 1, notBefore: 0 };
    hosts.set(hostname, host);
    return host;
  };

  /** Requests wait one after the other, so that each sees when the last ones were sent. */
  function waitForTurn(host: Host, perSecond: number, signal: AbortSignal): Promise<void> {
    const turn = host.turn.then(async () => {
      const slowed = perSecond / host.factor;
      const most = Math.max(1, Math.floor(slowed));
      const [earliest] = host.sent.length < most ? [] : host.sent.slice(-most);
      const free = earliest === undefined ? 0 : earliest + (most / slowed) * 1_000 * leeway;
      const pauseMs = Math.max(free, host.notBefore) - clock.monotonic();
      if (pauseMs > 0) await clock.sleep(pauseMs, signal).catch(() => {});
      host.sent = [...host.sent.slice(-most), clock.monotonic()];
    });
    host.turn = turn;
    return turn;
  }

  const sendBy =
    (isPatient: boolean): HttpClient['send'] =>
    (request, signal) => {
      const url = URL.parse(request.url);
      if (!url) return client.send(request, signal);
      const host = hostOf(url);
      const once = async () => {
        const perSecond = rate(url);
        if (Number.isFinite(perSecond)) await waitForTurn(host, perSecond, signal);
        return client.send(request, signal);
      };
      const patiently = async () => {
        const response = await once();
        const pauseMs = isPatient ? pauseOf(response, clock.now()) : undefined;
        if (pauseMs === undefined || signal.aborted) return response;
        host.factor = 2;
        if (pauseMs > maxPauseMs) return response;
        host.notBefore = Math.max(host.notBefore, clock.monotonic() + pauseMs);
        await clock.sleep(pauseMs, signal).catch(() => {});
        return signal.aborted ? response : once();
      };
      // The requests of a session are already one after the other, and other checks wait for its end.
      return request.session ? patiently() : host.limit(patiently);
    };
  return { ...client, send: sendBy(true), impatient: { ...client, send: sendBy(false) } };
}

/** How long a server asks to be left alone (RFC 9110, 10.2.3: seconds, or a date); undefined if it does not. */
export function pauseOf(
  { status, headers }: Pick<HttpResponse, 'status' | 'headers'>,
  now: number,
): number | undefined {
  const after = headers.find(([name]) => name === 'retry-after')?.[1].trim();
  if (status !== 429 && !(status === 503 && after !== undefined)) return undefined;
  if (after === undefined) return usualPauseMs;
  const ms = /^\d{1,9}(\.\d{1,9})?$/.test(after) ? Number(after) * 1_000 : Date.parse(after) - now;
  return Number.isNaN(ms) ? usualPauseMs : Math.max(0, ms);
}
