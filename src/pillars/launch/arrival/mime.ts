/** What a mail program shows of a message, decoded. Parts of one type follow each other; undefined: there is none. */
export type MailContent = {
  /** Names in lower case, values unfolded. */
  headers: Headers;
  html?: string;
  text?: string;
  /** Something was too large, too deep or too much to be read whole. */
  isCut: boolean;
};
type Headers = [name: string, value: string][];
type Progress = { parts: number; bytes: number; html: string[]; text: string[]; isCut: boolean };

/** Gmail shows no more than 102 kB of a message. */
const maxTextBytes = 5_000_000;
const maxParts = 1_000;
const maxDepth = 20;
const maxHeaderBytes = 204_800;
/** No value of a header that is read here needs more; patterns on longer ones take too long. */
const maxValueLength = 8_000;

/**
 * Reads the text and HTML of a message (RFC 2045, 2046). Attachments and forwarded messages are passed over. Any bytes
 * can be read: what is no message has no header, and is text. Takes time linear in their length.
 */
export function readContent(raw: Buffer): MailContent {
  const progress: Progress = { parts: 0, bytes: 0, html: [], text: [], isCut: false };
  readPart(raw, 0, progress);
  const { html, text, isCut } = progress;
  return {
    headers: headersOf(raw),
    html: html.length > 0 ? html.join('\n') : undefined,
    text: text.length > 0 ? text.join('\n') : undefined,
    isCut,
  };
}

/** The length of the header in bytes, up to the first empty line (RFC 5322, 2.1). */
export function headerLength(raw: Buffer): number {
  if (raw[0] === 0x0a || (raw[0] === 0x0d && raw[1] === 0x0a)) return 0;
  const ends = ['\n\n', '\n\r\n'].map((end) => raw.indexOf(end)).filter((at) => at >= 0);
  return Math.min(raw.length, ...ends);
}

function readPart(part: Buffer, depth: number, progress: Progress): void {
  progress.parts += 1;
  if (progress.parts > maxParts || depth > maxDepth) {
    progress.isCut = true;
    return;
  }
  const headers = headersOf(part);
  const { type, parameters } = contentType(valueOf(headers, 'content-type') ?? 'text/plain');
  const body = bodyOf(part);
  const boundary = parameters.get('boundary');
  if (type.startsWith('multipart/') && boundary) {
    for (const inner of partsOf(body, boundary)) {
      readPart(inner, depth + 1, progress);
      if (progress.parts > maxParts) return;
    }
    return;
  }
  if ((type !== 'text/plain' && type !== 'text/html') || isAttachment(headers)) return;
  const room = Math.max(0, maxTextBytes - progress.bytes);
  const bytes = decoded(body, valueOf(headers, 'content-transfer-encoding') ?? '');
  if (bytes.length > room) progress.isCut = true;
  progress.bytes += bytes.length;
  const text = decoderFor(parameters.get('charset')).decode(bytes.subarray(0, room));
  if (type === 'text/html') progress.html.push(text);
  // A line that ends with a space goes on in the next one (RFC 3676, 4.5); only so can a word be broken.
  else progress.text.push(parameters.get('delsp')?.toLowerCase() === 'yes' ? text.replace(/ \r?\n ?/g, '') : text);
}

function headersOf(part: Buffer): Headers {
  const text = part.subarray(0, Math.min(headerLength(part), maxHeaderBytes)).toString('latin1');
  return text
    .replace(/\r?\n(?=[ \t])/g, '')
    .split('\n')
    .flatMap((line): Headers => {
      const colon = line.indexOf(':');
      return colon > 0 ? [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()]] : [];
    });
}

export function valueOf(headers: Headers, wanted: string): string | undefined {
  return headers.find(([name]) => name === wanted)?.[1].slice(0, maxValueLength);
}

function bodyOf(part: Buffer): Buffer {
  const end = headerLength(part);
  const lineEnds = end === 0 ? /^\r?\n/ : /^\n\r?\n/;
  const [skipped = ''] = lineEnds.exec(part.subarray(end, end + 3).toString('latin1')) ?? [];
  return part.subarray(end + skipped.length);
}

function contentType(value: string): { type: string; parameters: ReadonlyMap<string, string> } {
  const [type = ''] = value.split(';', 1);
  const found = value.matchAll(/;\s*([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]+))/g);
  const parameters = new Map(
    Array.from(found, ([, name = '', quoted, bare = '']) => [
      name.toLowerCase(),
      quoted?.replace(/\\(.)/g, '$1') ?? bare,
    ]),
  );
  return { type: type.trim().toLowerCase(), parameters };
}

/** A part with the name of a file is one, also if it is to be shown inline. */
function isAttachment(headers: Headers): boolean {
  const disposition = valueOf(headers, 'content-disposition') ?? '';
  return /^\s*attachment\b|;\s*filename\*?\d*\*?\s*=/i.test(disposition);
}

/** The parts between the lines of the boundary (RFC 2046, 5.1.1). A last line that is missing ends with the text. */
function* partsOf(body: Buffer, boundary: string): Generator<Buffer> {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  let start: number | undefined;
  for (let at = body.indexOf(mark); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    if (at > 0 && body[at - 1] !== 0x0a) continue;
    const after = body.subarray(at + mark.length, at + mark.length + 200).toString('latin1');
    const [line] = /^(?:--)?[ \t]*(?:\r?\n|$)/.exec(after) ?? [];
    if (line === undefined) continue;
    if (start !== undefined) yield body.subarray(start, body[at - 2] === 0x0d ? at - 2 : Math.max(start, at - 1));
    if (line.startsWith('--')) return;
    start = at + mark.length + line.length;
  }
  if (start !== undefined) yield body.subarray(start);
}

function decoded(body: Buffer, encoding: string): Buffer {
  switch (encoding.trim().toLowerCase()) {
    case 'base64':
      return Buffer.from(body.toString('latin1'), 'base64');
    case 'quoted-printable': {
      const text = body.toString('latin1').replace(/=(?:[ \t]*\r?\n|([0-9A-Fa-f]{2}))/g, (_, hex?: string) => {
        return hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16));
      });
      return Buffer.from(text, 'latin1');
    }
    default:
      return body;
  }
}

/** A charset that is unknown is read as UTF-8: addresses of links are ASCII in nearly all of them. */
function decoderFor(charset = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
