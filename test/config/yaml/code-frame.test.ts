import { describe, expect, test } from '@jest/globals';
import { codeFrame } from '../../../src/config/yaml/code-frame.ts';

describe('the code frame', () => {
  test('shows the line, the line before and where', () => {
    expect(codeFrame(['checks:', '  - nam: A'], { line: 2, column: 5 }, 3)).toBe(
      '  1 | checks:\n  2 |   - nam: A\n    |     ^^^',
    );
  });

  test('leaves out an empty line before, and what is before the first', () => {
    expect(codeFrame(['', 'a: b'], { line: 2, column: 4 }, 1)).toBe('  2 | a: b\n    |    ^');
    expect(codeFrame(['a: b'], { line: 1, column: 1 }, 1)).toBe('  1 | a: b\n    | ^');
  });

  test('keeps the caret below the text behind tabs and wide characters', () => {
    expect(codeFrame(['\t🚀 x'], { line: 1, column: 4 }, 1)).toBe('  1 |  🚀 x\n    |    ^');
  });

  test('shows a window of a long line', () => {
    const frame = codeFrame([`${'a'.repeat(5000)}HERE${'b'.repeat(5000)}`], { line: 1, column: 5001 }, 4);
    const [text = '', carets = ''] = frame.split('\n');
    expect(text.length).toBeLessThan(140);
    expect(text.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('HERE');
  });
});
