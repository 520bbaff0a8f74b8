import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { cutPieces, type Piece, positionsIn } from '../../../../src/pillars/secrets/sources/pieces.ts';

async function cut(...chunks: Buffer[]): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for await (const piece of cutPieces(chunks)) pieces.push(piece);
  return pieces;
}

describe('a text', () => {
  test('that is short is one piece, an empty one too', async () => {
    expect(await cut(Buffer.from('a\nb'))).toEqual([
      { text: Buffer.from('a\nb'), line: 1, column: 1, offset: 0, isFirst: true, isLast: true },
    ]);
    expect(await cut()).toMatchObject([{ text: Buffer.alloc(0), isLast: true }]);
  });

  test('is held whole, and at the right places, by pieces of bounded size that overlap', async () => {
    const line = fc.string({ maxLength: 40 }).map((text) => `${text.replaceAll('\n', ' ')}`);
    const text = fc
      .tuple(
        fc.array(line, { minLength: 1, maxLength: 30 }),
        fc.constantFrom('', '\n', '\n\n'),
        fc.integer({ min: 1, max: 20_000 }),
      )
      .map(([lines, end, times]) => Buffer.from(lines.join(end).repeat(times)).subarray(0, 600_000));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 200_000 }), async (text, chunkBytes) => {
        const chunks: Buffer[] = [];
        for (let at = 0; at < text.length; at += chunkBytes) chunks.push(text.subarray(at, at + chunkBytes));
        const position = positionsIn(text, { line: 1, column: 1 });
        let reached = 0;
        const pieces = await cut(...chunks);
        for (const [index, { text: piece, line, column, offset, isFirst, isLast }] of pieces.entries()) {
          expect(piece.length).toBeLessThanOrEqual(125_000);
          const at = isFirst ? 0 : reached - 5_000;
          expect(text.subarray(at, at + piece.length).equals(piece)).toBe(true);
          expect({ line, column, offset }).toEqual({ ...position(at), offset: at });
          reached = at + piece.length;
          expect([isFirst, isLast]).toEqual([index === 0, index === pieces.length - 1]);
        }
        expect(reached).toBe(text.length);
      }),
      { numRuns: 40, seed: 20_261_123 },
    );
  });

  test('is cut behind a blank line, or else a line end, where there is one', async () => {
    const [first] = await cut(Buffer.from(`${'x'.repeat(110_000)}\n\n${'y'.repeat(100_000)}`));
    expect(first?.text.length).toBe(110_002);
    const [second] = await cut(Buffer.from(`${'x'.repeat(110_000)}\n${'y'.repeat(100_000)}`));
    expect(second?.text.length).toBe(110_001);
  });
});
