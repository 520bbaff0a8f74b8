import { GateError } from "./errors.js";
import { lastLine, runGit } from "./run-git.js";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { randomUUID } from "node:crypto";
// src/git/repository.ts
async function openRepository(context) {
	const place = {
		cwd: context.cwd,
		env: context.env,
		signal: context.signal,
		trusted: isWorkspace(context)
	};
	const names = "^(remote\\..*\\.promisor|extensions\\.partialclone|diff\\..*\\.binary)$";
	const asked = [
		"--is-bare-repository",
		"--is-shallow-repository",
		"--absolute-git-dir",
		"--git-common-dir"
	];
	const separator = `--${randomUUID()}`;
	const args = [...asked, "--show-toplevel"].flatMap((option) => [option, separator]);
	const [found, listed] = await Promise.all([runGit(place, ["rev-parse", ...args]), runGit(place, [
		"config",
		"--null",
		"--name-only",
		"--get-regexp",
		names
	])]);
	const keys = listed.stdout.split("\0").filter((key) => key !== "");
	const drivers = keys.filter((key) => key.startsWith("diff."));
	const overrides = drivers.map((key) => [key, "auto"]);
	const [bare, shallow, own = "", shared = "", top = ""] = found.stdout.split(`\n${separator}\n`);
	if (bare === "false" ? found.exitCode !== 0 : bare !== "true") throw refusal(context.cwd, found.stderr);
	const cwd = bare === "true" ? own : top;
	if (bare === "false" && !existsSync(join(cwd, ".git"))) throw elsewhere(cwd);
	return {
		...place,
		overrides,
		cwd,
		bare: bare === "true",
		clone: {
			shallow: shallow === "true",
			partial: keys.length > drivers.length
		},
		folders: {
			own,
			shared: resolve(context.cwd, shared)
		}
	};
}
async function gitPath(repository, name) {
	const { exitCode, stdout, stderr } = await runGit(repository, [
		"rev-parse",
		"--git-path",
		name
	]);
	if (exitCode !== 0) throw new GateError("GIT_FAILED", { problem: lastLine(stderr) });
	return resolve(repository.cwd, pathOf(stdout));
}
function pathOf(stdout) {
	return stdout.replace(/\r?\n$/, "");
}
function isWorkspace(context) {
	const workspace = context.env.GITHUB_WORKSPACE;
	if (context.env.GITHUB_ACTIONS !== "true" || !workspace) return false;
	return `${resolve(context.cwd)}/`.replaceAll("\\", "/").startsWith(`${resolve(workspace)}/`.replaceAll("\\", "/"));
}
function elsewhere(folder) {
	return new GateError("RANGE_UNRESOLVABLE", {
		problem: `the setting core.worktree says that the files are in ${folder}, where git finds no repository`,
		hint: "Run \"git config --unset core.worktree\", or clone the repository anew."
	});
}
function refusal(path, stderr) {
	if (!stderr.includes("dubious ownership")) return new GateError("NOT_A_REPOSITORY", { path });
	return new GateError("RANGE_UNRESOLVABLE", {
		problem: `git refuses ${path}, which belongs to another user: ${lastLine(stderr)}`,
		hint: "If you trust the folder: git config --global --add safe.directory <the folder>"
	});
}
async function findCommit(repository, revision) {
	const args = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	];
	const { exitCode, stdout } = await runGit(repository, args);
	return exitCode === 0 ? stdout.trim() : void 0;
}
async function findRemote(repository) {
	const { stdout } = await runGit(repository, ["remote"]);
	const names = stdout.split("\n").filter((name) => name !== "");
	return names.includes("origin") ? "origin" : names.length === 1 ? names[0] : void 0;
}
export { findCommit, findRemote, gitPath, openRepository };
