/**
 * Picks the next route. Each round has every route once, in a new order, so that no route always follows the same
 * other.
 */
export function createRotation<T>(candidates: () => T[], random: () => number): () => T | undefined {
  let round: T[] = [];
  return () => {
    const eligible = new Set(candidates());
    round = round.filter((one) => eligible.has(one));
    if (round.length === 0) round = shuffle([...eligible], random);
    return round.pop();
  };
}

function shuffle<T>(list: T[], random: () => number): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [list[i], list[j]] = [list[j] as T, list[i] as T];
  }
  return list;
}

/**
 * Milliseconds between two departures. The rate is lowered if it would fill the places in flight even when every route
 * keeps to its pace (Little's law): then we, and not the server, would cause the wait for a place.
 */
export function departureInterval(ratePerSecond: number, maxInFlight: number, pacesMs: readonly number[]): number {
  const meanMs = pacesMs.reduce((sum, pace) => sum + pace, 0) / Math.max(1, pacesMs.length);
  return Math.max(1000 / ratePerSecond, meanMs / maxInFlight);
}

/** How long the schedule takes, in milliseconds, when every route needs all its requests. */
export function atMostMs(
  routes: readonly { expectedMs: number; maxRequests: number }[],
  ratePerSecond: number,
  maxInFlight: number,
): number {
  const byEnd = routes.toSorted((one, other) => one.maxRequests - other.maxRequests);
  let rounds = 0;
  let total = 0;
  for (const [i, { maxRequests }] of byEnd.entries()) {
    const open = byEnd.slice(i).map(({ expectedMs }) => expectedMs);
    total += (maxRequests - rounds) * open.length * departureInterval(ratePerSecond, maxInFlight, open);
    rounds = maxRequests;
  }
  return total;
}
