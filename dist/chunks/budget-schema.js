import { boolean, optional, picklist, union } from "./dist.js";
import { readDuration, readSize } from "./reading.js";
import { duration, mapping, share } from "./schema-parts.js";
// src/config/sections/defaults.ts
const defaultLimits = {
	timeoutMs: 1e4,
	retries: 2,
	maxBodyBytes: 5e6
};
function readLimits(reading, raw, inherited) {
	if (!raw) return inherited;
	return {
		timeoutMs: readDuration(reading, [raw, "timeout"], inherited.timeoutMs),
		retries: raw.retries ?? inherited.retries,
		maxBodyBytes: readSize(reading, [raw, "max-body"], inherited.maxBodyBytes)
	};
}
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
export { checkBudget, defaultLimits, loginBudget, namedBudgets, readLimits };
