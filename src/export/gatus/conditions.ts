import type { Expectation, Predicate } from '../../config/config.ts';
import { type JsonTemplate, render } from '../../config/language/template.ts';
import { holdsSecret } from '../../config/secrets-of.ts';
import { isTemplate } from '../../steps/json-template.ts';

/**
 * The conditions of Gatus (its README, "Conditions") that say what an expectation says; undefined if there are none. It
 * compares texts, knows `pat` with `*`, and a part of JSONPath: names and indexes.
 */
export function conditionsOf({ subject, predicates }: Expectation): string[] | undefined {
  if (holdsSecret(predicates)) return undefined;
  const place = subject.kind === 'body' ? '[BODY]' : subject.kind === 'jsonpath' ? bodyPath(subject.query) : undefined;
  if (place === undefined) return undefined;
  const all = predicates.map((predicate) => conditionOf(place, predicate));
  return all.includes(undefined) ? undefined : all.flatMap((each) => each ?? []);
}

/** `[STATUS] == 200`, and any other set of statuses. They ascend, and there is at least one. */
export function statusConditions(statuses: readonly number[]): string[] {
  const [first = 0] = statuses;
  const last = statuses.at(-1) ?? first;
  if (statuses.length === 1) return [`[STATUS] == ${first}`];
  if (last - first === statuses.length - 1) return [`[STATUS] >= ${first}`, `[STATUS] <= ${last}`];
  return [`[STATUS] == any(${statuses.join(', ')})`];
}

/** `$.a.items[0].b` as `[BODY].a.items[0].b`. */
function bodyPath(query: string): string | undefined {
  return /^\$(\.[A-Za-z_][\w-]*(\[\d{1,6}\])*)+$/.test(query) ? `[BODY]${query.slice(1)}` : undefined;
}

function conditionOf(place: string, predicate: Predicate): string[] | undefined {
  const isBody = place === '[BODY]';
  switch (predicate.name) {
    case 'equals':
      return compared(place, '==', valueOf(predicate.value));
    case 'one-of': {
      const values = predicate.values.map(valueOf);
      if (values.some((value) => value === undefined || value.includes(','))) return undefined;
      return [`${place} == any(${values.join(', ')})`];
    }
    case 'contains':
    case 'starts-with':
    case 'ends-with':
      return compared(place, '==', pattern(predicate));
    case 'exists':
      return [...(predicate.value ? [] : isJson(place)), `has(${place}) == ${predicate.value}`];
    case 'min':
    case 'max':
      // Gatus takes what it cannot read for 0, and cuts fractions off.
      if (isBody || !isSmall(predicate.value)) return undefined;
      return [`has(${place}) == true`, `${place} ${predicate.name === 'min' ? '>=' : '<='} ${predicate.value}`];
    case 'count':
      return isBody || predicate.value === 0 ? undefined : [`len(${place}) == ${predicate.value}`];
    case 'not': {
      const inner = predicate.predicates.map((each) =>
        each.name === 'equals'
          ? compared(place, '!=', valueOf(each.value))
          : each.name === 'contains' || each.name === 'starts-with' || each.name === 'ends-with'
            ? compared(place, '!=', pattern(each))
            : undefined,
      );
      return inner.includes(undefined) ? undefined : [...isJson(place), ...inner.flatMap((each) => each ?? [])];
    }
    default:
      return undefined;
  }
}

/** Gatus takes what is no JSON for an object that has nothing, of which all that is denied would hold. */
function isJson(place: string): string[] {
  return place === '[BODY]' ? [] : ['[BODY] == pat({*)'];
}

function compared(place: string, operator: '==' | '!=', value: string | undefined): string[] | undefined {
  return value === undefined ? undefined : [`${place} ${operator} ${value}`];
}

/** Numbers that Go writes without an exponent. */
function isSmall(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 1_000_000;
}

function valueOf(value: JsonTemplate): string | undefined {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return isSmall(value) ? String(value) : undefined;
  const text = isTemplate(value) ? textOf(value) : undefined;
  return text !== undefined && isPlain(text) && !/^[[(]|^\w+\(|\)$/.test(text) ? text : undefined;
}

/** A glob of Go's filepath.Match, in which `\` quotes. */
function pattern({ name, value }: Predicate & { name: 'contains' | 'starts-with' | 'ends-with' }): string | undefined {
  const text = textOf(value);
  if (text === undefined || !isPlain(text)) return undefined;
  const quoted = text.replace(/[\\*?[\]]/g, '\\$&');
  return `pat(${name === 'starts-with' ? '' : '*'}${quoted}${name === 'ends-with' ? '' : '*'})`;
}

function textOf(template: Parameters<typeof render>[0]): string | undefined {
  const isKnown = template.parts.every((part) => part.kind === 'text' || (part.kind === 'env' && part.value !== ''));
  return isKnown ? render(template, new Map()) : undefined;
}

/** A condition is one line, cut at its operator and trimmed. */
function isPlain(text: string): boolean {
  return /^[^\p{Cc}\u2028\u2029]+$/u.test(text) && text.trim() === text && !/ (==|!=|<=|>=|<|>) /.test(` ${text} `);
}
