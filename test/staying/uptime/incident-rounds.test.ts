import { describe, expect, test } from '@jest/globals';
import { applyRound, type Warned } from '../../../src/staying/uptime/incidents.ts';
import { newState } from '../../../src/staying/uptime/state.ts';
import { down, minute, start, up, uptime } from './observed-rounds.ts';

/** Rounds at so many minutes from the start. */
function rounds() {
  const all = uptime();
  return {
    all,
    round: (at: number, ...rest: Parameters<typeof all.round> extends [number, ...infer Rest] ? Rest : never) =>
      all.round(start + at * minute, ...rest),
    checks: () => all.open().map(({ id, checks }) => `${id} ${checks.join()}`),
  };
}

describe('checks that are down', () => {
  test('for two reasons are two incidents, also where one began before', () => {
    const { round, checks } = rounds();
    round(1, [down('A'), up('B')]);
    expect(round(2, [down('A'), down('B')])).toEqual(['opened id2 check B fails']);
    expect(checks()).toEqual(['id1 A', 'id2 B']);
  });

  test('for the reason of an open incident join it', () => {
    const { round, checks } = rounds();
    round(1, [down('A', 'dns a.example'), up('B')]);
    expect(round(2, [up('A'), down('B', 'dns a.example')])).toEqual([]);
    expect(checks()).toEqual(['id1 A,B']);
  });

  test('stay in the incident that holds them, whatever reason others have', () => {
    const { round, checks } = rounds();
    round(1, [down('A'), down('B')]);
    expect(round(2, [down('A', 'host a.example'), down('B', 'host a.example'), down('C', 'host a.example')])).toEqual(
      [],
    );
    expect(checks()).toEqual(['id1 A,C', 'id2 B']);
  });

  test('began when the first of them was asked', () => {
    const observed = [
      { ...down('A', 'dns a.example'), at: start + 9_000 },
      { ...down('B', 'dns a.example'), at: start + 4_000 },
    ];
    const round = { at: start, observed, warned: [], known: new Set(['A', 'B']), isPlanned: false, isAlone: true };
    expect(applyRound(newState(), round, () => 'id1').events).toMatchObject([
      { event: 'opened', incident: { startedAt: start + 4_000, downs: undefined } },
    ]);
  });

  test.each([
    [31, 'A', 'check A', 'opened id1 check A fails'],
    [32, 'A', 'check A', 'opened id2 check A fails'],
    [31, 'A', 'edge a.example', 'opened id1 check A fails'],
    [31, 'B', 'check A', 'opened id1 check A fails'],
    [31, 'B', 'check B', 'opened id2 check B fails'],
  ])('at minute %i, %s for %s, after a good one at minute 2: %s', (at, key, cause, told) => {
    const { round } = rounds();
    round(1, [down('A'), up('B')]);
    round(2, [up('A'), up('B')]);
    round(3, [up('A'), up('B')]);
    expect(round(at, [up(key === 'A' ? 'B' : 'A'), down(key, cause)])).toEqual([told]);
  });

  test('that come back worse, or with others, are told once, as they are now', () => {
    const { all, round } = rounds();
    round(1, [down('A'), up('B')]);
    round(2, [up('A'), up('B')]);
    round(3, [up('A'), up('B')]);
    const worse = ['A', 'B'].map((key) => down(key, 'host a.example', 'blocker'));
    expect(round(4, worse)).toEqual(['opened id1 host a.example fails']);
    expect(all.incidents.at(-1)).toMatchObject({ severity: 'blocker', checks: ['A', 'B'], downs: 2 });
    expect(round(5, worse)).toEqual([]);
  });

  test('are not good for as long as one of them was not asked', () => {
    const { round } = rounds();
    round(
      1,
      ['A', 'B'].map((key) => down(key, 'dns a.example')),
    );
    for (const at of [2, 3, 4]) expect(round(at, [up('A')], { known: ['A', 'B'] })).toEqual([]);
    expect(round(5, [up('A'), up('B', { state: 'unjudged' })])).toEqual([]);
    round(6, [up('A'), up('B')]);
    expect(round(7, [up('A'), up('B')])).toEqual(['resolved id1 dns a.example fails']);
  });
});

describe('a round of another process', () => {
  test.each([
    [-1, []],
    [-9, []],
    [-10, ['opened id1 check A fails']],
    [0, []],
    [1, ['opened id1 check A fails']],
  ])('that began %i minutes after the last one', (after, told) => {
    const { round } = rounds();
    round(30, [up('A')]);
    expect(round(30 + after, [down('A')], { isAlone: false })).toEqual(told);
  });
});

describe('the hour of a route', () => {
  const route = (key: string, ms: number | undefined, budgetMs: number | undefined = 500) => up(key, { ms, budgetMs });

  test('counts what took longer than its budget', () => {
    const { all, round } = rounds();
    round(0, [route('A', 500), route('B', 501)]);
    round(1, [route('A', undefined), route('B', 499)]);
    expect(all.state.hours).toEqual({
      A: { since: start, n: 1, over: 0 },
      B: { since: start, n: 2, over: 1 },
    });
    round(2, [route('A', 900)], { isPlanned: true, known: ['A', 'B'] });
    expect(all.state.hours['A']).toEqual({ since: start, n: 1, over: 0 });
  });

  test('ends after an hour, and begins anew where the clock was set back', () => {
    const { all, round } = rounds();
    round(0, [route('A', 900)]);
    round(59, [route('A', 900)]);
    expect(all.state.hours['A']).toMatchObject({ since: start, n: 2 });
    round(60, [route('A', 900)]);
    expect(all.state.hours['A']).toMatchObject({ since: start + 60 * minute, n: 1 });
    round(20, [route('A', 900)]);
    expect(all.state.hours['A']).toMatchObject({ since: start + 20 * minute, n: 1 });
  });

  test('is forgotten with its budget and with its check', () => {
    const { all, round } = rounds();
    round(0, [route('A', 100), route('B', 100), route('C', 100)]);
    round(1, [up('A'), route('B', 100)], { known: ['A', 'B'] });
    expect(Object.keys(all.state.hours)).toEqual(['B']);
  });

  test('that is slow is told with five routes of its host at most', () => {
    const { all, round } = rounds();
    const keys = ['A', 'B', 'C', 'D', 'E', 'F'];
    for (const at of [0, 1, 2])
      expect(
        round(
          at,
          keys.map((key) => route(key, 900)),
        ),
      ).toEqual([]);
    expect(
      round(
        3,
        keys.map((key) => route(key, 900)),
      ),
    ).toEqual(['opened id1 a.example is slow: 6 checks over budget']);
    expect(all.incidents.at(-1)).toMatchObject({
      isWarning: true,
      severity: 'high',
      checks: keys,
      startedAt: start + 3 * minute,
      observed: ['A', 'B', 'C', 'D', 'E'].map((key) => `${key}: 4 of 4 requests took longer than 500 ms`).join('; '),
    });
  });
});

describe('a warning', () => {
  const day = 24 * 60;
  const warned = (more: Partial<Warned> = {}): Warned[] => [
    { key: 'slow a', severity: 'medium', title: 'it is slow', checks: [], ...more },
  ];

  test.each([
    [day - 1, 0, []],
    [day, 0, ['opened id2 it is slow']],
    [day, day - 60, ['opened id2 it is slow']],
    [day, day - 59, []],
  ])('at minute %i, where it last held at minute %i', (at, heldAt, told) => {
    const { round } = rounds();
    round(0, [up('A')], { warned: warned() });
    if (heldAt > 0) round(heldAt, [up('A')], { warned: warned() });
    expect(round(at, [up('A')], { warned: warned() })).toEqual(told);
  });

  test('about something else is news after a day, and once worse at once', () => {
    const { round } = rounds();
    const about = (of: string, severity: Warned['severity'] = 'medium') => ({
      warned: warned({ of, severity, once: true, title: of }),
    });
    round(0, [up('A')], about('May'));
    expect(round(day - 1, [up('A')], about('June'))).toEqual([]);
    const { round: again } = rounds();
    again(0, [up('A')], about('May'));
    expect(again(day, [up('A')], about('June'))).toEqual(['opened id2 June']);
    expect(again(day + 1, [up('A')], about('June', 'high'))).toEqual(['opened id3 June']);
    expect(again(day + 2, [up('A')], about('June'))).toEqual([]);
  });

  test('is forgotten after 30 days', () => {
    const { all, round } = rounds();
    round(0, [up('A')], { warned: warned() });
    round(30 * day - 1, [up('A')]);
    expect(Object.keys(all.state.warnings)).toEqual(['slow a']);
    round(30 * day, [up('A')]);
    expect(all.state.warnings).toEqual({});
  });
});

describe('a day', () => {
  test('counts its rounds, and those in which something was down', () => {
    const { all, round } = rounds();
    round(0, [up('A')]);
    expect(all.state.rounds.longestGap).toBeUndefined();
    round(1, [down('A'), up('B')]);
    round(2, [down('A')], { isPlanned: true });
    round(3, [up('A', { state: 'unjudged' }), up('B')]);
    round(4, [up('A', { state: 'unjudged' })]);
    round(24 * 60, [up('A')]);
    expect(all.state.days).toEqual([
      { day: '2027-01-04', rounds: 4, bad: 1 },
      { day: '2027-01-05', rounds: 1, bad: 0 },
    ]);
    round(5, [up('A')]);
    expect(all.state.days?.map(({ day, rounds: count }) => `${day} ${count}`)).toEqual([
      '2027-01-04 5',
      '2027-01-05 1',
    ]);
  });
});
