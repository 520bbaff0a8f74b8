import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GateError, layers, maxSecrets, openRepository, plural, secretForms, settledForms, showBytes, tooManySecrets, treeFiles } from "./start.js";
import { detectorOf, shellPath } from "./run.js";
import { NetworkError, nextHop, openClient } from "./checks.js";
import { importsOfScript, scriptsOfPage } from "./page-scripts.js";
import { isInside } from "./inside.js";
import { describeRule, headBytes, ignoreLines, isBinary, preview, rotations } from "./secrets.js";
import { createScanner } from "./engine2.js";
const { createReadStream } = require("node:fs");
const { relative, resolve, sep } = require("node:path");
const { TextDecoder } = require("node:util");
const { Buffer: Buffer$1 } = require("node:buffer");
const { createHash } = require("node:crypto");
const { lstat, open, readdir, realpath, stat } = require("node:fs/promises");
// src/pillars/secrets/sources/same-origin.ts
const maxHops = 5;
async function fetchSameOrigin(client, url, { timeoutMs, fileBytes }, signal) {
	const { origin } = new URL(url);
	let current = url;
	for (let hop = 0; hop <= maxHops; hop += 1) {
		let response;
		try {
			response = await client.send({
				method: "GET",
				url: current,
				headers: [],
				timeoutMs,
				maxBodyBytes: fileBytes,
				follow: false,
				retries: 2
			}, signal);
		} catch (error) {
			if (!(error instanceof NetworkError)) throw error;
			return {
				ok: false,
				problem: error.kind === "too-large" ? `it is larger than ${showBytes(fileBytes)}` : error.message
			};
		}
		const { status } = response;
		if (status >= 200 && status < 300) return {
			ok: true,
			url: current,
			response
		};
		const next = nextHop(response, new URL(current));
		if (!next) return {
			ok: false,
			status,
			problem: `it answers ${status}`
		};
		if (next.origin !== origin) return {
			ok: false,
			status,
			problem: `it redirects to another origin, ${next.origin}`
		};
		current = next.href;
	}
	return {
		ok: false,
		problem: `it redirects more than ${maxHops} times`
	};
}
function headerOf({ headers }, name) {
	return headers.find(([each]) => each === name)?.[1];
}
// src/pillars/secrets/sources/escapes.ts
const backslash$2 = 92;
const single = new Map(Object.entries({
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	"
}).concat([..."\"'`\\/$"].map((character) => [character, character])).map(([code, character]) => [code.charCodeAt(0), {
	length: 2,
	plain: [character.charCodeAt(0)]
}]));
const escapes = {
	mark: backslash$2,
	read(encoded, at) {
		const known = single.get(encoded[at + 1] ?? 0);
		if (known) return known;
		const [escape, hex2, hex4, braced] = hexEscape.exec(encoded.toString("latin1", at, at + 12)) ?? [];
		const hex = hex2 ?? hex4 ?? braced;
		if (escape === void 0 || hex === void 0) return void 0;
		const code = Number.parseInt(hex, 16);
		const low = code >> 10 === 54 ? lowSurrogate.exec(encoded.toString("latin1", at + 6, at + 12))?.[1] : void 0;
		if (low === void 0) return unit(escape.length, code);
		return unit(12, 65536 + ((code & 1023) << 10) + (Number.parseInt(low, 16) & 1023));
	}
};
const hexEscape = /^\\(?:x([\da-f]{2})|u(?:([\da-f]{4})|\{([\da-f]{1,6})\}))/i;
const lowSurrogate = /^\\u(d[c-f][\da-f]{2})$/i;
const references = {
	mark: "&".charCodeAt(0),
	read(encoded, at) {
		const [reference, name, hex, decimal] = htmlReference.exec(encoded.toString("latin1", at, at + 10)) ?? [];
		if (reference === void 0) return void 0;
		const code = name ? named.get(name.toLowerCase()) : hex ? Number.parseInt(hex, 16) : Number(decimal);
		return code === void 0 ? void 0 : unit(reference.length, code);
	}
};
const htmlReference = /^&(?:(quot|apos|amp|lt|gt|nbsp)|#x([\da-f]{1,6})|#(\d{1,7}));/i;
const named = new Map(Object.entries({
	quot: 34,
	apos: 39,
	amp: 38,
	lt: 60,
	gt: 62,
	nbsp: 160
}));
function unit(length, code) {
	if (code > 1114111) return void 0;
	return {
		length,
		plain: code < 128 ? [code] : Buffer.from(String.fromCodePoint(code).toWellFormed())
	};
}
// src/pillars/secrets/sources/json-tokens.ts
const quote$1 = 34;
const backslash$1 = 92;
const newline$2 = 10;
const [openBracket, closeBracket, openBrace, closeBrace, comma, colon] = [...Buffer.from("[]{},:")];
function stringEnd(json, from) {
	for (let at = from; at < json.length; at += 1) {
		const byte = json[at];
		if (byte === backslash$1) at += 1;
		else if (byte === quote$1 || byte === newline$2) return at;
	}
	return json.length;
}
function arrayOf(json, at) {
	const colonAt = skipSpace(json, at);
	const open = skipSpace(json, colonAt + 1);
	return json[colonAt] === colon && json[open] === openBracket ? open + 1 : void 0;
}
function* itemsOf(json, from) {
	let at = skipSpace(json, from);
	while (at < json.length && json[at] !== closeBracket) {
		const isString = json[at] === quote$1;
		const end = isString ? stringEnd(json, at + 1) : valueEnd(json, at);
		yield {
			start: isString ? at + 1 : at,
			end,
			isString
		};
		at = skipSpace(json, isString ? end + 1 : end);
		if (json[at] !== comma) break;
		at = skipSpace(json, at + 1);
	}
	return Math.min(at, json.length);
}
function* stringsAfter(json, from, limit) {
	let depth = 0;
	let at = from;
	for (; at < limit; at += 1) {
		const byte = json[at];
		if (byte === quote$1) {
			const end = stringEnd(json, at + 1);
			if (depth === 0) yield {
				start: at + 1,
				end,
				isString: true
			};
			at = end;
		} else if (byte === openBrace || byte === openBracket) depth += 1;
		else if (byte === closeBrace || byte === closeBracket) {
			depth -= 1;
			if (depth < 0) return at;
		}
	}
	return at;
}
function valueEnd(json, from) {
	let depth = 0;
	for (let at = from; at < json.length; at += 1) {
		if (json[at] === quote$1) at = stringEnd(json, at + 1);
		const byte = json[at];
		if (byte === newline$2) return at;
		if (byte === openBrace || byte === openBracket) depth += 1;
		else if (depth === 0 && (byte === comma || byte === closeBracket || byte === closeBrace)) return at;
		else if (byte === closeBrace || byte === closeBracket) depth -= 1;
	}
	return json.length;
}
function skipSpace(json, from) {
	let at = from;
	while (json[at] === 32 || json[at] === newline$2 || json[at] === 13 || json[at] === 9) at += 1;
	return at;
}
// src/pillars/secrets/sources/layer.ts
const blockBytes$1 = 4096;
function undo(encoded, decoding) {
	const { mark, read } = decoding;
	const first = firstUnit(encoded, decoding);
	if (first < 0) return void 0;
	const plain = Buffer.allocUnsafe(encoded.length);
	encoded.copy(plain, 0, 0, first);
	const blocks = [];
	let plainAt = first;
	for (let at = first, next = first; at < encoded.length;) {
		if (at >= next) {
			blocks.push({
				at,
				plainAt
			});
			next = at + blockBytes$1;
		}
		const byte = encoded[at];
		const unit = byte === mark ? read(encoded, at) : void 0;
		if (unit) for (let index = 0; index < unit.plain.length; index += 1) plain[plainAt++] = unit.plain[index];
		else plain[plainAt++] = byte;
		at += unit?.length ?? 1;
	}
	let last = blocks[0];
	return {
		bytes: plain.subarray(0, plainAt),
		origin
	};
	function origin(offset) {
		if (offset < first) return offset;
		const block = blocks[lastAtOrBelow(blocks, offset)];
		if (!(last.plainAt >= block.plainAt && last.plainAt <= offset)) last = block;
		let { at, plainAt } = last;
		while (at < encoded.length) {
			const unit = encoded[at] === mark ? read(encoded, at) : void 0;
			const behind = plainAt + (unit?.plain.length ?? 1);
			if (behind > offset) {
				last = {
					at,
					plainAt
				};
				return at;
			}
			plainAt = behind;
			at += unit?.length ?? 1;
		}
		return at;
	}
}
function firstUnit(encoded, { mark, read }) {
	let at = encoded.indexOf(mark);
	while (at >= 0 && !read(encoded, at)) at = encoded.indexOf(mark, at + 1);
	return at;
}
function within(outer, inner) {
	return {
		bytes: inner.bytes,
		origin: (offset) => outer.origin(inner.origin(offset))
	};
}
function part(bytes, start, end) {
	return {
		bytes: bytes.subarray(start, end),
		origin: (offset) => start + offset
	};
}
function lastAtOrBelow(blocks, offset) {
	let low = 0;
	let high = blocks.length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (blocks[middle].plainAt <= offset) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/pillars/secrets/sources/source-map.ts
const contents = Buffer.from("sourcesContent");
const names = Buffer.from("\"sources\"");
const quote = 34;
const backslash = 92;
const maxEscaped = 3;
const maxName = 500;
function sourceMapReference(script) {
	const at = script.lastIndexOf("sourceMappingURL=");
	if (at < 2 || !/[#@][ \t]*$/.test(script.slice(Math.max(0, at - 5), at))) return void 0;
	const from = at + 17;
	const end = script.slice(from).search(/[\s"'`]|\*\/|$/);
	return script.slice(from, from + end) || void 0;
}
function* originalFiles(text, depth = 0) {
	let mapEnd = 0;
	let stringEnds = 0;
	for (let key = text.indexOf(contents); key >= 0; key = text.indexOf(contents, key)) {
		const isQuoted = text[key - 1] === quote;
		if (isQuoted && text[key - 2] !== backslash) mapEnd = yield* filesOfMap(text, key - 1, mapEnd);
		else if (isQuoted && depth < maxEscaped) {
			const from = Math.max(mapEnd, stringEnds);
			stringEnds = stringEnd(text, key);
			const string = part(text, from, stringEnds);
			const plain = undo(string.bytes, escapes);
			if (plain && (yield* filesInString(within(string, plain), depth))) mapEnd = stringEnds;
		}
		key = Math.max(mapEnd, stringEnds, key + contents.length);
	}
}
function* filesInString(string, depth) {
	let isMap = false;
	for (const file of originalFiles(string.bytes, depth + 1)) {
		yield {
			...file,
			...within(string, file),
			start: string.origin(file.start),
			end: string.origin(file.end)
		};
		isMap = true;
	}
	return isMap;
}
function* filesOfMap(text, key, done) {
	const from = arrayOf(text, key + contents.length + 2);
	if (from === void 0) return done;
	const namesFrom = namesBefore(text, key, done) ?? namesBehind(text, from);
	const labels = namesFrom === void 0 ? void 0 : itemsOf(text, namesFrom);
	const items = itemsOf(text, from);
	for (let index = 0;; index += 1) {
		const item = items.next();
		if (item.done) return item.value;
		const label = labels?.next();
		const { start, end, isString } = item.value;
		if (!isString || start >= end) continue;
		const content = part(text, start, end);
		const plain = undo(content.bytes, escapes);
		yield {
			...plain ? within(content, plain) : content,
			name: nameOf(text, label, index),
			start,
			end
		};
	}
}
function namesBefore(text, key, done) {
	const before = text.subarray(done, key);
	for (let at = before.lastIndexOf(names); at >= 0; at = at === 0 ? -1 : before.lastIndexOf(names, at - 1)) {
		const from = arrayOf(before, at + names.length);
		if (from === void 0) continue;
		return ended(stringsAfter(before, ended(stringsAfter(before, from, before.length)) + 1, before.length)) >= before.length ? done + from : void 0;
	}
}
function namesBehind(text, from) {
	const end = ended(itemsOf(text, from));
	let next = text.indexOf(contents, end);
	while (next >= 0 && arrayOf(text, next + contents.length + 1) === void 0) next = text.indexOf(contents, next + 1);
	const keys = stringsAfter(text, end + 1, next < 0 ? text.length : next + contents.length);
	for (const { start, end } of keys) if (text.subarray(start - 1, end + 1).equals(names)) return arrayOf(text, end + 1);
}
function ended(items) {
	let item = items.next();
	while (!item.done) item = items.next();
	return item.value;
}
function nameOf(text, label, index) {
	const unnamed = `source ${index + 1}`;
	if (!label || label.done || !label.value.isString) return unnamed;
	const written = text.subarray(Math.max(label.value.start, label.value.end - maxName), label.value.end);
	const parts = (undo(written, escapes)?.bytes ?? written).toString().replaceAll(/\p{Cc}/gu, " ").replace(/^[a-z][\w+.-]*:\/\/[^/]*\//i, "").replace(/\?.*$/, "").split(/[/\\]/);
	const path = [];
	for (const part of parts) if (part === "..") path.pop();
	else if (part !== "" && part !== ".") path.push(part);
	return path.join("/") || unnamed;
}
// src/pillars/secrets/sources/bundles.ts
const bundleLimits = {
	files: 300,
	bytes: 1e8,
	fileBytes: 2e7,
	timeoutMs: 2e4
};
const atOnce = 4;
async function* liveBundles(baseUrl, client, signal, limits = bundleLimits) {
	const pageUrl = new URL("/", baseUrl).href;
	const page = await fetchSameOrigin(client, pageUrl, limits, signal);
	if (!page.ok) return yield { gap: gap$1(pageUrl, page.problem, "fail") };
	yield { text: served(page) };
	const budget = {
		files: limits.files,
		bytes: limits.bytes
	};
	const known = new Set();
	const { origin } = new URL(pageUrl);
	let waiting = [];
	let foreign = 0;
	const want = (urls, guessed) => {
		for (const url of urls) {
			if (known.has(url.href)) continue;
			known.add(url.href);
			if (url.origin === origin) waiting.push({
				url,
				guessed
			});
			else foreign += 1;
		}
	};
	try {
		want(scriptsOfPage(textOf(page.response), page.url), false);
	} catch (error) {
		yield { gap: gap$1(pageUrl, error.message, "inconclusive") };
	}
	if (waiting.length === 0 && foreign > 0) yield { gap: gap$1(pageUrl, "all its scripts come from other origins, which are not asked", "inconclusive") };
	while (waiting.length > 0 && !signal.aborted) {
		if (budget.files <= 0 || budget.bytes <= 0) return yield { gap: gap$1(pageUrl, `${`${limits.files} files or ${showBytes(limits.bytes)} are searched at most`}; ${waiting.length} more scripts are not`, "inconclusive") };
		const batch = waiting.slice(0, Math.min(atOnce, budget.files));
		waiting = waiting.slice(batch.length);
		const results = await Promise.all(batch.map((wanted) => fetchScript(wanted, client, limits, signal)));
		for (const { found, imports, files, bytes } of results) {
			budget.files -= files;
			budget.bytes -= bytes;
			want(imports, true);
			yield* found;
		}
	}
}
async function fetchScript({ url, guessed }, client, limits, signal) {
	const script = await fetchSameOrigin(client, url.href, limits, signal);
	if (!script.ok) return {
		found: guessed && script.status !== void 0 ? [] : [{ gap: gap$1(url.href, script.problem, "inconclusive") }],
		imports: [],
		files: 1,
		bytes: 0
	};
	const text = textOf(script.response);
	const bytes = script.response.body.length;
	const map = await fetchMap(sourceMapReference(text) ?? headerOf(script.response, "sourcemap") ?? headerOf(script.response, "x-sourcemap"), script.url, client, limits, signal);
	return {
		found: [{ text: served(script) }, ...map.found],
		imports: importsOfScript(text, script.url),
		files: 1 + map.files,
		bytes: bytes + map.bytes
	};
}
async function fetchMap(reference, scriptUrl, client, limits, signal) {
	if (/^data:/i.test(reference ?? "")) return {
		found: [],
		files: 0,
		bytes: 0
	};
	const beside = new URL(scriptUrl);
	beside.pathname += ".map";
	const url = reference === void 0 ? beside : URL.parse(reference, scriptUrl);
	if (url?.origin !== beside.origin) return {
		found: [],
		files: 0,
		bytes: 0
	};
	const map = await fetchSameOrigin(client, url.href, limits, signal);
	if (map.ok) return {
		found: /html/i.test(headerOf(map.response, "content-type") ?? "") && !looksLikeJson(map.response) ? [] : [{ text: served(map) }],
		files: 1,
		bytes: map.response.body.length
	};
	return {
		found: map.status === void 0 ? [{ gap: gap$1(url.href, map.problem, "inconclusive") }] : [],
		files: 1,
		bytes: 0
	};
}
function served({ url, response }) {
	return {
		path: pathOf(url),
		name: url,
		where: { url },
		print: curl(url),
		bytes: [Buffer.from(response.body)]
	};
}
function looksLikeJson(response) {
	return /^\ufeff?\s*[[{)]/.test(textOf(response).slice(0, 100));
}
function textOf({ body }) {
	return Buffer.from(body.buffer, body.byteOffset, body.length).toString();
}
function pathOf(url) {
	return new URL(url).pathname.slice(1) || "index.html";
}
function curl(url) {
	return `curl -sS ${shellPath(url)}`;
}
function gap$1(url, problem, status) {
	return {
		what: url,
		problem,
		where: { url },
		status,
		fix: "Open the URL as a stranger would; scripts that no stranger can load are not searched."
	};
}
// src/pillars/secrets/sources/utf16.ts
const leastAscii = .25;
function utf16Of(start) {
	const mark = start.length < 2 ? 0 : start.readUInt16BE(0);
	if (mark === 65534) return "utf-16le";
	if (mark === 65279) return "utf-16be";
	const length = Math.min(start.length, headBytes) & -2;
	const zeros = [0, 0];
	for (let at = 0; at < length; at += 2) {
		const [first, second] = [start[at], start[at + 1]];
		if (first === 0) zeros[0] = zeros[0] + 1;
		if (second === 0) zeros[1] = zeros[1] + 1;
		if ((first === 0 || second === 0) && isControl(first | second)) return void 0;
	}
	const [high = 0, low = 0] = zeros;
	if (Math.min(high, low) > 0 || Math.max(high, low) < length / 2 * leastAscii || length === 0) return void 0;
	return high > 0 ? "utf-16be" : "utf-16le";
}
async function* decodeUtf16(bytes) {
	let head = Buffer.alloc(0);
	let decode = (chunk) => chunk;
	for await (const chunk of bytes) {
		const next = head?.length ? Buffer.concat([head, chunk]) : chunk;
		if (head && next.length < 8e3) {
			head = next;
			continue;
		}
		if (head) decode = decodingOf(next);
		head = void 0;
		yield decode(next);
	}
	if (head) yield decodingOf(head)(head);
}
function decodingOf(start) {
	const encoding = utf16Of(start);
	if (!encoding) return (chunk) => chunk;
	const decoder = new TextDecoder(encoding);
	return (chunk) => Buffer.from(decoder.decode(chunk, { stream: true }));
}
function isControl(code) {
	return code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13 && code !== 27;
}
// src/pillars/secrets/sources/no-text.ts
const signatures = [
	"PK",
	"PK",
	"",
	"BZh",
	"ý7zXZ",
	"7z¼¯'",
	"Rar!",
	"(µ/ý",
	"!<arch>\n",
	"%PDF-"
].map((signature) => Buffer.from(signature, "latin1"));
function holdsNoText(head) {
	if (signatures.some((signature) => head.subarray(0, signature.length).equals(signature))) return true;
	return isBinary(head) && !utf16Of(head);
}
// src/pillars/secrets/sources/files.ts
const slash$1 = Buffer.from("/");
const streamBytes = 131072;
async function* listedFiles(listed, key, context, skipped) {
	const root = await realpath(context.cwd);
	for (const { at, path } of listed) {
		const gap = (problem, what = path) => ({ gap: {
			what,
			problem,
			where: {
				file: at.file,
				line: at.line,
				column: at.column
			},
			status: "fail",
			fix: `Let an earlier step make it, or take it out of "${key}" of "secrets".`
		} });
		let files = 0;
		try {
			const start = await openListed(context.cwd, root, path);
			for await (const found of walk(start, [root, start.real.toString()])) {
				if (context.signal.aborted) return;
				if (found === "other") {
					skipped.others += 1;
					continue;
				}
				files += 1;
				const name = shownName(context.cwd, found);
				try {
					yield { text: await readText(found, name, skipped) };
				} catch (error) {
					yield gap(reasonOf(error), name);
				}
			}
			if (files === 0) yield gap("it holds no file");
		} catch (error) {
			yield gap(reasonOf(error));
		}
	}
}
async function openListed(cwd, root, listed) {
	const path = resolve(cwd, listed);
	const real = await realpath(path);
	if (isInside(path, resolve(cwd)) && !isInside(real, root)) throw new Error("it is a symbolic link that leads out of the working directory");
	const stats = await stat(real);
	if (!stats.isDirectory() && !stats.isFile()) throw new Error("it is neither a file nor a folder");
	return {
		shown: Buffer.from(path),
		real: Buffer.from(real)
	};
}
async function* walk(start, roots) {
	if ((await stat(start.real)).isFile()) {
		yield start.shown;
		return;
	}
	const seen = new Set();
	const waiting = [start];
	for (let folder = waiting.pop(); folder; folder = waiting.pop()) {
		const id = folder.real.toString("latin1");
		if (seen.has(id)) continue;
		seen.add(id);
		const entries = await readdir(folder.real, {
			withFileTypes: true,
			encoding: "buffer"
		});
		const folders = [];
		for (const entry of entries.sort((a, b) => Buffer.compare(a.name, b.name))) {
			const shown = Buffer.concat([
				folder.shown,
				slash$1,
				entry.name
			]);
			const kind = await kindOf(entry, Buffer.concat([
				folder.real,
				slash$1,
				entry.name
			]), roots);
			if (kind.is === "folder") folders.push({
				shown,
				real: kind.real
			});
			else yield kind.is === "file" ? shown : "other";
		}
		waiting.push(...folders.reverse());
	}
}
async function kindOf(entry, path, roots) {
	if (entry.isFile()) return { is: "file" };
	if (entry.isDirectory()) return entry.name.toString() === ".git" ? { is: "other" } : {
		is: "folder",
		real: path
	};
	if (!entry.isSymbolicLink()) return { is: "other" };
	try {
		const real = await realpath(path, { encoding: "buffer" });
		if (!roots.some((root) => isInside(real.toString(), root))) return { is: "other" };
		const stats = await lstat(real);
		return stats.isDirectory() ? {
			is: "folder",
			real
		} : { is: stats.isFile() ? "file" : "other" };
	} catch {
		return { is: "other" };
	}
}
async function readText(path, name, skipped) {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
		const head = buffer.subarray(0, bytesRead);
		const binary = holdsNoText(head);
		if (binary) skipped.binaries += 1;
		const bytes = binary ? [] : bytesRead < 8e3 ? [head] : readBytes(path);
		const utf16 = utf16Of(head);
		const print = utf16 ? `iconv -f ${utf16} -t utf-8 ${shellPath(name)}` : `cat ${shellPath(name)}`;
		return {
			path: name,
			where: { file: name },
			print,
			bytes
		};
	} finally {
		await file.close();
	}
}
function readBytes(path) {
	return { [Symbol.asyncIterator]: () => createReadStream(path, { highWaterMark: streamBytes })[Symbol.asyncIterator]() };
}
function shownName(cwd, path) {
	const name = path.toString();
	return (isInside(name, resolve(cwd)) ? relative(cwd, name) : name).replaceAll(sep, "/");
}
function reasonOf(error) {
	const { code, message } = error;
	if (code === "ENOENT" || code === "ENOTDIR") return "it does not exist";
	return code ? `it cannot be read (${code})` : message;
}
// src/pillars/secrets/sources/finding.ts
function placeFinding(secret) {
	const { rule, line, column, places, text, original, isBase64, via } = secret;
	const name = text.name ?? text.path;
	const fingerprint = `${original?.name ?? text.path}:${rule}:${original?.line ?? line}`;
	const { page } = rotations[rule] ?? {};
	const inOriginal = original ? `, in line ${original.line} of the original file` : "";
	const times = places > 1 ? `, at ${places} places, this is the first` : "";
	const cut = isBase64 ? `cut -b ${column}-${column + 131} | base64 -d` : `cut -b ${column}-${column + 99}`;
	return {
		rule: `secrets/${rule}`,
		...via ? { via } : {},
		status: "fail",
		severity: "blocker",
		title: `${titleOf(secret)} in ${original ? `${original.name} (source map of ${name})` : name}`,
		observed: `${seen(secret)}${inOriginal}${times}`,
		where: {
			...text.where,
			...line === 0 ? {} : {
				line,
				column
			}
		},
		reproduce: text.print && (line === 0 ? text.print : `${text.print} | sed -n ${line}p | ${cut}`),
		fix: [`Rotate it${page ? `: ${page} ,` : " where it was issued,"} then keep it out of what is built and printed.`, ...text.where.file === void 0 ? ["False alarm? Add a waiver with this rule and URL."] : ignoreLines({ fingerprint })].join("\n"),
		fingerprint
	};
}
function titleOf({ rule, gitleaks }) {
	if (rule === "env-value") return "Value of an environment variable";
	if (rule === "supabase-service-role") return "Supabase secret key (it passes every row-level policy)";
	return describeRule(gitleaks ?? {
		id: rule,
		description: ""
	});
}
function seen({ rule, gitleaks, secret, detail }) {
	if (detail !== void 0) return `the value of ${detail}`;
	if (rule === "supabase-service-role") return secret.startsWith("sb_secret_") ? "sb_secret_…(redacted)" : "a JSON Web Token with the role service_role";
	return secret === "" ? "the file itself" : preview(secret, gitleaks);
}
function gapFinding({ what, problem, where, status, fix }) {
	return {
		rule: "secrets/not-searched",
		status,
		severity: "blocker",
		title: `Not searched for secrets: ${what}`,
		observed: problem,
		where,
		fix,
		fingerprint: `secrets/not-searched:${what}`
	};
}
// src/pillars/secrets/sources/env-values.ts
const wrap = /(?<=[\w+/-])\r?\n(?:\d{4}-\d\d-\d\dT[\d:.]{8,20}Z )?(?=[\w+/-])/g;
const base64$1 = "in base64";
const widest = 12;
const minAnchor = 4;
function searchEnvValues(values) {
	const needles = values.filter(({ value }) => value !== "").flatMap(needlesOf);
	const wrapped = needles.filter(({ form }) => form === base64$1);
	const anchors = values.filter(({ value }) => /[^A-Za-z0-9]/.test(value)).map((each) => ({
		each,
		anchor: anchorOf(each.value)
	}));
	return (text) => {
		const hits = new Map();
		const add = (hit) => {
			const key = `${hit.name} ${hit.at}`;
			if (!hits.has(key)) hits.set(key, hit);
		};
		for (const { name, value, text: needle, form } of needles) for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) add({
			name,
			value,
			at,
			form
		});
		if (wrapped.length > 0) {
			const { text: unwrapped, origin } = unwrap(text);
			for (const { name, value, text: needle, form } of wrapped) for (let at = unwrapped.indexOf(needle); at >= 0; at = unwrapped.indexOf(needle, at + needle.length)) add({
				name,
				value,
				at: origin(at),
				form
			});
		}
		for (const { each, anchor } of anchors) for (const hit of escapedHits(text, each, anchor)) if (!isNear(hits.values(), hit)) add(hit);
		return [...hits.values()].sort((a, b) => a.at - b.at);
	};
}
function needlesOf({ name, value }) {
	const hex = Buffer.from(value).toString("hex");
	const json = JSON.stringify(value);
	const url = [
		encodeURIComponent(value.toWellFormed()),
		`${new URLSearchParams({ "": value })}`,
		value.replaceAll(" ", "+")
	];
	return [...new Set([...secretForms(value), value.replaceAll("\n", "\r\n")])].map((form) => ({
		name,
		value,
		text: Buffer.from(form).toString("latin1"),
		form: nameForm(form)
	}));
	function nameForm(form) {
		if (value.includes(form) || form.includes("\r\n")) return "";
		if (hex.includes(form.toLowerCase())) return "in hex";
		if (json.includes(form) || form.includes("\\")) return "in JSON";
		if (url.some((each) => each.includes(form))) return "in URL form";
		return /&(?:amp|lt|gt|quot|#39);/.test(form) ? "in HTML" : base64$1;
	}
}
function unwrap(text) {
	const breaks = [];
	let removed = 0;
	return {
		text: text.replace(wrap, (unit, at) => {
			removed += unit.length;
			breaks.push({
				at: at + unit.length - removed,
				removed
			});
			return "";
		}),
		origin: (index) => index + (breaks.findLast(({ at }) => at <= index)?.removed ?? 0)
	};
}
function anchorOf(value) {
	return (value.match(/[A-Za-z0-9]+/g) ?? []).reduce((longest, run) => run.length > longest.length ? run : longest, "");
}
function* escapedHits(text, { name, value }, anchor) {
	const reach = value.length * widest;
	const isPlain = anchor.length >= minAnchor;
	const forms = [value, settledForms(value)[0]];
	for (let at = isPlain ? text.indexOf(anchor) : 0; at >= 0;) {
		const start = isPlain ? Math.max(0, at - reach) : 0;
		const around = Buffer.from(isPlain ? text.slice(start, at + reach) : text, "latin1").toString();
		const offsets = layers(around).flatMap((view) => {
			const found = Math.max(...forms.map((form) => view.text.indexOf(form)));
			return found < 0 ? [] : [start + Buffer.byteLength(around.slice(0, view.start(found)))];
		});
		if (offsets.length > 0) yield {
			name,
			value,
			at: Math.min(...offsets),
			form: "escaped"
		};
		at = isPlain ? text.indexOf(anchor, at + reach / 2) : -1;
	}
}
function isNear(hits, { name, value, at }) {
	for (const hit of hits) if (hit.name === name && Math.abs(hit.at - at) <= value.length * widest) return true;
	return false;
}
// src/pillars/secrets/sources/json-web-token.ts
const maxPayload = 16e3;
const wordCharacter = /[\w-]/;
function findTokens(text) {
	const tokens = [];
	for (let dot = text.indexOf(".ey"); dot >= 0; dot = text.indexOf(".ey", dot + 1)) {
		let start = dot;
		while (start > 0 && dot - start < maxPayload && wordCharacter.test(text.charAt(start - 1))) start -= 1;
		const header = text.slice(start, dot).indexOf("ey");
		const payloadEnd = runEnd(text, dot + 1);
		if (header < 0 || payloadEnd - dot > maxPayload) continue;
		const end = text.charAt(payloadEnd) === "." ? runEnd(text, payloadEnd + 1) : payloadEnd;
		const at = start + header;
		tokens.push({
			token: text.slice(at, end),
			at,
			role: roleIn(text.slice(dot + 1, payloadEnd))
		});
	}
	return tokens;
}
function tokenIn(secret) {
	return findTokens(secret.startsWith("ZXlK") ? Buffer.from(secret, "base64").toString("latin1") : secret)[0];
}
function runEnd(text, from) {
	let end = from;
	while (end < text.length && end - from <= maxPayload && wordCharacter.test(text.charAt(end))) end += 1;
	return end;
}
function roleIn(payload) {
	try {
		const { role } = JSON.parse(Buffer.from(payload, "base64url").toString());
		return typeof role === "string" ? role : void 0;
	} catch {
		return;
	}
}
// src/pillars/secrets/sources/pieces.ts
const pieceBytes = 1e5;
const overlapBytes = 5e3;
const newline$1 = 10;
async function* cutPieces(bytes, start = {
	line: 1,
	column: 1,
	offset: 0
}) {
	let waiting = [];
	let size = 0;
	let position = start;
	let isFirst = true;
	for await (const chunk of bytes) {
		waiting.push(chunk);
		size += chunk.length;
		if (size < 125e3) continue;
		let text = Buffer.concat(waiting);
		while (text.length >= 125e3) {
			const end = splitAt(text);
			yield {
				text: text.subarray(0, end),
				...position,
				isFirst,
				isLast: false
			};
			isFirst = false;
			const next = end - overlapBytes;
			const { offset } = position;
			position = {
				...positionsIn(text.subarray(0, end), position)(next),
				offset: offset + next
			};
			text = text.subarray(next);
		}
		waiting = [text];
		size = text.length;
	}
	yield {
		text: Buffer.concat(waiting),
		...position,
		isFirst,
		isLast: true
	};
}
function splitAt(text) {
	const peeked = text.subarray(0, 125e3);
	const blank = peeked.indexOf("\n\n", pieceBytes);
	if (blank >= 0) return blank + 2;
	const lineEnd = peeked.lastIndexOf(newline$1);
	return lineEnd >= pieceBytes ? lineEnd + 1 : peeked.length;
}
function positionsIn(text, start) {
	let lineStarts;
	return (offset) => {
		lineStarts ??= lineStartsOf(text);
		let low = 0;
		let high = lineStarts.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (lineStarts[middle] <= offset) low = middle + 1;
			else high = middle;
		}
		const lineStart = lineStarts[low - 1];
		return lineStart === void 0 ? {
			line: start.line,
			column: start.column + offset
		} : {
			line: start.line + low,
			column: offset - lineStart + 1
		};
	};
}
function lineStartsOf(text) {
	const starts = [];
	for (let at = text.indexOf(newline$1); at >= 0; at = text.indexOf(newline$1, at + 1)) starts.push(at + 1);
	return starts;
}
// src/pillars/secrets/sources/publishable.ts
const patterns = [
	/\bpk_(?:live|test)_\w{10,}/g,
	/\bsb_publishable_[\w-]{20,}/g,
	/\bphc_\w{20,}/g,
	/\bAIza[\w-]{35}/g,
	/\bhttps:\/\/[0-9a-f]{32}@[\w.-]{1,250}\/\d+/g
];
function publishableIn(text) {
	let keys;
	return (secret) => {
		if (secret === "") return false;
		if (tokenIn(secret)?.role === "anon" || publishableKeys(secret).includes(secret)) return true;
		keys ??= [...publishableKeys(text), ...findTokens(text).flatMap(({ token, role }) => role === "anon" ? [token] : [])];
		return keys.some((key) => key.includes(secret));
	};
}
function publishableKeys(text) {
	return patterns.flatMap((pattern) => text.match(pattern) ?? []);
}
// src/pillars/secrets/sources/told-once.ts
function toldOnce(readings) {
	if (readings.filter((hits) => hits.length > 0).length < 2) return readings.flat();
	const all = readings.flatMap((hits, reading) => hits.map((hit) => ({
		...hit,
		reading
	})));
	all.sort((a, b) => a.start - b.start || a.end - b.end);
	const kept = [];
	let near = [];
	let reach = -1;
	for (const hit of all) {
		if (hit.start >= reach) {
			kept.push(...distinct(near));
			near = [];
		}
		near.push(hit);
		reach = Math.max(reach, hit.end);
	}
	return [...kept, ...distinct(near)];
}
function distinct(hits) {
	return hits.filter((hit) => !hits.some((other) => isSaidBy(hit, other)));
}
function isSaidBy(hit, other) {
	if (hit.reading === other.reading || hit.start >= other.end || other.start >= hit.end) return false;
	if (hit.rule === other.rule) return Boolean(other.isDecoded) === Boolean(hit.isDecoded) ? other.reading < hit.reading : Boolean(hit.isDecoded);
	return isGeneric(hit.rule) && !isGeneric(other.rule);
}
function isGeneric(rule) {
	return rule.toLowerCase().includes("generic");
}
// src/pillars/secrets/sources/piece-hits.ts
const supabaseSecretKey = /\bsb_secret_[\w-]{20,}/g;
const supabaseRule = "supabase-service-role";
const mostEscaped = 4;
function createPieceSearch(engine, valuesIn, { redactor, mask }, maxEscaped = mostEscaped) {
	const scanner = createScanner(engine, () => false);
	const rules = new Map(engine.rules.map((rule) => [rule.id, rule]));
	const commit = {
		sha: "",
		author: "",
		email: "",
		date: ""
	};
	function hide(secret, label) {
		redactor.add(secret, label);
		mask?.(secret);
	}
	async function gitleaksHits({ layer, text, piece }, path) {
		const found = (await scanner.scan({
			commit,
			path,
			startLine: 1,
			added: layer.bytes
		})).slice(0, maxSecrets + 1);
		if (found.length === 0) return [];
		const isPublishable = publishableIn(text);
		const lineStarts = [1, ...lineStartsOf(layer.bytes)];
		return found.flatMap(({ found: { ruleId, secret, match, startLine, startColumn, endLine, endColumn } }) => {
			const gitleaks = rules.get(ruleId);
			if (startLine === 0) return [{
				rule: ruleId,
				gitleaks,
				secret,
				start: 0,
				end: 0
			}];
			const from = (lineStarts[startLine - 1] ?? 1) - 1 + startColumn - 1;
			const to = (lineStarts[endLine - 1] ?? 1) - 1 + endColumn;
			if (from === 0 && !piece.isFirst) return [];
			let at = from;
			while (text[at] === "\n") at += 1;
			const written = Buffer.from(match).toString("latin1");
			const isDecoded = !text.startsWith(written, at);
			const end = isDecoded ? Math.max(to, at + 1) : at + written.length;
			if (!isDecoded && end === text.length && isCutOff(piece, layer, at)) return [];
			const whole = ruleId === "jwt-base64" ? match : secret;
			if (isPublishable(whole)) return [];
			if (secret !== "") {
				hide(secret, ruleId);
				redactor.add(match, ruleId);
			}
			const inMatch = isDecoded ? 0 : Math.max(0, written.indexOf(Buffer.from(secret).toString("latin1")));
			const { token, role } = tokenIn(whole) ?? {};
			const isSupabase = token !== void 0 && role === "service_role";
			const place = {
				...placeIn(layer, Math.min(at, from + 1), at + inMatch, end),
				isDecoded
			};
			return [{
				rule: isSupabase ? supabaseRule : ruleId,
				gitleaks,
				secret: isSupabase ? token : secret,
				...place
			}];
		});
	}
	function supabaseHits({ layer, text, piece }) {
		const tokens = findTokens(text).filter(({ role }) => role === "service_role");
		const keys = [...text.matchAll(supabaseSecretKey)].map((match) => ({
			token: match[0],
			at: match.index
		}));
		return [...tokens, ...keys].flatMap(({ token, at }) => {
			const end = at + token.length;
			if (at === 0 && !piece.isFirst) return [];
			if (end === text.length && isCutOff(piece, layer, at)) return [];
			hide(token, supabaseRule);
			return [{
				rule: supabaseRule,
				secret: token,
				...placeIn(layer, at, at, end)
			}];
		});
	}
	async function hitsOf(reading, path) {
		const supabase = supabaseHits(reading);
		const tokens = [...new Set(supabase.map(({ secret }) => secret))];
		const isToken = ({ secret }) => tokens.some((token) => secret.includes(token) || token.includes(secret) && secret !== "");
		const gitleaks = await gitleaksHits(reading, path);
		return [...supabase, ...tokens.length > 0 ? gitleaks.filter((hit) => !isToken(hit)) : gitleaks];
	}
	function valueHits({ layer, text }) {
		return valuesIn(text).map(({ name, value, at, form }) => ({
			rule: "env-value",
			secret: value,
			detail: form ? `${name}, ${form}` : name,
			...placeIn(layer, at, at, at + 1)
		}));
	}
	return async (piece, path) => {
		const readings = [];
		let layer = part(piece.text, 0, piece.text.length);
		for (let escaped = 0; layer && escaped <= maxEscaped; escaped += 1) {
			const reading = {
				layer,
				text: layer.bytes.toString("latin1"),
				piece
			};
			const hits = await hitsOf(reading, path);
			if (escaped === 0) readings.push([...hits, ...valueHits(reading)]);
			else readings.push(hits.flatMap((hit) => hit.match === void 0 ? [] : [{
				...hit,
				via: "escaped"
			}]));
			const plain = undo(layer.bytes, references) ?? undo(layer.bytes, escapes);
			layer = plain && within(layer, plain);
		}
		return toldOnce(readings);
	};
}
function isCutOff({ isLast, text }, layer, start) {
	return !isLast && text.length - layer.origin(start) < 5e3;
}
function placeIn(layer, match, start, end) {
	return {
		match: layer.origin(match),
		start: layer.origin(start),
		end: layer.origin(end)
	};
}
// src/pillars/secrets/sources/data-url.ts
const scheme = Buffer.from("data:");
const reference = "sourceMappingURL=";
const head = /^data:([\w.+/-]{0,100})((?:;[\w.+=:"-]{0,60}){0,5}),/i;
const base64Byte = /[\w+/=%-]/;
const urlByte = /[^\s"`\\<>]/;
const percent = {
	mark: "%".charCodeAt(0),
	read(encoded, at) {
		const [unit, hex] = /^%([\da-f]{2})/i.exec(encoded.toString("latin1", at, at + 3)) ?? [];
		return unit && hex ? {
			length: 3,
			plain: [Number.parseInt(hex, 16)]
		} : void 0;
	}
};
function* dataUrls(text) {
	for (let at = text.indexOf(scheme); at >= 0;) {
		const [url, type = "", parameters = ""] = head.exec(text.toString("latin1", at, at + 400)) ?? [];
		const isReferred = text.toString("latin1", Math.max(0, at - 17), at) === reference;
		let next = at + scheme.length;
		if (url && (isReferred || /json$/i.test(type))) {
			const start = at + url.length;
			const isBase64 = /;base64$/i.test(parameters);
			const end = endOf(text, start, isBase64 ? base64 : plain);
			yield {
				...contentOf(part(text, start, end), isBase64),
				start,
				end,
				isBase64
			};
			next = end;
		}
		at = text.indexOf(scheme, next);
	}
}
function contentOf(encoded, isBase64) {
	const undone = undo(encoded.bytes, percent);
	const url = undone ? within(encoded, undone) : encoded;
	if (!isBase64) return url;
	return within(url, {
		bytes: Buffer.from(url.bytes.toString("latin1"), "base64"),
		origin: (offset) => Math.floor(offset / 3) * 4
	});
}
const base64 = tableOf(base64Byte);
const plain = tableOf(urlByte);
const star = 42;
const slash = 47;
function tableOf(allowed) {
	return Uint8Array.from({ length: 256 }, (_, byte) => Number(byte > 127 || allowed.test(String.fromCharCode(byte))));
}
function endOf(text, start, allowed) {
	let at = start;
	while (at < text.length && allowed[text[at]] && !(text[at] === star && text[at + 1] === slash)) at += 1;
	return at;
}
// src/pillars/secrets/sources/embedded.ts
const marks = [
	"sourcesContent",
	"sourceMappingURL=data:",
	"data:application/json"
].map((mark) => Buffer.from(mark));
const longestMark = Math.max(...marks.map(({ length }) => length));
async function hasEmbedded(bytes) {
	const isIn = (text) => marks.some((mark) => text.includes(mark));
	let before = Buffer.alloc(0);
	for await (const chunk of bytes) {
		if (isIn(chunk) || isIn(Buffer.concat([before, chunk.subarray(0, longestMark)]))) return true;
		before = Buffer.concat([before, chunk.subarray(-longestMark)]).subarray(-longestMark);
	}
	return false;
}
function* embeddedTexts(text) {
	const urls = dataUrls(text);
	let url = urls.next();
	for (const file of originalFiles(text)) {
		for (; !url.done && url.value.start < file.end; url = urls.next()) if (url.value.start < file.start) yield url.value;
		yield file;
	}
	for (; !url.done; url = urls.next()) yield url.value;
}
// src/pillars/secrets/sources/positions.ts
const blockBytes = 16384;
const newline = 10;
function positionsOfText(text) {
	let blocks;
	return (offset) => {
		blocks ??= countLines(text);
		const block = Math.min(Math.floor(offset / blockBytes), blocks.length - 1);
		let { line, lineStart } = blocks[block] ?? {
			line: 1,
			lineStart: 0
		};
		const before = text.subarray(0, offset);
		for (let next = before.indexOf(newline, block * blockBytes); next >= 0; next = before.indexOf(newline, next + 1)) {
			line += 1;
			lineStart = next + 1;
		}
		return {
			line,
			column: offset - lineStart + 1
		};
	};
}
function countLines(text) {
	const blocks = [{
		line: 1,
		lineStart: 0
	}];
	let line = 1;
	let lineStart = 0;
	for (let next = text.indexOf(newline); next >= 0; next = text.indexOf(newline, next + 1)) {
		while (blocks.length * blockBytes <= next) blocks.push({
			line,
			lineStart
		});
		line += 1;
		lineStart = next + 1;
	}
	while (blocks.length * blockBytes <= text.length) blocks.push({
		line,
		lineStart
	});
	return blocks;
}
// src/pillars/secrets/sources/text-pieces.ts
const smallBytes = 1e6;
const maxDepth = 4;
const leastBytes = 8;
async function textPieces(bytes, heldBytes, leaveOut) {
	const small = await hold(decodeUtf16(bytes), Math.min(smallBytes, heldBytes));
	const again = () => small ? [small] : decodeUtf16(bytes);
	const embedded = await hasEmbedded(again());
	const held = embedded ? small ?? await hold(again(), heldBytes) : void 0;
	if (held) return { pieces: heldPieces(held, {}, leaveOut) };
	const problem = `it may hold source maps and is larger than ${showBytes(heldBytes)}, so they were not taken apart`;
	return {
		pieces: cutPieces(again()),
		problem: embedded ? problem : void 0
	};
}
async function* heldPieces(text, { original, isBase64, locate }, leaveOut, depth = 0) {
	const position = positionsOfText(text);
	const outer = locate ?? position;
	let done = 0;
	for (const inner of depth < maxDepth ? embeddedTexts(text) : []) {
		if (inner.bytes.length < leastBytes) continue;
		yield* piecesBetween(done, inner.start);
		done = inner.end;
		if (inner.name !== void 0 && leaveOut(inner.name, inner.bytes)) continue;
		const embedding = {
			original: inner.name ?? original,
			isBase64: isBase64 || inner.isBase64,
			locate: (offset) => outer(inner.origin(offset))
		};
		yield* heldPieces(inner.bytes, embedding, leaveOut, depth + 1);
	}
	yield* piecesBetween(done, text.length);
	async function* piecesBetween(from, to) {
		if (from > 0 && to - from < leastBytes) return;
		for await (const piece of cutPieces([text.subarray(from, to)], {
			...position(from),
			offset: from
		})) yield {
			...piece,
			original,
			isBase64,
			locate
		};
	}
}
async function hold(bytes, most) {
	const chunks = [];
	let size = 0;
	for await (const chunk of bytes) {
		size += chunk.length;
		if (size > most) return void 0;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks);
}
// src/pillars/secrets/sources/search-text.ts
const maxHeldBytes = 2e8;
function createTextSearch(engine, ignore, values, context, { beyondGitleaks = true, heldBytes = maxHeldBytes } = {}) {
	const searchPiece = createPieceSearch(engine, searchEnvValues(values), context, beyondGitleaks ? void 0 : 0);
	const seen = new Set();
	let bytes = 0;
	function isSeen(name, content) {
		const id = createHash("sha256").update(name).update("\0").update(content).digest("base64");
		return seen.has(id) || seen.add(id) === void 0;
	}
	function isIgnored({ text, rule, gitleaks, line, original }) {
		const places = [{
			name: text.path,
			line
		}, ...original ? [original] : []];
		const rules = [rule, ...gitleaks ? [gitleaks.id] : []];
		return places.some(({ name, line }) => rules.some((rule) => ignore(`${name}:${rule}:${line}`, "")));
	}
	return {
		bytes: () => bytes,
		async search(text) {
			const secrets = new Map();
			const leaveOut = text.where.url === void 0 ? () => false : isSeen;
			const { pieces, problem } = beyondGitleaks ? await textPieces(text.bytes, heldBytes, leaveOut) : { pieces: cutPieces(decodeUtf16(text.bytes)) };
			for await (const piece of pieces) {
				bytes += piece.text.length;
				const path = engine.isAllowed(text.path) ? text.path : piece.original ?? text.path;
				const hits = await searchPiece(piece, path);
				const place = placesIn(piece);
				for (const hit of hits.sort((a, b) => a.start - b.start)) {
					const via = piece.original ? "source-map" : piece.locate ? "data-url" : hit.via;
					const found = {
						...hit,
						...place(hit),
						text,
						via,
						isBase64: piece.isBase64
					};
					if (!isIgnored(found)) count(secrets, found);
				}
			}
			return {
				secrets: [...secrets.values()].sort(byPlace),
				problem
			};
		}
	};
}
function placesIn(piece) {
	const { original, locate, offset } = piece;
	const position = positionsIn(piece.text, piece);
	return ({ match, start }) => {
		const own = match === void 0 ? {
			line: 0,
			column: 0
		} : placeOf(position(match), position(start));
		return {
			...match === void 0 || !locate ? own : locate(offset + start),
			original: original === void 0 ? void 0 : {
				name: original,
				line: own.line
			}
		};
	};
}
function placeOf(match, secret) {
	return secret.line === match.line ? secret : match;
}
function byPlace(a, b) {
	return a.line - b.line || a.column - b.column;
}
function count(secrets, found) {
	const { rule, detail, secret, original } = found;
	const key = JSON.stringify([
		rule,
		detail,
		secret,
		original?.name
	]);
	const known = secrets.get(key);
	if (!known) secrets.set(key, {
		...found,
		places: 1,
		last: found
	});
	else if (byPlace(known.last ?? known, found) < 0) {
		known.places += 1;
		known.last = found;
	}
}
// src/pillars/secrets/sources/workflow-logs.ts
async function* workflowLogs(at, { env, github, log }) {
	const refused = (problem = "this is no run of a workflow") => {
		log.info(`The logs of this workflow's jobs were not searched: ${problem}`);
		return { gap: gap(at, problem) };
	};
	const run_id = Number(env["GITHUB_RUN_ID"]);
	if (!github || !run_id) return yield refused();
	const attempt_number = Number(env["GITHUB_RUN_ATTEMPT"]) || 1;
	const jobs = await github.call("job logs", ({ paginate, rest }, repository) => paginate(rest.actions.listJobsForWorkflowRunAttempt, {
		...repository,
		run_id,
		attempt_number,
		per_page: 100
	}));
	if (!jobs.data) return yield refused(jobs.problem);
	const ended = jobs.data.filter(({ status }) => status === "completed");
	if (ended.length === 0) yield { gap: gap(at, "no earlier job of this run has ended") };
	for (const { id, name, html_url } of ended) {
		const { data, problem } = await github.call("job logs", async ({ rest }, repository) => {
			return (await rest.actions.downloadJobLogsForWorkflowRun({
				...repository,
				job_id: id
			})).data;
		});
		if (problem) return yield refused(`the log of "${name}": ${problem}`);
		const repository = env["GITHUB_REPOSITORY"] ?? "";
		const url = html_url ?? `${env["GITHUB_SERVER_URL"] ?? "https://github.com"}/${repository}/actions/runs/${run_id}/job/${id}`;
		yield { text: {
			path: `${name}.log`,
			name: `the log of the job "${name}"`,
			where: { url },
			print: `gh run view -R ${shellPath(repository)} --job ${id} --log`,
			bytes: [typeof data === "string" ? Buffer$1.from(data) : Buffer$1.from(data)]
		} };
	}
}
function gap(at, problem) {
	return {
		what: "the logs of this workflow's earlier jobs",
		problem,
		where: {
			file: at.file,
			line: at.line,
			column: at.column
		},
		status: "inconclusive",
		fix: "Give the step a token, the job \"permissions: actions: read\", and let it need the jobs whose logs it reads."
	};
}
// src/pillars/secrets/sources/scan-sources.ts
async function scanSources(config, context, engine, ignore) {
	const { paths = [], logs = [], bundles, envValues = [], beyondGitleaks } = config.secrets ?? {};
	const skipped = {
		binaries: 0,
		others: 0
	};
	const texts = createTextSearch(engine, ignore, envValues, context, { beyondGitleaks });
	const findings = [];
	let searched = 0;
	async function searchAll(places) {
		for await (const place of places) {
			if (context.signal.aborted || findings.length > 2e3) return;
			if ("gap" in place) {
				findings.push(gapFinding(place.gap));
				continue;
			}
			const name = place.text.name ?? place.text.path;
			try {
				const { secrets, problem } = await texts.search(place.text);
				for (const secret of secrets) findings.push(placeFinding(secret));
				if (problem) findings.push(gapFinding(unsearched(place.text, problem, "Let the build write source maps into files of their own.")));
				searched += 1;
			} catch (error) {
				if (context.signal.aborted) return;
				if (error instanceof GateError) throw error;
				const problem = `it cannot be read (${error.code ?? error.message})`;
				findings.push(gapFinding(unsearched(place.text, problem, "Run it again.")));
			}
			context.log.progress(`secrets: ${searched} files, ${name}`);
		}
	}
	try {
		const ofWorkflow = logs.find(({ path }) => path === "workflow");
		const logFiles = logs.filter(({ path }) => path !== "workflow");
		await searchAll(listedFiles(paths, "paths", context, skipped));
		await searchAll(listedFiles(logFiles, "logs", context, skipped));
		if (ofWorkflow) await searchAll(workflowLogs(ofWorkflow.at, context));
		if (bundles && !config.baseUrl) findings.push(gapFinding(noDeployment(bundles)));
		if (bundles && config.baseUrl) {
			const client = await openClient(config, context);
			try {
				await searchAll(liveBundles(config.baseUrl, client, context.signal));
			} finally {
				await client.close();
			}
		}
	} finally {
		engine.close();
	}
	if (findings.length > 2e3) findings.splice(maxSecrets, findings.length, tooManySecrets("what is built and printed"));
	if (context.signal.aborted) findings.push(openSources());
	for (const { name, value, at } of envValues) if (value === "") findings.push(gapFinding(emptyValue(name, at)));
	const skippedFiles = skipped.binaries + skipped.others;
	const reason = `${plural(findings.length, "finding")} in ${plural(searched, "file")} besides${skippedFiles > 0 ? `, ${skippedFiles} skipped` : ""}`;
	return {
		findings,
		counts: {
			files: searched,
			fileBytes: texts.bytes(),
			skippedFiles
		},
		reason
	};
}
function unsearched({ path, name, where }, problem, fix) {
	return {
		what: name ?? path,
		problem,
		where,
		status: "fail",
		fix
	};
}
function noDeployment(at) {
	return {
		what: "the bundles of the deployment",
		problem: "there is no base URL",
		where: at,
		status: "inconclusive",
		fix: "Give base-url."
	};
}
function openSources() {
	return gapFinding({
		what: "all of build output, logs and bundles",
		problem: "the run ended before it",
		where: {},
		status: "inconclusive",
		fix: "Run it again, with a longer \"deadline\" in the configuration if the work needs it."
	});
}
function emptyValue(name, at) {
	return {
		what: name,
		problem: "it is empty, as in a pull request from a fork; its value was not searched for",
		where: at,
		status: "inconclusive",
		fix: "Run this where the secret is set."
	};
}
// src/pillars/secrets/sources/run.ts
async function runSources(commits, config, context, openDetector = detectorOf(treeFiles(context), context)) {
	const startedAt = context.clock.monotonic();
	const search = async () => {
		const { engine, ignore } = await openDetector(await rootOf(context));
		return scanSources(config, context, engine, ignore);
	};
	const { findings, counts, reason } = await search().catch((error) => {
		if (!context.signal.aborted) throw error;
		return {
			findings: [openSources()],
			counts: {},
			reason: "not searched besides"
		};
	});
	const all = [...commits.findings, ...findings];
	const has = (status) => all.some((finding) => finding.status === status);
	return {
		...commits,
		status: has("fail") ? "fail" : has("inconclusive") ? "inconclusive" : commits.status,
		reason: `${commits.reason}; ${reason}`,
		findings: all,
		counts: {
			...commits.counts,
			...counts
		},
		durationMs: commits.durationMs + context.clock.monotonic() - startedAt
	};
}
async function rootOf(context) {
	try {
		return (await openRepository(context)).cwd;
	} catch (error) {
		if (error instanceof GateError && error.code === "NOT_A_REPOSITORY") return context.cwd;
		throw error;
	}
}
export { runSources };
