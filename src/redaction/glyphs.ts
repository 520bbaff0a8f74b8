import { rewrite, type View } from './view.ts';

// What no font draws, and marks that are drawn over the character before. Reports leave most of it out.
const unseen =
  /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Mn}\p{Me}\ufffd]/gu;
const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/;
const whiteSpace = /^[\s\p{Z}\u0085]+$/u;

/** Stands for all spaces but the plain one. */
export const wideSpace = '\u00a0';

// Characters of UTF-8 whose bytes were read as Latin-1, also such of more bytes than needed; spaces; all but ASCII.
const unit =
  /[\u00c0-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f7][\u0080-\u00bf]{3}|[\s\p{Z}\u0085]{2,}|[^ -~]/gu;
const plain = /^(?:[!-~]| (?! ))*$/;

const maxKnown = 20_000;
const known = new Map<string, string>();

/**
 * The text as it looks, in the simplest characters that look so: their compatibility form (Unicode TR 15, NFKD) without
 * marks, so that `ｐ`, `𝓹`, `p̈` and `ⓟ` are `p`; nothing for what is not seen; of white space one character, a line
 * break if there is one. Letters of other scripts that look alike stay apart.
 */
export function asSeen(view: View): View {
  return plain.test(view.text) ? view : rewrite(view, unit, glyphOf);
}

function glyphOf(character: string): string {
  // White space of any length, which would fill the table.
  if (character.length > 4) return spaceOf(character);
  const found = known.get(character);
  if (found !== undefined) return found;
  if (known.size >= maxKnown) known.clear();
  const glyph = look(character);
  known.set(character, glyph);
  return glyph;
}

function look(character: string): string {
  if (whiteSpace.test(character)) return spaceOf(character);
  const bytes = character.length > 1 && character.charCodeAt(0) <= 0xff;
  return (bytes ? fromBytes(character) : character)
    .replace(unseen, '')
    .normalize('NFKD')
    .replace(unseen, '')
    .replace(/\s+/g, ' ');
}

function spaceOf(space: string): string {
  if (lineBreak.test(space)) return '\n';
  return /^[ \t]+$/.test(space) ? ' ' : wideSpace;
}

function fromBytes(bytes: string): string {
  let codePoint = bytes.charCodeAt(0) & (0xff >> (bytes.length + 1));
  for (let i = 1; i < bytes.length; i++) codePoint = (codePoint << 6) | (bytes.charCodeAt(i) & 0x3f);
  return codePoint > 0x10ffff ? '' : String.fromCodePoint(codePoint);
}
