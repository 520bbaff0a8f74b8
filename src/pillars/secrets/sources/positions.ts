import type { Position } from './pieces.ts';

const blockBytes = 16_384;
const newline = 10;

/** The line and column of any offset in a large text. Counts all lines once, and then for each offset in one block. */
export function positionsOfText(text: Buffer): (offset: number) => Position {
  let blocks: { line: number; lineStart: number }[] | undefined;
  return (offset) => {
    blocks ??= countLines(text);
    const block = Math.min(Math.floor(offset / blockBytes), blocks.length - 1);
    let { line, lineStart } = blocks[block] ?? { line: 1, lineStart: 0 };
    const before = text.subarray(0, offset);
    for (let next = before.indexOf(newline, block * blockBytes); next >= 0; next = before.indexOf(newline, next + 1)) {
      line += 1;
      lineStart = next + 1;
    }
    return { line, column: offset - lineStart + 1 };
  };
}

function countLines(text: Buffer): { line: number; lineStart: number }[] {
  const blocks = [{ line: 1, lineStart: 0 }];
  let line = 1;
  let lineStart = 0;
  for (let next = text.indexOf(newline); next >= 0; next = text.indexOf(newline, next + 1)) {
    while (blocks.length * blockBytes <= next) blocks.push({ line, lineStart });
    line += 1;
    lineStart = next + 1;
  }
  while (blocks.length * blockBytes <= text.length) blocks.push({ line, lineStart });
  return blocks;
}
