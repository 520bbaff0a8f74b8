import { Buffer } from 'node:buffer';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRedactor } from '../../src/text/redaction/redactor.ts';
import { anyText } from '../any-text.ts';
import { encodings } from './planted-encodings.ts';
import { canRead } from './reader.ts';

const ways = Object.entries(encodings);
// A cut through an escape, or beside a quote, leaves two readings that no reader can tell apart.
const whole = ways.filter(([name]) => !/two|folded|thin spaces/.test(name));
/** As programs write it most often. */
const usual: ((value: string) => string)[] = [
  (value) => value,
  encodeURIComponent,
  (value) => new URLSearchParams({ p: value }).toString().slice(2),
  (value) => JSON.stringify(value).slice(1, -1),
  (value) => JSON.stringify(JSON.stringify(value).slice(1, -1)).slice(1, -1),
  (value) => Buffer.from(value).toString('hex'),
];
const value = `p"w&<ü%+/'\\9$&`;

describe('a value in whatever way it is written', () => {
  test.each(ways)('is read by a reader who tries, and hidden: %s', (_, encode) => {
    const text = `here: ${encode(value)} and on`;
    expect(canRead(text, value)).toBe(true);
    const redactor = createRedactor();
    redactor.add(value, 'env.P');
    const shown = redactor.redact(text);
    expect(shown).toContain('(redacted: env.P)');
    expect(canRead(shown, value)).toBe(false);
    expect(shown).toMatch(/^here: .*and on$/s);
  });

  test('is hidden in whatever order of encodings, several deep', () => {
    const special = fc.constantFrom(...`aZ09"'\\%&<>+/=?#$.;:-_ üéß日😀{}[]αЯאहกœ½ﬁ→𝓹👩｢`);
    const value = fc.array(special, { minLength: 8, maxLength: 20 }).map((all) => all.join('').trim());
    fc.assert(
      fc.property(value, fc.array(fc.constantFrom(...whole), { minLength: 1, maxLength: 3 }), (value, chain) => {
        fc.pre(value.length >= 6);
        const redactor = createRedactor();
        redactor.add(value, 'env.P');
        const text = chain.reduce((text, [, encode]) => encode(text), value);
        const shown = redactor.redact(`before ${text} after`);
        const isRead = canRead(shown.replaceAll('(redacted: env.P)', '|'), value);
        expect({ chain: chain.map(([name]) => name), text, shown, isRead }).toMatchObject({ isRead: false });
        expect(redactor.redact(shown)).toBe(shown);
      }),
      { numRuns: 1000 },
    );
  });

  test('leaves no form of any secret behind, and changes nothing the second time', () => {
    const piece = fc.string({ unit: fc.constantFrom(...'ab"\\%&<+ /né\n(:)'), minLength: 0, maxLength: 12 });
    const encode = fc.constantFrom(...whole.map(([, encode]) => encode));
    fc.assert(
      fc.property(
        fc.array(piece, { minLength: 1, maxLength: 4 }),
        fc.array(fc.tuple(piece, fc.nat(3), encode), { maxLength: 5 }),
        (values, parts) => {
          const redactor = createRedactor();
          for (const [i, value] of values.entries()) redactor.add(value, `secret${i}`);
          const text = parts.map(([before, i, form]) => before + form(values[i % values.length] as string)).join('');
          const shown = redactor.redact(text);
          expect(redactor.redact(shown)).toBe(shown);
          for (const value of values.filter((each) => each.trim().length >= 6)) {
            for (const form of usual) {
              expect(shown.replace(/\(redacted: secret\d\)/g, '\u0000')).not.toContain(form(value.trim()));
            }
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  const written = ['as it is', 'percent, each byte', 'HTML numbers, zeros, no semicolon', 'HTML in hex', 'backslash x'];
  const cuts = ['\r\nx-more: ', '\r\n '];
  test.each(written.flatMap((way) => cuts.map((cut) => [way, cut] as const)))(
    'is hidden wherever it is cut in two, within an escape too: %s, %j',
    (way, cut) => {
      const value = 'K\\x9m\\\\Q2-vL\\w8;Zt';
      const text = encodings[way]?.(value) ?? '';
      const redactor = createRedactor();
      redactor.add(value, 'env.P');
      const places = Array.from({ length: text.length - 1 }, (_, i) => i + 1);
      const shown = places.map((at) => redactor.redact(`a ${text.slice(0, at)}${cut}${text.slice(at)} b`));
      // Of a character's first or last part alone nobody can tell that it is one.
      const leaks = shown.filter((each) => !each.includes('(redacted: env.P)'));
      expect(leaks).toEqual([]);
    },
  );

  test('changes nothing in a text that does not hold it', () => {
    const redactor = createRedactor();
    for (const value of ['hunter2-hunter2', 'Kx9mQ2', `p"w&<ü%+/'\\9$&`, 'correct horse battery'])
      redactor.add(value, 'env.P');
    const piece = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      anyText(),
      fc.lorem(),
      fc.webUrl({ withQueryParameters: true }),
      fc.json(),
      fc.base64String(),
      fc.constantFrom(...'%&\\"\n\u034f'),
    );
    const encode = fc.constantFrom(...Object.values(encodings));
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.option(encode)), { maxLength: 6 }), (pieces) => {
        const text = pieces.map(([text, encode]) => (encode ? encode(text) : text)).join(' ');
        expect(redactor.redact(text)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });
});
