import { selectAll } from 'css-select';
import { textContent } from 'domutils';
import { parseDocument } from 'htmlparser2';
import type { JsonValue } from 'jsonpath-rfc9535';
import type { HttpResponse } from '../http/exchange.ts';

type Document = ReturnType<typeof parseDocument>;
type Node = Document['children'][number];
export type Element = Extract<Node, { attribs: unknown }>;

/** What a page could not be read as, in words: `the body is not JSON`. Never holds text of the body. */
export class Unreadable extends Error {}

/** A response read on demand, each form once. `json`, `select` and `visibleText` throw {@link Unreadable}. */
export type Page = {
  response: HttpResponse;
  /** Media type in lower case without parameters; empty when there is none. */
  mediaType: string;
  header(name: string): string | undefined;
  text(): string;
  json(): JsonValue;
  isHtml(): boolean;
  select(selector: string): Element[];
  /** What a reader sees of an HTML page, white space collapsed. */
  visibleText(): string;
};

/** Browsers stop nesting at 512 levels; textContent and the selectors are recursive or quadratic far beyond. */
const maxDepth = 2_000;
/** Selectors that count siblings are quadratic in them. */
const maxCountedSiblings = 10_000;
const countsSiblings = /:nth-|:(first|last|only)-(of-type|child)|~/;

export function readPage(response: HttpResponse): Page {
  const header = (name: string) => headerValues(response, name).at(0);
  const contentType = header('content-type') ?? '';
  const mediaType = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  const text = once(() => decode(response.body, charsetOf(contentType), false));
  const tree = once(() => {
    const document = parseDocument(text(), {
      xmlMode: /[/+]xml$/.test(mediaType) && mediaType !== 'application/xhtml+xml',
    });
    return { document, ...extent(document) };
  });
  const select = (selector: string): Element[] => {
    const { document, depth, widest } = tree();
    if (depth > maxDepth) throw new Unreadable(`the page nests elements more than ${maxDepth} deep`);
    if (widest > maxCountedSiblings && countsSiblings.test(selector)) {
      throw new Unreadable(
        `the page has more than ${maxCountedSiblings} elements side by side, too many for this selector`,
      );
    }
    return selectAll<Node | Document, Element>(selector, document);
  };
  return {
    response,
    mediaType,
    header,
    text,
    json: once(() => parseJson(response.body, contentType)),
    isHtml: once(() =>
      mediaType === ''
        ? /^\s*<(!doctype html|html)\b/i.test(text())
        : /^(text\/html|application\/xhtml\+xml)$/.test(mediaType),
    ),
    select,
    visibleText: once(() =>
      collapse(
        select('body')
          .slice(0, 1)
          .flatMap((body) => visibleParts(body))
          .join(' ') || visibleParts(...tree().document.children).join(' '),
      ),
    ),
  };
}

/** Values of every header of that name, in order. */
export function headerValues(response: HttpResponse, name: string): string[] {
  const wanted = name.toLowerCase();
  return response.headers.filter(([key]) => key === wanted).map(([, value]) => value);
}

/** Text of an element with white space collapsed and trimmed. */
export function elementText(element: Element): string {
  return collapse(textContent(element));
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function visibleParts(...nodes: Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [node.data];
    if (!('children' in node) || ('name' in node && hidden.has(node.name))) return [];
    return visibleParts(...(node.children as Node[]));
  });
}

const hidden = new Set(['script', 'style', 'template', 'noscript', 'head', 'svg']);

function parseJson(body: Uint8Array, contentType: string): JsonValue {
  if (body.length === 0) throw new Unreadable('the body is empty');
  let text: string;
  try {
    text = decode(body, charsetOf(contentType), true);
  } catch (error) {
    throw new Unreadable('the body holds bytes that are not valid UTF-8', { cause: error });
  }
  try {
    return JSON.parse(text) as JsonValue;
  } catch (error) {
    throw new Unreadable('the body is not JSON', { cause: error });
  }
}

function charsetOf(contentType: string): string {
  return /;\s*charset\s*=\s*"?([^\s";]+)/i.exec(contentType)?.[1] ?? 'utf-8';
}

/** A charset nobody knows is read as UTF-8, as browsers do. */
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

function extent(document: Document): { depth: number; widest: number } {
  let depth = 0;
  let widest = 0;
  for (let level: Node[] = document.children as Node[]; level.length > 0; depth += 1) {
    level = level.flatMap((node) => {
      const children = 'children' in node ? (node.children as Node[]) : [];
      widest = Math.max(widest, children.length);
      return children;
    });
  }
  return { depth, widest: Math.max(widest, document.children.length) };
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
