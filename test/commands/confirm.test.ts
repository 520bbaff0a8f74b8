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

/** A question on a terminal, where these keys are pressed. */
function atTerminal(keys: string) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { isTTY: true });
  const asked = confirm('Write this?', Object.assign(input, { isTTY: true, setRawMode: () => input }), output);
  input.write(keys);
  return { asked, written: () => String(output.read()) };
}

test('Ctrl-C at the question ends the command, and is no answer', async () => {
  const { asked, written } = atTerminal('\u0003');
  await expect(asked).rejects.toMatchObject({ code: 'CANCELLED', exitCode: 3 });
  expect(written()).toMatch(/\n$/);
});

test('Ctrl-D at the question is a no', async () => {
  const { asked, written } = atTerminal('\u0004');
  expect(await asked).toBe(false);
  expect(written()).toMatch(/\n$/);
});
