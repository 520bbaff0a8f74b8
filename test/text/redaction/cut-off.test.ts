import { describe, expect, test } from '@jest/globals';
import { createCutOff } from '../../../src/text/redaction/cut-off.ts';

function finding(...values: string[]) {
  const cutOff = createCutOff(6);
  for (const value of values) cutOff.add(value, `label of ${value}`);
  return (text: string) =>
    cutOff.find(text).map(({ start, end, label }) => `${text.slice(start, end)}, ${label.replace('label of ', '')}`);
}

const value = 'correct horse 7 battery';

describe('the beginning of a value at the end of a text', () => {
  test.each([
    ['half of it', 'seen: correct hors', 'correct hors'],
    ['more than half', 'seen: correct horse 7 b', 'correct horse 7 b'],
    ['all of it', `seen: ${value}`, value],
    ['as the whole text', 'correct horse', 'correct horse'],
    ['before an ellipsis', 'seen: correct horse 7…', 'correct horse 7'],
    ['before three dots', 'seen: correct horse 7...', 'correct horse 7'],
    ['before three dots and brackets', 'seen: (["correct horse 7..."])', 'correct horse 7'],
    ['before quotes', 'seen: "\'`correct horse 7`\'"', 'correct horse 7'],
    ['before brackets', 'seen: <{[(correct horse 7)]}>', 'correct horse 7'],
    ['before white space', 'seen: correct horse 7 \n', 'correct horse 7'],
    ['with unseen characters in it', 'seen: cor\u200brect horse\u200d 7', 'cor\u200brect horse\u200d 7'],
    ['with other spaces in it', 'seen: correct\thorse  7', 'correct\thorse  7'],
    ['in other letters', 'seen: \uff43\uff4frrect horse 7', '\uff43\uff4frrect horse 7'],
  ])('is found: %s', (_, text, place) => {
    expect(finding(value)(text)).toEqual([`${place}, ${value}`]);
  });

  test.each([
    ['less than half', 'seen: correct hor'],
    ['not at the end', 'seen: correct horse 7 or more'],
    ['before two dots', 'seen: correct horse 7..'],
    ['before four dots', 'seen: correct horse 7....'],
    ['before a sign', 'seen: correct horse 7;'],
    ['before dots behind a bracket', 'seen: correct horse 7)...'],
    ['not its beginning', 'seen: horse 7 battery'],
    ['empty', ''],
  ])('is not found: %s', (_, text) => {
    expect(finding(value)(text)).toEqual([]);
  });

  test('is found at the end alone, also of a long text', () => {
    const text = `correct horse 7 ${'and so on, '.repeat(500)}correct horse 7`;
    expect(createCutOff(6).find(text)).toEqual([]);
    const cutOff = createCutOff(6);
    cutOff.add(value, 'P');
    expect(cutOff.find(text)).toEqual([{ start: text.length - 15, end: text.length, label: 'P' }]);
  });

  test('is at least as long as a value that is searched for', () => {
    expect(finding('K9m-2x')('seen: K9m-2')).toEqual([]);
    expect(finding('K9m-2xQ')('seen: K9m-2')).toEqual([]);
    expect(finding('K9m-2xQ')('seen: K9m-2x')).toEqual(['K9m-2x, K9m-2xQ']);
  });

  test('may be that of several values', () => {
    const find = finding('correct horse one', 'correct horse two', 'another value');
    expect(find('seen: correct horse')).toEqual(['correct horse, correct horse one']);
    expect(find('seen: correct horse o')).toEqual(['correct horse o, correct horse one']);
    expect(find('seen: correct horse t')).toEqual(['correct horse t, correct horse two']);
    expect(find('seen: correct horse th')).toEqual([]);
    expect(find('seen: another')).toEqual(['another, another value']);
  });

  test.each(['https://hooks.example.com/ab12', 'HTTPS://hooks.example.com/ab12', 'git+ssh://host.example.com/ab12'])(
    'is not found of an address: %s',
    (address) => {
      expect(finding(address)(`see ${address.slice(0, -4)}`)).toEqual([]);
    },
  );

  test.each([
    '://hooks.example.com/ab12',
    '9s://hooks.example.com/ab12',
    'https:hooks.example.com/ab12',
    'to https://hooks.example.com/ab12',
  ])('is found of what only looks like an address: %s', (text) => {
    expect(finding(text)(`see ${text.slice(0, -4)}`)).toHaveLength(1);
  });

  test('is not found of a very long value, whose pieces are found', () => {
    const long = Array.from({ length: 513 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
    expect(finding(long)(long.slice(0, 400))).toEqual([]);
    expect(finding(long.slice(1))(long.slice(1, 400))).toHaveLength(1);
  });

  test('is found of the longest value before the longest end', () => {
    const long = Array.from({ length: 512 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
    expect(finding(long)(`${'x'.repeat(2000)}${long.slice(0, 511)}${')'.repeat(500)}`)).toHaveLength(1);
  });
});
