import { GateError } from '../../../model/errors.ts';

/** A name that is set in production; `empty` where it has no value. */
export type SetName = { name: string; empty: boolean; file: string; line: number };

/**
 * The names of a `set-file`, one a line; `NAME=` is set but empty. Values do not belong there: a line with a value
 * throws CONFIG_INVALID with its place, without the value.
 */
export function setNames(text: string, file: string): SetName[] {
  const found: SetName[] = [];
  const mistakes: string[] = [];
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  for (const [index, line] of lines.entries()) {
    const place = `${file}:${index + 1}`;
    if (/^\s*(?:#|$)/.test(line)) continue;
    const [, name, rest = ''] = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*(=.*)?$/.exec(line) ?? [];
    if (!name) mistakes.push(`${place}  this line is not the name of a variable`);
    else if (!/^(?:=\s*(?:""|'')?)?$/.test(rest.trimEnd()))
      mistakes.push(`${place}  ${name} has a value; write the name alone`);
    else found.push({ name, empty: rest !== '', file, line: index + 1 });
  }
  if (mistakes.length === 0) return found;
  const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
  throw new GateError('CONFIG_INVALID', { diagnostics: mistakes.slice(0, 50).join('\n'), count });
}
