import type { Step } from '../config/config.ts';
import { holdsSecret } from '../config/secrets-of.ts';
import { holds } from '../steps/predicates.ts';

const all = Array.from({ length: 400 }, (_, index) => 200 + index);

/**
 * The statuses with which a step passes, in ascending order; undefined if they depend on a secret or a capture. As in
 * the gate, 2xx where nothing is expected, and below 400 where something else is.
 */
export function passingStatuses({ expect }: Step): number[] | undefined {
  const own = expect.filter(({ subject }) => subject.kind === 'status');
  if (own.length === 0) return all.filter((status) => status < (expect.length === 0 ? 300 : 400));
  if (own.some(({ predicates }) => holdsSecret(predicates))) return undefined;
  const passes = (value: number) =>
    own.every(({ predicates }) => holds(predicates, { value, count: 1, kind: 'text' }, new Map()));
  return all.filter(passes);
}
