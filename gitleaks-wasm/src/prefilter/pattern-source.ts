import type { PatternNode } from './pattern-syntax.ts';

/**
 * Writes a tree as a V8 pattern for a text held as a byte string (latin1). It matches wherever Go's pattern does in the
 * UTF-8 text: one character in Go may be up to four bytes here. With `widest` 1 it matches exactly as in Go, but only
 * in ASCII texts.
 */
export function patternSource(node: PatternNode, widest: 1 | 4 = 4): string {
  switch (node.kind) {
    case 'assert':
      return node.source;
    case 'char':
      return charSource(node) + (node.wide && widest > 1 ? `{1,${widest}}` : '');
    case 'cat':
      return node.items
        .map((item) => (item.kind === 'alt' ? `(?:${patternSource(item, widest)})` : patternSource(item, widest)))
        .join('');
    case 'alt':
      return node.items.map((item) => patternSource(item, widest)).join('|');
    case 'capture':
      return `(${patternSource(node.body, widest)})`;
    case 'repeat': {
      const { body, min, lazy } = node;
      const isWide = body.kind === 'char' && body.wide;
      const max = isWide ? node.max * widest : node.max;
      const single = body.kind === 'char' ? charSource(body) : `(?:${patternSource(body, widest)})`;
      return `${single}{${min},${max === Infinity ? '' : max}}${lazy ? '?' : ''}`;
    }
  }
}

/** The same, but of each match the end may be missing where the text ends. */
export function openSource(node: PatternNode): string {
  switch (node.kind) {
    case 'assert':
      return `(?:${node.source}|$)`;
    case 'char':
      return `(?:${patternSource(node)}|$)`;
    case 'cat':
      return node.items.map((item) => (item.kind === 'alt' ? `(?:${openSource(item)})` : openSource(item))).join('');
    case 'alt':
      return node.items.map(openSource).join('|');
    case 'capture':
      return `(?:${openSource(node.body)})`;
    case 'repeat': {
      const { body, min, max, lazy } = node;
      if (body.kind === 'char') {
        const most = patternSource({ ...node, min: 0, lazy: false });
        return min === 0 ? patternSource(node) : `(?:${patternSource(node)}|${most}$)`;
      }
      return `(?:${openSource(body)}){${min},${max === Infinity ? '' : max}}${lazy ? '?' : ''}`;
    }
  }
}

/**
 * Widens a source of {@link patternSource}: it also matches wherever the pattern matches in some run of whole lines of
 * the text. A run begins where a line begins and ends after a line break, or where the text does.
 */
export function inRunsOfLines(source: string): string {
  return source.replace(/\(\?<!\[\^\\n\]\)|\(\?!\[\^\\n\]\)|\\B|[$^]/g, (assertion) => {
    if (assertion === '^' || assertion === lineStart) return lineStart;
    return `(?:${assertion}|(?<=\\n))`;
  });
}

/** The same source without the assertions whose answer depends on where the text ends: it matches more. */
export function withoutEnds(source: string): string {
  return source.replace(/\(\?!\[\^\\n\]\)|\\B|\$/g, '(?:)');
}

/** How a pattern asks for the beginning of a line, where no flag says that it means the text's. */
const lineStart = '(?<![^\\n])';

type Char = Extract<PatternNode, { kind: 'char' }>;

function charSource({ ascii, wide }: Char): string {
  const ranges: string[] = [];
  for (let code = 0; code < 128; code += 1) {
    if (!ascii[code]) continue;
    const first = code;
    while (code < 127 && ascii[code + 1]) code += 1;
    ranges.push(first === code ? escaped(first) : `${escaped(first)}-${escaped(code)}`);
  }
  if (wide) ranges.push('\\x80-\\xff');
  return ranges.length === 1 && ranges[0]?.length === 4 ? ranges[0] : `[${ranges.join('')}]`;
}

function escaped(code: number): string {
  return `\\x${code.toString(16).padStart(2, '0')}`;
}

/** The most bytes that a match can have; may be Infinity. */
export function maxLength(node: PatternNode): number {
  return mostOf(node, ({ wide }) => (wide ? 4 : 1));
}

/** The fewest characters that a match can have. */
export function minLength(node: PatternNode): number {
  switch (node.kind) {
    case 'assert':
      return 0;
    case 'char':
      return 1;
    case 'cat':
      return node.items.reduce((sum, item) => sum + minLength(item), 0);
    case 'alt':
      return Math.min(...node.items.map(minLength));
    case 'capture':
      return minLength(node.body);
    case 'repeat':
      return node.min * minLength(node.body);
  }
}

/** The most line breaks that a match can hold; may be Infinity. */
export function maxLineBreaks(node: PatternNode): number {
  return mostOf(node, ({ ascii }) => ascii[10] ?? 0);
}

function mostOf(node: PatternNode, ofChar: (char: Char) => number): number {
  switch (node.kind) {
    case 'assert':
      return 0;
    case 'char':
      return ofChar(node);
    case 'cat':
      return node.items.reduce((sum, item) => sum + mostOf(item, ofChar), 0);
    case 'alt':
      return Math.max(...node.items.map((item) => mostOf(item, ofChar)));
    case 'capture':
      return mostOf(node.body, ofChar);
    case 'repeat': {
      const once = mostOf(node.body, ofChar);
      return once === 0 || node.max === 0 ? 0 : once * node.max;
    }
  }
}

/**
 * Roughly in how many ways a backtracking matcher may try it: the product of its repeats' choices, each at most 1000.
 */
export function waysOf(node: PatternNode): number {
  switch (node.kind) {
    case 'assert':
    case 'char':
      return 1;
    case 'cat':
      return node.items.reduce((ways, item) => ways * waysOf(item), 1);
    case 'alt':
      return node.items.reduce((ways, item) => ways + waysOf(item), 0);
    case 'capture':
      return waysOf(node.body);
    case 'repeat': {
      const once = waysOf(node.body);
      return Math.min(1_000, node.max - node.min + 1) * (once === 1 ? 1 : once ** Math.min(node.max, 20));
    }
  }
}

/** Whether `isSuch` is true of any node of the tree. */
export function somewhere(node: PatternNode, isSuch: (node: PatternNode) => boolean): boolean {
  if (isSuch(node)) return true;
  if (node.kind === 'cat' || node.kind === 'alt') return node.items.some((item) => somewhere(item, isSuch));
  return node.kind === 'capture' || node.kind === 'repeat' ? somewhere(node.body, isSuch) : false;
}
