import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCombined } from '../../src/git/parse-combined.ts';
import { type PatchBatch, parsePatches } from '../../src/git/parse-patch.ts';
import { objectParser } from '../../src/git/read-objects.ts';
import { wordsOf } from '../../src/git/words-of.ts';
import { GateError } from '../../src/model/errors.ts';
import { assertUntouched, pieceSizes, piecesOf, textOf } from '../foreign-input.ts';

async function* streamOf(pieces: Iterable<Buffer>): AsyncGenerator<Buffer> {
  yield* pieces;
}

describe('words of output', () => {
  const read = async (pieces: Iterable<Buffer>) => {
    const found: string[] = [];
    for await (const words of wordsOf(streamOf(pieces), '\0')) found.push(...words);
    return found;
  };

  test('are the same however the output comes apart', async () => {
    await fc.assert(
      fc.asyncProperty(textOf(['\0', 'a/b', '100644 blob ', '\t']), pieceSizes, async (text, sizes) => {
        const bytes = Buffer.from(text);
        const words = bytes.toString('latin1').split('\0').slice(0, -1);
        expect(await read(piecesOf(bytes, sizes))).toEqual(words);
      }),
    );
  });

  test('take linear work: one of thirty thousand pieces is joined once', async () => {
    const piece = Buffer.alloc(2_000, 'n');
    const [word = ''] = await read([...Array.from({ length: 30_000 }, () => piece), Buffer.from('\0')]);
    expect(word.length).toBe(60_000_000);
  });

  test('that do not end are an error with a code', async () => {
    const piece = Buffer.alloc(8 * 1024 * 1024, 'n');
    await expect(read(Array.from({ length: 20 }, () => piece))).rejects.toMatchObject({ code: 'GIT_FAILED' });
  });
});

test('objects are the same however the output comes apart, each with as much as was asked for', () => {
  const object = fc.record({
    type: fc.constantFrom('blob', 'commit'),
    text: textOf(['\n', 'a'.repeat(40), ' blob 3\n']),
  });
  fc.assert(
    fc.property(fc.array(object, { maxLength: 5 }), fc.nat(60), pieceSizes, (objects, maxBytes, sizes) => {
      const contents = objects.map(({ text }) => Buffer.from(text));
      const id = (index: number) => String(index).repeat(40);
      const output = objects.flatMap(({ type }, index) => [
        Buffer.from(`${id(index)} ${type} ${contents[index]?.length}\n`),
        contents[index] as Buffer,
        Buffer.from('\n'),
      ]);
      const expected = objects.map(({ type }, index) => {
        const content = contents[index] as Buffer;
        return { id: id(index), type, size: content.length, content: content.subarray(0, maxBytes) };
      });
      const parse = objectParser(maxBytes);
      const read = piecesOf(Buffer.concat(output), sizes).flatMap((piece) => [...parse(piece)]);
      expect(read).toEqual(expected);
      // Each piece is gone when its objects were read.
      const parsePassing = objectParser(maxBytes, true);
      const passed = piecesOf(Buffer.concat(output), sizes).flatMap((piece) => {
        const copies = [...parsePassing(piece)].map((object) => ({ ...object, content: Buffer.from(object.content) }));
        piece.fill(0xff);
        return copies;
      });
      expect(passed).toEqual(expected);
    }),
  );
});

test('what is no object is an error with a code', () => {
  fc.assert(
    fc.property(textOf(['\n', ' missing\n', ' ambiguous\n', 'a'.repeat(40), ' blob 3\nabc\n']), (text) => {
      const parse = objectParser(10);
      try {
        expect([...parse(Buffer.from(text))].every(({ content }) => content.length <= 10)).toBe(true);
      } catch (error) {
        expect(error).toMatchObject({ code: 'GIT_FAILED' });
      }
    }),
  );
});

describe('a patch that anyone may have written', () => {
  const words = [
    ...['\0c0ffee\0Ada\0ada@example.com\x002026-01-02T03:04:05Z\n\n', '\0', '\n', '+', '-', ' ', '++', '+ ', '- '],
    ...[
      'diff --git a/a b/a\n',
      'diff --cc a\n',
      'diff --combined "a\\303\\251"\n',
      '+++ b/a\n',
      '+++ "b/\\n',
      '--- a/a\n',
    ],
    ...['index 1..2\n', 'index 1,2..3\n', 'index 0,2..3\n', 'mode 100644,160000..160000\n', 'end of part\n'],
    ...['Binary files differ\n', 'rename to b\n', '\\ No newline at end of file\n', 'text\n', '+text\n', '++text\n'],
    ...[
      '@@ -1 +1 @@\n',
      '@@ -1,2 +1,2 @@\n',
      '@@ -0,0 +1,99999999999 @@\n',
      '@@@ -1,1 -1,1 +1,2 @@@\n',
      '@@@@@@@@@@@@@@@\n',
    ],
  ];
  /** What all batches hold, without the places where one batch ends and the next one begins. */
  const read = async (batches: AsyncGenerator<PatchBatch>) => {
    const hunks: unknown[] = [];
    const unshown: unknown[] = [];
    let commits = 0;
    let problem = '';
    try {
      for await (const batch of batches) {
        for (const file of batch.unshown ?? []) unshown.push({ ...file, hunks: hunks.length + file.hunks });
        // The reader moves lines inside of the pieces, which are not to be used again.
        for (const { commit, path, startLine, added } of batch.hunks)
          hunks.push({ commit, path, startLine, added: added.toString('latin1') });
        commits += batch.commits;
      }
    } catch (error) {
      if (error instanceof GateError || !(error instanceof Error)) throw error;
      problem = error.message;
    }
    // How much was read before depends on the pieces.
    return problem ? { problem } : { hunks, unshown, commits, problem };
  };

  test.each([
    ['plain', parsePatches, /^$|neither added nor removed|cut short/],
    ['combined', (chunks: AsyncIterable<Buffer>) => parseCombined(chunks, new Set()), /^$/],
  ])('is the same however it comes apart: %s', async (_, parse, problems) => {
    await fc.assert(
      fc.asyncProperty(textOf(words, 25), pieceSizes, async (text, sizes) => {
        const bytes = Buffer.from(text);
        const whole = await read(parse(streamOf(piecesOf(bytes, [bytes.length + 1]))));
        expect(whole.problem).toMatch(problems);
        expect(await read(parse(streamOf(piecesOf(bytes, sizes))))).toEqual(whole);
      }),
      { numRuns: 400 },
    );
    assertUntouched();
  });
});
