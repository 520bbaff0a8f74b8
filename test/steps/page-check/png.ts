import { inflateSync } from 'node:zlib';

/** Size and pixels of a PNG with 8 bits a channel (PNG specification, sections 5, 9 and 11.2). */
export function decodePng(base64: string): { width: number; height: number; pixel(x: number, y: number): number[] } {
  const png = Buffer.from(base64, 'base64');
  if (png.toString('latin1', 0, 8) !== '\x89PNG\r\n\x1a\n') throw new Error('not a PNG');
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const channels = { 2: 3, 6: 4 }[png[25] as 2 | 6];
  if (png[24] !== 8 || channels === undefined) throw new Error('another kind of PNG');
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; at += png.readUInt32BE(at) + 12) {
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const lines = inflateSync(Buffer.concat(parts));
  const stride = width * channels;
  const pixels = Buffer.alloc(stride * height);
  for (let y = 0; y < height; y++) {
    const filter = lines[y * (stride + 1)];
    for (let i = 0; i < stride; i++) {
      const left = i >= channels ? (pixels[y * stride + i - channels] as number) : 0;
      const up = y > 0 ? (pixels[(y - 1) * stride + i] as number) : 0;
      const corner = y > 0 && i >= channels ? (pixels[(y - 1) * stride + i - channels] as number) : 0;
      const from = [0, left, up, (left + up) >> 1, paeth(left, up, corner)][filter as number] as number;
      pixels[y * stride + i] = (lines[y * (stride + 1) + 1 + i] as number) + from;
    }
  }
  return {
    width,
    height,
    pixel: (x, y) => [...pixels.subarray((y * width + x) * channels, (y * width + x) * channels + 3)],
  };
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [left, up, corner].map((each) => Math.abs(left + up - corner - each)) as [number, number, number];
  return a <= b && a <= c ? left : b <= c ? up : corner;
}
