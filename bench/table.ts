import type { Sample } from './measure.ts';

/** One line: what was measured, and what is asked of it. A line without `goal` is there to compare with. */
export type Row = { what: string; goal?: Goal; note?: string } & Partial<Sample>;

/** `value` has to be at most `limit`; less than it, where it is `strict`. */
export type Goal = { value: number; unit: 'x' | 'ms' | 'MB'; limit: number; of: string; strict?: boolean };

export type Section = { title: string; rows: Row[] };

const head = ['', 'wall', 'CPU', 'peak', 'figure', 'goal', 'holds'];

/** All sections as one table of text, with the same width of each column throughout. */
export function table(sections: Section[]): string {
  const lines = sections.map(({ title, rows }) => ({ title, cells: rows.map(cellsOf) }));
  const all = [head, ...lines.flatMap(({ cells }) => cells)];
  const widths = head.map((_, column) => Math.max(...all.map((cells) => cells[column]?.length ?? 0)));
  const write = (cells: string[]) =>
    cells
      .map((cell, column) =>
        column >= 1 && column <= 4 ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [write(head), ...lines.flatMap(({ title, cells }) => ['', title, ...cells.map(write)])].join('\n');
}

export function holds({ value, limit, strict }: Goal): boolean {
  return strict ? value < limit : value <= limit;
}

function cellsOf({ what, wallMs, cpuMs, peakMb, goal, note }: Row): string[] {
  const measured = [inUnit(wallMs, 'ms'), inUnit(cpuMs, 'ms'), inUnit(peakMb, 'MB')];
  if (!goal) return [`  ${what}`, ...measured, '', note ?? ''];
  const asked = `${goal.strict ? 'less than' : 'at most'} ${goal.limit} ${goal.unit} ${goal.of}`;
  return [
    `  ${what}`,
    ...measured,
    inUnit(goal.value, goal.unit),
    note ? `${asked}; ${note}` : asked,
    holds(goal) ? 'yes' : 'NO',
  ];
}

function inUnit(value: number | undefined, unit: Goal['unit']): string {
  if (value === undefined) return '';
  return `${value.toFixed(unit === 'x' || (unit === 'MB' && value < 10) ? 2 : 0)} ${unit}`;
}
