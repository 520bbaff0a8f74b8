import { utf16Of } from './utf16.ts';

/** How many bytes of a file's beginning `isBinary` needs: as many as git looks at. */
export const headBytes = 8_000;

/** The first bytes of archives, because a short archive may hold no NUL. */
const signatures = [
  'PK\x03\x04',
  'PK\x05\x06',
  '\x1f\x8b',
  'BZh',
  '\xfd7zXZ',
  "7z\xbc\xaf'\x1c",
  'Rar!\x1a',
  '\x28\xb5\x2f\xfd',
  '!<arch>\n',
  '%PDF-',
].map((signature) => Buffer.from(signature, 'latin1'));

/** Whether a file is an archive or not text, by its first bytes. UTF-16 is text. */
export function isBinary(head: Buffer): boolean {
  if (signatures.some((signature) => head.subarray(0, signature.length).equals(signature))) return true;
  return head.includes(0) && !utf16Of(head);
}
