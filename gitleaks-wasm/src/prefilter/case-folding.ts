/**
 * When case does not matter, Go folds two letters outside ASCII into ASCII: U+212A to "k", U+017F to "s". Here they are
 * their UTF-8 bytes in a byte string (latin1).
 */
const kelvin = '\xe2\x84\xaa';
const longS = '\xc5\xbf';
/** In keywords U+0130 is folded too, to "i". */
const dottedI = '\xc4\xb0';

export const foldingLetters = [kelvin, longS, dottedI];

export function holdsFoldingLetter(text: string): boolean {
  return text.includes(kelvin) || text.includes(longS);
}

/** A text with these letters as "k", "s" and "i". */
export type FoldedText = {
  text: string;
  /** Maps an offset back to the original text. */
  before(offset: number): number;
  /** Where the first of these letters is, at an offset or after it; Infinity if there is none. */
  nextLetter(offset: number): number;
};

export function withFoldedLetters(text: string): FoldedText {
  const letters: number[] = [];
  const shifts = [0]; // by the number of these letters before an offset
  const plain = text.replace(/\xe2\x84\xaa|\xc5\xbf|\xc4\xb0/g, (letter, at: number) => {
    const shift = shifts.at(-1) as number;
    letters.push(at - shift);
    shifts.push(shift + letter.length - 1);
    return letter === kelvin ? 'k' : letter === longS ? 's' : 'i';
  });
  const lettersBefore = (offset: number) => {
    let low = 0;
    let high = letters.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((letters[middle] as number) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return {
    text: plain,
    before: (offset) => offset + (shifts[lettersBefore(offset)] as number),
    nextLetter: (offset) => letters[lettersBefore(offset)] ?? Infinity,
  };
}

/**
 * Changes a source that `patternSource` wrote: where a set holds a letter in both cases, it also matches the folded
 * letter. It may match more than Go's pattern, if that lists both cases itself.
 */
export function caseFoldedSource(source: string): string {
  return source.replace(/\[((?:\\x[0-9a-f]{2}|-)+)\]/g, (set, members: string) => {
    if (members.endsWith('-\\xff')) return set; // it holds everything outside ASCII
    const has = (letters: string) => new RegExp(`[${members}]{${letters.length}}`).test(letters);
    const more = [...(has('kK') ? ['\\xe2\\x84\\xaa'] : []), ...(has('sS') ? ['\\xc5\\xbf'] : [])];
    return more.length === 0 ? set : `(?:${[set, ...more].join('|')})`;
  });
}
