import { hexDigits, inRun, isCode, isPrintable } from '../prefilter/characters.ts';
import { maxDepth } from '../prefilter/decode.ts';

/** How much is decoded to see whether a cut is in the right place. */
const sampleLength = 4_096;
/** Encoded text that begins and ends near a cut is whole in one of the pieces. */
const shortest = 256;
/** Hex has two places to begin with a byte, base64 four. */
const mostPhases = 4;

/** What encoded text decodes to, and the distance of two places at which it can be cut. */
type Inner = { text: Buffer; unit: number };

/**
 * A place inside of a long encoded run, at an offset or less than 2 KB behind it, at which the run can be cut so that
 * both parts decode, and so do encoded runs in what they decode to, as often as gitleaks decodes. It is found by
 * decoding what follows, because the run may begin far away.
 */
export function alignedCut(text: Buffer, at: number): number {
  let cut = at;
  let unit = 1;
  for (let depth = 1; depth <= maxDepth; depth += 1) {
    let inner: Inner | undefined;
    for (let phase = 0; phase < mostPhases && !inner; phase += 1) {
      inner = decodeAt(text, cut + phase * unit, depth);
      if (inner) cut += phase * unit;
    }
    if (!inner) return cut;
    unit *= inner.unit;
  }
  return cut;
}

/** The text at an offset, decoded so often; undefined if it does not decode so often. */
function decodeAt(text: Buffer, at: number, depth: number): Inner | undefined {
  let inner: Inner | undefined = { text: text.subarray(at, at + sampleLength), unit: 1 };
  for (let count = 0; inner && count < depth; count += 1) inner = decodeRun(runIn(inner.text));
  return inner;
}

/** The encoded run with which a text begins. */
function runIn(text: Buffer): Buffer {
  let end = 0;
  while (isCode(text[end])) end += 1;
  return text.subarray(0, end);
}

function decodeRun(run: Buffer): Inner | undefined {
  if (run.length < shortest) return undefined;
  const encoded = run.toString('latin1');
  const inner = decodeEscaped(encoded) ?? decodeLetters(run, encoded);
  return inner?.text.every(isPrintable) ? inner : undefined;
}

function decodeEscaped(encoded: string): Inner | undefined {
  let escapes = 0;
  const decoded = encoded.replace(/%([0-9a-f]{2})|\\{1,2}u([0-9a-f]{4})/gi, (_, percent = '', unicode = '') => {
    escapes += 1;
    return String.fromCharCode(Number.parseInt(percent + unicode, 16));
  });
  if (escapes === 0) return undefined;
  // Only where there is nothing else do all characters have the same length.
  const unit = escapes === decoded.length ? Math.round(encoded.length / escapes) : 1;
  return { text: Buffer.from(decoded, 'latin1'), unit };
}

function decodeLetters(run: Buffer, encoded: string): Inner | undefined {
  if (run.every((byte) => hexDigits[byte] !== 255)) return { text: Buffer.from(encoded, 'hex'), unit: 2 };
  const letters = encoded.replace(/=+$/, '');
  if (!run.subarray(0, letters.length).every((byte) => inRun[byte] === 1)) return undefined;
  return { text: Buffer.from(letters.slice(0, letters.length & ~3), 'base64'), unit: 4 };
}
