import { Parser } from 'htmlparser2';
import { cut } from '../../../text/cut.ts';
import { decoderOf, headBytes } from './text-decoder.ts';

/** No report nests elements as deep as this. */
const maxDepth = 100;

export type XmlEvents = {
  /** `isRoot`: the element stands in no other. */
  open(name: string, attributes: Readonly<Record<string, string>>, isRoot: boolean): void;
  text(text: string): void;
  close(name: string): void;
};

/** The file is not what it has to be; the message says why. */
export class Refused extends Error {}

/**
 * Reads XML piece by piece as it arrives. A DOCTYPE or an entity is refused, and so is what is cut short. `turn` lets
 * other work run between the pieces. Throws {@link Refused}, and what `events` and `turn` throw.
 */
export async function readXml(
  bytes: AsyncIterable<Uint8Array>,
  events: XmlEvents,
  turn: () => Promise<void> | undefined,
): Promise<void> {
  const parser = openParser(events);
  let decoder: TextDecoder | undefined;
  for await (const piece of withWholeHead(bytes)) {
    decoder ??= decoderFor(piece);
    parser.write(decoder.decode(piece, { stream: true }));
    await turn();
  }
  if (!decoder) throw new Refused('it is empty');
  parser.write(decoder.decode());
  parser.end();
}

/** The pieces, the first of them long enough for the declaration of XML. */
async function* withWholeHead(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  for await (const piece of bytes) {
    if (head === undefined) yield piece;
    else {
      head = Buffer.concat([head, piece]);
      if (head.length < headBytes) continue;
      yield head;
      head = undefined;
    }
  }
  if (head && head.length > 0) yield head;
}

function decoderFor(head: Uint8Array): TextDecoder {
  try {
    return decoderOf(head);
  } catch {
    throw new Refused('its XML declaration names an encoding that is not known');
  }
}

function openParser(events: XmlEvents) {
  let depth = 0;
  let roots = 0;
  let openedAt = -1;
  let isEnding = false;
  const parser = new Parser(
    {
      onprocessinginstruction(name) {
        if (name.startsWith('!')) throw new Refused('it holds a DOCTYPE or an entity, which are not read');
      },
      onopentag(name, attributes) {
        openedAt = parser.endIndex;
        if (depth === 0) roots += 1;
        if (++depth > maxDepth) throw new Refused(`its elements are nested deeper than ${maxDepth}`);
        events.open(name, attributes, depth === 1);
      },
      ontext(text) {
        if (depth > 0) events.text(text);
        else if (/\S/.test(text)) throw new Refused('it is no XML, or text stands after its end');
      },
      onclosetag(name, isImplied) {
        // An element without content (`<a/>`) ends where it begins.
        if (isImplied && (isEnding || parser.endIndex !== openedAt))
          throw new Refused(`it is cut short, or no well-formed XML: <${cut(name, 40)}> has no end`);
        depth -= 1;
        events.close(name);
      },
    },
    { xmlMode: true },
  );
  return {
    write: (text: string) => parser.write(text),
    end() {
      isEnding = true;
      parser.end();
      if (roots === 0) throw new Refused('it holds no element');
    },
  };
}
