import { describe, expect, test } from '@jest/globals';
import { maskForms } from '../../../src/github/publish/masks.ts';

const secret = 'p/ss+w rd&"1é';

describe('what the runner is told to mask', () => {
  test('is the value first, then the forms that the runner does not know', () => {
    const forms = maskForms(secret);
    expect(forms[0]).toBe(secret);
    const bytes = Buffer.from(secret);
    for (const form of [
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
      bytes.toString('base64url').slice(0, -1),
      encodeURIComponent(secret),
      new URLSearchParams({ '': secret }).toString().slice(1),
      JSON.stringify(secret).slice(1, -1),
    ]) {
      expect(forms.some((each) => form.includes(each))).toBe(true);
    }
    expect(new Set(forms).size).toBe(forms.length);
  });

  test('is each line of a value of several, too', () => {
    const forms = maskForms('-----BEGIN-----\r\n  first line\nshort\n-----END-----');
    expect(forms).toEqual(expect.arrayContaining(['first line', Buffer.from('first line').toString('hex')]));
    expect(forms).not.toContain('short');
  });

  test.each(['', 'abc', '     \n      ', '\n\n\n\n\n\n\n'])('is nothing that would blot out the log: %j', (value) => {
    expect(maskForms(value)).toEqual([]);
  });
});
