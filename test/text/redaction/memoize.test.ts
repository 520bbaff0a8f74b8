import { expect, test } from '@jest/globals';
import { memoize } from '../../../src/text/redaction/memoize.ts';

test('reads each text once, until it knows as many as it may', () => {
  const read: string[] = [];
  const first = memoize((text) => {
    read.push(text);
    return text.slice(1);
  }, 3);
  expect(['ab', 'cd', 'e', 'ab', 'cd', 'e'].map(first)).toEqual(['b', 'd', '', 'b', 'd', '']);
  expect(read).toEqual(['ab', 'cd', 'e']);
  expect(['fg', 'fg', 'ab', 'ab'].map(first)).toEqual(['g', 'g', 'b', 'b']);
  expect(read).toEqual(['ab', 'cd', 'e', 'fg', 'ab']);
});
