/** Who is next: each round holds every route once, in a new order, so that no route always follows the same other. */
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
 * Milliseconds between two departures. The rate is lowered where it would fill the places in flight even if every route
 * kept its budget (Little's law): then waiting for a place would be our doing and not the server's.
 */
export function departureInterval(ratePerSecond: number, maxInFlight: number, budgetsMs: readonly number[]): number {
  const meanBudgetMs = budgetsMs.reduce((sum, budget) => sum + budget, 0) / Math.max(1, budgetsMs.length);
  return Math.max(1000 / ratePerSecond, meanBudgetMs / maxInFlight);
}
