import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { predicate } from '../src/config/language/predicate-schema.ts';
import { configSchema } from '../src/config/schema.ts';
import { exactNumber } from '../src/config/schema-parts.ts';
import { capture, expect, step } from '../src/config/sections/step/schema.ts';

/** The JSON Schema (draft 7, which editors' YAML plugins read) of the configuration, as it is committed. */
export function configJsonSchema(): string {
  const definitions = { predicate, expect, capture, step };
  const { $schema, ...schema } = toJsonSchema(configSchema, {
    target: 'draft-07',
    typeMode: 'input',
    definitions,
    // JSON Schema has one kind of number.
    overrideSchema: ({ valibotSchema }) => (valibotSchema === exactNumber ? { type: 'number' } : undefined),
  });
  return `${JSON.stringify({ $schema, title: 'Launch Gate configuration', ...schema }, null, 2)}\n`;
}

if (import.meta.main) writeFileSync(new URL('../docs/launch-gate.schema.json', import.meta.url), configJsonSchema());
