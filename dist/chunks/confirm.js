import { createInterface } from "node:readline/promises";
// src/commands/confirm.ts
async function confirm(question, input, output) {
	const terminal = createInterface({
		input,
		output
	});
	try {
		const ended = new Promise((end) => terminal.once("close", () => end("no")));
		const answer = await Promise.race([terminal.question(`${question} [Y/n] `), ended]);
		return /^(?:y(?:es)?)?$/i.test(answer.trim());
	} finally {
		terminal.close();
	}
}
export { confirm };
