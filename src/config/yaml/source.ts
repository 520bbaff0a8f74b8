import { LineCounter, parseDocument } from 'yaml';
import type { Diagnostic } from './diagnostics.ts';
import { type NodeSources, toPlain } from './plain.ts';
import { createPositions, type Extent, type Spread } from './positions.ts';

/** An entry of a mapping or an item of a list: its holder, and its key or index. */
export type NodeReference = [holder: object, key: string | number];

/** The file as plain values whose places in the text are known. */
export type Source = {
  /** Undefined when the file has no content, or is not YAML. */
  value: unknown;
  lines: string[];
  diagnostics: Diagnostic[];
  /** The place of the key of a mapping's entry, or of the item of a list. */
  keyAt(node: NodeReference): Spread;
  /** The place of the value of an entry or item, or of the piece `within` of its text. */
  valueAt(node: NodeReference, within?: string): Spread;
  /** A scalar as it was written, e.g. `007` or `True`. */
  written(node: NodeReference): string;
  /** Removes entries or items; the others keep their places. */
  remove(holder: object, keys: ReadonlySet<string | number>): void;
  /**
   * Inserts a value that was not written in the file. Its parts get the place of the entry `at`, with two exceptions: a
   * text that an entry beside `at` also holds gets the place of that entry, and lists and mappings of the file keep
   * their own places.
   */
  put(node: NodeReference, value: unknown, at: NodeReference): void;
  /** Replaces the item of a list by several, which get its place; for their parts the same holds as for `put`. */
  spread(node: [list: unknown[], index: number], values: readonly unknown[], at: NodeReference): void;
};

/** Parses one YAML 1.2 document. Never throws: mistakes stand in `diagnostics`. */
export function parseSource(file: string, content: string): Source {
  const text = content.replace(/^\ufeff/, '');
  const lineCounter = new LineCounter();
  // Unique keys are checked in plain.ts: yaml's own check takes quadratic time.
  const document = parseDocument(text, { lineCounter, uniqueKeys: false, prettyErrors: false, logLevel: 'error' });
  const position = createPositions(file, text, lineCounter);
  const diagnostics: Diagnostic[] = [];
  const report = (extent: Extent, message: string): void => {
    const { span, ...at } = position(extent);
    diagnostics.push({ at, message, span });
  };

  for (const { pos, code, message } of [...document.errors, ...document.warnings]) {
    report(pos, `not valid YAML: ${explain(code, message)}`);
  }
  const broken = diagnostics.length > 0;
  const { value, places } = broken ? { value: undefined, places: new WeakMap() } : toPlain(document.contents, report);
  const narrow = createNarrowing(text);
  const find = ([holder, key]: NodeReference) => places.get(holder)?.get(key);

  return {
    value: value ?? undefined,
    lines: text.split(/\r?\n/),
    diagnostics,
    keyAt: (node) => position(find(node)?.key ?? find(node)?.value ?? [0, 0]),
    valueAt: (node, within) => position(narrow(find(node)?.value ?? [0, 0], within)),
    written: (node) => find(node)?.written ?? '',
    remove: (holder, keys) => remove(holder, keys, places.get(holder)),
    put: ([holder, key], value, at) => {
      const own = find(at);
      if (own) places.get(holder)?.set(key, own);
      (holder as Record<string | number, unknown>)[key] = place(value, at, places);
    },
    spread: ([list, index], values, at) => {
      const own = places.get(list);
      const found = [...list.keys()].map((each) => own?.get(each));
      found.splice(index, 1, ...values.map(() => found[index]));
      list.splice(index, 1, ...values.map((value) => place(value, at, places)));
      own?.clear();
      for (const [each, source] of found.entries()) if (source) own?.set(each, source);
    },
  };
}

/** A copy of an inserted value. Its parts have places, and its mappings have no prototype, as in plain.ts. */
function place(value: unknown, at: NodeReference, places: WeakMap<object, NodeSources>): unknown {
  if (typeof value !== 'object' || value === null || places.has(value)) return value;
  const [holder, key] = at;
  const beside = places.get(holder);
  const copy: unknown[] | Record<string, unknown> = Array.isArray(value) ? [] : Object.create(null);
  const own: NodeSources = new Map();
  places.set(copy, own);
  for (const [name, entry] of Object.entries(value)) {
    const source = Object.entries(holder).find(([, text]) => typeof text === 'string' && text === entry);
    const found = beside?.get(source?.[0] ?? key);
    const index = Array.isArray(value) ? Number(name) : name;
    if (found) own.set(index, { ...found, written: typeof entry === 'object' ? undefined : String(entry) });
    (copy as Record<string | number, unknown>)[index] = place(entry, at, places);
  }
  return copy;
}

function remove(holder: object, keys: ReadonlySet<string | number>, places: NodeSources | undefined): void {
  if (!Array.isArray(holder)) {
    for (const key of keys) delete (holder as Record<string | number, unknown>)[key];
    return;
  }
  const kept = [...holder.entries()].filter(([index]) => !keys.has(index));
  const keptPlaces = kept.map(([index]) => places?.get(index));
  holder.length = 0;
  places?.clear();
  for (const [index, [, item]] of kept.entries()) {
    holder.push(item);
    const place = keptPlaces[index];
    if (place) places?.set(index, place);
  }
}

/** Of a string that holds so many pieces in another form, no more are looked for. */
const mostUnfound = 20;

/**
 * Finds the extent of the piece `within`, or gives the whole extent if an escaped or folded string does not hold the
 * piece. Pieces that are asked for in their order are found in linear time.
 */
function createNarrowing(text: string): (extent: Extent, within: string | undefined) => Extent {
  let last = { start: -1, index: 0, unfound: 0 };
  return ([start, end], within) => {
    if (last.start !== start) last = { start, index: 0, unfound: 0 };
    if (!within || last.unfound === mostUnfound) return [start, end];
    const whole = text.slice(start, end);
    const behind = whole.indexOf(within, last.index);
    const index = behind >= 0 ? behind : whole.indexOf(within);
    if (index >= 0) last.index = index;
    else last.unfound += 1;
    return index < 0 ? [start, end] : [start + index, start + index + within.length];
  };
}

function explain(code: string, message: string): string {
  if (code === 'RESOURCE_EXHAUSTION') return 'nested too deeply';
  if (code === 'MULTIPLE_DOCS') return 'one document is expected, and "---" begins another';
  return message.split('\n', 1)[0] ?? '';
}
