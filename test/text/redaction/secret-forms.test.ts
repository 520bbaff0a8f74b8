import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import { byteForms, secretForms } from '../../../src/text/redaction/secret-forms.ts';

describe('forms of a value', () => {
  test('are those of the usual encodings', () => {
    expect(secretForms(`a "ü'/<&>\\`)).toEqual([
      `a "ü'/<&>\\`,
      `a%20%22%C3%BC'%2F%3C%26%3E%5C`,
      'a+%22%C3%BC%27%2F%3C%26%3E%5C',
      'a &quot;ü&#39;/&lt;&amp;&gt;\\',
      `a \\"ü'/<&>\\\\`,
      `a \\\\\\"ü'/<&>\\\\\\\\`,
      '612022c3bc272f3c263e5c',
      '612022C3BC272F3C263E5C',
      // `YSAiw7wnLzwmPlw=` and what is left of it behind one and two other bytes, as far as no other byte shows in it.
      'YSAiw7wnLzwmPl',
      'EgIsO8Jy88Jj5c',
      'hICLDvCcvPCY+X',
      'YSAiw7wnLzwmPl',
      'EgIsO8Jy88Jj5c',
      'hICLDvCcvPCY-X',
    ]);
  });

  test.each(['', 'x', 'xy', 'xyz'])('hold what every base64 of it holds behind %j', (before) => {
    const value = '\u00ff>?hunter2\u00ff';
    for (const behind of ['', 'x', 'xy', 'xyz']) {
      for (const encoding of ['base64', 'base64url'] as const) {
        const text = Buffer.from(before + value + behind).toString(encoding);
        expect(secretForms(value).filter((form) => text.includes(form))).toHaveLength(1);
      }
    }
  });

  test('of half a character are those of the character that shows it', () => {
    expect(secretForms('\ud800x')).toContain('%EF%BF%BDx');
  });

  test.each([512, 513, 600, 1024, 1500])('of a value of %d characters are pieces that cover it', (length) => {
    const value = Array.from({ length }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
    const pieces = secretForms(value).filter((form) => value.includes(form));
    expect(pieces.every((piece) => piece.length === 512)).toBe(true);
    expect(new Set(pieces).size).toBe(Math.ceil(length / 512));
    expect(new Set(pieces.join(''))).toEqual(new Set(value));
  });

  test('as bytes are UTF-8 and both orders of UTF-16', () => {
    expect(byteForms('aü')).toEqual(['a\u00c3\u00bc', 'a\u0000\u00fc\u0000', '\u0000a\u0000\u00fc']);
    expect(byteForms('')).toEqual([]);
    expect(byteForms('ab'.repeat(300)).map((form) => form.length)).toEqual([512, 512, 512, 512, 512, 512, 512, 512]);
  });
});
