import { Buffer } from "node:buffer";
// src/github/stores/branch-file.ts
const historyBranch = "launch-gate-history";
const maxFileBytes = 5e6;
const noBuild = "[skip ci] [vercel skip]";
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
async function readTip(octokit, repository, path) {
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
	})).data.tree.find((entry) => entry.path === path && entry.type === "blob");
	if (!file?.sha) return {
		commit,
		tree: tree.sha
	};
	if ((file.size ?? 0) > 5e6) return {
		commit,
		tree: tree.sha,
		isTooLarge: true
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
async function replaceFile(octokit, repository, tip, { path, content, message }) {
	const { git } = octokit.rest;
	const tree = await git.createTree({
		...repository,
		base_tree: tip?.tree,
		tree: [{
			path,
			mode: "100644",
			type: "blob",
			content
		}]
	});
	const { sha } = (await git.createCommit({
		...repository,
		message: `${message}\n\n${noBuild}`,
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
export { historyBranch, maxFileBytes, readTip, replaceFile };
