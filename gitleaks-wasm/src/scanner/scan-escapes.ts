import type { GitleaksFinding } from '../engine/gitleaks.ts';
import { beforeDecoding, touches } from '../prefilter/decode.ts';
import { decodeEscapes } from '../prefilter/percent-escapes.ts';
import type { Thread } from './open-thread.ts';
import { cutLinesOf, type Part, type Piece } from './pieces.ts';
import { inMemory, type Placed } from './placed.ts';
import { offsetsIn, type ScanText } from './read-windows.ts';

/**
 * What gitleaks would find in a piece if each percent escape of a line stood for itself. gitleaks takes everything from
 * the first to the last one of a line as one encoded text, and decodes nothing in it if one is no printable ASCII. In a
 * line that is cut the first and the last one depend on the cuts, and so would what is found.
 */
export async function scanEscapes(
  thread: Thread,
  whole: ScanText,
  piece: Piece,
  words: readonly string[],
  memory: SharedArrayBuffer,
  isDecoded: (found: GitleaksFinding) => boolean,
): Promise<Placed[]> {
  const placed: Placed[] = [];
  for (const line of cutLinesOf(whole.text, piece))
    placed.push(...(await scanLine(thread, whole, line, words, memory, isDecoded)));
  return placed;
}

async function scanLine(
  thread: Thread,
  whole: ScanText,
  line: Part,
  words: readonly string[],
  memory: SharedArrayBuffer,
  isDecoded: (found: GitleaksFinding) => boolean,
): Promise<Placed[]> {
  const decoded = decodeEscapes(whole.text.subarray(line.start, line.end));
  if (!decoded) return [];
  const head = Buffer.from(`${words.join(' ')}\n`);
  const text = inMemory(memory, [head, decoded.text, Buffer.from('\n')]);
  const { findings } = await thread.call('scan', { ...whole, text, startLine: 1 });
  const offsetOf = offsetsIn(text);
  const offsets = findings.map(({ startLine, startColumn }) => offsetOf(startLine - 1, startColumn) - head.length);
  const endOf = offsetsIn(text);
  return findings.flatMap((found, index) => {
    const from = offsets[index] as number;
    // 0 means that gitleaks did not find the end.
    const to = found.endColumn > 0 ? endOf(found.endLine - 1, found.endColumn) + 1 - head.length : from + 1;
    if (from < 0 || !(isDecoded(found) || touches(decoded.segments, from, to))) return [];
    const [start, end] = beforeDecoding(decoded.segments, from, to);
    return [placedIn(whole, line, found, start, Math.min(end, line.end - line.start))];
  });
}

/** `start` and `end` are offsets in the line. */
function placedIn({ startLine }: ScanText, line: Part, found: GitleaksFinding, start: number, end: number): Placed {
  const number = startLine + line.line;
  return {
    found: {
      ...found,
      startLine: number,
      endLine: number,
      startColumn: start + line.columns + 1,
      endColumn: end + line.columns,
      fingerprint: found.fingerprint.replace(/\d+$/, `${number}`),
    },
    start: line.start + start,
    end: line.start + end - 1,
    isDecoded: true,
  };
}
