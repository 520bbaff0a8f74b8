import { promisify } from 'node:util';
import zlib from 'node:zlib';

type Decoder = (body: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

// Like browsers (and undici's fetch), a body whose end is missing is decoded as far as it goes.
const flush = { flush: zlib.constants.Z_SYNC_FLUSH, finishFlush: zlib.constants.Z_SYNC_FLUSH };
const gunzip = promisify(zlib.gunzip);
const inflate = promisify(zlib.inflate);
const inflateRaw = promisify(zlib.inflateRaw);
const brotli = promisify(zlib.brotliDecompress);
const zstd = promisify(zlib.zstdDecompress);

const decoders: Record<string, Decoder> = {
  gzip: (body, options) => gunzip(body, { ...options, ...flush }),
  'x-gzip': (body, options) => gunzip(body, { ...options, ...flush }),
  // RFC 9110, 8.4.1.2: some send "deflate" without the zlib wrapper; its first byte tells.
  deflate: (body, options) => (((body[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw)(body, { ...options, ...flush }),
  br: (body, options) => brotli(body, options),
  zstd: (body, options) => zstd(body, options),
};

export const acceptEncoding = 'gzip, deflate, br, zstd';

/** As many as browsers accept; each is bounded by itself, but they should not be a loop either. */
const maxEncodings = 5;

export type Decompressed = { ok: true; body: Uint8Array } | { ok: false; problem: 'too-large' | 'invalid' };

/**
 * Undoes `content-encoding` (all its values, in the order sent). At most `maxBytes` come out of any step, so a small
 * body cannot become a large one. An encoding that is not known leaves the body as it is.
 */
export async function decompress(body: Uint8Array, encoding: string, maxBytes: number): Promise<Decompressed> {
  const names = encoding
    .split(',')
    .map((name) => name.trim().toLowerCase())
    .filter((name) => name !== '' && name !== 'identity');
  if (body.length === 0 || names.some((name) => !Object.hasOwn(decoders, name))) return { ok: true, body };
  if (names.length > maxEncodings) return { ok: false, problem: 'invalid' };
  let decoded = body;
  for (const name of names.reverse()) {
    try {
      decoded = (await decoders[name]?.(decoded, { maxOutputLength: maxBytes })) ?? decoded;
    } catch (error) {
      const tooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
      return { ok: false, problem: tooLarge ? 'too-large' : 'invalid' };
    }
  }
  return { ok: true, body: decoded };
}
