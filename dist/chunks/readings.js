import { decodeHTML, replaceCodePoint } from "./decode.js";
import { Buffer } from "node:buffer";
// src/text/redaction/view.ts
/** The text as it is. */
function viewOf(text) {
	return {
		text,
		start: (index) => index,
		end: (index) => index
	};
}
/**
* The view with each match of `pattern` replaced by what `write` returns, which is mapped back to the whole match.
* `pattern` must have no groups. Returns `base` itself if nothing changes.
*/
function rewrite(base, pattern, write) {
	let here = onlyZero;
	let before = onlyZero;
	let runs = 1;
	const begin = (at, from) => {
		if (runs === here.length) {
			here = longer(here);
			before = longer(before);
		}
		here[runs] = at;
		before[runs] = from;
		runs += 1;
	};
	let growth = 0;
	const text = base.text.replace(pattern, (unit, index) => {
		const written = write(unit);
		begin(index + growth, index);
		growth += written.length - unit.length;
		begin(index + unit.length + growth, index + unit.length);
		return written;
	});
	if (text === base.text) return base;
	const runOf = (index) => {
		const run = lastAtOrBelow(here, runs, index);
		return {
			isUnit: run % 2 === 1,
			offset: index - here[run],
			at: before[run],
			run
		};
	};
	return {
		text,
		start(index) {
			const { isUnit, offset, at } = runOf(index);
			return base.start(isUnit ? at : at + offset);
		},
		end(index) {
			const { isUnit, offset, at, run } = runOf(index - 1);
			return base.end(isUnit ? before[run + 1] : at + offset + 1);
		}
	};
}
/** The part of a view that begins at `from` and has the text `text`. */
function partOf(base, text, from) {
	return {
		text,
		start: (index) => base.start(from + index),
		end: (index) => base.end(from + index)
	};
}
const onlyZero = /* @__PURE__ */ new Int32Array(1);
function longer(numbers) {
	const more = new Int32Array(numbers.length * 2 + 30);
	more.set(numbers);
	return more;
}
/** The last index below `length` whose value is at most `limit`. `sorted` ascends, and its first value is 0. */
function lastAtOrBelow(sorted, length, limit) {
	let low = 0;
	let high = length - 1;
	while (low < high) {
		const middle = low + high + 1 >> 1;
		if (sorted[middle] <= limit) low = middle;
		else high = middle - 1;
	}
	return low;
}
// src/text/redaction/glyphs.ts
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\p{Mn}\p{Me}\ufffd]/gu;
const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/;
const whiteSpace = /^[\s\p{Z}\u0085]+$/u;
/** Stands for every space other than the plain one and the tab. */
const wideSpace = "　";
const utf8 = /[\u00c0-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f7][\u0080-\u00bf]{3}/g;
const spaces = /[ \n\u3000]{2,}/g;
const plain = /^(?:[!-~]| (?! ))*$/;
const maxKnown$1 = 2e4;
const known$1 = /* @__PURE__ */ new Map();
/**
* The text as it looks, in simple characters. Each character becomes its compatibility form (Unicode TR 15, NFKD)
* without marks, so that `ｐ`, `𝓹`, `p̈` and `ⓟ` are `p`. Invisible characters are removed. A run of white space
* becomes one character: a line break if the run holds one. Letters of other scripts that look alike are not changed.
*/
function asSeen(view) {
	return plain.test(view.text) ? view : rewrite(rewrite(view, /[^ -~\n]/gu, glyphOf), spaces, spaceOf);
}
/**
* Reads bytes that were read as Latin-1 as UTF-8. A character may have more bytes than it needs: some decoders accept
* that.
*/
function asUtf8(view) {
	return rewrite(view, utf8, (bytes) => {
		let codePoint = bytes.charCodeAt(0) & 255 >> bytes.length + 1;
		for (let i = 1; i < bytes.length; i++) codePoint = codePoint << 6 | bytes.charCodeAt(i) & 63;
		return codePoint > 1114111 ? "" : String.fromCodePoint(codePoint);
	});
}
/** What `asSeen` makes of one character. */
function glyphOf(character) {
	const found = known$1.get(character);
	if (found !== void 0) return found;
	if (known$1.size >= maxKnown$1) known$1.clear();
	const glyph = look(character);
	known$1.set(character, glyph);
	return glyph;
}
function look(character) {
	if (whiteSpace.test(character)) return spaceOf(character);
	return character.replace(unseen, "").normalize("NFKD").replace(unseen, "").replace(/\s+/g, " ");
}
function spaceOf(space) {
	if (lineBreak.test(space)) return "\n";
	return /[ \t]/.test(space) ? " " : wideSpace;
}
// src/text/redaction/bytes.ts
const [digit, between, space, prefix] = [
	1,
	2,
	3,
	4
];
const base64 = {
	kinds: kindsOf([/[\w+/-]/, digit], [/[\t\n\r]/, between], [/ /, space]),
	minDigits: 7,
	hasWords: true,
	filler: "A"
};
const hex = {
	kinds: kindsOf([/[\da-fA-F]/, digit], [/[\s:,;=._\-|\\/%"'`[\](){}<>#&$+]/, between], [/[xX]/, prefix]),
	minDigits: 12,
	hasWords: false,
	filler: "0"
};
/**
* The bytes that the text writes in base64 (RFC 4648 sections 4 and 5), in hex and as numbers in a list. Base64 may be
* in lines of any length, and is read from each of the four positions where it may begin. Hex digits may have
* separators between them, also `0x` and `\x`. Each byte becomes one character of Latin-1.
*/
function bytesIn(view) {
	return [
		...base64In(view),
		...hexIn(view),
		...numbersIn(view)
	];
}
function base64In(view) {
	const { digits, places } = digitsIn(view.text, base64);
	if (digits.length === 0) return [];
	return [
		0,
		1,
		2,
		3
	].map((begin) => ({
		text: Buffer.from(digits.toString("latin1", begin), "base64").toString("latin1"),
		start: (index) => view.start(places[begin + Math.floor(index * 4 / 3)]),
		end: (index) => view.end(places[begin + Math.floor((index * 8 - 1) / 6)] + 1)
	}));
}
function hexIn(view) {
	const { digits, places } = digitsIn(view.text, hex);
	if (digits.length === 0) return [];
	return [0, 1].map((begin) => ({
		text: Buffer.from(digits.toString("latin1", begin), "hex").toString("latin1"),
		start: (index) => view.start(places[begin + index * 2]),
		end: (index) => view.end(places[begin + index * 2 - 1] + 1)
	}));
}
/** Bytes as a debugger prints them: `[104, 117, 110]`. */
function numbersIn(view) {
	return [...view.text.matchAll(/\b\d{1,3}(?:[\s,;]{1,8}\d{1,3}\b){5,}/g)].map(({ 0: list, index }) => {
		const numbers = [...list.matchAll(/\d+/g)].map(({ 0: digits, index: at }) => {
			return {
				value: Number(digits),
				from: index + at,
				to: index + at + digits.length
			};
		});
		return {
			text: numbers.map(({ value }) => String.fromCharCode(value <= 255 ? value : 0)).join(""),
			start: (i) => view.start(numbers[i]?.from),
			end: (i) => view.end(numbers[i - 1]?.to)
		};
	});
}
let scratch = {
	digits: Buffer.alloc(0),
	places: /* @__PURE__ */ new Int32Array(0)
};
/** The digits of all stretches that are long enough, with fillers between them, and the place of each in the text. */
function digitsIn(text, { kinds, minDigits, hasWords, filler }) {
	if (scratch.places.length < text.length) scratch = {
		digits: Buffer.alloc(text.length + 1e3),
		places: new Int32Array(text.length + 1e3)
	};
	const { digits, places } = scratch;
	const fill = filler.charCodeAt(0);
	let length = 0;
	let stretch = 0;
	const put = (code, at) => {
		digits[length] = code;
		places[length] = at;
		length += 1;
	};
	const end = (at) => {
		if (length - stretch < minDigits) length = stretch;
		else if (at < text.length) put(fill, at);
		stretch = length;
	};
	for (let i = 0; i < text.length; i++) {
		const code = text.charCodeAt(i);
		const kind = code < 128 ? kinds[code] : void 0;
		if (kind === digit) put(code, i);
		else if (kind === between || kind === space && !(hasWords && isBetweenWords(text, i))) continue;
		else if (kind === prefix && digits[length - 1] === 48 && places[length - 1] === i - 1) length = Math.max(stretch, length - 1);
		else if (kind !== prefix || text.charCodeAt(i - 1) !== 92) {
			if (length > stretch) end(i);
		}
	}
	end(text.length);
	return {
		digits: digits.subarray(0, length),
		places: places.slice(0, length)
	};
}
/** Whether both sides of the space at `at` are plain words: a first letter of either case, then only small letters. */
function isBetweenWords(text, at) {
	let start = at;
	while (start > 0 && at - start < maxWord && isSmallLetter(text.charCodeAt(start - 1))) start -= 1;
	const before = text.charCodeAt(start - 1);
	if (isOfBase64(before) && (!isLetter(before) || isOfBase64(text.charCodeAt(start - 2)))) return false;
	let end = at + 1;
	if (isLetter(text.charCodeAt(end))) end += 1;
	while (end - at < maxWord && isSmallLetter(text.charCodeAt(end))) end += 1;
	return !isOfBase64(text.charCodeAt(end));
}
const maxWord = 32;
const isSmallLetter = (code) => code >= 97 && code <= 122;
const isLetter = (code) => isSmallLetter(code | 32);
const isOfBase64 = (code) => code < 128 && base64.kinds[code] === digit;
function kindsOf(...classes) {
	return Uint8Array.from({ length: 128 }, (_, code) => {
		return classes.find(([members]) => members.test(String.fromCharCode(code)))?.[1] ?? 0;
	});
}
// src/text/redaction/escapes.ts
/**
* One escape of a character: percent encoding (RFC 3986 section 2.1, and `%u0041` of JavaScript's `escape`), an HTML
* character reference (many need no semicolon), or an escape of JSON, JavaScript, Python, C or the shell. An escaped
* byte becomes a character of Latin-1, and `asUtf8` later reads such bytes as UTF-8. `noBytes` keeps escapes of a whole
* character, such as `&eacute;`, from being read as bytes.
*/
const unit = new RegExp([
	/'\\''/,
	/%u[\da-fA-F]{4}|%[\da-fA-F]{2}/,
	/&#\d+;?|&#[xX][\da-fA-F]+;?|&[A-Za-z][A-Za-z\d]{1,31};?/,
	/\\(?:[ux]\{[\da-fA-F]+\}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{2}|[0-3][0-7]{2}|[0-7]{1,2}|[bfnrtv\n!-/:-@[-`{-~])/
].map(({ source }) => source).join("|"), "g");
const quotedPrintableUnit = /=[\da-fA-F]{2}|=[ \n]/g;
const escaped = new Map(Object.entries({
	b: "\b",
	f: "\f",
	n: "\n",
	r: "\r",
	t: "	",
	v: "\v",
	"\n": ""
}));
const maxKnown = 1e4;
const known = /* @__PURE__ */ new Map();
/** The view with one layer of escapes undone; the view itself if it has none. */
function unescapeOnce(view) {
	return /[%&\\]/.test(view.text) ? rewrite(view, unit, decode) : view;
}
/** Undoes quoted-printable (RFC 2045 section 6.7). The line break after a `=` may have become a space. */
function unquotePrintable(view) {
	return rewrite(view, quotedPrintableUnit, (each) => {
		const byte = Number.parseInt(each.slice(1), 16);
		return Number.isNaN(byte) ? "" : String.fromCharCode(byte);
	});
}
/** Undoes doubled quotes, as in SQL and CSV, and the `^` or backtick that Windows shells put before a sign. */
function unquote(view) {
	return rewrite(view, /""|''|[`^][!-/:-@[-`{-~]/g, (each) => each.charAt(1));
}
function decode(each) {
	const sign = each.charAt(1);
	if (each.startsWith("'")) return "'";
	if (each.startsWith("&")) return noBytes(sign === "#" ? fromNumber(each.slice(2).replace(";", "")) : named(each));
	if (/[uU]/.test(sign)) return noBytes(fromHex(each.slice(2)));
	if (each.startsWith("%")) return fromHex(each.slice(1));
	if (/[0-7]/.test(sign)) return String.fromCharCode(Number.parseInt(each.slice(1), 8));
	return sign === "x" ? fromHex(each.slice(2)) : escaped.get(sign) ?? sign;
}
function noBytes(text) {
	return text.replace(/[\u0080-\u00ff]/g, glyphOf);
}
function fromHex(digits) {
	const code = Number.parseInt(digits.replace("{", ""), 16);
	return code <= 1114111 ? String.fromCodePoint(code) : "";
}
function fromNumber(digits) {
	const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
	return String.fromCodePoint(replaceCodePoint(Math.min(code, 1114112)));
}
/** Without a semicolon, the longest name that needs none is decoded, whatever stands behind it. */
function named(reference) {
	const found = known.get(reference);
	if (found !== void 0) return found;
	if (known.size >= maxKnown) known.clear();
	const decoded = decodeHTML(reference);
	known.set(reference, decoded);
	return decoded;
}
// src/text/redaction/readings.ts
const maxLayers = 12;
const maxNesting = 4;
const maxNested = 2;
const maxMended = 65536;
const ansiSequence = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?)/g;
const quotedPrintable = /=(?:[\da-fA-F]{2}|[ \n])/;
/**
* What separates the halves of a value that was cut in two. `stringSeam`: the end of one string, what may stand before
* the next (a comma, a plus, a key), and the beginning of the next. `lineSeam`: a line break, maybe with the name of a
* header behind it; or a space with such a name, where lines were joined.
*/
const stringSeam = /["'`]\s?[,;:+.&|\])}]{0,3}\s?[[({]{0,3}\s?(?:["'`]?[\w.$-]{1,64}["'`]?\s?(?::|=>?)\s?)?["'`]/g;
const lineSeam = /\n(?:[\w-]{1,64}: ?)?| [\w-]{1,64}: ?/g;
const fold = /\n/g;
/**
* A line break inside an escape, maybe with the name of a header behind it: the rest of the escape follows. Behind a
* `=` the name is required, because quoted-printable ends lines with `=`.
*/
const cutEscape = /\n(?<=(?:%[\da-fA-F]{0,3}|%u[\da-fA-F]{0,3}|&#?[\dA-Za-z]{0,31}|\\(?:[uUx]\{?[\da-fA-F]{0,7}|[0-3]?[0-7]?)?)\n)(?:[\w-]{1,64}: ?)?|\n(?<==[\da-fA-F]?\n)[\w-]{1,64}: ?/g;
const tag = /<[^<>]{1,300}>/g;
const textRun = /(?:[\t\n\r -~]|[\u00c2-\u00f4][\u0080-\u00bf]{1,3}){8,}/g;
/**
* The text as it is, and the ways in which it can be read: as it looks; with its layers of escapes undone; without what
* separates the halves of a value. What is written in it in base64, in hex or as a list of numbers is read in the same
* ways.
*/
function* readings(text) {
	const budget = { left: maxNested * text.length + 5e4 };
	yield* readingsOf(viewOf(text), 0, budget);
	if (text.includes("\x1B")) yield* readingsOf(rewrite(viewOf(text), ansiSequence, () => ""), 0, budget);
}
function* readingsOf(view, nesting, budget) {
	yield view;
	const cut = [];
	const last = yield* layersOf(view, (layer) => {
		const whole = layer.text.length > maxMended ? layer : rewrite(layer, cutEscape, () => "");
		if (whole !== layer) cut.push(whole);
	});
	for (const whole of cut) {
		const mended = yield* layersOf(whole);
		yield mended;
		yield join(mended);
		if (quotedPrintable.test(mended.text)) yield join(yield* layersOf(asUtf8(unquotePrintable(mended))));
	}
	const strings = joinStrings(last);
	const joined = joinLines(strings);
	if (joined !== last) yield joined;
	const unfolded = rewrite(strings, fold, () => "");
	if (unfolded.text !== joined.text) yield unfolded;
	const dense = rewrite(joined, /[ \n]/g, () => "");
	if (dense !== joined) yield {
		...dense,
		isDense: true
	};
	const spaced = rewrite(last, /[\n\u3000]/g, () => " ");
	if (spaced !== last) yield spaced;
	const unquoted = unquote(last);
	if (unquoted !== last) yield unquoted;
	const untagged = rewrite(joined, tag, () => "");
	if (untagged !== joined) yield untagged;
	if (quotedPrintable.test(last.text)) yield join(yield* layersOf(asUtf8(unquotePrintable(last))));
	for (const bytes of bytesIn(strings)) {
		yield bytes;
		if (nesting >= maxNesting) continue;
		for (const { 0: run, index } of bytes.text.matchAll(textRun)) for (const nested of readingsOf(asUtf8(partOf(bytes, run, index)), nesting + 1, budget)) {
			budget.left -= nested.text.length;
			if (budget.left < 0) return;
			yield nested;
		}
	}
}
/** Yields each layer and calls `look` for it. Returns the last one: no escape is left, or `maxLayers` is reached. */
function* layersOf(view, look = () => {}) {
	let last = asSeen(view);
	if (last !== view) yield last;
	look(last);
	for (let layer = 0; layer < maxLayers; layer++) {
		const next = unescapeOnce(last);
		if (next === last) break;
		last = asSeen(asUtf8(next));
		yield last;
		look(last);
	}
	return last;
}
function join(view) {
	return joinLines(joinStrings(view));
}
function joinStrings(view) {
	return rewrite(rewrite(view, /\u3000/g, () => ""), stringSeam, () => "");
}
function joinLines(view) {
	return rewrite(view, lineSeam, () => "");
}
/** The text as it is, then as it looks, then with one more layer of escapes undone in each. */
function layers(text) {
	const view = viewOf(text);
	return [view, ...layersOf(view)];
}
/** The forms of a value to search for in the readings of a text: the value as it looks, and its own last readings. */
function settledForms(text) {
	const view = viewOf(text);
	const seen = asSeen(view);
	let last = seen;
	for (const layer of layersOf(view)) last = layer;
	return [
		seen.text,
		last.text,
		join(last).text,
		last.text.replaceAll(/[\n\u3000]/g, " ")
	];
}
/** The form to search for in texts without spaces. Empty for letters only: other words together may spell them. */
function denseForm(text) {
	const form = settledForms(text)[2].replaceAll(" ", "");
	return /^\p{L}*$/u.test(form) ? "" : form;
}
export { asSeen, denseForm, layers, partOf, readings, settledForms, viewOf };
