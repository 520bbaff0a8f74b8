import type { ExpectedRecords } from '../../../config/sections/launch/launch.ts';
import { normalValue } from '../network/record.ts';
import type { Held, ServerAnswer } from './ask-servers.ts';

export type Comparison = {
  /** Undefined if every server that answered meets the expectation. */
  fault?: 'missing' | 'dangling' | 'wrong' | 'disagree';
  answered: { server: ServerAnswer['server']; held: Held; meets: boolean }[];
  silent: { server: ServerAnswer['server']; silent: string }[];
};

/** Compares what the servers hold with what is expected. `target`: the addresses of the expected CNAME. */
export function compare(expected: ExpectedRecords, answers: ServerAnswer[], target: string[]): Comparison {
  const answered = answers.flatMap((answer) =>
    'held' in answer ? [{ ...answer, meets: meets(expected, answer.held, target) }] : [],
  );
  const silent = answers.filter((answer) => 'silent' in answer);
  return { fault: faultOf(expected, answered), answered, silent };
}

function faultOf({ match, type }: ExpectedRecords, answered: Comparison['answered']): Comparison['fault'] {
  const broken = answered.filter((answer) => !answer.meets);
  if (broken.length === 0) return undefined;
  if (broken.length < answered.length) return 'disagree';
  const isEmpty = broken.every(({ held }) => held.values.length === 0 && held.addresses.length === 0);
  if (match === 'absent' || !isEmpty) return 'wrong';
  // A CNAME without addresses is reported for the name as a whole.
  const isLeading = broken.some(({ held }) => held.cname) && type !== 'A' && type !== 'AAAA';
  return isLeading ? 'dangling' : 'missing';
}

function meets({ type, values, match, proxied }: ExpectedRecords, held: Held, target: string[]): boolean {
  const expected = [...new Set(values.map((value) => normalValue(type, value)))];
  const has = (value: string) => held.values.includes(value);
  if (match === 'absent') return expected.length === 0 ? held.values.length === 0 : !expected.some(has);
  if (proxied) return held.values.length > 0 || held.addresses.length > 0;
  const isFlattened = type === 'CNAME' && held.values.length === 0 && held.addresses.length > 0;
  if (isFlattened) return held.addresses.every((address) => target.includes(address));
  return expected.every(has) && (match === 'contains' || expected.length === held.values.length);
}
