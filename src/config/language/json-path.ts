import { FunctionExpressionType, JSONPathEnvironment, JSONPathError, type JSONPathQuery } from 'json-p3';
import { RE2JS } from 're2js';
import { type JsonValue, mayHoldBigInts } from './json.ts';

/** A query of RFC 9535 that was compiled. */
export type JsonPath = {
  /** What it finds, in the order of the document. Throws a RangeError for a document that holds too much or nests too deeply. */
  find(document: JsonValue): JsonValue[];
  /** It can find one value at most (RFC 9535, section 2.3.5.1). */
  isSingular: boolean;
};

/** What is no well-formed and well-typed query. `column` counts characters from 1. */
export class NoJsonPath extends Error {
  readonly column: number;
  constructor(message: string, column: number) {
    super(message);
    this.column = column;
  }
}

// As deep as a document may be read; what is deeper ends in the RangeError of the stack.
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

/** Compiles a query, each once in a run. Throws {@link NoJsonPath}. */
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
    // The message ends with where the query broke, which the column tells.
    throw new NoJsonPath(error.message.replace(/ \('[^]*$/, ''), error.token.index + 1);
  }
  const isSingular = query.singularQuery();
  return {
    // Filters compare doubles, as every evaluator does; what is found is given as it stands in the document.
    find: (document) => {
      if (!isSingular && holdsTooMuch(document))
        throw new RangeError('the document holds too much or nests too deeply');
      const { nodes } = query.query(withDoubles(document) as never);
      return nodes.map(({ location }) => location.reduce(memberOf, document));
    },
    isSingular,
  };
}

/** Each value is found with the names and places that lead to it: some 150 bytes, and 8 for each of these. */
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

/** Several queries look at one document. */
const documents = new WeakMap<object, JsonValue>();

function withDoubles(document: JsonValue): JsonValue {
  if (!mayHoldBigInts(document)) return document;
  if (typeof document !== 'object' || document === null) return toDoubles(document);
  const doubles = documents.get(document) ?? toDoubles(document);
  documents.set(document, doubles);
  return doubles;
}

/** The same document, and not a copy, where no number needs another form. */
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
/** A document may hold a pattern in each of its members. */
const maxPatterns = 1000;

/**
 * match() takes the whole text, search() a part of it (RFC 9535, sections 2.4.6 and 2.4.7). RE2 takes linear time,
 * whatever a server sends as text or as pattern. A pattern that is none matches nothing.
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
    // In I-Regexp a dot is every character but the line ends (RFC 9485, section 5.3); RE2's is all but "\n".
    return RE2JS.compile(
      pattern.replace(/\\.|\[(?:\\.|[^\]\\])*\]|\./gs, (unit) => (unit === '.' ? '[^\\n\\r]' : unit)),
    );
  } catch {
    return undefined;
  }
}
