import { GateError } from '../model/errors.ts';

/** No name or line that git lists is longer; git itself warns of paths of more than 4 KB. */
const maxWordBytes = 100 * 1024 * 1024;

/**
 * The words of git's output that this character ends, as many at once as one chunk completes; what follows the last one
 * is left out. One character stands for each byte (latin1). Throws GIT_FAILED for a word of more than 100 MB.
 */
export async function* wordsOf(chunks: AsyncIterable<Buffer>, end: '\0' | '\n'): AsyncGenerator<string[]> {
  // The pieces of a word that no chunk has ended yet are joined only once.
  let pieces: string[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    const words = chunk.toString('latin1').split(end);
    const last = words.pop() ?? '';
    if (words.length > 0) {
      words[0] = pieces.concat(words[0] ?? '').join('');
      yield words;
      pieces = [];
      bytes = 0;
    }
    pieces.push(last);
    bytes += last.length;
    if (bytes > maxWordBytes) throw new GateError('GIT_FAILED', { problem: 'git lists a name of more than 100 MB' });
  }
}

/** A word of git's output as UTF-8. */
export function asUtf8(word: string): string {
  return /[\x80-\xff]/.test(word) ? Buffer.from(word, 'latin1').toString('utf8') : word;
}
