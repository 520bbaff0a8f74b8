import type { ChangedFile } from '../../git/changed-files.ts';

/**
 * The changed line of a `.gitattributes` that hides text (gitattributes(5)): it adds `-diff`, the macro `binary`, or
 * another macro that means one of them, or it removes a `diff` that showed the text. `macros` is the text of the root's
 * `.gitattributes`.
 */
export function hiddenBy(
  { added, removed }: Pick<ChangedFile, 'added' | 'removed'>,
  macros: string,
): string | undefined {
  const hiding = hidingAttributes(macros.split('\n').map(attributesOf));
  const adding = added.find((line) => attributesOf(line).attributes.some((attribute) => hiding.has(attribute)));
  if (adding !== undefined) return `added: ${adding}`;
  const removing = removed.find((line) => attributesOf(line).attributes.some((each) => /^!?diff(?:=|$)/.test(each)));
  return removing === undefined ? undefined : `removed: ${removing}`;
}

type Line = { pattern: string; attributes: string[] };

function hidingAttributes(lines: Line[]): Set<string> {
  const hiding = new Set(['-diff', 'binary']);
  // A macro may use another one, so this goes on until it finds no more.
  for (let size = 0; size < hiding.size; ) {
    size = hiding.size;
    for (const { pattern, attributes } of lines) {
      const macro = /^\ufeff?\[attr\](\S+)/.exec(pattern)?.[1];
      if (macro && attributes.some((attribute) => hiding.has(attribute))) hiding.add(macro);
    }
  }
  return hiding;
}

/**
 * A pattern, in quotes if git can undo them (`quote.c`), and the attributes behind it. Only these four characters are
 * white space for git: others, such as U+2028, are part of a word.
 */
const form = /^[ \t\r\n]*("(?:[^"\\]|\\(?:[abfnrtv"\\]|[0-3][0-7]{2}))*"|[^ \t\r\n]+)([^]*)$/;

function attributesOf(line: string): Line {
  // For git a line ends at a NUL byte.
  const [, pattern = '', rest = ''] = form.exec(line.split('\0', 1)[0] ?? '') ?? [];
  return pattern.startsWith('#') ? { pattern: '', attributes: [] } : { pattern, attributes: rest.split(/[ \t\r\n]+/) };
}
