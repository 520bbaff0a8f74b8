import type { Markup } from '../../../report/html/markup.ts';
import { showDuration } from '../../../text/duration.ts';
import { restoreTitle } from '../answers.ts';
import type { Trends } from '../figures.ts';
import { firstRows, folded, inTable, leftOut, table, tableRows } from './tables.ts';

export function restoreSection({ restore }: Trends): Markup[] {
  const { list, open } = restore;
  if (list.length === 0) return [];
  const over = list.filter(({ ms }) => ms !== undefined);
  const rows = [...open, ...over].map((each) => [
    restoreTitle(each),
    inTable(each.at),
    each.ms === undefined ? 'open' : showDuration(each.ms),
  ]);
  const head = ['what', 'since (UTC)', 'restored after'];
  const others = rows.slice(firstRows, tableRows);
  return [
    table('The last times to restore', head, rows.slice(0, firstRows)),
    ...(others.length > 0
      ? [folded(`${others.length} before them`, table('Times to restore before them', head, others))]
      : []),
    ...leftOut(rows.length, tableRows),
  ];
}
