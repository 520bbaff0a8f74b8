import { isSecretName, splitExpressions, valueOf } from './expressions.ts';
import { type Reading, reportKey, reportValue } from './reading.ts';
import type { Spot } from './source.ts';

/** Every string below `value`, with its spot; depth is bounded by the parser. */
function* stringsIn(value: unknown): Generator<[spot: Spot, text: string]> {
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

/** Names of the variables used anywhere below `value`. */
export function envNamesIn(value: unknown): Set<string> {
  const pieces = [...stringsIn(value)].flatMap(([, text]) => splitExpressions(text));
  return new Set(pieces.flatMap((piece) => (piece.kind === 'env' ? [piece.name] : [])));
}

/**
 * Reports every `${{ }}` below `root` that cannot be resolved. Messages name variables and never show a value.
 * `skip` is a top-level key that another source has overruled.
 */
export function checkExpressions(reading: Reading, root: object, skip?: string): void {
  for (const [holder, key] of keysIn(root)) {
    if (key.includes('${{')) reportKey(reading, [holder, key], 'an expression can stand in a value, not in a key');
  }
  for (const [spot, text] of stringsIn(root)) {
    if (spot[0] === root && spot[1] === skip) continue;
    for (const piece of splitExpressions(text)) {
      if (piece.kind === 'env') checkVariable(reading, spot, piece);
      if (piece.kind === 'unclosed') reportValue(reading, spot, '"${{" is never closed by "}}"', piece.source);
      if (piece.kind === 'unknown') reportValue(reading, spot, explainUnknown(piece.inner), piece.source);
    }
  }
}

function checkVariable(reading: Reading, spot: Spot, { name, source }: { name: string; source: string }): void {
  const value = valueOf(reading.env, name);
  if (value) return;
  const { span: _, ...at } = reading.source.valueAt(spot, source);
  // GitHub gives an empty value for a secret that does not exist and to pull requests from forks.
  const state = value === '' ? `${name} is set but empty` : `${name} is not set`;
  const isSecret = reading.sessionEnv.has(name) || isSecretName(name);
  reading.mistakes.push({ at, message: `${state}. ${whereToSet(name, isSecret)}`, unset: true });
}

function whereToSet(name: string, isSecret: boolean): string {
  if (/^(GITHUB|RUNNER)_/.test(name)) return 'GitHub sets it in workflows; elsewhere set it before the run';
  return `In the workflow: env: { ${name}: "\${{ ${isSecret ? 'secrets' : 'vars'}.${name} }}" }`;
}

function explainUnknown(inner: string): string {
  const [, context, name] = /^(secrets|vars|inputs|github)\.([A-Za-z_][\w-]*)$/.exec(inner) ?? [];
  if (context === 'github')
    return `"${inner}" cannot be read here; GitHub sets variables such as \${{ env.GITHUB_SHA }}`;
  if (name)
    return `"${inner}" cannot be read here. In the workflow: env: { ${name}: "\${{ ${inner} }}" }, and here \${{ env.${name} }}`;
  return 'unknown expression; known are ${{ env.NAME }} and ${{ captured.name }}';
}
