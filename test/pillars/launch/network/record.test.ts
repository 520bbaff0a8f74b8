import { expect, test } from '@jest/globals';
import { normalValue } from '../../../../src/pillars/launch/network/record.ts';

test.each([
  ['0 issue "letsencrypt.org"', '0 issue "letsencrypt.org"'],
  [' 128  ISSUE letsencrypt.org ', '128 issue "letsencrypt.org"'],
  ['0 issue ";"', '0 issue ";"'],
  ['0 issue ""', '0 issue ""'],
  ['0 iodef "mailto:a@example.com', '0 iodef "mailto:a@example.com"'],
  ['no record', 'no record'],
])('a CAA record %j is %j', (written, read) => {
  expect(normalValue('CAA', written)).toBe(read);
});

test('a CAA record of a million spaces is read', () => {
  const spaces = ' '.repeat(1_000_000);
  expect(normalValue('CAA', `0 issue "a${spaces}x"${spaces}`)).toBe(`0 issue "a${spaces}x"`);
});
