import { judgeAnswer } from "./judge-answer.js";
// src/steps/answer-job.ts
function start(_) {
	return { judge: judgeAnswer };
}
export { start };
