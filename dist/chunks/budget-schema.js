import { boolean, optional, picklist, union } from "./dist.js";
import { duration, mapping, share } from "./schema-parts.js";
// src/config/sections/latency/budget-schema.ts
const namedBudgets = {
	read: 500,
	cached: 300,
	write: 800,
	page: 1e3,
	feed: 2e3
};
const names = Object.keys(namedBudgets);
const limits = {
	p95: optional(duration),
	p50: optional(duration),
	errors: optional(share)
};
const checkBudget = union([picklist(names), mapping({
	...limits,
	write: optional(boolean("true or false"))
})], `one of ${names.join(", ")}, or a mapping such as { p95: 400ms }`);
const loginBudget = mapping(limits);
export { checkBudget, loginBudget, namedBudgets };
