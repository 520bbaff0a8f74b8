import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
const { Buffer } = require("node:buffer");
const { createHash } = require("node:crypto");
// src/github/stores/branch-file.ts
const historyBranch = "launch-gate-history";
const maxFileBytes = 5e6;
const noBuild = "[skip ci] [vercel skip]";
const forbids = /rule violation|protected branch|^could not (?:create|update) file|not authorized/i;
const overtaken = /"sha" wasn't supplied|but expected|expected to be at|does not match/;
async function readFile({ rest }, repository, path) {
	const raw = {
		mediaType: { format: "raw" },
		request: { parseSuccessResponseBody: false }
	};
	try {
		const { data } = await rest.repos.getContent({
			...repository,
			ref: historyBranch,
			path,
			...raw
		});
		const bytes = Buffer.from(await new Response(data).arrayBuffer());
		return {
			sha: blobOf(bytes),
			text: bytes.length > 5e6 ? void 0 : bytes.toString()
		};
	} catch (error) {
		if (error.status === 404) return void 0;
		throw error;
	}
}
async function replaceFile(octokit, repository, before, { path, content, message }) {
	const whole = `${message}\n\n${noBuild}`;
	const bytes = Buffer.from(content);
	try {
		await octokit.rest.repos.createOrUpdateFileContents({
			...repository,
			path,
			branch: historyBranch,
			sha: before?.sha,
			content: bytes.toString("base64"),
			message: whole
		});
		return;
	} catch (error) {
		const { status, message: said } = error;
		if (status === 404 && !await hasBranch(octokit, repository)) return beginBranch(octokit, repository, {
			path,
			content,
			message: whole
		});
		if (!(status === 409 && !forbids.test(said) || status === 422 && overtaken.test(said))) throw error;
		return (await readFile(octokit, repository, path))?.sha === blobOf(bytes) ? void 0 : { overtaken: said };
	}
}
async function beginBranch(octokit, repository, { path, content, message }) {
	const { git } = octokit.rest;
	const file = {
		path,
		mode: "100644",
		type: "blob",
		content
	};
	const tree = await git.createTree({
		...repository,
		tree: [file]
	});
	const commit = await git.createCommit({
		...repository,
		message,
		tree: tree.data.sha,
		parents: []
	});
	try {
		await git.createRef({
			...repository,
			ref: `refs/heads/${historyBranch}`,
			sha: commit.data.sha
		});
		return;
	} catch (error) {
		const { status, message: said } = error;
		if (status !== 422 && status !== 409 || !await hasBranch(octokit, repository)) throw error;
		return { overtaken: said };
	}
}
async function hasBranch({ rest: { git } }, repository) {
	try {
		await git.getRef({
			...repository,
			ref: `heads/${historyBranch}`
		});
		return true;
	} catch (error) {
		if (error.status === 404) return false;
		throw error;
	}
}
function blobOf(content) {
	return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
export { historyBranch, maxFileBytes, readFile, replaceFile };
