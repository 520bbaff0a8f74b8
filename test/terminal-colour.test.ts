import { expect, test } from '@jest/globals';
import { showsColour } from '../src/terminal-colour.ts';

test.each<[isTTY: boolean, env: Record<string, string>, shown: boolean]>([
  [true, {}, true],
  [true, { TERM: 'xterm-256color' }, true],
  [false, {}, false],
  [true, { TERM: 'dumb' }, false],
  // no-color.org: "when present and not an empty string".
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '0' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [false, { FORCE_COLOR: '3', TERM: 'dumb' }, true],
  [false, { FORCE_COLOR: '' }, false],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { FORCE_COLOR: 'false' }, false],
  // As Node itself has it.
  [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
  // A CI that brings a terminal shows colours.
  [true, { CI: 'true' }, true],
  [false, { CI: 'true' }, false],
])('colours on a terminal (%j) with %j: %j', (isTTY, env, shown) => {
  expect(showsColour({ isTTY }, env)).toBe(shown);
});
