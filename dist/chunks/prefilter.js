import { compileRules, pathPattern } from "./compiled-rules.js";
import { checkTimeLimit, foldingLetters, withTimeLimit } from "./time-limit.js";
import { createSearch, foldCase, hasKeyword } from "./search.js";
const equals$1 = 61;
const sixBits = new Uint8Array(256).fill(255);
const hexDigits = new Uint8Array(256).fill(255);
const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
for (let index = 0; index < 62; index += 1) sixBits[alphabet.charCodeAt(index)] = index;
for (const [letter, value] of Object.entries({
	"+": 62,
	"-": 62,
	"/": 63,
	_: 63
})) sixBits[letter.charCodeAt(0)] = value;
for (let digit = 0; digit < 16; digit += 1) {
	hexDigits[digit.toString(16).charCodeAt(0)] = digit;
	hexDigits[digit.toString(16).toUpperCase().charCodeAt(0)] = digit;
}
const inRun = sixBits.map((value) => value === 255 ? 0 : 1);
function isCode(byte) {
	return byte !== void 0 && (inRun[byte] === 1 || byte === 37 || byte === 92 || byte === equals$1);
}
function isPrintable(byte) {
	return byte > 8 && byte < 127;
}
// gitleaks-wasm/src/prefilter/next-decodable.ts
const shortestHex$1 = 32;
function decodablePlaces(text) {
	const finders = [...[
		37,
		92,
		43
	].map((sign) => remembered$1((from) => nextEscape(text, sign, from))), remembered$1((from) => nextRun(text, from))];
	return (from) => Math.min(...finders.map((find) => find(from)));
}
function isDecodable(text) {
	return [
		37,
		92,
		43
	].some((sign) => nextEscape(text, sign, 0) < 1e400) || nextRun(text, 0) < 1e400;
}
function remembered$1(find) {
	let known = -1;
	return (from) => {
		if (known < from) known = find(from);
		return known;
	};
}
function nextEscape(text, sign, from) {
	let at = text.indexOf(sign, from);
	while (at >= 0 && !isEscape(text, at)) at = text.indexOf(sign, at + 1);
	return at < 0 ? 1e400 : at;
}
function isEscape(text, at) {
	if (text[at] === 37) {
		const high = hexDigits[text[at + 1] ?? 0];
		const low = hexDigits[text[at + 2] ?? 0];
		return high < 16 && low < 16 && isPrintable(high * 16 + low);
	}
	const isPlus = text[at] === 43;
	if ((((isPlus ? text[at - 1] : text[at + 1]) ?? 0) | 32) !== 117) return false;
	const first = isPlus ? at + 1 : at + 2;
	for (let index = first; index < first + 4; index += 1) if (hexDigits[text[index] ?? 0] === 255) return false;
	return true;
}
function nextRun(text, from) {
	const { length } = text;
	for (let start = from; start + 16 <= length;) {
		let last = start + 16 - 1;
		while (last >= start && inRun[text[last]] === 1) last -= 1;
		if (last >= start) {
			start = last + 1;
			continue;
		}
		let end = start + 16;
		while (end < length && inRun[text[end]] === 1) end += 1;
		if (isDecodableRun(text, start, end)) return start;
		start = end + 1;
	}
	return 1e400;
}
function isDecodableRun(text, start, end) {
	for (let at = start; end - at >= 16;) {
		let hexEnd = at;
		while (hexEnd < end && hexDigits[text[hexEnd]] !== 255) hexEnd += 1;
		if (hexEnd - at < shortestHex$1) return isPrintableBase64(text, at, end);
		if (isPrintableHex(text, at, hexEnd)) return true;
		at = hexEnd;
	}
	return false;
}
function isPrintableHex(text, start, end) {
	for (let at = start; at + 1 < end; at += 2) if (!isPrintable(hexDigits[text[at]] * 16 + hexDigits[text[at + 1]])) return false;
	return true;
}
function isPrintableBase64(text, start, end) {
	let bits = 0;
	let count = 0;
	for (let at = start; at < end; at += 1) {
		bits = (bits << 6 | sixBits[text[at]]) & 65535;
		count += 6;
		if (count >= 8) {
			count -= 8;
			if (!isPrintable(bits >> count & 255)) return false;
		}
	}
	return true;
}
// gitleaks-wasm/src/prefilter/percent-spans.ts
const newline$3 = 10;
const percent = 37;
function percentSpans(text) {
	const hasAny = text.includes(percent);
	let lineStart = 0;
	let lineEnd = -1;
	let span;
	return (offset) => {
		if (!hasAny) return void 0;
		if (offset < lineStart || offset > lineEnd) {
			lineStart = offset === 0 ? 0 : text.lastIndexOf(newline$3, offset - 1) + 1;
			const next = text.indexOf(newline$3, offset);
			lineEnd = next < 0 ? text.length : next;
			span = spanIn(text.subarray(lineStart, lineEnd), lineStart);
		}
		return span;
	};
}
function spanIn(line, lineStart) {
	let first = line.indexOf(percent);
	while (first >= 0 && !isEncoded(line, first)) first = line.indexOf(percent, first + 1);
	if (first < 0) return void 0;
	let last = line.lastIndexOf(percent);
	while (!isEncoded(line, last)) last = line.lastIndexOf(percent, last - 1);
	return {
		start: lineStart + first,
		end: lineStart + last + 3
	};
}
function isEncoded(line, at) {
	return /^%[0-9A-Fa-f]{2}$/.test(line.toString("latin1", at, at + 3));
}
// gitleaks-wasm/src/prefilter/decodable.ts
function decodableRegions(text) {
	const regions = [];
	const nextPlace = decodablePlaces(text);
	let spanAt;
	for (let at = nextPlace(0); at < text.length;) {
		spanAt ??= percentSpans(text);
		const region = regionAround(text, at, spanAt);
		const previous = regions.at(-1);
		if (previous && region.start <= previous.end) previous.end = Math.max(previous.end, region.end);
		else regions.push(region);
		at = nextPlace(region.end);
	}
	return regions;
}
function regionAround(text, at, spanAt) {
	const region = {
		start: at,
		end: at + 1
	};
	for (let size = -1; size < region.end - region.start;) {
		size = region.end - region.start;
		while (isCode(text[region.start - 1])) region.start -= 1;
		while (isCode(text[region.end])) region.end += 1;
		if (isSpace(text[region.end]) && isCodePoint(text, region.end)) region.end += 1;
		if (isSpace(text[region.start - 1]) && isCodePoint(text, region.start - 1)) region.start -= 1;
		const span = spanAt(region.start);
		if (span && span.start <= region.end && span.end >= region.start) {
			region.start = Math.min(region.start, span.start);
			region.end = Math.max(region.end, span.end);
		}
	}
	return region;
}
function isSpace(byte) {
	return byte === 32 || byte === 9 || byte === 10 || byte === 12 || byte === 13;
}
function isCodePoint(text, end) {
	return end >= 6 && /^U\+[0-9A-Fa-f]{4}$/.test(text.toString("latin1", end - 6, end));
}
// gitleaks-wasm/src/prefilter/encoded-runs.ts
const shortestHex = 32;
const shortestBase64 = 16;
const equals = 61;
const hexDigit = 1;
const letter = 2;
const kinds$1 = new Uint8Array(256);
for (const char of "ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ_/+-") kinds$1[char.charCodeAt(0)] = letter;
for (const char of "0123456789abcdefABCDEF") kinds$1[char.charCodeAt(0)] = 3;
function findRuns(text) {
	const runs = [];
	for (let at = 0; at < text.length;) {
		const hexEnd = endOf(text, at, hexDigit);
		if (hexEnd - at >= shortestHex) {
			runs.push({
				kind: "hex",
				start: at,
				end: hexEnd
			});
			at = hexEnd;
			continue;
		}
		const lettersEnd = endOf(text, at, letter);
		let end = lettersEnd;
		while (end < lettersEnd + 2 && text.charCodeAt(end) === equals) end += 1;
		if (lettersEnd - at >= shortestBase64) runs.push({
			kind: "base64",
			start: at,
			end
		});
		at = Math.max(end, at + 1);
	}
	const isHex = (run) => run?.kind === "hex";
	return runs.filter(({ kind, start, end }, index) => kind === "hex" || !(isHex(runs[index - 1]) && runs[index - 1].end === start) && !(isHex(runs[index + 1]) && runs[index + 1].start === end));
}
function endOf(text, start, kind) {
	let end = start;
	while (((kinds$1[text.charCodeAt(end)] ?? 0) & kind) !== 0) end += 1;
	return end;
}
function decodeHex(encoded) {
	if (encoded.length % 2 !== 0 || !/[0-9]/.test(encoded)) return "";
	return printable(Buffer.from(encoded, "hex"));
}
function decodeBase64(encoded) {
	if (!/[0-9+/_-]/.test(encoded)) return "";
	const isStandard = !/[_-]/.test(encoded) && encoded.length % 4 === 0;
	const isUrlSafe = !/[+/=]/.test(encoded) && encoded.length % 4 !== 1;
	return isStandard || isUrlSafe ? printable(Buffer.from(encoded, "base64")) : "";
}
function printable(bytes) {
	for (const byte of bytes) if (byte < 9 || byte > 126) return "";
	return bytes.toString("latin1");
}
// gitleaks-wasm/src/prefilter/decode.ts
const encodings = /(%[0-9A-Fa-f]{2}(?:[^\n]*%[0-9A-Fa-f]{2})?)|((?:U\+[a-fA-F0-9]{4}(?:[\t\n\f\r ]|$))+|(?:\\{1,2}[uU][a-fA-F0-9]{4})+)|([0-9A-Fa-f]{32,})|([\w/+-]{16,}={0,2})/g;
const kinds = [
	"percent",
	"unicode",
	"hex",
	"base64"
];
function* decodedTexts(text) {
	let current = text;
	for (let depth = 0; depth < 5; depth += 1) {
		const decoded = decodeOnce(current);
		if (!decoded) return;
		current = decoded.text;
		yield decoded;
	}
}
function decodeOnce(text) {
	const parts = [];
	const segments = [];
	let done = 0;
	let length = 0;
	for (const region of decodableRegions(text)) {
		const part = text.toString("latin1", region.start, region.end + 1);
		for (const match of findMatches(part)) {
			const decoded = decode[match.kind](part.slice(match.start, match.end));
			if (decoded === "") continue;
			const [start, end] = [region.start + match.start, region.start + match.end];
			parts.push(text.subarray(done, start), Buffer.from(decoded, "latin1"));
			length += start - done;
			segments.push({
				start: length,
				end: length + decoded.length,
				from: start,
				to: end
			});
			length += decoded.length;
			done = end;
		}
	}
	return segments.length === 0 ? void 0 : {
		text: Buffer.concat([...parts, text.subarray(done)]),
		segments
	};
}
function mayJoinLines(text) {
	return text.includes("U+") && /U\+[0-9A-Fa-f]{4}\s/.test(text.toString("latin1"));
}
function touches(segments, start, end) {
	const last = segments[countBefore(segments, end) - 1];
	return last !== void 0 && last.end >= start;
}
function beforeDecoding(segments, start, end) {
	return [earlier(segments, start, "from"), earlier(segments, end, "to")];
}
function earlier(segments, offset, side) {
	const count = countBefore(segments, offset);
	const [first, last] = [segments[count - 2], segments[count - 1]];
	if (side === "from" && first && offset <= first.end) return first.from;
	if (last && offset <= last.end) return last[side];
	return last ? offset + last.to - last.end : offset;
}
function countBefore(segments, offset) {
	let low = 0;
	let high = segments.length;
	while (low < high) {
		const middle = low + high >> 1;
		if (segments[middle].start <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}
function findMatches(text) {
	if (!/%|\\|U\+/.test(text)) return findRuns(text);
	const all = [];
	for (const match of text.matchAll(encodings)) {
		const kind = kinds[match.slice(1).findIndex((group) => group !== void 0)];
		all.push({
			kind,
			start: match.index,
			end: match.index + match[0].length
		});
	}
	return all.filter((match, index) => !yields(match, all[index - 1]) && !yields(match, all[index + 1]));
}
function yields(match, other) {
	return other !== void 0 && other.start <= match.end && other.end >= match.start && kinds.indexOf(other.kind) < kinds.indexOf(match.kind);
}
const decode = {
	percent(encoded) {
		const decoded = encoded.replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
		return /%(?:0[0-8]|7[fF]|[89a-fA-F][0-9a-fA-F])/.test(encoded) ? "" : decoded;
	},
	unicode(encoded) {
		return encoded.replace(/(?:U\+|\\{1,2}[uU])([0-9A-Fa-f]{4})[\t\n\f\r ]?/g, (_, hex) => Buffer.from(String.fromCharCode(Number.parseInt(hex, 16)), "utf8").toString("latin1"));
	},
	hex: decodeHex,
	base64: decodeBase64
};
// gitleaks-wasm/src/prefilter/global-allowlists.ts
function globallyAllowed(allowlists) {
	const checks = allowlists.filter((list) => list.condition === "OR" || list.regexes.length === 0 && list.stopWords.length === 0).map((list) => {
		const commits = new Set(list.commits.map((commit) => commit.toLowerCase()));
		const paths = list.paths.map((pattern) => pathPattern(pattern, false));
		const byPath = remembered((path) => paths.some((matches) => matches(path)));
		if (list.condition === "OR") return (path, commit) => commits.has(commit) || byPath(path);
		return (path, commit) => (commits.size === 0 || commits.has(commit)) && (paths.length === 0 || byPath(path));
	});
	let last;
	return (path, commit) => {
		if (last?.path !== path || last.commit !== commit) last = {
			path,
			commit,
			isAllowed: checks.some((isAllowed) => isAllowed(path, commit))
		};
		return last.isAllowed;
	};
}
const maxAnswers = 1e4;
function remembered(check) {
	const answers = new Map();
	return (path) => {
		let answer = answers.get(path);
		if (answer === void 0) {
			if (answers.size === maxAnswers) answers.clear();
			answer = check(path);
			answers.set(path, answer);
		}
		return answer;
	};
}
// gitleaks-wasm/src/prefilter/clusters.ts
function clustersOf(rule, matches, { length }, isFolded) {
	const reach = rule.cut === "far" ? reachOf(rule, isFolded) : 0;
	const clusters = [];
	let isCandidate = false;
	let current;
	for (const match of [...matches].sort((a, b) => a.start - b.start)) {
		const start = Math.max(0, match.start - reach);
		const end = Math.min(length, match.end + reach);
		if (current && start <= current.end) {
			current.end = Math.max(current.end, end);
			isCandidate ||= match.isCandidate;
			continue;
		}
		if (current && isCandidate) clusters.push(current);
		current = {
			rule,
			start,
			end
		};
		isCandidate = match.isCandidate;
	}
	if (current && isCandidate) clusters.push(current);
	return clusters;
}
function reachOf({ longest }, isFolded) {
	return isFolded ? 3 * longest : longest;
}
// gitleaks-wasm/src/prefilter/line-cursor.ts
const newline$2 = 10;
function lineCursor(text) {
	let number = 0;
	let start = 0;
	let end = endFrom(text, 0);
	return (offset) => {
		while (end <= offset) {
			number += 1;
			start = end;
			end = endFrom(text, end + 1);
		}
		return {
			number,
			start,
			end
		};
	};
}
function endFrom(text, offset) {
	const end = text.indexOf(newline$2, offset);
	return end < 0 ? 1e400 : end;
}
// gitleaks-wasm/src/prefilter/windows.ts
function wholeWindow(text, rules, decodeDepth) {
	return {
		text,
		start: 0,
		line: 0,
		columns: 0,
		rules,
		decodeDepth,
		accepts: () => true
	};
}
function idsOf(rules) {
	return [...new Set([...rules].map(({ id }) => id))];
}
// gitleaks-wasm/src/prefilter/cut-windows.ts
const newline$1 = 10;
const allowComment$1 = "gitleaks:allow";
const slack = 200;
const maxJoined = 4e3;
const nearMargin = 64;
function cutWindows(hunk, clusters, search) {
	const { text } = hunk;
	const windows = [];
	const uncut = [];
	const ranges = [];
	const judge = lineJudge(hunk);
	const sorted = [...clusters].sort((a, b) => a.start - b.start);
	for (const cluster of sorted) {
		checkTimeLimit();
		const verdict = judge(cluster);
		if (verdict === "uncut") uncut.push(cluster);
		if (verdict !== "cut") continue;
		const range = cutAround(hunk, cluster);
		const previous = ranges.at(-1);
		if (previous && range.start <= previous.end && range.end - previous.start <= maxJoined) {
			previous.start = Math.min(previous.start, range.start);
			previous.end = Math.max(previous.end, range.end);
			previous.clusters.push(cluster);
		} else ranges.push(range);
	}
	const lineAt = lineCursor(text);
	for (const range of ranges.sort((a, b) => a.start - b.start)) {
		const window = windowOf(text, range, lineAt);
		if (isFaithful(window, range.clusters, hunk.path, search)) windows.push(window);
		else uncut.push(...range.clusters);
	}
	return {
		windows,
		uncut
	};
}
function lineJudge({ text, path, hasComment }) {
	const lineAt = lineCursor(text);
	let known;
	return ({ rule, start, end }) => {
		if (!hasComment && !rule.lines) return "cut";
		const line = lineAt(start);
		if (line.end === 1e400 || trimmedEnd(text, end) > line.end) {
			const lineEnd = endFrom(text, end);
			const all = lineEnd === 1e400 ? text : text.subarray(line.start, lineEnd);
			if (hasComment && all.includes(allowComment$1)) return "uncut";
			return rule.lines?.mayAllow(all.toString("latin1"), path) ? "uncut" : "cut";
		}
		if (known?.line.start !== line.start) known = {
			line,
			text: text.toString("latin1", line.start, line.end),
			answers: new Map()
		};
		let answer = known.answers.get(rule.lines);
		if (!answer) {
			const { text: content } = known;
			answer = hasComment && content.includes(allowComment$1) || rule.lines?.allows(content) ? "dropped" : rule.lines?.mayAllow(content, path) ? "uncut" : "cut";
			known.answers.set(rule.lines, answer);
		}
		return answer;
	};
}
function trimmedEnd(text, end) {
	let trimmed = end;
	while (text[trimmed - 1] === newline$1) trimmed -= 1;
	return trimmed;
}
function cutAround({ text, isFolded }, cluster) {
	const { rule, start, end } = cluster;
	const margin = rule.cut === "far" ? reachOf(rule, isFolded) + 4 : nearMargin;
	let from = Math.max(0, start - margin);
	const before = text.subarray(Math.max(0, from - slack), from + 1);
	if (before.length > from) from = 0;
	else if (before.includes(newline$1)) from += before.lastIndexOf(newline$1) + 1 - before.length;
	let to = Math.min(text.length, end + margin);
	const lineEnd = Math.min(text.length, endFrom(text.subarray(0, to + slack), to) + 1);
	if (lineEnd - to <= slack) to = lineEnd;
	return {
		start: from,
		end: to,
		clusters: [cluster]
	};
}
function windowOf(text, { start, end, clusters }, lineAt) {
	const part = text.subarray(start, end);
	const rules = new Set(clusters.map(({ rule }) => rule));
	const folded = foldCase(part.toString("latin1"));
	const missing = [...rules].filter(({ keywords }) => !hasKeyword(keywords, folded)).map(({ keywords }) => keywords[0]);
	const space = text.includes(newline$1, end) ? "\n" : " ";
	const isCut = end < text.length && part.at(-1) !== newline$1;
	const behind = missing.length > 0 ? space + missing.join(space) : "";
	const ending = isCut && space === "\n" ? `${behind}\n` : behind;
	const { number, start: lineStart } = lineAt(start);
	const isBreak = part[0] === newline$1;
	return {
		text: ending === "" ? part : Buffer.concat([part, Buffer.from(ending)]),
		start,
		line: isBreak ? number - 1 : number,
		columns: isBreak ? 0 : start - lineStart,
		rules: idsOf(rules),
		decodeDepth: 0,
		accepts: (id, at) => clusters.some((cluster) => cluster.rule.id === id && cluster.start <= at && at <= cluster.end)
	};
}
function isFaithful({ text, start }, clusters, path, search) {
	const near = clusters.filter(({ rule }) => rule.cut === "near");
	if (near.length === 0) return true;
	const matches = search.matches(text, path);
	return near.every((cluster) => {
		const seen = matches.get(cluster.rule);
		if (seen === "unknown") return false;
		return (seen ?? []).every((match) => {
			const [from, to] = [match.start + start, match.end + start];
			return to < cluster.start || from > cluster.end || from >= cluster.start && to <= cluster.end;
		});
	});
}
// gitleaks-wasm/src/prefilter/line-windows.ts
const newline = 10;
function lineWindows({ text, hasComment }, clusters, decodeDepth) {
	if (clusters.length === 0) return [];
	const rules = new Set(clusters.map(({ rule }) => rule));
	const ids = idsOf(rules);
	const lastBreak = text.lastIndexOf(newline);
	if (lastBreak + 1 < text.length && clusters.some(({ end }) => end > lastBreak) && (hasComment || [...rules].some(({ lines }) => lines))) return [{
		...wholeWindow(text, ids, decodeDepth),
		accepts: acceptedIn(clusters)
	}];
	const margin = Math.max(...[...rules].map((rule) => rule.margin));
	const ranges = [];
	for (const cluster of [...clusters].sort((a, b) => a.start - b.start)) {
		const first = cluster.start - margin;
		const start = first <= 0 ? 0 : Math.max(0, text.lastIndexOf(newline, first));
		const lineEnd = text.indexOf(newline, Math.min(text.length, cluster.end + margin));
		const end = lineEnd < 0 ? text.length : lineEnd + 1;
		const previous = ranges.at(-1);
		if (previous && start <= previous.end) {
			previous.end = Math.max(previous.end, end);
			previous.clusters.push(cluster);
		} else ranges.push({
			start,
			end,
			clusters: [cluster]
		});
	}
	const lineAt = lineCursor(text);
	return ranges.map(({ start, end, clusters: inside }) => ({
		text: text.subarray(start, end),
		start,
		line: start === 0 ? 0 : lineAt(start - 1).number,
		columns: 0,
		rules: ids,
		decodeDepth,
		accepts: acceptedIn(inside)
	}));
}
function acceptedIn(clusters) {
	return (id, at) => clusters.some(({ rule, start, end }) => rule.id === id && (rule.cut === "never" || start <= at && at <= end));
}
// gitleaks-wasm/src/prefilter/plan-windows.ts
const allowComment = "gitleaks:allow";
function planWindows(text, path, plain, decoded, search) {
	const isFolded = foldingLetters.some((letter) => text.includes(letter, 0, "latin1"));
	const hunk = {
		text,
		path,
		hasComment: text.includes(allowComment),
		isFolded
	};
	const whole = [];
	const inLines = [];
	const cuttable = [];
	for (const [rule, matches] of plain) if (matches === "unknown") whole.push(rule);
	else if (rule.cut !== "never") cuttable.push(...clustersOf(rule, matches, text, hunk.isFolded));
	else {
		const clusters = clustersOf(rule, matches, text, hunk.isFolded);
		if (clusters.every((cluster) => holdsKeyword(text, cluster))) inLines.push(...clusters);
		else whole.push(rule);
	}
	const { windows, uncut } = cutWindows(hunk, cuttable, search);
	const far = new Set(uncut.filter((cluster) => !holdsKeyword(text, cluster)).map(({ rule }) => rule));
	windows.push(...lineWindows(hunk, [...inLines, ...uncut.filter(({ rule }) => !far.has(rule))], 0));
	if (whole.length > 0) windows.push(wholeWindow(text, idsOf(whole), 0));
	for (const rule of far) windows.push(wholeWindowOf(text, rule, uncut));
	return [...windows, ...decodedWindows(hunk, decoded)];
}
function holdsKeyword(text, { rule, start, end }) {
	return hasKeyword(rule.keywords, foldCase(text.toString("latin1", start, end)));
}
function wholeWindowOf(text, rule, clusters) {
	const own = clusters.filter((cluster) => cluster.rule === rule);
	const accepts = (_, at) => own.some(({ start, end }) => start <= at && at <= end);
	return {
		...wholeWindow(text, [rule.id], 0),
		accepts
	};
}
function decodedWindows(hunk, decoded) {
	const rules = [...decoded.keys()];
	const clusters = [];
	for (const [rule, matches] of decoded) {
		if (matches === "unknown") return [decodedOnly(wholeWindow(hunk.text, idsOf(rules), 5))];
		clusters.push(...clustersOf({
			...rule,
			cut: "never"
		}, matches, hunk.text, hunk.isFolded));
	}
	return lineWindows(hunk, clusters, 5).map(decodedOnly);
}
function decodedOnly(window) {
	return {
		...window,
		accepts: (_rule, _at, isDecoded) => isDecoded
	};
}
// gitleaks-wasm/src/prefilter/keywords.ts
const shortestStriped = 256;
function searchWords(words) {
	const { next, shift, classes, firstEnd, ends } = buildTable(words);
	const lengths = words.map((word) => word.length);
	const longest = Math.max(0, ...lengths);
	const after = (state, byte) => next[state << shift | classes[byte]];
	return { find(text, onFound) {
		const tell = (state, index) => {
			for (const word of ends[state - firstEnd]) onFound(word, index + 1 - lengths[word]);
		};
		const stateAt = (offset) => {
			let state = 0;
			for (let index = Math.max(0, offset - longest); index < offset; index += 1) state = after(state, text[index]);
			return state;
		};
		const stripe = text.length < shortestStriped ? 0 : text.length >> 2;
		const [second, third, fourth] = [
			stripe,
			2 * stripe,
			3 * stripe
		];
		let [a, b, c, d] = [
			0,
			stateAt(second),
			stateAt(third),
			stateAt(fourth)
		];
		for (let index = 0; index < stripe; index += 1) {
			a = after(a, text[index]);
			b = after(b, text[second + index]);
			c = after(c, text[third + index]);
			d = after(d, text[fourth + index]);
			if (a >= firstEnd) tell(a, index);
			if (b >= firstEnd) tell(b, second + index);
			if (c >= firstEnd) tell(c, third + index);
			if (d >= firstEnd) tell(d, fourth + index);
		}
		for (let index = 4 * stripe, state = d; index < text.length; index += 1) {
			state = after(state, text[index]);
			if (state >= firstEnd) tell(state, index);
		}
	} };
}
function buildTable(words) {
	const letters = [...new Set(words.join(""))].map((letter) => letter.charCodeAt(0));
	const classes = new Uint8Array(256);
	letters.forEach((letter, index) => {
		classes[letter] = index + 1;
	});
	for (let small = 97; small <= 122; small += 1) classes[small - 32] = classes[small];
	const shift = Math.ceil(Math.log2(letters.length + 1));
	const trie = buildTrie(words, classes, shift);
	linkFailures(trie, 1 << shift);
	return {
		...renumber(trie, shift),
		shift,
		classes
	};
}
function buildTrie(words, classes, shift) {
	const next = new Int32Array(words.reduce((sum, word) => sum + word.length, 1) << shift);
	const ends = [[]];
	let count = 1;
	words.forEach((word, number) => {
		let state = 0;
		for (let index = 0; index < word.length; index += 1) {
			const at = state << shift | classes[word.charCodeAt(index)];
			if (next[at] === 0) {
				ends.push([]);
				next[at] = count++;
			}
			state = next[at];
		}
		ends[state]?.push(number);
	});
	return {
		next,
		count,
		ends
	};
}
function linkFailures({ next, count, ends }, stride) {
	const failure = new Int32Array(count);
	const queue = [0];
	for (const state of queue) for (let letter = 0; letter < stride; letter += 1) {
		const at = state * stride + letter;
		const child = next[at];
		const fallback = state === 0 ? 0 : next[failure[state] * stride + letter];
		if (child === 0) {
			next[at] = fallback;
			continue;
		}
		failure[child] = fallback;
		ends[child]?.push(...ends[fallback]);
		queue.push(child);
	}
}
function renumber({ next, count, ends }, shift) {
	const plain = [];
	const ending = [];
	for (let state = 0; state < count; state += 1) (ends[state]?.length ? ending : plain).push(state);
	const order = [...plain, ...ending];
	const numbers = new Int32Array(count);
	order.forEach((state, number) => {
		numbers[state] = number;
	});
	const size = count << shift;
	const renumbered = count <= 65535 ? new Uint16Array(size) : new Int32Array(size);
	order.forEach((state, number) => {
		for (let letter = 0; letter < 1 << shift; letter += 1) renumbered[number << shift | letter] = numbers[next[state << shift | letter]];
	});
	return {
		next: renumbered,
		firstEnd: plain.length,
		ends: ending.map((state) => ends[state])
	};
}
// gitleaks-wasm/src/prefilter/rule-words.ts
function indexWords(rules) {
	const uses = new Map();
	const use = (word, rule, pattern) => {
		const known = uses.get(word);
		if (known) known.push({
			rule,
			pattern
		});
		else uses.set(word, [{
			rule,
			pattern
		}]);
	};
	for (const rule of rules) {
		for (const pattern of rule.literalPatterns ?? []) for (const word of pattern.words) use(word, rule, pattern);
		if (!rule.literalPatterns) for (const word of rule.keywords) use(word, rule);
	}
	return {
		rules,
		words: searchWords([...uses.keys(), ...foldingLetters]),
		users: [...uses.values()],
		always: rules.filter((rule) => !rule.literalPatterns && rule.keywords.length === 0)
	};
}
// gitleaks-wasm/src/prefilter/prefilter.ts
const noMatches = new Map();
function createPrefilter({ rules, allowlists }, limitMs = 1e400, words = indexWords(compileRules({
	rules,
	allowlists
}))) {
	const isAllowed = globallyAllowed(allowlists);
	const isComposite = rules.some((rule) => rule.required.length > 0);
	const search = createSearch(words);
	return (path, commit, bytes) => {
		if (isAllowed(path, commit)) return [];
		try {
			return withTimeLimit(limitMs, () => judge(path, bytes));
		} catch (error) {
			if (!(error instanceof Error) || error.name !== "RangeError") throw error;
			return [wholeWindow(bytes, rules.map(({ id }) => id), 5)];
		}
	};
	function judge(path, bytes) {
		const plain = search.find(bytes, path);
		const decoded = isDecodable(bytes) ? searchDecoded(bytes, path) : noMatches;
		if (plain.size === 0 && decoded.size === 0) return [];
		if (!isComposite) return planWindows(bytes, path, plain, decoded, search);
		return [wholeWindow(bytes, idsOf([...plain.keys(), ...decoded.keys()]), decoded.size > 0 ? 5 : 0)];
	}
	function searchDecoded(text, path) {
		const found = new Map();
		const passes = [];
		let before = text;
		let areJoined = false;
		for (const { text: decoded, segments } of decodedTexts(text)) {
			checkTimeLimit();
			passes.unshift(segments);
			areJoined ||= mayJoinLines(before);
			before = decoded;
			for (const [rule, matches] of search.find(decoded, path)) {
				const known = found.get(rule) ?? [];
				if (matches === "unknown" || known === "unknown") {
					found.set(rule, "unknown");
					continue;
				}
				const fresh = matches.filter(({ start, end }) => touches(segments, start, end));
				const candidates = fresh.filter(({ isCandidate }) => isCandidate);
				if (candidates.length === 0) continue;
				const hasWord = ({ start, end }) => hasKeyword(rule.keywords, foldCase(decoded.toString("latin1", start, end)));
				const isWhole = candidates.every(hasWord) && !areJoined;
				found.set(rule, isWhole ? [...known, ...fresh.map((match) => original(match, passes))] : "unknown");
			}
		}
		return found;
	}
}
function original({ start, end, isCandidate }, passes) {
	let range = [start, end];
	for (const pass of passes) range = beforeDecoding(pass, ...range);
	return {
		start: range[0],
		end: range[1],
		isCandidate
	};
}
export { beforeDecoding, createPrefilter, decodedTexts, globallyAllowed, hexDigits, inRun, indexWords, isCode, isDecodable, isPrintable, mayJoinLines, touches };
