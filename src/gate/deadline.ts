/** When a run has to end. `signal` aborts then, with the reason of AbortSignal.timeout. */
export type Deadline = {
  signal: AbortSignal;
  /** Moves the end to so many milliseconds from now, unless it has passed already. */
  moveTo(ms: number): void;
};

/** Keeps no process alive. */
export function startDeadline(ms: number): Deadline {
  const ended = new AbortController();
  const start = (afterMs: number) =>
    setTimeout(
      () => ended.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError')),
      afterMs,
    ).unref();
  let timer = start(ms);
  return {
    signal: ended.signal,
    moveTo(afterMs) {
      clearTimeout(timer);
      timer = start(afterMs);
    },
  };
}
