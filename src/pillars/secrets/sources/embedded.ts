import { type DataUrl, dataUrls } from './data-url.ts';
import { type OriginalFile, originalFiles } from './source-map.ts';

/** An encoded text within another text: an original file with its name, or the content of a `data:` URL. */
export type Embedded = (OriginalFile & { isBase64?: undefined }) | (DataUrl & { name?: undefined });

const marks = ['sourcesContent', 'sourceMappingURL=data:', 'data:application/json'].map((mark) => Buffer.from(mark));
const longestMark = Math.max(...marks.map(({ length }) => length));

/** Whether there may be embedded texts: a text without one of the marks holds none. */
export async function hasEmbedded(bytes: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<boolean> {
  const isIn = (text: Buffer) => marks.some((mark) => text.includes(mark));
  let before = Buffer.alloc(0);
  for await (const chunk of bytes) {
    if (isIn(chunk) || isIn(Buffer.concat([before, chunk.subarray(0, longestMark)]))) return true;
    before = Buffer.concat([before, chunk.subarray(-longestMark)]).subarray(-longestMark);
  }
  return false;
}

/** The embedded texts, in the order of their places; if one is within another, only the outer one. */
export function* embeddedTexts(text: Buffer): Generator<Embedded> {
  const urls = dataUrls(text);
  let url = urls.next();
  for (const file of originalFiles(text)) {
    for (; !url.done && url.value.start < file.end; url = urls.next())
      if (url.value.start < file.start) yield url.value;
    yield file;
  }
  for (; !url.done; url = urls.next()) yield url.value;
}
