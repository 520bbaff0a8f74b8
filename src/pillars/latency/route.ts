import type { Timing } from '../../http/exchange.ts';
import type { Verdict } from '../../statistics/stairs.ts';

/** One route as the sampler sees it. `ask` never throws for what a server does. */
export type Route = {
  name: string;
  /** How long an answer may take: the sampler asks no faster than its places in flight allow at this pace. */
  expectedMs: number;
  /** The route gets no more requests than this. */
  maxRequests: number;
  /** Called after each sample with all so far, in the order of sending. Any answer other than `open` ends the route. */
  decide(samples: readonly Sample[]): Verdict | 'open';
  /** `fresh`: on a new connection. */
  ask(fresh: boolean, signal: AbortSignal): Promise<Answer>;
};

/** `failed` is a timeout, a network error or an expectation that did not hold; `throttled` a 429. */
export type Answer =
  | { kind: 'answered'; timing: Timing; requestId?: string }
  | { kind: 'failed'; reason: string; requestId?: string }
  | { kind: 'throttled' }
  | { kind: 'aborted' };

/** One judged request. `ms` includes `heldMs`, the wait for a place in flight; it is Infinity for a failed request. */
export type Sample = { ms: number; heldMs: number; timing?: Timing; reason?: string; requestId?: string };

export type Sampled = {
  /** The first request, on a connection of its own; undefined when it was not answered as expected. */
  cold?: Timing;
  /** In the order they were sent. */
  samples: Sample[];
  verdict: Verdict;
  /** Why the sampling of an undecided route ended. */
  stopped?: 'throttled' | 'aborted';
};
