import type { Position } from '../model/position.ts';
import { didYouMean } from '../text/nearest.ts';
import { splitExpressions, toTemplate, type Vars } from './language/expressions.ts';
import { type JsonTemplate, randomName, type Template } from './language/template.ts';
import { parseDuration, parseSize } from './language/units.ts';
import type { Diagnostic } from './yaml/diagnostics.ts';
import type { NodeReference, Source } from './yaml/source.ts';

/** The state that the readers of all sections share while one file is read. */
export type Reading = {
  source: Source;
  diagnostics: Diagnostic[];
  env: Readonly<Record<string, string | undefined>>;
  /** Variables that a session or the protection bypass sends: they are secret wherever they are used. */
  sessionEnv: ReadonlySet<string>;
  /** The names of everything that sessions capture, for a better message. */
  sessionCaptures: ReadonlySet<string>;
  vars: Vars;
  hasBaseUrl: boolean;
  /** Mappings from which a wrong entry was removed. That they now lack an entry is no further mistake. */
  reduced: WeakSet<object>;
};

/** Names captured so far in one session or check. */
export type Scope = Set<string>;

/** The scope of a check's requests, in which `${{ random.NAME }}` can stand. No capture can have this name. */
const randomScope = randomName('*');

export function newCheckScope(): Scope {
  return new Set([randomScope]);
}

export function reportKey({ source, diagnostics }: Reading, node: NodeReference, message: string): void {
  const { span, ...at } = source.keyAt(node);
  diagnostics.push({ at, message, span });
}

/** `within` is the piece of the value that the message is about. */
export function reportValue(
  { source, diagnostics }: Reading,
  node: NodeReference,
  message: string,
  within?: string,
): void {
  const { span, ...at } = source.valueAt(node, within);
  diagnostics.push({ at, message, span });
}

/** Reports at `node` that the mapping `raw` lacks something. */
export function reportLack(reading: Reading, raw: object, node: NodeReference, message: string): void {
  if (!reading.reduced.has(raw)) reportKey(reading, node, message);
}

export function keyPosition({ source }: Reading, node: NodeReference): Position {
  const { span: _, ...at } = source.keyAt(node);
  return at;
}

/** Reads the scalar at `node` as a template. Reports a name that is not in `scope` or not in `vars`. */
export function readTemplate(reading: Reading, node: NodeReference, scope: Scope): Template {
  const text = textAt(reading, node);
  for (const piece of splitExpressions(text)) {
    if (piece.kind === 'captured' && !scope.has(piece.name)) {
      reportValue(reading, node, notCaptured(piece.name, scope, reading), piece.source);
    }
    if (piece.kind === 'random' && !scope.has(randomScope))
      reportValue(reading, node, 'a random value can stand only in a request of a check', piece.source);
    if (piece.kind === 'vars' && !reading.vars.has(piece.name)) {
      const known = didYouMean(piece.name, [...reading.vars.keys()]);
      reportValue(reading, node, `"vars" has no "${piece.name}"${known}`, piece.source);
    }
  }
  return toTemplate(text, reading.env, reading.sessionEnv, reading.vars);
}

/** The value at `node` as JSON in which each string is a template. */
export function readJson(reading: Reading, node: NodeReference, scope: Scope): JsonTemplate {
  const value = valueAt(node);
  if (typeof value === 'string') return readTemplate(reading, node, scope);
  if (Array.isArray(value)) return value.map((_, index) => readJson(reading, [value, index], scope));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.keys(value).map((key) => [key, readJson(reading, [value, key], scope)]));
  }
  return value as number | bigint | boolean | null;
}

/** The mapping at `node` as names and templates; empty if missing. A list gives one pair for each of its values. */
export function readPairs(reading: Reading, node: NodeReference, scope: Scope): [name: string, value: Template][] {
  const mapping = valueAt(node);
  if (typeof mapping !== 'object' || mapping === null) return [];
  return Object.keys(mapping).flatMap((name) =>
    childrenOf([mapping, name]).map((one): [string, Template] => [name, readTemplate(reading, one, scope)]),
  );
}

/** The nodes of the items if `node` holds a list, else `node` itself. */
export function childrenOf(node: NodeReference): NodeReference[] {
  const value = valueAt(node);
  return Array.isArray(value) ? value.map((_, index): NodeReference => [value, index]) : [node];
}

/** A duration in milliseconds, or `otherwise` when none is written. */
export function readDuration(reading: Reading, node: NodeReference, otherwise: number): number {
  return readUnit(reading, node, otherwise, parseDuration, 'from 1ms to 24h');
}

/** A size in bytes, or `otherwise` when none is written. */
export function readSize(reading: Reading, node: NodeReference, otherwise: number): number {
  return readUnit(reading, node, otherwise, parseSize, 'from 1 B to 100 MB');
}

export function readUnit(
  reading: Reading,
  node: NodeReference,
  otherwise: number,
  parse: (text: string) => number | undefined,
  limits: string,
): number {
  const text = valueAt(node);
  if (typeof text !== 'string') return otherwise;
  const parsed = parse(text);
  if (parsed === undefined) reportValue(reading, node, `"${node[1]}" must be ${limits}, not ${text}`);
  return parsed ?? otherwise;
}

/** A scalar as text, exactly as it was written. */
export function textAt({ source }: Reading, node: NodeReference): string {
  const value = valueAt(node);
  return typeof value === 'string' ? value : source.written(node);
}

export function valueAt([holder, key]: NodeReference): unknown {
  return (holder as Record<string | number, unknown>)[key];
}

function notCaptured(name: string, scope: Scope, { sessionCaptures }: Reading): string {
  if (sessionCaptures.has(name)) {
    return `"${name}" is captured in a session and stays there; what checks need of it stands in the session's "headers"`;
  }
  return `nothing before this captures "${name}"${didYouMean(name, [...scope])}`;
}
