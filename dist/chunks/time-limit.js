import { Script, createContext } from "node:vm";
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
	return {
		text: text.replace(/\xe2\x84\xaa|\xc5\xbf/g, (letter, at) => {
			const shift = shifts.at(-1);
			letters.push(at - shift);
			shifts.push(shift + letter.length - 1);
			return letter === kelvin ? "k" : "s";
		}),
		before(offset) {
			let low = 0;
			let high = letters.length;
			while (low < high) {
				const middle = low + high >> 1;
				if (letters[middle] < offset) low = middle + 1;
				else high = middle;
			}
			return offset + shifts[low];
		}
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
function withinLimit(work) {
	checkTimeLimit();
	const leftMs = Math.max(1, Math.ceil(endsAt - performance.now()));
	runner ??= createRunner();
	const { sandbox, script } = runner;
	sandbox.work = work;
	try {
		return script.runInContext(sandbox, { timeout: Math.min(patternLimitMs, leftMs) });
	} catch (error) {
		if (error.code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw error;
		checkTimeLimit();
		return;
	} finally {
		sandbox.work = () => void 0;
	}
}
export { TimeLimitExceeded, caseFoldedSource, checkTimeLimit, foldingLetters, holdsFoldingLetter, withFoldedLetters, withTimeLimit, withinLimit };
