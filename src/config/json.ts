/** JSON with whole numbers of any size: what a double cannot hold is a `bigint`. */
export type JsonValue = string | number | bigint | boolean | null | JsonValue[] | { [key: string]: JsonValue };

// ECMAScript's "JSON.parse source text access", which TypeScript's library does not know yet.
type Reviver = (key: string, value: JsonValue, context?: { source?: string }) => JsonValue;
const { rawJSON } = JSON as unknown as { rawJSON(text: string): object };

/** Documents that {@link parseJson} found such a number in. */
const exact = new WeakSet<object>();

/** `JSON.parse`, but a whole number beyond 2^53 keeps all its digits. Throws a SyntaxError, and RangeError for what nests too deeply. */
export function parseJson(text: string): JsonValue {
  // A reviver makes parsing several times slower.
  if (!/\d{16}/.test(text)) return JSON.parse(text) as JsonValue;
  const value = JSON.parse(text, exactIntegers as never) as JsonValue;
  if (typeof value === 'object' && value !== null) exact.add(value);
  return value;
}

/** Whether a document may hold a `bigint`. */
export function mayHoldBigInts(document: JsonValue): boolean {
  return typeof document === 'bigint' || (typeof document === 'object' && document !== null && exact.has(document));
}

const exactIntegers: Reviver = (_key, value, context) =>
  typeof value === 'number' && !Number.isSafeInteger(value) && /^-?\d+$/.test(context?.source ?? '')
    ? BigInt(context?.source ?? 0)
    : value;

/** `JSON.stringify` for what {@link parseJson} gives. */
export function writeJson(value: JsonValue): string {
  return JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? rawJSON(String(each)) : each));
}
