/**
 * A string of the configuration with its `${{ }}` parts told apart, so that a value is never parsed again
 * and a secret can be hidden where it is substituted, however short it is.
 */
export type Template = { parts: TemplatePart[] };
export type TemplatePart =
  | { kind: 'text'; text: string }
  | { kind: 'env'; name: string; value: string; secret: boolean }
  | { kind: 'captured'; name: string };

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

/** The template of a plain string. */
export function literal(text: string): Template {
  return { parts: [{ kind: 'text', text }] };
}

/** Renders a template for sending. Throws {@link UnknownCapture} for a name that was not captured before. */
export function render(template: Template, captured: CapturedValues): string {
  return template.parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'env') return part.value;
      const found = captured.get(part.name);
      if (!found) throw new UnknownCapture(part.name);
      return found.value;
    })
    .join('');
}

/** Renders a template for showing: secrets, and captures not made yet, stand as the expression that was written. */
export function show(template: Template, captured: CapturedValues = new Map()): string {
  return template.parts
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.kind === 'env') return part.secret ? `\${{ env.${part.name} }}` : part.value;
      const found = captured.get(part.name);
      return found && !found.secret ? found.value : `\${{ captured.${part.name} }}`;
    })
    .join('');
}
