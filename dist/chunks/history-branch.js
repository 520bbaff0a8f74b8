import { environmentFile, readRecord, writeRecord } from "./record.js";
import { Buffer } from "node:buffer";
// src/github/stores/history-branch.ts
const historyBranch = "launch-gate-history";
const maxFileBytes = 5e6;
const maxAttempts = 8;
function branchHistory(api, { clock, signal }) {
	const call = async (work) => {
		const { data, problem } = await api.call("history", work);
		if (problem !== void 0) throw new Error(problem);
		return data;
	};
	return {
		async read(environment) {
			return parse((await call((octokit, repository) => readTip(octokit, repository, environment)))?.text ?? "", environment);
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
async function readRef({ rest: { git } }, repository) {
	try {
		return (await git.getRef({
			...repository,
			ref: `heads/${historyBranch}`
		})).data.object.sha;
	} catch (error) {
		const { status } = error;
		if (status === 404 || status === 409) return void 0;
		throw error;
	}
}
async function readTip(octokit, repository, environment) {
	const { git } = octokit.rest;
	const commit = await readRef(octokit, repository);
	if (commit === void 0) return void 0;
	const { tree } = (await git.getCommit({
		...repository,
		commit_sha: commit
	})).data;
	const file = (await git.getTree({
		...repository,
		tree_sha: tree.sha
	})).data.tree.find(({ path, type }) => path === fileOf(environment) && type === "blob");
	if (!file?.sha || (file.size ?? 0) > maxFileBytes) return {
		commit,
		tree: tree.sha
	};
	const { content } = (await git.getBlob({
		...repository,
		file_sha: file.sha
	})).data;
	return {
		commit,
		tree: tree.sha,
		text: Buffer.from(content, "base64").toString()
	};
}
async function append(octokit, repository, record) {
	const { git } = octokit.rest;
	const tip = await readTip(octokit, repository, record.environment);
	const { records } = parse(tip?.text ?? "", record.environment);
	const content = fitting([...records, record].map(writeRecord)).join("");
	const tree = await git.createTree({
		...repository,
		base_tree: tip?.tree,
		tree: [{
			path: fileOf(record.environment),
			mode: "100644",
			type: "blob",
			content
		}]
	});
	const { sha } = (await git.createCommit({
		...repository,
		message: `Latency of ${record.sha?.slice(0, 7) ?? "a release"} in ${record.environment}`,
		tree: tree.data.sha,
		parents: tip ? [tip.commit] : []
	})).data;
	try {
		if (tip) await git.updateRef({
			...repository,
			ref: `heads/${historyBranch}`,
			sha,
			force: false
		});
		else await git.createRef({
			...repository,
			ref: `refs/heads/${historyBranch}`,
			sha
		});
		return true;
	} catch (error) {
		const { status } = error;
		if (status === 409) return false;
		if (status !== 422 || await readRef(octokit, repository) === tip?.commit) throw error;
		return false;
	}
}
function fitting(lines) {
	const kept = [];
	let bytes = 0;
	for (const line of lines.slice(-30).reverse()) {
		bytes += Buffer.byteLength(line);
		if (bytes > maxFileBytes) break;
		kept.unshift(line);
	}
	return kept;
}
function fileOf(environment) {
	return `${environmentFile(environment)}.jsonl`;
}
export { branchHistory };
