import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { escapes } from '../../../../src/pillars/secrets/sources/escapes.ts';
import { undo } from '../../../../src/pillars/secrets/sources/layer.ts';
import { positionsIn } from '../../../../src/pillars/secrets/sources/pieces.ts';
import { positionsOfText } from '../../../../src/pillars/secrets/sources/positions.ts';
import { originalFiles } from '../../../../src/pillars/secrets/sources/source-map.ts';

const runs = { numRuns: 200, seed: 20_261_125 };
const text = fc.string({ unit: 'grapheme', maxLength: 60 });
const long = fc.tuple(text, fc.integer({ min: 1, max: 400 })).map(([part, times]) => part.repeat(times));

describe('escaped text', () => {
  test('reads as JSON reads it, and each character is found where it is written', () => {
    fc.assert(
      fc.property(long, (value) => {
        const json = Buffer.from(JSON.stringify(value).slice(1, -1));
        const { bytes, origin } = undo(json, escapes) ?? { bytes: json, origin: (offset: number) => offset };
        expect(bytes.toString()).toBe(value.toWellFormed());
        for (let offset = 0; offset <= bytes.length; offset += 97) {
          const isInside = ((bytes[offset] ?? 0) & 0xc0) === 0x80;
          if (isInside) continue;
          const rest = JSON.parse(`"${json.subarray(origin(offset))}"`) as string;
          expect(Buffer.from(rest.toWellFormed()).subarray(0, 1)).toEqual(bytes.subarray(offset, offset + 1));
        }
        expect(origin(bytes.length)).toBe(json.length);
      }),
      runs,
    );
  });

  test('is left as it is where nothing in it is escaped', () => {
    expect(undo(Buffer.from('a\\d\\u00\\x\\'), escapes)).toBeUndefined();
  });
});

test('the original files of any source map are what JSON says, whatever the order of its keys, also in strings of strings', () => {
  const map = fc.record({
    sources: fc.array(
      text.map((name) => name.replaceAll(/[/\\?:\p{C}]/gu, '') || 'a'),
      { maxLength: 5 },
    ),
    sourcesContent: fc.array(fc.oneof(long, fc.constant(null)), { maxLength: 5 }),
    names: fc.array(fc.constantFrom('sources', 'sourcesContent', 'a"b', '\\')),
    mappings: text,
    nested: fc.jsonValue(),
  });
  const order = fc.shuffledSubarray(['sources', 'sourcesContent', 'names', 'mappings', 'nested'] as const, {
    minLength: 5,
  });
  fc.assert(
    fc.property(map, order, fc.integer({ min: 0, max: 3 }), fc.constantFrom(0, 1), (value, keys, depth, space) => {
      let json = JSON.stringify(Object.fromEntries(keys.map((key) => [key, value[key]])), null, space);
      for (let level = 0; level < depth; level += 1) json = JSON.stringify(json);
      const expected = value.sourcesContent.flatMap((content, index) => {
        const name = value.sources[index];
        const isLabel = name !== undefined && name !== '.' && name !== '..';
        return content ? [[isLabel ? name : `source ${index + 1}`, content.toWellFormed()]] : [];
      });
      const whole = Buffer.from(`before ${json} behind`);
      const found = [...originalFiles(whole)];
      expect(found.map(({ name, bytes }) => [name, bytes.toString()])).toEqual(expected);
    }),
    runs,
  );
});

test('the position of any offset is told in a text of any size', () => {
  const lines = fc
    .tuple(
      fc.array(fc.constantFrom('\n', 'a', 'bc\n', 'x'.repeat(9_000)), { maxLength: 30 }),
      fc.integer({ min: 1, max: 300 }),
    )
    .map(([parts, times]) => Buffer.from(parts.join('').repeat(times)).subarray(0, 200_000));
  fc.assert(
    fc.property(lines, fc.array(fc.nat(200_000), { minLength: 5, maxLength: 20 }), (bytes, offsets) => {
      const [one, other] = [positionsOfText(bytes), positionsIn(bytes, { line: 1, column: 1 })];
      for (const offset of offsets) {
        const at = Math.min(offset, bytes.length);
        expect(one(at)).toEqual(other(at));
      }
    }),
    runs,
  );
});
