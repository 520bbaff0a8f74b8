import { randomBytes } from 'node:crypto';

/** A value that belongs to nobody: RFC 2606 reserves `.invalid`, so no mail is ever sent there. */
export function valueFor(field: string, account: string): string {
  if (/mail/i.test(field)) return `${account}@example.invalid`;
  if (/message|subject|comment|content|body|text/i.test(field)) return `A test of the rate limit by ${account}`;
  return /user|login|account|^(name|identifier)$/i.test(field) ? account : `wrong-${randomBytes(12).toString('hex')}`;
}
