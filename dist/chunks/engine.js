import { compileBeside, findingsOf, fragmentsOf, load, offsetsIn, start, withoutRepeated } from "./thread.js";
import { compileRules } from "./compiled-rules.js";
import { createPrefilter, decodedTexts, globallyAllowed, indexWords, isCode, isDecodable } from "./prefilter.js";
import { TimeLimitExceeded, checkTimeLimit, withTimeLimit } from "./time-limit.js";
import { GateError } from "./errors.js";
import { openWorker } from "./open-worker.js";
import { notesOf, refuseKeys } from "./judge-config.js";
// gitleaks-wasm/src/scanner/open-thread.ts
/** Does the same work in the calling thread, where nothing can interrupt it. */
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
/**
* A match that a change makes or changes holds a changed line, or is tried anew for its end. It begins at most so many
* line breaks away, and where it ends depends on as many again.
*/
const linesAround = 24;
/**
* Looks at all runs of lines at once. It may see something where gitleaks finds nothing, never nothing where gitleaks
* finds something, because:
* - what a pattern matches in a run it also matches in the whole text, except where it asks for the text's beginning
*   or end, or reaches over the run's end; `mayMatchInRuns` tries all runs for these;
* - a keyword may be in any line of the run, so keywords are not asked for;
* - no encoding that gitleaks decodes goes over the end of a line, except a code point, which takes the line break
*   after it.
*/
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
		const tried = /* @__PURE__ */ new Set();
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
/** The distance of two cuts. A piece is read for this long before `from` and behind `to`. */
const step = 65536;
const stepsPerPiece = 6;
/** How far a cut may be before its place, so that it is between two lines or two words. */
const slack = 16384;
/** Pieces that overlap, of about half a megabyte. */
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
/** From 0 to the text's length. A cut inside of encoded text leaves both parts such that they decode. */
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
/** For offsets that never decrease. */
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
/**
* Scans a text that is too long for the engine, piece by piece, so that little more memory is needed than for the text
* itself. Lines and columns are those of the whole text. A match counts in the piece in which it begins; one in encoded
* text in each piece in which it is, once.
*/
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
/** The keywords that gitleaks looks for in the whole text and the engine only in a piece. */
async function farKeywords(thread, text, pieces, memory) {
	const words = /* @__PURE__ */ new Set();
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
/**
* What the engine reads for a piece, and how its offsets and the columns of the piece's first line differ from those in
* the whole text. Keywords stand on a line of their own, where no match counts. A piece of a line ends with a line
* break, because gitleaks takes all the text before for the line of a match behind the last one.
*/
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
/** Findings come in the order of their lines. */
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
/** Encoded text that reaches over the border of two pieces is read in both. */
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
/**
* The prefilter works in this thread for at most so many ms and bytes, so that it does not hold up other work; a thread
* that is not needed is then not started. The engine's own thread does everything else.
*/
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
	/** Undefined if it takes too long. */
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
/** A transferred part of a buffer would take the whole buffer with it, so the part is copied. */
function copyOf(text) {
	return new Uint8Array(text);
}
// gitleaks-wasm/src/scanner/open-scanner.ts
/**
* Sets up gitleaks, with its own configuration or a user's. Throws an error with the `code` and the `position` of a
* GitleaksError, and what `readFile` and the thread throw.
*/
async function openScanner({ config, readFile, openThread = inThisThread } = {}) {
	const { thread, ...description } = config === void 0 ? await defaults(openThread) : await setUp(config, readFile, openThread);
	return createScanner(description, thread);
}
/** gitleaks' own configuration is known without starting the engine. */
async function defaults(openThread) {
	const { detect, ...description } = await load();
	return {
		...description,
		thread: openEngine$1(openThread)
	};
}
/** The engine is compiled here, once for all threads, while its thread starts. */
function openEngine$1(openThread, config) {
	return openThread(async () => ({
		config,
		module: await compileBeside()
	}));
}
/** gitleaks says which file it lacks; a new thread then starts with that file. */
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
/** The prefilter's strings are as long as its texts, and all but one are garbage. */
const maxYoungMegabytes = 4;
/**
* Sets up gitleaks. Throws GITLEAKS_KEYS or GITLEAKS_CONFIG for a configuration that it refuses, else ENGINE_FAILED.
*/
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
/** An error from the thread has the code and the position of a GitleaksError, but is not of that class. */
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
