/** JSON with whole numbers of any size: a number that a double cannot hold is a `bigint`. */
export type JsonValue = string | number | bigint | boolean | null | JsonValue[] | { [key: string]: JsonValue };

// ECMAScript's "JSON.parse source text access", which TypeScript's library does not know yet.
type Reviver = (key: string, value: JsonValue, context?: { source?: string }) => JsonValue;
const { rawJSON } = JSON as unknown as { rawJSON(text: string): object };

/** Documents in which {@link parseJson} may have found a `bigint`. */
const exact = new WeakSet<object>();

/** The maximum number of values: V8 ends the whole process when it has no memory for the parsed JSON. */
const maxValues = 10_000_000;

/**
 * `JSON.parse`, but a whole number beyond 2^53 keeps all its digits. Throws a SyntaxError, or a RangeError if the text
 * nests too deeply or holds too much.
 */
export function parseJson(text: string): JsonValue {
  if (text.length > maxValues && mostValuesIn(text) > maxValues) throw new RangeError('the JSON holds too much');
  // A reviver makes parsing several times slower.
  if (!/\d{16}/.test(text)) return JSON.parse(text) as JsonValue;
  const value = JSON.parse(text, exactIntegers as never) as JsonValue;
  if (typeof value === 'object' && value !== null) exact.add(value);
  return value;
}

/** An upper bound: commas in strings are counted too. */
function mostValuesIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 91 || code === 123) count += 1; // , [ {
  }
  return count;
}

/** Whether a document may hold a `bigint`. */
export function mayHoldBigInts(document: JsonValue): boolean {
  return typeof document === 'bigint' || (typeof document === 'object' && document !== null && exact.has(document));
}

const exactIntegers: Reviver = (_key, value, context) =>
  typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? '')
    ? BigInt(context?.source ?? 0)
    : value;

/** `JSON.stringify` for the values of {@link parseJson}; `indent` in spaces. */
export function writeJson(value: JsonValue, indent?: number): string {
  return JSON.stringify(
    value,
    (_key, each: unknown) => (typeof each === 'bigint' ? rawJSON(String(each)) : each),
    indent,
  );
}
