import { type DataUrl, dataUrls } from './data-url.ts';
import { type OriginalFile, originalFiles } from './source-map.ts';

/** A text that stands in another, encoded: an original file with its name, or what a `data:` URL holds. */
export type Embedded = (OriginalFile & { isBase64?: undefined }) | (DataUrl & { name?: undefined });

const marks = ['sourcesContent', 'sourceMappingURL=data:', 'data:application/json'].map((mark) => Buffer.from(mark));
const longestMark = Math.max(...marks.map(({ length }) => length));

/** Whether it is worth to look for embedded texts at all: a text without these words holds none. */
export async function hasEmbedded(bytes: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<boolean> {
  const isIn = (text: Buffer) => marks.some((mark) => text.includes(mark));
  let before = Buffer.alloc(0);
  for await (const chunk of bytes) {
    if (isIn(chunk) || isIn(Buffer.concat([before, chunk.subarray(0, longestMark)]))) return true;
    before = Buffer.concat([before, chunk.subarray(-longestMark)]).subarray(-longestMark);
  }
  return false;
}

/** The embedded texts, in the order of their places; of two that stand in each other the outer one. */
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
