import type { CookieAttribute, Expectation, Subject } from '../../config.ts';
import { readPredicates } from '../../language/predicates.ts';
import { checkJsonPath, checkSelector, checkToken, type NodePart } from '../../language/selectors.ts';
import { keyPosition, type Reading, readTemplate, type Scope, valueAt } from '../../reading.ts';
import type { NodeReference } from '../../yaml/source.ts';
import type { RawExpect } from './schema.ts';

/** What is expected of a response, in the order of the file. */
export function readExpectations(reading: Reading, raw: RawExpect | undefined, scope: Scope): Expectation[] {
  const kinds = Object.keys(raw ?? {}) as (keyof RawExpect)[];
  return kinds.flatMap((kind) => readSubjects(reading, [raw as RawExpect, kind], kind, scope));
}

function readSubjects(reading: Reading, node: NodeReference, kind: keyof RawExpect, scope: Scope): Expectation[] {
  if (kind === 'status' || kind === 'url' || kind === 'content-type' || kind === 'body' || kind === 'size') {
    return [expectation(reading, node, { kind }, scope)];
  }
  if (kind === 'prompt-injection') return [readInjection(reading, node, scope)];
  const value = valueAt(node);
  // A bare name means that it exists: `css: h1`, `cookie: [sessionid, csrftoken]`.
  if (typeof value === 'string') return [exists(reading, node, subject(reading, node, kind, value, 'value'))];
  if (Array.isArray(value)) {
    return value.map((name: string, index) =>
      exists(reading, [value, index], subject(reading, [value, index], kind, name, 'value')),
    );
  }
  const mapping = value as object;
  return Object.keys(mapping).flatMap((name) => {
    const inner: NodeReference = [mapping, name];
    const of = subject(reading, inner, kind, name, 'key');
    if (of.kind === 'cookie') return readCookie(reading, inner, of, scope);
    if (of.kind !== 'css') return [expectation(reading, inner, of, scope)];
    const attribute = entriesOf(inner)['attribute'];
    return [expectation(reading, inner, { ...of, attribute: attribute as string | undefined }, scope, ['attribute'])];
  });
}

const cookieAttributes: readonly CookieAttribute[] = ['secure', 'httponly', 'samesite', 'domain', 'path', 'max-age'];

/** Each attribute becomes its own expectation, so that a finding names the one that is wrong. */
function readCookie(
  reading: Reading,
  node: NodeReference,
  of: Subject & { kind: 'cookie' },
  scope: Scope,
): Expectation[] {
  const entries = entriesOf(node);
  const attributes = cookieAttributes.filter((name) => entries[name] !== undefined);
  const isAllAttributes = attributes.length > 0 && attributes.length === Object.keys(entries).length;
  const value = isAllAttributes ? [] : [expectation(reading, node, of, scope, cookieAttributes)];
  return [
    ...value,
    ...attributes.map((name) => expectation(reading, [entries, name], { ...of, attribute: name }, scope)),
  ];
}

function entriesOf(node: NodeReference): Record<string, unknown> {
  const value = valueAt(node);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
}

function expectation(
  reading: Reading,
  node: NodeReference,
  of: Subject,
  scope: Scope,
  others: readonly string[] = [],
): Expectation {
  const asText = of.kind !== 'status' && of.kind !== 'jsonpath' && of.kind !== 'size';
  const predicates = readPredicates(reading, node, scope, asText, others);
  // `attribute` without predicates means that the attribute must exist.
  if (predicates.length === 0) predicates.push({ name: 'exists', value: true });
  return { at: keyPosition(reading, node), subject: of, predicates };
}

function exists(reading: Reading, node: NodeReference, of: Subject): Expectation {
  return { at: keyPosition(reading, node), subject: of, predicates: [{ name: 'exists', value: true }] };
}

function readInjection(reading: Reading, node: NodeReference, scope: Scope): Expectation {
  const { words, tools = [] } = valueAt(node) as NonNullable<RawExpect['prompt-injection']>;
  const templates = words.map((_, index) => readTemplate(reading, [words, index], scope));
  const of: Subject = { kind: 'prompt-injection', words: templates, tools };
  return { at: keyPosition(reading, node), subject: of, predicates: [{ name: 'exists', value: false }] };
}

function subject(
  reading: Reading,
  node: NodeReference,
  kind: 'header' | 'cookie' | 'css' | 'jsonpath',
  name: string,
  place: NodePart,
): Subject {
  if (kind === 'css') {
    checkSelector(reading, node, name, place);
    return { kind, selector: name };
  }
  if (kind === 'jsonpath') {
    checkJsonPath(reading, node, name, place);
    return { kind, query: name };
  }
  checkToken(reading, node, name, place);
  return { kind, name };
}
