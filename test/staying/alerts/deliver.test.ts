import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import '../../property-seed.ts';
import type { Alert } from '../../../src/config/sections/alerts.ts';
import type { Severity } from '../../../src/model/severity.ts';
import { deliver } from '../../../src/staying/alerts/deliver.ts';
import { DeliveryFailed, type Target } from '../../../src/staying/alerts/target.ts';
import type { AlertEvent, Pending } from '../../../src/staying/incident.ts';
import { virtualClock } from '../../pillars/latency/virtual-clock.ts';
import { outage, pendingFor, resolved, toSlack, toWebhook } from './example.ts';

const minute = 60_000;
const day = 24 * 60 * minute;
const down = new DeliveryFailed('sink.example answered 500');
const refused = new DeliveryFailed('sink.example answered 404', { isFinal: true });

type Answer = DeliveryFailed | undefined;

/** Targets `0 slack`, `1 slack` … that answer as the test says, the last answer again and again. */
function lab(answers: (Answer[] | Partial<Target>)[], severities: Severity[][] = []) {
  const { clock: virtual, run } = virtualClock();
  const waits = { open: 0 };
  const clock = {
    ...virtual,
    sleep(ms: number, signal?: AbortSignal) {
      waits.open += 1;
      return virtual.sleep(ms, signal).finally(() => (waits.open -= 1));
    },
  };
  const sent: { key: string; titles: string[]; id: string; at: number }[] = [];
  const tries: string[] = [];
  const targets = answers.map((each, index): Target => {
    const key = `${index} slack`;
    const alert: Alert = {
      ...toSlack('https://x.example'),
      at: { file: 'gate.yml', line: index, column: 1 },
      severities: severities[index] ?? ['blocker', 'high'],
    };
    if (!Array.isArray(each)) return { key, alert, send: async () => {}, ...each };
    const left = [...each];
    return {
      key,
      alert,
      async send(events, id) {
        tries.push(key);
        const answer = left.length > 1 ? left.shift() : left[0];
        if (answer) throw answer;
        sent.push({ key, titles: events.map(({ incident }) => incident.title), id, at: clock.now() });
      },
    };
  });
  const stop = new AbortController();
  return {
    clock,
    waits,
    sent,
    tries,
    targets,
    stop,
    deliver: (pending: Pending[]) => run(deliver(pending, targets, { clock, signal: stop.signal })),
  };
}

const message = (target: string, more: Partial<Pending> = {}): Pending => ({
  ...pendingFor(target),
  since: 0,
  notBefore: 0,
  ...more,
});
const incident = (id: string, severity: Severity = 'blocker'): AlertEvent => ({
  event: 'opened',
  incident: { ...outage, id, title: id, severity },
});

describe('a delivery', () => {
  test('that succeeds leaves nothing, and no timer', async () => {
    const { deliver, sent, waits } = lab([[undefined]]);
    expect(await deliver([message('0 slack')])).toEqual({ left: [], lines: [] });
    expect(sent).toMatchObject([{ key: '0 slack', titles: [outage.title], id: `${outage.id}-0 slack` }]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(waits.open).toBe(0);
  });

  test('of several messages to one target is one, with an id that says what it holds', async () => {
    const { deliver, sent } = lab([[undefined]]);
    const [a, b, c] = ['a', 'b', 'c'].map((id) => message('0 slack', { id, event: incident(id) }));
    await deliver([a, b] as Pending[]);
    await deliver([a, b, c] as Pending[]);
    await deliver([a, b] as Pending[]);
    expect(sent.map(({ titles }) => titles)).toEqual([
      ['a', 'b'],
      ['a', 'b', 'c'],
      ['a', 'b'],
    ]);
    expect(sent[0]?.id).toBe(sent[2]?.id);
    expect(sent[0]?.id).not.toBe(sent[1]?.id);
  });

  test('to a webhook is a request for each, and the first failure holds the rest back', async () => {
    const seen: string[] = [];
    let isDown = false;
    const { deliver } = lab([
      {
        alert: toWebhook('https://x.example'),
        async send(events, id) {
          seen.push(id);
          expect(events).toHaveLength(1);
          if (isDown) throw down;
        },
      },
    ]);
    const messages = ['a', 'b', 'c'].map((id) => message('0 slack', { id, event: incident(id) }));
    await deliver(messages);
    expect(seen.splice(0)).toEqual(['a', 'b', 'c']);
    isDown = true;
    const { left, lines } = await deliver(messages);
    expect(seen).toEqual(['a', 'a', 'a']);
    expect(left.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(lines).toEqual(['webhook (launch-gate.yml:9): sink.example answered 500; tried again later (3 messages)']);
  });

  test('that fails is tried three times in a round, with the same id', async () => {
    const { deliver, sent, tries } = lab([[down, down, undefined]]);
    expect(await deliver([message('0 slack')])).toEqual({ left: [], lines: [] });
    expect(tries).toHaveLength(3);
    expect(sent).toMatchObject([{ id: `${outage.id}-0 slack`, at: 5_000 }]);
  });

  test('that fails in each try goes to the next target that does not get it anyway', async () => {
    const { deliver, sent } = lab([[down], [undefined], [undefined]], [[], ['blocker'], ['medium']]);
    const { left, lines } = await deliver([message('0 slack'), message('1 slack')]);
    expect(left).toEqual([]);
    expect(sent.map(({ key }) => key)).toEqual(['1 slack', '2 slack']);
    expect(lines).toEqual(['slack (gate.yml:0): sink.example answered 500; goes to slack (gate.yml:2) instead']);
  });

  test('that is refused goes on at once', async () => {
    const { deliver, sent, tries } = lab([[refused], [undefined]], [[], ['medium']]);
    await deliver([message('0 slack')]);
    expect(tries).toEqual(['0 slack', '1 slack']);
    expect(sent).toMatchObject([{ key: '1 slack', at: 0 }]);
  });

  test('that two targets refuse goes only once to the third', async () => {
    const { deliver, sent } = lab([[refused], [refused], [undefined]], [[], [], ['medium']]);
    const { lines } = await deliver([message('0 slack'), message('1 slack')]);
    expect(sent.map(({ key }) => key)).toEqual(['2 slack']);
    expect(lines).toHaveLength(2);
  });

  test('that nobody takes is tried again later, from its first target on', async () => {
    const { deliver, sent, tries } = lab([[down], [refused]], [[], ['medium']]);
    const { left } = await deliver([message('0 slack')]);
    expect(left).toMatchObject([{ target: '0 slack', gaveUp: [], failed: 1, notBefore: 5_000 + minute }]);
    expect(tries.splice(0)).toEqual(['0 slack', '0 slack', '0 slack', '1 slack']);
    await deliver(left);
    expect(tries).toEqual(['0 slack', '0 slack', '0 slack', '1 slack']);
    expect(sent).toEqual([]);
  });

  test('that is refused where nobody else is left is said to be lost', async () => {
    const { deliver } = lab([[refused]]);
    expect(await deliver([message('0 slack')])).toEqual({
      left: [],
      lines: ['slack (gate.yml:0): sink.example answered 404; not delivered, and nobody else is left to tell'],
    });
  });

  test('to a target that is gone from the configuration goes to the first that is there', async () => {
    const { deliver, sent } = lab([[undefined]], [['medium']]);
    const { lines } = await deliver([message('7 email')]);
    expect(sent.map(({ key }) => key)).toEqual(['0 slack']);
    expect(lines).toEqual(['alert 7 email: it is no longer in the configuration; goes to slack (gate.yml:0) instead']);
  });

  test('waits for as long as the target asks, within the round or for a later one, at most an hour', async () => {
    const wait = (retryAfterMs: number) => new DeliveryFailed('sink.example answered 429', { retryAfterMs });
    const near = lab([[wait(15_000), undefined]]);
    await near.deliver([message('0 slack')]);
    expect(near.sent).toMatchObject([{ at: 15_000 }]);
    const far = lab([[wait(30 * minute)]]);
    expect((await far.deliver([message('0 slack')])).left).toMatchObject([{ notBefore: 30 * minute }]);
    expect(far.tries).toHaveLength(1);
    const never = lab([[wait(90 * day)]]);
    expect((await never.deliver([message('0 slack')])).left).toMatchObject([{ notBefore: 60 * minute }]);
  });

  test('waits longer after each round, at most a quarter of an hour, and ends after a day', async () => {
    const { deliver } = lab([[down]]);
    let pending = message('0 slack');
    const failed: number[] = [];
    for (let round = 0; round < 7; round += 1) {
      const { left } = await deliver([pending]);
      const [next] = left as [Pending];
      failed.push(next.failed);
      pending = next;
    }
    expect(failed).toEqual([1, 2, 3, 4, 5, 6, 7]);
    const many = lab([[down]]);
    expect((await many.deliver([message('0 slack', { failed: 30 })])).left).toMatchObject([
      { notBefore: 5_000 + 15 * minute },
    ]);
    const old = await deliver([message('0 slack', { since: -day })]);
    expect(old.left).toEqual([]);
    expect(old.lines).toEqual(['slack (gate.yml:0): sink.example answered 500; given up after a day']);
  });

  test('ends after a minute, and keeps what a silent target did not take', async () => {
    const { deliver, clock, sent } = lab(
      [
        {
          send: (_events, _id, signal) =>
            new Promise((_resolve, reject) => {
              signal.addEventListener('abort', () => reject(new DeliveryFailed('it does not answer')));
            }),
        },
        [undefined],
        [undefined],
      ],
      [[], ['blocker'], ['medium']],
    );
    const { left } = await deliver([message('0 slack'), message('1 slack')]);
    expect(clock.now()).toBe(minute);
    expect(left).toMatchObject([{ target: '0 slack' }]);
    expect(sent.map(({ key, at }) => [key, at])).toEqual([['1 slack', 0]]);
  });

  test('that the process ends keeps its messages as they are', async () => {
    const { deliver, stop, tries } = lab([[down], [undefined]], [[], ['medium']]);
    stop.abort();
    const pending = [message('0 slack'), message('1 slack', { event: resolved })];
    const { left } = await deliver(pending);
    expect(left).toEqual(pending);
    expect(tries).toEqual([]);
  });

  test('loses nothing and tells nobody twice, whatever the targets answer', async () => {
    const answer = fc.constantFrom<Answer>(undefined, down, refused);
    const setup = fc.record({
      answers: fc.array(fc.array(answer, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      severities: fc.array(fc.subarray<Severity>(['blocker', 'high', 'medium']), { minLength: 4, maxLength: 4 }),
      events: fc.array(fc.constantFrom<Severity>('blocker', 'high', 'medium'), { minLength: 1, maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(setup, async ({ answers, severities, events }) => {
        const { deliver, sent, targets } = lab(answers, severities);
        let pending = events.flatMap((severity, index) =>
          targets
            .filter(({ alert }) => alert.severities.includes(severity))
            .map(({ key }) => message(key, { id: `${index} ${key}`, event: incident(`${index}`, severity) })),
        );
        const due = pending.length;
        const lines: string[] = [];
        for (let round = 0; round < 3; round += 1) {
          const outcome = await deliver(pending);
          pending = outcome.left;
          lines.push(...outcome.lines);
        }
        const told = sent.flatMap(({ key, titles }) => titles.map((title) => `${title} to ${key}`));
        expect(new Set(told).size).toBe(told.length);
        const lost = lines
          .filter((line) => line.includes('not delivered'))
          .reduce((sum, line) => sum + Number(/\((\d+) messages\)/.exec(line)?.[1] ?? 1), 0);
        expect(told.length + pending.length + lost).toBe(due);
      }),
    );
  });
});
