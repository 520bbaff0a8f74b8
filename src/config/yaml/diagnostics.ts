import { GateError } from '../../model/errors.ts';
import type { Position } from '../../model/position.ts';
import { codeFrame } from './code-frame.ts';

/**
 * One mistake in the configuration. With a `span` (in characters) the place is shown in a code frame.
 * `unset`: a variable or the base URL has no value. That is a mistake only in a run that uses it. `variable` is the
 * variable that is not set.
 */
export type Diagnostic = { at: Position; message: string; span?: number; unset?: true; variable?: string };

const mostShown = 50;

/**
 * The error that reports all mistakes at once, in the order of the file. `lines` are the lines of the file. `isShell`:
 * a person has typed the command, and can set variables there.
 */
export function invalidConfig(
  diagnostics: readonly Diagnostic[],
  lines: readonly string[],
  isShell: boolean,
): GateError {
  const distinct = new Map(diagnostics.map((mistake) => [JSON.stringify([mistake.at, mistake.message]), mistake]));
  const inOrder = [...distinct.values()].toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  const texts = inOrder.slice(0, mostShown).map((mistake) => describe(mistake, lines));
  if (inOrder.length > mostShown) texts.push(`… and ${inOrder.length - mostShown} more`);
  const variables = new Set(inOrder.flatMap(({ variable }) => variable ?? []));
  const set = [...variables].map((name) => `${name}=…`).join(' ');
  const shell = isShell && set !== '' ? `\nTo set them in this shell: export ${set}` : '';
  const count = inOrder.length === 1 ? '1 mistake' : `${inOrder.length} mistakes`;
  return new GateError('CONFIG_INVALID', { diagnostics: texts.join('\n'), count, shell }, { diagnostics: inOrder });
}

function describe({ at, message, span }: Diagnostic, lines: readonly string[]): string {
  const first = `${at.file}:${at.line}:${at.column}  ${message}`;
  return span === undefined ? first : `${first}\n${codeFrame(lines, at, span)}`;
}
