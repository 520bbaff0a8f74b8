import { promisify } from 'node:util';
import zlib from 'node:zlib';

type Decoder = (body: Uint8Array, options: { maxOutputLength: number }) => Promise<Uint8Array>;

// A body whose end is missing is decoded as far as it goes, as browsers and undici's fetch do.
const flush = { flush: zlib.constants.Z_SYNC_FLUSH, finishFlush: zlib.constants.Z_SYNC_FLUSH };
const gunzip = promisify(zlib.gunzip);
const inflate = promisify(zlib.inflate);
const inflateRaw = promisify(zlib.inflateRaw);
const brotli = promisify(zlib.brotliDecompress);
// Node 20 has no zstd: it is then not asked for.
const zstd = 'zstdDecompress' in zlib ? promisify(zlib.zstdDecompress) : undefined;

const decoders: Record<string, Decoder> = {
  gzip: (body, options) => gunzip(body, { ...options, ...flush }),
  'x-gzip': (body, options) => gunzip(body, { ...options, ...flush }),
  // RFC 9110, 8.4.1.2: some servers send "deflate" without the zlib wrapper. The first byte shows whether it is there.
  deflate: (body, options) => (((body[0] ?? 0) & 0x0f) === 8 ? inflate : inflateRaw)(body, { ...options, ...flush }),
  br: (body, options) => brotli(body, options),
  ...(zstd && { zstd: (body, options) => zstd(body, options) }),
};

export const acceptEncoding = `gzip, deflate, br${zstd ? ', zstd' : ''}`;

/** As many as browsers accept. The output of each step is limited anyway; this limits the number of steps. */
const maxEncodings = 5;

export type Decompressed = { ok: true; body: Uint8Array } | { ok: false; problem: 'too-large' | 'invalid' };

/**
 * Undoes `content-encoding`; `encoding` holds all its values in the order sent. Each step gives at most `maxBytes`, so
 * a small body cannot become a large one. If one encoding is unknown, the body stays as it is.
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
