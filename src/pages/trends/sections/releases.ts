import { html, type Markup } from '../../../report/html/markup.ts';
import { percent } from '../../../text/percent.ts';
import { isoDay } from '../../../text/time.ts';
import type { Trends } from '../figures.ts';
import { type BarPart, barPlot } from '../plot.ts';
import { isFailure, type Release, type ReleaseCounts } from '../releases.ts';
import { dayMs, windowDays } from '../window.ts';
import { firstRows, folded, inTable, leftOut, plottedReleases, table } from './tables.ts';

const plottedWeeks = 13;

export function releasesSection({ releases, at }: Trends): Markup[] {
  const { list, source, now, before } = releases;
  if (list.length === 0) return [];
  const counts = (name: string, of: ReleaseCounts) => [
    name,
    String(of.releases),
    of.perWeek === undefined ? 'not known' : String(Number(of.perWeek.toPrecision(2))),
    of.judged === 0 ? 'not known' : `${of.failed} of ${of.judged} (${percent(of.failed / of.judged)})`,
    String(of.rolledBack),
    String(of.rollbacks),
    String(of.releases - of.judged),
  ];
  const weeks = weeksOf(list, at);
  const most = Math.max(1, ...weeks.map(({ releases }) => releases.length));
  const bars = weeks.map(({ releases }): BarPart[] => {
    const failed = releases.filter(isFailure).length;
    const unjudged = releases.filter((each) => each.verdict === 'unjudged' && !isFailure(each)).length;
    return [
      { kind: 'bad', share: failed / most },
      { kind: 'unclear', share: unjudged / most },
      { kind: 'good', share: (releases.length - failed - unjudged) / most },
    ];
  });
  const weekRows = weeks
    .toReversed()
    .map(({ from, releases }) => [
      from,
      String(releases.length),
      String(releases.filter(isFailure).length),
      String(releases.filter(({ isRollback }) => isRollback).length),
    ]);
  const failures = list.filter(isFailure).toReversed();
  return [
    table(
      'Releases',
      ['', 'releases', 'a week', 'failed or rolled back', 'rolled back', 'rollbacks', 'not judged'],
      [counts(`last ${windowDays} days`, now), counts('before', before)],
    ),
    html`<p>A release is ${source === 'deployments' ? 'a deployment at GitHub' : 'a gate run of another commit than the one before'}.</p>\n`,
    ...(failures.length > 0
      ? [
          html`<h3>Failed or rolled back</h3>\n`,
          table('Releases that failed or were rolled back', releaseHead, failures.slice(0, firstRows).map(releaseRow)),
          ...leftOut(failures.length, firstRows),
        ]
      : []),
    barPlot(bars, {
      top: String(most),
      ends: [weeks[0]?.from ?? '', weeks.at(-1)?.from ?? ''],
      caption:
        'Releases of the last 13 weeks: red those that failed or were rolled back, yellow those that nobody judged.',
    }),
    folded(
      'The weeks as figures',
      table('Releases by week', ['week from', 'releases', 'failed or rolled back', 'rollbacks'], weekRows),
    ),
    folded(
      `The last ${Math.min(list.length, plottedReleases)} releases`,
      table('The last releases', releaseHead, list.slice(-plottedReleases).toReversed().map(releaseRow)),
    ),
  ];
}

const releaseHead = ['release', 'time (UTC)', 'what became of it'];

function releaseRow(release: Release): string[] {
  const { sha, at, verdict, isRollback, isRolledBack, mendedAt } = release;
  const words = { pass: 'passed', fail: 'failed', unjudged: 'not judged' };
  const became = [
    words[verdict],
    isRolledBack && 'rolled back',
    isRollback && 'a rollback',
    mendedAt && `passed at ${inTable(mendedAt)}`,
  ];
  return [sha?.slice(0, 7) ?? 'no commit', inTable(at), became.filter(Boolean).join(', ')];
}

/** Weeks of seven days that end today, the oldest first. */
function weeksOf(list: readonly Release[], at: string): { from: string; releases: Release[] }[] {
  const end = Date.parse(at.slice(0, 10)) + dayMs;
  const weeks = Array.from({ length: plottedWeeks }, (_, index) => ({
    from: isoDay(end - (plottedWeeks - index) * 7 * dayMs),
    releases: [] as Release[],
  }));
  for (const release of list) {
    const back = Math.floor((end - 1 - Date.parse(release.at)) / (7 * dayMs));
    weeks[plottedWeeks - 1 - Math.max(0, back)]?.releases.push(release);
  }
  return weeks;
}
