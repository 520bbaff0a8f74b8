import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { LineCounter, parseDocument } from 'yaml';
import { createPositions } from '../../../src/config/yaml/positions.ts';
import { parseSource } from '../../../src/config/yaml/source.ts';
import { textOf } from '../../foreign-input.ts';

function positionsOf(text: string) {
  const counter = new LineCounter();
  parseDocument(text, { lineCounter: counter, logLevel: 'silent' });
  return createPositions('gate.yml', text, counter);
}

test('a position is the same whatever was asked for before', () => {
  // Offsets lead to whole characters.
  const text = textOf(['😀', 'é', 'a: b', '\n', '\r\n', ' ']).map((each) => each.toWellFormed());
  fc.assert(
    fc.property(text, fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 6 }), (text, asked) => {
      const starts = [0];
      for (const each of text) starts.push((starts.at(-1) ?? 0) + each.length);
      const position = positionsOf(text);
      for (const [from, length] of asked) {
        const start = starts[from % starts.length] ?? 0;
        const end = starts[(from % starts.length) + (length % 5)] ?? text.length;
        expect(position([start, end])).toEqual(positionsOf(text)([start, end]));
      }
    }),
    { numRuns: 300 },
  );
});

test('positions in one long line take linear work, also with characters of two units', () => {
  const position = positionsOf('😀'.repeat(500_000));
  const asked = Array.from({ length: 50_000 }, (_, index) => index * 10);
  expect(asked.filter((at) => position([at * 2, at * 2 + 2]).column !== at + 1)).toEqual([]);
});

test('a piece of a text is found where it stands, and behind pieces that were asked for before', () => {
  const source = parseSource('gate.yml', 'a: "one two\n  one three"\nb: "\\x6fne"\n');
  const column = (key: string, piece: string) => {
    const { line, column } = source.valueAt([source.value as object, key], piece);
    return `${line}:${column}`;
  };
  expect(['one', 'one', 'two', 'one', 'three', 'two', 'none'].map((piece) => column('a', piece))).toEqual([
    ...['1:5', '1:5', '1:9', '2:3', '2:7', '1:9', '1:4'],
  ]);
  expect(column('b', 'one')).toBe('3:4');
});

test.each([
  ['as they are written', (piece: string) => piece],
  ['in escapes', (piece: string) => piece.replaceAll('e', '\\x65')],
])('the pieces of one long text are found in linear work: %s', (_, write) => {
  const pieces = Array.from({ length: 200_000 }, (_, index) => `\${{ env.A${index} }}`);
  const source = parseSource('gate.yml', `a: "${write(pieces.join(''))}"`);
  const columns = pieces.map((piece) => source.valueAt([source.value as object, 'a'], piece).column);
  expect(columns.filter((column, index) => column < (columns[index - 1] ?? 1))).toEqual([]);
});
