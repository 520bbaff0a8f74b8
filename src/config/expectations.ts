import type { Expectation, Subject } from './config.ts';
import { readPredicates } from './predicates.ts';
import { keyPosition, type Reading, readTemplate, type Scope, valueAt } from './reading.ts';
import { checkJsonPath, checkSelector, checkToken, type NamePlace } from './selectors.ts';
import type { Spot } from './source.ts';
import type { RawExpect } from './step-schema.ts';

/** What is expected of a response, in the order of the file. */
export function readExpectations(reading: Reading, raw: RawExpect | undefined, scope: Scope): Expectation[] {
  const kinds = Object.keys(raw ?? {}) as (keyof RawExpect)[];
  return kinds.flatMap((kind) => readSubjects(reading, [raw as RawExpect, kind], kind, scope));
}

function readSubjects(reading: Reading, spot: Spot, kind: keyof RawExpect, scope: Scope): Expectation[] {
  if (kind === 'status' || kind === 'url' || kind === 'content-type' || kind === 'body') {
    return [expectation(reading, spot, { kind }, scope)];
  }
  if (kind === 'prompt-injection') return [readInjection(reading, spot, scope)];
  const value = valueAt(spot);
  // A bare name means that it exists: `css: h1`, `cookie: [sessionid, csrftoken]`.
  if (typeof value === 'string') return [exists(reading, spot, subject(reading, spot, kind, value, 'value'))];
  if (Array.isArray(value)) {
    return value.map((name: string, index) =>
      exists(reading, [value, index], subject(reading, [value, index], kind, name, 'value')),
    );
  }
  const mapping = value as object;
  return Object.keys(mapping).map((name) =>
    expectation(reading, [mapping, name], subject(reading, [mapping, name], kind, name, 'key'), scope),
  );
}

function expectation(reading: Reading, spot: Spot, of: Subject, scope: Scope): Expectation {
  const asText = of.kind !== 'status' && of.kind !== 'jsonpath';
  return { at: keyPosition(reading, spot), subject: of, predicates: readPredicates(reading, spot, scope, asText) };
}

function exists(reading: Reading, spot: Spot, of: Subject): Expectation {
  return { at: keyPosition(reading, spot), subject: of, predicates: [{ name: 'exists', value: true }] };
}

function readInjection(reading: Reading, spot: Spot, scope: Scope): Expectation {
  const { words, tools = [] } = valueAt(spot) as NonNullable<RawExpect['prompt-injection']>;
  const templates = words.map((_, index) => readTemplate(reading, [words, index], scope));
  const of: Subject = { kind: 'prompt-injection', words: templates, tools };
  return { at: keyPosition(reading, spot), subject: of, predicates: [{ name: 'exists', value: false }] };
}

function subject(
  reading: Reading,
  spot: Spot,
  kind: 'header' | 'cookie' | 'css' | 'jsonpath',
  name: string,
  place: NamePlace,
): Subject {
  if (kind === 'css') {
    checkSelector(reading, spot, name, place);
    return { kind, selector: name };
  }
  if (kind === 'jsonpath') {
    checkJsonPath(reading, spot, name, place);
    return { kind, query: name };
  }
  checkToken(reading, spot, name, place);
  return { kind, name };
}
