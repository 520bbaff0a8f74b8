import { render, type Template } from '../../language/template.ts';
import { type Reading, readTemplate, reportValue, type Scope, textAt } from '../../reading.ts';
import type { NodeReference } from '../../yaml/source.ts';

/** A path on the base URL or an absolute http(s) URL. A target that begins with a capture is checked at the request. */
export function readTarget(reading: Reading, node: NodeReference, scope: Scope): Template {
  const target = readTemplate(reading, node, scope);
  const problem = problemWith(target, reading);
  if (!problem) return target;
  reportValue(reading, node, `${JSON.stringify(textAt(reading, node))} ${problem}`);
  const mistake = reading.diagnostics.at(-1);
  // As with an unset variable: in runs that test a deployment, an event may bring the base URL.
  if (mistake && problem === noBase) mistake.unset = true;
  return target;
}

const noBase = 'is a path, and there is no "base-url" to put it on';

function problemWith(target: Template, { hasBaseUrl }: Reading): string | undefined {
  const first = target.parts[0];
  const needsBase = hasBaseUrl ? undefined : noBase;
  if (first?.kind === 'captured') return needsBase;
  // An unset variable is reported elsewhere.
  if (target.parts.some((part) => part.kind === 'env' && part.value === '')) return undefined;
  const captured = target.parts.flatMap((part) =>
    part.kind === 'captured' ? [[part.name, { value: 'x', secret: false }] as const] : [],
  );
  const text = render(target, new Map(captured));
  // Browsers and URL parsers read "//host" and "/\host" as another host.
  if (/^\/(?![/\\])/.test(text)) return needsBase;
  if (!/^https?:\/\//i.test(text)) return 'must begin with "/", "http://" or "https://"';
  const url = URL.parse(text);
  if (!url) return 'is not a URL';
  return url.username || url.password
    ? 'must not hold a user name or password; send an "authorization" header'
    : undefined;
}
