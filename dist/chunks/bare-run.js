import { GateError, findCommit, findRemote, openRepository, runGit } from "./start.js";
import { isAncestor } from "./is-ancestor.js";
import { existsSync } from "node:fs";
import { join, relative } from "node:path";
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
// src/commands/bare-run.ts
const misnamed = [
	".github/launch-gate.yaml",
	"launch-gate.yml",
	"launch-gate.yaml"
];
async function planBareRun(file, context) {
	const repository = await openRepository(context).catch((error) => {
		if (!(error instanceof GateError) || error.code !== "NOT_A_REPOSITORY") throw error;
		throw nothingToDo(`there is no ${file}, and ${error.message}`, error);
	});
	if (existsSync(join(context.cwd, file))) throw nothingToDo(`${file} is empty, or holds comments alone`);
	const problem = otherConfig(repository, file, context);
	if (problem) throw new GateError("CONFIG_UNREADABLE", {
		file,
		problem
	});
	const [{ branch, commit }, known] = await Promise.all([readHead(repository), findDefaultBranch(repository)]);
	if (!commit) throw nothingToDo(`there is no ${file}, and ${branch ?? "HEAD"} has no commit yet`);
	const isDefault = known && (branch ? branch === known.name : await isAncestor(repository, commit, known.tip));
	const what = branch ?? commit.slice(0, 7);
	if (known && !isDefault) return {
		range: {
			kind: "between",
			base: known.tip,
			head: commit
		},
		hints: hints(file, `what ${what} has beyond ${known.ref}`)
	};
	return {
		range: {
			kind: "history",
			head: commit
		},
		hints: hints(file, `the whole history of ${what}${known ? "" : ", as no default branch is known in this clone"}`)
	};
}
function hints(file, what) {
	return [`There is no ${file}, so only secrets were looked for, in ${what}. Other commits: --range A..B, or --range all.`, `To judge a deployment too, "launch-gate init --url https://app.example.com" writes ${file}. "launch-gate demo" shows such a run.`];
}
function otherConfig(repository, file, { cwd }) {
	const at = relative(cwd, repository.cwd);
	if (existsSync(join(repository.cwd, file))) return `it is not in this folder, but at the root of the repository; add --cwd ${at}`;
	const other = misnamed.find((name) => existsSync(join(repository.cwd, name)));
	return other && `there is no such file, but there is ${other}; rename it, or add --config ${join(at, other)}`;
}
function nothingToDo(problem, cause) {
	return new GateError("NOTHING_TO_DO", { problem: `there is nothing to check: ${problem}` }, { cause });
}
export { planBareRun };
