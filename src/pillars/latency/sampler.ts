import type { Clock } from '../../model/context.ts';
import type { Verdict } from '../../statistics/stairs.ts';
import type { Answer, Route, Sample, Sampled } from './route.ts';
import { createRotation, departureInterval } from './schedule.ts';

const warmUps = 3;

export type SamplerOptions = {
  ratePerSecond: number;
  maxInFlight: number;
  clock: Clock;
  signal: AbortSignal;
  /** In [0, 1). */
  random: () => number;
  onProgress(decided: number, requests: number): void;
};

type State = {
  route: Route;
  cold?: Sampled['cold'];
  /** Requests that have left or wait to leave. */
  sent: number;
  inFlight: number;
  /** In the order of sending. An answer may come before that of an earlier request. */
  answers: (Sample | undefined)[];
  judged: Sample[];
  verdict: Verdict | 'open';
  stopped?: Sampled['stopped'];
  /** Ends what is in flight once the verdict is known. */
  done: AbortController;
};

/**
 * Samples routes in an open model: requests leave at a fixed rate over all routes, whether or not earlier ones were
 * answered, so that a slow server cannot slow down the requests. Each route gets one cold request and three warm-ups
 * before the schedule starts, and leaves the schedule when it is decided.
 */
export async function sampleRoutes(routes: readonly Route[], options: SamplerOptions): Promise<Sampled[]> {
  const { clock, signal, maxInFlight } = options;
  const states = routes.map(newState);
  for (const state of states) await warmUp(state, signal);

  const held: { state: State; index: number; since: number }[] = [];
  const running = new Set<Promise<void>>();
  let crash: { error: unknown } | undefined;
  const waiting = () => states.filter((state) => state.verdict === 'open' && state.sent < state.route.maxRequests);
  const next = createRotation(waiting, options.random);

  const depart = (state: State, index: number, heldMs: number) => {
    state.inFlight += 1;
    const asked = state.route
      .ask(false, AbortSignal.any([signal, state.done.signal]))
      .then((answer) => record(state, index, answer, heldMs))
      .catch((error) => {
        crash ??= { error };
      })
      .finally(() => {
        state.inFlight -= 1;
        running.delete(asked);
        leaveHeld();
        const decided = states.filter(({ verdict }) => verdict !== 'open').length;
        const requests = states.reduce((sum, { judged }) => sum + judged.length, 0);
        options.onProgress(decided, requests);
      });
    running.add(asked);
  };
  const leaveHeld = () => {
    while (held.length > 0 && running.size < maxInFlight && !signal.aborted) {
      const { state, index, since } = held.shift() as (typeof held)[number];
      if (state.verdict === 'open') depart(state, index, clock.monotonic() - since);
    }
  };

  let dueAt = clock.monotonic();
  while (waiting().length > 0 && !signal.aborted && !crash) {
    const open = waiting();
    const paces = open.map(({ route }) => route.expectedMs);
    const intervalMs = departureInterval(options.ratePerSecond, maxInFlight, paces);
    const wakeAt = dueAt + (options.random() * intervalMs) / 4;
    await clock.sleep(Math.max(0, wakeAt - clock.monotonic()), signal).catch(() => {});
    const now = clock.monotonic();
    // Requests that a late timer delayed are not sent in a burst: the delay is ours.
    dueAt = Math.max(dueAt + intervalMs, now - intervalMs);
    const state = signal.aborted ? undefined : next();
    if (!state) continue;
    if (running.size < maxInFlight) depart(state, state.sent++, 0);
    // Every place is taken. A route that holds its share of them waits, and the wait counts as its time: users would
    // have come anyway (wrk2's correction of coordinated omission). A route that other routes keep out only loses its
    // turn.
    else if (state.inFlight >= maxInFlight / open.length) held.push({ state, index: state.sent++, since: now });
  }
  while (running.size > 0) await Promise.all(running);
  if (crash) throw crash.error;
  return states.map(outcome);
}

function newState(route: Route): State {
  const done = new AbortController();
  return { route, sent: 0, inFlight: 0, answers: [], judged: [], verdict: 'open', done };
}

async function warmUp(state: State, signal: AbortSignal): Promise<void> {
  for (let i = 0; i <= warmUps && state.verdict === 'open'; i++) {
    const answer = await state.route.ask(i === 0, signal);
    if (answer.kind === 'answered' && i === 0) state.cold = answer.timing;
    if (answer.kind === 'throttled' || answer.kind === 'aborted') stop(state, answer.kind);
    // A route that fails or hangs needs no warming; its samples will say so.
    if (answer.kind === 'failed') return;
  }
}

function record(state: State, index: number, answer: Answer, heldMs: number): void {
  if (state.verdict !== 'open') return;
  if (answer.kind === 'throttled' || answer.kind === 'aborted') return stop(state, answer.kind);
  const { requestId } = answer;
  state.answers[index] =
    answer.kind === 'failed'
      ? { ms: Number.POSITIVE_INFINITY, heldMs, reason: answer.reason, requestId }
      : { ms: answer.timing.totalMs + heldMs, heldMs, timing: answer.timing, requestId };
  // Judged in the order of sending: fast answers come first, so the order of arrival would favour passing.
  for (let sample = state.answers[state.judged.length]; sample; sample = state.answers[state.judged.length]) {
    state.judged.push(sample);
    state.verdict = state.route.decide(state.judged);
    if (state.verdict !== 'open') return state.done.abort();
  }
}

function stop(state: State, why: 'throttled' | 'aborted'): void {
  state.verdict = 'inconclusive';
  state.stopped = why;
  state.done.abort();
}

function outcome({ cold, judged, verdict, stopped }: State): Sampled {
  const result = { cold, samples: judged };
  // Still open: the run ended first.
  return verdict === 'open'
    ? { ...result, verdict: 'inconclusive', stopped: 'aborted' }
    : { ...result, verdict, stopped };
}
