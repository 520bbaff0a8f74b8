import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Predicate } from '../../src/config/config.ts';
import type { JsonValue } from '../../src/config/language/json.ts';
import type { JsonTemplate } from '../../src/config/language/template.ts';
import { literal, type Template } from '../../src/config/language/template.ts';
import { holds, type Observed } from '../../src/steps/predicates.ts';
import { queryJson } from '../../src/steps/subjects.ts';
import { wordExpectation } from '../../src/steps/wording.ts';
import { at } from './response.ts';

const captured = new Map([['id', { value: '7', secret: false }]]);
const id: Template = { parts: [{ kind: 'captured', name: 'id' }] };
const text = (value: string | number | undefined, count = 1): Observed => ({ value, count, kind: 'text' });
const json = (value: JsonValue | undefined, count = 1): Observed => ({ value, count, kind: 'json' });
const t = literal;

const cases: [string, Predicate, Observed, boolean][] = [
  ['a number equals the text of a status', { name: 'equals', value: 200 }, text(200), true],
  ['a text equals the number of a status', { name: 'equals', value: t('200') }, text(200), true],
  ['texts are compared whole', { name: 'equals', value: t('Welcome') }, text('Welcome back'), false],
  ['JSON keeps numbers and strings apart', { name: 'equals', value: t('7') }, json(7), false],
  ['what was captured has no type', { name: 'equals', value: id }, json(7), true],
  ['JSON null equals null', { name: 'equals', value: null }, json(null), true],
  ['null does not equal what is absent', { name: 'equals', value: null }, json(undefined, 0), false],
  ['JSON lists are compared in order', { name: 'equals', value: [1, 2] }, json([2, 1]), false],
  [
    'JSON objects are compared without order',
    { name: 'equals', value: { a: 1, b: [t('x')] } },
    json({ b: ['x'], a: 1 }),
    true,
  ],
  ['a further member makes objects differ', { name: 'equals', value: { a: 1 } }, json({ a: 1, b: 2 }), false],
  ['an inherited member is none', { name: 'equals', value: { toString: 1 } as JsonTemplate }, json({ a: 1 }), false],
  ['one of several', { name: 'one-of', values: [302, 303] }, text(303), true],
  ['none of several', { name: 'one-of', values: [302, 303] }, text(200), false],
  ['a part of a text', { name: 'contains', value: t('lco') }, text('Welcome'), true],
  ['an item of a list', { name: 'contains', value: id }, json([1, 7]), true],
  ['no part of an object', { name: 'contains', value: t('a') }, json({ a: 1 }), false],
  ['the beginning', { name: 'starts-with', value: t('We') }, text('Welcome'), true],
  ['the end', { name: 'ends-with', value: t('We') }, text('Welcome'), false],
  ['a pattern anywhere', { name: 'matches', pattern: 'l.o' }, text('Welcome'), true],
  ['a pattern over a number', { name: 'matches', pattern: '^4\\d\\d$' }, text(404), true],
  ['a pattern never matches null', { name: 'matches', pattern: 'null' }, json(null), false],
  ['null exists', { name: 'exists', value: true }, json(null), true],
  ['absence', { name: 'exists', value: false }, text(undefined, 0), true],
  ['a count of none', { name: 'count', value: 0 }, text(undefined, 0), true],
  ['a count', { name: 'count', value: 2 }, text('first', 2), true],
  ['at least', { name: 'min', value: 3 }, json(3), true],
  ['at most', { name: 'max', value: 3 }, json(3.5), false],
  ['a text that spells a number', { name: 'min', value: 3 }, text(' 12 '), true],
  ['a JSON string is no number', { name: 'min', value: 3 }, json('12'), false],
  ['no bound holds of a text', { name: 'max', value: 3 }, text('few'), false],
  ['characters, not UTF-16 units', { name: 'length', value: 1 }, text('😀'), true],
  ['items', { name: 'length', value: 2 }, json([1, 2]), true],
  ['members', { name: 'length', value: 1 }, json({ a: 1 }), true],
  ['a number has no length', { name: 'length', value: 1 }, json(5), false],
  ['a whole number is an integer', { name: 'type', value: 'integer' }, json(1), true],
  ['and a number', { name: 'type', value: 'number' }, json(1), true],
  ['a fraction is no integer', { name: 'type', value: 'integer' }, json(1.5), false],
  ['a list is no object', { name: 'type', value: 'object' }, json([]), false],
  ['what is there is not absent', { name: 'exists', value: false }, text('x'), false],
  ['what is absent does not exist', { name: 'exists', value: true }, text(undefined, 0), false],
  ['another count', { name: 'count', value: 2 }, text('first', 3), false],
  [
    'the word undefined does not equal what is absent',
    { name: 'equals', value: t('undefined') },
    text(undefined, 0),
    false,
  ],
  ['no item of a list', { name: 'contains', value: id }, json([1, 8]), false],
  ['no part of null', { name: 'contains', value: t('null') }, json(null), false],
  ['another beginning', { name: 'starts-with', value: t('el') }, text('Welcome'), false],
  ['no beginning of null', { name: 'starts-with', value: t('') }, json(null), false],
  ['another end', { name: 'ends-with', value: t('me') }, text('Welcome'), true],
  ['no end of null', { name: 'ends-with', value: t('') }, json(null), false],
  [
    'a text with something captured has no type',
    { name: 'equals', value: { parts: [...t('1').parts, ...id.parts] } },
    json(17),
    true,
  ],
  ['what was captured is never null', { name: 'equals', value: id }, json(null), false],
  ['null is no text', { name: 'equals', value: null }, text('null'), false],
  ['an integer beyond 2^53', { name: 'equals', value: 2n ** 53n + 1n }, json(2n ** 53n + 1n), true],
  ['its neighbour', { name: 'equals', value: 2n ** 53n + 1n }, json(2n ** 53n), false],
  ['its neighbour, a double', { name: 'equals', value: 2n ** 53n + 1n }, json(2 ** 53), false],
  ['a large integer and its double', { name: 'equals', value: 1e20 }, json(10n ** 20n), true],
  ['a double and its large integer', { name: 'equals', value: 10n ** 20n }, json(1e20), true],
  ['a large integer and its text', { name: 'equals', value: t('100000000000000000000') }, json(10n ** 20n), false],
  ['a text and its large integer', { name: 'equals', value: 10n ** 20n }, json('100000000000000000000'), false],
  ['a large integer and true', { name: 'equals', value: 1n }, json(true), false],
  ['at least, of a large integer', { name: 'min', value: 3 }, json(10n ** 20n), true],
  ['a large integer is an integer', { name: 'type', value: 'integer' }, json(10n ** 20n), true],
  ['a large integer is a number', { name: 'type', value: 'number' }, json(10n ** 20n), true],
  ['an object does not equal null', { name: 'equals', value: {} }, json(null), false],
  ['an object does not equal a text', { name: 'equals', value: {} }, json(''), false],
  ['an empty list does not equal an empty object', { name: 'equals', value: [] }, json({}), false],
  ['a text that spells a number below none', { name: 'max', value: 0 }, text('-5'), true],
  ['a text that spells a number with its sign', { name: 'min', value: 5 }, text('+5'), true],
  ['a text that spells a fraction', { name: 'min', value: 1.2 }, text('1.25'), true],
  ['a text with a number at its end', { name: 'min', value: 3 }, text('about 12'), false],
  ['a text with a number at its beginning', { name: 'min', value: 3 }, text('12 GB'), false],
  ['null has no length', { name: 'length', value: 0 }, json(null), false],
  ['a list is a list', { name: 'type', value: 'array' }, json([]), true],
  ['a text is a string', { name: 'type', value: 'string' }, json('x'), true],
  ['a text is no number', { name: 'type', value: 'number' }, json('1'), false],
  ['null has its own type', { name: 'type', value: 'null' }, json(null), true],
  ['what is absent has none', { name: 'type', value: 'null' }, json(undefined, 0), false],
  ['not', { name: 'not', predicates: [{ name: 'contains', value: t('Traceback') }] }, text('fine'), true],
  [
    'not, of what is absent',
    { name: 'not', predicates: [{ name: 'equals', value: t('x') }] },
    text(undefined, 0),
    true,
  ],
  [
    'neither of two',
    {
      name: 'not',
      predicates: [
        { name: 'contains', value: t('Traceback') },
        { name: 'contains', value: t('Oops') },
      ],
    },
    text('Oops'),
    false,
  ],
];

describe('a predicate', () => {
  test.each(cases)('%s', (_, predicate, observed, expected) => {
    expect(holds([predicate], observed, captured)).toBe(expected);
  });

  test('of a format with rules of its own compares by them what has a text', () => {
    const observed = (value: JsonValue): Observed => ({
      ...text('x'),
      value,
      same: (one, other) => one.toLowerCase() === other,
    });
    const equals = (value: JsonTemplate, seen: JsonValue) =>
      holds([{ name: 'equals', value }], observed(seen), captured);
    expect([equals(t('Lax'), 'lax'), equals(t('Lax'), 'none'), equals(null, 'lax')]).toEqual([true, false, false]);
  });

  test('must hold together with the others', () => {
    const within: Predicate[] = [
      { name: 'min', value: 1 },
      { name: 'max', value: 2 },
    ];
    expect([0, 1, 2, 3].map((value) => holds(within, json(value), captured))).toEqual([false, true, true, false]);
  });

  const values = fc.jsonValue() as fc.Arbitrary<JsonValue>;
  test('equals holds of any JSON value and itself, and of it alone', () => {
    fc.assert(
      fc.property(values, values, (one, other) => {
        const same = JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
        expect(holds([{ name: 'equals', value: template(one) }], json(other), captured)).toBe(same);
        expect(holds([{ name: 'equals', value: template(one) }], json(one), captured)).toBe(true);
      }),
    );
  });

  test('and its negation never hold together, and none throws, whatever the value', () => {
    fc.assert(
      fc.property(
        values,
        fc.constantFrom(...cases.map(([, predicate]) => predicate)),
        fc.boolean(),
        (value, predicate, isText) => {
          const observed = isText ? text(JSON.stringify(value)) : json(value);
          const not: Predicate = { name: 'not', predicates: [predicate] };
          expect(holds([predicate], observed, captured)).toBe(!holds([not], observed, captured));
        },
      ),
    );
  });

  test('matches in linear time where a backtracking engine would never end', () => {
    expect(holds([{ name: 'matches', pattern: '^(a+)+$' }], text(`${'a'.repeat(50_000)}!`), captured)).toBe(false);
  });
});

describe('a JSONPath', () => {
  test('that is singular yields its value, any other the list of what it finds', () => {
    const document = { a: { b: [1, 2] }, c: null };
    expect(queryJson(document, '$.a.b')).toEqual(json([1, 2], 2));
    expect(queryJson(document, "$['a']['b'][0]")).toEqual(json(1));
    expect(queryJson(document, '$.c')).toEqual(json(null));
    expect(queryJson(document, '$.toString')).toEqual(json(undefined, 0));
    expect(queryJson(document, '$.a.b[*]')).toEqual(json([1, 2], 2));
    expect(queryJson(document, '$..nothing')).toEqual(json(undefined, 0));
  });

  test('finds each member of any object by its name', () => {
    const name = fc.string().filter((key) => key !== '__proto__');
    fc.assert(
      fc.property(name, fc.jsonValue(), (key, value) => {
        const quoted = JSON.stringify(key).replaceAll('\u007f', '\\u007f');
        const { value: found } = queryJson(JSON.parse(JSON.stringify({ [key]: value })) as JsonValue, `$[${quoted}]`);
        expect(found).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('in words', () => {
  test.each<[Predicate[], string]>([
    [[{ name: 'equals', value: t('Welcome') }], 'h1 "Welcome"'],
    [[{ name: 'one-of', values: [t('a'), t('b')] }], 'h1 "a" or "b"'],
    [[{ name: 'not', predicates: [{ name: 'contains', value: t('x') }] }], 'h1 not containing "x"'],
    [
      [
        { name: 'min', value: 1 },
        { name: 'max', value: 2 },
      ],
      'h1 at least 1 and at most 2',
    ],
    [[{ name: 'count', value: 1 }], 'h1 found once'],
    [
      [{ name: 'equals', value: { parts: [{ kind: 'env', name: 'PIN', value: '1', secret: true }] } }],
      'h1 "${{ env.PIN }}"',
    ],
  ])('%j', (predicates, words) => {
    expect(wordExpectation({ at, subject: { kind: 'css', selector: 'h1' }, predicates }, captured)).toBe(words);
  });
});

function template(value: JsonValue): JsonTemplate {
  if (typeof value === 'string') return literal(value);
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(template);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, template(item)]));
}

function sorted(value: JsonValue): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map(sorted);
  return Object.entries(value)
    .map(([key, item]) => [key, sorted(item)])
    .sort()
    .concat([['{}']]);
}
