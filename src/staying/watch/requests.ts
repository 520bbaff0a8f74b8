import type { CheckConfig } from '../../config/config.ts';
import type { Finding } from '../../model/finding.ts';
import type { StepResult } from '../../model/results.ts';
import type { Probe, Try } from '../round.ts';
import type { Counted } from './tally.ts';

/** One round. `sinceMs` is the time from the go-live until it began, on a clock that never jumps. */
export type Round = { number: number; at: number; sinceMs: number; probes: readonly Probe[] };

/**
 * One request of a round, or one sample of a route. `over`: it failed, or took longer than the budget. `finding` says
 * why it failed.
 */
export type Asked = Counted & { check: CheckConfig; sinceMs: number; step?: StepResult; finding?: Finding };

/**
 * Each step of each try, in the order of the tries. Only the last step of a try can have failed. A try without a step
 * had no session: the login is one request, however many checks wait for it.
 */
export function requestsOf(round: Round): Asked[] {
  const logins = new Set<string>();
  return round.probes
    .flatMap(({ check, tries }) => tries.map((one, index) => ({ check, one, index })))
    .toSorted((a, b) => a.index - b.index)
    .flatMap(({ check, one }): Asked[] => {
      const { steps, passed, finding } = one;
      const common = { check, round: round.number, sinceMs: sinceMs(round, one) };
      if (steps.length > 0)
        return steps.map((step, index) => {
          const over = !passed && index === steps.length - 1;
          return { ...common, step, over, finding: over ? finding : undefined };
        });
      const login = `${one.at} ${finding?.fingerprint}`;
      if (logins.has(login)) return [];
      logins.add(login);
      return [{ ...common, over: true, finding }];
    });
}

/** The sample that the round gives of a route: its first try. Undefined for a check that was not asked. */
export function sampleOf(round: Round, { check, tries: [first] }: Probe, budgetMs: number): Asked | undefined {
  const step = first?.steps.at(-1);
  if (!first || !step) return undefined;
  const over = !first.passed || step.durationMs > budgetMs;
  return { check, round: round.number, sinceMs: sinceMs(round, first), step, over, finding: first.finding };
}

/** The wall clock may jump between rounds, and counts only within one. */
export function sinceMs({ at, sinceMs }: Round, one: Pick<Try, 'at'>): number {
  return sinceMs + Math.max(0, one.at - at);
}
