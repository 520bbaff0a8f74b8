import type { ChangedFile } from '../../git/changed-files.ts';

/**
 * The line of a changed `.gitattributes` with which it hides text (gitattributes(5)): `-diff`, its short form `binary`,
 * a macro that means one of them, or the removal of a `diff` that showed it again. `macros` is the root's file.
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
  // A macro may use another one, until no more is found.
  for (let size = 0; size < hiding.size; ) {
    size = hiding.size;
    for (const { pattern, attributes } of lines) {
      const macro = /^\[attr\](\S+)/.exec(pattern)?.[1];
      if (macro && attributes.some((attribute) => hiding.has(attribute))) hiding.add(macro);
    }
  }
  return hiding;
}

function attributesOf(line: string): Line {
  const [, pattern = '', rest = ''] = /^\s*("(?:[^"\\]|\\.)*"|\S+)(.*)$/.exec(line) ?? [];
  return pattern.startsWith('#') ? { pattern: '', attributes: [] } : { pattern, attributes: rest.split(/\s+/) };
}
