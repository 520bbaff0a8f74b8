import type { RunHistory } from '../../../history/run-summary.ts';
import { showDuration } from '../../../text/duration.ts';
import { isoDay } from '../../../text/time.ts';
import type { Facts } from '../facts.ts';
import { type Line, partOf, type Section } from '../model.ts';
import type { OwnerTexts } from '../owner-text.ts';
import { endings } from './expiry.ts';

const dayMs = 86_400_000;
const soonDays = 14;
const recentDays = 7;
/** The share of a budget from which a p95 is close to it. */
const closeShare = 0.9;

/** What ends soon, what is close to its budget, and what was found in the last days. */
export function nextWeekSection(facts: Facts, owner: OwnerTexts): Section {
  const { now, history } = facts;
  const soon = isoDay(now + soonDays * dayMs);
  const today = isoDay(now);
  const ending = endings(facts, owner)
    .filter(({ day }) => day <= soon)
    .map(({ day, what }): Line => [`${day < today ? 'over since' : 'until'} ${day}: `, ...[what].flat()]);
  const list: Line[] = [...ending, ...(history ? [...close(history), ...recent(history, now)] : [])];
  return {
    id: 'next-week',
    title: 'What to watch next week',
    lead:
      list.length > 0
        ? `What ends within ${soonDays} days, times within a tenth of their budget, and what the last ${recentDays} days have found.`
        : `Nothing ends within ${soonDays} days${history ? ', no time is close to its budget, and nothing was found in the last days' : ''}.${history ? '' : ' Times and findings are not known: there is no history of runs.'}`,
    blocks: list.length > 0 ? [{ list }] : [],
    parts: [partOf('next-week', [], owner)],
  };
}

function close({ runs }: RunHistory): Line[] {
  const { routes = [] } = runs.findLast((run) => run.routes.length > 0) ?? {};
  return routes.flatMap(({ check, p95Ms, budgetMs }) =>
    p95Ms !== null && budgetMs !== null && p95Ms >= closeShare * budgetMs
      ? [`${check}: p95 ${showDuration(p95Ms)}, budget ${showDuration(budgetMs)}`]
      : [],
  );
}

function recent({ runs }: RunHistory, now: number): Line[] {
  const since = now - recentDays * dayMs;
  const last = new Map<string, string>();
  for (const { at, findings } of runs.filter((run) => Date.parse(run.at) >= since))
    for (const rule of Object.keys(findings)) last.set(rule, at.slice(0, 10));
  return [...last]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, day]): Line => [{ code: rule }, ` was found on ${day}`]);
}
