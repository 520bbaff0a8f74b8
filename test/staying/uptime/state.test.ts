import { describe, expect, test } from '@jest/globals';
import {
  type KeptIncident,
  maxStateBytes,
  newState,
  readState,
  type State,
  writeState,
} from '../../../src/staying/uptime/state.ts';
import { start } from './observed-rounds.ts';

const day = 86_400_000;

function incident(number: number, more: Partial<KeptIncident> = {}): KeptIncident {
  return {
    id: `id${number}`,
    title: 'a.example is down',
    severity: 'blocker',
    startedAt: start + number,
    resolvedAt: start + number + 60_000,
    checks: ['A'],
    keys: ['GET /'],
    cause: 'host a.example',
    goodRounds: 2,
    reopened: 0,
    ...more,
  };
}

function written(incidents: KeptIncident[], now: number): State {
  return readState(writeState({ ...newState(), incidents }, now), 'here');
}

describe('what is kept', () => {
  test('are the latest 200 closed incidents, for 90 days, and every open one', () => {
    const open = incident(0, { resolvedAt: undefined });
    const closed = Array.from({ length: 300 }, (_, number) => incident(number + 1));
    expect(written([open, ...closed], start + day).incidents.map(({ id }) => id)).toEqual([
      ...closed.slice(100).map(({ id }) => id),
      'id0',
    ]);
    expect(written([open, ...closed], start + 91 * day).incidents).toHaveLength(1);
  });

  test('of a closed incident is told in short after a day', () => {
    const checks = Array.from({ length: 1_000 }, (_, number) => `Check ${number}`);
    const [kept] = written([incident(1, { checks, keys: checks })], start + 2 * day).incidents;
    expect(kept).toMatchObject({ id: 'id1', keys: [], checks: checks.slice(0, 20) });
    expect(written([incident(1, { checks, keys: checks })], start + 60_000).incidents[0]?.checks).toHaveLength(1_000);
  });

  test('is never too large to be read again', () => {
    const checks = Array.from({ length: 1_000 }, (_, number) => `Check ${number} ${'x'.repeat(200)}`);
    const incidents = Array.from({ length: 200 }, (_, number) => incident(number, { checks, keys: checks }));
    const json = writeState({ ...newState(), incidents }, start + 60_000);
    expect(Buffer.byteLength(json)).toBeLessThanOrEqual(maxStateBytes);
    expect(readState(json, 'here').incidents.at(-1)?.id).toBe('id199');
  });

  test('is also what a later build added without a new version', () => {
    const state = JSON.parse(writeState({ ...newState(), incidents: [incident(1)] }, start));
    state.later = 1;
    state.rounds.later = 2;
    state.incidents[0].later = 3;
    expect(JSON.parse(writeState(readState(JSON.stringify(state), 'here'), start))).toEqual(state);
  });
});

test.each([
  ['', 'it is empty'],
  ['{"version":1,', 'it is cut short'],
  ['null', 'it is not the state'],
  ['[]', 'it is not the state'],
  ['{"version":1}', 'it is not the state'],
  ['{"version":"2"}', 'it is not the state'],
  ['{"version":2}', 'a newer version of the gate wrote it'],
  [`${'['.repeat(100_000)}`, 'it is nested deeper than 200 levels'],
  [`${'['.repeat(100)}`, 'it is cut short'],
])('%.20s is refused, with what is wrong', (text, problem) => {
  expect(() => readState(text, 'state.json')).toThrow(problem);
});

test('a time that no date has is refused, wherever it stands', () => {
  const state = { ...newState(), incidents: [incident(1)] };
  const late = (json: string, time: number) => json.replaceAll(String(start + 1), String(time));
  const json = writeState(state, start);
  expect(readState(late(json, 8.64e15), 'here').incidents[0]?.startedAt).toBe(8.64e15);
  for (const time of [8.64e15 + 2, 1e300]) expect(() => readState(late(json, time), 'here')).toThrow('not the state');
});
