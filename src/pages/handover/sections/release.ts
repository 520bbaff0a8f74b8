import type { RunHistory } from '../../../history/run-summary.ts';
import { findRule } from '../../../model/rules.ts';
import { plural } from '../../../text/plural.ts';
import { isoDay } from '../../../text/time.ts';
import type { Facts } from '../facts.ts';
import { type Line, partOf, type Section } from '../model.ts';
import type { OwnerTexts } from '../owner-text.ts';

/** The release to go back to. */
export function releaseSection(
  { history, historyProblem, deployment, environment }: Facts,
  owner: OwnerTexts,
): Section {
  const good = history && lastGood(history);
  const last = history?.runs.at(-1);
  const list: Line[] = [
    ...(good ? [['The last run that passed: ', commitOf(good.sha), `, ${good.day}`]] : []),
    ...(deployment
      ? [
          [
            'The last successful deployment that GitHub knows: ',
            commitOf(deployment.sha),
            `, ${deployment.at.slice(0, 10)}`,
          ],
        ]
      : []),
    ...(last && last.verdict !== 'pass'
      ? [
          [
            `The last run ${last.verdict === 'fail' ? 'failed' : 'could not judge'}: `,
            ...(last.sha ? [commitOf(last.sha), ', '] : []),
            last.at.slice(0, 10),
          ],
        ]
      : []),
    ...(history && history.newer > 0
      ? [`${plural(history.newer, 'line')} of the history that a newer version wrote cannot be read by this one.`]
      : []),
    ...(historyProblem ? [`The history could not be read: ${historyProblem}`] : []),
  ];
  const question = {
    field: 'Last good release',
    ask: `Which commit was the last good release of ${environment}? Neither a history of runs nor a deployment at GitHub tells.`,
  };
  return {
    id: 'release',
    title: 'The last good release',
    lead: good || deployment ? `What ${environment} can go back to.` : 'It is not known.',
    blocks: list.length > 0 ? [{ list }] : [],
    parts: [partOf('release', good || deployment ? [] : [question], owner)],
  };
}

function lastGood({ runs, days }: RunHistory): { sha?: string; day: string } | undefined {
  const run = runs.findLast(({ verdict, sha }) => verdict === 'pass' && sha !== undefined);
  if (run) return { sha: run.sha, day: run.at.slice(0, 10) };
  const release = days.flatMap(({ releases }) => releases).findLast(({ verdict, sha }) => verdict === 'pass' && sha);
  return release && { sha: release.sha, day: release.at.slice(0, 10) };
}

function commitOf(sha = ''): { code: string } {
  return { code: sha.slice(0, 12) };
}

/** What fails now, and what fails but is waived. */
export function risksSection({ history, config, now }: Facts, owner: OwnerTexts): Section {
  const last = history?.runs.at(-1);
  const failing = Object.entries(last?.findings ?? {}).toSorted(([a], [b]) => (a < b ? -1 : 1));
  const rows = failing.map(([rule, count]): Line[] => [{ code: rule }, String(count), findRule(rule)?.impact ?? '']);
  const today = isoDay(now);
  const waived = config.waivers.map(({ rule, where, reason, until, at }): Line[] => [
    { code: rule },
    { code: where },
    reason,
    until < today ? `${until}, over: it fails again` : until,
    { code: `${at.file}:${at.line}` },
  ]);
  const question = { field: 'Open risks', ask: 'What is known to be wrong now? There is no run in a history to tell.' };
  return {
    id: 'risks',
    title: 'Open risks',
    lead: last
      ? `What the last run found (${last.at.slice(0, 10)}), and what is waived.`
      : 'No run is known that could tell; what is waived stands here.',
    blocks: [
      ...(rows.length > 0 ? [{ name: 'Failing', head: ['rule', 'findings', 'what it does'], rows }] : []),
      ...(last && rows.length === 0 ? [{ list: ['The last run found nothing that fails.'] }] : []),
      ...(waived.length > 0
        ? [{ name: 'Waived', head: ['rule', 'where', 'reason', 'until', 'in'], rows: waived }]
        : []),
    ],
    parts: [partOf('risks', last ? [] : [question], owner)],
  };
}
