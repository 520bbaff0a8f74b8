import { stopError } from "./start.js";
import { Worker } from "node:worker_threads";
// src/worker/open-worker.ts
var WorkerDied = class extends Error {
	constructor(message, options) {
		super(message, options);
		this.name = "WorkerDied";
	}
};
var WorkerClosed = class extends Error {};
function openWorker(job, { signal, init, maxHeapMegabytes, maxYoungMegabytes }) {
	let thread;
	let count = 0;
	function start() {
		const worker = new Worker(new URL(new URL("../thread.js", import.meta.url).href), {
			workerData: job,
			env: {},
			argv: [],
			stdout: true,
			stderr: true,
			resourceLimits: {
				...maxHeapMegabytes && { maxOldGenerationSizeMb: maxHeapMegabytes },
				...maxYoungMegabytes && { maxYoungGenerationSizeMb: maxYoungMegabytes }
			}
		});
		const calls = new Map();
		const end = (error) => {
			if (thread?.worker === worker) thread = void 0;
			signal?.removeEventListener("abort", stop);
			for (const { reject } of calls.values()) reject(error);
			calls.clear();
			worker.terminate();
		};
		const stop = () => end(signal && stopError(signal));
		signal?.addEventListener("abort", stop);
		worker.on("message", ({ id, ...answer }) => {
			const asked = calls.get(id);
			calls.delete(id);
			if (calls.size === 0) worker.unref();
			if ("error" in answer) asked?.reject(Object.assign(new Error(answer.error.message), answer.error));
			else asked?.resolve(answer.output);
		});
		worker.on("error", (cause) => {
			const isFull = cause.code === "ERR_WORKER_OUT_OF_MEMORY";
			end(new WorkerDied(isFull ? "it ran out of memory" : cause.message, { cause }));
		});
		worker.on("exit", (code) => end(new WorkerDied(`its thread ended with ${code}`)));
		(async () => worker.postMessage({ init: await init() }))().catch(end);
		return {
			worker,
			calls,
			end
		};
	}
	return {
		call: (name, input, transfer) => new Promise((resolve, reject) => {
			if (signal?.aborted) throw stopError(signal);
			thread ??= start();
			const id = count++;
			thread.calls.set(id, {
				resolve,
				reject
			});
			thread.worker.ref();
			thread.worker.postMessage({
				id,
				name,
				input
			}, transfer);
		}),
		close: () => thread?.end(new WorkerClosed("it was closed"))
	};
}
export { WorkerClosed, WorkerDied, openWorker };
