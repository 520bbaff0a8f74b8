/** The characters of gitleaks' encodings (`detect/codec`). */
export const shortestRun = 16;
export const plus = 43;
export const percent = 37;
export const backslash = 92;
const equals = 61;

/** The value of each character of base64, in both alphabets; 255 for all others. */
export const sixBits = new Uint8Array(256).fill(255);
/** The value of each hex digit, in both cases; 255 for all others. */
export const hexDigits = new Uint8Array(256).fill(255);

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
for (let index = 0; index < alphabet.length; index += 1) sixBits[alphabet.charCodeAt(index)] = index;
for (const [letter, value] of Object.entries({ '+': 62, '-': 62, '/': 63, _: 63 })) {
  sixBits[letter.charCodeAt(0)] = value;
}
for (let digit = 0; digit < 16; digit += 1) {
  hexDigits[digit.toString(16).charCodeAt(0)] = digit;
  hexDigits[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
}

/** 1 for each character of base64 and hex. */
export const inRun = sixBits.map((value) => (value === 255 ? 0 : 1));

/** Whether a byte is a character of any encoding. */
export function isCode(byte: number | undefined): boolean {
  return byte !== undefined && (inRun[byte] === 1 || byte === percent || byte === backslash || byte === equals);
}

/** Whether gitleaks takes a decoded byte for text. */
export function isPrintable(byte: number): boolean {
  return byte > 8 && byte < 127;
}

const ofWord = new Uint8Array(256);
for (const letter of `${alphabet}_`) ofWord[letter.charCodeAt(0)] = 1;

/** Whether a byte is what RE2's `\\b` takes for a character of a word. */
export function isOfWord(byte: number | undefined): boolean {
  return byte !== undefined && ofWord[byte] === 1;
}
