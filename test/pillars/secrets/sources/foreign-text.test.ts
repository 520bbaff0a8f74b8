import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DataUrl, dataUrls } from '../../../../src/pillars/secrets/sources/data-url.ts';
import { itemsOf, stringsAfter } from '../../../../src/pillars/secrets/sources/json-tokens.ts';
import {
  type OriginalFile,
  originalFiles,
  sourceMapReference,
} from '../../../../src/pillars/secrets/sources/source-map.ts';
import { decodeUtf16 } from '../../../../src/pillars/secrets/sources/utf16.ts';
import { assertUntouched, jsonOf, pieceSizes, piecesOf, textOf } from '../../../foreign-input.ts';

const ofMaps = [
  ...[
    '{"sources":["a"],"sourcesContent":["x\\n"]}',
    '"sourcesContent":[',
    '"sourcesContent"',
    '"sources":[',
    '"sources"',
  ],
  ...['\\"sourcesContent\\":[\\"', '\\\\\\"sources\\\\\\"', '"a"', '"],"', '\\', '\\u0041', '\\u{110000}', '\\x', '['],
];
const ofUrls = [
  ...['data:application/json;base64,', 'data:application/json,', 'data:', 'sourceMappingURL=', '//# sourceMappingURL='],
  ...['//# sourceMappingURL=data:,', ';charset=utf-8', ';base64', '%41', '%4', '*/', 'QUFB', 'QQ==', '"'],
];

/** Their places follow each other, and each offset of the content leads to a place inside of its own. */
function expectPlaces(found: Iterable<OriginalFile | DataUrl>, length: number): void {
  let before = 0;
  for (const { start, end, bytes, origin } of found) {
    expect(start).toBeGreaterThanOrEqual(before);
    expect(end).toBeLessThanOrEqual(length);
    for (const offset of [0, bytes.length >> 1, bytes.length]) {
      expect(origin(offset)).toBeGreaterThanOrEqual(start);
      expect(origin(offset)).toBeLessThanOrEqual(end + 3); // base64 that is cut short has less than it says
    }
    before = end;
  }
}

describe('a source map that anyone may have written', () => {
  const map = jsonOf(
    { version: 3, sources: ['a.ts', '../b.ts'], sourcesContent: ['one', 'two'], sections: [] },
    ofMaps,
  );

  test('gives files at their places, or none', () => {
    fc.assert(
      fc.property(fc.oneof(map, textOf(ofMaps, 20)), (text) => {
        const bytes = Buffer.from(text);
        const files = [...originalFiles(bytes)];
        expectPlaces(files, bytes.length);
        for (const { name } of files) expect(name).toMatch(/^[^\p{Cc}]{1,500}$/u);
      }),
      { numRuns: 500 },
    );
    assertUntouched();
  });

  test('is named by a reference without spaces and quotes', () => {
    fc.assert(
      fc.property(textOf(ofUrls), (script) => expect(sourceMapReference(script) ?? 'none').toMatch(/^[^\s"'`]+$/)),
    );
  });
});

describe('a data URL', () => {
  test('gives the bytes that it was made of, in base64 and percent encoding', () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 80 }).map((bytes) => Buffer.from(bytes)),
      textOf(['{', '%', '"', '*/']).map((text) => Buffer.from(text)),
    );
    const end = fc.constantFrom('', ' ', '"', '`', '\n', '\\n', '<', '*/');
    fc.assert(
      fc.property(content, fc.boolean(), end, (content, isBase64, end) => {
        const percent = Array.from(content, (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
        const url = isBase64
          ? `data:application/json;charset=utf-8;base64,${content.toString('base64')}`
          : `data:application/json,${percent}`;
        const [found, ...more] = dataUrls(Buffer.from(`a = "${url}${end}`));
        expect([found?.bytes, found?.isBase64, more]).toEqual([content, isBase64, []]);
      }),
    );
  });

  test('that anyone may have written is found at its place, or not at all', () => {
    fc.assert(
      fc.property(textOf(ofUrls, 20), (text) => expectPlaces(dataUrls(Buffer.from(text)), Buffer.byteLength(text))),
      { numRuns: 500 },
    );
  });
});

describe('the tokens of JSON', () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), textOf(['"', '\\', ']', '}', ',']));
  const space = fc.constantFrom('', ' ', '\n', '\r\n\t');

  test('are the items of an array as JSON.parse reads them', () => {
    fc.assert(
      fc.property(fc.array(value, { maxLength: 6 }), space, (values, space) => {
        const json = `${space}${values.map((each) => JSON.stringify(each)).join(`${space},${space}`)}${space}] , 1`;
        const bytes = Buffer.from(json);
        const items = itemsOf(bytes, 0);
        const read: unknown[] = [];
        let item = items.next();
        for (; !item.done; item = items.next()) {
          const text = bytes.toString('utf8', item.value.start, item.value.end);
          read.push(JSON.parse(item.value.isString ? `"${text}"` : text));
        }
        expect(read).toEqual(JSON.parse(JSON.stringify(values)));
        expect(item.value).toBe(bytes.lastIndexOf(']'));
      }),
      { numRuns: 300 },
    );
  });

  test('are the keys and the strings of an object as JSON.parse reads them', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), value, { maxKeys: 6 }), (object) => {
        const bytes = Buffer.from(`${JSON.stringify(object).slice(1)} "behind"`);
        const read = Array.from(stringsAfter(bytes, 0, bytes.length), ({ start, end }) =>
          JSON.parse(`"${bytes.subarray(start, end)}"`),
        );
        const entries = Object.entries(JSON.parse(JSON.stringify(object)) as object);
        expect(read).toEqual(entries.flatMap(([key, each]) => (typeof each === 'string' ? [key, each] : [key])));
      }),
      { numRuns: 300 },
    );
  });

  test('of any text lie in it one behind the other', () => {
    fc.assert(
      fc.property(textOf(['[', ']', '{', '}', '"', '\\"', ',', ':', '\n']), (text) => {
        const bytes = Buffer.from(text);
        for (const tokens of [itemsOf(bytes, 0), stringsAfter(bytes, 0, bytes.length)]) {
          let before = 0;
          for (const { start, end } of tokens) {
            expect(start).toBeGreaterThanOrEqual(before);
            expect(end).toBeGreaterThanOrEqual(start);
            before = end;
          }
        }
      }),
    );
  });
});

describe('UTF-16', () => {
  const decoded = async (pieces: Buffer[]) => {
    const read: Buffer[] = [];
    for await (const piece of decodeUtf16(pieces)) read.push(piece);
    return Buffer.concat(read);
  };
  const long = fc
    .tuple(textOf(['NAME=value\r\n', 'é日本😀']), fc.constantFrom(1, 1, 300))
    .map(([text, times]) => text.repeat(times));

  test('is the text that it was made of, in either order of bytes, however it comes apart', async () => {
    await fc.assert(
      fc.asyncProperty(long, fc.boolean(), pieceSizes, async (text, isLittle, sizes) => {
        const little = Buffer.from(`\ufeff${text}.`, 'utf16le');
        const read = await decoded(piecesOf(isLittle ? little : little.swap16(), sizes));
        expect(read.toString()).toBe(`${text.toWellFormed()}.`);
      }),
      { numRuns: 60 },
    );
  });

  test('is told from all else by its beginning, and that is left as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(long, textOf(['a\0', '\0b', '\xfe'])), pieceSizes, async (text, sizes) => {
        const bytes = Buffer.from(text);
        const whole = await decoded([bytes]);
        expect((await decoded(piecesOf(bytes, sizes))).equals(whole)).toBe(true);
        if (!text.includes('\0')) expect(whole.equals(bytes)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

// In characters. What takes quadratic time for one of these would not end in the time of a test.
const length = 4_000_000;
test.each([
  ...ofMaps,
  ...ofUrls,
  '"sourcesContent":["x"]',
  '"sourcesContent":"sourcesContent":[',
  '\\"sourcesContent\\":[\\"\\u0041',
])('a long text of %j ends', (token) => {
  const text = Buffer.from(token.repeat(length / token.length));
  for (const read of [originalFiles, dataUrls]) {
    let files = 0;
    for (const { origin, bytes } of read(text)) files += Number(origin(bytes.length) >= 0);
    expect(files).toBeLessThan(length);
  }
});
