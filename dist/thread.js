import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { parentPort, workerData } = require("node:worker_threads");
// src/jobs.ts
const jobs = {
	answers: () => import("./chunks/answer-job.js"),
	evidence: () => import("./chunks/json-job.js"),
	gitleaks: () => import("./chunks/thread.js")
};
// src/worker/serve.ts
function serve(jobs) {
	let tell;
	const handlers = started(jobs[workerData], new Promise((resolve) => tell = resolve));
	handlers.catch(() => {});
	let last = Promise.resolve();
	parentPort?.on("message", (message) => {
		if ("init" in message) return tell(message.init);
		const { id, name, input } = message;
		last = last.then(async () => {
			const answer = await attempt(async () => (await handlers)[name]?.(input));
			parentPort?.postMessage({
				id,
				...answer
			});
		});
	});
}
async function started(open, init) {
	if (!open) throw new Error("there is no job of this name");
	const { start } = await open();
	return start(await init);
}
async function attempt(work) {
	try {
		return { output: await work() };
	} catch (thrown) {
		const { name, message } = thrown instanceof Error ? thrown : new Error(String(thrown));
		return { error: {
			...thrown,
			name,
			message
		} };
	}
}
// src/worker/thread.ts
serve(jobs);
export {};
