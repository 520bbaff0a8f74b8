import { parseEnv } from 'node:util';

export type ExampleName = { name: string; line: number; required: boolean };

const assigned = /^\s*(?:export\s+)?([A-Za-z_]\w*)\s*=/;
const commentedOut = /^\s*#+\s*(?:export\s+)?([A-Za-z_]\w*)\s*=/;

/** The names in the text of an example .env file; those that are commented out are optional. Values are not kept. */
export function exampleNames(text: string): ExampleName[] {
  const whole = text.replace(/^\ufeff/, '');
  const lines = whole.split(/\r\n|\r|\n/);
  // Node's own parser: a value in quotes may hold lines that look like names. It takes a line without = as part of the
  // next name.
  const names = Object.keys(parseEnv(whole)).flatMap((key) => key.split('\n').at(-1) ?? []);
  const lineOf = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    const name = assigned.exec(line)?.[1];
    if (name && !lineOf.has(name)) lineOf.set(name, index + 1);
  }
  const required = names.flatMap((name) => {
    const line = lineOf.get(name);
    return line === undefined ? [] : [{ name, line, required: true }];
  });
  const known = new Set(required.map(({ name }) => name));
  const optional = lines.flatMap((line, index) => {
    const name = commentedOut.exec(line)?.[1];
    return name && !known.has(name) ? [{ name, line: index + 1, required: false }] : [];
  });
  return [...required, ...optional].toSorted((a, b) => a.line - b.line);
}
