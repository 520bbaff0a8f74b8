import type { Sample } from './measure.ts';

/** One line: what was measured, and what is asked of it. A line without `goal` is there to compare with, or to explain. */
export type Row = { what: string; goal?: Goal; note?: string } & Partial<Sample>;

/** `value` has to be at most `limit`; less than it, where it is `strict`. NaN stands for what could not be measured. */
export type Goal = {
  value: number;
  unit: 'x' | 'ms' | 'MB' | 'calls' | '%' | 'packages' | 'known';
  limit: number;
  of: string;
  strict?: boolean;
};

export type Section = { title: string; rows: Row[] };

const head = ['', 'wall', 'CPU', 'peak', 'figure', 'goal', 'holds'];

/** All sections as one table of text, with the same width of each column throughout. */
export function table(sections: Section[]): string {
  const lines = sections.flatMap(({ title, rows }) => [[], [title], ...rows.map(cellsOf)]);
  return align([head, ...lines], [1, 2, 3, 4]);
}

/** Rows of cells as lines of text; `toTheRight` are the columns of numbers. A row of one cell takes no part in the widths. */
export function align(rows: string[][], toTheRight: number[] = []): string {
  const columns = Math.max(...rows.map((cells) => cells.length));
  const full = rows.filter((cells) => cells.length > 1);
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...full.map((cells) => cells[column]?.length ?? 0)),
  );
  const pad = (cell: string, column: number) =>
    toTheRight.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0);
  return rows.map((cells) => cells.map(pad).join('  ').trimEnd()).join('\n');
}

export function goalsOf(sections: Section[]): Goal[] {
  return sections.flatMap(({ rows }) => rows.flatMap(({ goal }) => goal ?? []));
}

export function holds({ value, limit, strict }: Goal): boolean {
  return strict ? value < limit : value <= limit;
}

function cellsOf({ what, wallMs, cpuMs, peakMb, goal, note }: Row): string[] {
  const measured = [inUnit(wallMs, 'ms'), inUnit(cpuMs, 'ms'), inUnit(peakMb, 'MB')];
  if (!goal && !note && measured.every((cell) => cell === '')) return [`  ${what}`];
  if (!goal) return [`  ${what}`, ...measured, '', note ?? ''];
  const asked = `${goal.strict ? 'less than' : 'at most'} ${goal.limit} ${goal.unit} ${goal.of}`.trimEnd();
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
  if (Number.isNaN(value)) return 'unknown';
  return `${value.toFixed(decimals(value, unit))} ${unit}`;
}

function decimals(value: number, unit: Goal['unit']): number {
  if (unit === '%') return 1;
  return unit === 'x' || (unit === 'MB' && value < 10) ? 2 : 0;
}
