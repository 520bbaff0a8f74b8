import * as v from 'valibot';
import { durationPattern, ratePattern, sharePattern, sizePattern } from './language/units.ts';

// Every message completes the sentence `"key" must be …`.

/** A mapping with these keys and no others. */
export function mapping<const Entries extends v.ObjectEntries>(entries: Entries) {
  return noList(v.strictObject(entries, 'a mapping'));
}

/** A mapping whose keys are the user's own names; an empty one is a mistake. */
export function named<Value extends v.GenericSchema>(value: Value, what: string) {
  const name = v.pipe(v.string(), v.minLength(1, 'a name'));
  const record = noList(v.record(name, value, `a mapping of ${what}`));
  return v.pipe(record, v.minEntries(1, `a mapping of ${what}, with at least one`));
}

/** Refuses lists, which valibot accepts as objects. */
function noList<Schema extends v.GenericSchema>(schema: Schema): Schema {
  const run = schema['~run'];
  return {
    ...schema,
    '~run': (dataset, config) =>
      run.call(schema, Array.isArray(dataset.value) ? { value: undefined } : dataset, config),
  };
}

export function list<Item extends v.GenericSchema>(item: Item, what: string) {
  return v.pipe(v.array(item, `a list of ${what}`), v.minLength(1, `a list of ${what}, with at least one`));
}

/** Text in which no expression can stand. */
export function plain(what: string) {
  return v.pipe(
    v.string(what),
    v.minLength(1, what),
    v.regex(/^(?![\s\S]*\$\{\{)/, `${what} without \${{ }}, which is not expanded here`),
  );
}

/** A number. Whole numbers beyond 2^53 keep their digits. */
export const exactNumber = v.custom<number | bigint>(
  (value) => typeof value === 'number' || typeof value === 'bigint',
  'a number',
);

/** A scalar that is sent as text. Expressions are expanded. */
export const text = v.union([v.string(), exactNumber, v.boolean()], 'text');

const durationText = 'a duration with its unit, such as 500ms, 10s, 3m or 1h';
export const duration = v.pipe(v.string(durationText), v.regex(durationPattern, durationText));
const sizeText = 'a size with its unit, such as 500 KB or 5 MB';
export const size = v.pipe(v.string(sizeText), v.regex(sizePattern, sizeText));
const shareText = 'a share such as 1%';
export const share = v.pipe(v.string(shareText), v.regex(sharePattern, shareText));
const rateText = 'a rate such as 4/s or 30/m';
export const rate = v.pipe(v.string(rateText), v.regex(ratePattern, rateText));

/**
 * The form of a rule name. The catalogue decides whether the rule exists, while the configuration is read; in editors
 * the JSON Schema decides. A repository may give its own gitleaks rules any name.
 */
export const ruleName = v.custom<string>(
  (value) => typeof value === 'string' && /^(?:secrets\/.+|[a-z]+\/[\w.-]+)$/.test(value),
  'a rule such as smoke/status',
);

export function whole(min: number, max: number) {
  const what = `a whole number from ${min} to ${max}`;
  return v.pipe(v.number(what), v.integer(what), v.minValue(min, what), v.maxValue(max, what));
}
