import { type Encoding, encoded, randomName, type Template, type TemplatePart } from './template.ts';

/**
 * A string cut at its `${{ }}`. `source` is the whole expression as written, `name` follows `env.`, `vars.`, `totp.`,
 * `captured.` or `random.`, and `encode` is the function around it.
 */
export type Piece =
  | { kind: 'text'; source: string }
  | { kind: Known; source: string; name: string; encode?: Encoding }
  | { kind: 'unknown'; source: string; inner: string }
  | { kind: 'unclosed'; source: string };

type Known = 'env' | 'captured' | 'vars' | 'totp' | 'random';
type Environment = Readonly<Record<string, string | undefined>>;

const known = /^(percent\(\s*)?(env|captured|vars|totp|random)\.([A-Za-z_][\w-]*)(\s*\))?$/;

/** Cuts a string into text and expressions. Values that are inserted later are never cut again. */
export function splitExpressions(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (;;) {
    const start = text.indexOf('${{', from);
    if (start < 0) break;
    if (start > from) pieces.push({ kind: 'text', source: text.slice(from, start) });
    const end = text.indexOf('}}', start + 3);
    if (end < 0) return [...pieces, { kind: 'unclosed', source: text.slice(start) }];
    const source = text.slice(start, end + 2);
    const inner = source.slice(3, -2).trim();
    const [, open, kind, name, close] = known.exec(inner) ?? [];
    const encode = open ? { encode: 'percent' as const } : {};
    const isWhole = name !== undefined && Boolean(open) === Boolean(close);
    pieces.push(isWhole ? { kind: kind as Known, source, name, ...encode } : { kind: 'unknown', source, inner });
    from = end + 2;
  }
  if (from < text.length || pieces.length === 0) pieces.push({ kind: 'text', source: text.slice(from) });
  return pieces;
}

/** The values of `${{ vars.X }}`: templates of text and variables. */
export type Vars = ReadonlyMap<string, Template>;

/** The template of a string. `${{ env.X }}` and `${{ vars.X }}` are resolved; invalid expressions stay as written. */
export function toTemplate(
  text: string,
  env: Environment,
  secretNames: ReadonlySet<string>,
  vars: Vars = new Map(),
): Template {
  const parts = splitExpressions(text).flatMap((piece): TemplatePart | TemplatePart[] => {
    const encode = 'encode' in piece ? { encode: piece.encode } : {};
    switch (piece.kind) {
      case 'captured':
        return { kind: 'captured', name: piece.name, ...encode };
      case 'random':
        return { kind: 'captured', name: randomName(piece.name), ...encode };
      case 'env': {
        const secret = secretNames.has(piece.name) || isSecretName(piece.name);
        return { kind: 'env', name: piece.name, value: valueOf(env, piece.name) ?? '', secret, ...encode };
      }
      case 'totp':
        return { kind: 'totp', name: piece.name, value: valueOf(env, piece.name) ?? '', secret: true, ...encode };
      case 'vars':
        return vars.get(piece.name)?.parts.map((part) => encodedPart(part, piece.encode)) ?? textOf(piece.source);
      default:
        return textOf(piece.source);
    }
  });
  return { parts };
}

function encodedPart(part: TemplatePart, encode: Encoding | undefined): TemplatePart {
  if (!encode) return part;
  return part.kind === 'text' ? textOf(encoded(part.text, encode)) : { ...part, encode };
}

function textOf(text: string): TemplatePart {
  return { kind: 'text', text };
}

/** Whether a variable's name says that its value is a secret. */
export function isSecretName(name: string): boolean {
  return /SECRET|TOKEN|PASSWORD|PASS|KEY|CREDENTIAL|PRIVATE|DSN|WEBHOOK/i.test(name);
}

/** A variable's value; undefined when it is not set. Own properties only: `env.constructor` is no variable. */
export function valueOf(env: Environment, name: string): string | undefined {
  return Object.hasOwn(env, name) ? env[name] : undefined;
}
