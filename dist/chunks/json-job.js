import { readJson } from "./read-json.js";
// src/pillars/evidence/json-job.ts
function start() {
	return { read: readJson };
}
export { start };
