import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GateError } from '../../../src/model/errors.ts';
import { messageFor } from '../../../src/staying/alerts/message.ts';
import { applyRound } from '../../../src/staying/uptime/incidents.ts';
import { newState, readState, type State, writeState } from '../../../src/staying/uptime/state.ts';
import { assertUntouched, jsonOf } from '../../foreign-input.ts';
import { down, minute, start, up } from './observed-rounds.ts';

const facts = {
  id: 'i1',
  title: 'a.example is down',
  severity: 'high' as const,
  startedAt: start,
  checks: ['A'],
  observed: '500',
  reproduce: 'curl https://a.example/',
};
const whole: State = {
  ...newState(),
  rounds: { total: 3, lastAt: start, longestGap: { ms: minute, at: start }, laterGaps: [{ ms: minute, at: start }] },
  incidents: [{ ...facts, cause: 'check A', keys: ['A'], goodRounds: 1, goodSince: start, reopened: 1, downs: 2 }],
  warnings: { slow: { ...facts, of: '1', toldAt: start, seenAt: start } },
  hours: { A: { since: start, n: 3, over: 2, isSlow: true } },
  pending: [
    {
      id: 'm1',
      event: { event: 'opened', incident: facts, deployment: { sha: 'a', environment: 'b', at: '2027-01-04' } },
      target: '0 slack',
      since: start,
      notBefore: start,
      failed: 1,
      gaveUp: [],
    },
  ],
  days: [{ day: '2027-01-03', rounds: 2, bad: 1 }],
};

test('a state may be any JSON: a round goes on from it and it can be read again, or it is refused', () => {
  const rounds = [[up('A'), down('B')], [down('A'), up('__proto__')], [up('A', { ms: 9_000, budgetMs: 100 })]];
  const json = jsonOf(whole, ['A', '__proto__', '2027-01-04']);
  fc.assert(
    fc.property(json, fc.constantFrom(...rounds), fc.boolean(), (text, observed, isAlone) => {
      try {
        const at = start + minute;
        const known = new Set(observed.map(({ key }) => key));
        const round = {
          at,
          observed: observed.map((each) => ({ ...each, at })),
          warned: [],
          isPlanned: false,
          isAlone,
          known,
        };
        const before = readState(text, 'here');
        const { state, events } = applyRound(before, round, () => 'i2');
        readState(writeState(state, at), 'here');
        for (const event of [...events, ...before.pending.map((each) => each.event)]) {
          const { subject, parts } = messageFor([event], {});
          expect(`${subject}${JSON.stringify(parts)}`).not.toMatch(/[\n\r\u2028\u202e]/);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(GateError);
        expect(error).toMatchObject({ code: 'STATE_UNREADABLE' });
      }
      assertUntouched();
    }),
    { numRuns: 1_000 },
  );
});
