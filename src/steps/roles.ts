import type { Expectation, Step } from '../config/config.ts';
import { isAbsence } from '../config/sections/step/cookies-of.ts';
import { createCookieJar } from '../http/cookies.ts';
import type { Page } from './page.ts';
import { holds } from './predicates.ts';
import type { Session } from './session.ts';

/** An empty session, for requests without a login. */
export function noSession(): Session {
  return { name: '', jar: createCookieJar(), headers: [] };
}

/**
 * Whether an answer gave a role, or the cookies of a session that belongs elsewhere, what it must not see: a success where only refusals were expected, or something that
 * must not be there. `failed` are the expectations that did not hold.
 */
export function showsTooMuch(step: Step, { response: { status } }: Page, failed: Expectation[]): boolean {
  return (
    (step.role !== undefined || step.cookiesOf !== undefined) && status >= 200 && status < 300 && failed.some(forbids)
  );
}

const successes = [200, 201, 202, 203, 204, 205, 206];

function forbids({ subject, predicates }: Expectation): boolean {
  if (subject.kind === 'status') {
    return !successes.some((value) => holds(predicates, { value, count: 1, kind: 'text' }, new Map()));
  }
  return predicates.some(isAbsence);
}
