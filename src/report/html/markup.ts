import { escapeUTF8 as escape } from 'entities/escape';
import { cut } from '../../text/cut.ts';
import { oneLine } from '../../text/neutralise.ts';

/** HTML that the gate made. Any other value in a template is text. */
export type Markup = { readonly markup: string };
type Value = Markup | string | number | undefined | null | false | readonly Value[];

// Nobody reads a longer text; a page may answer with 10 MB on one line.
const maxLength = 4000;

/**
 * A template of HTML. A string in it becomes one line of text, without characters that have no glyph; undefined, null
 * and false become nothing.
 */
export function html(parts: TemplateStringsArray, ...values: Value[]): Markup {
  let markup = parts[0] ?? '';
  for (const [index, value] of values.entries()) markup += markupOf(value) + (parts[index + 1] ?? '');
  return { markup };
}

/** Foreign text of several lines, for an element that keeps them (`white-space: pre-wrap`). */
export function lines(text: string): Markup {
  const kept = cut(text, maxLength)
    .split(/\r?\n/)
    .map((line) => /^ */.exec(line)?.[0] + oneLine(line));
  return { markup: escape(kept.join('\n').trimEnd()) };
}

/** JSON for a `<script type="application/json">`: nothing in it can end the element or open a comment. */
export function jsonData(value: unknown): Markup {
  return { markup: JSON.stringify(value).replaceAll('<', '\\u003c') };
}

function markupOf(value: Value): string {
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return escape(oneLine(cut(value, maxLength)));
  return 'markup' in value ? value.markup : value.map(markupOf).join('');
}
