import { expect, test } from '@jest/globals';
import { configPath } from '../src/arguments.ts';

test('the path of the configuration has no backslash on Windows, and keeps it elsewhere', () => {
  expect(configPath('.github\\gate.yml', '\\')).toBe('.github/gate.yml');
  expect(configPath('a\\b.yml', '/')).toBe('a\\b.yml');
  expect(configPath(undefined)).toBe('.github/launch-gate.yml');
});
