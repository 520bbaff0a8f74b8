import { jsonExcess } from '../../../text/json-size.ts';
import { decoderOf } from './text-decoder.ts';

/** A mapping of JSON. */
export type Json = { readonly [key: string]: unknown };

/** Parses JSON in UTF-8 or, with a byte order mark, UTF-16. The message of the error says why it cannot be judged. */
export function parseJson(bytes: Uint8Array): unknown {
  const text = decoderOf(bytes).decode(bytes);
  const excess = jsonExcess(text);
  if (excess) throw new UnreadableJson(excess);
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableJson(bytes.length === 0 ? 'it is empty' : 'it is no JSON, or cut short');
  }
}

/** A text is no JSON, or too much of it. */
export class UnreadableJson extends Error {}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The mapping, or an empty one. */
export function objectAt(value: unknown): Json {
  return isObject(value) ? value : {};
}

/** The list, or an empty one. */
export function listAt(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The mappings of a list. */
export function objectsAt(value: unknown): Json[] {
  return listAt(value).filter(isObject);
}

export function textAt(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export function wholeAt(value: unknown, min: number): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= min ? (value as number) : undefined;
}

/** The entry of an object itself, and never one that all objects have. */
export function own<Value>(object: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
