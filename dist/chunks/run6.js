import { GateError, committedAttributes, committedFiles, fetchObjects, lastLine, leaveOwnAttributes, lines, openRepository, pathFromRoot, plural, readAttributesFile, readGit, runGit, secretForms, streamGit, tooManySecrets, treeFiles, withAttributes, withoutAsking } from "./start.js";
import { commitFormat, diffOptions, findBaseTip, isId, listCommits, listTree, openCommitList, openObjects, parseCommit, parseNewPath, readBlobs, readChanges, readHeaders, readHistory, readManyObjects, readObjects, readPatches, resolveRange, sideBySide, unquotedName, wholeLines, withoutIndex } from "./read-changes.js";
import { describeRule, headBytes, isBinary, preview, rotations } from "./rotation.js";
import { detectorOf, groupBy, readBaseline, readIgnore } from "./run.js";
import { ignoreLines } from "./ignore-lines.js";
import { shellPath } from "./shell-word.js";
import { turns } from "./turns.js";
import { constants } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { setFlagsFromString } from "node:v8";
import { open } from "node:fs/promises";
import { basename as basename$1 } from "node:path/posix";
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
// src/git/parse-combined.ts
function keyOf$1({ commit, path }) {
	return `${commit.sha} ${path}`;
}
const newline$3 = 10;
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
		if (!ids.every(isId)) lacking?.add(keyOf$1(file));
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
			end = block.indexOf(newline$3, next) + 1 || block.length;
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
		const own = (all) => all.filter((each) => isAsked(keyOf$1(each)));
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
		const place = {
			...repository,
			variables: {
				...repository.variables,
				...index
			}
		};
		yield* readPatches(place, [
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
// src/git/changed-lines.ts
const newline$2 = 10;
const blockBytes = 4096;
function changedLines(before, now, around) {
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
	return now.subarray(linesBack(now, start, around), linesOn(now, end, around));
}
function linesBack(text, at, lines) {
	let from = at;
	for (let count = 0; count <= lines && from > 0; count += 1) {
		const last = count === 0 ? from : from - 1;
		from = last === 0 ? 0 : text.lastIndexOf(newline$2, last - 1) + 1;
	}
	return from;
}
function linesOn(text, at, lines) {
	let to = at;
	for (let count = 0; count <= lines && to < text.length; count += 1) to = text.indexOf(newline$2, to) + 1 || text.length;
	return to;
}
// src/git/look-at-versions.ts
function createVersionJudge(look, counts) {
	let last;
	function prospectOf(path, content) {
		const part = last?.path === path ? changedLines(last.content, content, look.linesAround) : content;
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
			content
		};
		return prospect === "something";
	};
}
// src/git/select-commits.ts
const changesOfPart = (number) => number === 0 ? 1e3 : 16e3;
const maxBytes = 16e6;
const maxKnown = 2e5;
async function* selectCommits(source, lists, look, counts) {
	const known = new Map();
	const select = async (commits) => {
		if (known.size > maxKnown) known.clear();
		const changes = commits.flatMap((commit) => commit.changes).filter(({ path }) => !look.isAllowed(path));
		await judge(source, [...new Map(changes.filter((change) => !known.has(keyOf(change))).map((change) => [keyOf(change), change])).values()], {
			look,
			known,
			counts
		});
		const chosen = commits.filter((commit) => commit.changes.some((change) => known.get(keyOf(change))));
		counts.looked.commits += commits.length - chosen.length;
		return chosen.map(({ id }) => id);
	};
	const parts = inParts(readChanges(source, lists));
	try {
		for (let part = await parts.next(); !part.done;) {
			const next = parts.next();
			next.catch(() => {});
			yield await select(part.value);
			part = await next;
		}
	} finally {
		await parts.return(void 0);
	}
}
async function* inParts(lists) {
	let commits = [];
	let size = 0;
	let number = 0;
	for await (const list of lists) {
		for (const commit of list) {
			commits.push(commit);
			size += commit.changes.length;
		}
		if (size < changesOfPart(number)) continue;
		yield commits;
		commits = [];
		size = 0;
		number += 1;
	}
	yield commits;
}
async function judge(source, versions, { look, known, counts }) {
	const attributes = await diffAttributes(source, new Set(versions.map(({ path }) => path)));
	const mayShow = createVersionJudge(look, counts);
	const files = versions.filter(({ mode }) => mode !== submodule).sort(byPath);
	for (const change of versions) {
		const { mode, path, now } = change;
		if (mode === submodule) known.set(keyOf(change), mayShow(path, Buffer.from(`Subproject commit ${now}\n`), void 0));
	}
	let next = 0;
	const ids = files.map(({ now }) => now);
	for await (const objects of readManyObjects(source, ids, maxBytes)) for (const { content, size, type } of objects) {
		const change = files[next++];
		const { path } = change;
		const isOpaque = type !== "blob" || size > maxBytes || path.includes("�");
		known.set(keyOf(change), isOpaque || mayShow(path, content, attributes.get(path)));
	}
}
const submodule = "160000";
function keyOf({ now, path }) {
	return `${now} ${path}`;
}
function byPath(a, b) {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
// src/git/read-beyond.ts
function chosenCommits({ repository, source, list, look }, counts) {
	if (!look || !list.isLong || repository.clone.partial || repository.variables) return {
		ids: list.ids,
		merges: () => list.merges
	};
	const chosen = new Set();
	async function* ids(open) {
		for await (const commits of selectCommits(source, list.ids, await open(), counts)) {
			for (const id of commits) chosen.add(id);
			yield commits;
		}
	}
	return {
		ids: ids(look),
		merges: () => list.merges.filter((id) => chosen.has(id))
	};
}
async function* readAsGitleaks(asked, counts) {
	const { source, range, list } = asked;
	const patches = list ? readHistory(source, range, chosenCommits({
		...asked,
		list
	}, counts).ids) : readSnapshot(source, range);
	for await (const batch of patches) {
		for (const { isBinary, path } of batch.unshown ?? []) if (isBinary) counts.binaries.add(path);
		yield batch;
	}
}
async function* readBeyond(asked, counts) {
	const { repository, source, range, list, message } = asked;
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
	const { ids, merges } = chosenCommits({
		...asked,
		list
	}, counts);
	async function* patches() {
		yield* withChangedText(source, readHistory(source, range, ids), counts);
		for await (const batch of withChangedText(source, readMerges(source, merges()), counts)) yield {
			...batch,
			part: afterPatches
		};
	}
	async function* messages() {
		await all.whole;
		for await (const batch of readMessages(repository, all.listed, counts)) yield {
			...batch,
			part: afterPatches + 1
		};
	}
	yield* sideBySide([patches(), messages()]);
}
const afterPatches = 1e9;
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
	const parts = new Map();
	const inOrder = () => [...parts].sort(([a], [b]) => a - b).flatMap(([, found]) => found);
	try {
		opened = await open();
		const inTurn = turns(signal);
		let read = 0;
		let count = 0;
		for (let next = await first; !next.done; next = await batches.next()) {
			const { hunks, commits, part = 0 } = next.value;
			for (const hunk of hunks) {
				const found = await opened.scanner.scan(hunk);
				if (found.length > 0 && !parts.has(part)) parts.set(part, []);
				for (const each of found) parts.get(part)?.push(each);
				count += found.length;
				if (found.length > 0 && isOver(opened, found)) return {
					...opened,
					secrets: inOrder(),
					ended: "too many"
				};
				await inTurn();
			}
			read += commits;
			tell(read, count);
		}
		return {
			...opened,
			secrets: inOrder()
		};
	} catch (error) {
		const secrets = inOrder();
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
	keepYoungHeapSmall();
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
	const all = withoutTold(scan.secrets);
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
function keepYoungHeapSmall() {
	setFlagsFromString("--semi-space-growth-factor=1");
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
export { runSecrets };
