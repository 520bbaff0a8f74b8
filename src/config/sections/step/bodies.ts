import type { BasicAuth, MultipartField } from '../../config.ts';
import type { Template } from '../../language/template.ts';
import { childrenOf, type Reading, readTemplate, reportKey, reportValue, type Scope, valueAt } from '../../reading.ts';
import type { RawMultipartField, RawStep } from './schema.ts';

/** The fields of a multipart form. Without `type`, a file is application/octet-stream. */
export function readMultipart(
  reading: Reading,
  raw: NonNullable<RawStep['multipart']>,
  scope: Scope,
): MultipartField[] {
  return Object.keys(raw).flatMap((name) =>
    childrenOf([raw, name]).map((node) => {
      const field = valueAt(node) as RawMultipartField;
      if (typeof field !== 'object') return { name, value: readTemplate(reading, node, scope) };
      const file = { name: field.file, type: field.type ?? 'application/octet-stream' };
      return { name, value: readTemplate(reading, [field, 'content'], scope), file };
    }),
  );
}

type Authenticated = { basic?: RawStep['basic']; headers?: object };

/** `basic` of a step or session. The password is a secret, whatever its variable is called. */
export function readBasic(reading: Reading, raw: Authenticated, scope: Scope, owner: string): BasicAuth | undefined {
  const { basic, headers = {} } = raw;
  if (!basic) return undefined;
  if (Object.keys(headers).some((name) => name.toLowerCase() === 'authorization'))
    reportKey(reading, [raw, 'basic'], `${owner} has two of the header "authorization", here and in "headers"`);
  const username = readTemplate(reading, [basic, 'username'], scope);
  // RFC 7617, section 2: the text after the first colon would become part of the password.
  if (username.parts.some((part) => textOf(part).includes(':')))
    reportValue(reading, [basic, 'username'], 'a user name must not hold ":", which ends it');
  const { parts } = readTemplate(reading, [basic, 'password'], scope);
  const password = { parts: parts.map((part) => (part.kind === 'env' ? { ...part, secret: true } : part)) };
  return { username, password };
}

function textOf(part: Template['parts'][number]): string {
  if (part.kind === 'text') return part.text;
  return part.kind === 'env' ? part.value : '';
}
