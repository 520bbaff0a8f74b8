import { type Decoding, type Layer, part, undo, within } from './layer.ts';

/** The content of a `data:` URL, and where in the text it begins and ends. */
export type DataUrl = Layer & { start: number; end: number; isBase64: boolean };

const scheme = Buffer.from('data:');
const reference = 'sourceMappingURL=';
/** The media type, its parameters and the comma (RFC 2397). No bundler writes more than these lengths allow. */
const head = /^data:([\w.+/-]{0,100})((?:;[\w.+=:"-]{0,60}){0,5}),/i;
const base64Byte = /[\w+/=%-]/;
/**
 * A URL has no white space and no quote; a backslash belongs to the string around it. {@link endOf} also stops at
 * `*\/`, which ends the comment of a style sheet.
 */
const urlByte = /[^\s"`\\<>]/;

const percent: Decoding = {
  mark: '%'.charCodeAt(0),
  read(encoded, at) {
    const [unit, hex] = /^%([\da-f]{2})/i.exec(encoded.toString('latin1', at, at + 3)) ?? [];
    return unit && hex ? { length: 3, plain: [Number.parseInt(hex, 16)] } : undefined;
  },
};

/** The source maps and other JSON in `data:` URLs, in base64 or in percent encoding. */
export function* dataUrls(text: Buffer): Generator<DataUrl> {
  for (let at = text.indexOf(scheme); at >= 0; ) {
    const [url, type = '', parameters = ''] = head.exec(text.toString('latin1', at, at + 400)) ?? [];
    const isReferred = text.toString('latin1', Math.max(0, at - reference.length), at) === reference;
    let next = at + scheme.length;
    if (url && (isReferred || /json$/i.test(type))) {
      const start = at + url.length;
      const isBase64 = /;base64$/i.test(parameters);
      const end = endOf(text, start, isBase64 ? base64 : plain);
      yield { ...contentOf(part(text, start, end), isBase64), start, end, isBase64 };
      next = end;
    }
    at = text.indexOf(scheme, next);
  }
}

function contentOf(encoded: Layer, isBase64: boolean): Layer {
  const undone = undo(encoded.bytes, percent);
  const url = undone ? within(encoded, undone) : encoded;
  if (!isBase64) return url;
  const bytes = Buffer.from(url.bytes.toString('latin1'), 'base64');
  return within(url, { bytes, origin: (offset) => Math.floor(offset / 3) * 4 });
}

const base64 = tableOf(base64Byte);
const plain = tableOf(urlByte);
const star = 42;
const slash = 47;

function tableOf(allowed: RegExp): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) => Number(byte > 127 || allowed.test(String.fromCharCode(byte))));
}

function endOf(text: Buffer, start: number, allowed: Uint8Array): number {
  let at = start;
  while (at < text.length && allowed[text[at] as number] && !(text[at] === star && text[at + 1] === slash)) at += 1;
  return at;
}
