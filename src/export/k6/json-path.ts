import { jsonpath } from 'json-p3';
import { NotInK6, quote } from './code.ts';

const { IndexSelector, NameSelector, SliceSelector, WildcardSelector } = jsonpath.selectors;

/** The code that looks a query of RFC 9535 up in an answer. Throws NotInK6 for filters. */
export function jsonPathCode(query: string): string {
  const compiled = jsonpath.compile(query);
  const steps = compiled.segments.map((segment) => {
    const selectors = segment.selectors.map((selector) => selectorCode(selector, query));
    const code = selectors.length === 1 ? (selectors[0] as string) : `anyOf(${selectors.join(', ')})`;
    return String(segment).startsWith('..') ? `below(${code})` : code;
  });
  return `${compiled.singularQuery() ? 'jsonPath' : 'jsonPathAll'}(${['answer', ...steps].join(', ')})`;
}

function selectorCode(selector: unknown, query: string): string {
  if (selector instanceof NameSelector) return quote(selector.name);
  if (selector instanceof IndexSelector) return String(selector.index);
  if (selector instanceof WildcardSelector) return 'each';
  if (selector instanceof SliceSelector)
    return `slice(${selector.start ?? null}, ${selector.stop ?? null}, ${selector.step ?? 1})`;
  throw unknown(query);
}

function unknown(query: string): NotInK6 {
  return new NotInK6(`look up ${JSON.stringify(query)}, which filters`);
}
