import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { environmentFile, isNewerRecord, readRecord, writeRecord } from "./record.js";
import { addRun, readRuns, runsFile } from "./runs-text.js";
import "./branch-file.js";
const { Buffer } = require("node:buffer");
// src/github/stores/history-branch.ts
function branchHistory(texts, look) {
	const pathOf = (environment) => `${environmentFile(environment)}.jsonl`;
	return {
		async read(environment) {
			const { records, ignored, newer } = parse(await texts.read(pathOf(environment)), environment);
			return {
				records,
				ignored: ignored + newer.length
			};
		},
		async add(record) {
			const line = look(writeRecord(record));
			const message = `Latency of ${record.sha?.slice(0, 7) ?? "a release"} in ${record.environment}`;
			await texts.change(pathOf(record.environment), message, (text) => {
				if (text.includes(line)) return text;
				const { records, newer } = parse(text, record.environment);
				return [...newer, ...fitting([...records.map(writeRecord), line])].join("");
			});
		}
	};
}
function branchRuns(texts, look) {
	return {
		async readRuns(environment) {
			return readRuns(await texts.read(runsFile(environment)), environment);
		},
		async addRun(run) {
			const looked = JSON.parse(look(JSON.stringify(run)));
			const { sha, environment } = looked;
			const message = `Run of ${sha?.slice(0, 7) ?? "a release"} in ${environment}`;
			await texts.change(runsFile(environment), message, (text) => addRun(text, looked));
		}
	};
}
function parse(text, environment) {
	const all = text.split("\n").filter((line) => line !== "");
	const newer = all.filter(isNewerRecord).map((line) => `${line}\n`);
	const read = all.filter((line) => !isNewerRecord(line)).slice(-30).map(readRecord);
	const records = read.filter((record) => record?.environment === environment);
	return {
		records,
		newer,
		ignored: read.length - records.length
	};
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
export { branchHistory, branchRuns };
