import fc from 'fast-check';

/** How a piece of foreign text is made; small to print, whatever it becomes. */
type Piece = { how: keyof typeof makers; token: string; bytes: number; seed: number };
export type Shape = Piece[];

/** No input is larger; the pieces of a shape share it. */
const maxBytes = 5_000_000;

/** What the readers of every kind stumble over: commands, escapes, ends of lines, broken encodings, empty and long words. */
const nasty = [
  ...[
    '::stop-commands::fuzz',
    '\n::set-env name=FUZZ::1\n',
    '\r##[group]fuzz',
    '\n ::debug::fuzz',
    '\u2028::save-state::',
  ],
  ...[
    '%0A',
    '%25',
    '&amp;',
    '&#0',
    '\\u0041',
    '\\ud800',
    '\\',
    '"',
    "'",
    '`',
    '${{ env.X }}',
    '$(x)',
    '\u001b[31m',
    '\0',
  ],
  ...[
    '\ufeff',
    '\u202e',
    '\u034f',
    '\ud800',
    'é',
    '日',
    'A',
    ' ',
    '\t',
    '\n',
    '\r\n',
    ',',
    ';',
    ':',
    '=',
    '[',
    '{',
    '<',
    '/',
    '..',
  ],
  ...['aGVsbG8gd29ybGQg', '68656c6c6f20', 'curl ', 'https://a.example/', 'x'.repeat(200), '@team ', '1', '-', '\xff'],
];

/** A few bytes most often, the whole size now and then. */
const size = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 2_000 }) },
  { weight: 3, arbitrary: fc.integer({ min: 2_000, max: 200_000 }) },
  { weight: 4, arbitrary: fc.integer({ min: 200_000, max: maxBytes }) },
);

/** Text in the words of a kind: `words` are what its readers look for. */
export function shapeOf(words: string[]): fc.Arbitrary<Shape> {
  const token = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...words) },
    { weight: 2, arbitrary: fc.constantFrom(...nasty) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...words), fc.constantFrom(...nasty)).map((both) => both.join('')),
    },
  );
  const how = fc.constantFrom(...(Object.keys(makers) as Piece['how'][]));
  const piece = fc.record({ how, token, bytes: size, seed: fc.nat(2 ** 31 - 1) });
  return fc.array(piece, { minLength: 1, maxLength: 4 });
}

export function bytesOf(shape: Shape): Buffer {
  const share = Math.floor(maxBytes / shape.length);
  return Buffer.concat(shape.map(({ how, token, bytes, seed }) => makers[how](token, Math.min(bytes, share), seed)));
}

export const textOf = (shape: Shape): string => bytesOf(shape).toString();

const closing: Record<string, string> = { '[': ']', '{': '}', '(': ')', '<': '>' };

const makers = {
  /** One token again and again, on one line unless it ends one. */
  repeated: (token: string, bytes: number) => Buffer.alloc(bytes, token || 'x'),
  /** Each within the one before. */
  nested(token: string, bytes: number) {
    const tag = /^<([a-z]+)[^>]*>$/.exec(token)?.[1];
    const end = tag
      ? `</${tag}>`
      : [...token]
          .reverse()
          .map((sign) => closing[sign] ?? '')
          .join('');
    const depth = Math.floor(bytes / Buffer.byteLength(token + end));
    return Buffer.from(`${token.repeat(depth)}1${end.repeat(depth)}`);
  },
  /** Many, each of its own. */
  numbered(token: string, bytes: number) {
    const lines: string[] = [];
    for (let i = 0, left = bytes; left > 0; i++) {
      const line = `${token}${i}\n`;
      lines.push(line);
      left -= Buffer.byteLength(line);
    }
    return Buffer.from(lines.join('')).subarray(0, bytes);
  },
  /** Many secrets, each of its own, and nothing else worth a look. */
  secrets(token: string, bytes: number, seed: number) {
    const random = randomOf(seed);
    const lines = Array.from(
      { length: bytes / 60 },
      (_, i) => `${token.slice(0, 20)} key${i} = "${secretKey(random)}"\n`,
    );
    return Buffer.from(lines.join('')).subarray(0, bytes);
  },
  /** Any bytes at all. */
  noise(_: string, bytes: number, seed: number) {
    const random = randomOf(seed);
    return Buffer.from(Uint8Array.from({ length: bytes }, () => random() * 256));
  },
  /** The token among words that mean nothing. */
  sprinkled(token: string, bytes: number, seed: number) {
    const random = randomOf(seed);
    const words: string[] = [];
    for (let left = bytes; left > 0; left -= words.at(-1)?.length ?? 1)
      words.push(random() < 0.3 ? `${token} ` : `${Math.floor(random() * 1e9).toString(36)} `);
    return Buffer.from(words.join('')).subarray(0, bytes);
  },
};

/** A key as gitleaks' rule aws-access-token has it; assembled here, so that no file of this repository holds one. */
export function secretKey(random: () => number): string {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  return ['AK', 'IA', ...Array.from({ length: 16 }, () => letters[Math.floor(random() * 32)])].join('');
}

/** mulberry32: the same numbers for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
