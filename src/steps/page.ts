import { selectAll } from 'css-select';
import { DomHandler, Parser } from 'htmlparser2';
import { type JsonValue, parseJson as parseText } from '../config/language/json.ts';
import type { HttpResponse } from '../http/exchange.ts';
import { compileSelector } from './compile-selector.ts';
import { addNames, canMatch, type Needs, needsOf } from './selector-needs.ts';

type Document = DomHandler['root'];
type Node = Document['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** A page cannot be read in the form asked for. The message says why (`the body is not JSON`), without its text. */
export class Unreadable extends Error {}

/** A response read on demand, each form once. `json`, `select` and `visibleText` throw {@link Unreadable}. */
export type Page = {
  response: HttpResponse;
  header(name: string): string | undefined;
  text(): string;
  json(): JsonValue;
  isHtml(): boolean;
  select(selector: string): Element[];
  /** What a reader sees of an HTML page, white space collapsed. */
  visibleText(): string;
  /** The same as lines that are not blank: blocks and `<br>` break it, and white space within a line stays. */
  visibleLines(): string[];
};

/**
 * Browsers stop nesting at 512 levels. Far beyond, the parser and selectors recurse too deep or take quadratic time.
 */
const maxDepth = 2_000;
/** More than the largest pages hold. Each node takes a few hundred bytes of memory. */
const maxNodes = 250_000;
/** Selectors that count siblings take time quadratic in their number. */
const maxCountedSiblings = 10_000;
const countsSiblings = /:nth-|:(first|last|only)-(of-type|child)|~/;

export function readPage(response: HttpResponse): Page {
  const header = (name: string) => headerValues(response, name).at(0);
  const contentType = header('content-type') ?? '';
  const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const text = once(() => decode(response.body, charsetOf(response.body, contentType), false));
  const parsed = once(() => {
    const xmlMode = /[/+]xml$/.test(mediaType) && mediaType !== 'application/xhtml+xml';
    return parseShallow(text(), xmlMode);
  });
  const document = () => parsed().root;
  const found = new Map<string, Element[]>();
  const select = (selector: string): Element[] => {
    const known = found.get(selector);
    if (known) return known;
    if (countsSiblings.test(selector) && mostSiblings(document()) > maxCountedSiblings) {
      throw new Unreadable(
        `the page has more than ${maxCountedSiblings} elements side by side, too many for this selector`,
      );
    }
    const { query, needs } = compiled(selector);
    // Most selectors of error pages name something that the page does not have: it is not walked for them.
    const elements = canMatch(needs, parsed().names) ? selectAll<Node | Document, Element>(query, document()) : [];
    found.set(selector, elements);
    return elements;
  };
  const content = (): readonly Node[] => select('body')[0]?.children ?? document().children;
  return {
    response,
    header,
    text,
    json: once(() => parseJson(response.body, contentType)),
    isHtml: once(() =>
      mediaType === ''
        ? /^\s*<(!doctype html|html)\b/i.test(text())
        : /^(text\/html|application\/xhtml\+xml)$/.test(mediaType),
    ),
    select,
    visibleText: once(() => collapse(textsIn(content(), hidden).join(' '))),
    visibleLines: once(() =>
      textsIn(content(), hidden, inline)
        .join('')
        .split('\n')
        .filter((line) => line.trim() !== ''),
    ),
  };
}

type Compiled = { query: ReturnType<typeof compileSelector<Node | Document, Element>>; needs: Needs };

/** Compiled selectors. The signatures of error pages use the same ones on every page, and a run has few others. */
const selectors = new Map<string, Compiled>();

function compiled(selector: string): Compiled {
  const known = selectors.get(selector) ?? {
    query: compileSelector<Node | Document, Element>(selector),
    needs: needsOf(selector),
  };
  selectors.set(selector, known);
  return known;
}

/** Values of every header of that name, in order. */
export function headerValues(response: HttpResponse, name: string): string[] {
  const wanted = name.toLowerCase();
  return response.headers.filter(([key]) => key === wanted).map(([, value]) => value);
}

/** Text of an element with white space collapsed and trimmed. */
export function elementText(element: Element): string {
  return collapse(textsIn([element], new Set()).join(''));
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * All texts in order, except those in elements of `without`, with a line break where an element begins or ends that is
 * not `unbroken`. Recursion would copy them at each level of a deep page.
 */
function textsIn(nodes: readonly Node[], without: ReadonlySet<string>, unbroken?: ReadonlySet<string>): string[] {
  const texts: string[] = [];
  const waiting: (Node | typeof lineBreak)[] = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'text') texts.push(node.data);
    if (!('children' in node) || ('name' in node && without.has(node.name))) continue;
    if (unbroken && 'name' in node && !unbroken.has(node.name)) {
      texts.push(lineBreak.data);
      waiting.push(lineBreak);
    }
    for (let index = node.children.length - 1; index >= 0; index -= 1) waiting.push(node.children[index] as Node);
  }
  return texts;
}

const hidden = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg']);
const inline = new Set(['a', 'b', 'code', 'em', 'i', 'small', 'span', 'strong', 'tt', 'u']);
const lineBreak = { type: 'text', data: '\n' } as const;

function parseJson(body: Uint8Array, contentType: string): JsonValue {
  if (body.length === 0) throw new Unreadable('the body is empty');
  let text: string;
  try {
    text = decode(body, charsetOf(body, contentType), true);
  } catch (error) {
    throw new Unreadable('the body holds bytes that are not valid UTF-8', { cause: error });
  }
  try {
    return parseText(text);
  } catch (error) {
    const isTooMuch = error instanceof RangeError;
    throw new Unreadable(isTooMuch ? 'the JSON holds too much or nests too deeply' : 'the body is not JSON', {
      cause: error,
    });
  }
}

/**
 * Browsers look for `<meta charset>` here (WHATWG HTML, 13.2.3.2 "Prescan a byte stream to determine its encoding").
 */
const prescanBytes = 1024;
const metaCharset = /<meta\s[^>]{0,500}?charset\s{0,20}=\s{0,20}["']?\s{0,20}([\w.:-]{1,40})/i;

/**
 * The charset by a byte order mark, the header or the page itself, in this order (WHATWG Encoding, "decode"; HTML,
 * 13.2.3.1).
 */
function charsetOf(body: Uint8Array, contentType: string): string {
  const [first, second, third] = body;
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  const declared = /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1];
  if (declared || !/^\s*($|text\/html|application\/xhtml)/i.test(contentType)) return declared ?? 'utf-8';
  const written = metaCharset.exec(Buffer.from(body.subarray(0, prescanBytes)).toString('latin1'))?.[1];
  // A page whose `<meta>` could be read byte by byte is not in UTF-16.
  return !written || /^utf-?16/i.test(written) ? 'utf-8' : written;
}

/** Reads an unknown charset as UTF-8, as browsers do. */
function decode(body: Uint8Array, charset: string, fatal: boolean): string {
  const decoder = isKnownCharset(charset) ? new TextDecoder(charset, { fatal }) : new TextDecoder('utf-8', { fatal });
  return decoder.decode(body);
}

function isKnownCharset(charset: string): boolean {
  try {
    return new TextDecoder(charset) !== undefined;
  } catch {
    return false;
  }
}

/**
 * The document, and the names in it. Stops at a depth where the parser itself becomes quadratic, and at too many nodes.
 * Throws {@link Unreadable}.
 */
function parseShallow(text: string, xmlMode: boolean): { root: Document; names: ReadonlySet<string> } {
  const handler = new DomHandler();
  const names = new Set<string>();
  let depth = 0;
  let nodes = 0;
  const count = () => {
    nodes += 1;
    if (nodes > maxNodes) throw new Unreadable(`the page holds more than ${maxNodes} elements and texts`);
  };
  const parser = new Parser(
    {
      onparserinit: (init) => handler.onparserinit(init),
      onopentag(name, attributes) {
        depth += 1;
        if (depth > maxDepth) throw new Unreadable(`the page nests elements more than ${maxDepth} deep`);
        count();
        addNames(names, name, attributes);
        handler.onopentag(name, attributes);
      },
      onclosetag() {
        depth -= 1;
        handler.onclosetag();
      },
      ontext(data) {
        count();
        handler.ontext(data);
      },
      onend: () => handler.onend(),
    },
    { xmlMode },
  );
  parser.end(text);
  return { root: handler.root, names };
}

function mostSiblings(document: Document): number {
  let most = 0;
  const waiting: { children: readonly Node[] }[] = [document];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    most = Math.max(most, node.children.length);
    for (const child of node.children) if ('children' in child) waiting.push(child);
  }
  return most;
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
