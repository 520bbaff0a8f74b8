import { expect } from '@jest/globals';
import fc from 'fast-check';
import { anyText } from './any-text.ts';
import './property-seed.ts';

/** What parsers stumble over, in any text. */
const nasty = [
  ...['\0', '\n', '\r', '\r\n', '\t', '\u0085', '\u2028', '\ufeff', '\ud800', '\udfff', '\u202e', '\u001b[2J', '\xff'],
  ...[
    '"',
    "'",
    '`',
    '\\',
    '%',
    '&',
    '<',
    '>',
    '[',
    ']',
    '{',
    '}',
    '(',
    ')',
    ':',
    ';',
    ',',
    '=',
    '/',
    '#',
    '*',
    '-',
    ' ',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    '${{ env.X }}',
    '${{',
    '}}',
    '%0A',
    '&#0;',
    '\\u0000',
    '::error::x',
    '../',
  ],
  ...['0', '-1', '1e999', '9'.repeat(400), '99999999999999999999', '0x10', 'NaN', 'x'.repeat(300), ' '.repeat(300)],
];

/** Text that is made of the words of a format, of what parsers stumble over, and of anything. */
export function textOf(words: readonly string[], maxPieces = 12): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...nasty) },
    { weight: 1, arbitrary: anyText({ maxLength: 10 }) },
  );
  return fc.array(piece, { maxLength: maxPieces }).map((pieces) => pieces.join(''));
}

/** A valid text that is cut, repeated, or changed in up to three places. */
function changed(text: string, words: readonly string[] = []): fc.Arbitrary<string> {
  const insert = fc.oneof(fc.constantFrom(...nasty, ...words), anyText({ maxLength: 4 }));
  const edit = fc.tuple(fc.nat(text.length), fc.nat(12), insert, fc.constantFrom(1, 1, 1, 40));
  return fc.oneof(
    { weight: 1, arbitrary: fc.nat(text.length).map((end) => text.slice(0, end)) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 5 }).map((times) => text.repeat(times)) },
    {
      weight: 6,
      arbitrary: fc
        .array(edit, { minLength: 1, maxLength: 3 })
        .map((edits) =>
          edits.reduce(
            (all, [at, length, inserted, times]) => all.slice(0, at) + inserted.repeat(times) + all.slice(at + length),
            text,
          ),
        ),
    },
  );
}

const hugeNumbers = fc.constantFrom(1e308, 1.7e308, 1e21, 2 ** 53, 8.64e15, 8.65e15, -1, -0, 0.5, 1e-320);
const strings = fc.oneof(
  fc.constantFrom(...nasty, '', '2026-02-31', '9999-12-31T23:59:59-23:59', '0000-01-01T00:00:00+05', 'x'.repeat(3_000)),
  anyText({ maxLength: 8 }),
);

/** Any value of JSON, with the names of properties that every object has among its keys. */
const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom<unknown>(null, true, false),
    hugeNumbers,
    fc.integer(),
    strings,
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom('__proto__', 'constructor', 'a', 'length'), strings), tie('value')), {
        maxLength: 3,
      })
      .map((entries) => Object.fromEntries(entries)),
  ),
})).value;

/** JSON that nests 20,000 deep. */
const deepJson: readonly string[] = [
  `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
  `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
];

/**
 * The JSON of a document: whole, with one to three of its values replaced by any other or by one that nests without end,
 * or as a text that is cut or changed.
 */
export function jsonOf(document: unknown, words: readonly string[] = []): fc.Arbitrary<string> {
  const whole = JSON.stringify(document);
  const paths = pathsOf(document);
  const value = fc.oneof(
    { weight: 12, arbitrary: anyJson.map((each) => JSON.stringify(each)) },
    { weight: 1, arbitrary: fc.constantFrom(...deepJson, '1e999') },
    { weight: 2, arbitrary: fc.constantFrom(...words, '').map((each) => JSON.stringify(each)) },
  );
  const replaced = fc
    .array(fc.tuple(fc.constantFrom(...paths), value), { minLength: 1, maxLength: 3 })
    .map((changes) => written(document, new Map(changes.map(([path, text]) => [JSON.stringify(path), text]))));
  return fc.oneof(
    { weight: 6, arbitrary: replaced },
    { weight: 1, arbitrary: changed(whole) },
    anyJson.map((each) => JSON.stringify(each)),
  );
}

type Path = (string | number)[];

function pathsOf(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => pathsOf(each, [...path, key]))];
}

/** JSON in which the values at some paths are other texts. */
function written(value: unknown, changes: ReadonlyMap<string, string>, path: Path = []): string {
  const text = changes.get(JSON.stringify(path));
  if (text !== undefined) return text;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).map(([key, each]) => [key, written(each, changes, [...path, key])] as const);
  return Array.isArray(value)
    ? `[${entries.map(([, each]) => each).join()}]`
    : `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${each}`).join()}}`;
}

/** Into how many bytes at a time a stream may come apart, again and again. */
export const pieceSizes: fc.Arbitrary<readonly number[]> = fc.oneof(
  fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 6 }),
  // In one of these an object can end and the next one begin, with its head.
  fc.array(fc.integer({ min: 40, max: 200 }), { minLength: 1, maxLength: 6 }),
  fc.constantFrom([1], [1_000_000]),
);

/** The bytes in pieces of these sizes; each has memory of its own, as chunks of a stream have. */
export function piecesOf(bytes: Buffer, sizes: readonly number[]): Buffer[] {
  const pieces: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += pieces.at(-1)?.length ?? 1)
    pieces.push(
      Buffer.from(new Uint8Array(bytes.subarray(at, at + (sizes[pieces.length % sizes.length] ?? 1))).buffer),
    );
  return pieces;
}

/** Fails if reading foreign input has left something on what all objects share. */
export function assertUntouched(): void {
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect([Object.getPrototypeOf({}) === Object.prototype, Object.getPrototypeOf([]) === Array.prototype]).toEqual([
    true,
    true,
  ]);
}

/**
 * A text of 100,000 characters that repeats one or two words of a format between two others: what takes quadratic time
 * takes a minute for it.
 */
export function longTextOf(words: readonly string[], length = 100_000): fc.Arbitrary<string> {
  const word = fc.constantFrom(...words.filter((each) => each !== ''));
  const end = fc.constantFrom('', ...words);
  return fc
    .tuple(end, word, end, end)
    .map(([first, one, other, last]) => first + (one + other).repeat(Math.ceil(length / (one + other).length)) + last);
}
