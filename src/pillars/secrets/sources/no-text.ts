import { isBinary } from '../../../git/binary.ts';
import { utf16Of } from './utf16.ts';

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

/** Whether a file is an archive, or binary for git and not UTF-16, by its first bytes. */
export function holdsNoText(head: Buffer): boolean {
  if (signatures.some((signature) => head.subarray(0, signature.length).equals(signature))) return true;
  return isBinary(head) && !utf16Of(head);
}
