import zlib from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decompress } from '../../src/http/decompress.ts';

const encoders: Record<string, (body: Uint8Array) => Buffer> = {
  gzip: zlib.gzipSync,
  'x-gzip': zlib.gzipSync,
  deflate: zlib.deflateSync,
  br: zlib.brotliCompressSync,
  zstd: zlib.zstdCompressSync,
};

describe('decompress', () => {
  test('undoes what servers do, in any combination', async () => {
    const names = fc.array(fc.constantFrom(...Object.keys(encoders)), { maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ minLength: 1 }), names, async (body, chosen) => {
        let encoded: Uint8Array = body;
        for (const name of chosen) encoded = encoders[name]?.(encoded) ?? encoded;
        const result = await decompress(encoded, chosen.join(', '), 10_000);
        expect(result.ok && Buffer.from(result.body)).toEqual(Buffer.from(body));
      }),
      { numRuns: 30 },
    );
  });

  test('takes "deflate" without its wrapper too, as browsers do', async () => {
    const result = await decompress(zlib.deflateRawSync('hello'), 'Deflate', 100);
    expect(result.ok && Buffer.from(result.body).toString()).toBe('hello');
  });

  test('leaves alone what it does not know, and an empty body', async () => {
    const body = Buffer.from('plain');
    expect(await decompress(body, 'toString', 100)).toEqual({ ok: true, body });
    expect(await decompress(Buffer.alloc(0), 'gzip', 100)).toEqual({ ok: true, body: Buffer.alloc(0) });
  });

  test.each(['gzip', 'deflate', 'br', 'zstd'])('stops %s at the limit', async (name) => {
    const bomb = encoders[name]?.(Buffer.alloc(5_000_000)) as Buffer;
    expect(await decompress(bomb, name, 1_000_000)).toEqual({ ok: false, problem: 'too-large' });
    expect(await decompress(Buffer.from('no such thing'), name, 1_000_000)).toEqual({ ok: false, problem: 'invalid' });
  });

  test('refuses more encodings than any server means', async () => {
    expect(await decompress(Buffer.from('x'), Array(1000).fill('gzip').join(), 100)).toMatchObject({ ok: false });
  });
});
