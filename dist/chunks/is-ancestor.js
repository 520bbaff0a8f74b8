import { runGit } from "./start.js";
// src/git/is-ancestor.ts
async function isAncestor(repository, commit, other) {
	const { exitCode } = await runGit(repository, [
		"merge-base",
		"--is-ancestor",
		commit,
		other
	]);
	return exitCode === 0 ? true : exitCode === 1 ? false : void 0;
}
export { isAncestor };
