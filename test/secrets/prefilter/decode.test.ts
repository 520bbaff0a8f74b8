import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decodedTexts } from '../../../src/secrets/prefilter/decode.ts';

const last = (text: string) => [...decodedTexts(text)].at(-1)?.text ?? text;

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
    expect([...decodedTexts(text)]).toHaveLength(5);
  });

  test('of any shape is no error', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'%\\uU+0aF=/-_ \n'), maxLength: 200 }), (text) => {
        expect([...decodedTexts(text)].length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
