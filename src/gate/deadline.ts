/** When a run has to end. `signal` aborts then, with the reason of AbortSignal.timeout. */
export type Deadline = {
  signal: AbortSignal;
  /** Moves the end to so many milliseconds from now, unless it has passed already. */
  moveTo(ms: number): void;
};

export function startDeadline(ms: number): Deadline {
  const ended = new AbortController();
  let current: AbortSignal;
  const moveTo = (afterMs: number) => {
    const timeout = AbortSignal.timeout(afterMs);
    current = timeout;
    timeout.addEventListener('abort', () => {
      if (timeout === current) ended.abort(timeout.reason);
    });
  };
  moveTo(ms);
  return { signal: ended.signal, moveTo };
}
