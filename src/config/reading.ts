import { didYouMean } from '../text/nearest.ts';
import type { JsonTemplate, Position } from './config.ts';
import { splitExpressions, toTemplate, type Vars } from './language/expressions.ts';
import type { Template } from './language/template.ts';
import { parseDuration, parseSize } from './language/units.ts';
import type { Mistake } from './yaml/diagnostics.ts';
import type { Source, Spot } from './yaml/source.ts';

/** What the readers of all sections share while one file is read. Nothing of it outlives the reading. */
export type Reading = {
  source: Source;
  mistakes: Mistake[];
  env: Readonly<Record<string, string | undefined>>;
  /** Variables that a session sends: secret wherever they are used. */
  sessionEnv: ReadonlySet<string>;
  /** Everything that any session captures, for a better message. */
  sessionCaptures: ReadonlySet<string>;
  vars: Vars;
  hasBaseUrl: boolean;
  /** Mappings that lost an entry to a mistake: what they lack now is no further mistake. */
  reduced: WeakSet<object>;
};

/** Names captured so far in one session or check. */
export type Scope = Set<string>;

export function reportKey({ source, mistakes }: Reading, spot: Spot, message: string): void {
  const { span, ...at } = source.keyAt(spot);
  mistakes.push({ at, message, span });
}

/** `within` is the piece of the value that is meant. */
export function reportValue({ source, mistakes }: Reading, spot: Spot, message: string, within?: string): void {
  const { span, ...at } = source.valueAt(spot, within);
  mistakes.push({ at, message, span });
}

/** Reports at `spot` that the mapping `raw` lacks something. */
export function reportLack(reading: Reading, raw: object, spot: Spot, message: string): void {
  if (!reading.reduced.has(raw)) reportKey(reading, spot, message);
}

export function keyPosition({ source }: Reading, spot: Spot): Position {
  const { span: _, ...at } = source.keyAt(spot);
  return at;
}

/** The value at `spot`, a scalar, as a template. Reports a name that nothing captures before. */
export function readTemplate(reading: Reading, spot: Spot, scope: Scope): Template {
  const text = textAt(reading, spot);
  for (const piece of splitExpressions(text)) {
    if (piece.kind === 'captured' && !scope.has(piece.name)) {
      reportValue(reading, spot, notCaptured(piece.name, scope, reading), piece.source);
    }
    if (piece.kind === 'vars' && !reading.vars.has(piece.name)) {
      const known = didYouMean(piece.name, [...reading.vars.keys()]);
      reportValue(reading, spot, `"vars" has no "${piece.name}"${known}`, piece.source);
    }
  }
  return toTemplate(text, reading.env, reading.sessionEnv, reading.vars);
}

/** The value at `spot` as JSON in which each string is a template. */
export function readJson(reading: Reading, spot: Spot, scope: Scope): JsonTemplate {
  const value = valueAt(spot);
  if (typeof value === 'string') return readTemplate(reading, spot, scope);
  if (Array.isArray(value)) return value.map((_, index) => readJson(reading, [value, index], scope));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.keys(value).map((key) => [key, readJson(reading, [value, key], scope)]));
  }
  return value as number | bigint | boolean | null;
}

/** The mapping at `spot` as names and templates; none when it is not there. A name with a list of values stands once for each. */
export function readPairs(reading: Reading, spot: Spot, scope: Scope): [name: string, value: Template][] {
  const mapping = valueAt(spot);
  if (typeof mapping !== 'object' || mapping === null) return [];
  return Object.keys(mapping).flatMap((name) =>
    spotsOf([mapping, name]).map((one): [string, Template] => [name, readTemplate(reading, one, scope)]),
  );
}

/** The items of a list, or what stands there itself. */
export function spotsOf(spot: Spot): Spot[] {
  const value = valueAt(spot);
  return Array.isArray(value) ? value.map((_, index): Spot => [value, index]) : [spot];
}

/** A duration in milliseconds, or `otherwise` when none is written. */
export function readDuration(reading: Reading, spot: Spot, otherwise: number): number {
  return readUnit(reading, spot, otherwise, parseDuration, 'from 1ms to 24h');
}

/** A size in bytes, or `otherwise` when none is written. */
export function readSize(reading: Reading, spot: Spot, otherwise: number): number {
  return readUnit(reading, spot, otherwise, parseSize, 'from 1 B to 100 MB');
}

export function readUnit(
  reading: Reading,
  spot: Spot,
  otherwise: number,
  parse: (text: string) => number | undefined,
  limits: string,
): number {
  const text = valueAt(spot);
  if (typeof text !== 'string') return otherwise;
  const parsed = parse(text);
  if (parsed === undefined) reportValue(reading, spot, `"${spot[1]}" must be ${limits}, not ${text}`);
  return parsed ?? otherwise;
}

/** A scalar as text, exactly as it was written. */
export function textAt({ source }: Reading, spot: Spot): string {
  const value = valueAt(spot);
  return typeof value === 'string' ? value : source.written(spot);
}

export function valueAt([holder, key]: Spot): unknown {
  return (holder as Record<string | number, unknown>)[key];
}

function notCaptured(name: string, scope: Scope, { sessionCaptures }: Reading): string {
  if (sessionCaptures.has(name)) {
    return `"${name}" is captured in a session and stays there; what checks need of it stands in the session's "headers"`;
  }
  return `nothing before this captures "${name}"${didYouMean(name, [...scope])}`;
}
