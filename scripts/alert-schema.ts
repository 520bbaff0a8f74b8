import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { alertBody } from '../src/staying/alerts/body-schema.ts';

/** The JSON Schema (draft 7) of what a webhook gets, as it is committed. */
export function alertJsonSchema(): string {
  const { $schema, ...schema } = toJsonSchema(alertBody, { target: 'draft-07', typeMode: 'output' });
  return `${JSON.stringify({ $schema, title: 'Launch Gate alert', ...schema }, null, 2)}\n`;
}

if (import.meta.main) writeFileSync(new URL('../docs/alert.schema.json', import.meta.url), alertJsonSchema());
