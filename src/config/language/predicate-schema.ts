import * as v from 'valibot';
import { exactNumber, mapping, plain } from '../schema-parts.ts';

type Scalar = string | number | bigint | boolean | null;
export type RawPredicates = {
  equals?: unknown;
  contains?: string;
  'starts-with'?: string;
  'ends-with'?: string;
  matches?: string;
  exists?: boolean;
  count?: number;
  min?: number;
  max?: number;
  length?: number;
  type?: (typeof jsonTypes)[number];
  not?: RawPredicate;
};
/** A scalar means `equals`, a list means one of its values, a mapping holds named predicates. */
export type RawPredicate = Scalar | unknown[] | RawPredicates;

const jsonTypes = ['string', 'number', 'integer', 'boolean', 'null', 'array', 'object'] as const;
const text = v.string('text');
const whole = v.pipe(v.number('a whole number'), v.integer('a whole number'), v.minValue(0, 'a whole number'));

const predicateEntries = {
  equals: v.optional(v.any()),
  contains: v.optional(text),
  'starts-with': v.optional(text),
  'ends-with': v.optional(text),
  matches: v.optional(plain('an RE2 pattern')),
  exists: v.optional(v.boolean('true or false')),
  count: v.optional(whole),
  min: v.optional(v.number('a number')),
  max: v.optional(v.number('a number')),
  length: v.optional(whole),
  type: v.optional(v.picklist(jsonTypes, `one of ${jsonTypes.join(', ')}`)),
  not: v.optional(v.lazy((): v.GenericSchema<RawPredicate> => predicate)),
};

const predicates: v.GenericSchema<RawPredicates> = mapping(predicateEntries);

/** Predicates by name. An empty mapping is refused, because it could never fail. */
export const namedPredicates = v.pipe(predicates, v.minEntries(1, 'a mapping with at least one predicate'));

const values = [
  v.string(),
  exactNumber,
  v.boolean(),
  v.null(),
  v.pipe(v.array(v.any()), v.minLength(1, 'a list with at least one value')),
] as const;

export const predicate: v.GenericSchema<RawPredicate> = v.union(
  [...values, namedPredicates],
  'a value, a list of values or predicates',
);

/** A predicate whose mapping may also hold the keys of `more`. */
export function predicateWith<const More extends v.ObjectEntries>(more: More) {
  const named = v.pipe(
    mapping({ ...predicateEntries, ...more }),
    v.minEntries(1, 'a mapping with at least one predicate'),
  );
  return v.union([...values, named], 'a value, a list of values or predicates');
}
