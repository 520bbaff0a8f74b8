import { type Reading, reportKey, reportValue } from '../reading.ts';
import type { NodeReference } from '../yaml/source.ts';
import { isSecretName, splitExpressions, valueOf } from './expressions.ts';

/** Every string below `value`, with its node. The parser limits the depth. */
function* stringsIn(value: unknown): Generator<[node: NodeReference, text: string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    const entry = (value as Record<string | number, unknown>)[key];
    if (typeof entry === 'string') yield [[value, key], entry];
    else yield* stringsIn(entry);
  }
}

function* keysIn(value: unknown): Generator<[holder: object, key: string]> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, entry] of Object.entries(value)) {
    if (!Array.isArray(value)) yield [value, key];
    yield* keysIn(entry);
  }
}

/** The names of all variables used below `value`, directly or through entries of `vars`. */
export function envNamesIn(value: unknown, vars: unknown): Set<string> {
  const pieces = [...stringsIn(value)].flatMap(([, text]) => splitExpressions(text));
  const namesOf = (wanted: string) =>
    pieces.flatMap((piece) => ('name' in piece && piece.kind === wanted ? [piece.name] : []));
  const used = new Set(namesOf('vars'));
  const throughVars = [...stringsIn(vars)]
    .filter(([[, key]]) => used.has(String(key)))
    .flatMap(([, text]) => [...envNamesIn([text], undefined)]);
  return new Set([...namesOf('env'), ...throughVars]);
}

/**
 * Reports every `${{ }}` below `root` that cannot be resolved. Messages name variables and never show a value.
 * Below the top-level keys `skip`, which another source overrides or this run does not use, variables need not be set.
 */
export function checkExpressions(reading: Reading, root: object, skip: readonly string[] = []): void {
  for (const [holder, key] of keysIn(root)) {
    if (key.includes('${{')) reportKey(reading, [holder, key], 'an expression can stand in a value, not in a key');
  }
  const skipped = new Set(
    skip.flatMap((key) => [...stringsIn((root as Record<string, unknown>)[key])].map(([[holder]]) => holder)),
  );
  for (const [node, text] of stringsIn(root)) {
    const [holder, key] = node;
    const mayBeUnset = skipped.has(holder) || (holder === root && skip.includes(String(key)));
    for (const piece of splitExpressions(text)) {
      if ((piece.kind === 'env' || piece.kind === 'totp') && !mayBeUnset)
        checkVariable(reading, node, piece.kind, piece);
      if (piece.kind === 'unclosed') reportValue(reading, node, '"${{" is never closed by "}}"', piece.source);
      if (piece.kind === 'unknown') reportValue(reading, node, explainUnknown(piece.inner), piece.source);
    }
  }
}

function checkVariable(
  reading: Reading,
  node: NodeReference,
  kind: 'env' | 'totp',
  { name, source }: { name: string; source: string },
): void {
  const value = valueOf(reading.env, name);
  if (value) {
    if (kind === 'totp' && !isCodeSource(value)) {
      const message = `${name} holds no base32 secret and no otpauth:// address, from which one-time codes are made`;
      reportValue(reading, node, message, source);
    }
    return;
  }
  const { span: _, ...at } = reading.source.valueAt(node, source);
  // GitHub gives an empty value for a secret that does not exist, and for every secret in a pull request from a fork.
  const state = value === '' ? `${name} is set but empty` : `${name} is not set`;
  const isSecret = kind === 'totp' || reading.sessionEnv.has(name) || isSecretName(name);
  reading.diagnostics.push({ at, message: `${state}. ${whereToSet(name, isSecret)}`, unset: true, variable: name });
}

function whereToSet(name: string, isSecret: boolean): string {
  if (/^(GITHUB|RUNNER)_/.test(name)) return 'GitHub sets it in workflows; elsewhere set it before the run';
  return `In the workflow: env: { ${name}: "\${{ ${isSecret ? 'secrets' : 'vars'}.${name} }}" }`;
}

/** Base32 (RFC 4648) as apps show it, in groups and in either case, or the otpauth:// address of their QR code. */
function isCodeSource(value: string): boolean {
  return /^[A-Z2-7\s-]{8,}=*$/i.test(value.trim()) || /^otpauth:\/\/totp\/.*[?&]secret=/i.test(value.trim());
}

function explainUnknown(inner: string): string {
  const [, context, name] = /^(secrets|vars|inputs|github)\.([A-Za-z_][\w-]*)$/.exec(inner) ?? [];
  if (context === 'github')
    return `"${inner}" cannot be read here; GitHub sets variables such as \${{ env.GITHUB_SHA }}`;
  if (name)
    return `"${inner}" cannot be read here. In the workflow: env: { ${name}: "\${{ ${inner} }}" }, and here \${{ env.${name} }}`;
  return 'unknown expression; known are ${{ env.NAME }}, ${{ vars.name }}, ${{ captured.name }}, ${{ random.name }} and ${{ totp.NAME }}, or percent(env.NAME)';
}
