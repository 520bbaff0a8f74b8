import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  configPath,
  parseEvery,
  parseExpect,
  parseName,
  parseNotifications,
  parsePillars,
  parseSeverity,
  parseShardOption,
  parseWatch,
} from '../src/arguments.ts';
import { GateError } from '../src/model/errors.ts';
import { textOf } from './foreign-input.ts';

test('the path of the configuration has no backslash on Windows, and keeps it elsewhere', () => {
  expect(configPath('.github\\gate.yml', '\\')).toBe('.github/gate.yml');
  expect(configPath('a\\b.yml', '/')).toBe('a\\b.yml');
  expect(configPath(undefined)).toBe('.github/launch-gate.yml');
});

const words = [
  'smoke',
  'blocker',
  'true',
  '10m',
  '24h',
  '1ms',
  '2/5',
  '5/2',
  '0/0',
  ',',
  '\n',
  'fra',
  '3',
  'always',
  ' ',
];

test.each<[name: string, parse: (text: string) => unknown]>([
  ['pillars', (text) => parsePillars(text.split(','))],
  ['name', parseName],
  ['fail-on', parseSeverity],
  ['comment', (comment) => parseNotifications({ comment })],
  ['check-run', (checkRun) => parseNotifications({ checkRun })],
  ['watch', (text) => parseWatch(text, ['smoke'])],
  ['expect', parseExpect],
  ['shard', parseShardOption],
  ['every', parseEvery],
])('any text for %s is a value, or refused as usage', (_, parse) => {
  fc.assert(
    fc.property(fc.oneof(textOf(words, 4), fc.constantFrom(...words)), (text) => {
      try {
        const value = parse(text);
        const numbers = [value].flat().filter((each) => typeof each === 'number');
        expect(numbers.filter((each) => !(Number.isSafeInteger(each) && each > 0))).toEqual([]);
      } catch (error) {
        expect(error instanceof GateError ? error.code : error).toBe('USAGE');
      }
    }),
    { numRuns: 300 },
  );
});

// In characters. What takes quadratic time for one of these would not end in the time of a test.
const length = 400_000;
test.each(['1', ' ', ',', '/', 'a,', 'm'])('a long text of %j is refused in linear work', (word) => {
  const text = word.repeat(length / word.length);
  for (const parse of [parseName, parseSeverity, parseShardOption, parseEvery])
    expect(() => parse(`${text}\0`)).toThrow(GateError);
  expect(() => parseExpect(`${text},${text}`)).toThrow(GateError);
});
