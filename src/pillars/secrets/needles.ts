import { secretForms } from '../../text/redaction/secret-forms.ts';
import type { FoundSecret } from './scan.ts';

const newline = 10;
/** Of a longer text only the end is searched: that differs most between texts of one kind. */
const maxLength = 256;
/** Less than a line of a PEM file (RFC 7468), so that an escaped line end before the line is left out. */
const maxRunLength = 48;

/**
 * Byte strings to look for: a file that holds one of them holds the secret. One is the secret as its hunk writes it
 * (gitleaks may have decoded it there); the others are the secret in the usual encodings, UTF-16 among them. For a key
 * of several lines they hold a part of one line only, which is the same with any indent.
 */
export function needlesOf({ found: { secret, ...place }, hunk }: FoundSecret): Buffer[] {
  const match = matchIn(hunk.added, place.startLine - hunk.startLine, place).toString('latin1');
  // gitleaks writes bytes differently if they are not UTF-8.
  const isPlain = match.includes(Buffer.from(secret).toString('latin1')) || secret === '';
  const plain = tellingLine(secret);
  const written = isPlain ? [] : [Buffer.from(tellingLine(match), 'latin1')];
  const little = Buffer.from(plain, 'utf16le');
  const forms = secretForms(plain).map((form) => Buffer.from(form));
  const needles = [...written, ...forms, little, Buffer.from(little).swap16()].filter(({ length }) => length > 0);
  return [...new Map(needles.map((needle) => [needle.toString('latin1'), needle])).values()];
}

/**
 * The bytes of a match, found by its line in the text and its columns. gitleaks counts columns from 1 on the first line
 * and from 2 on all others (`detect/location.go`); it gives the end column 0 if it does not find the end.
 */
function matchIn(text: Buffer, line: number, at: Omit<FoundSecret['found'], 'secret'>): Buffer {
  const start = lineStart(text, line);
  const last = at.endLine === at.startLine ? start : lineStart(text, line + at.endLine - at.startLine);
  const end = at.endColumn > 0 ? last + at.endColumn : text.length;
  return text.subarray(start + at.startColumn - 1, end);
}

/** The place from which gitleaks counts the columns of a line: the newline before it. */
function lineStart(text: Buffer, line: number): number {
  let start = 0;
  for (let count = 0; count < line; count += 1) {
    const next = text.indexOf(newline, count === 0 ? 0 : start + 1);
    if (next < 0) return text.length;
    start = next;
  }
  return start;
}

/**
 * The end of the text. For a key of several lines, the end of one whole line without what stands around it: of the last
 * of the longest lines, because the first lines say only what kind of key it is.
 */
function tellingLine(text: string): string {
  const runs = /\n|-----/.test(text) ? text.match(/[A-Za-z0-9+/=]{16,}/g) : null;
  if (!runs) return text.trim().slice(-maxLength);
  return runs.reduce((best, run) => (run.length >= best.length ? run : best)).slice(-maxRunLength);
}
