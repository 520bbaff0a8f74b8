import type { JsonTemplate, Template, TemplatePart } from '../../config/language/template.ts';
import { isTemplate } from '../../steps/json-template.ts';
import { NotInK6, quote } from './code.ts';

/** The code of a text. A variable is read from `__ENV` when the script runs, whether it is a secret or not. */
export function textCode({ parts }: Template): string {
  return parts.length === 0 ? '""' : parts.map(partCode).join(' + ');
}

/** A text alone needs no brackets as an argument; as an operand it does. */
function partCode(part: TemplatePart): string {
  if (part.kind === 'text') return quote(part.text.toWellFormed());
  if (part.kind === 'totp') throw new NotInK6(`make the one-time code of ${part.name}`);
  const code = part.kind === 'env' ? variable(part.name) : `value(${quote(part.name)})`;
  return part.encode ? `encodeURIComponent(${code})` : code;
}

function variable(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? `__ENV.${name}` : `__ENV[${quote(name)}]`;
}

/** The code of a JSON value whose strings are templates. */
export function jsonCode(value: JsonTemplate): string {
  if (typeof value === 'bigint') throw new NotInK6('write a whole number beyond 2^53');
  if (value === null || typeof value !== 'object') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(jsonCode).join(', ')}]`;
  if (isTemplate(value)) return textCode(value);
  const entries = Object.entries(value).map(([name, item]) => `${quote(name)}: ${jsonCode(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/** Pairs of names and values as a list of lists, which keeps repeated names and their order. */
export function pairsCode(pairs: readonly [name: string, value: Template][]): string {
  return `[${pairs.map(([name, value]) => `[${quote(name.toWellFormed())}, ${textCode(value)}]`).join(', ')}]`;
}

/** The parts of templates in a value; they are told by their shape, as in `secrets-of.ts`. */
export function partsIn(value: unknown): TemplatePart[] {
  if (typeof value !== 'object' || value === null) return [];
  const { kind, name } = value as { kind?: unknown; name?: unknown };
  const isPart = (kind === 'env' || kind === 'captured' || kind === 'totp') && typeof name === 'string';
  return isPart ? [value as TemplatePart] : Object.values(value).flatMap(partsIn);
}

/** A template as it was written, with `${{ }}` in place of every value: what may stand in names of metrics. */
export function written({ parts }: Template): string {
  return parts.map((part) => (part.kind === 'text' ? part.text : `\${{ ${part.kind}.${part.name} }}`)).join('');
}
