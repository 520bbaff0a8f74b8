/**
 * The decoder of gitleaks (`detect/codec`), for the prefilter: which text the engine will look at after decoding.
 * Texts are byte strings (latin1), so that nothing depends on their encoding.
 */
type Kind = 'percent' | 'unicode' | 'hex' | 'base64';
type Match = { kind: Kind; start: number; end: number };

/** In the order of precedence of `encodings.go`; `.` does not match a newline, `\s` and `\w` are ASCII. */
const encodings =
  /(%[0-9A-Fa-f]{2}(?:[^\n]*%[0-9A-Fa-f]{2})?)|((?:U\+[a-fA-F0-9]{4}(?:[\t\n\f\r ]|$))+|(?:\\{1,2}[uU][a-fA-F0-9]{4})+)|([0-9A-Fa-f]{32,})|([\w/+-]{16,}={0,2})/g;
const kinds: readonly Kind[] = ['percent', 'unicode', 'hex', 'base64'];

/** The default of gitleaks' `--max-decode-depth`. */
export const maxDepth = 5;

/** A decoded part of a text, and where it was in the text before. */
export type Segment = { start: number; end: number; from: number; to: number };

/** The text after each pass of decoding with the parts that were decoded, at most five; nothing when there is nothing to decode. */
export function* decodedTexts(text: string): Generator<{ text: string; segments: Segment[] }> {
  let current = text;
  for (let depth = 0; depth < maxDepth; depth += 1) {
    const decoded = decodeOnce(current);
    if (!decoded) return;
    current = decoded.text;
    yield decoded;
  }
}

function decodeOnce(text: string): { text: string; segments: Segment[] } | undefined {
  const parts: string[] = [];
  const segments: Segment[] = [];
  let done = 0;
  let length = 0;
  for (const { kind, start, end } of findMatches(text)) {
    const decoded = decode[kind](text.slice(start, end));
    if (decoded === '') continue;
    parts.push(text.slice(done, start), decoded);
    length += start - done;
    segments.push({ start: length, end: length + decoded.length, from: start, to: end });
    length += decoded.length;
    done = end;
  }
  return segments.length === 0 ? undefined : { text: parts.join('') + text.slice(done), segments };
}

/** Whether a range touches a decoded part; what does not was judged before it was decoded. */
export function touches(segments: Segment[], start: number, end: number): boolean {
  return segments.some((segment) => segment.start <= end && segment.end >= start);
}

/** Where a range of a decoded text was in the text before; ends within a decoded part count as all of it. */
export function beforeDecoding(segments: Segment[], start: number, end: number): [start: number, end: number] {
  return [earlier(segments, start, 'from'), earlier(segments, end, 'to')];
}

function earlier(segments: Segment[], offset: number, side: 'from' | 'to'): number {
  let shift = 0;
  for (const segment of segments) {
    if (offset < segment.start) break;
    if (offset <= segment.end) return segment[side];
    shift = segment.to - segment.end;
  }
  return offset + shift;
}

/** Of two matches that touch, the one of lower precedence waits for the next pass. */
function findMatches(text: string): Match[] {
  const all: Match[] = [];
  for (const match of text.matchAll(encodings)) {
    const kind = kinds[match.slice(1).findIndex((group) => group !== undefined)] as Kind;
    all.push({ kind, start: match.index, end: match.index + match[0].length });
  }
  const yields = (match: Match, other: Match | undefined) =>
    other !== undefined &&
    other.start <= match.end &&
    other.end >= match.start &&
    kinds.indexOf(other.kind) < kinds.indexOf(match.kind);
  return all.filter((match, index) => !yields(match, all[index - 1]) && !yields(match, all[index + 1]));
}

/** Each gives '' for what does not decode to printable ASCII (`\t` to `~`, control characters between included). */
const decode: Record<Kind, (encoded: string) => string> = {
  percent(encoded) {
    const decoded = encoded.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    return /%(?:0[0-8]|7[fF]|[89a-fA-F][0-9a-fA-F])/.test(encoded) ? '' : decoded;
  },
  unicode(encoded) {
    return encoded.replace(/(?:U\+|\\{1,2}[uU])([0-9A-Fa-f]{4})[\t\n\f\r ]?/g, (_, hex: string) =>
      Buffer.from(String.fromCharCode(Number.parseInt(hex, 16)), 'utf8').toString('latin1'),
    );
  },
  hex(encoded) {
    if (encoded.length % 2 !== 0 || !/[0-9]/.test(encoded)) return '';
    return printable(Buffer.from(encoded, 'hex'));
  },
  base64(encoded) {
    if (!/[0-9+/_-]/.test(encoded)) return '';
    const standard = /^[A-Za-z0-9+/]*={0,2}$/.test(encoded) && encoded.length % 4 === 0;
    const urlSafe = /^[A-Za-z0-9_-]*$/.test(encoded) && encoded.length % 4 !== 1;
    return standard || urlSafe ? printable(Buffer.from(encoded, 'base64')) : '';
  },
};

function printable(bytes: Buffer): string {
  for (const byte of bytes) if (byte < 9 || byte > 126) return '';
  return bytes.toString('latin1');
}
