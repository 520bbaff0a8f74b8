import { Buffer } from 'node:buffer';

/** Longer forms are searched piece by piece, so that a huge value costs no more than a short one at each position. */
const maxLength = 512;

/**
 * The forms of a value to search for in each view of a text. The views undo every way of writing percent, HTML and JSON
 * encoding. The usual forms are here too, because a stray `\` or `%` before a value can make a view read it wrong.
 */
export function secretForms(value: string): string[] {
  const json = JSON.stringify(value).slice(1, -1);
  const html = value.replace(
    /[&<>"']/g,
    (each) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot' }[each] ?? '#39'};`,
  );
  const encoded = [
    encodeURIComponent(value.toWellFormed()),
    new URLSearchParams({ '': value }).toString().slice(1),
    html,
    json,
    JSON.stringify(json).slice(1, -1),
  ];
  const bytes = Buffer.from(value);
  const hex = bytes.toString('hex');
  const base64 = [0, 1, 2].map((alignment) => base64At(bytes, alignment));
  const base64url = base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'));
  const forms = [value, ...encoded, hex, hex.toUpperCase(), ...base64, ...base64url];
  return forms.flatMap(pieces);
}

/** The base64 characters that depend on these bytes alone, if `alignment` (0 to 2) bytes stand before them. */
function base64At(bytes: Buffer, alignment: number): string {
  const encoded = Buffer.concat([Buffer.alloc(alignment), bytes]).toString('base64');
  return encoded.slice(Math.ceil((alignment * 8) / 6), Math.floor(((alignment + bytes.length) * 8) / 6));
}

function pieces(form: string): string[] {
  const found: string[] = [];
  for (let at = 0; at < form.length; at += maxLength) {
    found.push(form.slice(Math.max(0, Math.min(at, form.length - maxLength)), at + maxLength));
  }
  return found;
}

/** The bytes of a value in UTF-8 and UTF-16 as characters of Latin-1, the form in which `bytesIn` yields them. */
export function byteForms(value: string): string[] {
  const utf16 = Buffer.from(value, 'utf16le');
  return [Buffer.from(value), utf16, Buffer.from(utf16).swap16()].flatMap((bytes) => pieces(bytes.toString('latin1')));
}
