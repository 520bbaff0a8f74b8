export type TimeBudget = {
  /** Aborts when everything is spent. */
  signal: AbortSignal;
  /** Does work that counts; what is done side by side counts once. */
  spend<T>(work: () => Promise<T>): Promise<T>;
};

/** However many calls there are, they add at most `totalMs` to a run. */
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
