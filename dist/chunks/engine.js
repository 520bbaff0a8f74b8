import { openEngine } from "./engine2.js";
import { GitleaksError, compileBeside, findingsOf, fragmentsOf, load, offsetsIn, start, withoutRepeated } from "./thread.js";
import { beforeDecoding, createPrefilter, decodedTexts, globallyAllowed, hexDigits, inRun, indexWords, isCode, isDecodable, isPrintable, mayJoinLines, touches } from "./prefilter.js";
import { compileRules } from "./compiled-rules.js";
import { TimeLimitExceeded, checkTimeLimit, withTimeLimit } from "./time-limit.js";
// gitleaks-wasm/src/scanner/open-thread.ts
const inThisThread = (init) => {
	let work;
	return {
		async call(name, input) {
			work ??= init().then(start);
			return (await work)[name](input);
		},
		close() {
			work = void 0;
		}
	};
};
// gitleaks-wasm/src/prefilter/look.ts
const linesAround = 24;
function createLook({ words, users, always }) {
	function inRuns(path, bytes) {
		let text;
		let prospect = "nothing";
		let attempts = 0;
		const textOnce = () => {
			text ??= bytes.toString("latin1");
			return text;
		};
		const see = (isFound, isFar) => {
			if (isFound) prospect = "something";
			else if (isFar && prospect === "nothing") prospect = "open";
		};
		const tried = new Set();
		const tryWhole = (rule) => {
			if (prospect === "something" || tried.has(rule) || !fits(rule, path)) return;
			tried.add(rule);
			see(rule.whole.mayMatchInRuns(textOnce()), rule.keywords.length > 0 || rule.whole.lineBreaks > 12);
		};
		words.find(bytes, (word, at) => {
			if (prospect === "something") return;
			const uses = users[word];
			if (!uses) prospect = "something";
			attempts += 1;
			if ((attempts & 255) === 0) checkTimeLimit();
			for (const { rule, pattern } of uses ?? []) if (!pattern) tryWhole(rule);
			else if (prospect !== "something" && fits(rule, path)) {
				if (pattern.isSlow) checkTimeLimit();
				see(pattern.mayMatchInRuns(textOnce(), at, rule.isFalsePositive), pattern.lineBreaks > 12);
			}
		});
		always.forEach(tryWhole);
		return prospect;
	}
	return (path, bytes) => {
		let prospect = inRuns(path, bytes);
		if (prospect === "something" || !isDecodable(bytes)) return prospect;
		let before = bytes;
		for (const { text } of decodedTexts(bytes)) {
			const decoded = mayJoinLines(before) ? "something" : inRuns(path, text);
			if (decoded !== "nothing") prospect = decoded;
			if (prospect === "something") return prospect;
			before = text;
		}
		return prospect;
	};
}
function fits({ path: isPath }, path) {
	return isPath === void 0 || isPath(path);
}
// gitleaks-wasm/src/scanner/aligned-cut.ts
const sampleLength = 4096;
const shortest = 256;
const mostPhases = 4;
function alignedCut(text, at) {
	let cut = at;
	let unit = 1;
	for (let depth = 1; depth <= 5; depth += 1) {
		let inner;
		for (let phase = 0; phase < mostPhases && !inner; phase += 1) {
			inner = decodeAt(text, cut + phase * unit, depth);
			if (inner) cut += phase * unit;
		}
		if (!inner) return cut;
		unit *= inner.unit;
	}
	return cut;
}
function decodeAt(text, at, depth) {
	let inner = {
		text: text.subarray(at, at + sampleLength),
		unit: 1
	};
	for (let count = 0; inner && count < depth; count += 1) inner = decodeRun(runIn(inner.text));
	return inner;
}
function runIn(text) {
	let end = 0;
	while (isCode(text[end])) end += 1;
	return text.subarray(0, end);
}
function decodeRun(run) {
	if (run.length < shortest) return void 0;
	const encoded = run.toString("latin1");
	const inner = decodeEscaped(encoded) ?? decodeLetters(run, encoded);
	return inner?.text.every(isPrintable) ? inner : void 0;
}
function decodeEscaped(encoded) {
	let escapes = 0;
	const decoded = encoded.replace(/%([0-9a-f]{2})|\\{1,2}u([0-9a-f]{4})/gi, (_, percent = "", unicode = "") => {
		escapes += 1;
		return String.fromCharCode(Number.parseInt(percent + unicode, 16));
	});
	if (escapes === 0) return void 0;
	const unit = escapes === decoded.length ? Math.round(encoded.length / escapes) : 1;
	return {
		text: Buffer.from(decoded, "latin1"),
		unit
	};
}
function decodeLetters(run, encoded) {
	if (run.every((byte) => hexDigits[byte] !== 255)) return {
		text: Buffer.from(encoded, "hex"),
		unit: 2
	};
	const letters = encoded.replace(/=+$/, "");
	if (!run.subarray(0, letters.length).every((byte) => inRun[byte] === 1)) return void 0;
	return {
		text: Buffer.from(letters.slice(0, letters.length & -4), "base64"),
		unit: 4
	};
}
// gitleaks-wasm/src/scanner/pieces.ts
const newline$1 = 10;
const step = 65536;
const stepsPerPiece = 6;
const slack = 16384;
const alignment = 4096;
function piecesOf(text) {
	const cuts = cutsOf(text);
	const pieces = [];
	const place = placeFinder(text);
	for (let first = 0; first + 1 < cuts.length; first += stepsPerPiece) {
		const last = first + stepsPerPiece;
		const start = cuts[first - 1] ?? 0;
		pieces.push({
			start,
			end: cuts[last + 1] ?? text.length,
			from: first === 0 ? -1e400 : cuts[first],
			to: last + 1 < cuts.length ? cuts[last] : 1e400,
			...place(start)
		});
	}
	return pieces;
}
function cutLinesOf(text, { start, end, line, columns }) {
	const first = text.subarray(start, end).indexOf(newline$1);
	const parts = [];
	const isCutBefore = start > 0 && text[start - 1] !== newline$1;
	const isCutBehind = end < text.length && text[end - 1] !== newline$1;
	if (first < 0) return isCutBefore || isCutBehind ? [{
		start,
		end,
		line,
		columns
	}] : [];
	if (isCutBefore) parts.push({
		start,
		end: start + first,
		line,
		columns
	});
	if (isCutBehind) {
		let lines = 0;
		let last = first;
		for (let at = first; at >= 0; at = text.subarray(start, end).indexOf(newline$1, at + 1)) {
			lines += 1;
			last = at;
		}
		parts.push({
			start: start + last + 1,
			end,
			line: line + lines,
			columns: 1
		});
	}
	return parts;
}
function cutsOf(text) {
	const cuts = [0];
	let previous = 0;
	for (let at = step; at < text.length; at += step) {
		const lineBreak = text.subarray(at - slack, at).lastIndexOf(newline$1);
		previous = lineBreak < 0 ? betweenWords(text, previous, at) : at - slack + lineBreak + 1;
		cuts.push(previous);
	}
	cuts.push(text.length);
	return cuts;
}
function betweenWords(text, previous, at) {
	let start = at;
	while (start > previous && isCode(text[start - 1])) start -= 1;
	return at - start <= slack ? start : alignedCut(text, at - alignment);
}
function placeIn(text, offset) {
	return placeFinder(text)(offset);
}
function placeFinder(text) {
	let line = 0;
	let lineBreak = 0;
	let next = text.indexOf(newline$1);
	return (offset) => {
		for (; next >= 0 && next < offset; next = text.indexOf(newline$1, next + 1)) {
			line += 1;
			lineBreak = next;
		}
		return {
			line,
			columns: offset - lineBreak
		};
	};
}
// gitleaks-wasm/src/scanner/placed.ts
function isSameSecret(one, other) {
	return one.found.ruleId === other.found.ruleId && one.found.secret === other.found.secret;
}
function inMemory(memory, parts) {
	const all = new Uint8Array(memory);
	let length = 0;
	for (const part of parts) {
		all.set(part, length);
		length += part.length;
	}
	return all.subarray(0, length);
}
// gitleaks-wasm/src/prefilter/percent-escapes.ts
const space = 32;
function decodeEscapes(text) {
	const decoded = Buffer.allocUnsafe(text.length);
	const segments = [];
	let isAllPrintable = true;
	let length = 0;
	let done = 0;
	for (let at = text.indexOf(37); at >= 0; at = text.indexOf(37, at + 1)) {
		const byte = valueAt(text, at);
		if (byte === void 0) continue;
		isAllPrintable &&= isPrintable(byte);
		length += text.copy(decoded, length, done, at);
		decoded[length] = isPrintable(byte) ? byte : space;
		segments.push({
			start: length,
			end: length + 1,
			from: at,
			to: at + 3
		});
		length += 1;
		done = at + 3;
		at = done - 1;
	}
	if (isAllPrintable) return void 0;
	length += text.copy(decoded, length, done);
	return {
		text: decoded.subarray(0, length),
		segments
	};
}
function valueAt(text, at) {
	const high = hexDigits[text[at + 1] ?? 0];
	const low = hexDigits[text[at + 2] ?? 0];
	return high < 16 && low < 16 ? high * 16 + low : void 0;
}
// gitleaks-wasm/src/scanner/scan-escapes.ts
async function scanEscapes(thread, whole, piece, words, memory, isDecoded) {
	const placed = [];
	for (const line of cutLinesOf(whole.text, piece)) placed.push(...await scanLine(thread, whole, line, words, memory, isDecoded));
	return placed;
}
async function scanLine(thread, whole, line, words, memory, isDecoded) {
	const decoded = decodeEscapes(whole.text.subarray(line.start, line.end));
	if (!decoded) return [];
	const head = Buffer.from(`${words.join(" ")}\n`);
	const text = inMemory(memory, [
		head,
		decoded.text,
		Buffer.from("\n")
	]);
	const { findings } = await thread.call("scan", {
		...whole,
		text,
		startLine: 1
	});
	const offsetOf = offsetsIn(text);
	const offsets = findings.map(({ startLine, startColumn }) => offsetOf(startLine - 1, startColumn) - head.length);
	const endOf = offsetsIn(text);
	return findings.flatMap((found, index) => {
		const from = offsets[index];
		const to = found.endColumn > 0 ? endOf(found.endLine - 1, found.endColumn) + 1 - head.length : from + 1;
		if (from < 0 || !(isDecoded(found) || touches(decoded.segments, from, to))) return [];
		const [start, end] = beforeDecoding(decoded.segments, from, to);
		return [placedIn(whole, line, found, start, Math.min(end, line.end - line.start))];
	});
}
function placedIn({ startLine }, line, found, start, end) {
	const number = startLine + line.line;
	return {
		found: {
			...found,
			startLine: number,
			endLine: number,
			startColumn: start + line.columns + 1,
			endColumn: end + line.columns,
			fingerprint: found.fingerprint.replace(/\d+$/, `${number}`)
		},
		start: line.start + start,
		end: line.start + end - 1,
		isDecoded: true
	};
}
// gitleaks-wasm/src/scanner/scan-far.ts
const newline = 10;
const kept = 4096;
const before = 8;
const mostBreaks = 16;
const mostReadings = 16;
async function openIn(thread, text, { start, end, from, to }, memory) {
	if (end === text.length) return [];
	const range = {
		from: Math.max(0, from - start),
		to: to - start
	};
	return (await thread.call("openMatches", {
		text: inMemory(memory, [text.subarray(start, end)]),
		...range
	})).map((match) => ({
		rule: match.rule,
		start: start + match.start,
		end
	}));
}
async function scanFar(thread, whole, pieces, open) {
	const findings = [];
	const budget = { left: pieces.length * mostReadings };
	for (const rule of new Set(open.map((each) => each.rule))) {
		let done = 0;
		for (const place of open) {
			if (place.rule !== rule || place.start < done) continue;
			const { found, end } = await followed(thread, whole, pieces, place, budget);
			if (found) findings.push(found);
			done = end;
		}
	}
	return findings;
}
async function followed(thread, whole, pieces, { rule, start, end: known }, budget) {
	const { text, path, commit } = whole;
	const lead = Math.min(before, start);
	let head = text.subarray(start - lead, start + kept);
	let breaks = 0;
	let read = known;
	for (const { end } of pieces) {
		if (end <= known) continue;
		budget.left -= 1;
		if (budget.left < 0) throw new GitleaksError("TEXT_TOO_LARGE", `too many matches of the rule ${rule} may be longer than a piece`);
		const from = read - kept;
		const tail = Buffer.from(end < text.length ? "\n" : "");
		const part = Buffer.concat([head, text.subarray(from, end)]);
		const course = await thread.call("follow", {
			rule,
			text: part,
			at: lead
		});
		if (course === "closed") return { end: start + 1 };
		if (course === "whole") {
			const fragment = {
				text: Buffer.concat([part, tail]),
				path,
				commit,
				rules: [rule],
				decodeDepth: 0
			};
			const [findings = []] = await thread.call("detect", [fragment]);
			const offsetOf = offsetsIn(fragment.text);
			const found = findings.find((each) => offsetOf(each.startLine - 1, each.startColumn) === lead);
			if (found) {
				const last = offsetsIn(fragment.text)(found.endLine - 1, found.endColumn || 1e400);
				const behind = Math.max(start, Math.min(from + last - head.length, text.length - 1));
				return {
					found: inWhole$1(whole, found, start, behind),
					end: behind
				};
			}
		}
		for (const byte of text.subarray(read, end)) if (byte === newline && breaks < mostBreaks) breaks += 1;
		head = Buffer.concat([text.subarray(start - lead, start + kept), Buffer.alloc(breaks, newline)]);
		read = end;
	}
	return { end: 1e400 };
}
function inWhole$1({ text, startLine }, found, start, last) {
	const first = placeIn(text, start);
	const end = placeIn(text, last);
	return {
		...found,
		startLine: startLine + first.line,
		endLine: startLine + end.line,
		startColumn: first.columns + 1,
		endColumn: end.columns + 1,
		fingerprint: found.fingerprint.replace(/\d+$/, `${startLine + first.line}`)
	};
}
// gitleaks-wasm/src/scanner/scan-pieces.ts
async function scanPieces(thread, rules, whole) {
	const tags = new Map(rules.map((rule) => [rule.id, rule.tags.length]));
	const isDecoded = (found) => found.tags.length > (tags.get(found.ruleId) ?? 0);
	const pieces = piecesOf(whole.text);
	const longest = Math.max(...pieces.map(({ start, end }) => end - start));
	const words = await farKeywords(thread, whole.text, pieces, new SharedArrayBuffer(longest));
	const memory = new SharedArrayBuffer(longest + words.join(" ").length + 3);
	const findings = [];
	const open = [];
	let isCandidate = false;
	let before = [];
	for (const piece of pieces) {
		const fragment = fragmentOf(whole, piece, words, memory);
		const { text, startLine } = fragment;
		const scan = await thread.call("scan", {
			...whole,
			text,
			startLine
		});
		isCandidate ||= scan.isCandidate;
		const placed = scan.findings.length === 0 ? [] : placesOf(whole, piece, fragment, scan.findings, isDecoded);
		const hidden = await scanEscapes(thread, whole, piece, words, memory, isDecoded);
		placed.push(...hidden.filter((each) => !placed.some((other) => isSameSecret(other, each) && other.start === each.start)));
		const counted = placed.filter((each) => counts(piece, each) && !before.some((other) => isRepeated(other, each)));
		findings.push(...counted.map(({ found }) => found));
		before = counted;
		open.push(...await openIn(thread, whole.text, piece, memory));
	}
	const known = new Set(findings.map(({ ruleId, startLine, startColumn }) => `${ruleId}:${startLine}:${startColumn}`));
	const far = await scanFar(thread, whole, pieces, open);
	isCandidate ||= far.length > 0;
	findings.push(...far.filter(({ ruleId, startLine, startColumn }) => !known.has(`${ruleId}:${startLine}:${startColumn}`)));
	return {
		isCandidate,
		findings: withoutRepeated(findings)
	};
}
async function farKeywords(thread, text, pieces, memory) {
	const words = new Set();
	for (const { start, end } of pieces) {
		const read = inMemory(memory, [text.subarray(start, end)]);
		for (const word of await thread.call("farKeywords", read)) words.add(word);
	}
	return [...words];
}
function fragmentOf({ text, startLine }, { start, end, line, columns }, words, memory) {
	const head = start > 0 && words.length > 0 ? `${words.join(" ")}\n` : "";
	const tail = end < text.length ? `\n${start === 0 ? `${words.join(" ")}\n` : ""}` : "";
	return {
		text: inMemory(memory, [
			Buffer.from(head),
			text.subarray(start, end),
			Buffer.from(tail)
		]),
		startLine: startLine + line - (head === "" ? 0 : 1),
		start: start - head.length,
		columns: head === "" ? columns : columns - 1
	};
}
function placesOf(whole, piece, { text, start, startLine, columns }, findings, isDecoded) {
	const startOf = offsetsIn(text);
	const endOf = offsetsIn(text);
	return findings.map((found) => ({
		found: inWhole(found, whole.startLine + piece.line, columns),
		start: start + startOf(found.startLine - startLine, found.startColumn),
		end: start + endOf(found.endLine - startLine, found.endColumn || 1e400),
		isDecoded: isDecoded(found)
	}));
}
function counts({ from, to }, { start, end, isDecoded }) {
	return isDecoded ? end > from && start < to : start >= from && start < to;
}
function isRepeated(before, each) {
	return before.start <= each.end && each.start <= before.end && before.isDecoded && each.isDecoded && isSameSecret(before, each);
}
function inWhole(found, line, columns) {
	return {
		...found,
		startColumn: found.startColumn + (found.startLine === line ? columns : 0),
		endColumn: found.endColumn + (found.endLine === line && found.endColumn > 0 ? columns : 0)
	};
}
// gitleaks-wasm/src/scanner/scanner.ts
const limitMs = 400;
const maxBytesHere = 131072;
function createScanner(description, thread) {
	let prefilter;
	let look;
	let words;
	let isPrepared = false;
	const isAllowed = globallyAllowed(description.allowlists);
	const isComposite = description.rules.some((rule) => rule.required.length > 0);
	function wordsOnce() {
		words ??= indexWords(compileRules(description));
		return words;
	}
	function scanInThread(whole) {
		const text = copyOf(whole.text);
		return thread.call("scan", {
			...whole,
			text
		}, [text.buffer]);
	}
	function windowsOf({ path, commit, text }) {
		prefilter ??= createPrefilter(description, limitMs, wordsOnce());
		try {
			return prefilter(path, commit, text);
		} catch (error) {
			if (error instanceof TimeLimitExceeded) return void 0;
			throw error;
		}
	}
	function lookAt(path, text) {
		look ??= createLook(wordsOnce());
		try {
			return withTimeLimit(limitMs, () => look(path, text));
		} catch (error) {
			if (error instanceof TimeLimitExceeded || error.name === "RangeError") return "something";
			throw error;
		}
	}
	return {
		...description,
		async scan({ text, path, commit = "", startLine = 1 }) {
			const whole = {
				text: bytesOf(text),
				path,
				commit,
				startLine
			};
			if (whole.text.length > 16777216 && !isComposite) {
				if (isAllowed(path, commit)) return {
					isCandidate: false,
					findings: []
				};
				return scanPieces(thread, description.rules, whole);
			}
			const windows = whole.text.length > maxBytesHere ? void 0 : windowsOf(whole);
			if (!windows) return scanInThread(whole);
			if (windows.length === 0) return {
				isCandidate: false,
				findings: []
			};
			const copies = fragmentsOf(whole, windows).map((fragment) => ({
				...fragment,
				text: copyOf(fragment.text)
			}));
			const found = await thread.call("detect", copies, copies.map((copy) => copy.text.buffer));
			return {
				isCandidate: true,
				findings: findingsOf(description.rules, whole, windows, found)
			};
		},
		look(path, text) {
			const prospect = lookAt(path, bytesOf(text));
			if (prospect === "something" && !isPrepared) {
				isPrepared = true;
				thread.call("prepare", void 0).catch(() => {});
			}
			return prospect;
		},
		linesAround,
		isAllowed: (path, commit = "") => isAllowed(path, commit),
		close: () => thread.close()
	};
}
function bytesOf(text) {
	return typeof text === "string" ? Buffer.from(text) : Buffer.from(text.buffer, text.byteOffset, text.length);
}
function copyOf(text) {
	return new Uint8Array(text);
}
// gitleaks-wasm/src/scanner/open-scanner.ts
async function openScanner({ config, readFile, openThread = inThisThread } = {}) {
	const { thread, ...description } = config === void 0 ? await defaults(openThread) : await setUp(config, readFile, openThread);
	return createScanner(description, thread);
}
async function defaults(openThread) {
	const { detect, ...description } = await load();
	return {
		...description,
		thread: openEngine$1(openThread)
	};
}
function openEngine$1(openThread, config) {
	return openThread(async () => ({
		config,
		module: await compileBeside()
	}));
}
async function setUp(text, readFile, openThread) {
	const files = {};
	for (;;) {
		const thread = openEngine$1(openThread, {
			text,
			files
		});
		try {
			return {
				...await thread.call("describe", void 0),
				thread
			};
		} catch (error) {
			thread.close();
			const { code, path } = error;
			if (code !== "FILE_MISSING" || path === void 0) throw error;
			files[path] = await readFile?.(path) ?? null;
		}
	}
}
export { openEngine, openScanner };
