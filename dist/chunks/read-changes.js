import { GateError, allowAsking, didYouMean, fetchCommits, fetchHistory, fetchObjects, fetchTree, findCommit, findRemote, gitPath, lastLine, lines, openScratch, remoteNames, remoteRefs, remoteTip, runGit, streamGit } from "./start.js";
import { isAncestor } from "./is-ancestor.js";
import { availableParallelism } from "node:os";
import { randomUUID } from "node:crypto";
import { readFile } from "node:fs/promises";
// src/git/list-commits.ts
async function* listCommits(repository, range, merges = []) {
	let rest = "";
	for await (const chunk of streamGit(repository, [
		"rev-list",
		"--parents",
		...range.revisions,
		"--"
	])) {
		const lines = (rest + chunk.toString("latin1")).split("\n");
		rest = lines.pop() ?? "";
		const ids = lines.map((line) => {
			const [id = "", ...parents] = line.split(" ", 3);
			if (parents.length > 1) merges.push(id);
			return id;
		});
		if (ids.length > 0) yield ids;
	}
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
function release({ buffer, length }) {
	if (buffer instanceof ArrayBuffer && buffer.byteLength === length) buffer.transfer?.(0);
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
const newline = 10;
const quote = 34;
const plus = 43;
const comma = 44;
const minus = 45;
const space = 32;
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
				if (startsWith(block, start, "rename to ")) renamed = block.subarray(start, end);
				break;
			case letterB:
				if (startsWith(block, start, "Binary files ")) unshown(true);
				break;
			case plus:
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
		isInLine = mayCut() && block[length - 1] !== newline;
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
			else if (sign === plus) {
				open.newLeft -= 1;
				open.lastAdded = true;
				next += 1;
				let byte;
				do {
					byte = block[next++];
					block[to++] = byte;
				} while (byte !== newline && next < length);
			} else if (sign === minus || sign === space || sign === newline) {
				if (sign !== minus) open.newLeft -= 1;
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
	return block.indexOf(newline, from) + 1 || block.length;
}
const longestLine = 1048576;
async function* wholeLines(chunks, mayCut = () => false) {
	let pending = [];
	let length = 0;
	let isCut = false;
	for await (const chunk of chunks) {
		const lineEnd = chunk.lastIndexOf(newline) + 1;
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
	const rest = line.subarray(4, line.at(-1) === newline ? -1 : void 0);
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
async function* readHistory(repository, range, commits = listCommits(repository, range)) {
	const processes = Math.max(1, Math.min(maxProcesses, availableParallelism()));
	const parts = inParts(commits);
	const place = withoutIndex(repository);
	try {
		yield* sideBySide(Array.from({ length: processes }, () => readParts(place, parts)));
	} finally {
		await parts.return(void 0);
	}
}
function withoutIndex(repository) {
	return {
		...repository,
		variables: {
			...repository.variables,
			GIT_INDEX_FILE: `no-index-${randomUUID()}`
		}
	};
}
async function* inParts(lists) {
	let number = 0;
	for await (const ids of lists) for (let from = 0; from < ids.length; from += commitsPerPart, number += 1) yield {
		number,
		commits: ids.slice(from, from + commitsPerPart)
	};
}
async function* readParts(place, parts) {
	const given = [];
	let goOn = () => {};
	const first = await parts.next();
	if (first.done) return;
	async function* input(part) {
		for (let next = { value: part }; !next.done; next = await parts.next()) {
			given.push(next.value);
			yield `${next.value.commits.join("\n")}\n${endOfPart}\n`;
			if (given.length >= partsAhead) await new Promise((resolve) => goOn = resolve);
		}
	}
	let seen = 0;
	for await (const { isEnd, ...batch } of readPatches(place, ["diff-tree", ...historyOptions], { input: input(first.value) })) {
		const part = given[0];
		seen += batch.commits;
		yield {
			...batch,
			part: part?.number
		};
		if (!isEnd) continue;
		if (seen !== part?.commits.length) throw missing(seen, part);
		seen = 0;
		given.shift();
		goOn();
	}
	if (given.length > 0) throw missing(seen, given[0]);
}
function missing(seen, part) {
	return new GateError("GIT_FAILED", { problem: `git read ${seen} of ${part?.commits.length ?? 0} commits: objects are missing` });
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
	const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id);
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
	let rest = "";
	for await (const chunk of streamGit(place, args, input)) {
		const whole = (rest + chunk.toString("latin1")).split("\n");
		rest = whole.pop() ?? "";
		for (const line of whole) for (const id of pick(line)) found.add(id);
	}
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
	const [{ stdout }, remote] = await Promise.all([runGit(repository, [
		"for-each-ref",
		"--format=%(refname)",
		"refs/heads",
		"refs/tags",
		"refs/remotes"
	]), remoteNames(repository)]);
	const refs = [...stdout.split("\n"), ...remote].filter((ref) => ref !== "");
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
	let rest = Buffer.alloc(0);
	for await (const chunk of streamGit(place, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		commit
	])) {
		const bytes = Buffer.concat([rest, chunk]);
		let from = 0;
		for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
			const [, id, path = ""] = /^\d+ blob (\S+)\t([^]*)$/.exec(bytes.toString("utf8", from, end)) ?? [];
			if (id !== void 0) files.push({
				path,
				id
			});
			from = end + 1;
		}
		rest = bytes.subarray(from);
		if (files.length > maxFiles) return void 0;
	}
	return files;
}
// src/git/read-objects.ts
async function* readObjects(place, ids, maxBytes) {
	for await (const objects of readManyObjects(place, ids, maxBytes)) yield* objects;
}
async function* readManyObjects(place, ids, maxBytes) {
	if (ids.length === 0) return;
	const parse = objectParser(maxBytes);
	let read = 0;
	for await (const chunk of streamGit(place, [
		"cat-file",
		"--batch",
		"--buffer"
	], lines(ids))) {
		const objects = [...parse(chunk)];
		read += objects.length;
		yield objects;
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
function objectParser(maxBytes) {
	let header = "";
	let open;
	let left = 0;
	let kept = [];
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
				kept = [];
				continue;
			}
			const read = open.size + 1 - left;
			const room = Math.min(maxBytes, open.size) - read;
			if (room > 0) kept.push(chunk.subarray(at, at + room));
			const taken = Math.min(left, chunk.length - at);
			left -= taken;
			at += taken;
			if (left > 0) return;
			yield {
				...open,
				content: kept.length === 1 ? kept[0] : Buffer.concat(kept)
			};
			open = void 0;
		}
	};
}
// src/git/read-blobs.ts
const maxBlobBytes = 1e8;
const maxBytes = 2e9;
async function* readBlobs(place, ids) {
	const small = [];
	let total = 0;
	for await (const [id = "", type, size] of readHeaders(place, ids)) {
		total += type === "blob" ? Number(size) : 0;
		if (type === "blob" && Number(size) <= maxBlobBytes && total <= maxBytes) small.push(id);
		else yield { id };
	}
	yield* readObjects(place, small, maxBlobBytes);
}
async function* readHeaders(place, names) {
	let rest = "";
	for await (const chunk of streamGit(place, ["cat-file", "--batch-check"], lines(names))) {
		const whole = (rest + chunk.toString("latin1")).split("\n");
		rest = whole.pop() ?? "";
		for (const line of whole) yield line.split(" ");
	}
}
// src/git/read-changes.ts
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
	let rest = "";
	for await (const chunk of streamGit(place, [
		"diff-tree",
		"-c",
		...options
	], input())) {
		const words = (rest + chunk.toString("latin1")).split("\0");
		rest = words.pop() ?? "";
		for (const word of words) if (change) {
			const { before, now } = change;
			const path = /[\x80-\xff]/.test(word) ? Buffer.from(word, "latin1").toString("utf8") : word;
			if (isId(now) && !before.includes(now)) commits.at(-1)?.changes.push({
				path,
				...change
			});
			change = void 0;
		} else if (word.startsWith(":")) change = parseChange(word);
		else {
			commits.push({
				id: word,
				changes: []
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
export { commitFormat, countCommits, diffOptions, findBaseTip, isId, listCommits, listTree, openCommitList, openObjects, parseCommit, parseNewPath, readBlobs, readChanges, readHeaders, readHistory, readManyObjects, readObjects, readPatches, resolveRange, sideBySide, unquotedName, wholeLines, withoutIndex };
