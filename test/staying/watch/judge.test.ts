import { describe, expect, test } from '@jest/globals';
import type { CheckConfig } from '../../../src/config/config.ts';
import type { Finding, Layer } from '../../../src/model/finding.ts';
import { errorsRule, p95Rule } from '../../../src/statistics/stairs.ts';
import type { Probe, Try } from '../../../src/staying/round.ts';
import { type Around, watchFinding } from '../../../src/staying/watch/finding.ts';
import { type Failed, openJudge } from '../../../src/staying/watch/judge.ts';
import { type Asked, type Round, requestsOf } from '../../../src/staying/watch/requests.ts';
import { openTally } from '../../../src/staying/watch/tally.ts';

const liveAt = Date.UTC(2027, 0, 10, 14);
const everyMs = 15_000;
const at = { file: 'gate.yml', line: 3, column: 5 };
const check = (name: string, p95Ms?: number): CheckConfig => ({
  at,
  name,
  steps: [],
  cleanup: [],
  latency: p95Ms === undefined ? undefined : { at: { ...at, line: 8 }, p95Ms },
});
const reason = (name: string, more: Partial<Finding> = {}): Finding => ({
  rule: 'smoke/status',
  status: 'fail',
  severity: 'blocker',
  title: `${name}: GET / answered 500`,
  observed: '500 Internal Server Error',
  layer: 'application',
  where: { url: `https://app.test/${name}` },
  reproduce: `curl https://app.test/${name}`,
  fingerprint: `smoke/status:${name}`,
  ...more,
});
const tryOf = (round: number, finding?: Finding, durationMs = 100): Try => ({
  at: liveAt + round * everyMs,
  passed: finding === undefined,
  steps: [{ method: 'GET', url: '/', status: finding ? 500 : 200, durationMs }],
  finding,
});
const roundOf = (number: number, probes: Probe[]): Round => ({
  number,
  at: liveAt + number * everyMs,
  sinceMs: number * everyMs,
  probes,
});
const up = (of: CheckConfig, round: number, durationMs?: number): Probe => ({
  check: of,
  state: 'up',
  tries: [tryOf(round, undefined, durationMs)],
});
/** Failed once, and passed at its second try. */
const degraded = (of: CheckConfig, round: number): Probe => ({
  check: of,
  state: 'degraded',
  tries: [tryOf(round, reason(of.name)), tryOf(round)],
});
const down = (of: CheckConfig, round: number, finding?: Finding): Probe => ({
  check: of,
  state: 'down',
  tries: Array.from({ length: 3 }, () => ({ ...tryOf(round, reason(of.name)), finding })),
});

describe('a release that is watched', () => {
  const checks = Array.from({ length: 8 }, (_, index) => check(`Page ${index + 1}`));
  const [first, ...others] = checks as [CheckConfig, ...CheckConfig[]];

  test('has not failed for as long as all passes, and its requests are counted', () => {
    const judge = openJudge(checks, 0.01);
    const round = roundOf(1, [degraded(first, 1), ...others.map((each) => up(each, 1))]);
    expect(judge.add(round)).toEqual({ failed: [], requests: 9, failures: 1 });
    expect(
      judge.add(
        roundOf(
          2,
          checks.map((each) => up(each, 2)),
        ),
      ),
    ).toEqual({ failed: [], requests: 8, failures: 0 });
  });

  test('fails by errors with the request that decides it, and is told from when on', () => {
    const judge = openJudge(checks, 0.01);
    const decisions = [1, 2, 3, 4].map((number) =>
      judge.add(roundOf(number, [degraded(first, number), ...others.map((each) => up(each, number))])),
    );
    expect(decisions.map(({ failed }) => failed.length)).toEqual([0, 0, 0, 1]);
    expect(decisions[3]?.failed).toMatchObject([
      { of: 'errors', share: 0.01, n: 28, first: { round: 1, check: { name: 'Page 1' } } },
    ]);
    const failed = decisions[3]?.failed[0] as Extract<Failed, { of: 'errors' }>;
    expect(failed.over.map(({ round }) => round)).toEqual([1, 2, 3, 4]);
  });

  test('that is down is not told again for its errors', () => {
    const judge = openJudge(checks, 0.01);
    const before = [1, 2, 3].map((number) => judge.add(roundOf(number, [degraded(first, number)])));
    expect(before.every(({ failed }) => failed.length === 0)).toBe(true);
    const { failed } = judge.add(roundOf(4, [down(first, 4, reason('Page 1'))]));
    expect(failed.map(({ of }) => of)).toEqual(['down']);
  });

  test('is down for one reason where the same layer of the same host fails', () => {
    const of = (...findings: (Finding | undefined)[]) =>
      openJudge(checks, 0.01)
        .add(
          roundOf(
            1,
            [...findings.entries()].map(([index, finding]) => down(checks[index] as CheckConfig, 1, finding)),
          ),
        )
        .failed.map((each) => each.of === 'down' && each.probes.map((probe) => probe.check.name).join());
    const elsewhere = { where: { url: 'https://api.test/' } };
    expect(of(reason('a'), reason('b'))).toEqual(['Page 1,Page 2']);
    expect(of(reason('a'), reason('b', { layer: 'edge' }), reason('c'))).toEqual(['Page 1,Page 3', 'Page 2']);
    expect(of(reason('a'), reason('b', elsewhere))).toEqual(['Page 1', 'Page 2']);
    expect(of(undefined, reason('b', { layer: undefined, where: {} }))).toEqual(['Page 1,Page 2']);
  });

  test('is down for the reason of its last try', () => {
    const probes = checks.slice(0, 2).map((each, index): Probe => {
      const { tries, ...rest } = down(each, 1, reason('a'));
      const [, ...later] = tries;
      return { ...rest, tries: [tryOf(1, reason('b', { layer: index === 0 ? 'dns' : 'tcp' })), ...later] };
    });
    const { failed } = openJudge(checks, 0.01).add(roundOf(1, probes));
    expect(failed).toHaveLength(1);
    const told = watchFinding(failed[0] as Failed, { liveAt, timed: () => ({ url: '', command: '' }) });
    expect(told.title).toBe('Down 15 s after the go-live: Page 1, Page 2');
    expect(told.observed).toMatch(/^a: GET \/ answered 500, three times\n/);
  });

  test('asks first each check once, and then again those that failed', () => {
    const probes = [degraded(first, 1), degraded(others[0] as CheckConfig, 1)];
    expect(requestsOf(roundOf(1, probes)).map(({ check: { name }, over }) => `${name} ${over}`)).toEqual([
      'Page 1 true',
      'Page 2 true',
      'Page 1 false',
      'Page 2 false',
    ]);
  });

  test('is down since the first of the tries, on a clock that never jumps', () => {
    const { tries, ...later } = down(first, 2);
    const probes = [{ ...later, tries: tries.map((one) => ({ ...one, at: one.at + 700 })) }];
    const since = (more: Probe[]) => openJudge(checks, 0.01).add(roundOf(2, [...probes, ...more])).failed[0];
    expect(since([])).toMatchObject({ of: 'down', sinceMs: 30_700 });
    expect(since([down(checks[1] as CheckConfig, 2)])).toMatchObject({ sinceMs: 30_000 });
    // A wall clock that was put back an hour in the middle of the round.
    expect(since([down(checks[1] as CheckConfig, -240)])).toMatchObject({ sinceMs: 30_000 });
    expect(since([{ ...later, tries: [] }])).toMatchObject({ sinceMs: 30_000 });
  });

  test('counts what was not judged as neither down nor asked', () => {
    const probes: Probe[] = [{ check: first, state: 'unjudged', tries: [] }];
    expect(openJudge(checks, 0.01).add(roundOf(1, probes))).toEqual({ failed: [], requests: 0, failures: 0 });
  });

  test('asked once for a login that several checks wait for', () => {
    const login = { ...tryOf(1, reason('member')), steps: [] };
    const probes = checks.map((each): Probe => ({ check: each, state: 'unjudged', tries: [login] }));
    expect(openJudge(checks, 0.01).add(roundOf(1, probes))).toMatchObject({ requests: 1, failures: 1 });
    const other = { ...login, finding: reason('admin') };
    const two = [...probes, { check: first, state: 'unjudged', tries: [other] } as Probe];
    expect(openJudge(checks, 0.01).add(roundOf(1, two))).toMatchObject({ requests: 2, failures: 2 });
    const again = [{ ...(probes[0] as Probe), tries: [login, { ...login, at: login.at + 2_000 }] }];
    expect(openJudge(checks, 0.01).add(roundOf(1, again))).toMatchObject({ requests: 2, failures: 2 });
  });

  test('failed in the last step of a try alone', () => {
    const { tries, ...rest } = degraded(first, 1);
    const steps = tries.flatMap((one) => [...one.steps, ...one.steps]);
    const probe = { ...rest, tries: tries.map((one) => ({ ...one, steps })) };
    expect(openJudge(checks, 0.01).add(roundOf(1, [probe]))).toMatchObject({ requests: 8, failures: 1 });
  });
});

describe('p95 of a route that is watched', () => {
  const route = check('Orders', 300);
  const plain = check('Home');
  /** The failures after the last of these rounds; each gives the route one time, or a failure. */
  function afterRounds(times: (number | 'failed' | undefined)[], more: (round: number) => Probe[] = () => []) {
    const judge = openJudge([plain, route], 0.2);
    return times.map((time, index) => {
      const round = index + 1;
      const probe = time === 'failed' ? degraded(route, round) : up(route, round, time);
      return judge.add(roundOf(round, [...(time === undefined ? [] : [probe]), ...more(round)])).failed;
    });
  }

  test('is over with the sample that decides it, and those of its block are told', () => {
    expect(afterRounds([100, 400, 400, 300, 400]).flat()).toEqual([]);
    const all = afterRounds([100, 400, 400, 300, 400, 301]);
    expect(all.slice(0, -1).flat()).toEqual([]);
    expect(all.at(-1)).toMatchObject([
      { of: 'p95', budgetMs: 300, n: 6, samplesMs: [100, 400, 400, 300, 400, 301], first: { round: 2 } },
    ]);
    expect(all.at(-1)).toMatchObject([{ check: { name: 'Orders' } }]);
  });

  test('takes a request that failed as slower than all others, and one that was not sent as none', () => {
    const last = afterRounds([100, 'failed', undefined, 400, 400, 400]).at(-1);
    expect(last).toMatchObject([{ n: 5, samplesMs: [100, Number.POSITIVE_INFINITY, 400, 400, 400] }]);
  });

  test('is not told of a release that is down, and later no more', () => {
    const isDown = (round: number) => (round === 4 ? [down(plain, 4)] : []);
    expect(afterRounds([400, 400, 400, 400], isDown).at(-1)).toMatchObject([{ of: 'down' }]);
  });

  test('is judged only where a budget is set', () => {
    const judge = openJudge([plain], 0.2);
    const failed = [1, 2, 3, 4, 5].flatMap((round) => judge.add(roundOf(round, [up(plain, round, 60_000)])).failed);
    expect(failed).toEqual([]);
    const mixed = openJudge([plain, route], 0.2);
    const ofBoth = (round: number) => [degraded(plain, round), up(route, round)];
    expect([1, 2, 3, 4].flatMap((round) => mixed.add(roundOf(round, ofBoth(round))).failed)).toEqual([]);
  });

  test('is told by the samples of its block alone', () => {
    const last = afterRounds([...Array<number>(120).fill(100), 400, 400, 400, 400]).at(-1);
    expect(last).toMatchObject([{ n: 4, samplesMs: [400, 400, 400, 400] }]);
  });
});

describe('a count of requests', () => {
  /** The alarms of requests of which these are over; each is of a round of its own, unless `perRound` says otherwise. */
  function alarms(over: readonly number[], { last = Math.max(...over), perRound = 1, rule = p95Rule } = {}) {
    const tally = openTally<{ over: boolean; round: number; id: number }>(rule, 0.05);
    return Array.from({ length: last }, (_, index) => index + 1).flatMap((id) => {
      const alarm = tally.add({ id, over: over.includes(id), round: Math.ceil(id / perRound) });
      return alarm ? [{ n: alarm.n, over: alarm.over.map((one) => one.id), first: alarm.first.id }] : [];
    });
  }

  test('is an alarm as soon as too many are over', () => {
    expect(alarms([2, 3, 4], { last: 120 })).toEqual([]);
    expect(alarms([2, 3, 4, 16])).toEqual([{ n: 16, over: [2, 3, 4, 16], first: 2 }]);
    expect(alarms([2, 3, 4, 17])).toEqual([]);
  });

  test('is none within one round, and one with the next failure after it', () => {
    expect(alarms([1, 2, 3, 4], { perRound: 8 })).toEqual([]);
    expect(alarms([1, 2, 3, 4, 9], { perRound: 8 })).toEqual([{ n: 9, over: [1, 2, 3, 4, 9], first: 1 }]);
  });

  test('begins anew after each block', () => {
    expect(alarms([118, 119, 120, 121], { last: 240 })).toEqual([]);
    expect(alarms([1, 2, 121, 122, 123, 124])).toEqual([{ n: 4, over: [121, 122, 123, 124], first: 121 }]);
    expect(alarms([1, 576, 577, 578, 579], { rule: errorsRule(0.01) })).toEqual([]);
  });

  test('says where it probably began: one failure long before is not it', () => {
    expect(alarms([1, 14, 15, 16])).toMatchObject([{ first: 14 }]);
    expect(alarms([6, 14, 15, 16])).toMatchObject([{ first: 6 }]);
    expect(alarms([1, 2, 3, 16])).toMatchObject([{ first: 1 }]);
  });
});

describe('the finding of a release that fails', () => {
  const around: Around = {
    liveAt,
    lastGoodMs: 165_000,
    previous: 'the previous deployment (https://old.test) answers as expected, 3 of 3 times',
    timed: ({ name }) => ({ url: `https://app.test/${name}`, command: `time curl https://app.test/${name}` }),
  };
  const [home, orders] = [check('Home'), check('Orders', 300)];
  const asked = (of: CheckConfig, round: number, more: Partial<Finding> | false = {}): Asked => ({
    check: of,
    round,
    sinceMs: round * everyMs,
    over: true,
    finding: more === false ? undefined : reason(of.name, more),
  });
  const began = [
    'began 3 min after the go-live, at 2027-01-10 14:03:00 UTC; the last round in which all passed began at 2027-01-10 14:02:45 UTC',
    'layer: application',
    around.previous,
  ];

  test('that is down is told in these words', () => {
    const probes = [down(home, 12, reason('Home'))];
    expect(watchFinding({ of: 'down', probes, sinceMs: 180_000 }, around)).toEqual({
      rule: 'watch/down',
      subject: 'Home',
      status: 'fail',
      severity: 'blocker',
      title: 'Down 3 min after the go-live: Home',
      expected: 'every check passes in one of three tries (at once, after 2 s, after 10 s more)',
      observed: ['Home: GET / answered 500, three times', '500 Internal Server Error', ...began].join('\n'),
      layer: 'application',
      where: { ...at, url: 'https://app.test/Home' },
      reproduce: 'curl https://app.test/Home',
      fix: 'Go back to the release before, then look at the log of the application. A check that may fail by itself is left out with "watch: false".',
      fingerprint: 'watch/down:Home',
    });
  });

  test.each<[Layer | undefined, string | undefined, string]>([
    ['dns', 'DNS (the name leads to no public address)', 'the DNS records of the host'],
    ['tcp', 'TCP (nothing accepts the connection)', 'whether the release still runs, and what stands before it'],
    ['tls', 'TLS (the connection cannot be encrypted)', 'the certificate of the host'],
    [
      'edge',
      'edge (a proxy or the platform answers in place of the application)',
      'the proxy or platform, and whether the application behind it still runs',
    ],
    ['application', 'application', 'the log of the application'],
    [undefined, undefined, 'the log of the application'],
  ])('in the layer %s says where to look', (layer, words, lookAt) => {
    const probes = [down(home, 12, reason('Home', { layer, observed: undefined }))];
    const finding = watchFinding({ of: 'down', probes, sinceMs: 0 }, { liveAt, timed: around.timed });
    expect(finding.observed?.split('\n')).toEqual([
      'Home: GET / answered 500, three times',
      'began 0 ms after the go-live, at 2027-01-10 14:00:00 UTC; no round passed before',
      ...(words ? [`layer: ${words}`] : []),
    ]);
    expect(finding).toMatchObject({ layer, fix: expect.stringContaining(`, then look at ${lookAt}. A check`) });
  });

  test('of several checks names them, five at most, and covers none by a waiver of another', () => {
    const probes = (count: number) =>
      Array.from({ length: count }, (_, index) => down(check(`Page ${index}`), 12, reason(`Page ${index}`)));
    const of = (count: number) => watchFinding({ of: 'down', probes: probes(count), sinceMs: 180_000 }, around);
    expect(of(2)).toMatchObject({ subject: undefined, fingerprint: 'watch/down:2' });
    expect(of(2).title).toBe('Down 3 min after the go-live: Page 0, Page 1');
    expect(of(5).title).toMatch(/: Page 0, Page 1, Page 2, Page 3, Page 4$/);
    const seven = of(7);
    expect(seven.title).toMatch(/: Page 0, Page 1, Page 2, Page 3, Page 4 and 2 more$/);
    expect(seven.observed?.match(/three times/g)).toHaveLength(5);
    expect(seven.reproduce?.split('\n')).toHaveLength(5);
  });

  test('shows one command once, and none where there is none', () => {
    const same = reason('Home');
    const of = (...findings: (Finding | undefined)[]) =>
      watchFinding({ of: 'down', probes: findings.map((finding) => down(home, 12, finding)), sinceMs: 0 }, around);
    expect(of(same, same).reproduce).toBe('curl https://app.test/Home');
    expect(of(reason('Home', { reproduce: undefined })).reproduce).toBeUndefined();
    expect(of(undefined)).toMatchObject({ reproduce: undefined, layer: undefined, where: { ...at } });
  });

  test('that answers errors is told in these words, the newest reason first', () => {
    const over = [
      asked(home, 12, { title: 'Home: the first reason' }),
      asked(orders, 13, { layer: 'edge', observed: 'of Orders' }),
      asked(home, 14, { title: 'Home: the newest reason', observed: 'of Home' }),
      asked({ ...home, at: { ...at, line: 20 } }, 15, { title: 'Home: the newest reason', observed: 'of Home' }),
    ];
    const first = over[0] as Asked;
    expect(watchFinding({ of: 'errors', share: 0.01, n: 1_028, over, first }, around)).toEqual({
      rule: 'watch/errors',
      subject: undefined,
      status: 'fail',
      severity: 'high',
      title: '4 of 1,028 requests failed after the go-live, budget 1 %: Home, Orders',
      expected: 'at most 1 % of all requests fail',
      observed: [
        'failed: Home (3), Orders (1)',
        'Home: the newest reason',
        'Orders: GET / answered 500',
        'of Home',
        ...began,
      ].join('\n'),
      layer: 'application',
      where: { ...at, line: 20, url: 'https://app.test/Home' },
      reproduce: 'curl https://app.test/Home\ncurl https://app.test/Orders',
      fix: 'Go back to the release before, then look for the reason in the log of the server: what fails once in a while fails for some users always.',
      fingerprint: 'watch/errors',
    });
    const alone = watchFinding({ of: 'errors', share: 0.01, n: 28, over: over.slice(2), first }, around);
    expect(alone).toMatchObject({ subject: 'Home' });
    const edge = watchFinding(
      { of: 'errors', share: 0.01, n: 28, over: [first, ...[1, 2].map(() => over[1] as Asked)], first },
      around,
    );
    expect(edge.layer).toBe('edge');
  });

  test('that answers errors is told by the newest reason that is known', () => {
    const over = [asked(home, 12, { title: 'Home: a reason', layer: 'edge' }), asked(home, 13, false)];
    const finding = watchFinding({ of: 'errors', share: 0.01, n: 28, over, first: over[0] as Asked }, around);
    expect(finding).toMatchObject({ layer: 'edge', reproduce: 'curl https://app.test/Home' });
    expect(finding.observed?.split('\n').slice(0, 2)).toEqual(['failed: Home (2)', 'Home: a reason']);
  });

  test('that answers errors of which nothing is known is told all the same', () => {
    const over = [asked(home, 12, false)];
    const finding = watchFinding({ of: 'errors', share: 0.01, n: 28, over, first: over[0] as Asked }, around);
    expect(finding).toMatchObject({ layer: undefined, reproduce: undefined, where: { ...at } });
    expect(finding.observed?.split('\n')).toEqual(['failed: Home (1)', began[0], began[2]]);
  });

  test('that is slow is told in these words', () => {
    const over = [asked(orders, 12, false), asked(orders, 13, { layer: 'edge' }), asked(orders, 14, false)];
    const first = over[0] as Asked;
    const slow = { of: 'p95' as const, check: orders, budgetMs: 300, n: 14, over, first };
    const samplesMs = [...Array<number>(18).fill(100), 350, Number.POSITIVE_INFINITY].toReversed();
    expect(watchFinding({ ...slow, samplesMs }, around)).toEqual({
      rule: 'watch/p95',
      subject: 'Orders',
      status: 'fail',
      severity: 'high',
      title: 'Orders: 3 of 14 requests over 300 ms after the go-live',
      expected: 'p95 at most 300 ms',
      observed: [
        'p95 350 ms',
        '1 of them failed',
        began[0],
        'layer: edge (a proxy or the platform answers in place of the application)',
        began[2],
      ].join('\n'),
      layer: 'edge',
      where: { ...at, line: 8, url: 'https://app.test/Orders' },
      reproduce: 'time curl https://app.test/Orders',
      fix: 'Go back to the release before, or raise the budget if the route has to take this long.',
      fingerprint: 'watch/p95:Orders',
    });
    const allSlow = { ...slow, over: [first, first], samplesMs: [100, Number.POSITIVE_INFINITY] };
    expect(watchFinding(allSlow, around)).toMatchObject({ layer: 'application', observed: began.join('\n') });
  });
});
