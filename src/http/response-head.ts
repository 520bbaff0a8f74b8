import type { Socket } from 'node:net';

/** A longer head is passed on unchanged. */
const maxBytes = 64 * 1024;

const start = 'HTTP/1.';

/**
 * A head has two Content-Length values that differ (RFC 9112, 6.3: the connection must be closed). undici would report
 * a body that is cut off.
 */
export class LengthsDiffer extends Error {}

/** `expect` is called before each request: the next bytes are then the head of a response. */
export type ResponseHeads = { expect(): void };

/**
 * Accepts what RFC 9110 allows and undici's parser refuses: a `100 Continue` that nobody asked for (15.2: "a client
 * MUST be able to parse one or more 1xx responses"), and a Content-Length that is there twice with the same value
 * (8.6). The `100 Continue` and the repeated Content-Length are removed before undici reads the bytes. undici gets all
 * other bytes unchanged.
 */
export function watchHeads(socket: Socket): ResponseHeads {
  const read = socket.read.bind(socket);
  let isHead = false;
  let held: Buffer = Buffer.alloc(0);

  /** Returns the bytes that can be passed on now. The beginning of a head is held until the head is complete. */
  function pass(chunk: Buffer): Buffer {
    const passed: Buffer[] = [];
    let from = Math.max(0, held.length - 3);
    held = Buffer.concat([held, chunk]);
    while (isHead && held.length > 0) {
      const begin = held.toString('latin1', 0, start.length);
      const end = endOfHead(held, from);
      if (end < 0 && held.length <= maxBytes && start.startsWith(begin)) break;
      const head = held.subarray(0, Math.max(end, 0));
      const [, status] = /^HTTP\/1\.\d (1\d\d)\s/.exec(head.toString('latin1', 0, 13)) ?? [];
      // 101 ends HTTP; after any other interim answer comes a further head.
      isHead = status !== undefined && status !== '101';
      if (status !== '100') passed.push(withOneLength(head));
      held = held.subarray(head.length);
      from = 0;
    }
    if (!isHead) {
      passed.push(held);
      held = Buffer.alloc(0);
    }
    return Buffer.concat(passed);
  }

  socket.read = (bytes?: number) => {
    if (bytes !== undefined) return read(bytes);
    try {
      for (let chunk = read() as Buffer | null; chunk !== null; chunk = read()) {
        const passed = pass(chunk);
        if (passed.length > 0) return passed;
      }
    } catch (error) {
      socket.destroy(error as LengthsDiffer);
    }
    return null;
  };
  return {
    expect() {
      isHead = true;
      held = Buffer.alloc(0);
    },
  };
}

/** The offset after the empty line; -1 if there is none yet. */
function endOfHead(bytes: Buffer, from: number): number {
  const ends = ['\n\r\n', '\n\n'].map((line) => [bytes.indexOf(line, from, 'latin1'), line.length] as const);
  const found = ends.filter(([index]) => index >= 0).map(([index, length]) => index + length);
  return found.length > 0 ? Math.min(...found) : -1;
}

// Only a line feed begins a line: to `^`, a carriage return within one does too.
const lengthLine = /(?<=\n)content-length:(.*)\r?\n/gi;

/** A head in which Content-Length stands once, if all its values are the same number. Throws {@link LengthsDiffer}. */
function withOneLength(head: Buffer): Buffer {
  const text = head.toString('latin1');
  const values = [...text.matchAll(lengthLine)].flatMap(([, value = '']) =>
    value.split(',').map((each) => each.trim()),
  );
  const [first = ''] = values;
  if (values.some((value) => value !== first)) throw new LengthsDiffer();
  if (values.length < 2 || !/^\d+$/.test(first)) return head;
  let isFirst = true;
  const replaced = text.replace(lengthLine, () => {
    const line = isFirst ? `content-length: ${first}\r\n` : '';
    isFirst = false;
    return line;
  });
  return Buffer.from(replaced, 'latin1');
}
