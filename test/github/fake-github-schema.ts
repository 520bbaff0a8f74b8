import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';

type Operation = {
  parameters: { name: string; in: string; schema: object }[];
  body?: { properties?: object };
  bodyRequired: boolean;
};

const file = new URL('./api-schema.json', import.meta.url);
const { operations } = JSON.parse(readFileSync(file, 'utf8')) as { operations: Record<string, Operation> };

// Parameters arrive as text.
const ofText = new Ajv({ strict: false, validateFormats: false, coerceTypes: true, allErrors: true });
const ofJson = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const compiled = new Map<object, ValidateFunction>();

/** What of a request GitHub's description (api-schema.json) does not allow; also what it does not know at all. */
export function invalidIn(
  name: string,
  params: Record<string, string>,
  query: URLSearchParams,
  body: unknown,
): string[] {
  const operation = operations[name];
  if (!operation) return ['not in api-schema.json'];
  const known = (place: string) => operation.parameters.filter((each) => each.in === place);
  const problems = [...query.keys()]
    .filter((key) => !known('query').some(({ name }) => name === key))
    .map((key) => `no query parameter ${key}`);
  for (const { name: key, schema, in: place } of operation.parameters) {
    const value = place === 'path' ? params[key] : query.get(key);
    if (value != null) problems.push(...mismatches(ofText, schema, value, key));
  }
  if (body === undefined) return operation.bodyRequired ? [...problems, 'no body'] : problems;
  if (!operation.body) return [...problems, 'a body where none belongs'];
  const properties = operation.body.properties ?? {};
  const foreign = Object.keys(body as object).filter((key) => !(key in properties));
  return [
    ...problems,
    ...foreign.map((key) => `no property ${key}`),
    ...mismatches(ofJson, operation.body, body, 'body'),
  ];
}

function mismatches(ajv: Ajv, schema: object, value: unknown, label: string): string[] {
  const validate = compiled.get(schema) ?? ajv.compile({ properties: { value: schema } });
  compiled.set(schema, validate);
  // In an object, where a text may be coerced.
  if (validate({ value })) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${label}${instancePath.slice('/value'.length)} ${message}`,
  );
}
