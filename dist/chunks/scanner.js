import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
import { GitleaksError, findingsOf, fragmentsOf, offsetsIn, readDefaults, withoutRepeated } from "./windows.js";
import { RE2JS } from "./build.js";
const { Script, createContext } = require("node:vm");
const { isAscii } = require("node:buffer");
// gitleaks-wasm/src/prefilter/pattern-source.ts
function patternSource(node, widest = 4) {
	switch (node.kind) {
		case "assert": return node.source;
		case "char": return charSource(node) + (node.wide && widest > 1 ? `{1,${widest}}` : "");
		case "cat": return node.items.map((item) => item.kind === "alt" ? `(?:${patternSource(item, widest)})` : patternSource(item, widest)).join("");
		case "alt": return node.items.map((item) => patternSource(item, widest)).join("|");
		case "capture": return `(${patternSource(node.body, widest)})`;
		case "repeat": {
			const { body, min, lazy } = node;
			const max = body.kind === "char" && body.wide ? node.max * widest : node.max;
			return `${body.kind === "char" ? charSource(body) : `(?:${patternSource(body, widest)})`}{${min},${max === 1e400 ? "" : max}}${lazy ? "?" : ""}`;
		}
	}
}
function openSource(node) {
	switch (node.kind) {
		case "assert": return `(?:${node.source}|$)`;
		case "char": return `(?:${patternSource(node)}|$)`;
		case "cat": return node.items.map((item) => item.kind === "alt" ? `(?:${openSource(item)})` : openSource(item)).join("");
		case "alt": return node.items.map(openSource).join("|");
		case "capture": return `(?:${openSource(node.body)})`;
		case "repeat": {
			const { body, min, max, lazy } = node;
			if (body.kind === "char") {
				const most = patternSource({
					...node,
					min: 0,
					lazy: false
				});
				return min === 0 ? patternSource(node) : `(?:${patternSource(node)}|${most}$)`;
			}
			return `(?:${openSource(body)}){${min},${max === 1e400 ? "" : max}}${lazy ? "?" : ""}`;
		}
	}
}
function inRunsOfLines(source) {
	return source.replace(/\(\?<!\[\^\\n\]\)|\(\?!\[\^\\n\]\)|\\B|[$^]/g, (assertion) => {
		if (assertion === "^" || assertion === lineStart) return lineStart;
		return `(?:${assertion}|(?<=\\n))`;
	});
}
function withoutEnds(source) {
	return source.replace(/\(\?!\[\^\\n\]\)|\\B|\$/g, "(?:)");
}
const lineStart = "(?<![^\\n])";
function charSource({ ascii, wide }) {
	const ranges = [];
	for (let code = 0; code < 128; code += 1) {
		if (!ascii[code]) continue;
		const first = code;
		while (code < 127 && ascii[code + 1]) code += 1;
		ranges.push(first === code ? escaped(first) : `${escaped(first)}-${escaped(code)}`);
	}
	if (wide) ranges.push("\\x80-\\xff");
	return ranges.length === 1 && ranges[0]?.length === 4 ? ranges[0] : `[${ranges.join("")}]`;
}
function escaped(code) {
	return `\\x${code.toString(16).padStart(2, "0")}`;
}
function maxLength$1(node) {
	return mostOf(node, ({ wide }) => wide ? 4 : 1);
}
function minLength(node) {
	switch (node.kind) {
		case "assert": return 0;
		case "char": return 1;
		case "cat": return node.items.reduce((sum, item) => sum + minLength(item), 0);
		case "alt": return Math.min(...node.items.map(minLength));
		case "capture": return minLength(node.body);
		case "repeat": return node.min * minLength(node.body);
	}
}
function maxLineBreaks(node) {
	return mostOf(node, ({ ascii }) => ascii[10] ?? 0);
}
function mostOf(node, ofChar) {
	switch (node.kind) {
		case "assert": return 0;
		case "char": return ofChar(node);
		case "cat": return node.items.reduce((sum, item) => sum + mostOf(item, ofChar), 0);
		case "alt": return Math.max(...node.items.map((item) => mostOf(item, ofChar)));
		case "capture": return mostOf(node.body, ofChar);
		case "repeat": {
			const once = mostOf(node.body, ofChar);
			return once === 0 || node.max === 0 ? 0 : once * node.max;
		}
	}
}
function waysOf(node) {
	switch (node.kind) {
		case "assert":
		case "char": return 1;
		case "cat": return node.items.reduce((ways, item) => ways * waysOf(item), 1);
		case "alt": return node.items.reduce((ways, item) => ways + waysOf(item), 0);
		case "capture": return waysOf(node.body);
		case "repeat": {
			const once = waysOf(node.body);
			return Math.min(1e3, node.max - node.min + 1) * (once === 1 ? 1 : once ** Math.min(node.max, 20));
		}
	}
}
function somewhere(node, isSuch) {
	if (isSuch(node)) return true;
	if (node.kind === "cat" || node.kind === "alt") return node.items.some((item) => somewhere(item, isSuch));
	return node.kind === "capture" || node.kind === "repeat" ? somewhere(node.body, isSuch) : false;
}
// gitleaks-wasm/src/prefilter/pattern-syntax.ts
var Unknown = class extends Error {};
function parsePattern(pattern) {
	if (/[^\x00-\x7f]/.test(pattern)) return void 0;
	const reader = {
		pattern,
		at: 0
	};
	try {
		const tree = parseAlternatives(reader, {
			i: false,
			m: false,
			s: false
		});
		return reader.at === pattern.length ? tree : void 0;
	} catch (error) {
		if (error instanceof Unknown) return void 0;
		throw error;
	}
}
function take(reader, expected) {
	expected.lastIndex = reader.at;
	const match = expected.exec(reader.pattern);
	if (match) reader.at += match[0].length;
	return match ?? void 0;
}
function parseAlternatives(reader, outer) {
	const flags = { ...outer };
	const alternatives = [];
	let items = [];
	const close = () => {
		alternatives.push(items.length === 1 ? items[0] : {
			kind: "cat",
			items
		});
		items = [];
	};
	while (reader.at < reader.pattern.length && reader.pattern[reader.at] !== ")") {
		if (reader.pattern[reader.at] === "|") {
			reader.at += 1;
			close();
			continue;
		}
		const atom = parseAtom(reader, flags);
		if (!atom) continue;
		const repeated = parseQuantifier(reader, atom);
		items.push(repeated);
	}
	close();
	return alternatives.length === 1 ? alternatives[0] : {
		kind: "alt",
		items: alternatives
	};
}
const quantifier = /(?:([*+?])|\{(\d+)(,?)(\d*)\})(\??)/y;
function parseQuantifier(reader, body) {
	const match = take(reader, quantifier);
	if (!match) return body;
	const [, sign, from, comma, to, lazy] = match;
	const min = sign ? sign === "+" ? 1 : 0 : Number(from);
	return {
		kind: "repeat",
		body,
		min,
		max: sign ? sign === "?" ? 1 : 1e400 : to ? Number(to) : comma ? 1e400 : min,
		lazy: lazy === "?"
	};
}
const setting = /\(\?([a-zA-Z]*)(?:-([a-zA-Z]+))?([:)])/y;
const group = /\((?:\?P?<\w+>)?(?!\?)/y;
const edge = /\\([AzbB])/y;
function parseAtom(reader, flags) {
	const char = reader.pattern[reader.at];
	switch (char) {
		case "(": {
			const set = take(reader, setting);
			if (set) return parseSetting(reader, flags, set);
			if (!take(reader, group)) throw new Unknown();
			return {
				kind: "capture",
				body: parseGroup(reader, flags)
			};
		}
		case "[": return parseClass(reader, flags.i);
		case "\\": {
			const kind = take(reader, edge)?.[1];
			if (kind) return {
				kind: "assert",
				source: kind === "A" ? "^" : kind === "z" ? "$" : `\\${kind}`
			};
			const escape = parseEscape(reader);
			return typeof escape === "number" ? one(escape, flags.i) : escape;
		}
		case "*":
		case "+":
		case "?": throw new Unknown();
	}
	reader.at += 1;
	if (char === "^") return {
		kind: "assert",
		source: flags.m ? "(?<![^\\n])" : "^"
	};
	if (char === "$") return {
		kind: "assert",
		source: flags.m ? "(?![^\\n])" : "$"
	};
	if (char === ".") return flags.s ? all() : without(all(), "\n");
	return one(char.charCodeAt(0), flags.i);
}
function parseSetting(reader, flags, [, on = "", off = "", end]) {
	const changed = { ...flags };
	for (const letter of on + off) {
		if (!/[ims]/.test(letter)) throw new Unknown();
		changed[letter] = !off.includes(letter);
	}
	if (end === ":") return parseGroup(reader, changed);
	Object.assign(flags, changed);
}
function parseGroup(reader, flags) {
	const body = parseAlternatives(reader, flags);
	if (!take(reader, /\)/y)) throw new Unknown();
	return body;
}
const controls = {
	a: 7,
	f: 12,
	n: 10,
	r: 13,
	t: 9,
	v: 11
};
const sets = {
	d: "0-9",
	s: "	\n\f\r ",
	w: "0-9A-Za-z_",
	alnum: "0-9A-Za-z",
	alpha: "A-Za-z",
	digit: "0-9",
	lower: "a-z",
	upper: "A-Z",
	word: "0-9A-Za-z_",
	xdigit: "0-9A-Fa-f"
};
function parseEscape(reader) {
	if (reader.pattern[reader.at] !== "\\") return void 0;
	const hex = take(reader, /\\x(?:([0-7][0-9A-Fa-f])|\{0*([0-7]?[0-9A-Fa-f])\})/y);
	if (hex) return Number.parseInt(hex[1] ?? hex[2] ?? "", 16);
	const named = take(reader, /\\([dDsSwW])/y)?.[1];
	if (named) {
		const set = setOf(named.toLowerCase());
		return named === named.toLowerCase() ? set : negate(set);
	}
	const control = take(reader, /\\([afnrtv])/y)?.[1];
	if (control) return controls[control];
	const punctuation = take(reader, /\\([^0-9A-Za-z])/y)?.[1];
	if (punctuation) return punctuation.charCodeAt(0);
	throw new Unknown();
}
const knownClasses = new Map();
function parseClass(reader, ignoreCase) {
	const key = `${ignoreCase}${reader.pattern.slice(reader.at, reader.at + 24)}`;
	const known = knownClasses.get(key);
	if (known) {
		reader.at += known.length;
		return known.char;
	}
	const start = reader.at;
	reader.at += 1;
	const char = readClass(reader, ignoreCase);
	if (reader.at - start <= 24) knownClasses.set(key, {
		char,
		length: reader.at - start
	});
	return char;
}
function readClass(reader, ignoreCase) {
	const negated = take(reader, /\^/y) !== void 0;
	const set = {
		kind: "char",
		ascii: new Uint8Array(128),
		wide: false
	};
	const include = (other) => {
		for (let code = 0; code < 128; code += 1) if (other.ascii[code]) set.ascii[code] = 1;
		set.wide ||= other.wide;
	};
	for (let first = true; first || !take(reader, /\]/y); first = false) {
		const named = take(reader, /\[:(\^?)(\w+):\]/y);
		if (named) {
			include(named[1] ? negate(setOf(named[2] ?? "")) : setOf(named[2] ?? ""));
			continue;
		}
		if (take(reader, /\[:/y)) throw new Unknown();
		const low = classChar(reader);
		if (typeof low !== "number") {
			include(low);
			continue;
		}
		const high = take(reader, /-(?!\])/y) ? classChar(reader) : low;
		if (typeof high !== "number" || high < low) throw new Unknown();
		for (let code = low; code <= high; code += 1) set.ascii[code] = 1;
	}
	if (ignoreCase) fold(set);
	return negated ? negate(set) : set;
}
function classChar(reader) {
	const escape = parseEscape(reader);
	if (escape !== void 0) return escape;
	const literal = take(reader, /[^\\]/y);
	if (!literal) throw new Unknown();
	return literal[0].charCodeAt(0);
}
const knownChars = new Map();
function one(code, ignoreCase) {
	const key = ignoreCase ? code + 128 : code;
	const known = knownChars.get(key) ?? single(code, ignoreCase);
	knownChars.set(key, known);
	return known;
}
function single(code, ignoreCase) {
	const char = {
		kind: "char",
		ascii: new Uint8Array(128),
		wide: false
	};
	char.ascii[code] = 1;
	return ignoreCase ? fold(char) : char;
}
function setOf(name) {
	const members = sets[name];
	if (members === void 0) throw new Unknown();
	const ascii = new Uint8Array(128);
	for (const [range] of members.matchAll(/.-.|[^]/g)) ascii.fill(1, range.charCodeAt(0), range.charCodeAt(range.length - 1) + 1);
	return {
		kind: "char",
		ascii,
		wide: false
	};
}
function all() {
	return {
		kind: "char",
		ascii: new Uint8Array(128).fill(1),
		wide: true
	};
}
function without(char, excluded) {
	char.ascii[excluded.charCodeAt(0)] = 0;
	return char;
}
function negate({ ascii, wide }) {
	return {
		kind: "char",
		ascii: ascii.map((value) => 1 - value),
		wide: !wide
	};
}
function fold(char) {
	for (let upper = 65; upper <= 90; upper += 1) if (char.ascii[upper] || char.ascii[upper + 32]) char.ascii[upper] = char.ascii[upper + 32] = 1;
	return char;
}
// gitleaks-wasm/src/prefilter/translate-pattern.ts
function translatePattern(pattern) {
	const tree = parsePattern(pattern);
	return tree && compile(patternSource(tree), "g");
}
function compile(source, flags) {
	try {
		return new RegExp(source, flags);
	} catch {
		return;
	}
}
// gitleaks-wasm/src/prefilter/false-positive.ts
const maxLength = 400;
const tolerance = 1e-6;
function falsePositive(rule, global) {
	const listed = allowed(rule.allowlists);
	const judge = (secret, part) => {
		if (secret === "" || part.length > maxLength || /[^\x00-\x7f]/.test(part)) return false;
		if (rule.entropy !== 0 && entropyOf(secret) <= rule.entropy - tolerance) return true;
		return global(secret, part) || listed(secret, part);
	};
	let last = {
		secret: "",
		part: "",
		isFalse: false
	};
	return (secret, part) => {
		if (last.secret !== secret || last.part !== part) last = {
			secret,
			part,
			isFalse: judge(secret, part)
		};
		return last.isFalse;
	};
}
function allowed(allowlists) {
	const lists = allowlists.filter(({ condition }) => condition === "OR");
	const regexes = (target) => lists.flatMap((list) => list.regexTarget === target ? list.regexes : []);
	const stopWords = lists.flatMap((list) => list.stopWords.map((word) => word.toLowerCase()));
	let holdsStopWord;
	let bySecret;
	let byPart;
	return (secret, part) => {
		bySecret ??= regexes("secret").flatMap((regex) => exact(parsePattern(regex)) ?? []);
		if (bySecret.some((pattern) => pattern.test(secret))) return true;
		byPart ??= regexes("match").flatMap((regex) => exact(withoutEdges(parsePattern(regex))) ?? []);
		if (byPart.some((pattern) => pattern.test(part))) return true;
		holdsStopWord ??= oneOf(stopWords);
		return holdsStopWord(secret.toLowerCase());
	};
}
function oneOf(words) {
	const letters = words.reduce((least, { length }) => Math.min(least, length), 3);
	const byStart = new Map();
	for (const word of words) {
		const start = word.slice(0, letters);
		const known = byStart.get(start);
		if (known) known.push(word);
		else byStart.set(start, [word]);
	}
	return (text) => {
		for (let at = 0; at + letters <= text.length; at += 1) if (byStart.get(text.slice(at, at + letters))?.some((word) => text.startsWith(word, at))) return true;
		return false;
	};
}
function withoutEdges(tree) {
	if (!tree || !somewhere(tree, (node) => node.kind === "assert")) return tree;
	if (tree.kind === "capture") return withoutEdges(tree.body);
	if (tree.kind !== "alt") return void 0;
	const items = tree.items.flatMap((item) => withoutEdges(item) ?? []);
	return items.length === 0 ? void 0 : {
		kind: "alt",
		items
	};
}
function exact(tree) {
	if (!tree || waysOf(limited$1(tree)) > 1e7) return void 0;
	return compile(patternSource(tree, 1), "");
}
function limited$1(node) {
	if (node.kind === "cat" || node.kind === "alt") return {
		...node,
		items: node.items.map(limited$1)
	};
	if (node.kind === "capture") return {
		...node,
		body: limited$1(node.body)
	};
	if (node.kind === "repeat") return {
		...node,
		body: limited$1(node.body),
		max: Math.min(node.max, maxLength)
	};
	return node;
}
const counts$1 = new Uint16Array(128);
function entropyOf(text) {
	const { length } = text;
	for (let at = 0; at < length; at += 1) counts$1[text.charCodeAt(at)] = counts$1[text.charCodeAt(at)] + 1;
	let entropy = 0;
	for (let at = 0; at < length; at += 1) {
		const code = text.charCodeAt(at);
		const count = counts$1[code];
		if (count === 0) continue;
		entropy -= count / length * Math.log2(count / length);
		counts$1[code] = 0;
	}
	return entropy;
}
// gitleaks-wasm/src/prefilter/known-patterns.ts
const { knownPatterns, knownPaths } = JSON.parse("{\"knownPatterns\":{\"\\\\bA3-[A-Z0-9]{6}-(?:(?:[A-Z0-9]{11})|(?:[A-Z0-9]{6}-[A-Z0-9]{5}))-[A-Z0-9]{5}-[A-Z0-9]{5}-[A-Z0-9]{5}\\\\b\":{\"longest\":40,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"a3-\"],\"source\":\"\\\\b\\\\x41\\\\x33\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a]{6,6}\\\\x2d(?:[\\\\x30-\\\\x39\\\\x41-\\\\x5a]{11,11}|[\\\\x30-\\\\x39\\\\x41-\\\\x5a]{6,6}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a]{5,5})\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a]{5,5}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a]{5,5}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a]{5,5}\\\\b\",\"first\":{\"atEdge\":true},\"chars\":\"--09AZ\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"ops_eyJ[a-zA-Z0-9+/]{250,}={0,3}\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"ops_eyj\"],\"source\":\"\\\\x6f\\\\x70\\\\x73\\\\x5f\\\\x65\\\\x79\\\\x4a[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{250,}\\\\x3d{0,3}\",\"first\":{\"atEdge\":false},\"chars\":\"++/9==AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:adafruit)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9_-]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":124,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"adafruit\"],\"source\":\"[\\\\x41\\\\x61][\\\\x44\\\\x64][\\\\x41\\\\x61][\\\\x46\\\\x66][\\\\x52\\\\x72][\\\\x55\\\\x75][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":31,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:adobe)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":121,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"adobe\"],\"source\":\"[\\\\x41\\\\x61][\\\\x44\\\\x64][\\\\x4f\\\\x6f][\\\\x42\\\\x62][\\\\x45\\\\x65][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":28,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(p8e-(?i)[a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":38,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"p8e-\"],\"source\":\"\\\\b(\\\\x70\\\\x38\\\\x65\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;AZ\\\\\\\\`z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}\":{\"longest\":74,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"age-secret-k\"],\"source\":\"\\\\x41\\\\x47\\\\x45\\\\x2d\\\\x53\\\\x45\\\\x43\\\\x52\\\\x45\\\\x54\\\\x2d\\\\x4b\\\\x45\\\\x59\\\\x2d\\\\x31[\\\\x30\\\\x32-\\\\x39\\\\x41\\\\x43-\\\\x48\\\\x4a-\\\\x4e\\\\x50-\\\\x5a]{58,58}\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"--AACCEEGGKKRTYY\",\"longest\":15,\"next\":\"11\"}},\"chars\":\"--09AACHJNPZ\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:airtable)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{17})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":109,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"airtable\"],\"source\":\"[\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x52\\\\x72][\\\\x54\\\\x74][\\\\x41\\\\x61][\\\\x42\\\\x62][\\\\x4c\\\\x6c][\\\\x45\\\\x65][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{17,17})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":31,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(pat[[:alnum:]]{14}\\\\.[a-f0-9]{64})\\\\b\":{\"longest\":82,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"pat\"],\"source\":\"\\\\b(\\\\x70\\\\x61\\\\x74[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{14,14}\\\\x2e[\\\\x30-\\\\x39\\\\x61-\\\\x66]{64,64})\\\\b\",\"first\":{\"atEdge\":true,\"run\":{\"of\":\"09AZaz\",\"longest\":17,\"next\":\"..\"}},\"chars\":\"..09AZaz\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:algolia)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":123,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"algolia\"],\"source\":\"[\\\\x41\\\\x61][\\\\x4c\\\\x6c][\\\\x47\\\\x67][\\\\x4f\\\\x6f][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x41\\\\x61][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(LTAI(?i)[a-z0-9]{20})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":26,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"ltai\"],\"source\":\"\\\\b(\\\\x4c\\\\x54\\\\x41\\\\x49[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,20})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;AZ\\\\\\\\`z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:alibaba)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{30})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":121,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"alibaba\"],\"source\":\"[\\\\x41\\\\x61][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x42\\\\x62][\\\\x41\\\\x61][\\\\x42\\\\x62][\\\\x41\\\\x61][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{30,30})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(sk-ant-admin01-[a-zA-Z0-9_\\\\-]{93}AA)(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":112,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sk-ant-admin\"],\"source\":\"\\\\b(\\\\x73\\\\x6b\\\\x2d\\\\x61\\\\x6e\\\\x74\\\\x2d\\\\x61\\\\x64\\\\x6d\\\\x69\\\\x6e\\\\x30\\\\x31\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{93,93}\\\\x41\\\\x41)(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true,\"run\":{\"of\":\"--00aaddiikkmnst\",\"longest\":13,\"next\":\"11\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(sk-ant-api03-[a-zA-Z0-9_\\\\-]{93}AA)(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":110,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sk-ant-api03\"],\"source\":\"\\\\b(\\\\x73\\\\x6b\\\\x2d\\\\x61\\\\x6e\\\\x74\\\\x2d\\\\x61\\\\x70\\\\x69\\\\x30\\\\x33\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{93,93}\\\\x41\\\\x41)(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bAKCp[A-Za-z0-9]{69}\\\\b\":{\"longest\":73,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"akcp\"],\"source\":\"\\\\b\\\\x41\\\\x4b\\\\x43\\\\x70[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{69,69}\\\\b\",\"first\":{\"atEdge\":true},\"chars\":\"09AZaz\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bcmVmd[A-Za-z0-9]{59}\\\\b\":{\"longest\":64,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"cmvmd\"],\"source\":\"\\\\b\\\\x63\\\\x6d\\\\x56\\\\x6d\\\\x64[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{59,59}\\\\b\",\"first\":{\"atEdge\":true},\"chars\":\"09AZaz\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:asana)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9]{16})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":105,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"asana\"],\"source\":\"[\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x41\\\\x61][\\\\x4e\\\\x6e][\\\\x41\\\\x61][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39]{16,16})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":28,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:asana)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":121,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"asana\"],\"source\":\"[\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x41\\\\x61][\\\\x4e\\\\x6e][\\\\x41\\\\x61][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":28,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:(?-i:ATLASSIAN|[Aa]tlassian)|(?-i:CONFLUENCE|[Cc]onfluence)|(?-i:JIRA|[Jj]ira))(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{20}[a-f0-9]{4})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)|\\\\b(ATATT3[A-Za-z0-9_\\\\-=]{186})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":194,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"atlassian\",\"confluence\",\"jira\"],\"source\":\"(?:\\\\x41\\\\x54\\\\x4c\\\\x41\\\\x53\\\\x53\\\\x49\\\\x41\\\\x4e|[\\\\x41\\\\x61]\\\\x74\\\\x6c\\\\x61\\\\x73\\\\x73\\\\x69\\\\x61\\\\x6e|\\\\x43\\\\x4f\\\\x4e\\\\x46\\\\x4c\\\\x55\\\\x45\\\\x4e\\\\x43\\\\x45|[\\\\x43\\\\x63]\\\\x6f\\\\x6e\\\\x66\\\\x6c\\\\x75\\\\x65\\\\x6e\\\\x63\\\\x65|\\\\x4a\\\\x49\\\\x52\\\\x41|[\\\\x4a\\\\x6a]\\\\x69\\\\x72\\\\x61)[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,20}[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":33,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1},{\"words\":[\"atatt3\"],\"source\":\"\\\\b([\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x54\\\\x74]\\\\x33[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{186,186})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;==AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":2}]},\"\\\\b((?:sc|ext|scauth|authress)_(?i)[a-z0-9]{5,30}\\\\.[a-z0-9]{4,6}\\\\.(?-i:acc)[_-][a-z0-9-]{10,32}\\\\.[a-z0-9+/_=-]{30,120})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":206,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sc_\",\"ext_\",\"scauth_\",\"authress_\"],\"source\":\"\\\\b((?:\\\\x73\\\\x63|\\\\x65\\\\x78\\\\x74|\\\\x73\\\\x63\\\\x61\\\\x75\\\\x74\\\\x68|\\\\x61\\\\x75\\\\x74\\\\x68\\\\x72\\\\x65\\\\x73\\\\x73)\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{5,30}\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{4,6}\\\\x2e\\\\x61\\\\x63\\\\x63[\\\\x2d\\\\x5f][\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{10,32}\\\\x2e[\\\\x2b\\\\x2d\\\\x2f-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{30,120})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true,\"run\":{\"of\":\"09AZ__az\",\"longest\":39,\"next\":\"..\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''++-9;;==AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b((?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16})\\\\b\":{\"longest\":20,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"a3t\",\"akia\",\"asia\",\"abia\",\"acca\"],\"source\":\"\\\\b((?:\\\\x41\\\\x33\\\\x54[\\\\x30-\\\\x39\\\\x41-\\\\x5a]|\\\\x41\\\\x4b\\\\x49\\\\x41|\\\\x41\\\\x53\\\\x49\\\\x41|\\\\x41\\\\x42\\\\x49\\\\x41|\\\\x41\\\\x43\\\\x43\\\\x41)[\\\\x32-\\\\x37\\\\x41-\\\\x5a]{16,16})\\\\b\",\"first\":{\"atEdge\":true},\"chars\":\"09AZ\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(ABSK[A-Za-z0-9+/]{109,269}={0,2})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":277,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"absk\"],\"source\":\"\\\\b(\\\\x41\\\\x42\\\\x53\\\\x4b[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{109,269}\\\\x3d{0,2})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''++/9;;==AZ\\\\\\\\`z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t\":{\"longest\":44,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"bedrock-api-\"],\"source\":\"\\\\x62\\\\x65\\\\x64\\\\x72\\\\x6f\\\\x63\\\\x6b\\\\x2d\\\\x61\\\\x70\\\\x69\\\\x2d\\\\x6b\\\\x65\\\\x79\\\\x2d\\\\x59\\\\x6d\\\\x56\\\\x6b\\\\x63\\\\x6d\\\\x39\\\\x6a\\\\x61\\\\x79\\\\x35\\\\x68\\\\x62\\\\x57\\\\x46\\\\x36\\\\x62\\\\x32\\\\x35\\\\x68\\\\x64\\\\x33\\\\x4d\\\\x75\\\\x59\\\\x32\\\\x39\\\\x74\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"--235699FFMMVWYYaehkmmoprruuyy\",\"longest\":43,\"next\":\"tt\"}},\"chars\":\"--235699FFMMVWYYaehkmmoprrtuyy\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?:^|[\\\\\\\\'\\\"\\\\x60\\\\s>=:(,)])([a-zA-Z0-9_~.]{3}\\\\dQ~[a-zA-Z0-9_~.-]{31,34})(?:$|[\\\\\\\\'\\\"\\\\x60\\\\s<),])\":{\"longest\":42,\"mayBeEmpty\":false,\"asksForStart\":true,\"asksForEnd\":true,\"isAscii\":true},\"(?i)[\\\\w.-]{0,50}?(?:beamer)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(b_[a-z0-9=_\\\\-]{44})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":136,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"beamer\"],\"source\":\"[\\\\x42\\\\x62][\\\\x45\\\\x65][\\\\x41\\\\x61][\\\\x4d\\\\x6d][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x42\\\\x62]\\\\x5f[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{44,44})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:bitbucket)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":125,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"bitbucket\"],\"source\":\"[\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x42\\\\x62][\\\\x55\\\\x75][\\\\x43\\\\x63][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x54\\\\x74][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":32,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:bitbucket)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9=_\\\\-]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":157,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"bitbucket\"],\"source\":\"[\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x42\\\\x62][\\\\x55\\\\x75][\\\\x43\\\\x63][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x54\\\\x74][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":32,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:bittrex)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":123,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"bittrex\"],\"source\":\"[\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x58\\\\x78][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"[\\\\w.-]{0,50}?(?i:[\\\\w.-]{0,50}?(?:(?-i:[Mm]eraki|MERAKI))(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3})(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9a-f]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":180,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"meraki\"],\"source\":\"(?:[\\\\x4d\\\\x6d]\\\\x65\\\\x72\\\\x61\\\\x6b\\\\x69|\\\\x4d\\\\x45\\\\x52\\\\x41\\\\x4b\\\\x49)[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x61-\\\\x66]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":100,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(4b1d[A-Za-z0-9]{38})\\\\b\":{\"longest\":42,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"4b1d\"],\"source\":\"\\\\b(\\\\x34\\\\x62\\\\x31\\\\x64[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{38,38})\\\\b\",\"first\":{\"atEdge\":true},\"chars\":\"09AZaz\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)CLOJARS_[a-z0-9]{60}\":{\"longest\":68,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"clojars_\"],\"source\":\"[\\\\x43\\\\x63][\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x4a\\\\x6a][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x53\\\\x73]\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{60,60}\",\"first\":{\"atEdge\":false},\"chars\":\"09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:cloudflare)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9_-]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":134,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"cloudflare\"],\"source\":\"[\\\\x43\\\\x63][\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x55\\\\x75][\\\\x44\\\\x64][\\\\x46\\\\x66][\\\\x4c\\\\x6c][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":33,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:cloudflare)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{37})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":131,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"cloudflare\"],\"source\":\"[\\\\x43\\\\x63][\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x55\\\\x75][\\\\x44\\\\x64][\\\\x46\\\\x66][\\\\x4c\\\\x6c][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{37,37})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":33,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(v1\\\\.0-[a-f0-9]{24}-[a-f0-9]{146})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":178,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"v1.0-\"],\"source\":\"\\\\b(\\\\x76\\\\x31\\\\x2e\\\\x30\\\\x2d[\\\\x30-\\\\x39\\\\x61-\\\\x66]{24,24}\\\\x2d[\\\\x30-\\\\x39\\\\x61-\\\\x66]{146,146})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''-.09;;\\\\\\\\`fnnrrvv\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:codecov)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":123,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"codecov\"],\"source\":\"[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x44\\\\x64][\\\\x45\\\\x65][\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x56\\\\x76][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"[\\\\w.-]{0,50}?(?i:[\\\\w.-]{0,50}?(?:cohere|CO_API_KEY)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3})(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-zA-Z0-9]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":184,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"cohere\",\"co_api_key\"],\"source\":\"(?:[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x48\\\\x68][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x45\\\\x65]|[\\\\x43\\\\x63][\\\\x4f\\\\x6f]\\\\x5f[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x5f[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":33,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":100,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:coinbase)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9_-]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":156,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"coinbase\"],\"source\":\"[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x42\\\\x62][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":31,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:confluent)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{16})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":109,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"confluent\"],\"source\":\"[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x46\\\\x66][\\\\x4c\\\\x6c][\\\\x55\\\\x75][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{16,16})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":32,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:confluent)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":157,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"confluent\"],\"source\":\"[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x46\\\\x66][\\\\x4c\\\\x6c][\\\\x55\\\\x75][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":32,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:contentful)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9=_\\\\-]{43})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":137,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"contentful\"],\"source\":\"[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x46\\\\x66][\\\\x55\\\\x75][\\\\x4c\\\\x6c][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{43,43})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":33,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bcurl\\\\b(?:.*?|.*?(?:[\\\\r\\\\n]{1,2}.*?){1,5})[ \\\\t\\\\n\\\\r](?:-H|--header)(?:=|[ \\\\t]{0,5})(?:\\\"(?i)(?:Authorization:[ \\\\t]{0,5}(?:Basic[ \\\\t]([a-z0-9+/]{8,}={0,3})|(?:Bearer|(?:Api-)?Token)[ \\\\t]([\\\\w=~@.+/-]{8,})|([\\\\w=~@.+/-]{8,}))|(?:(?:X-(?:[a-z]+-)?)?(?:Api-?)?(?:Key|Token)):[ \\\\t]{0,5}([\\\\w=~@.+/-]{8,}))\\\"|'(?i)(?:Authorization:[ \\\\t]{0,5}(?:Basic[ \\\\t]([a-z0-9+/]{8,}={0,3})|(?:Bearer|(?:Api-)?Token)[ \\\\t]([\\\\w=~@.+/-]{8,})|([\\\\w=~@.+/-]{8,}))|(?:(?:X-(?:[a-z]+-)?)?(?:Api-?)?(?:Key|Token)):[ \\\\t]{0,5}([\\\\w=~@.+/-]{8,}))')(?:\\\\B|\\\\s|\\\\z)\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":false,\"literals\":[{\"words\":[\"curl\"],\"source\":\"\\\\b\\\\x63\\\\x75\\\\x72\\\\x6c\\\\b(?:[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}?|[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}?(?:[\\\\x0a\\\\x0d]{1,2}[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}?){1,5})[\\\\x09-\\\\x0a\\\\x0d\\\\x20](?:\\\\x2d\\\\x48|\\\\x2d\\\\x2d\\\\x68\\\\x65\\\\x61\\\\x64\\\\x65\\\\x72)(?:\\\\x3d|[\\\\x09\\\\x20]{0,5})(?:\\\\x22(?:[\\\\x41\\\\x61][\\\\x55\\\\x75][\\\\x54\\\\x74][\\\\x48\\\\x68][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x5a\\\\x7a][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e]\\\\x3a[\\\\x09\\\\x20]{0,5}(?:[\\\\x42\\\\x62][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x49\\\\x69][\\\\x43\\\\x63][\\\\x09\\\\x20]([\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{8,}\\\\x3d{0,3})|(?:[\\\\x42\\\\x62][\\\\x45\\\\x65][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x52\\\\x72]|(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d){0,1}[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])[\\\\x09\\\\x20]([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,})|([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))|(?:[\\\\x58\\\\x78]\\\\x2d(?:[\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{1,}\\\\x2d){0,1}){0,1}(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d{0,1}){0,1}(?:[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]|[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])\\\\x3a[\\\\x09\\\\x20]{0,5}([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))\\\\x22|\\\\x27(?:[\\\\x41\\\\x61][\\\\x55\\\\x75][\\\\x54\\\\x74][\\\\x48\\\\x68][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x5a\\\\x7a][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e]\\\\x3a[\\\\x09\\\\x20]{0,5}(?:[\\\\x42\\\\x62][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x49\\\\x69][\\\\x43\\\\x63][\\\\x09\\\\x20]([\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{8,}\\\\x3d{0,3})|(?:[\\\\x42\\\\x62][\\\\x45\\\\x65][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x52\\\\x72]|(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d){0,1}[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])[\\\\x09\\\\x20]([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,})|([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))|(?:[\\\\x58\\\\x78]\\\\x2d(?:[\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{1,}\\\\x2d){0,1}){0,1}(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d{0,1}){0,1}(?:[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]|[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])\\\\x3a[\\\\x09\\\\x20]{0,5}([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))\\\\x27)(?:\\\\B|[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\u0000ÿ\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":12,\"backtracks\":true,\"tail\":{\"source\":\"[\\\\x09-\\\\x0a\\\\x0d\\\\x20](?:\\\\x2d\\\\x48|\\\\x2d\\\\x2d\\\\x68\\\\x65\\\\x61\\\\x64\\\\x65\\\\x72)\",\"rest\":\"[\\\\x09-\\\\x0a\\\\x0d\\\\x20](?:\\\\x2d\\\\x48|\\\\x2d\\\\x2d\\\\x68\\\\x65\\\\x61\\\\x64\\\\x65\\\\x72)(?:\\\\x3d|[\\\\x09\\\\x20]{0,5})(?:\\\\x22(?:[\\\\x41\\\\x61][\\\\x55\\\\x75][\\\\x54\\\\x74][\\\\x48\\\\x68][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x5a\\\\x7a][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e]\\\\x3a[\\\\x09\\\\x20]{0,5}(?:[\\\\x42\\\\x62][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x49\\\\x69][\\\\x43\\\\x63][\\\\x09\\\\x20]([\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{8,}\\\\x3d{0,3})|(?:[\\\\x42\\\\x62][\\\\x45\\\\x65][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x52\\\\x72]|(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d){0,1}[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])[\\\\x09\\\\x20]([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,})|([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))|(?:[\\\\x58\\\\x78]\\\\x2d(?:[\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{1,}\\\\x2d){0,1}){0,1}(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d{0,1}){0,1}(?:[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]|[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])\\\\x3a[\\\\x09\\\\x20]{0,5}([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))\\\\x22|\\\\x27(?:[\\\\x41\\\\x61][\\\\x55\\\\x75][\\\\x54\\\\x74][\\\\x48\\\\x68][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x5a\\\\x7a][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e]\\\\x3a[\\\\x09\\\\x20]{0,5}(?:[\\\\x42\\\\x62][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x49\\\\x69][\\\\x43\\\\x63][\\\\x09\\\\x20]([\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{8,}\\\\x3d{0,3})|(?:[\\\\x42\\\\x62][\\\\x45\\\\x65][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x52\\\\x72]|(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d){0,1}[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])[\\\\x09\\\\x20]([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,})|([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))|(?:[\\\\x58\\\\x78]\\\\x2d(?:[\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{1,}\\\\x2d){0,1}){0,1}(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d{0,1}){0,1}(?:[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]|[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])\\\\x3a[\\\\x09\\\\x20]{0,5}([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))\\\\x27)(?:\\\\B|[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]|$)\"},\"inLine\":{\"head\":\"\\\\b\\\\x63\\\\x75\\\\x72\\\\x6c\\\\b\",\"source\":\"\\\\b\\\\x63\\\\x75\\\\x72\\\\x6c\\\\b(?:[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}?|[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}?(?:[\\\\x0a\\\\x0d]{1,2}[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}?){1,5})([\\\\x09-\\\\x0a\\\\x0d\\\\x20](?:\\\\x2d\\\\x48|\\\\x2d\\\\x2d\\\\x68\\\\x65\\\\x61\\\\x64\\\\x65\\\\x72)(?:\\\\x3d|[\\\\x09\\\\x20]{0,5})(?:\\\\x22(?:[\\\\x41\\\\x61][\\\\x55\\\\x75][\\\\x54\\\\x74][\\\\x48\\\\x68][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x5a\\\\x7a][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e]\\\\x3a[\\\\x09\\\\x20]{0,5}(?:[\\\\x42\\\\x62][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x49\\\\x69][\\\\x43\\\\x63][\\\\x09\\\\x20]([\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{8,}\\\\x3d{0,3})|(?:[\\\\x42\\\\x62][\\\\x45\\\\x65][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x52\\\\x72]|(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d){0,1}[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])[\\\\x09\\\\x20]([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,})|([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))|(?:[\\\\x58\\\\x78]\\\\x2d(?:[\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{1,}\\\\x2d){0,1}){0,1}(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d{0,1}){0,1}(?:[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]|[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])\\\\x3a[\\\\x09\\\\x20]{0,5}([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))\\\\x22|\\\\x27(?:[\\\\x41\\\\x61][\\\\x55\\\\x75][\\\\x54\\\\x74][\\\\x48\\\\x68][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x5a\\\\x7a][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e]\\\\x3a[\\\\x09\\\\x20]{0,5}(?:[\\\\x42\\\\x62][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x49\\\\x69][\\\\x43\\\\x63][\\\\x09\\\\x20]([\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{8,}\\\\x3d{0,3})|(?:[\\\\x42\\\\x62][\\\\x45\\\\x65][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x52\\\\x72]|(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d){0,1}[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])[\\\\x09\\\\x20]([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,})|([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))|(?:[\\\\x58\\\\x78]\\\\x2d(?:[\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{1,}\\\\x2d){0,1}){0,1}(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]\\\\x2d{0,1}){0,1}(?:[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]|[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])\\\\x3a[\\\\x09\\\\x20]{0,5}([\\\\x2b\\\\x2d-\\\\x39\\\\x3d\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7e]{8,}))\\\\x27)(?:\\\\B|[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]|$))\"},\"firstGroup\":1}]},\"\\\\bcurl\\\\b(?:.*|.*(?:[\\\\r\\\\n]{1,2}.*){1,5})[ \\\\t\\\\n\\\\r](?:-u|--user)(?:=|[ \\\\t]{0,5})(\\\"(:[^\\\"]{3,}|[^:\\\"]{3,}:|[^:\\\"]{3,}:[^\\\"]{3,})\\\"|'([^:']{3,}:[^']{3,})'|((?:\\\"[^\\\"]{3,}\\\"|'[^']{3,}'|[\\\\w$@.-]+):(?:\\\"[^\\\"]{3,}\\\"|'[^']{3,}'|[\\\\w${}@.-]+)))(?:\\\\s|\\\\z)\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":false,\"literals\":[{\"words\":[\"curl\"],\"source\":\"\\\\b\\\\x63\\\\x75\\\\x72\\\\x6c\\\\b(?:[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}|[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}(?:[\\\\x0a\\\\x0d]{1,2}[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}){1,5})[\\\\x09-\\\\x0a\\\\x0d\\\\x20](?:\\\\x2d\\\\x75|\\\\x2d\\\\x2d\\\\x75\\\\x73\\\\x65\\\\x72)(?:\\\\x3d|[\\\\x09\\\\x20]{0,5})((?:\\\\x22(\\\\x3a[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,}|[\\\\x00-\\\\x21\\\\x23-\\\\x39\\\\x3b-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x3a|[\\\\x00-\\\\x21\\\\x23-\\\\x39\\\\x3b-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x3a[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,})\\\\x22|\\\\x27([\\\\x00-\\\\x26\\\\x28-\\\\x39\\\\x3b-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x3a[\\\\x00-\\\\x26\\\\x28-\\\\x7f\\\\x80-\\\\xff]{3,})\\\\x27|((?:\\\\x22[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x22|\\\\x27[\\\\x00-\\\\x26\\\\x28-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x27|[\\\\x24\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{1,})\\\\x3a(?:\\\\x22[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x22|\\\\x27[\\\\x00-\\\\x26\\\\x28-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x27|[\\\\x24\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7b\\\\x7d]{1,}))))(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\u0000ÿ\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1e999,\"backtracks\":true,\"tail\":{\"source\":\"[\\\\x09-\\\\x0a\\\\x0d\\\\x20](?:\\\\x2d\\\\x75|\\\\x2d\\\\x2d\\\\x75\\\\x73\\\\x65\\\\x72)\",\"rest\":\"[\\\\x09-\\\\x0a\\\\x0d\\\\x20](?:\\\\x2d\\\\x75|\\\\x2d\\\\x2d\\\\x75\\\\x73\\\\x65\\\\x72)(?:\\\\x3d|[\\\\x09\\\\x20]{0,5})((?:\\\\x22(\\\\x3a[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,}|[\\\\x00-\\\\x21\\\\x23-\\\\x39\\\\x3b-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x3a|[\\\\x00-\\\\x21\\\\x23-\\\\x39\\\\x3b-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x3a[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,})\\\\x22|\\\\x27([\\\\x00-\\\\x26\\\\x28-\\\\x39\\\\x3b-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x3a[\\\\x00-\\\\x26\\\\x28-\\\\x7f\\\\x80-\\\\xff]{3,})\\\\x27|((?:\\\\x22[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x22|\\\\x27[\\\\x00-\\\\x26\\\\x28-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x27|[\\\\x24\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{1,})\\\\x3a(?:\\\\x22[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x22|\\\\x27[\\\\x00-\\\\x26\\\\x28-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x27|[\\\\x24\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7b\\\\x7d]{1,}))))(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]|$)\"},\"inLine\":{\"head\":\"\\\\b\\\\x63\\\\x75\\\\x72\\\\x6c\\\\b\",\"source\":\"\\\\b\\\\x63\\\\x75\\\\x72\\\\x6c\\\\b(?:[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}|[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}(?:[\\\\x0a\\\\x0d]{1,2}[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}){1,5})([\\\\x09-\\\\x0a\\\\x0d\\\\x20](?:\\\\x2d\\\\x75|\\\\x2d\\\\x2d\\\\x75\\\\x73\\\\x65\\\\x72)(?:\\\\x3d|[\\\\x09\\\\x20]{0,5})((?:\\\\x22(\\\\x3a[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,}|[\\\\x00-\\\\x21\\\\x23-\\\\x39\\\\x3b-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x3a|[\\\\x00-\\\\x21\\\\x23-\\\\x39\\\\x3b-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x3a[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,})\\\\x22|\\\\x27([\\\\x00-\\\\x26\\\\x28-\\\\x39\\\\x3b-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x3a[\\\\x00-\\\\x26\\\\x28-\\\\x7f\\\\x80-\\\\xff]{3,})\\\\x27|((?:\\\\x22[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x22|\\\\x27[\\\\x00-\\\\x26\\\\x28-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x27|[\\\\x24\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{1,})\\\\x3a(?:\\\\x22[\\\\x00-\\\\x21\\\\x23-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x22|\\\\x27[\\\\x00-\\\\x26\\\\x28-\\\\x7f\\\\x80-\\\\xff]{3,}\\\\x27|[\\\\x24\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x40-\\\\x5a\\\\x5f\\\\x61-\\\\x7b\\\\x7d]{1,}))))(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]|$))\"},\"firstGroup\":1}]},\"\\\\b(dapi[a-f0-9]{32}(?:-\\\\d)?)(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":40,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"dapi\"],\"source\":\"\\\\b(\\\\x64\\\\x61\\\\x70\\\\x69[\\\\x30-\\\\x39\\\\x61-\\\\x66]{32,32}(?:\\\\x2d[\\\\x30-\\\\x39]){0,1})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;\\\\\\\\`fiinnpprr\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:datadog)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":131,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"datadog\"],\"source\":\"[\\\\x44\\\\x64][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x41\\\\x61][\\\\x44\\\\x64][\\\\x4f\\\\x6f][\\\\x47\\\\x67][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:dnkey)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(dnkey-[a-z0-9=_\\\\-]{26}-[a-z0-9=_\\\\-]{52})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":174,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"dnkey-\"],\"source\":\"([\\\\x44\\\\x64][\\\\x4e\\\\x6e][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{26,26}\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{52,52})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;==AZ\\\\\\\\_z\",\"before\":\"[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,50}?[\\\\x44\\\\x64][\\\\x4e\\\\x6e][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}\",\"lead\":87,\"leadChars\":\"\\t\\n\\f\\r \\\"',-.0123456789:=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_`abcdefghijklmnopqrstuvwxyz|\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(doo_v1_[a-f0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":73,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"doo_v1_\"],\"source\":\"\\\\b(\\\\x64\\\\x6f\\\\x6f\\\\x5f\\\\x76\\\\x31\\\\x5f[\\\\x30-\\\\x39\\\\x61-\\\\x66]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;\\\\\\\\_fnorrvv\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(dop_v1_[a-f0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":73,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"dop_v1_\"],\"source\":\"\\\\b(\\\\x64\\\\x6f\\\\x70\\\\x5f\\\\x76\\\\x31\\\\x5f[\\\\x30-\\\\x39\\\\x61-\\\\x66]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;\\\\\\\\_fnprrvv\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\b(dor_v1_[a-f0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":73,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"dor_v1_\"],\"source\":\"\\\\b([\\\\x44\\\\x64][\\\\x4f\\\\x6f][\\\\x52\\\\x72]\\\\x5f[\\\\x56\\\\x76]\\\\x31\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;AFNORRVV\\\\\\\\_fnorrvv\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:discord)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":155,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"discord\"],\"source\":\"[\\\\x44\\\\x64][\\\\x49\\\\x69][\\\\x53\\\\x73][\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:discord)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9]{18})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":109,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"discord\"],\"source\":\"[\\\\x44\\\\x64][\\\\x49\\\\x69][\\\\x53\\\\x73][\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39]{18,18})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:discord)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9=_\\\\-]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":123,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"discord\"],\"source\":\"[\\\\x44\\\\x64][\\\\x49\\\\x69][\\\\x53\\\\x73][\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"dp\\\\.pt\\\\.(?i)[a-z0-9]{43}\":{\"longest\":49,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"dp.pt.\"],\"source\":\"\\\\x64\\\\x70\\\\x2e\\\\x70\\\\x74\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{43,43}\",\"first\":{\"atEdge\":false},\"chars\":\"..09AZaz\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:droneci)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":123,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"droneci\"],\"source\":\"[\\\\x44\\\\x64][\\\\x52\\\\x72][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x43\\\\x63][\\\\x49\\\\x69][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:dropbox)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{15})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":106,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"dropbox\"],\"source\":\"[\\\\x44\\\\x64][\\\\x52\\\\x72][\\\\x4f\\\\x6f][\\\\x50\\\\x70][\\\\x42\\\\x62][\\\\x4f\\\\x6f][\\\\x58\\\\x78][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{15,15})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:dropbox)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{11}(AAAAAAAAAA)[a-z0-9\\\\-_=]{43})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":155,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"dropbox\"],\"source\":\"[\\\\x44\\\\x64][\\\\x52\\\\x72][\\\\x4f\\\\x6f][\\\\x50\\\\x70][\\\\x42\\\\x62][\\\\x4f\\\\x6f][\\\\x58\\\\x78][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{11,11}([\\\\x41\\\\x61][\\\\x41\\\\x61][\\\\x41\\\\x61][\\\\x41\\\\x61][\\\\x41\\\\x61][\\\\x41\\\\x61][\\\\x41\\\\x61][\\\\x41\\\\x61][\\\\x41\\\\x61][\\\\x41\\\\x61])[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{43,43})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:dropbox)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(sl\\\\.[a-z0-9\\\\-=_]{135})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":229,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"dropbox\"],\"source\":\"[\\\\x44\\\\x64][\\\\x52\\\\x72][\\\\x4f\\\\x6f][\\\\x50\\\\x70][\\\\x42\\\\x62][\\\\x4f\\\\x6f][\\\\x58\\\\x78][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x53\\\\x73][\\\\x4c\\\\x6c]\\\\x2e[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{135,135})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"duffel_(?:test|live)_(?i)[a-z0-9_\\\\-=]{43}\":{\"longest\":55,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"duffel_test_\",\"duffel_live_\"],\"source\":\"\\\\x64\\\\x75\\\\x66\\\\x66\\\\x65\\\\x6c\\\\x5f(?:\\\\x74\\\\x65\\\\x73\\\\x74|\\\\x6c\\\\x69\\\\x76\\\\x65)\\\\x5f[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{43,43}\",\"first\":{\"atEdge\":false},\"chars\":\"--09==AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"dt0c01\\\\.(?i)[a-z0-9]{24}\\\\.[a-z0-9]{64}\":{\"longest\":96,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"dt0c01.\"],\"source\":\"\\\\x64\\\\x74\\\\x30\\\\x63\\\\x30\\\\x31\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{24,24}\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{64,64}\",\"first\":{\"atEdge\":false},\"chars\":\"..09AZaz\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bEZAK(?i)[a-z0-9]{54}\\\\b\":{\"longest\":58,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"ezak\"],\"source\":\"\\\\b\\\\x45\\\\x5a\\\\x41\\\\x4b[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{54,54}\\\\b\",\"first\":{\"atEdge\":true},\"chars\":\"09AZaz\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bEZTK(?i)[a-z0-9]{54}\\\\b\":{\"longest\":58,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"eztk\"],\"source\":\"\\\\b\\\\x45\\\\x5a\\\\x54\\\\x4b[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{54,54}\\\\b\",\"first\":{\"atEdge\":true},\"chars\":\"09AZaz\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:(?-i:ETSY|[Ee]tsy))(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{24})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":112,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"etsy\"],\"source\":\"(?:\\\\x45\\\\x54\\\\x53\\\\x59|[\\\\x45\\\\x65]\\\\x74\\\\x73\\\\x79)[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{24,24})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":27,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\b(\\\\d{15,16}(\\\\||%)[0-9a-z\\\\-_]{27,40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":59,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true},\"\\\\b(EAA[MC](?i)[a-z0-9]{100,})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"eaac\",\"eaam\"],\"source\":\"\\\\b(\\\\x45\\\\x41\\\\x41[\\\\x43\\\\x4d][\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{100,})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;AZ\\\\\\\\`z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:facebook)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":124,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"facebook\"],\"source\":\"[\\\\x46\\\\x66][\\\\x41\\\\x61][\\\\x43\\\\x63][\\\\x45\\\\x65][\\\\x42\\\\x62][\\\\x4f\\\\x6f][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":31,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:fastly)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9=_\\\\-]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":122,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"fastly\"],\"source\":\"[\\\\x46\\\\x66][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x54\\\\x74][\\\\x4c\\\\x6c][\\\\x59\\\\x79][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:finicity)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":124,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"finicity\"],\"source\":\"[\\\\x46\\\\x66][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x49\\\\x69][\\\\x43\\\\x63][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x59\\\\x79][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":31,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:finicity)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{20})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":112,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"finicity\"],\"source\":\"[\\\\x46\\\\x66][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x49\\\\x69][\\\\x43\\\\x63][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x59\\\\x79][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,20})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":31,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:finnhub)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{20})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":111,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"finnhub\"],\"source\":\"[\\\\x46\\\\x66][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x4e\\\\x6e][\\\\x48\\\\x68][\\\\x55\\\\x75][\\\\x42\\\\x62][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,20})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:flickr)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":122,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"flickr\"],\"source\":\"[\\\\x46\\\\x66][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63][\\\\x4b\\\\x6b][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"FLWSECK_TEST-(?i)[a-h0-9]{12}\":{\"longest\":25,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"flwseck_test\"],\"source\":\"\\\\x46\\\\x4c\\\\x57\\\\x53\\\\x45\\\\x43\\\\x4b\\\\x5f\\\\x54\\\\x45\\\\x53\\\\x54\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x48\\\\x61-\\\\x68]{12,12}\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"CCEFKLSTWW__\",\"longest\":12,\"next\":\"--\"}},\"chars\":\"--09AHKLSTWW__ah\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"FLWPUBK_TEST-(?i)[a-h0-9]{32}-X\":{\"longest\":47,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"flwpubk_test\"],\"source\":\"\\\\x46\\\\x4c\\\\x57\\\\x50\\\\x55\\\\x42\\\\x4b\\\\x5f\\\\x54\\\\x45\\\\x53\\\\x54\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x48\\\\x61-\\\\x68]{32,32}\\\\x2d[\\\\x58\\\\x78]\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"--09AHKLPPSUWW__ah\",\"longest\":46,\"next\":\"XXxx\"}},\"chars\":\"--09AHKLPPSUWX__ahxx\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"FLWSECK_TEST-(?i)[a-h0-9]{32}-X\":{\"longest\":47,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"flwseck_test\"],\"source\":\"\\\\x46\\\\x4c\\\\x57\\\\x53\\\\x45\\\\x43\\\\x4b\\\\x5f\\\\x54\\\\x45\\\\x53\\\\x54\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x48\\\\x61-\\\\x68]{32,32}\\\\x2d[\\\\x58\\\\x78]\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"--09AHKLSTWW__ah\",\"longest\":46,\"next\":\"XXxx\"}},\"chars\":\"--09AHKLSTWX__ahxx\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b((?:fo1_[\\\\w-]{43}|fm1[ar]_[a-zA-Z0-9+\\\\/]{100,}={0,3}|fm2_[a-zA-Z0-9+\\\\/]{100,}={0,3}))(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"fo1_\",\"fm1a_\",\"fm1r_\",\"fm2_\"],\"source\":\"\\\\b((?:\\\\x66\\\\x6f\\\\x31\\\\x5f[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{43,43}|\\\\x66\\\\x6d\\\\x31[\\\\x61\\\\x72]\\\\x5f[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{100,}\\\\x3d{0,3}|\\\\x66\\\\x6d\\\\x32\\\\x5f[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{100,}\\\\x3d{0,3}))(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''++--/9;;==AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"fio-u-(?i)[a-z0-9\\\\-_=]{64}\":{\"longest\":70,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"fio-u-\"],\"source\":\"\\\\x66\\\\x69\\\\x6f\\\\x2d\\\\x75\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{64,64}\",\"first\":{\"atEdge\":false},\"chars\":\"--09==AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\"']secret_key[\\\"']\\\\s*=>\\\\s*[\\\"'](sk_[\\\\S]{29})[\\\"']\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":false,\"literals\":[{\"words\":[\"secret_key\\\"\",\"secret_key'\"],\"source\":\"[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x43\\\\x63][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x54\\\\x74]\\\\x5f[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79][\\\\x22\\\\x27][\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]{0,}\\\\x3d\\\\x3e[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]{0,}[\\\\x22\\\\x27]([\\\\x53\\\\x73][\\\\x4b\\\\x6b]\\\\x5f[\\\\x00-\\\\x08\\\\x0b\\\\x0e-\\\\x1f\\\\x21-\\\\x7f\\\\x80-\\\\xff]{29,116})[\\\\x22\\\\x27]\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''==CCEEKKRTYY__cceekkrtyy\",\"longest\":1e999,\"next\":\">>\"}},\"chars\":\"\\u0000ÿ\",\"before\":\"[\\\\x22\\\\x27]\",\"lead\":1,\"leadChars\":\"\\\"'\",\"lineBreaks\":1e999,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:freshbooks)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":158,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"freshbooks\"],\"source\":\"[\\\\x46\\\\x66][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x48\\\\x68][\\\\x42\\\\x62][\\\\x4f\\\\x6f][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x53\\\\x73][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":33,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(AIza[\\\\w-]{35})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":41,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"aiza\"],\"source\":\"\\\\b(\\\\x41\\\\x49\\\\x7a\\\\x61[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{35,35})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:access|auth|(?-i:[Aa]pi|API)|credential|creds|key|passw(?:or)?d|secret|token)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([\\\\w.=-]{10,150}|[a-z0-9][a-z0-9+/]{11,}={0,3})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"access\",\"auth\",\"api\",\"credential\",\"creds\",\"key\",\"passwd\",\"password\",\"secret\",\"token\"],\"source\":\"(?:[\\\\x41\\\\x61][\\\\x43\\\\x63][\\\\x43\\\\x63][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x53\\\\x73]|[\\\\x41\\\\x61][\\\\x55\\\\x75][\\\\x54\\\\x74][\\\\x48\\\\x68]|[\\\\x41\\\\x61]\\\\x70\\\\x69|\\\\x41\\\\x50\\\\x49|[\\\\x43\\\\x63][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x44\\\\x64][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x41\\\\x61][\\\\x4c\\\\x6c]|[\\\\x43\\\\x63][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x44\\\\x64][\\\\x53\\\\x73]|[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]|[\\\\x50\\\\x70][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x53\\\\x73][\\\\x57\\\\x77](?:[\\\\x4f\\\\x6f][\\\\x52\\\\x72]){0,1}[\\\\x44\\\\x64]|[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x43\\\\x63][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x54\\\\x74]|[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}((?:[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{10,150}|[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a][\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{11,}\\\\x3d{0,3}))(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":33,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''+;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?:ghu|ghs)_[0-9a-zA-Z]{36}\":{\"longest\":40,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"ghu_\",\"ghs_\"],\"source\":\"(?:\\\\x67\\\\x68\\\\x75|\\\\x67\\\\x68\\\\x73)\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{36,36}\",\"first\":{\"atEdge\":false},\"chars\":\"09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"github_pat_\\\\w{82}\":{\"longest\":93,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"github_pat_\"],\"source\":\"\\\\x67\\\\x69\\\\x74\\\\x68\\\\x75\\\\x62\\\\x5f\\\\x70\\\\x61\\\\x74\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{82,82}\",\"first\":{\"atEdge\":false},\"chars\":\"09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"gho_[0-9a-zA-Z]{36}\":{\"longest\":40,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"gho_\"],\"source\":\"\\\\x67\\\\x68\\\\x6f\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{36,36}\",\"first\":{\"atEdge\":false},\"chars\":\"09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"ghp_[0-9a-zA-Z]{36}\":{\"longest\":40,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"ghp_\"],\"source\":\"\\\\x67\\\\x68\\\\x70\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{36,36}\",\"first\":{\"atEdge\":false},\"chars\":\"09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"ghr_[0-9a-zA-Z]{36}\":{\"longest\":40,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"ghr_\"],\"source\":\"\\\\x67\\\\x68\\\\x72\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{36,36}\",\"first\":{\"atEdge\":false},\"chars\":\"09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glcbt-[0-9a-zA-Z]{1,5}_[0-9a-zA-Z_-]{20}\":{\"longest\":32,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glcbt-\"],\"source\":\"\\\\x67\\\\x6c\\\\x63\\\\x62\\\\x74\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{1,5}\\\\x5f[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{20,20}\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"--09AZaz\",\"longest\":11,\"next\":\"__\"}},\"chars\":\"--09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"gldt-[0-9a-zA-Z_\\\\-]{20}\":{\"longest\":25,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"gldt-\"],\"source\":\"\\\\x67\\\\x6c\\\\x64\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{20,20}\",\"first\":{\"atEdge\":false},\"chars\":\"--09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glffct-[0-9a-zA-Z_\\\\-]{20}\":{\"longest\":27,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glffct-\"],\"source\":\"\\\\x67\\\\x6c\\\\x66\\\\x66\\\\x63\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{20,20}\",\"first\":{\"atEdge\":false},\"chars\":\"--09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glft-[0-9a-zA-Z_\\\\-]{20}\":{\"longest\":25,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glft-\"],\"source\":\"\\\\x67\\\\x6c\\\\x66\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{20,20}\",\"first\":{\"atEdge\":false},\"chars\":\"--09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glimt-[0-9a-zA-Z_\\\\-]{25}\":{\"longest\":31,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glimt-\"],\"source\":\"\\\\x67\\\\x6c\\\\x69\\\\x6d\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{25,25}\",\"first\":{\"atEdge\":false},\"chars\":\"--09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glagent-[0-9a-zA-Z_\\\\-]{50}\":{\"longest\":58,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glagent-\"],\"source\":\"\\\\x67\\\\x6c\\\\x61\\\\x67\\\\x65\\\\x6e\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{50,50}\",\"first\":{\"atEdge\":false},\"chars\":\"--09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"gloas-[0-9a-zA-Z_\\\\-]{64}\":{\"longest\":70,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"gloas-\"],\"source\":\"\\\\x67\\\\x6c\\\\x6f\\\\x61\\\\x73\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{64,64}\",\"first\":{\"atEdge\":false},\"chars\":\"--09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glpat-[\\\\w-]{20}\":{\"longest\":26,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glpat-\"],\"source\":\"\\\\x67\\\\x6c\\\\x70\\\\x61\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{20,20}\",\"first\":{\"atEdge\":false},\"chars\":\"--09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bglpat-[0-9a-zA-Z_-]{27,300}\\\\.[0-9a-z]{2}[0-9a-z]{7}\\\\b\":{\"longest\":316,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glpat-\"],\"source\":\"\\\\b\\\\x67\\\\x6c\\\\x70\\\\x61\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{27,300}\\\\x2e[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{2,2}[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{7,7}\\\\b\",\"first\":{\"atEdge\":true,\"run\":{\"of\":\"--09AZ__az\",\"longest\":306,\"next\":\"..\"}},\"chars\":\"-.09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glptt-[0-9a-f]{40}\":{\"longest\":46,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glptt-\"],\"source\":\"\\\\x67\\\\x6c\\\\x70\\\\x74\\\\x74\\\\x2d[\\\\x30-\\\\x39\\\\x61-\\\\x66]{40,40}\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"--ggllpptt\",\"longest\":6,\"next\":\"09af\"}},\"chars\":\"--09agllpptt\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"GR1348941[\\\\w-]{20}\":{\"longest\":29,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"gr1348941\"],\"source\":\"\\\\x47\\\\x52\\\\x31\\\\x33\\\\x34\\\\x38\\\\x39\\\\x34\\\\x31[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{20,20}\",\"first\":{\"atEdge\":false},\"chars\":\"--09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glrt-[0-9a-zA-Z_\\\\-]{20}\":{\"longest\":25,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glrt-\"],\"source\":\"\\\\x67\\\\x6c\\\\x72\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{20,20}\",\"first\":{\"atEdge\":false},\"chars\":\"--09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bglrt-t\\\\d_[0-9a-zA-Z_\\\\-]{27,300}\\\\.[0-9a-z]{2}[0-9a-z]{7}\\\\b\":{\"longest\":318,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glrt-t\"],\"source\":\"\\\\b\\\\x67\\\\x6c\\\\x72\\\\x74\\\\x2d\\\\x74[\\\\x30-\\\\x39]\\\\x5f[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{27,300}\\\\x2e[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{2,2}[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{7,7}\\\\b\",\"first\":{\"atEdge\":true,\"run\":{\"of\":\"--09AZ__az\",\"longest\":308,\"next\":\"..\"}},\"chars\":\"-.09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"glsoat-[0-9a-zA-Z_\\\\-]{20}\":{\"longest\":27,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"glsoat-\"],\"source\":\"\\\\x67\\\\x6c\\\\x73\\\\x6f\\\\x61\\\\x74\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{20,20}\",\"first\":{\"atEdge\":false},\"chars\":\"--09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"_gitlab_session=[0-9a-z]{32}\":{\"longest\":48,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"_gitlab_sess\"],\"source\":\"\\\\x5f\\\\x67\\\\x69\\\\x74\\\\x6c\\\\x61\\\\x62\\\\x5f\\\\x73\\\\x65\\\\x73\\\\x73\\\\x69\\\\x6f\\\\x6e\\\\x3d[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{32,32}\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"__abeeggiillnost\",\"longest\":15,\"next\":\"==\"}},\"chars\":\"09==__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:gitter)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9_-]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":130,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"gitter\"],\"source\":\"[\\\\x47\\\\x67][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:gocardless)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(live_(?i)[a-z0-9\\\\-_=]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":139,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"gocardless\"],\"source\":\"[\\\\x47\\\\x67][\\\\x4f\\\\x6f][\\\\x43\\\\x63][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x44\\\\x64][\\\\x4c\\\\x6c][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x53\\\\x73][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x56\\\\x76][\\\\x45\\\\x65]\\\\x5f[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":33,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\b(eyJrIjoi[A-Za-z0-9]{70,400}={0,3})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":413,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"eyjrijoi\"],\"source\":\"\\\\b([\\\\x45\\\\x65][\\\\x59\\\\x79][\\\\x4a\\\\x6a][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x4a\\\\x6a][\\\\x4f\\\\x6f][\\\\x49\\\\x69][\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{70,400}\\\\x3d{0,3})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;==AZ\\\\\\\\`z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\b(glc_[A-Za-z0-9+/]{32,400}={0,3})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":409,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"glc_\"],\"source\":\"\\\\b([\\\\x47\\\\x67][\\\\x4c\\\\x6c][\\\\x43\\\\x63]\\\\x5f[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,400}\\\\x3d{0,3})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''++/9;;==AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\b(glsa_[A-Za-z0-9]{32}_[A-Fa-f0-9]{8})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":48,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"glsa_\"],\"source\":\"\\\\b([\\\\x47\\\\x67][\\\\x4c\\\\x6c][\\\\x53\\\\x73][\\\\x41\\\\x61]\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32}\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?:pat|sat)\\\\.[a-zA-Z0-9_-]{22}\\\\.[a-zA-Z0-9]{24}\\\\.[a-zA-Z0-9]{20}\":{\"longest\":72,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"pat.\",\"sat.\"],\"source\":\"(?:\\\\x70\\\\x61\\\\x74|\\\\x73\\\\x61\\\\x74)\\\\x2e[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{22,22}\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{24,24}\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,20}\",\"first\":{\"atEdge\":false},\"chars\":\"-.09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[a-z0-9]{14}\\\\.(?-i:atlasv1)\\\\.[a-z0-9\\\\-_=]{60,70}\":{\"longest\":93,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\".atlasv1.\"],\"source\":\"\\\\x2e\\\\x61\\\\x74\\\\x6c\\\\x61\\\\x73\\\\x76\\\\x31\\\\x2e[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{60,70}\",\"first\":{\"atEdge\":false},\"chars\":\"-.09==AZ__az\",\"before\":\"[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{14,14}\",\"lead\":14,\"leadChars\":\"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:administrator_login_password|password)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(\\\"[a-z0-9=_\\\\-]{8,20}\\\")(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":134,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"administrato\",\"password\"],\"source\":\"(?:[\\\\x41\\\\x61][\\\\x44\\\\x64][\\\\x4d\\\\x6d][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x49\\\\x69][\\\\x53\\\\x73][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x52\\\\x72]\\\\x5f[\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x47\\\\x67][\\\\x49\\\\x69][\\\\x4e\\\\x6e]\\\\x5f[\\\\x50\\\\x70][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x53\\\\x73][\\\\x57\\\\x77][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x44\\\\x64]|[\\\\x50\\\\x70][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x53\\\\x73][\\\\x57\\\\x77][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x44\\\\x64])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}(\\\\x22[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{8,20}\\\\x22)(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":51,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:heroku)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":126,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"heroku\"],\"source\":\"[\\\\x48\\\\x68][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x55\\\\x75][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b((HRKU-AA[0-9a-zA-Z_-]{58}))(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":67,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"hrku-aa\"],\"source\":\"\\\\b((\\\\x48\\\\x52\\\\x4b\\\\x55\\\\x2d\\\\x41\\\\x41[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{58,58}))(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:hubspot)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":127,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"hubspot\"],\"source\":\"[\\\\x48\\\\x68][\\\\x55\\\\x75][\\\\x42\\\\x62][\\\\x53\\\\x73][\\\\x50\\\\x70][\\\\x4f\\\\x6f][\\\\x54\\\\x74][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(hf_(?i:[a-z]{34}))(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":39,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"hf_\"],\"source\":\"\\\\b(\\\\x68\\\\x66\\\\x5f[\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{34,34})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'';;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(api_org_(?i:[a-z]{34}))(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":44,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"api_org_\"],\"source\":\"\\\\b(\\\\x61\\\\x70\\\\x69\\\\x5f\\\\x6f\\\\x72\\\\x67\\\\x5f[\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{34,34})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'';;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(ico-[a-zA-Z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":38,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"ico-\"],\"source\":\"\\\\b(\\\\x69\\\\x63\\\\x6f\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;AZ\\\\\\\\`z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:intercom)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9=_\\\\-]{60})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":152,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"intercom\"],\"source\":\"[\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4d\\\\x6d][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{60,60})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":31,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(s-s4t2(?:ud|af)-(?i)[abcdef0123456789]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":75,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"s-s4t2ud-\",\"s-s4t2af-\"],\"source\":\"\\\\b(\\\\x73\\\\x2d\\\\x73\\\\x34\\\\x74\\\\x32(?:\\\\x75\\\\x64|\\\\x61\\\\x66)\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;AF\\\\\\\\`fnnru\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:jfrog|artifactory|bintray|xray)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{73})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":168,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"jfrog\",\"artifactory\",\"bintray\",\"xray\"],\"source\":\"(?:[\\\\x4a\\\\x6a][\\\\x46\\\\x66][\\\\x52\\\\x72][\\\\x4f\\\\x6f][\\\\x47\\\\x67]|[\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x46\\\\x66][\\\\x41\\\\x61][\\\\x43\\\\x63][\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x59\\\\x79]|[\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x59\\\\x79]|[\\\\x58\\\\x78][\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x59\\\\x79])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{73,73})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":34,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:jfrog|artifactory|bintray|xray)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":159,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"jfrog\",\"artifactory\",\"bintray\",\"xray\"],\"source\":\"(?:[\\\\x4a\\\\x6a][\\\\x46\\\\x66][\\\\x52\\\\x72][\\\\x4f\\\\x6f][\\\\x47\\\\x67]|[\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x46\\\\x66][\\\\x41\\\\x61][\\\\x43\\\\x63][\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x59\\\\x79]|[\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x59\\\\x79]|[\\\\x58\\\\x78][\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x59\\\\x79])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":34,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(ey[a-zA-Z0-9]{17,}\\\\.ey[a-zA-Z0-9\\\\/\\\\\\\\_-]{17,}\\\\.(?:[a-zA-Z0-9\\\\/\\\\\\\\_-]{10,}={0,2})?)(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"ey\"],\"source\":\"\\\\b(\\\\x65\\\\x79[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{17,}\\\\x2e\\\\x65\\\\x79[\\\\x2d\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x5c\\\\x5f\\\\x61-\\\\x7a]{17,}\\\\x2e(?:[\\\\x2d\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x5c\\\\x5f\\\\x61-\\\\x7a]{10,}\\\\x3d{0,2}){0,1})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true,\"run\":{\"of\":\"09AZaz\",\"longest\":1e999,\"next\":\"..\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''-9;;==AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bZXlK(?:(?P<alg>aGJHY2lPaU)|(?P<apu>aGNIVWlPaU)|(?P<apv>aGNIWWlPaU)|(?P<aud>aGRXUWlPaU)|(?P<b64>aU5qUWlP)|(?P<crit>amNtbDBJanBi)|(?P<cty>amRIa2lPaU)|(?P<epk>bGNHc2lPbn)|(?P<enc>bGJtTWlPaU)|(?P<jku>cWEzVWlPaU)|(?P<jwk>cWQyc2lPb)|(?P<iss>cGMzTWlPaU)|(?P<iv>cGRpSTZJ)|(?P<kid>cmFXUWlP)|(?P<key_ops>clpYbGZiM0J6SWpwY)|(?P<kty>cmRIa2lPaUp)|(?P<nonce>dWIyNWpaU0k2)|(?P<p2c>d01tTWlP)|(?P<p2s>d01uTWlPaU)|(?P<ppt>d2NIUWlPaU)|(?P<sub>emRXSWlPaU)|(?P<svt>emRuUWlP)|(?P<tag>MFlXY2lPaU)|(?P<typ>MGVYQWlPaUp)|(?P<url>MWNtd2l)|(?P<use>MWMyVWlPaUp)|(?P<ver>MlpYSWlPaU)|(?P<version>MlpYSnphVzl1SWpv)|(?P<x>NElqb2)|(?P<x5c>NE5XTWlP)|(?P<x5t>NE5YUWlPaU)|(?P<x5ts256>NE5YUWpVekkxTmlJNkl)|(?P<x5u>NE5YVWlPaU)|(?P<zip>NmFYQWlPaU))[a-zA-Z0-9\\\\/\\\\\\\\_+\\\\-\\\\r\\\\n]{40,}={0,2}\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"zxlk\"],\"source\":\"\\\\b\\\\x5a\\\\x58\\\\x6c\\\\x4b(?:(\\\\x61\\\\x47\\\\x4a\\\\x48\\\\x59\\\\x32\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x61\\\\x47\\\\x4e\\\\x49\\\\x56\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x61\\\\x47\\\\x4e\\\\x49\\\\x57\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x61\\\\x47\\\\x52\\\\x58\\\\x55\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x61\\\\x55\\\\x35\\\\x71\\\\x55\\\\x57\\\\x6c\\\\x50)|(\\\\x61\\\\x6d\\\\x4e\\\\x74\\\\x62\\\\x44\\\\x42\\\\x4a\\\\x61\\\\x6e\\\\x42\\\\x69)|(\\\\x61\\\\x6d\\\\x52\\\\x49\\\\x61\\\\x32\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x62\\\\x47\\\\x4e\\\\x48\\\\x63\\\\x32\\\\x6c\\\\x50\\\\x62\\\\x6e)|(\\\\x62\\\\x47\\\\x4a\\\\x74\\\\x54\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x63\\\\x57\\\\x45\\\\x7a\\\\x56\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x63\\\\x57\\\\x51\\\\x79\\\\x63\\\\x32\\\\x6c\\\\x50\\\\x62)|(\\\\x63\\\\x47\\\\x4d\\\\x7a\\\\x54\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x63\\\\x47\\\\x52\\\\x70\\\\x53\\\\x54\\\\x5a\\\\x4a)|(\\\\x63\\\\x6d\\\\x46\\\\x58\\\\x55\\\\x57\\\\x6c\\\\x50)|(\\\\x63\\\\x6c\\\\x70\\\\x59\\\\x62\\\\x47\\\\x5a\\\\x69\\\\x4d\\\\x30\\\\x4a\\\\x36\\\\x53\\\\x57\\\\x70\\\\x77\\\\x59)|(\\\\x63\\\\x6d\\\\x52\\\\x49\\\\x61\\\\x32\\\\x6c\\\\x50\\\\x61\\\\x55\\\\x70)|(\\\\x64\\\\x57\\\\x49\\\\x79\\\\x4e\\\\x57\\\\x70\\\\x61\\\\x55\\\\x30\\\\x6b\\\\x32)|(\\\\x64\\\\x30\\\\x31\\\\x74\\\\x54\\\\x57\\\\x6c\\\\x50)|(\\\\x64\\\\x30\\\\x31\\\\x75\\\\x54\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x64\\\\x32\\\\x4e\\\\x49\\\\x55\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x65\\\\x6d\\\\x52\\\\x58\\\\x53\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x65\\\\x6d\\\\x52\\\\x75\\\\x55\\\\x57\\\\x6c\\\\x50)|(\\\\x4d\\\\x46\\\\x6c\\\\x58\\\\x59\\\\x32\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x4d\\\\x47\\\\x56\\\\x59\\\\x51\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55\\\\x70)|(\\\\x4d\\\\x57\\\\x4e\\\\x74\\\\x64\\\\x32\\\\x6c)|(\\\\x4d\\\\x57\\\\x4d\\\\x79\\\\x56\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55\\\\x70)|(\\\\x4d\\\\x6c\\\\x70\\\\x59\\\\x53\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x4d\\\\x6c\\\\x70\\\\x59\\\\x53\\\\x6e\\\\x70\\\\x68\\\\x56\\\\x7a\\\\x6c\\\\x31\\\\x53\\\\x57\\\\x70\\\\x76)|(\\\\x4e\\\\x45\\\\x6c\\\\x71\\\\x62\\\\x32)|(\\\\x4e\\\\x45\\\\x35\\\\x58\\\\x54\\\\x57\\\\x6c\\\\x50)|(\\\\x4e\\\\x45\\\\x35\\\\x59\\\\x55\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x4e\\\\x45\\\\x35\\\\x59\\\\x55\\\\x57\\\\x70\\\\x56\\\\x65\\\\x6b\\\\x6b\\\\x78\\\\x54\\\\x6d\\\\x6c\\\\x4a\\\\x4e\\\\x6b\\\\x6c)|(\\\\x4e\\\\x45\\\\x35\\\\x59\\\\x56\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55)|(\\\\x4e\\\\x6d\\\\x46\\\\x59\\\\x51\\\\x57\\\\x6c\\\\x50\\\\x61\\\\x55))[\\\\x0a\\\\x0d\\\\x2b\\\\x2d\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x5c\\\\x5f\\\\x61-\\\\x7a]{40,}\\\\x3d{0,2}\",\"first\":{\"atEdge\":true,\"run\":{\"of\":\"KKXXZZll\",\"longest\":4,\"next\":\"MNae\"}},\"chars\":\"\\n\\n\\r\\r++--/9==AZ\\\\\\\\__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1e999,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:kraken)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9\\\\/=_\\\\+\\\\-]{80,90})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":180,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"kraken\"],\"source\":\"[\\\\x4b\\\\x6b][\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2b\\\\x2d\\\\x2f-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{80,90})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''+;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)(?:\\\\bkind:[ \\\\t]*[\\\"']?\\\\bsecret\\\\b[\\\"']?(?s:.){0,200}?\\\\bdata:(?s:.){0,100}?\\\\s+([\\\\w.-]+:(?:[ \\\\t]*(?:\\\\||>[-+]?)\\\\s+)?[ \\\\t]*(?:[\\\"']?[a-z0-9+/]{10,}={0,3}[\\\"']?|\\\\{\\\\{[ \\\\t\\\\w\\\"|$:=,.-]+}}|\\\"\\\"|''))|\\\\bdata:(?s:.){0,100}?\\\\s+([\\\\w.-]+:(?:[ \\\\t]*(?:\\\\||>[-+]?)\\\\s+)?[ \\\\t]*(?:[\\\"']?[a-z0-9+/]{10,}={0,3}[\\\"']?|\\\\{\\\\{[ \\\\t\\\\w\\\"|$:=,.-]+}}|\\\"\\\"|''))(?s:.){0,200}?\\\\bkind:[ \\\\t]*[\\\"']?\\\\bsecret\\\\b[\\\"']?)\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":false,\"literals\":[{\"words\":[\"kind:\"],\"source\":\"\\\\b[\\\\x4b\\\\x6b][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x44\\\\x64]\\\\x3a[\\\\x09\\\\x20]{0,}[\\\\x22\\\\x27]{0,1}\\\\b[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x43\\\\x63][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x54\\\\x74]\\\\b[\\\\x22\\\\x27]{0,1}[\\\\x00-\\\\x7f\\\\x80-\\\\xff]{0,800}?\\\\b[\\\\x44\\\\x64][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x41\\\\x61]\\\\x3a[\\\\x00-\\\\x7f\\\\x80-\\\\xff]{0,400}?[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]{1,}([\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{1,}\\\\x3a(?:[\\\\x09\\\\x20]{0,}(?:\\\\x7c|\\\\x3e[\\\\x2b\\\\x2d]{0,1})[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]{1,}){0,1}[\\\\x09\\\\x20]{0,}(?:[\\\\x22\\\\x27]{0,1}[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{10,}\\\\x3d{0,3}[\\\\x22\\\\x27]{0,1}|\\\\x7b\\\\x7b[\\\\x09\\\\x20\\\\x22\\\\x24\\\\x2c-\\\\x2e\\\\x30-\\\\x3a\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7c]{1,}\\\\x7d\\\\x7d|\\\\x22\\\\x22|\\\\x27\\\\x27))\",\"first\":{\"atEdge\":true,\"run\":{\"of\":\"\\t\\t  \\\"\\\"''::CEIIKKNNRSceiikknnrs\",\"longest\":1e999,\"next\":\"TTtt\"}},\"chars\":\"\\u0000ÿ\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1e999,\"backtracks\":true,\"tail\":{\"source\":\"[\\\\x22\\\\x27]{0,1}\\\\b[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x43\\\\x63][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x54\\\\x74]\\\\b[\\\\x22\\\\x27]{0,1}[\\\\x00-\\\\x7f\\\\x80-\\\\xff]{0,800}?\\\\b[\\\\x44\\\\x64][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x41\\\\x61]\\\\x3a\"},\"firstGroup\":1},{\"words\":[\"data:\"],\"source\":\"\\\\b[\\\\x44\\\\x64][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x41\\\\x61]\\\\x3a[\\\\x00-\\\\x7f\\\\x80-\\\\xff]{0,400}?[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]{1,}([\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{1,}\\\\x3a(?:[\\\\x09\\\\x20]{0,}(?:\\\\x7c|\\\\x3e[\\\\x2b\\\\x2d]{0,1})[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]{1,}){0,1}[\\\\x09\\\\x20]{0,}(?:[\\\\x22\\\\x27]{0,1}[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{10,}\\\\x3d{0,3}[\\\\x22\\\\x27]{0,1}|\\\\x7b\\\\x7b[\\\\x09\\\\x20\\\\x22\\\\x24\\\\x2c-\\\\x2e\\\\x30-\\\\x3a\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a\\\\x7c]{1,}\\\\x7d\\\\x7d|\\\\x22\\\\x22|\\\\x27\\\\x27))[\\\\x00-\\\\x7f\\\\x80-\\\\xff]{0,800}?\\\\b[\\\\x4b\\\\x6b][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x44\\\\x64]\\\\x3a[\\\\x09\\\\x20]{0,}[\\\\x22\\\\x27]{0,1}\\\\b[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x43\\\\x63][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x54\\\\x74]\\\\b[\\\\x22\\\\x27]{0,1}\",\"first\":{\"atEdge\":true},\"chars\":\"\\u0000ÿ\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1e999,\"backtracks\":true,\"tail\":{\"source\":\"[\\\\x4b\\\\x6b][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x44\\\\x64]\\\\x3a[\\\\x09\\\\x20]{0,}[\\\\x22\\\\x27]{0,1}\\\\b[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x43\\\\x63][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x54\\\\x74]\",\"rest\":\"[\\\\x4b\\\\x6b][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x44\\\\x64]\\\\x3a[\\\\x09\\\\x20]{0,}[\\\\x22\\\\x27]{0,1}\\\\b[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x43\\\\x63][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x54\\\\x74]\\\\b[\\\\x22\\\\x27]{0,1}\"},\"firstGroup\":2}]},\"(?i)[\\\\w.-]{0,50}?(?:kucoin)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{24})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":114,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"kucoin\"],\"source\":\"[\\\\x4b\\\\x6b][\\\\x55\\\\x75][\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{24,24})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:kucoin)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":126,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"kucoin\"],\"source\":\"[\\\\x4b\\\\x6b][\\\\x55\\\\x75][\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:launchdarkly)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9=_\\\\-]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":136,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"launchdarkly\"],\"source\":\"[\\\\x4c\\\\x6c][\\\\x41\\\\x61][\\\\x55\\\\x75][\\\\x4e\\\\x6e][\\\\x43\\\\x63][\\\\x48\\\\x68][\\\\x44\\\\x64][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x4b\\\\x6b][\\\\x4c\\\\x6c][\\\\x59\\\\x79][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":35,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"lin_api_(?i)[a-z0-9]{40}\":{\"longest\":48,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"lin_api_\"],\"source\":\"\\\\x6c\\\\x69\\\\x6e\\\\x5f\\\\x61\\\\x70\\\\x69\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{40,40}\",\"first\":{\"atEdge\":false},\"chars\":\"09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:linear)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":122,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"linear\"],\"source\":\"[\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:linked[_-]?in)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{14})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":107,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"linkedin\",\"linked-in\",\"linked_in\"],\"source\":\"[\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x44\\\\x64][\\\\x2d\\\\x5f]{0,1}[\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{14,14})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":32,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:linked[_-]?in)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{16})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":109,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"linkedin\",\"linked-in\",\"linked_in\"],\"source\":\"[\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x44\\\\x64][\\\\x2d\\\\x5f]{0,1}[\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{16,16})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":32,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:lob)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}((live|test)_[a-f0-9]{35})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":127,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"live_\",\"test_\"],\"source\":\"(((?:[\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x56\\\\x76][\\\\x45\\\\x65]|[\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x54\\\\x74]))\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{35,35})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;AFIILLNNRTVV\\\\\\\\_fiillnnrtvv\",\"before\":\"[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,50}?[\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x42\\\\x62][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}\",\"lead\":85,\"leadChars\":\"\\t\\n\\f\\r \\\"',-.0123456789:=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_`abcdefghijklmnopqrstuvwxyz|\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:lob)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}((test|live)_pub_[a-f0-9]{31})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":127,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"test_pub_\",\"live_pub_\"],\"source\":\"(((?:[\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x54\\\\x74]|[\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x56\\\\x76][\\\\x45\\\\x65]))\\\\x5f[\\\\x50\\\\x70][\\\\x55\\\\x75][\\\\x42\\\\x62]\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{31,31})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;AFIILLNNPPRV\\\\\\\\_fiillnnpprv\",\"before\":\"[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,50}?[\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x42\\\\x62][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}\",\"lead\":85,\"leadChars\":\"\\t\\n\\f\\r \\\"',-.0123456789:=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_`abcdefghijklmnopqrstuvwxyz|\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:looker)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{20})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":110,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"looker\"],\"source\":\"[\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,20})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:looker)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{24})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":114,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"looker\"],\"source\":\"[\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{24,24})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:MailchimpSDK.initialize|mailchimp)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{32}-us\\\\d\\\\d)(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":147,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":false,\"literals\":[{\"words\":[\"mailchimp\"],\"source\":\"(?:[\\\\x4d\\\\x6d][\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x4c\\\\x6c][\\\\x43\\\\x63][\\\\x48\\\\x68][\\\\x49\\\\x69][\\\\x4d\\\\x6d][\\\\x50\\\\x70][\\\\x53\\\\x73][\\\\x44\\\\x64][\\\\x4b\\\\x6b][\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{1,4}[\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x41\\\\x61][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x5a\\\\x7a][\\\\x45\\\\x65]|[\\\\x4d\\\\x6d][\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x4c\\\\x6c][\\\\x43\\\\x63][\\\\x48\\\\x68][\\\\x49\\\\x69][\\\\x4d\\\\x6d][\\\\x50\\\\x70])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32}\\\\x2d[\\\\x55\\\\x75][\\\\x53\\\\x73][\\\\x30-\\\\x39][\\\\x30-\\\\x39])(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false},\"chars\":\"\\u0000ÿ\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:mailgun)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(key-[a-f0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":127,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"mailgun\"],\"source\":\"[\\\\x4d\\\\x6d][\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x4c\\\\x6c][\\\\x47\\\\x67][\\\\x55\\\\x75][\\\\x4e\\\\x6e][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:mailgun)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(pubkey-[a-f0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":130,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"mailgun\"],\"source\":\"[\\\\x4d\\\\x6d][\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x4c\\\\x6c][\\\\x47\\\\x67][\\\\x55\\\\x75][\\\\x4e\\\\x6e][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x50\\\\x70][\\\\x55\\\\x75][\\\\x42\\\\x62][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:mailgun)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-h0-9]{32}-[a-h0-9]{8}-[a-h0-9]{8})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":141,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"mailgun\"],\"source\":\"[\\\\x4d\\\\x6d][\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x4c\\\\x6c][\\\\x47\\\\x67][\\\\x55\\\\x75][\\\\x4e\\\\x6e][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x48\\\\x61-\\\\x68]{32,32}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x48\\\\x61-\\\\x68]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x48\\\\x61-\\\\x68]{8,8})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:mapbox)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(pk\\\\.[a-z0-9]{60}\\\\.[a-z0-9]{22})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":176,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"mapbox\"],\"source\":\"[\\\\x4d\\\\x6d][\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x42\\\\x62][\\\\x4f\\\\x6f][\\\\x58\\\\x78][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x50\\\\x70][\\\\x4b\\\\x6b]\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{60,60}\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{22,22})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:mattermost)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{26})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":120,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"mattermost\"],\"source\":\"[\\\\x4d\\\\x6d][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x4d\\\\x6d][\\\\x4f\\\\x6f][\\\\x53\\\\x73][\\\\x54\\\\x74][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{26,26})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":33,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b([A-Za-z0-9]{6}_[A-Za-z0-9]{29}_mmk)(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":42,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"_mmk\"],\"source\":\"\\\\x5f\\\\x6d\\\\x6d\\\\x6b(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'';;\\\\\\\\_`kkmnrr\",\"before\":\"\\\\b[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{6,6}\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{29,29}\",\"lead\":36,\"leadChars\":\"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":1,\"backtracks\":false}]},\"(?i)[\\\\w.-]{0,50}?(?:message[_-]?bird)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{25})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":121,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"message-bird\",\"message_bird\",\"messagebird\"],\"source\":\"[\\\\x4d\\\\x6d][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x53\\\\x73][\\\\x41\\\\x61][\\\\x47\\\\x67][\\\\x45\\\\x65][\\\\x2d\\\\x5f]{0,1}[\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x52\\\\x72][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{25,25})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":35,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:message[_-]?bird)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":132,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"message-bird\",\"message_bird\",\"messagebird\"],\"source\":\"[\\\\x4d\\\\x6d][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x53\\\\x73][\\\\x41\\\\x61][\\\\x47\\\\x67][\\\\x45\\\\x65][\\\\x2d\\\\x5f]{0,1}[\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x52\\\\x72][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":35,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"https://[a-z0-9]+\\\\.webhook\\\\.office\\\\.com/webhookb2/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}@[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}/IncomingWebhook/[a-z0-9]{32}/[a-z0-9]{8}-([a-z0-9]{4}-){3}[a-z0-9]{12}\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"https://\"],\"source\":\"\\\\x68\\\\x74\\\\x74\\\\x70\\\\x73\\\\x3a\\\\x2f\\\\x2f[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{1,}\\\\x2e\\\\x77\\\\x65\\\\x62\\\\x68\\\\x6f\\\\x6f\\\\x6b\\\\x2e\\\\x6f\\\\x66\\\\x66\\\\x69\\\\x63\\\\x65\\\\x2e\\\\x63\\\\x6f\\\\x6d\\\\x2f\\\\x77\\\\x65\\\\x62\\\\x68\\\\x6f\\\\x6f\\\\x6b\\\\x62\\\\x32\\\\x2f[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{8,8}\\\\x2d(?:([\\\\x30-\\\\x39\\\\x61-\\\\x7a]{4,4}\\\\x2d)){3,3}[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{12,12}\\\\x40[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{8,8}\\\\x2d(?:([\\\\x30-\\\\x39\\\\x61-\\\\x7a]{4,4}\\\\x2d)){3,3}[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{12,12}\\\\x2f\\\\x49\\\\x6e\\\\x63\\\\x6f\\\\x6d\\\\x69\\\\x6e\\\\x67\\\\x57\\\\x65\\\\x62\\\\x68\\\\x6f\\\\x6f\\\\x6b\\\\x2f[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{32,32}\\\\x2f[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{8,8}\\\\x2d(?:([\\\\x30-\\\\x39\\\\x61-\\\\x7a]{4,4}\\\\x2d)){3,3}[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{12,12}\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"-:@@IIaz\",\"longest\":1e999,\"next\":\"WW\"}},\"chars\":\"-:@@IIWWaz\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:netlify)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9=_\\\\-]{40,46})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":137,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"netlify\"],\"source\":\"[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x54\\\\x74][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x46\\\\x66][\\\\x59\\\\x79][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{40,46})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:new-relic|newrelic|new_relic)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(NRJS-[a-f0-9]{19})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":117,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"new-relic\",\"newrelic\",\"new_relic\"],\"source\":\"(?:[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x2d[\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x5f[\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x4e\\\\x6e][\\\\x52\\\\x72][\\\\x4a\\\\x6a][\\\\x53\\\\x73]\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{19,19})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":32,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:new-relic|newrelic|new_relic)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(NRII-[a-z0-9-]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":130,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"new-relic\",\"newrelic\",\"new_relic\"],\"source\":\"(?:[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x2d[\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x5f[\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x4e\\\\x6e][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x49\\\\x69]\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":32,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:new-relic|newrelic|new_relic)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":157,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"new-relic\",\"newrelic\",\"new_relic\"],\"source\":\"(?:[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x2d[\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x5f[\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":32,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:new-relic|newrelic|new_relic)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(NRAK-[a-z0-9]{27})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":125,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"new-relic\",\"newrelic\",\"new_relic\"],\"source\":\"(?:[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x2d[\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x5f[\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x43\\\\x63])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x4e\\\\x6e][\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x4b\\\\x6b]\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{27,27})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":32,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(ntn_[0-9]{11}[A-Za-z0-9]{32}[A-Za-z0-9]{3})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":52,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"ntn_\"],\"source\":\"\\\\b(\\\\x6e\\\\x74\\\\x6e\\\\x5f[\\\\x30-\\\\x39]{11,11}[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{32,32}[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{3,3})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true,\"run\":{\"of\":\"__nntt\",\"longest\":4,\"next\":\"09\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\b(npm_[a-z0-9]{36})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":42,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"npm_\"],\"source\":\"\\\\b([\\\\x4e\\\\x6e][\\\\x50\\\\x70][\\\\x4d\\\\x6d]\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{36,36})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)<add key=\\\\\\\"(?:(?:ClearText)?Password)\\\\\\\"\\\\s*value=\\\\\\\"(.{8,})\\\\\\\"\\\\s*/>\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":false,\"literals\":[{\"words\":[\"password\\\"\"],\"source\":\"[\\\\x50\\\\x70][\\\\x41\\\\x61][\\\\x53\\\\x73][\\\\x53\\\\x73][\\\\x57\\\\x77][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x44\\\\x64]\\\\x22[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]{0,}[\\\\x56\\\\x76][\\\\x41\\\\x61][\\\\x4c\\\\x6c][\\\\x55\\\\x75][\\\\x45\\\\x65]\\\\x3d\\\\x22([\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{8,})\\\\x22[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20]{0,}\\\\x2f\\\\x3e\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"AADELLOPRSUWaadelloprsuw\",\"longest\":1e999,\"next\":\"==\"}},\"chars\":\"\\u0000ÿ\",\"before\":\"\\\\x3c[\\\\x41\\\\x61][\\\\x44\\\\x64][\\\\x44\\\\x64]\\\\x20[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]\\\\x3d\\\\x22(?:[\\\\x43\\\\x63][\\\\x4c\\\\x6c][\\\\x45\\\\x65][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x58\\\\x78][\\\\x54\\\\x74]){0,1}\",\"lead\":19,\"leadChars\":\" \\\"<=ACDEKLRTXYacdeklrtxy\",\"lineBreaks\":1e999,\"backtracks\":true,\"tail\":{\"source\":\"[\\\\x56\\\\x76][\\\\x41\\\\x61][\\\\x4c\\\\x6c][\\\\x55\\\\x75][\\\\x45\\\\x65]\\\\x3d\\\\x22\"},\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:nytimes|new-york-times,|newyorktimes)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9=_\\\\-]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":131,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"new-york-tim\",\"newyorktimes\",\"nytimes\"],\"source\":\"(?:[\\\\x4e\\\\x6e][\\\\x59\\\\x79][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4d\\\\x6d][\\\\x45\\\\x65][\\\\x53\\\\x73]|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77]\\\\x2d[\\\\x59\\\\x79][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x4b\\\\x6b]\\\\x2d[\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4d\\\\x6d][\\\\x45\\\\x65][\\\\x53\\\\x73]\\\\x2c|[\\\\x4e\\\\x6e][\\\\x45\\\\x65][\\\\x57\\\\x77][\\\\x59\\\\x79][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x4b\\\\x6b][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4d\\\\x6d][\\\\x45\\\\x65][\\\\x53\\\\x73])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(API-[A-Z0-9]{26})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":32,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"api-\"],\"source\":\"\\\\b(\\\\x41\\\\x50\\\\x49\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a]{26,26})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;AZ\\\\\\\\``nnrr\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"[\\\\w.-]{0,50}?(?i:[\\\\w.-]{0,50}?(?:(?-i:[Oo]kta|OKTA))(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3})(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(00[\\\\w=\\\\-]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":180,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"okta\"],\"source\":\"(?:[\\\\x4f\\\\x6f]\\\\x6b\\\\x74\\\\x61|\\\\x4f\\\\x4b\\\\x54\\\\x41)[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}(\\\\x30\\\\x30[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":27,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":100,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(sk-(?:proj|svcacct|admin)-(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})T3BlbkFJ(?:[A-Za-z0-9_-]{74}|[A-Za-z0-9_-]{58})\\\\b|sk-[a-zA-Z0-9]{20}T3BlbkFJ[a-zA-Z0-9]{20})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":169,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sk-\"],\"source\":\"\\\\b((?:\\\\x73\\\\x6b\\\\x2d(?:\\\\x70\\\\x72\\\\x6f\\\\x6a|\\\\x73\\\\x76\\\\x63\\\\x61\\\\x63\\\\x63\\\\x74|\\\\x61\\\\x64\\\\x6d\\\\x69\\\\x6e)\\\\x2d(?:[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{74,74}|[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{58,58})\\\\x54\\\\x33\\\\x42\\\\x6c\\\\x62\\\\x6b\\\\x46\\\\x4a(?:[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{74,74}|[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{58,58})\\\\b|\\\\x73\\\\x6b\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,20}\\\\x54\\\\x33\\\\x42\\\\x6c\\\\x62\\\\x6b\\\\x46\\\\x4a[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,20}))(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(sha256~[\\\\w-]{43})(?:[^\\\\w-]|\\\\z)\":{\"longest\":54,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":false,\"literals\":[{\"words\":[\"sha256~\"],\"source\":\"\\\\b(\\\\x73\\\\x68\\\\x61\\\\x32\\\\x35\\\\x36\\\\x7e[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{43,43})(?:[\\\\x00-\\\\x2c\\\\x2e-\\\\x2f\\\\x3a-\\\\x40\\\\x5b-\\\\x5e\\\\x60\\\\x7b-\\\\x7f\\\\x80-\\\\xff]{1,4}|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\u0000ÿ\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(pplx-[a-zA-Z0-9]{48})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$|\\\\b)\":{\"longest\":55,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"pplx-\"],\"source\":\"\\\\b(\\\\x70\\\\x70\\\\x6c\\\\x78\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{48,48})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$|\\\\b)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;AZ\\\\\\\\`z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:plaid)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(access-(?:sandbox|development|production)-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":144,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"access-sandb\",\"access-devel\",\"access-produ\"],\"source\":\"([\\\\x41\\\\x61][\\\\x43\\\\x63][\\\\x43\\\\x63][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x53\\\\x73]\\\\x2d(?:[\\\\x53\\\\x73][\\\\x41\\\\x61][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x42\\\\x62][\\\\x4f\\\\x6f][\\\\x58\\\\x78]|[\\\\x44\\\\x64][\\\\x45\\\\x65][\\\\x56\\\\x76][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x50\\\\x70][\\\\x4d\\\\x6d][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x54\\\\x74]|[\\\\x50\\\\x70][\\\\x52\\\\x72][\\\\x4f\\\\x6f][\\\\x44\\\\x64][\\\\x55\\\\x75][\\\\x43\\\\x63][\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e])\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;AFIILPRVXX\\\\\\\\`fiilprvxx\",\"before\":\"[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,50}?[\\\\x50\\\\x70][\\\\x4c\\\\x6c][\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}\",\"lead\":87,\"leadChars\":\"\\t\\n\\f\\r \\\"',-.0123456789:=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_`abcdefghijklmnopqrstuvwxyz|\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:plaid)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{24})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":113,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"plaid\"],\"source\":\"[\\\\x50\\\\x70][\\\\x4c\\\\x6c][\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{24,24})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":28,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:plaid)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{30})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":119,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"plaid\"],\"source\":\"[\\\\x50\\\\x70][\\\\x4c\\\\x6c][\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{30,30})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":28,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(pscale_tkn_(?i)[\\\\w=\\\\.-]{32,64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":77,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"pscale_tkn_\"],\"source\":\"\\\\b(\\\\x70\\\\x73\\\\x63\\\\x61\\\\x6c\\\\x65\\\\x5f\\\\x74\\\\x6b\\\\x6e\\\\x5f[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{32,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''-.09;;==AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(pscale_oauth_[\\\\w=\\\\.-]{32,64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":79,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"pscale_oauth\"],\"source\":\"\\\\b(\\\\x70\\\\x73\\\\x63\\\\x61\\\\x6c\\\\x65\\\\x5f\\\\x6f\\\\x61\\\\x75\\\\x74\\\\x68\\\\x5f[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{32,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''-.09;;==AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\b(pscale_pw_(?i)[\\\\w=\\\\.-]{32,64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":76,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"pscale_pw_\"],\"source\":\"\\\\b([\\\\x50\\\\x70][\\\\x53\\\\x73][\\\\x43\\\\x63][\\\\x41\\\\x61][\\\\x4c\\\\x6c][\\\\x45\\\\x65]\\\\x5f[\\\\x50\\\\x70][\\\\x57\\\\x77]\\\\x5f[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{32,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''-.09;;==AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(PMAK-(?i)[a-f0-9]{24}\\\\-[a-f0-9]{34})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":66,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"pmak-\"],\"source\":\"\\\\b(\\\\x50\\\\x4d\\\\x41\\\\x4b\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{24,24}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{34,34})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;AFKKMMPP\\\\\\\\`fnnrr\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(pnu_[a-zA-Z0-9]{36})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":42,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"pnu_\"],\"source\":\"\\\\b(\\\\x70\\\\x6e\\\\x75\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{36,36})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)-----BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY(?: BLOCK)?-----[\\\\s\\\\S-]{64,}?KEY(?: BLOCK)?-----\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":false,\"literals\":[{\"words\":[\"-----begin\"],\"source\":\"\\\\x2d\\\\x2d\\\\x2d\\\\x2d\\\\x2d[\\\\x42\\\\x62][\\\\x45\\\\x65][\\\\x47\\\\x67][\\\\x49\\\\x69][\\\\x4e\\\\x6e][\\\\x20\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,100}[\\\\x50\\\\x70][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x56\\\\x76][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x45\\\\x65]\\\\x20[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79](?:\\\\x20[\\\\x42\\\\x62][\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x43\\\\x63][\\\\x4b\\\\x6b]){0,1}\\\\x2d\\\\x2d\\\\x2d\\\\x2d\\\\x2d[\\\\x00-\\\\x7f\\\\x80-\\\\xff]{64,}?[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79](?:\\\\x20[\\\\x42\\\\x62][\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x43\\\\x63][\\\\x4b\\\\x6b]){0,1}\\\\x2d\\\\x2d\\\\x2d\\\\x2d\\\\x2d\",\"first\":{\"atEdge\":false},\"chars\":\"\\u0000ÿ\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1e999,\"backtracks\":false,\"firstGroup\":1}]},\"[\\\\w.-]{0,50}?(?i:[\\\\w.-]{0,50}?(?:private[_-]?ai)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3})(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{32})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":176,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"privateai\",\"private-ai\",\"private_ai\"],\"source\":\"[\\\\x50\\\\x70][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x56\\\\x76][\\\\x41\\\\x61][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x2d\\\\x5f]{0,1}[\\\\x41\\\\x61][\\\\x49\\\\x69][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x61-\\\\x7a]{32,32})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":33,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":100,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(pul-[a-f0-9]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":46,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"pul-\"],\"source\":\"\\\\b(\\\\x70\\\\x75\\\\x6c\\\\x2d[\\\\x30-\\\\x39\\\\x61-\\\\x66]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true,\"run\":{\"of\":\"--llppuu\",\"longest\":4,\"next\":\"09af\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;\\\\\\\\`fllnnpprruu\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"pypi-AgEIcHlwaS5vcmc[\\\\w-]{50,1000}\":{\"longest\":1020,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"pypi-ageichl\"],\"source\":\"\\\\x70\\\\x79\\\\x70\\\\x69\\\\x2d\\\\x41\\\\x67\\\\x45\\\\x49\\\\x63\\\\x48\\\\x6c\\\\x77\\\\x61\\\\x53\\\\x35\\\\x76\\\\x63\\\\x6d\\\\x63[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{50,1000}\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"--55AAEEHISSaaccggiillppvwyy\",\"longest\":18,\"next\":\"mm\"}},\"chars\":\"--09AZ__az\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:rapidapi)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9_-]{50})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":142,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"rapidapi\"],\"source\":\"[\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69][\\\\x44\\\\x64][\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{50,50})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":31,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(rdme_[a-z0-9]{70})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":77,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"rdme_\"],\"source\":\"\\\\b(\\\\x72\\\\x64\\\\x6d\\\\x65\\\\x5f[\\\\x30-\\\\x39\\\\x61-\\\\x7a]{70,70})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(rubygems_[a-f0-9]{48})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":59,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"rubygems_\"],\"source\":\"\\\\b(\\\\x72\\\\x75\\\\x62\\\\x79\\\\x67\\\\x65\\\\x6d\\\\x73\\\\x5f[\\\\x30-\\\\x39\\\\x61-\\\\x66]{48,48})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;\\\\\\\\_gmnrsuuyy\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(tk-us-[\\\\w-]{48})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":56,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"tk-us-\"],\"source\":\"\\\\b(\\\\x74\\\\x6b\\\\x2d\\\\x75\\\\x73\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{48,48})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:sendbird)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":128,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sendbird\"],\"source\":\"[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x52\\\\x72][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":31,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:sendbird)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":132,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sendbird\"],\"source\":\"[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x52\\\\x72][\\\\x44\\\\x64][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":31,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(SG\\\\.(?i)[a-z0-9=_\\\\-\\\\.]{66})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":71,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sg.\"],\"source\":\"\\\\b(\\\\x53\\\\x47\\\\x2e[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{66,66})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''-.09;;==AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(xkeysib-[a-f0-9]{64}\\\\-(?i)[a-z0-9]{16})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":91,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"xkeysib-\"],\"source\":\"\\\\b(\\\\x78\\\\x6b\\\\x65\\\\x79\\\\x73\\\\x69\\\\x62\\\\x2d[\\\\x30-\\\\x39\\\\x61-\\\\x66]{64,64}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{16,16})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;AZ\\\\\\\\`z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:sentry)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":154,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sentry\"],\"source\":\"[\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x59\\\\x79][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\bsntrys_eyJpYXQiO[a-zA-Z0-9+/]{10,200}(?:LCJyZWdpb25fdXJs|InJlZ2lvbl91cmwi|cmVnaW9uX3VybCI6)[a-zA-Z0-9+/]{10,200}={0,2}_[a-zA-Z0-9+/]{43}(?:[^a-zA-Z0-9+/]|\\\\z)\":{\"longest\":482,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":false,\"literals\":[{\"words\":[\"sntrys_eyjpy\"],\"source\":\"\\\\b\\\\x73\\\\x6e\\\\x74\\\\x72\\\\x79\\\\x73\\\\x5f\\\\x65\\\\x79\\\\x4a\\\\x70\\\\x59\\\\x58\\\\x51\\\\x69\\\\x4f[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{10,200}(?:\\\\x4c\\\\x43\\\\x4a\\\\x79\\\\x5a\\\\x57\\\\x64\\\\x70\\\\x62\\\\x32\\\\x35\\\\x66\\\\x64\\\\x58\\\\x4a\\\\x73|\\\\x49\\\\x6e\\\\x4a\\\\x6c\\\\x5a\\\\x32\\\\x6c\\\\x76\\\\x62\\\\x6c\\\\x39\\\\x31\\\\x63\\\\x6d\\\\x77\\\\x69|\\\\x63\\\\x6d\\\\x56\\\\x6e\\\\x61\\\\x57\\\\x39\\\\x75\\\\x58\\\\x33\\\\x56\\\\x79\\\\x62\\\\x43\\\\x49\\\\x36)[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{10,200}\\\\x3d{0,2}\\\\x5f[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{43,43}(?:[\\\\x00-\\\\x2a\\\\x2c-\\\\x2e\\\\x3a-\\\\x40\\\\x5b-\\\\x60\\\\x7b-\\\\x7f\\\\x80-\\\\xff]{1,4}|$)\",\"first\":{\"atEdge\":true,\"run\":{\"of\":\"JJQQXY__eeiinnpprtyy\",\"longest\":15,\"next\":\"OO\"}},\"chars\":\"\\u0000ÿ\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(sntryu_[a-f0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":73,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sntryu_\"],\"source\":\"\\\\b(\\\\x73\\\\x6e\\\\x74\\\\x72\\\\x79\\\\x75\\\\x5f[\\\\x30-\\\\x39\\\\x61-\\\\x66]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true,\"run\":{\"of\":\"__nnruyy\",\"longest\":7,\"next\":\"09af\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;\\\\\\\\_fnnruyy\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(sm_aat_[a-zA-Z0-9]{16})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":25,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sm_aat_\"],\"source\":\"\\\\b(\\\\x73\\\\x6d\\\\x5f\\\\x61\\\\x61\\\\x74\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{16,16})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(sm_pat_[a-zA-Z0-9]{16})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":25,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sm_pat_\"],\"source\":\"\\\\b(\\\\x73\\\\x6d\\\\x5f\\\\x70\\\\x61\\\\x74\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{16,16})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(sm_sat_[a-zA-Z0-9]{16})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":25,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sm_sat_\"],\"source\":\"\\\\b(\\\\x73\\\\x6d\\\\x5f\\\\x73\\\\x61\\\\x74\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{16,16})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(shippo_(?:live|test)_[a-fA-F0-9]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":54,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"shippo_live_\",\"shippo_test_\"],\"source\":\"\\\\b(\\\\x73\\\\x68\\\\x69\\\\x70\\\\x70\\\\x6f\\\\x5f(?:\\\\x6c\\\\x69\\\\x76\\\\x65|\\\\x74\\\\x65\\\\x73\\\\x74)\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;AF\\\\\\\\_fhillnprtvv\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"shpat_[a-fA-F0-9]{32}\":{\"longest\":38,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"shpat_\"],\"source\":\"\\\\x73\\\\x68\\\\x70\\\\x61\\\\x74\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32}\",\"first\":{\"atEdge\":false},\"chars\":\"09AF__afhhppst\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"shpca_[a-fA-F0-9]{32}\":{\"longest\":38,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"shpca_\"],\"source\":\"\\\\x73\\\\x68\\\\x70\\\\x63\\\\x61\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32}\",\"first\":{\"atEdge\":false},\"chars\":\"09AF__afhhppss\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"shppa_[a-fA-F0-9]{32}\":{\"longest\":38,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"shppa_\"],\"source\":\"\\\\x73\\\\x68\\\\x70\\\\x70\\\\x61\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32}\",\"first\":{\"atEdge\":false},\"chars\":\"09AF__afhhppss\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"shpss_[a-fA-F0-9]{32}\":{\"longest\":38,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"shpss_\"],\"source\":\"\\\\x73\\\\x68\\\\x70\\\\x73\\\\x73\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32}\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"__hhppss\",\"longest\":6,\"next\":\"09AFaf\"}},\"chars\":\"09AF__afhhppss\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:BUNDLE_ENTERPRISE__CONTRIBSYS__COM|BUNDLE_GEMS__CONTRIBSYS__COM)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-f0-9]{8}:[a-f0-9]{8})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":135,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"bundle_enter\",\"bundle_gems_\"],\"source\":\"(?:[\\\\x42\\\\x62][\\\\x55\\\\x75][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x4c\\\\x6c][\\\\x45\\\\x65]\\\\x5f[\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x50\\\\x70][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x53\\\\x73][\\\\x45\\\\x65]\\\\x5f\\\\x5f[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x42\\\\x62][\\\\x53\\\\x73][\\\\x59\\\\x79][\\\\x53\\\\x73]\\\\x5f\\\\x5f[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4d\\\\x6d]|[\\\\x42\\\\x62][\\\\x55\\\\x75][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x4c\\\\x6c][\\\\x45\\\\x65]\\\\x5f[\\\\x47\\\\x67][\\\\x45\\\\x65][\\\\x4d\\\\x6d][\\\\x53\\\\x73]\\\\x5f\\\\x5f[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x42\\\\x62][\\\\x53\\\\x73][\\\\x59\\\\x79][\\\\x53\\\\x73]\\\\x5f\\\\x5f[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4d\\\\x6d])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x3a[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":57,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\bhttps?://([a-f0-9]{8}:[a-f0-9]{8})@(?:gems.contribsys.com|enterprise.contribsys.com)(?:[\\\\/|\\\\#|\\\\?|:]|$)\":{\"longest\":58,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":false,\"literals\":[{\"words\":[\"http://\",\"https://\"],\"source\":\"\\\\b[\\\\x48\\\\x68][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x50\\\\x70][\\\\x53\\\\x73]{0,1}\\\\x3a\\\\x2f\\\\x2f([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x3a[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8})\\\\x40(?:[\\\\x47\\\\x67][\\\\x45\\\\x65][\\\\x4d\\\\x6d][\\\\x53\\\\x73][\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{1,4}[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x42\\\\x62][\\\\x53\\\\x73][\\\\x59\\\\x79][\\\\x53\\\\x73][\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{1,4}[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4d\\\\x6d]|[\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x50\\\\x70][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x53\\\\x73][\\\\x45\\\\x65][\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{1,4}[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x49\\\\x69][\\\\x42\\\\x62][\\\\x53\\\\x73][\\\\x59\\\\x79][\\\\x53\\\\x73][\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{1,4}[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4d\\\\x6d])(?:[\\\\x23\\\\x2f\\\\x3a\\\\x3f\\\\x7c]|$)\",\"first\":{\"atEdge\":true,\"run\":{\"of\":\"/:AFHHPPSTafhhppst\",\"longest\":25,\"next\":\"@@\"}},\"chars\":\"\\u0000\\t\\u000bÿ\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)xapp-\\\\d-[A-Z0-9]+-\\\\d+-[a-z0-9]+\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"xapp-\"],\"source\":\"[\\\\x58\\\\x78][\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x50\\\\x70]\\\\x2d[\\\\x30-\\\\x39]\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{1,}\\\\x2d[\\\\x30-\\\\x39]{1,}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{1,}\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"--AAPPXXaappxx\",\"longest\":5,\"next\":\"09\"}},\"chars\":\"--09AZaz\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"xoxb-[0-9]{10,13}-[0-9]{10,13}[a-zA-Z0-9-]*\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"xoxb-\"],\"source\":\"\\\\x78\\\\x6f\\\\x78\\\\x62\\\\x2d[\\\\x30-\\\\x39]{10,13}\\\\x2d[\\\\x30-\\\\x39]{10,13}[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{0,}\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"--bbooxx\",\"longest\":5,\"next\":\"09\"}},\"chars\":\"--09AZaz\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)xoxe.xox[bp]-\\\\d-[A-Z0-9]{163,166}\":{\"longest\":181,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":false,\"literals\":[{\"words\":[\"xoxb-\",\"xoxp-\"],\"source\":\"[\\\\x58\\\\x78][\\\\x4f\\\\x6f][\\\\x58\\\\x78][\\\\x42\\\\x50\\\\x62\\\\x70]\\\\x2d[\\\\x30-\\\\x39]\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{163,166}\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"--BBOPXXbbopxx\",\"longest\":5,\"next\":\"09\"}},\"chars\":\"--09AZaz\",\"before\":\"[\\\\x58\\\\x78][\\\\x4f\\\\x6f][\\\\x58\\\\x78][\\\\x45\\\\x65][\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{1,4}\",\"lead\":8,\"leadChars\":\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\u000b\\f\\r\\u000e\\u000f\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f !\\\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)xoxe-\\\\d-[A-Z0-9]{146}\":{\"longest\":153,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"xoxe-\"],\"source\":\"[\\\\x58\\\\x78][\\\\x4f\\\\x6f][\\\\x58\\\\x78][\\\\x45\\\\x65]\\\\x2d[\\\\x30-\\\\x39]\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{146,146}\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"--EEOOXXeeooxx\",\"longest\":5,\"next\":\"09\"}},\"chars\":\"--09AZaz\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"xoxb-[0-9]{8,14}-[a-zA-Z0-9]{18,26}\":{\"longest\":46,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"xoxb-\"],\"source\":\"\\\\x78\\\\x6f\\\\x78\\\\x62\\\\x2d[\\\\x30-\\\\x39]{8,14}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{18,26}\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"--bbooxx\",\"longest\":5,\"next\":\"09\"}},\"chars\":\"--09AZaz\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"xox[os]-\\\\d+-\\\\d+-\\\\d+-[a-fA-F\\\\d]+\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"xoxo-\",\"xoxs-\"],\"source\":\"\\\\x78\\\\x6f\\\\x78[\\\\x6f\\\\x73]\\\\x2d[\\\\x30-\\\\x39]{1,}\\\\x2d[\\\\x30-\\\\x39]{1,}\\\\x2d[\\\\x30-\\\\x39]{1,}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{1,}\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"--oossxx\",\"longest\":5,\"next\":\"09\"}},\"chars\":\"--09AFafoossxx\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"xox[ar]-(?:\\\\d-)?[0-9a-zA-Z]{8,48}\":{\"longest\":55,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"xoxa-\",\"xoxr-\"],\"source\":\"\\\\x78\\\\x6f\\\\x78[\\\\x61\\\\x72]\\\\x2d(?:[\\\\x30-\\\\x39]\\\\x2d){0,1}[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{8,48}\",\"first\":{\"atEdge\":false},\"chars\":\"--09AZaz\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"xox[pe](?:-[0-9]{10,13}){3}-[a-zA-Z0-9-]{28,34}\":{\"longest\":81,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"xoxe-\",\"xoxp-\"],\"source\":\"\\\\x78\\\\x6f\\\\x78[\\\\x65\\\\x70](?:\\\\x2d[\\\\x30-\\\\x39]{10,13}){3,3}\\\\x2d[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{28,34}\",\"first\":{\"atEdge\":false},\"chars\":\"--09AZaz\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?:https?://)?hooks.slack.com/(?:services|workflows|triggers)/[A-Za-z0-9+/]{43,56}\":{\"longest\":96,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":false,\"literals\":[{\"words\":[\"com/services\",\"com/workflow\",\"com/triggers\"],\"source\":\"\\\\x63\\\\x6f\\\\x6d\\\\x2f(?:\\\\x73\\\\x65\\\\x72\\\\x76\\\\x69\\\\x63\\\\x65\\\\x73|\\\\x77\\\\x6f\\\\x72\\\\x6b\\\\x66\\\\x6c\\\\x6f\\\\x77\\\\x73|\\\\x74\\\\x72\\\\x69\\\\x67\\\\x67\\\\x65\\\\x72\\\\x73)\\\\x2f[\\\\x2b\\\\x2f-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{43,56}\",\"first\":{\"atEdge\":false},\"chars\":\"++/9AZaz\",\"before\":\"(?:\\\\x68\\\\x74\\\\x74\\\\x70\\\\x73{0,1}\\\\x3a\\\\x2f\\\\x2f){0,1}\\\\x68\\\\x6f\\\\x6f\\\\x6b\\\\x73[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{1,4}\\\\x73\\\\x6c\\\\x61\\\\x63\\\\x6b[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{1,4}\",\"lead\":26,\"leadChars\":\"\\u0000\\u0001\\u0002\\u0003\\u0004\\u0005\\u0006\\u0007\\b\\t\\u000b\\f\\r\\u000e\\u000f\\u0010\\u0011\\u0012\\u0013\\u0014\\u0015\\u0016\\u0017\\u0018\\u0019\\u001a\\u001b\\u001c\\u001d\\u001e\\u001f !\\\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\xA0¡¢£¤¥¦§¨©ª«¬­®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:snyk[_.-]?(?:(?:api|oauth)[_.-]?)?(?:key|token))(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":136,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"snykapi\",\"snyk-api\",\"snyk.api\",\"snyk_api\",\"snykoauth\",\"snyk-oauth\",\"snyk.oauth\",\"snyk_oauth\",\"snykkey\",\"snyk-key\",\"snyk.key\",\"snyk_key\",\"snyktoken\",\"snyk-token\",\"snyk.token\",\"snyk_token\"],\"source\":\"[\\\\x53\\\\x73][\\\\x4e\\\\x6e][\\\\x59\\\\x79][\\\\x4b\\\\x6b][\\\\x2d-\\\\x2e\\\\x5f]{0,1}(?:(?:[\\\\x41\\\\x61][\\\\x50\\\\x70][\\\\x49\\\\x69]|[\\\\x4f\\\\x6f][\\\\x41\\\\x61][\\\\x55\\\\x75][\\\\x54\\\\x74][\\\\x48\\\\x68])[\\\\x2d-\\\\x2e\\\\x5f]{0,1}){0,1}(?:[\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x59\\\\x79]|[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e])[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":39,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:sonar[_.-]?(login|token))(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}((?:squ_|sqp_|sqa_)?[a-z0-9=_\\\\-]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":139,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sonarlogin\",\"sonar-login\",\"sonar.login\",\"sonar_login\",\"sonartoken\",\"sonar-token\",\"sonar.token\",\"sonar_token\"],\"source\":\"[\\\\x53\\\\x73][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x2d-\\\\x2e\\\\x5f]{0,1}((?:[\\\\x4c\\\\x6c][\\\\x4f\\\\x6f][\\\\x47\\\\x67][\\\\x49\\\\x69][\\\\x4e\\\\x6e]|[\\\\x54\\\\x74][\\\\x4f\\\\x6f][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x4e\\\\x6e]))[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}((?:[\\\\x53\\\\x73][\\\\x51\\\\x71][\\\\x55\\\\x75]\\\\x5f|[\\\\x53\\\\x73][\\\\x51\\\\x71][\\\\x50\\\\x70]\\\\x5f|[\\\\x53\\\\x73][\\\\x51\\\\x71][\\\\x41\\\\x61]\\\\x5f){0,1}[\\\\x2d\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":34,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)\\\\b(\\\\b(sgp_(?:[a-fA-F0-9]{16}|local)_[a-fA-F0-9]{40}|sgp_[a-fA-F0-9]{40}|[a-fA-F0-9]{40})\\\\b)(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":63,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true},\"\\\\b((?:EAAA|sq0atp-)[\\\\w-]{22,60})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":69,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"eaaa\",\"sq0atp-\"],\"source\":\"\\\\b((?:\\\\x45\\\\x41\\\\x41\\\\x41|\\\\x73\\\\x71\\\\x30\\\\x61\\\\x74\\\\x70\\\\x2d)[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{22,60})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''--09;;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:squarespace)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":131,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"squarespace\"],\"source\":\"[\\\\x53\\\\x73][\\\\x51\\\\x71][\\\\x55\\\\x75][\\\\x41\\\\x61][\\\\x52\\\\x72][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x50\\\\x70][\\\\x41\\\\x61][\\\\x43\\\\x63][\\\\x45\\\\x65][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{8,8}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{4,4}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":34,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b((?:sk|rk)_(?:test|live|prod)_[a-zA-Z0-9]{10,99})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":109,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sk_test_\",\"rk_test_\",\"sk_live_\",\"rk_live_\",\"sk_prod_\",\"rk_prod_\"],\"source\":\"\\\\b((?:\\\\x73\\\\x6b|\\\\x72\\\\x6b)\\\\x5f(?:\\\\x74\\\\x65\\\\x73\\\\x74|\\\\x6c\\\\x69\\\\x76\\\\x65|\\\\x70\\\\x72\\\\x6f\\\\x64)\\\\x5f[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{10,99})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''09;;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"[\\\\w.-]{0,50}?(?i:[\\\\w.-]{0,50}?(?:(?-i:[Ss]umo|SUMO))(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3})(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(su[a-zA-Z0-9]{12})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":152,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sumo\"],\"source\":\"(?:[\\\\x53\\\\x73]\\\\x75\\\\x6d\\\\x6f|\\\\x53\\\\x55\\\\x4d\\\\x4f)[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}(\\\\x73\\\\x75[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{12,12})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":27,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":100,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:(?-i:[Ss]umo|SUMO))(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{64})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":152,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"sumo\"],\"source\":\"(?:[\\\\x53\\\\x73]\\\\x75\\\\x6d\\\\x6f|\\\\x53\\\\x55\\\\x4d\\\\x4f)[\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{64,64})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":27,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:telegr)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9]{5,16}:(?-i:A)[a-z0-9_\\\\-]{34})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":142,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"telegr\"],\"source\":\"[\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x4c\\\\x6c][\\\\x45\\\\x65][\\\\x47\\\\x67][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39]{5,16}\\\\x3a\\\\x41[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{34,34})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:travis)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{22})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":112,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"travis\"],\"source\":\"[\\\\x54\\\\x74][\\\\x52\\\\x72][\\\\x41\\\\x61][\\\\x56\\\\x76][\\\\x49\\\\x69][\\\\x53\\\\x73][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{22,22})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"SK[0-9a-fA-F]{32}\":{\"longest\":34,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":false,\"isAscii\":true,\"literals\":[{\"words\":[\"sk\"],\"source\":\"\\\\x53\\\\x4b[\\\\x30-\\\\x39\\\\x41-\\\\x46\\\\x61-\\\\x66]{32,32}\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"KKSS\",\"longest\":2,\"next\":\"09AFaf\"}},\"chars\":\"09AFKKSSaf\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":0,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:twitch)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{30})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":120,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"twitch\"],\"source\":\"[\\\\x54\\\\x74][\\\\x57\\\\x77][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x43\\\\x63][\\\\x48\\\\x68][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{30,30})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:twitter)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{45})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":136,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"twitter\"],\"source\":\"[\\\\x54\\\\x74][\\\\x57\\\\x77][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{45,45})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:twitter)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([0-9]{15,25}-[a-zA-Z0-9]{20,40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":157,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"twitter\"],\"source\":\"[\\\\x54\\\\x74][\\\\x57\\\\x77][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39]{15,25}\\\\x2d[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{20,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:twitter)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{25})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":116,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"twitter\"],\"source\":\"[\\\\x54\\\\x74][\\\\x57\\\\x77][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{25,25})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:twitter)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{50})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":141,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"twitter\"],\"source\":\"[\\\\x54\\\\x74][\\\\x57\\\\x77][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{50,50})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:twitter)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(A{22}[a-zA-Z0-9%]{80,100})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":213,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"aaaaaaaaaaaa\"],\"source\":\"([\\\\x41\\\\x61]{22,22}[\\\\x25\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{80,100})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"%%''09;;AZ\\\\\\\\`z\",\"before\":\"[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,50}?[\\\\x54\\\\x74][\\\\x57\\\\x77][\\\\x49\\\\x69][\\\\x54\\\\x74][\\\\x54\\\\x74][\\\\x45\\\\x65][\\\\x52\\\\x72][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}\",\"lead\":89,\"leadChars\":\"\\t\\n\\f\\r \\\"',-.0123456789:=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_`abcdefghijklmnopqrstuvwxyz|\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:typeform)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(tfp_[a-z0-9\\\\-_\\\\.=]{59})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":155,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"typeform\"],\"source\":\"[\\\\x54\\\\x74][\\\\x59\\\\x79][\\\\x50\\\\x70][\\\\x45\\\\x65][\\\\x46\\\\x66][\\\\x4f\\\\x6f][\\\\x52\\\\x72][\\\\x4d\\\\x6d][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x54\\\\x74][\\\\x46\\\\x66][\\\\x50\\\\x70]\\\\x5f[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x3d\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{59,59})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":31,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b(hvb\\\\.[\\\\w-]{138,300})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":306,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"hvb.\"],\"source\":\"\\\\b(\\\\x68\\\\x76\\\\x62\\\\x2e[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{138,300})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''-.09;;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"\\\\b((?:hvs\\\\.[\\\\w-]{90,120}|s\\\\.(?i:[a-z0-9]{24})))(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":126,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"hvs.\",\"s.\"],\"source\":\"\\\\b((?:\\\\x68\\\\x76\\\\x73\\\\x2e[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{90,120}|\\\\x73\\\\x2e[\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{24,24}))(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":true},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"''-.09;;AZ\\\\\\\\_z\",\"lead\":0,\"leadChars\":\"\",\"lineBreaks\":1,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:yandex)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(t1\\\\.[A-Z0-9a-z_-]+[=]{0,2}\\\\.[A-Z0-9a-z_-]{86}[=]{0,2})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":1e999,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"yandex\"],\"source\":\"[\\\\x59\\\\x79][\\\\x41\\\\x61][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x45\\\\x65][\\\\x58\\\\x78][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x54\\\\x74]\\\\x31\\\\x2e[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{1,}\\\\x3d{0,2}\\\\x2e[\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{86,86}\\\\x3d{0,2})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:yandex)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(AQVN[A-Za-z0-9_\\\\-]{35,38})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":132,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"yandex\"],\"source\":\"[\\\\x59\\\\x79][\\\\x41\\\\x61][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x45\\\\x65][\\\\x58\\\\x78][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x41\\\\x61][\\\\x51\\\\x71][\\\\x56\\\\x76][\\\\x4e\\\\x6e][\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{35,38})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:yandex)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}(YC[a-zA-Z0-9_\\\\-]{38})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":130,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"yandex\"],\"source\":\"[\\\\x59\\\\x79][\\\\x41\\\\x61][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x45\\\\x65][\\\\x58\\\\x78][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x59\\\\x79][\\\\x43\\\\x63][\\\\x2d\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{38,38})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":29,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]},\"(?i)[\\\\w.-]{0,50}?(?:zendesk)(?:[ \\\\t\\\\w.-]{0,20})[\\\\s'\\\"]{0,3}(?:=|>|:{1,3}=|\\\\|\\\\||:|=>|\\\\?=|,)[\\\\x60'\\\"\\\\s=]{0,5}([a-z0-9]{40})(?:[\\\\x60'\\\"\\\\s;]|\\\\\\\\[nr]|$)\":{\"longest\":131,\"mayBeEmpty\":false,\"asksForStart\":false,\"asksForEnd\":true,\"isAscii\":true,\"literals\":[{\"words\":[\"zendesk\"],\"source\":\"[\\\\x5a\\\\x7a][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x44\\\\x64][\\\\x45\\\\x65][\\\\x53\\\\x73][\\\\x4b\\\\x6b][\\\\x09\\\\x20\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x5f\\\\x61-\\\\x7a]{0,20}[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27]{0,3}(?:\\\\x3d|\\\\x3e|\\\\x3a{1,3}\\\\x3d|\\\\x7c\\\\x7c|\\\\x3a|\\\\x3d\\\\x3e|\\\\x3f\\\\x3d|\\\\x2c)[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3d\\\\x60]{0,5}([\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{40,40})(?:[\\\\x09-\\\\x0a\\\\x0c-\\\\x0d\\\\x20\\\\x22\\\\x27\\\\x3b\\\\x60]|\\\\x5c[\\\\x4e\\\\x52\\\\x6e\\\\x72]|$)\",\"first\":{\"atEdge\":false,\"run\":{\"of\":\"\\t\\n\\f\\r  \\\"\\\"''-.09AZ__az\",\"longest\":30,\"next\":\",,::=?||\"}},\"chars\":\"\\t\\n\\f\\r  \\\"\\\"'',.0;=?AZ\\\\\\\\_z||\",\"lead\":50,\"leadChars\":\"-.0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz\",\"lineBreaks\":9,\"backtracks\":false,\"firstGroup\":1}]}},\"knownPaths\":{\"gitleaks\\\\.toml\":{\"quick\":\"\\\\x67\\\\x69\\\\x74\\\\x6c\\\\x65\\\\x61\\\\x6b\\\\x73\\\\x2e\\\\x74\\\\x6f\\\\x6d\\\\x6c\",\"words\":[\"gitleaks.tom\"]},\"(?i)\\\\.(?:bmp|gif|jpe?g|png|svg|tiff?)$\":{\"quick\":\"\\\\x2e(?:[\\\\x42\\\\x62][\\\\x4d\\\\x6d][\\\\x50\\\\x70]|[\\\\x47\\\\x67][\\\\x49\\\\x69][\\\\x46\\\\x66]|[\\\\x4a\\\\x6a][\\\\x50\\\\x70][\\\\x45\\\\x65]{0,1}[\\\\x47\\\\x67]|[\\\\x50\\\\x70][\\\\x4e\\\\x6e][\\\\x47\\\\x67]|[\\\\x53\\\\x73][\\\\x56\\\\x76][\\\\x47\\\\x67]|[\\\\x54\\\\x74][\\\\x49\\\\x69][\\\\x46\\\\x66][\\\\x46\\\\x66]{0,1})$\",\"words\":[\".bmp\",\".gif\",\".jpg\",\".jpeg\",\".png\",\".svg\",\".tif\"]},\"(?i)\\\\.(?:eot|[ot]tf|woff2?)$\":{\"quick\":\"\\\\x2e(?:[\\\\x45\\\\x65][\\\\x4f\\\\x6f][\\\\x54\\\\x74]|[\\\\x4f\\\\x54\\\\x6f\\\\x74][\\\\x54\\\\x74][\\\\x46\\\\x66]|[\\\\x57\\\\x77][\\\\x4f\\\\x6f][\\\\x46\\\\x66][\\\\x46\\\\x66]\\\\x32{0,1})$\",\"words\":[\".eot\",\".otf\",\".ttf\",\".woff\"]},\"(?i)\\\\.(?:docx?|xlsx?|pdf|bin|socket|vsidx|v2|suo|wsuo|.dll|pdb|exe|gltf)$\":{\"quick\":\"\\\\x2e(?:[\\\\x44\\\\x64][\\\\x4f\\\\x6f][\\\\x43\\\\x63][\\\\x58\\\\x78]{0,1}|[\\\\x58\\\\x78][\\\\x4c\\\\x6c][\\\\x53\\\\x73][\\\\x58\\\\x78]{0,1}|[\\\\x50\\\\x70][\\\\x44\\\\x64][\\\\x46\\\\x66]|[\\\\x42\\\\x62][\\\\x49\\\\x69][\\\\x4e\\\\x6e]|[\\\\x53\\\\x73][\\\\x4f\\\\x6f][\\\\x43\\\\x63][\\\\x4b\\\\x6b][\\\\x45\\\\x65][\\\\x54\\\\x74]|[\\\\x56\\\\x76][\\\\x53\\\\x73][\\\\x49\\\\x69][\\\\x44\\\\x64][\\\\x58\\\\x78]|[\\\\x56\\\\x76]\\\\x32|[\\\\x53\\\\x73][\\\\x55\\\\x75][\\\\x4f\\\\x6f]|[\\\\x57\\\\x77][\\\\x53\\\\x73][\\\\x55\\\\x75][\\\\x4f\\\\x6f]|[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff][\\\\x44\\\\x64][\\\\x4c\\\\x6c][\\\\x4c\\\\x6c]|[\\\\x50\\\\x70][\\\\x44\\\\x64][\\\\x42\\\\x62]|[\\\\x45\\\\x65][\\\\x58\\\\x78][\\\\x45\\\\x65]|[\\\\x47\\\\x67][\\\\x4c\\\\x6c][\\\\x54\\\\x74][\\\\x46\\\\x66])$\"},\"go\\\\.(?:mod|sum|work(?:\\\\.sum)?)$\":{\"quick\":\"\\\\x67\\\\x6f\\\\x2e(?:\\\\x6d\\\\x6f\\\\x64|\\\\x73\\\\x75\\\\x6d|\\\\x77\\\\x6f\\\\x72\\\\x6b(?:\\\\x2e\\\\x73\\\\x75\\\\x6d){0,1})$\",\"words\":[\"go.mod\",\"go.sum\",\"go.work\"]},\"(?:^|/)vendor/modules\\\\.txt$\":{\"quick\":\"(?:^|\\\\x2f)\\\\x76\\\\x65\\\\x6e\\\\x64\\\\x6f\\\\x72\\\\x2f\\\\x6d\\\\x6f\\\\x64\\\\x75\\\\x6c\\\\x65\\\\x73\\\\x2e\\\\x74\\\\x78\\\\x74$\",\"words\":[\"vendor/modul\"]},\"(?:^|/)vendor/(?:github\\\\.com|golang\\\\.org/x|google\\\\.golang\\\\.org|gopkg\\\\.in|istio\\\\.io|k8s\\\\.io|sigs\\\\.k8s\\\\.io)(?:/.*)?$\":{\"quick\":\"(?:^|\\\\x2f)\\\\x76\\\\x65\\\\x6e\\\\x64\\\\x6f\\\\x72\\\\x2f(?:\\\\x67\\\\x69\\\\x74\\\\x68\\\\x75\\\\x62\\\\x2e\\\\x63\\\\x6f\\\\x6d|\\\\x67\\\\x6f\\\\x6c\\\\x61\\\\x6e\\\\x67\\\\x2e\\\\x6f\\\\x72\\\\x67\\\\x2f\\\\x78|\\\\x67\\\\x6f\\\\x6f\\\\x67\\\\x6c\\\\x65\\\\x2e\\\\x67\\\\x6f\\\\x6c\\\\x61\\\\x6e\\\\x67\\\\x2e\\\\x6f\\\\x72\\\\x67|\\\\x67\\\\x6f\\\\x70\\\\x6b\\\\x67\\\\x2e\\\\x69\\\\x6e|\\\\x69\\\\x73\\\\x74\\\\x69\\\\x6f\\\\x2e\\\\x69\\\\x6f|\\\\x6b\\\\x38\\\\x73\\\\x2e\\\\x69\\\\x6f|\\\\x73\\\\x69\\\\x67\\\\x73\\\\x2e\\\\x6b\\\\x38\\\\x73\\\\x2e\\\\x69\\\\x6f)(?:\\\\x2f[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}){0,1}$\",\"words\":[\"vendor/githu\",\"vendor/golan\",\"vendor/googl\",\"vendor/gopkg\",\"vendor/istio\",\"vendor/k8s.i\",\"vendor/sigs.\"]},\"(?:^|/)gradlew(?:\\\\.bat)?$\":{\"quick\":\"(?:^|\\\\x2f)\\\\x67\\\\x72\\\\x61\\\\x64\\\\x6c\\\\x65\\\\x77(?:\\\\x2e\\\\x62\\\\x61\\\\x74){0,1}$\",\"words\":[\"gradlew\"]},\"(?:^|/)gradle\\\\.lockfile$\":{\"quick\":\"(?:^|\\\\x2f)\\\\x67\\\\x72\\\\x61\\\\x64\\\\x6c\\\\x65\\\\x2e\\\\x6c\\\\x6f\\\\x63\\\\x6b\\\\x66\\\\x69\\\\x6c\\\\x65$\",\"words\":[\"gradle.lockf\"]},\"(?:^|/)mvnw(?:\\\\.cmd)?$\":{\"quick\":\"(?:^|\\\\x2f)\\\\x6d\\\\x76\\\\x6e\\\\x77(?:\\\\x2e\\\\x63\\\\x6d\\\\x64){0,1}$\",\"words\":[\"mvnw\"]},\"(?:^|/)\\\\.mvn/wrapper/MavenWrapperDownloader\\\\.java$\":{\"quick\":\"(?:^|\\\\x2f)\\\\x2e\\\\x6d\\\\x76\\\\x6e\\\\x2f\\\\x77\\\\x72\\\\x61\\\\x70\\\\x70\\\\x65\\\\x72\\\\x2f\\\\x4d\\\\x61\\\\x76\\\\x65\\\\x6e\\\\x57\\\\x72\\\\x61\\\\x70\\\\x70\\\\x65\\\\x72\\\\x44\\\\x6f\\\\x77\\\\x6e\\\\x6c\\\\x6f\\\\x61\\\\x64\\\\x65\\\\x72\\\\x2e\\\\x6a\\\\x61\\\\x76\\\\x61$\",\"words\":[\".mvn/wrapper\"]},\"(?:^|/)node_modules(?:/.*)?$\":{\"quick\":\"(?:^|\\\\x2f)\\\\x6e\\\\x6f\\\\x64\\\\x65\\\\x5f\\\\x6d\\\\x6f\\\\x64\\\\x75\\\\x6c\\\\x65\\\\x73(?:\\\\x2f[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}){0,1}$\",\"words\":[\"node_modules\"]},\"(?:^|/)(?:deno\\\\.lock|npm-shrinkwrap\\\\.json|package-lock\\\\.json|pnpm-lock\\\\.yaml|yarn\\\\.lock)$\":{\"quick\":\"(?:^|\\\\x2f)(?:\\\\x64\\\\x65\\\\x6e\\\\x6f\\\\x2e\\\\x6c\\\\x6f\\\\x63\\\\x6b|\\\\x6e\\\\x70\\\\x6d\\\\x2d\\\\x73\\\\x68\\\\x72\\\\x69\\\\x6e\\\\x6b\\\\x77\\\\x72\\\\x61\\\\x70\\\\x2e\\\\x6a\\\\x73\\\\x6f\\\\x6e|\\\\x70\\\\x61\\\\x63\\\\x6b\\\\x61\\\\x67\\\\x65\\\\x2d\\\\x6c\\\\x6f\\\\x63\\\\x6b\\\\x2e\\\\x6a\\\\x73\\\\x6f\\\\x6e|\\\\x70\\\\x6e\\\\x70\\\\x6d\\\\x2d\\\\x6c\\\\x6f\\\\x63\\\\x6b\\\\x2e\\\\x79\\\\x61\\\\x6d\\\\x6c|\\\\x79\\\\x61\\\\x72\\\\x6e\\\\x2e\\\\x6c\\\\x6f\\\\x63\\\\x6b)$\",\"words\":[\"npm-shrinkwr\",\"package-lock\",\"pnpm-lock.ya\",\"deno.lock\",\"yarn.lock\"]},\"(?:^|/)bower_components(?:/.*)?$\":{\"quick\":\"(?:^|\\\\x2f)\\\\x62\\\\x6f\\\\x77\\\\x65\\\\x72\\\\x5f\\\\x63\\\\x6f\\\\x6d\\\\x70\\\\x6f\\\\x6e\\\\x65\\\\x6e\\\\x74\\\\x73(?:\\\\x2f[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}){0,1}$\",\"words\":[\"bower_compon\"]},\"(?:^|/)(?:angular|bootstrap|jquery(?:-?ui)?|plotly|swagger-?ui)[a-zA-Z0-9.-]*(?:\\\\.min)?\\\\.js(?:\\\\.map)?$\":{\"quick\":\"(?:^|\\\\x2f)(?:\\\\x61\\\\x6e\\\\x67\\\\x75\\\\x6c\\\\x61\\\\x72|\\\\x62\\\\x6f\\\\x6f\\\\x74\\\\x73\\\\x74\\\\x72\\\\x61\\\\x70|\\\\x6a\\\\x71\\\\x75\\\\x65\\\\x72\\\\x79(?:\\\\x2d{0,1}\\\\x75\\\\x69){0,1}|\\\\x70\\\\x6c\\\\x6f\\\\x74\\\\x6c\\\\x79|\\\\x73\\\\x77\\\\x61\\\\x67\\\\x67\\\\x65\\\\x72\\\\x2d{0,1}\\\\x75\\\\x69)[\\\\x2d-\\\\x2e\\\\x30-\\\\x39\\\\x41-\\\\x5a\\\\x61-\\\\x7a]{0,}(?:\\\\x2e\\\\x6d\\\\x69\\\\x6e){0,1}\\\\x2e\\\\x6a\\\\x73(?:\\\\x2e\\\\x6d\\\\x61\\\\x70){0,1}$\",\"words\":[\"angular\",\"bootstrap\",\"jquery\",\"plotly\",\"swaggerui\",\"swagger-ui\"]},\"(?:^|/)javascript\\\\.json$\":{\"quick\":\"(?:^|\\\\x2f)\\\\x6a\\\\x61\\\\x76\\\\x61\\\\x73\\\\x63\\\\x72\\\\x69\\\\x70\\\\x74\\\\x2e\\\\x6a\\\\x73\\\\x6f\\\\x6e$\",\"words\":[\"javascript.j\"]},\"(?:^|/)(?:Pipfile|poetry)\\\\.lock$\":{\"quick\":\"(?:^|\\\\x2f)(?:\\\\x50\\\\x69\\\\x70\\\\x66\\\\x69\\\\x6c\\\\x65|\\\\x70\\\\x6f\\\\x65\\\\x74\\\\x72\\\\x79)\\\\x2e\\\\x6c\\\\x6f\\\\x63\\\\x6b$\",\"words\":[\"pipfile.lock\",\"poetry.lock\"]},\"(?i)(?:^|/)(?:v?env|virtualenv)/lib(?:64)?(?:/.*)?$\":{\"quick\":\"(?:^|\\\\x2f)(?:[\\\\x56\\\\x76]{0,1}[\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x56\\\\x76]|[\\\\x56\\\\x76][\\\\x49\\\\x69][\\\\x52\\\\x72][\\\\x54\\\\x74][\\\\x55\\\\x75][\\\\x41\\\\x61][\\\\x4c\\\\x6c][\\\\x45\\\\x65][\\\\x4e\\\\x6e][\\\\x56\\\\x76])\\\\x2f[\\\\x4c\\\\x6c][\\\\x49\\\\x69][\\\\x42\\\\x62](?:\\\\x36\\\\x34){0,1}(?:\\\\x2f[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}){0,1}$\",\"words\":[\"virtualenv/l\",\"env/lib\",\"venv/lib\"]},\"(?i)(?:^|/)(?:lib(?:64)?/python[23](?:\\\\.\\\\d{1,2})+|python/[23](?:\\\\.\\\\d{1,2})+/lib(?:64)?)(?:/.*)?$\":{\"words\":[\"lib64/python\",\"lib/python2.\",\"lib/python3.\",\"python/2.\",\"python/3.\"]},\"(?i)(?:^|/)[a-z0-9_.]+-[0-9.]+\\\\.dist-info(?:/.+)?$\":{\"words\":[\".dist-info\"]},\"(?:^|/)vendor/(?:bundle|ruby)(?:/.*?)?$\":{\"quick\":\"(?:^|\\\\x2f)\\\\x76\\\\x65\\\\x6e\\\\x64\\\\x6f\\\\x72\\\\x2f(?:\\\\x62\\\\x75\\\\x6e\\\\x64\\\\x6c\\\\x65|\\\\x72\\\\x75\\\\x62\\\\x79)(?:\\\\x2f[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]{0,}?){0,1}$\",\"words\":[\"vendor/bundl\",\"vendor/ruby\"]},\"\\\\.gem$\":{\"quick\":\"\\\\x2e\\\\x67\\\\x65\\\\x6d$\",\"words\":[\".gem\"]},\"verification-metadata\\\\.xml\":{\"quick\":\"\\\\x76\\\\x65\\\\x72\\\\x69\\\\x66\\\\x69\\\\x63\\\\x61\\\\x74\\\\x69\\\\x6f\\\\x6e\\\\x2d\\\\x6d\\\\x65\\\\x74\\\\x61\\\\x64\\\\x61\\\\x74\\\\x61\\\\x2e\\\\x78\\\\x6d\\\\x6c\",\"words\":[\"verification\"]},\"Database.refactorlog\":{\"quick\":\"\\\\x44\\\\x61\\\\x74\\\\x61\\\\x62\\\\x61\\\\x73\\\\x65[\\\\x00-\\\\x09\\\\x0b-\\\\x7f\\\\x80-\\\\xff]\\\\x72\\\\x65\\\\x66\\\\x61\\\\x63\\\\x74\\\\x6f\\\\x72\\\\x6c\\\\x6f\\\\x67\",\"words\":[\"database\"]},\"(?:^|/)\\\\.git$\":{\"quick\":\"(?:^|\\\\x2f)\\\\x2e\\\\x67\\\\x69\\\\x74$\",\"words\":[\".git\"]},\"\\\\.bb$\":{\"quick\":\"\\\\x2e\\\\x62\\\\x62$\",\"words\":[\".bb\"]},\"\\\\.bbappend$\":{\"quick\":\"\\\\x2e\\\\x62\\\\x62\\\\x61\\\\x70\\\\x70\\\\x65\\\\x6e\\\\x64$\",\"words\":[\".bbappend\"]},\"\\\\.bbclass$\":{\"quick\":\"\\\\x2e\\\\x62\\\\x62\\\\x63\\\\x6c\\\\x61\\\\x73\\\\x73$\",\"words\":[\".bbclass\"]},\"\\\\.inc$\":{\"quick\":\"\\\\x2e\\\\x69\\\\x6e\\\\x63$\",\"words\":[\".inc\"]},\"(?:^|/)@octokit/auth-token/README\\\\.md$\":{\"quick\":\"(?:^|\\\\x2f)\\\\x40\\\\x6f\\\\x63\\\\x74\\\\x6f\\\\x6b\\\\x69\\\\x74\\\\x2f\\\\x61\\\\x75\\\\x74\\\\x68\\\\x2d\\\\x74\\\\x6f\\\\x6b\\\\x65\\\\x6e\\\\x2f\\\\x52\\\\x45\\\\x41\\\\x44\\\\x4d\\\\x45\\\\x2e\\\\x6d\\\\x64$\",\"words\":[\"@octokit/aut\"]},\"(?i)\\\\.php$\":{\"quick\":\"\\\\x2e[\\\\x50\\\\x70][\\\\x48\\\\x68][\\\\x50\\\\x70]$\",\"words\":[\".php\"]},\"(?i)\\\\.(?:tf|hcl)$\":{\"quick\":\"\\\\x2e(?:[\\\\x54\\\\x74][\\\\x46\\\\x66]|[\\\\x48\\\\x68][\\\\x43\\\\x63][\\\\x4c\\\\x6c])$\",\"words\":[\".tf\",\".hcl\"]},\"(?i)\\\\.ya?ml$\":{\"quick\":\"\\\\x2e[\\\\x59\\\\x79][\\\\x41\\\\x61]{0,1}[\\\\x4d\\\\x6d][\\\\x4c\\\\x6c]$\",\"words\":[\".yml\",\".yaml\"]},\"(?i)nuget\\\\.config$\":{\"quick\":\"[\\\\x4e\\\\x6e][\\\\x55\\\\x75][\\\\x47\\\\x67][\\\\x45\\\\x65][\\\\x54\\\\x74]\\\\x2e[\\\\x43\\\\x63][\\\\x4f\\\\x6f][\\\\x4e\\\\x6e][\\\\x46\\\\x66][\\\\x49\\\\x69][\\\\x47\\\\x67]$\",\"words\":[\"nuget.config\"]},\"(?i)(?:^|\\\\/)[^\\\\/]+\\\\.p(?:12|fx)$\":{\"quick\":\"(?:^|\\\\x2f)[\\\\x00-\\\\x2e\\\\x30-\\\\x7f\\\\x80-\\\\xff]{1,}\\\\x2e[\\\\x50\\\\x70](?:\\\\x31\\\\x32|[\\\\x46\\\\x66][\\\\x58\\\\x78])$\",\"words\":[\".p12\",\".pfx\"]}}}");
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
const inRun$1 = sixBits.map((value) => value === 255 ? 0 : 1);
function isCode(byte) {
	return byte !== void 0 && (inRun$1[byte] === 1 || byte === 37 || byte === 92 || byte === equals$1);
}
function isPrintable(byte) {
	return byte > 8 && byte < 127;
}
const ofWord = new Uint8Array(256);
for (const letter of `${alphabet}_`) ofWord[letter.charCodeAt(0)] = 1;
function isOfWord(byte) {
	return byte !== void 0 && ofWord[byte] === 1;
}
// gitleaks-wasm/src/prefilter/first-bytes.ts
const inRun = 1;
const behindRun = 2;
const longestRead = 100;
function firstBytesOf(nodes, words) {
	const start = nodes.findIndex((node) => node.kind !== "assert");
	const atEdge = (start < 0 ? nodes : nodes.slice(0, start)).some((node) => node.kind === "assert" && node.source === "\\b") && words.every((word) => isOfWord(word.charCodeAt(0)));
	const shortest = Math.min(...words.map((word) => word.length));
	let run;
	for (let at = 1; at < nodes.length; at += 1) {
		const node = nodes[at];
		if (minLength(node) === 0) continue;
		const before = nodes.slice(0, at);
		const [of, next] = [charsIn(before), firstCharsOf(node)];
		const longest = before.reduce((sum, each) => sum + maxLength$1(each), 0);
		if (longest < shortest || [...next].some((char) => of.includes(char))) continue;
		run = {
			of: rangesOf(of),
			longest,
			next: rangesOf(next)
		};
	}
	return {
		atEdge,
		...run && { run }
	};
}
function mayBegin({ run }) {
	let table;
	return (text, at) => {
		if (!run) return true;
		table ??= tableOf(run.of, run.next);
		const last = Math.min(at + Math.min(run.longest, longestRead), text.length - 1);
		for (let index = at; index <= last; index += 1) {
			const kind = table[text[index]];
			if (kind !== inRun) return kind === behindRun;
		}
		return run.longest > longestRead && last - at === longestRead;
	};
}
const longestSearched = 1e3;
function lastReadBy(chars) {
	let table;
	return (text, at) => {
		table ??= tableOf(chars, "");
		const end = Math.min(text.length, at + longestSearched);
		for (let index = at; index < end; index += 1) if (table[text.charCodeAt(index)] !== inRun) return index;
		return 1e400;
	};
}
function tableOf(of, next) {
	const table = new Uint8Array(256);
	const fill = (ranges, kind) => {
		for (let at = 0; at < ranges.length; at += 2) table.fill(kind, ranges.charCodeAt(at), ranges.charCodeAt(at + 1) + 1);
	};
	fill(of, inRun);
	fill(next, behindRun);
	return table;
}
function rangesOf(chars) {
	let ranges = "";
	for (let code = 0; code < 256; code += 1) {
		if (!chars.includes(String.fromCharCode(code))) continue;
		const first = code;
		while (code < 255 && chars.includes(String.fromCharCode(code + 1))) code += 1;
		ranges += String.fromCharCode(first, code);
	}
	return ranges;
}
function charsIn(nodes) {
	return collect$1(nodes, (items) => items);
}
function firstCharsOf(node) {
	return collect$1([node], (items) => {
		const end = items.findIndex((item) => minLength(item) > 0);
		return end < 0 ? items : items.slice(0, end + 1);
	});
}
function collect$1(nodes, partOf) {
	const may = new Uint8Array(256);
	const add = (node) => {
		if (node.kind === "cat") partOf(node.items).forEach(add);
		else if (node.kind === "alt") node.items.forEach(add);
		else if (node.kind === "capture" || node.kind === "repeat") add(node.body);
		else if (node.kind === "char") {
			for (let code = 0; code < 256; code += 1) if (code < 128 ? node.ascii[code] : node.wide) may[code] = 1;
		}
	};
	nodes.forEach(add);
	return [...may.keys()].flatMap((code) => may[code] ? String.fromCharCode(code) : []).join("");
}
// gitleaks-wasm/src/prefilter/growth.ts
const none = {
	open: 0,
	isClosed: false
};
function powerOf(nodes) {
	const { open, isClosed } = unlimitedIn(nodes, []);
	return open + (open > 0 && isClosed ? 1 : 0);
}
function unlimitedIn(nodes, behind) {
	return nodes.map((node, at) => unlimited(node, [...nodes.slice(at + 1), ...behind])).reduce(after, none);
}
function after(before, next) {
	return {
		open: before.open + next.open,
		isClosed: next.isClosed || next.open === 0 && before.isClosed
	};
}
function unlimited(node, behind) {
	switch (node.kind) {
		case "assert":
		case "char": return none;
		case "cat": return unlimitedIn(node.items, behind);
		case "alt": return node.items.map((item) => unlimited(item, behind)).reduce(larger, none);
		case "capture": return unlimited(node.body, behind);
		case "repeat": {
			const { body, max } = node;
			if (max <= 1) return unlimited(body, behind);
			const once = unlimited(body, [body, ...behind]);
			if (max !== 1e400) return after(once, once);
			if (body.kind !== "char" || !isApart$1(body, behind)) return after(once, {
				open: 1,
				isClosed: false
			});
			return behind.length === 0 ? none : {
				open: 0,
				isClosed: true
			};
		}
	}
}
function larger(one, other) {
	if (one.open !== other.open) return one.open > other.open ? one : other;
	return one.isClosed ? one : other;
}
function isApart$1(char, behind) {
	const certain = behind.findIndex((node) => minLength(node) > 0);
	const chars = charsIn([char]);
	return behind.slice(0, certain < 0 ? void 0 : certain + 1).every((node) => ![...firstCharsOf(node)].some((first) => chars.includes(first)));
}
// gitleaks-wasm/src/prefilter/required-literals.ts
const maxWords = 24;
const maxWays$2 = 0xe8d4a51000;
const maxTailWays = 900;
const maxTailTokens = 64;
const longEnough = 12;
const shortest$1 = 2;
const newline$8 = 10;
function findRequiredLiterals(tree) {
	const alternatives = tree.kind === "alt" ? tree.items : [tree];
	const literals = [];
	let group = 1;
	for (const alternative of alternatives) {
		const literal = bestLiteral(flatten(alternative), group);
		if (!literal) return void 0;
		literals.push(literal);
		group += countGroups(alternative);
	}
	return literals;
}
function flatten(node) {
	if (node.kind === "cat") return node.items.flatMap(flatten);
	if (node.kind === "capture") return [
		{ kind: "open" },
		...flatten(node.body),
		{ kind: "close" }
	];
	return [node];
}
function bestLiteral(tokens, group) {
	let best;
	for (let at = 0; at < tokens.length; at += 1) {
		const previous = tokens[at - 1];
		if (previous?.kind === "char" && lettersOf(previous)?.length === 1) continue;
		const words = wordsAt(tokens, at);
		if (!words) continue;
		const score = 2 * Math.min(8, ...words.map((word) => word.length)) - words.length / 4 + (wholeGroups(tokens, at) ? 5 : 0) - (leadLength(tokens, at) === 1e400 ? 9 : 0);
		if (!best || score > best.score) best = {
			at,
			score,
			words
		};
	}
	if (!best) return void 0;
	const start = beginning(tokens, best.at);
	const lead = tokens.slice(0, start);
	const nodes = nodesOf(tokens.slice(start));
	const isFree = lead.every((token) => token.kind === "repeat" && token.min === 0);
	const backtracks = takesLong(tokens.slice(start));
	return {
		words: best.words,
		source: write(tokens.slice(start)),
		first: firstBytesOf(nodes, best.words),
		chars: rangesOf(charsIn(nodes)),
		...isFree ? {} : { before: write(lead) },
		lead: leadLength(tokens, start),
		leadChars: charsIn(nodesOf(lead)),
		lineBreaks: sumOf(tokens, maxLineBreaks),
		backtracks,
		...backtracks ? {
			tail: tailOf(tokens.slice(start)),
			inLine: inLineOf(tokens.slice(start))
		} : {},
		...wholeGroups(tokens, best.at) ? { firstGroup: group } : {}
	};
}
function takesLong(tokens) {
	return waysThrough(tokens) > maxWays$2 || powerOf(nodesOf(tokens)) > 1;
}
function waysThrough(tokens) {
	return waysOf({
		kind: "cat",
		items: nodesOf(tokens)
	});
}
function tailOf(tokens) {
	let best = [];
	let rest = [];
	let from = tokens.findIndex((token) => waysThrough([token]) > maxTailWays) + 1;
	for (let to = from; from > 0 && to < tokens.length; to += 1) {
		while (to - from > maxTailTokens || !isQuick(tokens.slice(from, to + 1))) from += 1;
		const part = tokens.slice(from, to + 1);
		if (sumOf(part, minLength) <= sumOf(best, minLength)) continue;
		best = part;
		rest = tokens.slice(from);
	}
	return {
		source: write(best),
		...!takesLong(rest) && { rest: write(rest) }
	};
}
function isQuick(tokens) {
	const [first] = tokens;
	const isLong = (token) => first?.kind === "char" && token.kind === "repeat" && token.max === 1e400 && isApart(first, token.body);
	const long = tokens.find(isLong);
	return waysThrough(tokens.filter((token) => token !== long)) <= maxTailWays;
}
function isApart(a, b) {
	if (a.kind !== "char" || b.kind !== "char" || a.wide && b.wide) return false;
	return a.ascii.every((may, code) => !may || !b.ascii[code]);
}
function inLineOf(tokens) {
	const at = tokens.findIndex((token) => !isMark(token) && takesInLine(token));
	const head = tokens.slice(0, Math.max(0, at));
	const isPlain = (token) => token.kind === "assert" || token.kind === "char" && !token.wide && !token.ascii[newline$8];
	const taking = tokens.slice(at, at + 1);
	const isGrouped = taking.some((token) => !isMark(token) && countGroups(token) > 0);
	if (head.length === 0 || !head.every(isPlain) || isGrouped) return void 0;
	return {
		head: write(head),
		source: `${write(head)}${write(taking)}(${write(tokens.slice(at + 1))})`
	};
}
function takesInLine(node) {
	if (node.kind === "capture") return takesInLine(node.body);
	if (node.kind === "alt") return node.items.every(takesInLine);
	if (node.kind === "cat") return node.items[0] !== void 0 && takesInLine(node.items[0]);
	if (node.kind !== "repeat" || node.min > 0 || node.max !== 1e400 || node.body.kind !== "char") return false;
	return node.body.wide && node.body.ascii.every((may, code) => may === 1 || code === newline$8);
}
function beginning(tokens, at) {
	let start = at;
	while (start > 0 && (tokens[start - 1]?.kind === "open" || tokens[start - 1]?.kind === "assert")) start -= 1;
	return start;
}
function leadLength(tokens, at) {
	return sumOf(tokens.slice(0, at), maxLength$1);
}
function sumOf(tokens, ofNode) {
	return tokens.reduce((sum, token) => sum + (isMark(token) ? 0 : ofNode(token)), 0);
}
function wholeGroups(tokens, at) {
	return tokens.slice(0, beginning(tokens, at)).every((token) => !isMark(token) && countGroups(token) === 0);
}
function nodesOf(tokens) {
	return tokens.filter((token) => !isMark(token));
}
function isMark(token) {
	return token.kind === "open" || token.kind === "close";
}
function write(tokens) {
	const parts = [];
	const opened = [];
	for (const token of tokens) if (token.kind === "open") opened.push(parts.push("(") - 1);
	else if (token.kind === "close") {
		if (opened.pop() !== void 0) parts.push(")");
	} else parts.push(token.kind === "alt" ? `(?:${patternSource(token)})` : patternSource(token));
	for (const at of opened) parts[at] = "";
	return parts.join("");
}
function countGroups(node) {
	if (node.kind === "cat" || node.kind === "alt") return node.items.reduce((sum, item) => sum + countGroups(item), 0);
	if (node.kind === "capture") return 1 + countGroups(node.body);
	return node.kind === "repeat" ? countGroups(node.body) : 0;
}
function wordsAt(tokens, at) {
	let words = {
		open: [""],
		closed: []
	};
	for (let index = at; index < tokens.length && words.open.length > 0; index += 1) {
		const token = tokens[index];
		if (!isMark(token)) words = extend(words, token);
		else if (index === at) return void 0;
	}
	const found = [...new Set([...words.closed, ...words.open])];
	const all = found.filter((word) => !found.some((other) => other !== word && word.startsWith(other)));
	return all.length > maxWords || all.some((word) => word.length < shortest$1) ? void 0 : all;
}
function extend(words, node) {
	switch (node.kind) {
		case "assert": return words;
		case "capture": return extend(words, node.body);
		case "cat": return node.items.reduce(extend, words);
		case "char": return append(words, lettersOf(node));
		case "alt": return either(words, node.items);
		case "repeat": {
			let extended = words;
			for (let count = 0; count < Math.min(node.min, longEnough); count += 1) extended = extend(extended, node.body);
			if (node.max === node.min) return extended;
			return node.max === node.min + 1 ? either(extended, [{
				kind: "cat",
				items: []
			}, node.body]) : closed(extended);
		}
	}
}
function either(words, items) {
	const each = items.map((item) => extend({
		open: words.open,
		closed: []
	}, item));
	const open = each.flatMap((other) => other.open);
	const ended = each.flatMap((other) => other.closed);
	return open.length + ended.length > maxWords ? closed(words) : {
		open,
		closed: [...words.closed, ...ended]
	};
}
function append({ open, closed: ended }, letters) {
	if (!letters || open.length * letters.length > maxWords) return closed({
		open,
		closed: ended
	});
	const longer = open.flatMap((word) => letters.map((letter) => word + letter));
	return {
		open: longer.filter((word) => word.length < longEnough),
		closed: [...ended, ...longer.filter((word) => word.length >= longEnough)]
	};
}
function closed({ open, closed: ended }) {
	return {
		open: [],
		closed: [...ended, ...open]
	};
}
const knownLetters = new WeakMap();
function lettersOf(char) {
	let letters = knownLetters.get(char);
	if (!letters) {
		const found = new Set();
		for (let code = 0; code < 128 && found.size < 5; code += 1) if (char.ascii[code]) found.add(String.fromCharCode(code).toLowerCase());
		letters = char.wide || found.size > 4 ? "many" : [...found];
		knownLetters.set(char, letters);
	}
	return letters === "many" ? void 0 : letters;
}
// gitleaks-wasm/src/prefilter/path-pattern.ts
const maxAnswers$1 = 1e4;
const maxWays$1 = 1e9;
const shortPath = /^[\x00-\x7f]{0,200}$/;
const longS$1 = "ſ";
function pathPattern(pattern, undecided) {
	const facts = Object.hasOwn(knownPaths, pattern) ? knownPaths[pattern] : findPathFacts(pattern);
	const quick = facts?.quick === void 0 ? void 0 : compile(facts.quick, "");
	const words = facts?.words;
	let steady;
	const answers = new Map();
	return (path) => {
		if (quick && shortPath.test(path)) return quick.test(path);
		if (words && !holdsOne(words, path)) return false;
		let answer = answers.get(path);
		if (answer === void 0) {
			if (answers.size === maxAnswers$1) answers.clear();
			steady ??= compileSteady$1(pattern);
			answer = steady === "refused" ? undecided : steady.test(path);
			answers.set(path, answer);
		}
		return answer;
	};
}
function findPathFacts(pattern) {
	const tree = parsePattern(pattern);
	const quick = tree && waysOf(tree) <= maxWays$1 ? patternSource(tree, 1) : void 0;
	const words = tree && findRequiredLiterals(tree)?.flatMap((literal) => literal.words);
	return {
		...quick !== void 0 && compile(quick, "") && { quick },
		...words && { words }
	};
}
function holdsOne(words, path) {
	const lower = path.toLowerCase().replaceAll(longS$1, "s");
	return words.some((word) => lower.includes(word));
}
function compileSteady$1(pattern) {
	try {
		return RE2JS.compile(pattern);
	} catch {
		return "refused";
	}
}
// gitleaks-wasm/src/prefilter/case-folding.ts
const kelvin = "âª";
const longS = "Å¿";
const foldingLetters = [
	kelvin,
	longS,
	"Ä°"
];
function holdsFoldingLetter(text) {
	return text.includes(kelvin) || text.includes(longS);
}
function withFoldedLetters(text) {
	const letters = [];
	const shifts = [0];
	const plain = text.replace(/\xe2\x84\xaa|\xc5\xbf|\xc4\xb0/g, (letter, at) => {
		const shift = shifts.at(-1);
		letters.push(at - shift);
		shifts.push(shift + letter.length - 1);
		return letter === kelvin ? "k" : letter === longS ? "s" : "i";
	});
	const lettersBefore = (offset) => {
		let low = 0;
		let high = letters.length;
		while (low < high) {
			const middle = low + high >> 1;
			if (letters[middle] < offset) low = middle + 1;
			else high = middle;
		}
		return low;
	};
	return {
		text: plain,
		before: (offset) => offset + shifts[lettersBefore(offset)],
		nextLetter: (offset) => letters[lettersBefore(offset)] ?? 1e400
	};
}
function caseFoldedSource(source) {
	return source.replace(/\[((?:\\x[0-9a-f]{2}|-)+)\]/g, (set, members) => {
		if (members.endsWith("-\\xff")) return set;
		const has = (letters) => new RegExp(`[${members}]{${letters.length}}`).test(letters);
		const more = [...has("kK") ? ["\\xe2\\x84\\xaa"] : [], ...has("sS") ? ["\\xc5\\xbf"] : []];
		return more.length === 0 ? set : `(?:${[set, ...more].join("|")})`;
	});
}
// gitleaks-wasm/src/prefilter/time-limit.ts
const patternLimitMs = 500;
var TimeLimitExceeded = class extends Error {};
let endsAt = 1e400;
let runner;
function createRunner() {
	return {
		sandbox: createContext({ work: () => void 0 }),
		script: new Script("work()")
	};
}
function withTimeLimit(limitMs, work) {
	endsAt = performance.now() + limitMs;
	try {
		return work();
	} finally {
		endsAt = 1e400;
	}
}
function checkTimeLimit() {
	if (performance.now() > endsAt) throw new TimeLimitExceeded();
}
function withinLimit(work, limitMs = patternLimitMs) {
	checkTimeLimit();
	const leftMs = Math.max(1, Math.ceil(endsAt - performance.now()));
	runner ??= createRunner();
	const { sandbox, script } = runner;
	sandbox.work = work;
	try {
		return script.runInContext(sandbox, { timeout: Math.min(limitMs, leftMs) });
	} catch (error) {
		if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
		checkTimeLimit();
		return;
	} finally {
		sandbox.work = () => void 0;
	}
}
// gitleaks-wasm/src/prefilter/rule-pattern.ts
const unguardedLength = 16384;
const maxSpans = 1e3;
const maxWays = 1e6;
const unknown = {
	mayMatch: () => true,
	mayMatchInRuns: () => true,
	lineBreaks: 1e400,
	find: () => "unknown"
};
function rulePattern(pattern) {
	const translated = pattern === void 0 ? void 0 : translatePattern(pattern);
	if (!translated) return unknown;
	const tree = parsePattern(pattern);
	const isRisky = waysOf(tree) > maxWays;
	const isUnbounded = maxLength$1(tree) === 1e400;
	const guarded = (text) => isRisky || isUnbounded && text.length > unguardedLength;
	const isAnchored = /(?<!\[)\^/.test(translated.source);
	const isIn = (each, text) => {
		each.lastIndex = 0;
		return guarded(text) ? withinLimit(() => each.test(text)) ?? true : each.test(text);
	};
	const patternsOf = (write) => {
		const written = (source) => compile(write(source), "g") ?? /(?:)/g;
		let plain;
		let all;
		return (text) => {
			plain ??= [written(translated.source)];
			if (!holdsFoldingLetter(text)) return plain;
			all ??= [...plain, written(caseFoldedSource(translated.source))];
			return all;
		};
	};
	const whole = patternsOf((source) => source);
	const inRuns = patternsOf(inRunsOfLines);
	return {
		mayMatch(text) {
			return whole(text).some((each) => isIn(each, text));
		},
		mayMatchInRuns(text) {
			return inRuns(text).some((each) => isIn(each, text));
		},
		lineBreaks: maxLineBreaks(tree),
		find(text) {
			if (isAnchored) return "unknown";
			const all = whole(text).map((each) => guarded(text) ? withinLimit(() => collect(each, text)) ?? "unknown" : collect(each, text));
			return all.includes("unknown") ? "unknown" : all.flat();
		}
	};
}
function collect(pattern, text) {
	const spans = [];
	pattern.lastIndex = 0;
	for (const match of text.matchAll(pattern)) {
		if (spans.length === maxSpans) return "unknown";
		spans.push([match.index, match.index + match[0].length]);
	}
	return spans;
}
// gitleaks-wasm/src/prefilter/line-allowlists.ts
const maxTries = 20;
function lineAllowlists(allowlists) {
	const lists = allowlists.filter(({ regexTarget, regexes }) => regexTarget === "line" && regexes.length > 0);
	if (lists.length === 0) return void 0;
	let checks;
	let sure;
	return {
		mayAllow(line, path) {
			checks ??= lists.map(checkOf);
			return checks.some((check) => check(line, path));
		},
		allows(part) {
			sure ??= lists.filter(({ condition }) => condition === "OR").flatMap(({ regexes }) => regexes.flatMap((regex) => exactInside(parsePattern(regex)) ?? []));
			return sure.some((pattern) => withinLimit(() => holdsPlainMatch(pattern, part)) ?? false);
		}
	};
}
function checkOf({ condition, paths, regexes }) {
	const patterns = regexes.map(mayMatch);
	const byPath = paths.map((pattern) => pathPattern(pattern, true));
	const needsPath = condition === "AND" && paths.length > 0;
	return (line, path) => (!needsPath || byPath.some((matches) => matches(path))) && patterns.some((matches) => matches(line));
}
function mayMatch(regex) {
	const tree = parsePattern(regex);
	return !tree || somewhere(tree, isAssertion) ? () => true : rulePattern(regex).mayMatch;
}
function isAssertion(node) {
	return node.kind === "assert";
}
function exactInside(tree) {
	if (!tree || somewhere(tree, isAssertion)) return void 0;
	return compile(patternSource(tree, 1), "g");
}
function holdsPlainMatch(pattern, text) {
	pattern.lastIndex = 0;
	for (let tries = 0; tries < maxTries; tries += 1) {
		const match = pattern.exec(text);
		if (!match) return false;
		if (!/[^\x00-\x7f]/.test(match[0])) return true;
	}
	return false;
}
// gitleaks-wasm/src/prefilter/backtracking-pattern.ts
function backtrackingPattern(source, tail = { source: "" }, inLine) {
	const hasTail = searchTail(tail);
	if (inLine) {
		const lengthAt = oncePerLine(inLine);
		return (text, at) => hasTail(text, at) ? lengthAt(text, at) : void 0;
	}
	let steady;
	return (text, at) => {
		if (!hasTail(text, at)) return void 0;
		steady ??= /^[(?:]*\\B/.test(source) ? "refused" : compileSteady(source);
		if (steady === "refused") return limited(source, text, at);
		const matcher = steady.matcher(text.slice(at));
		return matcher.lookingAt() ? matcher.end() : void 0;
	};
}
const longLine = 65536;
const quickMs = 50;
const mostStops = 3;
function oncePerLine({ head, source }) {
	let stops = 0;
	const isSoonNowhere = (text, at) => {
		if (stops === mostStops) return false;
		const length = limited(source, text, at, quickMs);
		if (length === "unknown") stops += 1;
		return length === void 0;
	};
	let steady;
	let opening;
	let known;
	return (text, at) => {
		steady ??= compileSteady(source);
		opening ??= compile(head, "y");
		if (steady === "refused" || !opening) return limited(source, text, at);
		opening.lastIndex = at;
		if (!opening.test(text)) return void 0;
		if (known?.text === text && at >= known.at && opening.lastIndex <= known.until) return known.end === void 0 ? void 0 : known.end - at;
		const newline = text.indexOf("\n", at);
		const lineEnd = newline < 0 ? text.length : newline;
		const matcher = steady.matcher(text.slice(at));
		const isFound = !(lineEnd - at > longLine && isSoonNowhere(text, at)) && matcher.lookingAt();
		known = {
			text,
			at,
			until: isFound ? Math.min(lineEnd, at + matcher.start(1)) : lineEnd,
			end: isFound ? at + matcher.end() : void 0
		};
		return isFound ? matcher.end() : void 0;
	};
}
const maxTails = 100;
function searchTail({ source, rest }) {
	const pattern = compile(source, "g");
	const withRest = rest === void 0 ? void 0 : compile(rest, "y");
	const nextTail = (text, from) => {
		let next = from;
		for (let tails = 0; pattern && tails < maxTails; tails += 1) {
			pattern.lastIndex = next;
			next = pattern.exec(text)?.index ?? 1e400;
			if (!withRest || next === 1e400) return next;
			withRest.lastIndex = next;
			if (withRest.test(text)) return next;
			next += 1;
		}
		return next;
	};
	let last;
	return (text, at) => {
		if (last?.text !== text || at < last.from || at > last.next) last = {
			text,
			from: at,
			next: nextTail(text, at)
		};
		return last.next !== 1e400;
	};
}
function compileSteady(source) {
	try {
		return RE2JS.compile(source);
	} catch {
		return "refused";
	}
}
function limited(source, text, at, limitMs) {
	const pattern = compile(source, "y");
	if (!pattern) return "unknown";
	pattern.lastIndex = at;
	const attempt = withinLimit(() => ({ match: pattern.exec(text) }), limitMs);
	return attempt ? attempt.match?.[0].length : "unknown";
}
function literalPatterns(facts, secretGroup) {
	return facts?.literals?.map((literal) => {
		const tryBy = (from, group) => literal.backtracks ? tryBacktracking(from) : tryOnce(from, group);
		let folded;
		let inRuns;
		let foldedInRuns;
		const readTo = lastReadBy(`${literal.chars}KKSSkkss`);
		return {
			words: literal.words,
			mayBegin: mayBegin(literal.first),
			atEdge: literal.first.atEdge,
			isSlow: literal.backtracks,
			lineBreaks: literal.lineBreaks,
			tryAt: tryBy(literal, facts.isAscii ? secretGroup : void 0),
			mayHoldFolded: (plain, at) => plain.nextLetter(at - literal.lead) < readTo(plain.text, at),
			tryFolded(text, at) {
				folded ??= tryBy(withFolds(literal), void 0);
				return folded(text, at);
			},
			mayMatchInRuns(text, at, isFalsePositive) {
				inRuns ??= literal.backtracks ? anyInRuns(literal) : judgedInRuns(literal, facts.isAscii ? secretGroup : void 0);
				return inRuns(text, at, isFalsePositive);
			},
			mayMatchFoldedInRuns(text, at) {
				foldedInRuns ??= (literal.backtracks ? anyInRuns : onceInRuns)(withFolds(literal));
				return foldedInRuns(text, at);
			}
		};
	});
}
function withFolds(literal) {
	const before = literal.before === void 0 ? {} : { before: caseFoldedSource(literal.before) };
	return {
		...literal,
		...before,
		source: caseFoldedSource(literal.source),
		tail: tailWith(caseFoldedSource, literal.tail),
		inLine: void 0,
		lead: literal.lead * 3,
		leadChars: `${literal.leadChars}\xe2\x84\xaa\xc5\xbf`
	};
}
function tryBacktracking(literal) {
	const lengthAt = backtrackingPattern(literal.source, literal.tail, literal.inLine);
	return (text, at) => {
		const length = lengthAt(text, at);
		if (typeof length !== "number") return length;
		if (literal.lead === 1e400) return "unknown";
		return {
			start: startOf(literal, text, at),
			end: at + length,
			secrets: [],
			part: ""
		};
	};
}
function tailWith(write, tail) {
	return tail && {
		source: write(tail.source),
		...tail.rest !== void 0 && { rest: write(tail.rest) }
	};
}
function anyInRuns({ source, tail, inLine }) {
	const lines = inLine && {
		head: withoutEnds(inLine.head),
		source: withoutEnds(inLine.source)
	};
	const lengthAt = backtrackingPattern(withoutEnds(source), tailWith(withoutEnds, tail), lines);
	return (text, at) => lengthAt(text, at) !== void 0;
}
function onceInRuns(literal) {
	const tryAt = tryOnce({
		...literal,
		source: inRunsOfLines(literal.source)
	}, void 0);
	return (text, at) => tryAt(text, at) !== void 0;
}
function judgedInRuns(literal, secretGroup) {
	const tryAt = tryOnce(literal, secretGroup);
	const mayMatch = onceInRuns(literal);
	const readTo = lastReadBy(literal.chars);
	return (text, at, isFalsePositive) => {
		if (!mayMatch(text, at)) return false;
		if (literal.lineBreaks > 12) return true;
		const isHeld = (run) => {
			const match = tryAt(run, at);
			if (!match || match === "unknown") return match === "unknown";
			const { secrets, part } = match;
			return secrets.length === 0 || !secrets.every((secret) => isFalsePositive(secret, part));
		};
		const lastRead = readTo(text, at);
		let end = at;
		for (let breaks = 0; breaks < literal.lineBreaks; breaks += 1) {
			end = text.indexOf("\n", end) + 1;
			if (end === 0 || end === text.length || end > lastRead) break;
			if (isHeld(text.slice(0, end))) return true;
		}
		return isHeld(text);
	};
}
function tryOnce(literal, secretGroup) {
	const { source, before, lead } = literal;
	let pattern;
	let leading;
	return (text, at) => {
		pattern ??= compile(source, "y");
		if (!pattern) return "unknown";
		pattern.lastIndex = at;
		const found = pattern.exec(text);
		if (!found) return void 0;
		if (before !== void 0) {
			leading ??= compile(`(?<=${before})`, "y");
			if (leading) leading.lastIndex = at;
			if (leading?.test(text) === false) return void 0;
		}
		if (lead === 1e400) return "unknown";
		const secrets = secretGroup === void 0 ? [] : secretsOf(literal, secretGroup, pattern, found);
		const part = found[0].replace(/\n+$/, "");
		return {
			start: startOf(literal, text, at),
			end: at + found[0].length,
			secrets,
			part
		};
	};
}
function startOf({ lead, leadChars }, text, at) {
	const least = Math.max(0, at - lead);
	let start = at;
	while (start > least && leadChars.includes(text[start - 1])) start -= 1;
	return start;
}
function secretsOf(literal, secretGroup, pattern, found) {
	pattern.lastIndex = 0;
	const again = pattern.exec(found[0].replace(/\n+$/, ""));
	const secrets = [secretOf(literal, secretGroup, found), again && secretOf(literal, secretGroup, again)];
	return secrets.every((secret) => typeof secret === "string") ? secrets : [];
}
function secretOf({ firstGroup, lead }, secretGroup, found) {
	if (firstGroup === void 0) return void 0;
	if (secretGroup > 0) return found[secretGroup - firstGroup + 1];
	return found.find((text, index) => index > 0 && text) ?? (lead === 0 ? found[0].replace(/^\n+|\n+$/g, "") : void 0);
}
// gitleaks-wasm/src/prefilter/pattern-facts.ts
const found = new Map();
function patternFacts(pattern) {
	if (Object.hasOwn(knownPatterns, pattern)) return knownPatterns[pattern];
	if (!found.has(pattern)) found.set(pattern, findFacts(pattern));
	return found.get(pattern);
}
function findFacts(pattern) {
	const tree = parsePattern(pattern);
	if (!tree) return void 0;
	const asksFor = (source) => somewhere(tree, (node) => node.kind === "assert" && node.source === source);
	const asksForStart = asksFor("^");
	const literals = asksForStart ? void 0 : findRequiredLiterals(tree);
	return {
		longest: maxLength$1(tree),
		mayBeEmpty: minLength(tree) === 0,
		asksForStart,
		asksForEnd: asksFor("$"),
		isAscii: !somewhere(tree, isWide),
		...literals ? { literals } : {}
	};
}
function isWide(node) {
	return node.kind === "char" && node.wide;
}
// gitleaks-wasm/src/prefilter/compiled-rules.ts
const leastMargin = 64;
const largestMargin = 2e3;
const longestFar = 1e3;
function compileRules({ rules, allowlists }) {
	const global = allowed(allowlists);
	return rules.map((rule) => {
		const facts = rule.regex === void 0 ? void 0 : patternFacts(rule.regex);
		const { longest, asksForEnd } = facts ?? {
			longest: 1e400,
			asksForEnd: true
		};
		const keywords = rule.keywords.map((word) => word.toLowerCase());
		const isSearchable = keywords.every((word) => /^[\x01-\x7f]+$/.test(word));
		let whole;
		return {
			id: rule.id,
			keywords: isSearchable ? keywords : [],
			path: rule.path === void 0 ? void 0 : pathPattern(rule.path, true),
			literalPatterns: isSearchable ? literalPatterns(facts, rule.secretGroup) : void 0,
			get whole() {
				whole ??= isSearchable ? rulePattern(rule.regex) : unsearchable(rule.regex);
				return whole;
			},
			isFalsePositive: falsePositive(rule, global),
			lines: lineAllowlists([...allowlists, ...rule.allowlists]),
			longest,
			margin: asksForEnd ? Math.min(largestMargin, Math.max(leastMargin, longest)) : leastMargin,
			cut: isSearchable && facts ? cutOf(facts) : "never"
		};
	});
}
function cutOf({ mayBeEmpty, asksForStart, longest, isAscii, literals }) {
	if (mayBeEmpty || asksForStart) return "never";
	if (longest <= longestFar) return "far";
	if (!literals) return "never";
	return isAscii ? "near" : "ascii";
}
function unsearchable(regex) {
	return {
		...rulePattern(regex),
		find: () => "unknown"
	};
}
// gitleaks-wasm/src/prefilter/word-search-code.ts
const code = "AGFzbQEAAAABDQFgCH9/f39/f39/AX8DAgEABQMBAAEHEQIGbWVtb3J5AgAEZmluZAAACtQFAdEFAQh/IAVBgAJPBEAgBUEEbiEICyAEIAhBAGxqIQogCiAGayEJIAkgA0gEQCADIQkLQQAhDAJAA0AgCSAKTw0BIAAgDCABdCAJLQAALQAAckEBdGovAQAhDCAJQQFqIQkMAAsLIAQgCEEBbGohCiAKIAZrIQkgCSADSARAIAMhCQtBACENAkADQCAJIApPDQEgACANIAF0IAktAAAtAAByQQF0ai8BACENIAlBAWohCQwACwsgBCAIQQJsaiEKIAogBmshCSAJIANIBEAgAyEJC0EAIQ4CQANAIAkgCk8NASAAIA4gAXQgCS0AAC0AAHJBAXRqLwEAIQ4gCUEBaiEJDAALCyAEIAhBA2xqIQogCiAGayEJIAkgA0gEQCADIQkLQQAhDwJAA0AgCSAKTw0BIAAgDyABdCAJLQAALQAAckEBdGovAQAhDyAJQQFqIQkMAAsLAkADQCALIAhPDQEgBCALaiEJIAAgDCABdCAJIAhBAGxqLQAALQAAckEBdGovAQAhDCAAIA0gAXQgCSAIQQFsai0AAC0AAHJBAXRqLwEAIQ0gACAOIAF0IAkgCEECbGotAAAtAAByQQF0ai8BACEOIAAgDyABdCAJIAhBA2xqLQAALQAAckEBdGovAQAhDyAMIAJPBEAgByAMNgIAIAcgCyAIQQBsajYCBCAHQQhqIQcLIA0gAk8EQCAHIA02AgAgByALIAhBAWxqNgIEIAdBCGohBwsgDiACTwRAIAcgDjYCACAHIAsgCEECbGo2AgQgB0EIaiEHCyAPIAJPBEAgByAPNgIAIAcgCyAIQQNsajYCBCAHQQhqIQcLIAtBAWohCwwACwsgCEEEbCELAkADQCALIAVPDQEgACAPIAF0IAQgC2otAAAtAAByQQF0ai8BACEPIA8gAk8EQCAHIA82AgAgByALNgIEIAdBCGohBwsgC0EBaiELDAALCyAHCw==";
// gitleaks-wasm/src/prefilter/keywords.ts
const maxStates = 65536;
const longestWord = 1e3;
const blockBytes = 32768;
const hitBytes = 8;
const pageBytes = 65536;
function searchWords(words) {
	const sought = words.map((word) => word.slice(0, longestWord));
	const lengths = sought.map((word) => word.length);
	if (lengths.reduce((sum, length) => sum + length, 1) > maxStates && words.length > 1) return inHalves(words);
	const { next, shift, classes, firstEnd, ends } = buildTable(sought);
	const longest = Math.max(0, ...lengths);
	const nextAt = classes.length;
	const textAt = nextAt + next.byteLength + longest;
	const hitsAt = textAt + blockBytes + 3 & -4;
	const bytes = hitsAt + blockBytes * hitBytes;
	const { memory, find: search } = new WebAssembly.Instance(moduleOnce()).exports;
	memory.grow(Math.ceil(bytes / pageBytes) - 1);
	const all = new Uint8Array(memory.buffer);
	all.set(classes);
	new Uint16Array(memory.buffer, nextAt, next.length).set(next);
	const hits = new Uint32Array(memory.buffer, hitsAt);
	function tell(count, from, onFound, state) {
		for (let index = 0; index < count; index += 2) {
			const end = from + hits[index + 1] + 1;
			const found = ends[hits[index] - firstEnd];
			for (let each = 0; each < found.length; each += 1) {
				const word = found[each];
				onFound(state, word, end - lengths[word]);
			}
		}
	}
	return { find(text, onFound, state) {
		for (let from = 0; from < text.length; from += blockBytes) {
			const lead = Math.min(from, longest);
			const length = Math.min(text.length - from, blockBytes);
			all.set(length === text.length ? text : text.subarray(from - lead, from + length), textAt - lead);
			tell((search(nextAt, shift, firstEnd, textAt - lead, textAt, length, longest, hitsAt) - hitsAt) / 4, from, onFound, state);
		}
	} };
}
function inHalves(words) {
	const half = words.length >> 1;
	const [one, other] = [searchWords(words.slice(0, half)), searchWords(words.slice(half))];
	return { find(text, onFound, state) {
		one.find(text, onFound, state);
		other.find(text, (_, word, start) => onFound(state, word + half, start), void 0);
	} };
}
let compiled;
function moduleOnce() {
	compiled ??= new WebAssembly.Module(Buffer.from(code, "base64"));
	return compiled;
}
function buildTable(words) {
	const letters = [...new Set(words.join(""))].map((letter) => letter.charCodeAt(0));
	const classes = new Uint8Array(256);
	letters.forEach((letter, index) => {
		classes[letter] = index + 1;
	});
	for (let small = 97; small <= 122; small += 1) classes[small - 32] = classes[small];
	const shift = Math.ceil(Math.log2(letters.length + 1));
	const trie = buildTrie(words, classes);
	return {
		...denseTable(trie, linkFailures(trie), shift),
		shift,
		classes
	};
}
function buildTrie(words, classes) {
	const most = words.reduce((sum, word) => sum + word.length, 1);
	const ends = [[]];
	const [child, sibling] = [new Int32Array(most), new Int32Array(most)];
	const trie = {
		letter: new Uint8Array(most),
		child,
		sibling,
		ends
	};
	words.forEach((word, number) => {
		let state = 0;
		for (let index = 0; index < word.length; index += 1) {
			const letter = classes[word.charCodeAt(index)];
			let next = childOf(trie, state, letter);
			if (next === 0) {
				next = ends.push([]) - 1;
				trie.letter[next] = letter;
				sibling[next] = child[state];
				child[state] = next;
			}
			state = next;
		}
		ends[state]?.push(number);
	});
	return trie;
}
function childOf({ letter, child, sibling }, state, sought) {
	let found = child[state];
	while (found !== 0 && letter[found] !== sought) found = sibling[found];
	return found;
}
function linkFailures(trie) {
	const { letter, child, sibling, ends } = trie;
	const failure = new Int32Array(ends.length);
	const states = [0];
	for (const state of states) for (let at = child[state]; at !== 0; at = sibling[at]) {
		states.push(at);
		if (state === 0) continue;
		let fallback = state;
		let next = 0;
		while (next === 0 && fallback !== 0) {
			fallback = failure[fallback];
			next = childOf(trie, fallback, letter[at]);
		}
		failure[at] = next;
		ends[at]?.push(...ends[next]);
	}
	return {
		states,
		failure
	};
}
function denseTable({ letter, child, sibling, ends }, { states, failure }, shift) {
	const isPlain = (state) => ends[state]?.length === 0;
	const plain = states.filter(isPlain);
	const ending = states.filter((state) => !isPlain(state));
	const numbers = new Int32Array(states.length);
	[...plain, ...ending].forEach((state, number) => {
		numbers[state] = number;
	});
	const rowOf = (state) => numbers[state] << shift;
	const next = new Uint16Array(states.length << shift);
	for (const state of states) {
		const row = rowOf(state);
		const fallback = rowOf(failure[state]);
		next.copyWithin(row, fallback, fallback + (1 << shift));
		for (let at = child[state]; at !== 0; at = sibling[at]) next[row | letter[at]] = numbers[at];
	}
	return {
		next,
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
	const users = [...uses.values()];
	return {
		rules,
		words: searchWords([...uses.keys(), ...foldingLetters]),
		users,
		atEdge: users.map((each) => each.every(({ pattern }) => pattern?.atEdge)),
		always: rules.filter((rule) => !rule.literalPatterns && rule.keywords.length === 0)
	};
}
function textOf(searched) {
	searched.text ??= searched.bytes.toString("latin1");
	return searched.text;
}
// gitleaks-wasm/src/prefilter/search.ts
const maxMatches = 1e6;
const limitMs$1 = (bytes) => 1e3 + bytes / 1e3;
function createSearch({ rules, words, users, atEdge, always }) {
	let file = {
		path: "",
		always: always.filter((rule) => rule.path?.("") ?? true)
	};
	function collect(bytes, path) {
		const collected = {
			bytes,
			path,
			text: void 0,
			found: new Map(),
			withoutLiteral: new Set(),
			isFolded: false,
			attempts: 0,
			startedAt: 0,
			isLate: false
		};
		words.find(bytes, tryWord, collected);
		if (collected.isFolded) {
			for (const rule of rules) if (!rule.literalPatterns) collected.withoutLiteral.add(rule);
			addFolded(collected.found, textOf(collected), path);
		}
		return collected;
	}
	function tryWord(collected, word, start) {
		if (atEdge[word] && isOfWord(collected.bytes[start - 1])) return;
		const uses = users[word];
		if (!uses) {
			collected.isFolded = true;
			return;
		}
		if (collected.attempts === 0) collected.startedAt = performance.now();
		collected.attempts += 1;
		if ((collected.attempts & 255) === 0) lookAtClock(collected);
		for (const { rule, pattern } of uses) {
			if (pattern?.isSlow) lookAtClock(collected);
			if (!pattern) collected.withoutLiteral.add(rule);
			else if (!pattern.mayBegin(collected.bytes, start)) continue;
			else if (rule.path && !rule.path(collected.path)) continue;
			else if (collected.isLate) collected.found.set(rule, "unknown");
			else tryPattern(collected.found, rule, pattern, textOf(collected), start);
		}
	}
	function addFolded(found, text, path) {
		if (!holdsFoldingLetter(text)) return;
		const plain = withFoldedLetters(text);
		const endsAt = performance.now() + limitMs$1(text.length);
		words.find(Buffer.from(plain.text, "latin1"), tryFolded, {
			found,
			text,
			path,
			plain,
			endsAt
		});
	}
	function tryFolded({ found, text, path, plain, endsAt }, word, start) {
		for (const { rule, pattern } of users[word] ?? []) {
			const matches = found.get(rule);
			if (!pattern?.mayHoldFolded(plain, start) || matches === "unknown") continue;
			if (rule.path && !rule.path(path)) continue;
			const match = pattern.tryFolded(text, plain.before(start));
			if (!match) continue;
			if (match === "unknown" || matches?.length === maxMatches || performance.now() > endsAt) found.set(rule, "unknown");
			else if (holdsFoldingLetter(text.slice(match.start, match.end))) {
				const fresh = {
					start: match.start,
					end: match.end,
					isCandidate: true
				};
				if (matches) matches.push(fresh);
				else found.set(rule, [fresh]);
			}
		}
	}
	return {
		find(bytes, path) {
			const collected = collect(bytes, path);
			const { found, withoutLiteral } = collected;
			if (file.path !== path) file = {
				path,
				always: always.filter((rule) => rule.path?.(path) ?? true)
			};
			for (const rule of file.always) withoutLiteral.add(rule);
			if (found.size === 0 && withoutLiteral.size === 0) return found;
			return settle(found, withoutLiteral, textOf(collected), path);
		},
		matches: (bytes, path) => collect(bytes, path).found
	};
}
function lookAtClock(collected) {
	checkTimeLimit();
	collected.isLate ||= performance.now() - collected.startedAt > limitMs$1(collected.bytes.length);
}
function tryPattern(found, rule, pattern, text, at) {
	const matches = found.get(rule);
	if (matches === "unknown") return;
	const match = pattern.tryAt(text, at);
	if (!match) return;
	if (match === "unknown" || (matches?.length ?? 0) === maxMatches) {
		found.set(rule, "unknown");
		return;
	}
	const isCandidate = match.secrets.length === 0 || !match.secrets.every((secret) => rule.isFalsePositive(secret, match.part));
	const { start, end } = match;
	if (matches) matches.push({
		start,
		end,
		isCandidate
	});
	else found.set(rule, [{
		start,
		end,
		isCandidate
	}]);
}
function settle(found, withoutLiteral, text, path) {
	const settled = new Map();
	let folded;
	const fits = ({ keywords, path: isPath }) => {
		if (isPath && !isPath(path)) return false;
		if (keywords.length === 0) return true;
		folded ??= foldCase(text);
		return hasKeyword(keywords, folded);
	};
	const hasOwnWord = ({ keywords }, matches) => matches.some(({ start, end }) => hasKeyword(keywords, foldCase(text.slice(start, end))));
	for (const [rule, matches] of found) if (matches === "unknown") {
		if (fits(rule)) settled.set(rule, matches);
	} else if (matches.some(({ isCandidate }) => isCandidate)) {
		if (hasOwnWord(rule, matches) || fits(rule)) settled.set(rule, matches);
	}
	for (const rule of withoutLiteral) {
		if (!fits(rule) || !rule.whole.mayMatch(text)) continue;
		const spans = rule.whole.find(text);
		settled.set(rule, spans === "unknown" ? spans : spans.map(([start, end]) => ({
			start,
			end,
			isCandidate: true
		})));
	}
	return settled;
}
function hasKeyword(keywords, folded) {
	return keywords.length === 0 || keywords.some((word) => folded.includes(word));
}
function foldCase(text) {
	return text.replaceAll("âª", "k").replaceAll("Ä°", "i").toLowerCase();
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
		while (last >= start && inRun$1[text[last]] === 1) last -= 1;
		if (last >= start) {
			start = last + 1;
			continue;
		}
		let end = start + 16;
		while (end < length && inRun$1[text[end]] === 1) end += 1;
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
const newline$7 = 10;
const percent = 37;
function percentSpans(text) {
	const hasAny = text.includes(percent);
	let lineStart = 0;
	let lineEnd = -1;
	let span;
	return (offset) => {
		if (!hasAny) return void 0;
		if (offset < lineStart || offset > lineEnd) {
			lineStart = offset === 0 ? 0 : text.lastIndexOf(newline$7, offset - 1) + 1;
			const next = text.indexOf(newline$7, offset);
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
const newline$6 = 10;
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
function mayTakeSpace(text) {
	return codePointsBefore(text, isSpace, 1).length > 0;
}
function joinedLines(text, most) {
	return codePointsBefore(text.subarray(0, -1), (byte) => byte === newline$6, most).map((end) => end + 1);
}
function codePointsBefore(text, isNext, most) {
	const ends = [];
	for (let at = text.indexOf("U+"); at >= 0 && ends.length < most; at = text.indexOf("U+", at + 2)) if (isNext(text[at + 6]) && isCodePoint(text, at + 6)) ends.push(at + 6);
	return ends;
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
		if (/%(?:0[0-8]|7[fF]|[89a-fA-F][0-9a-fA-F])/.test(encoded)) return "";
		return encoded.replace(/%([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
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
function clustersOf(rule, matches, { text: { length }, isFolded }, isSure) {
	const reach = isSure && rule.cut === "far" ? reachOf(rule, isFolded) : 0;
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
			end,
			isSure
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
const newline$5 = 10;
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
	const end = text.indexOf(newline$5, offset);
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
const newline$4 = 10;
const allowComment$1 = "gitleaks:allow";
const slack$1 = 200;
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
	while (text[trimmed - 1] === newline$4) trimmed -= 1;
	return trimmed;
}
function cutAround({ text, isFolded }, cluster) {
	const { rule, start, end } = cluster;
	const margin = rule.cut === "far" ? reachOf(rule, isFolded) + 4 : nearMargin;
	let from = Math.max(0, start - margin);
	const before = text.subarray(Math.max(0, from - slack$1), from + 1);
	if (before.length > from) from = 0;
	else if (before.includes(newline$4)) from += before.lastIndexOf(newline$4) + 1 - before.length;
	let to = Math.min(text.length, end + margin);
	const lineEnd = Math.min(text.length, endFrom(text.subarray(0, to + slack$1), to) + 1);
	if (lineEnd - to <= slack$1) to = lineEnd;
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
	const space = text.includes(newline$4, end) ? "\n" : " ";
	const isCut = end < text.length && part.at(-1) !== newline$4;
	const behind = missing.length > 0 ? space + missing.join(space) : "";
	const ending = isCut && space === "\n" ? `${behind}\n` : behind;
	const { number, start: lineStart } = lineAt(start);
	const isBreak = part[0] === newline$4;
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
	const near = clusters.filter(({ rule }) => rule.cut !== "far");
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
const newline$3 = 10;
function lineWindows({ text, hasComment }, clusters, decodeDepth) {
	if (clusters.length === 0) return [];
	const rules = new Set(clusters.map(({ rule }) => rule));
	const ids = idsOf(rules);
	const lastBreak = text.lastIndexOf(newline$3);
	if (lastBreak + 1 < text.length && clusters.some(({ end }) => end > lastBreak) && (hasComment || [...rules].some(({ lines }) => lines))) return [{
		...wholeWindow(text, ids, decodeDepth),
		accepts: acceptedIn(clusters)
	}];
	const margin = Math.max(...[...rules].map((rule) => rule.margin));
	const ranges = [];
	for (const cluster of [...clusters].sort((a, b) => a.start - b.start)) {
		const first = cluster.start - margin;
		const start = first <= 0 ? 0 : Math.max(0, text.lastIndexOf(newline$3, first));
		const lineEnd = text.indexOf(newline$3, Math.min(text.length, cluster.end + margin));
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
	return (id, at) => clusters.some(({ rule, start, end, isSure }) => rule.id === id && (!isSure || start <= at && at <= end));
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
	else if (mayCut(rule, matches, text)) cuttable.push(...clustersOf(rule, matches, hunk, true));
	else {
		const clusters = clustersOf(rule, matches, hunk, false);
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
function mayCut({ cut }, matches, text) {
	if (cut !== "ascii") return cut !== "never";
	return matches.every(({ start, end }) => isAscii(text.subarray(start, end)));
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
		clusters.push(...clustersOf(rule, matches, hunk, false));
	}
	return lineWindows(hunk, clusters, 5).map(decodedOnly);
}
function decodedOnly(window) {
	return {
		...window,
		accepts: (_rule, _at, isDecoded) => isDecoded
	};
}
// gitleaks-wasm/src/prefilter/prefilter.ts
const noMatches = new Map();
function createPrefilter({ rules, allowlists }, words = indexWords(compileRules({
	rules,
	allowlists
}))) {
	const isAllowed = globallyAllowed(allowlists);
	const isComposite = rules.some((rule) => rule.required.length > 0);
	const search = createSearch(words);
	return (path, commit, bytes, limitMs = 1e400) => {
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
		let isMoved = false;
		for (const { text: decoded, segments } of decodedTexts(text)) {
			checkTimeLimit();
			passes.unshift(segments);
			isMoved ||= mayTakeSpace(before);
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
				const isWhole = candidates.every(hasWord) && !isMoved;
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
// gitleaks-wasm/src/prefilter/whole-lines.ts
const newline$2 = 10;
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
// gitleaks-wasm/src/prefilter/look.ts
const linesAround = 24;
const mostJoined = 4;
function withLinesAround(text, start, end) {
	return [linesBack(text, start, linesAround), linesOn(text, end, linesAround)];
}
function createLook({ words, users, atEdge, always }) {
	function inRuns(path, bytes) {
		const runs = {
			path,
			bytes,
			text: void 0,
			prospect: "nothing",
			attempts: 0,
			tried: new Set(),
			isFolded: false
		};
		words.find(bytes, tryWord, runs);
		for (const rule of always) tryWhole(runs, rule);
		if (runs.isFolded && runs.prospect !== "something") lookForFolded(runs);
		return runs.prospect;
	}
	function tryWord(runs, word, at) {
		if (atEdge[word] && isOfWord(runs.bytes[at - 1])) return;
		const uses = users[word];
		if (!uses) runs.isFolded = true;
		runs.attempts += 1;
		if ((runs.attempts & 255) === 0) checkTimeLimit();
		for (const { rule, pattern } of uses ?? []) {
			if (runs.prospect === "something") return;
			if (!pattern) tryWhole(runs, rule);
			else if (fits(rule, runs.path)) {
				const isFar = pattern.lineBreaks > 12;
				if (!isFar && !pattern.mayBegin(runs.bytes, at)) continue;
				if (pattern.isSlow) checkTimeLimit();
				see(runs, pattern.mayMatchInRuns(textOf(runs), at, rule.isFalsePositive), isFar);
			}
		}
	}
	function lookForFolded(runs) {
		const plain = withFoldedLetters(textOf(runs));
		words.find(Buffer.from(plain.text, "latin1"), tryFolded, {
			runs,
			plain
		});
	}
	function tryFolded({ runs, plain }, word, at) {
		checkTimeLimit();
		for (const { rule, pattern } of users[word] ?? []) {
			if (runs.prospect === "something") return;
			if (!pattern) tryWhole(runs, rule);
			else if (fits(rule, runs.path)) {
				const mayMatch = () => pattern.mayMatchFoldedInRuns(textOf(runs), plain.before(at));
				see(runs, pattern.mayHoldFolded(plain, at) && mayMatch(), pattern.lineBreaks > 12);
			}
		}
	}
	function prospectOf(path, bytes, joined) {
		if (joined.length > mostJoined) return "something";
		let prospect = inRuns(path, bytes);
		if (prospect === "something" || !isDecodable(bytes)) return prospect;
		let before = bytes;
		for (const { text, segments } of decodedTexts(bytes)) {
			if (before !== bytes && joinedIn(before).length > 0) return "something";
			const decoded = (prospect === "nothing" ? linesAt(segments, text) : void 0)?.every((part) => inRuns(path, part) === "nothing") ?? false ? "nothing" : inRuns(path, text);
			if (decoded !== "nothing") prospect = decoded;
			if (prospect === "something") return prospect;
			before = text;
		}
		if (joined.length === 0) return prospect;
		const isNothing = (part) => prospectOf(path, part, joinedIn(part)) === "nothing";
		return prospect === "nothing" && joined.every((cut) => cutAt(bytes, cut).every(isNothing)) ? "nothing" : "something";
	}
	return (path, bytes) => {
		const joined = joinedIn(bytes);
		const prospect = prospectOf(path, bytes, joined);
		return prospect === "nothing" && joined.length > 0 ? "open" : prospect;
	};
}
function joinedIn(text) {
	return joinedLines(text, 5);
}
function cutAt(text, cut) {
	const [start, end] = withLinesAround(text, cut, cut);
	return [text.subarray(start, cut), text.subarray(cut, end)];
}
function see(runs, isFound, isFar) {
	if (isFound) runs.prospect = "something";
	else if (isFar && runs.prospect === "nothing") runs.prospect = "open";
}
function tryWhole(runs, rule) {
	if (runs.prospect === "something" || runs.tried.has(rule) || !fits(rule, runs.path)) return;
	runs.tried.add(rule);
	const isFar = rule.keywords.length > 0 || rule.whole.lineBreaks > 12;
	see(runs, rule.whole.mayMatchInRuns(textOf(runs)), isFar);
}
function linesAt(segments, text) {
	const ranges = [];
	let bytes = 0;
	for (const segment of segments) {
		const [start, end] = withLinesAround(text, segment.start, segment.end);
		bytes += end - start;
		if (2 * bytes > text.length) return void 0;
		const last = ranges.at(-1);
		if (last && start <= last[1]) last[1] = end;
		else ranges.push([start, end]);
	}
	return ranges.map((range) => text.subarray(...range));
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
	if (!run.subarray(0, letters.length).every((byte) => inRun$1[byte] === 1)) return void 0;
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
const limitMsBeside = 1e3;
const maxBytesHere = 131072;
const maxBytesBeside = 4e6;
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
	let inThread = 0;
	async function scanInThread(whole) {
		const text = copyOf(whole.text);
		inThread += 1;
		try {
			return await thread.call("scan", {
				...whole,
				text
			}, [text.buffer]);
		} finally {
			inThread -= 1;
		}
	}
	function windowsOf({ path, commit, text }) {
		const isLarge = text.length > maxBytesHere;
		prefilter ??= createPrefilter(description, wordsOnce());
		try {
			return prefilter(path, commit, isLarge ? Buffer.from(copyOf(text).buffer) : text, isLarge ? limitMsBeside : limitMs);
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
			const windows = whole.text.length <= (inThread > 0 ? maxBytesBeside : maxBytesHere) ? windowsOf(whole) : void 0;
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
		withLinesAround,
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
async function openScanner({ config, readFile, openThread } = {}) {
	const open = openThread ?? (await import("./open-thread.js")).inThisThread;
	const { thread, ...description } = config === void 0 ? defaults(open) : await setUp(config, readFile, open);
	return createScanner(description, thread);
}
function defaults(openThread) {
	return {
		...JSON.parse(readDefaults()),
		thread: openEngine(openThread)
	};
}
function openEngine(openThread, config) {
	const init = async () => {
		const { prepareBeside } = await import("./instance.js");
		return {
			config,
			engine: await prepareBeside()
		};
	};
	return openThread(init, ({ engine }) => engine ? [engine.memory.buffer] : []);
}
async function setUp(text, readFile, openThread) {
	const files = {};
	for (;;) {
		const thread = openEngine(openThread, {
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
export { compile, compileRules, createPrefilter, foldCase, maxLength$1 as maxLength, openScanner, openSource, parsePattern, patternFacts, somewhere, translatePattern, withinLimit };
