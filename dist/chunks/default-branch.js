import { findCommit, findRemote, runGit } from "./start.js";
// src/git/default-branch.ts
async function findDefaultBranch(repository) {
	const remote = await findRemote(repository);
	const remotes = remote && `refs/remotes/${remote}/`;
	const [ofRemote, ofUser] = await Promise.all([remotes && symbolicRef(repository, `${remotes}HEAD`), runGit(repository, [
		"config",
		"--get",
		"init.defaultBranch"
	])]);
	const named = remotes && ofRemote?.startsWith(remotes) ? ofRemote.slice(remotes.length) : void 0;
	for (const name of [
		named,
		ofUser.stdout.trim(),
		"main",
		"master"
	]) {
		if (!name) continue;
		for (const folder of [remotes, "refs/heads/"]) {
			const tip = folder && await findCommit(repository, folder + name);
			if (tip) return {
				name,
				ref: `${folder}${name}`.replace(/^refs\/(?:heads|remotes)\//, ""),
				tip
			};
		}
	}
}
async function readHead(repository) {
	const [ref, commit] = await Promise.all([symbolicRef(repository, "HEAD"), findCommit(repository, "HEAD")]);
	return {
		branch: ref?.replace(/^refs\/heads\//, ""),
		commit
	};
}
async function symbolicRef(repository, name) {
	const { exitCode, stdout } = await runGit(repository, [
		"symbolic-ref",
		"--quiet",
		name
	]);
	return exitCode === 0 ? stdout.trim() : void 0;
}
export { findDefaultBranch, readHead };
