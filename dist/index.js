#!/usr/bin/env node
// src/standard-output.ts
function outliveReaders(process) {
	process.stderr.on("error", () => {});
	process.stdout.on("error", ({ code, message }) => {
		if (code === "EPIPE") return;
		process.stderr.write(`? Launch Gate: the output cannot be written: ${message}\n`);
		process.once("exit", () => {
			process.exitCode ||= 2;
		});
	});
}
// src/launch-gate.ts
const isAction = process.argv.length === 2 && process.env["GITHUB_ACTIONS"] === "true";
outliveReaders(process);
if (isAction) {
	const { runAction } = await import("./chunks/main.js");
	process.exitCode = await runAction(process.env);
} else {
	const { runCommandLine } = await import("./chunks/cli.js");
	process.exitCode = await runCommandLine(process.argv.slice(2), process.env);
}
process.stdout.write("", () => process.stderr.write("", () => setImmediate(() => process.exit())));
export {};
