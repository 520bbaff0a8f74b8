import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { findDefaultBranch, readHead } from "./default-branch.js";
import { isAncestor } from "./secrets.js";
import { GateError, openRepository } from "./start.js";
import { otherConfig } from "./other-config2.js";
const { existsSync } = require("node:fs");
const { join } = require("node:path");
// src/commands/bare-run.ts
async function planBareRun(file, context) {
	const repository = await openRepository(context).catch((error) => {
		if (!(error instanceof GateError) || error.code !== "NOT_A_REPOSITORY") throw error;
		throw nothingToDo(`there is no ${file}, and ${error.message}`, error);
	});
	if (existsSync(join(context.cwd, file))) throw nothingToDo(`${file} is empty, or holds comments alone`);
	const problem = otherConfig(repository.cwd, file, context);
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
function nothingToDo(problem, cause) {
	return new GateError("NOTHING_TO_DO", { problem: `there is nothing to check: ${problem}` }, { cause });
}
export { planBareRun };
