import { html, type Markup } from '../../../report/html/markup.ts';
import { scrollTable } from '../../../report/html/scroll-table.ts';
import { thousands } from '../../../text/plural.ts';

/** More points than these cannot be told from each other. */
export const plottedReleases = 50;
/** Rows that stand without a fold, and the most in a table. */
export const firstRows = 10;
export const tableRows = 200;

/** The head of the column says that it is UTC. */
export function inTable(iso: string): string {
  return iso.slice(0, 16).replace('T', ' ');
}

export function folded(summary: string, content: Markup): Markup {
  return html`<details><summary>${summary}</summary>${content}</details>\n`;
}

/** The first cell of a row is its header where `isNamed`. */
export function table(name: string, head: string[], rows: readonly string[][], isNamed = false): Markup {
  const cells = rows.map(([first = '', ...others]) => {
    const own = isNamed ? html`<th scope="row">${first}</th>` : html`<td>${first}</td>`;
    return html`<tr>${own}${others.map((cell) => html`<td class="number">${cell}</td>`)}</tr>`;
  });
  const names = head.map((each) => (each === '' ? html`<td></td>` : html`<th scope="col">${each}</th>`));
  return scrollTable(name, html`<tr>${names}</tr>`, cells);
}

export function leftOut(count: number, shown: number): Markup[] {
  return count > shown ? [html`<p>${thousands(count - shown)} more left out here.</p>\n`] : [];
}
