import { expect, test } from '@jest/globals';
import { rulePattern } from '../../src/prefilter/rule-pattern.ts';

test('a pattern that backtracks without end passes the text on', () => {
  const endless = rulePattern('(a+)+$');
  expect(endless.mayMatch(`${'a'.repeat(60)}!`)).toBe(true);
  expect(endless.find(`${'a'.repeat(60)}!`)).toBe('unknown');
});

test('letters that Go folds into ASCII pass the text on', () => {
  const pattern = rulePattern('(?i)key');
  expect(pattern.mayMatch(Buffer.from('\u212aey').toString('latin1'))).toBe(true);
  expect(pattern.mayMatch('hey')).toBe(false);
});

test('the places of a pattern are told, if they are not too many or bound to the start', () => {
  const pattern = rulePattern('b+');
  expect(pattern.mayMatch('abbabc')).toBe(true);
  expect(pattern.find('abbabc')).toEqual([
    [1, 3],
    [4, 5],
  ]);
  expect(rulePattern('b').find('b'.repeat(2000))).toBe('unknown');
  expect(rulePattern('^b').find('b')).toBe('unknown');
  expect(rulePattern(undefined).find('b')).toBe('unknown');
});
