export type JsonTemplate =
  | Template
  | number
  | bigint
  | boolean
  | null
  | JsonTemplate[]
  | { [key: string]: JsonTemplate };
/**
 * A string of the configuration, split into text and `${{ }}` parts. So a value is never parsed again, and a secret
 * can be hidden where it is substituted, however short it is.
 */
export type Template = { parts: TemplatePart[] };
export type TemplatePart =
  | { kind: 'text'; text: string }
  | { kind: 'env'; name: string; value: string; secret: boolean; encode?: Encoding }
  | { kind: 'captured'; name: string; encode?: Encoding }
  /** The current one-time code; `value` is the secret from which codes are made. */
  | { kind: 'totp'; name: string; value: string; secret: true; encode?: Encoding };

/** `${{ percent(env.X) }}` writes all but letters, digits and `-_.!~*'()` as UTF-8 bytes (RFC 3986, section 2.1). */
export type Encoding = 'percent';

/** A captured value. Secret ones are never shown. */
export type Captured = { value: string; secret: boolean };
export type CapturedValues = ReadonlyMap<string, Captured>;

export class UnknownCapture extends Error {
  readonly captureName: string;
  constructor(name: string) {
    super(`nothing was captured as "${name}"`);
    this.captureName = name;
  }
}

/** The name of a one-time code among the captured values. No capture can have this name. */
export function codeName({ name }: { name: string }): string {
  return `totp.${name}`;
}

/** The name of `${{ random.NAME }}` among the captured values: a value that is made when a check first sends it. */
export function randomName(name: string): string {
  return `random.${name}`;
}

/** The template of a plain string. */
export function literal(text: string): Template {
  return { parts: [{ kind: 'text', text }] };
}

/** Renders a template for sending. Throws {@link UnknownCapture} for a name that was not captured before. */
export function render(template: Template, captured: CapturedValues): string {
  return template.parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'env') return encoded(part.value, part.encode);
      const name = part.kind === 'totp' ? codeName(part) : part.name;
      const found = captured.get(name);
      if (!found) throw new UnknownCapture(name);
      return encoded(found.value, part.encode);
    })
    .join('');
}

/** Renders a template for display: secrets and captures not made yet appear as the expression that was written. */
export function show(template: Template, captured: CapturedValues = new Map()): string {
  return template.parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'env' && !part.secret) return encoded(part.value, part.encode);
      const found = part.kind === 'captured' ? captured.get(part.name) : undefined;
      if (found && !found.secret) return encoded(found.value, part.encode);
      const name = part.name.startsWith(randomName('')) ? part.name : `${part.kind}.${part.name}`;
      return `\${{ ${part.encode ? `${part.encode}(${name})` : name} }}`;
    })
    .join('');
}

/** The text, percent-encoded if `encoding` says so. Half a surrogate pair has no UTF-8 and becomes U+FFFD. */
export function encoded(text: string, encoding: Encoding | undefined): string {
  return encoding ? encodeURIComponent(text.toWellFormed()) : text;
}
