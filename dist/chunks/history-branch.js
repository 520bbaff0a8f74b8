import { environmentFile, readRecord, writeRecord } from "./record.js";
import { historyBranch, readTip, replaceFile } from "./branch-file.js";
import { Buffer } from "node:buffer";
// src/github/stores/history-branch.ts
const maxAttempts = 8;
function branchHistory(api, { clock, signal }) {
	const call = async (work) => {
		const { data, problem } = await api.call("history", work);
		if (problem !== void 0) throw new Error(problem);
		return data;
	};
	return {
		async read(environment) {
			return parse((await call((octokit, repository) => readTip(octokit, repository, fileOf(environment))))?.text ?? "", environment);
		},
		async add(record) {
			for (let attempt = 0; attempt < maxAttempts; attempt++) {
				if (await call((octokit, repository) => append(octokit, repository, record))) return;
				await clock.sleep((.5 + Math.random()) * 200 * 2 ** Math.min(attempt, 4), signal);
			}
			throw new Error(`the branch ${historyBranch} changed under each of ${maxAttempts} attempts`);
		}
	};
}
function parse(text, environment) {
	const read = text.split("\n").filter((line) => line !== "").slice(-30).map(readRecord);
	const records = read.filter((record) => record?.environment === environment);
	return {
		records,
		ignored: read.length - records.length
	};
}
async function append(octokit, repository, record) {
	const path = fileOf(record.environment);
	const tip = await readTip(octokit, repository, path);
	const { records } = parse(tip?.text ?? "", record.environment);
	return replaceFile(octokit, repository, tip, {
		path,
		content: fitting([...records, record].map(writeRecord)).join(""),
		message: `Latency of ${record.sha?.slice(0, 7) ?? "a release"} in ${record.environment}`
	});
}
function fitting(lines) {
	const kept = [];
	let bytes = 0;
	for (const line of lines.slice(-30).reverse()) {
		bytes += Buffer.byteLength(line);
		if (bytes > 5e6) break;
		kept.unshift(line);
	}
	return kept;
}
function fileOf(environment) {
	return `${environmentFile(environment)}.jsonl`;
}
export { branchHistory };
