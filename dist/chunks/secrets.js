import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError, allowAsking, asUtf8, committedAttributes, committedFiles, didYouMean, fetchCommits, fetchHistory, fetchObjects, fetchTree, findCommit, findEntries, findRemote, gitPath, lastLine, leaveOwnAttributes, lines, openRepository, openScratch, pathFromRoot, plural, readAttributesFile, readGit, remoteNames, remoteRefs, remoteTip, runGit, secretForms, stopError, streamGit, tooManySecrets, treeFiles, withAttributes, withoutAsking, wordsOf } from "./start.js";
import { detectorOf, groupBy, readBaseline, readIgnore, shellPath } from "./run.js";
const { constants } = require("node:fs");
const { availableParallelism } = require("node:os");
const { join, relative, resolve, sep } = require("node:path");
const { open, readFile } = require("node:fs/promises");
const { setImmediate } = require("node:timers/promises");
const { basename: basename$1 } = require("node:path/posix");
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
// src/pillars/secrets/ignore-lines.ts
function ignoreLines({ fingerprint, commit = "" }) {
	const lines = [`False alarm? Add to .gitleaksignore, for every commit until the line moves: ${commit === "" ? fingerprint : fingerprint.slice(commit.length + 1)}`];
	return commit === "" ? lines : [...lines, `Or for this commit alone, until a squash or rebase: ${fingerprint}`];
}
// src/git/list-commits.ts
async function* listCommits(repository, range, merges = []) {
	const output = streamGit(repository, [
		"rev-list",
		"--parents",
		...range.revisions,
		"--"
	]);
	for await (const lines of wordsOf(output, "\n")) yield lines.map((line) => {
		const [id = "", ...parents] = line.split(" ", 3);
		if (parents.length > 1) merges.push(id);
		return id;
	});
}
const fewCommits = 200;
async function openCommitList(repository, range) {
	const merges = [];
	const lists = listCommits(repository, range, merges);
	let end = () => {};
	const whole = new Promise((resolve) => {
		end = resolve;
	});
	const list = {
		count: 0,
		isComplete: false,
		isLong: false,
		ids: all(),
		whole,
		listed: [],
		merges
	};
	const ahead = [];
	async function take() {
		const next = await lists.next();
		if (next.done) list.isComplete = true;
		const ids = next.value ?? [];
		list.count += ids.length;
		for (const id of ids) list.listed.push(id);
		return ids;
	}
	async function* all() {
		try {
			yield* ahead;
			while (!list.isComplete) yield await take();
			end();
		} finally {
			await lists.return(void 0);
		}
	}
	while (!list.isComplete && list.count <= fewCommits) ahead.push(await take());
	list.isLong = list.count > fewCommits;
	return list;
}
// src/git/release.ts
function release({ buffer, length }) {
	if (buffer instanceof ArrayBuffer && buffer.byteLength === length) buffer.transfer?.(0);
}
// src/git/growing-text.ts
const mostJoined = 1048576;
const growth = 16777216;
const longest = 4294967296;
function createGrowingText() {
	let parts = [];
	let length = 0;
	let memory;
	function write(bytes, at) {
		memory ??= new ArrayBuffer(0, { maxByteLength: longest });
		const end = at + bytes.length;
		if (end > memory.byteLength) memory.resize(end + growth);
		new Uint8Array(memory, at, bytes.length).set(bytes);
		release(bytes);
	}
	return {
		append(part) {
			const { length: size } = part;
			if (!memory && length + size <= mostJoined) parts.push(part);
			else if (memory) write(part, length);
			else {
				let at = 0;
				for (const each of [...parts, part]) {
					const { length: size } = each;
					write(each, at);
					at += size;
				}
				parts = [];
			}
			length += size;
		},
		dropLast() {
			if (length === 0) return;
			length -= 1;
			const last = parts.at(-1);
			if (last) parts[parts.length - 1] = last.subarray(0, -1);
		},
		whole: () => memory ? Buffer.from(memory, 0, length) : Buffer.concat(parts)
	};
}
// src/git/quoted-path.ts
const escapes = {
	a: 7,
	b: 8,
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13,
	"\"": 34,
	"\\": 92
};
function unquotePath(quoted) {
	const bytes = [];
	for (let index = 1; index < quoted.length && quoted[index] !== 34; index += 1) {
		const byte = quoted[index];
		if (byte !== 92) {
			bytes.push(byte);
			continue;
		}
		const octal = /^[0-3][0-7]{2}/.exec(quoted.toString("latin1", index + 1, index + 4));
		if (octal) bytes.push(Number.parseInt(octal[0], 8));
		else bytes.push(escapes[String.fromCharCode(quoted[index + 1] ?? 92)] ?? quoted[index + 1] ?? 92);
		index += octal ? 3 : 1;
	}
	return Buffer.from(bytes).toString("utf8");
}
// src/git/parse-patch.ts
const commitFormat = "--format=%x00%H%x00%an%x00%ae%x00%aI";
const endOfPart = "end of part";
const newline$3 = 10;
const quote = 34;
const plus$1 = 43;
const comma = 44;
const minus$1 = 45;
const space$1 = 32;
const at = 64;
const backslash = 92;
const letterB = 66;
const letterD = 100;
const letterE = 101;
const letterI = 105;
const letterR = 114;
async function* parsePatches(chunks, commit) {
	let path;
	let open;
	let batch = {
		hunks: [],
		commits: 0
	};
	let names;
	let renamed;
	let oldName;
	let blobs;
	const header = (block, start, end) => {
		switch (block[start]) {
			case 0:
				commit = parseCommit(block, start, end);
				path = void 0;
				batch.commits += 1;
				break;
			case letterD:
				if (!startsWith(block, start, "diff --git ")) break;
				path = void 0;
				names = block.subarray(start, end);
				renamed = blobs = void 0;
				break;
			case letterI:
				if (startsWith(block, start, "index ")) blobs = block.subarray(start, end);
				break;
			case letterR:
				if (startsWith(block, start, "rename from ")) oldName = unquotedName(block.subarray(start + 12, end));
				else if (startsWith(block, start, "rename to ")) {
					renamed = block.subarray(start, end);
					moved();
				}
				break;
			case letterB:
				if (startsWith(block, start, "Binary files ")) unshown(true);
				break;
			case plus$1:
				path = parseNewPath(block.subarray(start, end));
				break;
			case at:
				open = parseHunkHeader(block, start);
				break;
			case letterE: batch.isEnd = startsWith(block, start, endOfPart);
		}
	};
	const close = (last) => {
		if (open && commit && path !== void 0) {
			open.earlier?.append(last);
			const added = open.earlier?.whole() ?? last;
			batch.hunks.push({
				commit,
				path,
				startLine: open.startLine,
				added
			});
			if (added.includes(0)) unshown(false);
		}
		open = void 0;
	};
	const moved = () => {
		if (!commit || oldName === void 0 || !renamed) return;
		batch.moved ??= [];
		batch.moved.push({
			commit,
			from: oldName,
			path: unquotedName(renamed.subarray(10))
		});
	};
	const unshown = (isBinary) => {
		if (!commit || !names || !blobs) return;
		const [before = "", now = ""] = blobs.toString("latin1").trimEnd().slice(6).split(/\.\.| /);
		const file = path ?? (renamed ? unquotedName(renamed.subarray(10)) : sameName(names));
		if (file !== void 0 && isId(now)) {
			batch.unshown ??= [];
			const hunks = batch.hunks.length;
			batch.unshown.push({
				commit,
				path: file,
				before: [before].filter(isId),
				now,
				isBinary,
				hunks
			});
		}
		blobs = void 0;
	};
	let isInLine = false;
	const mayCut = () => isInLine || open !== void 0 && open.oldLeft + open.newLeft > 0;
	for await (const block of wholeLines(chunks, mayCut)) {
		const { length } = block;
		const rest = isInLine ? lineEnd(block, 0) : 0;
		let from = 0;
		let to = open?.lastAdded ? rest : 0;
		let next = rest;
		isInLine = mayCut() && block[length - 1] !== newline$3;
		while (next < length) {
			if (open === void 0) {
				const end = lineEnd(block, next);
				header(block, next, end);
				from = to = next = end;
				if (batch.isEnd) {
					yield batch;
					batch = {
						hunks: [],
						commits: 0
					};
				}
				continue;
			}
			const sign = block[next];
			if (sign === backslash) {
				if (open.lastAdded && to > from) to -= 1;
				else if (open.lastAdded) open.earlier?.dropLast();
				next = lineEnd(block, next);
			} else if (open.oldLeft === 0 && open.newLeft === 0) close(block.subarray(from, to));
			else if (sign === plus$1) {
				open.newLeft -= 1;
				open.lastAdded = true;
				next += 1;
				let byte;
				do {
					byte = block[next++];
					block[to++] = byte;
				} while (byte !== newline$3 && next < length);
			} else if (sign === minus$1 || sign === space$1 || sign === newline$3) {
				if (sign !== minus$1) open.newLeft -= 1;
				open.oldLeft -= 1;
				open.lastAdded = false;
				next = lineEnd(block, next);
			} else throw new Error(`a hunk of ${path} in ${commit?.sha} holds a line that is neither added nor removed`);
		}
		if (open && to > from) {
			open.earlier ??= createGrowingText();
			open.earlier.append(block.subarray(from, to));
		}
		yield batch;
		batch = {
			hunks: [],
			commits: 0
		};
	}
	if (open && open.oldLeft + open.newLeft > 0) throw new Error(`the last hunk of ${path} is cut short`);
	close(Buffer.alloc(0));
	yield batch;
}
function lineEnd(block, from) {
	return block.indexOf(newline$3, from) + 1 || block.length;
}
const longestLine = 1048576;
async function* wholeLines(chunks, mayCut = () => false) {
	let pending = [];
	let length = 0;
	let isCut = false;
	for await (const chunk of chunks) {
		const lineEnd = chunk.lastIndexOf(newline$3) + 1;
		isCut = lineEnd === 0 && (isCut || length + chunk.length > longestLine) && mayCut();
		const end = isCut ? chunk.length : lineEnd;
		if (end > 0) {
			yield pending.length === 0 ? chunk.subarray(0, end) : Buffer.concat([...pending, chunk.subarray(0, end)]);
			pending = [];
			length = 0;
		}
		if (end < chunk.length) pending.push(chunk.subarray(end));
		length += chunk.length - end;
	}
	if (pending.length > 0) yield Buffer.concat(pending);
}
function startsWith(block, start, text) {
	return block.toString("latin1", start, start + text.length) === text;
}
function parseCommit(block, start, end) {
	const [, sha = "", author = "", email = "", date = ""] = block.toString("utf8", start, end).trimEnd().split("\0");
	return {
		sha,
		author,
		email,
		date
	};
}
function parseNewPath(line) {
	const rest = line.subarray(4, line.at(-1) === newline$3 ? -1 : void 0);
	if (rest[0] === quote) return unquotePath(rest).replace(/^b\//, "");
	const text = rest.toString("utf8").replace(/\t$/, "");
	return text === "/dev/null" ? void 0 : text.replace(/^b\//, "");
}
function sameName(line) {
	const text = line.subarray(11).toString("latin1").replace(/\n$/, "");
	return unquotedName(Buffer.from(text.slice((text.length + 1) / 2), "latin1")).replace(/^b\//, "");
}
function unquotedName(line) {
	return line[0] === quote ? unquotePath(line) : line.toString("utf8").replace(/\n$/, "");
}
function isId(text) {
	return /[1-9a-f]/.test(text);
}
function parseHunkHeader(block, start) {
	let next = start + 4;
	const number = () => {
		let value = 0;
		for (let digit = digitAt(block, next); digit >= 0; digit = digitAt(block, next)) {
			value = value * 10 + digit;
			next += 1;
		}
		return value;
	};
	const count = () => {
		if (block[next] !== comma) return 1;
		next += 1;
		return number();
	};
	number();
	const oldLeft = count();
	next += 2;
	return {
		startLine: number(),
		oldLeft,
		newLeft: count(),
		lastAdded: false
	};
}
function digitAt(block, at) {
	const digit = (block[at] ?? 0) - 48;
	return digit <= 9 ? digit : -1;
}
// src/git/side-by-side.ts
async function* sideBySide(streams) {
	const open = new Map();
	const advance = (stream) => {
		const next = stream.next().then((result) => ({
			stream,
			result
		}));
		next.catch(() => {});
		open.set(stream, next);
	};
	try {
		streams.forEach(advance);
		while (open.size > 0) {
			const { stream, result } = await Promise.race(open.values());
			open.delete(stream);
			if (result.done) continue;
			advance(stream);
			yield result.value;
		}
	} finally {
		for (const stream of open.keys()) stream.return(void 0).catch(() => {});
	}
}
// src/git/read-history.ts
const diffOptions = [
	"-p",
	"-U0",
	"-M",
	"-l1000",
	"--diff-algorithm=myers",
	"--indent-heuristic",
	"--inter-hunk-context=0",
	"-O/dev/null",
	"--no-relative",
	"--no-color",
	"--no-ext-diff",
	"--no-textconv",
	"--submodule=short",
	"--ignore-submodules=dirty",
	"--src-prefix=a/",
	"--dst-prefix=b/"
];
const historyOptions = [
	"--stdin",
	"--root",
	"--always",
	...diffOptions,
	"--no-diff-merges",
	"--full-index",
	"--encoding=UTF-8",
	commitFormat
];
const commitsPerPart = 100;
const partsAhead = 2;
const maxProcesses = 4;
async function* readHistory(repository, range, commits = wholeCommits(listCommits(repository, range))) {
	const processes = Math.max(1, Math.min(maxProcesses, availableParallelism()));
	const parts = inParts$1(commits);
	const place = withoutIndex(repository);
	try {
		yield* sideBySide(Array.from({ length: processes }, () => readParts(place, parts)));
	} finally {
		await parts.return(void 0);
	}
}
async function* wholeCommits(lists) {
	for await (const ids of lists) yield { ids };
}
function withoutIndex(repository) {
	const index = join(repository.folders.own, "no-index-of-launch-gate");
	return {
		...repository,
		variables: {
			...repository.variables,
			GIT_INDEX_FILE: index
		}
	};
}
async function* inParts$1(lists) {
	for await (const { ids, paths } of lists) if (paths) yield {
		ids,
		paths
	};
	else for (let from = 0; from < ids.length; from += commitsPerPart) yield { ids: ids.slice(from, from + commitsPerPart) };
}
async function* readParts(place, parts) {
	for (let part = await parts.next(); !part.done;) part = yield* readWith(place, part.value, parts);
}
async function* readWith(place, first, parts) {
	const given = [];
	let goOn = () => {};
	let next = { value: first };
	async function* input() {
		while (!next.done && next.value.paths === first.paths) {
			given.push(next.value);
			yield `${next.value.ids.join("\n")}\n${endOfPart}\n`;
			if (given.length >= partsAhead) await new Promise((resolve) => goOn = resolve);
			next = await parts.next();
		}
	}
	const args = [
		"--literal-pathspecs",
		"diff-tree",
		...historyOptions,
		...first.paths ? ["--", ...first.paths] : []
	];
	let seen = 0;
	for await (const { isEnd, ...batch } of readPatches(place, args, { input: input() })) {
		seen += batch.commits;
		yield batch;
		if (!isEnd) continue;
		if (seen !== given[0]?.ids.length) throw missing$1(seen, given[0]);
		seen = 0;
		given.shift();
		goOn();
	}
	if (given.length > 0) throw missing$1(seen, given[0]);
	return next;
}
function missing$1(seen, part) {
	return new GateError("GIT_FAILED", { problem: `git read ${seen} of ${part?.ids.length ?? 0} commits: objects are missing` });
}
async function* readPatches(place, args, { commit, input } = {}) {
	try {
		yield* parsePatches(streamGit(place, args, input), commit);
	} catch (cause) {
		if (cause instanceof GateError) throw cause;
		throw new GateError("GIT_FAILED", { problem: cause instanceof Error ? cause.message : String(cause) }, { cause });
	}
}
// src/git/base-branch.ts
async function baseOfMerge(repository, merge, head) {
	if (await findCommit(repository, "HEAD") !== merge) return void 0;
	const { stdout } = await runGit(repository, [
		"cat-file",
		"commit",
		merge
	]);
	const [header = ""] = stdout.split("\n\n", 1);
	const parents = header.split("\n").flatMap((line) => /^parent ([0-9a-f]+)$/.exec(line)?.[1] ?? []);
	return parents.length === 2 && parents[1] === head ? parents[0] : void 0;
}
async function isBeside(repository, commit, head) {
	return await isAncestor(repository, head, commit) === false;
}
async function findBaseTip(repository, { branch, repository: fullName }) {
	const remote = branch === void 0 ? void 0 : await findRemote(repository);
	if (branch === void 0 || !remote || !await isNamed(repository, remote, fullName)) return void 0;
	const asked = await remoteTip(repository, branch);
	if (asked !== void 0 && await isFetched(repository, asked)) return {
		tip: asked,
		isCurrent: true
	};
	const args = [
		"show-ref",
		"--verify",
		"--hash",
		`refs/remotes/${remote}/${branch}`
	];
	const { exitCode, stdout } = await runGit(repository, args);
	return exitCode === 0 ? {
		tip: stdout.trim(),
		isCurrent: false
	} : void 0;
}
async function isNamed(repository, remote, fullName) {
	if (fullName === void 0) return true;
	const { stdout } = await runGit(repository, [
		"ls-remote",
		"--get-url",
		"--end-of-options",
		remote
	]);
	const [, name] = /([^/:\s]+\/[^/:\s]+?)(?:\.git)?\/*\s*$/.exec(stdout) ?? [];
	return name?.toLowerCase() === fullName.toLowerCase();
}
async function isFetched(repository, commit) {
	if (await findCommit(repository, commit)) return true;
	await fetchCommits(repository, [commit], repository.clone.shallow ? "completely" : "as-is");
	return await findCommit(repository, commit) !== void 0;
}
// src/git/read-changes.ts
const submodule = "160000";
const options = [
	"--stdin",
	"--root",
	"--always",
	"-r",
	"--raw",
	"-z",
	"--no-abbrev",
	"--no-renames",
	"--no-relative"
];
async function* readChanges(place, lists) {
	let asked = 0;
	async function* input() {
		for await (const ids of lists) {
			asked += ids.length;
			yield lines(ids);
		}
	}
	let read = 0;
	const commits = [];
	let change;
	for await (const words of wordsOf(streamGit(place, [
		"diff-tree",
		"-c",
		...options
	], input()), "\0")) {
		for (const word of words) if (change) {
			const { before, now } = change;
			const commit = commits.at(-1);
			if (!isId(now)) {
				if (commit) commit.deletes = true;
			} else if (!before.includes(now)) {
				const isSubmodule = change.mode === submodule;
				commit?.changes.push({
					path: asUtf8(word),
					now,
					isNew: before.length === 0,
					isSubmodule
				});
			}
			change = void 0;
		} else if (word.startsWith(":")) change = parseChange(word);
		else {
			commits.push({
				id: word,
				changes: [],
				deletes: false
			});
			read += 1;
		}
		yield commits.splice(0, commits.length - 1);
	}
	yield commits;
	if (read !== asked) throw new GateError("GIT_FAILED", { problem: `git read ${read} of ${asked} commits: objects are missing` });
}
function parseChange(word) {
	const parents = word.lastIndexOf(":") + 1;
	const fields = word.slice(parents).split(" ");
	const ids = fields.slice(parents + 1, -2);
	return {
		mode: fields[parents] ?? "",
		before: ids.filter(isId),
		now: fields.at(-2) ?? ""
	};
}
// src/git/fetch-contents.ts
async function fetchContents(repository, revisions) {
	await openScratch(repository);
	const offline = { ...repository };
	const refused = await fetchMissing$1(offline, await read(offline, [
		"log",
		"--boundary",
		"--format=%T",
		...revisions,
		"--"
	], (line) => [line]));
	if (refused !== void 0) return refused;
	await allowAsking(repository);
	return fetchMissing$1(offline, await read(repository, [
		"log",
		...rawDiff,
		...revisions,
		"--"
	], filesOf));
}
const rawDiff = [
	"--raw",
	"-c",
	"--no-abbrev",
	"--no-renames",
	"--format="
];
function filesOf(line) {
	const count = (/^:*/.exec(line)?.[0].length ?? 0) + 1;
	const fields = line.slice(count - 1).split(" ", 2 * count);
	return fields.slice(count).filter((id, index) => fields[index] !== "160000" && /[1-9a-f]/.test(id));
}
async function fetchMissing$1(offline, ids) {
	if (ids.size === 0) return void 0;
	const missing = await read(offline, ["cat-file", "--batch-check=%(objectname)"], (line) => line.endsWith(" missing") ? [line.slice(0, -8)] : [], lines(ids));
	if (missing.size === 0) return void 0;
	return fetchObjects(offline, [...missing], {
		without: "blob:none",
		settings: [["fetch.negotiationAlgorithm", "noop"]]
	});
}
async function read(place, args, pick, input) {
	const found = new Set();
	for await (const lines of wordsOf(streamGit(place, args, input), "\n")) for (const line of lines) for (const id of pick(line)) found.add(id);
	return found;
}
// src/git/find-revision.ts
function isFullId(name) {
	return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(name);
}
function splitRevision(revision) {
	const at = revision.search(/[~^:]|@\{/);
	return at <= 0 ? {
		name: revision,
		way: ""
	} : {
		name: revision.slice(0, at),
		way: revision.slice(at)
	};
}
async function findRevision(repository, revision) {
	if (isFullId(revision)) return findCommit(repository, revision);
	const args = [
		"rev-parse",
		"--verify",
		"--end-of-options",
		`${revision}^{commit}`
	];
	const { exitCode, stdout, stderr } = await runGit(repository, args);
	if (/^warning: refname .* is ambiguous/m.test(stderr)) await assertOne(repository, splitRevision(revision).name);
	return exitCode === 0 ? stdout.trim() : void 0;
}
async function findRemotely(repository, name) {
	const remote = await findRemote(repository);
	if (!remote) return {};
	const own = name.startsWith(`${remote}/`) ? [`refs/heads/${name.slice(remote.length + 1)}`] : [];
	const { refs, refused } = await remoteRefs(repository, [
		name,
		`refs/tags/${name}`,
		`refs/heads/${name}`,
		...own
	]);
	if (new Set(refs.values()).size > 1) throw ambiguous(name, [...refs]);
	return {
		id: [...refs.values()][0],
		refused
	};
}
async function assertOne(repository, name) {
	const places = [
		"refs",
		"refs/tags",
		"refs/heads",
		"refs/remotes"
	].map((place) => `${place}/${name}`);
	const objects = /^[0-9a-f]{4,}$/i.test(name) ? (await runGit(repository, ["rev-parse", `--disambiguate=${name}`])).stdout.split("\n").slice(0, 9) : [];
	const found = [];
	for (const place of [...places, ...objects.filter(Boolean)]) {
		const commit = await findCommit(repository, place);
		if (commit) found.push([place, commit]);
	}
	const first = await findCommit(repository, name);
	if (first && !found.some(([, commit]) => commit === first)) found.push([`${name} in the git folder`, first]);
	if (new Set(found.map(([, commit]) => commit)).size > 1) throw ambiguous(name, found);
}
function ambiguous(name, found) {
	const places = found.map(([place, commit]) => place === commit ? `commit ${place}` : `${place} (${commit.slice(0, 7)})`);
	return new GateError("RANGE_UNRESOLVABLE", {
		problem: `${JSON.stringify(name)} is ambiguous: it is ${places.join(" and ")}`,
		hint: `Write the one that you mean in full, such as ${found[0]?.[0]}.`
	});
}
// src/git/tree.ts
async function countCommits(repository, range) {
	const { exitCode, stdout, stderr } = await runGit(repository, [
		"rev-list",
		"--count",
		...range.revisions,
		"--"
	]);
	if (exitCode !== 0) throw new GateError("GIT_FAILED", { problem: lastLine(stderr) });
	return Number(stdout);
}
// src/git/list-refs.ts
async function listRefs(repository, prefixes) {
	const args = [
		"for-each-ref",
		"--format=%(objecttype) %(objectname) %(refname)",
		...prefixes
	];
	return (await readGit(repository, args)).toString("utf8").split("\n").filter(Boolean).map((line) => {
		const [type = "", id = "", name = ""] = line.split(" ");
		return {
			type,
			id,
			name
		};
	});
}
// src/git/unknown-revision.ts
async function unknownRevision(repository, revision, refused) {
	const { name, way } = splitRevision(revision);
	const isNamed = way !== "" && await findRevision(repository, name) !== void 0;
	if (isNamed && /^[~^\d]+$/.test(way)) return beyond(repository, revision, name);
	const { stderr } = await runGit(repository, [
		"rev-parse",
		"--verify",
		"--end-of-options",
		revision
	]);
	const said = /^(?:fatal|error): (?!Needed a single revision)(.*)/.exec(lastLine(stderr))?.[1];
	if (said) return unresolvable$1(`${JSON.stringify(revision)} names no commit: ${said}`);
	if (isNamed || stderr === "") return unresolvable$1(`${JSON.stringify(revision)} names no commit`);
	if (name === "HEAD" || name === "@") return unresolvable$1(`${JSON.stringify(revision)}: there is no commit yet`);
	const remote = await findRemote(repository);
	const asked = refused ? `, and ${remote} could not be asked: ${refused}` : remote ? `, nor is it on ${remote}` : "";
	const nearest = nearestName(name, await namesOf(repository));
	return unresolvable$1(`there is no revision ${JSON.stringify(name)} in this clone${asked}${nearest}`, /^[0-9a-f]{4,}$/i.test(name) && !isFullId(name) ? "If it is a shortened commit id, give the full one: only by that a missing commit can be fetched." : void 0);
}
function nearestName(name, names) {
	const part = names.find((each) => each.endsWith(`/${name}`) || each.startsWith(name) || name.endsWith(`/${each}`));
	return part ? `; did you mean ${JSON.stringify(part)}?` : didYouMean(name, names);
}
async function beyond(repository, revision, name) {
	if (revision.includes("^")) return unresolvable$1(`${JSON.stringify(revision)}: there is no such parent`);
	const { stdout } = await runGit(repository, [
		"rev-list",
		"--count",
		"--first-parent",
		name,
		"--"
	]);
	return unresolvable$1(`${JSON.stringify(revision)} goes back beyond the first commit: ${name} has ${Number(stdout) - 1} before it`, "To read the whole history: --range all");
}
async function namesOf(repository) {
	const refs = [...(await listRefs(repository, [
		"refs/heads",
		"refs/tags",
		"refs/remotes"
	])).map((ref) => ref.name), ...await remoteNames(repository)];
	return ["HEAD", ...new Set(refs.map((ref) => ref.replace(/^refs\/(?:heads|tags|remotes)\//, "")))];
}
function unresolvable$1(problem, hint = "Name commits, branches or tags: --range main..HEAD; \"git branch --all\" and \"git tag\" list what there is.") {
	return new GateError("RANGE_UNRESOLVABLE", {
		problem,
		hint
	});
}
// src/git/resolve-range.ts
async function resolveRange(repository, request) {
	switch (request.kind) {
		case "all": return resolveAll(repository);
		case "history": return resolveHistory(repository, request.head);
		case "between": return resolveBetween(repository, request.base, request.head, request.onto).catch((error) => {
			if (!request.orTree || !(error instanceof GateError) || error.code !== "RANGE_UNRESOLVABLE") throw error;
			return resolveTree(repository, request.head);
		});
		case "beyond": return resolveBeyond(repository, request);
		case "tree": return resolveTree(repository, request.commit);
		case "staged":
		case "worktree":
			if (repository.bare) throw unresolvable("a bare repository has no work tree", "Run it in a clone with files.");
			return {
				head: await findCommit(repository, "HEAD") ?? "HEAD",
				revisions: [],
				snapshot: request.kind
			};
	}
}
async function resolveAll(repository) {
	const cut = await cutOffs(repository);
	if (cut.length > 0) {
		const refused = await fetchHistory(repository, cut, true);
		if (refused !== void 0 || (await cutOffs(repository)).length > 0) throw shallow(refused);
	}
	if (repository.clone.partial) await complete(repository, ["--all"]);
	return {
		revisions: ["--all"],
		head: await findCommit(repository, "HEAD") ?? "HEAD"
	};
}
async function resolveHistory(repository, headName) {
	const [head = ""] = await presentCommits(repository, { head: headName });
	if (await isCutOff(repository, [head])) {
		const refused = await fetchHistory(repository, [head]);
		if (refused !== void 0 || await isCutOff(repository, [head])) throw shallow(refused);
	}
	if (repository.variables || repository.clone.partial) await complete(repository, [head]);
	return {
		revisions: [head],
		head
	};
}
async function resolveBetween(repository, baseName, headName, onto) {
	const merged = onto?.merge ? await baseOfMerge(repository, onto.merge, headName) : void 0;
	const also = merged === void 0 || merged === baseName ? [] : [merged];
	const [base = "", head = ""] = await presentCommits(repository, {
		base: baseName,
		head: headName
	}, also);
	if (await isCutOff(repository, [base, head])) {
		const refused = await fetchCommits(repository, [base, head], "completely");
		if (refused !== void 0 || await isCutOff(repository, [base, head])) throw shallow(refused);
	}
	const mergedInto = also[0] && await isBeside(repository, also[0], head) ? also[0] : void 0;
	const revisions = [
		head,
		`^${base}`,
		...mergedInto ? [`^${mergedInto}`] : []
	];
	if (repository.variables || repository.clone.partial) await complete(repository, revisions);
	return {
		revisions,
		base,
		head,
		mergedInto
	};
}
async function resolveBeyond(repository, { head: headName, defaultBranch, atLeastHead }) {
	const tip = await remoteTip(repository, defaultBranch) ?? await findCommit(repository, `refs/remotes/origin/${defaultBranch}`) ?? await findCommit(repository, `refs/heads/${defaultBranch}`);
	if (tip === void 0) return resolveHistory(repository, headName);
	const range = await resolveBetween(repository, tip, headName);
	if (!atLeastHead || await countCommits(repository, range) > 0) return range;
	const parent = await findCommit(repository, `${range.head}^1`);
	return parent ? resolveBetween(repository, parent, range.head) : {
		revisions: [range.head],
		head: range.head
	};
}
async function resolveTree(repository, name) {
	let head = await findCommit(repository, name);
	if (head === void 0 && isFullId(name)) {
		const refused = await fetchTree(repository, name);
		head = await findCommit(repository, name);
		if (head === void 0) throw notThere("deployed", name, refused);
	}
	if (head === void 0) throw notThere("deployed", name);
	return {
		revisions: [],
		head,
		snapshot: "tree"
	};
}
async function presentCommits(repository, named, also = []) {
	const bad = Object.values(named).find((name) => name.startsWith("-") || /^\s*$|\0/.test(name));
	if (bad !== void 0) throw unresolvable(`"${bad}" is not a revision`, "Name commits, branches or tags: --range main..HEAD");
	await reachBack(repository, Object.values(named));
	const wanted = await Promise.all(Object.entries(named).map(async ([role, name]) => {
		const here = await findRevision(repository, name);
		return {
			role,
			name,
			here,
			asked: here !== void 0 || isFullId(name) ? { id: name.toLowerCase() } : await findRemotely(repository, name)
		};
	}));
	const missing = wanted.filter((commit) => !commit.here).flatMap(({ asked }) => asked.id ?? []);
	const refused = missing.length > 0 ? await fetchMissing(repository, missing, also) : void 0;
	const commits = [];
	for (const { role, name, here, asked } of wanted) {
		const found = here ?? (asked.id && await findCommit(repository, asked.id));
		if (!found) throw asked.id ? notThere(role, name, refused) : await unknownRevision(repository, name, asked.refused);
		commits.push(found);
	}
	return commits;
}
async function reachBack(repository, names) {
	const [cut = []] = names.some((name) => splitRevision(name).way !== "") ? [await cutOffs(repository)] : [];
	if (cut.length === 0) return;
	for (const name of names) {
		if (await findRevision(repository, name) !== void 0) continue;
		const refused = await fetchCommits(repository, cut, "completely");
		if (refused !== void 0) throw shallow(refused);
		return;
	}
}
async function fetchMissing(repository, ids, also) {
	const depth = (await cutOffs(repository)).length > 0 ? "completely" : "as-is";
	const refused = await fetchCommits(repository, [...ids, ...also], depth);
	return refused !== void 0 && also.length > 0 ? fetchCommits(repository, ids, depth) : refused;
}
async function complete(repository, revisions) {
	const refused = await fetchContents(repository, revisions);
	if (refused === void 0) return;
	throw unresolvable(`the files of these commits are not in this clone, and the remote refused them: ${refused}`);
}
async function isCutOff(repository, commits) {
	const cut = new Set(await cutOffs(repository));
	if (cut.size === 0) return false;
	const roots = await runGit(repository, [
		"rev-list",
		"--max-parents=0",
		...commits,
		"--"
	]);
	if (roots.exitCode !== 0) throw new GateError("GIT_FAILED", { problem: lastLine(roots.stderr) });
	return roots.stdout.split("\n").some((root) => cut.has(root));
}
async function cutOffs(repository) {
	if (!repository.variables && !repository.clone.shallow) return [];
	const { stdout } = await runGit(repository, ["rev-parse", "--is-shallow-repository"]);
	if (stdout.trim() !== "true") return [];
	return [...(await readFile(await gitPath(repository, "shallow"), "utf8")).matchAll(/^(?:[0-9a-f]{64}|[0-9a-f]{40})/gim)].map(([id]) => id.toLowerCase());
}
function notThere(role, name, refused) {
	return unresolvable(`the ${role} commit ${name} is not in this clone${refused ? ` and the remote refused to send it: ${refused}` : ", nor does the remote know it"}`, refused === "the clone has no remote to ask" ? "Check the id, or fetch the commit first." : "Most often the branch was force-pushed while the job ran. Run the job again.");
}
function shallow(refused) {
	return unresolvable(`this clone is shallow, and the history behind it could not be fetched: ${refused ?? "the remote is shallow too"}`);
}
function unresolvable(problem, hint = "In actions/checkout, fetch-depth: 0 brings the whole history.") {
	return new GateError("RANGE_UNRESOLVABLE", {
		problem,
		hint
	});
}
// src/git/list-tree.ts
const maxFiles = 1e6;
async function listTree(place, commit) {
	const files = [];
	for await (const words of wordsOf(streamGit(place, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	]), "\0")) {
		for (const word of words) {
			const [, id, path = ""] = /^\d+ blob (\S+)\t([^]*)$/.exec(word) ?? [];
			if (id !== void 0) files.push({
				path: asUtf8(path),
				id
			});
		}
		if (files.length > maxFiles) return void 0;
	}
	return files;
}
// src/git/read-objects.ts
async function* readObjects(place, ids, maxBytes) {
	for await (const objects of readManyObjects(place, ids, maxBytes)) yield* objects;
}
async function* readManyObjects(place, ids, maxBytes, { passing = false } = {}) {
	if (ids.length === 0) return;
	const parse = objectParser(maxBytes, passing);
	let read = 0;
	for await (const chunk of streamGit(place, [
		"cat-file",
		"--batch",
		"--buffer"
	], lines(ids))) {
		const objects = [...parse(chunk)];
		read += objects.length;
		yield objects;
		if (passing) release(chunk);
	}
	if (read !== ids.length) throw new GateError("GIT_FAILED", { problem: `git gave ${read} of ${ids.length} objects` });
}
function openObjects(place, maxBytes) {
	let waiting = "";
	let isClosed = false;
	let wake = () => {};
	async function* names() {
		while (!isClosed) {
			const text = waiting;
			waiting = "";
			if (text !== "") yield text;
			else await new Promise((resolve) => wake = resolve);
		}
	}
	async function* read() {
		const parse = objectParser(maxBytes);
		for await (const chunk of streamGit(place, ["cat-file", "--batch"], names())) yield* parse(chunk);
	}
	const objects = read();
	return {
		async read(id) {
			waiting += `${id}\n`;
			wake();
			const { done, value } = await objects.next();
			if (done) throw new GateError("GIT_FAILED", { problem: `git ended before it gave the object ${id}` });
			return value;
		},
		async close() {
			isClosed = true;
			wake();
			await objects.return(void 0);
		}
	};
}
function objectParser(maxBytes, passing = false) {
	let header = "";
	let open;
	let left = 0;
	let content;
	let [memory, other] = [Buffer.alloc(0), Buffer.alloc(0)];
	const roomFor = (bytes) => {
		if (!passing) return Buffer.allocUnsafe(bytes);
		[memory, other] = [other, memory];
		if (memory.length < bytes) memory = Buffer.allocUnsafeSlow(Math.ceil(1.25 * bytes));
		return memory.subarray(0, bytes);
	};
	return function* parse(chunk) {
		for (let at = 0; at < chunk.length;) {
			if (!open) {
				const end = chunk.indexOf(10, at);
				header += chunk.toString("latin1", at, end < 0 ? chunk.length : end);
				if (end < 0) return;
				at = end + 1;
				const [id = "", type = "", size = ""] = header.split(" ");
				header = "";
				if (!/^\d+$/.test(size)) throw new GateError("GIT_FAILED", { problem: `the object ${id} is ${type}` });
				open = {
					id,
					type,
					size: Number(size)
				};
				left = open.size + 1;
				content = void 0;
				continue;
			}
			const read = open.size + 1 - left;
			const wanted = Math.min(maxBytes, open.size);
			const taken = Math.min(left, chunk.length - at);
			if (read === 0 && taken === left) content = chunk.subarray(at, at + wanted);
			else {
				content ??= roomFor(wanted);
				if (read < wanted) chunk.copy(content, read, at, at + Math.min(taken, wanted - read));
			}
			left -= taken;
			at += taken;
			if (left > 0) return;
			yield {
				...open,
				content
			};
			open = void 0;
		}
	};
}
// src/git/read-blobs.ts
const maxBlobBytes = 1e8;
const maxBytes$1 = 2e9;
async function* readBlobs(place, ids) {
	const small = [];
	let total = 0;
	for await (const [id = "", type, size] of readHeaders(place, ids)) {
		total += type === "blob" ? Number(size) : 0;
		if (type === "blob" && Number(size) <= maxBlobBytes && total <= maxBytes$1) small.push(id);
		else yield { id };
	}
	yield* readObjects(place, small, maxBlobBytes);
}
async function* readHeaders(place, names) {
	if (names.length === 0) return;
	const output = streamGit(place, ["cat-file", "--batch-check"], lines(names));
	for await (const answers of wordsOf(output, "\n")) for (const line of answers) yield line.split(" ");
}
// src/worker/turns.ts
const turnMs = 100;
function turns(signal) {
	let endsAt = performance.now() + turnMs;
	async function next() {
		await setImmediate();
		if (signal.aborted) throw stopError(signal);
		endsAt = performance.now() + turnMs;
	}
	return () => performance.now() < endsAt ? void 0 : next();
}
// src/git/added-lines.ts
function addedLines(before, now) {
	const lines = linesOf(now);
	const isNew = lines.map(() => true);
	for (const text of before) knownLines(linesOf(text), lines).forEach((isKnown, index) => {
		if (isKnown) isNew[index] = false;
	});
	const found = [];
	for (let from = 0; from < lines.length; from += 1) {
		if (!isNew[from]) continue;
		let end = from + 1;
		for (let next = end; next < lines.length && (isNew[next] || isBlank(lines[next])); next += 1) if (isNew[next]) end = next + 1;
		found.push({
			startLine: from + 1,
			added: Buffer.from(lines.slice(from, end).join(""), "latin1")
		});
		from = end;
	}
	return found;
}
function linesOf(text) {
	return text.toString("latin1").match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function knownLines(before, now) {
	const known = now.map(() => false);
	const isSame = (a, b) => before[a]?.trimEnd() === now[b]?.trimEnd();
	let start = 0;
	while (start < Math.min(before.length, now.length) && isSame(start, start)) known[start++] = true;
	let left = before.length;
	let end = now.length;
	while (left > start && end > start && isSame(left - 1, end - 1)) {
		left -= 1;
		known[--end] = true;
	}
	const counts = new Map();
	for (let index = start; index < left; index += 1) {
		const line = before[index].trimEnd();
		counts.set(line, (counts.get(line) ?? 0) + 1);
	}
	for (let index = start; index < end; index += 1) {
		const line = now[index].trimEnd();
		const count = counts.get(line) ?? 0;
		if (count === 0) continue;
		counts.set(line, count - 1);
		known[index] = true;
	}
	return known;
}
function isBlank(line) {
	return line?.trim() === "";
}
// src/git/binary.ts
const headBytes = 8e3;
function isBinary(content) {
	return content.subarray(0, headBytes).includes(0);
}
// src/git/decode-text.ts
const marks = [
	["UTF-32LE", Buffer.from([
		255,
		254,
		0,
		0
	])],
	["UTF-32BE", Buffer.from([
		0,
		0,
		254,
		255
	])],
	["UTF-16LE", Buffer.from([255, 254])],
	["UTF-16BE", Buffer.from([254, 255])]
];
function decodeText(bytes) {
	const [marked, mark] = marks.find(([, each]) => bytes.subarray(0, each.length).equals(each)) ?? [];
	if (!mark && !bytes.includes(0)) return void 0;
	const encoding = marked ?? unmarkedUtf16(bytes);
	if (!encoding && !isPrintable(bytes)) return void 0;
	if (encoding?.startsWith("UTF-32")) return {
		text: decodeUtf32(bytes, encoding),
		via: "utf-16",
		encoding
	};
	const latin1 = bytes.toString("latin1");
	const isPartlyNarrow = /[\t\n\r\x20-\x7e]{16}|^[\t\r\x20-\x7e]+\n(?:[^]\0|\0)/.test(latin1);
	if (encoding && !isPartlyNarrow) return {
		text: Buffer.from(new TextDecoder(encoding).decode(bytes)),
		via: "utf-16",
		encoding
	};
	const text = Buffer.from(bytes.subarray(mark?.length ?? 0).filter((byte) => byte !== 0));
	if (encoding || /(?:[\t\n\r\x20-\x7e]\0){8}/.test(latin1)) return {
		text,
		via: "utf-16"
	};
	return (bytes.length - text.length) * 50 <= bytes.length ? {
		text,
		via: "nul"
	} : void 0;
}
function unmarkedUtf16(bytes) {
	const head = bytes.subarray(0, Math.min(bytes.length & -2, headBytes));
	const [little, big] = ["UTF-16LE", "UTF-16BE"].map((encoding) => ({
		encoding,
		text: new TextDecoder(encoding).decode(head).replace(/\ufffd$/, "")
	}));
	const best = asciiIn(little) >= asciiIn(big) ? little : big;
	if (!best || asciiIn(best) * 10 < best.text.length || /[^\P{Cc}\t\n\f\r\x08\x1b]|\ufffd/u.test(best.text)) return void 0;
	return best.encoding;
}
function asciiIn({ text = "" } = {}) {
	return text.match(/[\t\n\r\x20-\x7e]/g)?.length ?? 0;
}
function isPrintable(bytes) {
	return bytes.every((byte) => byte >= 32 || byte === 0 || byte >= 8 && byte <= 13 || byte === 27);
}
function decodeUtf32(bytes, encoding) {
	const parts = [];
	for (let at = 4; at + 4 <= bytes.length; at += 4) {
		const point = encoding === "UTF-32LE" ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
		parts.push(point <= 1114111 ? String.fromCodePoint(point) : "�");
	}
	return Buffer.from(parts.join(""));
}
// src/git/changed-text.ts
const maxTextBytes = 2e7;
async function* withChangedText(repository, batches, passedOver, readNow = ({ now }, objects) => objects.read(now)) {
	const objects = openObjects(repository, maxTextBytes);
	const binaries = new Set();
	try {
		for await (const { unshown = [], ...batch } of batches) {
			let from = 0;
			for (const file of unshown) {
				const now = binaries.has(file.now) ? void 0 : await readNow(file, objects);
				const hunks = now && await changes(objects, file, now);
				if (hunks === "too large") passedOver.tooLarge += 1;
				else if (hunks) {
					yield {
						...batch,
						hunks: [...batch.hunks.slice(from, file.hunks), ...hunks],
						commits: 0
					};
					from = file.hunks;
				} else if (file.isBinary) {
					passedOver.binaries.add(file.path);
					binaries.add(file.now);
				}
			}
			yield from === 0 ? batch : {
				...batch,
				hunks: batch.hunks.slice(from)
			};
		}
	} finally {
		await objects.close();
		await batches.return(void 0);
	}
}
async function changes(objects, file, { content, size }) {
	const decoded = decodeText(content);
	if (!decoded) return void 0;
	if (size > 2e7) return "too large";
	const before = [];
	for (const id of file.before) {
		const old = (await objects.read(id)).content;
		before.push(decodeText(old)?.text ?? old);
	}
	const { commit, path } = file;
	const { text, via, encoding } = decoded;
	return addedLines(before, text).map(({ startLine, added }) => ({
		commit,
		path,
		startLine,
		added,
		via,
		encoding
	}));
}
// src/git/moved-text.ts
const filesAtOnce = 48;
async function* withMovedText(repository, batches, isPassedOver, passedOver) {
	const objects = openObjects(repository, maxTextBytes);
	try {
		for await (const { moved = [], ...batch } of batches) {
			yield batch;
			const fresh = [];
			for (const file of moved) if (await isPassedOver(file.from) && !await isPassedOver(file.path)) fresh.push(file);
			for (const files of groupBy(fresh, ({ commit }) => commit).values()) for (let at = 0; at < files.length; at += filesAtOnce) yield* wholeFiles(repository, objects, files.slice(at, at + filesAtOnce), passedOver);
		}
	} finally {
		await objects.close();
		await batches.return(void 0);
	}
}
async function* wholeFiles(repository, objects, files, passedOver) {
	const [{ commit }] = files;
	const names = new Map(files.map(({ path, from }) => [path, from]));
	for (const { id, mode, path } of await findEntries(repository, commit.sha, [...names.keys()])) {
		if (mode === "160000") continue;
		const { content, size } = await objects.read(id);
		const text = content.includes(0) ? decodeText(content)?.text : content;
		if (size > 2e7) passedOver.tooLarge += 1;
		else if (text) yield {
			hunks: [{
				commit,
				path,
				startLine: 1,
				added: text,
				via: "moved",
				from: names.get(path)
			}],
			commits: 0
		};
	}
}
// src/git/parse-combined.ts
function keyOf({ commit, path }) {
	return `${commit.sha} ${path}`;
}
const newline$2 = 10;
const plus = 43;
const minus = 45;
const space = 32;
async function* parseCombined(chunks, lacking) {
	let commit;
	let path;
	let ids = [];
	let open;
	let batch = {
		hunks: [],
		commits: 0,
		unshown: []
	};
	const unshown = (isBinary) => {
		const now = ids.at(-1);
		if (!commit || path === void 0 || now === void 0 || !isId(now)) return;
		const before = ids.slice(0, -1).filter(isId);
		batch.unshown?.push({
			commit,
			path,
			before,
			now,
			isBinary,
			hunks: batch.hunks.length
		});
		note({
			commit,
			path
		});
		ids = [];
	};
	const note = (file) => {
		if (!ids.every(isId)) lacking?.add(keyOf(file));
	};
	const close = () => {
		if (open?.run && commit && path !== void 0) {
			const { startLine, lines } = open.run;
			const added = Buffer.concat(lines);
			batch.hunks.push({
				commit,
				path,
				startLine,
				added,
				via: "merge"
			});
			note({
				commit,
				path
			});
			if (added.includes(0)) unshown(false);
		}
		if (open) open.run = void 0;
	};
	const header = (line) => {
		const text = line.toString("latin1", 0, 12);
		if (text.startsWith("\0")) {
			commit = parseCommit(line, 0, line.length);
			batch.commits += 1;
		} else if (text.startsWith("diff --c")) path = unquotedName(line.subarray(line.indexOf(space, 8) + 1));
		else if (text.startsWith("index ")) ids = line.toString("latin1", 6).trimEnd().split(/\.\.|,/);
		else if (text.startsWith("mode ")) {
			const modes = line.toString("latin1", 5).split(/\.\.|,/);
			ids = ids.map((id, index) => modes[index]?.startsWith("160000") ? "0" : id);
		} else if (text.startsWith("Binary ")) unshown(true);
		else if (text.startsWith("+++ ")) path = parseNewPath(line);
		else if (text.startsWith("@@@")) {
			const parents = /^@+/.exec(text)?.[0].length ?? 0;
			const start = Number(/\+(\d+)/.exec(line.toString("latin1"))?.[1]);
			open = {
				parents: parents - 1,
				line: start
			};
		}
	};
	for await (const block of wholeLines(chunks)) {
		for (let next = 0, end; next < block.length; next = end) {
			end = block.indexOf(newline$2, next) + 1 || block.length;
			const sign = block[next];
			if (!open || sign !== plus && sign !== minus && sign !== space) {
				close();
				open = void 0;
				header(block.subarray(next, end));
				continue;
			}
			const signs = block.subarray(next, next + open.parents);
			if (signs.every((each) => each === plus)) {
				open.run ??= {
					startLine: open.line,
					lines: []
				};
				open.run.lines.push(block.subarray(next + open.parents, end));
			} else if (!signs.includes(minus)) close();
			if (!signs.includes(minus)) open.line += 1;
		}
		yield batch;
		batch = {
			hunks: [],
			commits: 0,
			unshown: []
		};
	}
	close();
	yield batch;
}
// src/git/read-merges.ts
async function* readMerges(repository, merges) {
	const place = withoutIndex(repository);
	const lacking = new Set();
	yield* readCombined(place, merges, "--no-renames", (key) => !lacking.has(key), lacking);
	yield* readCombined(place, [...new Set([...lacking].map((key) => key.slice(0, key.indexOf(" "))))], "-M", (key) => lacking.has(key));
}
async function* readCombined(place, merges, renames, isAsked, lacking) {
	if (merges.length === 0) return;
	const format = [
		"--full-index",
		"--encoding=UTF-8",
		commitFormat
	];
	const args = [
		"diff-tree",
		"--stdin",
		"--cc",
		"--always",
		...diffOptions,
		renames,
		...format
	];
	let read = 0;
	for await (const { commits, hunks, unshown = [] } of parseCombined(streamGit(place, args, lines(merges)), lacking)) {
		read += commits;
		const own = (all) => all.filter((each) => isAsked(keyOf(each)));
		yield {
			commits: 0,
			hunks: own(hunks),
			unshown: own(unshown)
		};
	}
	if (read !== merges.length) throw missing(read, merges.length);
}
function missing(read, count) {
	return new GateError("GIT_FAILED", { problem: `git read ${read} of ${count} merges: objects are missing` });
}
// src/git/message.ts
const messageFile = "COMMIT_EDITMSG";
const maxMessageBytes = 2e7;
const gap = Buffer.from("\n\n");
function textHunk(added, sha, path) {
	return {
		commit: {
			sha,
			author: "",
			email: "",
			date: ""
		},
		path,
		startLine: 1,
		added,
		via: "message"
	};
}
function messageHunk({ content }, sha, path) {
	const end = content.indexOf(gap);
	const added = content.subarray(end < 0 ? content.length : end + gap.length);
	return added.length === 0 ? void 0 : textHunk(added, sha, path);
}
function headerOf({ content }, name) {
	const end = content.indexOf(gap);
	const header = `\n${content.toString("utf8", 0, end < 0 ? content.length : end)}\n`;
	const at = header.indexOf(`\n${name} `);
	return at < 0 ? "" : header.slice(at + name.length + 2, header.indexOf("\n", at + 1));
}
// src/git/read-notes.ts
async function* readNotes(repository, commits, refs) {
	for (const { id: tip, name: ref } of refs) {
		if (!ref.startsWith("refs/notes/") || commits.has(tip)) continue;
		const notes = (await readGit(repository, [
			"notes",
			`--ref=${ref}`,
			"list"
		])).toString("latin1").split("\n").map((line) => line.split(" ")).filter(([, commit = ""]) => commits.has(commit));
		let index = 0;
		for await (const object of readObjects(repository, notes.map(([note = ""]) => note), maxMessageBytes)) {
			const [, sha = ""] = notes[index++] ?? [];
			yield {
				object,
				hunk: textHunk(object.content, sha, ref)
			};
		}
	}
}
// src/git/read-tags.ts
async function* readTags(repository, commits, refs) {
	const tags = refs.filter(({ type, name }) => type === "tag" && /^refs\/(?:remote-)?tags\//.test(name));
	let names = new Map(tags.map(({ id, name }) => [id, name.replace(/^refs\/remote-tags\//, "refs/tags/")]));
	const targets = new Map();
	const found = [];
	while (names.size > 0) {
		const inner = new Map();
		for await (const object of readObjects(repository, [...names.keys()], maxMessageBytes)) {
			const ref = names.get(object.id) ?? "";
			const target = headerOf(object, "object");
			const hunk = hunkOf(object, ref);
			targets.set(object.id, target);
			if (hunk) found.push({
				object,
				hunk
			});
			if (headerOf(object, "type") === "tag" && !targets.has(target) && !names.has(target)) inner.set(target, ref);
		}
		names = inner;
	}
	for (const { object, hunk } of found) {
		let { sha } = hunk.commit;
		for (let next = targets.get(sha); next !== void 0; next = targets.get(sha)) sha = next;
		if (commits.has(sha)) yield {
			object,
			hunk: {
				...hunk,
				commit: {
					...hunk.commit,
					sha
				}
			}
		};
	}
}
async function readTag(repository, id, ref) {
	const isHere = async () => (await runGit(repository, [
		"cat-file",
		"-e",
		id
	])).exitCode === 0;
	if (!await isHere()) {
		const options = ["--depth=1"];
		const refused = await fetchObjects(repository, [id], {
			options,
			without: "tree:0"
		}) === void 0 ? void 0 : await fetchObjects(repository, [id], { options });
		if (!await isHere()) {
			const problem = `the tag ${ref.slice(10)} is not in this clone: ${refused ?? "the remote does not know it"}`;
			throw new GateError("RANGE_UNRESOLVABLE", {
				problem,
				hint: "Give the checkout of this job access to the tag."
			});
		}
	}
	for await (const object of readObjects(repository, [id], maxMessageBytes)) if (object.type === "tag") return hunkOf(object, ref);
}
function hunkOf(tag, ref) {
	return messageHunk(tag, headerOf(tag, "object"), ref);
}
// src/git/read-messages.ts
async function* readMessages(repository, commits, counts) {
	const known = new Set(commits);
	const listing = listRefs(repository, [
		"refs/tags",
		"refs/remote-tags",
		"refs/notes"
	]);
	listing.catch(() => {});
	const batchOf = (messages) => {
		counts.messages += messages.length;
		counts.tooLarge += messages.filter(({ object }) => object.size > maxMessageBytes).length;
		return {
			hunks: messages.map(({ hunk }) => hunk),
			commits: 0
		};
	};
	for await (const objects of readManyObjects(repository, commits, maxMessageBytes)) yield batchOf(objects.flatMap((object) => {
		const hunk = messageHunk(object, object.id, messageFile);
		return hunk ? [{
			object,
			hunk
		}] : [];
	}));
	const refs = await listing;
	for await (const message of readTags(repository, known, refs)) yield batchOf([message]);
	for await (const message of readNotes(repository, known, refs)) yield batchOf([message]);
}
// src/git/read-snapshot.ts
const noCommit = {
	sha: "",
	author: "",
	email: "",
	date: ""
};
const snapshotOptions = [...diffOptions, "--full-index"];
async function* readSnapshot(repository, { snapshot, head }) {
	if (snapshot === "staged") {
		const index = await indexOf(repository);
		await leaveOwnAttributes(repository);
		yield* readPatches({
			...repository,
			variables: {
				...repository.variables,
				...index
			}
		}, [
			"diff",
			"--cached",
			...snapshotOptions,
			"--"
		], { commit: noCommit });
	} else if (snapshot === "worktree") {
		await leaveOwnAttributes(repository);
		yield* readPatches(repository, [
			"diff",
			"--ours",
			...snapshotOptions,
			"--"
		], { commit: noCommit });
	} else {
		const nothing = (await runGit(repository, [
			"hash-object",
			"-t",
			"tree",
			"--stdin"
		])).stdout.trim();
		yield* readPatches(repository, [
			"diff-tree",
			"-r",
			...snapshotOptions,
			"--no-renames",
			nothing,
			head,
			"--"
		], { commit: noCommit });
	}
}
async function readWorkFile({ cwd }, path, maxBytes) {
	let file;
	try {
		file = await open(join(cwd, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
		const stats = await file.stat();
		if (!stats.isFile()) return void 0;
		const { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(stats.size, maxBytes)));
		return {
			content: buffer.subarray(0, bytesRead),
			size: stats.size
		};
	} catch {
		return;
	} finally {
		await file?.close();
	}
}
async function indexOf(repository) {
	const named = repository.env.GIT_INDEX_FILE;
	if (!named) return {};
	const { stdout } = await runGit(repository, ["rev-parse", "--absolute-git-dir"]);
	const index = resolve(repository.cwd, named);
	const inside = relative(stdout.replace(/\r?\n$/, ""), index);
	return inside.split(sep)[0] === ".." || resolve(inside) === inside ? {} : { GIT_INDEX_FILE: index };
}
// src/git/diff-attributes.ts
async function diffAttributes(source, paths) {
	const found = new Map();
	const input = [...paths].map((path) => `${path}\0`).join("");
	if (input === "" || source.mayHideText === false) return found;
	const words = (await readGit(source, [
		"check-attr",
		"-z",
		"--stdin",
		"diff"
	], input)).toString("utf8").split("\0");
	for (let at = 0; at + 2 < words.length; at += 3) {
		const value = words[at + 2];
		if (value === "set" || value === "unset") found.set(words[at], value);
	}
	return found;
}
// src/git/changed-range.ts
const blockBytes = 4096;
function changedRange(before, now) {
	const shorter = Math.min(before.length, now.length);
	const isSame = (fromStart, length) => now.compare(before, fromStart, fromStart + length, fromStart, fromStart + length) === 0;
	let start = 0;
	while (start + blockBytes <= shorter && isSame(start, blockBytes)) start += blockBytes;
	while (start < shorter && before[start] === now[start]) start += 1;
	const shift = before.length - now.length;
	const isSameEnd = (end, length) => now.compare(before, end - length + shift, end + shift, end - length, end) === 0;
	const least = now.length - (shorter - start);
	let end = now.length;
	while (end - blockBytes >= least && isSameEnd(end, blockBytes)) end -= blockBytes;
	while (end > least && before[end - 1 + shift] === now[end - 1]) end -= 1;
	return [start, end];
}
// src/git/look-at-versions.ts
function createVersionJudge(look, counts) {
	let last;
	let memory = Buffer.alloc(0);
	function copyOf(content) {
		if (memory.length < content.length) memory = Buffer.allocUnsafeSlow(2 * content.length);
		return memory.subarray(0, content.copy(memory));
	}
	function prospectOf(path, content) {
		const changed = last?.path === path ? changedRange(last.content, content) : void 0;
		const part = changed ? content.subarray(...look.withLinesAround(content, ...changed)) : content;
		const prospect = look.look(path, part);
		return prospect === "nothing" || part.length === content.length ? prospect : look.look(path, content);
	}
	return (path, content, attribute) => {
		counts.looked.versions += 1;
		counts.looked.bytes += content.length;
		const holdsNul = content.includes(0);
		if (holdsNul && decodeText(content)) return true;
		if (attribute ? attribute === "unset" : holdsNul && isBinary(content)) {
			counts.binaries.add(path);
			return false;
		}
		const prospect = prospectOf(path, content);
		if (prospect === "nothing") last = {
			path,
			content: copyOf(content)
		};
		return prospect === "something";
	};
}
// src/git/select-commits.ts
const changesOfPart = 16e3;
const maxBytes = 16e6;
const maxKnown = 2e5;
const maxPaths = 48;
const maxPathBytes = 16e3;
async function* selectCommits(source, lists, open, counts) {
	let known = knownVersions();
	const select = async (commits, look) => {
		if (known.size() > maxKnown) known = knownVersions();
		const fresh = [];
		const versions = commits.map(({ changes }) => changes.map((change) => {
			if (look.isAllowed(change.path)) return void 0;
			const before = known.find(change);
			if (before) return before;
			const version = known.add(change);
			fresh.push(version);
			return version;
		}));
		await judge(source, fresh, {
			look,
			counts
		});
		const chosen = commits.flatMap(({ changes, ...commit }, number) => {
			const flagged = changes.filter((_, index) => versions[number]?.[index]?.mayHold);
			return flagged.length > 0 ? {
				...commit,
				changes,
				flagged
			} : [];
		});
		counts.looked.commits += commits.length - chosen.length;
		return chosen;
	};
	const parts = inParts(readChanges(source, lists));
	const ahead = () => {
		const part = parts.next();
		part.catch(() => {});
		return part;
	};
	try {
		let next = ahead();
		const look = await open();
		for (let part = await next; !part.done; part = await next) {
			next = ahead();
			yield* grouped(await select(part.value, look));
		}
	} finally {
		await parts.return(void 0);
	}
}
function knownVersions() {
	const byId = new Map();
	const byName = new Map();
	const nameOf = ({ now, path }) => `${now} ${path}`;
	return {
		size: () => byId.size + byName.size,
		find(change) {
			const first = byId.get(change.now);
			return first === void 0 || first.path === change.path ? first : byName.get(nameOf(change));
		},
		add(change) {
			const { path, now, isSubmodule } = change;
			const version = {
				path,
				now,
				isSubmodule,
				mayHold: false
			};
			if (byId.has(now)) byName.set(nameOf(change), version);
			else byId.set(now, version);
			return version;
		}
	};
}
function* grouped(commits) {
	const whole = [];
	let group = {
		ids: [],
		paths: new Set(),
		bytes: 0
	};
	for (const { id, changes, deletes, flagged } of commits) {
		const mayRename = deletes && changes.some(({ isNew }) => isNew);
		const paths = flagged.map(({ path }) => path);
		const bytes = paths.reduce((sum, path) => sum + path.length + 1, 0);
		const isSmall = 2 * flagged.length <= changes.length && flagged.length <= maxPaths && bytes <= maxPathBytes;
		if (mayRename || !isSmall || paths.some(isNoUtf8)) {
			whole.push(id);
			continue;
		}
		const fresh = paths.filter((path) => !group.paths.has(path));
		if (group.paths.size + fresh.length > maxPaths || group.bytes + bytes > maxPathBytes) {
			yield {
				ids: group.ids,
				paths: [...group.paths]
			};
			group = {
				ids: [],
				paths: new Set(),
				bytes: 0
			};
		}
		group.ids.push(id);
		group.bytes += bytes;
		for (const path of paths) group.paths.add(path);
	}
	if (group.ids.length > 0) yield {
		ids: group.ids,
		paths: [...group.paths]
	};
	if (whole.length > 0) yield { ids: whole };
}
async function* inParts(lists) {
	let commits = [];
	let size = 0;
	for await (const list of lists) {
		for (const commit of list) {
			commits.push(commit);
			size += commit.changes.length;
		}
		if (size < changesOfPart) continue;
		yield commits;
		commits = [];
		size = 0;
	}
	yield commits;
}
async function judge(source, versions, { look, counts }) {
	const attributes = await diffAttributes(source, new Set(versions.map(({ path }) => path)));
	const mayShow = createVersionJudge(look, counts);
	const files = [...groupBy(versions, ({ path }) => path).values()].flat().filter(({ isSubmodule }) => !isSubmodule);
	for (const version of versions) {
		const { isSubmodule, path, now } = version;
		if (isSubmodule) version.mayHold = mayShow(path, Buffer.from(`Subproject commit ${now}\n`), void 0);
	}
	let next = 0;
	const ids = files.map(({ now }) => now);
	for await (const objects of readManyObjects(source, ids, maxBytes, { passing: true })) for (const { content, size, type } of objects) {
		const version = files[next++];
		const { path } = version;
		version.mayHold = type !== "blob" || size > maxBytes || isNoUtf8(path) || mayShow(path, content, attributes.get(path));
	}
}
function isNoUtf8(path) {
	return path.includes("�");
}
// src/git/read-beyond.ts
function chosenCommits({ repository, source, list, look }, counts) {
	if (!look || !list.isLong || repository.clone.partial || repository.variables) return {
		commits: wholeCommits(list.ids),
		merges: () => list.merges
	};
	const chosen = new Set();
	async function* commits(open) {
		for await (const selected of selectCommits(source, list.ids, open, counts)) {
			for (const id of selected.ids) chosen.add(id);
			yield selected;
		}
	}
	return {
		commits: commits(look),
		merges: () => list.merges.filter((id) => chosen.has(id))
	};
}
async function* readAsGitleaks(asked, counts) {
	const { source, range, list } = asked;
	const patches = list ? readHistory(source, range, chosenCommits({
		...asked,
		list
	}, counts).commits) : readSnapshot(source, range);
	for await (const batch of patches) {
		for (const { isBinary, path } of batch.unshown ?? []) if (isBinary) counts.binaries.add(path);
		yield batch;
	}
}
async function* readBeyond(asked, counts) {
	const { repository, source, range, list, message, look } = asked;
	if (message) {
		counts.messages += 1;
		yield {
			hunks: [message],
			commits: 0
		};
		return;
	}
	if (!list) {
		const readNow = range.snapshot === "worktree" ? ({ path }) => readWorkFile(repository, path, maxTextBytes) : void 0;
		yield* withChangedText(source, readSnapshot(source, range), counts, readNow);
		return;
	}
	const all = list;
	const { commits, merges } = chosenCommits({
		...asked,
		list
	}, counts);
	async function* patches() {
		const read = withChangedText(source, readHistory(source, range, commits), counts);
		yield* look ? withMovedText(source, read, async (path) => (await look()).isAllowed(path), counts) : read;
		yield* withChangedText(source, readMerges(source, merges()), counts);
	}
	async function* messages() {
		await all.whole;
		yield* readMessages(repository, all.listed, counts);
	}
	yield* sideBySide([patches(), messages()]);
}
// src/pillars/secrets/base-branch.ts
async function ownSecrets(secrets, repository, { range, onto, baseline }, context) {
	const found = await unless(() => findBaseTip(repository, onto));
	if (onto.branch !== void 0 && !found?.isCurrent) context.log.info("The base branch could not be asked of the base repository: what it has by now, commits and a false alarm ignored there, may count as new here.");
	const tip = found?.tip ?? range.mergedInto;
	if (tip === void 0) return { secrets };
	const beyond = {
		...range,
		revisions: [...range.revisions, `^${tip}`]
	};
	const own = await unless(() => idsOf(repository, beyond));
	if (!own?.has(range.head)) return { secrets };
	const ofBase = await idsOf(repository, range);
	for (const id of own) ofBase.delete(id);
	const isKnown = await unless(() => knownAt(tip, repository, baseline, context));
	if (!isKnown) context.log.info("The ignore file and the baseline of the base branch could not be read, and do not count.");
	return {
		secrets: secrets.filter((secret) => !ofBase.has(secret.found.commit) && !isKnown?.(secret)),
		tip
	};
}
async function idsOf(repository, range) {
	const found = new Set();
	for await (const ids of listCommits(repository, range)) for (const id of ids) found.add(id);
	return found;
}
async function knownAt(tip, { cwd }, path, context) {
	const files = await committedFiles(tip, context);
	const { ignore } = await readIgnore(cwd, files);
	const baseline = path === void 0 ? void 0 : await unless(() => readBaseline(cwd, resolve(context.cwd, path), files));
	return ({ found }) => ignore(found.fingerprint, found.commit) || baseline?.isKnown(found) === true;
}
async function unless(ask) {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof GateError && error.code !== "CANCELLED") return void 0;
		throw error;
	}
}
// src/pillars/secrets/describe.ts
const opening = /^(?:detected|identified|found|discovered|uncovered)\s+(?:an?\s+|the\s+)?(?:(?:potential|possible)\s+)?(?:(?:a\s+)?pattern\s+(?:that\s+may\s+indicate|that\s+resembles|resembling)\s+)?(?:an?\s+)?/i;
const plain = new Set("access account admin app client code credentials data encryption identity key keys long-lived management org organization password personal private public refresh secret server service session short-lived signing token tokens user webhook workspace generic".split(" "));
function describeRule(rule) {
	const phrase = (rule.description.replace(opening, "").split(/[,.;(]\s|\.$|\s(?:which|that|potentially|posing|risking)\s/)[0] ?? "").trim();
	const lowered = ((opening.test(rule.description) || rule.description.split(/\s+/).length <= 5) && phrase !== "" && phrase.length <= 60 ? phrase.replaceAll(/\bapi\b/g, "API") : rule.id.replaceAll(/[-_]+/g, " ").replaceAll(/\b(?:api|id|url|yaml)\b/g, (word) => word.toUpperCase())).replaceAll(/\s+/g, " ").replaceAll(/[\w-]+/g, (word) => plain.has(word.toLowerCase()) ? word.toLowerCase() : word);
	return lowered.charAt(0).toUpperCase() + lowered.slice(1);
}
function preview(secret, rule) {
	const lower = secret.toLowerCase();
	const prefix = (rule?.keywords ?? []).filter((word) => lower.startsWith(word.toLowerCase()) && word.length * 4 <= secret.length).reduce((longest, word) => word.length > longest.length ? word : longest, "");
	return prefix === "" ? "(redacted)" : `${secret.slice(0, prefix.length)}…(redacted)`;
}
// src/pillars/secrets/message-words.ts
function messageWords({ path, commit }) {
	const id = commit.sha.slice(0, 12);
	const short = commit.sha.slice(0, 7);
	if (path === "COMMIT_EDITMSG") return {
		place: `the message of commit ${short}`,
		reproduce: `git show -s --format=%B ${id}`,
		removal: "reword the commit: git commit --amend for the last one, git rebase -i for an older one"
	};
	if (path.startsWith("refs/tags/")) {
		const name = path.slice(10);
		return {
			place: `the message of the tag ${name}`,
			reproduce: `git cat-file tag ${shellPath(name.startsWith("-") ? path : name)}`,
			removal: `delete the tag, here and at the remote (git push --delete origin ${shellPath(path)}), and make it anew`
		};
	}
	const own = path === "refs/notes/commits" ? "" : `--ref=${shellPath(path)} `;
	return {
		place: `the note on commit ${short}${own && ` in ${path}`}`,
		reproduce: `git notes ${own}show ${id}`,
		removal: `edit the note: git notes ${own}edit ${id}`
	};
}
// src/pillars/secrets/origin.ts
function originOf({ found: { file, commit }, hunk }, { snapshot, head }, whereabouts) {
	switch (snapshot) {
		case "staged": return {
			words: "staged, in no commit yet",
			reproduce: `git diff --cached -- ${shellPath(file)}`
		};
		case "worktree": return {
			words: "changed and not staged",
			reproduce: `git diff -- ${shellPath(file)}`
		};
		case "tree": return {
			words: `in the tree of ${head.slice(0, 7)}`,
			reproduce: `git show ${shellPath(`${head.slice(0, 12)}:${file}`)}`
		};
		default: return {
			words: `added in ${commit.slice(0, 7)} on ${hunk.commit.date.slice(0, 10)}${keptWords(whereabouts)}`,
			reproduce: `git show ${commit.slice(0, 12)} -- ${shellPath(file)}`
		};
	}
}
function keptWords(whereabouts) {
	switch (whereabouts) {
		case void 0: return "";
		case "here": return ", still in the tree";
		case "gone": return ", no longer in the tree, but in the history";
		case "left": return ", no longer at this place, but in the history";
		default: {
			const { file, line } = whereabouts;
			return `, still in the tree, now in ${file}${line ? `:${line}` : ""}`;
		}
	}
}
function isCommitted({ snapshot }) {
	return snapshot !== "staged" && snapshot !== "worktree";
}
// src/pillars/secrets/origin-beyond.ts
function originBeyond(secret, range, whereabouts) {
	const { found, hunk } = secret;
	const { words, reproduce } = originOf(secret, range, whereabouts);
	switch (hunk.via) {
		case "message": return {
			words: `in no file, but in every clone${hunk.path.startsWith("refs/notes/") ? " that fetches the notes" : ""}`,
			reproduce: messageWords(hunk).reproduce
		};
		case "merge": return {
			words: `${words}; by the merge itself`,
			reproduce: `git show --cc ${found.commit.slice(0, 12)} -- ${shellPath(found.file)}`
		};
		case "moved": return {
			words: `${words}; the file came from ${hunk.from}, which gitleaks passes over`,
			reproduce: printed(secret, range)
		};
		case "utf-16": {
			const { encoding } = hunk;
			return {
				words: `${words}; the file is ${encoding ?? "partly UTF-16"}, which git takes for binary`,
				reproduce: `${printed(secret, range)} | ${encoding ? `iconv -f ${encoding} -t UTF-8` : "tr -d '\\000'"}`
			};
		}
		case "nul": return {
			words: `${words}; the file has NUL bytes in it, so that git takes it for binary`,
			reproduce: `${printed(secret, range)} | tr -d '\\000'`
		};
		default: return {
			words,
			reproduce
		};
	}
}
function printed({ found: { file, commit } }, { snapshot, head }) {
	if (snapshot === "worktree") return `cat ${shellPath(file)}`;
	return `git show ${snapshot === "staged" ? ":0" : (snapshot === "tree" ? head : commit).slice(0, 12)}:${shellPath(file)}`;
}
// src/pillars/secrets/rotation.ts
const github = {
	page: "https://github.com/settings/tokens",
	proof: "https://api.github.com/user answers 401 to it"
};
const gitlab = {
	page: "https://gitlab.com/-/user_settings/personal_access_tokens",
	proof: "https://gitlab.com/api/v4/user answers 401 to it"
};
const slack = {
	page: "https://api.slack.com/apps",
	proof: "https://slack.com/api/auth.test answers invalid_auth to it"
};
const shopify = { page: "https://shopify.dev/docs/apps/build/authentication-authorization/client-secrets/rotate-revoke-client-credentials" };
const sentry = { page: "https://docs.sentry.io/account/auth-tokens/" };
const digitalocean = {
	page: "https://cloud.digitalocean.com/account/api/tokens",
	proof: "https://api.digitalocean.com/v2/account answers 401 to it"
};
const cloudflare = { page: "https://dash.cloudflare.com/profile/api-tokens" };
const huggingface = { page: "https://huggingface.co/settings/tokens" };
const rotations = {
	"aws-access-token": {
		page: "https://console.aws.amazon.com/iam/home#/security_credentials",
		proof: "`aws sts get-caller-identity` answers InvalidClientTokenId with it"
	},
	"github-pat": github,
	"github-fine-grained-pat": {
		...github,
		page: "https://github.com/settings/personal-access-tokens"
	},
	"github-oauth": {
		...github,
		page: "https://github.com/settings/developers"
	},
	"github-app-token": {
		...github,
		page: "https://github.com/settings/apps"
	},
	"github-refresh-token": {
		...github,
		page: "https://github.com/settings/apps",
		proof: void 0
	},
	"gitlab-pat": gitlab,
	"gitlab-pat-routable": gitlab,
	"gitlab-deploy-token": { page: "https://docs.gitlab.com/user/project/deploy_tokens/" },
	"stripe-access-token": {
		page: "https://dashboard.stripe.com/apikeys",
		proof: "https://api.stripe.com/v1/balance answers 401 to it"
	},
	"sendgrid-api-token": {
		page: "https://app.sendgrid.com/settings/api_keys",
		proof: "https://api.sendgrid.com/v3/scopes answers 401 to it"
	},
	"slack-bot-token": slack,
	"slack-user-token": slack,
	"slack-app-token": { page: slack.page },
	"slack-webhook-url": { page: slack.page },
	"openai-api-key": {
		page: "https://platform.openai.com/api-keys",
		proof: "https://api.openai.com/v1/models answers 401 to it"
	},
	"anthropic-api-key": {
		page: "https://console.anthropic.com/settings/keys",
		proof: "https://api.anthropic.com/v1/models answers 401 to it"
	},
	"anthropic-admin-api-key": { page: "https://console.anthropic.com/settings/admin-keys" },
	"gcp-api-key": { page: "https://console.cloud.google.com/apis/credentials" },
	"npm-access-token": {
		page: "https://www.npmjs.com/settings/~/tokens",
		proof: "https://registry.npmjs.org/-/whoami answers 401 to it"
	},
	"pypi-upload-token": { page: "https://pypi.org/manage/account/token/" },
	"twilio-api-key": { page: "https://console.twilio.com/us1/account/keys-credentials/api-keys" },
	"mailgun-private-api-token": {
		page: "https://app.mailgun.com/settings/api_security",
		proof: "https://api.mailgun.net/v3/domains answers 401 to it"
	},
	"digitalocean-pat": digitalocean,
	"digitalocean-access-token": digitalocean,
	"heroku-api-key": {
		page: "https://dashboard.heroku.com/account",
		proof: "https://api.heroku.com/account answers 401 to it"
	},
	"heroku-api-key-v2": { page: "https://dashboard.heroku.com/account" },
	"azure-ad-client-secret": { page: "https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade" },
	"cloudflare-api-key": {
		...cloudflare,
		proof: "https://api.cloudflare.com/client/v4/user/tokens/verify no longer calls it active"
	},
	"cloudflare-global-api-key": cloudflare,
	"cloudflare-origin-ca-key": cloudflare,
	"shopify-access-token": shopify,
	"shopify-custom-access-token": shopify,
	"shopify-private-app-access-token": shopify,
	"shopify-shared-secret": shopify,
	"square-access-token": { page: "https://developer.squareup.com/apps" },
	"discord-api-token": {
		page: "https://discord.com/developers/applications",
		proof: "https://discord.com/api/v10/users/@me answers 401 to it"
	},
	"discord-client-secret": { page: "https://discord.com/developers/applications" },
	"telegram-bot-api-token": {
		page: "https://t.me/BotFather",
		proof: "getMe of api.telegram.org answers 401 to it"
	},
	"datadog-access-token": { page: "https://app.datadoghq.com/organization-settings/api-keys" },
	"sentry-access-token": sentry,
	"sentry-org-token": sentry,
	"sentry-user-token": sentry,
	"huggingface-access-token": {
		...huggingface,
		proof: "https://huggingface.co/api/whoami-v2 answers 401 to it"
	},
	"huggingface-organization-api-token": huggingface,
	"netlify-access-token": { page: "https://app.netlify.com/user/applications#personal-access-tokens" },
	"flyio-access-token": { page: "https://fly.io/user/personal_access_tokens" },
	"hashicorp-tf-api-token": { page: "https://app.terraform.io/app/settings/tokens" },
	"notion-api-token": { page: "https://www.notion.so/profile/integrations" },
	"linear-api-key": { page: "https://linear.app/settings/account/security" },
	"grafana-service-account-token": { page: "https://grafana.com/docs/grafana/latest/administration/service-accounts/" }
};
// src/pillars/secrets/finding.ts
function secretFinding(secret, rule, range, whereabouts) {
	const { found, hunk } = secret;
	const { file, commit } = found;
	const message = hunk.via === "message" ? messageWords(hunk) : void 0;
	const shown = found.secret === "" ? "the file itself" : preview(found.secret, rule);
	const lines = found.startLine === 0 ? {} : {
		line: found.startLine,
		endLine: found.endLine,
		column: found.startColumn
	};
	const { words, reproduce } = originBeyond(secret, range, whereabouts);
	return {
		rule: `secrets/${found.ruleId}`,
		subject: message?.place ?? file,
		...hunk.via && { via: hunk.via },
		status: "fail",
		severity: "blocker",
		title: `${describeRule(rule ?? {
			id: found.ruleId,
			description: found.description
		})} in ${message?.place ?? file}`,
		observed: `${shown}, ${words}`,
		where: {
			file,
			...lines,
			...commit === "" ? {} : { commit }
		},
		reproduce,
		fix: [...isCommitted(range) ? fixOf(found.ruleId, message?.removal) : fixUncommitted, ...message ? [`False alarm? Add to .gitleaksignore: ${found.fingerprint}`] : ignoreLines(found)].join("\n"),
		fingerprint: found.fingerprint
	};
}
function fixOf(ruleId, removal = "remove it from the code") {
	const { page, proof } = rotations[ruleId] ?? {};
	return [`Rotate it${page ? ` (${page})` : " where it was issued"}, then ${removal}. Rewriting history does not make it safe.`, `Proof that it is dead: ${proof ?? "its issuer refuses it"}.`];
}
const fixUncommitted = ["It is in no commit yet: take it out, and read it from the environment."];
// src/git/changed-files.ts
async function readChangedFiles(repository, { base, head }, pathspecs, isWanted) {
	const ancestor = (await runGit(repository, [
		"merge-base",
		base,
		head
	])).stdout.split("\n")[0] || base;
	const diff = async (...args) => {
		const options = [
			"--no-renames",
			"--no-ext-diff",
			"--no-textconv",
			"--text",
			"--no-color",
			"-U0"
		];
		options.push("--ignore-submodules=none");
		const { exitCode, stdout, stderr } = await runGit(repository, [
			"diff",
			...options,
			ancestor,
			head,
			...args
		]);
		if (exitCode !== 0) throw new GateError("GIT_FAILED", { problem: lastLine(stderr) });
		return stdout;
	};
	const names = (await diff("--name-only", "-z", "--", ...pathspecs)).split("\0").filter((path) => path !== "" && isWanted(path));
	const changes = [];
	for (const path of names) changes.push({
		path,
		...parseDiff(await diff("--", `:(top,literal)${path}`))
	});
	return changes;
}
function parseDiff(diff) {
	const [added, removed] = [[], []];
	let first;
	let isHead = true;
	for (const line of diff.split("\n")) {
		const start = /^@@ -\S+ \+(\d+)/.exec(line)?.[1];
		if (line.startsWith("diff --git ")) isHead = true;
		if (start !== void 0) isHead = false;
		if (Number(start) > 0) first ??= Number(start);
		if (isHead) continue;
		if (line.startsWith("+")) added.push(line.slice(1).trimEnd());
		if (line.startsWith("-")) removed.push(line.slice(1).trimEnd());
	}
	return {
		line: first,
		added,
		removed
	};
}
// src/pillars/secrets/attributes.ts
function hiddenBy({ added, removed }, macros) {
	const hiding = hidingAttributes(macros.split("\n").map(attributesOf$1));
	const adding = added.find((line) => attributesOf$1(line).attributes.some((attribute) => hiding.has(attribute)));
	if (adding !== void 0) return `added: ${adding}`;
	const removing = removed.find((line) => attributesOf$1(line).attributes.some((each) => /^!?diff(?:=|$)/.test(each)));
	return removing === void 0 ? void 0 : `removed: ${removing}`;
}
function hidingAttributes(lines) {
	const hiding = new Set(["-diff", "binary"]);
	for (let size = 0; size < hiding.size;) {
		size = hiding.size;
		for (const { pattern, attributes } of lines) {
			const macro = /^\ufeff?\[attr\](\S+)/.exec(pattern)?.[1];
			if (macro && attributes.some((attribute) => hiding.has(attribute))) hiding.add(macro);
		}
	}
	return hiding;
}
const form = /^[ \t\r\n]*("(?:[^"\\]|\\(?:[abfnrtv"\\]|[0-3][0-7]{2}))*"|[^ \t\r\n]+)([^]*)$/;
function attributesOf$1(line) {
	const [, pattern = "", rest = ""] = form.exec(line.split("\0", 1)[0] ?? "") ?? [];
	return pattern.startsWith("#") ? {
		pattern: "",
		attributes: []
	} : {
		pattern,
		attributes: rest.split(/[ \t\r\n]+/)
	};
}
// src/pillars/secrets/policy-changed.ts
const attributesFile = ".gitattributes";
async function findGateChanges(repository, range, files) {
	const inside = await Promise.all([...files.asked].map((path) => pathFromRoot(repository.cwd, path)));
	const steering = new Set(inside.flatMap((path) => path === void 0 ? [] : withFolders(path)));
	const isAttributes = (path) => basename$1(path) === attributesFile;
	const pathspecs = [...[...steering].map((path) => `:(top,literal)${path}`), `:(top,glob)**/${attributesFile}`];
	const isWanted = (path) => steering.has(path) || isAttributes(path);
	const changes = await readChangedFiles(repository, range, pathspecs, isWanted);
	const own = changes.filter(({ path }) => steering.has(path));
	const attributes = changes.filter(({ path }) => !steering.has(path));
	const root = attributes.length > 0 ? await readAttributesFile(repository, range.head, attributesFile) : void 0;
	return [...own.map((change) => gateChanged(change, range, files.commit)), ...attributes.flatMap((change) => attributesChanged(change, range, root?.toString("utf8") ?? "", files.commit !== void 0) ?? [])];
}
function withFolders(path) {
	const parts = path.split("/");
	return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
}
function gateChanged(change, range, judgedBy) {
	const counts = `lines added: ${change.added.length}, removed: ${change.removed.length}`;
	return {
		...finding(change, range),
		title: `This pull request changes ${change.path}, which steers this gate`,
		observed: judgedBy ? `${counts}; judged by the version of the base branch, commit ${judgedBy.slice(0, 7)}` : `${counts}; judged by the changed version`,
		fix: "Review the change as you would review a secret: it decides what the gate sees from the merge on."
	};
}
function attributesChanged(change, range, macros, foreign) {
	const hidden = hiddenBy(change, macros);
	if (hidden === void 0) return void 0;
	return {
		...finding(change, range),
		title: `This pull request changes ${change.path} so that git shows no text of some files`,
		observed: foreign ? `${hidden}; judged by the attributes of the base branch` : hidden,
		fix: "What git does not show in a patch is not scanned for secrets. Look at the files that this line names."
	};
}
function finding({ path, line }, { base, head }) {
	return {
		rule: "gate/changed",
		pillar: "gate",
		subject: path,
		status: "fail",
		severity: "medium",
		where: {
			file: path,
			line
		},
		reproduce: `git diff ${base.slice(0, 12)}...${head.slice(0, 12)} -- ${shellPath(path)}`,
		fingerprint: `gate/changed:${path}`
	};
}
// src/pillars/secrets/pushed-tag.ts
async function readPushedTag({ id, name, reason }, context) {
	try {
		return await readTag(await openRepository(context), id, `refs/tags/${name}`) ?? {
			status: "pass",
			reason,
			findings: []
		};
	} catch (error) {
		if (!(error instanceof GateError) || !unreadable.includes(error.code)) throw error;
		const what = `the message of the tag ${name}`;
		return {
			status: "inconclusive",
			reason: `${what} was not read`,
			findings: [{
				rule: "secrets/not-searched",
				subject: `refs/tags/${name}`,
				status: "inconclusive",
				severity: "blocker",
				title: `Not searched for secrets: ${what}`,
				observed: error.message,
				where: {},
				fix: error.hint,
				fingerprint: `secrets/not-searched:refs/tags/${name}`
			}]
		};
	}
}
const unreadable = ["NOT_A_REPOSITORY", "RANGE_UNRESOLVABLE"];
// src/pillars/secrets/scan-batches.ts
async function scanBatches(batches, open, signal, tell, isOver = () => false) {
	const first = batches.next();
	first.catch(() => {});
	let opened;
	const secrets = [];
	const underWay = [];
	let bytesUnderWay = 0;
	try {
		opened = await open();
		const inTurn = turns(signal);
		let read = 0;
		const settle = async ({ scans, bytes }) => {
			while (underWay.length > scans || bytesUnderWay > bytes) {
				const [{ scan, size }] = underWay.splice(0, 1);
				bytesUnderWay -= size;
				const found = await scan;
				for (const each of found) secrets.push(each);
				if (found.length > 0 && isOver(opened, found)) return true;
			}
			return false;
		};
		for (let next = await first; !next.done; next = await batches.next()) {
			const { hunks, commits } = next.value;
			for (const hunk of opened.scanner.select(hunks)) {
				const scan = opened.scanner.scan(hunk);
				scan.catch(() => {});
				underWay.push({
					scan,
					size: hunk.added.length
				});
				bytesUnderWay += hunk.added.length;
				if (await settle(mostUnderWay)) return {
					...opened,
					secrets,
					ended: "too many"
				};
				await inTurn();
			}
			read += commits;
			tell(read, secrets.length);
		}
		return {
			...opened,
			secrets,
			...await settle({
				scans: 0,
				bytes: 0
			}) && { ended: "too many" }
		};
	} catch (error) {
		if (!opened || secrets.length === 0 || !(error instanceof GateError) || error.code !== "CANCELLED") throw error;
		return {
			...opened,
			secrets,
			ended: "stopped"
		};
	} finally {
		opened?.scanner.close();
		await batches.return(void 0);
	}
}
const mostUnderWay = {
	scans: 32,
	bytes: 8e6
};
// src/pillars/secrets/needles.ts
const newline$1 = 10;
function needlesOf({ found: { secret, ...place }, hunk }) {
	const match = matchIn(hunk.added, place.startLine - hunk.startLine, place).toString("latin1");
	const isPlain = match.includes(Buffer.from(secret).toString("latin1")) || secret === "";
	const plain = tellingLine(secret);
	const written = isPlain ? [] : [Buffer.from(tellingLine(match), "latin1")];
	const little = Buffer.from(plain, "utf16le");
	const forms = secretForms(plain).map((form) => Buffer.from(form));
	const needles = [
		...written,
		...forms,
		little,
		Buffer.from(little).swap16()
	].filter(({ length }) => length > 0);
	return [...new Map(needles.map((needle) => [needle.toString("latin1"), needle])).values()];
}
function matchIn(text, line, at) {
	const start = lineStart(text, line);
	const last = at.endLine === at.startLine ? start : lineStart(text, line + at.endLine - at.startLine);
	const end = at.endColumn > 0 ? last + at.endColumn : text.length;
	return text.subarray(start + at.startColumn - 1, end);
}
function lineStart(text, line) {
	let start = 0;
	for (let count = 0; count < line; count += 1) {
		const next = text.indexOf(newline$1, count === 0 ? 0 : start + 1);
		if (next < 0) return text.length;
		start = next;
	}
	return start;
}
function tellingLine(text) {
	const runs = /\n|-----/.test(text) ? text.match(/[A-Za-z0-9+/=]{16,}/g) : null;
	if (!runs) return text.trim().slice(-256);
	return runs.reduce((best, run) => run.length >= best.length ? run : best).slice(-48);
}
// src/pillars/secrets/whereabouts.ts
const newline = 10;
const maxMs = 1e4;
const minNeedleBytes = 8;
async function findWhereabouts(secrets, repository, head, clock) {
	const answers = new Map();
	const until = clock.monotonic() + maxMs;
	try {
		const place = await withoutAsking(repository);
		const files = secrets.length > 0 ? await listTree(place, head) : void 0;
		if (files) await search(secrets, {
			place,
			files,
			answers,
			isOver: () => clock.monotonic() > until
		});
	} catch (error) {
		if (!(error instanceof GateError) || error.code === "CANCELLED") throw error;
	}
	return answers;
}
async function search(secrets, request) {
	const { place, files, answers, isOver } = request;
	const isNamed = ({ found }) => found.secret === "";
	const ids = groupBy(files, ({ path }) => path);
	const paths = new Map(files.map(({ id, path }) => [id, path]));
	await findNamed(secrets.filter(isNamed), request, ids, paths);
	const sought = secrets.filter((secret) => !isNamed(secret)).map((secret) => {
		const own = (ids.get(secret.found.file) ?? []).map(({ id }) => id);
		if (own.length === 0) answers.set(secret, "left");
		return {
			secret,
			needles: needlesOf(secret),
			own
		};
	});
	const byOwn = groupBy(sought.flatMap((each) => each.own.map((id) => ({
		id,
		...each
	}))), ({ id }) => id);
	for await (const { id, content } of readBlobs(place, [...byOwn.keys()])) for (const { secret, needles } of (content && byOwn.get(id)) ?? []) {
		if (isOver()) return;
		answers.set(secret, placeIn(content, needles, secret.found));
	}
	const open = new Set(sought.filter(({ secret }) => answers.get(secret) === "left"));
	let isWhole = true;
	for await (const { id, content } of readBlobs(place, open.size > 0 ? [...paths.keys()] : [])) {
		if (!content) isWhole = false;
		for (const each of content ? open : []) {
			if (isOver()) return;
			const line = lineOf(content, each.needles);
			if (line === void 0) continue;
			answers.set(each.secret, {
				file: paths.get(id),
				...line
			});
			open.delete(each);
		}
		if (open.size === 0) return;
	}
	for (const { secret, needles } of isWhole ? open : []) if (needles.every(({ length }) => length >= minNeedleBytes)) answers.set(secret, "gone");
}
async function findNamed(secrets, { place, answers }, ids, paths) {
	for (const secret of secrets) answers.set(secret, ids.has(secret.found.file) ? "here" : "left");
	const away = secrets.filter((secret) => answers.get(secret) === "left" && !secret.found.file.includes("\n"));
	const names = away.map(({ found: { commit, file } }) => `${commit}:${file}`);
	let next = 0;
	for await (const [id = ""] of readHeaders(place, names)) {
		const secret = away[next++];
		const file = paths.get(id);
		if (file !== void 0) answers.set(secret, { file });
	}
}
function placeIn(content, needles, { file, startLine, endLine }) {
	let other = "left";
	for (const needle of needles) {
		let line = 1;
		let from = 0;
		for (let at = content.indexOf(needle); at >= 0; at = content.indexOf(needle, at + needle.length)) {
			line += newlines(content, from, at);
			from = at;
			if (line >= startLine && line <= endLine || isBinary(content)) return "here";
			if (other === "left") other = {
				file,
				line
			};
			if (line > endLine) break;
		}
	}
	return other;
}
function lineOf(content, needles) {
	for (const needle of needles) {
		const at = needle.length < minNeedleBytes ? -1 : content.indexOf(needle);
		if (at >= 0) return isBinary(content) ? {} : { line: 1 + newlines(content, 0, at) };
	}
}
function newlines(content, from, to) {
	let count = 0;
	for (let at = content.indexOf(newline, from); at >= 0 && at < to; at = content.indexOf(newline, at + 1)) count += 1;
	return count;
}
// src/pillars/secrets/run.ts
async function runSecrets(request, context, { files = treeFiles(context), proposed = false, maxSecrets, baseline: baselinePath, writeBaseline, beyond = true } = {}, openDetector = detectorOf(files, context)) {
	const startedAt = context.clock.monotonic();
	const result = (counts, rest) => ({
		name: "secrets",
		status: "pass",
		findings: [],
		durationMs: context.clock.monotonic() - startedAt,
		counts: {
			commits: 0,
			hunks: 0,
			bytes: 0,
			candidates: 0,
			secrets: 0,
			...counts
		},
		...rest
	});
	if (request.kind === "nothing" || request.kind === "tag" && !beyond) return result({}, { reason: request.reason });
	const tag = request.kind === "tag" ? await readPushedTag(request, context) : void 0;
	if (tag && "reason" in tag) return result({}, tag);
	const repository = await openRepository(context);
	const { shallow, partial } = repository.clone;
	const early = shallow || partial ? void 0 : attributesOf(request, repository, files);
	early?.catch(() => {});
	const range = request.kind === "tag" ? {
		revisions: [],
		head: request.id
	} : await resolveRange(repository, request);
	const attributes = await (early ?? attributesOf(request, repository, files));
	const source = attributes ? await withAttributes(repository, attributes) : repository;
	const listed = range.snapshot || tag ? void 0 : await openCommitList(repository, range);
	if (listed?.isLong) await keepYoungHeapSmall();
	const scanned = () => ({
		base: range.base,
		head: range.head,
		commits: listed?.count ?? 0
	});
	const place = () => {
		if (tag) return messageWords(tag).place;
		return listed ? `${plural(listed.count, "commit")} (${rangeWords(range)})` : snapshotWords(range);
	};
	if (listed?.count === 0) return result({}, {
		reason: `nothing new to scan: ${place()}`,
		range: {
			...scanned(),
			bytes: 0
		}
	});
	const read = {
		binaries: new Set(),
		tooLarge: 0,
		messages: 0,
		looked: {
			commits: 0,
			versions: 0,
			bytes: 0
		}
	};
	const look = async () => (await openDetector(repository.cwd)).engine;
	const asked = {
		repository,
		source,
		range,
		list: listed,
		message: tag,
		look
	};
	const batches = beyond ? readBeyond(asked, read) : readAsGitleaks(asked, read);
	const open = async () => {
		const [{ engine, ignore, warnings }, { createScanner }] = await Promise.all([openDetector(repository.cwd), import("./scan.js")]);
		for (const warning of warnings) context.log.info(warning);
		const path = baselinePath && !writeBaseline ? resolve(context.cwd, baselinePath) : void 0;
		const baseline = path ? await readBaseline(repository.cwd, path, files) : void 0;
		return {
			engine,
			scanner: createScanner(engine, ignore),
			baseline
		};
	};
	const progress = (ofPatches, count) => {
		const done = listed ? `${ofPatches + read.looked.commits}${listed.isComplete ? ` of ${listed.count}` : ""} commits` : place();
		context.log.progress(`secrets: ${done}, ${count} found`);
	};
	let left = maxSecrets ?? Number.POSITIVE_INFINITY;
	const isOver = ({ baseline }, found) => {
		left -= found.filter((secret) => !baseline?.isKnown(secret.found)).length;
		return left < 0 && !writeBaseline;
	};
	const scan = await scanBatches(batches, open, context.signal, progress, isOver);
	const { engine, scanner, baseline, ended } = scan;
	const all = withoutTold(inHistoryOrder(scan.secrets, listed?.listed ?? []));
	let room = maxSecrets ?? Number.POSITIVE_INFINITY;
	const secrets = ended === "too many" ? all.filter(({ found }) => baseline?.isKnown(found) || room-- > 0) : all;
	hide(secrets, context);
	const looked = secrets.filter(({ found }) => found.file !== baseline?.file);
	const fresh = looked.filter(({ found }) => !baseline?.isKnown(found));
	const onto = request.kind === "between" && fresh.length > 0 && !ended ? request.onto : void 0;
	const { secrets: own, tip } = onto ? await ownSecrets(fresh, repository, {
		range,
		onto,
		baseline: baselinePath
	}, context) : { secrets: fresh };
	const written = writeBaseline && !ended ? await (await import("./write-baseline.js")).writeKnownSecrets(own, repository, context, writeBaseline) : void 0;
	const whereabouts = await findWhereabouts(range.snapshot || ended ? [] : own.filter(({ hunk }) => hunk.via !== "message"), repository, range.head, context.clock);
	const findings = tell(own, engine.rules, range, {
		whereabouts,
		written
	});
	const failing = findings.filter(({ status }) => status === "fail").length;
	const ofBase = fresh.length - own.length;
	const known = baseline || writeBaseline || ofBase > 0 ? looked.length - failing : 0;
	const base = tip ?? range.mergedInto ?? range.base;
	const changes = proposed && base && ended !== "stopped" ? await findGateChanges(repository, {
		base,
		head: range.head
	}, files) : [];
	const tooMany = ended === "too many" ? [tooManySecrets(place())] : [];
	const knownWords = known > 0 ? `, ${known} known${ofBase > 0 ? ` (${ofBase} on the base branch)` : ""}` : "";
	const reason = `${failing === 0 ? "no new secrets" : plural(failing, "secret")} in ${ended ? "a part of " : ""}${place()}${knownWords}`;
	return result({
		commits: scanned().commits,
		...scanner.counts,
		versions: read.looked.versions,
		messages: read.messages,
		tooLarge: read.tooLarge,
		binaries: [...read.binaries].filter((path) => !engine.isAllowed(path)).length,
		secrets: failing,
		known
	}, {
		status: failing > 0 || tooMany.length > 0 ? "fail" : ended ? "inconclusive" : "pass",
		reason,
		findings: [
			...tooMany,
			...findings,
			...changes
		],
		range: {
			...scanned(),
			bytes: scanner.counts.bytes + read.looked.bytes
		}
	});
}
async function keepYoungHeapSmall() {
	const { setFlagsFromString } = await import("node:v8");
	setFlagsFromString("--semi-space-growth-factor=1");
}
function inHistoryOrder(secrets, commits) {
	if (secrets.length < 2) return secrets;
	const places = new Map(commits.map((id, index) => [id, index]));
	const place = ({ hunk: { commit, via } }) => (via === "message" ? commits.length : 0) + (places.get(commit.sha) ?? commits.length);
	return secrets.toSorted((a, b) => place(a) - place(b));
}
function withoutTold(secrets) {
	const key = ({ found: { fingerprint, secret } }) => JSON.stringify([fingerprint, secret]);
	const own = new Set(secrets.filter(({ hunk }) => !hunk.via).map(key));
	return secrets.filter((secret) => !secret.hunk.via || !own.has(key(secret)));
}
async function attributesOf({ kind }, repository, files) {
	if (files.attributes) return files.attributes();
	return kind === "staged" || kind === "worktree" ? void 0 : committedAttributes(repository);
}
function hide(secrets, { redactor, mask }) {
	for (const { found } of secrets) {
		if (found.secret === "") continue;
		redactor.add(found.secret, found.ruleId);
		redactor.add(found.match, found.ruleId);
		mask?.(found.secret);
	}
}
function tell(secrets, rules, range, { whereabouts, written }) {
	const byId = new Map(rules.map((rule) => [rule.id, rule]));
	return secrets.map((secret) => {
		const finding = secretFinding(secret, byId.get(secret.found.ruleId), range, whereabouts.get(secret));
		return written?.has(secret) ? {
			...finding,
			status: "warn"
		} : finding;
	});
}
function snapshotWords({ snapshot, head }) {
	if (snapshot === "tree") return `the files of ${head.slice(0, 7)}`;
	return snapshot === "staged" ? "what is staged" : "what is changed and not staged";
}
function rangeWords({ base, head, revisions }) {
	if (base) return `${base.slice(0, 7)}..${head.slice(0, 7)}`;
	return revisions[0] === "--all" ? "the whole history" : `the whole history of ${head.slice(0, 7)}`;
}
export { countCommits, describeRule, diffOptions, headBytes, ignoreLines, isAncestor, isBinary, listTree, preview, readBlobs, readChanges, readPatches, resolveRange, rotations, runSecrets, turns, withoutIndex };
