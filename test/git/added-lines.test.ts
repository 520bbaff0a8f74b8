import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addedLines } from '../../src/git/added-lines.ts';

const added = (before: string[], now: string) =>
  addedLines(
    before.map((text) => Buffer.from(text)),
    Buffer.from(now),
  ).map((lines) => [lines.startLine, lines.added.toString()]);

describe('the lines that a text holds beyond what was before', () => {
  test('are all of a new one, and none of one that did not change', () => {
    expect(added([], 'a\nb')).toEqual([[1, 'a\nb']]);
    expect(added(['a\nb\n'], 'a\nb\n')).toEqual([]);
    expect(added([], '')).toEqual([]);
  });

  test('are told with the number of the first one', () => {
    expect(added(['a\nb\nc\n'], 'a\nx\nb\nc\ny\nz\n')).toEqual([
      [2, 'x\n'],
      [5, 'y\nz\n'],
    ]);
  });

  test('are neither lines that moved nor other line ends', () => {
    expect(added(['a\nb\nc\nd\n'], 'd\r\nc\r\nb\r\na')).toEqual([]);
  });

  test('are those that stand more often than before', () => {
    expect(added(['start\nsame\nend\n'], 'same\nx\nsame\nsame\ny\n')).toEqual([[2, 'x\nsame\nsame\ny\n']]);
  });

  test('are new against every one of several', () => {
    expect(added(['a\nb\n', 'a\nc\n'], 'a\nb\nc\nd\n')).toEqual([[4, 'd\n']]);
  });

  test('keep the blank lines between them', () => {
    expect(added(['\n\n'], 'BEGIN\n\nkey\n\nEND\n')).toEqual([[1, 'BEGIN\n\nkey\n\nEND\n']]);
  });

  test('hold every line that is in no text before, at its place', () => {
    const text = fc
      .array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd\n'), { maxLength: 12 })
      .map((all) => all.join(''));
    fc.assert(
      fc.property(text, text, (before, now) => {
        const lines = now.split('\n');
        const found = added([before], now).flatMap(([start, text]) =>
          String(text)
            .split('\n')
            .slice(0, -1)
            .map((line, index) => {
              expect(lines[Number(start) - 1 + index]).toBe(line);
              return line;
            }),
        );
        for (const line of lines) if (line !== '' && !before.includes(line)) expect(found).toContain(line);
      }),
    );
  });
});
