import { stopError } from "./start.js";
import { setImmediate } from "node:timers/promises";
// src/worker/turns.ts
const turnMs = 100;
function turns(signal) {
	let endsAt = performance.now() + turnMs;
	async function next() {
		await setImmediate();
		if (signal.aborted) throw stopError(signal);
		endsAt = performance.now() + turnMs;
	}
	return () => performance.now() < endsAt ? void 0 : next();
}
export { turns };
