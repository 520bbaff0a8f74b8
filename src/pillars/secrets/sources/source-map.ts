import { escapes } from './escapes.ts';
import { arrayOf, type Item, itemsOf, stringEnd, stringsAfter } from './json-tokens.ts';
import { type Layer, part, undo, within } from './layer.ts';

/** One original file in a source map: its content, and where that begins and ends. */
export type OriginalFile = Layer & { name: string; start: number; end: number };

const contents = Buffer.from('sourcesContent');
const names = Buffer.from('"sources"');
const quote = 34;
const backslash = 92;
/** How deep a map may be within strings of strings. */
const maxEscaped = 3;
const maxName = 500;

/**
 * The reference of a script to its source map: a URL, the map itself in a `data:` URL, or undefined.
 * The last such comment counts (ECMA-426, section 11).
 */
export function sourceMapReference(script: string): string | undefined {
  const at = script.lastIndexOf('sourceMappingURL=');
  if (at < 2 || !/[#@][ \t]*$/.test(script.slice(Math.max(0, at - 5), at))) return undefined;
  const from = at + 'sourceMappingURL='.length;
  const end = script.slice(from).search(/[\s"'`]|\*\/|$/);
  return script.slice(from, from + end) || undefined;
}

/**
 * The original files in all source maps (ECMA-426) of a text. The text may be a map (with anything before it) or an
 * index map with sections, or may hold maps in the lines of a log or in a string of a script. A map that is cut short
 * is read as far as it goes. Nothing is parsed as a whole, so that neither size nor depth matters.
 */
export function* originalFiles(text: Buffer, depth = 0): Generator<OriginalFile> {
  let mapEnd = 0;
  let stringEnds = 0;
  for (let key = text.indexOf(contents); key >= 0; key = text.indexOf(contents, key)) {
    const isQuoted = text[key - 1] === quote;
    if (isQuoted && text[key - 2] !== backslash) {
      mapEnd = yield* filesOfMap(text, key - 1, mapEnd);
    } else if (isQuoted && depth < maxEscaped) {
      const from = Math.max(mapEnd, stringEnds);
      stringEnds = stringEnd(text, key);
      const string = part(text, from, stringEnds);
      const plain = undo(string.bytes, escapes);
      if (plain && (yield* filesInString(within(string, plain), depth))) mapEnd = stringEnds;
    }
    key = Math.max(mapEnd, stringEnds, key + contents.length);
  }
}

/** Returns whether there are any. */
function* filesInString(string: Layer, depth: number): Generator<OriginalFile, boolean> {
  let isMap = false;
  for (const file of originalFiles(string.bytes, depth + 1)) {
    yield { ...file, ...within(string, file), start: string.origin(file.start), end: string.origin(file.end) };
    isMap = true;
  }
  return isMap;
}

/**
 * The files of the map with the key at `key`, if it is a map. `done`: where the map before it ends. Returns its own
 * end.
 */
function* filesOfMap(text: Buffer, key: number, done: number): Generator<OriginalFile, number> {
  const from = arrayOf(text, key + contents.length + 2);
  if (from === undefined) return done;
  const namesFrom = namesBefore(text, key, done) ?? namesBehind(text, from);
  const labels = namesFrom === undefined ? undefined : itemsOf(text, namesFrom);
  const items = itemsOf(text, from);
  for (let index = 0; ; index += 1) {
    const item = items.next();
    if (item.done) return item.value;
    const label = labels?.next();
    const { start, end, isString } = item.value;
    if (!isString || start >= end) continue;
    const content = part(text, start, end);
    const plain = undo(content.bytes, escapes);
    yield { ...(plain ? within(content, plain) : content), name: nameOf(text, label, index), start, end };
  }
}

/** The nearest list of names before the key, if it belongs to the same object. */
function namesBefore(text: Buffer, key: number, done: number): number | undefined {
  const before = text.subarray(done, key);
  for (let at = before.lastIndexOf(names); at >= 0; at = at === 0 ? -1 : before.lastIndexOf(names, at - 1)) {
    const from = arrayOf(before, at + names.length);
    if (from === undefined) continue;
    const end = ended(stringsAfter(before, from, before.length));
    return ended(stringsAfter(before, end + 1, before.length)) >= before.length ? done + from : undefined;
  }
  return undefined;
}

/** The list of names in the rest of the object whose `sourcesContent` begins at `from`, up to the next map. */
function namesBehind(text: Buffer, from: number): number | undefined {
  const end = ended(itemsOf(text, from));
  let next = text.indexOf(contents, end);
  while (next >= 0 && arrayOf(text, next + contents.length + 1) === undefined) next = text.indexOf(contents, next + 1);
  const keys = stringsAfter(text, end + 1, next < 0 ? text.length : next + contents.length);
  for (const { start, end } of keys) {
    if (text.subarray(start - 1, end + 1).equals(names)) return arrayOf(text, end + 1);
  }
  return undefined;
}

function ended(items: Generator<Item, number>): number {
  let item = items.next();
  while (!item.done) item = items.next();
  return item.value;
}

/** Only a label, which opens no file: `webpack://app/./src/a.ts?1f2e` and `../../src/a.ts` become `src/a.ts`. */
function nameOf(text: Buffer, label: IteratorResult<Item, number> | undefined, index: number): string {
  const unnamed = `source ${index + 1}`;
  if (!label || label.done || !label.value.isString) return unnamed;
  // The end of a very long name tells more than its beginning.
  const written = text.subarray(Math.max(label.value.start, label.value.end - maxName), label.value.end);
  const parts = (undo(written, escapes)?.bytes ?? written)
    .toString()
    .replaceAll(/\p{Cc}/gu, ' ')
    .replace(/^[a-z][\w+.-]*:\/\/[^/]*\//i, '')
    .replace(/\?.*$/, '')
    .split(/[/\\]/);
  const path: string[] = [];
  for (const part of parts) {
    if (part === '..') path.pop();
    else if (part !== '' && part !== '.') path.push(part);
  }
  return path.join('/') || unnamed;
}
