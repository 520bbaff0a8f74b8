import { median } from 'simple-statistics';
import type { Sample } from './route.ts';
import { duration } from './wording.ts';

type Phase = { name: string; of: (sample: Sample) => number };

/** The parts of the time of one request on a warm connection. Waiting is a part only if a request was held back. */
const onTheWire: Phase[] = [
  { name: 'time to first byte', of: ({ timing }) => timing?.ttfbMs ?? 0 },
  { name: 'download', of: ({ timing }) => timing?.downloadMs ?? 0 },
];
const waiting: Phase = { name: 'waiting for earlier answers', of: ({ heldMs }) => heldMs };

/**
 * In which phase the slow requests took longer than the others, by medians: `time to first byte grew (slow requests 390
 * ms, others 110 ms), download did not`. If there are only slow requests or only others: the phases that took longest.
 */
export function whatGrew(samples: readonly Sample[], limitMs: number): string | undefined {
  const timed = samples.filter(({ timing }) => timing);
  const slow = timed.filter(({ ms }) => ms > limitMs);
  const others = timed.filter(({ ms }) => ms <= limitMs);
  if (timed.length === 0) return undefined;
  const phases = timed.some(({ heldMs }) => heldMs > 0) ? [...onTheWire, waiting] : onTheWire;
  if (slow.length === 0 || others.length === 0) {
    const [first, second] = ranked(phases, (phase) => typical(phase, timed));
    return `${first.name} ${duration(first.ms)}, ${second.name} ${duration(second.ms)} (medians)`;
  }
  const [most, next] = ranked(phases, (phase) => typical(phase, slow) - typical(phase, others));
  const compared = `slow requests ${duration(typical(most, slow))}, others ${duration(typical(most, others))}`;
  const also = next.ms > most.ms / 3 ? `${next.name} grew too` : `${next.name} did not`;
  return `${most.name} grew (${compared}), ${also}`;
}

type Measured = Phase & { ms: number };

function ranked(phases: readonly Phase[], measure: (phase: Phase) => number): [Measured, Measured] {
  const all = phases.map((phase) => ({ ...phase, ms: measure(phase) })).sort((one, other) => other.ms - one.ms);
  return [all[0], all[1]] as [Measured, Measured];
}

function typical({ of }: Phase, samples: readonly Sample[]): number {
  return median(samples.map(of));
}
