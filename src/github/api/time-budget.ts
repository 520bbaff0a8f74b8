export type TimeBudget = {
  /** Aborts when all the time is spent. */
  signal: AbortSignal;
  /** Does work and counts its time. Time in which several works run counts once. */
  spend<T>(work: () => Promise<T>): Promise<T>;
};

/** A budget for all calls together: however many there are, they add at most `totalMs` to a run. */
export function createTimeBudget(totalMs: number): TimeBudget {
  const spent = new AbortController();
  let leftMs = totalMs;
  let open = 0;
  let since = 0;
  let timer: NodeJS.Timeout | undefined;
  return {
    signal: spent.signal,
    async spend(work) {
      if (open === 0) {
        since = performance.now();
        timer = setTimeout(() => spent.abort(), Math.max(0, leftMs));
      }
      open += 1;
      try {
        return await work();
      } finally {
        open -= 1;
        if (open === 0) {
          clearTimeout(timer);
          leftMs -= performance.now() - since;
        }
      }
    },
  };
}
