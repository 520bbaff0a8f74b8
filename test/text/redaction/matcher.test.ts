import { describe, expect, test } from '@jest/globals';
import { createMatcher } from '../../../src/text/redaction/matcher.ts';

function matching(words: Record<string, string>) {
  const matcher = createMatcher(6);
  for (const [word, label] of Object.entries(words)) matcher.add(word, label);
  return (text: string) => {
    const found: string[] = [];
    matcher.find(text, (start, end, label) => found.push(`${start}-${end} ${label}`));
    return found;
  };
}

describe('matcher', () => {
  test.each([
    ['at the beginning', 'hunter2 on', ['0-7 P']],
    ['in the middle', 'on hunter2 on', ['3-10 P']],
    ['at the end', 'on hunter2', ['3-10 P']],
    ['as the whole text', 'hunter2', ['0-7 P']],
    ['several times', 'hunter2 hunter2hunter2', ['0-7 P', '8-15 P', '15-22 P']],
    ['not where only its head stands', 'on hunter, hunter', []],
    ['not where the text ends before it', 'on hunter', []],
    ['not in a text without it', 'nothing to find here', []],
    ['not in a short text', 'on', []],
    ['not in an empty text', '', []],
  ])('finds a word %s', (_, text, found) => {
    expect(matching({ hunter2: 'P' })(text)).toEqual(found);
  });

  test('finds a word of the least length', () => {
    expect(matching({ abcdef: 'P' })('abcdef')).toEqual(['0-6 P']);
    expect(matching({ abcdef: 'P' })('xabcdefx')).toEqual(['1-7 P']);
  });

  test('finds a word behind any text, however long', () => {
    const before = Array.from({ length: 2000 }, (_, i) => String.fromCharCode(32 + ((i * 7919) % 9973))).join('');
    expect(matching({ hunter2: 'P' })(`${before}hunter2`)).toEqual(['2000-2007 P']);
  });

  test('ignores shorter words', () => {
    const matcher = createMatcher(6);
    expect(matcher.isEmpty()).toBe(true);
    matcher.add('abcde', 'P');
    matcher.add('', 'P');
    expect(matcher.isEmpty()).toBe(true);
    matcher.add('abcdef', 'P');
    expect(matcher.isEmpty()).toBe(false);
  });

  test.each([
    ['the longest first', ['secret-longest', 'secret-long', 'secret']],
    ['the shortest first', ['secret', 'secret-long', 'secret-longest']],
    ['the middle one first', ['secret-long', 'secret', 'secret-longest']],
    ['the middle one last', ['secret-longest', 'secret', 'secret-long']],
  ])('takes the longest of the words that begin at one place: added %s', (_, words) => {
    const find = matching(Object.fromEntries(words.map((word) => [word, word])));
    expect(find('secret-longest')).toEqual(['0-14 secret-longest']);
    expect(find('secret-longed')).toEqual(['0-11 secret-long']);
    expect(find('secret-lo')).toEqual(['0-6 secret']);
  });

  test('finds each of several words with one head and one length', () => {
    const find = matching({ 'secret-1': 'ONE', 'secret-2': 'TWO' });
    expect(find('secret-1, secret-2, secret-3')).toEqual(['0-8 ONE', '10-18 TWO']);
  });

  test('makes one span of words that overlap, with the label of the first', () => {
    const find = matching({ 'secret-extended': 'FIRST', 'extended-further': 'NEXT', tended: 'INSIDE' });
    expect(find('secret-extended-further.')).toEqual(['0-23 FIRST']);
    expect(find('secret-extended.')).toEqual(['0-15 FIRST']);
    expect(find('secret-extendedextended-further')).toEqual(['0-15 FIRST', '15-31 NEXT']);
  });

  test('keeps the first label of a word', () => {
    const matcher = createMatcher(6);
    matcher.add('hunter2', 'FIRST');
    matcher.add('hunter2', 'SECOND');
    const labels: string[] = [];
    matcher.find('hunter2', (_start, _end, label) => labels.push(label));
    expect(labels).toEqual(['FIRST']);
  });

  test('tells words apart whose heads have the same hash', () => {
    // 33 * 'b' + 'A' is 33 * 'a' + 'b'.
    expect(matching({ bAaaaaa: 'P' })('abaaaaa bAaaaaa')).toEqual(['8-15 P']);
    expect(matching({ bAaaaaa: 'P', abaaaaa: 'Q' })('abaaaaa bAaaaaa')).toEqual(['0-7 Q', '8-15 P']);
  });
});
