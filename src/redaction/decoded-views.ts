/** A text as it reads with one or two encodings undone. `origin` maps an index of `text` back to the first text. */
export type View = { text: string; origin(index: number): number };

type Decoding = { unit: RegExp; decode(unit: string): string };

const decodings: Decoding[] = [
  {
    // One well-formed UTF-8 character in percent encoding (RFC 3986 section 2.1).
    unit: /%[0-7][\da-f]|%[cd][\da-f]%[89ab][\da-f]|%e[\da-f](?:%[89ab][\da-f]){2}|%f[0-7](?:%[89ab][\da-f]){3}/gi,
    decode: (unit) => {
      try {
        return decodeURIComponent(unit);
      } catch {
        return unit;
      }
    },
  },
  {
    // The references that HTML and XML writers use for what must not stand as it is.
    unit: /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});/gi,
    decode: (unit) => {
      const name = unit.slice(1, -1).toLowerCase();
      const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
      return name.startsWith('#') && code <= 0x10ffff ? String.fromCodePoint(code) : (named.get(name) ?? unit);
    },
  },
  {
    // JSON's escapes (RFC 8259 section 7), and \x and \' of JavaScript and Python.
    unit: /\\(?:u[\da-f]{4}|x[\da-f]{2}|["'\\/bfnrt])/gi,
    decode: (unit) => {
      const code = unit.slice(2);
      return code ? String.fromCharCode(Number.parseInt(code, 16)) : (escaped.get(unit.charAt(1)) ?? unit.charAt(1));
    },
  },
];

const named = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' }));
const escaped = new Map(Object.entries({ b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }));

/** The text itself, and its readings with one or two of percent, HTML and JSON encoding undone. */
export function decodedViews(text: string): View[] {
  const once = readings({ text, origin: (index) => index });
  return [{ text, origin: (index) => index }, ...once, ...once.flatMap(readings)];
}

function readings(view: View): View[] {
  return decodings.flatMap((decoding) => reading(view, decoding) ?? []);
}

function reading(view: View, { unit, decode }: Decoding): View | undefined {
  let text = '';
  let from = 0;
  // Where the run after each unit begins, here and in the view before: enough to map any index back.
  const here: number[] = [0];
  const before: number[] = [0];
  for (const match of view.text.matchAll(unit)) {
    const plain = decode(match[0]);
    text += view.text.slice(from, match.index);
    // The unit begins a run of its own: an index inside it maps to its first character.
    here.push(text.length);
    before.push(match.index);
    text += plain;
    from = match.index + match[0].length;
    here.push(text.length);
    before.push(from);
  }
  if (from === 0) return undefined;
  text += view.text.slice(from);
  return {
    text,
    origin(index) {
      const run = lastAtOrBelow(here, index);
      const isUnit = run % 2 === 1;
      const offset = isUnit ? 0 : index - (here[run] as number);
      return view.origin((before[run] as number) + offset);
    },
  };
}

/** The last position whose value is at most `limit`; `sorted` ascends and begins at 0. */
function lastAtOrBelow(sorted: number[], limit: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sorted[middle] as number) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
