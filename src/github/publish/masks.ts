import { secretForms } from '../../text/redaction/secret-forms.ts';

const minLength = 6;

/**
 * The texts that the runner is told to mask, the value first. By itself the runner masks the lines of a value and a few
 * encodings of it (actions/runner HostContext.cs), but not hex, base64url or form encoding. Masks for pieces shorter
 * than six characters would hide most of the log.
 */
export function maskForms(secret: string): string[] {
  const values = [secret, ...secret.split(/\r\n|\r|\n/).map((line) => line.trim())];
  const forms = values.flatMap((value) => (value.trim().length < minLength ? [] : [value, ...secretForms(value)]));
  return [...new Set(forms)].filter((form) => form.trim().length >= minLength);
}
