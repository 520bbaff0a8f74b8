import { secretForms } from '../../text/redaction/secret-forms.ts';

const minLength = 6;

/**
 * What the runner is told to mask, the value first. By itself it masks the lines of a value and a few encodings of it
 * (actions/runner HostContext.cs); hex, base64url and form encoding are none of them. Pieces shorter than six
 * characters would blot out the log.
 */
export function maskForms(secret: string): string[] {
  const values = [secret, ...secret.split(/\r\n|\r|\n/).map((line) => line.trim())];
  const forms = values.flatMap((value) => (value.trim().length < minLength ? [] : [value, ...secretForms(value)]));
  return [...new Set(forms)].filter((form) => form.trim().length >= minLength);
}
