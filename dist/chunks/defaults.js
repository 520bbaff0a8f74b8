import { readDuration, readSize } from "./reading.js";
// src/config/sections/defaults.ts
const routesInput = "action input \"routes\"";
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
export { defaultLimits, readLimits, routesInput };
