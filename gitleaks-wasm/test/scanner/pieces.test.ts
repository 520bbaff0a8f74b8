import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Gitleaks, type GitleaksFinding, load } from '../../src/engine/gitleaks.ts';
import type { Thread } from '../../src/scanner/open-thread.ts';
import { piecesOf } from '../../src/scanner/pieces.ts';
import { scanPieces } from '../../src/scanner/scan-pieces.ts';
import { createScanner } from '../../src/scanner/scanner.ts';
import { workOf } from '../../src/scanner/thread.ts';
import { allCases } from './compare.ts';
import { encodings } from './fragment.ts';

const kilobyte = 1024;
const awsKey = (id: number) => `AKIA${'IMNOJVGFDXXXE4'}${String.fromCharCode(65 + (id % 26))}A`;
const sha = '0123456789abcdef0123456789abcdef01234567';
const secrets = [
  ...Object.values(encodings).map((encode) => (id: number) => `x = "${encode(`  key = "${awsKey(id)}" `)}"`),
  (id: number) => `key = "${awsKey(id)}"`,
  (id: number) => `password = "x7Kq2mZ9vB4nW8rT1cY6uJ${id}"`,
  () => ` ${sha} `, // a secret where the text holds "sourcegraph" anywhere
  (id: number) => `x="${[1, 2, 3].reduce((text) => Buffer.from(text).toString('base64'), `   ${awsKey(id)}   `)}"`,
];

describe('the pieces of a long text', () => {
  test('cover it, overlap, and count each offset once', () => {
    const unit = fc.constantFrom('words and words\n', 'word;', 'abcdef0123', '%41', '\xff\xfe');
    fc.assert(
      fc.property(fc.array(unit, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 4_000 }), (units, size) => {
        const parts = units.map((each) => Buffer.alloc((size * kilobyte) / units.length, each, 'latin1'));
        const text = Buffer.concat(parts);
        const pieces = piecesOf(text);
        let to = -Infinity;
        for (const { start, end, from, to: next, line, columns } of pieces) {
          expect(from).toBe(to);
          expect(start === 0 || from - start >= 48 * kilobyte).toBe(true);
          expect(end === text.length || end - next >= 48 * kilobyte).toBe(true);
          expect(end - start).toBeLessThan(600 * kilobyte);
          const before = text.toString('latin1', 0, start).split('\n');
          expect(line).toBe(before.length - 1);
          expect(columns).toBe((before.at(-1)?.length ?? 0) + (line > 0 ? 1 : 0));
          to = next;
        }
        expect(to).toBe(Infinity);
      }),
      { numRuns: 60 },
    );
  });

  describe('are scanned', () => {
    let engine: Gitleaks;
    let thread: Thread;
    beforeAll(async () => {
      engine = await load();
      const work = workOf(engine);
      thread = { call: async (name, input) => work[name](input as never) as never, close() {} };
    });

    /** The text with parts put in at offsets, which are those before anything was put in. */
    function withParts(filler: string, length: number, parts: [offset: number, part: string][]): Buffer {
      const base = Buffer.alloc(length, filler, 'latin1');
      const sorted = [...parts].sort(([a], [b]) => a - b);
      const ends = [...sorted.slice(1).map(([offset]) => offset), length];
      const first = base.subarray(0, sorted[0]?.[0] ?? length);
      return Buffer.concat([
        first,
        ...sorted.flatMap(([at, part], index) => [Buffer.from(part), base.subarray(at, ends[index])]),
      ]);
    }

    async function compare(text: Buffer) {
      const whole = { text, path: 'a.js', commit: 'c'.repeat(40), startLine: 7 };
      const { findings } = await scanPieces(thread, engine.rules, whole);
      const expected = await createScanner(engine, thread).scan(whole);
      expect(findings).toEqual(expected.findings);
      return findings;
    }

    const border = fc.constantFrom(0, 64, 320, 384, 448, 704, 768, 832, 1_000);
    const place = fc.tuple(border, fc.integer({ min: -300, max: 300 }));
    const part = fc.tuple(place, fc.constantFrom(...secrets), fc.nat(25), fc.constantFrom('', ' ', '\n', '\n\n', ';'));

    test('with the findings of the whole text, wherever a border is', async () => {
      let found = 0;
      await fc.assert(
        fc.asyncProperty(
          fc.array(part, { minLength: 3, maxLength: 8, size: 'max' }),
          fc.constantFrom('no word of note here\n', 'a1b2c3d4;\n', `${'word '.repeat(400)}\n`),
          fc.boolean(),
          fc.constantFrom('', '', 'sourcegraph', 'SourceGraph'),
          async (parts, filler, ended, word) => {
            const length = 1_000 * kilobyte;
            const all = parts.map(([[at, shift], secret, id, around]): [number, string] => [
              Math.min(length, Math.max(0, at * kilobyte + shift)),
              `${around}${secret(id)}${around}`,
            ]);
            const text = withParts(filler, length, [...all, [500 * kilobyte, ` ${word} `]]);
            found += (await compare(ended ? Buffer.concat([text, Buffer.from('\n')]) : text)).length;
          },
        ),
        { numRuns: Math.ceil(allCases / 250) },
      );
      expect(found).toBeGreaterThan(allCases / 250);
    }, 3_600_000);

    test('with those of one long line', async () => {
      const length = 1_000 * kilobyte;
      const parts = [10, 320, 384, 448, 750, 768, 999].map((at, id): [number, string] => [
        at * kilobyte - 30,
        ` key = "${awsKey(id)}" `,
      ]);
      const findings = await compare(withParts('word;', length, parts));
      expect(findings.map(({ startLine }) => startLine)).toEqual(parts.map(() => 7));
    }, 600_000);

    /** Where a rule finds something in a text of one line, by the column of its start. */
    async function columnsOf(rule: string, text: Buffer): Promise<number[]> {
      const whole = { text, path: 'a.js', commit: 'c'.repeat(40), startLine: 7 };
      const { findings } = await scanPieces(thread, engine.rules, whole);
      const own = findings.filter(({ ruleId }) => ruleId === rule);
      for (const { startLine, endLine, fingerprint } of own) {
        expect([startLine, endLine]).toEqual([7, 7]);
        expect(fingerprint).toBe(`${whole.commit}:a.js:${rule}:7`);
      }
      return own.map(({ startColumn }) => startColumn);
    }

    // The engine takes seconds for three pieces where a second rule reads what is encoded too: one encoding stands so.
    const threePieces = {
      length: 1_000,
      places: [5, 320, 384, 448, 700, 990],
      between: [1, 200, 330, 470, 650, 995],
      key: 'key',
    };
    const twoPieces = {
      length: 520,
      places: [5, 320, 384, 448, 480, 515],
      between: [1, 200, 330, 470, 500, 518],
      key: 'id',
    };
    test.each(Object.entries(encodings))(
      'with %s between percent escapes that are no text',
      async (name, encode) => {
        const { length, places, between, key } = name === 'base64' ? threePieces : twoPieces;
        const at = places.map((each) => each * kilobyte - 60);
        const parts = at.map((offset, id): [number, string] => [
          offset,
          ` x="${encode(`  ${key} = "${awsKey(id)}"  `)}" `.padEnd(400),
        ]);
        const escapes = between.map((each): [number, string] => [each * kilobyte, '%E2%9C%93%41']);
        const text = withParts('word;', length * kilobyte, [...parts, ...escapes]);
        const columns = await columnsOf('aws-access-token', text);
        expect(columns).toHaveLength(parts.length);
        const starts = parts.map(([, part]) => text.indexOf(part));
        for (const [index, start] of starts.entries()) {
          // Of percent encoding the match alone is told, of others all of the encoded text around it.
          expect(columns[index]).toBeGreaterThan(start);
          expect(columns[index]).toBeLessThan(start + (name.startsWith('percent') ? 90 : 12));
        }
      },
      600_000,
    );

    test.each([
      ['base64', ['base64']],
      ['base64 in base64', ['base64', 'base64']],
      ['hex in base64', ['hex', 'base64']],
    ])(
      'with what a run of %s holds that is longer than a piece',
      async (_, names) => {
        const part = (id: number): [number, string] => [id * 150 * kilobyte, ` key = "${awsKey(id)}" `];
        const parts = [1, 2, 3, 4].map(part);
        const inner = withParts('words and words ', 700 * kilobyte, parts).toString('latin1');
        const run = names.reduce((text, name) => encodings[name]?.(`{"a":"${text}`) ?? '', inner);
        const whole = { text: Buffer.from(`x; data=${run}";`), path: 'a.js', commit: '', startLine: 1 };
        const { findings } = await scanPieces(thread, engine.rules, whole);
        expect(findings.map(({ secret }) => secret)).toEqual([1, 2, 3, 4].map(awsKey));
      },
      600_000,
    );

    test('with one finding for percent encoding that two pieces read', async () => {
      const at = [40, 384, 600].map((each) => each * kilobyte + 10);
      const text = withParts(
        'word;',
        1_000 * kilobyte,
        at.map((offset, id) => [offset, ` x="${encodings.percent?.(` key = "${awsKey(id)}" `)}" `]),
      );
      expect(await columnsOf('aws-access-token', text)).toHaveLength(3);
    }, 600_000);

    test.each([
      ['in lines', 'words and words\n'],
      ['in one line', 'words; '],
    ])(
      'with a private key whose end is far behind its beginning, %s',
      async (_, filler) => {
        const text = withParts(filler, 1_300 * kilobyte, [
          [200 * kilobyte, `-----BEGIN RSA ${'PRIVATE'} KEY-----`],
          [1_100 * kilobyte, `-----END RSA ${'PRIVATE'} KEY-----`],
        ]);
        const whole = { text, path: 'a.js', commit: 'c'.repeat(40), startLine: 7 };
        const { findings } = await scanPieces(thread, engine.rules, whole);
        const expected = engine.detect({ ...whole, rules: ['private-key'], decodeDepth: 0 });
        const placeOf = ({ match: _match, secret: _secret, entropy: _entropy, ...place }: GitleaksFinding) => place;
        expect(findings.map(placeOf)).toEqual(expected.map(placeOf));
        expect(findings).toHaveLength(1);
      },
      600_000,
    );

    test('with a header far behind its command in one line', async () => {
      const header = ` -H "Authorization: Bearer ${'k3Vx9Qw7'.repeat(3)}" `;
      const text = withParts('word;', 1_300 * kilobyte, [
        [100 * kilobyte, ' curl '],
        [1_000 * kilobyte, header],
      ]);
      expect(await columnsOf('curl-auth-header', text)).toEqual([text.indexOf('curl') + 1]);
    }, 600_000);

    test('with nothing where a long match has no end', async () => {
      const curls = [1, 300, 700, 1_900].map((at): [number, string] => [at * kilobyte, ' curl ']);
      const begin: [number, string] = [350 * kilobyte, ` "-----BEGIN ${'PRIVATE'} KEY-----" `];
      const text = withParts('word;', 2_000 * kilobyte, [...curls, begin]);
      const { findings } = await scanPieces(thread, engine.rules, { text, path: 'a.js', commit: '', startLine: 1 });
      expect(findings.map(({ ruleId }) => ruleId)).toEqual([]);
    }, 600_000);

    test('with one finding for plain text beside such an escape', async () => {
      const text = withParts('word;', 1_000 * kilobyte, [[500 * kilobyte, ` key="${awsKey(1)}"%E2%9C%93;`]]);
      expect(await columnsOf('aws-access-token', text)).toEqual([text.indexOf('AKIA') + 1]);
    }, 600_000);

    test('as gitleaks does where the whole line is in a piece', async () => {
      const encoded = encodings.base64?.(`  key = "${awsKey(1)}"  `);
      const line = `\n%E2 x="${encoded}" %41\n`;
      const text = withParts(`${'word '.repeat(100)}\n`, 1_000 * kilobyte, [[500 * kilobyte, line]]);
      expect(await compare(text)).toEqual([]);
    }, 600_000);
  });
});
