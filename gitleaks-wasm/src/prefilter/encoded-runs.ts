type Run = { kind: 'hex' | 'base64'; start: number; end: number };

const shortestHex = 32;
const shortestBase64 = 16;
const equals = 61;

const hexDigit = 1;
const letter = 2;
const kinds = new Uint8Array(256);
for (const char of 'ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ_/+-') kinds[char.charCodeAt(0)] = letter;
for (const char of '0123456789abcdefABCDEF') kinds[char.charCodeAt(0)] = letter | hexDigit;

/**
 * The runs of hex and base64 in a text that holds no other encoding, without runs of base64 that touch one of hex,
 * which has precedence. It uses no regular expression, because V8 gives up on a run of some millions of letters.
 */
export function findRuns(text: string): Run[] {
  const runs: Run[] = [];
  for (let at = 0; at < text.length; ) {
    const hexEnd = endOf(text, at, hexDigit);
    if (hexEnd - at >= shortestHex) {
      runs.push({ kind: 'hex', start: at, end: hexEnd });
      at = hexEnd;
      continue;
    }
    const lettersEnd = endOf(text, at, letter);
    let end = lettersEnd;
    while (end < lettersEnd + 2 && text.charCodeAt(end) === equals) end += 1;
    if (lettersEnd - at >= shortestBase64) runs.push({ kind: 'base64', start: at, end });
    at = Math.max(end, at + 1);
  }
  const isHex = (run: Run | undefined) => run?.kind === 'hex';
  return runs.filter(
    ({ kind, start, end }, index) =>
      kind === 'hex' ||
      (!(isHex(runs[index - 1]) && (runs[index - 1] as Run).end === start) &&
        !(isHex(runs[index + 1]) && (runs[index + 1] as Run).start === end)),
  );
}

function endOf(text: string, start: number, kind: number): number {
  let end = start;
  while (((kinds[text.charCodeAt(end)] ?? 0) & kind) !== 0) end += 1;
  return end;
}

/** Returns '' if the run does not decode to printable ASCII. */
export function decodeHex(encoded: string): string {
  if (encoded.length % 2 !== 0 || !/[0-9]/.test(encoded)) return '';
  return printable(Buffer.from(encoded, 'hex'));
}

/** In the standard alphabet with padding, or in the URL alphabet without. Returns '' as {@link decodeHex} does. */
export function decodeBase64(encoded: string): string {
  if (!/[0-9+/_-]/.test(encoded)) return '';
  const isStandard = !/[_-]/.test(encoded) && encoded.length % 4 === 0;
  const isUrlSafe = !/[+/=]/.test(encoded) && encoded.length % 4 !== 1;
  return isStandard || isUrlSafe ? printable(Buffer.from(encoded, 'base64')) : '';
}

function printable(bytes: Buffer): string {
  for (const byte of bytes) if (byte < 9 || byte > 126) return '';
  return bytes.toString('latin1');
}
