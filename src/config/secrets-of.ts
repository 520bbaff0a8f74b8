import type { Redactor } from '../model/redactor.ts';
import type { Config } from './config.ts';

/** Every value of the environment in `config` that must never be shown, once each; `label` is `env.NAME`. */
export function secretsOf(config: Config): { value: string; label: string }[] {
  const found = new Map<string, string>();
  collect(config, found);
  return [...found].map(([name, value]) => ({ value, label: `env.${name}` }));
}

/** From here on the redactor hides every such value. */
export function hideSecretsOf(config: Config, redactor: Pick<Redactor, 'add'>): void {
  for (const { value, label } of secretsOf(config)) redactor.add(value, label);
}

/** Whether a part of the configuration holds such a value. */
export function holdsSecret(part: unknown): boolean {
  const found = new Map<string, string>();
  collect(part, found);
  return found.size > 0;
}

/** Recognises template parts by their shape. This is safe: strings of the user's own JSON are always templates. */
function collect(value: unknown, found: Map<string, string>): void {
  if (typeof value !== 'object' || value === null) return;
  const { kind, secret, name, value: text } = value as Record<string, unknown>;
  if ((kind === 'env' || kind === 'totp') && secret === true) found.set(name as string, text as string);
  else for (const entry of Object.values(value)) collect(entry, found);
}
