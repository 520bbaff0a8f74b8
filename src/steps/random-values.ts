import { randomBytes } from 'node:crypto';
import type { Step } from '../config/config.ts';
import { type Captured, randomName, type TemplatePart } from '../config/language/template.ts';

const prefix = randomName('');

/** Makes the values of `${{ random.NAME }}` that the step is the first to use: 24 hex digits each, not secret. */
export function addRandomValues(step: Step, captured: Map<string, Captured>): void {
  for (const name of namesIn(step))
    if (!captured.has(name)) captured.set(name, { value: randomBytes(12).toString('hex'), secret: false });
}

/** Recognises parts of templates by their shape, as secrets-of.ts does. */
function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { kind, name } = value as Partial<TemplatePart & { kind: 'captured' }>;
  if (kind === 'captured' && typeof name === 'string' && name.startsWith(prefix)) return [name];
  return Object.values(value).flatMap(namesIn);
}
