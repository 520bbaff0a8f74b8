import { RE2JS } from 're2js';
import type { Predicate } from '../config/config.ts';
import type { JsonValue } from '../config/language/json.ts';
import type { JsonTemplate } from '../config/language/template.ts';
import { type CapturedValues, render } from '../config/language/template.ts';
import { isTemplate, renderJson } from './json-template.ts';

/** What was observed of a subject. */
export type Observed = {
  /** Undefined when it is absent. */
  value: JsonValue | undefined;
  /** Number of matches of a selector or query, or of headers or cookies with the name. */
  count: number;
  /** `text`: compared in its text form. `json`: compared as JSON, with types. */
  kind: 'text' | 'json';
  /** Replaces the comparison of texts where a format has its own rules. */
  same?: (written: string, seen: string) => boolean;
};

/** Whether all predicates hold. For an absent subject, only `exists: false`, `count` and `not` can hold. */
export function holds(predicates: Predicate[], observed: Observed, captured: CapturedValues): boolean {
  return predicates.every((predicate) => holdsOne(predicate, observed, captured));
}

function holdsOne(predicate: Predicate, observed: Observed, captured: CapturedValues): boolean {
  const { value } = observed;
  switch (predicate.name) {
    case 'exists':
      return (value !== undefined) === predicate.value;
    case 'count':
      return observed.count === predicate.value;
    case 'not':
      // None of several predicates under one `not` may hold: the stricter reading, so that a gate errs on the safe
      // side.
      return !predicate.predicates.some((inner) => holdsOne(inner, observed, captured));
  }
  if (value === undefined) return false;
  switch (predicate.name) {
    case 'equals':
      return equals(predicate.value, value, observed, captured);
    case 'one-of':
      return predicate.values.some((wanted) => equals(wanted, value, observed, captured));
    case 'contains': {
      const wanted = render(predicate.value, captured);
      if (Array.isArray(value)) return value.some((item) => textOf(item) === wanted);
      return textOf(value)?.includes(wanted) ?? false;
    }
    case 'starts-with':
      return textOf(value)?.startsWith(render(predicate.value, captured)) ?? false;
    case 'ends-with':
      return textOf(value)?.endsWith(render(predicate.value, captured)) ?? false;
    case 'matches': {
      const text = textOf(value);
      return text !== undefined && RE2JS.compile(predicate.pattern).matcher(text).find();
    }
    case 'min':
      return numberOf(value, observed) >= predicate.value;
    case 'max':
      return numberOf(value, observed) <= predicate.value;
    case 'length':
      return lengthOf(value) === predicate.value;
    case 'type':
      return typeOf(value) === predicate.value || (predicate.value === 'number' && isNumber(value));
  }
}

function equals(wanted: JsonTemplate, seen: JsonValue, observed: Observed, captured: CapturedValues): boolean {
  const value = renderJson(wanted, captured);
  if (observed.kind === 'json' && !(isTemplate(wanted) && isFilledIn(wanted))) return sameJson(value, seen);
  // A `${{ }}` value has only a text form: a captured "7" equals the number 7 in an answer.
  const text = textOf(value);
  const seenText = textOf(seen);
  if (text === undefined || seenText === undefined) return false;
  return observed.same ? observed.same(text, seenText) : text === seenText;
}

function isFilledIn(template: { parts: { kind: string }[] }): boolean {
  return template.parts.some((part) => part.kind !== 'text');
}

/** The configured value bounds the depth of the recursion, not the answer. */
function sameJson(wanted: JsonValue, seen: JsonValue): boolean {
  // 1e20 equals 100000000000000000000, an integer that a double cannot tell from its neighbours.
  if (typeof wanted === 'bigint' || typeof seen === 'bigint')
    // biome-ignore lint/suspicious/noDoubleEquals: === holds a bigint and a number for different, whatever their values
    return isNumber(wanted) && isNumber(seen) && wanted == seen;
  if (wanted === null || typeof wanted !== 'object') return wanted === seen;
  if (seen === null || typeof seen !== 'object' || Array.isArray(wanted) !== Array.isArray(seen)) return false;
  const entries = Object.entries(wanted);
  return (
    entries.length === Object.keys(seen).length &&
    entries.every(
      ([key, item]) =>
        Object.hasOwn(seen, key) && sameJson(item, (seen as Record<string, JsonValue>)[key] as JsonValue),
    )
  );
}

function isNumber(value: JsonValue): value is number | bigint {
  return typeof value === 'number' || typeof value === 'bigint';
}

/** Lists, objects and null have no text form. */
function textOf(value: JsonValue): string | undefined {
  return value === null || typeof value === 'object' ? undefined : String(value);
}

/** The number, or NaN, which meets no bound. A text may spell a number; a JSON string is never a number. */
function numberOf(value: JsonValue, observed: Observed): number | bigint {
  if (isNumber(value)) return value;
  if (observed.kind === 'json' || typeof value !== 'string') return Number.NaN;
  return /^[+-]?\d+(\.\d+)?$/.test(value.trim()) ? Number(value) : Number.NaN;
}

/** Characters, items or members, as length() of RFC 9535, section 2.4.4. */
function lengthOf(value: JsonValue): number | undefined {
  if (typeof value === 'string') return [...value].length;
  return value !== null && typeof value === 'object' ? Object.keys(value).length : undefined;
}

/** JSON's own names; a whole number is an `integer`. */
function typeOf(value: JsonValue): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value === 'bigint' || Number.isInteger(value) ? 'integer' : typeof value;
}
