import { memoize } from './memoize.ts';
import { rewrite, type View } from './view.ts';

// Characters that no font draws, and marks drawn over the character before. Reports leave most of them out.
const unseen =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Mn}\p{Me}\ufffd]/gu;
const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/;
const whiteSpace = /[\s\u0085]/;

/** Stands for every space other than the plain one and the tab. */
const wideSpace = '\u3000';

const utf8 = /[\u00c0-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f7][\u0080-\u00bf]{3}/g;
const spaces = /[ \n\u3000]{2,}/g;
const plain = /^(?:[!-~]| (?! ))*$/;

/**
 * The text as it looks, in simple characters. Each character becomes its compatibility form (Unicode TR 15, NFKD)
 * without marks, so that `ｐ`, `𝓹`, `p̈` and `ⓟ` are `p`. Invisible characters are removed. A run of white space
 * becomes one character: a line break if the run holds one. Letters of other scripts that look alike are not changed.
 */
export function asSeen(view: View): View {
  return plain.test(view.text) ? view : rewrite(rewrite(view, /[^ -~\n]/gu, glyphOf), spaces, spaceOf);
}

/**
 * Reads bytes that were read as Latin-1 as UTF-8. A character may have more bytes than it needs: some decoders accept
 * that.
 */
export function asUtf8(view: View): View {
  return rewrite(view, utf8, (bytes) => {
    let codePoint = bytes.charCodeAt(0) & (0xff >> (bytes.length + 1));
    for (let i = 1; i < bytes.length; i++) codePoint = (codePoint << 6) | (bytes.charCodeAt(i) & 0x3f);
    return codePoint > 0x10ffff ? '' : String.fromCodePoint(codePoint);
  });
}

/** What `asSeen` makes of one character. */
export const glyphOf = memoize((character) => {
  return whiteSpace.test(character) ? spaceOf(character) : character.normalize('NFKD').replace(unseen, '');
}, 20_000);

function spaceOf(space: string): string {
  if (lineBreak.test(space)) return '\n';
  return /[ \t]/.test(space) ? ' ' : wideSpace;
}
