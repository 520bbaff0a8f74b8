import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../property-seed.ts';
import type { Observed } from '../../../src/staying/uptime/observed.ts';
import { newState, readState, writeState } from '../../../src/staying/uptime/state.ts';
import { down, minute, start, up, uptime } from './observed-rounds.ts';

describe('an outage', () => {
  test('is told once when it begins and once when it is over, with its real duration', () => {
    const { round, state, told, open } = uptimeAt();
    round(0, [up('A'), up('B')]);
    expect(round(1, [down('A'), up('B')])).toEqual(['opened id1 check A fails']);
    for (let at = 2; at < 41; at += 1) expect(round(at, [down('A'), up('B')])).toEqual([]);
    expect(round(41, [up('A'), up('B')])).toEqual([]);
    expect(round(42, [up('A'), up('B')])).toEqual(['resolved id1 check A fails']);
    expect(open()).toEqual([]);
    const [incident] = state().incidents;
    expect(incident).toMatchObject({ startedAt: at(1), resolvedAt: at(41), lastGoodAt: at(0), checks: ['A'] });
    expect(told).toHaveLength(2);
  });

  test('of everything for one reason is one', () => {
    const { round } = uptimeAt();
    const all = ['A', 'B', 'C'].map((key) => down(key, 'dns a.example', 'blocker', 'dns'));
    expect(round(1, all)).toEqual(['opened id1 dns a.example fails']);
    expect(round(2, [...all, down('D', 'dns a.example', 'blocker', 'dns')])).toEqual([]);
  });

  test('that spreads is the same, and is told again only because it is worse', () => {
    const { round, open } = uptimeAt();
    round(1, [down('A'), up('B')]);
    const all = ['A', 'B'].map((key) => down(key, 'host a.example', 'blocker'));
    expect(round(2, all)).toEqual(['updated id1 host a.example fails']);
    expect(round(3, all)).toEqual([]);
    expect(open()).toMatchObject([{ checks: ['A', 'B'], severity: 'blocker' }]);
  });

  test('stays the same when its symptom changes, and when its check gets another name', () => {
    const { round, open } = uptimeAt();
    round(1, [down('A'), up('B')]);
    expect(round(2, [down('A', 'edge a.example', 'high', 'edge'), up('B')])).toEqual([]);
    expect(round(3, [{ ...down('A'), name: 'Renamed' }, up('B')])).toEqual([]);
    expect(open()).toHaveLength(1);
  });

  test('is over when its check is gone from the configuration', () => {
    const { round, open } = uptimeAt();
    round(1, [down('A'), up('B')]);
    round(2, [up('B')]);
    expect(round(3, [up('B')])).toEqual(['resolved id1 check A fails']);
    expect(open()).toEqual([]);
  });

  test('is not over because a run asked other checks only', () => {
    const { round, open } = uptimeAt();
    round(1, [down('A'), up('B')]);
    for (let at = 2; at < 10; at += 1) expect(round(at, [up('B')], { known: ['A', 'B'] })).toEqual([]);
    expect(open()).toHaveLength(1);
    round(10, [up('A'), up('B')]);
    expect(round(11, [up('A'), up('B')])).toEqual(['resolved id1 check A fails']);
  });

  test('counts the same round once, also where its write was told twice', () => {
    const { round, open } = uptimeAt();
    round(1, [down('A')]);
    round(2, [up('A')]);
    expect(round(2, [up('A')])).toEqual([]);
    expect(open()).toHaveLength(1);
  });

  test('is not opened anew by a run that began before its end was seen', () => {
    const { round, open } = uptimeAt();
    round(1, [down('A')]);
    round(3, [up('A')]);
    round(4, [up('A')]);
    expect(round(2, [down('A')], { isAlone: false })).toEqual([]);
    expect(open()).toEqual([]);
    expect(round(2, [down('A')])).toEqual(['opened id1 check A fails']);
  });

  test('goes on while its check cannot be judged', () => {
    const { round, open } = uptimeAt();
    round(1, [down('A')]);
    for (let at = 2; at < 6; at += 1) round(at, [up('A', { state: 'unjudged' })]);
    expect(open()).toHaveLength(1);
  });

  test('that comes back within 30 minutes is the same, and then is over only after 30 good minutes', () => {
    const { round, told, incidents, state } = uptimeAt();
    round(1, [down('A')]);
    round(2, [up('A')]);
    round(3, [up('A')]);
    expect(round(20, [down('A')])).toEqual(['opened id1 check A fails']);
    for (let at = 21; at <= 50; at += 1) expect(round(at, [up('A')])).toEqual([]);
    expect(round(51, [up('A')])).toEqual(['resolved id1 check A fails']);
    expect(told).toHaveLength(4);
    expect(incidents.at(-1)).toMatchObject({ downs: 2 });
    expect(state().incidents).toMatchObject([{ startedAt: at(1), resolvedAt: at(21), reopened: 1 }]);
  });

  test('that comes back later is another', () => {
    const { round } = uptimeAt();
    round(1, [down('A')]);
    round(2, [up('A')]);
    round(3, [up('A')]);
    expect(round(40, [down('A')])).toEqual(['opened id2 check A fails']);
  });

  test('what comes and goes each minute is told three times at most in an hour', () => {
    const { round, told } = uptimeAt();
    for (let at = 0; at < 60; at += 1) round(at, [at % 4 < 2 ? down('A') : up('A')]);
    expect(told.length).toBeLessThanOrEqual(3);
  });

  test('a check that passed at a later try is not down', () => {
    const { round, told } = uptimeAt();
    for (let at = 0; at < 60; at += 1) round(at, [up('A', { state: 'degraded' })]);
    expect(told).toEqual([]);
  });
});

describe('a maintenance window', () => {
  test('opens nothing; what is still down after it opens then', () => {
    const { round } = uptimeAt();
    expect(round(1, [down('A')], { isPlanned: true })).toEqual([]);
    expect(round(2, [down('A')], { isPlanned: true })).toEqual([]);
    expect(round(3, [down('A')])).toEqual(['opened id1 check A fails']);
  });

  test('is no time to be told that it got worse', () => {
    const { round } = uptimeAt();
    round(1, [down('A'), up('B')]);
    const all = ['A', 'B'].map((key) => down(key, 'host a.example', 'blocker'));
    expect(round(2, all, { isPlanned: true })).toEqual([]);
  });

  test('that is over tells what got worse in it, if it is still so', () => {
    const { round, open } = uptimeAt();
    round(1, [down('A'), up('B')]);
    const all = ['A', 'B'].map((key) => down(key, 'host a.example', 'blocker'));
    round(2, all, { isPlanned: true });
    expect(open()).toMatchObject([{ severity: 'high', checks: ['A', 'B'] }]);
    expect(round(3, all)).toEqual(['updated id1 host a.example fails']);
  });

  test('is no last good round of what is down after it', () => {
    const { round, open } = uptimeAt();
    round(1, [down('A')], { isPlanned: true });
    round(2, [down('A')]);
    expect(open()[0]?.lastGoodAt).toBeUndefined();
  });

  test('is no time to be told of a certificate; it is told after it', () => {
    const { round } = uptimeAt();
    const warned = [{ key: 'certificate a', severity: 'high' as const, title: 'it expires', checks: [], once: true }];
    expect(round(1, [up('A')], { warned, isPlanned: true })).toEqual([]);
    expect(round(2, [up('A')], { warned })).toEqual(['opened id1 it expires']);
  });

  test('lets an incident of before end', () => {
    const { round } = uptimeAt();
    round(1, [down('A')]);
    round(2, [up('A')], { isPlanned: true });
    expect(round(3, [up('A')], { isPlanned: true })).toEqual(['resolved id1 check A fails']);
  });
});

describe('a slow hour', () => {
  const slow = (keys: string[], ms: number) => keys.map((key) => up(key, { ms, budgetMs: 500 }));

  test('is one warning for its host, and is not repeated within a day', () => {
    const { round, told } = uptimeAt();
    for (let at = 0; at < 180; at += 1) round(at, slow(['A', 'B'], at >= 60 && at < 120 ? 900 : 100));
    expect(told).toEqual(['opened id1 a.example is slow: 2 checks over budget']);
    for (let at = 1600; at < 1720; at += 1) round(at, slow(['A'], at >= 1600 ? 900 : 100));
    expect(told).toHaveLength(2);
  });

  test('that is slow in a maintenance window only is none', () => {
    const { round, told } = uptimeAt();
    for (let at = 0; at < 90; at += 1) round(at, slow(['A'], at < 50 ? 900 : 100), { isPlanned: at < 50 });
    expect(told).toEqual([]);
  });

  test('is counted on where runs of other checks come between', () => {
    const { round, told } = uptimeAt();
    for (let at = 0; at < 60; at += 1)
      if (at % 2 === 0) round(at, slow(['A'], 900), { known: ['A', 'B'] });
      else round(at, [up('B')], { known: ['A', 'B'] });
    expect(told).toEqual(['opened id1 a.example is slow: A over budget']);
  });

  test('one slow request is none, nor is an outage', () => {
    const { round, told } = uptimeAt();
    for (let at = 0; at < 120; at += 1) round(at, slow(['A'], at === 30 ? 9_000 : 100));
    for (let at = 120; at < 180; at += 1) round(at, [up('A', { state: 'unjudged', budgetMs: 500 })]);
    expect(told).toEqual([]);
  });
});

test('a certificate is told once for each severity, and again after its renewal', () => {
  const { round, told } = uptimeAt();
  const warned = (severity: 'medium' | 'high', of: string) => [
    { key: 'certificate a', severity, of, title: `${severity} ${of}`, checks: [], once: true },
  ];
  for (let at = 0; at < 4_000; at += 60) round(at, [up('A')], { warned: warned('medium', 'May') });
  for (let at = 4_000; at < 8_000; at += 60) round(at, [up('A')], { warned: warned('high', 'May') });
  for (let at = 8_000; at < 9_000; at += 60) round(at, [up('A')], { warned: warned('medium', 'August') });
  expect(told).toEqual(['opened id1 medium May', 'opened id2 high May', 'opened id3 medium August']);
});

test('two certificates that answer in turn while one is rolled out are told once', () => {
  const { round, told } = uptimeAt();
  for (let at = 0; at < 1_200; at += 60) {
    const of = at % 120 === 0 ? 'May' : 'June';
    round(at, [up('A')], {
      warned: [{ key: 'certificate a', severity: 'high', of, title: of, checks: [], once: true }],
    });
  }
  expect(told).toEqual(['opened id1 May']);
});

describe('the gaps between rounds', () => {
  test('the longest of the last day is kept; a clock that is set back makes none', () => {
    const { round, state } = uptimeAt();
    for (const minutes of [0, 5, 22, 27, 10, 15]) round(minutes, [up('A')]);
    expect(state().rounds).toMatchObject({ total: 6, lastAt: at(15), longestGap: { ms: 17 * minute, at: at(22) } });
    round(1500, [up('A')]);
    round(1505, [up('A')]);
    expect(state().rounds.longestGap).toEqual({ ms: 1485 * minute, at: at(1500) });
  });

  test('once the longest is a day old, the next one of that day is the longest', () => {
    const { round, state } = uptimeAt();
    for (const minutes of [0, 5, 65, 70, 100, 105]) round(minutes, [up('A')]);
    expect(state().rounds.longestGap?.ms).toBe(60 * minute);
    for (let at = 110; at <= 1510; at += 5) round(at, [up('A')]);
    expect(state().rounds.longestGap).toEqual({ ms: 30 * minute, at: at(100) });
    for (let at = 1515; at <= 1600; at += 5) round(at, [up('A')]);
    expect(state().rounds.longestGap?.ms).toBe(5 * minute);
    expect(state().rounds.laterGaps?.length).toBeLessThan(25);
  });

  test('an incident during which the clock is set back has no negative duration', () => {
    const { round, state } = uptimeAt();
    round(60, [down('A')]);
    round(10, [up('A')]);
    round(11, [up('A')]);
    expect(state().incidents).toMatchObject([{ startedAt: at(60), resolvedAt: at(60) }]);
  });
});

describe('a clock that is set back by a year', () => {
  const year = 365 * 24 * 60;

  test('lets a reopened incident end after 30 good minutes', () => {
    const { round, open } = uptimeAt();
    round(year, [down('A')]);
    round(year + 1, [up('A')]);
    round(year + 2, [up('A')]);
    round(year + 3, [down('A')]);
    round(year + 4, [up('A')]);
    for (let at = 0; at < 30; at += 1) round(at, [up('A')]);
    expect(open()).toHaveLength(1);
    expect(round(30, [up('A')])).toEqual(['resolved id1 check A fails']);
  });

  test('takes no new outage for one of the time that never was', () => {
    const { round } = uptimeAt();
    round(year, [down('A')]);
    round(year + 1, [up('A')]);
    round(year + 2, [up('A')]);
    expect(round(5, [down('A')])).toEqual(['opened id2 check A fails']);
  });

  test('keeps no slow hour from being told', () => {
    const { round, told } = uptimeAt();
    const slow = [up('A', { ms: 900, budgetMs: 500 })];
    for (let at = 0; at < 60; at += 1) round(year + at, slow);
    for (let at = 0; at < 60; at += 1) round(at, slow);
    expect(told).toHaveLength(2);
  });
});

const states = fc.constantFrom('up', 'degraded', 'down', 'unjudged');
const causes = fc.constantFrom('own', 'dns a.example', 'host a.example');
const anyRound = fc.record({
  minutes: fc.integer({ min: 1, max: 45 }),
  checks: fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C', 'D'), states, causes), { maxLength: 4 }),
  isPlanned: fc.boolean(),
});
type AnyRound = typeof anyRound extends fc.Arbitrary<infer T> ? T : never;

function observedOf({ checks }: AnyRound): Observed[] {
  return [...new Map(checks.map((each) => [each[0], each])).values()].map(([key, state, cause]) =>
    state === 'down' ? down(key, cause === 'own' ? `check ${key}` : cause) : up(key, { state: state as 'up' }),
  );
}

test('in any sequence of rounds, each check is in one open incident at most, and begin and end are told in turn', () => {
  fc.assert(
    fc.property(fc.array(anyRound, { maxLength: 30 }), (rounds) => {
      const world = uptimeAt();
      const { round, told, open } = world;
      let now = 0;
      for (const each of rounds) {
        now += each.minutes;
        const observed = observedOf(each);
        round(now, observed, { isPlanned: each.isPlanned });
        const keys = open().flatMap((incident) => incident.keys);
        expect(new Set(keys).size).toBe(keys.length);
        if (!each.isPlanned) for (const { key, state } of observed) if (state === 'down') expect(keys).toContain(key);
        const { state } = world;
        const before = state();
        expect(round(now, observed, { isPlanned: each.isPlanned })).toEqual([]);
        expect(state()).toEqual(before);
      }
      const turns = new Map<string, string>();
      for (const [event = '', id = ''] of told.map((line) => line.split(' '))) {
        if (event === 'opened') expect(turns.get(id) ?? 'resolved').toBe('resolved');
        else expect(turns.get(id)).not.toBe('resolved');
        if (event !== 'updated') turns.set(id, event);
      }
    }),
  );
});

test('no single failed try is told, and all that is down is over once all was good for long enough', () => {
  fc.assert(
    fc.property(fc.array(anyRound, { maxLength: 20 }), (rounds) => {
      const { round, told, open } = uptimeAt();
      let now = 0;
      for (const each of rounds) {
        now += each.minutes;
        const before = told.length;
        const observed = observedOf(each);
        round(now, observed, { isPlanned: each.isPlanned });
        if (observed.every(({ state }) => state !== 'down'))
          expect(told.slice(before).filter((line) => !line.startsWith('resolved'))).toEqual([]);
      }
      for (let good = 0; good < 34; good += 1)
        round(
          (now += 1),
          ['A', 'B', 'C', 'D'].map((key) => up(key)),
        );
      expect(open()).toEqual([]);
      const ends = new Map<string, number>();
      for (const [event = '', id = ''] of told.map((line) => line.split(' ')))
        ends.set(id, (ends.get(id) ?? 0) + (event === 'opened' ? 1 : event === 'resolved' ? -1 : 0));
      expect([...ends.values()].every((balance) => balance === 0)).toBe(true);
    }),
  );
});

test('the order of the checks changes nothing', () => {
  fc.assert(
    fc.property(fc.array(anyRound, { maxLength: 12 }), (rounds) => {
      const [one, other] = [uptimeAt(), uptimeAt()];
      let now = 0;
      for (const each of rounds) {
        now += each.minutes;
        one.round(now, observedOf(each));
        other.round(now, observedOf(each).toReversed());
      }
      const shape = ({ open }: typeof one) =>
        open()
          .map(({ keys }) => keys.toSorted().join())
          .toSorted();
      expect(shape(one).join(' ').split(/[ ,]/).toSorted()).toEqual(shape(other).join(' ').split(/[ ,]/).toSorted());
    }),
  );
});

function at(minutes: number): number {
  return start + minutes * minute;
}

function uptimeAt() {
  const world = uptime();
  return {
    ...world,
    state: () => world.state,
    round: (minutes: number, ...rest: [Observed[], Parameters<typeof world.round>[2]?]) =>
      world.round(at(minutes), ...rest),
  };
}

test('a state stays small enough to be read, whatever is in its closed incidents', () => {
  const checks = Array.from({ length: 1_000 }, (_, number) => `A check with a longer name, number ${number}`);
  const incidents = Array.from({ length: 150 }, (_, number) => ({
    id: String(number),
    title: 'Down',
    severity: 'blocker' as const,
    startedAt: number * 1_000,
    resolvedAt: number * 1_000 + 1,
    checks,
    keys: checks,
    cause: 'http',
    goodRounds: 2,
    reopened: 0,
  }));
  const json = writeState({ ...newState(), incidents }, 200_000);
  expect(json.length).toBeLessThan(2_100_000);
  const ids = readState(json, 'here').incidents.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(10);
  expect(ids).toEqual(incidents.slice(-ids.length).map(({ id }) => id));
});
