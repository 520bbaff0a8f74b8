import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodedTexts } from '../../src/prefilter/decode.ts';

const last = (text: string) => [...decodedTexts(Buffer.from(text))].at(-1)?.text.toString() ?? text;

// The pairs are those of gitleaks' own test (`detect/codec/decoder_test.go`).
const pairs: [encoded: string, decoded: string][] = [
  [`token: ${'bG9uZ2Vy'}LWVuY29kZWQtc2VjcmV0LXRlc3Q=`, 'token: longer-encoded-secret-test'],
  ['', ''],
  [`some-encoded-secret=${'dGVzdC1z'}ZWNyZXQtdmFsdWU=`, 'some-encoded-secret=test-secret-value'],
  [
    `some-encoded-secret="${'bG9uZ2Vy'}LWVuY29kZWQtc2VjcmV0LXRlc3Q"`,
    'some-encoded-secret="longer-encoded-secret-test"',
  ],
  ['Z2l0bGVha3M-PmZpbmRzLXNlY3JldHM', 'gitleaks>>finds-secrets'],
  ['YjY0dXJsc2FmZS10ZXN0LXNlY3JldC11bmRlcnNjb3Jlcz8_', 'b64urlsafe-test-secret-underscores??'],
  ['a3d3fa7c2bb99e469ba55e5834ce79ee4853a8a3', 'a3d3fa7c2bb99e469ba55e5834ce79ee4853a8a3'],
  ['secret%3D%22q%24%21%40%23%24%25%5E%26%2A%28%20asdf%22', 'secret="q$!@#$%^&*( asdf"'],
  ['secret="466973684D617048756E6B79212121363334"', 'secret="FishMapHunky!!!634"'],
  ['secret=U+0061 U+0062 U+0063 U+0064 U+0065 U+0066', 'secret=abcdef'],
  ['secret=\\u0068\\\\u0065\\u006c\\u006c\\u006f', 'secret=hello'],
];

describe('encoded text', () => {
  test.each(pairs)('%j is decoded as gitleaks decodes it', (encoded, decoded) => {
    expect(last(encoded)).toBe(decoded);
  });

  test.each(pairs)('%j is decoded again when it is encoded twice', (encoded, decoded) => {
    expect(last(Buffer.from(encoded).toString('hex'))).toBe(
      encoded.length < 16 ? Buffer.from(encoded).toString('hex') : decoded,
    );
  });

  test('is decoded five times at most', () => {
    let text = 'a secret that is long enough';
    for (let depth = 0; depth < 7; depth += 1) text = Buffer.from(text).toString('base64');
    expect([...decodedTexts(Buffer.from(text))]).toHaveLength(5);
  });

  test('is found part by part as gitleaks finds it in the whole text', () => {
    const word = fc.constantFrom('a secret that is long', 'key=AKIA', 'x', 'U+0041 ', '%41', 'é');
    const encoded = fc
      .tuple(word, fc.constantFrom('base64', 'base64url', 'hex'))
      .map(([text, encoding]) => Buffer.from(text).toString(encoding as BufferEncoding));
    const mark = fc.constantFrom('%41', '%E2', '%4', 'U+0041', 'U+0041 ', '\\u0041', '\\\\U00e9', '\\u004', 'U+');
    const unit = fc.oneof(encoded, mark, fc.constantFrom(...'aF0=/-_+ \n\t"é'), fc.constantFrom('0123456789abcdef'));
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
        const text = Buffer.from(units.join(''));
        expect([...decodedTexts(text)].map((pass) => pass.text.toString('latin1'))).toEqual([
          ...decodedAsAWhole(text.toString('latin1')),
        ]);
      }),
      { numRuns: 3_000 },
    );
  });

  test('of any shape is no error', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'%\\uU+0aF=/-_ \n'), maxLength: 200 }), (text) => {
        expect([...decodedTexts(Buffer.from(text))].length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

/** The decoder without any search for the parts that are worth it: `findEncodingMatches` in `detect/codec/encodings.go`. */
function* decodedAsAWhole(text: string): Generator<string> {
  const encodings =
    /(%[0-9A-Fa-f]{2}(?:[^\n]*%[0-9A-Fa-f]{2})?)|((?:U\+[a-fA-F0-9]{4}(?:[\t\n\f\r ]|$))+|(?:\\{1,2}[uU][a-fA-F0-9]{4})+)|([0-9A-Fa-f]{32,})|([\w/+-]{16,}={0,2})/g;
  for (let depth = 0, current = text; depth < 5; depth += 1) {
    const matches = [...current.matchAll(encodings)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      precedence: match.slice(1).findIndex((group) => group !== undefined),
    }));
    const isFirst = ({ start, end, precedence }: (typeof matches)[number]) =>
      !matches.some((other) => other.start <= end && other.end >= start && other.precedence < precedence);
    let decoded = '';
    let done = 0;
    let isAny = false;
    for (const { start, end, precedence } of matches.filter(isFirst)) {
      const value = valueOf(current.slice(start, end), precedence);
      if (value === '') continue;
      decoded += current.slice(done, start) + value;
      done = end;
      isAny = true;
    }
    if (!isAny) return;
    current = decoded + current.slice(done);
    yield current;
  }
}

function valueOf(encoded: string, precedence: number): string {
  const printable = (bytes: Buffer) => (bytes.every((byte) => byte > 8 && byte < 127) ? bytes.toString('latin1') : '');
  const letter = (code: string) => String.fromCharCode(Number.parseInt(code, 16));
  if (precedence === 0) {
    const bytes = [...encoded.matchAll(/%([0-9A-Fa-f]{2})/g)].map(([, code = '']) => letter(code));
    if (printable(Buffer.from(bytes.join(''), 'latin1')) === '') return '';
    return encoded.replace(/%([0-9A-Fa-f]{2})/g, (_, code: string) => letter(code));
  }
  if (precedence === 1) {
    const codes = [...encoded.matchAll(/[uU]\+?([0-9A-Fa-f]{4})/g)].map(([, code = '']) => letter(code));
    return Buffer.from(codes.join('')).toString('latin1');
  }
  if (!/[0-9]/.test(encoded) && (precedence === 2 || !/[+/_-]/.test(encoded))) return '';
  if (precedence === 2) return encoded.length % 2 === 0 ? printable(Buffer.from(encoded, 'hex')) : '';
  const isStandard = /^[A-Za-z0-9+/]*={0,2}$/.test(encoded) && encoded.length % 4 === 0;
  const isUrlSafe = /^[\w-]*$/.test(encoded) && encoded.length % 4 !== 1;
  return isStandard || isUrlSafe ? printable(Buffer.from(encoded, 'base64')) : '';
}
