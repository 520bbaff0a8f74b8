import { compile, findRequiredLiterals, inRunsOfLines, maxLength as maxLength$1, maxLineBreaks, parsePattern, patternFacts, patternSource, somewhere, translatePattern, waysOf, withoutEnds } from "./pattern-facts.js";
import { RE2JS } from "./build.js";
import { caseFoldedSource, holdsFoldingLetter, withinLimit } from "./time-limit.js";
// gitleaks-wasm/src/prefilter/false-positive.ts
const maxLength = 400;
const tolerance = 1e-6;
function falsePositive(rule, global) {
	const listed = allowed(rule.allowlists);
	return (secret, part) => {
		if (secret === "" || part.length > maxLength || /[^\x00-\x7f]/.test(part)) return false;
		if (rule.entropy !== 0 && entropyOf(secret) <= rule.entropy - tolerance) return true;
		return global(secret, part) || listed(secret, part);
	};
}
function allowed(allowlists) {
	const lists = allowlists.filter(({ condition }) => condition === "OR");
	const regexes = (target) => lists.flatMap((list) => list.regexTarget === target ? list.regexes : []);
	const stopWords = lists.flatMap((list) => list.stopWords.map((word) => word.toLowerCase()));
	let bySecret;
	let byPart;
	return (secret, part) => {
		bySecret ??= regexes("secret").flatMap((regex) => exact(parsePattern(regex)) ?? []);
		if (bySecret.some((pattern) => pattern.test(secret))) return true;
		byPart ??= regexes("match").flatMap((regex) => exact(withoutEdges(parsePattern(regex))) ?? []);
		if (byPart.some((pattern) => pattern.test(part))) return true;
		const lower = secret.toLowerCase();
		return stopWords.some((word) => lower.includes(word));
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
const counts = new Uint16Array(128);
function entropyOf(text) {
	const { length } = text;
	for (let at = 0; at < length; at += 1) counts[text.charCodeAt(at)] = counts[text.charCodeAt(at)] + 1;
	let entropy = 0;
	for (let at = 0; at < length; at += 1) {
		const code = text.charCodeAt(at);
		const count = counts[code];
		if (count === 0) continue;
		entropy -= count / length * Math.log2(count / length);
		counts[code] = 0;
	}
	return entropy;
}
// gitleaks-wasm/src/prefilter/path-pattern.ts
const maxAnswers = 1e4;
const maxWays$1 = 1e9;
const shortPath = /^[\x00-\x7f]{0,200}$/;
function pathPattern(pattern, undecided) {
	const tree = parsePattern(pattern);
	const quick = tree && waysOf(tree) <= maxWays$1 ? compile(patternSource(tree, 1), "") : void 0;
	const words = tree && !quick ? findRequiredLiterals(tree)?.flatMap((literal) => literal.words) : void 0;
	let steady;
	const answers = new Map();
	return (path) => {
		if (quick && shortPath.test(path)) return quick.test(path);
		if (words && shortPath.test(path) && !holdsOne(words, path)) return false;
		let answer = answers.get(path);
		if (answer === void 0) {
			if (answers.size === maxAnswers) answers.clear();
			steady ??= compileSteady$1(pattern);
			answer = steady === "refused" ? undecided : steady.test(path);
			answers.set(path, answer);
		}
		return answer;
	};
}
function holdsOne(words, path) {
	const lower = path.toLowerCase();
	return words.some((word) => lower.includes(word));
}
function compileSteady$1(pattern) {
	try {
		return RE2JS.compile(pattern);
	} catch {
		return "refused";
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
	let folded;
	let inRuns;
	const isIn = (each, text) => {
		each.lastIndex = 0;
		return guarded(text) ? withinLimit(() => each.test(text)) ?? true : each.test(text);
	};
	const patternsFor = (text) => {
		if (!holdsFoldingLetter(text)) return [translated];
		folded ??= compile(caseFoldedSource(translated.source), "g") ?? /(?:)/g;
		return [translated, folded];
	};
	return {
		mayMatch(text) {
			return patternsFor(text).some((each) => isIn(each, text));
		},
		mayMatchInRuns(text) {
			inRuns ??= compile(inRunsOfLines(translated.source), "g") ?? /(?:)/g;
			return isIn(inRuns, text);
		},
		lineBreaks: maxLineBreaks(tree),
		find(text) {
			if (isAnchored) return "unknown";
			const all = patternsFor(text).map((each) => guarded(text) ? withinLimit(() => collect(each, text)) ?? "unknown" : collect(each, text));
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
	const checks = lists.map(({ condition, paths, regexes }) => {
		const patterns = regexes.map(mayMatch);
		const byPath = paths.map((pattern) => pathPattern(pattern, true));
		const needsPath = condition === "AND" && paths.length > 0;
		return (line, path) => (!needsPath || byPath.some((matches) => matches(path))) && patterns.some((matches) => matches(line));
	});
	let sure;
	return {
		mayAllow: (line, path) => checks.some((check) => check(line, path)),
		allows(part) {
			sure ??= lists.filter(({ condition }) => condition === "OR").flatMap(({ regexes }) => regexes.flatMap((regex) => exactInside(parsePattern(regex)) ?? []));
			return sure.some((pattern) => withinLimit(() => holdsPlainMatch(pattern, part)) ?? false);
		}
	};
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
function backtrackingPattern(source, tail = "", inLine) {
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
function oncePerLine({ head, source }) {
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
		const matcher = steady.matcher(text.slice(at));
		const isFound = matcher.lookingAt();
		const newline = text.indexOf("\n", at);
		const lineEnd = newline < 0 ? text.length : newline;
		known = {
			text,
			at,
			until: isFound ? Math.min(lineEnd, at + matcher.start(1)) : lineEnd,
			end: isFound ? at + matcher.end() : void 0
		};
		return isFound ? matcher.end() : void 0;
	};
}
function searchTail(source) {
	const pattern = compile(source, "g");
	let last;
	return (text, at) => {
		if (!pattern) return true;
		if (last?.text !== text || at < last.from || at > last.next) {
			pattern.lastIndex = at;
			last = {
				text,
				from: at,
				next: pattern.exec(text)?.index ?? 1e400
			};
		}
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
function limited(source, text, at) {
	const pattern = compile(source, "y");
	if (!pattern) return "unknown";
	pattern.lastIndex = at;
	const attempt = withinLimit(() => ({ match: pattern.exec(text) }));
	return attempt ? attempt.match?.[0].length : "unknown";
}
function literalPatterns(facts, secretGroup) {
	return facts?.literals?.map((literal) => {
		const tryBy = (from, group) => literal.backtracks ? tryBacktracking(from) : tryOnce(from, group);
		let folded;
		let inRuns;
		return {
			words: literal.words,
			isSlow: literal.backtracks,
			lineBreaks: literal.lineBreaks,
			tryAt: tryBy(literal, facts.isAscii ? secretGroup : void 0),
			tryFolded(text, at) {
				folded ??= tryBy(withFolds(literal), void 0);
				return folded(text, at);
			},
			mayMatchInRuns(text, at, isFalsePositive) {
				inRuns ??= literal.backtracks ? anyInRuns(literal) : judgedInRuns(literal, facts.isAscii ? secretGroup : void 0);
				return inRuns(text, at, isFalsePositive);
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
		tail: caseFoldedSource(literal.tail ?? ""),
		inLine: void 0,
		lead: literal.lead * 3,
		leadChars: `${literal.leadChars}\xe2\x84\xaa\xc5\xbf`
	};
}
function tryBacktracking(literal) {
	const lengthAt = backtrackingPattern(literal.source, literal.tail ?? "", literal.inLine);
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
function anyInRuns({ source, tail, inLine }) {
	const lines = inLine && {
		head: withoutEnds(inLine.head),
		source: withoutEnds(inLine.source)
	};
	const lengthAt = backtrackingPattern(withoutEnds(source), withoutEnds(tail ?? ""), lines);
	return (text, at) => lengthAt(text, at) !== void 0;
}
function judgedInRuns(literal, secretGroup) {
	const tryAt = tryOnce(literal, secretGroup);
	const mayMatch = tryOnce({
		...literal,
		source: inRunsOfLines(literal.source)
	}, void 0);
	return (text, at, isFalsePositive) => {
		if (!mayMatch(text, at)) return false;
		if (literal.lineBreaks > 12) return true;
		const isHeld = (run) => {
			const match = tryAt(run, at);
			if (!match || match === "unknown") return match === "unknown";
			const { secrets, part } = match;
			return secrets.length === 0 || !secrets.every((secret) => isFalsePositive(secret, part));
		};
		let end = at;
		for (let breaks = 0; breaks < literal.lineBreaks; breaks += 1) {
			end = text.indexOf("\n", end) + 1;
			if (end === 0 || end === text.length) break;
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
	return isAscii && literals ? "near" : "never";
}
function unsearchable(regex) {
	return {
		...rulePattern(regex),
		find: () => "unknown"
	};
}
export { compileRules, pathPattern };
