import { GateError } from "./errors.js";
import { createTemporaryFolder } from "./temporary-folder.js";
import { findCommit, findRemote, gitPath, openRepository } from "./repository.js";
import { lastLine, runGit, streamGit, withSettings } from "./run-git.js";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { lstat, mkdir, readFile, readlink, realpath, stat, writeFile } from "node:fs/promises";
// src/git/scratch.ts
const ownSettings = /^(?:core\.(?:bare|worktree|repositoryformatversion)\n|extensions\.|include(?:if)?\.|remote\.[^\n]*\.(?:promisor|partialclonefilter)\n)/i;
async function openScratch(repository) {
	if (repository.variables?.GIT_DIR) return;
	const folder = await createTemporaryFolder("git", repository.env.RUNNER_TEMP || tmpdir());
	const format = await ask(repository, ["rev-parse", "--show-object-format"]);
	const objects = await gitPath(repository, "objects");
	const head = await runGit(repository, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD"
	]);
	const refs = await ask(repository, ["for-each-ref", "--format=%(objectname) %(refname)"]);
	const settings = await settingsOf(repository);
	const workTree = repository.bare ? {} : {
		GIT_WORK_TREE: repository.cwd,
		GIT_INDEX_FILE: await gitPath(repository, "index")
	};
	await ask(repository, [
		"init",
		"--quiet",
		"--bare",
		"--template=",
		`--object-format=${format}`,
		folder
	]);
	await writeFile(join(folder, "objects", "info", "alternates"), `${JSON.stringify(objects)}\n`);
	if (refs !== "") await writeFile(join(folder, "packed-refs"), `${refs}\n`);
	if (head.exitCode === 0) await writeFile(join(folder, "HEAD"), head.stdout);
	await copy(await gitPath(repository, "shallow"), join(folder, "shallow"));
	repository.variables = {
		...settings,
		...workTree,
		GIT_DIR: folder
	};
}
async function withoutAsking(repository) {
	if (repository.clone.partial) await openScratch(repository);
	const { variables = {} } = repository;
	const kept = Object.entries(variables).filter(([name]) => !/^GIT_CONFIG_(?:KEY|VALUE|COUNT)/.test(name));
	const settings = Array.from({ length: Number(variables.GIT_CONFIG_COUNT ?? 0) }, (_, index) => {
		return [variables[`GIT_CONFIG_KEY_${index}`] ?? "", variables[`GIT_CONFIG_VALUE_${index}`] ?? ""];
	}).filter((setting) => !ownSettings.test(setting.join("\n")));
	return {
		...repository,
		variables: withSettings(Object.fromEntries(kept), settings)
	};
}
async function settingsOf(repository) {
	const entries = (await ask(repository, [
		"config",
		"--list",
		"--null"
	])).split("\0").filter((entry) => entry !== "" && !ownSettings.test(entry)).map((entry) => {
		const [key = "", ...value] = entry.split("\n");
		return [key, value.length > 0 ? value.join("\n") : "true"];
	});
	return withSettings({
		GIT_CONFIG_NOSYSTEM: "1",
		GIT_CONFIG_GLOBAL: "/dev/null"
	}, entries);
}
async function ask(repository, args) {
	const { exitCode, stdout, stderr } = await runGit(repository, args);
	if (exitCode !== 0) throw new GateError("GIT_FAILED", { problem: lastLine(stderr) });
	return stdout.replace(/\r?\n$/, "");
}
async function copy(from, to) {
	const content = await readFile(from).catch(() => void 0);
	if (content !== void 0) await writeFile(to, content);
}
// src/git/fetch.ts
const noRemote = "the clone has no remote to ask";
const fetchTimeoutMs = 6e5;
const completely = "--depth=2147483647";
async function fetchCommits(repository, ids, depth) {
	const options = depth === "completely" ? [completely] : [];
	return await fetchObjects(repository, ids, {
		options,
		without: "tree:0"
	}) === void 0 ? void 0 : fetchObjects(repository, ids, { options });
}
function fetchHistory(repository, ids, everything = false) {
	const all = everything ? ["+refs/heads/*:refs/remote-heads/*", "+refs/tags/*:refs/remote-tags/*"] : [];
	return fetchObjects(repository, [...ids, ...all], { options: [completely] });
}
async function fetchTree(repository, id) {
	const options = ["--depth=1"];
	if (await fetchObjects(repository, [id], {
		options,
		without: "blob:none"
	}) !== void 0) return fetchObjects(repository, [id], { options });
	await allowAsking(repository);
}
async function fetchObjects(repository, names, { options = [], settings = [], without }) {
	const remote = await findRemote(repository);
	if (!remote) return noRemote;
	await openScratch(repository);
	const filter = without ? partialClone(remote, without) : [];
	const place = {
		...repository,
		variables: withSettings(repository.variables ?? {}, [...settings, ...filter])
	};
	const args = [
		"fetch",
		...[
			"--no-tags",
			"--no-recurse-submodules",
			"--no-write-fetch-head",
			"--refmap=",
			"--quiet"
		],
		...options,
		...without ? [] : ["--no-filter"],
		"--stdin",
		"--end-of-options",
		remote
	];
	const { exitCode, stderr } = await runGit(place, args, {
		timeoutMs: fetchTimeoutMs,
		input: lines(names)
	});
	return exitCode === 0 ? void 0 : lastLine(stderr) || "git fetch failed";
}
async function allowAsking(repository) {
	const remote = await findRemote(repository);
	if (!remote) return;
	await openScratch(repository);
	repository.variables = withSettings(repository.variables ?? {}, partialClone(remote, "blob:none"));
}
function partialClone(remote, filter) {
	return [[`remote.${remote}.promisor`, "true"], [`remote.${remote}.partialclonefilter`, filter]];
}
async function remoteTip(repository, branch) {
	const ref = `refs/heads/${branch}`;
	return (await remoteRefs(repository, [ref])).refs.get(ref);
}
async function remoteRefs(repository, names) {
	const refs = new Map();
	const remote = await findRemote(repository);
	if (!remote) return {
		refs,
		refused: noRemote
	};
	const asked = names.flatMap((name) => [name, `${name}^{}`]);
	const { exitCode, stdout, stderr } = await runGit(repository, [
		"ls-remote",
		"--end-of-options",
		remote,
		...asked
	]);
	if (exitCode !== 0) return {
		refs,
		refused: lastLine(stderr) || "git ls-remote failed"
	};
	for (const [id = "", ref = ""] of stdout.split("\n").map((line) => line.split("	"))) if (asked.includes(ref)) refs.set(ref.replace(/\^\{\}$/, ""), id);
	return {
		refs,
		refused: void 0
	};
}
async function remoteNames(repository) {
	const remote = await findRemote(repository);
	if (!remote) return [];
	const { stdout } = await runGit(repository, [
		"ls-remote",
		"--heads",
		"--tags",
		"--refs",
		"--end-of-options",
		remote
	]);
	return stdout.split("\n").flatMap((line) => line.split("	")[1] ?? []);
}
function lines(names) {
	return [...names].map((name) => `${name}\n`).join("");
}
// src/git/read-blob.ts
async function readBlob(repository, commit, path, maxBytes) {
	const entry = await findEntry(repository, commit, path);
	if (entry === void 0) return void 0;
	if (!entry.mode.startsWith("100")) throw new Error("it is not a file");
	return readObject(repository, entry.id, maxBytes);
}
async function readCommittedLink(repository, commit, path) {
	const entry = await findEntry(repository, commit, path);
	return entry?.mode === "120000" ? (await readObject(repository, entry.id, maxTarget)).toString("utf8") : void 0;
}
const maxTarget = 4096;
async function findEntry(repository, commit, path) {
	const { exitCode, stdout, stderr } = await runGit(repository, [
		"ls-tree",
		"-z",
		"--full-tree",
		commit,
		"--",
		path
	]);
	if (exitCode !== 0) throw new GateError("GIT_FAILED", { problem: lastLine(stderr) });
	const [mode = "", , id = ""] = stdout.split(/[ \t]/, 3);
	return stdout === "" ? void 0 : {
		mode,
		id
	};
}
async function readObject(repository, id, maxBytes) {
	const chunks = [];
	let bytes = 0;
	for await (const chunk of streamGit(repository, [
		"cat-file",
		"blob",
		id
	])) {
		bytes += chunk.length;
		if (bytes > maxBytes) throw new Error(tooLarge(maxBytes));
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
function tooLarge(maxBytes) {
	return maxBytes < 1e6 ? "it is a symbolic link that is too long" : `it is larger than ${Math.floor(maxBytes / 1e6)} MB`;
}
// src/git/attributes.ts
const maxBytes = 1e6;
async function committedAttributes(repository) {
	if (repository.bare) return new Map();
	try {
		return await readAttributes(repository, "HEAD");
	} catch (error) {
		if (await findCommit(repository, "HEAD")) throw error;
		return new Map();
	}
}
async function readAttributes(repository, commit) {
	const attributes = new Map();
	let rest = "";
	for await (const chunk of streamGit(repository, [
		"ls-tree",
		"-r",
		"-z",
		"--name-only",
		"--full-tree",
		commit
	])) {
		const names = (rest + chunk.toString("latin1")).split("\0");
		rest = names.pop() ?? "";
		for (const name of names.filter((each) => /(?:^|\/)\.gitattributes$/.test(each))) {
			const path = Buffer.from(name, "latin1").toString("utf8");
			const text = await readAttributesFile(repository, commit, path);
			if (text) attributes.set(path, text);
		}
	}
	return attributes;
}
async function readAttributesFile(repository, commit, path) {
	try {
		return await readBlob(repository, commit, path, maxBytes);
	} catch (error) {
		if (error instanceof GateError) throw error;
		return;
	}
}
async function withAttributes(repository, attributes) {
	await leaveOwnAttributes(repository);
	const folder = await createTemporaryFolder("attributes", repository.env.RUNNER_TEMP || tmpdir());
	for (const [path, text] of attributes) {
		await mkdir(dirname(join(folder, path)), { recursive: true });
		await writeFile(join(folder, path), text);
	}
	const variables = {
		GIT_DIR: repository.folders.own,
		...repository.variables,
		GIT_WORK_TREE: folder,
		GIT_INDEX_FILE: join(folder, ".git", "index")
	};
	const mayHideText = [...attributes.values()].some((text) => /diff|binary/.test(text.toString("latin1")));
	return {
		...repository,
		cwd: folder,
		variables,
		mayHideText
	};
}
async function leaveOwnAttributes(repository) {
	if (!existsSync(join(repository.folders.shared, "info", "attributes"))) return;
	await openScratch(repository);
	if (repository.clone.partial) await allowAsking(repository);
}
// src/git/path-inside.ts
function pathInside(root, path) {
	const inside = relative(root, resolve(root, path));
	return inside === "" || isOutside(inside) ? void 0 : inside.replaceAll(sep, "/");
}
async function pathFromRoot(root, path) {
	const real = await realpath(root).catch(() => root);
	for (const folder of foldersOf(path)) {
		const target = await realpath(folder).catch(() => void 0);
		if (target === void 0) break;
		if (!isOutside(relative(real, target))) return pathInside(real, resolve(target, relative(folder, path)));
	}
	return pathInside(root, path);
}
function foldersOf(path) {
	const folders = [];
	for (let at = dirname(path); at !== folders[0]; at = dirname(at)) folders.unshift(at);
	return folders;
}
function isOutside(path) {
	return isAbsolute(path) || path.split(sep)[0] === "..";
}
// src/git/follow-links.ts
const maxLinks = 40;
async function followLinks(path, readLink, roots) {
	const links = [];
	let done = [];
	let left = path.split("/");
	let last = "";
	let isLink = false;
	for (let name = left.shift(); name !== void 0; name = left.shift()) {
		if (name === "" || name === ".") continue;
		if (name === "..") {
			if (done.pop() === void 0) throw new Error(`the symbolic link ${last} leads out of the repository`);
			continue;
		}
		if (last !== "" && name.toLowerCase() === ".git") throw new Error(`the symbolic link ${last} leads into the folder of git`);
		const at = [...done, name].join("/");
		const target = await readLink(at);
		if (target === void 0) {
			done.push(name);
			continue;
		}
		last = `${JSON.stringify(at)} -> ${JSON.stringify(target.slice(0, 200))}`;
		links.push(at);
		isLink ||= left.length === 0;
		if (links.length > maxLinks) throw new Error(`the symbolic link ${last} leads in a circle`);
		if (isAbsolute(target)) {
			const inside = roots.map((root) => pathInside(root, target)).find((each) => each !== void 0);
			if (inside === void 0) throw new Error(`the symbolic link ${last} leads out of the repository`);
			done = [];
			left = [...inside.split("/"), ...left];
		} else left = [...target.split("/"), ...left];
	}
	if (done.length === 0) throw new Error(`the symbolic link ${last} leads to no file`);
	return {
		path: done.join("/"),
		links: [...new Set(links)],
		last: isLink ? last : void 0
	};
}
// src/git/policy-files.ts
function treeFiles({ cwd }) {
	const asked = new Set();
	const linked = new Set();
	let found;
	return {
		asked,
		linked,
		async read(path, maxBytes) {
			found ??= findCheckout(cwd);
			const root = await found;
			const linkOnDisk = async (at) => {
				const link = join(root, at);
				return (await orMissing(lstat(link)))?.isSymbolicLink() ? (await readlink(link)).replaceAll(sep, "/") : void 0;
			};
			const readInside = (inside) => readDisk(join(root, inside), maxBytes);
			return readSteering(path, maxBytes, {
				root,
				asked,
				linked,
				readLink: linkOnDisk,
				readInside
			});
		}
	};
}
async function findCheckout(folder) {
	const real = await realpath(folder).catch(() => folder);
	for (let at = real;; at = dirname(at)) {
		if (await lstat(join(at, ".git")).catch(() => void 0)) return at;
		if (at === dirname(at)) return real;
	}
}
async function readSteering(path, maxBytes, tree) {
	const { root, asked, linked, readLink, readInside } = tree;
	asked.add(path);
	const inside = await pathFromRoot(root, path);
	if (inside === void 0) return readDisk(path, maxBytes);
	const target = await followLinks(inside, readLink, [root, await realpath(root).catch(() => root)]);
	if (target.links.length > 0) linked.add(path);
	for (const each of [...target.links, target.path]) asked.add(join(root, each));
	const bytes = await readInside(target.path);
	if (bytes === void 0 && target.last) throw new Error(`the symbolic link ${target.last} leads to nothing`);
	return bytes;
}
async function committedFiles(commit, context) {
	let repository;
	try {
		repository = await openRepository(context);
	} catch (error) {
		if (error instanceof GateError && error.code === "NOT_A_REPOSITORY") return noFiles(commit, error);
		throw error;
	}
	if (!await findCommit(repository, commit)) {
		const refused = await fetchTree(repository, commit);
		if (!await findCommit(repository, commit)) throw new GateError("RANGE_UNRESOLVABLE", {
			problem: `the base commit ${commit}, whose configuration counts here, is not in this clone${refused ? ` and the remote refused to send it: ${refused}` : ""}`,
			hint: "Most often the base branch was force-pushed while the job ran. Run the job again."
		});
	}
	const asked = new Set();
	const linked = new Set();
	return {
		commit,
		asked,
		linked,
		attributes: () => readAttributes(repository, commit),
		read(path, maxBytes) {
			const readInside = (inside) => readBlob(repository, commit, inside, maxBytes);
			const readLink = (at) => readCommittedLink(repository, commit, at);
			return readSteering(path, maxBytes, {
				root: repository.cwd,
				asked,
				linked,
				readLink,
				readInside
			});
		}
	};
}
function noFiles(commit, error) {
	const asked = new Set();
	return {
		commit,
		asked,
		linked: new Set(),
		async read(path, maxBytes) {
			asked.add(path);
			if (await readDisk(path, maxBytes)) throw error;
		}
	};
}
async function readDisk(path, maxBytes) {
	const stats = await orMissing(stat(path));
	if (stats === void 0) return void 0;
	if (!stats.isFile()) throw new Error("it is not a file");
	if (stats.size > maxBytes) throw new Error(`it is larger than ${Math.floor(maxBytes / 1e6)} MB`);
	return orMissing(readFile(path));
}
async function orMissing(asking) {
	try {
		return await asking;
	} catch (error) {
		if (["ENOENT", "ENOTDIR"].includes(error.code ?? "")) return void 0;
		throw error;
	}
}
export { allowAsking, committedAttributes, committedFiles, fetchCommits, fetchHistory, fetchObjects, fetchTree, leaveOwnAttributes, lines, noRemote, openScratch, pathFromRoot, pathInside, readAttributesFile, remoteNames, remoteRefs, remoteTip, treeFiles, withAttributes, withoutAsking };
