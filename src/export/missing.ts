import type { CheckConfig, Expectation } from '../config/config.ts';
import { wordExpectation } from '../steps/wording.ts';

/** The sentence for a check that another engine cannot ask. */
export function leftOut({ name }: CheckConfig, why: string): string {
  return `The check ${JSON.stringify(name)} is left out: ${why}.`;
}

/** The sentence for an expectation that another engine cannot judge. */
export function notExpected({ name }: CheckConfig, expectation: Expectation): string {
  return `The check ${JSON.stringify(name)} does not ask there for: ${wordExpectation(expectation, new Map())}.`;
}

/** Of what the gate recognises beyond expectations. */
export const impostors =
  'Error pages, placeholders and logins of a platform that answer with a status that passes are recognised by launch-gate alone.';
