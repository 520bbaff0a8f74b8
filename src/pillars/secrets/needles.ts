import { secretForms } from '../../text/redaction/secret-forms.ts';
import type { FoundSecret } from './scan.ts';

const newline = 10;
/** The end of a longer text is what tells it from others of its kind. */
const maxLength = 256;
/** Less than a line of a PEM file (RFC 7468), to leave out an escaped line end before it. */
const maxRunLength = 48;

/**
 * Byte strings any of which shows that a secret stands in a file: as it stands in the hunk that it was found in (there
 * gitleaks may have decoded it), and in the usual encodings, UTF-16 among them, as a secret is put elsewhere. Of a key
 * it is a part of a line, for it is the same with another indent.
 */
export function needlesOf({ found: { secret, ...place }, hunk }: FoundSecret): Buffer[] {
  const match = matchIn(hunk.added, place.startLine - hunk.startLine, place).toString('latin1');
  // gitleaks writes bytes that are no UTF-8 in another way.
  const isPlain = match.includes(Buffer.from(secret).toString('latin1')) || secret === '';
  const plain = tellingLine(secret);
  const written = isPlain ? [] : [Buffer.from(tellingLine(match), 'latin1')];
  const little = Buffer.from(plain, 'utf16le');
  const forms = secretForms(plain).map((form) => Buffer.from(form));
  const needles = [...written, ...forms, little, Buffer.from(little).swap16()].filter(({ length }) => length > 0);
  return [...new Map(needles.map((needle) => [needle.toString('latin1'), needle])).values()];
}

/**
 * The bytes of a match by its line in the text and its columns, which gitleaks counts from 1 on the first line and from 2
 * on all others (`detect/location.go`); an end column of 0 is one that it does not find.
 */
function matchIn(text: Buffer, line: number, at: Omit<FoundSecret['found'], 'secret'>): Buffer {
  const start = lineStart(text, line);
  const last = at.endLine === at.startLine ? start : lineStart(text, line + at.endLine - at.startLine);
  const end = at.endColumn > 0 ? last + at.endColumn : text.length;
  return text.subarray(start + at.startColumn - 1, end);
}

/** Where gitleaks counts the columns of a line from: the newline before it. */
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
 * Of a key in lines the end of one that is whole, whatever stands around it: the last of the longest, for the first ones
 * say only what kind it is.
 */
function tellingLine(text: string): string {
  const runs = /\n|-----/.test(text) ? text.match(/[A-Za-z0-9+/=]{16,}/g) : null;
  if (!runs) return text.trim().slice(-maxLength);
  return runs.reduce((best, run) => (run.length >= best.length ? run : best)).slice(-maxRunLength);
}
