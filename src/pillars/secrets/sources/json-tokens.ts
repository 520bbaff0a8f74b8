const quote = 34;
const backslash = 92;
const newline = 10;
const [openBracket, closeBracket, openBrace, closeBrace, comma, colon] = [...Buffer.from('[]{},:')] as [
  number,
  number,
  number,
  number,
  number,
  number,
];

/** Where a value of a JSON text begins and ends; for a string without its quotes. */
export type Item = { start: number; end: number; isString: boolean };

/** Where the string ends whose inside begins at `from`: at its quote, or at the end of the line if it is cut short. */
export function stringEnd(json: Buffer, from: number): number {
  for (let at = from; at < json.length; at += 1) {
    const byte = json[at];
    if (byte === backslash) at += 1;
    else if (byte === quote || byte === newline) return at;
  }
  return json.length;
}

/** Where the inside of the array begins that is the value of the key before `at`; undefined if there is no array. */
export function arrayOf(json: Buffer, at: number): number | undefined {
  const colonAt = skipSpace(json, at);
  const open = skipSpace(json, colonAt + 1);
  return json[colonAt] === colon && json[open] === openBracket ? open + 1 : undefined;
}

/** The items of the array whose inside begins at `from`, as far as the text goes. Returns where the array ends. */
export function* itemsOf(json: Buffer, from: number): Generator<Item, number> {
  let at = skipSpace(json, from);
  while (at < json.length && json[at] !== closeBracket) {
    const isString = json[at] === quote;
    const end = isString ? stringEnd(json, at + 1) : valueEnd(json, at);
    yield { start: isString ? at + 1 : at, end, isString };
    at = skipSpace(json, isString ? end + 1 : end);
    if (json[at] !== comma) break;
    at = skipSpace(json, at + 1);
  }
  return Math.min(at, json.length);
}

/**
 * The strings at the top level of the object (keys and values) or array that goes on at `from`, up to its end or
 * `limit`. Returns where it stopped.
 */
export function* stringsAfter(json: Buffer, from: number, limit: number): Generator<Item, number> {
  let depth = 0;
  let at = from;
  for (; at < limit; at += 1) {
    const byte = json[at];
    if (byte === quote) {
      const end = stringEnd(json, at + 1);
      if (depth === 0) yield { start: at + 1, end, isString: true };
      at = end;
    } else if (byte === openBrace || byte === openBracket) depth += 1;
    else if (byte === closeBrace || byte === closeBracket) {
      depth -= 1;
      if (depth < 0) return at;
    }
  }
  return at;
}

/** Where a value that is no string ends: at most at the end of its line. */
function valueEnd(json: Buffer, from: number): number {
  let depth = 0;
  for (let at = from; at < json.length; at += 1) {
    if (json[at] === quote) at = stringEnd(json, at + 1);
    const byte = json[at];
    if (byte === newline) return at;
    if (byte === openBrace || byte === openBracket) depth += 1;
    else if (depth === 0 && (byte === comma || byte === closeBracket || byte === closeBrace)) return at;
    else if (byte === closeBrace || byte === closeBracket) depth -= 1;
  }
  return json.length;
}

function skipSpace(json: Buffer, from: number): number {
  let at = from;
  while (json[at] === 32 || (json[at] as number) === newline || json[at] === 13 || json[at] === 9) at += 1;
  return at;
}
