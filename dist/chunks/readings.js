import { decodeHTML, replaceCodePoint } from "./decode.js";
import { Buffer } from "node:buffer";
// src/text/redaction/view.ts
function viewOf(text) {
	return {
		text,
		start: (index) => index,
		end: (index) => index
	};
}
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
function partOf(base, text, from) {
	return {
		text,
		start: (index) => base.start(from + index),
		end: (index) => base.end(from + index)
	};
}
const onlyZero = new Int32Array(1);
function longer(numbers) {
	const more = new Int32Array(numbers.length * 2 + 30);
	more.set(numbers);
	return more;
}
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
const wideSpace = "　";
const utf8 = /[\u00c0-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f7][\u0080-\u00bf]{3}/g;
const spaces = /[ \n\u3000]{2,}/g;
const plain = /^(?:[!-~]| (?! ))*$/;
const maxKnown$1 = 2e4;
const known$1 = new Map();
function asSeen(view) {
	return plain.test(view.text) ? view : rewrite(rewrite(view, /[^ -~\n]/gu, glyphOf), spaces, spaceOf);
}
function asUtf8(view) {
	return rewrite(view, utf8, (bytes) => {
		let codePoint = bytes.charCodeAt(0) & 255 >> bytes.length + 1;
		for (let i = 1; i < bytes.length; i++) codePoint = codePoint << 6 | bytes.charCodeAt(i) & 63;
		return codePoint > 1114111 ? "" : String.fromCodePoint(codePoint);
	});
}
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
	places: new Int32Array(0)
};
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
const known = new Map();
function unescapeOnce(view) {
	return /[%&\\]/.test(view.text) ? rewrite(view, unit, decode) : view;
}
function unquotePrintable(view) {
	return rewrite(view, quotedPrintableUnit, (each) => {
		const byte = Number.parseInt(each.slice(1), 16);
		return Number.isNaN(byte) ? "" : String.fromCharCode(byte);
	});
}
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
const stringSeam = /["'`]\s?[,;:+.&|\])}]{0,3}\s?[[({]{0,3}\s?(?:["'`]?[\w.$-]{1,64}["'`]?\s?(?::|=>?)\s?)?["'`]/g;
const lineSeam = /\n(?:[\w-]{1,64}: ?)?| [\w-]{1,64}: ?/g;
const fold = /\n/g;
const cutEscape = /\n(?<=(?:%[\da-fA-F]{0,3}|%u[\da-fA-F]{0,3}|&#?[\dA-Za-z]{0,31}|\\(?:[uUx]\{?[\da-fA-F]{0,7}|[0-3]?[0-7]?)?)\n)(?:[\w-]{1,64}: ?)?|\n(?<==[\da-fA-F]?\n)[\w-]{1,64}: ?/g;
const tag = /<[^<>]{1,300}>/g;
const textRun = /(?:[\t\n\r -~]|[\u00c2-\u00f4][\u0080-\u00bf]{1,3}){8,}/g;
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
function layers(text) {
	const view = viewOf(text);
	return [view, ...layersOf(view)];
}
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
function denseForm(text) {
	const form = settledForms(text)[2].replaceAll(" ", "");
	return /^\p{L}*$/u.test(form) ? "" : form;
}
export { asSeen, denseForm, layers, partOf, readings, settledForms, viewOf };
