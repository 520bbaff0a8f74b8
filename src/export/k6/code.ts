import { oneLine } from '../../text/neutralise.ts';

/** Something of the configuration that k6 cannot do. The message completes `k6 cannot …`, without a value of a variable. */
export class NotInK6 extends Error {}

/**
 * A string literal of JavaScript. Besides what JSON escapes, it escapes every character that cannot be seen, so that
 * nothing in the script looks other than it is.
 */
export function quote(text: string): string {
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}]/gu, (character) =>
    Array.from({ length: character.length }, (_, at) => unicode(character.charCodeAt(at))).join(''),
  );
}

function unicode(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/** A comment of one line, which foreign text cannot end. */
export function comment(text: string): string {
  return `// ${oneLine(text)}`;
}

/** Moves all lines to the right by `spaces`. No literal of the script holds a line break. */
export function indent(code: string, spaces: number): string {
  return code.replace(/^(?=.)/gm, ' '.repeat(spaces));
}

/** An object literal over several lines; entries without a value are left out. */
export function objectCode(entries: [name: string, code: string | undefined][]): string {
  const lines = entries.flatMap(([name, code]) => (code === undefined ? [] : [indent(`${name}: ${code},`, 2)]));
  return lines.length === 0 ? '{}' : `{\n${lines.join('\n')}\n}`;
}

/** A list literal, over several lines if it has any items. */
export function listCode(items: readonly string[]): string {
  return items.length === 0 ? '[]' : `[\n${items.map((item) => indent(`${item},`, 2)).join('\n')}\n]`;
}
