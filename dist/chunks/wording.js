import { showDuration } from "./run.js";
// src/pillars/latency/wording.ts
function duration(ms) {
	return ms === null || !Number.isFinite(ms) ? "a failed request" : showDuration(ms);
}
export { duration };
