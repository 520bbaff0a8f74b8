import * as v from 'valibot';
import { duration, mapping, share } from '../../schema-parts.ts';

/** Budgets by name, as p95 in milliseconds. */
export const namedBudgets = { read: 500, cached: 300, write: 800, page: 1000, feed: 2000 } as const;
const names = Object.keys(namedBudgets) as (keyof typeof namedBudgets)[];

const limits = { p95: v.optional(duration), p50: v.optional(duration), errors: v.optional(share) };

/** The budget of a check. */
export const checkBudget = v.union(
  [v.picklist(names), mapping({ ...limits, write: v.optional(v.boolean('true or false')) })],
  `one of ${names.join(', ')}, or a mapping such as { p95: 400ms }`,
);

/** The budget of a session's whole login. */
export const loginBudget = mapping(limits);

export type RawCheckBudget = v.InferInput<typeof checkBudget>;
export type RawLoginBudget = v.InferInput<typeof loginBudget>;
