import { GateError } from '../../model/errors.ts';
import { didYouMean } from '../../text/nearest.ts';
import { type PartName, partNames } from './parts.ts';

/** What the owner wrote in a part, byte for byte, and the number of its first line. */
type OwnerText = { text: string; line: number };
export type OwnerTexts = ReadonlyMap<PartName, OwnerText>;

export const beginMarker = (name: PartName) => `<!-- launch-gate:owner ${name} -->`;
export const endMarker = '<!-- /launch-gate:owner -->';

const begin = /^<!-- *launch-gate:owner +(\S+) *-->$/i;
const end = /^<!-- *\/launch-gate:owner *-->$/i;
const mostShown = 20;

/**
 * Reads the parts that are the owner's. `file` is for messages. Throws HANDOVER_INVALID with every marker that is wrong,
 * and for a text without any marker: it is another page, which would be lost.
 */
export function readOwnerTexts(text: string, file: string): OwnerTexts {
  const texts = new Map<PartName, OwnerText>();
  const mistakes: string[] = [];
  let open: { name: string; line: number; column: number; from: number } | undefined;
  let at = 0;
  let line = 0;
  for (const whole of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    line += 1;
    const from = at;
    at += whole.length;
    const column = commentAt(whole) + 1;
    if (column === 0) continue;
    const place = `${file}:${line}:${column}`;
    const marker = whole.replace(/^\ufeff/, '').trim();
    const name = begin.exec(marker)?.[1]?.toLowerCase();
    if (name !== undefined) {
      if (open) mistakes.push(`${place}  "${name}" begins before "${open.name}" of line ${open.line} has ended`);
      else if (!isPart(name)) mistakes.push(`${place}  ${unknown(name)}`);
      else if (texts.has(name))
        mistakes.push(
          `${place}  "${name}" stands here twice; the first is in line ${(texts.get(name)?.line ?? 1) - 1}`,
        );
      open = { name, line, column, from: at };
    } else if (end.test(marker)) {
      if (!open) mistakes.push(`${place}  this ends a part, and none has begun`);
      else if (isPart(open.name) && !texts.has(open.name))
        texts.set(open.name, { text: text.slice(open.from, from), line: open.line + 1 });
      open = undefined;
    } else {
      mistakes.push(
        `${place}  this is no marker; each stands on a line of its own: ${beginMarker('hosts')} or ${endMarker}`,
      );
    }
  }
  if (open) mistakes.push(`${file}:${open.line}:${open.column}  "${open.name}" is never ended by ${endMarker}`);
  if (texts.size === 0 && mistakes.length === 0 && text.trim() !== '')
    mistakes.push(
      `${file}:1:1  this is no page of "launch-gate handover": it has no ${beginMarker('hosts')}. Give another path, or move the file away`,
    );
  if (mistakes.length > 0) throw invalidPage(mistakes);
  return texts;
}

/** Where a comment begins that speaks of a part; -1 if none does. */
function commentAt(line: string): number {
  const word = line.toLowerCase().indexOf('launch-gate:owner');
  return word < 0 ? -1 : line.lastIndexOf('<!--', word);
}

/** The error that names every mistake, each with its place. */
export function invalidPage(mistakes: readonly string[]): GateError {
  const shown = mistakes.slice(0, mostShown);
  if (mistakes.length > mostShown) shown.push(`… and ${mistakes.length - mostShown} more`);
  const count = mistakes.length === 1 ? '1 mistake' : `${mistakes.length} mistakes`;
  return new GateError('HANDOVER_INVALID', { diagnostics: shown.join('\n'), count });
}

function isPart(name: string): name is PartName {
  return (partNames as readonly string[]).includes(name);
}

function unknown(name: string): string {
  return `there is no part ${JSON.stringify(name)}${didYouMean(name, [...partNames]) || `; known are ${partNames.join(', ')}`}`;
}

// What stands there is a reminder, and no answer.
const noAnswer = /^(?:\?+|…|\.{3}|-+|to ?do|tbd|tba|unknown|fix ?me)[.!:]?$/i;

/** What the owner wrote on lines such as `- Owner: Ada`, by the lower-case name before the colon; reminders left out. */
export function answersIn(text: string): ReadonlyMap<string, string> {
  const answers = new Map<string, string>();
  for (const line of text.split(/\r?\n/)) {
    const plain = line.replace(/^\s*(?:[-*+]\s+)?(?:\[[ x]\]\s+)?/i, '');
    // The colon of a port, or of an address, is followed by more.
    const colon = plain.search(/:(?=[\s*_`]|$)/);
    if (colon < 0) continue;
    const name = bare(plain.slice(0, colon)).toLowerCase();
    const answer = plain
      .slice(colon + 1)
      .replace(/^[*_`]+(?=\s|$)/, '')
      .trim();
    if (isAnswer(answer) && !answers.has(name)) answers.set(name, answer);
  }
  return answers;
}

/** Whether something is written in a part that is no empty line `- Field:` and no reminder. */
export function isWritten(text: string): boolean {
  return text.split(/\r?\n/).some((line) => isAnswer(line.trim()) && !/^[-*+]\s+[^\s].*:$/.test(line.trim()));
}

function isAnswer(text: string): boolean {
  return text !== '' && !noAnswer.test(text);
}

/** Without the marks of emphasis and code around it. */
function bare(text: string): string {
  const marks = '*_`';
  let [from, to] = [0, text.length];
  while (from < to && marks.includes(text[from] ?? '')) from += 1;
  while (to > from && marks.includes(text[to - 1] ?? '')) to -= 1;
  return text.slice(from, to).trim();
}
