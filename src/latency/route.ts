import type { Timing } from '../http/exchange.ts';

/** One route as the sampler sees it. `ask` never throws for what a server does. */
export type Route = {
  name: string;
  budgetMs: number;
  ask(fresh: boolean, signal: AbortSignal): Promise<Answer>;
};

/** `failed` is a timeout, a network error or an expectation that did not hold; `throttled` a 429. */
export type Answer =
  | { kind: 'answered'; timing: Timing }
  | { kind: 'failed'; reason: string }
  | { kind: 'throttled' }
  | { kind: 'aborted' };

/** One judged request. A failed one took forever: otherwise failing fast would look good. */
export type Sample = { ms: number; over: boolean; timing?: Timing; reason?: string };

export type Sampled = {
  /** The first request, on a connection of its own; undefined when it was not answered as expected. */
  cold?: Timing;
  /** In the order they were sent. */
  samples: Sample[];
  over: number;
  verdict: 'pass' | 'fail' | 'inconclusive';
  /** Why an inconclusive route got no further. */
  stopped?: 'throttled' | 'aborted';
};
