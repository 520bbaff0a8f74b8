import { bytesIn } from './bytes.ts';
import { unescapeOnce, unquote, unquotePrintable } from './escapes.ts';
import { asSeen, asUtf8 } from './glyphs.ts';
import { partOf, rewrite, type View, viewOf } from './view.ts';

// Decoding stops at these limits: layers of escapes, and levels of texts inside encoded bytes.
const maxLayers = 12;
const maxNesting = 4;
// The limit for texts inside encoded bytes, in lengths of the whole text.
const maxNested = 2;
// Escapes that were cut in two are mended only in texts up to this length. Longer ones were redacted in parts before.
const maxMended = 65_536;

const ansiSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g;
const quotedPrintable = /=(?:[\da-fA-F]{2}|[ \n])/;
/**
 * What separates the halves of a value that was cut in two. `stringSeam`: the end of one string, what may stand before
 * the next (a comma, a plus, a key), and the beginning of the next. `lineSeam`: a line break, maybe with the name of a
 * header behind it; or a space with such a name, where lines were joined.
 */
const stringSeam = /["'`]\s?[,;:+.&|\])}]{0,3}\s?[[({]{0,3}\s?(?:["'`]?[\w.$-]{1,64}["'`]?\s?(?::|=>?)\s?)?["'`]/g;
const lineSeam = /\n(?:[\w-]{1,64}: ?)?| [\w-]{1,64}: ?/g;
const fold = /\n/g;
/**
 * A line break inside an escape, maybe with the name of a header behind it: the rest of the escape follows. Behind a
 * `=` the name is required, because quoted-printable ends lines with `=`.
 */
const cutEscape =
  /\n(?<=(?:%[\da-fA-F]{0,3}|%u[\da-fA-F]{0,3}|&#?[\dA-Za-z]{0,31}|\\(?:[uUx]\{?[\da-fA-F]{0,7}|[0-3]?[0-7]?)?)\n)(?:[\w-]{1,64}: ?)?|\n(?<==[\da-fA-F]?\n)[\w-]{1,64}: ?/g;
const tag = /<[^<>]{1,300}>/g;
// Text inside decoded bytes: ASCII or UTF-8.
const textRun = /(?:[\t\n\r -~]|[\u00c2-\u00f4][\u0080-\u00bf]{1,3}){8,}/g;

/**
 * The text as it is, and the ways in which it can be read: as it looks; with its layers of escapes undone; without what
 * separates the halves of a value. What is written in it in base64, in hex or as a list of numbers is read in the same
 * ways.
 */
export function* readings(text: string): Generator<View> {
  const budget = { left: maxNested * text.length + 50_000 };
  yield* readingsOf(viewOf(text), 0, budget);
  if (text.includes('\u001b'))
    yield* readingsOf(
      rewrite(viewOf(text), ansiSequence, () => ''),
      0,
      budget,
    );
}

function* readingsOf(view: View, nesting: number, budget: { left: number }): Generator<View> {
  yield view;
  const cut: View[] = [];
  const last = yield* layersOf(view, (layer) => {
    const whole = layer.text.length > maxMended ? layer : rewrite(layer, cutEscape, () => '');
    if (whole !== layer) cut.push(whole);
  });
  for (const whole of cut) {
    const mended = yield* layersOf(whole);
    yield mended;
    yield join(mended);
    if (quotedPrintable.test(mended.text)) yield join(yield* layersOf(asUtf8(unquotePrintable(mended))));
  }
  const strings = joinStrings(last);
  const joined = joinLines(strings);
  if (joined !== last) yield joined;
  const unfolded = rewrite(strings, fold, () => '');
  if (unfolded.text !== joined.text) yield unfolded;
  const dense = rewrite(joined, /[ \n]/g, () => '');
  if (dense !== joined) yield { ...dense, isDense: true };
  const spaced = rewrite(last, /[\n\u3000]/g, () => ' ');
  if (spaced !== last) yield spaced;
  const unquoted = unquote(last);
  if (unquoted !== last) yield unquoted;
  const untagged = rewrite(joined, tag, () => '');
  if (untagged !== joined) yield untagged;
  if (quotedPrintable.test(last.text)) yield join(yield* layersOf(asUtf8(unquotePrintable(last))));
  const encoded = bytesIn(strings);
  yield* encoded;
  if (nesting >= maxNesting) return;
  const runs = encoded.flatMap((bytes) => {
    return [...bytes.text.matchAll(textRun)].map(({ 0: run, index }) => partOf(bytes, run, index));
  });
  // The shortest first: a long one, such as the source map of a script, uses up what is left.
  for (const run of runs.sort((a, b) => a.text.length - b.text.length)) {
    for (const nested of readingsOf(asUtf8(run), nesting + 1, budget)) {
      budget.left -= nested.text.length;
      if (budget.left < 0) return;
      yield nested;
    }
  }
}

/** Yields each layer and calls `look` for it. Returns the last one: no escape is left, or `maxLayers` is reached. */
function* layersOf(view: View, look: (layer: View) => void = () => {}): Generator<View, View> {
  let last = asSeen(view);
  if (last !== view) yield last;
  look(last);
  for (let layer = 0; layer < maxLayers; layer++) {
    const next = unescapeOnce(last);
    if (next === last) break;
    last = asSeen(asUtf8(next));
    yield last;
    look(last);
  }
  return last;
}

function join(view: View): View {
  return joinLines(joinStrings(view));
}

function joinStrings(view: View): View {
  return rewrite(
    rewrite(view, /\u3000/g, () => ''),
    stringSeam,
    () => '',
  );
}

function joinLines(view: View): View {
  return rewrite(view, lineSeam, () => '');
}

/** The text as it is, then as it looks, then with one more layer of escapes undone in each. */
export function layers(text: string): View[] {
  const view = viewOf(text);
  return [view, ...layersOf(view)];
}

/** The forms of a value to search for in the readings of a text: the value as it looks, and its own last readings. */
export function settledForms(text: string): string[] {
  const view = viewOf(text);
  const seen = asSeen(view);
  let last = seen;
  for (const layer of layersOf(view)) last = layer;
  return [seen.text, last.text, join(last).text, last.text.replaceAll(/[\n\u3000]/g, ' ')];
}

/** The form to search for in texts without spaces. Empty for letters only: other words together may spell them. */
export function denseForm(text: string): string {
  const form = (settledForms(text)[2] as string).replaceAll(' ', '');
  return /^\p{L}*$/u.test(form) ? '' : form;
}
