import { judgeAnswer } from "./judge-answer.js";
// src/steps/answer-job.ts
/** Judges answers in a thread of its own. */
function start(_) {
	return { judge: judgeAnswer };
}
export { start };
