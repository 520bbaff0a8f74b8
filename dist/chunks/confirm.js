import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError } from "./start.js";
const { createInterface } = require("node:readline/promises");
// src/commands/confirm.ts
async function confirm(question, input, output) {
	const terminal = createInterface({
		input,
		output
	});
	const left = new Promise((end, fail) => {
		terminal.once("close", () => end("no"));
		terminal.once("SIGINT", () => fail(new GateError("CANCELLED")));
	}).finally(() => output.write("\n"));
	try {
		const typed = terminal.question(`${question} [Y/n] `).catch(() => left);
		const answer = await Promise.race([typed, left]);
		return /^(?:y(?:es)?)?$/i.test(answer.trim());
	} finally {
		terminal.removeAllListeners("close");
		terminal.close();
	}
}
export { confirm };
