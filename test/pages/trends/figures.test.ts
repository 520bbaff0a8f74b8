import { describe, expect, test } from '@jest/globals';
import type { DaySummary, RunHistory, RunSummary } from '../../../src/history/run-summary.ts';
import { answersOf, openNow } from '../../../src/pages/trends/answers.ts';
import { compareShares, showGood, showShare } from '../../../src/pages/trends/daily.ts';
import { type Trends, trendsOf } from '../../../src/pages/trends/figures.ts';
import { dayMs, emptyHistory, hourMs, iso, now, random, run, seededHistory, seededUptime, shaOf } from './seeded.ts';

const of = (runs: RunSummary[], days: DaySummary[] = []): Trends =>
  trendsOf('production', { ...emptyHistory, runs, days }, undefined, now);
const sentence = (trends: Trends, id: string) => answersOf(trends).find((each) => each.id === id)?.sentence;

const middle = (values: number[]) => {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return sorted.length % 2 === 1
    ? sorted[Math.floor(half)]
    : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
};
const daysAgo = (days: number) => iso(now - days * dayMs).slice(0, 10);

describe('a history of 200 releases', () => {
  const history = seededHistory();
  const uptime = seededUptime();
  const trends = trendsOf('production', history, uptime, now);
  const deployments = history.runs.flatMap((each) => each.deployments);

  test('has 200 of them, some of each kind', () => {
    expect(deployments).toHaveLength(200);
    const { list } = trends.releases;
    for (const kind of [
      list.filter(({ verdict }) => verdict === 'fail'),
      list.filter(({ verdict }) => verdict === 'pass'),
      list.filter(({ isRollback }) => isRollback),
      list.filter(({ isRolledBack }) => isRolledBack),
      list.filter(({ mendedAt }) => mendedAt),
    ])
      expect(kind.length).toBeGreaterThan(1);
  });

  test('uptime: counted day by day, today first', () => {
    for (const days of [7, 30, 90] as const) {
      const sum = { all: 0, bad: 0, days: 0 };
      for (let back = 0; back < days; back += 1) {
        const found = uptime.days.find(({ day }) => day === daysAgo(back));
        if (!found) continue;
        sum.all += found.rounds;
        sum.bad += found.bad;
        sum.days += 1;
      }
      expect(trends.uptime.over[days]).toEqual(sum);
    }
    expect(trends.uptime.now).toEqual(trends.uptime.over['30']);
    expect(trends.uptime.over['90'].days).toBe(75);
  });

  test('failed requests: counted run by run', () => {
    const count = (from: number, to: number) => {
      const days = new Set<string>();
      let [all, bad] = [0, 0];
      for (const { at, requests } of history.runs) {
        const ago = Math.round((Date.parse(daysAgo(0)) - Date.parse(at.slice(0, 10))) / dayMs);
        if (ago < from || ago > to) continue;
        days.add(at.slice(0, 10));
        all += requests.sent;
        bad += requests.failed;
      }
      return { all, bad, days: days.size };
    };
    expect([trends.errors.now, trends.errors.before]).toEqual([count(0, 29), count(30, 59)]);
  });

  test('p95: each release against the five before it', () => {
    for (const { check, points } of trends.latency.routes) {
      // The runs of a release stand under its deployment, in a row.
      const releases: { sha: string; p95s: number[] }[] = [];
      for (const { sha = '', routes } of history.runs) {
        if (releases.at(-1)?.sha !== sha) releases.push({ sha, p95s: [] });
        const { p95Ms = null } = routes.find((route) => route.check === check) ?? {};
        releases.at(-1)?.p95s.push(p95Ms ?? 1e9);
      }
      expect(points.map(({ sha, p95Ms }) => [sha, p95Ms])).toEqual(
        releases.map(({ sha, p95s }) => [sha, (middle(p95s) ?? 0) > 1e8 ? null : middle(p95s)]),
      );
      for (const [index, point] of points.entries()) {
        const measured = points.slice(0, index).flatMap(({ p95Ms }) => p95Ms ?? []);
        expect(point.beforeMs).toBe(measured.length < 5 ? undefined : middle(measured.slice(-5)));
      }
    }
    expect(trends.latency.routes.map(({ check, change, isOverBudget }) => [check, change, isOverBudget])).toEqual([
      ['Dashboard', 'worse', true],
      ['Home', 'same', false],
      ['Orders API', 'same', false],
    ]);
  });

  test('releases: what became of each, one by one', () => {
    // Two in a row of one commit are one release.
    const firsts = deployments.filter(({ sha }, index) => sha !== deployments[index - 1]?.sha);
    const outcomes = firsts.map((deployment, index) => {
      const until = firsts[index + 1]?.at ?? '9';
      const own = ({ at, sha }: { at: string; sha?: string }) =>
        at >= deployment.at && at < until && sha === deployment.sha;
      const states = deployments.filter(own).map(({ state }) => state);
      const runs = history.runs.filter((each) => own(each) && each.verdict !== 'unjudged');
      const told = states.includes('success') ? 'pass' : 'unjudged';
      const verdict = states.includes('failure') ? 'fail' : (runs[0]?.verdict ?? told);
      const isRolledBack = firsts.some(({ isRollback, sha }, later) => {
        if (!isRollback || later <= index) return false;
        const earlier = firsts.slice(0, later).findLastIndex((each) => each.sha === sha);
        return earlier === -1 ? index === later - 1 : index > earlier;
      });
      return {
        at: deployment.at,
        isFailed: verdict === 'fail' || isRolledBack,
        isKnown: verdict !== 'unjudged' || isRolledBack,
      };
    });
    for (const [counts, from, to] of [
      [trends.releases.now, 0, 29],
      [trends.releases.before, 30, 59],
    ] as const) {
      const own = outcomes.filter(({ at }) => at.slice(0, 10) <= daysAgo(from) && at.slice(0, 10) >= daysAgo(to));
      expect(counts.releases).toBe(own.length);
      expect(counts.judged).toBe(own.filter(({ isKnown }) => isKnown).length);
      expect(counts.failed).toBe(own.filter(({ isFailed }) => isFailed).length);
      expect(counts.perWeek).toBeCloseTo((own.length / 30) * 7, 9);
    }
  });

  test('time to restore: each failure looks for the next pass', () => {
    const { list } = trends.releases;
    const expected = [
      ...uptime.incidents
        .filter(({ isWarning }) => !isWarning)
        .map(({ startedAt, resolvedAt = 0 }) => ({ at: startedAt, ms: resolvedAt - startedAt })),
      ...list.flatMap(({ at, verdict, mendedAt }, index) => {
        if (verdict !== 'fail') return [];
        const ends = list.slice(index).flatMap((later) => {
          if (later.mendedAt) return Date.parse(later.mendedAt);
          return later.verdict === 'pass' && !later.isRolledBack ? Date.parse(later.at) : [];
        });
        const end = mendedAt ? Date.parse(mendedAt) : Math.min(...ends);
        return [{ at: Date.parse(at), ms: Number.isFinite(end) ? end - Date.parse(at) : undefined }];
      }),
    ].sort((a, b) => b.at - a.at);
    expect(trends.restore.list.map(({ at, ms }) => ({ at: Date.parse(at), ms }))).toEqual(expected);
    const times = expected.filter(({ at, ms }) => ms !== undefined && iso(at).slice(0, 10) >= daysAgo(29));
    expect(trends.restore.now).toEqual({ n: times.length, medianMs: middle(times.map(({ ms = 0 }) => ms)) });
  });

  test('is the same whatever was summed up into days before', () => {
    const [old, recent] = [history.runs.slice(0, 60), history.runs.slice(60)];
    const days = new Map<string, DaySummary>();
    for (const each of old) {
      const day = each.at.slice(0, 10);
      const known = days.get(day) ?? dayOf(day);
      known.requests.sent += each.requests.sent;
      known.requests.failed += each.requests.failed;
      known.releases.push({ at: each.at, sha: each.sha, verdict: each.verdict });
      known.deployments.push(...each.deployments);
      days.set(day, known);
    }
    const summed = trendsOf('production', { ...emptyHistory, runs: recent, days: [...days.values()] }, uptime, now);
    expect(summed.releases).toEqual(trends.releases);
    expect(summed.errors).toEqual(trends.errors);
    expect(summed.restore).toEqual(trends.restore);
  });
});

function dayOf(day: string, more: Partial<DaySummary> = {}): DaySummary {
  return {
    version: 1,
    kind: 'day',
    day,
    environment: 'production',
    runs: { pass: 0, fail: 0, unjudged: 0 },
    findings: {},
    requests: { sent: 0, failed: 0 },
    routes: [],
    releases: [],
    deployments: [],
    ...more,
  };
}

describe('with little or nothing to go by', () => {
  test('nothing gives no figure', () => {
    const trends = of([]);
    expect(answersOf(trends).map(({ change, sentence }) => [change, sentence])).toEqual([
      ['unknown', 'Not watched: no round of uptime is recorded.'],
      ['unknown', 'No route has a p95 yet.'],
      ['unknown', 'No request is recorded.'],
      ['unknown', 'No release is recorded.'],
      ['unknown', 'Neither watched nor released in the last 30 days.'],
    ]);
  });

  test('one run is shown and compared with nothing', () => {
    const home = { check: 'Home', p95Ms: 250, budgetMs: 200, n: 60 };
    const trends = of([run(now - hourMs, { sha: shaOf(1), routes: [home] })]);
    expect(answersOf(trends).map(({ change, sentence }) => [change, sentence])).toEqual([
      ['unknown', 'Not watched: no round of uptime is recorded.'],
      [
        'unknown',
        'p95 of 1 route is known. Not compared: 1 release so far, and 6 are needed. 1 of 1 route is over budget.',
      ],
      [
        'unknown',
        '0 % of the requests failed in the last 30 days. Not compared: 1 of the last 30 days had requests, and 5 are needed.',
      ],
      [
        'unknown',
        '0 of 1 release (0 %) of the last 30 days failed or were rolled back. Not compared: 1 judged release in the last 30 days, and 5 are needed.',
      ],
      ['unknown', 'Nothing had to be restored in the last 30 days.'],
    ]);
    expect(trends.releases.now.perWeek).toBeUndefined();
  });

  test('a release is compared from the sixth on, and the fifth is not', () => {
    const routes = (p95Ms: number) => [{ check: 'Home', p95Ms, budgetMs: null, n: 60 }];
    const releases = (times: number[]) =>
      of(times.map((p95Ms, index) => run(now - (10 - index) * hourMs, { sha: shaOf(index), routes: routes(p95Ms) })));
    expect(releases([200, 200, 200, 200, 900]).latency.change).toBe('unknown');
    expect(releases([200, 200, 200, 200, 200, 900]).latency.change).toBe('worse');
    expect(releases([200, 200, 200, 200, 200, 230]).latency.change).toBe('same');
    expect(releases([900, 900, 900, 900, 900, 200]).latency.change).toBe('better');
    expect(releases([20, 20, 20, 20, 20, 60]).latency.change).toBe('same');
    // A restless route has to fall further.
    expect(releases([100, 900, 200, 1200, 400, 600]).latency.change).toBe('same');
  });

  test('a share is shown as 100 % or 0 % only where nothing failed', () => {
    expect([showGood(0), showGood(1e-7), showGood(0.00017), showGood(1)]).toEqual([
      '100 %',
      '99.99 %',
      '99.98 %',
      '0 %',
    ]);
    expect([showShare(0), showShare(1e-7), showShare(0.0003), showShare(1)]).toEqual([
      '0 %',
      '0.01 %',
      '0.03 %',
      '100 %',
    ]);
  });

  test('a share that differs by less than a tenth is no change', () => {
    expect([compareShares(0.01, 0.0095), compareShares(0.0095, 0.01), compareShares(0, 0)]).toEqual(
      Array(3).fill('same'),
    );
    expect([compareShares(0.02, 0.01), compareShares(0.0001, 0)]).toEqual(['worse', 'worse']);
    expect([compareShares(0.01, 0.02), compareShares(0, 0.0001)]).toEqual(['better', 'better']);
  });

  test('a day without rounds counts neither as up nor as down', () => {
    const uptime = {
      days: [
        { day: daysAgo(0), rounds: 0, bad: 0 },
        { day: daysAgo(1), rounds: 10, bad: 1 },
      ],
      incidents: [],
    };
    const { over } = trendsOf('production', emptyHistory, uptime, now).uptime;
    expect(over['7']).toEqual({ all: 10, bad: 1, days: 1 });
  });
});

describe('releases', () => {
  const deployed = (id: number, sha: number, hoursAgo: number, more: object = {}) => ({
    id,
    sha: shaOf(sha),
    at: iso(now - hoursAgo * hourMs),
    state: 'success' as const,
    isRollback: false,
    ...more,
  });
  const listOf = (runs: RunSummary[]) =>
    of(runs).releases.list.map(({ verdict, isRolledBack, isRollback, mendedAt }) =>
      [verdict, isRolledBack && 'back', isRollback && 'rollback', mendedAt && 'mended'].filter(Boolean).join(' '),
    );

  test('a rollback takes back all that came since its commit', () => {
    const deployments = [
      deployed(1, 1, 9),
      deployed(2, 2, 8),
      deployed(3, 3, 7),
      deployed(4, 1, 6, { isRollback: true }),
      deployed(5, 4, 5),
    ];
    expect(listOf([run(now - hourMs, { deployments })])).toEqual([
      'pass',
      'pass back',
      'pass back',
      'pass rollback',
      'pass',
    ]);
  });

  test('a rollback to a commit that nobody saw takes back the one before it', () => {
    const deployments = [deployed(1, 1, 9), deployed(2, 2, 8), deployed(3, 9, 7, { isRollback: true })];
    expect(listOf([run(now - hourMs, { deployments })])).toEqual(['pass', 'pass back', 'pass rollback']);
  });

  test('the gate before the deployment counts, and the one after it wins', () => {
    const gate = (
      hoursAgo: number,
      sha: number,
      verdict: RunSummary['verdict'],
      deployments: RunSummary['deployments'] = [],
    ) => run(now - hoursAgo * hourMs, { sha: shaOf(sha), verdict, deployments });
    const other = { state: 'other' };
    expect(listOf([gate(9.5, 1, 'fail'), gate(5, 7, 'pass', [deployed(1, 1, 9, other)])])).toEqual(['fail']);
    expect(listOf([gate(9.5, 1, 'fail'), gate(8.5, 1, 'pass', [deployed(1, 1, 9, other)])])).toEqual(['pass']);
    expect(listOf([gate(8.5, 1, 'unjudged'), gate(8.4, 1, 'fail'), gate(8.2, 1, 'pass', [deployed(1, 1, 9)])])).toEqual(
      ['fail mended'],
    );
    expect(listOf([gate(5, 7, 'fail', [deployed(1, 1, 9, other)])])).toEqual(['unjudged']);
    expect(listOf([gate(8.5, 1, 'pass', [deployed(1, 1, 9, { state: 'failure' })])])).toEqual(['fail mended']);
  });

  test('another try, and the jobs of a matrix, are no releases of their own', () => {
    const failed = deployed(1, 1, 9, { state: 'failure' });
    const tried = [failed, deployed(2, 1, 8), deployed(3, 2, 7)];
    expect(listOf([run(now - hourMs, { deployments: tried })])).toEqual(['fail mended', 'pass']);
    // A later try is no rollback, though it follows a failure.
    const flagged = [deployed(9, 7, 10), failed, deployed(2, 1, 8, { isRollback: true })];
    expect(listOf([run(now - hourMs, { deployments: flagged })])).toEqual(['pass', 'fail mended']);
    const matrix = [failed, deployed(2, 1, 9 - 1 / 360), deployed(3, 1, 9 - 1 / 180)];
    expect(listOf([run(now - hourMs, { deployments: matrix })])).toEqual(['fail']);
  });

  test('what nobody judged is not counted as good', () => {
    const deployments = [deployed(1, 1, 9, { state: 'other' }), deployed(2, 2, 8, { state: 'failure' })];
    const { now: counts } = of([run(now - hourMs, { deployments })]).releases;
    expect([counts.releases, counts.judged, counts.failed]).toEqual([2, 1, 1]);
  });

  test('a deployment that two runs tell of is one, with the state that was told last', () => {
    const runs = [
      run(now - 2 * hourMs, { deployments: [deployed(1, 1, 9, { state: 'other' })] }),
      run(now - hourMs, { deployments: [deployed(1, 1, 9)] }),
    ];
    expect(listOf(runs)).toEqual(['pass']);
  });

  test('without deployments, a run of another commit is a release; a run without one is none', () => {
    const runs = [1, 1, 2, 1].map((sha, index) => run(now - (9 - index) * hourMs, { sha: shaOf(sha) }));
    expect(of([...runs, run(now - hourMs)]).releases.list).toHaveLength(3);
  });

  test('a release that failed and has no successor is open', () => {
    const trends = of([
      run(now - 3 * hourMs, { sha: shaOf(1) }),
      run(now - 2 * hourMs, { sha: shaOf(2), verdict: 'fail' }),
    ]);
    expect(openNow(trends.restore)).toEqual({
      what: `release ${shaOf(2).slice(0, 7)} failed`,
      since: 'not over since 2026-11-26 16:00 UTC',
    });
    expect(sentence(trends, 'restore')).toMatch(/^release \w+ failed, not over since /);
    expect(answersOf(trends)[0]?.change).toBe('open');
    expect(answersOf(trends)[0]?.id).toBe('restore');
  });
});

describe('bad input', () => {
  test('a run of a clock that is ahead is left out', () => {
    const trends = of([run(now + 2 * hourMs, { requests: { sent: 10, failed: 10 } })]);
    expect(trends.errors.days).toEqual([]);
  });

  test('routes that are gone are not judged, and those measured by few requests neither', () => {
    const at = (index: number) => now - (20 - index) * hourMs;
    const route = (check: string, n = 60) => ({ check, p95Ms: 100, budgetMs: null, n });
    const runs = Array.from({ length: 12 }, (_, index) =>
      run(at(index), {
        sha: shaOf(index),
        routes: [route('New'), route('Few', 5), ...(index < 6 ? [route('Gone')] : [])],
      }),
    );
    const { routes, gone } = of(runs).latency;
    expect(routes.map(({ check }) => check)).toEqual(['New']);
    expect(gone).toEqual(['Gone']);
  });

  test('p95 on failed requests is the worst there is', () => {
    const runs = [100, 100, 100, 100, 100, null].map((p95Ms, index) =>
      run(now - (9 - index) * hourMs, { sha: shaOf(index), routes: [{ check: 'Home', p95Ms, budgetMs: 500, n: 60 }] }),
    );
    const { change, routes } = of(runs).latency;
    expect([change, routes[0]?.isOverBudget]).toEqual(['worse', true]);
    expect(sentence(of(runs), 'latency')).toContain(
      'most of all Home: failed requests, median of the five releases before 100 ms.',
    );
  });

  test('a route that grows by a little with each release is slower than a month ago', () => {
    const runs = Array.from({ length: 40 }, (_, index) =>
      run(now - (40 - index) * 1.4 * dayMs, {
        sha: shaOf(index),
        routes: [{ check: 'Home', p95Ms: Math.round(200 * 1.03 ** index), budgetMs: null, n: 60 }],
      }),
    );
    const { change, by, months } = of(runs).latency.routes[0] ?? {};
    expect([change, by]).toEqual(['worse', 'months']);
    const middleOf = (from: number, to: number) =>
      middle(
        runs
          .filter(({ at }) => at.slice(0, 10) >= daysAgo(to) && at.slice(0, 10) <= daysAgo(from))
          .map(({ routes }) => routes[0]?.p95Ms ?? 0),
      );
    expect(months).toEqual({ nowMs: middleOf(0, 29), beforeMs: middleOf(30, 59) });
    expect(sentence(of(runs), 'latency')).toMatch(
      /^1 of 1 route is slower than before, most of all Home: median \d+ ms in the last 30 days, \d+ ms in the 30 days before \(\+\d+ %\)\.$/,
    );
    expect(of(runs.slice(0, 20)).latency.change).toBe('same');
  });

  test('any history gives figures that are finite, and sentences', () => {
    const next = random(3);
    for (let round = 0; round < 30; round += 1) {
      const runs = seededHistory(Math.floor(next() * 12), round).runs.filter(() => next() < 0.8);
      const trends = trendsOf('production', { ...emptyHistory, runs } satisfies RunHistory, seededUptime(round), now);
      expect(JSON.stringify(trends)).not.toMatch(/NaN|Infinity/);
      for (const { sentence } of answersOf(trends)) expect(sentence).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  });
});
