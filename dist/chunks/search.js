import { checkTimeLimit, holdsFoldingLetter, withFoldedLetters } from "./time-limit.js";
// gitleaks-wasm/src/prefilter/search.ts
const maxMatches = 1e6;
const limitMs = (bytes) => 5e3 + bytes / 200;
function createSearch({ rules, words, users, always }) {
	let file = {
		path: "",
		always: always.filter((rule) => rule.path?.("") ?? true)
	};
	function collect(bytes, path) {
		const found = new Map();
		const withoutLiteral = new Set();
		let text;
		const textOnce = () => {
			text ??= bytes.toString("latin1");
			return text;
		};
		let isFolded = false;
		let attempts = 0;
		let startedAt = 0;
		let isLate = false;
		const lookAtClock = () => {
			checkTimeLimit();
			isLate ||= performance.now() - startedAt > limitMs(bytes.length);
		};
		words.find(bytes, (word, start) => {
			const users_ = users[word];
			if (!users_) {
				isFolded = true;
				return;
			}
			if (attempts === 0) startedAt = performance.now();
			attempts += 1;
			if ((attempts & 255) === 0) lookAtClock();
			for (const { rule, pattern } of users_) {
				if (pattern?.isSlow) lookAtClock();
				if (!pattern) withoutLiteral.add(rule);
				else if (rule.path && !rule.path(path)) continue;
				else if (isLate) found.set(rule, "unknown");
				else tryPattern(found, rule, pattern, text ?? textOnce(), start);
			}
		});
		if (isFolded) {
			for (const rule of rules) if (!rule.literalPatterns) withoutLiteral.add(rule);
			addFolded(found, textOnce(), path);
		}
		return {
			found,
			withoutLiteral,
			text: textOnce
		};
	}
	function addFolded(found, text, path) {
		if (!holdsFoldingLetter(text)) return;
		const plain = withFoldedLetters(text);
		const endsAt = performance.now() + limitMs(text.length);
		words.find(Buffer.from(plain.text, "latin1"), (word, start) => {
			for (const { rule, pattern } of users[word] ?? []) {
				const matches = found.get(rule);
				if (!pattern || matches === "unknown" || rule.path && !rule.path(path)) continue;
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
		});
	}
	return {
		find(bytes, path) {
			const { found, withoutLiteral, text } = collect(bytes, path);
			if (file.path !== path) file = {
				path,
				always: always.filter((rule) => rule.path?.(path) ?? true)
			};
			for (const rule of file.always) withoutLiteral.add(rule);
			if (found.size === 0 && withoutLiteral.size === 0) return found;
			return settle(found, withoutLiteral, text(), path);
		},
		matches: (bytes, path) => collect(bytes, path).found
	};
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
export { createSearch, foldCase, hasKeyword };
