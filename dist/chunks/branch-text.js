import { cut, oneLine } from "./start.js";
import { historyBranch, readFile, replaceFile } from "./branch-file.js";
// src/github/stores/branch-text.ts
const maxAttempts = 12;
const longestWaitMs = 5e3;
function branchTexts(api, { clock, signal }) {
	const call = async (work) => {
		const { data, problem } = await api.call("history", work);
		if (problem !== void 0) throw new Error(problem);
		return data;
	};
	const known = new Map();
	const textOf = async (path) => {
		if (!known.has(path)) known.set(path, await call((octokit, repository) => readFile(octokit, repository, path)));
		const file = known.get(path);
		if (file && file.text === void 0) throw new Error(`${path} of the branch ${historyBranch} is larger than 5 MB`);
		return file?.text ?? "";
	};
	return {
		async read(path) {
			known.delete(path);
			return await textOf(path);
		},
		async change(path, message, change) {
			let said = "";
			for (let attempt = 0; attempt < maxAttempts; attempt += 1) {
				const text = await textOf(path);
				const content = change(text);
				if (content === text) return;
				const before = known.get(path);
				known.delete(path);
				const missed = await call((octokit, repository) => replaceFile(octokit, repository, before, {
					path,
					content,
					message
				}));
				if (!missed) return;
				said = cut(oneLine(missed.overtaken), 200);
				await clock.sleep(Math.random() * Math.min(longestWaitMs, 200 * 2 ** attempt), signal);
			}
			throw new Error(`the branch ${historyBranch} changed under each of ${maxAttempts} attempts (${said})`);
		}
	};
}
export { branchTexts };
