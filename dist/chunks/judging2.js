import { stopError } from "./start.js";
import { WorkerClosed, WorkerDied, openWorker } from "./open-worker.js";
import { judgeAnswer } from "./judge-answer.js";
// src/steps/judging.ts
const maxBytesHere = [
	32768,
	4096,
	0
];
const usual = {
	maxBytes: 5e6,
	worker: openWorker("answers", {
		init: () => void 0,
		maxHeapMegabytes: 200
	})
};
const large = openWorker("answers", {
	init: () => void 0,
	maxHeapMegabytes: 2e3
});
async function judging(answer, signal) {
	const { body } = answer.response;
	if (body.length <= (maxBytesHere[searchesOf(answer.step)] ?? 0)) return judgeAnswer(answer);
	const worker = body.length <= usual.maxBytes ? usual.worker : large;
	const close = () => worker.close();
	signal.addEventListener("abort", close);
	try {
		for (;;) {
			if (signal.aborted) throw stopError(signal);
			try {
				return await worker.call("judge", {
					...answer,
					response: {
						...answer.response,
						body: new Uint8Array(body)
					}
				});
			} catch (error) {
				if (error instanceof WorkerDied) return unread(answer, error);
				if (!(error instanceof WorkerClosed)) throw error;
			}
		}
	} finally {
		signal.removeEventListener("abort", close);
	}
}
function endJudging() {
	usual.worker.close();
	large.close();
}
function unread({ step, response }, { message }) {
	const observed = `an answer of ${response.body.length} bytes that cannot be read: ${message}`;
	return {
		values: [],
		missing: [],
		mismatches: [{
			rule: "smoke/body",
			at: step.at,
			expected: "an answer that can be read",
			observed
		}]
	};
}
function searchesOf({ expect, captures }) {
	const counts = [...expect.map(({ subject }) => subject), ...captures.map(({ from }) => from)].map((one) => {
		if (one.kind === "css") return one.selector.split(/:has\(/i).length - 1;
		return one.kind === "jsonpath" ? one.query.split(/\.\.|\?/).length - 1 : 0;
	});
	return Math.max(0, ...counts);
}
export { endJudging, judging };
