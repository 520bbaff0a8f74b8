import { writeFileSync } from 'node:fs';
import { toJsonSchema } from '@valibot/to-json-schema';
import { predicate } from '../src/config/language/predicate-schema.ts';
import { configSchema } from '../src/config/schema.ts';
import { exactNumber, ruleName } from '../src/config/schema-parts.ts';
import { capture, expect, step } from '../src/config/sections/step/schema.ts';
import { ruleIds } from '../src/model/rules.ts';

/** A repository may define rules of gitleaks of its own. */
const rules = { anyOf: [{ enum: [...ruleIds] }, { type: 'string' as const, pattern: '^secrets/.+$' }] };

/** The JSON Schema (draft 7, which editors' YAML plugins read) of the configuration, as it is committed. */
export function configJsonSchema(): string {
  const definitions = { predicate, expect, capture, step };
  const { $schema, ...schema } = toJsonSchema(configSchema, {
    target: 'draft-07',
    typeMode: 'input',
    definitions,
    overrideSchema: ({ valibotSchema }) => {
      // JSON Schema has one kind of number.
      if (valibotSchema === exactNumber) return { type: 'number' };
      return valibotSchema === ruleName ? rules : undefined;
    },
  });
  return `${JSON.stringify({ $schema, title: 'Launch Gate configuration', ...schema }, null, 2)}\n`;
}

if (import.meta.main) writeFileSync(new URL('../docs/launch-gate.schema.json', import.meta.url), configJsonSchema());
