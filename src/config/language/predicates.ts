import { RE2JS } from 're2js';
import type { Predicate } from '../config.ts';
import { type Reading, readJson, readTemplate, reportValue, type Scope, valueAt } from '../reading.ts';
import type { NodeReference } from '../yaml/source.ts';
import type { RawPredicates } from './predicate-schema.ts';
import type { JsonTemplate } from './template.ts';

/**
 * Reads the value at `node` as predicates: a scalar means equals, a list one of its values, a mapping names predicates.
 * With `asText`, numbers compare as they are written (`1.50`), because the other side is text.
 * `others` are keys of the mapping that are not predicates.
 */
export function readPredicates(
  reading: Reading,
  node: NodeReference,
  scope: Scope,
  asText: boolean,
  others: readonly string[] = [],
): Predicate[] {
  const value = valueAt(node);
  if (Array.isArray(value)) {
    return [{ name: 'one-of', values: value.map((_, index) => readValue(reading, [value, index], scope, asText)) }];
  }
  if (typeof value !== 'object' || value === null)
    return [{ name: 'equals', value: readValue(reading, node, scope, asText) }];
  const names = Object.keys(value).filter((name) => !others.includes(name)) as (keyof RawPredicates)[];
  return names.map((name) => readPredicate(reading, value as RawPredicates, name, scope, asText));
}

function readPredicate(
  reading: Reading,
  raw: RawPredicates,
  name: keyof RawPredicates,
  scope: Scope,
  asText: boolean,
): Predicate {
  const node: NodeReference = [raw, name];
  switch (name) {
    case 'equals':
      return { name, value: readValue(reading, node, scope, asText) };
    case 'contains':
    case 'starts-with':
    case 'ends-with':
      return { name, value: readTemplate(reading, node, scope) };
    case 'matches':
      return { name, pattern: readPattern(reading, node) };
    case 'not':
      return { name, predicates: readPredicates(reading, node, scope, asText) };
    default:
      // The schema has checked that the value has the predicate's own type.
      return { name, value: raw[name] } as Predicate;
  }
}

function readValue(reading: Reading, node: NodeReference, scope: Scope, asText: boolean): JsonTemplate {
  const value = valueAt(node);
  if (!asText) return readJson(reading, node, scope);
  if (value === null || typeof value === 'object') {
    reportValue(reading, node, 'text is compared here: put the value in quotes, or use "exists" or another predicate');
    return null;
  }
  return readTemplate(reading, node, scope);
}

/** An RE2 pattern that compiles. */
export function readPattern(reading: Reading, node: NodeReference): string {
  const pattern = String(valueAt(node));
  try {
    RE2JS.compile(pattern);
  } catch (error) {
    reportValue(reading, node, `not an RE2 pattern: ${(error as Error).message}`);
  }
  return pattern;
}
