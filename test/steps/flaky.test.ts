import { describe, expect, test } from '@jest/globals';
import type { CheckConfig } from '../../src/config/config.ts';
import type { StepResult } from '../../src/model/results.ts';
import { flakyFindings } from '../../src/steps/flaky.ts';
import { at, step } from './response.ts';

const check: CheckConfig = {
  at,
  name: 'Orders',
  steps: [step(), step({ at: { ...at, line: 9 } })],
  cleanup: [],
};
const result = (tries?: number): StepResult => ({
  method: 'GET',
  url: 'https://app.test/orders',
  status: 200,
  durationMs: 12,
  ...(tries !== undefined && { tries }),
});

describe('a check that passed', () => {
  test('at the first try has nothing to tell', () => {
    expect(flakyFindings(check, [result(), result()], undefined)).toEqual([]);
  });

  test('at a later try tells which step it was', () => {
    expect(flakyFindings(check, [result(), result(2)], undefined)).toEqual([
      {
        rule: 'smoke/flaky',
        subject: 'Orders',
        status: 'warn',
        severity: 'medium',
        title: 'Orders: GET https://app.test/orders answered only at the second try',
        expected: 'an answer at the first try',
        observed: 'a network error once, then the answer that was expected',
        where: { ...at, line: 9, url: 'https://app.test/orders' },
        fix: 'Look for restarts, full connection pools or a load balancer that still knows an old instance.',
        fingerprint: 'smoke/flaky:Orders:1',
      },
    ]);
  });

  test.each([
    [3, 'third', '2 times'],
    [4, '4th', '3 times'],
    [11, '11th', '10 times'],
  ])('at try %i counts its tries', (tries, which, errors) => {
    const [finding] = flakyFindings(check, [result(tries)], undefined);
    expect(finding?.title).toMatch(new RegExp(` only at the ${which} try$`));
    expect(finding?.observed).toBe(`a network error ${errors}, then the answer that was expected`);
  });

  test('tells nothing of a step that cleans up after it', () => {
    expect(flakyFindings(check, [result(), result(), result(2)], undefined)).toEqual([]);
  });

  test('after a second login tells which session was lost', () => {
    expect(flakyFindings(check, [result(2)], 'member').map(({ rule }) => rule)).toEqual([
      'smoke/flaky',
      'smoke/session-lost',
    ]);
    expect(flakyFindings(check, [result()], 'member')).toEqual([
      {
        rule: 'smoke/session-lost',
        subject: 'member',
        status: 'warn',
        severity: 'medium',
        title: 'Orders: the session "member" was not accepted any more; after a second login it was',
        expected: 'one login for the whole run',
        observed: 'asked to log in again',
        where: { ...at },
        fix: 'If another check logs out, give it a session of its own; if not, sessions do not outlive what this release does between requests.',
        fingerprint: 'smoke/session-lost:member',
      },
    ]);
  });
});
