import { judgeAnswer } from "./checks.js";
// src/steps/answer-job.ts
function start(_) {
	return { judge: judgeAnswer };
}
export { start };
