import { compileBeside, findingsOf, fragmentsOf, load, offsetsIn, start, withoutRepeated } from "./thread.js";
import { compileRules } from "./compiled-rules.js";
import { createPrefilter, decodedTexts, globallyAllowed, indexWords, isCode, isDecodable } from "./prefilter.js";
import { TimeLimitExceeded, checkTimeLimit, withTimeLimit } from "./time-limit.js";
import { GateError } from "./start.js";
import { openWorker } from "./open-worker.js";
import { notesOf, refuseKeys } from "./run.js";
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
function mayJoinLines(text) {
	return text.includes("U+") && /U\+[0-9A-Fa-f]{4}\n/.test(text.toString("latin1"));
}
// gitleaks-wasm/src/scanner/pieces.ts
const newline = 10;
const step = 65536;
const stepsPerPiece = 6;
const slack = 16384;
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
function cutsOf(text) {
	const cuts = [0];
	let previous = 0;
	for (let at = step; at < text.length; at += step) {
		const lineBreak = text.subarray(at - slack, at).lastIndexOf(newline);
		previous = lineBreak < 0 ? betweenWords(text, previous, at) : at - slack + lineBreak + 1;
		cuts.push(previous);
	}
	cuts.push(text.length);
	return cuts;
}
function betweenWords(text, previous, at) {
	let start = at;
	while (start > previous && isCode(text[start - 1])) start -= 1;
	return at - start <= slack ? start : at - (at - start) % 4;
}
function placeFinder(text) {
	let line = 0;
	let lineBreak = 0;
	let next = text.indexOf(newline);
	return (offset) => {
		for (; next >= 0 && next < offset; next = text.indexOf(newline, next + 1)) {
			line += 1;
			lineBreak = next;
		}
		return {
			line,
			columns: offset - lineBreak
		};
	};
}
// gitleaks-wasm/src/scanner/scan-pieces.ts
async function scanPieces(thread, rules, whole) {
	const tags = new Map(rules.map((rule) => [rule.id, rule.tags.length]));
	const pieces = piecesOf(whole.text);
	const longest = Math.max(...pieces.map(({ start, end }) => end - start));
	const words = await farKeywords(thread, whole.text, pieces, new SharedArrayBuffer(longest));
	const memory = new SharedArrayBuffer(longest + words.join(" ").length + 3);
	const findings = [];
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
		const placed = scan.findings.length === 0 ? [] : placesOf(fragment, scan.findings, tags);
		const counted = placed.filter((each) => counts(piece, each) && !before.some((other) => isSame(piece, other, each)));
		findings.push(...counted.map(({ found }) => inWhole(found, whole.startLine + piece.line, fragment.columns)));
		before = placed;
	}
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
function inMemory(memory, parts) {
	const all = new Uint8Array(memory);
	let length = 0;
	for (const part of parts) {
		all.set(part, length);
		length += part.length;
	}
	return all.subarray(0, length);
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
function placesOf({ text, start, startLine }, findings, tags) {
	const startOf = offsetsIn(text);
	const endOf = offsetsIn(text);
	return findings.map((found) => ({
		found,
		start: start + startOf(found.startLine - startLine, found.startColumn),
		end: start + endOf(found.endLine - startLine, found.endColumn || 1e400),
		isDecoded: found.tags.length > (tags.get(found.ruleId) ?? 0)
	}));
}
function counts({ from, to }, { start, end, isDecoded }) {
	return isDecoded ? end > from && start < to : start >= from && start < to;
}
function isSame({ from }, before, { found, start, isDecoded }) {
	if (!isDecoded || start >= from || !before.isDecoded || before.end <= from) return false;
	return before.found.ruleId === found.ruleId && before.found.secret === found.secret;
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
// src/pillars/secrets/engine.ts
const maxYoungMegabytes = 4;
async function openEngine(signal, config) {
	const scanner = await openScanner({
		config: config?.text,
		readFile: config?.readFile,
		openThread: (init) => openWorker("gitleaks", {
			signal,
			init,
			maxYoungMegabytes
		})
	}).catch((error) => {
		throw asGateError(error, config?.file ?? ".gitleaks.toml");
	});
	return {
		...scanner,
		scan: (fragment) => scanner.scan(fragment).catch((error) => {
			throw asGateError(error, `${fragment.path} in commit ${fragment.commit}`);
		})
	};
}
function asGateError(error, place) {
	if (error instanceof GateError) return error;
	const message = error instanceof Error ? error.message : String(error);
	const { code, position, ignoredKeys = [] } = error;
	if (code === "TEXT_TOO_LARGE") return new GateError(code, {
		place,
		problem: message
	}, { cause: error });
	if (code !== "CONFIG_INVALID") return new GateError("ENGINE_FAILED", { problem: `${place}: ${message}` }, { cause: error });
	refuseKeys(place, ignoredKeys);
	const { file = place, line, column } = position ?? {};
	const where = [
		file,
		line,
		column
	].filter((part) => part !== void 0).join(":");
	const problem = [message, ...notesOf(place, ignoredKeys)].join("\n");
	return new GateError("GITLEAKS_CONFIG", {
		file: where,
		problem
	}, { cause: error });
}
export { openEngine };
