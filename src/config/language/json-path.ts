import { FunctionExpressionType, JSONPathEnvironment, JSONPathError, type JSONPathQuery } from 'json-p3';
import { RE2JS } from 're2js';
import { type JsonValue, mayHoldBigInts } from './json.ts';

/** A compiled query of RFC 9535. */
export type JsonPath = {
  /** The values found, in document order. Throws a RangeError if the document holds too much or nests too deeply. */
  find(document: JsonValue): JsonValue[];
  /** The query can find at most one value (RFC 9535, section 2.3.5.1). */
  isSingular: boolean;
};

/** The query is not well-formed or not well-typed. `column` counts characters from 1. */
export class NoJsonPath extends Error {
  readonly column: number;
  constructor(message: string, column: number) {
    super(message);
    this.column = column;
  }
}

// No limit of its own: a document that nests too deeply ends in the RangeError of the stack.
const environment = new JSONPathEnvironment({ maxRecursionDepth: Number.MAX_SAFE_INTEGER });
for (const [name, isWhole] of Object.entries({ match: true, search: false })) {
  environment.functionRegister.set(name, {
    argTypes: [FunctionExpressionType.ValueType, FunctionExpressionType.ValueType],
    returnType: FunctionExpressionType.LogicalType,
    call: (text: unknown, pattern: unknown) =>
      typeof text === 'string' && typeof pattern === 'string' && matches(text, pattern, isWhole),
  });
}

const known = new Map<string, JsonPath>();

/** Compiles a query; each query is compiled once per run. Throws {@link NoJsonPath}. */
export function compileJsonPath(query: string): JsonPath {
  const compiled = known.get(query) ?? compile(query);
  known.set(query, compiled);
  return compiled;
}

function compile(text: string): JsonPath {
  let query: JSONPathQuery;
  try {
    query = environment.compile(text);
  } catch (error) {
    if (!(error instanceof JSONPathError)) throw error;
    // The message ends with the place of the error, which `column` already gives.
    throw new NoJsonPath(error.message.replace(/ \('[^]*$/, ''), error.token.index + 1);
  }
  const isSingular = query.singularQuery();
  return {
    // Filters compare doubles, as every evaluator does. The values found are returned as they stand in the document.
    find: (document) => {
      if (!isSingular && holdsTooMuch(document))
        throw new RangeError('the document holds too much or nests too deeply');
      const { nodes } = query.query(withDoubles(document) as never);
      return nodes.map(({ location }) => location.reduce(memberOf, document));
    },
    isSingular,
  };
}

/** Each value found carries its path: about 150 bytes, and 8 for each name or index in the path. */
const maxValues = 500_000;
const maxSteps = 10_000_000;

function holdsTooMuch(document: JsonValue): boolean {
  let values = 0;
  let steps = 0;
  let level = [document];
  for (let depth = 1; level.length > 0 && values <= maxValues && steps <= maxSteps; depth += 1) {
    const next: JsonValue[] = [];
    for (const value of level) {
      if (typeof value !== 'object' || value === null) continue;
      for (const member of Object.values(value)) next.push(member);
    }
    values += next.length;
    steps += next.length * depth;
    level = next;
  }
  return values > maxValues || steps > maxSteps;
}

/** Documents already converted, because several queries read one document. */
const documents = new WeakMap<object, JsonValue>();

function withDoubles(document: JsonValue): JsonValue {
  if (!mayHoldBigInts(document)) return document;
  if (typeof document !== 'object' || document === null) return toDoubles(document);
  const doubles = documents.get(document) ?? toDoubles(document);
  documents.set(document, doubles);
  return doubles;
}

/** Copies the document with doubles for bigints. Returns the same document, not a copy, if it holds no bigint. */
function toDoubles(value: JsonValue): JsonValue {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  const doubles = entries.map(([key, each]): [string, JsonValue] => [key, toDoubles(each)]);
  if (doubles.every(([, each], index) => each === entries[index]?.[1])) return value;
  return Array.isArray(value) ? doubles.map(([, each]) => each) : Object.fromEntries(doubles);
}

function memberOf(value: JsonValue, key: string | number): JsonValue {
  return (value as Record<string | number, JsonValue>)[key] as JsonValue;
}

const patterns = new Map<string, RE2JS | undefined>();
/** A limit is needed: a document may hold a pattern in each of its members. */
const maxPatterns = 1000;

/**
 * match() compares the whole text, search() looks for a part of it (RFC 9535, sections 2.4.6 and 2.4.7). RE2 takes
 * linear time, whatever a server sends as text or as pattern. An invalid pattern matches nothing.
 */
function matches(text: string, pattern: string, isWhole: boolean): boolean {
  if (!patterns.has(pattern)) {
    if (patterns.size >= maxPatterns) patterns.clear();
    patterns.set(pattern, compilePattern(pattern));
  }
  const regex = patterns.get(pattern);
  return regex !== undefined && (isWhole ? regex.matches(text) : regex.matcher(text).find());
}

function compilePattern(pattern: string): RE2JS | undefined {
  try {
    // In I-Regexp a dot matches all but "\n" and "\r" (RFC 9485, section 5.3); in RE2 it matches all but "\n".
    return RE2JS.compile(
      pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\./gs, (unit) => (unit === '.' ? '[^\\n\\r]' : unit)),
    );
  } catch {
    return undefined;
  }
}
