import { checkToken } from '../../language/selectors.ts';
import type { Template } from '../../language/template.ts';
import { type Reading, readPairs, reportValue, type Scope } from '../../reading.ts';

/** `headers` of a step or session. Reports what HTTP cannot carry, which would become a failed request later. */
export function readHeaders(
  reading: Reading,
  raw: { headers?: object },
  scope: Scope,
): [name: string, value: Template][] {
  const headers = readPairs(reading, [raw, 'headers'], scope);
  for (const [name, value] of headers) {
    const node: [object, string] = [raw.headers as object, name];
    checkToken(reading, node, name, 'key');
    for (const part of value.parts) {
      const text = part.kind === 'env' ? part.value : part.kind === 'text' ? part.text : '';
      // RFC 9110, section 5.5, as undici enforces it. The message does not show the value, which may be a secret.
      if (/[^\t\x20-\x7e\x80-\xff]/.test(text)) {
        const owner = part.kind === 'env' ? `the value of ${part.name}` : `"${name}"`;
        reportValue(reading, node, `${owner} holds a line break or another character that no header can carry`);
      }
    }
  }
  return headers;
}
