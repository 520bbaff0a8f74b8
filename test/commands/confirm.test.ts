import { PassThrough } from 'node:stream';
import { expect, test } from '@jest/globals';
import { confirm } from '../../src/commands/confirm.ts';

test.each([
  ['\n', true],
  ['y\n', true],
  ['Yes \r\n', true],
  ['n\n', false],
  ['maybe\n', false],
  // github.com/github/spec-kit/pull/3236: an input that ends is no answer, and must not be waited for.
  ['', false],
  ['y', false],
])('the answer %j is %s', async (typed, expected) => {
  const input = new PassThrough();
  const output = new PassThrough();
  const asked = confirm('Write this?', input, output);
  input.end(typed);
  expect(await asked).toBe(expected);
  expect(String(output.read())).toContain('Write this? [Y/n] ');
});
